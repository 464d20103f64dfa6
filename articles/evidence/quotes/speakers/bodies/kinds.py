"""The bodies that an article names, by what they are, and which of them a noun of that kind means.

A body is of a kind by a word of its name (`Amtsgericht Fenn`, `Department for Bridges`) or by the noun that
brings it in (`le promoteur` **`Lorval Énergie`**).
"""

from collections.abc import Iterator, Set
from dataclasses import dataclass
from functools import cached_property
from itertools import islice

from articles.evidence.languages.world import LEGAL_FORMS
from articles.evidence.quotes.flags import (
    ADJECTIVE,
    ANAPHOR,
    AUX,
    BODY,
    DEFINITE,
    DETERMINER_P,
    DOCUMENT,
    INDEFINITE,
    OF,
    OFFICE_ADJECTIVE,
    PASSIVE,
    POSSESSIVE,
    PREPOSITION,
)
from articles.evidence.quotes.lexicon import endings_of, listed
from articles.evidence.quotes.speakers.bodies.written import APPOSED, FORM, behind_noun, run_of
from articles.evidence.quotes.speakers.cast import Cast
from articles.evidence.quotes.speakers.words import is_quoted

_SHORT = 3
"""Letters of a noun that compounds end in, more than which it has: not `Amt`."""
_BESIDE = 3
"""Characters between a noun and the name that it brings in, at most."""
_MOST = 400
"""Runs of capitals that are looked at, at most."""
_LINES = 2
"""Line breaks between a body and a noun for it, at most, if others of the kind are named too."""
_LEAD = 30
"""Characters before a name that the word before it stands in."""
_COMPANY = "company"
"""What tells a company by more than one word; no word that a text has."""


@dataclass(frozen=True, slots=True)
class Named:
    """One place at which a body is named."""

    place: int
    name: str
    heads: frozenset[str]
    """The words that tell its kind, small."""
    led: bool
    """Whether a preposition stands before it, so that nothing is said of it."""
    noun: str
    """The noun that brings it in, if one does: `la` **`naviera`** `Baleastur`."""
    before: tuple[str, ...]
    """The last words before it, on its line."""


