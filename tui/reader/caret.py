"""Where the terminal's cursor stands while reading: Braille displays and screen readers follow it,
and it follows what the keys are about. Elsewhere it is hidden, yet has its place."""

from typing import TYPE_CHECKING

from rich.cells import cell_len

if TYPE_CHECKING:
    from tui.prompt import Prompt
    from tui.reader.pagers.pager import Pager
    from tui.reader.pagers.picking_pager import PickingPager

Cell = tuple[int, int]
"""A column and a row of the widget."""


def caret(pager: "PickingPager") -> Cell | None:
    """The cell that the keys are about now; None where that is the text as a whole."""
    if pager.prompt or pager.noting:
        prompt = pager.prompt or (pager.noting and pager.noting.prompt)
        return (_column_in(prompt), pager.size.height - 1) if prompt else None
    if pager.picker and pager.picker.active:
        column = pager.text_width + 2 if pager.pane_width else 0
        return column, pager.picker.cursor_row
    if pager.selection:
        return cell_of(pager, pager.selection.cursor[0])
    mark = pager.mark_on_screen
    if mark is not None:
        return cell_of(pager, mark.start)
    match = pager.search.current
    return cell_of(pager, match[0]) if match else None


def cell_of(pager: "Pager", offset: int) -> Cell | None:
    """Where the character at that offset stands; None where it is not on screen."""
    page = pager.page
    if page is None or not pager.sees(offset):
        return None
    layout = page.layout
    return page.geometry.left + layout.column_of(offset), layout.row_of(offset) - pager.top


def _column_in(prompt: "Prompt") -> int:
    return 1 + cell_len(prompt.label) + cell_len(prompt.text[: prompt.cursor])
