"""Units that a number borrows from its neighbour: `12.4 percent by train, and` **`3.1`** `by bus`."""

from decimal import Decimal
from itertools import pairwise

from articles.evidence.figures.attached import is_plural
from articles.evidence.figures.lexicon import FigureWords
from articles.evidence.figures.quantity import Quantity
from articles.evidence.figures.subjects import subject_of
from articles.evidence.figures.units import SIDES
from articles.evidence.tokens import Tokens

_MOST = 20
"""How many times as much, or as little, a number may be to be taken for the same."""
_TOLD = ("money", "percent", "measure", "duration")
_HOTTEST = 60
_CLOSE = 150
"""Tokens between an amount and another whose currency is left out, at most."""
_REACH = 9
_SMALLER_TIMES = {"h": "min", "min": "s"}
_ENDS = {".", "!", "?", "(", ")"}


def lend(lender: Quantity, borrower: Quantity) -> None:
    """Give a bare number the unit of another, and its scale where that fits."""
    if borrower.bare and not lender.bare and lender.kind != "ratio":
        borrower.kind, borrower.unit, borrower.rule = lender.kind, lender.unit, "carried"
        amount = borrower.value
        ceiling = (lender.value or Decimal(0)) / lender.scale * 20
        if lender.scale > 1 and borrower.scale == 1 and amount is not None and amount < ceiling:
            borrower.value = amount * lender.scale
            borrower.scale = lender.scale
        elif lender.scale < 1 and lender.kind == "money" and amount is not None:
            borrower.value, borrower.scale = amount * lender.scale, lender.scale  # 38 centimes, contre 44,5


def alike(lender: Quantity, quantity: Quantity) -> bool:
    """Whether two numbers are of a size, the scale of the first taken for said of the second too."""
    whole, part = _amount(lender), _amount(quantity)
    if whole is None or part is None or quantity.scale not in (1, lender.scale):
        return False
    if lender.unit in ("°C", "°F"):
        return abs(part) <= _HOTTEST and abs(whole) <= _HOTTEST
    if lender.unit == "%":
        return 0 < part <= 100
    if (lender.scale > 1 and part < 1000) or lender.scale < 1:
        part *= lender.scale / quantity.scale  # 90 Cent, 2022 waren es 62
    return part > 0 and whole / _MOST <= part <= whole * _MOST


def _amount(quantity: Quantity) -> Decimal | None:
    return quantity.high if quantity.value is None else quantity.value


