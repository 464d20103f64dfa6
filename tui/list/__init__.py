"""The list of articles: shelves, sorting, filtering, two lines a row, drawn by the line.

`read_page` reads a piece of the library around a place (any number of articles may be there);
`ArticleList` shows it and asks for another when the cursor nears its end. What a row looks like
is in `rows`, what is said in words in `words`; both are functions of what they are given.
"""

from tui.list.view import ORDERS, SHELVES, Page, View, count_shelves, read_page
from tui.list.widget import ArticleList

__all__ = ["ORDERS", "SHELVES", "ArticleList", "Page", "View", "count_shelves", "read_page"]
