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
    for at in range(1, len(quantities)):
        outer, inner = quantities[at - 1], quantities[at]
        digits = inner.form == outer.form == "digits" and inner.bare and outer.bare
        if not digits or tokens.raw[outer.j] != "(" or tokens.raw[inner.j] != ")":
            continue
        whole = _with_unit(tokens, inner, words, money, measures) if inner.i - outer.j < _REACH else None
        if whole is not None and outer.value is not None:
            factor = whole.scale / inner.scale
            quantities[at] = whole
            outer.value, outer.scale = outer.value * factor, outer.scale * factor
            outer.kind, outer.unit, outer.rule = whole.kind, whole.unit, "carried"
    return quantities


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
