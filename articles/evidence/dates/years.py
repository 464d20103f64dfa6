"""Years, spans of years and decades, told from counts by what stands around them."""

from articles.evidence.dates.clock import counts
from articles.evidence.dates.lexicon import DateWords
from articles.evidence.dates.mention import Mention, is_year
from articles.evidence.figures.quantity import Quantity
from articles.evidence.figures.subjects import subject_of
from articles.evidence.figures.units import SYMBOLS
from articles.evidence.tokens import Tokens

_OPENING, _CLOSING = frozenset("\"'“„«‘"), frozenset("\"'”“»’")
_DASHES = "-–—/‑"


def decade_at(tokens: Tokens, i: int, words: DateWords) -> Mention | None:
    """`the 1990s`, `années 80`, `anni '90`, `años 1960`, `1990er Jahre`."""
    low, raw = tokens.low, tokens.raw
    worded = words.decade_words.at(low, i)
    if worded and low[i - 1] in words.data.decade_not_after:
        return None  # a man in his forties
    if worded:
        return Mention(i, worded[0], None, "decade")
    word = raw[i]
    if low[i] in words.data.decade_tens:
        aged = words.figures.aged.until(low, i)  # murió a los ochenta
        told = low[i - 1] in words.figures.determiners and not aged and not counts(tokens, i + 1, words)
        return Mention(i - 1, i + 1, None, "decade") if told else None
    if word[-1] != "0" or not (word.isascii() and word.isdecimal() and len(word) in (2, 4)):
        return None
    j = i + 1
    ending = None
    for size in (1, 2) if tokens.glued(j) else ():
        written = "".join(low[j : j + size])
        if low[j + size - 1] and written in words.data.decade_endings:
            ending = j + size
    if ending is not None and (
        len(word) == 4 or raw[i - 1] in ("'", "’") or low[i - 1] in words.data.decade_openers
    ):
        end = ending
        second = end + 1 if low[end] in words.year_links else 0
        if second and raw[second].isdecimal() and low[second + 1] in words.data.decade_endings:
            end = second + 2  # in den 50er und 60er Jahren
        while low[end] in words.data.decade_tails or (
            raw[end] == "-" and low[end + 1] in words.data.decade_tails
        ):
            end += 1
        told = end > ending or raw[i - 1] in ("'", "’")
        if len(word) == 2 and not told and not _bare_decade(tokens, i, words):
            return None
        start = (
            i - 1
            if raw[i - 1] in ("'", "’") and tokens.glued(i) and len(word) == 2 and not tokens.glued(i - 1)
            else i
        )
        return Mention(start, end, None, "decade")
    start = i - 1 if raw[i - 1] in ("'", "’") else i
    before = words.decades.until(low, start)
    if before is None:
        return None
    if len(word) == 2 and (int(word) < 10 or raw[j] in ("%", "€")):
        return None
    j = _past_second(tokens, j, words)
    return Mention(before[0], j, None, "decade")


def _bare_decade(tokens: Tokens, i: int, words: DateWords) -> bool:
    """`the 80s`, but neither lows in the 20s nor a woman in her mid-60s."""
    owned = any(word in words.data.decade_not_after for word in tokens.low[max(0, i - 4) : i])
    return int(tokens.raw[i]) >= 50 and not owned


def _past_second(tokens: Tokens, j: int, words: DateWords) -> int:
    """`années 1880`**`-1990`**, `anni '70` **`e '80`**."""
    raw = tokens.raw
    if raw[j] in _DASHES or tokens.low[j] in words.year_links:
        k = j + 2 if raw[j + 1] in ("'", "’") else j + 1
        if raw[k].isdecimal() and len(raw[k]) in (2, 4) and raw[k][-1] == "0":
            return k + 1
    return j


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
    return None if found is None or _measured(tokens, i + 1, words) else found


