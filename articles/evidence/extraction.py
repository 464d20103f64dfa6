"""The passes over a text, in order."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from articles.article import Article
from articles.evidence.blanking import blank, quoted_blocks, silent_ranges
from articles.evidence.dates import dates_in
from articles.evidence.figures import figures_in
from articles.evidence.passages import foreign_passages, with_passage_quotes
from articles.evidence.quotes import quotes_in, with_block_quotes
from articles.evidence.records import DateMention, Evidence, Figure
from articles.evidence.tokens import Tokens, cut
from articles.language import detect

Row = TypeVar("Row", Figure, DateMention)


def extract(text: str, language: str | None = None) -> Evidence:
    """The evidence of a text; `language` is an ISO 639-1 code, or None to find it out."""
    language = language or detect(text)
    tokens = cut(text)
    foreign = foreign_passages(tokens, language)
    native = cut(blank(text, [(start, end) for start, end, _ in foreign])) if foreign else tokens
    figures, dates = _quantities(native, language)
    passages = []
    for start, end, own in foreign:
        passage = cut(text[start:end])
        more_figures, more_dates = _quantities(passage, own)
        figures += _moved(more_figures, start)
        dates += _moved(more_dates, start)
        passages.append((start, end, quotes_in(passage, own)))
    return Evidence(
        figures=_in_order(figures),
        dates=_in_order(dates),
        quotes=with_passage_quotes(quotes_in(tokens, language), passages),
        language=language,
    )


def extract_article(article: Article) -> Evidence:
    """The evidence of an article's text, with what only its blocks tell: code and the marks of
    footnotes state nothing, and a block quote is a quote."""
    evidence = extract(blank(article.text, silent_ranges(article)), article.language)
    return replace(evidence, quotes=with_block_quotes(evidence.quotes, quoted_blocks(article)))


def _quantities(tokens: Tokens, language: str | None) -> tuple[tuple[Figure, ...], tuple[DateMention, ...]]:
    dates = dates_in(tokens, language)
    return figures_in(tokens, language, dates), dates


def _moved(rows: Sequence[Row], by: int) -> tuple[Row, ...]:
    return tuple(replace(row, start=row.start + by, end=row.end + by) for row in rows)


def _in_order(rows: Sequence[Row]) -> tuple[Row, ...]:
    return tuple(sorted(rows, key=lambda row: row.start))
