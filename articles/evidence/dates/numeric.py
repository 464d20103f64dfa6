"""Dates all in digits: `24/02/2022`, `2022-02-24`, `24.2.2022`, `24.02.`, `24/02`."""

from articles.evidence.dates.lexicon import DateWords
from articles.evidence.dates.mention import Mention, is_year, iso
from articles.evidence.tokens import Tokens

_MARKS = "/-–"


def numeric_at(tokens: Tokens, i: int, words: DateWords) -> Mention | None:
    """The numeric date at token `i`, or None."""
    raw = tokens.raw
    parts, j = _parts(tokens, i)
    if not parts:
        return _dotted(tokens, i, words) or _slashed(tokens, i, words)
    if (tokens.glued(j) and raw[j][0].isalnum()) or (tokens.glued(i) and raw[i - 1][-1].isalnum()):
        return None
    value = _value(parts, words)
    return Mention(i, j, value, "numeric") if value else None


def _dotted(tokens: Tokens, i: int, words: DateWords) -> Mention | None:
    """`am` **`24.02.`**, `Mittwoch,` **`17. 7.`**: day and month, each with its full stop."""
    raw, low, j, data = tokens.raw, tokens.low, i + 1, words.data
    if not data.dotted_after:
        return None
    day, _, month = raw[i].partition(".")
    if not month and raw[j] == "." and tokens.glued(j):
        month, j = raw[j + 1], j + 2
    if not _is_day(day, month) or raw[j] != "." or not tokens.glued(j):
        return None
    weekday = low[i - 1 - (raw[i - 1] == ",")] in data.weekdays
    listed = low[i - 1] in words.figures.conjunctions and raw[i - 2] == "." and raw[i - 3][:1].isdecimal()
    led = low[i - 1] in data.dotted_after or weekday or listed
    if not led or low[j + 1] in words.figures.numbers.data.ordinal_nouns:
        return None  # am 1. 3. Platz
    if is_year(raw[j + 1]):
        return Mention(i, j + 2, iso(int(raw[j + 1]), int(month), int(day)), "numeric")
    return Mention(i, j + 1, None, "numeric")


def _is_day(day: str, month: str) -> bool:
    return day.isdecimal() and month.isdecimal() and 0 < int(day) <= 31 and 0 < int(month) <= 12


def _slashed(tokens: Tokens, i: int, words: DateWords) -> Mention | None:
    """`segunda-feira (` **`12/5`** `)`, `il` **`30/6`**: day and month; `em 2/3 dos casos` is a share."""
    raw, low, data, j = tokens.raw, tokens.low, words.data, i + 3
    day, month = raw[i], raw[i + 2]
    if not data.slashed_after or raw[i + 1] != "/" or not (tokens.glued(i + 1) and tokens.glued(i + 2)):
        return None
    if len(day + month) > 4 or not _is_day(day, month):
        return None
    if (tokens.glued(j) and raw[j][0] not in ".,;:)!?-–") or (tokens.glued(i) and raw[i - 1][-1].isalnum()):
        return None
    opens = i - (raw[i - 1] in ("(", ","))
    near = low[opens - 1] in data.near_days or low[i - 1] in data.day_words
    listed = low[i - 1] in words.day_links and raw[i - 3] == "/" and raw[i - 2].isdecimal()
    share = int(day) < int(month) and day[0] != "0"
    told = (
        near or listed or words.weekdays.until(low, opens) or (low[i - 1] in data.slashed_after and not share)
    )
    return Mention(i, j, None, "numeric") if told else None


_ORDER = ("year", "month", "day")


def signed_at(tokens: Tokens, i: int, words: DateWords) -> Mention | None:
    """`2024年5月3日`, `5월 3일`, `2023年`: digits that signs make a date; a month or a day alone is none."""
    signs, raw, k = words.data.signs, tokens.raw, i
    if not signs or (tokens.glued(i) and raw[i - 1][-1].isdecimal()):
        return None
    parts: dict[str, int] = {}
    while raw[k].isdecimal() and len(raw[k]) <= 4 and tokens.glued(k + 1):
        part = signs.get(raw[k + 1])
        if part is None or any(_ORDER.index(part) <= _ORDER.index(told) for told in parts):
            break
        parts[part] = int(raw[k])
        k += 2
    year, month, day = (parts.get(part) for part in _ORDER)
    if not (1 <= (month or 1) <= 12 and 1 <= (day or 1) <= 31 and 1000 <= (year or 1000) <= 2199):
        return None
    if year is None and (month is None or day is None):
        return None
    return Mention(i, k, f"{year}" if year and not month else iso(year, month or 1, day), "numeric")


def _parts(tokens: Tokens, i: int) -> tuple[list[str], int]:
    """The three parts and the index behind them: one token with full stops, or five with marks."""
    raw, word = tokens.raw, tokens.raw[i]
    if word.count(".") == 2 and word.replace(".", "").isdecimal() and word.isascii():
        return word.split("."), i + 1
    parts = [word, raw[i + 2], raw[i + 4]]
    marked = raw[i + 1] in _MARKS and raw[i + 3] == raw[i + 1]
    if marked and all(part.isdecimal() for part in parts) and all(map(tokens.glued, range(i + 1, i + 5))):
        return parts, i + 5
    return [], i


def _value(parts: list[str], words: DateWords) -> str | None:
    first, second, third = parts
    if is_year(first):
        told = len(second) == len(third) == 2 and 1 <= int(second) <= 12
        return iso(int(first), int(second), int(third)) if told else None
    if not (is_year(third) or len(third) == 2) or len(first) > 2 or len(second) > 2:
        return None
    year = int(third) + (0 if len(third) == 4 else 2000 if int(third) < 50 else 1900)
    day, month = int(first), int(second)
    if (words.data.month_first and day <= 12) or month > 12:
        day, month = month, day
    return iso(year, month, day) if 1 <= month <= 12 else None
