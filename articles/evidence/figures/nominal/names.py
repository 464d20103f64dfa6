"""Numbers that state no quantity: names, codes, ordinals, lists, page furniture."""

from articles.evidence.figures.lexicon import FigureWords
from articles.evidence.figures.nominal.addresses import is_address, is_postcode
from articles.evidence.figures.nominal.labels import is_labelled
from articles.evidence.figures.nominal.ordinals import is_nth, is_ordinal
from articles.evidence.figures.nominal.phones import is_phone
from articles.evidence.figures.nominal.spelled import is_other_word, is_title, is_vague
from articles.evidence.figures.quantity import Quantity
from articles.evidence.figures.subjects import subject_of
from articles.evidence.languages.world import EMERGENCY_NUMBERS
from articles.evidence.tokens import Tokens, lettered

_HYPHENS = "-‐‑–"
_OPENING, _CLOSING = frozenset("\"'“„«‘"), frozenset("\"'”“»’")
_OFTEN_DIALLED = "911"
_FEWEST_RUNS = 20


def is_name(tokens: Tokens, quantity: Quantity, words: FigureWords) -> bool:
    """Whether this number names or numbers something and counts nothing."""
    if quantity.rule in ("code", "sheet"):
        return quantity.rule == "code"
    if quantity.form == "half" and quantity.kind == "count":
        return True
    if quantity.form == "one" and (quantity.kind == "count" or _one_day(tokens, quantity, words)):
        return True
    if quantity.form == "one" and tokens.low[quantity.i - 1] in words.negating:
        return True  # sin un euro, nemmeno un chilo
    if quantity.rule == "fraction" and is_ordinal(tokens, quantity, words):
        return True
    if _glued_left(tokens, quantity) or _operator(tokens, quantity) or is_vague(tokens, quantity, words):
        return True
    if quantity.rule == "fraction" and is_nth(tokens, quantity, words):
        return True
    if quantity.form not in ("digits", "range") or quantity.kind in ("money", "percent"):
        if quantity.form != "words" or quantity.kind not in ("count", "duration"):
            return False
        named = is_title(tokens, quantity, words)
        return named or (quantity.kind == "count" and is_other_word(tokens, quantity, words))
    if is_phone(tokens, quantity) or _resolution(tokens, quantity, words):
        return True
    if quantity.kind in ("measure", "duration"):
        return quantity.unit == "mm" and tokens.low[quantity.j] in words.data.weapons  # 9 mm pistols
    return (
        _dateline(tokens, quantity)
        or _called(tokens, quantity, words)
        or _in_marks(tokens, quantity, words)
        or _ordinal(tokens, quantity, words)
        or _glued_right(tokens, quantity, words)
        or _marker(tokens, quantity, words)
        or (quantity.rule != "split" and is_labelled(tokens, quantity, words))  # the 50/50 agenda
        or is_address(tokens, quantity, words)
        or is_postcode(tokens, quantity, words)
        or (quantity.rule != "split" and _named(tokens, quantity, words))
    )


def _in_marks(tokens: Tokens, quantity: Quantity, words: FigureWords) -> bool:
    """`die "Bella` **`1`**`"`, `«` **`1984`** `»`: the end of a name between quotation marks, or a title."""
    raw, k = tokens.raw, quantity.i - 1
    if raw[quantity.j] not in _CLOSING:
        return False
    while k > quantity.i - 4 and raw[k][:1].isupper():
        k -= 1
    year = len(raw[quantity.i]) == 4 and raw[quantity.i].isdecimal()
    titled = k < quantity.i - 1 or (year and not _counts_behind(tokens, quantity, words))
    return titled and raw[k] in _OPENING and (tokens.glued(k + 1) or k == quantity.i - 1)


def _counts_behind(tokens: Tokens, quantity: Quantity, words: FigureWords) -> bool:
    """`“1500”` **`people`**: a plural right behind the marks; of a book it would be a single one."""
    noun = subject_of(tokens, quantity.j, words, quantity)
    if noun is None or words.data.nouns_capital:
        return False
    last = tokens.low[noun[0] if not words.data.adjectives_first else noun[1] - 1]
    return last in words.irregular_plurals or last.endswith(words.data.joined_endings or ("\0",))


