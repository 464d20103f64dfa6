"""Whom an office or a trade means that no name stands beside: the one whom the text is about just there.

`el académico`, `la dirigente empresarial`, `el gremialista`: a definite noun for a person whom the article
has not called so before points back, to whoever spoke or was spoken of last and may be called so.
"""

from articles.evidence.quotes.flags import BODY, OF, PREPOSITION, ROLE
from articles.evidence.quotes.lexicon import endings_of, listed
from articles.evidence.quotes.mentions import Mention
from articles.evidence.quotes.speakers.cast import Person
from articles.evidence.quotes.speakers.epithets import Epithets
from articles.evidence.quotes.speakers.holders import OPENING
from articles.evidence.quotes.speakers.pronouns import is_quoted

_WORDS = 3
"""Words of such a description, at most: `líder del gremio`."""
_BREAKS = 3
"""Line breaks between what somebody said last and how he is called next, at most."""
_SHORT_BODY = 3
"""Letters of a word for a body, at least: `Rat`."""
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
        if head in listed(people.kin) | listed(self.lexicon.offices.sole):
            return None
        if self.is_whose(mention) or self.is_relative(mention.end):
            return None
        kind = head in listed(people.anyone)
        if self.is_introduced_unnamed(mention) or not (kind or len(words) == 1):
            return None
        if self.stands_before(words[0], mention.start - 1):
            return None
        person = self._last_spoken_of(mention) or (self._first_named(mention) if kind else None)
        return person if person is not None and (kind or self._may_hold(person, head)) else None

    def latest(self, mention: Mention, words: list[str]) -> Person | None:
        """Whom a noun that the article has not used before calls so: whoever spoke last, just before."""
        head = self._head_of_person(words)
        if self.is_whose(mention) or self.is_relative(mention.end) or self.is_introduced_unnamed(mention):
            return None
        people, offices = self.lexicon.people, self.lexicon.offices
        if self._is_led(mention) or (head or words[0].lower()) in listed(people.kin):
            return None  # According to the caretaker: a source, not heard before
        if self.lexicon.traits.nouns_capital and self._is_of_body(words[0].lower()):
            return None
        person = self._last_spoken_of(mention)
        if person is None or person not in self.cast.recent[-1:] or not self._is_just_before(person, mention):
            return None
        if head and head in self.cast.names.offices.roles_of.get(person.name, ()):
            return person  # Ana Prado, presidente … , ha admitido el presidente del coro
        if head in listed(offices.sole) or head in listed(people.parties) or self._is_other(head, words):
            return None
        if head and offices.courtroom and head.endswith(endings_of(offices.courtroom)):
            return None
        plain = self._is_unlisted(words) and self._follows_verb(mention)
        if not head and (not plain or self._parted(person, mention)):
            return None
        if self.stands_before(head or words[0], mention.start - 1):
            return None
        return person if not head or self._may_hold(person, head) else None

    def _is_of_body(self, word: str) -> bool:
        """`der Bundesrat`: a compound of a word that is a body's, though an office's too."""
        flags = self.lexicon.flags
        return any(flags.get(word[at:], 0) & BODY for at in range(len(word) - _SHORT_BODY + 1))

    def _is_other(self, head: str, words: list[str]) -> bool:
        """`la portavoz` **`popular`**: an office with an adjective that tells it from another's."""
        told = len(words) > 1 and not self.lexicon.flags.get(words[1].lower(), 0) & (OF | PREPOSITION)
        return told and bool(head) and words[0].lower() == head and self.lexicon.traits.name_chain

    def _is_just_before(self, person: Person, mention: Mention) -> bool:
        return self._parted(person, mention) <= _BREAKS

    def _parted(self, person: Person, mention: Mention) -> int:
        """How many line breaks part a mention from what somebody said last."""
        since = min(max(person.place, person.end), mention.start)
        return self.text.count("\n", since, mention.start)

    def _is_unlisted(self, words: list[str]) -> bool:
        """Whether nothing is known of a noun, which may then call anybody so: `la` **`quarantenaire`**."""
        return all(word.islower() and word.isalpha() for word in words[:1]) and not self.lexicon.flags.get(
            words[0].lower(), 0
        )

    def _is_led(self, mention: Mention) -> bool:
        """Whether a preposition stands before the article: `d'après l'` `assureur`."""
        before = self.text[max(0, mention.start - 20) : mention.start].replace("’", "'").split()
        words = [part for word in before for part in word.split("'") if part][-2:]
        return any(self.lexicon.flags.get(word.lower(), 0) & PREPOSITION for word in words)

    def _head_of_person(self, words: list[str]) -> str:
        flags = self.lexicon.flags
        small = OF | PREPOSITION
        at = next((i for i, w in enumerate(words) if i and flags.get(w.lower(), 0) & small), len(words))
        name = words[:at]
        order = (name[0], name[-1]) if self.lexicon.traits.name_chain else (name[-1],)
        return next((w.lower() for w in order if self.cast.is_office(w.lower())), "")

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
