"""What stands in quotation marks: which of it is a quote, and who says it.

`incises` parts a quotation that its attribution interrupts inside the marks, `kinds` tells quotes from
titles and terms, `attribution` finds the reporting words and the speaker of its own sentence, and
`pointing` and `behind` those of the sentences beside it.
"""

from articles.evidence.quotes.direct.attribution import attribute
from articles.evidence.quotes.direct.behind import pointing_back, tells_unmarked
from articles.evidence.quotes.direct.incises import part_incises
from articles.evidence.quotes.direct.kinds import is_quote, kind_of
from articles.evidence.quotes.direct.pointing import (
    pointing_ahead,
    verb_before,
)

__all__ = [
    "attribute",
    "is_quote",
    "kind_of",
    "part_incises",
    "pointing_ahead",
    "pointing_back",
    "tells_unmarked",
    "verb_before",
]
