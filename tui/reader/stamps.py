"""What is stamped over single cells of the text: the card of a figure or a quote, the letters of links."""

from typing import TYPE_CHECKING

from rich.segment import Segment
from textual.strip import Strip

if TYPE_CHECKING:
    from tui.reader.evidence.cards import Card
    from tui.reader.hints import Hints
    from tui.reader.pagers.pager import Pager

Stamps = dict[int, list[tuple[int, Strip]]]
"""What lies over each row of the screen, and from which column on."""


def card_stamps(pager: "Pager", card: "Card") -> Stamps:
    """The card under the line that it is about, above it where there is more room."""
    page = pager.page
    if page is None:
        return {}
    from tui.reader.evidence.cards import box

    geometry, height = page.geometry, pager.body_height
    above = page.layout.row_of(card.start) - pager.top
    below = page.layout.row_of(max(card.start, card.end - 1)) - pager.top + 1
    room = max(height - below, above) if max(height - below, above) >= 3 else height
    strips = box(card, min(pager.text_width, geometry.measure), room, pager.paint_theme.painted)
    if not strips:
        return {}
    first = below if below + len(strips) <= height else above - len(strips)
    first = max(0, min(first, height - len(strips)))
    column = geometry.left + page.layout.column_of(card.start)
    x = max(0, min(column - 2, geometry.left + geometry.measure - strips[0].cell_length))
    return {first + y: [(x, strip)] for y, strip in enumerate(strips)}


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
