"""The words that loosen or bound a figure: more than, about, at most."""

from articles.evidence.figures.lexicon import FigureWords
from articles.evidence.figures.quantity import Quantity
from articles.evidence.records import Modifier
from articles.evidence.tokens import Tokens


def modifier_of(tokens: Tokens, quantity: Quantity, after: int, words: FigureWords) -> Modifier:
    """What stands before the figure, or behind it (`after` is where its subject ends)."""
    found = _before(tokens, quantity, words)
    if found is None:
        for j in dict.fromkeys((quantity.j, quantity.tail, after)):
            behind = words.after.at(tokens.low, j)
            if behind:
                return behind[1]
    return found or ("~" if quantity.rough else "=")


def _before(tokens: Tokens, quantity: Quantity, words: FigureWords) -> Modifier | None:
    low = tokens.low
    for i in (quantity.i, quantity.i - 1, quantity.i - 2):
        if i < quantity.i and not _may_lie_between(tokens, i, words):
            return None
        found = words.before.until(low, i)
        if found is None:
            continue
        start, sign = found
        if words.not_before.until(low, i):
            return None
        if words.spanning.until(low, i) and low[start - 1] not in words.lasting:
            during = quantity.kind == "duration"
            few = quantity.kind == "count" and quantity.form == "words" and (quantity.value or 0) <= 12
            if during or few:
                return None
        return sign
    return None


def _may_lie_between(tokens: Tokens, i: int, words: FigureWords) -> bool:
    """`up to` **`a`** `$250,000`, `unter` **`den`** `30`, and an opening bracket or mark."""
    word = tokens.low[i]
    return (
        word in words.numbers.articles
        or word in words.determiners
        or word in words.data.modifier_gaps
        or word in "“\"'«("
    )
