"""The list of articles: shelves, sorting, filtering, two lines a row, drawn by the line.

`read_page` reads a piece of the library around a place (any number of articles may be there);
`ArticleList` shows it and asks for another when the cursor nears its end. What a row looks like
is in `rows`, what is said in words in `words`, the whole in `sight`, functions of what they are given.
"""

from typing import TYPE_CHECKING, Any

from tui.list.sight import HEADING, Sight, followed, rows_in
from tui.list.view import ORDERS, SHELVES, Page, View, count_shelves, read_page

if TYPE_CHECKING:
    from tui.list.widget import ArticleList

__all__ = [
    "HEADING",
    "ORDERS",
    "SHELVES",
    "ArticleList",
    "Page",
    "Sight",
    "View",
    "count_shelves",
    "followed",
    "read_page",
    "rows_in",
]


def __getattr__(name: str) -> Any:
    # Textual is loaded with the widget: the first screen is drawn without.
    if name != "ArticleList":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from tui.list.widget import ArticleList

    return ArticleList
