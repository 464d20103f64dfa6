"""The bodies that an article names, by what they are, and which of them a noun of that kind means.

A body is of a kind by a word of its name (`Amtsgericht Fenn`, `Department for Bridges`) or by the noun that
brings it in (`le promoteur` **`Lorval Énergie`**).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import islice

from articles.evidence.quotes.flags import (
    BODY,
    DEFINITE,
    DETERMINER,
    DETERMINER_P,
    INDEFINITE,
    OF,
    PREPOSITION,
    ROLE,
)
from articles.evidence.quotes.lexicon import endings_of, listed
from articles.evidence.quotes.speakers.cast import Cast

_MOST = 400
"""Runs of capitals that are looked at, at most."""
_LINES = 2
"""Line breaks between a body and a noun for it, at most, if others of the kind are named too."""
_LEAD = 30
"""Characters before a name that the word before it stands in."""
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
    whole = rf" (?:{before}){gap}{article}{capitals}" if before else "(?!)"
    several = (
        rf" (?:{after}) {article}{capitals}(?:(?:, {capital})*+ (?:{also}) {capital})?" if after else "(?!)"
    )
    # The capital comes first and what may not stand before it next: the engine looks at capitals alone.
    return re.compile(rf"(?P<first>{first}(?<![\w-].){rest}{more})(?:{several}|{whole})*+")


class Kinds:
    """The named bodies of one article; they are looked for at the first need."""

    def __init__(self, cast: Cast) -> None:
        self.cast = cast
        self.lexicon = cast.lexicon

    def meant(self, noun: str, place: int) -> str | None:
        """The body that a noun means: the only one of its kind, else the last that something was said of."""
        low = noun.lower()
        kinds = self.lexicon.body_kinds.get(low, frozenset())
        if not (kinds or self._tells_kind(low) or low in listed(self.lexicon.bodies.compounded)):
            return None  # la cuisinière
        fits = [one for one in self._bodies if self._is_of(one, low, kinds, place)]
        told = [one for one in fits if not one.led] or fits[1:]  # appealed to the Supreme Court … the court
        if low in listed(self.lexicon.bodies.compounded):
            told = told or fits  # Im | Agrarministerium | wartet man. … heißt es aus dem Ministerium.
        names = {one.name for one in told}
        if len(names) == 1:
            return names.pop()
        last = next((one for one in reversed(told) if one.place < place), None)
        return last.name if last and self._lines(last.place, place) <= _LINES else None

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
        compounded = noun in listed(self.lexicon.bodies.compounded)
        if compounded and any(head.endswith(noun) for head in one.heads):
            return True
        return not one.led and one.place < place and not kinds.isdisjoint(one.heads)

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
            if noun:
                before, name = before[:high], first  # L'azienda | Tecnobal | di Ferro
            if name in self.cast.names.humans or name.lower() in flags:
                continue
            bits = flags.get(before[-1].lower(), 0) if before else 0
            if not noun and (bits & OF or not bits & PREPOSITION):
                noun = self._apposed(run.end())
                bits = 0 if noun else bits
            if bits & DEFINITE and not bits & (PREPOSITION | OF) and len(before) > 1:
                bits = flags.get(before[-2].lower(), 0)  # ante | el | Tribunal Supremo
            heads = frozenset(filter(self._tells_kind, [*first.lower().split(), noun]))
            if heads:
                yield _Named(start, name, heads, bool(bits & (PREPOSITION | OF | DETERMINER_P)), noun)

    def _bringing(self, before: list[str]) -> tuple[str, int]:
        """The noun for a body before a name, maybe with its adjective, and how many words stand before it:
        `la naviera` **`Baleastur`**, `il gruppo austriaco` **`Hallwang`**."""
        for high in range(len(before) - 1, max(-1, len(before) - 3), -1):
            noun = before[high].lower().rpartition("'")[2]
            if self.lexicon.flags.get(noun, 0) & BODY or noun in self._heads:
                return noun, high
            if self.lexicon.flags.get(noun, 0) & (OF | PREPOSITION | DETERMINER | ROLE) or not noun.isalpha():
                break
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

    def _tells_kind(self, word: str) -> bool:
        known = self.lexicon.flags.get(word, 0) & BODY or word in self._heads
        return bool(known) or word.endswith(endings_of(self.lexicon.bodies.endings))
