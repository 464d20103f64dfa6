"""Ages: years that the text leaves unsaid."""

from articles.evidence.figures.lexicon import FigureWords
from articles.evidence.figures.nominal import is_address
from articles.evidence.figures.quantity import Quantity
from articles.evidence.figures.subjects import subject_of
from articles.evidence.languages.world import NAME_PARTICLES
from articles.evidence.tokens import Tokens

_HYPHENS = "-‐‑"
_OLDEST = 115
_PARTICLES = frozenset(NAME_PARTICLES.split())


def as_ages(tokens: Tokens, quantities: list[Quantity], words: FigureWords) -> list[Quantity]:
    """The quantities, with bare ages told by what stands around them."""
    before: Quantity | None = None
    for quantity in quantities:
        behind, before = before, quantity
        if quantity.kind == "duration":
            _old(tokens, quantity, words)
        elif quantity.kind == "count" and quantity.form in ("digits", "words", "range"):
            if _hyphened(tokens, quantity, words) or not _plausible(quantity):
                continue
            if (
                (_behind_name(tokens, quantity) and not is_address(tokens, quantity, words))
                or _person(tokens, quantity, words)
                or _aged(tokens, quantity, words)
                or _when(tokens, quantity, words)
                or _at_age(tokens, quantity, words)
                or _of_age(tokens, quantity, words)
                or _limit(tokens, quantity, words)
            ):
                quantity.kind, quantity.unit, quantity.rule = "duration", "year", "age"
            elif _listed(tokens, behind, quantity, words):
                quantity.kind, quantity.unit, quantity.rule = "duration", "year", "ages"
    return quantities


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


def _hyphened(tokens: Tokens, quantity: Quantity, words: FigureWords) -> bool:
    j = quantity.j
    k = j + 1 if tokens.raw[j] and tokens.raw[j] in _HYPHENS and tokens.glued(j) else j
    end = words.age_after.at(tokens.low, k)
    if end is None:
        return False
    quantity.kind, quantity.unit, quantity.rule = "duration", "year", "age"
    quantity.j = quantity.tail = end[0]
    return True


def _behind_name(tokens: Tokens, quantity: Quantity) -> bool:
    """`Patrick Carlineo Jr., 55, of Addison`; `Anna Müller (45)`."""
    raw, i, j = tokens.raw, quantity.i, quantity.j
    if quantity.form != "digits" or quantity.value is None or quantity.value < 1 or len(raw[i]) > 3:
        return False
    before, after = raw[i - 1], raw[j]
    closes = after in (",", ".", ";", ")", "") or after[:1] == "\n"
    if after == ")" and before != "(" and "(" not in raw[max(0, i - 8) : i]:
        return False  # `1) Deviled, 2) Scotch`
    bracketed = before == "(" and after == ")" and len(raw[i]) == 2
    if before == "(" and after == ")" and len(raw[i]) == 1 and _in_row(raw, i):
        return True
    if not ((before == "," and closes) or bracketed):
        return False
    k = i - 2
    if raw[k] == "." and tokens.glued(k):
        k -= 1  # `Jr.`
        if len(raw[k]) == 1 and raw[k].isupper() and _name(raw[k - 1]) and raw[k - 1].isalpha():
            return True  # `Anna M. (12)`, a name that is not given
    if not _name(raw[k]) or k < 0:
        return False
    first = raw[k - 1]
    named = _name(first) or first in (".", ",") or first in _PARTICLES  # Griet Van den Abeele (52)
    return (named or before == ",") and not raw[k].isupper()


def _in_row(raw: list[str], i: int) -> bool:
    """`Melina` **`(1)`**`, Leonie` **`(2)`** `und Timo (6)`: names with small numbers behind them."""
    before, after = raw[max(0, i - 8) : i - 2], raw[i + 2 : i + 6]
    if not _name(raw[i - 2]):
        return False
    return any(
        part[k] == "(" and part[k + 1].isdigit() and part[k - 1][:1].isupper()
        for part in (before, after)
        for k in range(1, len(part) - 1)
    )


def _name(word: str) -> bool:
    return word[:1].isupper() and len(word) > 1


def _person(tokens: Tokens, quantity: Quantity, words: FigureWords) -> bool:
    """`their sister, 12, lives`; `der Stürmer (29)`."""
    raw, i, j = tokens.raw, quantity.i, quantity.j
    between = raw[i - 1] == "," and (raw[j] in (",", ".", ";", "") or raw[j][:1] == "\n")
    bracketed = raw[i - 1] == "(" and raw[j] == ")" and len(raw[i]) == 2
    return (between or bracketed) and quantity.form == "digits" and tokens.low[i - 2] in words.data.persons


