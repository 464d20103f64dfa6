"""Prints the table: `python -m tests.bench [--runs N] [--large] [NAME…]`.

Every program in a pseudo terminal of 120 by 40 that keeps a screen; bytes are those written to it,
times run from exec, or from the key, to the last byte before a third of a second of silence: the same
articles for all, 24 lines, 4 pages and 3 articles in each run. Bytes are means, since no line is like
another, times medians; ratios between programs hold across machines, milliseconds do not.
"""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path
from statistics import mean, median

from tests.bench.programs import Program, programs
from tests.bench.session import Measured, Session

ACTIONS = ["line", "page", "open", "next", "move"]
_COURSE = ["move", "open", *["line"] * 24, *["page"] * 4, *["next"] * 3]


def main() -> None:
    """Measure and print."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("names", nargs="*", help="only programs whose name contains one of these")
    options.add_argument("--runs", type=int, default=3)
    options.add_argument("--large", action="store_true", help="a library of 100,000 articles too")
    chosen = options.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        _head()
        for program in programs(Path(folder), large=chosen.large):
            if not chosen.names or any(name in program.name for name in chosen.names):
                _row(program, chosen.runs)


def measure(program: Program, runs: int) -> tuple[dict[str, list[Measured]], float]:
    """What each action cost, `runs` times over, and the memory in MB at the end."""
    found: dict[str, list[Measured]] = {"start": []}
    memory = 0.0
    for _ in range(runs):
        program.prepare()
        if program.rehearsed:
            with _session(program) as session:
                session.until(lambda screen, sent=session.sent: program.ready in sent)
                session.started()
                session.press(program.rehearsed)
                session.ended(5.0)
        with _session(program) as session:
            session.until(lambda screen: any(line.strip() for line in screen.text))
            session.until(lambda screen, sent=session.sent: program.ready in sent)
            found["start"].append(session.started())
            for key in program.before:
                session.press(key)
            for action in _COURSE:
                if action in program.keys:
                    found.setdefault(action, []).append(session.press(program.keys[action]))
            memory = session.memory()
    return found, memory


def _session(program: Program) -> Session:
    return Session(program.argv, environ=program.environ, side_margins=program.side_margins)


def _head() -> None:
    columns = [f"{action:>18}" for action in ACTIONS]
    print(f"{'':26}{'start':>18}{''.join(columns)}{'RSS':>8}")


def _row(program: Program, runs: int) -> None:
    found, memory = measure(program, runs)
    cells = [_cell(found.get(action, [])) for action in ["start", *ACTIONS]]
    print(f"{program.name:26}{''.join(cells)}{memory:>6.0f} M", flush=True)


def _cell(measured: list[Measured]) -> str:
    if not measured:
        return " " * 18
    size = mean(one.bytes for one in measured)
    stable = median(one.stable for one in measured) * 1000
    return f"{size:>8.0f} B {stable:>5.0f} ms"


if __name__ == "__main__":
    main()
