"""The model of a screen: each row a `str` of cells and a `str` of style numbers."""

from __future__ import annotations

from tui.wire.drawing.clusters import REST
from tui.wire.drawing.styles import PLAIN


class Screen:
    """What a terminal shows, or should show. Rows are replaced, never changed in place."""

    __slots__ = ("height", "styles", "texts", "width")

    def __init__(self, width: int, height: int) -> None:
        self.width = width
        self.height = height
        self.texts = [" " * width] * height
        self.styles = [PLAIN * width] * height

    @property
    def blank(self) -> bool:
        """Whether there is no text at all."""
        return all(text.isspace() for text in self.texts)

    def put(self, row: int, column: int, text: str, styles: str) -> None:
        """Set cells from `column` on; what does not fit is cut off."""
        if not 0 <= row < self.height or column >= self.width:
            return
        end = column + len(text)
        if end > self.width:
            cut = self.width - column
            # Half a wide cluster at the edge is a blank.
            text = text[:cut] if text[cut] != REST else _without_cut(text[:cut])
            styles = styles[:cut]
            end = self.width
        if column == 0 and end == self.width:
            self.texts[row] = text
            self.styles[row] = styles
            return
        before = self.texts[row]
        left, right = before[:column], before[end:]
        if before[column : column + 1] == REST:
            left = _without_cut(left)
        if right[:1] == REST:
            kept = right.lstrip(REST)
            right = " " * (len(right) - len(kept)) + kept
        self.texts[row] = left + text + right
        before = self.styles[row]
        self.styles[row] = before[:column] + styles + before[end:]

    def copy(self) -> Screen:
        """The same rows in lists of its own."""
        twin = Screen(0, 0)
        twin.width, twin.height = self.width, self.height
        twin.texts, twin.styles = self.texts[:], self.styles[:]
        return twin

    def resized(self, width: int, height: int) -> Screen:
        """The same cells in another size: cut off or filled up with blanks."""
        screen = Screen(width, height)
        for row in range(min(height, self.height)):
            screen.put(row, 0, self.texts[row], self.styles[row])
        return screen


def _without_cut(text: str) -> str:
    """`text`, whose last cluster lost its end, with blanks in the cluster's place."""
    kept = text.rstrip(REST)[:-1]
    return kept + " " * (len(text) - len(kept))
