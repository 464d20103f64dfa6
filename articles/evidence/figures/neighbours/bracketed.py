"""Units behind a bracket, which belong to the number before it too: `12,2 (11,8) Milliarden Euro`."""

from dataclasses import replace
from decimal import Decimal

from articles.evidence.figures.lexicon import FigureWords
from articles.evidence.figures.quantity import Quantity
from articles.evidence.figures.reading import Measures, Money
from articles.evidence.tokens import Tokens

_REACH = 5
"""Tokens that a bracket may hold before its number."""


def across_brackets(
    tokens: Tokens, quantities: list[Quantity], words: FigureWords, money: Money, measures: Measures
) -> list[Quantity]:
    """The quantities, a bracketed number and the one before it with the unit behind the bracket."""
    for at, inner in enumerate(quantities):
        if at and inner.form == "digits" and inner.bare and tokens.raw[inner.j] == ")":
            outer = quantities[at - 1]
            opening = _opening(tokens, inner.i)
            if opening != outer.j or not outer.bare or outer.form != "digits" or outer.value is None:
                continue
            whole = _with_unit(tokens, inner, words, money, measures)
            if whole is not None:
                factor = whole.scale / inner.scale
                quantities[at] = whole
                outer.value, outer.scale = outer.value * factor, outer.scale * factor
                outer.kind, outer.unit, outer.rule = whole.kind, whole.unit, "carried"
    return quantities


def _opening(tokens: Tokens, i: int) -> int | None:
    """Where the bracket opens that holds token `i`."""
    return next((k for k in range(i - 1, max(-1, i - _REACH), -1) if tokens.raw[k] == "("), None)


def _with_unit(
    tokens: Tokens, inner: Quantity, words: FigureWords, money: Money, measures: Measures
) -> Quantity | None:
    """The number with the scale and unit behind its bracket, if a unit stands there."""
    k = inner.j + 1
    scale = words.numbers.scales.at(tokens.low, k) or words.numbers.short_scales.at(tokens.raw, k)
    whole = replace(inner, j=scale[0] if scale else k)
    if scale and whole.value is not None:
        whole.value, whole.scale = whole.value * scale[1], Decimal(scale[1])
    if not (money.suffix(whole, whole.j) or measures.unit(whole, whole.j)):
        return None
    whole.tail = whole.j
    return whole
