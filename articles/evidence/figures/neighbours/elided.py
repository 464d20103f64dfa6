"""Units left out where the wording runs parallel: `36 millones para obras; a cultura,` **`seis`**.

A number that stands alone in its sentence is more of the amount before it, of a like size, unless
something beside it tells what it counts. Percents, and money whose sign stands before it, say their unit each
time: they lend it only in comparison, in the same frame, or to a clause that has lost its verb as well.
"""

from collections.abc import Iterator

from articles.evidence.figures.lexicon import FigureWords
from articles.evidence.figures.neighbours.beside import Beside, is_of_amount, parts
from articles.evidence.figures.neighbours.lending import alike, lend
from articles.evidence.figures.neighbours.partitives import Partitives
from articles.evidence.figures.nominal import is_name
from articles.evidence.figures.quantity import Quantity
from articles.evidence.figures.subjects import subject_of
from articles.evidence.tokens import Tokens

_TOLD = ("money", "measure", "duration", "percent")
_NUMERIC = ("digits", "words", "range")
_REACH = 20
_CLOSE = 3
"""Tokens from a length of time to the next, at most."""
_OLDEST = 115
_SUBJECT = 8
"""Tokens of a subject, at most."""
_STOPS = {".", "!", "?"}


def with_elided(tokens: Tokens, quantities: list[Quantity], words: FigureWords) -> list[Quantity]:
    """The quantities, with the unit of one before where a bare number means it too."""
    elisions = _Elisions(tokens, words)
    before: list[Quantity] = []
    for quantity in quantities:
        elisions.take_from_subject(quantity)
        if before and quantity.bare and quantity.form in _NUMERIC:
            elisions.lend_to(quantity, before[-2:])
        if quantity.form != "one" or not quantity.bare:
            before.append(quantity)  # 450 soles; por uno de concierto, hasta 3 mil 200
    return quantities


