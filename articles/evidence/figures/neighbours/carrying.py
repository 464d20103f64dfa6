"""Kinds that the text leaves to its context: points of a percentage, millions of money."""

import re
from bisect import bisect_left
from collections import Counter
from decimal import Decimal
from itertools import pairwise

from articles.evidence.figures.lexicon import FigureWords
from articles.evidence.figures.nominal import is_name
from articles.evidence.figures.quantity import Quantity
from articles.evidence.figures.spending import comes_to, is_of_money, is_spent, money_at_home
from articles.evidence.figures.subjects import subject_of
from articles.evidence.tokens import Tokens

_NEAR = 30
"""Tokens: about a sentence to either side."""
_MOST_POINTS = 50
_MOST_BASIS_POINTS = 1000
_SHORTEST, _LONGEST = 4, 8
"""Tokens of a sentence that but names a thing, up to its price."""
_KNOWN = 100
"""From what number on one is known again."""
_FAR = 200
"""Tokens from one price to the next, at most."""
_CENTS = re.compile(r"\d[.,]\d\d$")
_DOLLARS = frozenset(("USD", "CAD", "AUD", "NZD", "HKD", "SGD", "TWD", "JMD", "BBD", "TTD", "NAD", "FJD"))
_DOLLAR = ("dollar", "dólar", "dollaro", "dollari")
_SENTENCE = {".", "!", "?", ";"}


def as_points(tokens: Tokens, quantities: list[Quantity], words: FigureWords) -> list[Quantity]:
    """The quantities, with `nueve puntos` as percentage points where percents stand nearby."""
    percents = [quantity.i for quantity in quantities if quantity.kind == "percent"]
    basis = [quantity.i for quantity in quantities if quantity.unit == "bp"]
    for quantity in quantities:
        value = quantity.high if quantity.value is None else quantity.value
        if not quantity.bare or tokens.low[quantity.j] not in words.points_maybe or value is None:
            continue
        kind_of = quantity.form == "one" and _named(tokens, quantity.j + 1, words)
        if kind_of or _of_index(tokens, quantity, words):
            continue
        if _is_near(quantity, basis) and 1 <= abs(value) <= _MOST_BASIS_POINTS:
            _as(quantity, "bp", words, tokens)  # `284 punti base`, up from 282 points
        elif abs(value) <= _MOST_POINTS and (
            _is_near(quantity, percents) or _of_margin(tokens, quantity, words)
        ):
            _as(quantity, "pp", words, tokens)
    return quantities


def _is_near(quantity: Quantity, places: list[int]) -> bool:
    return any(abs(i - quantity.i) <= _NEAR for i in places)


def _as(quantity: Quantity, unit: str, words: FigureWords, tokens: Tokens) -> None:
    """The points behind a number read as points of a percentage, or as basis points."""
    quantity.kind, quantity.unit, quantity.rule = "percent", unit, "points"
    half = words.numbers.and_half.at(tokens.low, quantity.j + 1)  # dos puntos y medio
    if half and quantity.value is not None:
        quantity.value += Decimal("0.5")
    quantity.j = quantity.tail = half[0] if half else quantity.j + 1


def _named(tokens: Tokens, k: int, words: FigureWords) -> bool:
    """`un punto` **`de partida`**: what kind of point it is; one `de PIB` is of a percentage."""
    return tokens.low[k] in words.of and tokens.raw[k + 1].islower()


def _of_index(tokens: Tokens, quantity: Quantity, words: FigureWords) -> bool:
    nearby = tokens.low[max(0, quantity.i - _NEAR) : quantity.j + 12]
    return any(word in words.data.index_words for word in nearby)


