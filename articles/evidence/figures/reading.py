"""A number with its sign, currency and unit."""

import re
from decimal import Decimal

from articles.evidence.figures.currencies import SHARED, home_currency
from articles.evidence.figures.lexicon import FigureWords
from articles.evidence.figures.quantity import Quantity
from articles.evidence.figures.units import SYMBOLS, Unit
from articles.evidence.numbers import Numeral, Style, read, style_of
from articles.evidence.records import FigureKind
from articles.evidence.tokens import Tokens

HYPHENS = "-‐‑"
_MINUS = "-−–‒"
_FEET_INCHES = re.compile(r"(\d)['’′](\d{1,2})")
_SHORT_UNITS = {"m", "t", "g", "l", "L", "h", "s", "V", "W", "A", "K", "B", "ft", "kt", "Mt", "min", "pc"}


class Reader:
    """Reads the quantities of one text."""

    def __init__(self, tokens: Tokens, words: FigureWords) -> None:
        self.tokens = tokens
        self.words = words
        numbers = words.numbers.data
        self.style: Style = style_of(tokens, numbers.grouping, numbers.decimal)
        self._home: dict[tuple[str, ...], str | None] = {}
        self._last_money: str | None = None
        self._millions_before = False
        self._present: frozenset[str] | None = None

    def candidates(self) -> list[int]:
        """Where a number may start."""
        openers, heads = self.words.openers, self.words.numbers.heads
        low = self.tokens.low
        if heads:
            written = [i for i, word in enumerate(low) if word in openers or word[:3] in heads]
        else:
            written = [i for i, word in enumerate(low) if word in openers]
        ones, follow, far = self.words.ones_and_articles, self.words.after_one, self.words.far_openers
        worth = [
            i
            for i in written
            if low[i] not in ones or low[i + 1] in follow or not far.isdisjoint(low[i + 2 : i + 5])
        ]
        return sorted([*self.tokens.digits, *worth])

    def quantities(self, taken: set[int]) -> list[Quantity]:
        """All of them, in order, save at the taken tokens."""
        found: list[Quantity] = []
        behind = 0
        for i in self.candidates():
            if i < behind or i in taken:
                continue
            quantity = self.quantity(i, behind)
            if quantity and not any(k in taken for k in range(quantity.i, quantity.j)):
                found.append(quantity)
                behind = quantity.j
        return found

    def quantity(self, i: int, behind: int) -> Quantity | None:
        """The quantity whose number starts at `i`; its currency may not reach before `behind`."""
        numeral = read(self.tokens, i, self.words.numbers, self.style)
        if numeral is None:
            return self._half_word(i) or self._feet_and_inches(i) or self._fused(i)
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
        self._prefix(quantity, behind)
        if quantity.kind in ("count", "ratio"):
            self._suffix(quantity, numeral)
        self._sign(quantity, behind)
        quantity.tail = quantity.j
        if quantity.form == "half" and quantity.kind == "count":
            return quantity if self.tokens.low[quantity.j] in self.words.points_maybe else None
        return quantity

    # Halves, and feet with inches

    def _half_share(self, i: int) -> bool:
        """`half of them`, `more than half`; not the second half of a match."""
        low, words = self.tokens.low, self.words
        if low[i] in words.half_words and low[i - 1] in words.half_after:
            return not low[i + 1].isalpha() or low[i + 1] in words.stops
        if low[i] not in words.half_words or low[i - 1] in words.half_not_after:
            return False
        return low[i + 1] in words.half_of or words.before.until(low, i) is not None

    def _half_word(self, i: int) -> Quantity | None:
        if not self._half_share(i):
            return None
        half = Decimal("0.5")
        return Quantity(i, i + 1, half, "share", "ratio", number_end=i + 1, rule="fraction", tail=i + 1)

    def _feet_and_inches(self, i: int) -> Quantity | None:
        """`5'10"`."""
        tokens = self.tokens
        match = _FEET_INCHES.fullmatch(tokens.raw[i])
        if match is None or tokens.raw[i + 1] not in ('"', "″", "”", "''") or int(match[2]) > 11:
            return None
        value = round(Decimal(match[1]) + Decimal(match[2]) / 12, 6)
        return Quantity(
            i, i + 2, value, "digits", "measure", "ft", number_end=i + 1, rule="feet-inches", tail=i + 2
        )

    # Currency before the number

    def _prefix(self, quantity: Quantity, behind: int) -> None:
        tokens, start = self.tokens, quantity.i
        if quantity.form not in ("digits", "words"):
            return
        symbol = self.words.currencies.symbols.until(tokens.raw, start)
        if symbol is None and tokens.raw[start - 1] in ("-", "−") and tokens.glued(start):
            symbol = self.words.currencies.symbols.until(tokens.raw, start - 1)  # `$-5`
            if symbol and quantity.value is not None:
                quantity.value = -quantity.value
        if symbol is None or symbol[0] < behind or quantity.form == "words":
            return
        written = tokens.raw[symbol[0]]
        if (
            written.isalpha()
            and symbol[0] > 0
            and tokens.glued(symbol[0])
            and tokens.raw[symbol[0] - 1].isalnum()
        ):
            return
        if tokens.starts[start] - tokens.ends[symbol[0]] > 4:
            return
        quantity.kind, quantity.prefixed, quantity.rule = "money", True, "currency-before"
        quantity.unit = self._currency("".join(tokens.raw[symbol[0] : start]), symbol[1])
        quantity.i = symbol[0]
        self._money_scale(quantity)
        self._last_money = quantity.unit
        self._redundant_name(quantity)

    def _money_scale(self, quantity: Quantity) -> None:
        """`$5m`, `£3.2b`, `€10 M`."""
        tokens, j = self.tokens, quantity.j
        if quantity.scale != 1 or quantity.value is None:
            return
        found = self.words.numbers.money_scales.at(tokens.raw, j)
        if found and not (tokens.glued(found[0]) and tokens.raw[found[0]][:1].isalnum()):
            if not tokens.glued(j) and len(tokens.raw[j]) == 1 and tokens.raw[j].islower():
                return
            quantity.value *= found[1]
            quantity.scale = Decimal(found[1])
            quantity.j = quantity.number_end = found[0]

    def _redundant_name(self, quantity: Quantity) -> None:
        """`$5 million US`, `$3 billion dollars`."""
        tokens = self.tokens
        k = quantity.j + 1 if tokens.low[quantity.j] in self.words.unit_links else quantity.j
        name = self.words.currencies.names.at(tokens.low, k)
        if name and not name[1].startswith("?"):
            quantity.unit, quantity.j = name[1], name[0]
        elif name:
            quantity.unit = self._named(tokens.low[k], name[1], quantity) or quantity.unit
            quantity.j = name[0]

    def _currency(self, written: str, code: str) -> str:
        shared = SHARED.get(written)
        if shared is None:
            return code
        return self._home_currency(shared) or self.words.data.currencies.get(written, code)

    def _home_currency(self, among: tuple[str, ...]) -> str | None:
        if among not in self._home:
            self._home[among] = home_currency(self.tokens, self.words.currencies, among)
        return self._home[among]

    # Units behind the number

    def _suffix(self, quantity: Quantity, numeral: Numeral) -> None:
        tokens = self.tokens
        j = quantity.j
        hyphen = tokens.raw[j] != "" and tokens.raw[j] in HYPHENS and tokens.glued(j) and tokens.glued(j + 1)
        elided = tokens.raw[j] in ("'", "’") and tokens.glued(j) and tokens.glued(j + 1)  # `vent'anni`
        starts = [j + 1] if hyphen or elided else [j]
        if not hyphen and tokens.low[j] in self.words.unit_links:
            after = j + 1
            if tokens.raw[after] in ("'", "’"):
                after += 1
            starts.append(after)
            if tokens.low[after] in self.words.determiners:
                starts.append(after + 1)
        for k in starts:
            linked = k > j and not hyphen
            if linked and quantity.form == "digits" and numeral.scale < 1000 and (numeral.value < 10**6):
                continue
            if tokens.raw[k][:1] == "\n" or k >= tokens.count:
                continue
            if (
                self._point_of_share(quantity, k)
                or self._money(quantity, k)
                or (not (linked and quantity.kind == "ratio") and self._unit(quantity, k, hyphen))
            ):
                return
        self._after_fold(quantity, j, hyphen)

    def _money(self, quantity: Quantity, k: int) -> bool:
        """`5 €`, `5 M€`, `5 dollars américains`, `50 cents`."""
        tokens, currencies = self.tokens, self.words.currencies
        raw = tokens.raw
        if quantity.kind == "ratio" or quantity.value is None:
            return False
        scale = self.words.numbers.money_scales.at(raw, k)
        if scale and quantity.form == "digits":
            symbol = currencies.symbols.at(raw, scale[0])
            if symbol and tokens.starts[scale[0]] - tokens.ends[k] <= 1:
                quantity.value *= scale[1]
                quantity.scale *= scale[1]
                self._is_money(
                    quantity, symbol[0], self._currency("".join(raw[scale[0] : symbol[0]]), symbol[1])
                )
                return True
        symbol = currencies.symbols.at(raw, k)
        if (
            symbol
            and (quantity.form == "digits" or quantity.scale > 1 or raw[k].isalpha())
            and not self._next_price(symbol[0])
        ) and not (raw[k].isalpha() and tokens.glued(symbol[0]) and raw[symbol[0]].isalnum()):
            self._is_money(quantity, symbol[0], self._currency("".join(raw[k : symbol[0]]), symbol[1]))
            return True
        name = currencies.names.at(tokens.low, k)
        if name:
            code = self._named(tokens.low[k], name[1], quantity)
            if code:
                self._is_money(quantity, name[0], code)
                self._and_cents(quantity)
                return True
        return self._cents(quantity, k)

    def _next_price(self, k: int) -> bool:
        """In `10 $20` the sign belongs to what follows."""
        tokens = self.tokens
        return tokens.raw[k][:1].isdigit() and tokens.glued(k) and not tokens.glued(k - 1)

    def _is_money(self, quantity: Quantity, j: int, code: str) -> None:
        quantity.kind, quantity.unit, quantity.j, quantity.rule = "money", code, j, "currency"
        self._last_money = code

    def _named(self, noun: str, name: str, quantity: Quantity) -> str | None:
        """The currency that a name means here, or None where it means no money."""
        data = self.words.data
        if noun in data.senses and (quantity.scale < 10**6 or name not in ("GBP", "?" + noun)):
            sense = self._sense(noun, quantity)
            if sense is not None and (len(sense) != 3 or not sense.isupper()):
                return None
            if sense is not None:
                return sense
        if not name.startswith("?"):
            return name
        shared = self.words.currencies.shared[noun]
        default = self.words.currencies.defaults.get(noun)
        if default in ("USD", "EUR"):
            return default
        return self._home_currency(shared) or default or shared[0]

    def _sense(self, noun: str, quantity: Quantity) -> str | None:
        low = self.tokens.low
        nearby = set(low[max(0, quantity.i - 14) : quantity.j + 14])
        present = self._vocabulary()
        for unit, cues in self.words.data.senses[noun]:
            if any(cue in nearby for cue in cues):
                return unit
        for unit, cues in self.words.data.senses[noun]:
            if any(cue in present for cue in cues):
                return unit
        return None

    def _cents(self, quantity: Quantity, k: int) -> bool:
        low = self.tokens.low
        if low[k] not in self.words.cents or quantity.value is None:
            return False
        if len(low[k]) == 1 and not (self.tokens.glued(k) and quantity.form == "digits"):
            return False
        quantity.value, quantity.scale = quantity.value / 100, Decimal("0.01")
        default = "GBP" if low[k] in ("p", "pence", "penny") else self.words.data.currencies.get("¢", "USD")
        if low[k] in ("p", "pence"):
            self._last_money = "GBP"
        self._is_money(quantity, k + 1, self._last_money or default)
        return True

    def _and_cents(self, quantity: Quantity) -> None:
        """`15 dollars and 15 cents`, `10 euros 50`."""
        tokens, j = self.tokens, quantity.j
        k = j + 1 if tokens.low[j] in self.words.numbers.links else j
        if quantity.value is None or quantity.scale != 1:
            return
        rest = read(tokens, k, self.words.numbers, self.style)
        if rest is None or not 0 < rest.value < 100 or rest.form not in ("digits", "words"):
            return
        if tokens.low[rest.j] in self.words.cents:
            quantity.value += rest.value / 100
            quantity.j = rest.j + 1
        elif k == j and rest.form == "digits" and len(tokens.raw[k]) == 2 and tokens.raw[k].isdigit():
            following = tokens.low[rest.j]  # `10 euros 50`, then nothing that the 50 could count
            if following in self.words.stops or not following[:1].isalpha():
                quantity.value += rest.value / 100
                quantity.j = rest.j

    def _point_of_share(self, quantity: Quantity, k: int) -> bool:
        """`quarter-point`: of a percentage, and its article no part of it."""
        if quantity.kind != "ratio" or self.tokens.low[k] not in self.words.data.point_of_share:
            return False
        quantity.kind, quantity.unit, quantity.j, quantity.rule = "percent", "pp", k + 1, "unit-percent"
        if self.tokens.low[quantity.i] in self.words.numbers.articles:
            quantity.i += 1
        return True

    def _unit(self, quantity: Quantity, k: int, hyphen: bool) -> bool:
        """`5 km`, `5 kilometres per hour`, `12-month`, `48 %`."""
        tokens, words = self.tokens, self.words
        name = words.units.at(tokens.low, k)
        symbol = SYMBOLS.at(tokens.raw, k)
        if symbol and (name is None or name[0] <= symbol[0]) and self._symbol_stands(quantity, k, symbol[0]):
            unit, j = symbol[1], symbol[0]
            if tokens.raw[j] == "/" and tokens.glued(j) and tokens.glued(j + 1) and unit.kind != "percent":
                per = SYMBOLS.at(tokens.raw, j + 1)
                if per:
                    unit, j = Unit("measure", f"{unit.symbol}/{per[1].symbol}"), per[0]
        elif name:
            j, unit = name
        else:
            return False
        if unit.symbol == "m" and tokens.raw[k] == "m" and self._millions(quantity, k):
            return False
        if quantity.kind == "ratio" and unit.kind not in ("percent", "duration", "measure"):
            return False
        quantity.kind, quantity.unit, quantity.j = unit.kind, unit.symbol, j
        quantity.rule = f"unit-{unit.kind}"
        if unit.symbol in ("°", "°C", "°F"):
            self._temperature(quantity)
        if unit.symbol == "h":
            self._and_minutes(quantity)
        half = words.numbers.and_half.at(tokens.low, quantity.j)
        if half and unit.kind in ("duration", "measure") and quantity.value is not None:
            quantity.value, quantity.j = quantity.value + Decimal("0.5"), half[0]  # `dos horas y media`
        if quantity.unit == "ft" and quantity.value is not None:
            self._and_inches(quantity)
        return True

    def _symbol_stands(self, quantity: Quantity, k: int, j: int) -> bool:
        tokens = self.tokens
        word = tokens.raw[k]
        if word == "s" and tokens.glued(k) and quantity.value is not None and quantity.value % 10 == 0:
            return False  # `in his 20s`
        minutes = word == "h" and len(tokens.raw[j]) == 2 and tokens.raw[j].isdigit()
        if tokens.glued(j) and tokens.raw[j][:1].isalnum() and not minutes:
            return False
        if quantity.form not in ("digits", "share") and not (quantity.scale > 1 or word in "%‰°"):
            return False
        if word in ("%", "‰", "°", "º", "٪"):
            return word not in "°º" or not self._ordinal_mark(k)
        if word in _SHORT_UNITS:
            near = tokens.glued(k) or tokens.starts[k] - tokens.ends[k - 1] == 1
            return near and not (
                tokens.raw[j] in ("'", "’", ".")
                and tokens.glued(j)
                and tokens.raw[j + 1][:1].isalpha()
                and tokens.glued(j + 1)
            )
        return True

    def _ordinal_mark(self, k: int) -> bool:
        tokens = self.tokens
        return tokens.raw[k] in self.words.numbers.data.ordinal_endings and tokens.low[k + 1] not in (
            "c",
            "f",
        )

    def _millions(self, quantity: Quantity, k: int) -> bool:
        """Whether a bare `m` behind digits means millions (`2.3m people`), which is applied."""
        tokens, scales = self.tokens, self.words.numbers.data.money_scales
        if "m" not in scales or not tokens.glued(k) or quantity.value is None or not self.words.metric_words:
            return False
        following = tokens.low[k + 1]
        if following in self.words.metric_words:
            return False
        if following not in self.words.people and (quantity.value >= 100 or not following.isalpha()):
            return (
                self._millions_before
                and tokens.low[quantity.i - 1] not in self.words.determiners
                and self._apply_millions(quantity, k)
            )
        plural = following in self.words.irregular_plurals or following.endswith("s") or following == "of"
        if (
            not plural
            and tokens.low[k + 2] not in self.words.irregular_plurals
            and not tokens.low[k + 2].endswith("s")
        ):
            return False
        return self._apply_millions(quantity, k)

    def _apply_millions(self, quantity: Quantity, k: int) -> bool:
        assert quantity.value is not None
        quantity.value *= 10**6
        quantity.scale = Decimal(10**6)
        quantity.j = quantity.number_end = k + 1
        quantity.rule = "millions"
        self._millions_before = True
        self._unit(quantity, k + 1, False)
        return True

    def _temperature(self, quantity: Quantity) -> None:
        tokens = self.tokens
        if quantity.unit == "°":
            quantity.unit = "°F" if self._american() else "°C"
            if self._angle(quantity):
                quantity.unit = "°"
        below = self.words.below_zero.at(tokens.low, quantity.j)
        if below and quantity.value is not None:
            quantity.value, quantity.j = -quantity.value, below[0]

    def _american(self) -> bool:
        data, present = self.words.data, self._vocabulary()
        return any(word in present for word in data.fahrenheit_words) and not any(
            word in present for word in data.celsius_words
        )

    def _vocabulary(self) -> frozenset[str]:
        """Every word of the text, gathered when first asked for."""
        if self._present is None:
            self._present = frozenset(self.tokens.low)
        return self._present

    def _angle(self, quantity: Quantity) -> bool:
        """`180 degrees`, `360°` turn; latitude and longitude."""
        low = self.tokens.low
        if quantity.value == 360:
            return True
        stems = self.words.data.angles
        return bool(stems) and any(
            word.startswith(stems) for word in low[max(0, quantity.i - 4) : quantity.j + 4]
        )

    def _and_minutes(self, quantity: Quantity) -> None:
        """`2h12`: the minutes touch."""
        tokens, j = self.tokens, quantity.j
        rest = tokens.raw[j]
        if (
            tokens.glued(j)
            and rest.isdigit()
            and len(rest) == 2
            and int(rest) < 60
            and quantity.value is not None
        ):
            quantity.value, quantity.j = round(quantity.value + Decimal(rest) / 60, 6), j + 1

    def _and_inches(self, quantity: Quantity) -> None:
        """`5 ft 2 in`."""
        tokens, j = self.tokens, quantity.j
        if (
            tokens.raw[j] == "-"
            and tokens.glued(j)
            and tokens.raw[j + 1].isdigit()
            and len(tokens.raw[j + 1]) < 3
        ):
            if quantity.value is not None and int(tokens.raw[j + 1]) < 12:  # `6-foot-4`
                quantity.value = round(quantity.value + Decimal(tokens.raw[j + 1]) / 12, 6)
                quantity.j = j + 2
            return
        rest = read(tokens, j, self.words.numbers, self.style)
        if (
            rest
            and rest.value < 12
            and quantity.value is not None
            and tokens.low[rest.j] in ("in", "inch", "inches", "ins")
        ):
            quantity.value = round(quantity.value + rest.value / 12, 6)
            quantity.j = rest.j + 1

    def _after_fold(self, quantity: Quantity, j: int, hyphen: bool) -> None:
        """`five-fold`, `3x`, `500-fach`, and what is fused with digits: `30-jährige`, `72-prozentigen`."""
        tokens = self.tokens
        k = j + 1 if hyphen else j
        fold = self.words.fold.at(tokens.low, k)
        if fold and (hyphen or tokens.glued(k)) and quantity.kind == "count":
            quantity.kind, quantity.j, quantity.rule = "ratio", fold[0], "fold"
        elif (
            tokens.raw[k] in ("x", "X", "×")
            and tokens.glued(k)
            and not tokens.raw[k + 1][:1].isdigit()
            and quantity.kind == "count"
        ):
            quantity.kind, quantity.j, quantity.rule = "ratio", k + 1, "fold"
        elif hyphen or tokens.glued(k):
            unit = self.fused_unit(tokens.low[k])
            if unit:
                quantity.kind, quantity.unit, quantity.j, quantity.rule = (
                    unit[0],
                    unit[1],
                    k + 1,
                    "fused-unit",
                )

    def fused_unit(self, word: str) -> tuple[FigureKind, str] | None:
        """What `jährige` or `prozentigen` measures."""
        for stem in self.words.fused_unit_stems:
            if word.startswith(stem) and word[len(stem) :] in self.words.data.fused_endings:
                return self.words.data.fused_units[stem]
        return None

    def _fused_meaning(self, stem: str) -> tuple[FigureKind, str | None]:
        return self.words.data.fused_units.get(stem, ("ratio", None))

    def _fused(self, i: int) -> Quantity | None:
        """`dreitägige`, `fünfjährige`, `dreifach`: number and unit in one word."""
        numbers = self.words.numbers
        word = self.tokens.low[i]
        if word[:3] not in numbers.heads or len(word) > 40:
            return None
        for ending in self.words.data.times_fused:
            if word.endswith(ending) and self.tokens.low[i + 1] in self.words.times_more:
                value = numbers.fused_value(word.removesuffix(ending))
                if value is not None and value > 1:
                    return Quantity(
                        i, i + 1, value, "words", "ratio", number_end=i + 1, rule="times", tail=i + 1
                    )
        for stem in (*self.words.fused_unit_stems, *self.words.data.fold_fused):
            at = word.find(stem, 2)
            if at > 0 and word[at + len(stem) :] in self.words.data.fused_endings:
                value = numbers.fused_value(word[:at])
                if value is None:
                    value = (
                        Decimal(numbers.data.words[word[:at]]) if word[:at] in numbers.data.words else None
                    )
                if value is None:
                    value = numbers.elided_value(word[:at])
                if value is None:
                    continue
                kind, unit = self._fused_meaning(stem)
                if kind == "ratio" and value < 2:
                    return None
                return Quantity(
                    i, i + 1, value, "words", kind, unit, number_end=i + 1, rule="fused-unit", tail=i + 1
                )
        return None

    def _sign(self, quantity: Quantity, behind: int) -> None:
        """`-3 °C`, `minus 40 Grad`, `+2 %`; a hyphen behind a word or a number is no sign."""
        tokens, i = self.tokens, quantity.i
        if i <= behind or quantity.value is None:
            return
        before = tokens.raw[i - 1]
        if before in _MINUS and tokens.glued(i) and not self._touches(i - 1):
            if quantity.kind not in ("measure", "percent", "money") or quantity.form not in (
                "digits",
                "range",
            ):
                return  # `79 detenidos -tres de los cuales …-`: a dash
            quantity.i, quantity.value = i - 1, -quantity.value
        elif before == "+" and tokens.glued(i) and not self._touches(i - 1):
            quantity.i = i - 1
        elif tokens.low[i - 1] in self._minuses(quantity) and not self.words.before.until(tokens.low, i):
            quantity.i, quantity.value = i - 1, -quantity.value

    def _minuses(self, quantity: Quantity) -> frozenset[str]:
        """Words that make it negative: `menos` before degrees, `minus` before any unit."""
        if quantity.unit in ("°C", "°F", "°"):
            return self.words.minus
        return self.words.minus_any if quantity.kind in ("measure", "percent", "money") else frozenset()

    def _touches(self, i: int) -> bool:
        tokens = self.tokens
        return tokens.glued(i) and (tokens.raw[i - 1][-1:].isalnum() or tokens.raw[i - 1] in ")%€$")
