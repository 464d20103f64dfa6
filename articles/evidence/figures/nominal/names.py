"""Numbers that state no quantity: names, codes, ordinals, lists, page furniture."""

from articles.evidence.figures.attached import is_plural
from articles.evidence.figures.lexicon import FigureWords
from articles.evidence.figures.nominal.addresses import is_address, is_postcode
from articles.evidence.figures.nominal.labels import is_labelled
from articles.evidence.figures.nominal.ones import is_no_amount
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
_SHARED = 25
"""How far from a share a bare number may be another."""


def is_name(tokens: Tokens, quantity: Quantity, words: FigureWords) -> bool:
    """Whether this number names or numbers something and counts nothing."""
    if quantity.rule in ("code", "sheet"):
        return quantity.rule == "code"
    if quantity.form == "half" and quantity.kind == "count":
        return True
    if quantity.form == "one" and is_no_amount(tokens, quantity, words):
        return True
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
        or _single(tokens, quantity, words)
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
    return titled and raw[k] in _OPENING


def _counts_behind(tokens: Tokens, quantity: Quantity, words: FigureWords) -> bool:
    """`“1500” people`: a plural right behind the marks; of a book it would be a single one."""
    noun = subject_of(tokens, quantity.j, words, quantity)
    if noun is None or words.data.nouns_capital:
        return False
    return is_plural(tokens.low[noun[1] - 1 if words.data.adjectives_first else noun[0]], words)


def _dateline(tokens: Tokens, quantity: Quantity) -> bool:
    """`MADRID, 8 (EUROPA PRESS)`, `MADRID, 2 May. (EUROPA PRESS)`: the day of an agency's line."""
    raw, k, j = tokens.raw, quantity.i - 2, quantity.j
    if raw[k + 1] != "," or quantity.value is None or not 0 < quantity.value < 32:
        return False
    while k > max(0, quantity.i - 6) and raw[k][:1].isupper():
        k -= 1
    if raw[j].isalpha():
        j += 1 + (raw[j + 1] == ".")
    return raw[j] == "(" and raw[j + 1][:1].isalpha() and (k <= 0 or raw[k][:1] == "\n")


def _glued_left(tokens: Tokens, quantity: Quantity) -> bool:
    """`A380`, `F-16`, `COVID-19`, `#5`, `loi n°58`, `@user5`, `.45`, `2.0.1`, `45e+2`."""
    raw, i = tokens.raw, quantity.i
    if not tokens.glued(i):
        return False
    last, behind = raw[i - 1][-1], raw[i - 2] if tokens.glued(i - 1) else ""
    ends = behind[-1:].isalnum()
    if lettered(last) or last in "_#@№\\§&=":
        return True
    if last == "/":
        return behind != "" and not quantity.prefixed  # but €15/£12
    if last in _HYPHENS:
        return ends and not (behind[0].isdecimal() and quantity.kind not in ("count", "ratio"))
    if last == ",":
        return ends and not behind.isalpha()  # but `Diputados,15 gobiernos`, a space left out
    if last in ".:":
        return ends or (last == "." and behind == "")
    if last in "'’":
        return quantity.form == "digits" and behind[-1:].isdecimal()
    return (last in "°º" and quantity.form == "digits") or (last == "+" and behind not in ("", "("))


def _operator(tokens: Tokens, quantity: Quantity) -> bool:
    """`un × 1 =`: a captcha; `2 + 2`, `2 x 45 min`; but `30 cm x 40 cm` are sides."""
    before, after = tokens.raw[quantity.i - 1], tokens.raw[quantity.j]
    if after in ("=", "*") or (quantity.bare and (after == "×" or before in ("=", "×", "*"))):
        return True
    crossed = after == "+" or (after in ("x", "X") and quantity.bare)
    return crossed and tokens.raw[quantity.j + 1][:1].isdecimal()


