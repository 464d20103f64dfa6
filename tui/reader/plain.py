"""The reader for ears and fingers: a line that is being read, the cursor on it, and words for colours.

A screen reader reads the line that the terminal's cursor comes to, and what is written anew; a Braille
display shows the stretch around the cursor. So here the keys move a line, as in an editor, and the
text moves only when it must; nothing is drawn that is no word; nothing changes on screen but what a
key has asked for (no percentages that count along); and a step to a figure or a quote says what it is.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from rich.segment import Segment
from textual.geometry import Region
from textual.strip import Strip

from articles.article import Article
from articles.evidence import Evidence, Figure
from tui.reader.caret import Cell, caret, cell_of
from tui.reader.evidence.marks import Mark, Own, ranges_of
from tui.reader.evidence.values import in_words
from tui.reader.messages import LinkWanted, PositionChanged
from tui.reader.pagers.page import Page
from tui.reader.pagers.pager import Pager, Place
from tui.reader.reader import Reader
from tui.reader.stamps import Stamps
from tui.reader.status import DOT, Piece
from tui.reader.typesetting.breaking import break_lines

if TYPE_CHECKING:
    from tui.reader.evidence.cards import Card
    from tui.reader.picker import Picker

LINKS = "Links"


class PlainReader(Reader):
    """Reads one article line by line. `position` is the line's, or that of the mark or match in it."""

    DEFAULT_CSS = """
    PlainReader { width: 1fr; height: 1fr; }
    """

    _reading = 0
    _row = 0

    def set_article(
        self, article: Article | None, evidence: Evidence | None = None, *, position: int = 0
    ) -> None:
        self._reading, self._row = position, 0
        super().set_article(article, evidence, position=position)

    # Where it is

    @property
    def place(self) -> Place:
        return Place(self._reading, self._row)

    def return_to(self, place: Place) -> None:
        page = self.page
        if page is None:
            return
        super().return_to(place)
        self._stand(place.offset, self._row_of(page, place) if place.offset <= 0 else None)

    @property
    def row(self) -> int:
        """The row being read, of all the rows."""
        page = self.page
        if page is None:
            return 0
        # In the head and between paragraphs rows have no offset of their own.
        if not 0 <= self._row < len(page) or page.layout.offset_of(self._row) != self._reading:
            self._row = page.layout.row_of(self._reading)
        return self._row

    def row_reached(self, page: Page) -> int:
        before = self.previewed_from
        if before is None:
            return self.row
        return page.layout.row_of(before.offset) if before.offset > 0 else before.row

    def _progress_at(self, page: Page) -> Callable[[int], float]:
        """How much of the text has been read with a row being read."""
        length, rows = max(1, len(page.layout.article.text)), page.layout.rows
        return lambda row: 1.0 if row >= len(rows) - 1 else min(1.0, rows[row].end / length)

    @property
    def mark_on_screen(self) -> Mark | None:
        """The current mark while it is what is being read."""
        mark = super().mark_on_screen
        here = mark is not None and any(start <= self._reading < end for start, end in ranges_of(mark))
        return mark if here else None

    @property
    def caret(self) -> Cell | None:
        """Where the cursor stands: always somewhere."""
        if self.card is not None and self._card_rows():
            return 0, min(self._card_rows())
        page, row = self.page, self.row
        within = page is not None and page.layout.row_of(self._reading) == row
        line = cell_of(self, self._reading) if within else None
        return caret(self) or line or (0, max(0, row - self.top))

    # Moving

    def _stand(self, offset: int, row: int | None = None) -> None:
        """Read at that offset, or at that row where rows have no offsets to tell them apart."""
        page = self.page
        if page is None:
            return
        row = page.layout.row_of(offset) if row is None else row
        moved = (offset, row) != (self._reading, self._row)
        self._reading, self._row = offset, row
        if moved:
            if self.previewed_from is None:
                self.post_message(PositionChanged(self.position, self.progress))
            self.refresh(Region(0, max(0, row - self.top), self.size.width, 1))

    def _move_line(self, rows: int) -> None:
        page = self.page
        if page is None or not len(page):
            return
        self.card = None
        row = max(0, min(self.row + rows, len(page) - 1))
        if row >= self.top + self.body_height:
            Pager.go_to_row(self, row - self.body_height + 1)
        elif row < self.top:
            Pager.go_to_row(self, row)
        self._stand(page.layout.offset_of(row), row)

    def go_to_row(self, row: int) -> None:
        super().go_to_row(row)
        page = self.page
        if page is not None:
            self._stand(self.top_offset, self.top)

    def reveal(self, offset: int, *, end: int | None = None) -> None:
        super().reveal(offset, end=end)
        self._stand(offset)

    def jump(self, offset: int) -> None:
        super().jump(offset)
        self._stand(offset)

    def action_line_down(self, count: int = 1) -> None:
        self._move_line(count)

    def action_line_up(self, count: int = 1) -> None:
        self._move_line(-count)

    def go_to_percent(self, percent: int) -> None:
        """Read the line that so much of the text ends in."""
        if self.article is not None:
            self.jump(len(self.article.text) * percent // 100)
            self.tell_percent(percent)

    def action_bottom(self) -> None:
        super().action_bottom()
        page = self.page
        if page is not None:
            self._move_line(len(page))

    def action_page_down(self, count: int = 1) -> None:
        self._turn(count * self.body_height)

    def action_page_up(self, count: int = 1) -> None:
        self._turn(-count * self.body_height)

    def action_half_down(self, count: int = 1) -> None:
        self._turn(count * max(1, self.body_height // 2))

    def action_half_up(self, count: int = 1) -> None:
        self._turn(-count * max(1, self.body_height // 2))

    def _turn(self, rows: int) -> None:
        """Turn pages without a line seen twice, and read at the top of the new one; at the end, there."""
        before = self.top
        self.scroll_rows(rows)
        if self.top - before != rows:
            self._move_line(rows if self.top == before else before + rows - self.top)

    # Saying what colours say

    def stand_on(self, mark: Mark | None) -> None:
        super().stand_on(mark)
        if mark is not None and self.article is not None:
            self.say(self._announced(mark))

    def _announced(self, mark: Mark) -> str:
        from tui.reader.evidence.cards import card_of

        assert self.article is not None
        said = spoken(card_of(mark, self.article)).removeprefix("quote; ")
        if isinstance(mark, Own):
            return f"Mark {self.marks.own.index(mark) + 1} of {len(self.marks.own)}: {said}"
        name, all_of = (
            ("Figure", self.marks.figures) if isinstance(mark, Figure) else ("Quote", self.marks.quotes)
        )
        figures, quotes = self.marks.begun_by(mark.start + 1)
        number = figures if isinstance(mark, Figure) else quotes
        return f"{name} {number} of {len(all_of)}: {said}"

    def action_find_next(self, count: int = 1) -> None:
        super().action_find_next(count)
        if self.search.matches:
            self.say(f"Match {self.search.place + 1} of {len(self.search.matches)}.")

    def _where(self) -> tuple[list[Piece], list[Piece]]:
        return [], []  # what counts along is read out along; `action_where` says it when asked

    def status_strip(self, width: int) -> Strip:
        style = self.paint_theme.painted("bar")
        pieces = [Segment(text.replace(DOT, ", "), look) for text, look, _ in super().status_strip(width)]
        return Strip(pieces).adjust_cell_length(width, style)

    # Lists in place of what lies over the text

    @property
    def pane_width(self) -> int:
        return 0

    @property
    def _looked_at(self) -> int:
        return self._reading

    def action_links(self, count: int = 0) -> None:
        """List the links and notes of the article, from the line being read on; or open that of a number."""
        if self.article is None:
            return
        if count:
            super().action_links(count)
            return
        from tui.reader.picker import Item, Picker

        text = self.article.text
        items = [
            Item(
                " ".join(text[span.start : span.end].split()),
                span.start,
                note="Note" if span.kind == "footnote" else "Link",
                key=span,
            )
            for block in self.article.blocks
            for span in block.spans
            if span.kind in {"link", "footnote"} and span.target
        ]
        if not items:
            self.refuse("This article has no links.")
            return
        self.open_picker(Picker(LINKS, [("", lambda: items)]), None)

    def _stand_at(self, offset: int, key: object) -> None:
        super()._stand_at(offset, key)
        self._stand(offset)

    def _choose(self, picker: "Picker") -> None:
        item = picker.current
        if picker.title != LINKS or item is None or self.article is None:
            super()._choose(picker)
            return
        self.close_picker()
        self._stand_at(item.offset, None)
        span = item.key
        target = getattr(span, "target", "")
        if getattr(span, "kind", "") == "link":
            self.post_message(LinkWanted(target))
            return
        from tui.reader.evidence.cards import footnote_card

        self.card = footnote_card(target, self.article, item.offset)
        self.refresh()

    def _card_rows(self) -> Stamps:
        return self._stamps_now() if self.card else {}

    def _card_stamps(self) -> Stamps:
        """The card in lines of its own below the line that it is about, or above it."""
        page, card = self.page, self.card
        if page is None or card is None:
            return {}
        width, height = self.size.width, self.body_height
        said = spoken(card, "\n").split("\n")
        lines = [line[a:b] for line in said for a, b, _ in break_lines(line, 0, len(line), width)]
        row = page.layout.row_of(card.start) - self.top
        below = height - row - 1
        lines = lines[: max(1, below, row)]
        first = row + 1 if len(lines) <= below else max(0, row - len(lines))
        style = self.paint_theme.painted("card")
        strips = [Strip([Segment(line, style)]).adjust_cell_length(width, style) for line in lines]
        return {first + y: [(0, strip)] for y, strip in enumerate(strips)}


def spoken(card: "Card", separator: str = "; ") -> str:
    """A card as a sentence: what it is, then each of its lines, signs said in words."""
    said = [" ".join("".join(text for text, _ in line).split()) for line in card.lines]
    lines = [in_words(line) for line in said if not line.startswith("reads as ")]  # the value says it then
    return f"{card.title}{separator}{separator.join(lines)}"
