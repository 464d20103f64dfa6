"""Millions that are money with no currency beside them, by what they pay: `2 millions` **`d'aides`**."""

from articles.evidence.figures.lexicon import FigureWords
from articles.evidence.figures.quantity import Quantity
from articles.evidence.figures.units import home_currency
from articles.evidence.tokens import Tokens

_NEAR = 12
_CLOSE = 4
"""Tokens between what values a sum and the sum."""
_SENTENCE = {".", "!", "?", ";"}


def is_sum(word: str, words: FigureWords) -> bool:
    """Whether a noun is always told as a sum of money: `dettes`, `Steuerschulden`."""
    return word in words.money_nouns or word.endswith(words.data.money_endings)


def is_of_money(tokens: Tokens, noun: tuple[int, int], words: FigureWords) -> bool:
    """Whether the head of a counted noun phrase is a sum: `neue` **`Schulden`** `der Stadt`."""
    low, data = tokens.low, words.data
    first, end = noun
    if not data.adjectives_first:
        while low[first] in data.leading and first < end - 1:
            first += 1
        return is_sum(low[first], words)
    attached = words.of | words.prepositions | set(data.genitives)
    end = next((k for k in range(first + 1, end) if low[k] in attached), end)
    return is_sum(low[end - 1], words)


def comes_to(tokens: Tokens, quantity: Quantity, words: FigureWords) -> bool:
    """`ein` **`Bußgeld von`** `zwei Millionen`, `une` **`amende de`** `3 millions`: how much a sum is."""
    low, i = tokens.low, quantity.i
    qualified = words.before.until(low, i)
    k = (qualified[0] if qualified else i) - 1
    return low[k] in words.amounting and is_sum(low[k - 1], words)


def is_spent(tokens: Tokens, quantity: Quantity, words: FigureWords) -> bool:
    """Whether words of spending stand nearby: `costerà` **`13,5 miliardi`**, `danni` `stimati in` **`3`**."""
    low, data, i = tokens.low, words.data, quantity.i
    near = low[max(0, i - _NEAR) : i]
    if any(word.startswith(data.money_words) for word in near):
        return True
    opened = max((k for k, word in enumerate(near) if word[:1] in _SENTENCE), default=-1) + 1
    valued = any(word.startswith(data.valued) for word in near[max(opened, len(near) - _CLOSE) :])
    return valued and any(is_sum(word, words) for word in near[opened:])


def money_at_home(tokens: Tokens, words: FigureWords) -> str | None:
    """The currency where the language is spoken; of several such countries, that which the text names."""
    data = words.data
    homes = (*data.point_homes, *data.comma_homes)
    return data.currencies.get("¤") or (home_currency(tokens, words.currencies, homes) if homes else None)
