"""Those who speak together: `Ada Rue and her colleagues`, whom `the team` means; `both men`."""

from bisect import bisect_left
from functools import cached_property
from itertools import pairwise

from articles.evidence.quotes.flags import AND, DETERMINER, POSSESSIVE
from articles.evidence.quotes.lexicon import listed
from articles.evidence.quotes.mentions import Mention
from articles.evidence.quotes.speakers.cast import Cast, Person
from articles.evidence.quotes.speakers.names.capitals import RUN
from articles.evidence.quotes.speakers.names.parts import is_body, start_of_name, surname, without_affiliation
from articles.evidence.quotes.speakers.words import ends_of

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
        self.before_names: dict[str, bool] = {}
        """Nouns, and whether they stand before a name; each is looked for once."""

    def meant(self, mention: Mention) -> Person | None:
        """The group that `the team`, `the new study`, `both men` or `the lawyers` means."""
        lexicon = self.lexicon
        words = mention.text.lower().split()
        name = None
        if words and all(word in listed(lexicon.people.both) for word in words):
            at = bisect_left(self.pairs, (mention.start,))
            name = self.pairs[at - 1][1] if at else None
        elif mention.plural and mention.definite and self._stands_before_name(words[0]):
            name = self.offices.get(words[0])
        elif mention.definite and not mention.plural and (offices := self._told_of_several(words)):
            name = next((self.offices[one] for one in offices if one in self.offices), None)
        else:
            new = len(words) == 2 and words[0] in listed(lexicon.people.new)
            alone = len(words) == 1 and (mention.definite or mention.plural)
            team = alone and mention.definite and words[0] in listed(lexicon.people.teams)
            if team or ((alone or new) and words[-1] in listed(lexicon.people.team_works)):
                at = bisect_left(self.teams, (mention.start,))
                name = self.teams[max(0, at - 1)][1] if self.teams else None
        if name is None:
            return None
        person = self.cast.person(name, mention)
        person.plural = person.human = True
        return person

    def _told_of_several(self, words: list[str]) -> list[str]:
        """`la representación legal`: the offices of several whom a noun may mean, where names follow them."""
        known = self.lexicon.stand_for
        heads = (" ".join(words[:count]) for count in range(min(len(words), _TITLE), 1, -1))
        offices = next((known[head] for head in heads if head in known), frozenset())
        return sorted(office for office in offices if self._stands_before_name(office))

    def _stands_before_name(self, office: str) -> bool:
        """Whether a noun may be an office of two: `abogados Raúl Cano y Delia Paz`; a quick search."""
        if office not in self.before_names:
            ends = ends_of(office, self.text) if f"{office} " in self.text else ()
            self.before_names[office] = any(self.text[end + 1 : end + 2].isupper() for end in ends)
        return self.before_names[office]

    @cached_property
    def teams(self) -> list[tuple[int, str]]:
        """Where somebody stands with his colleagues, and what they are called; none where several do."""
        found, leaders = [], set()
        for mates in listed(self.lexicon.people.colleagues):
            for end in ends_of(mates, self.text):
                named = self._led(end - len(mates), end)
                if named is not None:
                    leaders.add(named[0])
                    found.append((end, named[1]))
        return sorted(found) if len(leaders) == 1 else []

    def _led(self, start: int, end: int) -> tuple[str, str] | None:
        """The surname of the one before `and his` colleagues, and they together as the article writes it."""
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
        return surname(shown), " ".join([shown, *ahead[-link:], self.text[start:end]])

    def _leader(self, floor: int, start: int) -> tuple[str, int] | None:
        """The last person named in a stretch, as written there, and where the name ends."""
        names = self.cast.names
        people = [(place, name) for place, name in names.within(floor, start) if name in names.humans]
        if people:
            place, name = people[-1]
            last = surname(name)
            by_surname = self.text[place : place + len(last)].lower() == last
            end = place + len(last if by_surname else name.partition(" ")[0])
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

    @cached_property
    def offices(self) -> dict[str, str]:
        """The offices that one pair alone holds."""
        held: dict[str, set[str]] = {}
        for _, name, office in self.pairs:
            held.setdefault(office, set()).add(name)
        return {office: next(iter(names)) for office, names in held.items() if len(names) == 1}
