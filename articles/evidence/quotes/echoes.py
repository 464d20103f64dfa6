"""Headlines that quote what the article quotes again: their speaker stands beside the later words."""

import re
from collections.abc import Callable
from dataclasses import replace

from articles.evidence.quotes.marks import Quoted
from articles.evidence.records import Quote

_WORD = re.compile(r"\w+")
_LEAST = 3
"""A headline's quote has so many words at least."""
_MOST = 0.75
"""So much of its words the article's quote holds at least, if it says them otherwise."""
_STRETCH = 4
_SHARE = 60
"""A headline may change what it quotes: a stretch of four words is enough that is 60 % of it."""
HEADING = "heading"
_PARAGRAPHS = 2
"""How many paragraphs under a subheading its words may be told again."""
_REACH = 900
_LONGEST = 120
"""Letters of a subheading, at most."""
_LATER = 200
"""Rows behind a headline that are looked through for its words."""
_HEADLINES = 400
"""How far into the text a headline or its second line may stand."""


def with_echoes(rows: list[Quote], text: str, is_human: Callable[[str], bool]) -> list[Quote]:
    """The same rows, the speaker of a repeated quote given to the headline's too.

    A headline may name nobody (`‘Nobody asked the kids’`), or tell who it was (`…, parent says`), or whom it
    is about (`Fenn in Nöten: „Wir haben aufgehört“`); the article names the one.
    """
    for at, row in enumerate(rows):
        headline = row.start < _HEADLINES and row.kind != "indirect"
        if not (headline or (row.speaker is None and _alone(text, row))):
            continue
        if row.speaker is not None and is_human(row.speaker) and _is_sure(row, text):
            continue
        if row.start < text.find("\n") and row.speaker_guessed and not is_human(row.speaker or ""):
            row = rows[at] = replace(row, speaker=None, speaker_guessed=False)  # Wasserburg: „Wir bleiben“
        words = _WORD.findall(text[row.start : row.end].lower())
        if len(words) < _LEAST:
            continue
        later = [other for other in rows[at + 1 : at + _LATER] if other.speaker is not None]
        for alike in (_repeats, _resembles):
            said = {other.speaker for other in later if alike(words, text[other.start : other.end].lower())}
            if len(said) == 1:
                if row.cue is None:
                    row = replace(row, speaker_start=None, speaker_end=None)
                rows[at] = replace(row, speaker=said.pop(), rule="echo")
                break
    return rows


def _is_sure(row: Quote, text: str) -> bool:
    """Whether a headline says who says its words: `Hale: ‘…’`, `‘…’, says Hale`; not `Fenn sinks: ‘…’`."""
    if row.speaker_end is None or row.speaker_guessed:
        return False
    return bool(row.cue) or not any(map(str.isalnum, text[row.speaker_end : row.start]))


def _repeats(words: list[str], said: str) -> bool:
    """Whether a quote holds a headline's words, or so many of them in one stretch that it is the source."""
    size = max(_LEAST, -(-len(words) * _SHARE // 100))
    size = len(words) if size < _STRETCH else size
    plain = f" {' '.join(_WORD.findall(said))} "
    return any(f" {' '.join(words[at : at + size])} " in plain for at in range(len(words) - size + 1))


def _resembles(words: list[str], said: str) -> bool:
    """Whether a quote has most of some words: `Man muss vieles wagen` of `Man muss viel wagen, …`."""
    different = set(words)
    shared = different.intersection(_WORD.findall(said))
    return len(different) > _LEAST and len(shared) >= _MOST * len(different)


def is_heading(text: str, quoted: Quoted) -> bool:
    """Whether a quotation fills its line and ends like no sentence, as a subheading does."""
    if quoted.dash or quoted.unclosed or quoted.end - quoted.start > _LONGEST:
        return False
    fills = (
        text[max(0, quoted.left - 1) : quoted.left] in ("", "\n")
        and text[quoted.right : quoted.right + 1] == "\n"
    )
    return fills and text[quoted.end - 1] not in ".,;:…"


def with_headings(rows: list[Quote], text: str) -> list[Quote]:
    """The same rows; a subheading in marks is said by whoever speaks next, in marks, under it."""
    for at, row in enumerate(rows):
        if row.rule != HEADING or row.speaker is not None:
            continue
        following = (
            other for other in rows[at + 1 : at + 8] if other.kind == "direct" and other.rule != HEADING
        )
        other = next(following, None)
        near = other is not None and other.start - row.end < _REACH
        if other is not None and near and text.count("\n\n", row.end, other.start) <= _PARAGRAPHS:
            rows[at] = replace(row, speaker=other.speaker)
    return rows


def _alone(text: str, row: Quote) -> bool:
    """Whether a quote fills its line, as a subheading does, or what stands behind the line's colon."""
    if text[row.end + 1 : row.end + 2] not in ("", "\n"):
        return False
    line = text.rfind("\n", max(0, row.start - _LONGEST), row.start)
    return line == row.start - 2 or (line >= 0 and text[row.start - 3 : row.start - 1] == ": ")
