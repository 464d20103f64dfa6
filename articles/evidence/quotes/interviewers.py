"""Who asks in an interview: a line that only asks is nobody's."""

from dataclasses import replace

from articles.evidence.quotes.exchange import ANSWER
from articles.evidence.records import Quote

_DASHES = ("—", "–", "―")
_OPENING = 2
"""Characters before the words of a line that a dash opens, at most."""
_BETWEEN = ' \n—–―“"«‘'
"""What may part a question from its answer."""


def without_interviewer(rows: list[Quote], text: str) -> list[Quote]:
    """The same rows; a line that only asks, and that another answers, is nobody's: `—¿Y antes no?`"""
    number = max((row.quote_id for row in rows), default=-1)
    for at, row in enumerate(rows[:-1]):
        asks = row.kind == "direct" and row.cue is None and text[row.end - 1] == "?"
        if not asks or row.rule == ANSWER or text[max(0, row.start - 2) : row.start].strip() not in _DASHES:
            continue
        begin = text.rfind("\n", 0, row.start) + 1
        alone = row.start - begin <= _OPENING and text[row.end : row.end + 1] in ("", "\n")
        if alone and not text[row.end : rows[at + 1].start].strip(_BETWEEN):
            number += 1
            row = replace(row, speaker=None, speaker_start=None, speaker_end=None)
            rows[at] = replace(row, quote_id=number, rule="question")
    return rows
