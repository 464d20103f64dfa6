"""Measures: what units stand behind a number, and what a bare `m`, `°` or `h` means there."""

from decimal import Decimal

from articles.evidence.figures.attached import is_plural
from articles.evidence.figures.quantity import Quantity
from articles.evidence.figures.reading.context import Context
from articles.evidence.figures.units import FLOWING, SPEEDS, SYMBOLS, Unit
from articles.evidence.languages.signs import DURATION_SIGNS, SHORT_UNIT_SIGNS
from articles.evidence.numbers import read
from articles.evidence.tokens import lettered

_SHORT = frozenset(SHORT_UNIT_SIGNS.split())
_PARTS = {"m": 100, "kg": 1000}
"""How many smaller ones make the units behind which those need no name."""


class Measures:
    """Reads the units of one text, which may write millions as `m`."""

    def __init__(self, context: Context) -> None:
        self.context = context
        self.tokens = context.tokens
        self.words = context.words
        self._millions_before = False

    def unit(self, quantity: Quantity, k: int) -> bool:
        """`5 km`, `5 kilometres per hour`, `12-month`, `48 %`."""
        tokens, words = self.tokens, self.words
        name = words.units.at(tokens.low, k)
        symbol = SYMBOLS.at(tokens.raw, k)
        longer = name and symbol and (name[0], name[1].symbol == "hp") > (symbol[0], False)
        if symbol and not longer and self._symbol_stands(quantity, k, symbol[0]):
            j, unit = symbol
        elif name:
            j, unit = name
            other = tokens.low[k] in words.data.senses and not self._means(unit, quantity, k)
            if other or self._is_ordinal(quantity, k):
                return False
        elif tokens.low[k] in words.data.inches and tokens.glued(k) and quantity.form == "digits":
            j, unit = k + 1, Unit("measure", "in")  # 4in of rain
        else:
            return False
        unit, j = self._over(unit, j)
        if unit.symbol == "m" and tokens.raw[k] == "m" and self._millions(quantity, k):
            return False
        if unit.symbol == "m" and DURATION_SIGNS.get(tokens.raw[quantity.i - 1]) == "h":
            unit = Unit("duration", "min")  # 8h 20m
        if tokens.low[j] in words.data.per and unit.symbol in FLOWING:
            unit, j = self._per(unit, j)
        quantity.kind, quantity.unit, quantity.j = unit.kind, unit.symbol, j
        quantity.rule = f"unit-{unit.kind}"
        if unit.factor != "1" and quantity.value is not None:
            quantity.value *= Decimal(unit.factor)
        if unit.symbol in ("°", "°C", "°F"):
            self.temperature(quantity)
        if unit.symbol == "h":
            self._and_minutes(quantity)
        if unit.symbol in _PARTS:
            self._and_parts(quantity, _PARTS[unit.symbol])
        if unit.symbol == "ft":
            self._and_inches(quantity)
        self._and_half(quantity)
        return True

    def _and_half(self, quantity: Quantity) -> None:
        """`dos horas` **`y media`**, `deux heures` **`et quart`**; not `medio kilo` **`y medio litro`**."""
        low, numbers, value = self.tokens.low, self.words.numbers, quantity.value
        if value is None or quantity.kind == "percent":
            return
        half = numbers.and_half.at(low, quantity.j)
        quarter = numbers.and_quarter.at(low, quantity.j) if quantity.unit == "h" else None
        if half and not self.words.units.at(low, half[0]):
            quantity.value, quantity.j = value + Decimal("0.5"), half[0]
        elif quarter:
            quantity.value, quantity.j = value + Decimal("0.25"), quarter[0]

    def _over(self, unit: Unit, j: int) -> tuple[Unit, int]:
        """`8 t`**`/ha`**, `300 mc`**`/s`**, `33 kms`**`/hora`**."""
        tokens = self.tokens
        if tokens.raw[j] != "/" or not tokens.glued(j) or not tokens.glued(j + 1) or unit.kind == "percent":
            return unit, j
        name = self.words.units.at(tokens.low, j + 1)
        if name and name[1].kind == "duration" and name[1].symbol not in FLOWING.get(unit.symbol, ()):
            name = None  # 8 Tonnen/Jahr
        under = SYMBOLS.at(tokens.raw, j + 1) or name
        return (Unit("measure", f"{unit.symbol}/{under[1].symbol}"), under[0]) if under else (unit, j)

    def _per(self, unit: Unit, j: int) -> tuple[Unit, int]:
        """`17 Kilometern` **`pro Sekunde`**, `5 nanomoles` **`por litro`**: what flows, or is dissolved."""
        name = self.words.units.at(self.tokens.low, j + 1)
        if name is None or name[1].symbol not in FLOWING[unit.symbol]:
            return unit, j
        symbol = f"{unit.symbol}/{name[1].symbol}"
        return Unit("measure", SPEEDS.get(symbol, symbol)), name[0]

    def _means(self, unit: Unit, quantity: Quantity, k: int) -> bool:
        """`dos` **`caballos`**: power only where the text speaks of engines."""
        return self.context.sense(self.tokens.low[k], quantity) in (unit.symbol, None)

    def _is_ordinal(self, quantity: Quantity, k: int) -> bool:
        """`un` `segundo` **`mandato`**, `12 second`**`-hand`** `buses`: a second one, no second."""
        tokens, words = self.tokens, self.words
        if tokens.low[k] not in words.data.ordinal_units:
            return False
        if tokens.raw[k + 1] == "-" and quantity.j == k:
            return tokens.glued(k + 1) and tokens.glued(k + 2)
        if quantity.form != "one":
            return False
        following = tokens.raw[k + 1]
        return following.isalpha() and tokens.low[k + 1] not in words.stops and quantity.j == k

    def point_of_share(self, quantity: Quantity, k: int) -> bool:
        """`quarter-point`: of a percentage, and its article no part of it."""
        low, points = self.tokens.low, self.words.data.point_of_share
        named = low[k] in self.words.data.percent and low[k + 1] in points
        if quantity.kind != "ratio" or not (named or low[k] in points):
            return False
        linked = k > quantity.j + 1  # a quarter | of a percentage | point
        quantity.kind, quantity.unit, quantity.rule = "percent", "pp", "unit-percent"
        quantity.j = k + 1 + named
        if not linked and self.tokens.low[quantity.i] in self.words.numbers.articles:
            quantity.i += 1
        return True

    def _symbol_stands(self, quantity: Quantity, k: int, j: int) -> bool:
        tokens, word, value = self.tokens, self.tokens.raw[k], quantity.value
        after, low = tokens.raw[j], tokens.low[j]
        near = tokens.starts[k] - tokens.ends[k - 1] <= 1
        if value is None or (word == "s" and tokens.glued(k) and value % 10 == 0):
            return False  # `in his 20s`
        minutes = word in ("h", "m") and len(after) == 2 and after.isdecimal()
        if tokens.glued(j) and lettered(after[:1]) and not minutes:
            return False
        if quantity.form not in ("digits", "share") and quantity.scale == 1 and word not in "%‰°":
            return False
        if word in "°º":
            warm = self._is_warm() and (not after[:1].isalpha() or low in self.words.stops)
            return value % 1 != 0 or warm or not self._ordinal_mark(k)
        if word in ("C", "F"):
            weather = tokens.glued(k) and self._is_warm()
            dashed = tokens.raw[k - 1] in ("-", "–") or after in ("-", "/", "&", "+")  # `el 23-F`
            alone = not after[:1].isalnum() or (weather and after.islower())
            return near and alone and not dashed and (weather or abs(value) <= 150)
        if word in self.words.data.verb_signs and not tokens.glued(k) and self._is_verb(quantity, j):
            return False
        if word in _SHORT:
            chained = tokens.glued(j) and tokens.glued(j + 1) and tokens.raw[j + 1][:1].isalpha()
            return near and not (after in ("'", "’", ".") and chained)
        return True

    def _is_verb(self, quantity: Quantity, j: int) -> bool:
        """`un quarto` **`ha`** `votato`, but `2,5 ha`, `40 ha di bosco`."""
        following, words = self.tokens.low[j], self.words
        if quantity.form != "digits" or quantity.value is None:
            return following[:1].isalpha()
        if quantity.value % 1 or following in words.of or following in words.prepositions:
            return False
        return following.endswith(words.data.verb_tails) or following in words.stops - words.conjunctions

    def _is_warm(self) -> bool:
        """Whether the text speaks of temperatures."""
        told = (*self.words.data.temperature_words, *self.words.data.degrees)
        return not self.tokens.vocabulary.isdisjoint(told)

    def _ordinal_mark(self, k: int) -> bool:
        tokens = self.tokens
        return tokens.raw[k] in self.words.numbers.data.ordinal_endings and tokens.low[k + 1] not in (
            "c",
            "f",
        )

    def _millions(self, quantity: Quantity, k: int) -> bool:
        """Whether a bare `m` behind digits means millions (`2.3m people`), which is applied."""
        tokens, words, i = self.tokens, self.words, quantity.i
        told = "m" in words.numbers.data.money_scales and words.metric_words
        if not told or not tokens.glued(k) or quantity.value is None:
            return False
        following = tokens.low[k + 1]
        side = tokens.raw[i - 2] == "m" and tokens.low[i - 1] in words.data.side_links
        if following in words.metric_words or side:
            return False  # 3m by 2.5m
        priced = tokens.raw[i - 1] in ("-", "–") and words.currencies.symbols.until(tokens.raw, i - 2)
        unit = words.units.at(tokens.low, k + 1)
        if priced or (unit and unit[1].kind == "measure"):
            return self._apply_millions(quantity, k)  # £20-30m, 2m bpd
        if following not in words.people and (quantity.value >= 100 or not following.isalpha()):
            again = self._millions_before and tokens.low[i - 1] not in words.determiners
            return again and self._apply_millions(quantity, k)
        counted = following in words.unit_links or any(
            is_plural(tokens.low[n], words) for n in (k + 1, k + 2)
        )
        return counted and self._apply_millions(quantity, k)

    def _apply_millions(self, quantity: Quantity, k: int) -> bool:
        assert quantity.value is not None
        quantity.value *= 10**6
        quantity.scale = Decimal(10**6)
        quantity.j = quantity.number_end = k + 1
        quantity.rule = "millions"
        self._millions_before = True
        self.unit(quantity, k + 1)
        return True

    def temperature(self, quantity: Quantity) -> None:
        tokens = self.tokens
        if quantity.unit == "°":
            quantity.unit = "°F" if self._american() else "°C"
            if self._angle(quantity):
                quantity.unit = "°"
        below = self.words.below_zero.at(tokens.low, quantity.j)
        if below and quantity.value is not None:
            quantity.value, quantity.j = -quantity.value, below[0]

    def _american(self) -> bool:
        data, present = self.words.data, self.tokens.vocabulary
        return not present.isdisjoint(data.fahrenheit_words) and present.isdisjoint(data.celsius_words)

    def _angle(self, quantity: Quantity) -> bool:
        """`180 degrees`, `360°` turn; latitude and longitude."""
        nearby = self.tokens.low[max(0, quantity.i - 4) : quantity.j + 4]
        return quantity.value == 360 or any(word.startswith(self.words.data.angles) for word in nearby)

    def _and_minutes(self, quantity: Quantity) -> None:
        """`2h12`: the minutes touch."""
        j = quantity.j
        rest = self.tokens.raw[j]
        written = self.tokens.glued(j) and rest.isdecimal() and len(rest) == 2 and int(rest) < 60
        if written and quantity.value is not None:
            quantity.value, quantity.j = round(quantity.value + Decimal(rest) / 60, 6), j + 1

    def _and_parts(self, quantity: Quantity, parts: int) -> None:
        """`1 m 85`, `un metro e 85`, `deux mètres dix`, `3 kg 500`."""
        tokens, words, value = self.tokens, self.words, quantity.value
        k = quantity.j + (tokens.low[quantity.j] in words.conjunctions)
        rest = read(tokens, k, words.numbers, self.context.style)
        if rest is None or value is None or value >= 10 or value % 1:
            return
        digits = rest.form == "digits" and tokens.raw[k].isdecimal()
        following = tokens.low[rest.j]
        ends = following in words.stops or not (following[:1].isalnum() or following == "%")
        told = ends and parts <= rest.value * 10 < parts * 10
        if told and (digits or (rest.form == "words" and quantity.form != "digits")):
            quantity.value, quantity.j = value + rest.value / parts, rest.j

    def part_of_unit(self, quantity: Quantity, k: int) -> bool:
        """`un quart d'heure`, `three-quarters` **`of an inch`**; but a quarter of the year is a share."""
        low, numbers = self.tokens.low, self.words.numbers
        if low[k] in numbers.articles or low[k] in numbers.ones:
            k += 1
        one = low[k - 1] in numbers.articles or low[k - 1] in numbers.ones
        name = self.words.units.at(low, k)
        if name is None or name[1].kind == "percent" or quantity.value is None or quantity.value >= 1:
            return False
        if low[k - 1] in self.words.determiners and not one:
            return False
        quantity.kind, quantity.unit, quantity.j = name[1].kind, name[1].symbol, name[0]
        quantity.rule = f"unit-{quantity.kind}"
        return True

    def _and_inches(self, quantity: Quantity) -> None:
        """`6-foot-4`, `5 ft 2 in`."""
        tokens, j, inches = self.tokens, quantity.j, self.words.data.inches
        hyphened = tokens.raw[j] == "-" and tokens.glued(j)
        written = tokens.raw[j + hyphened]
        if not written.isdecimal() or len(written) > 2 or int(written) > 11 or quantity.value is None:
            return
        if hyphened or tokens.low[j + 1] in inches:
            quantity.value = round(quantity.value + Decimal(written) / 12, 6)
            quantity.j = j + 2
