"""Kinds that the text leaves to its context: points of a percentage, millions of money."""

from collections import Counter

from articles.evidence.figures.lexicon import FigureWords
from articles.evidence.figures.quantity import Quantity
from articles.evidence.figures.subjects import subject_of
from articles.evidence.tokens import Tokens

_NEAR = 30
"""Tokens: about a sentence to either side."""
_MOST_POINTS = 50


def as_points(tokens: Tokens, quantities: list[Quantity], words: FigureWords) -> list[Quantity]:
    """The quantities, with `nueve puntos` as percentage points where percents stand nearby."""
    percents = [quantity.i for quantity in quantities if quantity.kind == "percent"]
    if not percents:
        return quantities
    for quantity in quantities:
        if quantity.kind != "count" or tokens.low[quantity.j] not in words.points_maybe:
            continue
        value = quantity.high if quantity.value is None else quantity.value
        near = any(abs(i - quantity.i) <= _NEAR for i in percents)
        if (
            near
            and value is not None
            and abs(value) <= _MOST_POINTS
            and not _of_index(tokens, quantity, words)
        ):
            quantity.kind, quantity.unit, quantity.j, quantity.rule = (
                "percent",
                "pp",
                quantity.j + 1,
                "points",
            )
            quantity.tail = quantity.j
    return quantities


def _of_index(tokens: Tokens, quantity: Quantity, words: FigureWords) -> bool:
    stems = words.data.index_words
    nearby = tokens.low[max(0, quantity.i - _NEAR) : quantity.j + 12]
    return bool(stems) and any(word.startswith(stems) for word in nearby)


def carry_money(tokens: Tokens, quantities: list[Quantity], words: FigureWords) -> list[Quantity]:
    """The quantities, with bare millions as money where the text counts its millions in one currency.

    `einem Gewinn von` **`61 Mio.`** `im Vorjahr`: no noun follows, and the text has other millions
    of a currency.
    """
    bare = [
        q
        for q in quantities
        if q.kind == "count" and q.scale >= 10**6 and q.form in ("digits", "words", "range")
    ]
    if not bare:
        return quantities
    units = Counter(q.unit for q in quantities if q.kind == "money" and q.scale >= 10**6)
    if not units:
        return quantities
    unit = units.most_common(1)[0][0]
    for quantity in bare:
        if subject_of(tokens, quantity.j, words, quantity) is None:
            quantity.kind, quantity.unit, quantity.rule = "money", unit, "carried"
    return quantities
