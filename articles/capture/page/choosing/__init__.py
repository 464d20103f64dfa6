"""Which blocks of a page are its article.

`voting` asks others (trafilatura, `readability`, structured data), `model` weighs their votes with what
each block looks like and what headings say of it (`sections`), `beside` settles what stands next to the
choice, and `edges` trims its first and last lines.
"""

from articles.capture.page.choosing.beside import settle_beside
from articles.capture.page.choosing.edges import trim_edges
from articles.capture.page.choosing.model import choose, surroundings
from articles.capture.page.choosing.voting import cast_votes

__all__ = ["cast_votes", "choose", "settle_beside", "surroundings", "trim_edges"]
