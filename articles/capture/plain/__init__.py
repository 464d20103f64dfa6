"""Plain text as people paste, scrape and mail it: found out paragraph by paragraph.

`paragraphs` undoes hard wrapping; `letter` and `book` know the forms of mail and of Project
Gutenberg; `scraped` tells headline, byline, caption, body and page furniture apart.
"""

from articles.capture.plain.reading import read_plain

__all__ = ["read_plain"]
