"""Those who speak together: `Ada Rue and her colleagues`, whom `the team` means; `both men`."""

from functools import cached_property
from itertools import pairwise

from articles.evidence.quotes.lexicon import AND, DETERMINER, DOCUMENT, POSSESSIVE, listed
from articles.evidence.quotes.mentions import Mention
from articles.evidence.quotes.speakers.cast import Cast, Person
from articles.evidence.quotes.speakers.names.capitals import RUN
from articles.evidence.quotes.speakers.names.parts import is_body, start_of_name, surname, without_affiliation
from articles.evidence.quotes.speakers.occurrences import ends_of

_REACH = 100
"""How far before its colleagues a name may begin."""
_BETWEEN = 3
"""Words between two names that are joined, at most: `King` **`and Australian`** `Timothy Weeks`."""


class Groups:
    """The groups of one article, looked for when a description may mean one."""

    def __init__(self, cast: Cast) -> None:
        self.cast = cast
        self.text = cast.text
        self.lexicon = cast.lexicon

    def meant(self, mention: Mention) -> Person | None:
        """The group that `the team`, `the new study` or `both men` means."""
        speech = self.lexicon.speech
        words = mention.text.lower().split()
        if words[-1] in listed(speech.both) and all(word in listed(speech.both) for word in words):
            return self._person([pair[:2] for pair in self.pairs if pair[0] < mention.start][-1:], mention)
        if mention.plural and mention.definite and words[0] in {office for _, _, office in self.pairs}:
            held = {(place, name) for place, name, office in self.pairs if office == words[0]}
            return self._person(sorted(held), mention) if len(held) == 1 else None
        new = len(words) == 2 and words[0] in listed(speech.new)
        if not (len(words) == 1 and (mention.definite or mention.plural)) and not new:
            return None
        team = words[-1] in listed(speech.teams)
        study = words[-1] in listed(speech.team_works) and self.lexicon.flags.get(words[-1], 0) & DOCUMENT
        if not (study or (team and mention.definite)) or not self.teams:
            return None
        if len({leader for _, _, leader in self.teams}) > 1:
            return None
        before = [(place, name) for place, name, _ in self.teams if place < mention.start]
        return self._person(before[-1:] or [self.teams[0][:2]], mention)

    def _person(self, found: list[tuple[int, str]], mention: Mention) -> Person | None:
        if not found:
            return None
        person = self.cast.person(found[0][1], mention)
        person.plural = person.human = True
        return person

    @cached_property
    def teams(self) -> list[tuple[int, str, str]]:
        """Where somebody stands with his colleagues, what they are called, and his surname."""
        found = []
        for mates in listed(self.lexicon.speech.colleagues):
            for end in ends_of(mates, self.text):
                named = self._led(end - len(mates), end)
                if named is not None:
                    found.append(named)
        return sorted(found)

    def _led(self, start: int, end: int) -> tuple[int, str, str] | None:
        """The one before `and his` colleagues, and they together as the article writes it."""
        floor = max(self.text.rfind("\n", 0, start) + 1, start - _REACH)
        ahead = self.text[floor:start].split()
        flags = self.lexicon.flags
        link = next((at for at in range(1, min(4, len(ahead))) if flags.get(ahead[-at], 0) & AND), 0)
        if not link or not all(
            flags.get(word, 0) & (POSSESSIVE | DETERMINER) for word in ahead[1 - link :][: link - 1]
        ):
            return None
        leader = self._leader(floor, start)
        if leader is None or ". " in self.text[leader[1] : start]:
            return None
        shown, _ = leader
        return end, " ".join([shown, *ahead[-link:], self.text[start:end].split()[-1]]), surname(shown)

    def _leader(self, floor: int, start: int) -> tuple[str, int] | None:
        """The last person named in a stretch, as written there, and where the name ends."""
        names = self.cast.names
        people = [(place, name) for place, name in names.within(floor, start) if name in names.humans]
        if people:
            place, name = people[-1]
            end = place + len(surname(name))
            return (name if self.text.endswith(name, 0, end) else self.text[place:end]), end
        run = next(RUN.finditer(self.text, floor, start), None)
        words = run[0].split() if run is not None else []
        words = without_affiliation(words[start_of_name(words, self.lexicon) :], self.lexicon)
        if run is None or len(words) < 2 or is_body(words, self.lexicon):
            return None
        name = " ".join(words)
        at = self.text.find(name, run.start())
        return (name, at + len(name)) if 0 <= at < start else None

    @cached_property
    def pairs(self) -> list[tuple[int, str, str]]:
        """Two people whom one word joins, where they stand, and the office before them."""
        names = self.cast.names
        found = []
        for (at, first, begin), (place, second, start) in pairwise(names.occurrences):
            between = self.text[at + len(surname(first)) : start].split()
            known = first in names.humans and second in names.humans and first != second
            if known and 0 < len(between) <= _BETWEEN and self.lexicon.flags.get(between[0], 0) & AND:
                office = self.text[max(0, begin - _REACH) : begin].split()[-1:]
                found.append((place, f"{first} {between[0]} {second}", "".join(office).lower()))
        return found
