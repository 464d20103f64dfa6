"""Tables: thin rules, aligned columns, cells that wrap. One too wide for columns that keep their words
whole goes on sideways, column by column, its first one kept; where nobody can turn it it becomes a list.
"""

from collections.abc import Sequence
from itertools import groupby

from rich.cells import cell_len

from articles.article import Article, Cell
from tui.reader.typesetting.breaking import break_lines
from tui.reader.typesetting.lines import Row, Run

GAP = 3
WIDEST_WORD = 20
"""A longer word may be broken."""
WIDEST_COLUMN = 28
"""How wide a column of a table that goes on sideways can be."""
_NUMERIC = frozenset("0123456789+-−–.,%€$£¥ \u00a0\u202f/():")


def table_rows(article: Article, number: int, width: int, *, plain: bool = False) -> list[Row]:
    """The rows of table block `number`, none wider than `width` where a column can be had. Set `plain`
    it is a list: a row of columns is read aloud as one sentence."""
    table = _Table(article, number)
    if plain or table.least_width > width:
        return _as_list(article.text, table.lines, number, width, plain)
    widths = _shrunk(table.natural, table.least, width - table.gaps)
    return _as_columns(article.text, table.lines, number, widths, table.numeric)


def sideways_rows(article: Article, number: int, width: int, shift: int) -> tuple[list[Row], int]:
    """The same for a table that can be turned, and how far it can: its first column, and those that fit
    from the one `shift` further on. 0 says that all of it is seen. However far it is turned it has as
    many rows, each with the text of all its columns, so that nothing below it moves."""
    table = _Table(article, number)
    if table.least_width <= width:
        return table_rows(article, number, width), 0
    widths = table.widths_sideways(width)
    furthest = next(at for at in range(len(widths)) if _fitting(widths, at, width) == len(widths))
    shift = max(0, min(shift, furthest))
    end = _fitting(widths, shift, width)
    shown = [0, *range(1 + shift, end)]
    rows = _as_columns(article.text, table.lines, number, widths, table.numeric, shown)
    hidden = [f"← {shift}"] * bool(shift) + [f"{len(widths) - end} →"] * (end < len(widths))
    label = f" {' · '.join(hidden)} "
    top = "─" * max(2, cell_len(rows[0].runs[0].text if rows[0].runs else "") - cell_len(label))
    rows[0] = rows[0]._replace(runs=(Run(top, role="table.rule"), Run(label, role="key")))
    return rows, furthest


class _Table:
    """What a table needs by itself, before it is given a width."""

    def __init__(self, article: Article, number: int) -> None:
        cells = article.blocks[number].cells
        text = article.text
        count = max((cell.column for cell in cells), default=0) + 1
        self.lines = [list(row) for _, row in groupby(cells, key=lambda cell: cell.row)]
        self.gaps = GAP * (count - 1)
        self.natural, self.least, self.body = [1] * count, [1] * count, [1] * count
        for cell in cells:
            written, column = text[cell.start : cell.end], cell.column
            longest = max(map(cell_len, written.split("\n")))
            self.natural[column] = max(self.natural[column], longest)
            self.body[column] = max(self.body[column], 1 if cell.heading else longest)
            self.least[column] = max([self.least[column], *map(cell_len, written.split())])
        self.least = [min(WIDEST_WORD, word) for word in self.least]
        self.numeric = _numeric_columns(text, cells, count)
        for column in self.numeric:
            self.least[column] = min(WIDEST_WORD, max(self.least[column], self.body[column]))

    @property
    def least_width(self) -> int:
        """How many columns of the screen it takes with no word of it broken."""
        return sum(self.least) + self.gaps

    def widths_sideways(self, width: int) -> list[int]:
        """The widths of the columns where not all of them are seen at once: any two of them fit."""
        wanted = [max(body, least) for body, least in zip(self.body, self.least, strict=True)]
        first = min(wanted[0], max(min(self.least[0], width // 2), width // 3))
        most = max(1, min(WIDEST_COLUMN, width - first - GAP))
        return [first, *(min(most, column) for column in wanted[1:])]


def _fitting(widths: list[int], shift: int, width: int) -> int:
    """The column after the last that fits beside the first, from that many further on."""
    used, end = widths[0], 1 + shift
    while end < len(widths) and used + GAP + widths[end] <= width:
        used += GAP + widths[end]
        end += 1
    return end


def _shrunk(natural: list[int], least: list[int], room: int) -> list[int]:
    """The natural widths brought down to `room` in all, the widest first, none below its least."""
    widths = [min(room, width) for width in natural]
    while sum(widths) > room:
        able = [column for column, width in enumerate(widths) if width > least[column]]
        widths[max(able, key=lambda column: widths[column])] -= 1
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
    text: str,
    lines: list[list[Cell]],
    number: int,
    widths: list[int],
    numeric: frozenset[int],
    shown: Sequence[int] | None = None,
) -> list[Row]:
    """The table with its columns, or those of them, side by side."""
    shown = range(len(widths)) if shown is None else shown
    total = sum(widths[column] for column in shown) + GAP * (len(shown) - 1)
    start = lines[0][0].start
    rows = [_rule(start, number, total)]
    set_lines = [_table_row(text, line, number, widths, numeric, shown) for line in lines]
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
    text: str,
    line: list[Cell],
    number: int,
    widths: list[int],
    numeric: frozenset[int],
    shown: Sequence[int],
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
            if cell.column not in shown:
                continue
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
