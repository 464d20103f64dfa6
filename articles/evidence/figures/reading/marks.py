"""Whether `1,130` is a thousand or a little more than one, where countries of one language differ."""

import re

from articles.evidence.figures.lexicon import FigureWords
from articles.evidence.figures.units import home_currency
from articles.evidence.numbers import Style, style_of
from articles.evidence.tokens import Tokens

_THREE_BEHIND = re.compile(r"[1-9]\d{0,2}[.,]\d{3}")


def style_in(tokens: Tokens, words: FigureWords) -> Style:
    """The marks of a text: those its numbers show, else its country's or its money's, else its language's."""
    numbers, data = words.numbers.data, words.data
    style = style_of(tokens, numbers.grouping, numbers.decimal)
    if style.sure or not data.point_homes or style.decimal == ".":
        return style
    doubtful = [
        i for i in tokens.digits if style.decimal in tokens.raw[i] and _THREE_BEHIND.fullmatch(tokens.raw[i])
    ]
    if not doubtful:
        return style
    home = home_currency(tokens, words.currencies, (*data.point_homes, *data.comma_homes))
    pointed = home in data.point_homes
    if home is None:
        pointed = any(_is_sum(tokens, i, words) for i in doubtful)
    return Style(style.decimal, style.grouping) if pointed else style


def _is_sum(tokens: Tokens, i: int, words: FigureWords) -> bool:
    """`12,500 pesos`, `$ 12,500`: nobody counts such money in thousandths."""
    currencies, data = words.currencies, words.data
    name = currencies.names.at(tokens.low, i + 1)
    if name:
        return currencies.defaults.get(tokens.low[i + 1], name[1]) in data.point_homes
    sign = currencies.symbols.until(tokens.raw, i)
    if sign is None or words.numbers.scales.at(tokens.low, i + 1):
        return False
    return not {sign[1], *data.signs_shared.get(tokens.raw[i - 1], ())}.isdisjoint(data.point_homes)
