"""The terminal's cursor, colours and scroll region as they are, and the bytes that use them."""

from __future__ import annotations

import re
from operator import ne, or_
from typing import Final

from tui.wire.clusters import REST, Clusters
from tui.wire.cursor import move
from tui.wire.styles import PLAIN, Styles
from tui.wire.terminal import Terminal

# Changed cells, with up to four unchanged ones between: passing over these costs as much.
_RUNS: Final = re.compile(rb"\x01+(?:\x00{1,4}\x01+)*")
_SAME: Final = re.compile(r"(.)\1*", re.DOTALL)
_UNKNOWN: Final = ""
_ANY_REGION: Final = (-1, -1)

Region = tuple[int, int] | None
State = tuple[str, int | None, int | None, Region]


class Brush:
    """Collects the bytes of a frame, and knows where they leave the terminal."""

    def __init__(self, styles: Styles, clusters: Clusters, terminal: Terminal) -> None:
        self._styles = styles
        self._clusters = clusters
        self._terminal = terminal
        self._out: list[str] = []
        self._pen = PLAIN
        self._row: int | None = None
        self._column: int | None = None
        self.region: Region = None

    def take(self) -> str:
        """The bytes collected since the last `take`."""
        out = "".join(self._out)
        self._out.clear()
        return out

    @property
    def state(self) -> State:
        """Where the terminal stands, to be put back by `restore` if the bytes are not sent."""
        return self._pen, self._row, self._column, self.region

    def restore(self, state: State) -> None:
        """Stand where the terminal stood."""
        self._pen, self._row, self._column, self.region = state

    def lose(self) -> None:
        """Something else wrote: the cursor may be anywhere, in any style, in any region."""
        self._pen, self._row, self._column, self.region = _UNKNOWN, None, None, _ANY_REGION

    def say(self, sequence: str) -> None:
        """Add a sequence that changes neither cursor nor colours."""
        self._out.append(sequence)

    def home(self, sequence: str = "") -> None:
        """Add a sequence that brings the cursor to the first cell."""
        self._out.append(sequence)
        self._row = self._column = 0

    def reset(self) -> None:
        """No region, no colours, the cursor in the first cell, whatever was before."""
        self.home("\x1b[r\x1b[m\x1b[H")
        self._pen, self.region = PLAIN, None

    def find_pen(self) -> None:
        """Make sure that the colours are known."""
        if self._pen == _UNKNOWN:
            self._out.append("\x1b[m")
            self._pen = PLAIN

    def set_region(self, region: Region) -> None:
        """Confine scrolling to the rows from the first to the one before the last."""
        if region != self.region:
            self.home(f"\x1b[{region[0] + 1};{region[1]}r" if region else "\x1b[r")
            self.region = region

    def move(self, row: int, column: int) -> None:
        """Set the cursor."""
        if row == self._row and column == self._column:
            return
        newline = self._terminal.raw_newline
        self._out.append(move(self._row, self._column, row, column, newline=newline, region=self.region))
        self._row, self._column = row, column

    def write(self, row: int, start: int, end: int, text: str, styles: str) -> None:
        """Write the cells `[start, end)` of a row."""
        self.move(row, start)
        piece = styles[start:end]
        first = piece[0]
        if piece.count(first) == end - start:
            self._chunk(text[start:end], first)
        else:
            for same in _SAME.finditer(piece):
                self._chunk(text[start + same.start() : start + same.end()], same[1])
        self._column = None if end >= len(text) else end

    def doubt(self) -> None:
        """The terminal may not have taken what was written for as wide as it is meant."""
        self._column = None

    def feed(self, count: int) -> None:
        """Line feeds at the bottom of the region: its rows move up."""
        self._out.append("\n" * count)
        if not self._terminal.raw_newline:
            self._column = 0

    def blank_in(self, style: str) -> None:
        """Have what is erased or scrolled in look as a blank of this style."""
        change, self._pen = self._styles.change_for_blank(self._pen, self._styles.blank(style))
        self._out.append(change)

    def erase_to_end(self, row: int, column: int, style: str) -> None:
        """Erase a row from a column on."""
        self.move(row, column)
        self.blank_in(style)
        self._out.append("\x1b[K")

    def fill(self, styles: str) -> str:
        """The style in which to erase a row that is to have these: its last, if erasing gives that."""
        return styles[-1] if self.erasable(styles[-1]) else PLAIN

    def erasable(self, style: str) -> bool:
        """Whether erasing looks the same as blanks in this style."""
        return style == PLAIN or (self._terminal.coloured_erase and self._styles.erasable(style))

    def _chunk(self, cells: str, style: str) -> None:
        """Cells of one style, from the cursor on."""
        if not cells.strip(" "):
            self.blank_in(style)
            self._out.append(cells)
            return
        if self._pen != style:
            self._out.append(self._styles.change(self._pen, style))
            self._pen = style
        self._out.append(cells if cells.isascii() and REST not in cells else self._clusters.text(cells))


def runs(old: str, old_styles: str, new: str, new_styles: str, start: int, end: int) -> list[tuple[int, int]]:
    """The stretches of cells in `[start, end)` that differ, near ones joined."""
    if old_styles == new_styles:
        changed = bytes(map(ne, old, new))
    elif old == new:
        changed = bytes(map(ne, old_styles, new_styles))
    else:
        changed = bytes(map(or_, map(ne, old, new), map(ne, old_styles, new_styles)))
    return [found.span() for found in _RUNS.finditer(changed, start, end)]
