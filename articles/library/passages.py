"""The passages that a reader has marked: kept by their words and the words around them, not by offsets
alone, so that a better capture of the article finds them again."""

import sqlite3
from dataclasses import dataclass
from typing import Any

from articles.article.anchors import Anchor, anchor_of, place_of
from articles.library.records import Colour, Passage

_COLUMNS = 'id, article_id, exact, before, after, "start", note, colour, marked'


@dataclass(frozen=True, slots=True)
class Forgotten:
    """A marked passage that was taken away, kept to be brought back."""

    row: tuple[Any, ...]


def add_passage(
    connection: sqlite3.Connection,
    article_id: int,
    text: str,
    start: int,
    end: int,
    *,
    note: str,
    colour: Colour,
    now: int,
) -> Passage:
    """Keep `text[start:end]` of an article as marked."""
    anchor = anchor_of(text, start, end)
    row = connection.execute(
        'INSERT INTO passages (article_id, exact, before, after, "start", note, colour, marked)'
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
        (article_id, anchor.exact, anchor.before, anchor.after, start, note, colour, now),
    ).fetchone()
    return Passage(row[0], anchor.exact, start, end, note, colour)


def read_passages(connection: sqlite3.Connection, article_id: int, text: str) -> tuple[Passage, ...]:
    """The marked passages of an article in the order of its text, the lost ones last."""
    rows = connection.execute(
        'SELECT id, exact, before, after, "start", note, colour FROM passages WHERE article_id = ?',
        (article_id,),
    ).fetchall()
    passages = []
    for number, exact, before, after, start, note, colour in rows:
        place = place_of(text, Anchor(exact, before, after, start))
        first, last = place or (None, None)
        passages.append(Passage(number, exact, first, last, note, colour))
    passages.sort(key=lambda one: (one.start is None, one.start, one.id))
    return tuple(passages)


def change_passage(
    connection: sqlite3.Connection, number: int, *, note: str | None, colour: Colour | None
) -> bool:
    """Give a marked passage another note or colour; False where there is none of that number."""
    return bool(
        connection.execute(
            "UPDATE passages SET note = coalesce(?, note), colour = coalesce(?, colour) WHERE id = ?",
            (note, colour, number),
        ).rowcount
    )


def remove_passage(connection: sqlite3.Connection, number: int) -> Forgotten | None:
    """Forget a marked passage; what `restore_passage` brings back, None where it was gone already."""
    row = connection.execute(f"DELETE FROM passages WHERE id = ? RETURNING {_COLUMNS}", (number,)).fetchone()
    return None if row is None else Forgotten(tuple(row))


def restore_passage(connection: sqlite3.Connection, forgotten: Forgotten) -> None:
    """Bring a forgotten passage back as it was, under its own number while that is free."""
    number, *rest = forgotten.row
    taken = connection.execute("SELECT 1 FROM passages WHERE id = ?", (number,)).fetchone()
    connection.execute(
        f"INSERT INTO passages ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (None if taken else number, *rest),
    )


def marked_articles(connection: sqlite3.Connection) -> list[int]:
    """The articles in which anything is marked, the one marked last first."""
    rows = connection.execute(
        "SELECT article_id FROM passages JOIN statuses USING (article_id) WHERE removed IS NULL"
        " GROUP BY article_id ORDER BY max(marked) DESC, article_id DESC"
    )
    return [row[0] for row in rows]