def _of_margin(tokens: Tokens, quantity: Quantity, words: FigureWords) -> bool:
    """`ahead by` **`nine points`** `in a poll`, `a margin of` **`3 points`**."""
    before, behind = tokens.low[max(0, quantity.i - 8) : quantity.i], tokens.low[quantity.j : quantity.j + 8]
    closed = next((k for k, word in enumerate(behind) if word in _SENTENCE), len(behind))
    margin = any(word.startswith(words.data.margin_words) for word in before)
    opened = max((k for k, word in enumerate(before) if word in _SENTENCE), default=0)
    nearby = before[opened:] + behind[:closed]
    return margin or any(word.startswith(words.data.poll_words) for word in nearby)


def carry_money(tokens: Tokens, quantities: list[Quantity], words: FigureWords) -> list[Quantity]:
    """The quantities, with bare millions taken for what the millions before them were.

    `einem Gewinn von` **`61 Mio.`** `im Vorjahr`: no noun follows, and the text has other millions
    of a currency (or of litres). A conversion in brackets sets no example.
    """
    millions = [quantity for quantity in quantities if quantity.scale >= 10**6]
    known = [q for q in millions if q.kind in ("money", "measure") and tokens.raw[q.i - 1] != "("]
    anywhere = any(q.kind == "money" for q in known)
    for quantity in millions:
        if quantity.kind != "count" or _counted(tokens, quantity, quantities, words):
            continue
        noun = subject_of(tokens, quantity.j, words, quantity)
        paid = is_of_money(tokens, noun or (quantity.j, quantity.j + 1), words)
        paid = paid or (noun is None and comes_to(tokens, quantity, words))
        digits = tokens.raw[quantity.i][:1].isdecimal()
        if not (paid or digits) and not any(0 < quantity.i - q.i <= _NEAR for q in known):
            continue
        if noun is not None and not paid:
            continue
        near = [q for q in known if 0 < quantity.i - q.i <= _NEAR]
        model = _model(tokens, quantity, known) if anywhere else near[-1] if near else None
        home = money_at_home(tokens, words) if paid or is_spent(tokens, quantity, words) else None
        unit = model.unit if model else home
        if unit:
            quantity.kind, quantity.unit = (model.kind if model else "money"), unit
            quantity.rule = "carried"
            if model is None:
                known, anywhere = [*known, quantity], True
    return quantities


def carry_costs(tokens: Tokens, quantities: list[Quantity], words: FigureWords) -> list[Quantity]:
    """The quantities, with a bare price as money: `Une nuit coûte 80 euros.` **`Un dortoir, trente.`**"""
    low = tokens.low
    for money, quantity in pairwise(quantities):
        gap = low[money.j : quantity.i]
        told = quantity.bare and money.kind == "money" and quantity.form in ("digits", "words")
        if not told or not _SHORTEST <= len(gap) <= _LONGEST or low[quantity.j][:1].isalpha():
            continue
        thing = gap[0] == "." and gap[1] in words.ones_and_articles | words.definite and gap[-1] == ","
        if not thing or not all(word.isalpha() or word in ("'", "’") for word in gap[1:-1]):
            continue
        if any(word.startswith(words.data.costing) for word in low[max(0, money.i - _LONGEST) : money.i]):
            quantity.kind, quantity.unit, quantity.rule = "money", money.unit, "carried"
    return quantities


def carry_prices(tokens: Tokens, quantities: list[Quantity], words: FigureWords) -> list[Quantity]:
    """The quantities, with a bare **`8,20`** for a price, as the money before it with two decimals."""
    price: Quantity | None = None
    for quantity in quantities:
        written = tokens.raw[quantity.number_end - 1 if quantity.number_end else quantity.i]
        if quantity.form != "digits" or not _CENTS.search(written):
            continue
        if quantity.kind == "money":
            price = quantity
        elif not quantity.bare:
            price = None
        elif price and quantity.i - price.i < _FAR and not _is_of_something(tokens, quantity, words):
            quantity.kind, quantity.unit, quantity.rule = "money", price.unit, "carried"
    return quantities


