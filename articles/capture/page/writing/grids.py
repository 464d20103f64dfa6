"""Tables as Markdown: every row as wide as the widest, one heading row."""

from collections.abc import Callable, Iterable

from bs4.element import Tag

MAX_COLUMNS = 40
_ALIGNMENTS = {"right": "---:", "center": ":---:"}


def table_markdown(table: Tag, cell_text: Callable[[Tag], str]) -> str:
    """A table with its caption above; a table of one column as paragraphs."""
    rows, heads, aligns = _grid(table, cell_text)
    captions = [
        cell_text(child) for child in table.children if isinstance(child, Tag) and child.name == "caption"
    ]
    width = min(MAX_COLUMNS, max((len(row) for row in rows), default=0))
    rows = [row for row in rows if any(row)]
    above = "\n\n".join(filter(None, captions))
    if not rows:
        return above
    if width < 2:
        return "\n\n".join(filter(None, [above, *(row[0] for row in rows)]))
    grid = [[*row[:width], *[""] * (width - len(row))] for row in rows]
    head, body = (grid[0], grid[1:]) if (heads and heads[0]) or _labels(grid) else ([""] * width, grid)
    rule = [_ALIGNMENTS.get(aligns.get(column, ""), "---") for column in range(width)]
    lines = [_line(head), _line(rule), *map(_line, body)]
    return "\n\n".join(filter(None, [above, "\n".join(lines)]))


def _line(cells: Iterable[str]) -> str:
    return "| " + " | ".join(cells) + " |"


def _grid(table: Tag, cell_text: Callable[[Tag], str]) -> tuple[list[list[str]], list[bool], dict[int, str]]:
    """The cells by row and column, spans filled with blanks; which rows are headings; alignments."""
    rows: list[list[str]] = []
    heads: list[bool] = []
    aligns: dict[int, str] = {}
    below: dict[int, int] = {}  # columns that a cell above still fills, and for how many rows
    for row in table.find_all("tr"):
        cells = [cell for cell in row.children if isinstance(cell, Tag) and cell.name in {"td", "th"}]
        line: list[str] = []
        for cell in cells:
            while below.get(len(line), 0) > 0:
                below[len(line)] -= 1
                line.append("")
            at = len(line)
            span, depth = int(str(cell.get("colspan") or 1)), int(str(cell.get("rowspan") or 1))
            line.append(cell_text(cell))
            line += [""] * (span - 1)
            if cell.get("align"):
                aligns[at] = str(cell["align"])
            if depth > 1:
                below |= dict.fromkeys(range(at, at + span), depth - 1)
            if len(line) > MAX_COLUMNS:
                break
        if any(line):
            heads.append(bool(cells) and all(cell.name == "th" for cell in cells))
            rows.append(line)
    return rows, heads, aligns


def _labels(grid: list[list[str]]) -> bool:
    """Whether the first row names the columns: words above figures."""
    if len(grid) < 3 or not all(grid[0]):
        return False
    first = any(character.isdigit() for cell in grid[0] for character in cell)
    rest = [any(character.isdigit() for cell in row[1:] for character in cell) for row in grid[1:]]
    return not first and sum(rest) > 0.7 * len(rest)
