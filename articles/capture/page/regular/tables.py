"""Which tables hold data, and which only lay out a page."""

from lxml import etree

from articles.capture.markup import inner_text

MAX_SPAN = 50
_MAX_CELL = 400


def is_data_table(table: "etree._Element") -> bool:
    """Whether rows and columns mean something; a layout table's cells are prose."""
    if table.get("role") == "presentation" or table.find(".//table") is not None:
        return False
    rows = list(table.iter("tr"))[:60]
    widths = [sum(1 for cell in row if cell.tag in {"td", "th"}) for row in rows]
    if not rows or max(widths) < 2:
        return False
    # Anything a cell of figures has no use for speaks of layout.
    blocks = sum(1 for _ in table.iter("p", "div", "h1", "h2", "h3", "form", "ul"))
    lengths = [len(inner_text(cell).strip()) for row in rows for cell in row]
    filled = [length for length in lengths if length]
    if not filled:
        return False
    if (
        table.find(".//th") is not None
        or table.find("caption") is not None
        or table.find("thead") is not None
    ):
        return max(filled) < 4 * _MAX_CELL
    if len(rows) < 2:
        return False
    mean = sum(filled) / len(filled)
    return mean < 100 and max(filled) < _MAX_CELL and blocks < 2 * len(lengths) and len(filled) > 2


def span_of(cell: "etree._Element", name: str) -> int:
    """A cell's `colspan` or `rowspan`, at least 1 and at most what a table may mean."""
    value = (cell.get(name) or "").strip()
    return max(1, min(MAX_SPAN, int(value))) if value.isdigit() and len(value) < 6 else 1
