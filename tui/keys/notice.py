"""Sentences at the foot that take more than a line: nothing that is said is cut off while there is room."""

from rich.cells import cell_len, set_cell_size
from rich.segment import Segment
from textual.strip import Strip
from textual.widget import Widget

from tui.direction import as_seen
from tui.themes import Role, Theme

MOST_LINES = 6
"""Lines that a sentence may take; what is longer ends in an ellipsis."""


def sentence_lines(sentence: str, width: int, *, plain: bool = False) -> list[str]:
    """The sentence in lines of that width, with a blank before each unless it is for ears."""
    from tui.reader.typesetting.breaking import break_lines

    room = max(8, width - (0 if plain else 2))
    if cell_len(sentence) <= room:
        return [sentence]
    lines = [sentence[start:end] for start, end, _ in break_lines(sentence, 0, len(sentence), room)]
    if len(lines) > MOST_LINES:
        lines[MOST_LINES - 1 :] = [set_cell_size(" ".join(lines[MOST_LINES - 1 :]), room - 1).rstrip() + "…"]
    return lines


class LinesAbove(Widget):
    """The lines of a long sentence but its last, over whatever stands above the foot."""

    DEFAULT_CSS = """
    LinesAbove { dock: bottom; layer: over; width: 1fr; height: 1; margin: 0 0 1 0; display: none; }
    """

    def __init__(self) -> None:
        super().__init__(id="above")
        self._lines: list[str] = []
        self._role: Role = "notice"
        self._look: Theme | None = None

    def show(self, lines: list[str], role: Role, look: Theme) -> None:
        """Stand there with these; without any, do not."""
        if not lines and not self._lines:
            return
        self._lines, self._role, self._look = lines, role, look
        self.display = bool(lines)
        self.styles.height = max(1, len(lines))
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """One of the lines."""
        if self._look is None or y >= len(self._lines):
            return Strip.blank(self.size.width)
        text = ("" if self._look.plain else " ") + as_seen(self._lines[y])
        style = self._look.painted(self._role)
        return Strip([Segment(text, style)]).adjust_cell_length(self.size.width, style)
