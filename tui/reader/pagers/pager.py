"""The pager: shows one article by the line and moves through it. It knows no evidence but its colours.

Its place is an offset into the text, so that a resize, another measure or another day finds the
same words at the top. Only a deliberate move changes that offset; a new layout never does.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import NamedTuple

from textual import events
from textual.geometry import Region
from textual.strip import Strip
from textual.widget import Widget

from articles.article import Article
from articles.evidence import Evidence
from tui.direction import turned_here
from tui.reader.evidence.highlights import Highlighter, Lit
from tui.reader.messages import PositionChanged
from tui.reader.pagers.page import Geometry, Page
from tui.reader.typesetting.hyphenation import hyphenator
from tui.reader.typesetting.layout import Setting
from tui.themes import THEMES, Theme

OVERLAP = 1
"""How many lines of a page are seen again on the next, to lead the eye over."""
MOST_JUMPS = 100


class Place(NamedTuple):
    """Where the reader was: the offset at the top, and the row for the head, which has no offsets."""

    offset: int
    row: int


class Pager(Widget, can_focus=True):
    """One article, set to the size of the widget. The last row is left to `status_strip`."""

    DEFAULT_CSS = """
    Pager { width: 1fr; height: 1fr; }
    """
    ALLOW_SELECT = False

    hyperlinks = False
    """Whether links are handed to the terminal, to be opened by a click."""

    def __init__(
        self,
        *,
        theme: Theme | None = None,
        setting: Setting | None = None,
        margin: bool = True,
        id: str | None = None,  # noqa: A002 (Textual's own name)
    ) -> None:
        super().__init__(id=id)
        self.paint_theme = theme or THEMES["ansi"]
        self.setting = setting or Setting()
        self.margin = margin
        self.lit: Lit = "all"
        self.article: Article | None = None
        self.evidence: Evidence | None = None
        self.top = 0
        self._anchor = 0
        self._jumps: list[Place] = []
        self.sideways: dict[int, int] = {}
        self._page: Page | None = None
        self._blank: Strip | None = None

    # What is shown

    def set_article(
        self, article: Article | None, evidence: Evidence | None = None, *, position: int = 0
    ) -> None:
        """Show this article from that offset on, or nothing. It is set when it is first painted."""
        self.article, self.evidence = article, evidence
        self._anchor = max(0, min(position, len(article.text))) if article else 0
        self.top = 0
        self._jumps.clear()
        self.sideways.clear()
        self.reset_page()

    def reset_page(self) -> None:
        """Set the article anew at the next painting, the same words at the top."""
        self._page = self._blank = None
        self.refresh()

    def paint(self, theme: Theme) -> None:
        """Change the theme."""
        self.paint_theme = theme
        self._blank = None
        self.repaint_all()

    def repaint_all(self) -> None:
        """Paint every line anew: other highlights, another theme."""
        if self._page is not None:
            self._page.painter = self.make_painter()
        self.refresh()

    def make_painter(self) -> Highlighter:
        """The painter for the article as it is to be seen now."""
        assert self.article is not None
        return Highlighter(
            self.article, self.evidence, self.paint_theme, lit=self.lit, hyperlinks=self.hyperlinks
        )

    def notes(self) -> Iterable[tuple[int, str]]:
        """Notes for the margin, each with the offset that it stands beside."""
        return ()

    @property
    def page(self) -> Page | None:
        """The article set to the present size; None where there is nothing to show or no room."""
        if self.article is None or self.size.width < 1 or self.size.height < 1:
            return None
        width = self.text_width
        plain = self.paint_theme.plain
        geometry = Geometry.fit(width, self.setting.measure, margin=self.margin, plain=plain)
        if self._page is None or self._page.geometry != geometry:
            room = max(geometry.measure, width - geometry.left - 1 if not geometry.notes else 0)
            hang, measure = geometry.left >= 2, geometry.measure
            turns = not plain and turned_here()  # what is read aloud is read in its own order
            setting = replace(self.setting, measure=measure, room=room, hang=hang, plain=plain, turns=turns)
            setting = replace(setting, sideways=dict(self.sideways))
            if setting.justify:
                setting = replace(setting, hyphenate=hyphenator(self.article.language))
            self._page = Page(
                self.article, self.evidence, geometry, setting, self.make_painter(), self.notes()
            )
            self.top = self._row_of(self._page, self.place)
        return self._page

    @property
    def text_width(self) -> int:
        """The columns that the text may use."""
        return self.size.width

    @property
    def body_height(self) -> int:
        """The rows of text on screen."""
        return max(1, self.size.height - 1)

    # Where it is

    @property
    def position(self) -> int:
        """The offset to come back to: at the top of the screen, or right above it where that is blank."""
        return (self.previewed_from or self.place).offset

    @property
    def top_offset(self) -> int:
        """The offset of the first character on screen."""
        page = self.page
        return 0 if page is None else page.layout.offset_of(self.top)

    @property
    def bottom_offset(self) -> int:
        """The offset after the last character on screen."""
        page = self.page
        if page is None or not len(page):
            return 0
        row = min(self.top + self.body_height, len(page)) - 1
        return page.layout.rows[row].end

    @property
    def progress(self) -> float:
        """How much of the text has been on screen, 0 to 1."""
        page = self.page
        return 0.0 if page is None else self._progress_at(page)(self.row_reached(page))

    def row_reached(self, page: Page) -> int:
        """The row that the reading has come to: what `progress` is told of."""
        before = self.previewed_from
        return self.top if before is None else self._row_of(page, before)

    def sees(self, offset: int) -> bool:
        """Whether the character at that offset is on screen."""
        page = self.page
        return page is not None and self.top <= page.layout.row_of(offset) < self.top + self.body_height

    @property
    def place(self) -> Place:
        """Where to come back to."""
        return Place(self._anchor, self.top)

    @property
    def previewed_from(self) -> Place | None:
        """Where the reading stands while something else is on screen for a look, which is no reading and
        moves nothing that is kept; None where nothing is previewed."""
        return None

    def take_up(self) -> None:
        """Stand at what has been previewed: from now on it is read."""
        self.post_message(PositionChanged(self.position, self.progress))

    def return_to(self, place: Place) -> None:
        """Put that place at the top again."""
        page = self.page
        if page is not None:
            self.go_to_row(self._row_of(page, place))
            self._anchor = place.offset

    def _row_of(self, page: Page, place: Place) -> int:
        row = page.layout.top_of(place.offset) if place.offset > 0 else min(place.row, page.layout.head)
        return min(row, self._last_top(page))

    def _last_top(self, page: Page) -> int:
        return max(0, len(page) - self.body_height)

    # Moving

    def scroll_rows(self, rows: int) -> None:
        """Move by so many rows, down if positive."""
        self.go_to_row(self.top + rows)

    def go_to_row(self, row: int) -> None:
        """Put that row at the top, or as near to it as the ends allow."""
        page = self.page
        if page is None:
            return
        row = max(0, min(row, self._last_top(page)))
        if row == self.top:
            return
        self.top = row
        self._anchor = page.layout.place_of(row)
        self.refresh()
        if self.previewed_from is None:
            self.post_message(PositionChanged(self.position, self.progress))

    def reveal(self, offset: int, *, end: int | None = None) -> None:
        """Bring that offset on screen; nothing moves if it is there, with a line to spare below."""
        page = self.page
        if page is None:
            return
        row = page.layout.row_of(offset)
        last = (
            row if end is None else min(page.layout.row_of(max(offset, end - 1)), row + self.body_height // 2)
        )
        if self.top <= row and last < self.top + self.body_height - 1:
            return
        self.go_to_row(row - self.body_height // 3)

    def jump(self, offset: int) -> None:
        """Go to that offset, a line above it at the top; `jump_back` returns."""
        page = self.page
        if page is not None:
            self.remember()
            self.go_to_row(page.layout.row_of(offset) - 1)

    def remember(self, place: Place | None = None) -> None:
        """Note that place, or the present one, for `jump_back`."""
        place = place or self.place
        if place not in self._jumps[-1:]:
            self._jumps.append(place)
            del self._jumps[:-MOST_JUMPS]

    def action_line_down(self, count: int = 1) -> None:
        self.scroll_rows(count)

    def action_line_up(self, count: int = 1) -> None:
        self.scroll_rows(-count)

    def action_page_down(self, count: int = 1) -> None:
        self.scroll_rows(count * max(1, self.body_height - OVERLAP))

    def action_page_up(self, count: int = 1) -> None:
        self.scroll_rows(-count * max(1, self.body_height - OVERLAP))

    def action_half_down(self, count: int = 1) -> None:
        self.scroll_rows(count * max(1, self.body_height // 2))

    def action_half_up(self, count: int = 1) -> None:
        self.scroll_rows(-count * max(1, self.body_height // 2))

    def action_top(self) -> None:
        self.remember()
        self.go_to_row(0)

    def action_bottom(self) -> None:
        page = self.page
        if page is not None:
            self.remember()
            self.go_to_row(len(page))

    def action_percent(self, count: int = 1) -> None:
        self.go_to_percent(min(100, count))

    def go_to_percent(self, percent: int) -> None:
        """Go to where so much of the text has been on screen, which is how the foot counts: a percentage
        that stood there once is found again."""
        page = self.page
        if page is not None:
            self.remember()
            tops = range(self._last_top(page) + 1)
            self.go_to_row(bisect_left(tops, percent / 100, key=self._progress_at(page)))

    def _progress_at(self, page: Page) -> Callable[[int], float]:
        """How much of the text has been on screen with a row uppermost."""
        length, last = max(1, len(page.layout.article.text)), self._last_top(page)
        rows, height = page.layout.rows, self.body_height
        return lambda top: (
            1.0 if top >= last else min(1.0, rows[min(top + height, len(rows)) - 1].end / length)
        )

    def action_jump_back(self) -> None:
        page = self.page
        while page is not None and self._jumps:
            row = self._row_of(page, self._jumps.pop())
            if row != self.top:
                self.go_to_row(row)
                return

    # Painting

    def status_strip(self, width: int) -> Strip:
        """The last row."""
        return self.blank_strip()

    @property
    def covered(self) -> bool:
        """Whether anything lies over the text."""
        return False

    def over(self, y: int, strip: Strip) -> Strip:
        """The strip of screen row `y` with what lies over the text."""
        return strip

    def blank_strip(self) -> Strip:
        """An empty row of the widget's width."""
        width = self.size.width
        if self._blank is None or self._blank.cell_length != width:
            self._blank = Strip.blank(width, self.paint_theme.painted())
        return self._blank

    def render_line(self, y: int) -> Strip:
        """Row `y` of the screen, as wide as the widget."""
        return self.render_lines(Region(0, y, self.size.width, 1))[0]

    def render_lines(self, crop: Region) -> list[Strip]:
        """The rows in that region. Textual's own would look at borders, padding and filters, which
        this widget has none of, and keep a second copy of every strip."""
        width, height = self.size  # asked once: Textual works it out anew each time
        page = self.page
        last = height - 1 if height > 1 else height
        top, blank = self.top, self.blank_strip()
        strips = [page.strip(top + y) if page else blank for y in range(crop.y, min(crop.bottom, last))]
        if self.covered:
            strips = [self.over(y, strip) for y, strip in enumerate(strips, crop.y)]
        strips += [self.status_strip(width) for _ in range(max(crop.y, last), crop.bottom)]
        if crop.column_span == (0, width):
            return strips
        return [strip.crop(crop.x, crop.right) for strip in strips]

    def refresh_status(self) -> None:
        """Paint the status row anew."""
        width, height = self.size
        self.refresh(Region(0, height - 1, width, 1))

    def refresh_offsets(self, ranges: list[tuple[int, int]]) -> None:
        """Paint the lines of those ranges anew, and no others."""
        page = self.page
        if page is None:
            return
        width, height = self.size
        rows = [row - self.top for row in page.repaint(ranges)]
        regions = [Region(0, y, width, 1) for y in rows if 0 <= y < self.body_height]
        self.refresh(*regions, Region(0, height - 1, width, 1))

    def on_resize(self, event: events.Resize) -> None:
        page = self.page
        if page is not None:
            self.top = self._row_of(page, self.place)
        self.refresh()
