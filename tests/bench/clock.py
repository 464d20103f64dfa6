"""Milliseconds from a key to its bytes on the program's own clock: `python -m tests.bench.clock [--runs N]`.

From when the reader of keys has one in its hands to when the first bytes are handed to the terminal: what
the terminal, the scheduler and this harness take is left out. Keys come one after the other, at rest.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from pathlib import Path
from statistics import mean, median

from tests.bench.programs import PULLQUOTE, Program, programs
from tests.bench.session import Session

COURSE = {"move": 10, "open": 1, "line": 60, "page": 10, "next": 5}
CLOCKED = [sys.executable, "-c", "from tests.bench.clock import clocked; clocked()"]


def main() -> None:
    """Measure and print."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--runs", type=int, default=1)
    runs = options.parse_args().runs
    with tempfile.TemporaryDirectory() as folder:
        for program in programs(Path(folder)):
            if program.argv == PULLQUOTE and "PULLQUOTE_DRIVER" not in program.environ and program.keys:
                took: dict[str, list[float]] = {action: [] for action in COURSE}
                for _ in range(runs):
                    _course(program, Path(folder) / "times", took)
                _print(program.name, took)


def _course(program: Program, times: Path, took: dict[str, list[float]]) -> None:
    program.prepare()
    times.unlink(missing_ok=True)
    environ = {**program.environ, "BENCH_TIMES": str(times)}
    pressed: list[str] = []
    with Session(CLOCKED, environ=environ, side_margins=program.side_margins, quiet=0.1) as session:
        session.until(lambda screen: b"\x1b[?2026$p" in session.sent)
        session.started()
        for key in program.before:
            session.press(key)
        already = len(_read(times))
        for action, count in COURSE.items():
            for _ in range(count):
                if session.press(program.keys[action]).bytes:
                    pressed.append(action)
    for action, seconds in zip(pressed, _read(times)[already:], strict=False):
        took[action].append(seconds * 1000)


def _read(times: Path) -> list[float]:
    return [float(line) for line in times.read_text(encoding="ascii").split()]


def _print(name: str, took: dict[str, list[float]]) -> None:
    every = [each for found in took.values() for each in found]
    cells = "".join(f"   {action} {mean(found):4.1f}" for action, found in took.items() if found)
    print(f"{name:24} mean {mean(every):4.1f} ms   median {median(every):4.1f}{cells}", flush=True)


def clocked() -> None:
    """Run the program; seconds from each key to its bytes go to the file named by `BENCH_TIMES`."""
    import os

    from tui.command import main as run
    from tui.wire.lean import lean

    with lean():
        from tui.wire import line, replies

    with open(os.environ["BENCH_TIMES"], "w", encoding="ascii", buffering=1) as times:
        began = [0.0]
        feed, write = replies.ReplyParser.feed, line.Line._write

        def taken(parser: replies.ReplyParser, data: str) -> object:
            if not data.startswith("\x1b[") or data.startswith("\x1bO"):
                began[0] = time.perf_counter()
            return feed(parser, data)

        def written(out: line.Line, data: bytes) -> bool:
            if began[0]:
                times.write(f"{time.perf_counter() - began[0]}\n")
                began[0] = 0.0
            return write(out, data)

        replies.ReplyParser.feed = taken  # type: ignore[method-assign,assignment]
        line.Line._write = written  # type: ignore[method-assign]
        sys.exit(run([]))


if __name__ == "__main__":
    main()
