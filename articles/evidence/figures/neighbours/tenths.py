"""Tenths, told with what they are tenths of or without: `el paro bajó` **`dos décimas`**`, al 11,4 %`."""

from decimal import Decimal

from articles.evidence.figures.lexicon import FigureWords
from articles.evidence.figures.quantity import Quantity
from articles.evidence.figures.units import Unit
from articles.evidence.tokens import Tokens

_NEAR = 30
"""Tokens: about a sentence to either side."""
_POINTS = Unit("percent", "pp")
_CELSIUS = Unit("measure", "°C")


def as_tenths(tokens: Tokens, quantities: list[Quantity], words: FigureWords) -> list[Quantity]:
    """The quantities, with tenths of a second, of a degree or of a point among them."""
    if tokens.vocabulary.isdisjoint(words.data.tenths):
        return quantities
    percents = [quantity.i for quantity in quantities if quantity.kind == "percent"]
    for quantity in quantities:
        part = _part(tokens, quantity, words)
        behind = quantity.j + quantity.bare
        near = any(abs(i - quantity.i) <= _NEAR for i in percents) and quantity.kind != "money"
        points = (_POINTS, behind) if near and _ends(tokens, quantity, behind, words) else None
        found = _told(tokens, behind, words) or points
        if part is not None and found:
            unit, quantity.j = found
            quantity.kind, quantity.unit, quantity.value = unit.kind, unit.symbol, part
            quantity.tail, quantity.form, quantity.rule = quantity.j, "words", "tenths"
    return quantities


def _part(tokens: Tokens, quantity: Quantity, words: FigureWords) -> Decimal | None:
    """What a number of tenths comes to, be they a noun (`dos décimas`) or a share (`deux dixièmes`)."""
    low, tenths = tokens.low, words.data.tenths
    if quantity.rule == "fraction" or quantity.kind == "money":  # tre centesimi | di secondo
        return quantity.value if low[quantity.j - 1] in tenths else None
    if not quantity.bare or quantity.value is None or low[quantity.j] not in tenths:
        return None
    return quantity.value * Decimal(tenths[low[quantity.j]])


def _told(tokens: Tokens, k: int, words: FigureWords) -> tuple[Unit, int] | None:
    """`décimas` **`de segundo`**, `dixième` **`de point`**: the unit behind, and where it ends."""
    low = tokens.low
    name = words.units.at(low, k + 1) if low[k] in words.of else None
    if low[k] in words.of and low[k + 1] in words.points_maybe and low[k + 2] not in words.data.index_words:
        return _POINTS, name[0] if name else k + 2
    if name is None or name[1].symbol not in ("s", "°", "°C", "pp"):
        return None
    return (_CELSIUS if name[1].symbol == "°" else name[1]), name[0]


def _ends(tokens: Tokens, quantity: Quantity, k: int, words: FigureWords) -> bool:
    """Whether nothing is counted behind: `una décima` **`edición`** is the tenth one."""
    following = tokens.low[k]
    nth = quantity.rule == "fraction" and tokens.low[quantity.i] in words.ones_and_articles
    small = not following[:1].isalpha() or (following in words.stops and following not in words.of)
    return small and not nth  # un dixième | est parti
