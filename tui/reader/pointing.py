"""What a click means: the row of a list, a figure or a quote, a link. Only with `--mouse` is there any."""

from typing import TYPE_CHECKING

from rich.cells import cell_len

from articles.article import Article, Span

if TYPE_CHECKING:
    from tui.reader.pagers.page import Page
    from tui.reader.picker import Picker


def row_clicked(picker: "Picker", y: int) -> bool:
    """Put the picker's cursor on the row at that line of it; False where there is none to stand on."""
    place = picker.top + y - 2
    if not (y >= 2 and place < len(picker.items)) or picker.items[place].heading:
        return False
    picker.cursor = place
    return True


def offset_clicked(page: "Page", row: int, x: int) -> int | None:
    """The offset of the character at that column of the screen; None where there is none."""
    layout, column = page.layout, x - page.geometry.left
    if row >= len(page):
        return None
    offset = layout.offset_at(row, column)
    if not layout.rows[row].start <= offset < layout.rows[row].end:
        return None
    first = layout.column_of(offset)
    wide = max(1, cell_len(layout.article.text[offset]))
    return offset if first <= column < first + wide else None


def link_at(article: Article, offset: int) -> Span | None:
    """The innermost link at that offset."""
    found = [
        span
        for block in article.blocks
        if block.start <= offset < block.end
        for span in block.spans
        if span.kind == "link" and span.target and span.start <= offset < span.end
    ]
    return found[-1] if found else None
