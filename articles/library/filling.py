"""The sample articles of a first start: put in once, taken out by one command, never brought back."""

import sqlite3
from collections.abc import Iterable, Sequence

from articles.article import Article
from articles.evidence import Evidence
from articles.library import adding
from articles.library.records import Added, Original


def fill(
    connection: sqlite3.Connection,
    samples: Iterable[tuple[Article, Evidence | None, Original]],
    *,
    capture: int,
    now: int,
) -> Sequence[Added]:
    """Put the samples in, the first one on top, and note that it was done."""
    added = [
        adding.put(
            connection, article, evidence, original=original, capture=capture, now=now - place, sample=True
        )
        for place, (article, evidence, original) in enumerate(samples)
    ]
    connection.execute("INSERT OR REPLACE INTO meta VALUES ('samples', 'filled')")
    return added


def wants_samples(connection: sqlite3.Connection) -> bool:
    """Whether there is no article and never was a sample."""
    row = connection.execute(
        "SELECT NOT EXISTS (SELECT 1 FROM articles)"
        " AND NOT EXISTS (SELECT 1 FROM meta WHERE name = 'samples')"
    ).fetchone()
    return bool(row[0])


def remove_samples(connection: sqlite3.Connection) -> tuple[int, int]:
    """How many samples were taken out for good, and how many stay, being starred or marked."""
    connection.execute("INSERT OR REPLACE INTO meta VALUES ('samples', 'removed')")
    removed = connection.execute(
        "DELETE FROM articles WHERE id IN (SELECT article_id FROM statuses s WHERE sample"
        " AND starred IS NULL"
        " AND NOT EXISTS (SELECT 1 FROM passages p WHERE p.article_id = s.article_id))"
    ).rowcount
    left = "SELECT count(*) FROM statuses WHERE sample AND removed IS NULL"
    return removed, int(connection.execute(left).fetchone()[0])
