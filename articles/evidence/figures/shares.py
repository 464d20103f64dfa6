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
    if opener is None:
        return None
    j = opener[0]
    number = words.data.ordinals.get(tokens.low[j])
    if number is None:
        return None
    value = round(Decimal(1) / number, 6)
    return Quantity(i, j + 1, value, "share", "ratio", number_end=j + 1, rule="every-nth", tail=j + 1)


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
        half = words.numbers.and_half.at(tokens.low, times[0]) if times else None
        if times and half and tokens.low[half[0]] in words.times_more and quantity.value is not None:
            quantity.value += Decimal("0.5")  # deux fois et demie plus
            times = half
        if times and (
            _compares(tokens, times[0], words)
            or _grows_by(tokens, quantity, words)
            or _is_multiple(quantity, multiple)
        ):
            quantity.kind, quantity.j, quantity.rule = "ratio", times[0], "times"
            multiple = quantity
    return quantities


def _is_multiple(quantity: Quantity, multiple: Quantity | None) -> bool:
    """`2,3 veces`: nothing happens so often; nor `2 veces` where a multiple of that kind was just told."""
    if quantity.value is None or quantity.form != "digits":
        return False
    if quantity.value % 1:
        return True
    told = multiple is not None and multiple.value is not None and multiple.value % 1 != 0
    return told and multiple is not None and quantity.i - multiple.j < _NEAR


def _compares(tokens: Tokens, k: int, words: FigureWords) -> bool:
    """`cinq fois` **`la population`**; but **`le 6 juin`** is when."""
    if tokens.low[k] not in words.times_more:
        return False
    behind = tokens.raw[k + 1]
    when = behind[:1].isdecimal() or words.units.at(tokens.low, k + 1) is not None
    return not when or tokens.low[k] not in words.determiners


def _grows_by(tokens: Tokens, quantity: Quantity, words: FigureWords) -> bool:
    """`grew` **`by`** `four times`, `aumentata` **`di`** `150 volte`"""
    low, data = tokens.low, words.data
    led = low[quantity.i - 1]
    if led not in data.grown_by or not data.change_words:
        return False
    return any(word.startswith(data.change_words) for word in low[max(0, quantity.i - 6) : quantity.i - 1])
