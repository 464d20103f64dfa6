"""How far a long command is, in one line on standard error that is gone at the end."""

import os
import sys
import time
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from shutil import get_terminal_size
from types import TracebackType

from articles.article.hostile import clean_line

FEW = 9
"""So many are done before anybody wonders."""

BAR = 20
"""Columns of the bar."""

RECENT = 200
"""Steps that tell how quick the next ones will be."""

SOON = 5.0
"""Seconds after which it can be told how long the rest will take."""


class Progress:
    """Counts steps where there are many of them, or `slow` ones, and somebody watches."""

    def __init__(self, total: int, *, slow: bool = False) -> None:
        self._total = total
        self._done = 0
        self._began = time.monotonic()
        self._steps: deque[float] = deque([self._began], maxlen=RECENT)
        self._what = ""
        self._shown = (slow or total > FEW) and sys.stderr is not None and sys.stderr.isatty()

    def __enter__(self) -> "Progress":
        self._draw()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._wipe()

    def step(self, what: str) -> None:
        """One more is done."""
        self._done += 1
        self._steps.append(time.monotonic())
        self._what = what
        self._draw()

    @contextmanager
    def aside(self) -> Iterator[None]:
        """What is printed inside stands above the line."""
        self._wipe()
        yield
        sys.stdout.flush()
        self._draw()

    def _draw(self) -> None:
        if self._shown:
            said = self._line()
            # A wide character takes two columns, so of a name as many as surely have room.
            room = (get_terminal_size().columns - 1 - len(said) - 2) // 2
            name = clean_line(os.path.basename(self._what.rstrip("/")))
            sys.stderr.write(f"\r\x1b[K{said}  {name[: max(0, room)]}"[: get_terminal_size().columns + 3])
            sys.stderr.flush()

    def _line(self) -> str:
        """`[#####...............]  2512 of 10000, 7 min left`; without a bar for a few."""
        total = max(self._done, self._total)
        said = f"{self._done} of {total}"
        if total <= FEW:
            return said
        full = BAR * self._done // total
        return f"[{'#' * full}{'.' * (BAR - full)}]  {said}{self._left(total)}"

    def _left(self, total: int) -> str:
        """How long the rest will take, by the last steps: what is known already goes by in no time."""
        if self._done < 2 or self._steps[-1] - self._began < SOON:
            return ""
        step = (self._steps[-1] - self._steps[0]) / (len(self._steps) - 1)
        return f", {_span(step * (total - self._done))} left"

    def _wipe(self) -> None:
        if self._shown:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()


def _span(seconds: float) -> str:
    """A time as one would say it: `40 s`, `7 min`, `2 h 10 min`."""
    if seconds < 90:
        return f"{round(seconds)} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 90 else f"{minutes // 60} h {minutes % 60} min"
