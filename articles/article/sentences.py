"""Sentences told apart by their punctuation alone, in any language: for dimming, selecting, copying."""

import re
from collections.abc import Iterator

_CLOSING = "\"'”’»›)\\]」』）"
# A full stop, its closing marks, a space, and something that begins: not `3.5`, not `e.g. this`.
_END = re.compile(
    rf"[.!?…]+[{_CLOSING}]*(?:[ \u00a0\u202f][»”])?"
    r"(?=\s+[^\W\d_a-zß-öø-ÿ]|\s+[\"'“‘«‹¿¡(\[—–-]|\s+\d+\s|\s*$)"
    rf"|[。！？][{_CLOSING}]*"
    r"|\n"
)
# The stop after an initial, a short title or an ordinal ends no sentence: `J. Smith`, `Dr. Jones`, `3. Mai`.
_SHORT = re.compile(r"(?:^|[\s(“‘«\-])(?:[^\W\d_][a-zß-öø-ÿ]{0,2}|\d{1,2})\.$")


def sentences(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The ranges of the sentences in `text[start:end]`, without the white space between them."""
    at = start
    for stop in _END.finditer(text, start, end):
        if text[stop.start()] == "." and _is_abbreviation(text, at, stop):
            continue
        yield from _trimmed(text, at, stop.end())
        at = stop.end()
    yield from _trimmed(text, at, end)


def sentence_at(text: str, start: int, end: int, offset: int) -> tuple[int, int]:
    """The sentence of `text[start:end]` that holds that offset, or the last one before it."""
    found = (start, end)
    for first, last in sentences(text, start, end):
        if first > offset and found != (start, end):
            break
        found = (first, last)
        if last > offset:
            break
    return found


def _is_abbreviation(text: str, at: int, stop: "re.Match[str]") -> bool:
    before = text[max(at, stop.start() - 6) : stop.start() + 1]
    short = _SHORT.search(before)
    if short is None or stop.end() - stop.start() > 1:
        return False
    first = short.group().lstrip("\t (“‘«-")[:1]
    return first.isupper() or first.isdigit()


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield start, end
