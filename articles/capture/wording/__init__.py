"""The words that surround articles, in each language: one data file a language, matched here.

A page's own furniture may be in another language than its article, so all languages are asked at once.
"""

from articles.capture.wording.matching import (
    Sort,
    byline_within,
    furniture,
    is_byline_start,
    month_number,
    opens_with,
    quotation_marks,
    strip_byline,
    words_of,
)

__all__ = [
    "Sort",
    "byline_within",
    "furniture",
    "is_byline_start",
    "month_number",
    "opens_with",
    "quotation_marks",
    "strip_byline",
    "words_of",
]
