"""Whom an article names, people and bodies, and where: outside what is quoted, and inside."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache

from articles.evidence.quotes.flags import BODY, PREPOSITION
from articles.evidence.quotes.lexicon import Lexicon, listed
from articles.evidence.quotes.speakers.cast import Cast
from articles.evidence.quotes.speakers.names import opens_report
from articles.evidence.quotes.speakers.words import standing_alone
from articles.evidence.records import Quote

_WORD = r"[A-ZÀ-ÖØ-ÞŒĆČĎĐĘĚĞİĶŁŃŇŐŘŚŞŠŤŮŰŹŻŽ][a-z\w’'&-]*+(?:\.(?=\w)[\w’'&-]*+)*+"
_CAPITAL = re.compile(rf"(?<= ){_WORD}")
_NAMED = re.compile(r"[\w’'-]+")
_SENTENCE = re.compile(r"[.!?…:\n](?<! [A-ZÀ-Þ]\.)(?:(?<=\n)\n*|(?<!\n)(?:[ \u00a0\u202f]?[»”“\")’])*\s+)")
_LETTERS = 2
"""Letters of a name, at least."""
_NAMED_OFTEN = ("never named", "named once", "named 2 or 3 times", "named 4 to 7 times", "named often")
"""How often somebody is named: never, once, two or three times, four to seven times, more."""
LEAD = 300
"""The first characters of an article, which tell whom it is about."""
_SMALL = 3
"""Letters of a word that opens a sentence and is hardly a name, at most."""


@cache
def _run(links: str) -> re.Pattern[str]:
    """Capitals in a row, with the small words that names hold: `Bank of Pell`."""
    small = "|".join(re.escape(link) for link in (*links.split(), "&"))
    return re.compile(rf"{_WORD}(?:[ ](?:(?:{small})[ ]){{0,3}}{_WORD})*")


def last_before(places: list[int], place: int) -> int:
    """The last of some places, in order, that lies before another; -1 if none does."""
    at = bisect_left(places, place)
    return places[at - 1] if at else -1


def _is_elided(word: str) -> bool:
    """Whether a capital stands for a small word before a word without one: `D’après`."""
    return word[1:2] in ("'", "’") and word[2:3].islower()


@dataclass(slots=True, eq=False)
class Entity:
    """Somebody or some body by one name."""

    name: str
    human: bool = False
    gender: str = ""
    roles: frozenset[str] = frozenset()
    places: list[int] = field(default_factory=list)
    """Where it is named outside of quotes, in order."""
    times: int = 0
    """How often it is named, in quotes too."""
    first: int = 0
    features: list[str] = field(default_factory=list)
    """Those that it has as a candidate, wherever it is one; none yet, until it is one."""


class Entities:
    """Those of one article."""

    def __init__(self, cast: Cast, rows: list[Quote]) -> None:
        self.text = cast.text
        self.lexicon: Lexicon = cast.lexicon
        self.sentences = [0, *[m.end() for m in _SENTENCE.finditer(self.text)]]
        self.lines = [m.start() for m in re.finditer(r"[^\n]+", self.text)]
        self.names = cast.names
        self._where: dict[str, list[int]] = {}
        """Where everybody is named, in quotes too."""
        self._known: dict[str, Entity | None] = {}
        self._told: dict[tuple[int, str], list[str]] = {}
        self._begins: dict[int, int] = {}
        """Where the word begins that a person's name at a place is known by."""
        self._others: dict[str, list[int]] = {}
        """The other runs of capitals, and where they stand."""
        self.headline = max(0, self.text.find("\n"))
        self._gather()
        marked = [row for row in rows if row.kind != "indirect"]
        self._starts, self._ends = [row.start for row in marked], [row.end for row in marked]
        order = sorted([(place, name) for name, places in self._where.items() for place in places])
        self._unquoted = self._outside(order)
        """Each place outside of quotes at which somebody is named, in order."""
        lead = order[: bisect_left(order, (LEAD, ""))]
        self.leading = [name for name in dict.fromkeys(name for _, name in lead) if self.is_human(name)]
        """Whom the first lines name, whom an article is often about."""

    def _gather(self) -> None:
        names = self.names
        where = self._where
        where |= {name: [] for name in names.humans}
        for begin, name, start in names.occurrences:
            where.setdefault(name, []).append(start)
            self._begins[start] = begin
        words = {word for name in names.humans for word in name.split()}
        self._others = self._runs(words, where)
        where |= self._others

    def entity(self, name: str) -> Entity | None:
        """Whom a name is of, made when first asked for; most are never a candidate."""
        if name not in self._known:
            self._known[name] = self._made(name) if name in self._where else None
        return self._known[name]

    def _made(self, name: str) -> Entity:
        places, human = self._where[name], name in self.names.humans
        return Entity(
            name,
            human,
            self.names.gender_of(name) if human else "",
            frozenset(self.names.offices.roles_of.get(name, ())),
            [place for place in places if not self._is_quoted(place)],
            len(places),
            places[0] if places else len(self.text),
        )

    def _is_quoted(self, place: int) -> bool:
        """Whether a place is in words in quotation marks."""
        at = bisect_right(self._starts, place) - 1
        return at >= 0 and place < self._ends[at]

    def _outside(self, order: list[tuple[int, str]]) -> list[tuple[int, str]]:
        """The places that are not in words in quotation marks."""
        found, at = [], 0
        for start, end, following in zip(
            self._starts, self._ends, [*self._starts, len(self.text)][1:], strict=True
        ):
            found += order[at : bisect_left(order, (start, ""))]
            at = bisect_left(order, (min(end, following), ""))
        return found + order[at:]

    def features_of(self, entity: Entity) -> list[str]:
        """How often somebody is named, and whether the beginning does."""
        if not entity.features:
            entity.features.append(_NAMED_OFTEN[min(entity.times.bit_length(), 4)])
            if entity.first < self.headline:
                entity.features.append("headline")
            if entity.first < LEAD:
                entity.features.append("lead")
        return entity.features

    def told_at(self, place: int, name: str) -> list[str]:
        """What stands around a name: a preposition before it, a comma behind it."""
        found = self._told.get((place, name))
        if found is None:
            found = self._told[place, name] = ["led"] if self.is_led(place) else []
            if self.text.startswith(",", self._end(place, name)):
                found.append("comma")
        return found

    def _end(self, place: int, name: str) -> int:
        """Where the name at a place ends."""
        if name in self._others:
            return place + len(name)
        word = _NAMED.match(self.text, self._begins[place])
        return word.end() if word is not None else self._begins[place]

    def _runs(self, words: set[str], known: dict[str, list[int]]) -> dict[str, list[int]]:
        """The other runs of capitals, maybe bodies; one word alone only where it stands in a sentence, and
        never in small letters."""
        flags, noun = self.lexicon.flags, self.lexicon.traits.nouns_capital
        called = listed(self.lexicon.attribution.utterances)
        opening = {at + self.text.startswith(("¿", "¡"), at) for at in self.sentences}
        named = known.keys() | {name[:-1] for name in known if name.endswith(".")}
        found: dict[str, list[int]] = {}
        for run in _run(self.lexicon.names.links).finditer(self.text):
            start, name = run.start(), run[0].rstrip(".'’-")
            if start in opening:
                first, _, rest = name.partition(" ")
                if rest and (
                    len(first) <= _SMALL
                    or first.lower() in flags
                    or _is_elided(first)
                    or first.lower() in called
                ):
                    capital = _CAPITAL.search(name, len(first))  # Según la | Fiscalía, Zuruf von der | CDU
                    at = capital.start() if capital is not None else 0
                    start, name = start + at, name[at:]
            if len(name) < _LETTERS or name in named:
                continue
            if noun and " " not in name and not name.isupper():
                continue
            found.setdefault(name, []).append(start)
        lone: dict[str, str] = {}
        for name, places in list(found.items()):
            low = name.lower()
            alone = " " not in name
            found[name] = [at for at in places if not opens_report(self.text, at, at + len(name))]
            if alone and (flags.get(low, 0) & ~BODY or name in words or opening.issuperset(found[name])):
                del found[name]
            elif alone:
                lone[name] = low
        small = standing_alone(lone.values(), self.text)
        return {name: places for name, places in found.items() if places and lone.get(name) not in small}

    def sentence(self, place: int) -> int:
        """The number of the sentence that a place is in."""
        return bisect_right(self.sentences, place) - 1

    def line(self, place: int) -> int:
        """The number of the paragraph that a place is in."""
        return bisect_right(self.lines, place) - 1

    def before(self, place: int, reach: int) -> Iterable[tuple[int, str]]:
        """Each place outside of quotes at which somebody is named before another place, the nearest first."""
        at = bisect_left(self._unquoted, (place, ""))
        return reversed(self._unquoted[bisect_left(self._unquoted, (place - reach, ""), hi=at) : at])

    def after(self, place: int, reach: int) -> Iterable[tuple[int, str]]:
        """The same behind a place, in order."""
        at = bisect_left(self._unquoted, (place, ""))
        return self._unquoted[at : bisect_left(self._unquoted, (place + reach, ""), lo=at)]

    def is_human(self, name: str) -> bool:
        """Whether somebody of that name is named, and a person."""
        return name in self.names.humans and name in self._where

    def is_led(self, place: int) -> bool:
        """Whether a preposition stands before a name."""
        word = self.text[max(0, place - 25) : place].rpartition("\n")[2].split()[-1:]
        return bool(word) and bool(self.lexicon.flags.get(word[0].lower(), 0) & PREPOSITION)
