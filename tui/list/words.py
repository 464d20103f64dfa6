"""What the list says in words: its heading, and what stands there when it is empty."""

from rich.cells import cell_len
from rich.segment import Segment

from articles.library import Order, Shelf
from tui.list.rows import Line, line
from tui.list.view import SHELF_TITLES, SHELVES, Page
from tui.prompt import Prompt
from tui.themes import Theme

ORDER_WORDS: dict[Order, str] = {
    "saved": "saved",
    "published": "published",
    "title": "title",
    "length": "length",
}


def heading(page: Page, width: int, theme: Theme, typing: Prompt | None = None) -> Line:
    """The line above the rows: the shelves with their counts, the one shown strong; the order. With
    a filter, the shelf, what is typed, and how many match."""
    strong, quiet = theme.painted("bar.strong"), theme.painted("bar")
    order = f"{ORDER_WORDS[page.view.order]} {_turned(page.view.downward, theme)}"
    left = [Segment(" ", quiet)]
    if typing is not None or page.view.match:
        left += [
            Segment(SHELF_TITLES[page.view.shelf], strong),
            Segment(" /", theme.painted("key")),
            *_typed(page.view.match, typing, theme),
            Segment(f" · {page.total:,} of {page.shelves.get(page.view.shelf, page.total):,}", quiet),
        ]
    else:
        for shelf in _shelves_that_fit(page, width - cell_len(order) - 4):
            count = page.total if shelf == page.view.shelf else page.shelves.get(shelf, 0)
            look = strong if shelf == page.view.shelf else quiet
            left.append(Segment(f"{SHELF_TITLES[shelf]} {count:,}", look))
            left.append(Segment("   ", quiet))
    gap = width - sum(cell_len(segment.text) for segment in left) - cell_len(order) - 1
    if gap >= 1:
        left += [Segment(" " * gap, quiet), Segment(order, quiet)]
    return line(left, width, theme)


def _turned(downward: bool, theme: Theme) -> str:
    if theme.plain:
        return "down" if downward else "up"
    return "↓" if downward else "↑"


def _typed(match: str, typing: Prompt | None, theme: Theme) -> list[Segment]:
    """The words of the filter; a cursor in them while they are being typed."""
    if typing is None:
        return [Segment(match, theme.painted("bar.strong"))]
    before, at = typing.text[: typing.cursor], typing.text[typing.cursor : typing.cursor + 1]
    return [
        Segment(before, theme.painted("text")),
        Segment(at or " ", theme.painted("current")),
        Segment(typing.text[typing.cursor + 1 :], theme.painted("text")),
    ]


def _shelves_that_fit(page: Page, width: int) -> list[Shelf]:
    if not page.shelves:
        return [page.view.shelf]  # the others come with their counts
    shelves: list[Shelf] = list(SHELVES) if page.view.shelf in SHELVES else [page.view.shelf, *SHELVES]
    needed = sum(len(SHELF_TITLES[s]) + len(f" {page.shelves.get(s, 0):,}") + 3 for s in shelves)
    return shelves if needed <= width else [page.view.shelf]


def empty(page: Page, keys: dict[str, str]) -> list[str]:
    """The sentences for a view without articles; `keys` says which key an action has."""
    view = page.view
    if view.match:
        return [
            f"Nothing here matches “{view.match}”.",
            f"{keys['list.clear_filter']} shows everything again.",
        ]
    if page.shelves.get("all") == 0:
        return [
            "Your reading room is empty.",
            "Save an article from the shell: pullquote add FILE or URL",
        ]
    return {
        "inbox": [
            "Your inbox is empty: all is put away.",
            f"{keys['list.next_shelf']} goes to the other shelves.",
        ],
        "starred": [
            "No stars yet.",
            f"{keys['article.star']} stars an article that is worth coming back to.",
        ],
        "archived": [
            "Nothing archived yet.",
            f"{keys['article.archive']} puts an article away when you are done with it.",
        ],
        "unread": ["Nothing is left unread."],
        "all": [
            "Your reading room is empty.",
            "Save an article from the shell: pullquote add FILE or URL",
        ],
    }[view.shelf]
