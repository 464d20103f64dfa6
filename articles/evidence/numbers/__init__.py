"""Numbers as written, in digits and in words, read into decimals.

`Style` settles once for a text whether its comma groups or divides; `Numerals` holds a language's
number words; `read` gives the number that starts at a token, scale included. Units, ranges and
meaning are the business of the figures.
"""

from articles.evidence.numbers.digits import Style, style_of
from articles.evidence.numbers.lexicon import NumberWords, number_words
from articles.evidence.numbers.reading import VULGAR, Numeral, read

__all__ = ["VULGAR", "NumberWords", "Numeral", "Style", "number_words", "read", "style_of"]
