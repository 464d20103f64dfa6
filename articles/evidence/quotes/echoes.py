"""Headlines that quote what the article quotes again: their speaker stands beside the later words."""

import re
from dataclasses import replace

from articles.evidence.quotes.marks import Quoted
from articles.evidence.records import Quote

_WORD = re.compile(r"\w+")
_LEAST = 3
"""A headline's quote has so many words at least."""
_MOST = 0.75
"""So much of its words the article's quote holds at least, if it says them otherwise."""
HEADING = "heading"
_PARAGRAPHS = 2
"""How many paragraphs under a subheading its words may be told again."""
_REACH = 900
_LONGEST = 120
"""Letters of a subheading, at most."""
_HEADLINES = 400
"""How far into the text a headline or its second line may stand."""


def with_echoes(rows: list[Quote], text: str) -> list[Quote]:
    """The same rows, the speaker of a repeated quote given to the headline's too."""
    unnamed = [
        at
        for at, row in enumerate(rows)
        if row.speaker is None
        and row.rule in ("marks", HEADING)
        and (row.start < _HEADLINES or _alone(text, row))
    ]
    for at in unnamed:
        row = rows[at]
        words = _plain(text[row.start : row.end])
        if words.count(" ") < _LEAST + 1:
            continue
        said = {
            other.speaker
            for other in rows
            if other.speaker is not None
            and other.start > row.end
            and words in _plain(text[other.start : other.end])
        }
        said = said or {
            other.speaker
            for other in rows
            if other.speaker is not None and other.start > row.end and _alike(words, other, text)
        }
        if len(said) == 1:
            rows[at] = replace(row, speaker=said.pop(), rule="echo")
    return rows


def _alike(words: str, other: Quote, text: str) -> bool:
    """Whether a quote has most of some words: `Man muss vieles wagen` of `Man muss viel wagen, …`."""
    said = set(words.split())
    shared = said.intersection(_WORD.findall(text[other.start : other.end].lower()))
    return len(said) > _LEAST and len(shared) >= _MOST * len(said)


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
        following = (other for other in rows[at + 1 :] if other.kind == "direct" and other.rule != HEADING)
        other = next(following, None)
        near = other is not None and other.start - row.end < _REACH
        if other is not None and near and text.count("\n\n", row.end, other.start) <= _PARAGRAPHS:
            rows[at] = replace(row, speaker=other.speaker)
    return rows


def _alone(text: str, row: Quote) -> bool:
    """Whether a quote fills its line, as a subheading does."""
    return text[max(0, row.start - 2) : row.start].startswith("\n") and text[row.end + 1 : row.end + 2] in (
        "",
        "\n",
    )


def _plain(words: str) -> str:
    """Words alone, small, parted and closed by single spaces."""
    return f" {' '.join(_WORD.findall(words.lower()))} "
