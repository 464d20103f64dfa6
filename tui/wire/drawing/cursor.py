"""The shortest way for the cursor from one cell to another."""

from __future__ import annotations

from functools import lru_cache

_MOST_FEEDS = 3
"""Rows down for which line feeds take fewer bytes than a count."""


@lru_cache(8192)
def move(
    row: int | None,
    column: int | None,
    to_row: int,
    to_column: int,
    *,
    newline: bool = False,
    region: tuple[int, int] | None = None,
) -> str:
    """Bytes that set the cursor; `row` or `column` is `None` where unknown.

    `newline` says that a line feed goes down and no more: the terminal line adds no carriage return.
    Steps up and down stay inside a scroll `region` (its first row, and the row after its last): some
    emulators take a step from outside for one into it.
    """
    if row == to_row:
        return _along(column, to_column)
    ways = [_absolute(to_row, to_column)]
    if row is not None and inside(region, row, to_row):
        down = to_row - row
        across = _along(column, to_column)
        step = "\n" * down if newline and 1 <= down <= _MOST_FEEDS else _steps(down, "A", "B")
        ways.append(step + across)
    if column == to_column:
        ways.append(f"\x1b[{to_row + 1}d")
    return min(ways, key=len)


def inside(region: tuple[int, int] | None, *rows: int) -> bool:
    """Whether these rows are in a scroll region; all are where there is none."""
    if region is not None:
        top, bottom = region
        for row in rows:
            if not top <= row < bottom:
                return False
    return True


def _absolute(row: int, column: int) -> str:
    if column:
        return f"\x1b[{row + 1};{column + 1}H"
    return f"\x1b[{row + 1}H" if row else "\x1b[H"


def _along(column: int | None, to_column: int) -> str:
    if column == to_column:
        return ""
    if not to_column:
        return "\r"
    if column is None:
        return f"\x1b[{to_column + 1}G"
    if to_column - column == -1:
        return "\b"
    return min(
        f"\x1b[{to_column + 1}G",
        _steps(to_column - column, "D", "C"),
        "\r" + _steps(to_column, "D", "C"),
        key=len,
    )


def _steps(count: int, back: str, forth: str) -> str:
    letter = forth if count > 0 else back
    return f"\x1b[{letter}" if abs(count) == 1 else f"\x1b[{abs(count)}{letter}"
