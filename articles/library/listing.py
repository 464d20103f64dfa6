"""The list: a window of a shelf, in an order, narrowed by what is typed."""

import json
import sqlite3
from datetime import UTC, datetime
from typing import Any

from articles.library.folding import fold
from articles.library.matching import Connection, matching
from articles.library.records import Entry, Order, Shelf

_SHELVES: dict[Shelf, str] = {
    "inbox": "archived IS NULL",
    "all": "TRUE",
    "starred": "starred IS NOT NULL",
    "archived": "archived IS NOT NULL",
    "unread": "read IS NULL AND archived IS NULL",
}
_KEYS: dict[Order, str] = {
    "saved": "saved",
    "published": "published_key",
    "title": "title_key",
    "length": "words",
}
_ENTRY = """
SELECT s.article_id, a.title, a.authors, a.site, a.published, s.saved, a.language, a.url, a.words,
    e.figures, e.quotes, s.read IS NOT NULL, s.starred IS NOT NULL, s.archived IS NOT NULL,
    s.position, s.progress, s.sample
FROM statuses s
JOIN articles a ON a.id = s.article_id
JOIN extractions e ON e.article_id = s.article_id
"""


def naturally_descending(order: Order) -> bool:
    """Whether an order begins at its high end unless told otherwise: newest and longest first."""
    return order != "title"


def window(
    connection: Connection,
    *,
    shelf: Shelf,
    order: Order,
    descending: bool,
    match: str,
    limit: int,
    offset: int,
) -> list[Entry]:
    """The entries of a shelf from `offset` on, at most `limit` of them."""
    condition, values = matching(connection, _SHELVES[shelf], match)
    direction = "DESC" if descending else "ASC"
    rows = connection.execute(
        f"""
        {_ENTRY}
        JOIN (
            SELECT article_id AS chosen FROM statuses
            WHERE {condition}
            ORDER BY {_KEYS[order]} {direction}, article_id {direction}
            LIMIT ? OFFSET ?
        ) ON chosen = s.article_id
        ORDER BY s.{_KEYS[order]} {direction}, s.article_id {direction}
        """,
        (*values, limit, offset),
    )
    return [_entry(row) for row in rows]


def entry(connection: sqlite3.Connection, article_id: int) -> Entry | None:
    """The entry of one article, unless it has been removed."""
    row = connection.execute(
        f"{_ENTRY} WHERE s.article_id = ? AND s.removed IS NULL", (article_id,)
    ).fetchone()
    return None if row is None else _entry(row)


def size(connection: Connection, *, shelf: Shelf, match: str) -> int:
    """How many entries a shelf has."""
    condition, values = matching(connection, _SHELVES[shelf], match)
    return int(connection.execute(f"SELECT count(*) FROM statuses WHERE {condition}", values).fetchone()[0])


def sizes(connection: sqlite3.Connection) -> dict[Shelf, int]:
    """How many entries each shelf has."""
    # Counting what is not NULL takes half the time of summing up conditions, and the first screen waits.
    everything, archived, starred, dealt_with = connection.execute(
        "SELECT count(*), count(archived), count(starred), count(coalesce(read, archived))"
        " FROM statuses WHERE removed IS NULL"
    ).fetchone()
    return {
        "inbox": everything - archived,
        "all": everything,
        "starred": starred,
        "archived": archived,
        "unread": everything - dealt_with,
    }


def rank(
    connection: Connection,
    article_id: int,
    *,
    shelf: Shelf,
    order: Order,
    descending: bool,
    match: str,
) -> int | None:
    """The offset at which an article stands in a list, or None where it is not in it."""
    condition, values = matching(connection, _SHELVES[shelf], match)
    key = _KEYS[order]
    here = connection.execute(
        f"SELECT {key} FROM statuses WHERE article_id = ? AND {condition}", (article_id, *values)
    ).fetchone()
    if here is None:
        return None
    before = ">" if descending else "<"
    row = connection.execute(
        f"SELECT count(*) FROM statuses WHERE {condition} AND ({key}, article_id) {before} (?, ?)",
        (*values, here[0], article_id),
    ).fetchone()
    return int(row[0])


def needle(title: str, site: str | None, authors: tuple[str, ...]) -> str:
    """What `match` looks in: one line for each of title, site and authors."""
    return "\n".join(fold(text) for text in (title, site, *authors) if text)


def iso_time(milliseconds: int) -> str:
    """A time of the library as ISO 8601 in UTC, to the second."""
    return datetime.fromtimestamp(milliseconds // 1000, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _entry(row: tuple[Any, ...]) -> Entry:
    (
        article_id, title, authors, site, published, saved, language, url, words,
        figures, quotes, read, starred, archived, position, progress, sample,
    ) = row  # fmt: skip
    return Entry(
        id=article_id,
        title=title,
        authors=tuple(json.loads(authors)),
        site=site,
        published=published,
        saved=iso_time(saved),
        language=language,
        url=url,
        words=words,
        figures=figures,
        quotes=quotes,
        read=bool(read),
        starred=bool(starred),
        archived=bool(archived),
        position=position,
        progress=progress,
        sample=bool(sample),
    )
