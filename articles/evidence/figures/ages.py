"""Ages: years that the text leaves unsaid."""

from functools import cached_property

from articles.evidence.figures.attached import is_plural
from articles.evidence.figures.lexicon import FigureWords
from articles.evidence.figures.matches import is_match_minute
from articles.evidence.figures.nominal import is_address
from articles.evidence.figures.quantity import Quantity
from articles.evidence.figures.subjects import subject_of
from articles.evidence.given import given_names
from articles.evidence.languages.world import NAME_PARTICLES
from articles.evidence.likeness import likeness
from articles.evidence.tokens import Tokens

_HYPHENS = "-‐‑"
_OLDEST = 115
_CHILDREN = 13
"""What a mother of so many may have."""
_NEAR = 15
"""Tokens from one age to another that is told alike, at most."""
_QUOTES = frozenset('"“„«»‚')
_GIVEN = 5
"""From what likeness on a word is taken for a given name before a particle."""
_NAMES = 6
"""Tokens of a person's name, at most."""
_PARTICLES = frozenset(NAME_PARTICLES.split())


class _Surnames:
    """The words that stand behind a first name in a text, gathered once and only where asked for."""

    def __init__(self, tokens: Tokens) -> None:
        self._tokens = tokens

    @cached_property
    def known(self) -> set[str]:
        """`Anna` **`Kern`**: as written."""
        first = self._tokens.vocabulary & given_names().keys()
        return {self._tokens.raw[k + 1] for k in self._tokens.places_of(first)}


def as_ages(tokens: Tokens, quantities: list[Quantity], words: FigureWords) -> list[Quantity]:
    """The quantities, with bare ages told by what stands around them."""
    before: Quantity | None = None
    surnames = _Surnames(tokens)
    for quantity in quantities:
        behind, before = before, quantity
        if quantity.kind == "duration":
            _old(tokens, quantity, words)
            _under(tokens, quantity, words)
        elif quantity.kind == "count" and quantity.form in ("digits", "words", "range"):
            if quantity.rule in ("sheet", "code") or _fused(tokens, quantity.j):
                continue
            if _hyphened(tokens, quantity, words) or not _plausible(quantity):
                continue
            if is_match_minute(tokens, quantity, words):
                quantity.kind, quantity.unit, quantity.rule = "duration", "min", "carried"
            elif (
                (_behind_name(tokens, quantity, words, surnames) and not is_address(tokens, quantity, words))
                or _person(tokens, quantity, words)
                or _aged(tokens, quantity, words)
                or _when(tokens, quantity, words)
                or _in_clause(tokens, quantity, words, surnames)
                or _is_old(tokens, quantity, words)
                or _becomes(tokens, quantity, words)
                or _at_age(tokens, quantity, words)
                or _of_age(tokens, quantity, words)
                or _limit(tokens, quantity, words, behind)
            ):
                quantity.kind, quantity.unit, quantity.rule = "duration", "year", "age"
            elif _again(tokens, behind, quantity, words) or _listed(tokens, behind, quantity, words):
                quantity.kind, quantity.unit, quantity.rule = "duration", "year", "ages"
    return quantities


def _fused(tokens: Tokens, j: int) -> bool:
    """`50` **`PLUS`**: letters right behind the number."""
    return tokens.glued(j) and tokens.raw[j][:1].isalpha()


def _plausible(quantity: Quantity) -> bool:
    value = quantity.high if quantity.value is None else quantity.value
    return value is not None and 0 < value <= _OLDEST and value == int(value) and quantity.scale == 1


def _old(tokens: Tokens, quantity: Quantity, words: FigureWords) -> None:
    """`56-year-old`: the unit is read, `-old` still belongs to the span."""
    end = words.age_after.at(tokens.low, quantity.j - 1)
    hyphened = tokens.raw[quantity.j] in _HYPHENS or tokens.raw[quantity.number_end] in ("-", "‑")
    if end and end[0] > quantity.j and tokens.raw[quantity.j] and hyphened:
        quantity.j = quantity.tail = end[0]
        quantity.rule = "age"