def _called(tokens: Tokens, quantity: Quantity, words: FigureWords) -> bool:
    """`appelé au` **`911`**, `autisti del 118`: a number that is dialled, where it counts nothing."""
    dialled, before = tokens.raw[quantity.i], tokens.low[quantity.i - 1]
    if any(link.at(tokens.low, quantity.j) for link in (words.change_links, words.range_links)):
        return False  # passé de 112 à 187
    at_home = dialled in words.data.dialled and before not in words.data.plural_articles
    if quantity.kind != "count" or not (at_home or dialled in EMERGENCY_NUMBERS):
        return False
    if words.change_links.at(tokens.low, quantity.j):
        return False  # van | 112 | naar 187
    articled = before in words.determiners or before in words.data.modifier_gaps
    articled = articled or (at_home and before in words.of) or dialled == _OFTEN_DIALLED
    if tokens.low[quantity.j] in words.data.emergency_nouns:
        return articled or before in words.of or before in words.numbers.openers  # four 999 calls
    qualified = words.before.until(tokens.low, quantity.i) is not None
    return articled and not qualified and subject_of(tokens, quantity.j, words, quantity) is None


def _single(tokens: Tokens, quantity: Quantity, words: FigureWords) -> bool:
    """`O` **`712`** `não passou`, `a` **`9`** `in maths`: one thing, called by a number; but beside percents
    `del` `12 contro il` `15` are shares."""
    low, i = tokens.low, quantity.i
    if low[i - 1] not in words.data.single_articles or quantity.value is None or quantity.form != "digits":
        return False
    if quantity.value <= 1 or quantity.value % 1 or quantity.scale != 1 or quantity.rule != "digits":
        return False
    if any(words.before.until(low, k) for k in (i, i - 1)) or tokens.raw[quantity.j] in _HYPHENS:
        return False  # supera il 70; a 30-strong crew
    return not _near_share(low, i, words) and subject_of(tokens, quantity.j, words, quantity) is None


def _near_share(low: list[str], i: int, words: FigureWords) -> bool:
    """Whether a percentage stands nearby."""
    for k in range(max(0, i - _SHARED), min(len(low), i + _SHARED)):
        unit = words.units.at(low, k)
        if low[k] == "%" or (unit and unit[1].kind == "percent"):
            return True
    return False


def _resolution(tokens: Tokens, quantity: Quantity, words: FigureWords) -> bool:
    """`a 4K screen`."""
    if tokens.raw[quantity.number_end - 1] != "K" or quantity.kind != "count" or (quantity.value or 0) > 8000:
        return False
    noun = subject_of(tokens, quantity.j, words, quantity)
    return noun is None or not tokens.low[noun[1] - 1].endswith(words.data.plural_endings)


def _ordinal(tokens: Tokens, quantity: Quantity, words: FigureWords) -> bool:
    """`2e`, `14th`, `3º`, `3.ª`, and in German `der 3. Platz`."""
    data, raw, j = words.numbers.data, tokens.raw, quantity.j
    if not tokens.glued(j):
        return False
    if tokens.low[j] in data.ordinal_endings:
        return True
    if raw[j] != ".":
        return False
    following, bracketed = raw[j + 1], raw[quantity.i - 1] == "("
    if tokens.glued(j + 1) and following in ("ª", "º", "°"):
        return True
    if not data.ordinal_dot or len(raw[j - 1]) > 3:
        return False
    if following in (")", "+", "/") or following[:1].islower() or (bracketed and following == ","):
        return True  # `Müller (12.)`, `Müller (24., Foulelfmeter)`: the minute
    if bracketed and raw[quantity.i - 2][:1].isupper():
        return following[:1].isupper()  # `Dudek (72. Marth)`, who came on then
    led = tokens.low[quantity.i - 1] in data.ordinal_dot and following[:1].isupper()
    return led or tokens.low[j + 1] in data.ordinal_nouns


