"""What the wire may cost, beside less and newsboat on the same articles.

Run by hand: `uv run pytest -m bench tests/bench/test_wire_bytes.py`.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.bench.programs import Program, programs
from tests.bench.session import Session

pytestmark = [
    pytest.mark.bench,
    pytest.mark.skipif(not shutil.which("less") or not shutil.which("newsboat"), reason="needs both"),
]


@pytest.fixture(scope="module")
def known(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Program]:
    folder: Path = tmp_path_factory.mktemp("bench")
    return {program.name: program for program in programs(folder)}


def spent(program: Program, action: str, times: int = 1) -> float:
    """Mean bytes for an action while reading, or in the list for `open` and `move`."""
    program.prepare()
    first = {"move": [], "open": ["move"]}.get(action, ["move", "open"])
    opening = [program.keys[each] for each in first if each in program.keys]
    with Session(
        program.argv, environ=program.environ, side_margins=program.side_margins, quiet=0.2
    ) as session:
        session.until(lambda screen: any(line.strip() for line in screen.text))
        session.started()
        for key in [*program.before, *opening]:
            session.press(key, 2.0)
        session.settle()
        before = len(session.sent)
        for _ in range(times):
            session.press(program.keys[action], 1.0)
        return (len(session.sent) - before) / times


@pytest.mark.parametrize(
    ("name", "action", "times", "beside", "most"),
    [
        # Its lines have notes in the margin, and the place at the foot, which those of less have not.
        ("pullquote, 16 colours", "line", 30, "less -R", 1.1),
        ("pullquote, 16 colours", "page", 4, "less -R", 1.1),
        ("pullquote, 16 colours", "open", 1, "newsboat", 1.2),
        ("pullquote, 16 colours", "next", 3, "newsboat", 1.2),
        ("pullquote, 16 colours", "move", 4, "newsboat", 1.2),
        ("pullquote, and margins", "line", 30, "less -R", 2.0),
        ("Textual, this driver", "line", 30, "less -R", 1.0),
    ],
)
def test_an_action_costs_little_more_than_the_best(
    known: dict[str, Program], name: str, action: str, times: int, beside: str, most: float
) -> None:
    ours, theirs = spent(known[name], action, times), spent(known[beside], action, times)

    assert ours <= theirs * most, f"{ours:.0f} against {theirs:.0f} bytes"
