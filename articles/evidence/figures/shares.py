"""Shares and multiples said without a second cardinal: every fourth, three times as many."""

from decimal import Decimal

from articles.evidence.figures.lexicon import FigureWords
from articles.evidence.figures.quantity import Quantity
from articles.evidence.tokens import Tokens

_NEAR = 60
"""Tokens between two multiples of one thing, at most."""


def shares_of(tokens: Tokens, quantities: list[Quantity], words: FigureWords) -> list[Quantity]:
    """The quantities with `jeder Vierte`, `one in every third` and their like among them."""
    if not words.data.each:
        return quantities
    places = tokens.places_of(words.each.openers)
    found = [quantity for i in places if (quantity := _each(tokens, i, words)) is not None]
    return sorted([*quantities, *found], key=lambda quantity: quantity.i) if found else quantities


def _each(tokens: Tokens, i: int, words: FigureWords) -> Quantity | None:
    opener = words.each.at(tokens.low, i)
    number = words.data.ordinals.get(tokens.low[opener[0]]) if opener else None
    if opener is None or number is None:
        return None
    j, value = opener[0] + 1, round(Decimal(1) / number, 6)
    return Quantity(i, j, value, "share", "ratio", number_end=j, rule="every-nth", tail=j)


def times_of(tokens: Tokens, quantities: list[Quantity], words: FigureWords) -> list[Quantity]:
    """`three times as many` is a multiple; `three times` alone counts."""
    multiple: Quantity | None = None
    for quantity in quantities:
        if quantity.kind != "count" or quantity.form not in ("words", "digits", "range"):
            continue
        if words.multiplied.until(tokens.low, quantity.i):
            quantity.kind, quantity.rule = "ratio", "times"
        hyphen = tokens.raw[quantity.j] == "-" and tokens.glued(quantity.j + 1)
        times = words.times.at(tokens.low, quantity.j + hyphen)
        if times is None:
            continue
        half = words.numbers.and_half.at(tokens.low, times[0])
        if half and tokens.low[half[0]] in words.times_more and quantity.value is not None:
            quantity.value += Decimal("0.5")  # deux fois et demie plus
            times = half
        compared = _compares(tokens, times[0], words) or _grows_by(tokens, quantity, words)
        if compared or _is_multiple(quantity, multiple):
            quantity.kind, quantity.j, quantity.rule = "ratio", times[0], "times"
            multiple = quantity
    return quantities


def _is_multiple(quantity: Quantity, multiple: Quantity | None) -> bool:
    """`2,3 veces`: nothing happens so often; nor `2 veces` where a multiple of that kind was just told."""
    if quantity.form != "digits":
        return False
    told = multiple is not None and (multiple.value or 0) % 1 != 0 and quantity.i - multiple.j < _NEAR
    return told or (quantity.value or 0) % 1 != 0


def _compares(tokens: Tokens, k: int, words: FigureWords) -> bool:
    """`cinq fois` **`la population`**; but **`le 6 juin`** is when."""
    if tokens.low[k] not in words.times_more:
        return False
    behind = tokens.raw[k + 1]
    when = behind[:1].isdecimal() or words.units.at(tokens.low, k + 1) is not None
    return not when or tokens.low[k] not in words.determiners


def _grows_by(tokens: Tokens, quantity: Quantity, words: FigureWords) -> bool:
    """`grew` **`by`** `four times`, `aumentata` **`di`** `150 volte`"""
    near, data = tokens.low[max(0, quantity.i - 6) : quantity.i], words.data
    return (
        near[-1:] != []
        and near[-1] in data.grown_by
        and any(word.startswith(data.change_words) for word in near)
    )
