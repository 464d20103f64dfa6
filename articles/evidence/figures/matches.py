"""Minutes of a match, told like an age: `el empate llegó a los` **`38`**."""

from articles.evidence.figures.lexicon import FigureWords
from articles.evidence.figures.quantity import Quantity
from articles.evidence.figures.subjects import subject_of
from articles.evidence.tokens import Tokens

_NEAR = 16
"""Tokens to either side within a sentence that tell of a match."""
_LONGEST = 120
_SENTENCE = {".", "!", "?"}


def is_match_minute(tokens: Tokens, quantity: Quantity, words: FigureWords) -> bool:
    """Whether a bare number is the minute of a goal, and nobody's age when something began or ended."""
    data, value = words.data, quantity.value
    if not data.match_words or quantity.form != "digits" or value is None or value > _LONGEST:
        return False
    counts = subject_of(tokens, quantity.j, words, quantity) is not None
    led = words.aged.until(tokens.low, quantity.i) and tokens.low[quantity.i - 1] in data.plural_articles
    if counts or not led:
        return False
    nearby = _sentence(tokens, quantity)
    if any(word.startswith(data.life_words) for word in nearby):
        return False
    return any(word.startswith(data.match_words) for word in nearby)


def _sentence(tokens: Tokens, quantity: Quantity) -> list[str]:
    """The words around, as far as the sentence goes."""
    before = tokens.low[max(0, quantity.i - _NEAR) : quantity.i]
    behind = tokens.low[quantity.j : quantity.j + _NEAR]
    opened = max((k for k, word in enumerate(before) if _parts(word)), default=-1) + 1
    closed = next((k for k, word in enumerate(behind) if _parts(word)), len(behind))
    return before[opened:] + behind[:closed]


def _parts(word: str) -> bool:
    return word in _SENTENCE or word[:1] == "\n"
