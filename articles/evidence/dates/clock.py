"""Times of day: `14 h 30`, `5 p.m.`, `18 Uhr`, `a las 15.30`."""

from articles.evidence.dates.alone import DOTTED, counts_nothing, is_amount
from articles.evidence.dates.lengths import is_elapsed, is_length, is_spent, minutes_follow
from articles.evidence.dates.lexicon import DateWords
from articles.evidence.dates.mention import Mention
from articles.evidence.dates.opening import is_stretch, opening_hours_at
from articles.evidence.languages.signs import MINUTE_SIGNS
from articles.evidence.languages.world import TIME_ZONES
from articles.evidence.tokens import Tokens


def clock_at(tokens: Tokens, i: int, words: DateWords, last: Mention | None) -> Mention | None:
    """The time of day at token `i` (or behind the words `alle ore`, whose digits are the time)."""
    if "0" <= tokens.raw[i][:1] <= "9":
        linked = _is_linked(tokens, i, words, last) or _is_dated(tokens, i, words, last)
        return _from_digits(tokens, i, words, linked=linked)
    bare = words.clock_bare.at(tokens.low, i) or _before_one(tokens, i, words)
    if bare is None or tokens.low[bare[0]] not in words.data.clock_words or _of_several(tokens, i, words):
        return None
    behind = bare[0] + 1
    behind += tokens.low[behind] in words.clock_hours  # às sete horas
    minutes = past(tokens, behind, words)
    tail = words.clock_tail.at(tokens.low, minutes)
    if tail is None and minutes == bare[0] + 1:
        between = words.figures.between.at(tokens.low, i) and not _before_hour(tokens, behind, words)
        if between or counts(tokens, behind, words) or _and_other(tokens, bare[0], words):
            return None  # `a las tres practicadas`, `tra le quattro e le cinquemila`, `all'una e all'altra`
    return Mention(bare[0], tail[0] if tail else minutes, None, "clock-words")


def _before_one(tokens: Tokens, i: int, words: DateWords) -> tuple[int, None] | None:
    """`hasta la` **`una`**, `all'` **`una`**; `hasta la 9` and `all'8 marzo` lead up to no hour."""
    found = words.clock_one.at(tokens.low, i)
    return found if found and words.data.clock_words.get(tokens.low[found[0]]) == 1 else None


def _before_hour(tokens: Tokens, k: int, words: DateWords) -> bool:
    """`tra le due` **`e le quattro`**, which count nothing either: from one hour to another."""
    low = tokens.low
    other = k + 1 + (low[k + 1] in words.figures.determiners)
    hour = low[k] in words.day_links and low[other] in words.data.clock_words
    return hour and (
        words.clock_tail.at(low, other + 1) is not None or counts_nothing(tokens, other + 1, words)
    )


def _and_other(tokens: Tokens, i: int, words: DateWords) -> bool:
    """Whether it is one of several: `a la una` **`y`** `a la otra`, `hasta la una` **`de`** `ellas`."""
    following, figures = tokens.low[i + 1], words.figures
    several = following in figures.conjunctions or following in figures.of
    return tokens.low[i] in figures.numbers.ones and several


def _of_several(tokens: Tokens, i: int, words: DateWords) -> bool:
    """`una` **`de las`** `cinco`, `nessuna` **`delle`** `otto`: out of so many, and no hour."""
    before, numbers = tokens.low[i - 1], words.figures.numbers
    if tokens.low[i] not in words.figures.of:
        return False
    return before in numbers.ones or before in numbers.words.openers or before in words.data.out_of


def past(tokens: Tokens, k: int, words: DateWords) -> int:
    """The index behind minutes in words at `k`, where they count nothing: `às sete` **`e quarenta`**."""
    found = words.clock_past.at(tokens.low, k)
    return found[0] if found and not counts(tokens, found[0], words) else k


def counts(tokens: Tokens, k: int, words: DateWords) -> bool:
    """Whether the word behind an hour may be what it counts: a plural, or the rest of a number."""
    following, figures = tokens.low[k], words.figures
    if not following[:1].isalpha() or following in figures.stops:
        return False
    if following.endswith(words.data.not_counted) or _another_number(tokens, k, words):
        return False
    plural = following.endswith(figures.data.plural_endings) or following in figures.irregular_plurals
    return plural or tokens.raw[k][:1].isupper() or is_amount(tokens, k, words)


