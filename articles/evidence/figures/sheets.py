"""Score sheets: names in a row with what each made, which is counted and is nobody's age; and rankings."""

from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from articles.evidence.figures.lexicon import HYPHENS, FigureWords
from articles.evidence.figures.quantity import Quantity
from articles.evidence.given import given_names
from articles.evidence.languages.world import NAME_PARTICLES
from articles.evidence.tokens import Tokens

_BETWEEN = frozenset(",;–—")
_PARTICLES = frozenset(NAME_PARTICLES.split())
_FEWEST = 3
"""Names of a row, at least."""
_LIST = 40
"""Tokens between two ranks of a list, at most."""
_NAMES = 6
"""Tokens of the name of a side, at most."""
_MOST_MADE = 200
_GROWN = 14
"""From what number on a row may tell ages, or minutes."""


@dataclass(frozen=True, slots=True)
class _Entry:
    """`Dörr` **`(3)`** or `Moyano` **`18`**, over the tokens from `i` up to `j`."""

    i: int
    j: int
    name_end: int
    quantity: Quantity
    made: int
    bracketed: bool


def with_sheets(tokens: Tokens, quantities: list[Quantity], words: FigureWords) -> list[Quantity]:
    """The quantities, those of a score sheet told as such: `Thiel (6), Rau (5/3), Dörr (3)`."""
    entries = [entry for quantity in quantities if (entry := _entry(tokens, quantity)) is not None]
    for quantity in quantities:
        if _is_rank(tokens, quantity):
            quantity.rule = "code"
    for pair in pairwise(quantities):
        if _is_score_line(tokens, *pair, words):
            for quantity in pair:
                quantity.rule = "sheet"
    told: set[tuple[str, int]] = set()
    for row in _rows(tokens, entries, words):
        if _rises(row):  # Kern (1), Rau (2) and Thiel (3) are notes
            minutes = row[0].bracketed and row[-1].made >= _GROWN  # Rojas (12), Paz (45), Luna (80)
            for entry in row if minutes else ():
                entry.quantity.rule = "code"
        elif _is_sheet(tokens, row, words):
            told |= {(tokens.low[entry.name_end - 1], entry.made) for entry in row}
            told |= _of_the_side(tokens, row[0].i)
    # Piet Rau (5), who stands in the sheet too
    made = [entry.quantity for entry in entries if (tokens.low[entry.name_end - 1], entry.made) in told]
    thrown = [_second(tokens, quantity) for quantity in made if quantity.j > quantity.i + 1]
    for quantity in made:
        quantity.j = quantity.number_end = quantity.tail = quantity.i + 1
        quantity.rule = "sheet"
    return sorted([*quantities, *thrown], key=lambda quantity: quantity.i)


def _entry(tokens: Tokens, quantity: Quantity) -> _Entry | None:
    raw, i, j = tokens.raw, quantity.i, quantity.j
    single = j == i + 1 or (j == i + 3 and raw[i + 1] == "/")
    if quantity.form != "digits" or not quantity.bare or not single or not raw[i].isdecimal() or i < 2:
        return None
    bracketed = raw[i - 1] == "(" and raw[j] == ")"
    name_end = i - bracketed
    if not _is_name(raw[name_end - 1]) or tokens.glued(i) != bracketed:
        return None
    initials = raw[j] == "(" and raw[j + 1].isalpha() and raw[j + 2] == ")"  # Zapata 8 (FI)
    end = j + 1 if bracketed else j + 3 * initials
    return _Entry(_name_start(tokens, name_end), end, name_end, quantity, int(raw[i]), bracketed)


def _name_start(tokens: Tokens, k: int) -> int:
    """Where the name begins that ends before `k`."""
    raw = tokens.raw
    while k > 0 and (_is_name(raw[k - 1]) or tokens.low[k - 1] in _PARTICLES or raw[k - 1] in HYPHENS):
        k -= 1
    return k


def _is_name(word: str) -> bool:
    return word[:1].isupper() and len(word) > 1