def _under(tokens: Tokens, quantity: Quantity, words: FigureWords) -> None:
    """`Under` **`12s`** `pay half`: no seconds."""
    fused = quantity.unit == "s" and quantity.j == quantity.i + 2 and tokens.glued(quantity.i + 1)
    if fused and _plausible(quantity) and words.age_limits.until(tokens.low, quantity.i):
        quantity.unit, quantity.rule = "year", "age"


def _hyphened(tokens: Tokens, quantity: Quantity, words: FigureWords) -> bool:
    j = quantity.j
    k = j + 1 if tokens.raw[j] and tokens.raw[j] in _HYPHENS and tokens.glued(j) else j
    end = words.age_after.at(tokens.low, k)
    if end is None:
        return False
    quantity.kind, quantity.unit, quantity.rule = "duration", "year", "age"
    quantity.j = quantity.tail = end[0]
    return True


def _behind_name(tokens: Tokens, quantity: Quantity, words: FigureWords, surnames: _Surnames) -> bool:
    """`Patrick Carlineo Jr., 55, of Addison`; `Anna Müller (45)`, `Ole Brandt (45, parteilos)`."""
    raw, low, i, j = tokens.raw, tokens.low, quantity.i, quantity.j
    if quantity.form != "digits" or not quantity.value or len(raw[i]) > 3:
        return False
    end = i - 2 - (raw[i - 1] == "†" and raw[i - 2] == "(")  # Jutta Wolf (†75)
    before, after = raw[end + 1], raw[j]
    closed = before == "(" and after == ")"
    if closed and _name(raw[end]) and low[end] in given_names():
        return True  # her son Leo (6)
    goes_on = before == "(" and after == "," and _goes_on(tokens, end, j + 1, words)
    bracketed = (closed or goes_on) and len(raw[i]) == 2
    parted = before == "," and (after in (",", ".", ";", ":", ")", "") or after[:1] == "\n")
    if before == "," and low[j] in words.conjunctions:
        return _ends_name(tokens, end)  # Bill Noonan, 38 and in his fourth final
    if not (parted or bracketed):
        return False
    k = _before_hyphen(tokens, end)
    if raw[k] == "." and tokens.glued(k):
        k -= 1  # `Jr.`
        if len(raw[k]) == 1 and raw[k].isupper() and _name(raw[k - 1]) and raw[k - 1].isalpha():
            return True  # `Anna M. (12)`, a name that is not given
    if not _name(raw[k]) or raw[k].isupper() or k < 0:
        return False
    first = raw[k - 1]
    named = (_name(first) and not first.isupper()) or first in (".", "Ó") or _behind_particles(tokens, k)
    named = named or low[k] in given_names() or raw[k] in surnames.known
    if named or (bracketed and low[k - 1] in words.described):  # her father Durk (74)
        return True
    who = raw[j + 1].islower() and raw[j + 1].isalpha() and low[j + 1] not in words.conjunctions
    place = words.data.nouns_capital and low[k - 1] in words.stops  # am Theater, 22, …
    return before == "," == after and who and not place  # Kane, 22, who scored


def _ends_name(tokens: Tokens, k: int) -> bool:
    """Whether a first name and a surname end at `k`: `Bill` **`Noonan`**."""
    return _name(tokens.raw[k]) and tokens.raw[k - 1].istitle() and tokens.low[k - 1] in given_names()


def _doubled(tokens: Tokens, k: int) -> bool:
    """Whether a double name stands at `k`: `41 ist` **`Lind-Maaß`**`, Mechaniker`."""
    raw, glued = tokens.raw, tokens.glued
    hyphened = raw[k + 1] in _HYPHENS and glued(k + 1) and glued(k + 2)
    return _name(raw[k]) and hyphened and raw[k + 2].istitle() and raw[k + 3] == ","


def _before_hyphen(tokens: Tokens, k: int) -> int:
    """The first part of a double name whose last is at `k`: **`Wiersma`**`-Tolsma`."""
    while tokens.raw[k - 1] in _HYPHENS and tokens.glued(k) and tokens.glued(k - 1):
        k -= 2
    return k


