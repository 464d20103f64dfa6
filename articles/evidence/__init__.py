"""The figures, dates and quotes of a text: text in, records out, nothing else touched."""

from typing import TYPE_CHECKING, Any

from articles.evidence.bylines import PROBABLY, byline, short_byline
from articles.evidence.records import EXTRACTOR_VERSION, DateMention, Evidence, Figure, Quote

if TYPE_CHECKING:
    from articles.evidence.extraction import extract, extract_article

__all__ = [
    "EXTRACTOR_VERSION",
    "PROBABLY",
    "DateMention",
    "Evidence",
    "Figure",
    "Quote",
    "byline",
    "extract",
    "extract_article",
    "short_byline",
]


def __getattr__(name: str) -> Any:
    # The passes and their lexicons are loaded when first asked for: who only reads what was
    # found needs the records alone.
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from articles.evidence import extraction

    return getattr(extraction, name)
