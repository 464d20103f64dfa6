"""Money: currencies before and behind a number, cents, and names that may mean none."""

from decimal import Decimal

from articles.evidence.figures.quantity import Quantity
from articles.evidence.figures.reading.context import Context
from articles.evidence.figures.spending import is_sum
from articles.evidence.languages.signs import GLUED_CODES, PRICE_SIGNS, SCALED_SIGNS, SHARED_SIGNS
from articles.evidence.languages.world import SCREEN_LINES
from articles.evidence.numbers import read

_NEAR = 9
"""Tokens to either side of a sum that may be a weight."""
_EURO = 2002
"""From when on it is paid with."""
_CENTURIES = ("19", "20")
_GLUED = frozenset(GLUED_CODES.split())


class Money:
    """Reads the money of one text, where the last currency named tells whose cents are meant."""

    def __init__(self, context: Context) -> None:
        self.context = context
        self.tokens = context.tokens
        self.words = context.words
        self._last: str | None = None

    def prefix(self, quantity: Quantity, behind: int) -> None:
        """`$5`, `US$ 40bn`, `EUR 300 million`; the currency may not reach before `behind`."""
        tokens, raw, start = self.tokens, self.tokens.raw, quantity.i
        symbols = self.words.currencies.symbols
        symbol = symbols.until(raw, start)
        minus = symbol is None and raw[start - 1] in ("-", "−") and tokens.glued(start)
        if minus and quantity.form == "digits":
            symbol = symbols.until(raw, start - 1)  # `$-5`
        if symbol is None:
            if start > behind and raw[start - 1] in SCALED_SIGNS and quantity.form in ("digits", "words"):
                self._scaled_sign(quantity)
            return
        first = symbol[0]
        lettered, glued = raw[first].isalpha(), tokens.glued(first) and raw[first - 1][-1:].isalnum()
        if first < behind or quantity.form != "digits" or (lettered and glued and first > 0):
            return
        code = lettered and len(raw[first]) == 3 and first == start - 1
        if code and raw[first] not in _GLUED and tokens.glued(start):
            return  # `COP27`, but Bds$5
        if minus and quantity.value is not None and not (lettered and tokens.glued(start - 1)):
            quantity.value = -quantity.value  # but a Rs-50 note
        quantity.kind, quantity.prefixed, quantity.rule = "money", True, "currency-before"
        quantity.unit = self._last = self._currency("".join(raw[first:start]), symbol[1])
        quantity.i = first
        self._money_scale(quantity)
        self._redundant_name(quantity)

    def _scaled_sign(self, quantity: Quantity) -> None:
        """`R4bn`, `R350,000`, `R23.45`: a letter before a large amount or a price; `R44` is a road."""
        tokens, start = self.tokens, quantity.i
        if not tokens.glued(start) or (tokens.glued(start - 1) and tokens.raw[start - 2][-1:].isalnum()):
            return
        self._money_scale(quantity)
        sign, value = tokens.raw[start - 1], quantity.value or 0
        code = self._currency(sign, SCALED_SIGNS[sign])
        grouped = value >= 1000 and not tokens.raw[start].isdecimal()
        priced = tokens.raw[start][-3:-2] == self.context.style.decimal and not tokens.raw[start].isdecimal()
        if quantity.scale > 1 or grouped or priced or (value >= 100 and self._last == code):
            self._is_money(quantity, quantity.j, code)
            quantity.i, quantity.prefixed, quantity.rule = start - 1, True, "currency-before"

    def suffix(self, quantity: Quantity, k: int) -> bool:
        """`5 €`, `5 M€`, `5 dollars américains`, `50 cents`."""
        tokens, raw, symbols = self.tokens, self.tokens.raw, self.words.currencies.symbols
        if quantity.kind == "ratio" or quantity.value is None:
            return False
        scale = self.words.numbers.money_scales.at(raw, k)
        scaled = symbols.at(raw, scale[0]) if scale and quantity.form == "digits" else None
        if scale and scaled and tokens.starts[scale[0]] - tokens.ends[k] <= 1:
            quantity.value, quantity.scale = quantity.value * scale[1], quantity.scale * scale[1]
            self._is_money(quantity, scaled[0], self._currency("".join(raw[scale[0] : scaled[0]]), scaled[1]))
            return True
        symbol = symbols.at(raw, k)
        if symbol and self._stands(quantity, k, symbol[0]):
            self._is_money(quantity, symbol[0], self._currency("".join(raw[k : symbol[0]]), symbol[1]))
            self._and_cents(quantity)
            return True
        name = self.words.currencies.names.at(tokens.low, k)
        coded = name is not None and name[0] == k + 1 and len(raw[k]) == 1 and tokens.glued(k + 1)
        if name and not (coded and raw[k + 1][:1].isalnum()):  # un F3
            whole = name[0] > k + 1 and not name[1].startswith("?")  # 15 francs suisses
            code = name[1] if whole else self._named(tokens.low[k], name[1], quantity)
            code = code and self._currency(code, code)  # francs CFA, of one bank or the other
            if code:
                if scale and scale[0] == name[0] and quantity.scale == 1:  # 45 mdp
                    quantity.value, quantity.scale = quantity.value * scale[1], Decimal(scale[1])
                self._is_money(quantity, name[0], code)
                self._and_cents(quantity)
                self._and_half(quantity)
                return True
        return self._cents(quantity, k) or self._lump(quantity, k)

    def _stands(self, quantity: Quantity, k: int, j: int) -> bool:
        """Whether a sign behind a number is its own: `10 $20 vouchers` has that of what follows."""
        raw, glued = self.tokens.raw, self.tokens.glued
        if glued(j) and raw[j][:1].isalnum() and (raw[k].isalpha() or not glued(k)):
            return False
        return quantity.form == "digits" or quantity.scale > 1 or raw[k].isalpha()

    def _money_scale(self, quantity: Quantity) -> None:
        """`$5m`, `£3.2b`, `€10 M`."""
        tokens, raw, j = self.tokens, self.tokens.raw, quantity.j
        found = self.words.numbers.money_scales.at(raw, j)
        if found is None or quantity.scale != 1 or quantity.value is None:
            return
        apart = not tokens.glued(j) and len(raw[j]) == 1 and raw[j].islower()
        if not apart and not (tokens.glued(found[0]) and raw[found[0]][:1].isalnum()):
            quantity.value, quantity.scale = quantity.value * found[1], Decimal(found[1])
            quantity.j = quantity.number_end = found[0]

    def _redundant_name(self, quantity: Quantity) -> None:
        """`$5 million US`, `$3 billion dollars`, `$ 1.500 millones de pesos`."""
        low = self.tokens.low
        k = quantity.j + (low[quantity.j] in self.words.unit_links)
        if name := self.words.currencies.names.at(low, k):
            quantity.unit, quantity.j = self._named(low[k], name[1], quantity) or quantity.unit, name[0]

    def _currency(self, written: str, code: str) -> str:
        shared = self.words.data.signs_shared.get(written) or SHARED_SIGNS.get(written)
        if shared is None:
            return code
        said = self._last if self._last in shared else None  # 300 pesos antes y $ 500 ahora
        return self.context.home_currency(shared) or said or self.words.data.currencies.get(written, code)

    def _is_money(self, quantity: Quantity, j: int, code: str) -> None:
        quantity.kind, quantity.unit, quantity.j, quantity.rule = "money", code, j, "currency"
        self._last = code

    def _named(self, noun: str, name: str, quantity: Quantity) -> str | None:
        """The currency that a name means here, or None where it means no money."""
        data, currencies = self.words.data, self.words.currencies
        if noun in data.senses and (quantity.scale < 10**6 or name not in ("GBP", "?" + noun)):
            sense = self.context.sense(noun, quantity)
            if sense is not None:
                return sense if len(sense) == 3 and sense.isupper() else None
        default = currencies.defaults.get(noun)
        if not name.startswith("?") or default in ("USD", "EUR"):
            return default if name.startswith("?") else name
        shared = currencies.shared[noun]
        home = self.context.home_currency(shared) or self._formerly(noun, quantity)
        return home or self._by_marks(shared, default) or default or shared[0]

    def _formerly(self, noun: str, quantity: Quantity) -> str | None:
        """`en` **`1994`**, `600 francs`: the money that a country had, in a paragraph of such years."""
        raw, code = self.tokens.raw, self.words.data.formerly.get(noun)
        if code is None:
            return None
        i = j = quantity.i
        while i > 0 and raw[i - 1][:1] != "\n":
            i -= 1
        while raw[j] and raw[j][:1] != "\n":
            j += 1
        years = [
            int(word) for word in raw[i:j] if len(word) == 4 and word.isdecimal() and word[:2] in _CENTURIES
        ]
        return code if years and max(years) < _EURO else None

    def _by_marks(self, shared: tuple[str, ...], default: str | None) -> str | None:
        """`800.000 pesos` are not Mexican: nobody groups so there."""
        data, style = self.words.data, self.context.style
        if default not in data.point_homes or not style.sure or style.decimal == ".":
            return None
        return next((code for code in data.comma_homes if code in shared), None)

    def _cents(self, quantity: Quantity, k: int) -> bool:
        low = self.tokens.low
        if low[k] not in self.words.cents or quantity.value is None:
            return False
        if len(low[k]) == 1 and not (self.tokens.glued(k) and quantity.form == "digits"):
            return False
        if self.tokens.raw[k] == "C" or self.tokens.raw[k - 1] in SCREEN_LINES:  # `21C` are degrees
            return False
        quantity.value, quantity.scale = quantity.value / 100, Decimal("0.01")
        data = self.words.data
        own = data.cents_of.get(low[k])  # `pence`
        self._is_money(quantity, k + 1, own or self._last or data.currencies.get("¢", "USD"))
        return True

    def _and_half(self, quantity: Quantity) -> None:
        """`dos euros` **`y medio`**; but `dos euros y medio` **`kilo`**."""
        low, numbers = self.tokens.low, self.words.numbers
        half = numbers.and_half.at(low, quantity.j)
        if half is None or quantity.scale != 1 or quantity.value is None or quantity.value % 1:
            return
        another = (self.words.units, numbers.scales, numbers.nouns)
        if not any(phrases.at(low, half[0]) for phrases in another):
            quantity.value, quantity.j = quantity.value + Decimal("0.5"), half[0]

    def _lump(self, quantity: Quantity, k: int) -> bool:
        """`kost` `twee` **`ton`**: a round sum of the money at home, where it is told of spending."""
        low, data, following = self.tokens.low, self.words.data, self.tokens.low[k + 1]
        sum_of = data.lumps.get(low[k])
        if sum_of is None or quantity.value is None or not 0 < quantity.value < 10 or quantity.scale != 1:
            return False
        near = low[max(0, quantity.i - _NEAR) : quantity.i] + low[k + 1 : k + 1 + _NEAR]
        spent = any(word.startswith(data.money_words) for word in near)
        if not spent or any(word.startswith(data.weight_words) for word in near):
            return False
        told = following in self.words.stops or not following[:1].isalpha()
        if following in data.per or not (told or is_sum(following, self.words)):
            return False  # 8 ton per hectare, drie ton graan
        quantity.value, quantity.scale = quantity.value * int(sum_of), Decimal(sum_of)
        self._is_money(quantity, k + 1, data.currencies["¤"])
        return True

    def _and_cents(self, quantity: Quantity) -> None:
        """`15 dollars and 15 cents`, `10 euros 50`, `2€50`, `1 euro e 50`."""
        tokens, j = self.tokens, quantity.j
        k = j + (tokens.low[j] in self.words.numbers.links)
        if quantity.value is None or quantity.scale != 1 or quantity.value % 1:
            return
        rest = read(tokens, k, self.words.numbers, self.context.style)
        if rest is None or not 0 < rest.value < 100 or rest.form not in ("digits", "words"):
            return
        said = tokens.low[rest.j] in self.words.cents
        digits = tokens.raw[k].isdecimal() and len(tokens.raw[k]) == 2
        written = digits if rest.form == "digits" else rest.value >= 10
        if said or (written and self._ends_price(quantity, k, rest.j)):
            quantity.value, quantity.j = quantity.value + rest.value / 100, rest.j + said

    def _ends_price(self, quantity: Quantity, k: int, j: int) -> bool:
        """Whether a number is cents though nothing says so: `10 euros 50`, with nothing to count behind."""
        tokens, words = self.tokens, self.words
        following = tokens.low[j]
        if tokens.raw[j] in PRICE_SIGNS or following in words.data.percent:
            return False
        if k > quantity.j and (following in words.of or words.between.until(tokens.low, quantity.i)):
            return False  # 20 euros y 50 | de envío
        return following in words.stops or not (following[:1].isalnum() or following == "%")
