"""The percentage in the status row."""


class Percent:
    """How much has been read, in whole percents: exact after a page or a jump, by twos from line to line.

    A digit in another row costs over SSH an eighth of the line that has come into view.
    """

    def __init__(self) -> None:
        self._top = self._told = 0

    def told(self, progress: float, top: int) -> int:
        """What to tell with the row `top` uppermost."""
        exact = int(progress * 100)
        by_lines, self._top = abs(top - self._top) <= 1, top
        if not by_lines or abs(exact - self._told) > 1 or exact in (0, 100):
            self._told = exact
        return self._told
