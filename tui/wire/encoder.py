"""Turns the difference between what a terminal shows and what it should show into few bytes."""

from __future__ import annotations

import re
from itertools import pairwise
from operator import ne, or_
from typing import Final

from tui.wire.clusters import REST, Clusters, doubtful_columns, first_doubtful
from tui.wire.cursor import move
from tui.wire.screen import Screen
from tui.wire.scroll import Scroll, find_scroll, shifted
from tui.wire.styles import PLAIN, Styles
from tui.wire.terminal import Terminal

# Changed cells, with up to four unchanged ones between: passing over these costs as much.
_RUNS: Final = re.compile(rb"\x01+(?:\x00{1,4}\x01+)*")
_SAME: Final = re.compile(r"(.)\1*", re.DOTALL)
_LEAST_ERASED: Final = 4
_MOST_FEEDS: Final = 2
"""Scrolling by more rows than these is said with a count where the terminal knows one."""
_MOST_SCROLLS: Final = 3


class Encoder:
    """Holds the model of what one terminal shows, and brings it to any other screen."""

    def __init__(self, styles: Styles, clusters: Clusters, terminal: Terminal) -> None:
        self.terminal = terminal
        self.edges: list[int] = []
        """Columns where panes begin: bands between them may scroll on terminals with side margins."""
        self._styles = styles
        self._clusters = clusters
        self._shown: Screen | None = None
        self._out: list[str] = []
        self._pen = PLAIN
        self._row: int | None = None
        self._column: int | None = None
        self._region: tuple[int, int] | None = None
        self._margins_on = False
        self.scrolling = True
        """Off while images are on the screen: they would move, and nobody knows how far."""

    @property
    def shown(self) -> Screen | None:
        """The screen the terminal shows, or `None` where that is not known."""
        return self._shown

    def adopt(self, shown: Screen) -> None:
        """Take it that the terminal shows this already; cursor and colours are unknown."""
        self._shown = shown.copy()
        self.lose_cursor()
        self._region = None

    def forget(self) -> None:
        """The next frame repaints everything."""
        self._shown = None

    def lose_cursor(self) -> None:
        """Something else wrote: the cursor may be anywhere, in any style, in any region."""
        self._row = self._column = None
        self._pen = ""
        self._region = (-1, -1)

    def leave(self) -> str:
        """Bytes that give back a terminal without region, margins or colours."""
        out = "\x1b[r" if self._region else ""
        if self._margins_on:
            out += "\x1b[?69l"
        self._margins_on = False
        self._region = None
        self._row = self._column = 0
        self._pen = PLAIN
        return out + "\x1b[m"

    def frame(self, wanted: Screen) -> str:
        """Bytes after which the terminal shows `wanted`; empty if it does already."""
        out = self._out = []
        shown = self._shown
        if shown is None or (shown.width, shown.height) != (wanted.width, wanted.height):
            shown = self._clear(wanted.width, wanted.height, self._fill(wanted.styles))
        elif shown.texts == wanted.texts and shown.styles == wanted.styles:
            return ""
        if self._pen == "":
            out.append("\x1b[m")
            self._pen = PLAIN
        if self.scrolling:
            self._scroll(shown, wanted)
        for row, text in enumerate(wanted.texts):
            styles = wanted.styles[row]
            if shown.texts[row] != text or shown.styles[row] != styles:
                self._bring(row, shown.texts[row], shown.styles[row], text, styles)
        shown.texts[:] = wanted.texts
        shown.styles[:] = wanted.styles
        return "".join(out)

    def cursor_to(self, row: int, column: int) -> str:
        """Bytes that set the cursor."""
        self._out = []
        self._move(row, column)
        return "".join(self._out)

    def _clear(self, width: int, height: int, fill: str) -> Screen:
        """An empty screen, whatever was there: region, margins and colours go too."""
        reset = "\x1b[?69l" if self._margins_on else ""
        self._margins_on = False
        self._out.append(f"{reset}\x1b[r\x1b[m\x1b[H")
        self._region = None
        self._pen = PLAIN
        self._blank_pen(fill)
        self._out.append("\x1b[2J")
        self._row = self._column = 0
        self.scrolling = True
        self._shown = Screen(width, height)
        self._shown.styles = [fill * width] * height
        return self._shown

    # Rows

    def _bring(self, row: int, old: str, old_styles: str, new: str, new_styles: str) -> None:
        """One row from old to new."""
        width = len(new)
        doubtful = width
        if not (old.isascii() and new.isascii()):
            doubtful = min(first_doubtful(old), first_doubtful(new))
        if doubtful == width:
            self._span(row, old, old_styles, new, new_styles, width)
            return
        if old[:doubtful] != new[:doubtful] or old_styles[:doubtful] != new_styles[:doubtful]:
            self._span(row, old, old_styles, new, new_styles, doubtful)
        if old[doubtful:] != new[doubtful:] or old_styles[doubtful:] != new_styles[doubtful:]:
            self._afresh(row, doubtful, new, new_styles)

    def _span(self, row: int, old: str, old_styles: str, new: str, new_styles: str, limit: int) -> None:
        """The changed runs of one row before the column `limit`."""
        runs = _runs(old, old_styles, new, new_styles, 0, limit)
        if not runs:
            return
        width = len(new)
        if limit == width:
            start = runs[0][0]
            if runs[-1][1] - start > 24 and " " * 6 in new[start:].rstrip(" "):
                fill = self._fill([new_styles])
                again = _runs(" " * width, fill * width, new, new_styles, start, width)
                if _cost(again) + 4 < _cost(runs):
                    self._erase_to_end(row, start, fill)
                    runs = again
        tail = self._blank_tail(new, new_styles) if limit == width else width
        for start, end in runs:
            if end > tail and runs[-1][1] - max(start, tail) >= _LEAST_ERASED:
                if start < tail:
                    self._write(row, start, tail, new, new_styles)
                self._erase_to_end(row, max(start, tail), new_styles[-1])
                return
            self._write(row, start, end, new, new_styles)

    def _blank_tail(self, text: str, styles: str) -> int:
        """The column from which on erasing gives what is wanted."""
        last = styles[-1]
        if not self._erasable(last):
            return len(text)
        return max(len(text.rstrip(" ")), len(styles.rstrip(last)))

    def _erasable(self, style: str) -> bool:
        if style == PLAIN:
            return True
        return self.terminal.coloured_erase and self._styles.erasable(style)

    def _afresh(self, row: int, start: int, text: str, styles: str) -> None:
        """A row from its first doubtful cluster on: erased, and the cursor set after each such one."""
        width = len(text)
        fill = self._fill([styles])
        self._erase_to_end(row, start, fill)
        blank, blank_styles = " " * width, fill * width
        at = start
        for column in (*doubtful_columns(text), width):
            for begin, end in _runs(blank, blank_styles, text, styles, at, column):
                self._write(row, begin, end, text, styles)
            if column < width:
                at = column + 1
                while text[at : at + 1] == REST:
                    at += 1
                self._write(row, column, at, text, styles)
                self._column = None

    def _write(self, row: int, start: int, end: int, text: str, styles: str) -> None:
        """Cells `[start, end)` of a row."""
        self._move(row, start)
        piece = styles[start:end]
        first = piece[0]
        if piece.count(first) == end - start:
            self._chunk(text[start:end], first)
        else:
            for same in _SAME.finditer(piece):
                self._chunk(text[start + same.start() : start + same.end()], same[1])
        self._column = None if end >= len(text) else end

    def _chunk(self, cells: str, style: str) -> None:
        """Cells of one style, from the cursor on."""
        out = self._out
        if cells.strip(" "):
            if self._pen != style:
                out.append(self._styles.change(self._pen, style))
                self._pen = style
            out.append(cells if cells.isascii() and REST not in cells else self._clusters.text(cells))
            return
        self._blank_pen(style)
        out.append(cells)

    def _blank_pen(self, style: str) -> None:
        change, self._pen = self._styles.change_for_blank(self._pen, self._styles.blank(style))
        if change:
            self._out.append(change)

    def _erase_to_end(self, row: int, column: int, style: str) -> None:
        self._move(row, column)
        self._blank_pen(style)
        self._out.append("\x1b[K")

    def _move(self, row: int, column: int) -> None:
        if row == self._row and column == self._column:
            return
        newline = self.terminal.raw_newline
        self._out.append(move(self._row, self._column, row, column, newline=newline, region=self._region))
        self._row, self._column = row, column

    # Scrolling

    def _scroll(self, shown: Screen, wanted: Screen) -> None:
        for _ in range(_MOST_SCROLLS):
            scroll = find_scroll(shown.texts, wanted.texts)
            if scroll is None:
                break
            self._scroll_rows(scroll, shown, wanted)
        else:
            return
        if self.terminal.side_margins and self.edges:
            self._scroll_panes(shown, wanted)

    def _scroll_rows(self, scroll: Scroll, shown: Screen, wanted: Screen) -> None:
        """Rows moved over the full width, and the model with them."""
        top, bottom, shift = scroll.top, scroll.bottom, scroll.shift
        self._set_region(top, bottom)
        count = abs(shift)
        first = bottom - count if shift > 0 else top
        fill = self._fill(wanted.styles[first : first + count])
        self._blank_pen(fill)
        if count > _MOST_FEEDS and self.terminal.scroll_counts:
            self._out.append(f"\x1b[{count}{'S' if shift > 0 else 'T'}")
        else:
            at = bottom - 1 if shift > 0 else top
            drawn = wanted.texts[first]
            # The cursor goes where the first new row's text begins, and stays in that column.
            self._move(at, len(drawn) - len(drawn.lstrip(" ")) if drawn.strip(" ") else 0)
            self._out.append(("\n" if shift > 0 else "\x1bM") * count)
            if shift > 0 and not self.terminal.raw_newline:
                self._column = 0
        shifted(shown.texts, scroll, " " * shown.width)
        shifted(shown.styles, scroll, fill * shown.width)

    def _fill(self, rows: list[str]) -> str:
        """The style of the blank rows that a scroll brings, where terminals fill them with a colour."""
        last = rows[0][-1]
        return last if self._erasable(last) else PLAIN

    def _set_region(self, top: int, bottom: int) -> None:
        height = self._shown.height if self._shown else 0
        region = None if (top, bottom) == (0, height) else (top, bottom)
        if region == self._region:
            return
        self._out.append(f"\x1b[{top + 1};{bottom}r" if region else "\x1b[r")
        self._region = region
        self._row = self._column = 0

    def _scroll_panes(self, shown: Screen, wanted: Screen) -> None:
        """Rows moved inside one pane, by left and right margins."""
        width = shown.width
        edges = sorted({0, width, *(edge for edge in self.edges if 0 < edge < width)})
        for left, right in pairwise(edges):
            if right - left < 2 or (left, right) == (0, width):
                continue
            old = [text[left:right] for text in shown.texts]
            new = [text[left:right] for text in wanted.texts]
            if old == new:
                continue
            scroll = find_scroll(old, new)
            if scroll is None or not _clean_edges(shown, left, right):
                continue
            self._scroll_pane(scroll, left, right, shown, wanted)

    def _scroll_pane(self, scroll: Scroll, left: int, right: int, shown: Screen, wanted: Screen) -> None:
        self._set_region(scroll.top, scroll.bottom)
        first = scroll.bottom - scroll.shift if scroll.shift > 0 else scroll.top
        fill = self._fill([wanted.styles[first][left:right]])
        self._blank_pen(fill)
        if not self._margins_on:
            self._out.append("\x1b[?69h")
            self._margins_on = True
        letter = "S" if scroll.shift > 0 else "T"
        count = "" if abs(scroll.shift) == 1 else abs(scroll.shift)
        self._out.append(f"\x1b[{left + 1};{right}s\x1b[{count}{letter}\x1b[s")
        self._row = self._column = 0
        for rows, blank in ((shown.texts, " "), (shown.styles, fill)):
            band = [row[left:right] for row in rows]
            shifted(band, scroll, blank * (right - left))
            for at in range(scroll.top, scroll.bottom):
                rows[at] = rows[at][:left] + band[at] + rows[at][right:]


def _clean_edges(screen: Screen, left: int, right: int) -> bool:
    """Whether no wide or doubtful cluster stands in a pane's way."""
    return all(
        text[left] != REST
        and text[right : right + 1] != REST
        and (text.isascii() or first_doubtful(text) == len(text))
        for text in screen.texts
    )


def _runs(
    old: str, old_styles: str, new: str, new_styles: str, start: int, end: int
) -> list[tuple[int, int]]:
    """The stretches of changed cells in `[start, end)`."""
    if old_styles == new_styles:
        changed = bytes(map(ne, old, new))
    elif old == new:
        changed = bytes(map(ne, old_styles, new_styles))
    else:
        changed = bytes(map(or_, map(ne, old, new), map(ne, old_styles, new_styles)))
    return [found.span() for found in _RUNS.finditer(changed, start, end)]


def _cost(runs: list[tuple[int, int]]) -> int:
    return sum(end - start + 5 for start, end in runs)