def _behind_particles(tokens: Tokens, k: int) -> bool:
    """`Griet Van den` **`Abeele`** `(52)`; but `die Zahl der` **`Toten`** `(12)`."""
    start = k
    while tokens.low[start - 1] in _PARTICLES:
        start -= 1
    given = tokens.low[start - 1]
    return start < k and (given in given_names() or likeness(given) > _GIVEN)


def _goes_on(tokens: Tokens, k: int, j: int, words: FigureWords) -> bool:
    """`Ole Brandt (45,` **`parteilos`**`)`: behind a person, and no place in a table (`45, Platz 2`)."""
    raw, low = tokens.raw, tokens.low
    if raw[j].istitle() and int(raw[k + 2]) <= _CHILDREN:
        return False  # Ole Brandt (12, Tore)
    j += raw[j] in _QUOTES  # Ida Kern (45, „Der Turm“)
    if not raw[j].isalpha() or low[j] in words.numbers.data.words or raw[j + 1][:1].isdecimal():
        return False
    while k > 0 and (_name(raw[k]) or low[k] in _PARTICLES or raw[k] in (".", "-")):
        if low[k] in words.described or (_name(raw[k - 1]) and low[k - 1] in given_names()):
            return True
        k -= 1
    return low[k] in words.described


def _name(word: str) -> bool:
    return word[:1].isupper() and len(word) > 1


def _person(tokens: Tokens, quantity: Quantity, words: FigureWords) -> bool:
    """`their sister, 12, lives`; `der Stürmer (29)`; `Pia Arp, Bäckerin, 24, lacht`."""
    raw, i, j = tokens.raw, quantity.i, quantity.j
    between = raw[i - 1] == "," and (raw[j] in (",", ".", ";", "") or raw[j][:1] == "\n")
    bracketed = raw[i - 1] == "(" and raw[j] == ")" and len(raw[i]) == 2
    told = quantity.form == "digits" or (between and raw[j] == ",")  # a girl, six, died
    trade = between and raw[i - 3] == "," == raw[j] and tokens.low[i - 2].endswith(words.trade_endings)
    if not ((between or bracketed) and told):
        return False
    who = words.described if (quantity.value or 0) > _CHILDREN else words.persons  # il capitano, 10, segna
    return trade or tokens.low[i - 2] in who or _from_somewhere(tokens, i - 2, words)


def _from_somewhere(tokens: Tokens, k: int, words: FigureWords) -> bool:
    """`Eine Frau` **`aus Rethem`**`, 83, war`: a person, and where from."""
    raw, low = tokens.raw, tokens.low
    for end in range(k, k - 3, -1):
        if low[end] in words.prepositions:
            person = end - 1
            return low[person] in words.described and low[person - 1] in words.ones_and_articles
        if not raw[end][:1].isupper() and low[end] not in words.determiners:
            return False
    return False


def _aged(tokens: Tokens, quantity: Quantity, words: FigureWords) -> bool:
    """`aged 45`, `turned 50`, `aged between 18 and 24`, `aged about 45`."""
    raw, low, i, j = tokens.raw, tokens.low, quantity.i, quantity.j
    if raw[i - 1] in words.data.aged_first and quantity.form == "digits":
        return len(raw[i]) == 2 and raw[j].islower() and raw[j].isalpha()
    opened = words.between.until(low, i) or words.range_open.until(low, i)
    start = opened[0] if opened and quantity.form == "range" else i
    qualified = words.before.until(low, i)
    found = words.aged.until(low, start) or (words.aged.until(low, qualified[0]) if qualified else None)
    if found is None or low[j] in words.of or low[j] in words.unit_links or words.not_aged.until(low, i):
        return False
    link = words.change_links.at(low, j)
    if link and raw[link[0]].isdecimal():
        return False  # caíram 72%, de 85 para 24
    return subject_of(tokens, j, words, quantity) is None


