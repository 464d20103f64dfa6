"""Years and spans of years, told from counts by what stands around them."""

from articles.evidence.dates.alone import is_amount
from articles.evidence.dates.bare import is_bare_year
from articles.evidence.dates.lexicon import DateWords
from articles.evidence.dates.mention import Mention, is_year
from articles.evidence.figures.quantity import Quantity
from articles.evidence.figures.subjects import subject_of
from articles.evidence.figures.units import SYMBOLS
from articles.evidence.tokens import Tokens

_OPENING, _CLOSING = frozenset("\"'“„«‘"), frozenset("\"'”“»’")
DASHES = "-–—/‑"


def year_at(tokens: Tokens, i: int, words: DateWords) -> Mention | None:
    """A year, `2022/23`, `1880-1990`."""
    word = tokens.raw[i]
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
    if is_measured(tokens, j, words):
        return None
    return Mention(i, j, word, "year") if _reads_as_year(tokens, i, words) else None


def _in_life(tokens: Tokens, i: int) -> bool:
    """`Ann Rowe (`**`1931`**`-2022)`, seen from either year: born then, and dead then."""
    raw = tokens.raw
    first = i - 2 if raw[i - 1] in DASHES else i
    if raw[first - 1] != "(" or raw[first + 3] != ")" or raw[first + 1] not in DASHES:
        return False
    named = raw[first - 2][:1].isupper() and is_year(raw[first]) and is_year(raw[first + 2])
    return named and 15 <= int(raw[first + 2]) - int(raw[first]) <= 110


def _clean_left(tokens: Tokens, i: int) -> bool:
    before, behind = tokens.raw[i - 1], tokens.raw[i - 2] if tokens.glued(i - 1) else ""
    if before in ("'", "’", ","):
        return not behind[-1:].isdecimal() and not (before == "," and behind)
    if before in DASHES:
        return not behind[-1:].isdecimal() and not tokens.raw[i - 2].isupper()
    return before in '(“"«„‘[¿¡' or before[0] == "\n"


def _clean_right(tokens: Tokens, j: int) -> bool:
    after = tokens.raw[j]
    return not after[0].isalnum() and after not in "%€$£_@°²"


def _pair(tokens: Tokens, i: int, words: DateWords) -> Mention | None:
    """`2015-2019`, `2022/23`: one row, no value."""
    raw, mark, second = tokens.raw, tokens.raw[i + 1], tokens.raw[i + 2]
    if mark not in DASHES or not (second.isascii() and second.isdecimal()):
        return None
    chained = raw[i + 3] in DASHES and raw[i + 4].isdecimal()
    if tokens.glued(i + 3) and (raw[i + 3][0].isalnum() or chained):
        return None
    glued = tokens.glued(i + 1) and tokens.glued(i + 2)
    if is_year(second) and _ordered(raw[i], second) and (glued or mark in "–—"):
        return Mention(i, i + 3, None, "years")
    if len(second) != 2 or not glued:
        return None
    year, last = int(raw[i]), int(second)
    if last == (year + 1) % 100:
        return Mention(i, i + 3, None, "season")
    told = mark in "-–" and 1900 <= year <= 2100 and last > year % 100
    return Mention(i, i + 3, None, "years") if told else None


def _ordered(first: str, second: str) -> bool:
    """Whether two years may be the ends of a span."""
    return int(first) < int(second) <= int(first) + 500


def is_measured(tokens: Tokens, j: int, words: DateWords) -> bool:
    """Whether a unit, a currency or a scale follows."""
    elided = tokens.raw[j + 1] in ("'", "’") and tokens.glued(j + 1)  # en 2019 | l'ont
    if words.figures.currencies.symbols.at(tokens.raw, j):
        return True
    if tokens.low[j] in words.data.not_units or elided:
        return False
    return SYMBOLS.at(tokens.raw, j) is not None or is_amount(tokens, j, words)


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
    if value % 100 and _told_of(tokens, i, words):
        return True
    noun = subject_of(tokens, i + 1, words.figures, Quantity(i, i + 1, None, "digits"))
    plural = noun is not None and not _recent(tokens, i, words) and _plural(tokens, noun, words)
    if _changes(tokens, i, words):
        return False
    if words.year_words.until(low, i):
        data = words.figures.data
        stepped = data.nouns_capital and low[i - 1] in data.changed_by  # es ging um 2019 Wohnungen
        parted = low[i + 1] in words.figures.determiners  # verso il 1900 i mulini
        return not (plural and not parted and (value % 100 == 0 or stepped))
    if words.figures.labels.until(low, i):
        return False
    if before == "(" and (raw[i + 1] in (")", ",", ";", "/") or modern):
        return True
    numerous = noun is not None and low[noun[1] - 1] in words.data.year_counts
    if not numerous and (_follows_year(tokens, i, words) or _of_known(tokens, i, words, noun)):
        return True
    if words.year_maybe.until(low, i):
        if plural and noun is not None and noun[0] > i + 1:
            return modern  # an article parts them: `nei primi sei mesi del 2025 i ricavi`
        old = value >= 1400 and (noun is None or value % 100 > 0)  # el temporal de 1891 hundió barcos
        old = (old and _no_count(tokens, i + 1, words)) or _ends_span(tokens, i, words)
        return not plural and (modern or old)
    if words.data.years_bare and is_bare_year(tokens, i, words, noun):
        return True
    if not modern:
        return not plural and _ends_span(tokens, i, words)
    if value % 100 == 0 and noun is not None:
        return False
    return not plural


