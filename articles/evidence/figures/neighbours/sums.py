"""One amount in two steps: `7 lb 6 oz`, `two million, three hundred thousand naira`."""

from articles.evidence.figures.lexicon import FigureWords
from articles.evidence.figures.quantity import Quantity
from articles.evidence.figures.subjects import subject_of
from articles.evidence.figures.units import SMALLER_UNITS
from articles.evidence.tokens import Tokens


def in_two_steps(tokens: Tokens, words: FigureWords, a: Quantity, b: Quantity) -> Quantity | None:
    """The sum of both, where they tell one amount."""
    return _of_two_units(tokens, words, a, b) or _of_two_scales(tokens, words, a, b)


def _of_two_units(tokens: Tokens, words: FigureWords, a: Quantity, b: Quantity) -> Quantity | None:
    """`un chilo e duecento grammi`, `7 lb 6 oz`."""
    parts = SMALLER_UNITS.get((a.unit or "", b.unit or ""))
    gap = tokens.low[a.j : b.i]
    linked = not gap or (len(gap) == 1 and (gap[0] == "," or gap[0] in words.conjunctions))
    if parts is None or not linked or a.value is None or b.value is None or b.value >= parts:
        return None
    a.value, a.j, a.tail = round(a.value + b.value / parts, 6), b.j, b.tail
    return a


def _of_two_scales(tokens: Tokens, words: FigureWords, a: Quantity, b: Quantity) -> Quantity | None:
    """`seven million` **`, three hundred thousand naira`**: a comma in the midst of a number in words."""
    if a.value is None or b.value is None or not (a.bare and a.form == b.form == "words"):
        return None
    if tokens.raw[a.j] != "," or b.i != a.j + 1 or not 100 <= b.value < a.scale:
        return None
    if b.bare and not subject_of(tokens, b.j, words, b):
        return None  # of the two thousand, five hundred | had fled
    a.value, a.kind, a.unit, a.rule = a.value + b.value, b.kind, b.unit, b.rule
    a.j, a.tail, a.number_end, a.scale = b.j, b.tail, b.number_end, b.scale
    return a
