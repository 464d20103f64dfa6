"""Units that a number borrows from its neighbour: `12.4 percent by train, and` **`3.1`** `by bus`."""

from itertools import pairwise

from articles.evidence.figures.attached import is_plural
from articles.evidence.figures.lexicon import FigureWords
from articles.evidence.figures.neighbours.ahead import Ahead, is_slight
from articles.evidence.figures.neighbours.lending import TOLD, lend
from articles.evidence.figures.quantity import Quantity
from articles.evidence.figures.subjects import subject_of
from articles.evidence.tokens import Tokens

_CLOSE = 150
"""Tokens between an amount and another whose currency is left out, at most."""
_REACH = 9
_SMALLER_TIMES = {"h": "min", "min": "s"}
_ENDS = {".", "!", "?", "(", ")"}


class Borrower:
    """Lets the bare numbers of one text borrow, once its ranges and shares are joined."""

    def __init__(self, tokens: Tokens, words: FigureWords) -> None:
        self.tokens = tokens
        self.words = words

    def borrow(self, quantities: list[Quantity]) -> list[Quantity]:
        """The quantities, with units borrowed from behind and from before."""
        ahead = Ahead(self.tokens, self.words)
        for before, quantity in reversed(list(pairwise(quantities))):  # vier, sieben und elf Jahre
            ahead.borrow(before, quantity)
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
        if is_slight(following, self.words):
            return False  # 30 millions d’habitants
        noun = subject_of(self.tokens, quantity.j, words, quantity)
        if noun is None:
            return following in words.stops or not following[:1].isalpha()
        verb, end = noun
        lone = end == verb + 1 and not low[end][:1].isalpha() and not words.data.nouns_capital
        return lone and not is_plural(low[verb], words)  # 1.5 crore people

    def _borrow(self, before: Quantity, quantity: Quantity) -> None:
        """`12.4 percent by train, and` **`3.1`** `by bus`: tenths or millions with no noun of their own."""
        if not quantity.bare or before.kind not in TOLD or quantity.value is None:
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
