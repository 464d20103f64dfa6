"""Those whom an article brings in without a name: `ein Schlosser stand am Zaun … sagte der` **`Mann`**."""

import re

from articles.evidence.quotes.flags import BODY, DETERMINER, INDEFINITE, OF, PREPOSITION
from articles.evidence.quotes.lexicon import listed
from articles.evidence.quotes.mentions import Mention
from articles.evidence.quotes.speakers.cast import Person
from articles.evidence.quotes.speakers.names import surname
from articles.evidence.quotes.speakers.surroundings import Surroundings
from articles.evidence.quotes.speakers.words import WORD, goes_on, is_quoted

_BACK = 2500
"""How far before a description the noun that brought somebody in stands, at most."""
_NEAR = 700
"""How far before it somebody stands whom another noun brought in, at most."""
_TIMES = 6
"""Places of a noun that are looked at, at most."""
_LED = 3
"""Words from the article up to its noun, at most: `ein 43-jähriger` **`Dachdecker`**."""
_BESIDE = 12
"""Characters from a name to its apposition, an age among them, at most."""
_PIECE = re.compile(r"[^\W\d_]+|[^\w\s’'-]")
"""A word, or a mark that parts an article from its noun."""


class Unnamed(Surroundings):
    """Those of one article, looked for when a description may mean one."""

    def by_noun(self, mention: Mention) -> Person | None:
        """`Un portavoz de la empresa calla. … dijo el | portavoz |`, `Eva Roa, bióloga … la | bióloga |`:
        whom the same noun brought in last, named or not."""
        at, floor = mention.start, max(0, mention.start - _BACK)
        noun = mention.text.lower() if self.lexicon.traits.offices_first else mention.text  # le Géorgien
        for _ in range(_TIMES):
            at = self.text.rfind(noun, floor, at)
            if at < 0:
                return None
            end = at + len(noun)
            if goes_on(self.text, end) or goes_on(self.text, at - 1) or is_quoted(self.text, at):
                continue
            start = next((start for start, one in self._brought_in(max(0, at - 60), end) if one == at), at)
            name = self._beside(start, end)
            if name:
                return self.cast.named(at, name) if self.may_be(name, mention) else None
            if start < at:
                return self._described(start, at, mention)
        return None

    def by_trade(self, mention: Mention, meant: frozenset[str]) -> Person | None:
        """`Ein Bauer aus Tondern verkauft. „…“, sagt der | Landwirt |`: whom another word for a trade brought
        in last."""
        offices = self.cast.names.offices
        for start, noun in reversed(self._brought_in(max(0, mention.start - _NEAR), mention.start)):
            word = WORD.match(self.text, noun)
            if word is not None and offices.trade_of(word[0].lower()) in meant:
                return None if is_quoted(self.text, noun) else self._described(start, noun, mention)
        return None

    def last(self, mention: Mention, aged: bool) -> Person | None:
        """`Un operaio pakistano ne avrà per 40 giorni. «…», racconta l’ | uomo |`: who was brought in last
        by any noun, nobody being named since who might be meant; or before, where an age is all that tells
        of somebody."""
        floor = max(0, mention.start - _NEAR)
        brought_in = self._brought_in(floor, mention.start)
        brought_in.sort(key=lambda pair: self._heads(pair[0]))
        for start, noun in reversed(brought_in):
            if is_quoted(self.text, noun):
                continue
            named = self.cast.names.within(floor if aged else start, mention.start)
            if any(self.may_be(name, mention) for _, name in named):
                return None
            told = self._described(start, noun, mention)
            if told is not None:
                return told
        return None

    def _heads(self, start: int) -> bool:
        """Whether a phrase opens its sentence or stands beside its subject: no | Radfahrerin | run over."""
        return self.text[start].isupper() or self.text.endswith(", ", 0, start)

    def _brought_in(self, low: int, high: int) -> list[tuple[int, int]]:
        """Where an indefinite article and its noun stand, whatever is somebody's."""
        flags, found = self.lexicon.flags, []
        article, far = -1, _LED
        for piece in _PIECE.finditer(self.text, low, high):
            word = piece[0].lower()
            if self.text[piece.end() : piece.end() + 1] in ("’", "'"):
                word = f"{word}'"  # un’ | operaia
            far = far + 1 if word[0].isalpha() else _LED
            if flags.get(word, 0) & INDEFINITE:
                article, far = piece.start(), 0
            elif 0 < far <= _LED and self._is_person(word):
                found.append((article, piece.start()))
        return found

    def _is_person(self, word: str) -> bool:
        """Whether a noun is somebody's: a trade, `woman`."""
        known = self.cast.is_office(word) or word in listed(self.lexicon.people.persons)
        known = known or bool(self.cast.names.offices.trade_of(word))
        return known and not self.lexicon.flags.get(word, 0) & BODY

    def _beside(self, start: int, end: int) -> str:
        """Whose apposition or office stands at a place: `Eva Roa, | una bióloga`, `la dessinatrice | Ada`."""
        names, text = self.cast.names, self.text
        if text.endswith(", ", 0, start):
            before = names.within(max(0, start - 60), start)
            if before and before[-1][1] in names.humans:
                place, name = before[-1]
                if start - place - len(surname(name)) <= _BESIDE:
                    return name
        gap = 2 if text.startswith(", ", end) else 1
        behind = [name for at, name, begin in names.occurrences if begin == end + gap]
        return next((name for name in behind if name in names.humans), "")

    def _described(self, start: int, noun: int, mention: Mention) -> Person | None:
        """The one whom the phrase describes that begins with an article at a place, and holds a noun."""
        told = self.cast.phrase(start)
        if told is None or told.plural or not told.start <= noun < told.end:
            return None
        if told.kind != "description" and not told.text.split()[-1].islower():
            return None  # een Poolse | trucker | is a description
        if told.gender and mention.gender and told.gender != mention.gender:
            return None
        name = self._without_verb(told.text, len(told.text.split()) - len(self.text[noun : told.end].split()))
        return self.cast.person(name, told, named=False)

    def _without_verb(self, text: str, noun: int) -> str:
        """`mère d’élève | filme`, `vecina | asiente`: a description without the unknown verb behind it."""
        flags, words = self.lexicon.flags, text.split()
        last, small = words[-1], OF | PREPOSITION | DETERMINER
        if len(words) - 1 == noun or not last.islower() or self.is_adjective(last):
            return text
        led = flags.get(words[-2].lower(), 0) & small or words[-2].isdecimal()
        return text if led or flags.get(last, 0) else " ".join(words[:-1])
