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
        if part is None:
            continue
        behind = quantity.j + quantity.bare
        found = _told(tokens, behind, words)
        near = any(abs(i - quantity.i) <= _NEAR for i in percents) and quantity.kind != "money"
        if found is None and near and _ends(tokens, quantity, behind, words):
            found = _POINTS, behind
        if found:
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
    if low[k] not in words.of:
        return None
    if low[k + 1] in words.points_maybe and low[k + 2] not in words.data.index_words:
        percentage = words.units.at(low, k + 1)
        return _POINTS, percentage[0] if percentage else k + 2
    name = words.units.at(low, k + 1)
    if name is None or name[1].symbol not in ("s", "°", "°C", "pp"):
        return None
    return (_CELSIUS if name[1].symbol == "°" else name[1]), name[0]


def _ends(tokens: Tokens, quantity: Quantity, k: int, words: FigureWords) -> bool:
    """Whether nothing is counted behind: `una décima` **`edición`** is the tenth one."""
    following = tokens.low[k]
    if quantity.rule == "fraction" and tokens.low[quantity.i] in words.ones_and_articles:
        return False  # un dixième | est parti
    return not following[:1].isalpha() or (following in words.stops and following not in words.of)
