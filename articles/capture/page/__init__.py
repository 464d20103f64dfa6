"""A web page to an article: the libraries choose, the page's own tree is written.

`tidying` makes the source fit to parse, `regular` makes the tree regular, `blocks` cuts it into
leaves. `voting` asks trafilatura, a Readability of our own and structured data what they take for the
article; `choosing` weighs their votes with what each block looks like; `pruning` keeps the chosen
blocks with the pictures, tables and notes that belong to them; `writing` makes Markdown of that.
So figures, tables and code survive, which the libraries' own output has lost.
"""

from articles.capture.page.reading import read_page

__all__ = ["read_page"]