class Borrower:
    """Lets the bare numbers of one text borrow, once its ranges and shares are joined."""

    def __init__(self, tokens: Tokens, words: FigureWords) -> None:
        self.tokens = tokens
        self.words = words

    def borrow(self, quantities: list[Quantity]) -> list[Quantity]:
        """The quantities, with units borrowed from behind and from before."""
        for before, quantity in reversed(list(pairwise(quantities))):  # vier, sieben und elf Jahre
            self._borrow_ahead(before, quantity)
        for before, quantity in pairwise(quantities):
            self._borrow(before, quantity)
        self._borrow_currency(quantities)
        return quantities

    def _borrow_currency(self, quantities: list[Quantity]) -> None:
        """`14,5 miljoen euro … voor de vorige` **`5,2 miljoen`**: millions of nothing are of the money that
        the text speaks of, if it is one and was told shortly before."""
        if len({quantity.unit for quantity in quantities if quantity.kind == "money"}) != 1:
            return
        money = None
        for quantity in quantities:
            if quantity.kind == "money":
                money = quantity
            elif money is not None and quantity.i - money.j < _CLOSE and self._counts_nothing(quantity):
                quantity.kind, quantity.unit, quantity.rule = "money", money.unit, "carried"

    def _counts_nothing(self, quantity: Quantity) -> bool:
        """Whether a number of millions has no noun; a word that closes the clause may be its verb."""
        low, words, following = self.tokens.low, self.words, self.tokens.low[quantity.j]
        if not quantity.bare or quantity.scale < 10**6 or quantity.form not in ("digits", "words", "range"):
            return False
        if self._slight(following):
            return False  # 30 millions d’habitants
        noun = subject_of(self.tokens, quantity.j, words, quantity)
        if noun is None:
            return following in words.stops or not following[:1].isalpha()
        verb, end = noun
        lone = end == verb + 1 and not low[end][:1].isalpha() and not words.data.nouns_capital
        return lone and not is_plural(low[verb], words)  # 1.5 crore people

    def _borrow_ahead(self, quantity: Quantity, after: Quantity) -> None:
        """`enfants de` **`4`** `et 7 ans`, `von` **`9,1`** `auf 2,5 bis 3 Prozent`: the unit is behind."""
        if not quantity.bare or after.prefixed or after.kind not in _TOLD:
            return
        if after.unit in ("°C", "°F") and self.tokens.raw[quantity.j] == "(" and after.i == quantity.j + 1:
            other = "°F" if after.unit == "°C" else "°C"  # `hit 91 (33 C)`
            quantity.kind, quantity.unit, quantity.rule = "measure", other, "carried"
            return
        led = self.words.change_links.at(self.tokens.low, quantity.j)
        changed = led and led[0] == after.i and after.form == "range" and quantity.form == "digits"
        part = self._is_part_of(quantity, after)
        if part and after.scale > 1 and quantity.scale == 1 and (quantity.value or 0) < 1000:
            lend(after, quantity)  # 3 dei 5 milioni di euro
        hangs = self._hangs(quantity, after) or self._is_instead(quantity, after)
        if changed or part or hangs or self._is_joined(quantity, after):
            quantity.kind, quantity.unit, quantity.rule = after.kind, after.unit, "carried"

    def _is_joined(self, quantity: Quantity, after: Quantity) -> bool:
        """**`4`** `et 7 ans`, **`60`** `mal 25 Meter`: nothing but a conjunction or its like between."""
        words, gap = self.words, self.tokens.low[quantity.j : after.i]
        if quantity.form not in ("digits", "words") or quantity.form != after.form or quantity.scale != 1:
            return False
        if not gap or not all(self._slight(word) or word in words.conjunctions for word in gap[1:]):
            return False
        if gap[0] == ",":
            return self._lists(quantity, after)
        sides = after.unit in SIDES and gap[0] in words.data.side_links
        return sides or gap[0] in words.conjunctions or gap[0] in words.data.score_links

    def _is_part_of(self, quantity: Quantity, after: Quantity) -> bool:
        """**`tres`** `de los ocho años`, **`30 mil`** `dos 52 mil euros`: a part of an amount."""
        link = self.words.part_links.at(self.tokens.low, quantity.j)
        part, whole = quantity.value, after.value
        if link is None or link[0] != after.i or part is None or whole is None or after.kind == "percent":
            return False
        return quantity.form in ("digits", "words") and 0 < part <= whole and not self._describes(after)

    def _describes(self, whole: Quantity) -> bool:
        """`Two of the` **`16-year-olds`**, `drei der` **`20 Meter`** `langen Boote`: of what kind."""
        tokens, j = self.tokens, whole.j
        if whole.rule in ("fused-unit", "age", "ages") or "-" in tokens.raw[whole.i : j + 1]:
            return True
        noun = subject_of(tokens, j, self.words, whole)
        stuff = self.words.data.nouns_capital and tokens.raw[j][:1].isupper()  # drei der acht Jahre | Haft
        return whole.kind != "money" and noun is not None and not stuff

    def _hangs(self, quantity: Quantity, after: Quantity) -> bool:
        """**`Drei`**`- und Vierjährige`, **`two`**`- and three-year-olds`: the hyphen stands for the rest."""
        tokens, j = self.tokens, quantity.j
        hangs = after.i == j + 2 and tokens.raw[j] in ("-", "‑") and tokens.glued(j)
        return hangs and not tokens.glued(j + 1) and tokens.low[j + 1] in self.words.conjunctions

    def _is_instead(self, quantity: Quantity, after: Quantity) -> bool:
        """**`5`** `statt 8 Euro`, **`five`** `instead of eight euros`: compared with what is measured."""
        link = self.words.elides.at(self.tokens.low, quantity.j)
        plain = quantity.form in ("digits", "words") and quantity.scale == after.scale
        return link is not None and link[0] == after.i and plain and alike(after, quantity)

    def _lists(self, quantity: Quantity, after: Quantity) -> bool:
        """`2, 3 et 5 ans`: small whole numbers that rise."""
        a, b = quantity.value, after.value
        glued = self.tokens.glued(quantity.j)
        return glued and a is not None and b is not None and a < b <= 100 and a == int(a) and b == int(b)

    def _slight(self, word: str) -> bool:
        words = self.words
        return word in words.unit_links or word in words.determiners or word in words.data.range_links

    def _borrow(self, before: Quantity, quantity: Quantity) -> None:
        """`12.4 percent by train, and` **`3.1`** `by bus`: tenths or millions with no noun of their own."""
        if not quantity.bare or before.kind not in _TOLD or quantity.value is None:
            return
        if self._steps(before, quantity):
            unit = _SMALLER_TIMES[before.unit or ""]
            quantity.kind, quantity.unit, quantity.rule = "duration", unit, "carried"
            return
        whole = quantity.value == int(quantity.value)
        if quantity.form != "digits" or (whole and quantity.scale == 1) or not self._near(before, quantity):
            return
        if before.kind == "percent" and abs(quantity.value) > 100:
            return
        if before.kind == "duration" and before.value == int(before.value or 0):
            return
        if before.kind == "money" and before.prefixed:
            return
        if before.kind != "money" and quantity.scale > before.scale:
            return  # 2,5 ettari per 1,2 milioni
        following = self.tokens.low[quantity.j]
        stops = following in self.words.stops and following not in self.words.determiners
        if following[:1].isalpha() and not stops and not self.words.data.nouns_capital:
            return
        if subject_of(self.tokens, quantity.j, self.words, quantity) is None:
            lend(before, quantity)

    def _steps(self, before: Quantity, quantity: Quantity) -> bool:
        """`1 h` **`40`**, `une heure` **`vingt`**, `un'ora e` **`venti`**: the smaller unit is left out."""
        tokens, words = self.tokens, self.words
        linked = tokens.low[before.j] in words.conjunctions
        if before.j + linked != quantity.i or before.unit not in _SMALLER_TIMES or quantity.value is None:
            return False
        digits = before.form == quantity.form == "digits" and len(tokens.raw[quantity.i]) == 2
        spelled = before.form in ("one", "words") and quantity.form == "words"
        if not (digits or (spelled and quantity.value >= 5)) or quantity.value >= 60 or quantity.scale != 1:
            return False
        if linked and tokens.low[quantity.j][:1].isalpha():
            return False  # dos horas y veinte | se fueron
        return subject_of(tokens, quantity.j, words, quantity) is None

    def _near(self, before: Quantity, quantity: Quantity) -> bool:
        """Whether both stand in one sentence, a few words apart."""
        gap = self.tokens.low[before.j : quantity.i]
        return len(gap) <= _REACH and not any(word in _ENDS or word[:1] == "\n" for word in gap)
