"""What a reader does with an article: read, starred, archived, how far, removed and back."""

import sqlite3
from collections.abc import Sequence


def mark(connection: sqlite3.Connection, article_id: int, *, now: int, **marks: bool | None) -> None:
    """Set or take off `read`, `starred` and `archived`; None leaves one as it is."""
    for name, value in marks.items():
        if value is None:
            continue
        # Set again, a mark keeps its time.
        since = f"coalesce({name}, {now})" if value else "NULL"
        connection.execute(f"UPDATE statuses SET {name} = {since} WHERE article_id = ?", (article_id,))


def mark_place(
    connection: sqlite3.Connection,
    article_id: int,
    *,
    now: int,
    position: int | None,
    progress: float | None,
) -> None:
    """Remember how far an article has been read; `progress` follows `position` unless given."""
    (length,) = connection.execute("SELECT length FROM articles WHERE id = ?", (article_id,)).fetchone()
    if position is not None:
        position = max(0, min(position, length))
        progress = position / max(1, length) if progress is None else progress
    connection.execute(
        "UPDATE statuses SET position = coalesce(?, position), progress = ?, opened = ? WHERE article_id = ?",
        (position, max(0.0, min(1.0, progress or 0.0)), now, article_id),
    )


def remove(connection: sqlite3.Connection, article_ids: Sequence[int], *, now: int) -> None:
    """Take articles out of every list, under a time that no other removal has."""
    (last,) = connection.execute(
        "SELECT coalesce(max(removed), 0) FROM statuses WHERE removed IS NOT NULL"
    ).fetchone()
    removed = max(now, last + 1)
    connection.executemany(
        "UPDATE statuses SET removed = ? WHERE article_id = ?",
        ((removed, article_id) for article_id in article_ids),
    )


def last_removed(connection: sqlite3.Connection) -> Sequence[int]:
    """The articles that were removed last, all those that went together."""
    rows = connection.execute(
        "SELECT article_id FROM statuses"
        " WHERE removed = (SELECT max(removed) FROM statuses WHERE removed IS NOT NULL) ORDER BY article_id"
    )
    return [row[0] for row in rows]


def restore(connection: sqlite3.Connection, article_id: int) -> None:
    """Bring a removed article back."""
    connection.execute("UPDATE statuses SET removed = NULL WHERE article_id = ?", (article_id,))


def purge(connection: sqlite3.Connection, *, before: int) -> None:
    """Let go for good what was removed before then."""
    connection.execute(
        "DELETE FROM articles WHERE id IN (SELECT article_id FROM statuses WHERE removed < ?)", (before,)
    )
