"""From tokens to dates."""

from articles.evidence.dates.alone import hour_alone_at
from articles.evidence.dates.calendar import Calendar
from articles.evidence.dates.clock import clock_at
from articles.evidence.dates.decades import decade_at, season_at, short_year_at
from articles.evidence.dates.lexicon import DateWords, date_words
from articles.evidence.dates.mention import NAMED, Mention
from articles.evidence.dates.numeric import numeric_at, signed_at
from articles.evidence.dates.opening import opening_hours_at
from articles.evidence.dates.struck import struck_at
from articles.evidence.dates.years import year_at
from articles.evidence.records import DateMention
from articles.evidence.tokens import Tokens, cut


def find_dates(text: str, language: str | None) -> tuple[DateMention, ...]:
    """Every date of a text, in order."""
    return dates_in(cut(text), language)


def dates_in(tokens: Tokens, language: str | None) -> tuple[DateMention, ...]:
    """The same for a text that is already cut into tokens."""
    words = date_words(language)
    found: list[Mention] = []
    calendar = Calendar(tokens, words)
    for i in _candidates(tokens, words):
        behind = found[-1].j if found else 0
        if i < behind:
            continue
        mention = _mention(tokens, i, found[-1] if found else None, words, calendar)
        if mention:
            found.append(mention)
    told = (m for m in found if m.rule != NAMED)
    return tuple(DateMention(tokens.starts[m.i], tokens.ends[m.j - 1], m.value, m.rule) for m in told)


def _candidates(tokens: Tokens, words: DateWords) -> list[int]:
    low, places = tokens.low, tokens.places_of(words.openers)
    worth = [i for i in places if low[i] in words.telling or low[i + 1] in words.behind_lead]
    return sorted([*tokens.digits, *worth])


def _may_strike(tokens: Tokens, i: int, words: DateWords) -> bool:
    """Whether a time told in words may begin there: an hour does so only beside what tells it for one."""
    low = tokens.low[i]
    return low in words.struck and (low in words.before_hour or tokens.low[i + 1] in words.beside_hour)


def _hour_in_words(tokens: Tokens, i: int, last: Mention | None, words: DateWords) -> Mention | None:
    return opening_hours_at(tokens, i, words) or hour_alone_at(tokens, i, words, last)


def _mention(
    tokens: Tokens, i: int, last: Mention | None, words: DateWords, calendar: Calendar
) -> Mention | None:
    word = tokens.raw[i]
    if "0" <= word[0] <= "9":
        if "." not in word and (len(word) > 4 or not word.isdecimal()):
            return None  # 1 000, 12,5: no day, no hour, no year
        return (
            signed_at(tokens, i, words)
            or numeric_at(tokens, i, words)
            or season_at(tokens, i, words)
            or clock_at(tokens, i, words, last)
            or calendar.from_day(i)
            or hour_alone_at(tokens, i, words, last)
            or decade_at(tokens, i, words)
            or short_year_at(tokens, i, words)
            or year_at(tokens, i, words)
        )
    low = tokens.low[i]
    return (
        (calendar.from_word(i) if low in words.named else None)
        or (clock_at(tokens, i, words, last) if low in words.hours else None)
        or (struck_at(tokens, i, words, last) if _may_strike(tokens, i, words) else None)
        or (_hour_in_words(tokens, i, last, words) if low in words.data.clock_words else None)
        or (decade_at(tokens, i, words) if low in words.tens else None)
    )
