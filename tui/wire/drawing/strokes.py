"""What a frame paints, and which of its styles are better painted last.

Text is full of words in another style: to paint them where they stand costs the way into the style
and the way back. Painted after everything else, style by style, each costs two cursor movements,
which with colours in 24 bits is a third of it.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from typing import Final, NamedTuple

_SAME: Final = re.compile(r"(.)\1*", re.DOTALL)
_WORTH_PASSING: Final = 3
_SKIP: Final = 5
"""Bytes to pass over words that come later, where the text goes on behind them."""
_RETURN: Final = 8
"""Bytes to come back to them: `CSI 12;34 H`."""
_ALONG: Final = 4
"""Bytes to come to more of the style in the same row."""
_WAY_HELD: Final = 4
"""Bytes of the way that is needed anyhow, where nothing adjoins."""


class Stroke(NamedTuple):
    """Cells in one style from a column on; none of them: the row is erased from there."""

    row: int
    column: int
    cells: str
    style: str
    sure: bool = True
    """Whether terminals agree on the width of what stands in the row up to here; if not, order matters."""

    spare: int = 0
    """The first so many cells are there already: they matter only to whoever comes from the cell before."""

    @property
    def end(self) -> int:
        """The column after the last cell."""
        return self.column + len(self.cells)

    @property
    def blank(self) -> bool:
        """Whether there is nothing to see but the background."""
        return not self.cells.strip(" ")


def strokes_of(
    row: int, start: int, end: int, text: str, styles: str, *, sure: bool = True
) -> Iterator[Stroke]:
    """The cells `[start, end)` of a row."""
    for same in _SAME.finditer(styles, start, end):
        first, after = same.span()
        yield Stroke(row, first, text[first:after], same[1], sure)


def changed_part(stroke: Stroke, old: str, old_styles: str) -> Stroke | None:
    """The stroke without cells at its ends that are as they were, if there are enough of them to be passed
    over; none if they are all as they were."""
    row, column, cells, style, sure, _ = stroke
    end = column + len(cells) - 1
    starts_alike = old[column] == cells[0] and old_styles[column] == style
    ends_alike = old[end] == cells[-1] and old_styles[end] == style
    if not (starts_alike or ends_alike):
        return stroke
    was, drawn = old[column : end + 1], old_styles[column : end + 1]
    same = [
        before == cell and before_in == style
        for before, before_in, cell in zip(was, drawn, cells, strict=True)
    ]
    if all(same):
        # A blank or two are written over in whatever style there is, sooner than passed over.
        written_over = stroke.blank and len(cells) < _WORTH_PASSING
        return stroke._replace(spare=len(cells)) if written_over else None
    begin, rest = same.index(False), same[::-1].index(False)
    rest = rest if rest >= _WORTH_PASSING else 0
    if begin < _WORTH_PASSING:
        return Stroke(row, column, cells[: len(cells) - rest], style, sure, begin)
    return Stroke(row, column + begin, cells[begin : len(cells) - rest], style, sure)


def main_style(strokes: Sequence[Stroke]) -> str | None:
    """The style of most of the text; `None` where there is none."""
    styles = Counter(stroke.style for stroke in strokes if not stroke.blank)
    return styles.most_common(1)[0][0] if styles else None


def painted_last(strokes: Sequence[Stroke], change: Callable[[str, str], str]) -> list[str]:
    """The styles which it pays to paint after all others; `change` gives the bytes between two."""
    main = main_style(strokes)
    if main is None:
        return []
    places: defaultdict[str, list[int]] = defaultdict(list)
    for at, stroke in enumerate(strokes):
        if stroke.style != main and stroke.sure and not stroke.blank:
            places[stroke.style].append(at)
    return [style for style, found in places.items() if _gain(strokes, found, main, style, change) > 0]


def _gain(
    strokes: Sequence[Stroke], found: list[int], main: str, style: str, change: Callable[[str, str], str]
) -> int:
    """About how many bytes are saved by painting the strokes at these places last."""
    into, back = len(change(main, style)), len(change(style, main))
    gain = len(found) * (into + back) - into
    row = -1
    for at in found:
        stroke, after = strokes[at], strokes[at + 1] if at + 1 < len(strokes) else None
        gain -= _ALONG if stroke.row == row else _RETURN
        row = stroke.row
        before = strokes[at - 1] if at else None
        if before is None or (before.row, before.end) != (row, stroke.column):
            gain += _WAY_HELD
        if after is not None and (after.row, after.column) == (row, stroke.end):
            gain -= _SKIP
    return gain
