"""Whom a description of somebody who leads a body means: `la dirigeante de la CGT`."""

from functools import cached_property

from articles.evidence.quotes.flags import BODY, OF, ROLE
from articles.evidence.quotes.lexicon import listed
from articles.evidence.quotes.mentions import Mention
from articles.evidence.quotes.speakers.cast import Cast, Person
from articles.evidence.quotes.speakers.names import surname
from articles.evidence.quotes.speakers.pronouns import is_quoted
from articles.evidence.quotes.speakers.reach import JUST_BEFORE, NEAR

_PARAGRAPHS = 2
_WINDOW, _MOST_NAMED = 8000, 60
"""How far back, and how many times, people are looked for."""
_ENDS = (". ", "\n", "! ", "? ", "; ")


class Leaders:
    """The people of one article whom a leader's description may mean."""

    def __init__(self, cast: Cast) -> None:
        self.cast = cast
        self.text = cast.text
        self.unnamed: dict[str, int] = {}
        """Where a trade is first spoken of without a name; each is looked for once."""

    @cached_property
    def small(self) -> str:
        """The text in small letters."""
        return self.text.lower()

    def meant(self, mention: Mention, words: list[str]) -> Person | None:
        """The one named in one sentence with the body, else the only person named so far."""
        lexicon = self.cast.lexicon
        if words[0].lower() not in listed(lexicon.offices.leaders) or len(words) < 2:
            return None
        body = self._body_of(words)
        named = self._named_before(mention)
        low = mention.text.lower().replace("’", "'")
        if any(" " in office and low.startswith(office) for office in lexicon.stand_for):
            return self._spoke_without_office(mention, set(named.values()))  # le chef du gouvernement
        if body:
            near = {name for place, name in named.items() if body in self._around(place, name, mention)}
            held = {name for name in near if self.cast.names.offices.roles_of.get(name)}
            if len(held) == 1:
                return self.cast.person(held.pop(), mention)
        paragraph = self.text.rfind("\n", max(0, mention.start - _WINDOW), mention.start)
        here = {name for place, name in named.items() if place > paragraph}
        if len(here) == 1 and not self.cast.names.offices.roles_of.get(next(iter(here))):
            return self.cast.person(here.pop(), mention)
        only = set(named.values())
        own = self.cast.names.offices.roles_of.get(next(iter(only)), ()) if len(only) == 1 else ()
        if len(only) == 1 and not any(role in listed(lexicon.offices.leaders) for role in own):
            return self.cast.person(only.pop(), mention)
        return self._spoke_without_office(mention, set(named.values()))

    def at_work(self, mention: Mention, words: list[str]) -> Person | None:
        """`Claire Dubois … L’enseignante`: the one person of the last paragraphs, by a trade."""
        lexicon, word = self.cast.lexicon, words[0].lower()
        flags = lexicon.flags
        sole = listed(lexicon.offices.sole)
        if (
            not sole
            or not flags.get(word, 0) & ROLE
            or word in listed(lexicon.people.parties)
            or word in sole
        ):
            return None
        if len(words) > 1 and not flags.get(words[1], 0) & OF:
            return None
        if len(words) > 3 or any(w[0].isupper() for w in words):
            return None
        if self._first_unnamed(word) < mention.start:
            return None
        window = max(0, mention.start - _WINDOW)
        floor = self.text.rfind("\n", window, max(0, mention.start - 1))
        for _ in range(_PARAGRAPHS):
            floor = self.text.rfind("\n", window, max(0, floor - 2)) if floor > window else window
        near = {name for place, name in self._named_before(mention).items() if place >= floor}
        if len(near) != 1:
            return None
        held = self.cast.names.offices.roles_of.get(next(iter(near)), ())
        if any(role in sole for role in held):
            return None
        return self.cast.person(near.pop(), mention)

    def _first_unnamed(self, word: str) -> int:
        """Where the article first speaks of one of a trade without a name: `un berger`."""
        if word not in self.unnamed:
            articles = self.cast.lexicon.grammar.indefinite.split()
            found = [self.small.find(f" {article} {word}") for article in articles]
            self.unnamed[word] = min((place for place in found if place >= 0), default=len(self.text))
        return self.unnamed[word]

    def _spoke_without_office(self, mention: Mention, named: set[str]) -> Person | None:
        """The last who spoke, if the article has not said what he is."""
        last = next((person for person in reversed(self.cast.recent) if person.human and person.named), None)
        if last is None or last.name not in named or mention.start - last.place > NEAR:
            return None
        return None if last.roles or self.cast.names.offices.roles_of.get(last.name) else last

    def _body_of(self, words: list[str]) -> str:
        """The body behind `of`, small: `CGT`, `conseil central`."""
        flags = self.cast.lexicon.flags
        at = next((i for i, word in enumerate(words) if flags.get(word.lower(), 0) & OF), 0)
        behind = [word for word in words[at + 1 :] if not flags.get(word.lower(), 0) & OF] if at else []
        named = any(word[0].isupper() or flags.get(word.lower(), 0) & BODY for word in behind)
        return " ".join(behind).lower() if named else ""

    def _named_before(self, mention: Mention) -> dict[int, str]:
        """The people named before a place whose gender fits, and where."""
        names = self.cast.names
        found = {}
        for place, name in names.within(max(0, mention.start - _WINDOW), mention.start)[-_MOST_NAMED:]:
            known = names.gender_of(name)
            fits = not known or not mention.gender or known == mention.gender
            if fits and name in names.humans and not is_quoted(self.text, place):
                found[place] = name
        return found

    def _around(self, place: int, name: str, mention: Mention) -> str:
        """The sentence that names somebody, small, up to the description."""
        end = place + len(surname(name))
        before = self.text[max(0, place - JUST_BEFORE) : place]
        after = self.text[end : min(end + JUST_BEFORE, mention.start)]
        for mark in _ENDS:
            before = before.rpartition(mark)[2]
            after = after.partition(mark)[0]
        return f"{before} {after}".lower()
