"""How far a long command is, in one line on standard error that is gone at the end."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from shutil import get_terminal_size
from types import TracebackType

from articles.article.hostile import clean_line

FEW = 9
"""So many are done before anybody wonders."""


class Progress:
    """Counts steps where there are many of them, or `slow` ones, and somebody watches."""

    def __init__(self, total: int, *, slow: bool = False) -> None:
        self._total = total
        self._done = 0
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
            line = f"{self._done} of {max(self._done, self._total)}  {clean_line(self._what)}"
            # Half the columns at most: a wide character takes two.
            sys.stderr.write(f"\r\x1b[K{line[: get_terminal_size().columns // 2]}")
            sys.stderr.flush()

    def _wipe(self) -> None:
        if self._shown:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()
