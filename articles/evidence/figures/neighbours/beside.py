"""Numbers whose unit stands right before them, as the few words between or behind tell.

`340 milioni, da un precedente` **`300`**, `41 kilometer,` **`3`** `minder`, `90 metri per` **`65`**.
"""

from articles.evidence.figures.lexicon import HYPHENS, FigureWords, tells_change
from articles.evidence.figures.quantity import Quantity
from articles.evidence.figures.units import SIDES
from articles.evidence.tokens import Tokens

_PARTS = {",", ";"}
_ADJECTIVE = 2
"""Tokens of an article and an adjective."""


def parts(low: list[str], k: int, words: FigureWords) -> bool:
    """Whether a comma, a semicolon or a conjunction stands at `k`."""
    return low[k] in _PARTS or low[k] in words.conjunctions


def is_of_amount(low: list[str], k: int, words: FigureWords) -> bool:
    """Whether a verb tells how much something is, costs or becomes: **`quedan`** `25,1`."""
    return low[k] in words.data.amount_verbs or low[k].startswith(words.amount_stems)


class Beside:
    """The wording between two numbers of one text, or behind the second."""

    def __init__(self, tokens: Tokens, words: FigureWords) -> None:
        self.low = tokens.low
        self.words = words

    def is_difference(self, lender: Quantity, quantity: Quantity, start: int) -> bool:
        """`41 kilometer, slechts` **`3`** `minder`, `118 km/h,` **`28`** `por encima del límite`."""
        low, words, j = self.low, self.words, quantity.j
        if low[start - 1] != "," or lender.kind == "percent":
            return False
        bounded = words.before.at(low, j)
        more = low[j] in words.times_more and low[j] not in words.determiners and not low[j + 1][:1].isalpha()
        more = more or words.differing.at(low, j) is not None
        return more or (bounded is not None and bounded[1] in ("<", ">"))

    def is_compared(self, lender: Quantity, start: int, i: int) -> bool:
        """`340 milioni,` **`da un precedente`** `300`, `7 %,` **`contro una media che sfiora il`** `40`."""
        low, words, k = self.low, self.words, lender.j + (self.low[lender.j] == ",")
        plain = words.compared_with.at(low, k)
        before = words.earlier.at(low, k) if k > lender.j else None
        if before is not None and before[0] == start:
            return True  # 2,3 Milliarden, bisher | 2,1
        led = plain or (words.coming_after.at(low, k) if lender.kind in ("money", "percent") else None)
        if led is None or led[0] >= start or low[led[0]] not in words.ones_and_articles | words.definite:
            return False  # most often
        return start - led[0] <= _ADJECTIVE or (plain is not None and self._is_passed(start - 1, i))

    def _is_passed(self, start: int, i: int) -> bool:
        """Whether a verb of amount stands right before a number: `che` **`sfiora`** `il 40`."""
        bounds = tuple(self.words.data.bounding) or ("\0",)
        told = is_of_amount(self.low, start, self.words)
        return told or any(word.startswith(bounds) for word in self.low[start:i])

    def is_side(self, lender: Quantity, quantity: Quantity, start: int) -> bool:
        """`12 metros de largo por` **`3`** `de` **`ancho`**, `zwölf Meter lang, drei` **`breit`**."""
        low, data = self.low, self.words.data
        k = quantity.j + (low[quantity.j] in self.words.of)
        ends = not (low[k + 1][:1].isalpha() or low[k + 1] in HYPHENS) or low[k + 1] in self.words.stops
        told = (low[k] in data.dimensions and ends) or low[start - 1] in data.dimensions
        return lender.unit in SIDES and told

    def is_goal(self, lender: Quantity, start: int) -> bool:
        """`sube 1,50 euros,` **`hasta`** `los nueve`, `sale a 54 milioni` **`da`** `49,6`."""
        low, words, k = self.low, self.words, lender.j + (self.low[lender.j] == ",")
        if lender.kind == "percent" or lender.prefixed:
            return False
        led = (links.at(low, k) for links in (words.change_links, words.range_links, words.range_open))
        changes = any(tells_change(low, m, words) for m in range(max(0, lender.i - 6), lender.i))
        return changes and (start == k or any(link and link[0] == start for link in led))

    def is_next(self, lender: Quantity, quantity: Quantity, start: int) -> bool:
        """`12 euros,` **`8`** `pour les enfants`, `90 metri` **`per`** `65`: nothing parts them."""
        low, words = self.low, self.words
        gap, behind = low[lender.j : start], low[quantity.j]
        comma = low[lender.j] == "," and lender.kind != "percent"  # 40 percent, or | 12 | said no
        either = words.either_links.at(low, lender.j + comma)
        if either and either[0] == start == quantity.i and (comma or lender.kind == "duration"):
            return True  # three weeks or | four, 15 euros, voire | 18
        if len(gap) != 1:
            return False
        if lender.unit in SIDES and gap[0] in words.data.side_links:
            return True
        if lender.kind != "money" or lender.prefixed or not parts(low, start - 1, words):
            return False
        bounded = start < quantity.i and not behind[:1].isalpha()  # oltre 300 euro, senza superare i | 400
        return bounded or behind in words.data.priced_for
