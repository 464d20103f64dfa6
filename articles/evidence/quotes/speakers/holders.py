"""Who holds the office that a description tells: `the minister`, `el titular de Turismo`, `la portavoz`."""

from articles.evidence.quotes.flags import DETERMINER_F, DETERMINER_M, OF, PREPOSITION
from articles.evidence.quotes.lexicon import listed
from articles.evidence.quotes.mentions import Mention
from articles.evidence.quotes.speakers.cast import Person
from articles.evidence.quotes.speakers.names import surname
from articles.evidence.quotes.speakers.surroundings import Surroundings

OPENING = 700
"""The headline and the first paragraphs, which describe people before they name them."""
_PARAGRAPHS = 3
"""Through so many, less one, somebody who spoke goes on."""


class Holders(Surroundings):
    """The holders of one article's offices."""

    def _is_held(self, mention: Mention) -> bool:
        """Whether somebody holds an office by that very word."""
        return any(role in self.cast.names.offices.roles for role in mention.roles)

    def _stands_for(self, mention: Mention, words: list[str], later: bool = False) -> Person | None:
        """`le magistrat`, `il primo cittadino`: the last one heard of who holds such an office.

        With `later`, only where the office itself is held by somebody named later on.
        """
        if later and not any(
            held and min(place for place, _ in held) > mention.start
            for held in map(self.cast.names.offices.holders, mention.roles)
        ):
            return None
        lows = mention.text.lower().replace("’", "'").split()
        heads = (" ".join(lows[:n]) for n in range(len(lows), 0, -1))  # jefe de Gobierno | polaco
        known = self.lexicon.stand_for
        offices = next((known[head] for head in heads if head in known), None)
        if not offices or self.is_whose(mention) or self.is_introduced_unnamed(mention):
            return None
        held = {
            name: place
            for office in offices
            for place, name in self.cast.names.offices.roles.get(office, ())
            if place < mention.start
        }
        held = {name: place for name, place in held.items() if self.may_be(name, mention)}
        if not held:
            return self._only_later(offices, mention)
        if any(word[0].isupper() for word in words):  # el titular de Economía
            there = {n: p for n, p in held.items() if self._same_place(words, (p, n))}
            of_body = len(words) > 2 and words[-1][0].isupper() and self.lexicon.names.affiliating
            held = there or ({} if of_body else held)  # la leader di FdI
        if not held:
            return None
        spoken = [person for person in self.cast.recent if person.name in held]
        last = self._heads_paragraph(set(held), mention)
        if last is not None:
            return self.cast.person(last, mention)
        if spoken:
            return self._last_named(spoken, mention)
        return self.cast.person(max(held, key=lambda name: held[name]), mention)

    def _heads_paragraph(self, held: set[str], mention: Mention) -> str | None:
        """`Ada Prado teve dez minutos. A relatora …`: of several the one alone whom the paragraph named."""
        begin = self.text.rfind("\n", 0, mention.start) + 1
        named = {name for _, name in self.cast.names.within(begin, mention.start)} & held
        return named.pop() if len(named) == 1 and len(held) > 1 and self.lexicon.traits.name_chain else None

    def _only_later(self, offices: frozenset[str], mention: Mention) -> Person | None:
        """`el titular de Turismo` of the opening: the only one whom the article names in such an office."""
        held = {
            name: place for office in offices for place, name in self.cast.names.offices.roles.get(office, ())
        }
        if len(held) != 1 or mention.start > OPENING or not self.lexicon.traits.name_chain:
            return None
        (name, place), *_ = held.items()
        near = mention.start < place < mention.start + OPENING and self.may_be(name, mention)
        return self.cast.person(name, mention) if near else None

    def _last_named(self, spoken: list[Person], mention: Mention) -> Person | None:
        """Of several who spoke and hold an office the one named last: `… critica Couto. O senador diz …`"""
        if len(spoken) < 2:
            return spoken[-1] if spoken else None
        people = {person.name: person for person in spoken}
        for _, name in reversed(self.cast.names.within(spoken[-1].place, mention.start)):
            if name in people:
                return people[name]
        return spoken[-1]

    def _holder(self, mention: Mention, words: list[str], roles: tuple[str, ...]) -> Person | None:
        """The one who holds the office of a description: `the minister` → `Karin Keller`."""
        if self.is_whose(mention) or words[0].lower() in listed(self.lexicon.people.proxies):
            return None  # l’entourage de la ministre
        for role in roles:
            held = self.cast.names.offices.holders(role)
            fitting = {name for name in {name for _, name in held} if self.may_be(name, mention)}
            held = [pair for pair in held if pair[1] in fitting]
            if not held:
                continue
            names = {surname(name) for name in fitting}
            if len(names) == 1:
                here = len(words) < 3 or self._same_place(words, held[0])
                if not here and not self._goes_on_speaking(held[0][1], mention):
                    continue
                return self.cast.person(held[0][1], mention)
            beside = {name for place, name in held if len(words) > 2 and self._is_beside(words, place, name)}
            if len(beside) == 1:
                return self.cast.person(beside.pop(), mention)  # il consigliere di Avantinsieme
            before = [pair for pair in held if pair[0] < mention.start]
            if len(words) == 1 and before:
                heard = {name for _, name in before}
                last = self._heads_paragraph(heard, mention)
                if last is not None:
                    return self.cast.person(last, mention)
                spoken = [person for person in self.cast.recent if person.name in heard]
                return self._last_named(spoken, mention) or self.cast.person(before[-1][1], mention)
            if len(words) > 1 and self._speaks_on({name for _, name in before}, mention):
                return self.cast.recent[-1]
        return None

    def _speaks_on(self, held: set[str], mention: Mention) -> bool:
        """`“…”, disse o deputado Rui Prado. “…”, completou o deputado do Rio`: the one heard last, if nobody
        else was named since."""
        last = self.cast.recent[-1] if self.cast.recent else None
        if last is None or last.name not in held or not self.lexicon.traits.name_chain:
            return False
        named = self.cast.names.within(max(last.place, last.end), mention.start)
        return all(name == last.name for _, name in named) and mention.start - last.end < OPENING

    def _goes_on_speaking(self, name: str, mention: Mention) -> bool:
        """Whether the only holder of an office spoke last, just before: `el portavoz del grupo rebelde`."""
        last = self.cast.recent[-1] if self.cast.recent else None
        if last is None or last.name != name:
            return False
        spoke = max(last.place, last.end)
        since = self.text[spoke : min(mention.start, spoke + OPENING)].split("\n")
        return sum(map(bool, since)) < _PARAGRAPHS and self.may_be(name, mention)

    def _is_beside(self, words: list[str], place: int, name: str) -> bool:
        """`il consigliere Lorenzo Forcieri` **`(Avantinsieme)`**: whether what he is of follows his name."""
        capitals = [word for word in words if word[0].isupper()]
        behind = self.text[place + len(name) : place + len(name) + 30].partition(".")[0]
        return bool(capitals) and all(word in behind for word in capitals)

    def _same_place(self, words: list[str], held: tuple[int, str]) -> bool:
        """Whether a long description (`ministre de la Santé`) stands beside its holder's name."""
        around = self.text[max(0, held[0] - 120) : held[0] + 160].lower()
        small = DETERMINER_F | DETERMINER_M | OF | PREPOSITION
        said = [w for w in words[1:] if not self.lexicon.flags.get(w.lower(), 0) & small]
        told = [w for w in words if w[0].isupper() or len(w) > 5] or said  # el padre de la | niña
        return all(w.lower() in around for w in told)
