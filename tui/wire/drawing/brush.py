"""The terminal's cursor, colours and scroll region as they are, and the bytes that use them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from operator import ne, or_
from typing import Final

from tui.wire.drawing.clusters import REST, Clusters, first_doubtful
from tui.wire.drawing.cursor import inside, move
from tui.wire.drawing.strokes import Stroke, main_style, painted_last
from tui.wire.drawing.styles import PLAIN, Styles
from tui.wire.terminal import Terminal

# Changed cells, with up to four unchanged ones between: passing over these costs as much.
_RUNS: Final = re.compile(rb"\x01+(?:\x00{1,4}\x01+)*")
# A blank or a part of a rule, often enough that it is shorter to say how often.
_REPEATED: Final = re.compile("([ \u2500-\u259f])(\\1{7,})")
_RESTORE: Final = "\x1b8"
_WORTH_SAVING: Final = 4
"""Strokes from which it may pay to save their main style."""
_WORTH_FREEING: Final = 6
"""Strokes outside the scroll region from which it may pay to give it up: within one, steps are shorter."""
_FAR_BELOW: Final = 2
"""Lines after which it pays to keep a line's beginning anew: to come back and go down one or two takes three
or four bytes, to go to a column five or six."""
_DEAR: Final = 12
"""Bytes from which a style is worth saving."""
_UNKNOWN: Final = ""
_ANY_REGION: Final = (-1, -1)

Region = tuple[int, int] | None
Place = tuple[int, int, str]
State = tuple[str, int | None, int | None, Region, Place | None, tuple[int, int] | None, Place | None]


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
        self._saved: Place | None = None
        self._fed: tuple[int, int] | None = None
        self._begun: Place | None = None
        self.region: Region = None

    def take(self) -> str:
        """The bytes collected since the last `take`."""
        out = "".join(self._out)
        self._out.clear()
        return out

    @property
    def state(self) -> State:
        """Where the terminal stands, to be put back by `restore` if the bytes are not sent."""
        return self._pen, self._row, self._column, self.region, self._saved, self._fed, self._begun

    def restore(self, state: State) -> None:
        """Stand where the terminal stood."""
        self._pen, self._row, self._column, self.region, self._saved, self._fed, self._begun = state

    def lose(self) -> None:
        """Something else wrote: the cursor may be anywhere, in any style, in any region."""
        self._pen, self._row, self._column, self.region = _UNKNOWN, None, None, _ANY_REGION
        self._saved = self._fed = self._begun = None

    def say(self, sequence: str) -> None:
        """Add a sequence that changes neither cursor nor colours."""
        self._out.append(sequence)

    def home(self, sequence: str = "") -> None:
        """Add a sequence that brings the cursor to the first cell."""
        self._out.append(sequence)
        self._row = self._column = 0

    def reset(self) -> None:
        """No region, no colours, the cursor in the first cell, whatever was before."""
        self.lose()
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
        self._out.append(self._way(self._row, self._column, row, column))
        self._row, self._column = row, column

    def feed(self, row: int, column: int, count: int, style: str) -> None:
        """Line feeds at the bottom of the region, in this row: its rows move up, blanks of `style` follow."""
        self._go(row, column, style, blank=True)
        self._out.append("\n" * count)
        if not self._terminal.raw_newline:
            self._column = 0
        self.expect(row, column)

    def feed_back(self, row: int, column: int, count: int, style: str) -> None:
        """The same downwards, at the top of the region."""
        self._go(row, column, style, blank=True)
        self._out.append("\x1bM" * count)
        self.expect(row, column)

    def expect(self, row: int, column: int) -> None:
        """A line that has just come into view begins here, as more of them may."""
        self._fed = row, column

    def blank_in(self, style: str) -> None:
        """Have what is erased or scrolled in look as a blank of this style."""
        change, self._pen = self._styles.change_for_blank(self._pen, self._styles.blank(style))
        self._out.append(change)

    def fill(self, styles: str) -> str:
        """The style in which to erase a row that is to have these: its last, if erasing gives that."""
        return styles[-1] if self.erasable(styles[-1]) else PLAIN

    def erasable(self, style: str) -> bool:
        """Whether erasing looks the same as blanks in this style."""
        return style == PLAIN or (self._terminal.coloured_erase and self._styles.erasable(style))

    def paint(self, strokes: Sequence[Stroke], width: int) -> None:
        """Paint in whichever order takes fewer bytes. What lies under another stroke is not among them."""
        out, state = self._out, self.state
        # Whoever has rows read aloud hears them in the order in which they are written.
        last = [] if self._terminal.whole_rows else painted_last(strokes, self._styles.change)
        freed = sum(not inside(self.region, stroke.row) for stroke in strokes) >= _WORTH_FREEING
        best, after = None, state
        for styles in ([], last) if last else ([],):
            for free in (False, True) if freed else (False,):
                self.restore(state)
                painted = self._painted(strokes, width, styles, free=free)
                if best is None or len(painted) < len(best):
                    best, after = painted, self.state
        self.restore(after)
        self._out = [*out, best or ""]

    def _painted(self, strokes: Sequence[Stroke], width: int, last: Sequence[str], *, free: bool) -> str:
        self._out = []
        if free:
            self.set_region(None)
        main = main_style(strokes) if len(strokes) >= _WORTH_SAVING else None
        if main is not None and len(self._styles.change(PLAIN, main)) < _DEAR:
            main = None
        if last:
            now = [stroke for stroke in strokes if not (stroke.sure and stroke.style in last) or stroke.blank]
            then = [stroke for style in last for stroke in strokes if stroke.style == style]
            strokes = [*now, *(stroke for stroke in then if stroke.sure and not stroke.blank)]
        for stroke in strokes:
            self._stroke(stroke, width, main)
        return "".join(self._out)

    def _stroke(self, stroke: Stroke, width: int, main: str | None) -> None:
        row, column, cells, style, sure, spare = stroke
        if spare and (self._row, self._column) != (row, column):
            column, cells = column + spare, cells[spare:]
            if not cells:
                return
        self._go(row, column, style, blank=stroke.blank)
        if not cells:
            self._out.append("\x1b[K")
            return
        if not stroke.blank:
            self._save(row, column, style, main)
        self._out.append(self._text(cells))
        known = stroke.end < width and (sure or first_doubtful(cells) == len(cells))
        self._column = stroke.end if known else None

    def _text(self, cells: str) -> str:
        if self._terminal.repeats:
            pieces = _REPEATED.split(cells)
            if len(pieces) > 1:
                return "".join(
                    [
                        self._clusters.text(piece) if at % 3 == 0 else _repeated(piece, pieces[at + 1])
                        for at, piece in enumerate(pieces)
                        if at % 3 != 2
                    ]
                )
        return cells if cells.isascii() and REST not in cells else self._clusters.text(cells)

    # Going to a place in a style

    def _go(self, row: int, column: int, style: str, *, blank: bool) -> None:
        """To a place, in a style (in any whose blanks look like its, if `blank`), the shorter way: by
        what differs, or by what the terminal was told to keep (DECSC) and then by what differs."""
        way = self._way(self._row, self._column, row, column)
        change, pen = self._change(self._pen, style, blank)
        # From outside the region some emulators would bring the cursor into it.
        near = self._saved is not None and inside(self.region, self._saved[0])
        if self._saved is not None and near and len(way) + len(change) > len(_RESTORE):
            at_row, at_column, kept = self._saved
            other, other_pen = self._change(kept, style, blank)
            back = self._way(at_row, at_column, row, column)
            if len(_RESTORE) + len(back) + len(other) < len(way) + len(change):
                way, change, pen = _RESTORE + back, other, other_pen
        self._out.append(way + change)
        self._row, self._column, self._pen = row, column, pen

    def _change(self, pen: str, style: str, blank: bool) -> tuple[str, str]:
        if blank:
            return self._styles.change_for_blank(pen, self._styles.blank(style))
        return self._styles.change(pen, style), style

    def _way(self, row: int | None, column: int | None, to_row: int, to_column: int) -> str:
        if row == to_row and column == to_column:
            return ""
        newline = self._terminal.raw_newline
        return move(row, column, to_row, to_column, newline=newline, region=self.region)

    def _save(self, row: int, column: int, style: str, main: str | None) -> None:
        """Have the terminal keep this place and style where they will be wanted again: the beginning of
        a line that has just come into view, as one before it has, and colours that are dear to say."""
        place = row, column, style
        if self._saved == place or not self._terminal.keeps_cursor:
            return
        if (row, column) == self._fed:
            self._fed = None
            again, self._begun = self._begun == place, place
            kept_here = self._saved is not None and self._saved[:2] == (row, column)
            # Plain text is what most lines begin with: that one is worth keeping at once.
            if kept_here or not (again or style == PLAIN):
                return
        elif style != main or (self._saved is not None and not self._is_left_behind(place)):
            return
        self._out.append("\x1b7")
        self._saved = place

    def _is_left_behind(self, place: Place) -> bool:
        """Whether what is kept is another style, or the same place too many lines above to come back to."""
        assert self._saved is not None
        row, column, style = self._saved
        if style != place[2]:
            return True
        feeds = self._terminal.raw_newline and inside(self.region, row, place[0] + 1)
        return feeds and column == place[1] and place[0] - row >= _FAR_BELOW


def _repeated(character: str, more: str) -> str:
    """A character and how often it is to be repeated (REP)."""
    return f"{character}\x1b[{len(more)}b"


def runs(old: str, old_styles: str, new: str, new_styles: str, start: int, end: int) -> list[tuple[int, int]]:
    """The stretches of cells in `[start, end)` that differ, near ones joined."""
    if old_styles == new_styles:
        changed = bytes(map(ne, old, new))
    elif old == new:
        changed = bytes(map(ne, old_styles, new_styles))
    else:
        changed = bytes(map(or_, map(ne, old, new), map(ne, old_styles, new_styles)))
    return [found.span() for found in _RUNS.finditer(changed, start, end)]
