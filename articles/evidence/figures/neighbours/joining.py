"""Numbers that are one figure together: ranges, shares, scores."""

from decimal import Decimal

from articles.evidence.figures.lexicon import FigureWords
from articles.evidence.figures.neighbours.changes import are_bounds, is_change
from articles.evidence.figures.neighbours.either import is_one_or, lend_hundreds, one_or
from articles.evidence.figures.neighbours.lending import lend
from articles.evidence.figures.neighbours.scores import is_innings, is_result, is_score, is_vote
from articles.evidence.figures.neighbours.sums import in_two_steps
from articles.evidence.figures.quantity import Quantity
from articles.evidence.figures.subjects import subject_of
from articles.evidence.figures.units import SIDES
from articles.evidence.tokens import Tokens

_DASHES = frozenset("-–—‐‑−")
_RATED_OUT_OF = (5, 6, 10, 20, 100)
_HIGHEST = 300
"""Of a score, at most; beyond it a dash makes a code."""
_FALL = 5
"""How many times the second number a first one that has its scale may be: `from 300 to 3 million`."""
_BENCH = 100
"""Votes of a bench, a board or a council, at most: those for and against are told like a score."""


class Joiner:
    """Joins the quantities of one text, left to right."""

    def __init__(self, tokens: Tokens, words: FigureWords) -> None:
        self.tokens = tokens
        self.words = words

    def join(self, quantities: list[Quantity]) -> list[Quantity]:
        """The quantities with neighbours joined."""
        joined: list[Quantity] = []
        for quantity in quantities:
            before = joined[-1] if joined else None
            pair = self._pair(before, quantity) if before and quantity.i - before.j <= 7 else None
            if pair:
                joined[-1] = pair
            else:
                joined.append(quantity)
        return joined

    def _pair(self, a: Quantity, b: Quantity) -> Quantity | None:
        if b.value is None:
            return None
        if a.value is None:
            return self._marked(a, b) if a.rule == "score" and self.tokens.raw[a.j] == ":" else None
        cents = b.scale < 1 and a.bare
        if cents and (self.words.range_links.at(self.tokens.low, a.j) or self._opened(a.i)):
            a.value, a.scale = a.value * b.scale, b.scale  # `between 25 and 75 cents`
        if is_one_or(self.tokens, self.words, a, b):
            return one_or(a, b, about=self.words.data.or_means_about)
        lend_hundreds(self.tokens, self.words, a, b)
        if a.bare and b.unit in ("°C", "°F"):
            self._sign_first(a)
        joined = self._share(a, b) or self._marked(a, b)
        return joined or in_two_steps(self.tokens, self.words, a, b) or self._range(a, b)

    def _sign_first(self, a: Quantity) -> None:
        """`de -2 à +3 °C`: a bare number had no sign before its degrees were known."""
        tokens, i = self.tokens, a.i
        dash = tokens.raw[i - 1] in ("-", "−") and tokens.glued(i) and not tokens.glued(i - 1)
        if i and a.value is not None and (dash or tokens.low[i - 1] in self.words.minus):
            a.i, a.value = i - 1, -a.value

    # Shares: one in five

    def _share(self, a: Quantity, b: Quantity) -> Quantity | None:
        """`one in five`, `sept élèves sur dix`, `one night out of 17`."""
        low = self.tokens.low
        measured = a.kind == "duration" or (a.kind == "measure" and a.unit not in SIDES)
        counted = a.bare or (a.kind == "duration" and a.value == 1)  # `one night out of 17`
        counted = counted or (a.form == b.form == "words" and measured)  # quatre litres sur dix
        if not counted or not a.value or not b.value or not (b.bare or self._each(a, b)):
            return None
        hyphened = b.form == "words" and low[a.number_end] == low[b.i - 1] == "-"  # a one-in-four chance
        link = self.words.share_links.at(low, a.number_end + hyphened)
        direct = link is not None and link[0] == b.i - hyphened
        rated = direct and b.value in _RATED_OUT_OF  # 4,5 sur 5
        few = b.value <= (10**6 if a.value == 1 else 1000)
        whole = a.value == int(a.value) or rated
        if not (0 < a.value < b.value and a.value <= 1000 and few and whole):
            return None
        if direct and b.value > (20 if a.form == "one" else 1000) and b.value % 100:
            return None  # one of 239 passengers; a share is told of a few, of a hundred or a thousand
        if direct or (a.form != "one" and self._of_the(a.number_end) == b.i):
            return self._shared(a, b, near=True)
        if a.value > 100 and not a.form == b.form == "digits":  # 118 addetti su 341
            return None
        for k in range(a.number_end + 1, min(b.i, a.number_end + 5)):
            if not low[k - 1][:1].isalpha() and low[k - 1] not in ("-", "'"):
                return None
            far = self.words.share_far_links.at(low, k)
            if far is None and a.form == "one":
                far = self.words.share_one_links.at(low, k)
            if far and far[0] == b.i:
                return self._shared(a, b, near=False)
        return None

    def _each(self, a: Quantity, b: Quantity) -> bool:
        """Whether only a share is said so, whatever it is of: `cuatro` **`de cada`** `diez litros`."""
        if not a.bare or a.form not in ("words", "one"):
            return False
        link = self.words.share_far_links.at(self.tokens.low, a.number_end)
        return link is not None and link[0] == b.i

    def _of_the(self, k: int) -> int:
        """The index behind `of the`, as in `two of the three`; 0 where there is none."""
        found = self.words.part_links.at(self.tokens.low, k)
        return found[0] if found else 0

    def _shared(self, a: Quantity, b: Quantity, *, near: bool) -> Quantity | None:
        assert a.value is not None
        assert b.value is not None
        alike = a.form == b.form and (a.form == "words" or a.value > 2)  # 13 fermes sur 28
        if not near and not (a.form == "one" or b.value <= 10 or b.value in (12, 20, 100, 1000) or alike):
            return None
        if self.words.units.at(self.tokens.low, b.j) and not self._each(a, b):
            return None
        if not near and a.bare and subject_of(self.tokens, b.j, self.words, b):
            return None  # `one book in three volumes`
        end = b.j if b.bare else b.number_end
        a.value, a.j, a.kind, a.rule, a.unit = round(a.value / b.value, 6), end, "ratio", "share", None
        a.form, a.tail, a.number_end = "share", end, end
        return a

    # Marks between digits: 3-1, 10–20, 2:1, 60/40

    def _marked(self, a: Quantity, b: Quantity) -> Quantity | None:
        tokens = self.tokens
        mark = tokens.raw[a.j]
        glued = tokens.glued(a.j) and tokens.glued(b.i)
        if b.i != a.j + 1 or (mark in ":/" and not glued):
            return None
        if mark == ":" and a.rule == "score":
            return self._elapsed(a, b)
        if mark == ":" and a.bare and b.bare and a.form == b.form == "digits":
            return self._ends(a, b, "score")
        if mark == "/":
            return self._slash(a, b)
        return self._dash(a, b, glued=glued) if mark in _DASHES else None

    def _elapsed(self, a: Quantity, b: Quantity) -> Quantity | None:
        """`2:04:32`: hours, minutes and seconds."""
        if a.low is None or a.high is None or b.value is None or a.high >= 60 or b.value >= 60:
            return None
        a.value, a.low, a.high = round(a.low + a.high / 60 + b.value / 3600, 6), None, None
        a.kind, a.unit, a.form, a.rule = "duration", "h", "digits", "elapsed"
        a.j, a.tail, a.number_end = b.j, b.tail, b.number_end
        return a

    def _slash(self, a: Quantity, b: Quantity) -> Quantity | None:
        if not (a.bare and b.bare and a.value is not None and b.value):
            return None
        if a.value + b.value == 100:
            return self._ends(a, b, "split")
        if 0 < a.value < b.value and (b.value <= 20 or b.value == 100):
            a.value, a.kind, a.rule, a.form = round(a.value / b.value, 6), "ratio", "fraction", "share"
        else:
            a.rule = "code"
        a.j = a.tail = a.number_end = b.j
        return a

    def _dash(self, a: Quantity, b: Quantity, *, glued: bool) -> Quantity | None:
        """`3-1`, `10–20 km`, `$5-10`; not glued, a dash parts all but scores and what is counted alike."""
        tokens, words = self.tokens, self.words
        assert a.value is not None
        assert b.value is not None
        counts = a.bare and b.bare
        if (a.form == "digits") != (b.form == "digits") or (a.form != "digits" and not glued):
            return None
        if not a.bare and (a.kind, a.unit) != (b.kind, b.unit) and not (a.prefixed and b.bare and glued):
            return None
        noun = counts and subject_of(tokens, b.j, words, b) is not None
        scored = counts and is_score(tokens, words, a, b)
        if not glued and ((tokens.raw[a.j] == "-" and not scored) or (counts and not scored and not noun)):
            return None
        if counts and a.value + b.value == 100 and not noun:
            return self._ends(a, b, "split")
        whole = a.value == int(a.value) and b.value == int(b.value)
        if counts and whole:
            if glued and is_innings(tokens, words, a, b):
                return self._ends(a, b, "score")
            falls = a.value >= b.value or (a.value == 0 and not noun)
            if falls or scored or is_result(tokens, words, a, b):
                if max(a.value, b.value) <= _HIGHEST:
                    return self._ends(a, b, "score")
                a.rule, a.j, a.tail, a.number_end = "code", b.j, b.j, b.j
                return a
        return self._span(a, b)

    # Ranges in words

    def _range(self, a: Quantity, b: Quantity) -> Quantity | None:
        """`between 10 and 20 percent`, `400 bis 600 Grad`, `two or three`."""
        tokens, words, low = self.tokens, self.words, self.tokens.low
        if (a.kind == "ratio" and a.rule != "fraction") or (b.kind == "ratio" and b.rule != "fraction"):
            return None
        if low[a.i - 1] in words.data.magnitudes:
            return None
        if self._is_versus(a, b):
            return self._ends(a, b, "score")
        k = a.j + (tokens.raw[a.j] in _DASHES and tokens.glued(a.j))  # `18- bis 29-Jährige`
        told = words.range_links.at(low, k) or words.change_links.at(low, k)
        led = words.between_links.at(low, k)
        either = words.either_links.at(low, k) if told is None else None
        if told is None and led is None and either is None:
            return None  # most often
        between = self._opened(a.i)
        link = (led if between else None) or told or (either if self._either(a, b) else None)
        if link is None:
            return None
        end = link[0]
        if k > a.j and tokens.raw[end] == "-" and end + 1 == b.i:
            end += 1  # `three-to-four-week`
            if a.bare and b.bare:
                return self._ends(a, b, "score")  # `two-to-one`
        if not self._leads_to(end, b.i, between=between):
            return None
        return self._linked(a, b, change=words.change_links.at(low, k) is not None, between=between)

    def _is_versus(self, a: Quantity, b: Quantity) -> bool:
        """`49 zu 51 Stimmen`, `by five votes to four`, `por seis votos a três`: the sides of a vote."""
        words, low = self.words, self.tokens.low
        if not (a.bare and b.bare) or b.i - a.j > 4:
            return False  # most often
        bench = max(a.value or 0, b.value or 0) <= _BENCH  # 241 votos contra 198 are two counts
        voted = bench and low[a.j] in words.data.vote_words
        k = a.j + voted
        versus = words.score_links.at(low, k) or (words.range_links.at(low, k) if voted else None)
        return versus is not None and versus[0] == b.i and (voted or is_vote(self.tokens, words, a, b))

    def _leads_to(self, k: int, i: int, *, between: bool) -> bool:
        """Whether nothing but small words and qualifiers stands from `k` up to the number at `i`."""
        words, low = self.words, self.tokens.low
        while k < i:
            found = words.before.at(low, k)
            small = low[k] in words.determiners or low[k] in words.unit_links or low[k] in words.data.plus
            small = small or low[k] in words.by_now  # von 61 auf | heute | 54 Prozent
            if not (found or small or (between and low[k] in words.numbers.ones)):
                return False
            k = min(found[0], i) if found else k + 1
        return k == i

    def _linked(self, a: Quantity, b: Quantity, *, change: bool, between: bool) -> Quantity | None:
        """The range, or the score, that two linked numbers are; None where they are two figures."""
        tokens, words = self.tokens, self.words
        assert a.value is not None
        assert b.value is not None
        scaled = a.value * b.scale
        millions = a.bare and b.scale >= 10**6
        if are_bounds(tokens, words, a, b):
            lend(b, a)
            return None
        if change or (not between and is_change(tokens, words, a, b)):
            if millions and b.bare and a.scale == 1 and b.value / 2 <= scaled <= b.value * 2:
                a.value, a.scale = scaled, b.scale  # grew from 585 to 640 million
            lend(b, a)
            if not subject_of(tokens, b.j, words, b):
                lend(a, b)
            return None
        prefixed = a.prefixed and b.bare and not subject_of(tokens, b.j, words, b)
        if not a.bare and not prefixed and (a.kind, a.unit) != (b.kind, b.unit):
            return None
        if millions and not between and b.value <= scaled <= _FALL * b.value:
            a.value, a.scale = scaled, b.scale  # se redujo de 640 a 585 millones
            lend(b, a)
            return None
        if a.value >= b.value and not (b.scale > 1 and a.scale == 1):
            if a.bare and b.bare and is_score(tokens, words, a, b):
                return self._ends(a, b, "score")
            lend(b, a)
            return None
        return self._span(a, b)

    def _opened(self, i: int) -> bool:
        """Whether a range opener stands before `i`, articles and qualifiers aside."""
        low, words = self.tokens.low, self.words
        small = words.determiners | words.numbers.ones  # entre un 2,1 y un 2,4 %
        for k in (i, i - 1, i - 2):
            if words.between.until(low, k):
                return all(low[m] in small or words.before.until(low, m + 1) for m in range(k, i))
        return False

    def _either(self, a: Quantity, b: Quantity) -> bool:
        """`two or three`, `10 or 15`, `zwei oder drei Millionen`: near each other."""
        assert a.value is not None
        assert b.value is not None
        if not a.bare or a.form not in ("words", "digits", "one") or a.scale not in (1, b.scale):
            return False
        other = b.value / b.scale if a.scale == 1 else b.value  # zwei oder drei | Millionen
        round_ones = a.value % 5 == other % 5 == 0
        return a.value < other <= (2 * a.value if round_ones else a.value * Decimal("1.5")) + 1

    def _span(self, a: Quantity, b: Quantity) -> Quantity | None:
        """One range of two quantities; the first may take the scale and the unit of the second."""
        assert a.value is not None
        assert b.value is not None
        scaled = b.scale > 1 and a.scale == 1 and a.value < b.value / b.scale
        low = a.value * b.scale if scaled else a.value
        if low >= b.value or (b.prefixed and not a.prefixed):
            return None
        if a.bare:
            a.kind, a.unit = b.kind, b.unit
        a.low, a.high, a.value, a.scale = low, b.value, None, b.scale
        a.j, a.tail, a.number_end, a.rule, a.form = b.j, b.tail, b.number_end, "range", "range"
        return a

    def _ends(self, a: Quantity, b: Quantity, rule: str) -> Quantity:
        """The two sides of a score, of odds or of a split."""
        a.low, a.high, a.value = a.value, b.value, None
        a.j, a.tail, a.number_end = b.j, b.j, b.number_end
        a.kind, a.rule, a.form = "ratio", rule, "range"
        return a
