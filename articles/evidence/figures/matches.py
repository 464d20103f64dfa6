"""Minutes of a match, told like an age: `el empate llegó a los` **`38`**."""

from articles.evidence.figures.lexicon import FigureWords
from articles.evidence.figures.quantity import Quantity
from articles.evidence.figures.subjects import subject_of
from articles.evidence.tokens import Tokens

_NEAR = 16
"""Tokens to either side within a sentence that tell of a match."""
_LONGEST = 120
_ENDS = {".", "!", "?", "\n"}


def is_match_minute(tokens: Tokens, quantity: Quantity, words: FigureWords) -> bool:
    """Whether a bare number is the minute of a goal, and nobody's age when something began or ended."""
    data, value, low, i = words.data, quantity.value, tokens.low, quantity.i
    if (
        low[i - 1] not in data.plural_articles
        or quantity.form != "digits"
        or value is None
        or value > _LONGEST
    ):
        return False
    if not words.aged.until(low, i) or subject_of(tokens, quantity.j, words, quantity) is not None:
        return False
    nearby = _sentence(tokens, quantity)
    lived = any(word.startswith(data.life_words) for word in nearby)  # debutó a los 18 y marcó
    return not lived and any(word.startswith(data.match_words) for word in nearby)


def _sentence(tokens: Tokens, quantity: Quantity) -> list[str]:
    """The words around, as far as the sentence goes."""
    before = tokens.low[max(0, quantity.i - _NEAR) : quantity.i]
    behind = tokens.low[quantity.j : quantity.j + _NEAR]
    opened = max((k for k, word in enumerate(before) if word[:1] in _ENDS), default=-1) + 1
    closed = next((k for k, word in enumerate(behind) if word[:1] in _ENDS), len(behind))
    return before[opened:] + behind[:closed]
