"""The bodies that an article names, by what they are, and which of them a noun of that kind means.

A body is of a kind by a word of its name (`Amtsgericht Fenn`, `Department for Bridges`) or by the noun that
brings it in (`le promoteur` **`Lorval Énergie`**).
"""

import re
from collections.abc import Iterator, Set
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import islice

from articles.evidence.languages.world import LEGAL_FORMS
from articles.evidence.quotes.flags import (
    ADJECTIVE,
    ANAPHOR,
    AUX,
    BODY,
    DEFINITE,
    DETERMINER_P,
    INDEFINITE,
    OF,
    OFFICE_ADJECTIVE,
    PASSIVE,
    POSSESSIVE,
    PREPOSITION,
)
from articles.evidence.quotes.lexicon import endings_of, listed
from articles.evidence.quotes.speakers.cast import Cast

_SHORT = 3
"""Letters of a noun that compounds end in, more than which it has: not `Amt`."""
_MOST = 400
"""Runs of capitals that are looked at, at most."""
_LINES = 2
"""Line breaks between a body and a noun for it, at most, if others of the kind are named too."""
_LEAD = 30
"""Characters before a name that the word before it stands in."""
_FORM = re.compile(rf",? (?:{'|'.join(LEGAL_FORMS)})(?![\w-])")
"""Behind the name of a firm, and part of it: `Fenn Caffè` **`spa`**."""
_COMPANY = "company"
"""What tells a company by more than one word; no word that a text has."""
_APPOSED = re.compile(r", ([^\W\d_]{1,5}['’]?)(?:(?<=['’])| )([^\W\d_]+)(?: ([^\W\d_]+))?")
"""An article with the two words behind it, after a name and its comma."""


@dataclass(frozen=True, slots=True)
class _Named:
    """One place at which a body is named."""

    place: int
    name: str
    heads: frozenset[str]
    """The words that tell its kind, small."""
    led: bool
    """Whether a preposition stands before it, so that nothing is said of it."""
    noun: str
    """The noun that brings it in, if one does: `la` **`naviera`** `Baleastur`."""


@cache
def _run(of: str, with_: str, articles: str, and_: str) -> re.Pattern[str]:
    """Capitals, with `of the` or `for` between them: `Bank of Pell`, `Office for Roads, Quays and Ferries`.

    Kept for each language.
    """
    gap = "(?:(?<=['’])| )"
    before, after, the, also = (
        "|".join(re.escape(word).replace("'", "[’']") for word in words.split())
        for words in (of, with_, articles, and_)
    )
    article = f"(?:(?:{the}){gap})?" if the else ""
    first, rest = r"[^\W\d_a-zß-ÿ]", r"[\w&-]*+"
    capital = first + rest
    more = f"(?: {capital})*+"
    capitals = capital + more
    whole = rf"(?: (?:{also}))? (?:{before}){gap}{article}{capitals}" if before else "(?!)"
    several = (
        rf" (?:{after}) {article}{capitals}(?:(?:, {capital})*+ (?:{also}) {capital})?" if after else "(?!)"
    )
    # The capital comes first and what may not stand before it next: the engine looks at capitals alone.
    return re.compile(rf"(?P<first>{first}(?<![\w-].){rest}{more})(?:{several}|{whole})*+")


@cache
def _goes_on(of: str, for_: str, articles: str, and_: str) -> re.Pattern[str]:
    """What follows the noun that begins a name, small words and all: ` régionale du Morvan`, ` nazionale di
    idrologia`. Kept for each language."""
    gap = "(?:(?<=['’])| )"
    before, after, the, also = (
        "|".join(re.escape(word).replace("'", "[’']") for word in words.split())
        for words in (of, for_, articles, and_)
    )
    word, capital = r"[^\W\d_]{3,}(?:-[^\W\d_]+)*(?![\w-])", r"(?=[^\W\d_a-zß-ÿ])"
    link = rf"(?:{before}){gap}(?:(?:{the}){gap})?|(?:{after}) (?:(?:{the}){gap})?{capital}"
    small = rf"(?: (?:{also}))? (?:{link}){word}(?: [^\W\d_a-zß-ÿ][\w’-]+)*+"
    return re.compile(rf"(?P<adjectives>(?: {word}){{0,2}}?)(?:{small}){{1,3}}")


