"""Those whom an article names or describes, each once, and who of them spoke last."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property

from articles.evidence.quotes.flags import ANAPHOR, BODY, OF, PREPOSITION, ROLE
from articles.evidence.quotes.lexicon import Lexicon
from articles.evidence.quotes.mentions import Mention
from articles.evidence.quotes.speakers.names import Names, initials_for_surnames, is_role, is_trade, surname

_RECENT = 8
_AGE_BEHIND = re.compile(r"(?:, | \()(?:[^\W\d_]{2,4} )?([1-9]\d)(?=[),]| [^\W\d_]{3,6}\b)")
_AGE_BEFORE = re.compile(r"\b([1-9]\d)(?:-[^\s,.]+|(?: [^\W\d_]{3,6})?,) (?:[^\s,.]+ ){0,3}\Z")
_BEFORE = 50
"""Characters before a name in which an age stands, at most."""
_SHORT = 3


@dataclass(slots=True, eq=False)
class Person:
    """Somebody or some body: its fullest name, and what is known of it. There is one of each name."""

    name: str
    gender: str = ""
    plural: bool = False
    named: bool = True
    human: bool = False
    roles: set[str] = field(default_factory=set)
    place: int = 0
    """Where it was last heard of."""
    end: int = 0
    """Where its last words end: whom it speaks of in them does not speak on."""
    rows: int = 0
    """How often it spoke."""


class Cast:
    """The people and bodies of one article, made as they are met."""

    def __init__(self, text: str, lexicon: Lexicon, phrase: Callable[[int], Mention | None]) -> None:
        self.text = text
        self.lexicon = lexicon
        self.phrase = phrase
        """The mention that begins with the article at a place."""
        self.known: dict[str, Person] = {}
        self.recent: list[Person] = []
        self.initials = initials_for_surnames(text, lexicon)

    @cached_property
    def names(self) -> Names:
        """The names of the article, gathered at the first need."""
        return Names(self.text, self.lexicon, self.initials)

    @cached_property
    def ages(self) -> dict[str, str]:
        """The ages that stand beside names: `Vera Lindner (67)`, `the 22-year-old winger Tariq Osei`."""
        found: dict[str, str] = {}
        for place, name, start in self.names.occurrences:
            told = _AGE_BEHIND.match(self.text, place + len(surname(name)))
            told = told or _AGE_BEFORE.search(self.text, max(0, start - _BEFORE), start)
            if told is not None:
                found.setdefault(name, told[1])
        return found

    def is_human(self, name: str) -> bool:
        """Whether a name is a person's, as far as the article shows."""
        return (self.names.fullest(name) or name) in self.names.humans

    def may_go_on(self, name: str) -> bool:
        """Whether `he` or `the committee` may mean one of that name later: a person, a body."""
        body = self.lexicon.flags.get(name.partition(" ")[0].lower(), 0) & BODY
        return bool(body) or self.is_human(name)

    def spoke(self, person: Person) -> None:
        """Remember the latest speaker."""
        if person in self.recent:
            self.recent.remove(person)
        self.recent.append(person)
        del self.recent[:-_RECENT]

    def person(self, name: str, mention: Mention, named: bool = True) -> Person:
        """The person of that name, made at its first mention."""
        person = self.known.get(name.lower())
        if person is None:
            person = self.known[name.lower()] = Person(name, named=named)
            if named:
                person.human = name in self.names.humans or any(map(self.is_office, mention.roles))
                person.gender = self.names.gender_of(name)
            else:
                office = any(self.is_office(role) for role in mention.roles[:1])
                person.human = office or self._describes_human(name)
        person.gender = person.gender or mention.gender
        person.plural = person.plural or mention.plural
        person.roles.update(mention.roles)
        return person

    def named(self, place: int, name: str, gender: str = "") -> Person:
        """The person of a name that stands at a place, beside no quote."""
        return self.person(name, Mention(place, place, name, "name", gender=gender))

    def _describes_human(self, name: str) -> bool:
        """Whether a description is of a person: an elderly `man`, a young `nurse at the clinic`."""
        words = name.lower().split()
        small = OF | PREPOSITION
        at = next((i for i, w in enumerate(words) if self.lexicon.flags.get(w, 0) & small), len(words))
        return 0 < at <= _SHORT and self.is_office(words[at - 1])

    def is_office(self, word: str) -> bool:
        """Whether a word is a person's: an office, a trade, `woman`."""
        if self.lexicon.flags.get(word, 0) & (ROLE | ANAPHOR) or is_role(word, self.lexicon):
            return True
        return is_trade(word, self.lexicon)