def _when(tokens: Tokens, quantity: Quantity, words: FigureWords) -> bool:
    """`Odwin was` **`14`** `when the choir took him`; but no score was when he left."""
    low, i = tokens.low, quantity.i
    clause = words.aged_when.at(low, quantity.j)
    if low[i - 1] not in words.data.aged_be:
        return False
    if clause is None:  # Ada Kern was 19 | when a shearer …
        return low[quantity.j] in words.aged_when.openers and _ends_name(tokens, i - 2)
    who = low[i - 2]
    if clause[0] == quantity.j + 1 or who in (*words.data.age_subjects, *words.data.aged_whom):
        return True  # sie ist mit 88 gestorben
    noun = words.data.nouns_capital and tokens.raw[i - 3][:1].isalpha()  # Der Stand war 3, als …
    return who in words.described or (_name(tokens.raw[i - 2]) and not noun and who not in words.stops)


def _is_old(tokens: Tokens, quantity: Quantity, words: FigureWords) -> bool:
    """`Toni Krenn,` **`ist`** `36` **`und`** `führt das Haus`: of whom name and surname stand before."""
    low, raw, i, j = tokens.low, tokens.raw, quantity.i, quantity.j
    be = low[i - 1] in words.data.aged_verbs or low[i - 1] in words.data.aged_be
    if not be or (quantity.value or 0) <= _CHILDREN or raw[j + 1][:1].isdecimal():
        return False
    ends = low[j] in words.conjunctions or raw[j] in (",", ".", "")
    owner = low[i - 3] in words.possessive or low[i - 3] in words.ones_and_articles | words.definite
    who = owner and low[i - 2] in words.described  # mein Bruder ist 51
    return ends and (who or _ends_name(tokens, i - 2 - (raw[i - 2] == ",")))


def _in_clause(tokens: Tokens, quantity: Quantity, words: FigureWords, surnames: _Surnames) -> bool:
    """`Als` **`sie`** `17` **`war`**, `ihr Vater, der erst 67` **`ist`**: its verb ends the clause."""
    low, i = tokens.low, quantity.i
    if low[quantity.j] not in words.data.aged_verbs or low[i - 1] in words.data.age_limits:
        return False
    whom, who = words.data.aged_whom, quantity.j + 1
    if not low[i - 1][:1].isalnum():
        named = low[who] in given_names() or tokens.raw[who] in surnames.known or _doubled(tokens, who)
        return (quantity.value or 0) > _CHILDREN and (low[who] in whom or named)  # 66 ist sie jetzt
    return low[i - 1] in whom or (tokens.raw[i - 1].islower() and low[i - 2] in whom)


def _becomes(tokens: Tokens, quantity: Quantity, words: FigureWords) -> bool:
    """`sie wurde am` **`Dienstag`** `22`, `Vater wird` **`nächstes Jahr`** `80`: what somebody turned."""
    low, i, becomes, j = tokens.low, quantity.i, words.data.becomes, quantity.j
    k = next((k for k in range(i - 1, max(0, i - 5), -1) if low[k] in becomes), i)
    timed = low[i - 1] in words.weekdays
    if k >= i - 1:
        return False
    if timed:
        return not low[j][:1].isalnum()
    if not low[j][:1].isalnum() or low[j] in words.stops:
        year = words.units.at(low, i - 1)
        timed = year is not None and year[1].kind == "duration" and (quantity.value or 0) > _CHILDREN
        return timed and _is_person(tokens, k, words)
    return False


def _is_person(tokens: Tokens, k: int, words: FigureWords) -> bool:
    """Whether the subject of a verb is a person: `mein` **`Vater`** `wird`, `wird` **`sie`**."""
    low, whom = tokens.low, {*words.data.age_subjects, *words.data.aged_whom}
    return any(low[at] in whom or low[at] in words.described for at in (k - 1, k + 1)) or _ends_name(
        tokens, k - 1
    )


def _at_age(tokens: Tokens, quantity: Quantity, words: FigureWords) -> bool:
    """`At 102, she still swims`; `Raman, at 31 the youngest member`; but `At 5 they left` is when."""
    raw, low, i, j = tokens.raw, tokens.low, quantity.i, quantity.j
    if quantity.form != "digits" or low[i - 1] not in words.data.age_openers:
        return False
    if raw[i - 2] == "," and _name(raw[i - 3]) and low[j] in words.determiners:
        return True
    comma = raw[j] == ","
    grown = comma or (quantity.value or 0) > _CHILDREN
    opens = raw[i - 1][:1].isupper() and not raw[i - 2][:1].isalnum()
    return grown and opens and low[j + comma] in words.data.age_subjects


