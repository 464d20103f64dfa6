"""The figures, dates and quotes of a text: text in, records out, nothing else touched."""

from articles.evidence.extraction import EXTRACTOR_VERSION, extract, extract_article
from articles.evidence.records import DateMention, Evidence, Figure, Quote

__all__ = ["EXTRACTOR_VERSION", "DateMention", "Evidence", "Figure", "Quote", "extract", "extract_article"]