def _aged(tokens: Tokens, quantity: Quantity, words: FigureWords) -> bool:
    """`aged 45`, `turned 50`."""
    i = quantity.i
    if tokens.raw[i - 1] in words.data.aged_first and quantity.form == "digits":
        return (
            len(tokens.raw[i]) == 2 and tokens.raw[quantity.j].islower() and tokens.raw[quantity.j].isalpha()
        )
    found = words.aged.until(tokens.low, i)
    if found is None:
        before = words.before.until(tokens.low, i)
        found = words.aged.until(tokens.low, before[0]) if before else None
    following = tokens.low[quantity.j]
    if found is None or following in words.of or following in words.unit_links:
        return False
    if words.not_aged.until(tokens.low, i):
        return False
    link = words.change_links.at(tokens.low, quantity.j)
    if link and tokens.raw[link[0]].isdigit():
        return False  # caíram 72%, de 85 para 24
    return subject_of(tokens, quantity.j, words, quantity) is None


def _when(tokens: Tokens, quantity: Quantity, words: FigureWords) -> bool:
    """`Odwin was` **`14`** `when the choir took him`."""
    led = tokens.low[quantity.i - 1] in words.data.aged_be
    return led and words.aged_when.at(tokens.low, quantity.j) is not None


def _at_age(tokens: Tokens, quantity: Quantity, words: FigureWords) -> bool:
    """`At 102, she still swims`; `Raman, at 31 the youngest member`."""
    raw, i, j = tokens.raw, quantity.i, quantity.j
    if quantity.form != "digits" or tokens.low[i - 1] not in words.data.age_openers:
        return False
    if raw[i - 2] == "," and _name(raw[i - 3]) and tokens.low[j] in words.determiners:
        return True
    if raw[j] != ",":
        return False
    opens = i < 2 or not raw[i - 2][:1].isalnum()
    return opens and raw[i - 1][:1].isupper() and tokens.low[j + 1] in words.data.age_subjects


def _of_age(tokens: Tokens, quantity: Quantity, words: FigureWords) -> bool:
    """`een man van 34`, `dochters van 7 en 9`"""
    low, i, j = tokens.low, quantity.i, quantity.j
    if (
        not words.data.age_links
        or quantity.form not in ("digits", "words")
        or i < 2
        or low[i - 1] not in words.data.age_links
    ):
        return False
    someone = low[i - 2] in words.data.persons or low[i - 2] in words.data.people
    follows = tokens.raw[j]
    ends = not follows[:1].isalnum() or low[j] in words.stops or low[j] in words.conjunctions
    return someone and (ends or subject_of(tokens, j, words, quantity) is None)


def _listed(tokens: Tokens, behind: Quantity | None, quantity: Quantity, words: FigureWords) -> bool:
    """`aged 4,` **`7`** `and` **`11`**: ages that go on with a list."""
    if (
        behind is None
        or behind.rule not in ("age", "ages")
        or behind.form not in ("digits", "words")
        or quantity.form not in ("digits", "words")  # aged six and 11
        or behind.value is None
    ):
        return False
    gap = tokens.low[behind.j : quantity.i]
    linked = len(gap) == 1 and (gap[0] == "," or gap[0] in words.conjunctions)
    led = linked and (behind.rule == "ages" or tokens.raw[behind.i - 1] not in (",", "("))  # Tom, 47, 3
    rises = quantity.value is not None and behind.value <= quantity.value
    return led and rises and subject_of(tokens, quantity.j, words, quantity) is None


def _limit(tokens: Tokens, quantity: Quantity, words: FigureWords) -> bool:
    """`people under 30`, `Aktionäre unter 40`."""
    if words.age_always.until(tokens.low, quantity.i):
        return subject_of(tokens, quantity.j, words, quantity) is None
    limit = words.age_limits.until(tokens.low, quantity.i)
    if limit is None or quantity.value is None or quantity.value < 5:
        return False
    before = tokens.low[limit[0] - 1]
    if words.data.nouns_capital and subject_of(tokens, quantity.j, words, quantity) is not None:
        return False
    usual = quantity.value % 5 == 0 or quantity.value in (12, 14, 16, 18, 21)
    ends = not tokens.raw[quantity.j][:1].isalnum() or tokens.low[quantity.j] in words.stops
    if usual and ends and before.endswith(words.data.plural_endings) and words.data.compounds_spaced:
        return True  # `buyers over 21`
    return before in words.people or (words.data.nouns_capital and before.endswith(words.data.people_endings))