def _another_number(tokens: Tokens, k: int, words: DateWords) -> bool:
    """`alle 18` **`due`** `giovani`: a number of its own, and no rest of the first one."""
    numbers = words.figures.numbers
    return tokens.low[k] in numbers.words.openers and numbers.scales.at(tokens.low, k) is None


def _is_linked(tokens: Tokens, i: int, words: DateWords, last: Mention | None) -> bool:
    """`entre 10h e` **`16h`**, `tra le 10 e le` **`16`**: whether a time stands before, and `and` between."""
    if last is None or last.rule != "clock" or not 0 < i - last.j <= 2:
        return False
    low, link = tokens.low, tokens.low[last.j]
    return (
        link in words.day_links
        and link.isalpha()
        and (i == last.j + 1 or low[i - 1] in words.figures.determiners)
    )


def _is_dated(tokens: Tokens, i: int, words: DateWords, last: Mention | None) -> bool:
    """`Samedi,` **`14 heures`** `:`, `avant demain` **`10 heures`**: a bare hour right behind a day that
    tells when; in `il a dormi hier 10 heures` it was how long."""
    low = tokens.low
    if not names_hours(low, i + 1, words):
        return False
    day = i - (tokens.raw[i - 1] == ",")
    if last is not None and last.j == day and last.rule not in ("clock", "clock-words"):
        if day < i and not tokens.raw[i + 2][:1].isalnum():
            return True
        first = last.i
    elif low[day - 1] in words.data.near_days:
        first = day - 1
    else:
        return False
    return not low[first - 1][:1].isalpha() or low[first - 1] in words.figures.stops


def behind_part_of_day(tokens: Tokens, i: int, words: DateWords, last: Mention | None) -> bool:
    """`zondagmiddag` **`twee uur`**: right behind a weekday that tells the part of the day as well."""
    return last is not None and last.j == i and tokens.low[i - 1].endswith(words.data.weekday_endings)


def names_hours(low: list[str], k: int, words: DateWords) -> bool:
    """Whether the word at `k` names hours: `heures`, `uur`, `h`."""
    return low[k] in words.clock_hours or low[k] in words.clock_h


def _from_digits(
    tokens: Tokens, i: int, words: DateWords, *, joined: bool = False, linked: bool = False
) -> Mention | None:
    raw, low = tokens.raw, tokens.low
    if tokens.glued(i) and not joined and (raw[i - 1][-1].isalnum() or raw[i - 1] in ".,:/-"):
        return None
    if low[i + 1] in TIME_ZONES and len(raw[i]) == 4 and raw[i] < "2400":
        return Mention(i, i + 1, None, "clock")  # `0800 GMT`
    hours, minutes, j = _hours(tokens, i, words)
    if hours is None or hours > 24 or is_stretch(tokens, i, words):
        return None
    whole = minutes is None and j == i + 1
    if j == i + 1 and not joined:  # two at most, or a chain of them would never end
        second = _other(tokens, i, words, whole=whole)
        opened = Mention(i, second.j, None, "clock") if second else opening_hours_at(tokens, i, words)
        if opened:
            return opened
    lasting = is_elapsed(tokens, i, j, words) if minutes is not None else is_length(tokens, i, j + 1, words)
    if (lasting and minutes is not None) or (whole and not joined and minutes_follow(tokens, j + 1, words)):
        return None
    marked = j > i + 1 and raw[i + 1] in words.clock_h
    after = words.clock_after.at(low, j) or (words.clock_after.at(low, i + 1) if marked else None)
    if after:
        end = _past_tail(tokens, j, after[0], words, joined=joined, whole=minutes is None)
        return Mention(i, end, None, "clock")
    before = linked or words.clock_before.until(low, i) or words.clock_bare.until(low, i)
    if marked and not joined and raw[j] in ("-", "–") and tokens.glued(j):
        second = _from_digits(tokens, j + 1, words, joined=True)
        if second:
            return Mention(i, second.j, None, "clock")  # `18h-20h`
    if marked and (minutes is not None or joined or (before and not is_length(tokens, i, j, words))):
        return Mention(i, j, None, "clock")
    told = before or minutes is not None or (joined and not is_spent(tokens, i, words))
    if low[j] in words.clock_hours and told and hours < 24:
        spelled = raw[j + 1].isdecimal() and int(raw[j + 1]) < 60 and low[j + 2] not in words.clock_hours
        return None if lasting else Mention(i, j + 1 + spelled, None, "clock")
    if minutes is not None:
        timed = (
            (j == i + 3 and not _score(tokens, i, j, words))
            or (before and not is_amount(tokens, j, words))
            or (j == i + 1 and _bare_time(tokens, i, words))
        )
        return Mention(i, j, None, "clock") if timed else None
    bare = words.clock_bare.until(low, i)
    led = not _of_several(tokens, bare[0], words) if bare else linked and words.data.clock_bare
    if not led or is_amount(tokens, j, words) or _leads_to_count(tokens, j, words):
        return None
    tail = words.clock_tail.at(low, j) or _and_minutes(tokens, j, words)
    return Mention(i, tail[0] if tail else j, None, "clock")


