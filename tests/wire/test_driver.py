"""The driver in a terminal: keys, answers, sizes, and a terminal that goes away."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.bench.session import Session

ROOT = Path(__file__).parents[2]
LITTLE = Path(__file__).with_name("little.py")


@pytest.fixture
def told(tmp_path: Path) -> Path:
    return tmp_path / "told"


def _session(told: Path, **more: object) -> Session:
    environ = {"PYTHONPATH": str(ROOT), "PULLQUOTE_DRIVER": "", **more.pop("environ", {})}
    argv = [*more.pop("through", []), sys.executable, str(LITTLE), str(told)]
    return Session(argv, columns=60, lines=12, environ=environ, **more)


@pytest.fixture
def session(told: Path) -> Iterator[Session]:
    with _session(told) as running:
        assert running.until(lambda screen: "ready" in screen.text[0])
        running.settle()
        yield running


def test_keys_arrive_and_their_answers_are_small(session: Session) -> None:
    session.press("a")
    after = session.press("b")

    assert "typed a b" in session.emulator.text[1]
    assert after.bytes < 40


def test_the_answers_of_the_terminal_are_no_keys(session: Session) -> None:
    os.write(session.fileno, b"\x1b[0nx\x1b[?69;2$yy")

    assert session.until(lambda screen: "typed x y" in screen.text[1])


def test_a_modified_f3_is_not_taken_for_an_answer(session: Session) -> None:
    session.press("\x1b[1;2R")  # shift+f3 in xterm

    assert session.until(lambda screen: "typed f15" in screen.text[1])


def test_a_terminal_that_answers_nothing_is_still_drawn_on(told: Path) -> None:
    with _session(told, answering=False) as session:
        assert session.until(lambda screen: "ready" in screen.text[0])
        for _ in range(5):
            session.press("m" * 200, patience=0.5)

        assert session.until(lambda screen: screen.text[-1].strip() != "")


def test_a_terminal_that_stops_reading_gets_the_last_screen_when_it_goes_on(told: Path) -> None:
    with _session(told, answering=False) as session:
        assert session.until(lambda screen: "ready" in screen.text[0])
        for _ in range(300):
            os.write(session.fileno, b"L")  # each a whole repaint that nobody reads
        os.write(session.fileno, b"x")

        assert session.until(lambda screen: "x" in "".join(screen.text[1:]))
        assert session.ended(0.0) is False


def test_a_repaint_restores_what_something_else_wrote(session: Session) -> None:
    session.emulator.feed("\x1b[H\x1b[2Jgarbage from a neighbour")

    session.press("L")

    assert session.until(lambda screen: "ready — größe" in screen.text[0])
    assert "garbage" not in "".join(session.emulator.text)


def test_a_change_of_size_repaints(session: Session) -> None:
    session.resize(40, 8)

    assert session.until(lambda screen: "ready" in screen.text[0] and len(screen.text) == 8)


def test_a_sigwinch_without_a_change_repaints_for_whoever_has_attached(session: Session) -> None:
    session.emulator.feed("\x1b[H\x1b[2J")

    os.kill(session.pid, signal.SIGWINCH)

    assert session.until(lambda screen: "ready" in screen.text[0])


def test_a_process_that_was_stopped_draws_everything_when_it_goes_on(session: Session) -> None:
    os.kill(session.pid, signal.SIGSTOP)
    session.emulator.feed("\x1b[H\x1b[2Jthe shell wrote this")

    os.kill(session.pid, signal.SIGCONT)

    assert session.until(lambda screen: "ready" in screen.text[0])
    assert "shell" not in "".join(session.emulator.text)
    session.press("x")
    assert session.until(lambda screen: "typed x" in screen.text[1])


def test_a_suspended_app_gives_the_terminal_back_and_takes_it_again(session: Session) -> None:
    os.write(session.fileno, b"Z")
    assert session.until(lambda screen: b"\x1b[?1049l" in bytes(session.sent))
    session.settle()

    os.kill(session.pid, signal.SIGCONT)

    assert session.until(lambda screen: "ready" in screen.text[0])
    session.press("x")
    assert session.until(lambda screen: screen.text[1].rstrip().endswith(" x"))


def test_the_clipboard_sequence_passes_through(session: Session) -> None:
    session.press("C")

    assert b"\x1b]52;c;Y29waWVkIHdvcmRz\x07" in bytes(session.sent)


def test_the_terminal_is_given_back(session: Session) -> None:
    session.press("q")

    assert session.ended()
    assert b"\x1b[?1049l" in bytes(session.sent)[-200:]
    assert not session.emulator.screen.margins


@pytest.mark.parametrize("number", [signal.SIGHUP, signal.SIGTERM])
def test_a_signal_to_go_lets_the_app_save_and_ends_it(session: Session, told: Path, number: int) -> None:
    os.kill(session.pid, number)

    assert session.ended()
    assert told.read_text() == "hung up"


def test_a_closed_terminal_lets_the_app_save_and_ends_it(session: Session, told: Path) -> None:
    session.close()

    assert session.ended()
    assert told.read_text() == "hung up"


def test_a_terminal_that_closes_without_a_signal_ends_the_app_too(told: Path) -> None:
    with _session(told, through=["sh", "-c", "trap '' HUP; exec \"$@\"", "sh"]) as session:
        assert session.until(lambda screen: "ready" in screen.text[0])
        session.close()

        assert session.ended()
        assert told.read_text() == "hung up"


def test_an_app_that_is_stuck_when_its_terminal_goes_does_not_spin_on(session: Session) -> None:
    os.write(session.fileno, b"S")
    session.read(0.3)

    session.close()

    assert session.ended()


def test_a_plain_driver_can_be_asked_for(told: Path) -> None:
    with _session(told, environ={"PULLQUOTE_DRIVER": "plain"}) as session:
        assert session.until(lambda screen: "ready" in screen.text[0])
        session.settle()

        assert session.press("a").bytes > 40
        assert b"\x1b[5n" not in bytes(session.sent)


def test_a_window_small_for_less_than_a_layout_shows_everything_again(session: Session) -> None:
    session.press("a")
    session.press("W")

    assert session.until(lambda screen: "end" in screen.text[0] and "ready" in screen.text[0])
    assert session.until(lambda screen: "typed a W" in screen.text[1])
