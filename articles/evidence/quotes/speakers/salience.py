"""Whom an office or a trade means that no name stands beside: the one whom the text is about just there.

`el académico`, `la dirigente empresarial`, `el gremialista`: a definite noun for a person whom the article
has not called so before points back, to whoever spoke or was spoken of last and may be called so.
"""

from articles.evidence.quotes.flags import ROLE
from articles.evidence.quotes.lexicon import listed
from articles.evidence.quotes.mentions import Mention
from articles.evidence.quotes.speakers.cast import Person
from articles.evidence.quotes.speakers.epithets import Epithets
from articles.evidence.quotes.speakers.holders import OPENING
from articles.evidence.quotes.speakers.pronouns import is_quoted

_WORDS = 3
"""Words of such a description, at most: `líder del gremio`."""
_REACH = 900
"""How far back the one it means was spoken of, at most."""


class Salience(Epithets):
    """The people of one article, by how lately it spoke of them."""

    def salient(self, mention: Mention, words: list[str]) -> Person | None:
        """The one meant, if nobody else may be."""
        head = words[0].lower()
        if not self.lexicon.traits.name_chain or len(words) > _WORDS or not self.cast.is_office(head):
            return None
        people = self.lexicon.people
        if any(not word.islower() for word in words) or head in listed(people.parties):
            return None
        if head in listed(people.kin) or self.is_whose(mention) or self.is_relative(mention.end):
            return None
        kind = head in listed(people.anyone)
        if self.is_introduced_unnamed(mention) or not (kind or len(words) == 1):
            return None
        if self.stands_before(words[0], mention.start - 1):
            return None
        person = self._last_spoken_of(mention) or (self._first_named(mention) if kind else None)
        return person if person is not None and (kind or self._may_hold(person, head)) else None

    def _last_spoken_of(self, mention: Mention) -> Person | None:
        """Who spoke last, or was named since as the subject of a sentence."""
        names, text = self.cast.names, self.text
        floor = max(0, mention.start - _REACH)
        last = self.cast.recent[-1] if self.cast.recent else None
        since = max(floor, last.place, last.end) if last is not None else floor
        named = {
            name
            for at, name in names.within(since, mention.start)
            if name in names.humans and self.may_be(name, mention) and not is_quoted(text, at)
        }
        if last is not None:
            named.discard(last.name)
        if len(named) == 1:
            (name,) = named
            return self.cast.person(name, mention)
        if named or last is None or not (last.human and last.named) or last.plural:
            return None
        near = max(last.place, last.end) >= floor and self.may_be(last.name, mention)
        return last if near else None

    def _first_named(self, mention: Mention) -> Person | None:
        """`La autoridad cree …¶… la oficina de | Marta Reyes |`: an opening tells of whom it names next."""
        if mention.start > OPENING or any(person.human for person in self.cast.recent):
            return None
        names = self.cast.names
        named = (pair for pair in names.within(0, mention.end + OPENING) if pair[1] in names.humans)
        first = next(named, None)
        if first is None or first[0] < mention.start or not self.may_be(first[1], mention):
            return None
        return self.cast.named(*first)

    def _may_hold(self, person: Person, head: str) -> bool:
        """Whether nothing that the article calls somebody tells him from one who holds an office."""
        flags = self.lexicon.flags
        held = {*person.roles, *self.cast.names.offices.roles_of.get(person.name, ())}
        if head in held or self.lexicon.stand_for.get(head, frozenset()) & held:
            return True
        return not any(flags.get(role, 0) & ROLE for role in held)