def _dateline(tokens: Tokens, quantity: Quantity) -> bool:
    """`MADRID, 8 (EUROPA PRESS)`, `MADRID, 2 May. (EUROPA PRESS)`: the day of an agency's line."""
    raw, k = tokens.raw, quantity.i - 2
    if raw[k + 1] != "," or quantity.value is None or not 0 < quantity.value < 32:
        return False
    while k > 0 and raw[k][:1].isupper() and k > quantity.i - 6:
        k -= 1
    j = quantity.j
    if raw[j][:1].isalpha() and len(raw[j]) < 11:
        j += 2 if raw[j + 1] == "." else 1
    return raw[j] == "(" and raw[j + 1][:1].isalpha() and (k <= 0 or raw[k][:1] == "\n")


def _one_day(tokens: Tokens, quantity: Quantity, words: FigureWords) -> bool:
    """`One day he left`, `un año` **`normal`**: no length of time, unlike `one day after`."""
    following, before = tokens.low[quantity.j], tokens.low[quantity.i - 1]
    if quantity.kind == "duration" and following in words.data.kinds_of_time:
        return True
    praised = words.numbers.data.noun_adjectives.get(tokens.low[quantity.i + 1]) == ""
    if praised and quantity.unit in ("day", "year"):
        return True  # un buen año, unlike une bonne heure
    if quantity.unit != "day":
        return False
    if tokens.low[quantity.j - 1] in words.data.eventful:
        return before not in words.one_day_before
    return following not in words.one_day_next and before not in words.one_day_before


def _glued_left(tokens: Tokens, quantity: Quantity) -> bool:
    """`A380`, `F-16`, `COVID-19`, `#5`, `loi n°58`, `@user5`, `.45`, `2.0.1`."""
    i = quantity.i
    if not tokens.glued(i):
        return False
    before = tokens.raw[i - 1]
    last = before[-1]
    if quantity.prefixed and last == "/":
        return False  # €15/£12
    if lettered(last) or last in "_#@№/\\§&=":
        return not (before in ("/",) and not tokens.glued(i - 1))
    if last == "+" and tokens.glued(i - 1) and tokens.raw[i - 2][-1:] not in ("", " ", "("):
        return True  # `45e+2`
    if last in "°º" and quantity.form == "digits":
        return True
    if last in ".,:" and tokens.glued(i - 1) and tokens.raw[i - 2][-1:].isalnum():
        return last != "," or not tokens.raw[i - 2].isalpha()  # `Diputados,15 gobiernos`, a space left out
    if last == "." and not tokens.glued(i - 1):
        return True
    if last in _HYPHENS + "_" and tokens.glued(i - 1):
        behind = tokens.raw[i - 2]
        return behind[-1:].isalnum() and not (
            behind[0].isdecimal() and quantity.kind not in ("count", "ratio")
        )
    return (
        last in "'’"
        and tokens.glued(i - 1)
        and quantity.form == "digits"
        and tokens.raw[i - 2][-1:].isdecimal()
    )


def _operator(tokens: Tokens, quantity: Quantity) -> bool:
    """`un × 1 =`: a captcha; `2 + 2`."""
    before, after = tokens.raw[quantity.i - 1], tokens.raw[quantity.j]
    sides = after in ("x", "X", "×") and not quantity.bare  # 30 cm x 40 cm
    times = after in ("x", "X", "×") and tokens.raw[quantity.j + 1][:1].isdecimal()  # `2 x 45 min`
    return not sides and (
        times
        or after in ("=", "×", "*")
        or (before in ("=", "×", "*") and quantity.bare)
        or (after == "+" and tokens.raw[quantity.j + 1][:1].isdecimal())
    )


