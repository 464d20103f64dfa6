"""Ordinals that look like shares: `a third` man is the next one, no third part."""

from articles.evidence.figures.lexicon import FigureWords
from articles.evidence.figures.quantity import Quantity
from articles.evidence.tokens import Tokens


def is_ordinal(tokens: Tokens, quantity: Quantity, words: FigureWords) -> bool:
    """`un huitième` **`corps`**, `a third` **`man`**: an ordinal before its noun."""
    i, j, low, data = quantity.i, quantity.j, tokens.low, words.data
    if j - i != 2 or low[j - 1] not in data.ordinal_shares:
        return False
    if _comes_next(tokens, quantity, words):
        return True
    follows, before = low[j], low[i - 1]
    if not follows[:1].isalpha() or words.before.until(low, i):
        return False  # cerca de um quinto desistiu
    apposed = before == "," == tokens.raw[j + 1]  # Owen, a fourth grader, …
    parted = before in (",", ";") or before in words.conjunctions  # …; a third refused
    if not apposed and (parted or follows.endswith(data.verb_endings)):
        return False
    small = follows in words.stops or follows in words.determiners or follows in data.share_tails
    return not small and words.after.at(low, j) is None


def is_counted_off(tokens: Tokens, quantity: Quantity, words: FigureWords) -> bool:
    """**`vingt`**`-deuxième`, **`quarante`** `et unième`: the first words of an ordinal."""
    low, k = tokens.low, quantity.j
    while k < quantity.j + 3 and (low[k] == "-" or low[k] in words.numbers.links):
        k += 1  # vingt-et-unième
    ordinal = low[k].endswith(words.numbers.data.ordinal_words)
    return k > quantity.j and quantity.form == "words" and ordinal


def _comes_next(tokens: Tokens, quantity: Quantity, words: FigureWords) -> bool:
    """**`Two`** `men fled and` **`a third`** `was held`: the next of the people that were counted."""
    low, i, following = tokens.low, quantity.i, tokens.low[quantity.j]
    if not quantity.value or following in (*words.of, *words.data.share_tails, *words.data.limited_be):
        return False
    before = round(1 / quantity.value) - 1
    for k in range(i - 1, max(-1, i - 30), -1):
        if low[k] == "." or low[k][:1] == "\n" or low[k][:1].isdecimal():
            return False  # Two women and 40 men came, a third had tickets
        if words.numbers.data.words.get(low[k]) == before:
            return low[k + 1] in words.people or low[k + 1] in words.persons
    return False


def is_nth(tokens: Tokens, quantity: Quantity, words: FigureWords) -> bool:
    """`een` **`achtste`** `verdachte`: the next one, no eighth part."""
    low, i, j = tokens.low, quantity.i, quantity.j
    if j != i + 2 or low[i] not in words.ones_and_articles or not low[j].isalpha():
        return False
    return low[j] in words.persons or low[j] in words.people or low[j] in words.data.nth_nouns
