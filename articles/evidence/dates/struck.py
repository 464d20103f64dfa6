"""Times of day told in words: `half past nine`, `halb zehn`, `kwart over tien`, `nine o'clock`."""

from articles.evidence.dates.alone import is_amount
from articles.evidence.dates.clock import behind_part_of_day, names_hours, past
from articles.evidence.dates.lexicon import DateWords
from articles.evidence.dates.mention import Mention
from articles.evidence.tokens import Tokens


def struck_at(tokens: Tokens, i: int, words: DateWords, last: Mention | None) -> Mention | None:
    """The time of day that a word at `i` opens; `last` is the date before it."""
    low, data = tokens.low, words.data
    part = words.clock_parts.at(low, i)
    if not part and words.clock_at.until(low, i):
        part = words.clock_parts_led.at(low, i)
    end = _hour(tokens, part[0], words) if part else 0
    if not end and low[i] in data.clock_minutes:
        end = _minutes(tokens, i + 1, words)
    if not end and low[i] in data.clock_words and low[i + 1] in words.beside_hour:
        dated = behind_part_of_day(tokens, i, words, last)
        end = _whole_hour(tokens, i, words, dated=dated) or _other_hour(tokens, i, words, last)
    return Mention(i, end, None, "clock-words") if end else None


def _hour(tokens: Tokens, i: int, words: DateWords) -> int:
    """The index behind an hour in words or digits, and behind `Uhr`; 0 where there is none."""
    low = tokens.low
    digits = low[i].isascii() and low[i].isdecimal() and 0 < int(low[i][:3]) <= 12
    if not digits and words.data.clock_words.get(low[i], 13) > 12:
        return 0
    if tokens.glued(i + 1) and tokens.glued(i + 2) and tokens.raw[i + 1] in "-–,/" and low[i + 2].isalnum():
        return 0  # half 10,5 procent
    after = words.clock_after.at(low, i + 1)
    if after:
        return after[0]
    return 0 if is_amount(tokens, i + 1, words) else i + 1


def _minutes(tokens: Tokens, i: int, words: DateWords) -> int:
    """`om` **`tien over half negen`**: only behind what leads up to a time."""
    if not words.clock_at.until(tokens.low, i - 1):
        return 0
    link = words.clock_minute_links.at(tokens.low, i)
    if link is None:
        return 0
    part = words.clock_parts.at(tokens.low, link[0])
    if part is None and tokens.low[link[0]] in words.figures.numbers.data.ones:
        return 0  # om tien voor een auto
    return _hour(tokens, part[0] if part else link[0], words)


def _whole_hour(tokens: Tokens, i: int, words: DateWords, *, dated: bool = False) -> int:
    """`neun Uhr`, `at five in the morning`, `om negen uur`; not `een reis van negen uur`."""
    low, hours = tokens.low, names_hours(tokens.low, i + 1, words)
    behind = i + 1 + hours
    minutes = past(tokens, behind, words)
    after = words.clock_after.at(low, minutes) or words.clock_after.at(low, i + 1)
    if after:
        return past(tokens, after[0], words)  # sieben Uhr dreißig
    told = minutes > behind
    if not words.data.clock_at:  # até as duas e meia, but depois de duas horas e meia
        spent = hours and low[i - 1] in words.figures.of
        return minutes if told and not spent and words.clock_before.until(low, i) else 0
    if not dated and (not words.clock_at.until(low, i) or _is_length(tokens, i, words, behind)):
        return 0
    tail = words.clock_tail.at(low, minutes)
    if tail or told:
        return tail[0] if tail else minutes
    away = low[i + 2] in words.figures.of  # à deux heures de route
    articled = low[i] in words.figures.numbers.data.ones  # à une heure avancée
    return behind if hours and not away and not articled else 0


def _is_length(tokens: Tokens, i: int, words: DateWords, behind: int) -> bool:
    """`gaat` **`tot`** `zes uur mee`, `tot zes uur` **`per`** `week`, **`zeven tot`** `acht uur`."""
    low, data = tokens.low, words.data
    led, length = words.clock_at.until(low, i), words.clock_not_at.until(low, i)
    longer = led and length and led[0] < length[0]  # duurde tot, though not tot
    struck = longer or tokens.raw[i - 1][:1].isupper()  # Tot tien uur is het druk
    if length and not struck and not low[behind].startswith(data.opening_hours):
        return True
    ranged = low[i - 1] in words.figures.data.range_links
    counted = low[i - 2] in data.clock_words or low[i - 2].isdecimal()
    return (ranged and counted) or words.length_words.at(low, behind) is not None


def _other_hour(tokens: Tokens, i: int, words: DateWords, last: Mention | None) -> int:
    """`às seis ou` **`sete e vinte`**, **`três`** `ou quatro da manhã`: beside another hour."""
    low, either = tokens.low, words.figures.data.either_links
    hours = i + 1 + names_hours(low, i + 1, words)
    minutes = past(tokens, hours, words)
    struck = last is not None and last.j == i - 1 and last.rule == "clock-words"
    if struck and low[i - 1] in either and minutes > i + 1:
        return minutes
    other = minutes + 1
    if low[minutes] not in either or low[other] not in words.data.clock_words:
        return 0
    return minutes if _whole_hour(tokens, other, words) else 0