def _short_year(tokens: Tokens, i: int, words: DateWords) -> Mention | None:
    """The same of two digits without an apostrophe, whatever they measure."""
    raw, low = tokens.raw, tokens.low
    word = raw[i]
    plural = low[i + 1].endswith(words.figures.data.plural_endings) and low[i + 1] not in words.figures.stops
    led = words.decades_led.until(low, i)
    alone = led is not None and i - led[0] == 2 and word < "50"  # en los 30
    if word[1] == "0" and led and not alone and not plural and raw[i + 1] != "%":
        return Mention(i - 1, i + 1, None, "decade")
    if word < "32" or (tokens.glued(i + 1) and raw[i + 1] in _DASHES + "%€$°'’:"):
        return None
    if low[i - 1] in words.data.year_named:
        return Mention(i - 1, i + 1, None, "year") if _after_ends(tokens, i + 1, words) else None
    if not words.short_years.until(low, i) or not _after_ends(tokens, i + 1, words):
        return None
    told = words.figures.range_links.at(low, i + 1) or words.figures.between_links.at(low, i + 1)
    return None if told or "%" in raw[i + 1 : i + 6] else Mention(i, i + 1, None, "year")


def season_at(tokens: Tokens, i: int, words: DateWords) -> Mention | None:
    """`saison` **`23/24`**, `the` **`23/24`** `season`: two years of two digits."""
    raw, low = tokens.raw, tokens.low
    first, second = raw[i], raw[i + 2]
    if raw[i + 1] not in _DASHES or not (tokens.glued(i + 1) and tokens.glued(i + 2)) or tokens.glued(i):
        return None
    if not (len(first) == len(second) == 2 and first.isdecimal() and second.isdecimal()):
        return None
    beside = low[i - 1] in words.data.seasons or low[i + 3] in words.data.seasons
    return Mention(i, i + 3, None, "season") if beside and int(second) == (int(first) + 1) % 100 else None


def year_at(tokens: Tokens, i: int, words: DateWords) -> Mention | None:
    """A year, `2022/23`, `1880-1990`."""
    raw, _low = tokens.raw, tokens.low
    word = raw[i]
    if not is_year(word):
        return None
    if _in_life(tokens, i):
        return Mention(i, i + 1, word, "year")
    if tokens.glued(i) and not _clean_left(tokens, i):
        return None
    pair = _pair(tokens, i, words)
    if pair:
        return pair
    j = i + 1
    if tokens.glued(j) and not _clean_right(tokens, j):
        return None
    if _measured(tokens, j, words):
        return None
    return Mention(i, j, word, "year") if _reads_as_year(tokens, i, words) else None


def _in_life(tokens: Tokens, i: int) -> bool:
    """`Ann Rowe (`**`1931`**`-2022)`, seen from either year: born then, and dead then."""
    raw = tokens.raw
    first = i - 2 if raw[i - 1] in _DASHES else i
    if raw[first - 1] != "(" or raw[first + 3] != ")" or raw[first + 1] not in _DASHES:
        return False
    named = raw[first - 2][:1].isupper() and is_year(raw[first]) and is_year(raw[first + 2])
    return named and 15 <= int(raw[first + 2]) - int(raw[first]) <= 110


def _clean_left(tokens: Tokens, i: int) -> bool:
    before = tokens.raw[i - 1]
    if before in _DASHES or before in "'’.,":
        behind = tokens.raw[i - 2]
        return (
            not (tokens.glued(i - 1) and (behind[-1:].isdecimal() or before in ".,"))
            and before != "."
            and not (before in _DASHES and behind.isupper())
        )
    return before in '(“"«„‘[¿¡' or before[0] == "\n"


def _clean_right(tokens: Tokens, j: int) -> bool:
    after = tokens.raw[j]
    return not after[0].isalnum() and after not in "%€$£_@°²"


