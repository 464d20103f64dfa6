"""Two numbers that are no range: where a change began and ended, the least and the most."""

from articles.evidence.figures.lexicon import FigureWords, tells_change
from articles.evidence.figures.quantity import Quantity
from articles.evidence.tokens import Tokens

_SENTENCE = {".", "!", "?", ";"}


def are_bounds(tokens: Tokens, words: FigureWords, a: Quantity, b: Quantity) -> bool:
    """`da un minimo di` **`due`** `a un massimo di` **`sei anni`**: each end says which it is."""
    floor, ceiling = words.before.until(tokens.low, a.i), words.before.until(tokens.low, b.i)
    return floor is not None and ceiling is not None and (floor[1], ceiling[1]) == (">=", "<=")


def is_change(tokens: Tokens, words: FigureWords, a: Quantity, b: Quantity) -> bool:
    """`rose from 10 to 20 percent`: two figures."""
    low = tokens.low
    if _stepped(tokens, words, a, b):
        return True
    rising = a.bare and (a.value or 0) < (b.value or 0)
    for k in range(a.i - 1, max(-1, a.i - 13), -1) if _from(tokens, words, a.i) else ():
        if low[k] in _SENTENCE or low[k][:1] == "\n":
            break
        if rising and b.kind in ("measure", "duration") and k < a.i - 2:
            return False  # far from its verb, `de 3 a 4 horas` is how long
        if tells_change(low, k, words):
            # `baissé de trois à cinq degrés` is by so much
            return not (rising and low[k].startswith(tuple(words.data.fall_words)))
    return False


def _from(tokens: Tokens, words: FigureWords, i: int) -> bool:
    """`from` **`the current`** `$154,000`: whether a range or a change opens before `i`."""
    low = tokens.low
    if words.range_open.until(low, i):
        return True
    current = low[i - 1].isalpha() and tokens.raw[i - 1].islower() and low[i - 1] not in words.stops
    k = i - 2 if current and low[i - 2] in words.determiners else i - 1
    return current and words.range_open.until(low, k) is not None


def _stepped(tokens: Tokens, words: FigureWords, a: Quantity, b: Quantity) -> bool:
    """`rose` **`by $1 to $8.25`**: the step of a change, and where it led; not `raise by $2bn to $3bn`."""
    low, data = tokens.low, words.data
    if a.kind != "money" or b.kind != "money" or (b.value or 0) < 4 * (a.value or 0) or not data.changed_by:
        return False
    near = low[max(0, a.i - 4) : a.i - 1] if low[a.i - 1] in data.changed_by else low[max(0, a.i - 1) : a.i]
    return any(word.startswith(data.change_words) for word in near)
