"""A number with its sign, currency and unit."""

import re
from decimal import Decimal

from articles.evidence.figures.idioms import Idioms
from articles.evidence.figures.lexicon import HYPHENS, FigureWords
from articles.evidence.figures.quantity import Quantity
from articles.evidence.figures.reading.context import Context
from articles.evidence.figures.reading.fused import fold_behind, fused_at
from articles.evidence.figures.reading.measuring import Measures
from articles.evidence.figures.reading.money import Money
from articles.evidence.figures.units import Unit
from articles.evidence.numbers import Numeral, read
from articles.evidence.tokens import Tokens

_ENDS = frozenset(".,;:!?)")
_MINUS = "-−–‒"
_PRIMES = re.compile(r"(\d{1,2})['’′](\d{1,2})")
_PRIME, _DOUBLE_PRIME = frozenset("'’′"), frozenset('"″”')
_FEET, _SECONDS = Unit("measure", "ft"), Unit("duration", "s")


class Reader:
    """Reads the quantities of one text."""

    def __init__(self, tokens: Tokens, words: FigureWords) -> None:
        self.tokens = tokens
        self.words = words
        context = Context(tokens, words)
        self.style = context.style
        self.money = Money(context)
        self.measures = Measures(context)

    def candidates(self) -> list[int]:
        """Where a number may start."""
        openers, heads = self.words.openers, self.words.numbers.heads
        low = self.tokens.low
        opening = self.tokens.vocabulary & openers
        if heads:
            opening |= {word for word in self.tokens.vocabulary if word[:3] in heads}
        written = self.tokens.places_of(opening) if opening else ()
        ones, follow, far = self.words.ones_and_articles, self.words.after_one, self.words.far_openers
        worth = [
            i
            for i in written
            if low[i] not in ones
            or low[i + 1] in follow
            or low[i - 1] == "-"
            or not far.isdisjoint(low[i + 2 : i + 5])
        ]
        return sorted([*self.tokens.digits, *worth])

    def quantities(self, taken: set[int]) -> list[Quantity]:
        """All of them, in order, save at the taken tokens and in idioms."""
        idioms = Idioms(self.tokens, self.words)
        found: list[Quantity] = []
        behind = 0
        for i in self.candidates():
            if i < behind or i in taken:
                continue
            quantity = self.quantity(i, behind)
            if quantity is None or idioms.hold(quantity.i, quantity.j):
                continue
            if taken.isdisjoint(range(quantity.i, quantity.j)):
                found.append(quantity)
                behind = quantity.j
        return found

    def quantity(self, i: int, behind: int) -> Quantity | None:
        """The quantity whose number starts at `i`; its currency may not reach before `behind`."""
        numeral = read(self.tokens, i, self.words.numbers, self.style)
        if numeral is None:
            return (
                self._half_word(i)
                or self._lone_scale(i)
                or self._in_primes(i)
                or self._articled(i)
                or fused_at(self.tokens, i, self.words)
            )
        quantity = Quantity(
            numeral.i,
            numeral.j,
            numeral.value,
            numeral.form,
            scale=numeral.scale,
            rough=numeral.rough,
            number_end=numeral.j,
            rule="words" if numeral.form != "digits" else "digits",
        )
        if numeral.form == "share" or (numeral.form == "half" and self._half_share(i)):
            quantity.kind, quantity.rule, quantity.form = "ratio", "fraction", "share"
        self.money.prefix(quantity, behind)
        if quantity.kind in ("count", "ratio"):
            self._suffix(quantity, numeral)
        if quantity.kind == "count":
            self._below_zero(quantity)
            self._height(quantity)
        self._sign(quantity, behind)
        quantity.tail = quantity.j
        if quantity.form == "half" and quantity.kind == "count":
            points = self.tokens.low[quantity.j] in self.words.points_maybe
            return quantity if points else self._unit_and_half(i, behind)
        return quantity

    def _below_zero(self, quantity: Quantity) -> None:
        """`15 below zero`, with no degrees named."""
        low, found = self.tokens.low, self.words.below_zero.at(self.tokens.low, quantity.j)
        if found and self.words.numbers.data.words.get(low[found[0] - 1]) == 0:
            quantity.kind, quantity.unit, quantity.rule = "measure", "°", "unit-measure"
            self.measures.temperature(quantity)

    def _height(self, quantity: Quantity) -> None:
        """`1,72` **`groß`**: how tall somebody is, in metres that go without saying."""
        value = quantity.value
        if self.tokens.low[quantity.j] in self.words.data.heights and value and 1 < value < 3 and value % 1:
            quantity.kind, quantity.unit, quantity.rule = "measure", "m", "height"

    # Halves, and what primes tell

    def _half_share(self, i: int) -> bool:
        """`half of them`, `more than half`; not the second half of a match."""
        low, words, following = self.tokens.low, self.words, self.tokens.low[i + 1]
        if low[i] not in words.half_words:
            return False
        if low[i - 1] in words.half_after:
            joined = following == "-" and self.tokens.glued(i + 1)  # by half-time
            return not joined and (not following.isalpha() or following in words.stops)
        told = following in words.half_of or words.before.until(low, i) is not None
        return told and low[i - 1] not in words.half_not_after

    def _articled(self, i: int) -> Quantity | None:
        """`more than` **`a decade`**, **`a day`** `or two`: an article that counts one."""
        low, words = self.tokens.low, self.words
        if low[i] not in words.numbers.articles:
            return None
        quantity = Quantity(i, i + 1, Decimal(1), "words", number_end=i + 1)
        if not self.measures.unit(quantity, i + 1):
            return None
        j = quantity.tail = quantity.j
        led = words.before.until(low, i)
        if low[j] in words.data.possessives:
            return None
        if led is None:
            return quantity if self._or_two(j) or self._or_more(quantity) else None
        amount = low[led[0] - 1]
        told = amount == "%" or amount[:1].isdecimal() or amount in words.data.percent
        return None if told and low[j] in words.data.compared else quantity  # 12% less than a year earlier

    def _or_more(self, quantity: Quantity) -> bool:
        """`took a week` **`or so`**, but no rate: `three times a week or more`"""
        low, words, i, j = self.tokens.low, self.words, quantity.i, quantity.j
        linked = words.either_links.at(low, j) and words.after.at(low, j)
        if quantity.kind != "duration" or not linked:
            return False
        return not any(w[:1].isdecimal() or w in words.numbers.data.words for w in low[max(0, i - 3) : i])

    def _or_two(self, j: int) -> bool:
        """`a day` **`or two`**"""
        link = self.words.either_links.at(self.tokens.low, j)
        return link is not None and self.words.numbers.words.at(self.tokens.low, link[0]) is not None

    def _lone_scale(self, i: int) -> Quantity | None:
        """`supera el` **`millón de euros`**: an amount that was reached, with no number before its scale."""
        low, words = self.tokens.low, self.words
        led = low[i - 1] in words.determiners or low[i - 1] in words.of
        if not led or low[i] not in words.numbers.data.lone_scales:
            return None
        scale = Decimal(words.numbers.data.scales[low[i]])
        half = words.numbers.and_half.at(low, i + 1)  # el millón y medio de euros
        value, j = (scale * 3 / 2, half[0]) if half else (scale, i + 1)
        quantity = Quantity(i, j, value, "words", scale=scale, number_end=j, rule="words")
        self._suffix(quantity, Numeral(i, j, value, "words", scale))
        quantity.tail = quantity.j
        return quantity if quantity.kind == "money" else None

    def _unit_and_half(self, i: int, behind: int) -> Quantity | None:
        """**`año y medio`** `de cárcel`: one and a half, with no number before the unit."""
        low, words = self.tokens.low, self.words
        half = words.numbers.and_half.until(low, i + 1)
        unit = words.units.until(low, half[0]) if half else None
        if unit is None or unit[0] < behind or unit[1].kind not in ("duration", "measure"):
            return None
        value = Decimal("1.5") * Decimal(unit[1].factor)
        return Quantity(
            unit[0], i + 1, value, "words", unit[1].kind, unit[1].symbol, number_end=i + 1,
            rule=f"unit-{unit[1].kind}", tail=i + 1,
        )  # fmt: skip

    def _half_word(self, i: int) -> Quantity | None:
        if not self._half_share(i):
            return None
        half = Decimal("0.5")
        return Quantity(i, i + 1, half, "share", "ratio", number_end=i + 1, rule="fraction", tail=i + 1)

    def _in_primes(self, i: int) -> Quantity | None:
        """`5'10"`: feet and inches, or in a language that has none `2'05"`, minutes and seconds."""
        tokens = self.tokens
        match = _PRIMES.fullmatch(tokens.raw[i])
        doubled = tokens.raw[i + 1] in _PRIME and tokens.raw[i + 2] in _PRIME and tokens.glued(i + 2)
        if match is None or not (doubled or tokens.raw[i + 1] in _DOUBLE_PRIME):
            return None
        first, second, j = Decimal(match[1]), Decimal(match[2]), i + 2 + doubled
        if self.words.data.inches and second < 12:
            unit, value = _FEET, round(first + second / 12, 6)
        elif second < 60:
            unit, value = _SECONDS, first * 60 + second
        else:
            return None
        return Quantity(
            i, j, value, "digits", unit.kind, unit.symbol, number_end=i + 1, rule="primes", tail=j
        )

    # Units behind the number

    def _suffix(self, quantity: Quantity, numeral: Numeral) -> None:
        tokens = self.tokens
        j = quantity.j
        if tokens.low[j] not in self.words.behind and (tokens.low[j] in _ENDS or not tokens.glued(j)):
            return
        hyphen = tokens.raw[j] != "" and tokens.raw[j] in HYPHENS and tokens.glued(j) and tokens.glued(j + 1)
        elided = tokens.raw[j] in ("'", "’") and tokens.glued(j) and tokens.glued(j + 1)  # `vent'anni`
        starts = [j + 1] if hyphen or elided else [j]
        if not hyphen and tokens.low[j] in self.words.unit_links:
            after = j + 1 + (tokens.raw[j + 1] in ("'", "’"))
            articled = tokens.low[after] in self.words.determiners | self.words.numbers.articles
            starts += [after, after + 1] if articled else [after]
        if tokens.low[j] in self.words.data.unit_adjectives:
            name = self.words.units.at(tokens.low, j + 1)
            if name and name[1].kind == "duration" and self.measures.unit(quantity, j + 1):
                return  # les trois prochaines années
        for k in starts:
            linked = k > j and not hyphen
            if linked and quantity.form == "digits" and numeral.scale < 1000 and numeral.value < 10**6:
                continue
            part = linked and quantity.kind == "ratio"
            measured = self.measures.part_of_unit if part else self.measures.unit
            if (
                self.measures.point_of_share(quantity, k)
                or self.money.suffix(quantity, k)
                or measured(quantity, k)
            ):
                return
        fold_behind(tokens, quantity, self.words, hyphen=hyphen)

    # Signs

    def _sign(self, quantity: Quantity, behind: int) -> None:
        """`-3 °C`, `minus 40 Grad`, `+2 %`; a hyphen behind a word or a number is no sign."""
        tokens, i = self.tokens, quantity.i
        if i <= behind or quantity.value is None:
            return
        before = tokens.raw[i - 1]
        if before in _MINUS and (tokens.glued(i) or self._opens_bracket(i - 1)) and not self._touches(i - 1):
            written = quantity.form in ("digits", "range") and self._may_be_negative(quantity)
            if written and not self._is_dash(i - 1):  # `79 detenidos -tres de los cuales …-`
                quantity.i, quantity.value = i - 1, -quantity.value
        elif before == "+" and tokens.glued(i) and not self._touches(i - 1):
            quantity.i = i - 1
        elif tokens.low[i - 3] in self.words.data.plus and tokens.low[i - 2] in self.words.conjunctions:
            return  # `plus or minus 3 points`
        elif self._is_minus(tokens.low[i - 1], quantity) and not self.words.before.until(tokens.low, i):
            quantity.i, quantity.value = i - 1, -quantity.value

    def _opens_bracket(self, i: int) -> bool:
        """`(- 7,2 %)`: the sign parted from its number by a space."""
        return self.tokens.raw[i - 1] == "(" and self.tokens.glued(i)

    def _is_dash(self, at: int) -> bool:
        """`pérdidas -53 millones en el ejercicio-`: a second hyphen closes what the first one opens."""
        tokens = self.tokens
        for k in range(at + 2, min(tokens.count, at + 40)):
            if tokens.raw[k][:1] == "\n":
                return False
            if tokens.raw[k] == tokens.raw[at] and tokens.glued(k):
                opens = tokens.raw[k + 1][:1].isalnum() and tokens.glued(k + 1)
                return not opens and tokens.raw[k - 1][:1].isalpha()
        return False

    def _is_minus(self, word: str, quantity: Quantity) -> bool:
        """Whether a word makes it negative: `menos` before degrees, `minus` before any unit."""
        if quantity.unit in ("°C", "°F", "°"):
            return word in self.words.minus
        return word in self.words.minus_any and self._may_be_negative(quantity)

    def _may_be_negative(self, quantity: Quantity) -> bool:
        """Whether it is an amount or has tenths: nothing is counted below none."""
        fractional = quantity.kind == "count" and quantity.value != int(quantity.value or 0)
        return fractional or quantity.kind in ("measure", "percent", "money")

    def _touches(self, i: int) -> bool:
        tokens = self.tokens
        return tokens.glued(i) and (tokens.raw[i - 1][-1:].isalnum() or tokens.raw[i - 1] in ")%€$")
