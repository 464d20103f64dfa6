"""What a terminal can do is found out by trying, and left alone where it cannot."""

from __future__ import annotations

import re

import pytest

from tests.bench.emulator import Emulator
from tests.wire.frames import Wire
from tui.wire.asking import Asking
from tui.wire.terminal import Terminal

_POSITION = re.compile(r"\x1b\[(\d+);(\d+)R")


def _asked(emulator: Emulator) -> Terminal:
    """What a terminal is found to do."""
    terminal = Terminal()
    asking = Asking(terminal)
    emulator.feed(asking.questions(Wire(20, 5, terminal).encoder))
    for answer in emulator.answers:
        [(row, column)] = _POSITION.findall(answer)
        asking.take(int(row) - 1, int(column) - 1)
    return terminal


@pytest.mark.parametrize("repeats", [True, False])
@pytest.mark.parametrize("keeps_cursor", [True, False])
def test_a_terminal_is_taken_for_what_it_does(repeats: bool, keeps_cursor: bool) -> None:
    emulator = Emulator(20, 5)
    emulator.screen.repeats, emulator.screen.keeps_cursor = repeats, keeps_cursor

    found = _asked(emulator)

    assert (found.repeats, found.keeps_cursor) == (repeats, keeps_cursor)


def test_a_terminal_that_repeats_ascii_alone_is_not_asked_to_repeat() -> None:
    emulator = Emulator(20, 5)
    emulator.screen.repeats_ascii_alone = True

    found = _asked(emulator)

    assert (found.repeats, found.keeps_cursor) == (False, True)


def test_a_terminal_that_does_not_answer_is_asked_for_nothing() -> None:
    terminal = Terminal()
    Asking(terminal).questions(Wire(20, 5, terminal).encoder)

    assert (terminal.repeats, terminal.keeps_cursor) == (False, False)


def test_the_questions_leave_a_screen_as_it_was() -> None:
    wire = Wire(20, 5)
    wire.show("\x1b[1;1Htitle\n\x1b[3;1Hwords\x1b[1;1H")
    before = wire.emulator.cells()

    wire.emulator.feed(Asking(wire.terminal).questions(wire.encoder))

    assert wire.emulator.cells() == before


def test_no_answer_is_taken_for_another_key() -> None:
    terminal = Terminal()
    asking = Asking(terminal)
    asking.questions(Wire(20, 5, terminal).encoder)

    assert not asking.take(0, 1)