def _told_of(tokens: Tokens, i: int, words: DateWords) -> bool:
    """`der Verein,` **`1887`** `gegründet`, `das` **`1924`** `erbaute Haus`, `a house built` **`1780`**."""
    low, stems = tokens.low, words.data.year_before
    return low[i + 1].startswith(stems) or (low[i - 1].startswith(stems) and after_ends(tokens, i + 1, words))


def _follows_year(tokens: Tokens, i: int, words: DateWords) -> bool:
    """`the 1990 and` **`1994`** `tournaments`: the later of two years of our time."""
    first, year = tokens.raw[i - 2], tokens.raw[i]
    return tokens.low[i - 1] in words.figures.conjunctions and "1900" <= first < year and is_year(first)


def _of_known(tokens: Tokens, i: int, words: DateWords, noun: tuple[int, int] | None) -> bool:
    """`the great fire of` **`1666`** `started`: when something known was; `the sale of` `1987 tickets`."""
    low, figures = tokens.low, words.figures
    articles = words.day_determiners or figures.determiners
    if low[i - 1] not in words.of or low[i - 1] in articles or int(tokens.raw[i]) % 100 == 0:
        return False
    if noun is not None and noun[1] == i + 2:
        return False
    return any(low[k] in articles for k in range(max(0, i - 5), i - 1))


def _changes(tokens: Tokens, i: int, words: DateWords) -> bool:
    """`um` **`2000`** `auf 19 000`, `auf` **`2000`**: a round number of a change that no year began."""
    low, figures = tokens.low, words.figures
    led = figures.change_links.until(low, i) and not is_year(tokens.raw[i - 2])
    leads = low[i - 1] in figures.data.changed_by and figures.change_links.at(low, i + 1)
    return int(tokens.raw[i]) % 100 == 0 and bool(led or leads)


def _no_count(tokens: Tokens, j: int, words: DateWords) -> bool:
    """Whether what stands behind a number of old cannot be counted by thousands: no word, or no plural."""
    if after_ends(tokens, j, words):
        return True
    data = words.figures.data
    romance = not (data.nouns_capital or data.adjectives_first)
    return romance and tokens.raw[j].islower() and not tokens.low[j].endswith(data.plural_endings)


def _ends_span(tokens: Tokens, i: int, words: DateWords) -> bool:
    """`tra il 1288 e il` **`1310`**: the second year, of a span that a word for it opens."""
    low, figures = tokens.low, words.figures
    k = i - 1 - (low[i - 1] in figures.determiners)
    first = tokens.raw[k - 1]
    linked = low[k] in words.year_links or low[k] in figures.conjunctions
    if not (
        linked and is_year(first) and _ordered(first, tokens.raw[i]) and after_ends(tokens, i + 1, words)
    ):
        return False
    k -= 1 + (low[k - 2] in figures.determiners)
    return any(led.until(low, k) for led in (figures.between, words.year_words, words.year_maybe))


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
    j = next(k for k in range(i + 1, tokens.count + 1) if not tokens.raw[k][:1].isalnum())
    return j > i + 2 and tokens.raw[j - 1].islower()


def _qualified(tokens: Tokens, i: int, words: DateWords) -> bool:
    """Whether a qualifier of figures stands before: `plus de 2000`, `about 1950`; `before 1950` is none."""
    if words.sums.until(tokens.low, i):
        return True  # a total of 2016 trees
    found = words.figures.before.until(tokens.low, i)
    modern = "1980" <= tokens.raw[i] <= "2040" and tokens.raw[i] != "2000"
    if found and modern and after_ends(tokens, i + 1, words):
        return False  # `il 15 per cento in più del 2021`
    return found is not None and not words.year_words.until(tokens.low, i)


def after_ends(tokens: Tokens, j: int, words: DateWords) -> bool:
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