class _Elisions:
    """What is left out in one text."""

    def __init__(self, tokens: Tokens, words: FigureWords) -> None:
        self.tokens = tokens
        self.low = tokens.low
        self.words = words
        self.partitives = Partitives(tokens, words)
        self.beside = Beside(tokens, words)

    def take_from_subject(self, quantity: Quantity) -> None:
        """`i minuti di recupero` **`erano`** `quattro`: the unit is what is said to be so many."""
        low, words = self.low, self.words
        if not quantity.bare or quantity.form not in ("digits", "words"):
            return
        if words.data.some_of_it and (unit := self.partitives.unit(quantity)):
            quantity.kind, quantity.unit, quantity.rule = unit.kind, unit.symbol, "carried"
            return
        copula = words.copulas.until(low, self._start(quantity))
        if copula is None or self._is_counting(quantity, compared=False):
            return
        for k in range(copula[0] - 1, max(0, copula[0] - _SUBJECT), -1):
            if not low[k].isalpha() and low[k] not in ("'", "’"):
                return
            name = words.units.at(low, k)
            if name and low[k - 1] in words.data.plural_articles and name[1].kind in ("duration", "measure"):
                quantity.kind, quantity.unit, quantity.rule = name[1].kind, name[1].symbol, "carried"
                return

    def lend_to(self, quantity: Quantity, before: list[Quantity]) -> None:
        """Lend a bare number the unit of one of the two quantities before it, if it left that out."""
        if self.words.labels.until(self.low, quantity.i):
            return  # de 23 años, en los minutos 12
        lender = next((each for each in self._lenders(before) if self._may_lend(each, quantity)), None)
        if lender and self._left_out(lender, quantity, self._start(quantity), before):
            lend(lender, quantity)

    def _left_out(self, lender: Quantity, quantity: Quantity, start: int, before: list[Quantity]) -> bool:
        """Whether the wording shows that a number measures what its lender does."""
        parted = not _STOPS.isdisjoint(self.low[lender.j : quantity.i])
        clear = not self._counts_beside(before[0], lender)
        whole = self._whole(quantity, start)
        compared = self.words.elides.until(self.low, start) is not None
        whose = clear or (lender.kind == "measure" and not self._tells_time(lender))
        part = (whose and whole < lender.j) or (clear and self.beside.is_difference(lender, quantity, start))
        side = self._takes_a_side(lender, quantity, start) or self.beside.is_side(lender, quantity, start)
        if not parted and (part or side or self._is_of_the_whole(lender, quantity)):
            return True
        if clear and not parted and self._is_some(lender, quantity):
            return True
        if self._is_since(lender, quantity, parted=parted):
            return True
        if (
            clear
            and self._may_mean(lender, quantity, parted=parted)
            and self._is_alone_there(quantity, start)
        ):
            return True
        if self._is_counting(quantity, compared=compared):
            return False
        if self._is_another_share(lender, quantity) or self._was_asked(lender, start):
            return True
        again = clear and self._is_of_the_same(lender, quantity, start)
        if again and not (parted and lender.kind == "duration"):
            return True
        return not parted and (
            (clear and (compared or whole < start or self.beside.is_compared(lender, start, quantity.i)))
            or self.beside.is_goal(lender, start)
            or self.beside.is_next(lender, quantity, start)
            or self._shares_its_frame(lender, quantity, start)
            or self._lost_its_verb(lender, quantity, start, before[-1])
        )

    def _may_mean(self, lender: Quantity, quantity: Quantity, *, parted: bool) -> bool:
        """Whether a number may be more of an amount: `38 pesos, cuando en enero estaba en` **`62`**."""
        if lender.kind == "percent" or (lender.prefixed and not self._is_priced(quantity)):
            return False  # whose signs are written each time
        bounded = self.words.before.until(self.low, quantity.i) is not None
        raw = self.tokens.raw[lender.i : lender.j]
        if lender.rule == "fused-unit" or "-" in raw or quantity.i == lender.j:
            return False  # the 40-minute talk drew | 25, he is 6 ft | 2
        if parted:
            fractional = quantity.value is not None and quantity.value % 1 != 0
            return lender.kind != "duration" and (fractional or bounded)
        if quantity.form == "words" and lender.form == "digits" and not bounded:
            return False
        return lender.kind != "duration" or not self._tells_time(lender)

    def _is_priced(self, quantity: Quantity) -> bool:
        """`S/ 70; en uno malo,` **`15`**; but `£88 for` **`31`**, where each amount has its sign."""
        return not self.words.data.compounds_spaced and not self.low[quantity.j][:1].isalpha()

    def _tells_time(self, lender: Quantity) -> bool:
        """`in the first` **`nine months`**, `aged 12`: when something was, and no amount of it."""
        return lender.rule in ("age", "ages") or self._is_led(lender)

    def _is_alone_there(self, quantity: Quantity, start: int) -> bool:
        """Whether nothing beside a number tells what else it counts: no noun, no name, no other verb."""
        low, words, j = self.low, self.words, quantity.j
        homograph = low[quantity.i] in words.data.homographs and start == quantity.i
        if homograph or words.multiplied.until(low, quantity.i):
            return False
        if low[start - 2] in words.ones_and_articles and low[start - 1] in words.of:
            return False  # um dos | 38
        linked = low[j] in words.prepositions or low[j] in words.conjunctions or low[j] in words.adverbs
        opens = parts(self.low, start - 1, self.words) or low[start - 1] in _STOPS
        planned = low[j] in words.data.asked
        if low[j][:1].isalpha() and not planned and (opens or not (linked or words.data.verbs_last)):
            return False  # no máximo | 95 podem circular
        if not words.stops or self._is_told_apart(start, quantity):
            return False
        noun = None if planned else subject_of(self.tokens, j, words, quantity)
        return noun is None and not is_name(self.tokens, quantity, words)

    def _is_told_apart(self, start: int, quantity: Quantity) -> bool:
        """`20 Euro, es` **`kamen`** `80`, `and` **`killed`** `12`: the verb beside it is of no amount."""
        low, words, k, j = self.low, self.words, start - 1, quantity.j
        if low[k] in words.data.not_before_amounts and start == quantity.i:
            return True  # a crew of | 60
        bounds = tuple(words.data.bounding) or ("\0",)
        bounded = any(word.startswith(bounds) for word in low[start : quantity.i])
        if (
            bounded
            or words.elides.until(low, start)
            or not words.by_now.isdisjoint(low[start - 4 : quantity.i])
        ):
            return False  # un año normal ronda los | 900, contro i | 12, and now | 19
        if words.copulas.until(low, start):
            return low[k - 1] not in words.data.asked  # ils étaient | douze; but erlaubt waren | 60
        if low[j] not in words.data.asked and self._is_content(j) and not is_of_amount(low, j, words):
            return True
        if low[k].startswith(words.data.arriving):
            return True  # tardó 40 minutos; llegaron | 12
        while low[k] in words.determiners or low[k] in words.adverbs or low[k] in words.prepositions:
            k -= 1
        return self._is_content(k) and not (is_of_amount(low, k, words) or self._is_noun_at(k))

    def _is_content(self, k: int) -> bool:
        """Whether a word is a noun or a verb in small letters."""
        word, words = self.tokens.raw[k], self.words
        return word[:1].islower() and word.isalpha() and word not in words.grammatical

    def _is_noun_at(self, k: int) -> bool:
        """`su` **`hermano`** `nueve`, `con` **`punte`** `di 40`, `l'anno` **`scorso`** `1.950`."""
        low, words = self.low, self.words
        led = low[k - 1] in words.determiners or low[k - 1] in words.possessive or low[k - 1] == "s"
        led = led or (low[k - 1] in words.prepositions and low[k - 1] not in words.clitics)
        when = any((name := words.units.at(low, at)) and name[1].kind == "duration" for at in (k - 1, k))
        return led or low[k + 1] in words.of or when

    def _start(self, quantity: Quantity) -> int:
        """Where a number begins with the words that bound it: `la défense` **`au plus`** `trois`."""
        low, words, k = self.low, self.words, quantity.i
        loose = words.determiners | words.negating | words.adverbs
        for _ in range(3):
            qualified = words.before.until(low, k)
            if qualified:
                k = qualified[0]
            elif low[k - 1] in loose:
                k -= 1
            elif low[k - 1] == "'" and low[k - 2] in loose:
                k -= 2  # contro l' | 11
        return k

    def _was_asked(self, lender: Quantity, start: int) -> bool:
        """`got three years; the Crown had` **`asked for`** `five`"""
        told = lender.kind in ("duration", "money")
        return told and self.words.asked_for.until(self.low, start) is not None

    def _whole(self, quantity: Quantity, start: int) -> int:
        """What a part follows: `12` **`milioni`**`, di cui tre`; where it is no part, what lies behind it."""
        part = self.words.of_which.until(self.low, start)
        if not part and not self.words.of_it.at(self.low, quantity.j):
            return quantity.j
        end = part[0] if part else start  # 18 months, nine | of them
        return end - 1 - (self.low[end - 1] == ",")

    def _is_counting(self, quantity: Quantity, *, compared: bool) -> bool:
        """Whether a noun or a verb behind a number may be of what it counts."""
        low, words = self.low, self.words
        some = words.of_it.at(low, quantity.j)
        j = some[0] if some else quantity.j  # neun davon | auf Bewährung
        following = low[j]
        if self._tells_when(j):
            return False
        fractional = (quantity.value or 0) % 1 != 0
        asked = following in words.data.asked or following in words.data.compared
        if not (fractional or asked):
            if low[quantity.i] in words.data.homographs:
                return True
            if not following[:1].isalpha():
                return following != "" and following in "%-"
            if compared and following in words.stops:
                return following in words.determiners  # compared with 12 | last spring
            ends = following in words.adverbs and not low[j + 1][:1].isalpha()  # 44 | dagegen
            if not (ends or following in words.prepositions or following in words.conjunctions):
                return True
        return subject_of(self.tokens, j, words, quantity) is not None

    def _tells_when(self, j: int) -> bool:
        """`contro gli 8` **`dell'anno scorso`**, `contre 8` **`l'an dernier`**."""
        low, words, k = self.low, self.words, j
        while k < j + 3 and (low[k] in words.of or low[k] in words.determiners or low[k] in ("'", "’")):
            k += 1
        name = words.units.at(low, k)
        return k > j and name is not None and name[1].kind == "duration"

    def _lenders(self, before: list[Quantity]) -> Iterator[Quantity]:
        """The quantities that may lend, the likeliest first: not `nach fünf Jahren`, which tells when."""
        earlier, last = before[0], before[-1]
        led = (
            self.low[last.i - 1] in self.words.prepositions or last.form == "one"
        )  # cuando | un año | normal
        step = earlier.kind == "duration" and last.i - earlier.j <= 1  # 4 h y 20 min
        when = last.kind == "duration" and (led or step)
        return (lender for lender in ((earlier, last) if when else (last,)) if lender.kind in _TOLD)

    def _may_lend(self, lender: Quantity, quantity: Quantity) -> bool:
        """Whether two numbers are near enough, and of a size."""
        gap = self.low[lender.j : quantity.i]
        if len(gap) > _REACH or any(word in "()" or word[:1] == "\n" for word in gap[1:]):
            return False  # but 5.2 % | (against 3.9)
        if lender.kind != "money" and any(word.startswith(self.words.data.costing) for word in gap):
            return False  # ein Fisch von 200 Kilo kostet | 3.000
        return sum(word in _STOPS for word in gap) <= 1 and alike(lender, quantity)

    def _counts_beside(self, earlier: Quantity, lender: Quantity) -> bool:
        """`300 cars queued` **`on`** `12 kilometres. Now it is 40`: cars, or kilometres?"""
        counted = earlier.kind == "count" and earlier.value != 1
        counted = counted and (lender.kind == "duration" or self._is_led(lender))
        return counted and _STOPS.isdisjoint(self.low[earlier.j : lender.i])

    def _is_led(self, lender: Quantity) -> bool:
        """Whether a preposition makes an amount tell when, where or how: `in the first` **`nine months`**."""
        start = self._start(lender)
        before, words = self.low[max(0, start - 2) : start], self.words
        led = any(word in words.prepositions and word not in words.of for word in before)
        return led or words.coming_after.until(self.low, start) is not None

    def _is_another_share(self, lender: Quantity, quantity: Quantity) -> bool:
        """`Wiebe auf 38,2. Auf den Dritten entfielen` **`13,9`**: tenths count nothing."""
        fractional = all(each.value is not None and each.value % 1 for each in (lender, quantity))
        told = lender.rule == "carried" or _STOPS.isdisjoint(self.low[lender.j : quantity.i])
        return lender.kind == "percent" and fractional and told

    def _is_of_the_same(self, lender: Quantity, quantity: Quantity, start: int) -> bool:
        """`acht Tonnen vom Hektar. Hier` **`sind es`** `vier`."""
        when = lender.kind == "duration" and self.low[lender.i - 1] in self.words.prepositions
        if when or lender.scale > quantity.scale:
            return False
        return any(self.words.said_again.until(self.low, k) for k in (quantity.i, start, start - 1))

    def _is_of_the_whole(self, lender: Quantity, quantity: Quantity) -> bool:
        """**`Von den`** `80 Kilometern fehlen noch` **`15`**: no more than the whole, with no other noun."""
        low, words, j = self.low, self.words, quantity.j
        led = words.part_links.until(low, lender.i)
        if led is None or low[led[0] - 1][:1].isalnum() or lender.kind == "percent":
            return False
        whole, part = lender.value, quantity.value
        less = whole is not None and part is not None and part < whole / lender.scale
        ends = not low[j][:1].isalpha() or low[j] in words.prepositions or low[j] in words.conjunctions
        return less and ends and self.partitives.stands_alone(quantity)

    def _is_since(self, lender: Quantity, quantity: Quantity, *, parted: bool) -> bool:
        """`Rui, 48,` **`há`** `19 no ramo`, `ha settant'anni.` **`Da`** `undici viene qui`: as many years."""
        low, i = self.low, quantity.i
        if low[i - 1] not in self.words.data.since:
            return False
        near = low[i - 2] in _STOPS if parted else i - lender.j <= _CLOSE
        lived, lasted = lender.value or 0, quantity.value or 0
        fits = lender.unit == "year" and lasted < lived <= _OLDEST
        return fits and near and self.partitives.stands_alone(quantity)

    def _is_some(self, lender: Quantity, quantity: Quantity) -> bool:
        """`800 quintali, quest'anno` **`ne`** `avremo` `200`: a pronoun takes the amount up."""
        told = bool(self.words.data.some_of_it) and not self._tells_time(lender)
        return told and self.partitives.is_some(lender, quantity)

    def _shares_its_frame(self, lender: Quantity, quantity: Quantity, start: int) -> bool:
        """`34 % à Lyon et 21` **`à`** `Nice`, **`on`** `34%, the Alliance` **`on`** `31`."""
        low, words = self.low, self.words
        behind = low[quantity.j]
        linked = parts(low, start - 1, words)
        if linked and behind in words.prepositions and self._akin(behind, low[lender.j]):
            return True
        before = low[self._start(lender) - 1]
        verb = len(before) > 3 and before.isalpha() and before not in words.stops
        return (
            low[start - 1] == before
            and (verb or before in words.prepositions)
            and (before not in words.of or (lender.kind == "percent" and not behind[:1].isalpha()))
        )

    def _akin(self, a: str, b: str) -> bool:
        """Whether two words are one preposition, articles aside: `al` and `ai`."""
        forms = ({head, *fused} for head, fused in self.words.data.contractions.items())
        return a == b or any(a in form and b in form for form in forms)

    def _lost_its_verb(self, lender: Quantity, quantity: Quantity, start: int, last: Quantity) -> bool:
        """`fünf Jahre gefordert,` **`die Verteidigung`** `zwei`, `36 millones; a` **`cultura,`** `seis`."""
        low, words = self.low, self.words
        timed = last is not lender and last.j == start  # 2.780 euro bruto, na vijf jaar | 3.150
        if self._is_alone(lender, quantity, start):
            return True
        end = last.i if timed else start - (low[start - 1] == ",")
        near = range(end - 1, max(lender.j, end - 5) - 1, -1)
        at = next((k for k in near if parts(low, k, words)), None)
        if at is None or lender.prefixed or self._is_denied(start, quantity.i):
            return False
        k = at + 1
        preposed = low[k] in words.prepositions
        fused = any(low[k] in forms for forms in words.data.contractions.values())
        definite = words.definite | words.possessive
        known = fused or low[k] in definite or low[k + preposed] in definite
        k += preposed + (low[k + preposed] in definite)
        k += low[k] == "'"
        if timed:
            return preposed and k == end
        if end - k != 1 or not self._is_noun(k):
            return False
        if not known:
            return preposed and self._opens_with(low[at + 1], lender)
        return preposed or low[at] not in words.conjunctions or low[at + 1] not in words.clitics

    def _is_alone(self, lender: Quantity, quantity: Quantity, start: int) -> bool:
        """`61 Prozent sind dafür,` **`24`** `dagegen`: with no more than an adverb."""
        behind = self.low[quantity.j]
        share = lender.kind == "percent" and self.low[start - 1] == ","
        return behind in self.words.data.asked or (share and behind in self.words.adverbs)

    def _takes_a_side(self, lender: Quantity, quantity: Quantity, start: int) -> bool:
        """`61 percent are for,` **`24`** `against` **`and 15`** `undecided`."""
        low, sides = self.low, self.words.sides
        side = sides.at(low, quantity.j)
        if lender.kind != "percent" or side is None or not parts(self.low, start - 1, self.words):
            return False
        ends = not low[side[0]][:1].isalpha() or low[side[0]] in self.words.conjunctions
        return ends and any(sides.at(low, k) for k in range(lender.j, start))

    def _is_denied(self, start: int, end: int) -> bool:
        """`el público` **`no llegó a`** `28`: what bounds the number is its verb."""
        told = self.low[start:end]
        words = self.words
        return not words.negating.isdisjoint(told) and not words.stops.union(words.adverbs).issuperset(told)

    def _is_noun(self, k: int) -> bool:
        word = self.tokens.raw[k]
        capital = word[:1].isupper() or not self.words.data.nouns_capital
        return capital and word.isalpha() and self.low[k] not in self.words.stops

    def _opens_with(self, preposition: str, lender: Quantity) -> bool:
        """Whether the lender stands in such a phrase too: **`Für`** `Schulen sind 62 Mio. vorgesehen`."""
        low, i = self.low, lender.i
        heads = (k for k in range(i - 1, max(-1, i - 12), -1) if k == 0 or not low[k - 1][:1].isalnum())
        return self._akin(low[next(heads, i)], preposition) or self._akin(low[lender.j], preposition)
