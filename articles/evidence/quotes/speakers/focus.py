"""Whom the text is about where a description stands: `the 56-year-old`, `der Tessiner Ständerat`."""

from articles.evidence.quotes.flags import (
    ANAPHOR,
    DETERMINER_F,
    DETERMINER_M,
    OF,
    POSSESSIVE,
    PREPOSITION,
    ROLE,
    TITLE,
)
from articles.evidence.quotes.lexicon import endings_of, listed
from articles.evidence.quotes.mentions import Mention, is_demonym
from articles.evidence.quotes.speakers.cast import Cast, Person
from articles.evidence.quotes.speakers.names import is_trade
from articles.evidence.quotes.speakers.pronouns import by_pronoun, sentence_before
from articles.evidence.quotes.speakers.wording import Wording

_FOCUSED = 2
"""Words of a description, at most, that can mean the one whom the text is about just there."""


class Focus(Wording):
    """The descriptions of one article that mean whom it just spoke of."""

    def __init__(self, cast: Cast) -> None:
        super().__init__(cast)
        self._several: dict[str, int] = {}

    def in_focus(self, mention: Mention, words: list[str]) -> Person | None:
        """`Parteichef Marco Renn … „…“, sagte der Tessiner Ständerat`: whom the text is about there."""
        head = words[-1].lower()
        traits = self.lexicon.traits
        placed = traits.zero_that and all(word[0].isupper() for word in words)  # the Fenn West MP
        short = len(words) <= _FOCUSED or placed
        if traits.zero_that and not short and self.lexicon.flags.get(words[1].lower(), 0) & OF:
            head, short = words[0].lower(), True  # “…,” said | the rector of the church
        office = self.cast.is_office(head) or words[-1] in listed(self.lexicon.names.post_nominals)
        if not (traits.nouns_capital or traits.zero_that) or not short or not office:
            return None
        if head.endswith(endings_of(self.lexicon.offices.courtroom)) or self.is_whose(mention):
            return None
        apposed = (
            self.text.startswith(", ", mention.end) and self.text[mention.end + 2 : mention.end + 3].isalpha()
        )
        if apposed or self.is_introduced_unnamed(mention):
            return None
        people = self.lexicon.people
        if traits.zero_that and (head in listed(people.kin) or head in listed(people.parties)):
            return None
        if self._first_of_several(words[0] if head == words[0].lower() else words[-1]) < mention.start:
            return None
        last = self.cast.recent[-1] if self.cast.recent else None
        since = max(last.place, last.end) if last is not None else 0
        floor = self.text.rfind("\n", 0, mention.start) + 1
        if traits.zero_that and floor > 1:
            while floor and self.text[floor - 1].isspace():
                floor -= 1
            floor = self.text.rfind("\n", 0, floor) + 1  # the paragraph before
        end = mention.start - 1
        if traits.zero_that:
            end = min(end, sentence_before(self.text, mention.start))  # Roe spoke until | the judge | spoke
        named = {name for _, name in self.cast.names.within(max(floor, since), end)}
        named = {name for name in named & self.cast.names.humans if self.may_be(name, mention)}
        near = last is not None and last.named and last.human and since > floor and not named
        found = self.cast.named(0, named.pop()) if len(named) == 1 else last if near else None
        return found if found is not None and self.may_be(found.name, mention) else None

    def _first_of_several(self, noun: str) -> int:
        """Where the article first tells of one of that kind, `ein` `Ständerat`; looked for once."""
        if noun not in self._several:
            places = (self.text.find(f" {one} {noun}") for one in self.lexicon.grammar.indefinite.split())
            self._several[noun] = min((place for place in places if place >= 0), default=len(self.text) + 1)
        return self._several[noun]

    def anaphor(self, mention: Mention, words: list[str]) -> Person | None:
        """`the 56-year-old`, `le spécialiste`: the person spoken of."""
        flags = self.lexicon.flags
        lows = [w.lower() for w in words]
        points = any(
            flags.get(w, 0) & (ANAPHOR | TITLE)
            or (flags.get(w.rpartition("-")[2], 0) & ANAPHOR and not flags.get(w, 0) & ROLE)
            or w[0].isdecimal()
            for w in (lows[0], lows[-1])
        ) or (len(words) == 1 and is_demonym(words[0], self.lexicon))
        plain = self.lexicon.traits.name_chain and lows[0] in self.lexicon.people.anaphors.split()
        office = (
            len(lows) > 1
            and not (plain and words[-1].isupper())
            and flags.get(lows[0], 0) & (ROLE | ANAPHOR) == ROLE
        )
        if office and self.lexicon.traits.name_chain:
            return None  # la portavoz popular
        if len(words) > 1 and words[1][0].isupper() and self.lexicon.traits.name_chain:
            return None  # o delator Cláudio Melo filho
        of = any(flags.get(w, 0) & (OF | PREPOSITION) for w in lows)
        whose = self.text[max(0, mention.start - 12) : mention.start].split()
        before = flags.get(whose[-1].lower(), 0) if whose else 0
        if before & POSSESSIVE:
            return None  # Seine Frau sagte …
        shown = False
        if not points and len(words) == 1 and is_trade(lows[0], self.lexicon):
            points = shown = self._shows_one(lows[0], before)
        counted = any(w.isdecimal() or w in self.lexicon.numbers for w in lows)
        if (mention.pointing and not of) or (of and counted and self.cast.is_office(lows[0])):
            points = any(map(self.cast.is_office, lows))  # cette ancienne institutrice, the mother of two
        party = len(words) == 3 and words[2].isupper() and len(words[2]) > 1  # o autarca do PSD
        if not points or (of and not counted and not party):
            return None
        if self.is_relative(mention.end) or self.is_introduced_unnamed(mention):
            return None  # la procureure | qui signe l’acte
        pronoun = Mention(mention.start, mention.end, mention.text, "pronoun", gender=mention.gender)
        somebody = self.somebody(mention, words[0]) if len(words) == 1 else -1
        if somebody >= 0 and all(person.place < somebody for person in self.cast.recent[-1:]):
            return None
        found = by_pronoun(self.cast, pronoun)
        held = self.cast.names.offices.roles_of.get(found.name, lows) if found is not None else lows
        other = len(lows) > 1 and flags.get(lows[0], 0) & ROLE and lows[0] not in held
        if other and self.lexicon.traits.name_chain:
            return None  # El ministro Triaca … El vocero presidencial
        if found is not None and lows[0] in listed(self.lexicon.people.parties) and self._in_office(found):
            return None  # « Vous loupez la sortie », dit le président. « …», souligne le prévenu
        if found is not None and (self._is_adversary(lows[0], found) or self.holds_now(found.name, mention)):
            return None
        return None if shown and found is not None and not found.named else found

    def _is_adversary(self, word: str, person: Person) -> bool:
        """`O advogado Rui Prado ataca o promotor. | O promotor | nega`: nobody is both."""
        sides = listed(self.lexicon.people.adversaries)
        held = {*person.roles, *self.cast.names.offices.roles_of.get(person.name, ())} & sides
        return word in sides and bool(held) and word not in held

    def _in_office(self, person: Person) -> bool:
        """Whether somebody holds an office or has a trade, beyond being a party to the case."""
        held = (*person.roles, *self.cast.names.offices.roles_of.get(person.name, ()))
        return any(role not in listed(self.lexicon.people.parties) for role in held)

    def _shows_one(self, word: str, before: int) -> bool:
        """Whether the article is that of one person: `der Tischler`, `die Winzerin`, not `die Tischler`."""
        female = word.endswith(endings_of(self.lexicon.people.trade_female))
        return bool(before & (DETERMINER_F if female else DETERMINER_M))
