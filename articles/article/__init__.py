"""The article: Markdown parsed once into blocks over one plain text.

`parse` gives the blocks and the text; `compose` joins them with the metadata into an `Article`.
Evidence, search hits, highlights and the lines on screen all speak offsets into that text.
"""

from typing import TYPE_CHECKING, Any

from articles.article.records import Article, Block, Cell, Container, Document, Span

if TYPE_CHECKING:
    from articles.article.length import count_words, reading_minutes, whole_percent
    from articles.article.parsing import compose, parse

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
    "whole_percent",
]

_ROOMS = {
    "compose": "parsing",
    "parse": "parsing",
    "count_words": "length",
    "reading_minutes": "length",
    "whole_percent": "length",
}


def __getattr__(name: str) -> Any:
    # Who only reads what is there needs the records alone.
    if name not in _ROOMS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"articles.article.{_ROOMS[name]}"), name)
