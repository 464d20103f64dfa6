"""One number and what belongs to it: its sign, and its unit before, behind or within the word.

`reader` asks in turn for `money`, for a measure (`measuring`) and for what is `fused` with the number;
`context` knows the text as a whole, for where the number alone leaves it open.
"""

from articles.evidence.figures.reading.measuring import Measures
from articles.evidence.figures.reading.money import Money
from articles.evidence.figures.reading.reader import Reader

__all__ = ["Measures", "Money", "Reader"]