def _other(tokens: Tokens, i: int, words: DateWords, *, whole: bool) -> Mention | None:
    """`7-` **`9 p.m.`**, `9.00-` **`12.30 Uhr`**, `zwischen 14 und` **`17.30 Uhr`**: the second of two."""
    raw, low, j = tokens.raw, tokens.low, i + 1
    if raw[j] in ("-", "–") and tokens.glued(j) and tokens.glued(j + 1):
        return _from_digits(tokens, j + 1, words, joined=True)
    led = words.clock_before.until(low, i) or words.figures.between.until(low, i)
    if not (whole and led) or low[j] not in words.day_links or is_spent(tokens, i, words):
        return None
    second = _from_digits(tokens, j + 1, words, joined=True)
    return second if second and not is_length(tokens, j + 1, second.j, words) else None


def _past_tail(tokens: Tokens, j: int, end: int, words: DateWords, *, joined: bool, whole: bool) -> int:
    """The index behind `p.m.`, and behind what goes on from there: `8am` **`-6pm`**, `9 Uhr` **`30`**."""
    raw = tokens.raw
    if raw[end] == "." and tokens.glued(end) and "." in raw[j:end]:
        end += 1
    if not joined and raw[end] in ("-", "–") and tokens.glued(end) and raw[end + 1][:1].isdecimal():
        second = _from_digits(tokens, end + 1, words, joined=True)
        return second.j if second else end
    return end + (whole and words.data.clock_minutes_behind and _minutes_behind(tokens, end, words))


def _and_minutes(tokens: Tokens, j: int, words: DateWords) -> tuple[int, None] | None:
    """`a las 8` **`y 25 de la tarde`**: minutes in digits, which only a part of the day tells."""
    if tokens.low[j] not in words.figures.conjunctions or not tokens.raw[j + 1].isdecimal():
        return None
    return words.clock_tail.at(tokens.low, j + 2) if len(tokens.raw[j + 1]) == 2 else None


def _leads_to_count(tokens: Tokens, j: int, words: DateWords) -> bool:
    """`tra le 10` **`e le 16 famiglie`**, `a las 16` **`familias`**, `entre las 4` **`y las 5 mil`**:
    counted, no time."""
    low, figures = tokens.low, words.figures
    if low[j] in words.day_links and low[j].isalpha():
        k = j + 1 + (low[j + 1] in figures.determiners)
        if tokens.raw[k].isdecimal():
            j = k + 1
            if figures.numbers.scales.at(low, j):
                return True
    plural = low[j].endswith(figures.data.plural_endings) or low[j] in figures.irregular_plurals
    return plural and low[j] not in words.clock_hours and counts(tokens, j, words)


