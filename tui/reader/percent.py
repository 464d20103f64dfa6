"""The percentage that the reader tells."""

from articles.article import whole_percent


class Percent:
    """How much has been read, in whole percents: exact after a page or a jump, by twos from line to line.

    A digit in another row costs over SSH an eighth of the line that has come into view. What is kept of
    the article and shown in the list is the same.
    """

    def __init__(self) -> None:
        self._row, self._told = 0, -2
        self._asked: tuple[int, int] | None = None

    def ask(self, percent: int, row: int) -> None:
        """So much was asked for, and the reading at that row shows the place: that is what it is told as."""
        self._asked = row, percent

    def of(self, progress: float, row: int) -> float:
        """How much has been read as it is told, 0 to 1."""
        told = self.told(progress, row)
        return progress if told == whole_percent(progress) else told / 100

    def told(self, progress: float, row: int) -> int:
        """What to tell where the reading has come to that row."""
        exact = whole_percent(progress)
        by_lines, self._row = abs(row - self._row) <= 1, row
        if self._asked is not None and self._asked[0] == row:
            self._told = self._asked[1]
            return self._told
        self._asked = None
        if not by_lines or abs(exact - self._told) > 1 or exact in (0, 100):
            self._told = exact
        return self._told
