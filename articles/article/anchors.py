"""Anchors: a passage remembered by its words and the words around it, found again in a changed text.

After the text quote selector of the W3C's Web Annotation model, with a hint of where it was.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

CONTEXT = 48
"""Characters kept before and after a passage."""
_TELLING = 12
"""Characters, of the passage if it stands once and of those beside it, that make a place the right one."""
_MOST_PLACES = 500
_LONGEST_PATTERN = 2000


@dataclass(frozen=True, slots=True)
class Anchor:
    """The passage's own words, what stood before and after it, and its first offset then."""

    exact: str
    before: str
    after: str
    start: int


def anchor_of(text: str, start: int, end: int) -> Anchor:
    """The anchor of `text[start:end]`."""
    return Anchor(text[start:end], text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT], start)


def place_of(text: str, anchor: Anchor) -> tuple[int, int] | None:
    """Where the passage is in this text: the same words, best with the same words around them and
    near to where they were; the words spaced otherwise; or what now stands between the same words
    around it. None where it is gone, and where a short or repeated passage has nothing left around
    it to be told by: a wrong place would be worse than none."""
    if not anchor.exact:
        return None
    end = anchor.start + len(anchor.exact)
    if anchor_of(text, anchor.start, end) == anchor:
        return anchor.start, end
    places = list(_exact_places(text, anchor.exact)) or list(_spaced_places(text, anchor.exact))
    if places:
        best = max(places, key=lambda place: _likeness(text, place, anchor))
        around = _likeness(text, best, anchor)[0]
        needed = _TELLING if len(places) > 1 else _TELLING - len(anchor.exact)
        needed = min(needed, len(anchor.before) + len(anchor.after))
        return best if around >= needed else None
    return _between(text, anchor)


def _exact_places(text: str, exact: str) -> Iterator[tuple[int, int]]:
    at = text.find(exact)
    for _ in range(_MOST_PLACES):
        if at < 0:
            return
        yield at, at + len(exact)
        at = text.find(exact, at + 1)


def _spaced_places(text: str, exact: str) -> Iterator[tuple[int, int]]:
    words = exact.split()
    if not words or len(exact) > _LONGEST_PATTERN:
        return
    pattern = re.compile(r"\s+".join(re.escape(word) for word in words))
    for _, found in zip(range(_MOST_PLACES), pattern.finditer(text), strict=False):
        yield found.span()


def _likeness(text: str, place: tuple[int, int], anchor: Anchor) -> tuple[int, int]:
    """How much of the words around it is the same, then how near it is."""
    start, end = place
    before = text[max(0, start - CONTEXT) : start]
    after = text[end : end + CONTEXT]
    same = _alike(before[::-1], anchor.before[::-1]) + _alike(after, anchor.after)
    return same, -abs(start - anchor.start)


def _alike(one: str, other: str) -> int:
    """How many characters they begin with alike."""
    return next(
        (place for place, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]),
        min(len(one), len(other)),
    )


def _between(text: str, anchor: Anchor) -> tuple[int, int] | None:
    """What stands between the words around the passage, if both are there once and not far apart."""
    before, after = anchor.before.strip(), anchor.after.strip()
    if len(before) < CONTEXT // 2 or len(after) < CONTEXT // 2 or text.count(before) != 1:
        return None
    start = text.index(before) + len(before)
    end = text.find(after, start, start + 2 * len(anchor.exact) + 2 * CONTEXT)
    if end < 0:
        return None
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return (start, end) if start < end else None
