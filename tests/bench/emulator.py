"""A terminal kept in memory: pyte, with what it lacks of xterm (SU and SD, side margins, REP, answers)."""

from __future__ import annotations

import copy
import re
from typing import Any

import pyte
from pyte.screens import Char

Cell = tuple[object, ...]

_QUESTION = re.compile(r"\x1b\[\?(\d+)\$p")


class _Screen(pyte.Screen):
    side_margins: tuple[int, int] | None = None
    repeats = True
    repeats_ascii_alone = False
    """As tmux before 3.4 does."""
    keeps_cursor = True
    _drawn = " "

    def draw(self, data: str) -> None:
        super().draw(data)
        self._drawn = data[-1:] or self._drawn

    def repeat(self, count: int = 1, **_: Any) -> None:
        if self.repeats and (self._drawn.isascii() or not self.repeats_ascii_alone):
            super().draw(self._drawn * (count or 1))

    def scroll_up(self, count: int = 1, **_: Any) -> None:
        self._scroll(count or 1)

    def scroll_down(self, count: int = 1, **_: Any) -> None:
        self._scroll(-(count or 1))

    def set_margins(self, top: int | None = None, bottom: int | None = None) -> None:
        super().set_margins(top, bottom)
        if self.margins is None:  # pyte leaves the cursor where it is then, as no terminal does.
            self.cursor_position()

    def set_side_margins(self, left: int = 0, right: int = 0, **_: Any) -> None:
        whole = (0, self.columns - 1)
        self.side_margins = (max(1, left) - 1, (right or self.columns) - 1)
        if self.side_margins == whole:
            self.side_margins = None
        self.cursor_position()

    @property
    def _blank(self) -> Char:
        """What a row that comes into view is filled with: xterm's background colour erase."""
        return self.default_char._replace(bg=self.cursor.attrs.bg)

    def erase_in_display(self, how: int = 0, *rest: Any, **more: Any) -> None:
        super().erase_in_display(how, *rest, **more)
        rows = {0: range(self.cursor.y + 1, self.lines), 1: range(self.cursor.y)}
        for y in rows.get(how, range(self.lines)):
            for x in range(self.columns):  # pyte leaves out cells that have never been written.
                self.buffer[y][x] = self._blank

    def index(self) -> None:
        bottom = self.margins.bottom if self.margins else self.lines - 1
        if self.cursor.y == bottom:
            self._scroll(1)
        else:
            super().index()

    def reverse_index(self) -> None:
        top = self.margins.top if self.margins else 0
        if self.cursor.y == top:
            self._scroll(-1)
        else:
            super().reverse_index()

    def _scroll(self, count: int) -> None:
        top, bottom = self.margins or (0, self.lines - 1)
        left, right = self.side_margins or (0, self.columns - 1)
        rows = range(top, bottom + 1)
        was = {y: [self.buffer[y][x] for x in range(left, right + 1)] for y in rows}
        blank = [self._blank] * (right - left + 1)
        for y in rows:
            for x, cell in enumerate(was.get(y + count, blank), left):
                self.buffer[y][x] = cell

    def restore_cursor(self) -> None:
        kept = self.savepoints[-1:] if self.keeps_cursor else []
        super().restore_cursor()  # pyte takes it off a stack.
        self.savepoints += copy.deepcopy(kept)

    def report_device_status(self, mode: int = 0, **kwargs: Any) -> None:
        if not kwargs.get("private"):
            super().report_device_status(mode)


class _Stream(pyte.Stream):
    csi = {**pyte.Stream.csi, "S": "scroll_up", "T": "scroll_down", "s": "set_side_margins", "b": "repeat"}  # noqa: RUF012
    events = pyte.Stream.events | {"scroll_up", "scroll_down", "set_side_margins", "repeat"}


class Emulator:
    """A screen of `columns` by `lines` which is fed bytes and answers questions."""

    def __init__(self, columns: int = 120, lines: int = 40, *, side_margins: bool = False) -> None:
        self.screen = _Screen(columns, lines)
        self.screen.write_process_input = self._answer  # type: ignore[method-assign]
        self._stream = _Stream(self.screen)
        self._side_margins = side_margins
        self.answers: list[str] = []

    def _answer(self, data: str) -> None:
        self.answers.append(data)

    def feed(self, data: str) -> None:
        """Take output, and keep the answers that a terminal would give in `answers`."""
        known = {"2026": True, "69": self._side_margins}
        for mode in _QUESTION.findall(data):
            self.answers.append(f"\x1b[?{mode};{2 if known.get(mode) else 0}$y")
        self._stream.feed(data)

    def resize(self, columns: int, lines: int) -> None:
        """Another size; the content is whatever pyte makes of it."""
        self.screen.resize(lines, columns)

    @property
    def text(self) -> list[str]:
        """The rows as text."""
        return self.screen.display

    def cells(self) -> list[list[Cell]]:
        """Every cell as it looks: a blank has no foreground unless something draws on it."""
        rows, columns = range(self.screen.lines), range(self.screen.columns)
        return [[_look(self.screen.buffer[y][x]) for x in columns] for y in rows]


def _look(cell: Char) -> Cell:
    if cell.data == " " and not (cell.reverse or cell.underscore or cell.strikethrough):
        return (" ", cell.bg)
    if cell.data == " ":
        return (" ", cell.fg, cell.bg, cell.underscore, cell.strikethrough, cell.reverse)
    return tuple(cell)