def _glued_right(tokens: Tokens, quantity: Quantity, words: FigureWords) -> bool:
    """`5G`, `3D`, `20h`, `16bis`: letters right behind digits that are no unit."""
    raw, j = tokens.raw, quantity.j
    after, following = raw[j], raw[j + 1]
    if len(after) == 1 and after.isupper() and following == "." and tokens.glued(j + 1):
        return True  # `18 U.S.C.`
    if not tokens.glued(j):
        return False
    if after == "(":
        return len(following) == 1 and following.isalpha() and raw[j + 2] == ")"  # `401(k)`
    if after in "'’′^":
        return following not in words.data.possessives  # `al 55’`, the minute of a match; `10^ giornata`
    if after in _HYPHENS and tokens.glued(j + 1) and following.isalpha():
        capital = following[0].isupper() and not words.data.nouns_capital  # `7-Eleven`
        k = j + 2  # `22-of-31`
        chained = raw[k] in ("-", "‑") and tokens.glued(k) and raw[k + 1][:1].isdecimal()
        return capital or chained or tokens.low[j + 1] in words.data.hyphen_names
    joined = tokens.glued(j + 1) and following[:1].isalnum()  # `4-2-4-2`, `12/B`
    dashed = after == "-" and following[:1].isdecimal()
    return lettered(after[0]) or after[0] in "_@\\°" or (joined and (after == "/" or dashed))


def _marker(tokens: Tokens, quantity: Quantity, words: FigureWords) -> bool:
    """List numbers at the start of a line, footnote marks in brackets, `12:`."""
    raw, i, j = tokens.raw, quantity.i, quantity.j
    before, after = raw[i - 1], raw[j]
    if quantity.kind != "count" or quantity.scale != 1:
        return False
    opens = i == 0 or before[:1] == "\n" or before in "•*"
    short, glued = len(raw[j - 1]) <= 3, tokens.glued(j)
    if opens and short and glued and after in (".", ")", ":", "]", "-", "–", "—", "|", "/", "°"):
        # `3-mal so viel`, `40-odd people`
        return not (after == "-" and (words.times.at(tokens.low, j + 1) or words.after.at(tokens.low, j)))
    if (opens and (after == "" or after[:1] == "\n")) or (before == "[" and after == "]"):
        return True
    if short and glued and after == ")" and "(" not in raw[max(0, i - 40) : i]:
        return True  # `1) Deviled, 2) Scotch`
    return before == "(" and after == ")" and len(raw[j - 1]) < 3


def _named(tokens: Tokens, quantity: Quantity, words: FigureWords) -> bool:
    """A capitalised name and a number behind it, and nothing counted: `Apollo 11`, `Zimmer 12`."""
    raw, low, i = tokens.raw, tokens.low, quantity.i
    before, german = raw[i - 1], words.data.nouns_capital
    if quantity.scale != 1 or i == 0 or quantity.kind != "count" or before.islower():
        return False
    if german and quantity.value is not None and quantity.value % 1 and "," in raw[i]:
        return False  # `CDU 24,1`, no version 4.2
    if low[i - 1] in words.names:
        return True  # iPhone 15
    if not before[:1].isupper():
        return False
    acronym = before.isupper() and before.isalpha()
    article = low[i - 1] in words.numbers.articles or low[i - 1] in words.determiners
    short = acronym and not article and len(before) < (5 if german else 2)  # `die S 1`, `die MA 24`
    if not short:
        if german and not raw[i - 2][:1].isupper():
            return False  # every noun has a capital; two in a row are a name: `Sonde Helvetia 3`
        if words.before.until(low, i) or low[i - 1] in words.stops or _is_total(tokens, quantity, words):
            return False
        opens = raw[i - 2] in ("", ".", "!", "?", ":", "“", "«", "„", '"') or raw[i - 2][:1] == "\n"
        if opens and not (acronym and len(before) > 1):
            return False  # a capital that only opens the sentence
    return subject_of(tokens, quantity.j, words, quantity) is None


def _is_total(tokens: Tokens, quantity: Quantity, words: FigureWords) -> bool:
    """`Marl 211 & 38-1, West End` **`364`**: the runs of a side, where the text tells of such a game."""
    if tokens.vocabulary.isdisjoint(words.data.innings_words) or (quantity.value or 0) < _FEWEST_RUNS:
        return False
    following = tokens.low[quantity.j]
    return not following[:1].isalpha() or following in words.stops
