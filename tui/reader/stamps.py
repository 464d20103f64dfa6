"""What is stamped over single cells of the text: the card of a figure or a quote, the letters of links."""

from typing import TYPE_CHECKING

from rich.segment import Segment
from textual.strip import Strip

if TYPE_CHECKING:
    from tui.reader.evidence.cards import Card
    from tui.reader.hints import Hints
    from tui.reader.pagers.page import Page
    from tui.reader.pagers.pager import Pager

Stamps = dict[int, list[tuple[int, Strip]]]
"""What lies over each row of the screen, and from which column on."""


def card_stamps(pager: "Pager", card: "Card") -> Stamps:
    """The card under the line that it is about, above it where there is more room."""
    page = pager.page
    if page is None:
        return {}
    geometry, height = page.geometry, pager.body_height
    above, below = _around(pager, page, card)
    room = max(height - below, above) if max(height - below, above) >= 3 else height
    strips = _box(pager, page, card, room)
    if not strips:
        return {}
    first = below if below + len(strips) <= height else above - len(strips)
    first = max(0, min(first, height - len(strips)))
    column = geometry.left + page.layout.column_of(card.start)
    x = max(0, min(column - 2, geometry.left + geometry.measure - strips[0].cell_length))
    return {first + y: [(x, strip)] for y, strip in enumerate(strips)}


def rows_for_card(pager: "Pager", card: "Card") -> int:
    """How many rows the text has to move up for the card to leave what it is about uncovered, or as much of
    it as there is room for."""
    page = pager.page
    if page is None or pager.paint_theme.plain:  # there it stands below the line being read
        return 0
    above, below = _around(pager, page, card)
    needed = len(_box(pager, page, card, pager.body_height))
    return 0 if needed <= above else max(0, min(above, below + needed - pager.body_height))


def _around(pager: "Pager", page: "Page", card: "Card") -> tuple[int, int]:
    """How many rows of the screen stand above what a card is about, and how many with it."""
    layout = page.layout
    last = layout.row_of(max(card.start, card.end - 1))
    return layout.row_of(card.start) - pager.top, last - pager.top + 1


def _box(pager: "Pager", page: "Page", card: "Card", height: int) -> list[Strip]:
    from tui.reader.evidence.cards import box

    return box(card, min(pager.text_width, page.geometry.measure), height, pager.paint_theme.painted)


def hint_stamps(pager: "Pager", hints: "Hints | None") -> Stamps:
    """The letters that are still to be typed, each on the first character of its link."""
    page = pager.page
    stamps: Stamps = {}
    if page is None or hints is None:
        return stamps
    for label, span in hints.open.items():
        if not page.layout.shows(span.start):
            continue  # in a column of a table that is turned out of sight
        y = page.layout.row_of(span.start) - pager.top
        x = page.geometry.left + page.layout.column_of(span.start)
        piece = Strip([Segment(label[len(hints.typed) :], pager.paint_theme.painted("key", "current"))])
        stamps.setdefault(y, []).append((x, piece))
    return stamps
