"""An article wrapped to a measure: which row shows an offset, and which line a row is."""

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from operator import attrgetter

from rich.cells import cell_len, set_cell_size

from articles.article import Article
from tui.reader.typesetting.lines import Line, Row, Run, role_of, spread_runs
from tui.reader.typesetting.numbering import with_marks


@dataclass(frozen=True, slots=True)
class Layout:
    """An article wrapped to a measure. Rows are found by offset, lines are made when they are seen."""

    article: Article
    measure: int
    rows: list[Row] = field(repr=False)
    turns: bool = False
    """Whether lines from right to left are turned here, the terminal not doing it."""
    wide: dict[int, int] = field(default_factory=dict)
    """The tables that go on sideways, by their blocks: by how many columns at most."""
    marks: Mapping[int, str] = field(default_factory=dict)
    """What is drawn behind some characters: the numbers of links."""

    def __len__(self) -> int:
        return len(self.rows)

    @property
    def numbered(self) -> bool:
        """Whether links have numbers in it."""
        return bool(self.marks)

    @property
    def head(self) -> int:
        """The last row that stands at offset 0: the header's, and the first of the text."""
        return max(0, bisect_right(self.rows, 0, key=attrgetter("start")) - 1)

    def line(self, y: int) -> Line:
        """The line of row `y`."""
        line = self._unmarked(y)
        if not self.marks or self.rows[y].runs is not None or line.start == line.end:
            return line
        return replace(line, runs=with_marks(line.runs, self.marks))

    def _unmarked(self, y: int) -> Line:
        row = self.rows[y]
        if self.turns:
            from tui.reader.typesetting.turning import turned_line

            line = turned_line(self.article, row, self.measure)
            if line is not None:
                return line
        if row.runs is not None:
            return Line(row.start, row.end, row.block, row.lead + row.runs)
        if row.start == row.end:
            return Line(row.start, row.end, row.block, row.lead)
        role = role_of(self.article.blocks[row.block])
        text = self.article.text[row.start : row.end]
        if row.spread:
            return Line(row.start, row.end, row.block, row.lead + spread_runs(text, row, role), row.hang)
        runs = (*row.lead, Run(text, row.start, row.end, role))
        if row.hyphen:
            runs = (*runs, Run("-", -1, -1, role))
        return Line(row.start, row.end, row.block, runs, row.hang)

    def row_of(self, offset: int) -> int:
        """The row which shows the character at `offset`; the first row for 0 or less."""
        if offset <= 0 or not self.rows:
            return 0
        y = bisect_right(self.rows, offset, key=attrgetter("start")) - 1
        row = self.rows[max(0, y)]
        while y > 0 and row.runs is not None and self.rows[y - 1].start == row.start:
            # The rows of one table row share its start: the one that holds the offset is ours.
            if any(run.start <= offset < run.end for run in row.runs):
                return y
            y -= 1
            row = self.rows[y]
        return max(0, y)

    def shows(self, offset: int) -> bool:
        """Whether the character at `offset` stands in its row: not in a column turned out of sight."""
        return any(run.start <= offset < run.end for run in self.line(self.row_of(offset)).runs)

    def column_of(self, offset: int) -> int:
        """How many cells stand left of the character at `offset` in its row."""
        line = self.line(self.row_of(offset))
        column = -line.hang
        for run in line.runs:
            if run.start <= offset < run.end:
                before = run.text[offset - run.start + 1 :] if run.turned else run.text[: offset - run.start]
                return column + cell_len(before)
            column += cell_len(run.text)
        return 0

    def offset_at(self, y: int, column: int) -> int:
        """The offset of the character that stands at that column of row `y`, or nearest to it."""
        left = -self.rows[y].hang
        nearest = self.rows[y].start
        for run in self.line(y).runs:
            width = cell_len(run.text)
            if run.start >= 0:
                nearest = run.start if column < left else max(run.start, run.end - 1)
                if run.turned:
                    nearest = run.end - 1 if column < left else run.start
                if column < left + width:
                    if run.turned:
                        return run.start + len(set_cell_size(run.text, left + width - 1 - max(left, column)))
                    within = set_cell_size(run.text, max(0, column - left))
                    return min(run.start + len(within.rstrip()), run.end - 1) if column >= left else run.start
            left += width
        return nearest

    def offset_of(self, y: int) -> int:
        """The offset of the first character at or after row `y`: a place that survives a resize."""
        if y <= 0 or not self.rows:
            return 0
        return self.rows[min(y, len(self.rows) - 1)].start

    def top_of(self, place: int) -> int:
        """The row that `place_of` has told the place of. An offset less than so many before a row as there
        are empty ones above it stands for one of these: one before it for the row above it, and so on."""
        above = bisect_right(self.rows, place, key=attrgetter("start")) - 1
        while above > 0 and self._is_empty(above):
            above -= 1
        below = self._with_text(above + 1)
        if below is not None and place > self.rows[max(0, above)].start:
            row = below - (self.rows[below].start - place)
            if row > above:
                return row
        return self.row_of(place)

    def place_of(self, y: int) -> int:
        """An offset that leads back to row `y`, also where that is empty: a place that survives the day.
        Where a gap has more rows than characters, it is one of the last above it: no row begins there."""
        start = self.offset_of(y)
        if not 0 < y < len(self.rows):
            return start
        place, runs = start, self.rows[y].runs
        if self._is_empty(y):
            below = self._with_text(y)
            place = 0 if below is None else self.rows[below].start - (below - y)
        elif runs is not None and self.rows[y - 1].start == start:  # another line of the same table row
            place = min((run.start for run in runs if run.start >= 0), default=start)
        return place if place > 0 and self.top_of(place) == y else start

    def _is_empty(self, y: int) -> bool:
        """Whether no character of the text stands in the row: it is blank, or something is drawn there."""
        return self.rows[y].start == self.rows[y].end

    def _with_text(self, y: int) -> int | None:
        """The first row from there on that has characters."""
        return next((below for below in range(y, len(self.rows)) if not self._is_empty(below)), None)
