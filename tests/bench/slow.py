"""The same programs over a slow line: `python -m tests.bench.slow [--delay MS] [--rate KBIT] [NAME…]`.

A relay in this process delays what goes either way and lets so many bits through, as a relay
between two network namespaces would; what waits in it is what TCP and sshd would hold. Shown are
the milliseconds from a key to the last of its answer, and how far behind the screen is when a key
held (thirty times a second: for two seconds on lines, for eight presses on pages) is released.
"""

from __future__ import annotations

import argparse
import os
import tempfile
import time
from collections import deque
from pathlib import Path
from statistics import median
from typing import Any

from tests.bench.programs import Program, programs
from tests.bench.session import Session

_EACH = 1 / 30
_ROOM = 262_144
"""Bytes that the line holds before the program must wait."""
_PIECE = 256


class SlowSession(Session):
    """A session whose terminal is far away."""

    def __init__(self, *arguments: Any, delay: float, rate: float, **more: Any) -> None:
        self._delay = delay
        self._rate = rate
        self._free_at = 0.0
        self._down: deque[tuple[float, bytes]] = deque()
        self._up: deque[tuple[float, bytes]] = deque()
        super().__init__(*arguments, **more)

    def type(self, data: bytes) -> None:
        self._up.append((time.monotonic() + self._delay, data))

    def read(self, seconds: float) -> int:
        end = time.monotonic() + seconds
        while True:
            now = time.monotonic()
            while self._up and self._up[0][0] <= now:
                os.write(self.fileno, self._up.popleft()[1])
            if sum(len(data) for _, data in self._down) < _ROOM:
                data = self._take(0.001)
                if data is None:
                    return -1
                for at in range(0, len(data), _PIECE):
                    piece = data[at : at + _PIECE]
                    self._free_at = max(self._free_at, now) + len(piece) / self._rate
                    self._down.append((self._free_at + self._delay, piece))
            count = 0
            while self._down and self._down[0][0] <= time.monotonic():
                piece = self._down.popleft()[1]
                self._show(piece)
                count += len(piece)
            if count or now >= end:
                return count


def held(session: SlowSession, key: bytes, presses: int) -> float:
    """Seconds from the release of a key to the last change on the screen."""
    begin = time.monotonic()
    for number in range(presses):
        while time.monotonic() < begin + number * _EACH:
            session.read(0.002)
        session.type(key)
    released = time.monotonic()
    last = released
    while time.monotonic() - last < 1.5:
        if session.read(0.005) > 0:
            last = time.monotonic()
    return last - released


def _row(program: Program, delay: float, rate: float, runs: int) -> None:
    lines, pages, lags, page_lags = [], [], [], []
    for _ in range(runs):
        program.prepare()
        more: dict[str, Any] = {"environ": program.environ, "side_margins": program.side_margins}
        with SlowSession(program.argv, delay=delay, rate=rate, quiet=1.0, **more) as session:
            session.until(lambda screen: any(line.strip() for line in screen.text))
            session.started()
            for key in [*program.before, *(program.keys[key] for key in ("open",) if key in program.keys)]:
                session.press(key, patience=3.0)
            lines += [session.press(program.keys["line"]).stable for _ in range(3)]
            lags.append(held(session, program.keys["line"].encode(), 60))
            pages += [session.press(program.keys["page"]).stable for _ in range(2)]
            if "top" in program.keys:
                session.press(program.keys["top"])
                page_lags.append(held(session, program.keys["page"].encode(), 8))
    figures = [median(values) * 1000 if values else 0 for values in (lines, pages, lags, page_lags)]
    print(f"{program.name:26}{''.join(f'{figure:>12.0f} ms' for figure in figures)}", flush=True)


def main() -> None:
    """Measure and print."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("names", nargs="*", help="only programs whose name contains one of these")
    options.add_argument("--delay", type=float, default=150, help="round trip in milliseconds")
    options.add_argument("--rate", type=float, default=256, help="kbit a second")
    options.add_argument("--runs", type=int, default=1)
    chosen = options.parse_args()
    titles = ("line", "page", "line held", "page held")
    print(f"{'':26}{''.join(f'{title:>15}' for title in titles)}")
    with tempfile.TemporaryDirectory() as folder:
        for program in programs(Path(folder)):
            wanted = not chosen.names or any(name in program.name for name in chosen.names)
            if wanted and "line" in program.keys:
                _row(program, chosen.delay / 2000, chosen.rate * 125, chosen.runs)


if __name__ == "__main__":
    main()
