"""What is seen of the list: each of its lines, drawn from the piece of the library that is in memory.

The widget draws by this, and the first screen is drawn by it before there are widgets.
"""

from dataclasses import dataclass
from datetime import date

from rich.cells import cell_len
from rich.segment import Segment

from tui.list.rows import Line, Standing, fitted, line, row
from tui.list.view import Page
from tui.list.words import empty, heading
from tui.prompt import Prompt
from tui.themes import Theme

HEADING = 1
"""Lines above the first row."""


@dataclass(frozen=True, slots=True)
class Sight:
    """A page from the row `top` on, the cursor on another, in so many cells by lines; `keys` says which key
    an action has, `waiting` what stands there while there is nothing to show."""

    page: Page
    top: int
    cursor: int
    width: int
    height: int
    focused: bool
    look: Theme
    keys: dict[str, str]
    today: date
    waiting: str = ""
    typing: Prompt | None = None

    def line(self, y: int) -> Line:
        """One line: the heading, or half of a row."""
        if y < HEADING:
            return heading(self.page, self.width, self.look, self.typing)
        if not self.page.total:
            return self._empty_line(y)
        index, half = divmod(y - HEADING, 2)
        entry = self.page.entry(self.top + index)
        if entry is None:
            return line([], self.width, self.look)
        standing = Standing(self.top + index == self.cursor, self.focused)
        return row(entry, self.width, standing, self.look, self.today)[half]

    def _empty_line(self, y: int) -> Line:
        sentences = [self.waiting] if self.waiting else empty(self.page, self.keys)
        at = y - max(HEADING + 1, self.height // 3)
        text = fitted(sentences[at], self.width - 2) if 0 <= at < len(sentences) else ""
        style = self.look.painted("text" if at == 0 else "quiet")
        gap = " " * max(0, (self.width - cell_len(text)) // 2)
        segments = [Segment(gap, self.look.painted("text")), Segment(text, style)]
        return line(segments, self.width, self.look)


def rows_in(height: int) -> int:
    """How many whole rows are seen at once in so many lines."""
    return max(1, (height - HEADING) // 2)


def followed(top: int, cursor: int, rows: int, total: int) -> int:
    """The first row seen, moved as little as it takes to have the cursor among so many rows."""
    top = max(cursor - rows + 1, min(top, cursor))
    return max(0, min(top, total - rows))
