"""Hours that are how long something took, and no time of day: `après 3 heures de débat`, `dure 2h12`."""

from articles.evidence.dates.lexicon import DateWords
from articles.evidence.languages.signs import MINUTE_SIGNS
from articles.evidence.tokens import Tokens


def is_length(tokens: Tokens, i: int, j: int, words: DateWords) -> bool:
    """Whether the whole hours from `i` up to `j` are a length: `tot 12 uur` **`per dag`**, **`een reis van`**
    `9 uur`, `3 heures` **`de débat`**, **`duurt`** `tussen 2 en 3 uur`."""
    return (
        words.length_words.at(tokens.low, j) is not None
        or is_spent(tokens, i, words)
        or (_indefinite(tokens, i, words) and not _ranged(tokens, j, words))
        or _of_something(tokens, i, j, words)
        or _lasts(tokens, i, j, words)
    )


def _indefinite(tokens: Tokens, i: int, words: DateWords) -> bool:
    """**`een reis van`** `9 uur`, **`un film de`** `2h30`; `de trein van 9 uur` leaves then."""
    low, ones = tokens.low, words.figures.numbers.ones
    if low[i - 1] not in words.of or not tokens.raw[i].isdecimal() or int(tokens.raw[i]) > 12:
        return False
    return tokens.raw[i - 2].isalpha() and (low[i - 3] in ones or low[i - 4] in ones)


def is_spent(tokens: Tokens, i: int, words: DateWords) -> bool:
    """`de reis` **`duurt`** `tussen 2 en 3 uur`."""
    between = words.figures.between.until(tokens.low, i)
    return tokens.low[(between[0] if between else i) - 1] in words.data.lasting


def is_elapsed(tokens: Tokens, i: int, j: int, words: DateWords) -> bool:
    """`2 h 04 min`, `dure 2h12`, `2h12 de duração`, `un film de 2h30`: run, not struck."""
    low = tokens.low
    unit = words.figures.units.at(low, j)
    return (
        low[j] in MINUTE_SIGNS
        or (unit is not None and unit[1].symbol == "min")
        or low[i - 1] in words.data.lasting
        or words.length_words.at(low, j) is not None
        or words.length_words.at(low, j + 1) is not None
        or (len(tokens.raw[i]) == 1 and _indefinite(tokens, i, words))
    )


def minutes_follow(tokens: Tokens, i: int, words: DateWords) -> bool:
    """`na 6 uur` **`en 41 minuten`**: how long it took."""
    k = i + 1 if tokens.low[i] in words.day_links else i
    unit = words.figures.units.at(tokens.low, k + 1) if tokens.raw[k].isdecimal() else None
    return unit is not None and unit[1].symbol == "min"


def _lasts(tokens: Tokens, i: int, j: int, words: DateWords) -> bool:
    """`de 24 heures`, `de 4 heures et 20 minutes`, `em menos de 12 horas`; not `de 9 heures à 17 heures`,
    `partir de 20 h`."""
    low = tokens.low
    if len(low[j - 1]) < 3 or low[i - 1] not in words.figures.of:
        return False
    return not _ranged(tokens, j, words) and " ".join(low[i - 2 : i]) not in words.data.clock_before


def _ranged(tokens: Tokens, j: int, words: DateWords) -> bool:
    """`de 9 heures` **`à 17`** `heures`."""
    return tokens.raw[j + 1][:1].isdecimal() and not minutes_follow(tokens, j, words)


def _of_something(tokens: Tokens, i: int, j: int, words: DateWords) -> bool:
    """`après 3 heures` **`de débat`**, `a 3 horas` **`de carro`**; not `15 heures de ce lundi`, `às 3 horas
    de sábado`."""
    low, figures, k = tokens.low, words.figures, j + 1
    elided = tokens.raw[k] in ("'", "’")
    if low[j] not in words.of and not (elided and low[j] in figures.of):
        return False
    k += elided
    dated = words.weekdays.at(low, k) or words.months.at(low, k) or low[k] in words.data.near_days
    small = low[k] in figures.stops or low[k] in figures.determiners
    told = tokens.raw[k].isalpha() and tokens.raw[k].islower() and not dated and not small
    return told and words.clock_bare.until(low, i) is None
