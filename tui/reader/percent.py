"""The percentage in the status row."""

from articles.article import whole_percent


class Percent:
    """How much has been read, in whole percents: exact after a page or a jump, by twos from line to line.

    A digit in another row costs over SSH an eighth of the line that has come into view.
    """

    def __init__(self) -> None:
        self._top = self._told = 0
        self._asked: tuple[int, int] | None = None

    def ask(self, percent: int, top: int) -> None:
        """So much was asked for, and the row `top` uppermost shows the place: that is what it is told as."""
        self._asked = top, percent

    def told(self, progress: float, top: int) -> int:
        """What to tell with the row `top` uppermost."""
        exact = whole_percent(progress)
        if self._asked is not None:
            at, asked = self._asked
            exact = asked if at == top else exact
            self._asked = self._asked if at == top else None
        by_lines, self._top = abs(top - self._top) <= 1, top
        if not by_lines or abs(exact - self._told) > 1 or exact in (0, 100):
            self._told = exact
        return self._told