def _rows(tokens: Tokens, entries: list[_Entry], words: FigureWords) -> list[list[_Entry]]:
    """Runs of entries with nothing but a comma or an `and` between them."""
    rows: list[list[_Entry]] = [entries[:1]]
    for before, entry in pairwise(entries):
        link = tokens.low[before.j]
        linked = entry.i == before.j + 1 and (link in _BETWEEN or link in words.conjunctions)
        if linked and before.bracketed == entry.bracketed:
            rows[-1].append(entry)
        else:
            rows.append([entry])
    return [row for row in rows if len(row) >= _FEWEST]


def _rises(row: list[_Entry]) -> bool:
    return all(a.made < b.made for a, b in pairwise(row))


def _is_sheet(tokens: Tokens, row: list[_Entry], words: FigureWords) -> bool:
    if row[0].bracketed:
        return any(entry.made < _GROWN for entry in row)
    labelled = any(words.labels.until(tokens.low, entry.name_end) for entry in row)
    return tokens.raw[row[0].i - 1] == ":" and not labelled


def _of_the_side(tokens: Tokens, i: int) -> set[tuple[str, int]]:
    """What the whole side made, before its sheet: `Unión` **`(81)`**`: Scherf 27, …`"""
    raw = tokens.raw
    if raw[i - 1] != ":" or raw[i - 2] != ")" or raw[i - 4] != "(" or not raw[i - 3].isdecimal():
        return set()
    return {(tokens.low[i - 5], int(raw[i - 3]))}


def _second(tokens: Tokens, quantity: Quantity) -> Quantity:
    """`Bruns (8/`**`3`**`)`: of which so many were penalties."""
    i, j = quantity.j - 1, quantity.j
    return Quantity(i, j, Decimal(tokens.raw[i]), "digits", number_end=j, rule="sheet", tail=j)


def _is_score_line(tokens: Tokens, a: Quantity, b: Quantity, words: FigureWords) -> bool:
    """`Harwick` **`24`** `Penrose` **`18`**, `Torralba,` **`27`**`; Ebro Bajo,` **`27`**: alone on a line."""
    if b.i - a.j > _NAMES or not (_is_made(tokens, a) and _is_made(tokens, b)):
        return False  # most often
    raw, opened = tokens.raw, a.j + (tokens.raw[a.j] in _BETWEEN)
    sides = [(a, a.i - (raw[a.i - 1] == ",")), (b, b.i - (raw[b.i - 1] == ","))]
    starts = [_name_start(tokens, end) for _, end in sides]
    named = all(start < end for start, (_, end) in zip(starts, sides, strict=True))
    named = named and not any(words.labels.until(tokens.low, end) for _, end in sides)
    first = starts[0] == 0 or raw[starts[0] - 1][:1] == "\n"
    ends = raw[b.j] in ("", ":", "(") or raw[b.j][:1] == "\n"
    if not (named and first and ends and starts[1] == opened):
        return False
    people = raw[a.i - 1] == "," and any(tokens.low[start] in given_names() for start in starts)
    return not people and any(word.startswith(words.data.score_words) for word in tokens.vocabulary)


def _is_made(tokens: Tokens, quantity: Quantity) -> bool:
    """Whether a number may be what a side made: a whole one in digits, with nothing of its own."""
    made = quantity.form == "digits" and quantity.bare and quantity.j == quantity.i + 1
    return made and tokens.raw[quantity.i].isdecimal() and (quantity.value or 0) <= _MOST_MADE


def _is_rank(tokens: Tokens, quantity: Quantity) -> bool:
    """`Result:` **`1.`** `Ada Kern 187 km,` **`2.`** `Ole Rau`: with the one before or behind it nearby."""
    rank = _rank(tokens, quantity.i) if quantity.form == "digits" else 0
    if not rank:
        return False
    around = range(max(0, quantity.i - _LIST), min(tokens.count, quantity.j + _LIST))
    return any(tokens.raw[k] in (str(rank - 1), str(rank + 1)) and _rank(tokens, k) for k in around)


def _rank(tokens: Tokens, i: int) -> int:
    """A number with a full stop right behind it, before a name and behind no word; else 0."""
    raw = tokens.raw
    if raw[i + 1] != "." or not tokens.glued(i + 1) or len(raw[i]) > 2 or not raw[i].isdecimal():
        return 0
    heads = raw[i + 2][:1].isupper() and not tokens.glued(i + 2) and not raw[i - 1][:1].isalnum()
    return int(raw[i]) if heads else 0
