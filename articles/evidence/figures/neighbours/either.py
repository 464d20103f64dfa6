"""One number or another: `a day or two`, `een week of drie`, `two or three hundred`."""

from decimal import Decimal

from articles.evidence.figures.lexicon import FigureWords
from articles.evidence.figures.quantity import Quantity
from articles.evidence.figures.subjects import subject_of
from articles.evidence.tokens import Tokens


def is_one_or(tokens: Tokens, words: FigureWords, a: Quantity, b: Quantity) -> bool:
    """`un jour` **`ou deux`**, `een meter` **`of vijftig`**: a unit, and how many of it."""
    link = words.either_links.at(tokens.low, a.j)
    if link is None or link[0] != b.i or a.value != 1 or a.bare or a.prefixed or not b.bare:
        return False
    few = words.data.or_means_about or b.value in (2, 3)
    return few and a.form in ("one", "words") and not subject_of(tokens, b.j, words, b)


def one_or(a: Quantity, b: Quantity, *, about: bool) -> Quantity:
    """One and the second number as a range, or about the second where the language means that."""
    if about:
        a.value, a.rough, a.form = b.value, True, b.form
    else:
        a.low, a.high, a.value, a.form = Decimal(1), b.value, None, "range"
    a.j = a.tail = a.number_end = b.j
    a.rule = "either"
    return a


def lend_hundreds(tokens: Tokens, words: FigureWords, a: Quantity, b: Quantity) -> None:
    """`two or three hundred`: the hundreds are of both."""
    if not (a.form == b.form == "words" and a.bare and b.scale == 1 and a.value and b.value):
        return  # most often
    linked = words.either_links.at(tokens.low, a.j) or words.range_links.at(tokens.low, a.j)
    hundreds = b.value < 1000 and b.value % 100 == 0 and a.value < b.value / 100
    if linked and linked[0] == b.i and hundreds:
        a.value *= 100
