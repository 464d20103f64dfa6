"""One of something that is no amount: `one day he left`, `um pé atrás`, `from one year to the next`."""

from articles.evidence.figures.lexicon import FigureWords
from articles.evidence.figures.quantity import Quantity
from articles.evidence.tokens import Tokens


def is_no_amount(tokens: Tokens, quantity: Quantity, words: FigureWords) -> bool:
    """Whether `quantity`, one of a thing or a unit, measures nothing."""
    if quantity.kind == "count" or tokens.low[quantity.i - 1] in words.negating:
        return True  # sin un euro, nemmeno un chilo
    if quantity.kind == "measure":
        return tokens.low[quantity.j - 1] in words.data.one_thing  # ein Knoten in der Brust
    return _one_day(tokens, quantity, words) or _to_the_next(tokens, quantity, words)


def _to_the_next(tokens: Tokens, quantity: Quantity, words: FigureWords) -> bool:
    """`from` **`one year`** `to the next`, `de` **`um dia`** `para o outro`: suddenly, or each time."""
    low, j, data = tokens.low, quantity.j, words.data
    if quantity.kind != "duration" or not data.next_ones or low[quantity.i - 1].isdecimal():
        return False
    if low[j] not in words.stops or low[j] in words.conjunctions:
        return False
    behind = next((k for k in range(j + 1, j + 4) if low[k] in data.next_ones), j)
    return behind > j and "," not in low[j:behind]


def _one_day(tokens: Tokens, quantity: Quantity, words: FigureWords) -> bool:
    """`One day he left`, `un año` **`normal`**: no length of time, unlike `one day after`."""
    following, before = tokens.low[quantity.j], tokens.low[quantity.i - 1]
    if quantity.kind == "duration" and following in words.data.kinds_of_time:
        return True
    praised = words.numbers.data.noun_adjectives.get(tokens.low[quantity.i + 1]) == ""
    if praised and quantity.unit in ("day", "year"):
        return True  # un buen año, unlike une bonne heure
    if quantity.unit != "day":
        return False
    if tokens.low[quantity.j - 1] in words.data.eventful:
        return before not in words.one_day_before
    return following not in words.one_day_next and before not in words.one_day_before
