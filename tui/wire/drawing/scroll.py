"""Finds the band of rows that has moved, so that the terminal can move it itself."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

_OVERHEAD: Final = 16
"""Cells' worth of bytes that setting a region and scrolling may cost."""


@dataclass(frozen=True, slots=True)
class Scroll:
    """Rows `[top, bottom)` move up by `shift` rows (down if negative); blank rows follow."""

    top: int
    bottom: int
    shift: int

    @property
    def emptied(self) -> int:
        """The first of the rows that become blank."""
        return self.bottom - self.shift if self.shift > 0 else self.top


def find_scroll(old: Sequence[str], new: Sequence[str]) -> Scroll | None:
    """The move that saves most between two screens' rows (or columns of rows), if one pays."""
    changed = [row for row, text in enumerate(new) if text != old[row]]
    if len(changed) < 2:
        return None
    # A row that stands twice says nothing about where it went.
    was = {text: row for row, text in enumerate(old)}
    votes = Counter(was[text] - row for row in changed if (text := new[row]) in was and not text.isspace())
    best: Scroll | None = None
    best_gain = _OVERHEAD
    for shift, _ in votes.most_common(2):
        if not shift:
            continue
        found = _best_band(old, new, shift)
        if found and found[1] > best_gain:
            best, best_gain = found
    return best


def shifted(rows: list[str], scroll: Scroll, blank: str) -> None:
    """What a list of rows becomes by a scroll over its whole width."""
    count = abs(scroll.shift)
    band = rows[scroll.top : scroll.bottom]
    empty = [blank] * count
    rows[scroll.top : scroll.bottom] = band[count:] + empty if scroll.shift > 0 else empty + band[:-count]


def _best_band(old: Sequence[str], new: Sequence[str], shift: int) -> tuple[Scroll, int] | None:
    """The run of rows which gains most from a shift: cells not sent less cells to be sent again."""
    count = abs(shift)
    first, last = max(0, -shift), min(len(new), len(new) - shift)
    best = gain = 0
    start = first
    band: tuple[int, int] | None = None
    for row in range(first, last):
        changed = new[row] != old[row]
        fits = new[row] == old[row + shift]
        worth = _ink(new[row]) if changed and fits else -_ink(new[row]) if not (changed or fits) else 0
        if gain <= 0 and worth > 0:
            start, gain = row, 0
        gain += worth
        if gain > best:
            best, band = gain, (start, row + 1)
    if band is None:
        return None
    band = _widened(band, first, last, lambda row: new[row] == old[row + shift])
    top, bottom = (band[0], band[1] + count) if shift > 0 else (band[0] - count, band[1])
    emptied = range(bottom - count, bottom) if shift > 0 else range(top, top + count)
    best -= sum(_ink(new[row]) for row in emptied if new[row] == old[row])
    return Scroll(top, bottom, shift), best


def _widened(band: tuple[int, int], first: int, last: int, fits: Callable[[int], bool]) -> tuple[int, int]:
    """The band with all rows beside it that have moved too: the same region serves again next time."""
    top, bottom = band
    while top > first and fits(top - 1):
        top -= 1
    while bottom < last and fits(bottom):
        bottom += 1
    return top, bottom


def _ink(text: str) -> int:
    return len(text.strip()) + 6 if not text.isspace() else 0
