"""Decades, years of two digits and seasons: `the 1990s`, `nel '68`, `saison 23/24`."""

from articles.evidence.dates.clock import counts
from articles.evidence.dates.lexicon import DateWords
from articles.evidence.dates.mention import Mention
from articles.evidence.dates.years import DASHES, after_ends, is_measured
from articles.evidence.tokens import Tokens


def decade_at(tokens: Tokens, i: int, words: DateWords) -> Mention | None:
    """`the 1990s`, `années 80`, `anni '90`, `años 1960`, `1990er Jahre`, `the nineties`."""
    low, raw, word = tokens.low, tokens.raw, tokens.raw[i]
    if worded := words.decade_words.at(low, i):
        owned = low[i - 1] in words.data.decade_not_after  # a man in his forties
        return None if owned else Mention(i, worded[0], None, "decade")
    if low[i] in words.data.decade_tens:
        aged = words.figures.aged.until(low, i)  # murió a los ochenta
        told = low[i - 1] in words.figures.determiners and not aged and not counts(tokens, i + 1, words)
        return Mention(i - 1, i + 1, None, "decade") if told else None
    if word[-1] != "0" or not word.isdecimal() or len(word) not in (2, 4):
        return None
    quoted = raw[i - 1] in ("'", "’")
    ending = _decade_ending(tokens, i + 1, words)
    if ending and (len(word) == 4 or quoted or low[i - 1] in words.data.decade_openers):
        end = _past_tails(tokens, ending, words)
        if len(word) == 2 and end == ending and not quoted and not _bare_decade(tokens, i, words):
            return None
        opened = quoted and len(word) == 2 and tokens.glued(i) and not tokens.glued(i - 1)
        return Mention(i - opened, end, None, "decade")
    before = words.decades.until(low, i - quoted)
    if before is None or (len(word) == 2 and (int(word) < 10 or raw[i + 1] in ("%", "€"))):
        return None
    return Mention(before[0], _past_second(tokens, i + 1, words), None, "decade")


def _decade_ending(tokens: Tokens, j: int, words: DateWords) -> int:
    """The index behind `s`, `er` or `'s` that touches the digits before `j`; 0 where there is none."""
    low, endings = tokens.low, words.data.decade_endings
    if not tokens.glued(j):
        return 0
    return j + 2 if low[j + 1] and low[j] + low[j + 1] in endings else (j + 1 if low[j] in endings else 0)


def _past_tails(tokens: Tokens, end: int, words: DateWords) -> int:
    """The index behind the rest: in den `50er` **`und 60er Jahren`**, `1990er` **`-Jahre`**."""
    low, tails = tokens.low, words.data.decade_tails
    linked = low[end] in words.year_links and tokens.raw[end + 1].isdecimal()
    if linked and low[end + 2] in words.data.decade_endings:
        end += 3
    while low[end] in tails or (low[end] == "-" and low[end + 1] in tails):
        end += 1
    return end


def _bare_decade(tokens: Tokens, i: int, words: DateWords) -> bool:
    """`the 80s`, but neither lows in the 20s nor a woman in her mid-60s."""
    owned = any(word in words.data.decade_not_after for word in tokens.low[max(0, i - 4) : i])
    return int(tokens.raw[i]) >= 50 and not owned


def _past_second(tokens: Tokens, j: int, words: DateWords) -> int:
    """`années 1880`**`-1990`**, `anni '70` **`e '80`**."""
    raw = tokens.raw
    k = j + 1 + (raw[j + 1] in ("'", "’"))
    linked = raw[j] in DASHES or tokens.low[j] in words.year_links
    return k + 1 if linked and raw[k].isdecimal() and len(raw[k]) in (2, 4) and raw[k][-1] == "0" else j


def short_year_at(tokens: Tokens, i: int, words: DateWords) -> Mention | None:
    """`nel '68`, `en el 97`, `año 77`: two digits behind a word that a year follows."""
    raw, low = tokens.raw, tokens.low
    word = raw[i]
    if len(word) != 2 or not word.isdecimal():
        return None
    if raw[i - 1] in ("'", "’") and tokens.glued(i) and not tokens.glued(i - 1) and i:
        led = words.year_words.until(low, i - 1) or words.year_maybe.until(low, i - 1)
        return Mention(i - 1, i + 1, None, "year") if led else None
    found = _short_year(tokens, i, words)
    return None if found is None or is_measured(tokens, i + 1, words) else found


def _short_year(tokens: Tokens, i: int, words: DateWords) -> Mention | None:
    """The same of two digits without an apostrophe, whatever they measure."""
    raw, low = tokens.raw, tokens.low
    word = raw[i]
    plural = low[i + 1].endswith(words.figures.data.plural_endings) and low[i + 1] not in words.figures.stops
    led = words.decades_led.until(low, i)
    alone = led is not None and i - led[0] == 2 and word < "50"  # en los 30
    if word[1] == "0" and led and not alone and not plural and raw[i + 1] != "%":
        return Mention(i - 1, i + 1, None, "decade")
    if word < "32" or (tokens.glued(i + 1) and raw[i + 1] in DASHES + "%€$°'’:"):
        return None
    if low[i - 1] in words.data.year_named:
        return Mention(i - 1, i + 1, None, "year") if after_ends(tokens, i + 1, words) else None
    if not words.short_years.until(low, i) or not after_ends(tokens, i + 1, words):
        return None
    told = words.figures.range_links.at(low, i + 1) or words.figures.between_links.at(low, i + 1)
    return None if told or "%" in raw[i + 1 : i + 6] else Mention(i, i + 1, None, "year")


def season_at(tokens: Tokens, i: int, words: DateWords) -> Mention | None:
    """`saison` **`23/24`**, `the` **`23/24`** `season`: two years of two digits."""
    raw, low = tokens.raw, tokens.low
    first, second = raw[i], raw[i + 2]
    if raw[i + 1] not in DASHES or not (tokens.glued(i + 1) and tokens.glued(i + 2)) or tokens.glued(i):
        return None
    if not (len(first) == len(second) == 2 and first.isdecimal() and second.isdecimal()):
        return None
    beside = low[i - 1] in words.data.seasons or low[i + 3] in words.data.seasons
    return Mention(i, i + 3, None, "season") if beside and int(second) == (int(first) + 1) % 100 else None
