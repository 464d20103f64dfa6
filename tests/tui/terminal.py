"""The real program in a pseudo-terminal whose screen is kept by an emulator. Waits are for what is
seen, never for a time."""

import codecs
import fcntl
import os
import pty
import select
import signal
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType

from tests.bench.emulator import Emulator

PROGRAM = (sys.executable, "-c", "import sys; from tui.command import main; sys.exit(main())")
PATIENCE = 20.0
"""Seconds after which something that should have been seen counts as missing."""


class Terminal:
    """Runs `pullquote` with these arguments as the leader of a session on a terminal of its own."""

    def __init__(
        self,
        arguments: Sequence[str],
        *,
        size: tuple[int, int] = (80, 24),
        environ: dict[str, str] | None = None,
        stdin: Path | None = None,
        program: Sequence[str] = PROGRAM,
    ) -> None:
        width, height = size
        self.screen = Emulator(width, height)
        self._decode = codecs.getincrementaldecoder("utf-8")("replace").decode
        self.raw = b""
        self.master, slave = pty.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", height, width, 0, 0))
        variables = os.environ | {"TERM": "xterm-256color"} | (environ or {})
        for name in ("COLORTERM", "NO_COLOR", "TMUX"):
            if name not in (environ or {}):
                variables.pop(name, None)
        source = None if stdin is None else stdin.open("rb")
        self.process = subprocess.Popen(
            [*program, *arguments],
            stdin=slave if source is None else source,
            stdout=slave,
            stderr=slave,
            env=variables,
            start_new_session=True,
            preexec_fn=lambda: fcntl.ioctl(1, termios.TIOCSCTTY, 0),
        )
        os.close(slave)
        if source is not None:
            source.close()

    def __enter__(self) -> "Terminal":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()
        self.hang_up()

    @property
    def lines(self) -> list[str]:
        """The screen as it is, line by line."""
        return [line.rstrip() for line in self.screen.text]

    @property
    def text(self) -> str:
        """The screen as one text."""
        return "\n".join(self.lines)

    def press(self, keys: str) -> None:
        """Send keys, as the terminal would."""
        os.write(self.master, keys.encode())

    def wait_for(self, seen: str | Callable[[], bool]) -> None:
        """Wait until the screen shows that text, or until that holds."""
        holds = (lambda: seen in self.text) if isinstance(seen, str) else seen
        end = time.monotonic() + PATIENCE
        while not holds():
            if time.monotonic() > end:
                raise AssertionError(f"{seen!r} was never seen on:\n{self.text}")
            self._read(0.05)

    def wait_for_end(self) -> int:
        """Wait until the program has ended; its exit code."""
        end = time.monotonic() + PATIENCE
        while self.process.poll() is None:
            if time.monotonic() > end:
                raise AssertionError(f"The program never ended:\n{self.text}")
            self._read(0.05)
        self._read(0.0)
        return self.process.wait()

    def hang_up(self) -> None:
        """Close the line, as a lost connection does."""
        if self.master >= 0:
            os.close(self.master)
            self.master = -1

    def _read(self, patience: float) -> None:
        if self.master < 0:
            time.sleep(patience)
            return
        ready, _, _ = select.select([self.master], [], [], patience)
        if not ready:
            return
        try:
            data = os.read(self.master, 65536)
        except OSError:  # the other side has been closed
            time.sleep(patience)
            return
        self.raw += data
        self.screen.feed(self._decode(data))
