"""Tables, known by white that runs down between their cells."""

from articles.capture.carriers.pdf.lines import Line

_FEWEST_ROWS = 3
_MAX_CELL = 80
_MAX_COLUMNS = 20


def table_at(lines: list[Line], index: int) -> list[list[str]]:
    """The rows of the table that begins at this line; empty where none does."""
    rows: list[Line] = []
    for line in lines[index:]:
        if not line.cells or (rows and (line.flow, line.page) != (rows[0].flow, rows[0].page)):
            break
        if len(line.cells) > _MAX_COLUMNS or any(len(cell.text) > _MAX_CELL for cell in line.cells):
            break
        rows.append(line)
    if len(rows) < _FEWEST_ROWS:
        return []
    columns = _columns(rows)
    if len(columns) < 2 or len(columns) > _MAX_COLUMNS:
        return []
    return [_row(row, columns) for row in rows]


def _columns(rows: list[Line]) -> list[tuple[float, float]]:
    """The columns: ranges that cells share, with white between them in every row."""
    columns: list[tuple[float, float]] = []
    for left, right in sorted((cell.left, cell.right) for row in rows for cell in row.cells):
        if columns and left < columns[-1][1]:
            columns[-1] = (columns[-1][0], max(right, columns[-1][1]))
        else:
            columns.append((left, right))
    return columns


def _row(row: Line, columns: list[tuple[float, float]]) -> list[str]:
    cells = [""] * len(columns)
    for cell in row.cells:
        place = next(n for n, (left, right) in enumerate(columns) if left <= cell.left <= right)
        cells[place] = f"{cells[place]} {cell.text}".strip()
    return cells