class Kinds:
    """The named bodies of one article; they are looked for at the first need."""

    def __init__(self, cast: Cast) -> None:
        self.cast = cast
        self.lexicon = cast.lexicon
        self._called: dict[str, set[str]] = {}
        """What the article called each of them so far."""

    def meant(self, noun: str, place: int) -> str | None:
        """The body that a noun means: the only one of its kind, else the last that something was said of."""
        low = noun.lower()
        kinds = self.lexicon.body_kinds.get(low, frozenset())
        if self._is_company(low):
            kinds |= {_COMPANY}
        if not (kinds or self._tells_kind(low)):
            return None  # la cuisinière
        fits = [one for one in self._bodies if self._is_of(one, low, kinds, place)]
        # appealed to the Supreme Court … the court
        told = [one for one in fits if not one.led or one.noun == low or _COMPANY in kinds] or fits[1:]
        if self.lexicon.bodies.endings:
            told = told or fits  # Im | Agrarministerium | wartet man. … heißt es aus dem Ministerium.
        names = {one.name for one in told}
        names -= {name for name in names if any(f" {name} " in f" {other} "[1:-1] for other in names)}
        if len(names) == 1:
            return names.pop()
        last = next((one for one in reversed(told) if one.place < place), None)
        return last.name if last and self._lines(last.place, place) <= _LINES else None

    def may_mean(self, noun: str, name: str) -> bool:
        """Whether a noun may mean a body of some name: the **`union`** is no `Harrow Hotel`, whose words tell
        another kind."""
        words = {*name.lower().split()}.union(*(one.heads for one in self._bodies if one.name == name))
        words |= self._called.get(name, set())
        weak = listed(self.lexicon.bodies.whatever)
        heads = frozenset(filter(self._tells_kind, words)) - weak
        kinds = self.lexicon.body_kinds.get(noun, frozenset())
        known = self.lexicon.flags.get(noun, 0)
        if not heads or noun in heads or known & DOCUMENT or noun in weak:
            return True
        if self._ends_in(heads, {noun} | kinds) or heads & kinds:
            return True
        return self._is_company(noun) and (_COMPANY in words or any(map(self._is_company, words)))

    def call(self, name: str, noun: str) -> None:
        """Note that a noun was used for a body of some name, which tells its kind."""
        if noun not in listed(self.lexicon.bodies.whatever):
            self._called.setdefault(name, set()).add(noun)

    def is_unnamed(self, noun: str, place: int) -> bool:
        """Whether a noun stood last for a body without a name: `a driver of` **`a firm`**, `seine Bank`."""
        text, flags = self.cast.text, self.lexicon.flags
        forms = (noun.lower(), noun.capitalize())
        at = max(text.rfind(f" {form}{stop}", 0, max(0, place - 1)) for form in forms for stop in " .,;:")
        beside = text[at + len(noun) + 1 :][:_BESIDE].lstrip(" ,")
        if at < 0 or (beside[:1].isupper() and not self.lexicon.traits.nouns_capital):
            return False  # their own group, | Hagg Green
        before = text[max(0, at - _LEAD) : at].rpartition("\n")[2].split()
        led = next((n for n, word in enumerate(before[:-3:-1], 2) if self._is_loose(word)), 0)
        ahead = before[-led] if 0 < led <= len(before) else ""
        return led > 0 and not ahead.endswith(",") and not flags.get(ahead.lower(), 0) & (AUX | PASSIVE)

    def _is_loose(self, word: str) -> bool:
        """Whether an article tells of something new, or of somebody's: `a`, `her`."""
        bits = self.lexicon.flags.get(word.lower(), 0)
        return bool(bits & (INDEFINITE | POSSESSIVE)) and not bits & DEFINITE

    def begun(self, noun: str, before: int) -> str | None:
        """`el Instituto Nacional del Pell … el` **`Instituto`**: the only name so far that a noun begins."""
        names = {one.name for one in self._bodies if one.place < before and one.name.startswith(f"{noun} ")}
        return names.pop() if len(names) == 1 else None

    def only(self, before: int) -> str | None:
        """The only body so far of which something is said, whose kind shows."""
        told = [one for one in self._bodies if one.place < before and not one.led]
        names = {one.name for one in told}
        return names.pop() if len(names) == 1 and not is_quoted(self.cast.text, told[0].place) else None

    def _lines(self, start: int, end: int) -> int:
        return self.cast.text.count("\n", start, end)

    def _is_of(self, one: Named, noun: str, kinds: frozenset[str], place: int) -> bool:
        """Whether a body may go by a noun: it shares the word, or is of that kind and opened a sentence."""
        if one.name.lower() == noun:
            return False
        if noun in one.heads:
            return True
        if self._ends_in(one.heads, {noun}):
            return True
        led = one.led and _COMPANY not in kinds & one.heads
        if led or one.place > place:
            return False
        return not kinds.isdisjoint(one.heads) or self._ends_in(one.heads, kinds)

    def _ends_in(self, heads: frozenset[str], nouns: Set[str]) -> bool:
        """Whether one of some words is a compound of a noun, where nouns are compounded."""
        long = tuple(noun for noun in nouns if len(noun) > _SHORT) if self.lexicon.bodies.endings else ()
        return any(head.endswith(long) for head in heads)

    @cached_property
    def _bodies(self) -> list[Named]:
        """Each place of the article at which a body is named whose kind shows."""
        return [one for one in self.named if one.heads]

    @cached_property
    def named(self) -> list[Named]:
        """Each place of the article at which capitals may name a body."""
        return list(self._find())

    def _find(self) -> Iterator[Named]:
        text, grammar, flags = self.cast.text, self.lexicon.grammar, self.lexicon.flags
        runs = run_of(grammar.of, grammar.attach_to_bodies, grammar.definite, grammar.and_)
        for run in islice(runs.finditer(text), _MOST):
            start, name = run.start(), run[0]
            before = self._before(start)
            brought = before and flags.get(before[-1].lower(), 0) & BODY  # the charity | Open Door
            while not brought and " " in name and flags.get(name.partition(" ")[0].lower(), 0) & ~BODY:
                start, name = start + name.index(" ") + 1, name.partition(" ")[2]
                before = self._before(start)
            first = text[start : run.end("first")]
            noun, high = self._bringing(before if text[start - 1 : start] == " " else [])
            noun = noun or self._announcing(before, start + len(first))
            form = FORM.match(text, start + len(first))
            if form or (noun and text.count(name) < 2):
                name = first  # L'azienda | Tecnobal | di Ferro
            if noun:
                before = before[:high]
            elif form is None and flags.get(name.lower(), 0) & BODY:
                name += self.goes_on(name, start + len(name))
            person = name in self.cast.names.humans and not form
            if person or name.lower() in flags or name.lower() in self._heads:
                continue
            bits = flags.get(before[-1].lower(), 0) if before else 0
            if not noun and (bits & OF or not bits & PREPOSITION):
                noun = self._apposed(run.end())
                bits = 0 if noun else bits
            if bits & INDEFINITE and (" " not in name or self.lexicon.traits.nouns_capital):
                continue  # ein Mitarbeiter | einer | Baufirma
            name += form[0] if form else ""
            led = bool((bits and self._bits_ahead(before)) & (PREPOSITION | OF | DETERMINER_P))
            heads = self._heads_of(first, noun, form is not None)
            yield Named(start, name, heads, led, noun, tuple(before[-2:]))

    def goes_on(self, noun: str, end: int) -> str:
        """What a body is of or for, behind its noun, small words too: `Caisse` **`régionale du Pell`**."""
        grammar, flags = self.lexicon.grammar, self.lexicon.flags
        after = behind_noun(grammar.of, grammar.attach_to_bodies, grammar.definite, grammar.and_)
        found = after.match(self.cast.text, end)
        if found is None:
            return ""
        adjectives = found["adjectives"].split()
        known = all(flags.get(word, 0) & OFFICE_ADJECTIVE for word in adjectives)  # conseil | départemental
        new = noun[0].isupper() and not any(map(flags.get, adjectives))  # Banca | popolare
        return found[0] if known or new else ""

    def _of_trade(self, before: list[str]) -> tuple[str, int]:
        """The noun for a body before what it deals in: `le` **`géant`** `de la | literie Dormeval`, `il`
        **`marchio`** `di | moda Belfiore`."""
        flags, high = self.lexicon.flags, len(before)
        while high and flags.get(before[high - 1].lower(), 0) & (DEFINITE | OF):
            high -= 1
        noun = before[high - 1].lower() if 0 < high < len(before) else ""
        of = flags.get(before[high].lower(), 0) & OF if noun else 0
        return (noun, high - 1) if of and (flags.get(noun, 0) & BODY or self._is_company(noun)) else ("", 0)

    def _heads_of(self, first: str, noun: str, form: bool) -> frozenset[str]:
        """The words that tell what a body is, of its name and of the noun that brings it in."""
        words = [*first.lower().split(), noun]
        heads = frozenset(filter(self._tells_kind, words))
        firm = form or first.rpartition(" ")[2] in LEGAL_FORMS or any(map(self._is_company, words))
        return heads | {_COMPANY} if firm else heads

    def _bits_ahead(self, before: list[str]) -> int:
        """What the word before a name is, or, before an article, the one before that."""
        flags = self.lexicon.flags
        bits = flags.get(before[-1].lower(), 0) if before else 0
        if bits & DEFINITE and before[-1][0].isupper():
            return 0  # | Der | SV Altmoor
        if bits & DEFINITE and not bits & (PREPOSITION | OF) and len(before) > 1:
            return flags.get(before[-2].lower(), 0)  # ante | el | Tribunal Supremo
        return bits

    def _before(self, start: int) -> list[str]:
        """The last words before a place, on its line."""
        return self.cast.text[max(0, start - _LEAD) : start].rpartition("\n")[2].split()

    def _announcing(self, before: list[str], end: int) -> str:
        """The noun before a name between commas: `their own` **`group`** `, Hagg Green.`"""
        noun = before[-1].lower() if before else ""
        apart = noun.endswith(",") and self.cast.text[end : end + 1] in (",", ".")
        known = self.lexicon.flags.get(noun[:-1], 0) & BODY or self._is_company(noun[:-1])
        led = (self.lexicon.flags.get(word.lower(), 0) & (DEFINITE | POSSESSIVE) for word in before[-4:-1])
        return noun[:-1] if apart and known and any(led) else ""

    def _bringing(self, before: list[str]) -> tuple[str, int]:
        """The noun for a body before a name, maybe with its adjective, and how many words stand before it:
        `la naviera` **`Baleastur`**, `il gruppo austriaco` **`Hallwang`**."""
        for high in range(len(before) - 1, max(-1, len(before) - 3), -1):
            noun = before[high].lower().replace("’", "'").rpartition("'")[2]
            bits = self.lexicon.flags.get(noun, 0)
            if bits & BODY or noun in self._heads or self._is_company(noun):
                return noun, high
            if bits & ~(ADJECTIVE | OFFICE_ADJECTIVE | ANAPHOR) or not noun.isalpha():
                break  # Police | claim | Rowe went
            trade = self._of_trade(before[:high])
            if trade[0]:
                return trade
        return "", len(before)

    def _apposed(self, end: int) -> str:
        """The noun for a body behind a name: `la nave de Muebles Roldán |, una` **`empresa`** `vasca`;
        `Portsafe |, the` **`union`** `,`."""
        flags, words = self.lexicon.flags, APPOSED.match(self.cast.text, end)
        if self.lexicon.traits.nouns_capital:
            return ""  # das Lager von Fenn Holz, einer Firma
        if words is None:
            return ""
        bits = flags.get(words[1].lower().replace("’", "'"), 0)
        apart = bits & DEFINITE and not words[3] and self.cast.text[words.end() : words.end() + 1] == ","
        if not bits & INDEFINITE and not apart:
            return ""
        nouns = (word.lower() for word in words.groups("")[1:])
        return next((noun for noun in nouns if flags.get(noun, 0) & BODY), "")

    @cached_property
    def _heads(self) -> frozenset[str]:
        """The words that names of the kinds listed begin with."""
        return frozenset().union(*self.lexicon.body_kinds.values())

    def _is_company(self, word: str) -> bool:
        """Whether a noun means a company, of whatever trade: `concern`, `Dübel` **`hersteller`**."""
        bodies = self.lexicon.bodies
        return word in listed(bodies.companies) or word.endswith(endings_of(bodies.company_endings))

    def _tells_kind(self, word: str) -> bool:
        known = self.lexicon.flags.get(word, 0) & BODY or word in self._heads
        return bool(known) or word.endswith(endings_of(self.lexicon.bodies.endings))
