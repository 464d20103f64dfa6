"""A program in a pseudo terminal, its screen kept, its bytes counted and its answers timed."""

from __future__ import annotations

import codecs
import contextlib
import fcntl
import os
import pty
import select
import signal
import struct
import tempfile
import termios
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

from tests.bench.emulator import Emulator

PATIENCE = 20.0
"""Seconds until something that must happen is held never to: far more than it takes on a busy machine."""
BYTE_CODE = Path(tempfile.gettempdir()) / f"pullquote-byte-code-{os.getuid()}"


@dataclass(frozen=True, slots=True)
class Measured:
    """What followed an action: bytes written, seconds to the first of them and to the last."""

    bytes: int
    first: float
    stable: float


class Session:
    """`with Session(["less", "-R", path]) as session: session.settle(); session.press("j")`."""

    def __init__(
        self,
        argv: Sequence[str],
        *,
        columns: int = 120,
        lines: int = 40,
        environ: Mapping[str, str] | None = None,
        side_margins: bool = False,
        quiet: float = 0.3,
        answering: bool = True,
    ) -> None:
        self.emulator = Emulator(columns, lines, side_margins=side_margins)
        self.sent = bytearray()
        """All that the program has written."""
        self.watching = True
        self._looks: list[tuple[float, int, list[str]]] = []
        self._decode = codecs.getincrementaldecoder("utf-8")("replace").decode
        self._quiet = quiet
        self._answering = answering
        size = struct.pack("HHHH", lines, columns, 0, 0)
        variables = {**os.environ, "TERM": "xterm-256color", "COLORTERM": "truecolor", **(environ or {})}
        # Byte code is kept, as it is where a program is installed; but not among the sources.
        variables.setdefault("PYTHONPYCACHEPREFIX", str(BYTE_CODE))
        for name in ("COLUMNS", "LINES", "TMUX", "NO_COLOR", "PYTHONDONTWRITEBYTECODE"):
            variables.pop(name, None)
        self.began = self._last = time.monotonic()
        self.pid, self.fileno = pty.fork()
        if self.pid == 0:
            fcntl.ioctl(0, termios.TIOCSWINSZ, size)
            os.execvpe(argv[0], list(argv), variables)
        fcntl.ioctl(self.fileno, termios.TIOCSWINSZ, size)

    def __enter__(self) -> Session:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
        with contextlib.suppress(ProcessLookupError, ChildProcessError):
            if not self.ended(2.0):
                os.kill(self.pid, signal.SIGKILL)
                os.waitpid(self.pid, 0)

    def read(self, seconds: float) -> int:
        """Take what comes within `seconds`; gives the number of bytes, -1 once the program has gone."""
        data = self._take(seconds)
        if data is None:
            return -1
        if data:
            self._show(data)
        return len(data)

    def type(self, data: bytes) -> None:
        """Send what a keyboard, or the terminal itself, sends."""
        os.write(self.fileno, data)

    def _take(self, seconds: float) -> bytes | None:
        """What the program writes within `seconds`; `None` once it has gone."""
        if not select.select([self.fileno], [], [], seconds)[0]:
            return b""
        try:
            return os.read(self.fileno, 65536) or None
        except OSError:
            return None

    def _show(self, data: bytes) -> None:
        """Have the terminal take what the program has written."""
        self.sent += data
        self._last = time.monotonic()
        self.emulator.feed(self._decode(data))
        if self.watching:
            self._looks.append((self._last, len(self.sent), self.emulator.text))
        answers = "".join(self.emulator.answers)
        self.emulator.answers.clear()
        if answers and self._answering:
            self.type(answers.encode())

    def settle(self, patience: float = 4.0) -> Measured:
        """Read until nothing has come for a while; bytes and times are counted from the start."""
        last = self._last
        after = self._settle(self.began, patience, expecting=False)
        return Measured(len(self.sent), after.first, after.stable or last - self.began)

    def started(self) -> Measured:
        """Settle after the start: bytes and seconds until the screen was right, and stayed so."""
        last = self.settle()
        self.watching = False
        if not self._looks:
            return last
        text = self.emulator.text
        right = list(self._looks)
        while len(right) > 1 and right[-2][2] == text:
            right.pop()
        return Measured(right[-1][1], self._looks[0][0] - self.began, right[-1][0] - self.began)

    def _settle(self, since: float, patience: float, *, expecting: bool) -> Measured:
        began = last = time.monotonic()
        count, first = 0, 0.0
        while True:
            got = self.read(0.01)
            now = time.monotonic()
            if got > 0:
                first = first or now - since
                count, last = count + got, now
            elif got < 0 or ((count or not expecting) and now - last > self._quiet) or now - began > patience:
                return Measured(count, first, last - since if count else 0.0)

    def until(self, right: Callable[[Emulator], bool], patience: float = PATIENCE) -> bool:
        """Read until the screen is right; `False` if it is not in time."""
        end = time.monotonic() + patience
        while not right(self.emulator):
            if self.read(0.02) < 0 or time.monotonic() > end:
                return right(self.emulator)
        return True

    def press(self, keys: str, patience: float = 8.0) -> Measured:
        """Type `keys` and wait for what follows."""
        since = time.monotonic()
        self.type(keys.encode())
        return self._settle(since, patience, expecting=True)

    def resize(self, columns: int, lines: int) -> None:
        """Give the terminal another size."""
        self.emulator.resize(columns, lines)
        fcntl.ioctl(self.fileno, termios.TIOCSWINSZ, struct.pack("HHHH", lines, columns, 0, 0))

    def close(self) -> None:
        """Take the terminal away, as a killed ssh does."""
        if self.fileno >= 0:
            os.close(self.fileno)
            self.fileno = -1

    def ended(self, patience: float = PATIENCE) -> bool:
        """Whether the program ends within `patience` seconds."""
        end = time.monotonic() + patience
        while time.monotonic() < end:
            if os.waitpid(self.pid, os.WNOHANG)[0]:
                return True
            if self.fileno >= 0:
                self.read(0.01)  # A program may wait for its last bytes to be read.
            else:
                time.sleep(0.01)
        return False

    def memory(self) -> float:
        """Megabytes in memory (Linux)."""
        with open(f"/proc/{self.pid}/status", encoding="ascii") as status:
            found = next((line for line in status if line.startswith("VmRSS")), "VmRSS 0 kB")
        return int(found.split()[1]) / 1024

    def processor(self) -> float:
        """Seconds of processor time used so far (Linux)."""
        with open(f"/proc/{self.pid}/stat", encoding="ascii") as stat:
            fields = stat.read().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
