"""The article: Markdown parsed once into blocks over one plain text.

`parse` gives the blocks and the text; `compose` joins them with the metadata into an `Article`.
Evidence, search hits, highlights and the lines on screen all speak offsets into that text.
"""

from articles.article.length import count_words, reading_minutes
from articles.article.parsing import compose, parse
from articles.article.records import Article, Block, Cell, Container, Document, Span

__all__ = [
    "Article",
    "Block",
    "Cell",
    "Container",
    "Document",
    "Span",
    "compose",
    "count_words",
    "parse",
    "reading_minutes",
]
