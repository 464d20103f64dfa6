"""A web page to an article: the libraries choose, the page's own tree is written.

`tidying` makes the source fit to parse, `regular` makes the tree regular, `blocks` cuts it into
leaves. `choosing` tells which of them are the article, by the votes of trafilatura, a Readability of
our own and structured data; `pruning` keeps these with the pictures, tables and notes that belong to
them; `writing` makes Markdown of that. `reading` and `body` put the steps in a row.
So figures, tables and code survive, which the libraries' own output has lost.
"""

from articles.capture.page.reading import read_page

__all__ = ["read_page"]