def carry_again(tokens: Tokens, quantities: list[Quantity], words: FigureWords) -> list[Quantity]:
    """The quantities, with **`los 780`** for the euros that were 780 before, where they count nothing."""
    told: dict[Decimal, Quantity] = {}
    for quantity in quantities:
        value, before = quantity.value, tokens.low[quantity.i - 1]
        if value is None or value < _KNOWN or quantity.form != "digits":
            continue
        model = told.get(value, quantity)
        known = before in words.data.plural_articles and tokens.low[quantity.j] not in words.relative
        if quantity.bare and not model.bare and known and not _is_of_something(tokens, quantity, words):
            quantity.kind, quantity.unit, quantity.rule = model.kind, model.unit, "carried"
        elif quantity.bare or model is quantity:
            told[value] = quantity  # what is counted since is known by it
    return quantities


def carry_dollars(tokens: Tokens, quantities: list[Quantity], words: FigureWords) -> list[Quantity]:
    """The quantities, with bare dollars as those that the text names: `2 millions de dollars canadiens`."""
    told = [quantity for quantity in quantities if quantity.unit in _DOLLARS]
    bare = [quantity for quantity in told if _is_bare(tokens, quantity, words)]
    named = {quantity.unit for quantity in told if quantity not in bare}
    converted = any(tokens.raw[quantity.i - 1] == "(" for quantity in bare)  # A$40m ($26m)
    if len(named) == 1 and "USD" not in named and not converted:
        for quantity in bare:
            (quantity.unit,) = named
    return quantities


def _is_bare(tokens: Tokens, quantity: Quantity, words: FigureWords) -> bool:
    """Whether an amount does not say whose dollars it is of: `$4`, `4 dollars`; but `US$4`, `A$4`."""
    known = (words.numbers.words.openers, words.numbers.scales.openers, words.unit_links)
    span = tokens.low[quantity.i : quantity.j]
    said = [word for word in span if word.isalpha() and not any(word in each for each in known)]
    return quantity.unit == "USD" and all(word.startswith(_DOLLAR) for word in said)


def _is_of_something(tokens: Tokens, quantity: Quantity, words: FigureWords) -> bool:
    """Whether a number counts what follows it, or is part of a name."""
    return subject_of(tokens, quantity.j, words, quantity) is not None or is_name(tokens, quantity, words)


def _model(tokens: Tokens, quantity: Quantity, known: list[Quantity]) -> Quantity:
    """The millions that bare ones are like: before them in their paragraph, behind them there, or before."""
    earlier = [q for q in known if q.i < quantity.i]
    later = next((q for q in known if q.i > quantity.i), None)
    parted = bool(earlier) and any(word[:1] == "\n" for word in tokens.low[earlier[-1].j : quantity.i])
    if earlier and not parted:
        return earlier[-1]
    beside = later and not any(word[:1] == "\n" for word in tokens.low[quantity.j : later.i])
    return later if later and (beside or not earlier) else _usual(earlier)


def _usual(earlier: list[Quantity]) -> Quantity:
    """The last of those whose unit is told most: one plant that cost dollars makes no dollars of profits."""
    ((unit, _), *_rest) = Counter(quantity.unit for quantity in earlier).most_common()
    return next(quantity for quantity in reversed(earlier) if quantity.unit == unit)


def _counted(tokens: Tokens, quantity: Quantity, quantities: list[Quantity], words: FigureWords) -> bool:
    """Whether bare millions count what was sold, or what the millions shortly before them count.

    `sold about` **`2 million`** `in a year`, `3.8 million clients for phone and` **`3.2 million`** `for TV`.
    """
    led = tokens.low[max(0, quantity.i - 3) : quantity.i]
    if any(word.startswith(words.data.counting_words) for word in led):
        return True
    at = bisect_left(quantities, quantity.i, key=lambda q: q.i)
    near = bisect_left(quantities, quantity.i - _NEAR + 1, key=lambda q: q.i)
    before = next((q for q in reversed(quantities[near:at]) if q.scale >= 10**6), None)
    return before is not None and before.bare and subject_of(tokens, before.j, words, before) is not None