def _called(tokens: Tokens, quantity: Quantity, words: FigureWords) -> bool:
    """`appelé au` **`911`**: a number that is dialled, where it counts nothing."""
    dialled, before = tokens.raw[quantity.i], tokens.low[quantity.i - 1]
    at_home = dialled in words.data.dialled and before not in words.data.plural_articles
    if not (at_home or dialled in EMERGENCY_NUMBERS) or quantity.kind != "count":
        return False
    articled = before in words.determiners or before in words.data.modifier_gaps
    articled = articled or (at_home and before in words.of)  # autisti del 118
    articled = articled or tokens.raw[quantity.i] == _OFTEN_DIALLED
    if tokens.low[quantity.j] in words.data.emergency_nouns:
        return articled or before in words.of or before in words.numbers.openers  # four 999 calls
    if words.before.until(tokens.low, quantity.i) or not articled:
        return False
    return subject_of(tokens, quantity.j, words, quantity) is None


def _resolution(tokens: Tokens, quantity: Quantity, words: FigureWords) -> bool:
    """`a 4K screen`."""
    if tokens.raw[quantity.number_end - 1] != "K" or quantity.kind != "count" or (quantity.value or 0) > 8000:
        return False
    noun = subject_of(tokens, quantity.j, words, quantity)
    return noun is None or not tokens.low[noun[1] - 1].endswith(words.data.plural_endings)


def _ordinal(tokens: Tokens, quantity: Quantity, words: FigureWords) -> bool:
    """`2e`, `14th`, `3º`, and in German `der 3. Platz`."""
    data = words.numbers.data
    j = quantity.j
    if tokens.glued(j) and tokens.low[j] in data.ordinal_endings:
        return True
    if (
        tokens.raw[j] == "."
        and tokens.glued(j)
        and tokens.glued(j + 1)
        and tokens.raw[j + 1] in ("ª", "º", "°")
    ):
        return True
    if tokens.raw[j] == "." and tokens.glued(j) and data.ordinal_dot and tokens.raw[j + 1] in (")", "+", "/"):
        return True  # `Müller (12.)`, the minute
    minute = tokens.raw[quantity.i - 1] == "(" and tokens.raw[j + 1] == ","
    if data.ordinal_dot and minute and tokens.raw[j] == "." and tokens.glued(j):
        return True  # `Müller (24., Foulelfmeter)`
    if not data.ordinal_dot or tokens.raw[j] != "." or not tokens.glued(j) or len(tokens.raw[j - 1]) > 3:
        return False
    if tokens.raw[quantity.i - 1] == "(" and tokens.raw[quantity.i - 2][:1].isupper():
        return tokens.raw[j + 1][:1].isupper()  # `Dudek (72. Marth)`, who came on then
    if tokens.raw[j + 1][:1].islower():
        return True
    before = tokens.low[quantity.i - 1]
    noun = tokens.low[j + 1] in data.ordinal_nouns
    return noun or (before in data.ordinal_dot and tokens.raw[j + 1][:1].isupper())


def _glued_right(tokens: Tokens, quantity: Quantity, words: FigureWords) -> bool:
    """`5G`, `3D`, `20h`, `16bis`: letters right behind digits that are no unit."""
    j = quantity.j
    after = tokens.raw[j]
    if after == "(" and tokens.glued(j) and len(tokens.raw[j + 1]) == 1 and tokens.raw[j + 2] == ")":
        return tokens.raw[j + 1].isalpha()  # `401(k)`
    if len(after) == 1 and after.isupper() and tokens.raw[j + 1] == "." and tokens.glued(j + 1):
        return True  # `18 U.S.C.`
    if not tokens.glued(j):
        return False
    if after in "'’′^" and not (after in "'’" and tokens.raw[j + 1] in words.data.possessives):
        return True  # `al 55’`, the minute of a match; `10^ giornata`
    if after == "-" and tokens.glued(j + 1) and tokens.raw[j + 1][:1].isdecimal():
        return True  # `4-2-4-2`
    if after in _HYPHENS and tokens.glued(j + 1) and tokens.raw[j + 1].isalpha():
        if len(tokens.raw[j + 1]) == 1 and tokens.raw[j + 1].isupper():
            return True  # `1-O`
        capital = tokens.raw[j + 1][0].isupper() and not words.data.nouns_capital  # `7-Eleven`
        if capital or tokens.low[j + 1] in words.data.hyphen_names:
            return True
        k = j + 2  # `22-of-31`
        return tokens.raw[k] in ("-", "‑") and tokens.glued(k) and tokens.raw[k + 1][:1].isdecimal()
    return (
        (after[0].isalnum() and lettered(after[0]))
        or after[0] in "_@\\"
        or (after == "°")
        or (after == "/" and tokens.glued(j + 1) and tokens.raw[j + 1][:1].isalnum())
    )


