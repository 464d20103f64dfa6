"""Hours from and to which something is open: `abre de 9 a 18 horas`, `open from nine to five`."""

from articles.evidence.dates.alone import DOTTED, counts_nothing
from articles.evidence.dates.lexicon import DateWords
from articles.evidence.dates.mention import Mention
from articles.evidence.figures.lexicon import tells_change
from articles.evidence.tokens import Tokens

_NEAR = 10


def is_stretch(tokens: Tokens, i: int, words: DateWords) -> bool:
    """`un trajet de` **`3 à 4 heures`**, seen from either number: how long, unless something opens then."""
    low, raw, data = tokens.low, tokens.raw, words.data
    if low[i - 1] in data.hour_stretches.values():
        i -= 2
    link = data.hour_stretches.get(low[i - 1])
    if link is None or low[i + 1] != link or not (raw[i].isdecimal() and raw[i + 2].isdecimal()):
        return False
    if low[i + 3] not in words.clock_hours and not (low[i + 3] in words.clock_h and len(low[i + 3]) > 2):
        return False
    return not _opens_before(tokens, i, words)


def opening_hours_at(tokens: Tokens, i: int, words: DateWords) -> Mention | None:
    """`abre de` **`9 a 18 horas`**, `open from` **`nine to five`**, `orario` **`10-18`**; `dura de 2 a 3
    horas` is a length of time, and `children from three to five` are so old."""
    low, end = tokens.low, i + 3
    first, second = _hour(tokens, i, words), _hour(tokens, i + 2, words)
    if first is None or second is None or first == second:
        return None
    if low[i + 1] in ("-", "–"):
        dashed = tokens.glued(i + 1) and tokens.glued(i + 2) and first < second
        told = dashed and low[i - 1].startswith(words.data.opening_hours)
    else:
        dotted = "." in low[i] and "." in low[i + 2]  # `de 9.00 a 14.00`: each is a time of its own
        if dotted or low[i + 1] != words.data.clock_ranges.get(low[i - 1]):
            return None
        told = not words.data.opening_hours or _opens_nearby(tokens, i, end, words)
    if low[end] in words.clock_hours or low[end] in words.clock_h:
        told = (told or tokens.raw[i - 1][:1].isupper()) and not _of_length(tokens, end + 1, words)
        end += 1
    else:
        told = told and (_opens(low[end], words) or counts_nothing(tokens, end, words))
    return Mention(i, end, None, "clock") if told else None


def _of_length(tokens: Tokens, end: int, words: DateWords) -> bool:
    """`de 4 a 6 horas` **`al día`**, `Entre deux et trois heures` **`de marche`**."""
    low, small = tokens.low, words.figures.determiners
    of = low[end] in words.figures.of and low[end + 1] not in small and not words.weekdays.at(low, end + 1)
    return of or words.length_words.at(low, end) is not None


def _hour(tokens: Tokens, i: int, words: DateWords) -> int | None:
    """The hour that a number up to 24 would be, in digits or in words."""
    word = tokens.raw[i]
    if DOTTED.fullmatch(word):
        word = word[: word.index(".")]
    if word.isdecimal():
        return int(word) if len(word) <= 2 and int(word) <= 24 else None
    return words.data.clock_words.get(tokens.low[i])


def _opens_nearby(tokens: Tokens, i: int, end: int, words: DateWords) -> bool:
    behind = any(_opens(word, words) for word in tokens.low[end : end + 4])
    return behind or _opens_before(tokens, i, words)


def _opens_before(tokens: Tokens, i: int, words: DateWords) -> bool:
    """Whether a word of opening or a day stands before, and nobody who could be so old."""
    low, figures = tokens.low, words.figures
    nearby = range(max(0, i - _NEAR), i)
    if any(low[k] in figures.people or tells_change(low, k, figures) for k in nearby):
        return False
    return any(_opens(low[k], words) for k in nearby)


def _opens(word: str, words: DateWords) -> bool:
    data = words.data
    return word.startswith(data.opening_hours) or word in data.weekdays or word in data.near_days
