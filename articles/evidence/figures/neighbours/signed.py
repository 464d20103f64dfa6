"""Numbers with a sign, whose unit stands beside them: `27 % (-3)`, `6 degrees by day, minus` **`2`**."""

from articles.evidence.figures.lexicon import FigureWords
from articles.evidence.figures.quantity import Quantity
from articles.evidence.figures.subjects import subject_of
from articles.evidence.tokens import Tokens

_SIGNS = frozenset("+-−–±")
_COLDEST = 70
_LISTED = 6
"""Tokens between two shares of a list, at most."""
_SENTENCE = {".", "!", "?"}


def as_signed(tokens: Tokens, quantities: list[Quantity], words: FigureWords) -> list[Quantity]:
    """The quantities, with steps in brackets behind a share as points, and bare minuses as degrees."""
    for at in range(1, len(quantities)):
        before, quantity = quantities[at - 1], quantities[at]
        if not quantity.bare:
            continue
        if before.kind == "percent" and _is_step(tokens, before, quantity, words):
            _sign(tokens, quantity)
            quantity.kind, quantity.unit, quantity.rule = "percent", "pp", "signed"
            continue
        stepped = any(_is_step(tokens, quantity, after, words) for after in quantities[at + 1 : at + 2])
        if stepped and before.rule == "signed" and _is_next_share(tokens, before, quantity):
            quantity.kind, quantity.unit, quantity.rule = "percent", "%", "carried"
    return _as_degrees(tokens, quantities, words)


def _is_step(tokens: Tokens, share: Quantity, quantity: Quantity, words: FigureWords) -> bool:
    """`24,1 Prozent` **`(plus 2)`**: alone in brackets, right behind the share, with a sign."""
    k, sign = share.j, tokens.low[share.j + 1]
    alone = tokens.raw[k] == "(" and tokens.raw[quantity.j] == ")" and quantity.i - k <= 2
    return alone and (sign[:1] in _SIGNS or sign in words.data.plus or sign in words.data.minus_any)


def _sign(tokens: Tokens, quantity: Quantity) -> None:
    """Take the sign before a whole number in: `(` **`-3`** `)`."""
    before = tokens.raw[quantity.i - 1]
    if before in _SIGNS and quantity.value is not None:
        quantity.i -= 1
        quantity.value = quantity.value if before == "+" else -quantity.value


def _is_next_share(tokens: Tokens, before: Quantity, quantity: Quantity) -> bool:
    """`SPD 27 % (-3), CDU` **`24`** `(+2)`: the next of a list."""
    gap = tokens.low[before.j : quantity.i]
    return len(gap) <= _LISTED and not any(word in _SENTENCE or word[:1] == "\n" for word in gap)


def _as_degrees(tokens: Tokens, quantities: list[Quantity], words: FigureWords) -> list[Quantity]:
    """`6 Grad am Tag,` **`minus 2`** `in der Nacht`"""
    told = next((q.unit for q in quantities if q.unit in ("°C", "°F")), None)
    for quantity in quantities if told else ():
        i, value = quantity.i, quantity.value
        if tokens.low[i - 1] not in words.minus or value is None or not 0 < value <= _COLDEST:
            continue
        carried = quantity.unit == told and quantity.rule == "carried"
        if carried or _is_degree(tokens, quantity, words):
            quantity.kind, quantity.unit, quantity.rule = "measure", told, "signed"
            quantity.i, quantity.value = i - 1, -value
    return quantities


def _is_degree(tokens: Tokens, quantity: Quantity, words: FigureWords) -> bool:
    """Whether a bare number behind minus counts nothing, and is taken from none."""
    if not quantity.bare or quantity.form not in ("digits", "words") or quantity.scale != 1:
        return False
    before, following = tokens.low[quantity.i - 2], tokens.low[quantity.j]
    counted = before[:1].isdecimal() or before in words.numbers.openers
    if counted or words.before.until(tokens.low, quantity.i):
        return False
    ends = not following[:1].isalnum() or following in words.stops
    return ends and subject_of(tokens, quantity.j, words, quantity) is None
