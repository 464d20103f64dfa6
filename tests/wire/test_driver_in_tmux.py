"""In a real tmux the screen is the one Textual's own driver gives, key after key."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest

from tests.bench.emulator import Cell, Emulator

ROOT = Path(__file__).parents[2]
COLUMNS, LINES = 90, 24
SERVERS = count()
"""Each server has a name of its own: one that is just ending may still answer to its."""

pytestmark = pytest.mark.skipif(shutil.which("tmux") is None, reason="there is no tmux here")


class Pane:
    """A program in a tmux server of its own."""

    def __init__(self, *arguments: str) -> None:
        self._tmux = ["tmux", "-L", f"wire-{os.getpid()}-{next(SERVERS)}", "-f", "/dev/null"]
        command = [sys.executable, "-m", "tests.bench.bare", *arguments]
        size = ["-x", str(COLUMNS), "-y", str(LINES)]
        self._run("new-session", "-d", *size, "-c", str(ROOT), *command)

    def _run(self, *arguments: str) -> str:
        environ = {
            name: value for name, value in os.environ.items() if name not in ("COLUMNS", "LINES", "TMUX")
        }
        done = subprocess.run(
            [*self._tmux, *arguments], check=True, capture_output=True, text=True, env=environ
        )
        return done.stdout

    def press(self, *keys: str) -> None:
        self._run("send-keys", *keys)

    def resize(self, columns: int, lines: int) -> None:
        self._run("resize-window", "-x", str(columns), "-y", str(lines))

    def cells(self) -> list[list[Cell]]:
        screen = Emulator(COLUMNS, LINES + 1)
        screen.feed("\x1b[?7l" + self._run("capture-pane", "-e", "-p").replace("\n", "\r\n"))
        return screen.cells()[:LINES]

    def end(self) -> None:
        self._run("kill-server")


@pytest.fixture(params=["alone", "beside a list"])
def panes(request: pytest.FixtureRequest) -> Iterator[tuple[Pane, Pane]]:
    arguments = ["--beside"] if request.param != "alone" else []
    both = Pane(*arguments), Pane("--driver", *arguments)
    yield both
    for pane in both:
        pane.end()


def _agree(panes: tuple[Pane, Pane], empty: list[list[Cell]] | None = None) -> bool:
    """Whether both come to show the same in the end."""
    end = time.monotonic() + 30
    while time.monotonic() < end:
        plain, wire = panes[0].cells(), panes[1].cells()
        if plain == wire and plain != empty:
            return True
        time.sleep(0.05)
    return False


def test_every_key_leaves_the_same_screen(panes: tuple[Pane, Pane]) -> None:
    assert _agree(panes, Emulator(COLUMNS, LINES).cells())

    for keys in (["j"], ["j", "j", "j"], ["k"], ["Space"], ["b"], ["n"], ["Space", "j", "j"], ["n", "j"]):
        before = panes[0].cells()
        for pane in panes:
            pane.press(*keys)
        assert _agree(panes, before), keys


def test_a_resize_leaves_the_same_screen(panes: tuple[Pane, Pane]) -> None:
    assert _agree(panes, Emulator(COLUMNS, LINES).cells())

    for columns, lines in ((60, 20), (COLUMNS, LINES)):
        before = panes[0].cells()
        for pane in panes:
            pane.resize(columns, lines)
        assert _agree(panes, before), (columns, lines)