class Kinds:
    """The named bodies of one article; they are looked for at the first need."""

    def __init__(self, cast: Cast) -> None:
        self.cast = cast
        self.lexicon = cast.lexicon

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
        words = name.lower().split()
        heads = frozenset(filter(self._tells_kind, words))
        kinds = self.lexicon.body_kinds.get(noun, frozenset())
        if not heads or noun in heads or self._ends_in(heads, {noun} | kinds) or heads & kinds:
            return True
        if self._is_company(noun):
            return any(map(self._is_company, words))
        return not kinds

    def is_unnamed(self, noun: str, place: int) -> bool:
        """Whether a noun stood last for a body without a name: `a driver of` **`a firm`**, `seine Bank`."""
        text, flags = self.cast.text, self.lexicon.flags
        forms = (noun.lower(), noun.capitalize())
        at = max(text.rfind(f" {form}{stop}", 0, max(0, place - 1)) for form in forms for stop in " .,;:")
        if at < 0 or text[at + len(noun) + 2].isupper():
            return False
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

    def most_named(self, before: int) -> str | None:
        """The body that the article speaks of most, of those that a noun brought in before a place."""
        never = listed(self.lexicon.bodies.not_companies)
        told = {one.name: -one.place for one in reversed(self._bodies) if one.noun and one.noun not in never}
        counted = [(self.cast.text.count(name), at, name) for name, at in told.items() if -at < before]
        return max(counted)[2] if counted else None

    def _lines(self, start: int, end: int) -> int:
        return self.cast.text.count("\n", start, end)

    def _is_of(self, one: _Named, noun: str, kinds: frozenset[str], place: int) -> bool:
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
    def _bodies(self) -> list[_Named]:
        """Each place of the article at which a body is named whose kind shows."""
        return list(self._find())

    def _find(self) -> Iterator[_Named]:
        text, grammar, flags = self.cast.text, self.lexicon.grammar, self.lexicon.flags
        runs = _run(grammar.of, grammar.attach_to_bodies, grammar.definite, grammar.and_)
        for run in islice(runs.finditer(text), _MOST):
            start, name = run.start(), run[0]
            while " " in name and flags.get(name.partition(" ")[0].lower(), 0) & ~BODY:
                start, name = start + name.index(" ") + 1, name.partition(" ")[2]
            first = text[start : run.end("first")]
            before = text[max(0, start - _LEAD) : start].rpartition("\n")[2].split()
            noun, high = self._bringing(before if text[start - 1 : start] == " " else [])
            form = _FORM.match(text, start + len(first))
            if form or (noun and text.count(name) < 2):
                name = first  # L'azienda | Tecnobal | di Ferro
            if noun:
                before = before[:high]
            elif form is None and flags.get(name.lower(), 0) & BODY:
                name += self.goes_on(name, start + len(name))
            if name in self.cast.names.humans or name.lower() in flags or name.lower() in self._heads:
                continue
            bits = flags.get(before[-1].lower(), 0) if before else 0
            if not noun and (bits & OF or not bits & PREPOSITION):
                noun = self._apposed(run.end())
                bits = 0 if noun else bits
            if bits & INDEFINITE and " " not in name:
                continue  # ein Mitarbeiter | einer | Baufirma
            if bits & DEFINITE and before[-1][0].isupper():
                bits = 0  # | Der | SV Altmoor
            if bits & DEFINITE and not bits & (PREPOSITION | OF) and len(before) > 1:
                bits = flags.get(before[-2].lower(), 0)  # ante | el | Tribunal Supremo
            words = [*first.lower().split(), noun]
            heads = frozenset(filter(self._tells_kind, words))
            if form or first.rpartition(" ")[2] in LEGAL_FORMS or any(map(self._is_company, words)):
                heads |= {_COMPANY}
            if heads:
                name += form[0] if form else ""
                yield _Named(start, name, heads, bool(bits & (PREPOSITION | OF | DETERMINER_P)), noun)

    def goes_on(self, noun: str, end: int) -> str:
        """What a body is of or for, behind its noun, small words too: `Caisse` **`régionale du Pell`**."""
        grammar, flags = self.lexicon.grammar, self.lexicon.flags
        after = _goes_on(grammar.of, grammar.attach_to_bodies, grammar.definite, grammar.and_)
        found = after.match(self.cast.text, end)
        if found is None:
            return ""
        adjectives = found["adjectives"].split()
        known = all(flags.get(word, 0) & OFFICE_ADJECTIVE for word in adjectives)  # conseil | départemental
        new = noun[0].isupper() and not any(map(flags.get, adjectives))  # Banca | popolare
        return found[0] if known or new else ""

    def _bringing(self, before: list[str]) -> tuple[str, int]:
        """The noun for a body before a name, maybe with its adjective, and how many words stand before it:
        `la naviera` **`Baleastur`**, `il gruppo austriaco` **`Hallwang`**."""
        for high in range(len(before) - 1, max(-1, len(before) - 3), -1):
            noun = before[high].lower().rpartition("'")[2]
            if self.lexicon.flags.get(noun, 0) & BODY or noun in self._heads or self._is_company(noun):
                return noun, high
            if (
                self.lexicon.flags.get(noun, 0) & ~(ADJECTIVE | OFFICE_ADJECTIVE | ANAPHOR)
                or not noun.isalpha()
            ):
                break  # Police | claim | Rowe went
        return "", len(before)

    def _apposed(self, end: int) -> str:
        """The noun for a body behind a name: `la nave de Muebles Roldán |, una` **`empresa`** `vasca`."""
        flags, words = self.lexicon.flags, _APPOSED.match(self.cast.text, end)
        if self.lexicon.traits.nouns_capital:
            return ""  # das Lager von Fenn Holz, einer Firma
        if words is None or not flags.get(words[1].lower().replace("’", "'"), 0) & INDEFINITE:
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