def _minutes_behind(tokens: Tokens, k: int, words: DateWords) -> bool:
    """Whether a number of minutes stands there, and counts nothing."""
    word, following, low = tokens.raw[k], tokens.raw[k + 1], tokens.low[k + 1]
    if not word.isdecimal() or len(word) != 2 or int(word) >= 60 or following[:1].isupper():
        return False
    return not low[:1].isalpha() or low in words.figures.stops or not tokens.raw[k + 2][:1].isupper()


def _hours(tokens: Tokens, i: int, words: DateWords) -> tuple[int | None, int | None, int]:
    """Hours, minutes and the index behind: `14:30` (three tokens), `14.30` (one), `14 h 30`, `14`."""
    raw, low, glued = tokens.raw, tokens.low, tokens.glued
    if len(raw[i]) > 2 or not raw[i].isdecimal():
        dotted = DOTTED.fullmatch(raw[i])
        return (int(dotted[1]), int(dotted[2]), i + 1) if dotted else (None, None, i)
    hours, rest = int(raw[i]), raw[i + 2]
    minutes = int(rest) if rest.isdecimal() and len(rest) == 2 and int(rest) < 60 else None
    if raw[i + 1] == ":" and glued(i + 1) and glued(i + 2) and rest.isdecimal() and len(rest) == 2:
        seconds = raw[i + 3] == ":" and glued(i + 3) and raw[i + 4][:1].isdecimal()
        return (None, None, i) if minutes is None or seconds else (hours, minutes, i + 3)
    if low[i + 1] not in words.clock_h or tokens.starts[i + 1] - tokens.ends[i] > 1:
        return hours, None, i + 1
    if minutes is None or tokens.starts[i + 2] - tokens.ends[i + 1] > 1:
        return hours, None, i + 2
    return hours, minutes, i + 3 + (low[i + 3] in (*MINUTE_SIGNS, "m") and glued(i + 3))


def _bare_time(tokens: Tokens, i: int, words: DateWords) -> bool:
    """`16.30` where decimals take a comma, nothing is counted and no price stands nearby."""
    figures, raw, following = words.figures, tokens.raw, tokens.low[i + 1]
    if is_amount(tokens, i + 1, words):
        return False
    if _opens_entry(tokens, i):
        return True
    if "." not in words.data.clock_colon or figures.numbers.data.decimal != ",":
        return False
    if following in figures.data.range_links and len(raw[i]) == 4 and DOTTED.fullmatch(raw[i + 2]):
        named = tokens.low[i + 3] in words.clock_hours  # 9.00 a 14.00 horas
        return named or _bare_time(tokens, i + 2, words)  # 8.00 a 18.00
    if len(raw[i]) != 5 or (following[:1].isalpha() and following not in figures.stops):
        return False
    symbols, names = figures.currencies.symbols, figures.currencies.names
    return not any(symbols.at(raw, k) or names.at(tokens.low, k) for k in range(max(0, i - 10), i))


def _opens_entry(tokens: Tokens, i: int) -> bool:
    """Whether `16.06` heads a paragraph, as the entries of a live blog do."""
    opens = i == 0 or tokens.raw[i - 1][:1] == "\n"
    return opens and len(tokens.raw[i]) == 5 and tokens.raw[i + 1][:1].isupper()


def _score(tokens: Tokens, i: int, j: int, words: DateWords) -> bool:
    """`2:10` among words of winning; a time has two digits behind its colon and often before it."""
    raw, low, stems = tokens.raw, tokens.low, words.figures.data.score_words
    if raw[i - 1] == "(" and raw[i - 3] == ":" and tokens.glued(i - 2):
        return True  # 27:28 (15:12)
    if len(raw[i]) == 2 and raw[i][0] == "0":
        return False  # `05:22 - Source`, the length of a film
    timed = len(raw[i]) == 2 and int(raw[i]) < 24
    nearby = _on_line(low[max(0, i - (3 if timed else 8)) : i]) + ([] if timed else low[j : j + 5])
    return any(word.startswith(stems) for word in nearby)


def _on_line(before: list[str]) -> list[str]:
    """The words since the last line break."""
    breaks = [k for k, word in enumerate(before) if word[:1] == "\n"]
    return before[breaks[-1] + 1 :] if breaks else before
