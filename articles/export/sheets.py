"""An export as a table in CSV: a row for each mark, figure, date and quote, each with its article."""

import csv
import io
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from operator import itemgetter
from typing import Any

from articles.article.sentences import sentences
from articles.export.choice import Part
from articles.export.fields import evidence_fields
from articles.library import Saved

_SOURCE = ["article_id", "title", "site", "published", "url"]
_FIGURE = ["value", "low", "high", "unit", "modifier", "subject"]
_QUOTE = ["quote_id", "speaker", "speaker_guessed", "cue"]
COLUMNS = [*_SOURCE, "row", "kind", "text", *_FIGURE, *_QUOTE, "note", "colour", "start", "end", "sentence"]
# Some spreadsheets take the wide forms of East Asia for the narrow.
_FORMULAS = ("=", "@", "\t", "\r", "＝", "＠")
_MAYBE_FORMULAS = ("+", "-", "＋", "－")
_CALLS = frozenset("(|!")


def as_csv(articles: Sequence[Saved], part: Part) -> str:
    """The rows of these articles under one head, in the order of each text."""
    written = io.StringIO()
    writer = csv.DictWriter(written, COLUMNS, restval="", lineterminator="\n")
    writer.writeheader()
    for saved in articles:
        for row in _rows(saved, part):
            writer.writerow({name: _cell(value) for name, value in row.items() if value is not None})
    return written.getvalue()


def _rows(saved: Saved, part: Part) -> Iterator[dict[str, Any]]:
    article = saved.article
    facts = (saved.entry.id, article.title, article.site, article.published, article.url)
    source = dict(zip(_SOURCE, facts, strict=True))
    found = [*_marks(saved)] if part != "evidence" else []
    if part != "marks":
        found += _evidence(saved)
    found.sort(key=lambda row: (row["start"] is None, row["start"] or 0))
    surroundings = _Sentences(saved)
    for row in found:
        yield {**source, **row, "sentence": surroundings.around(row["start"])}


def _marks(saved: Saved) -> Iterator[dict[str, Any]]:
    for one in saved.passages:
        yield {
            "row": "mark" if one.start is not None else "lost mark",
            "text": one.words,
            "note": one.note,
            "colour": one.colour,
            "start": one.start,
            "end": one.end,
        }


def _evidence(saved: Saved) -> Iterator[dict[str, Any]]:
    fields = evidence_fields(saved.evidence, saved.article.text)
    for name in ("figures", "dates", "quotes"):
        for row in fields[name]:
            if row.get("modifier") == "=":
                row["modifier"] = None  # a spreadsheet would take the sign for a formula
            yield {"row": name[:-1], **{key: value for key, value in row.items() if key in COLUMNS}}


class _Sentences:
    """The sentence round an offset. They are found once: a text may be one block with thousands of rows."""

    def __init__(self, saved: Saved) -> None:
        self._text = text = saved.article.text
        found = (sentences(text, block.start, block.end) for block in saved.article.blocks)
        self._ranges = sorted(place for places in found for place in places)

    def around(self, offset: int | None) -> str:
        if offset is None:
            return ""
        at = bisect_right(self._ranges, offset, key=itemgetter(0)) - 1
        start, end = self._ranges[at] if at >= 0 else (0, 0)
        return " ".join(self._text[start:end].split()) if offset < end else ""


def _cell(value: Any) -> Any:
    """A value that no spreadsheet takes for a formula: a text that begins like one gets an apostrophe."""
    if isinstance(value, bool):
        return str(value).lower()  # as in JSON
    if not isinstance(value, str):
        return value
    if value.startswith(_FORMULAS) or (value.startswith(_MAYBE_FORMULAS) and _CALLS & set(value)):
        return "'" + value
    return value
