"""The passages that a reader has marked: kept by their words and the words around them, not by offsets
alone, so that a better capture of the article finds them again."""

import sqlite3

from articles.article.anchors import Anchor, anchor_of, place_of
from articles.library.records import Colour, Passage


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


def remove_passage(connection: sqlite3.Connection, number: int) -> None:
    """Forget a marked passage."""
    connection.execute("DELETE FROM passages WHERE id = ?", (number,))