def _marker(tokens: Tokens, quantity: Quantity, words: FigureWords) -> bool:
    """List numbers at the start of a line, footnote marks in brackets, `12:`."""
    raw, i, j = tokens.raw, quantity.i, quantity.j
    before, after = raw[i - 1], raw[j]
    if quantity.kind != "count" or quantity.scale != 1:
        return False
    starts_line = i == 0 or before[:1] == "\n" or before in "•*"
    short = len(raw[j - 1]) <= 3
    if (
        starts_line
        and short
        and after in (".", ")", ":", "]", "-", "–", "—", "|", "/", "°")
        and tokens.glued(j)
    ):
        # `3-mal so viel`, `40-odd people`
        return not (after == "-" and (words.times.at(tokens.low, j + 1) or words.after.at(tokens.low, j)))
    ends_line = after == "" or after[:1] == "\n"
    if starts_line and ends_line:
        return True
    if before == "[" and after == "]":
        return True
    if short and after == ")" and tokens.glued(j) and "(" not in raw[max(0, i - 40) : i]:
        return True  # `1) Deviled, 2) Scotch`
    if before != "(" or after != ")" or not short:
        return False
    return len(raw[j - 1]) < 3


def _named(tokens: Tokens, quantity: Quantity, words: FigureWords) -> bool:
    """A capitalised name and a number behind it, and nothing counted: `Apollo 11`, `Zimmer 12`."""
    raw, i = tokens.raw, quantity.i
    before = raw[i - 1]
    if quantity.scale != 1 or i == 0 or quantity.kind != "count":
        return False
    if words.data.nouns_capital and quantity.value is not None and quantity.value % 1 and "," in raw[i]:
        return False  # `CDU 24,1`, no version 4.2
    if tokens.low[i - 1] in words.names and not before.islower():
        return True
    if not before[:1].isupper():
        return False
    article = tokens.low[i - 1] in words.numbers.articles or tokens.low[i - 1] in words.determiners
    if len(before) == 1 and not article and subject_of(tokens, quantity.j, words, quantity) is None:
        return True  # `die S 1`, `B 27`
    short = 1 < len(before) < 5 and before.isupper() and before.isalpha() and not article
    if short and words.data.nouns_capital and subject_of(tokens, quantity.j, words, quantity) is None:
        return True  # `die MA 24`, `das HLF 20 der Feuerwehr`
    if words.data.nouns_capital and not raw[i - 2][:1].isupper():
        return False  # every noun has a capital; two in a row are a name: `Sonde Helvetia 3`
    if words.before.until(tokens.low, i) or tokens.low[i - 1] in words.stops:
        return False
    if _is_total(tokens, quantity, words):
        return False
    if tokens.low[i - 2] in words.data.possessives and raw[i - 3] in ("'", "’") and tokens.glued(i - 2):
        return True  # the agency's Vault 7 files
    acronym = len(before) > 1 and before.isupper()
    if not acronym and (raw[i - 2] in ("", ".", "!", "?", ":", "“", "«", "„", '"') or raw[i - 2][:1] == "\n"):
        return False  # a capital that only opens the sentence
    return subject_of(tokens, quantity.j, words, quantity) is None


def _is_total(tokens: Tokens, quantity: Quantity, words: FigureWords) -> bool:
    """`Marl 211 & 38-1, West End` **`364`**: the runs of a side, where the text tells of such a game."""
    if tokens.vocabulary.isdisjoint(words.data.innings_words) or (quantity.value or 0) < _FEWEST_RUNS:
        return False
    following = tokens.low[quantity.j]
    return not following[:1].isalpha() or following in words.stops