def _pair(tokens: Tokens, i: int, words: DateWords) -> Mention | None:
    """`2015-2019`, `2022/23`: one row, no value."""
    raw = tokens.raw
    mark, second = raw[i + 1], raw[i + 2]
    if (
        mark in _DASHES
        and second.isascii()
        and second.isdecimal()
        and not (tokens.glued(i + 3) and raw[i + 3][0].isalnum())
    ):
        glued = tokens.glued(i + 1) and tokens.glued(i + 2)
        if raw[i + 3] in _DASHES and tokens.glued(i + 3) and raw[i + 4].isdecimal():
            return None
        if is_year(second) and _ordered(raw[i], second) and (glued or mark in "–—"):
            return Mention(i, i + 3, None, "years")
        if len(second) == 2 and glued and int(second) == (int(raw[i]) + 1) % 100:
            return Mention(i, i + 3, None, "season")
        if (
            len(second) == 2
            and glued
            and mark in "-–"
            and 1900 <= int(raw[i]) <= 2100
            and int(second) > int(raw[i]) % 100
        ):
            return Mention(i, i + 3, None, "years")
    return None


def _ordered(first: str, second: str) -> bool:
    """Whether two years may be the ends of a span."""
    return int(first) < int(second) <= int(first) + 500


def _measured(tokens: Tokens, j: int, words: DateWords) -> bool:
    """Whether a unit, a currency or a scale follows."""
    low, raw = tokens.low, tokens.raw
    figures = words.figures
    if raw[j] in ("%", "€", "$", "£") or figures.currencies.symbols.at(raw, j):
        return True
    unit = figures.units.at(low, j) or SYMBOLS.at(raw, j)
    elided = raw[j + 1] in ("'", "’") and tokens.glued(j + 1)  # en 2019 | l'ont
    if unit and low[j] not in words.data.not_units and not elided:
        return True
    return bool(figures.currencies.names.at(low, j) or figures.numbers.scales.at(low, j))


def _reads_as_year(tokens: Tokens, i: int, words: DateWords) -> bool:
    low, raw = tokens.low, tokens.raw
    value = int(raw[i])
    modern = 1900 <= value <= 2070
    before = raw[i - 1]
    if before in _OPENING and raw[i + 1] in _CLOSING:
        return False  # « 1984 », a title
    if modern and low[i + 1] in words.data.year_tails:
        return True  # 40% below 1990 levels
    if _qualified(tokens, i, words) or words.figures.currencies.symbols.until(raw, i):
        return False
    told = words.data.year_before
    if told and low[i + 1].startswith(told) and value % 100 and value >= 1000:
        return True  # der Verein, 1887 gegründet; das 1924 erbaute Haus
    noun = subject_of(tokens, i + 1, words.figures, Quantity(i, i + 1, None, "digits"))
    plural = noun is not None and not _recent(tokens, i, words) and _plural(tokens, noun, words)
    if _changes(tokens, i, words):
        return False
    if words.year_words.until(low, i):
        data = words.figures.data
        stepped = data.nouns_capital and low[i - 1] in data.changed_by  # es ging um 2019 Wohnungen
        return not (plural and (value % 100 == 0 or stepped))
    if words.figures.labels.until(low, i):
        return False
    if before == "(" and (raw[i + 1] in (")", ",", ";", "/") or modern):
        return True
    if words.year_maybe.until(low, i):
        if plural and noun is not None and noun[0] > i + 1:
            return modern  # an article parts them: `nei primi sei mesi del 2025 i ricavi`
        old = value >= 1400 and (noun is None or value % 100 > 0)  # el temporal de 1891 hundió barcos
        old = (old and _no_count(tokens, i + 1, words)) or _ends_span(tokens, i, words)
        return not plural and (modern or old)
    if not modern:
        return not plural and _ends_span(tokens, i, words)
    if value % 100 == 0 and noun is not None:
        return False
    return not plural


def _changes(tokens: Tokens, i: int, words: DateWords) -> bool:
    """`um` **`2000`** `auf 19 000`, `auf` **`2000`**: a round number of a change that no year began."""
    low, figures = tokens.low, words.figures
    if int(tokens.raw[i]) % 100:
        return False
    led = figures.change_links.until(low, i) is not None and not is_year(tokens.raw[i - 2])
    return led or (low[i - 1] in figures.data.changed_by and figures.change_links.at(low, i + 1) is not None)