def _of_age(tokens: Tokens, quantity: Quantity, words: FigureWords) -> bool:
    """`een man van 34`, `dochters van 7 en 9`, `die älteste 91`"""
    low, i, j, data = tokens.low, quantity.i, quantity.j, words.data
    linked = low[i - 1] in data.age_links
    oldest = low[i - 1 - linked] in data.oldest
    if quantity.form not in ("digits", "words") or not (linked or oldest):
        return False
    if data.compounds_spaced and (quantity.value or 0) < _CHILDREN:
        return False  # a mother of four
    ends = not tokens.raw[j][:1].isalnum() or low[j] in words.conjunctions
    if not linked:  # die jüngste 15, but `de jongste 40 kwamen`
        return ends or low[j] in data.aged_verbs
    nouns = (i - 2,) if data.adjectives_first else (i - 2, i - 3)  # un ciclista alemán de 52
    # but head | of | 20
    holder = any(low[k] in words.described and low[k - 1] in words.ones_and_articles for k in nouns)
    if not (oldest or holder or low[i - 2] in data.persons or low[i - 2] in words.people):
        return False
    return ends or low[j] in words.stops or subject_of(tokens, j, words, quantity) is None


def _again(tokens: Tokens, behind: Quantity | None, quantity: Quantity, words: FigureWords) -> bool:
    """`Mit 14 begann er,` **`mit`** `31 übernahm er`: an age that is led in as the one before."""
    if (
        behind is None
        or behind.rule != "age"
        or quantity.form != "digits"
        or len(tokens.raw[quantity.i]) != 2
    ):
        return False
    openers = {word.lower() for word in words.data.aged_first}
    led = tokens.low[quantity.i - 1] == tokens.low[behind.i - 1] in openers
    return led and tokens.raw[quantity.j].islower() and quantity.i - behind.j < _NEAR


def _listed(tokens: Tokens, behind: Quantity | None, quantity: Quantity, words: FigureWords) -> bool:
    """`aged 4,` **`7`** `and` **`11`**, `aged six and 11`: ages that go on with a list."""
    if behind is None or behind.rule not in ("age", "ages") or behind.value is None or quantity.value is None:
        return False
    gap = tokens.low[behind.j : quantity.i]
    linked = len(gap) == 1 and (gap[0] == "," or gap[0] in words.conjunctions)
    led = linked and (behind.rule == "ages" or tokens.raw[behind.i - 1] not in (",", "("))  # Tom, 47, 3
    rises = behind.value <= quantity.value
    return led and rises and subject_of(tokens, quantity.j, words, quantity) is None


def _limit(tokens: Tokens, quantity: Quantity, words: FigureWords, behind: Quantity | None) -> bool:
    """`people under 30`, `Aktionäre unter 40`, `a third over 65`."""
    low, value, data = tokens.low, quantity.value, words.data
    if words.age_always.until(low, quantity.i):
        return subject_of(tokens, quantity.j, words, quantity) is None
    limit = words.age_limits.until(low, quantity.i)
    if limit is None or value is None or value < 5:
        return False
    who = limit[0] - 1
    many = low[who] in words.prepositions and is_plural(low[who - 1], words)  # Vlamingen van | boven de 65
    before = low[who - (low[who] in data.limited_be)]
    if data.nouns_capital and subject_of(tokens, quantity.j, words, quantity) is not None:
        return False
    usual = value >= 15 and (value % 5 == 0 or value in (16, 18, 21))
    ends = not low[quantity.j][:1].isalnum() or low[quantity.j] in words.stops
    share = behind is not None and behind.kind == "ratio" and behind.j == limit[0]
    if usual and ends and (share or many or before in data.limited):
        return True  # a quarter of them are over 65
    return before in words.people or (data.nouns_capital and before.endswith(data.people_endings))
