"""A page: one article at one size in one theme, its lines as strips. It keeps the strips that it made
until the highlights over them change, and is thrown away when the size, the setting or the article does.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from rich.segment import Segment
from textual.strip import Strip

from articles.article import Article
from articles.evidence import Evidence
from tui.reader.evidence.highlights import Highlighter
from tui.reader.evidence.margin import Margin
from tui.reader.typesetting.layout import Setting, lay_out
from tui.reader.typesetting.wrapped import Layout

MARGIN_FROM = 104
"""From how many columns on there is room for notes beside the text."""
_NOTE_GAP = 3


@dataclass(frozen=True, slots=True)
class Geometry:
    """Where the columns of a page are, for a width and the measure that is asked for."""

    width: int
    left: int
    measure: int
    notes: int  # the width of the margin's column, 0 for none

    @classmethod
    def fit(cls, width: int, measure: int, *, margin: bool, plain: bool = False) -> "Geometry":
        """The text centred in the width; moved to the left only to make room for the margin. Set
        `plain` it stands at the left edge: a Braille line has no room for blanks."""
        if plain:
            return cls(width, 0, max(4, min(measure, width)), 0)
        least = 2 if width >= 40 else 1 if width >= 20 else 0
        measure = max(4, min(measure, width - 2 * least))
        left = (width - measure) // 2
        if not margin or width < MARGIN_FROM:
            return cls(width, left, measure, 0)
        left = max(least, min(left, width - measure - _NOTE_GAP - 26))
        notes = min(32, width - left - measure - _NOTE_GAP - 1)
        return cls(width, left, measure, notes if notes >= 14 else 0)


class Page:
    """The lines of an article as strips of `geometry.width` cells."""

    def __init__(
        self,
        article: Article,
        evidence: Evidence | None,
        geometry: Geometry,
        setting: Setting,
        painter: Highlighter,
        notes: Iterable[tuple[int, str]] = (),
    ) -> None:
        self.geometry = geometry
        self.setting = setting
        self.layout: Layout = lay_out(article, evidence, setting)
        self._painter = painter
        self._margin = Margin(self.layout, evidence, notes, geometry.notes) if geometry.notes else None
        self._strips: dict[int, Strip] = {}

    def __len__(self) -> int:
        return len(self.layout)

    @property
    def painter(self) -> Highlighter:
        return self._painter

    @painter.setter
    def painter(self, painter: Highlighter) -> None:
        self._painter = painter
        self._strips.clear()

    def strip(self, y: int) -> Strip:
        """Row `y`, painted; blank below the last one."""
        strip = self._strips.get(y)
        if strip is None:
            strip = self._strips[y] = self._make_strip(y)
        return strip

    def blank(self) -> Strip:
        """An empty row."""
        return Strip.blank(self.geometry.width, self._painter.style())

    def _make_strip(self, y: int) -> Strip:
        if y >= len(self.layout):
            return self.blank()
        geometry, ground = self.geometry, self._painter.style()
        line = self.layout.line(y)
        segments = self._painter.segments(line)
        if segments and geometry.left:
            segments.insert(0, Segment(" " * (geometry.left - line.hang), ground))
        strip = Strip(segments)
        note = self._margin.note(y) if self._margin else None
        if note:
            column = geometry.left + geometry.measure + _NOTE_GAP
            if strip.cell_length <= column:
                strip = strip.extend_cell_length(column, ground)
                strip = Strip([*strip, Segment(note, self._painter.style("margin"))])
        return strip.adjust_cell_length(geometry.width, ground)

    def repaint(self, ranges: Iterable[tuple[int, int]]) -> list[int]:
        """Forget the strips that show those ranges of the text; answers which rows they are."""
        rows: set[int] = set()
        for start, end in ranges:
            first = self.layout.row_of(start)
            last = self.layout.row_of(max(start, end - 1))
            rows.update(self._same_start(first, last))
        for y in rows:
            self._strips.pop(y, None)
        return sorted(rows)

    def _same_start(self, first: int, last: int) -> range:
        """The rows from `first` to `last`, with the rows of a table row that they are part of."""
        rows = self.layout.rows
        while first > 0 and rows[first].runs is not None and rows[first - 1].start == rows[first].start:
            first -= 1
        while (
            last + 1 < len(rows) and rows[last].runs is not None and rows[last + 1].start == rows[last].start
        ):
            last += 1
        return range(first, last + 1)
