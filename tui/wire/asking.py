"""Asks the terminal, by trying, for what no name and no answer of its own would tell."""

from __future__ import annotations

from tui.wire.drawing import Encoder
from tui.wire.terminal import Terminal

_REPEAT = "─\x1b[b"
_WIPE = "  "
_POSITION = "\x1b[6n"
_AWAY_AND_BACK = "\x1b[H\x1b8"


class Asking:
    """Puts the questions, and takes the answers, which are two positions of the cursor.

    A line is drawn over a blank and repeated (REP): the cursor stands in the third column then, or in
    the second, as in tmux before 3.4, which repeats ASCII alone. Two blanks wipe it out. The place behind
    them is saved (DECSC) and come back to (DECRC) twice, for some emulators take it off a stack: the
    cursor stands there, or in the first row, which is never asked for anything, since what it answers
    looks like F3.
    """

    def __init__(self, terminal: Terminal) -> None:
        self._terminal = terminal
        self._row = -1
        self._column: int | None = None

    def questions(self, encoder: Encoder) -> str:
        """Bytes to send; none where there is no room on the screen to try."""
        row, start = encoder.free_place()
        self._row, self._column = row, None
        if row < 1:
            return ""
        encoder.lose_cursor()
        away = f"\x1b7{_AWAY_AND_BACK}{_AWAY_AND_BACK}{_POSITION}"
        return f"{start}{_REPEAT}{_POSITION}\r{_WIPE}{away}"

    def take(self, row: int, column: int) -> bool:
        """Take a position of the cursor; whether it was an answer."""
        if row != self._row:
            return False
        if self._column is None:
            self._column = column
            self._terminal.repeats = column == 2
        else:
            self._terminal.keeps_cursor = column == len(_WIPE)
            self._row = -1
        return True
