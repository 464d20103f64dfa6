"""Units that stand with the next number: `enfants de` **`4`** `et 7 ans`, **`47`** `statt 43 Cent`."""

from articles.evidence.figures.lexicon import FigureWords, tells_change
from articles.evidence.figures.neighbours.lending import TOLD, alike, lend
from articles.evidence.figures.quantity import Quantity
from articles.evidence.figures.subjects import subject_of
from articles.evidence.figures.units import SIDES
from articles.evidence.tokens import Tokens

_NUMERIC = ("digits", "words", "range")
_FRAME = 6
"""Tokens of a clause without its verb, at most."""
_NEAR = 6
"""Tokens before a number in which it is told to rise or fall."""


def is_slight(word: str, words: FigureWords) -> bool:
    """Whether a small word may stand between a number and what belongs to it."""
    return word in words.unit_links or word in words.determiners or word in words.data.range_links


class Ahead:
    """Lets a bare number of one text take the unit of the number behind it."""

    def __init__(self, tokens: Tokens, words: FigureWords) -> None:
        self.tokens = tokens
        self.words = words

    def borrow(self, quantity: Quantity, after: Quantity) -> None:
        """`enfants de` **`4`** `et 7 ans`, `von` **`9,1`** `auf 2,5 bis 3 Prozent`: the unit is behind."""
        if not quantity.bare or after.prefixed or after.kind not in TOLD:
            return
        if after.unit in ("°C", "°F") and self.tokens.raw[quantity.j] == "(" and after.i == quantity.j + 1:
            other = "°F" if after.unit == "°C" else "°C"  # `hit 91 (33 C)`
            quantity.kind, quantity.unit, quantity.rule = "measure", other, "carried"
            return
        led = self.words.change_links.at(self.tokens.low, quantity.j)
        changed = led and led[0] == after.i and after.form == "range" and quantity.form == "digits"
        part = self._is_part_of(quantity, after) or self._hangs(quantity, after)
        if changed or part or self._is_compared(quantity, after) or self._is_joined(quantity, after):
            lend(after, quantity)

    def _is_joined(self, quantity: Quantity, after: Quantity) -> bool:
        """**`4`** `et 7 ans`, **`60`** `mal 25 Meter`: nothing but a conjunction or its like between."""
        words, gap = self.words, self.tokens.low[quantity.j : after.i]
        if quantity.form not in ("digits", "words") or quantity.form != after.form or quantity.scale != 1:
            return False
        if not gap or not all(is_slight(word, words) or word in words.conjunctions for word in gap[1:]):
            return False
        if gap[0] == ",":
            return self._lists(quantity, after)
        sides = after.unit in SIDES and gap[0] in words.data.side_links
        return sides or gap[0] in words.conjunctions or gap[0] in words.data.score_links

    def _lists(self, quantity: Quantity, after: Quantity) -> bool:
        """`2, 3 et 5 ans`: small whole numbers that rise."""
        a, b = quantity.value, after.value
        glued = self.tokens.glued(quantity.j)
        return glued and a is not None and b is not None and a < b <= 100 and a == int(a) and b == int(b)

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

    def _is_compared(self, quantity: Quantity, after: Quantity) -> bool:
        """**`5`** `statt bisher 8 Euro`, **`16,1`** `nach 22,8 Mio.`, **`290`**`, bisher waren es 365`."""
        words, low = self.words, self.tokens.low
        k = quantity.j + (low[quantity.j] == ",")
        later = words.coming_after.at(low, k)
        led = words.compared_with.at(low, k) or later or self._denied(quantity, k)
        if led is None and (k == quantity.j or words.earlier.at(low, k) is None):
            return self._shares_its_frame(quantity, after)
        if later and not self._follows(quantity, after):
            return False
        told = quantity.form in _NUMERIC and alike(after, quantity) and not self._tells_when(after)
        if led and low[led[0]] == low[quantity.i - 1]:
            led = led[0] + 1, None  # nicht bei 50, sondern | bei | 80 Euro
        return told and self._tells_no_more(led[0] if led else k, after.i, said=led is not None)

    def _denied(self, quantity: Quantity, k: int) -> tuple[int, None] | None:
        """`50,` **`not`** `80 euros`, `not` **`50`** **`but`** `80 euros`: behind what says so, or None."""
        words, low, i = self.words, self.tokens.low, quantity.i
        linked = k > quantity.j and low[k] in words.conjunctions
        if k > quantity.j and low[k + linked] in words.negating:
            return k + linked + 1, None
        denied = not words.negating.isdisjoint((low[i - 1], low[i - 2]))
        return (k + 1, None) if denied and low[k] in words.but else None

    def _shares_its_frame(self, quantity: Quantity, after: Quantity) -> bool:
        """`bei` **`22`**`, in Bayern` **`bei`** `18 Prozent`: a clause that has lost its verb and unit."""
        low, j = self.tokens.low, quantity.j
        led = low[quantity.i - 1]
        if low[j] != "," or led != low[after.i - 1] or led not in self.words.prepositions - self.words.of:
            return False  # most often
        gap = low[j + 1 : after.i]
        plain = len(gap) <= _FRAME and not any(word[:1] in "([:;.\n" or word[:1].isdecimal() for word in gap)
        return plain and quantity.form in _NUMERIC and alike(after, quantity)

    def _follows(self, quantity: Quantity, after: Quantity) -> bool:
        """`fiel auf` **`16,1`** `nach 22,8 Mio.`; but `es kamen` **`40`** `nach 15 Mio. Euro an Hilfe`."""
        if after.kind != "money" or (quantity.value or 0) % 1:
            return after.kind in ("money", "percent")
        near = range(max(0, quantity.i - _NEAR), quantity.i)
        return any(tells_change(self.tokens.low, k, self.words) for k in near)

    def _tells_when(self, after: Quantity) -> bool:
        """`Ils étaient 40, contre` **`15 minutes plus tôt`**: when it was, and not how much."""
        words, following = self.words, self.tokens.low[after.j]
        linked = following in words.conjunctions or following in words.of
        return after.kind == "duration" and following in words.one_day_next and not linked

    def _tells_no_more(self, k: int, i: int, *, said: bool) -> bool:
        """Whether all up to the number at `i` tells when it was so much and, unless `said`, that it was."""
        words, low = self.words, self.tokens.low
        articles = words.definite | words.ones_and_articles | words.of
        while k < i:
            was = words.said_again.at(low, k) or words.copulas.at(low, k)
            small = words.earlier.at(low, k) or words.before.at(low, k) or was
            peak = k == i - 2 and low[k + 1] in words.amounting
            if not small and low[k - 1] in articles and (k == i - 1 or peak):
                return said  # statt der | geplanten, from a | peak of
            if not (small or low[k] in articles or low[k] in words.by_now or low[k] == "'"):
                return False
            k, said = small[0] if small else k + 1, said or was is not None
        return said and k == i
