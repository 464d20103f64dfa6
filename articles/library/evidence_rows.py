"""Figures, dates and quotes as rows of tables, one for each, in the order of the text."""

import sqlite3
from collections.abc import Sequence
from dataclasses import astuple, fields, replace
from typing import Any

from articles.evidence import EXTRACTOR_VERSION, DateMention, Evidence, Figure, Quote

_RECORDS: dict[str, type[Figure] | type[DateMention] | type[Quote]] = {
    "figures": Figure,
    "dates": DateMention,
    "quotes": Quote,
}
_COLUMNS = {
    table: ", ".join(f'"{field.name}"' for field in fields(record)) for table, record in _RECORDS.items()
}


def replace_evidence(
    connection: sqlite3.Connection, article_id: int, evidence: Evidence | None, extractor: int | None = None
) -> None:
    """Keep this evidence of an article instead of any that was there; None is none yet.

    `extractor` is the version that found it, the present one unless given.
    """
    found = evidence or Evidence()
    if evidence is None:
        extractor = 0
    elif extractor is None:
        extractor = EXTRACTOR_VERSION
    rows: dict[str, Sequence[Figure | DateMention | Quote]] = {
        "figures": found.figures,
        "dates": found.dates,
        "quotes": found.quotes,
    }
    for table, records in rows.items():
        connection.execute(f"DELETE FROM {table} WHERE article_id = ?", (article_id,))
        marks = ", ".join("?" for _ in range(len(fields(_RECORDS[table])) + 3))
        connection.executemany(
            f"INSERT INTO {table} (article_id, place, {_COLUMNS[table]}, extractor) VALUES ({marks})",
            ((article_id, place, *astuple(record), extractor) for place, record in enumerate(records)),
        )
    utterances = len({quote.quote_id for quote in found.quotes})
    connection.execute(
        "INSERT OR REPLACE INTO extractions VALUES (?, ?, ?, ?, ?, ?)",
        (
            article_id,
            extractor,
            found.language,
            len(found.figures),
            len(found.dates),
            utterances,
        ),
    )


def read_evidence(connection: sqlite3.Connection, article_id: int) -> Evidence:
    """The evidence of an article, empty where it has not been read for any."""
    figures, dates, quotes = (
        connection.execute(
            f"SELECT {columns} FROM {table} WHERE article_id = ? ORDER BY place", (article_id,)
        )
        for table, columns in _COLUMNS.items()
    )
    language = connection.execute(
        "SELECT language FROM extractions WHERE article_id = ?", (article_id,)
    ).fetchone()
    return Evidence(
        figures=tuple(Figure(*row) for row in figures),
        dates=tuple(DateMention(*row) for row in dates),
        quotes=tuple(map(_quote, quotes)),
        language=language[0] if language else None,
    )


def _quote(row: tuple[Any, ...]) -> Quote:
    """The quote of a row; SQLite has no booleans."""
    quote = Quote(*row)
    return replace(quote, speaker_guessed=bool(quote.speaker_guessed))
