"""How far a long command is: one line, never wider than the terminal."""

import io
import os
from types import SimpleNamespace

import pytest

from tui.command import progress
from tui.command.progress import Progress


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True

    def last_line(self) -> str:
        return self.getvalue().rpartition("\r\x1b[K")[2]


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    now = [1000.0]
    monkeypatch.setattr(progress.time, "monotonic", lambda: now[0])
    return now


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> Terminal:
    terminal = Terminal()
    monkeypatch.setattr(progress, "sys", SimpleNamespace(stderr=terminal))
    monkeypatch.setattr(progress, "get_terminal_size", lambda: os.terminal_size((60, 24)))
    return terminal


def test_many_have_a_bar_and_the_time_that_is_left(terminal: Terminal, clock: list[float]) -> None:
    with Progress(1000) as shown:
        for number in range(250):
            clock[0] += 0.1
            shown.step(f"/somewhere/deep/{number}.html")
        said = terminal.last_line()

    assert said.startswith("[#####...............]  250 of 1000, 75 s left")
    assert "somewhere" not in said
    assert terminal.last_line() == ""


def test_what_goes_by_at_once_does_not_count_for_the_rest(terminal: Terminal, clock: list[float]) -> None:
    shown = Progress(10_000)
    for number in range(9000):
        shown.step(f"{number}.html")
    for number in range(200):
        clock[0] += 1.0
        shown.step(f"{number}.html")

    assert "9200 of 10000, 13 min left" in terminal.last_line()


@pytest.mark.parametrize("name", ["x" * 300, "汉" * 300, "\x1b]0;title\x07" * 20, "a\nb\rc"])
def test_no_name_breaks_the_line(terminal: Terminal, name: str) -> None:
    Progress(100).step(name)

    said = terminal.last_line()
    assert said.startswith("[....................]  1 of 100")
    assert sum(2 if letter == "汉" else 1 for letter in said) < 60
    assert said.isprintable()
