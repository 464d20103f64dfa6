"""The screen after any sequence of frames is the one that a full repaint would give."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.bench.emulator import Emulator
from tests.wire.frames import SETTLED, SGR, Wire, any_text, pieces, strip, styled, texts
from tui.wire.terminal import Terminal

COLUMNS, LINES = 30, 10

TERMINALS = [
    Terminal(),
    Terminal(raw_newline=True, side_margins=True, repeats=True, keeps_cursor=True),
    Terminal(raw_newline=True, coloured_erase=True, side_margins=True, keeps_cursor=True),
    Terminal(scroll_counts=False, keeps_cursor=True),
    Terminal(whole_rows=True, coloured_erase=True, keeps_cursor=True),
]
KINDS = ["ordinary", "side margins", "coloured erase", "old", "spoken"]

Step = tuple[str, tuple[int, ...] | list[tuple[int, int, list[tuple[str, str, str]]]]]


def frames(text: st.SearchStrategy[str]) -> st.SearchStrategy[list[Step]]:
    """Rows set, rows moved (all of them or in one pane), and changes of size."""
    row = st.tuples(st.integers(0, LINES - 1), st.sampled_from([0, 0, 0, 7, 15, 29]), pieces(text))
    rows = st.lists(row, min_size=1, max_size=LINES).map(lambda what: ("rows", what))
    scroll = st.tuples(
        st.integers(0, 6), st.integers(5, LINES), st.integers(-4, 4), st.sampled_from([0, 15])
    ).map(lambda what: ("scroll", what))
    size = st.tuples(st.integers(20, 40), st.integers(5, 14)).map(lambda what: ("size", what))
    return st.lists(st.one_of(rows, rows, scroll, scroll, size), min_size=1, max_size=8)


def _frame(rows: list[tuple[int, int, str]]) -> str:
    body = "\n".join(f"\x1b[{row + 1};{column + 1}H{text}" for row, column, text in rows)
    return body + "\x1b[1;1H"


def _moved(wire: Wire, top: int, bottom: int, shift: int, left: int) -> str:
    """A frame in which the rows between `top` and `bottom` stand `shift` rows higher."""
    screen = wire.screen
    bottom = min(bottom, screen.height)
    rows = []
    for row in range(max(top, top - shift), min(bottom, bottom - shift)):
        text, styles = screen.texts[row + shift], screen.styles[row + shift]
        pieces = ""
        for column in range(left, screen.width):
            cell = wire.clusters.text(text[column])
            style = wire.styles[styles[column]]
            codes = [*sorted(style.attributes), style.foreground, style.background]
            sgr = ";".join(code for code in codes if code)
            pieces += f"\x1b[{sgr}m{cell}\x1b[0m" if sgr else cell
        rows.append((row, left, pieces))
    return _frame(rows) if rows else ""


def _apply(wire: Wire, step: Step) -> None:
    kind, what = step
    if kind == "size":
        wire.resize(*what)
        return
    if kind == "rows":
        width = wire.screen.width
        frame = _frame([(row, column, strip(made, width - column)) for row, column, made in what])
    else:
        frame = _moved(wire, *what)
    wire.painter.paint(frame)


@pytest.mark.parametrize("terminal", TERMINALS, ids=KINDS)
@settings(max_examples=100, deadline=None)
@given(steps=frames(any_text))
def test_any_frames_leave_the_screen_a_repaint_would_give(terminal: Terminal, steps: list[Step]) -> None:
    wire = Wire(COLUMNS, LINES, terminal)

    for step in steps:
        _apply(wire, step)
        wire.send()

        assert wire.emulator.cells() == wire.repainted().cells()


def test_a_wide_letter_may_stand_where_a_doubtful_cluster_began() -> None:
    wire = Wire(COLUMNS, LINES)

    wire.show(_frame([(0, 18, "👩\u200d👩\u200d👧 family")]))
    wire.show(_frame([(0, 0, "naïve façade   漢字かな交じり")]))

    assert wire.emulator.cells() == wire.repainted().cells()


LINE = st.lists(st.tuples(st.sampled_from(SETTLED), st.sampled_from(SGR), st.just("")), max_size=4)


@pytest.mark.parametrize("terminal", TERMINALS, ids=KINDS)
@settings(max_examples=40, deadline=None)
@given(
    lines=st.lists(LINE, min_size=LINES * 2, max_size=LINES * 3),
    steps=st.lists(st.sampled_from([1, 1, 1, 1, -1, -1, 4]), min_size=4, max_size=20),
    base=st.sampled_from(["", "38;2;200;201;202", "38;2;200;201;202;48;2;20;21;22"]),
    indent=st.sampled_from([0, 3]),
)
def test_a_text_that_is_read_line_by_line_stays_right(
    terminal: Terminal, lines: list[list[tuple[str, str, str]]], steps: list[int], base: str, indent: int
) -> None:
    wire = Wire(COLUMNS, LINES, terminal)
    based = [[(text, sgr or base, link) for text, sgr, link in line] for line in lines]
    top = 0

    for step in [0, *steps]:
        top = max(0, min(top + step, len(lines) - LINES + 1))
        shown = [(row, indent, strip(based[top + row], COLUMNS - indent)) for row in range(LINES - 1)]
        blanks = [(row, 0, styled(" " * COLUMNS, base)) for row in range(LINES)]
        wire.show(_frame([*blanks, *shown, (LINES - 1, 0, styled(f" {top // 3}%", "2"))]))

        assert wire.emulator.cells() == wire.repainted().cells()


@settings(max_examples=60, deadline=None)
@given(steps=frames(texts))
def test_settled_text_looks_as_textual_itself_would_have_it(steps: list[Step]) -> None:
    wire = Wire(COLUMNS, LINES)
    plain = Emulator(COLUMNS, LINES)
    plain.feed("\x1b[?7l")

    for rows in (what for kind, what in steps if kind == "rows"):
        # Whole rows, each once and in order, as the compositor's layout updates are.
        made = {row: strip(pieces, COLUMNS, full=True) for row, _, pieces in rows}
        frame = "".join(f"\x1b[{row + 1};1H{text}" for row, text in sorted(made.items())) + "\x1b[1;1H"
        wire.show(frame)
        plain.feed(frame)

    assert wire.emulator.cells() == plain.cells()


@settings(max_examples=40, deadline=None)
@given(steps=frames(any_text), together=st.integers(1, 4))
def test_frames_that_are_skipped_change_nothing_at_the_end(steps: list[Step], together: int) -> None:
    every, some = Wire(COLUMNS, LINES), Wire(COLUMNS, LINES)

    for number, step in enumerate(steps):
        _apply(every, step)
        every.send()
        _apply(some, step)
        if number % together == 0:
            some.send()
    some.send()

    assert some.emulator.cells() == every.emulator.cells()
