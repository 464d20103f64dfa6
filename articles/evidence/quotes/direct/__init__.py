"""What stands in quotation marks: which of it is a quote, and who says it.

`incises` parts a quotation that its attribution interrupts inside the marks, `spoken` tells quotes from
titles and terms and `kinds` one kind of quote from the other, `attribution` finds the reporting words
and the speaker of its own sentence, and `pointing` and `behind` those of the sentences beside it;
`labels` tells what stands there and speaks for nobody.
"""

from articles.evidence.quotes.direct.attribution import attribute
from articles.evidence.quotes.direct.behind import pointing_back, tells_unmarked
from articles.evidence.quotes.direct.incises import part_incises
from articles.evidence.quotes.direct.kinds import kind_of
from articles.evidence.quotes.direct.labels import BORNE, CALLED, TOPIC, is_borne, is_topic, whose_words
from articles.evidence.quotes.direct.pointing import (
    acting_before,
    acting_first,
    pointing_ahead,
    verb_before,
)
from articles.evidence.quotes.direct.spoken import is_quote

__all__ = [
    "BORNE",
    "CALLED",
    "TOPIC",
    "acting_before",
    "acting_first",
    "attribute",
    "is_borne",
    "is_quote",
    "is_topic",
    "kind_of",
    "part_incises",
    "pointing_ahead",
    "pointing_back",
    "tells_unmarked",
    "verb_before",
    "whose_words",
]
