"""Numbers that a label stands before: `page 12`, `Article 5`, `las leyes 3012, 4015 y 5116`."""

from articles.evidence.figures.lexicon import FigureWords
from articles.evidence.figures.quantity import Quantity
from articles.evidence.figures.subjects import subject_of
from articles.evidence.tokens import Tokens

_LIST = 24
"""Tokens of a list that a label opens, at most."""


def is_labelled(tokens: Tokens, quantity: Quantity, words: FigureWords) -> bool:
    """`page 12`, `Article 5`, `Windows 11`, `§ 5`, `article L. 121-3`."""
    raw, low, i = tokens.raw, tokens.low, quantity.i
    initial = raw[i - 1] == "." and len(raw[i - 2]) == 1 and raw[i - 2].isupper()
    if initial or raw[i - 1] in ("#", "§", "№", "§§"):
        return True
    if words.levels.until(low, i) or _passed(low, i, words):
        return False  # sale a quota 19
    label = words.labels.until(low, i)
    if label is None:
        return _listed(tokens, quantity, words)
    grouped = not raw[i].isdecimal() and (quantity.value or 0) >= 1000  # the council counts 1,150 empty homes
    told = low[label[0] - 1] in words.data.unlabelled  # pro Tag 300 Anträge
    return not (grouped or told) or subject_of(tokens, quantity.j, words, quantity) is None


def _passed(low: list[str], i: int, words: FigureWords) -> bool:
    """`supererebbe` **`quota`** `300`, `oltre` **`quota`** `300`: what a qualifier holds is no label."""
    aside = words.bounding_asides.until(low, i)
    led = aside is not None and low[aside[0] - 1].startswith(tuple(words.data.bounding))
    return led or words.before.until(low, i) is not None


def _listed(tokens: Tokens, quantity: Quantity, words: FigureWords) -> bool:
    """`las leyes 3012,` **`4015`** `y` **`5116`**, `junctions` **`15`** `and` **`12`**: in the list that a
    label opens, behind its first number, or its first where the label tells that there are several."""
    raw, low, k = tokens.raw, tokens.low, quantity.i
    while (
        k > quantity.i - _LIST
        and raw[k - 2].isdecimal()
        and (raw[k - 1] == "," or low[k - 1] in words.conjunctions)
    ):
        k -= 2
    behind = k < quantity.i or quantity.low is not None
    if low[k - 1] in words.label_plurals:
        named = behind or _leads_on(tokens, quantity, words)
    else:
        named = k < quantity.i and words.labels.until(low, k) is not None
    return named and subject_of(tokens, quantity.j, words, quantity) is None


def _leads_on(tokens: Tokens, quantity: Quantity, words: FigureWords) -> bool:
    """Whether another number of the list stands behind and counts nothing: `15` **`and 12`**."""
    j = quantity.j
    linked = tokens.raw[j] == "," or tokens.low[j] in words.conjunctions
    return linked and tokens.raw[j + 1].isdecimal() and subject_of(tokens, j + 2, words, quantity) is None
