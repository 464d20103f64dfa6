"""Tables: thin rules, aligned columns, cells that wrap; a table too wide for columns becomes a list."""

from itertools import groupby

from rich.cells import cell_len

from articles.article import Article, Cell
from tui.reader.typesetting.breaking import break_lines
from tui.reader.typesetting.lines import Row, Run

GAP = 3
NARROWEST_COLUMN = 7
_NUMERIC = frozenset("0123456789+-−–.,%€$£¥ \u00a0\u202f/():")


def table_rows(article: Article, number: int, width: int, *, plain: bool = False) -> list[Row]:
    """The rows of table block `number`, none wider than `width` where a column can be had. Set `plain`
    it is a list: a row of columns is read aloud as one sentence."""
    cells = article.blocks[number].cells
    lines = [list(row) for _, row in groupby(cells, key=lambda cell: cell.row)]
    count = max((cell.column for cell in cells), default=0) + 1
    natural = _natural_widths(article.text, cells, count)
    room = width - GAP * (count - 1)
    if plain or (room < count * NARROWEST_COLUMN and sum(natural) > room):
        return _as_list(article.text, lines, number, width, plain)
    widths = _shrunk(natural, room)
    return _as_columns(article.text, lines, number, widths, _numeric_columns(article.text, cells, count))


def _natural_widths(text: str, cells: tuple[Cell, ...], count: int) -> list[int]:
    widths = [1] * count
    for cell in cells:
        lines = text[cell.start : cell.end].split("\n")
        widths[cell.column] = max(widths[cell.column], *(cell_len(line) for line in lines))
    return widths


def _shrunk(widths: list[int], room: int) -> list[int]:
    """The widths brought down to `room` in all: the widest give first, none below its even share."""
    widths = list(widths)
    while sum(widths) > max(room, len(widths)):
        widest = max(widths)
        rivals = [place for place, width in enumerate(widths) if width == widest]
        others = [width for width in widths if width < widest]
        floor = max(others, default=1)
        excess = sum(widths) - max(room, len(widths))
        give = max(1, min(widest - floor, -(-excess // len(rivals))))
        for place in rivals:
            taken = min(give, max(0, sum(widths) - max(room, len(widths))))
            widths[place] -= taken
    return widths


def _numeric_columns(text: str, cells: tuple[Cell, ...], count: int) -> frozenset[int]:
    """The columns whose every filled body cell is a number: they are set flush right."""
    body: list[list[str]] = [[] for _ in range(count)]
    for cell in cells:
        if not cell.heading and text[cell.start : cell.end].strip():
            body[cell.column].append(text[cell.start : cell.end])
    return frozenset(
        column
        for column, values in enumerate(body)
        if values and all(_NUMERIC.issuperset(value) for value in values)
    )


def _as_columns(
    text: str, lines: list[list[Cell]], number: int, widths: list[int], numeric: frozenset[int]
) -> list[Row]:
    total = sum(widths) + GAP * (len(widths) - 1)
    start = lines[0][0].start
    rows = [_rule(start, number, total)]
    set_lines = [_table_row(text, line, number, widths, numeric) for line in lines]
    # Where cells wrap, blank rows tell where one line of the table ends and the next begins.
    apart = any(len(own) > 1 for line, own in zip(lines, set_lines, strict=True) if not line[0].heading)
    for place, line in enumerate(lines):
        rows += set_lines[place]
        following = lines[place + 1] if place + 1 < len(lines) else None
        if following and line[0].heading and not following[0].heading:
            rows.append(_rule(following[0].start, number, total))
        elif following and apart:
            rows.append(Row(following[0].start, following[0].start, number, runs=()))
    end = lines[-1][-1].end
    rows.append(Row(end, end, number, runs=(Run("─" * total, role="table.rule"),)))
    return rows


def _rule(offset: int, number: int, width: int) -> Row:
    return Row(offset, offset, number, runs=(Run("─" * width, role="table.rule"),))


def _table_row(
    text: str, line: list[Cell], number: int, widths: list[int], numeric: frozenset[int]
) -> list[Row]:
    start, end = line[0].start, line[-1].end
    wrapped = {
        cell.column: break_lines(text, cell.start, cell.end, max(2, widths[cell.column])) for cell in line
    }
    height = max(len(pieces) for pieces in wrapped.values())
    rows = []
    for y in range(height):
        runs: list[Run] = []
        owed = 0  # spaces not yet written, so that a line never ends in them
        for cell in line:
            width = widths[cell.column]
            pieces = wrapped[cell.column]
            if y < len(pieces) and pieces[y].end > pieces[y].start:
                first, last, _ = pieces[y]
                spare = max(0, width - cell_len(text[first:last]))
                before = _space_before(cell, spare, cell.column in numeric)
                if owed + before:
                    runs.append(Run(" " * (owed + before)))
                runs.append(Run(text[first:last], first, last, "table.heading" if cell.heading else "text"))
                owed = spare - before + GAP
            else:
                owed += width + GAP
        rows.append(Row(start, end, number, runs=tuple(runs)))
    return rows


def _space_before(cell: Cell, spare: int, numeric: bool) -> int:
    if cell.align == "center":
        return spare // 2
    return spare if cell.align == "right" or numeric else 0


def _as_list(text: str, lines: list[list[Cell]], number: int, width: int, plain: bool) -> list[Row]:
    """Each row of the table as lines of `heading: value`."""
    heads = {cell.column: cell for cell in lines[0]} if lines[0][0].heading else {}
    body = lines[1:] if heads and len(lines) > 1 else lines
    rows: list[Row] = []
    if heads and len(lines) > 1:
        # The headings once by themselves, so that no word of the table lacks a place of its own.
        rows += [
            Row(first, last, number, runs=(Run(text[first:last], first, last, "table.heading"),))
            for cell in lines[0]
            for first, last, _ in break_lines(text, cell.start, cell.end, width)
        ]
    for line in body:
        rows.append(Row(line[0].start, line[0].start) if plain else _rule(line[0].start, number, width))
        for cell in line:
            head = heads.get(cell.column)
            label = text[head.start : head.end].replace("\n", " ") if head and body is not lines else ""
            lead = (Run(f"{label}: ", role="footnote"),) if label and cell_len(label) < width // 2 else ()
            spare = width - sum(cell_len(run.text) for run in lead)
            for y, (first, last, _) in enumerate(break_lines(text, cell.start, cell.end, spare)):
                blank = tuple(Run(" " * cell_len(run.text)) for run in lead)
                runs = (*(blank if y else lead), Run(text[first:last], first, last, "text"))
                rows.append(Row(line[0].start, line[-1].end, number, runs=runs))
    return rows