def _no_count(tokens: Tokens, j: int, words: DateWords) -> bool:
    """Whether what stands behind a number of old cannot be counted by thousands: no word, or no plural."""
    if _after_ends(tokens, j, words):
        return True
    figures = words.figures.data
    lower = tokens.raw[j].isalpha() and tokens.raw[j].islower()
    if figures.nouns_capital or figures.adjectives_first or not lower:
        return False
    return not tokens.low[j].endswith(figures.plural_endings)


def _ends_span(tokens: Tokens, i: int, words: DateWords) -> bool:
    """`tra il 1288 e il` **`1310`**: the second year, of a span that a word for it opens."""
    k = i - 1 - (tokens.low[i - 1] in words.figures.determiners)
    if not (tokens.low[k] in words.year_links or tokens.low[k] in words.figures.conjunctions):
        return False
    first = tokens.raw[k - 1]
    if not is_year(first) or not _ordered(first, tokens.raw[i]) or not _after_ends(tokens, i + 1, words):
        return False
    k -= 1
    k -= tokens.low[k - 1] in words.figures.determiners
    led = words.figures.between.until(tokens.low, k) or words.year_words.until(tokens.low, k)
    return led is not None or words.year_maybe.until(tokens.low, k) is not None


def _recent(tokens: Tokens, i: int, words: DateWords) -> bool:
    """`Der Verband hatte bereits` **`2021`** `Kontrollen verlangt`: hardly ever is so much counted."""
    low, raw = tokens.low, tokens.raw
    if not "1980" <= raw[i] <= "2040" or raw[i].endswith("00") or low[i + 1] in words.data.year_counts:
        return False
    if words.year_words.until(low, i):
        return True
    if words.figures.data.nouns_capital:
        return _verb_last(tokens, i) or (raw[i + 1].islower() and not low[i - 1][:1].isalpha())
    return words.year_maybe.until(low, i) is not None and low[i - 1] not in words.figures.conjunctions


def _verb_last(tokens: Tokens, i: int) -> bool:
    """Whether the clause of a number ends in a word that is no noun: `bevor sie` **`2008`** `CEO wurde`."""
    raw = tokens.raw
    j = i + 1
    while raw[j][:1].isalnum():
        j += 1
    return j > i + 2 and raw[j - 1].islower()


def _qualified(tokens: Tokens, i: int, words: DateWords) -> bool:
    """Whether a qualifier of figures stands before: `plus de 2000`, `about 1950`; `before 1950` is none."""
    if words.sums.until(tokens.low, i):
        return True  # a total of 2016 trees
    found = words.figures.before.until(tokens.low, i)
    modern = "1980" <= tokens.raw[i] <= "2040" and tokens.raw[i] != "2000"
    if found and modern and _after_ends(tokens, i + 1, words):
        return False  # `il 15 per cento in più del 2021`
    return found is not None and not words.year_words.until(tokens.low, i)


def _after_ends(tokens: Tokens, j: int, words: DateWords) -> bool:
    word = tokens.low[j]
    return not word[:1].isalnum() or word in words.figures.stops


def _plural(tokens: Tokens, noun: tuple[int, int], words: DateWords) -> bool:
    """Whether the noun phrase behind a number may be counted by thousands."""
    data = words.figures.data
    if data.nouns_capital:
        return tokens.raw[noun[1] - 1][:1].isupper() and noun[1] - noun[0] <= 3
    if not tokens.raw[noun[0]][:1].islower():
        return False  # `Copyright 2022 Nexstar Media`
    word = tokens.low[noun[0]] if not data.adjectives_first else tokens.low[noun[1] - 1]
    if word in words.figures.irregular_plurals:
        return True
    return bool(data.plural_endings) and word.endswith(data.plural_endings) and len(word) > 3
