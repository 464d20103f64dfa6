"""The passes over a text, in order."""

from articles.evidence.dates import dates_in
from articles.evidence.figures import figures_in
from articles.evidence.quotes import find_quotes
from articles.evidence.records import Evidence
from articles.evidence.tokens import cut
from articles.language import detect

EXTRACTOR_VERSION = 1
"""Kept beside the rows in a library; raise it when the same text would give other rows."""


def extract(text: str, language: str | None = None) -> Evidence:
    """The evidence of a text; `language` is an ISO 639-1 code, or None to find it out."""
    language = language or detect(text)
    tokens = cut(text)
    dates = dates_in(tokens, language)
    return Evidence(
        figures=figures_in(tokens, language, dates),
        dates=dates,
        quotes=find_quotes(text, language),
        language=language,
    )
