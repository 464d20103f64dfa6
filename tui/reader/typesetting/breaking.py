"""Where lines end: a text range and a width to the ranges of its lines.

A line never begins with closing punctuation or a stranded dash, never ends with an opening
mark, and a figure stays whole (`5,5 milliards de dollars`, `12 %`) where the measure allows it.
The break itself eats the spaces around it; every other character is on some line.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from itertools import accumulate
from typing import NamedTuple
from unicodedata import combining

from rich.cells import cell_len, split_graphemes

# Characters that every terminal draws one cell wide; tested against Rich's own table.
_NARROW = (
    "\x20-\x7e\xa0-\xac\xae-\u02ff\u0370-\u0377\u0384-\u0482\u048a-\u052f\u1e00-\u1eff"
    "\u2010-\u2027\u202f-\u205e\u20a0-\u20bf\u2500-\u257f"
)
_UNEVEN = re.compile(f"[^{_NARROW}]")

# A space at which no line may end. The pattern begins with the space itself, then looks around it.
_GLUED_SPACE = re.compile(
    r" (?:"
    r"(?=[»›!?;:…)\]}])"  # « vraiment ? »
    r"|(?=[%‰°€$£¥](?!\d))"  # 12 %, 5 €
    r"|(?=[-–—](?: |$))"  # a dash ends a line, it never begins one
    r"|(?<=[«‹(\[{„¿¡] )"
    r"|(?<=\d )(?=\d{3}(?!\d))"  # 12 000
    r"|(?<=[€$£¥] )(?=\d)"
    r"|(?<=\b[^\W\d_]\. )(?=\w)"  # J. Smith, M. Macron, z. B.
    r"|(?<=\b[A-Z][a-z] )(?=[A-Z])"  # Mr Smith, Dr Jones, St Paul
    r"|(?<=\b[A-Z][a-z]\. )(?=[A-Z])"
    r")"
)
# A place within a word after which a line may end: well-|known, word—|word, and/|or.
_SOFT = re.compile(
    r"(?<=[^\W\d_]{2})-(?=[^\W\d_]{2})|(?<=[^\W_])[—–](?=[^\W\d_])|(?<=[^\W\d_]{3})/(?=[^\W\d_]{3})"
)
_OPENING_DASH = re.compile(r"[-–—•] ")

# Kinsoku shori, JIS X 4051 in short: what may not begin and what may not end a line.
_NEVER_FIRST = frozenset(
    "、。，．・：；？！゛゜ヽヾゝゞ々ー」』）〕］｝〉》】’”…‥％‰℃°,.:;?!)]}»›ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ・～〜"
)
_NEVER_LAST = frozenset("「『（〔［｛〈《【‘“«‹([{￥＄£¥$")
Hyphenate = Callable[[str], list[int]]


class Piece(NamedTuple):
    """One line's range; `hyphen` where it ends inside a word and a hyphen is to be drawn."""

    start: int
    end: int
    hyphen: bool = False


@cache
def _unspaced() -> "re.Pattern[str]":
    """Scripts written without spaces, between whose characters a line may end; Hangul has spaces.
    Compiled when first met: that takes as long as setting an article."""
    return re.compile(
        "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u312f\u3190-\u9fff\uf900-\ufaff\uff01-\uff9f\U0001f000-\U0003ffff]"
    )


def is_even(text: str) -> bool:
    """Whether every character of the text is one cell wide and stands for itself."""
    return _UNEVEN.search(text) is None


def break_lines(
    text: str,
    start: int,
    end: int,
    width: int,
    *,
    inner: frozenset[int] = frozenset(),
    hyphenate: Hyphenate | None = None,
    behind: Mapping[int, str] | None = None,
) -> list[Piece]:
    """The lines of `text[start:end]`, each at most `width` cells. `behind` are marks that are drawn behind
    some of its characters, and need room.

    No line ends at an offset of `inner` where it can be helped: see `inner_offsets`. A newline in
    the text ends a line. A range of nothing but spaces gives one empty line.
    """
    width = max(2, width)
    pieces: list[Piece] = []
    at = start
    while at <= end:
        stop = text.find("\n", at, end)
        stop = end if stop < 0 else stop
        marked = {place: cell_len(mark) for place, mark in (behind or {}).items() if at <= place < stop}
        even = not marked and is_even(text[at:stop])
        measure = _Even(width) if even else _Uneven(text, at, stop, width, marked)
        pieces += _break_line(text, at, stop, measure, inner, hyphenate)
        at = stop + 1
    return pieces


