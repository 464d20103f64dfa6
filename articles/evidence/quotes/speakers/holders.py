"""Who holds the office that a description tells: `the minister`, `el titular de Turismo`, `la portavoz`."""

from articles.evidence.quotes.flags import (
    DEFINITE,
    DETERMINER_F,
    DETERMINER_M,
    OF,
    POSSESSIVE,
    PREPOSITION,
)
from articles.evidence.quotes.lexicon import listed
from articles.evidence.quotes.mentions import Mention
from articles.evidence.quotes.speakers.cast import Cast, Person
from articles.evidence.quotes.speakers.names import surname
from articles.evidence.quotes.speakers.surroundings import Surroundings

_BROUGHT_IN = 40
"""Characters before a name in which it says whose kinsman that is."""
_FEW = 2
"""Words of a description whose noun alone may tell whom it means, at most."""
OPENING = 700
"""The headline and the first paragraphs, which describe people before they name them."""


class Holders(Surroundings):
    """The holders of one article's offices."""

    def __init__(self, cast: Cast) -> None:
        super().__init__(cast)
        self.sure: set[tuple[int, int]] = set()
        """Where a description stands that one person alone answers to."""

    def holder(self, mention: Mention, words: list[str]) -> Person | None:
        """The one who holds the office of a description, or one that it stands for: `the minister` →
        `Karin Keller`, `il primo cittadino` → the mayor."""
        if words[0].lower() in listed(self.lexicon.people.proxies):
            return None  # l’entourage de la ministre
        if self.is_whose(mention):
            return self._kin(mention)
        offices = self.cast.names.offices
        by_word = (self._one_of(offices.holders(role), mention, words) for role in mention.roles)
        found = next((person for person in by_word if person is not None), None)
        meant = frozenset() if found else self.offices_meant(words)
        return found or self._one_of(offices.answering(meant), mention, words)

    def offices_meant(self, words: list[str]) -> frozenset[str]:
        """The offices that a description may stand for, all of it or its noun: `primo cittadino`, `Tessiner
        Anwalt`, `young entomologist`."""
        known, traits = self.lexicon.stand_for, self.lexicon.traits
        low = [word.lower().replace("’", "'") for word in words]
        meant = known.get(" ".join(low), frozenset())
        first = traits.name_chain or traits.offices_first
        told = len(words) > 1 and not self.is_adjective(words[-1 if first else 0])
        if meant or told or len(words) > _FEW:
            return meant
        head = low[0 if first else -1].rpartition("'")[2]
        kinds = (known[f"-{head[at:]}"] for at in range(1, len(head)) if f"-{head[at:]}" in known)
        return known.get(head) or next(kinds, frozenset())

    def _kin(self, mention: Mention) -> Person | None:
        """`su viuda, Carmen Gil … dijo su | viuda |`: the only one who is brought in as that kinsman."""
        noun = mention.text.lower()
        if noun not in listed(self.lexicon.people.kin):
            return None
        held = [pair for pair in self.cast.names.offices.holders(noun) if self._is_whose_kin(pair[0], noun)]
        only = len({surname(name) for _, name in held}) == 1
        return self.cast.person(held[0][1], mention) if only else None

    def _is_whose_kin(self, place: int, noun: str) -> bool:
        """Whether a name that stands there is of somebody's kinsman."""
        words = self.text[max(0, place - _BROUGHT_IN) : place].lower().rstrip(" ,").split()
        whose = words[-1:] == [noun] and self.lexicon.flags.get("".join(words[-2:-1]), 0) & POSSESSIVE
        return bool(whose)

    def _one_of(self, held: list[tuple[int, str]], mention: Mention, words: list[str]) -> Person | None:
        """Of those who hold an office the only one, else who of them spoke or was named last."""
        held = [pair for pair in held if self.may_be(pair[1], mention)]
        if len({surname(name) for _, name in held}) == 1:
            phrase = mention.text.lower().replace("’", "'") in self.lexicon.stand_for
            if len(words) > _FEW and not phrase and not self._same_place(words, held[0]):
                return None
            told = len(words) == 1 or phrase or (len(words) == _FEW and self.offices_meant(words))
            if told and self._is_sole(held[0], mention):
                self.sure.add((mention.start, mention.end))
            return self.cast.person(held[0][1], mention)
        before = [name for place, name in held if place < mention.start]
        if len(words) > 1 or not before:
            return None
        spoken = [person for person in self.cast.recent if person.name in before]
        return spoken[-1] if spoken else self.cast.person(before[-1], mention)

    def _is_sole(self, held: tuple[int, str], mention: Mention) -> bool:
        """Whether nobody named since somebody was said to hold an office may hold it too: `entrenó Luis Gil.
        El delantero Mauro Pinto falló. «…», admitió el | técnico |`."""
        place, name = held
        names = self.cast.names
        since = (
            (at, other)
            for at, other in names.within(place, mention.start)
            if other != name and self.may_be(other, mention)
        )
        return place < mention.start and all(self._is_something(other) for _, other in since)

    def _is_something(self, name: str) -> bool:
        """Whether the article says what somebody is: an office, or a noun before the name."""
        names = self.cast.names
        place = names.places.get(name, 0)
        before = self.text[max(0, place - _BROUGHT_IN) : place].split()[-2:]
        noun = len(before) > 1 and before[1].islower() and before[1].isalpha()
        led = noun and self.lexicon.flags.get(before[0].lower(), 0) & DEFINITE
        return bool(names.offices.roles_of.get(name) or led)

    def _same_place(self, words: list[str], held: tuple[int, str]) -> bool:
        """Whether a long description (`ministre de la Santé`) stands beside its holder's name."""
        around = self.text[max(0, held[0] - 120) : held[0] + 160].lower()
        small = DETERMINER_F | DETERMINER_M | OF | PREPOSITION
        said = [w for w in words[1:] if not self.lexicon.flags.get(w.lower(), 0) & small]
        told = [w for w in words if w[0].isupper() or len(w) > 5] or said  # el padre de la | niña
        return all(w.lower() in around for w in told)
