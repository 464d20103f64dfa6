"""Two numbers that are the score of a match or the sides of a vote: `3-1`, `49 zu 51 Stimmen`."""

from articles.evidence.figures.lexicon import HYPHENS, FigureWords
from articles.evidence.figures.quantity import Quantity
from articles.evidence.figures.subjects import subject_of
from articles.evidence.tokens import Tokens

_WICKETS = 10
"""What a side may lose in an innings."""
_GOALS = 12
_HIGHEST = 200
"""What a side may make in a match, at most."""
_DASHED = 3
"""Tokens of `15-22`."""


def is_score(tokens: Tokens, words: FigureWords, a: Quantity, b: Quantity) -> bool:
    """Words of winning nearby, and no noun counted behind it."""
    if a.scale > 1 or b.scale > 1 or b.value is None or b.value > _HIGHEST or _is_range(tokens, words, a.i):
        return False
    if _the_score(tokens, words, a, b):
        return True
    told = _near_score(tokens, words, a, b) or _to_nil(tokens, words, a, b)
    won = tokens.low[b.j].startswith(words.data.score_words)
    return told and (won or subject_of(tokens, b.j, words, b) is None)


def _to_nil(tokens: Tokens, words: FigureWords, a: Quantity, b: Quantity) -> bool:
    """`3 à 0`: nothing but a match ends so, unless something fell from three."""
    whole = a.value is not None and 0 < a.value <= 20 and a.value == int(a.value)
    return b.value == 0 and whole and not words.range_open.until(tokens.low, a.i)


def _the_score(tokens: Tokens, words: FigureWords, a: Quantity, b: Quantity) -> bool:
    """`puso` **`el`** `2 a 1`: one thing, of two numbers."""
    article, plural = tokens.low[a.i - 1], words.data.plural_articles
    single = plural and article in words.determiners and article not in plural
    if (
        not single
        or not (a.bare and b.bare)
        or a.value is None
        or b.value is None
        or max(a.value, b.value) > _GOALS
    ):
        return False
    if a.value >= b.value:
        return True  # no range does
    return tokens.low[b.j] not in words.of and subject_of(tokens, b.j, words, b) is None


def as_sets(tokens: Tokens, quantities: list[Quantity], words: FigureWords) -> list[Quantity]:
    """The quantities, ranges in a row with a score told as such: **`15-22, 31-41`** `y 81-77`."""
    row: list[Quantity] = []
    for quantity in quantities:
        link = tokens.low[row[-1].j] if row else ""
        linked = (link == "," or link in words.conjunctions) and row[-1].j + 1 == quantity.i
        row = [*row, quantity] if linked and quantity.form == "range" else [quantity]
        if len(row) == 1 or not any(q.rule == "score" and (q.low or 0) > (q.high or 0) for q in row):
            continue  # most often; 81-77 is no range
        for part in row:
            if part.rule == "range" and part.bare and part.j == part.i + _DASHED:
                part.kind, part.rule = "ratio", "score"
    return _of_the_match(tokens, _without_formations(tokens, quantities, words), words)


def _of_the_match(tokens: Tokens, quantities: list[Quantity], words: FigureWords) -> list[Quantity]:
    """The quantities, dashed ranges as scores where the text tells one for certain: `91-88 … all'intervallo`
    **`41-44`**."""
    falling = (q for q in quantities if q.rule == "score" and (q.low or 0) > (q.high or 0))
    certain = any(_is_told(tokens.low, q.i, q.j, words) for q in falling)
    for part in quantities if certain else ():
        dashed = part.rule == "range" and part.bare and part.j == part.i + _DASHED
        if not dashed or not tokens.glued(part.i + 1) or (part.high or 0) > _HIGHEST:
            continue
        if not _is_range(tokens, words, part.i) and subject_of(tokens, part.j, words, part) is None:
            part.kind, part.rule = "ratio", "score"
    return quantities


def _is_range(tokens: Tokens, words: FigureWords, i: int) -> bool:
    """Whether a range begins at `i` and no score: `about` **`12-15`**, `aged` **`6-10`**."""
    low = tokens.low
    return words.before.until(low, i) is not None or words.aged.until(low, i) is not None


def _without_formations(tokens: Tokens, quantities: list[Quantity], words: FigureWords) -> list[Quantity]:
    """The quantities, those that tell how a side lines up as codes: `una` **`defensa`** `5-1`."""
    low, formations = tokens.low, words.data.formations
    for quantity in quantities:
        if quantity.rule != "score" or not formations:
            continue
        k = quantity.j + (tokens.raw[quantity.j] in HYPHENS)
        if low[quantity.i - 1].endswith(formations) or (k > quantity.j and low[k].endswith(formations)):
            quantity.rule = "code"
    return quantities


def is_vote(tokens: Tokens, words: FigureWords, a: Quantity, b: Quantity) -> bool:
    """`49 zu 51 Stimmen`, `by 219 to 210`: two sides, not a range nor a change."""
    whole = a.value == int(a.value or 0) and b.value == int(b.value or 0) and a.scale == b.scale == 1
    opened = words.range_open.until(tokens.low, a.i)
    told = a.form in ("digits", "words") and b.form in ("digits", "words")  # mit 14 zu elf Stimmen
    return whole and not opened and told and _near_score(tokens, words, a, b)


def is_result(tokens: Tokens, words: FigureWords, a: Quantity, b: Quantity) -> bool:
    """`Parma-Torino 0-2`: behind a name, and nothing counted."""
    small = (a.value or 0) <= 25 and (b.value or 0) <= 25
    return small and tokens.raw[a.i - 1][:1].isupper() and subject_of(tokens, b.j, words, b) is None


def is_innings(tokens: Tokens, words: FigureWords, a: Quantity, b: Quantity) -> bool:
    """`260-9`, `Roux (5-88)`: runs and wickets, where the text tells of such a game."""
    told = not tokens.vocabulary.isdisjoint(words.data.innings_words)
    if not told or a.value is None or b.value is None or min(a.value, b.value) > _WICKETS:
        return False
    return a.bare and b.bare and subject_of(tokens, b.j, words, b) is None


def _near_score(tokens: Tokens, words: FigureWords, a: Quantity, b: Quantity) -> bool:
    return _is_told(tokens.low, a.i, b.j, words)


def _is_told(low: list[str], i: int, j: int, words: FigureWords) -> bool:
    """Whether words of winning stand around the tokens from `i` up to `j`."""
    nearby = low[max(0, i - 12) : i] + low[j : j + 6]
    return any(word.startswith(words.data.score_words) for word in nearby)