def inner_offsets(ranges: Iterable[tuple[int, int]], width: int) -> frozenset[int]:
    """The offsets strictly inside the ranges that are short enough to be kept whole: the figures."""
    longest = max(8, width * 2 // 3)
    return frozenset(
        place for first, last in ranges if last - first <= longest for place in range(first + 1, last)
    )


class _Even:
    """Cells are characters."""

    def __init__(self, width: int) -> None:
        self.width = width

    def limit(self, at: int) -> int:
        """The end of the longest range from `at` that fits."""
        return at + self.width

    def unspaced_break(self, at: int, limit: int, inner: frozenset[int]) -> int:
        return 0


class _Uneven:
    """Cells are counted by Rich, and a line ends between clusters only."""

    def __init__(self, text: str, start: int, end: int, width: int, behind: Mapping[int, int]) -> None:
        self.text = text
        self.width = width
        self.end = end
        clusters, _ = split_graphemes(text[start:end])
        self.starts = [start + first for first, _, _ in clusters] + [end]
        wide = (cells + behind.get(start + last - 1, 0) for _, last, cells in clusters)
        self.cells = list(accumulate(wide, initial=0))
        self.index = {offset: number for number, offset in enumerate(self.starts)}

    def limit(self, at: int) -> int:
        first = self.index.get(at)
        if first is None:
            first = bisect_right(self.starts, at)
        last = bisect_right(self.cells, self.cells[first] + self.width, lo=first) - 1
        if last <= first:
            last = first + 1  # one cluster wider than the measure: better too wide than stuck
        if last >= len(self.starts) - 1:
            return self.end
        return self.starts[last]

    def unspaced_break(self, at: int, limit: int, inner: frozenset[int]) -> int:
        """The last place in `(at, limit]` between two characters of a script without spaces."""
        text, unspaced = self.text, _unspaced()
        place = limit
        while place > at:
            before, after = text[place - 1], text[place : place + 1]
            if (
                place in self.index
                and place not in inner
                and (unspaced.match(before) or unspaced.match(after))
                and after not in _NEVER_FIRST
                and before not in _NEVER_LAST
                and after != " "
                and before != " "
            ):
                return place
            place -= 1
        return 0


def _break_line(
    text: str,
    start: int,
    end: int,
    measure: _Even | _Uneven,
    inner: frozenset[int],
    hyphenate: Hyphenate | None,
) -> Iterator[Piece]:
    while end > start and text[end - 1] == " ":
        end -= 1
    at = start
    dash = _OPENING_DASH.match(text, start, end)
    held = dash.end() - 1 if dash else -1  # the space after a dialogue's dash
    while True:
        while at < end and text[at] == " ":
            at += 1
        limit = measure.limit(at)
        if limit >= end:
            yield Piece(at, end)
            return
        place = _last_break(text, at, limit, measure, inner, held)
        hyphen = False
        if hyphenate is not None and limit - place > 5:
            part = _hyphenated(text, max(place, at), min(limit, end), end, hyphenate, inner)
            if part:
                place, hyphen = part, True
        if place <= at:
            place = _forced_break(text, at, limit)
        stop = place
        while stop > at and text[stop - 1] == " ":
            stop -= 1
        yield Piece(at, stop, hyphen)
        at = place


def _last_break(
    text: str, at: int, limit: int, measure: _Even | _Uneven, inner: frozenset[int], held: int
) -> int:
    """The last offset in `(at, limit]` at which a line may end, 0 if there is none."""
    space = text.rfind(" ", at, limit + 1)
    while space > at and (space in inner or space == held or _GLUED_SPACE.match(text, space)):
        space = text.rfind(" ", at, space)
    place = space if space > at else 0
    first = max(place + 1, at + 1)
    for soft in _SOFT.finditer(text, first, limit + 3):  # it looks up to three characters ahead
        if soft.end() <= limit and soft.end() not in inner:
            place = soft.end()
    return max(place, measure.unspaced_break(max(at, place), limit, inner))


def _forced_break(text: str, at: int, limit: int) -> int:
    """Where a line ends in something longer than the measure: at a glued space, else in a long
    address after its punctuation, else anywhere."""
    space = text.rfind(" ", at, limit)
    while space > at and re.match(r" [»›!?;:)\]}…]", text[space : space + 2]):
        space = text.rfind(" ", at, space)
    if space > at:
        return space
    for place in range(limit, at + (limit - at) * 2 // 3, -1):
        if text[place - 1] in "/-_.?&=," and not combining(text[place]):
            return place
    return limit


def _hyphenated(
    text: str, place: int, limit: int, end: int, hyphenate: Hyphenate, inner: frozenset[int]
) -> int:
    """Where the word that begins at `place` may be divided so that it and a hyphen fit, or 0."""
    word = re.compile(r"\s*([^\W\d_]{5,})").match(text, place, end)
    if not word:
        return 0
    fits = [
        word.start(1) + part
        for part in hyphenate(word.group(1))
        if word.start(1) + part < limit and word.start(1) + part not in inner
    ]
    return max(fits, default=0)
