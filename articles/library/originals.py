"""The bytes that articles were captured from, and what is known of where they were fetched."""

import sqlite3
from datetime import datetime

from articles.library.encoding import pack, unpack
from articles.library.identity import address, digest
from articles.library.listing import iso_time
from articles.library.records import Capture, Original, Visit

_OLDEST_FIRST = "ORDER BY captured, digest, id"
_MANY = 2**31
"""Captures that no article has."""


def read(connection: sqlite3.Connection, article_id: int, number: int | None = None) -> Original | None:
    """The bytes of an article's latest capture, or of the one of that number; None where there is none."""
    if number is not None and not 0 < number < _MANY:
        return None
    order, skipped = ("ORDER BY id DESC", 0) if number is None else (_OLDEST_FIRST, number - 1)
    row = connection.execute(
        "SELECT data, name, url, content_type, charset, part, etag, last_modified FROM originals"
        f" WHERE article_id = ? {order} LIMIT 1 OFFSET ?",
        (article_id, skipped),
    ).fetchone()
    return None if row is None else Original(unpack(row[0]), *row[1:])


def captures(connection: sqlite3.Connection, article_id: int) -> tuple[Capture, ...]:
    """All that are kept of an article, the oldest first."""
    rows = connection.execute(
        "SELECT captured, name, url, id = max(id) OVER () FROM originals WHERE article_id = ?"
        f" {_OLDEST_FIRST}",
        (article_id,),
    )
    return tuple(
        Capture(number, iso_time(captured), name, url, bool(shown))
        for number, (captured, name, url, shown) in enumerate(rows, 1)
    )


def make_latest(connection: sqlite3.Connection, article_id: int, original: Original) -> None:
    """Have the capture with these bytes count as the latest of its article from now on."""
    connection.execute(
        "UPDATE originals SET id = (SELECT max(id) + 1 FROM originals) WHERE id ="
        " (SELECT max(id) FROM originals WHERE article_id = ? AND digest = ? AND part = ?)",
        (article_id, digest(original.data), original.part),
    )


def find(connection: sqlite3.Connection, original: Original, *, capture: int) -> int | None:
    """The id of the article made from these bytes, by this version of the capture or a newer."""
    row = connection.execute(
        "SELECT o.article_id FROM originals o JOIN articles a ON a.id = o.article_id"
        " JOIN statuses s ON s.article_id = a.id"
        " WHERE o.digest = ? AND o.part = ? AND a.capture >= ? AND s.removed IS NULL",
        (digest(original.data), original.part, capture),
    ).fetchone()
    return None if row is None else int(row[0])


def last_visit(connection: sqlite3.Connection, url: str, *, capture: int) -> Visit | None:
    """How to ask whether the article at this address is still the same.

    None where it is not here, has been removed, was made by an older capture, or its server gave
    nothing to ask with.
    """
    row = connection.execute(
        "SELECT o.article_id, o.url, o.etag, o.last_modified FROM addresses a"
        " JOIN originals o ON o.id ="
        " (SELECT id FROM originals WHERE article_id = a.article_id ORDER BY id DESC LIMIT 1)"
        " JOIN articles ON articles.id = a.article_id JOIN statuses s ON s.article_id = a.article_id"
        " WHERE a.address = ? AND o.url IS NOT NULL AND o.part = '' AND s.removed IS NULL"
        " AND articles.capture >= ? AND coalesce(o.etag, o.last_modified) IS NOT NULL",
        (address(url), capture),
    ).fetchone()
    return None if row is None else Visit(*row)


def when_saved(original: Original | None, now: int) -> int:
    """Milliseconds since 1970: when the bytes were saved, as the file says, or now; never later."""
    if original is None or original.saved is None:
        return now
    return min(now, int(datetime.fromisoformat(original.saved).timestamp() * 1000))


def keep_original(connection: sqlite3.Connection, article_id: int, original: Original, *, now: int) -> None:
    """Keep the bytes that an article was captured from, unless they are the same as the last time."""
    key = digest(original.data)
    latest = connection.execute(
        "SELECT digest, id, url FROM originals WHERE article_id = ? ORDER BY id DESC LIMIT 1", (article_id,)
    ).fetchone()
    if latest is not None and latest[0] == key:
        if original.url == latest[2]:
            connection.execute(
                "UPDATE originals SET etag = ?, last_modified = ? WHERE id = ?",
                (original.etag, original.last_modified, latest[1]),
            )
        return
    connection.execute(
        "INSERT INTO originals (article_id, captured, name, url, content_type, charset, part, digest, data,"
        " etag, last_modified) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            article_id,
            when_saved(original, now),
            original.name,
            original.url,
            original.content_type,
            original.charset,
            original.part,
            key,
            pack(original.data),
            original.etag,
            original.last_modified,
        ),
    )
