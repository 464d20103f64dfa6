"""Hours that stand alone: `um drei kam sie`, `the doors open at 7`, `kort na zes`."""

import re

from articles.evidence.dates.lexicon import DateWords
from articles.evidence.dates.mention import Mention
from articles.evidence.figures.lexicon import tells_change
from articles.evidence.figures.quantity import Quantity
from articles.evidence.figures.subjects import subject_of
from articles.evidence.tokens import Tokens

DOTTED = re.compile(r"([01]?\d|2[0-4])[.:]([0-5]\d)")
_NEAR = 8


def hour_alone_at(tokens: Tokens, i: int, words: DateWords, last: Mention | None) -> Mention | None:
    """The bare hour at token `i`, behind what leads up to one and before nothing that it counts."""
    if not _is_hour(tokens, i, words):
        return None
    led = (
        words.clock_alone.until(tokens.low, i)
        or _maybe_led(tokens, i, words)
        or _second(tokens, i, words, last)
    )
    return Mention(i, i + 1, None, "clock-words") if led and counts_nothing(tokens, i + 1, words) else None


def counts_nothing(tokens: Tokens, j: int, words: DateWords) -> bool:
    """Whether the number before `j` counts, measures and shares nothing."""
    low, figures = tokens.low, words.figures
    if is_amount(tokens, j, words) or low[j] in figures.of or figures.partitives.at(low, j):
        return False
    if low[j] in ("-", "–", "/", ":", ".", ",") and tokens.glued(j) and tokens.glued(j + 1):
        return not low[j + 1][:1].isalnum()
    linked = figures.either_links.at(low, j) or figures.change_links.at(low, j)
    if linked and (low[linked[0]][:1].isdecimal() or low[linked[0]] in figures.numbers.words.openers):
        return False
    return subject_of(tokens, j, figures, Quantity(j - 1, j, None, "digits")) is None


def is_amount(tokens: Tokens, j: int, words: DateWords) -> bool:
    """`from a quarter to two` **`thirds`**, `half een` **`miljoen`**: whether a number's unit follows."""
    low, figures = tokens.low, words.figures
    phrases = (figures.units, figures.numbers.scales, figures.currencies.names)
    if (
        low[j] in figures.numbers.data.fractions
        or low[j] in figures.data.percent
        or low[j] in ("%", "€", "$")
    ):
        return True
    return any(phrase.at(low, j) for phrase in phrases)


def _second(tokens: Tokens, i: int, words: DateWords, last: Mention | None) -> bool:
    """`tra le due e le` **`quattro`**: linked to an hour in words."""
    low = tokens.low
    linked = low[i - 2] in words.day_links and low[i - 1] in words.figures.determiners
    return linked and last is not None and last.j == i - 2 and last.rule == "clock-words"


def _maybe_led(tokens: Tokens, i: int, words: DateWords) -> bool:
    """`um drei`, but not `es geht um drei`."""
    if not words.clock_maybe.until(tokens.low, i) or words.clock_not_maybe.until(tokens.low, i):
        return False
    return _happens(tokens, i, words)


def _is_hour(tokens: Tokens, i: int, words: DateWords) -> bool:
    word = tokens.raw[i]
    if word.isascii() and word.isdecimal():
        return len(word) <= 2 and 0 < int(word) <= 12
    if "." in word:
        return "." in words.data.clock_colon and DOTTED.fullmatch(word) is not None
    return (
        words.data.clock_words.get(tokens.low[i], 13) <= 12 and tokens.low[i] not in words.figures.determiners
    )


def _happens(tokens: Tokens, i: int, words: DateWords) -> bool:
    """`they` **`leave`** `at six`, `um drei kam sie`; not `stands at six`, `um drei` **`gesunken`**."""
    low, data = tokens.low, words.data
    opens = next((k for k in range(i, max(0, i - _NEAR), -1) if low[k] in ".!?:;"), max(0, i - _NEAR))
    if any(word.startswith(data.not_struck) for word in low[opens : i + 4]):
        return False
    if data.strikes:
        return any(word.startswith(data.strikes) for word in low[opens:i])
    changes = (tells_change(low, k, words.figures) for k in range(opens, i + 4))
    return not (low[i - 1] in words.figures.data.changed_by and any(changes))
