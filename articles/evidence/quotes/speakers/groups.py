"""Those who speak together: `Ada Rue and her colleagues`, whom `the team` means; `both men`."""

from bisect import bisect_left
from functools import cached_property
from itertools import pairwise

from articles.evidence.quotes.flags import AND, DETERMINER, POSSESSIVE
from articles.evidence.quotes.lexicon import listed
from articles.evidence.quotes.mentions import Mention
from articles.evidence.quotes.speakers.cast import Cast, Person
from articles.evidence.quotes.speakers.names.capitals import run_of
from articles.evidence.quotes.speakers.names.parts import is_body, start_of_name, surname, without_affiliation
from articles.evidence.quotes.speakers.words import NEAR, ends_of

_REACH = 100
"""How far before its colleagues a name may begin."""
_TITLE = 3
"""Words of a noun for several, at most: `equipo de abogados`."""
_BETWEEN = 3
"""Words between two names that are joined, at most: `King` **`and Australian`** `Timothy Weeks`."""


class Groups:
    """The groups of one article, looked for when a description may mean one."""

    def __init__(self, cast: Cast) -> None:
        self.cast = cast
        self.text = cast.text
        self.lexicon = cast.lexicon

    def meant(self, mention: Mention) -> Person | None:
        """The group that `the team`, `the new study` or `both men` means: the last one before."""
        people, words = self.lexicon.people, mention.text.lower().split()
        new = len(words) == 2 and words[0] in listed(people.new)
        alone = len(words) == 1 and (mention.definite or mention.plural)
        team = alone and mention.definite and words[0] in listed(people.teams)
        offices = self._offices_of(words) if mention.definite else frozenset()
        pairs = [(place, pair) for place, pair, office in self.pairs if office in offices] if offices else []
        if words and all(word in listed(people.both) for word in words):
            groups = [(place, pair) for place, pair, _ in self.pairs]
        elif len({pair for _, pair in pairs}) == 1:
            groups = pairs
        elif team or ((alone or new) and words[-1] in listed(people.team_works)):
            groups = self.teams
        else:
            return None
        if not groups:
            return None
        person = self.cast.person(groups[max(0, bisect_left(groups, (mention.start,)) - 1)][1], mention)
        person.plural = person.human = True
        return person

    def of_pronoun(self, mention: Mention) -> Person | None:
        """`Rue and her colleagues tried it. | They | report …`: those named together since anybody spoke."""
        if not mention.plural:
            return None
        last = self.cast.recent[-1] if self.cast.recent else None
        since = max(last.place, last.end) if last is not None else mention.start - NEAR
        near = [(place, name) for place, name in self.teams if since < place < mention.start]
        person = self.cast.person(near[-1][1], mention) if near else None
        if person is not None:
            person.plural = person.human = True
        return person

    def has(self, name: str | None) -> bool:
        """Whether a name is of somebody with his colleagues."""
        return any(name == team for _, team in self.teams)

    def _offices_of(self, words: list[str]) -> frozenset[str]:
        """What each of a pair is, where a noun means both: `los abogados`, `la representación legal`."""
        known = self.lexicon.stand_for
        heads = (" ".join(words[:count]) for count in range(min(len(words), _TITLE), 1, -1))
        told = next((known[head] for head in heads if head in known), frozenset(words[:1]))
        return frozenset(office for office in told if f"{office} " in self.text)

    @cached_property
    def teams(self) -> list[tuple[int, str]]:
        """Where somebody stands with his colleagues, and what they are called; none where several do."""
        led = [
            (end, self._led(end - len(mates), end))
            for mates in listed(self.lexicon.people.colleagues)
            for end in ends_of(mates, self.text)
        ]
        found = sorted((end, *named) for end, named in led if named is not None)
        return [(end, name) for end, name, _ in found] if len({leader for *_, leader in found}) == 1 else []

    def _led(self, start: int, end: int) -> tuple[str, str] | None:
        """The one before `and his` colleagues and they together, as the article writes it, and the leader."""
        floor = max(self.text.rfind("\n", 0, start) + 1, start - _REACH)
        leader = self._leader(floor, start)
        ahead, flags = self.text[floor:start].split(), self.lexicon.flags
        link = next((at for at in range(1, min(4, len(ahead))) if flags.get(ahead[-at], 0) & AND), 0)
        own = all(flags.get(word, 0) & (POSSESSIVE | DETERMINER) for word in ahead[len(ahead) - link + 1 :])
        if not leader or not link or not own:
            return None
        return " ".join([leader, *ahead[-link:], self.text[start:end]]), surname(leader)

    def _leader(self, floor: int, start: int) -> str:
        """The last person named in a stretch, as written there."""
        names = self.cast.names
        people = [(place, name) for place, name in names.within(floor, start) if name in names.humans]
        if people:
            place, name = people[-1]
            end = place + len(surname(name))
            return name if self.text.endswith(name, 0, end) else self.text[place:end]
        words = next((run[0].split() for run in run_of(self.lexicon).finditer(self.text, floor, start)), [])
        words = (
            without_affiliation(words[start_of_name(words, self.lexicon) :], self.lexicon) if words else []
        )
        return " ".join(words) if len(words) > 1 and not is_body(words, self.lexicon) else ""

    @cached_property
    def pairs(self) -> list[tuple[int, str, str]]:
        """Two people whom one word joins, where they stand, and the word before them."""
        names = self.cast.names
        found = []
        for (at, first, begin), (place, second, start) in pairwise(names.occurrences):
            between = self.text[at + len(surname(first)) : start][:_REACH].split()
            known = first in names.humans and second in names.humans and first != second
            if known and 0 < len(between) <= _BETWEEN and self.lexicon.flags.get(between[0], 0) & AND:
                before = self.text[max(0, begin - _REACH) : begin].split()[-1:]
                found.append((place, f"{first} {between[0]} {second}", "".join(before).lower()))
        return found
