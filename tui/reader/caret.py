"""Where the terminal's cursor stands while reading: Braille displays and screen readers follow it,
and it follows what the keys are about. Elsewhere it is hidden, yet has its place."""

from typing import TYPE_CHECKING

from rich.cells import cell_len

if TYPE_CHECKING:
    from tui.prompt import Prompt
    from tui.reader.reader import Reader

Cell = tuple[int, int]
"""A column and a row of the widget."""


def caret(reader: "Reader") -> Cell | None:
    """The cell that the keys are about now; None where that is the text as a whole."""
    if reader.prompt or reader.noting:
        prompt = reader.prompt or (reader.noting and reader.noting.prompt)
        return (_column_in(prompt), reader.size.height - 1) if prompt else None
    if reader.picker and reader.picker.active:
        column = reader.text_width + 2 if reader.pane_width else 0
        return column, reader.picker.cursor_row
    if reader.selection:
        return cell_of(reader, reader.selection.cursor[0])
    mark = reader.mark_on_screen
    if mark is not None:
        return cell_of(reader, mark.start)
    match = reader.search.current
    return cell_of(reader, match[0]) if match else None


def cell_of(reader: "Reader", offset: int) -> Cell | None:
    """Where the character at that offset stands; None where it is not on screen."""
    page = reader.page
    if page is None or not reader.sees(offset):
        return None
    layout = page.layout
    return page.geometry.left + layout.column_of(offset), layout.row_of(offset) - reader.top


def _column_in(prompt: "Prompt") -> int:
    return 1 + cell_len(prompt.label) + cell_len(prompt.text[: prompt.cursor])
