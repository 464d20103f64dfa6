"""What the list shows, and the piece of it that is in memory."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from typing import get_args

from articles.library import Entry, Library, Order, Shelf

SHELVES: tuple[Shelf, ...] = ("inbox", "starred", "archived", "all")
SHELF_TITLES: dict[Shelf, str] = {
    "inbox": "Inbox",
    "starred": "Starred",
    "archived": "Archive",
    "all": "All",
    "unread": "Unread",
}
ORDERS: tuple[Order, ...] = get_args(Order)

AROUND = 100
"""How many rows are read on either side of what is seen."""


def named_shelf(name: str) -> Shelf | None:
    """The shelf that is called so, or the only one whose name begins so."""
    name = name.strip().casefold()
    begun = [
        shelf
        for shelf, title in SHELF_TITLES.items()
        if name and (title.casefold().startswith(name) or shelf.startswith(name))
    ]
    return begun[0] if len(begun) == 1 else None


def whereabouts(place: str, total: int) -> int | None:
    """The row, from 0, that `12` or `50%` means among so many; None where it means none."""
    number = place.strip().rstrip("%")
    if not (number.isdecimal() and number.isascii() and len(number) < 10):
        return None
    return total * min(100, int(number)) // 100 if "%" in place else max(0, int(number) - 1)


@dataclass(frozen=True, slots=True)
class View:
    """Which articles are listed, and how. `descending` None is the order's natural direction."""

    shelf: Shelf = "inbox"
    order: Order = "saved"
    descending: bool | None = None
    match: str = ""

    @property
    def downward(self) -> bool:
        """Whether the order runs from its high end: newest, longest."""
        return self.order != "title" if self.descending is None else self.descending

    def holds(self, entry: Entry) -> bool:
        """Whether an article stands on this shelf, leaving the filter aside."""
        return {
            "inbox": not entry.archived,
            "starred": entry.starred,
            "archived": entry.archived,
            "unread": not entry.read and not entry.archived,
            "all": True,
        }[self.shelf]

    def turned(self) -> "View":
        """The same, the other way round."""
        return replace(self, descending=not self.downward)

    def beside(self, step: int) -> "View":
        """The shelf `step` further along, without the filter."""
        place = SHELVES.index(self.shelf) if self.shelf in SHELVES else 0
        return replace(self, shelf=SHELVES[(place + step) % len(SHELVES)], match="")

    def resorted(self) -> "View":
        """The next order, in its natural direction."""
        return replace(self, order=ORDERS[(ORDERS.index(self.order) + 1) % len(ORDERS)], descending=None)


@dataclass(frozen=True, slots=True)
class Page:
    """A piece of a view: the entries from `first` on, out of `total`; `cursor` is where to stand."""

    view: View
    total: int
    first: int = 0
    entries: tuple[Entry, ...] = ()
    cursor: int = 0
    shelves: dict[Shelf, int] = field(default_factory=dict)

    def entry(self, index: int) -> Entry | None:
        """The entry at a place in the view, or None where that is not in memory."""
        at = index - self.first
        return self.entries[at] if 0 <= at < len(self.entries) else None

    def covers(self, start: int, end: int) -> bool:
        """Whether all the rows `start` to `end` are in memory, as far as they exist."""
        start, end = max(0, start), min(end, self.total)
        return start >= end or (self.first <= start and end <= self.first + len(self.entries))

    def with_entry(self, entry: Entry) -> "Page":
        """The same with a changed entry in its place."""
        entries = tuple(entry if old.id == entry.id else old for old in self.entries)
        return replace(self, entries=entries)

    def index_of(self, article_id: int) -> int | None:
        """The place of an article in the view, if it is in memory."""
        places = (self.first + at for at, entry in enumerate(self.entries) if entry.id == article_id)
        return next(places, None)


Ask = Callable[[Callable[[Library], Page]], Awaitable[Page]]
"""How the list has its pages read: the app does it in the library's thread."""


def read_page(
    library: Library, view: View, *, around: int = 0, height: int = 30, keep: int | None = None
) -> Page:
    """The rows near `around`; or near the article `keep`, wherever it is in this view now.

    Where `keep` is not in it any more the place is kept instead, so that the next article moves up.
    """
    total = library.count(shelf=view.shelf, match=view.match)
    cursor = around
    if keep is not None:
        place = library.rank(
            keep, shelf=view.shelf, order=view.order, descending=view.descending, match=view.match
        )
        cursor = around if place is None else place
    cursor = max(0, min(cursor, total - 1))
    first = max(0, cursor - height - AROUND)
    entries = library.list(
        shelf=view.shelf,
        order=view.order,
        descending=view.descending,
        match=view.match,
        limit=cursor + height + AROUND - first,
        offset=first,
    )
    return Page(view, total, first, tuple(entries), cursor)


def count_shelves(library: Library) -> dict[Shelf, int]:
    """How many articles stand on each shelf."""
    return library.counts()
