"""What is typed to narrow a list: the articles that match, found once while nothing changes.

Each key pressed asks for a count, a place and a window of the same match, and the next one mostly
narrows it: so the last match is kept with its connection, until the library changes.
"""

import json
import sqlite3
from dataclasses import dataclass

from articles.library.folding import fold

FEW = 2000
"""Fewer matches than this are kept as ids; with more, a walk along an index soon meets enough."""


_AMONG = "article_id IN (SELECT value FROM json_each(?))"


@dataclass(frozen=True, slots=True)
class _Match:
    shelf: str
    terms: tuple[str, ...]
    state: tuple[int, int]
    ids: tuple[int, ...] | None  # None: many

    def narrows_to(self, shelf: str, terms: tuple[str, ...], state: tuple[int, int]) -> bool:
        return (
            self.ids is not None
            and (self.shelf, self.state) == (shelf, state)
            and all(any(old in new for new in terms) for old in self.terms)
        )


class Connection(sqlite3.Connection):
    """A connection to a library, with the last match that was asked of it."""

    last_match: _Match | None = None


def matching(connection: Connection, shelf: str, match: str) -> tuple[str, tuple[str, ...]]:
    """An SQL condition on `statuses`, and its values, for a shelf (a condition too) and a match.

    Few matches are named by their ids, so that no index is walked past all that does not match.
    """
    condition = f"removed IS NULL AND {shelf}"
    terms = tuple(fold(match).split())
    if not terms:
        return condition, ()
    ids = _few_that_match(connection, condition, terms)
    if ids is None:
        return f"{condition} AND {_contains(terms)}", terms
    return _AMONG, (json.dumps(ids),)


def _few_that_match(connection: Connection, shelf: str, terms: tuple[str, ...]) -> tuple[int, ...] | None:
    """The ids that match, or None where they are many, as they are after a letter or two."""
    state = _state(connection)
    last = connection.last_match
    if last is not None and (last.shelf, last.terms, last.state) == (shelf, terms, state):
        return last.ids
    among, values = shelf, terms
    if last is not None and last.narrows_to(shelf, terms, state):
        among, values = _AMONG, (json.dumps(last.ids), *terms)
    rows = connection.execute(
        # All rows in their own order: that is what reads fastest.
        f"SELECT article_id FROM statuses NOT INDEXED WHERE {among} AND {_contains(terms)} LIMIT ?",
        (*values, FEW),
    ).fetchall()
    ids = tuple(row[0] for row in rows) if len(rows) < FEW else None
    connection.last_match = _Match(shelf, terms, state, ids)
    return ids


def _contains(terms: tuple[str, ...]) -> str:
    return " AND ".join("instr(needle, ?) > 0" for _ in terms)


def _state(connection: Connection) -> tuple[int, int]:
    """Another value after any change, by this connection or by others."""
    return connection.execute("PRAGMA data_version").fetchone()[0], connection.total_changes
