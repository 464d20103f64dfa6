"""Whom the text is about where a description stands: `the 56-year-old`, `der Tessiner Ständerat`."""

import re

from articles.evidence.languages.world import POSSESSIVES
from articles.evidence.quotes.flags import ANAPHOR, BODY, OF, POSSESSIVE, PREPOSITION, ROLE, TITLE
from articles.evidence.quotes.lexicon import endings_of, listed
from articles.evidence.quotes.mentions import Mention, is_demonym
from articles.evidence.quotes.speakers.cast import Person
from articles.evidence.quotes.speakers.holders import Holders
from articles.evidence.quotes.speakers.pronouns import by_pronoun
from articles.evidence.quotes.speakers.words import sentence_before

_INITIALLED = re.compile(r"(?:^|[ .])[^\W\d_]\.$")
_WORD_BEFORE = re.compile(r"(\w+),? $")
_LED = 20
"""Letters of the word before a name, at most."""
_BROUGHT_IN = 40
"""Characters before a name in which it says whose kinsman that is."""
_FOCUSED = 2
"""Words of a description, at most, that can mean the one whom the text is about just there."""


class Focus(Holders):
    """The descriptions of one article that mean whom it just spoke of."""

    def in_focus(self, mention: Mention, words: list[str]) -> Person | None:
        """`Parteichef Marco Renn … „…“, sagte der Tessiner Ständerat`: whom the text is about there."""
        text, traits = self.text, self.lexicon.traits
        first = traits.name_chain or traits.offices_first  # la portavoz | popular
        head, most = (words[0].lower(), 1) if first else (words[-1].lower(), _FOCUSED)
        placed = traits.zero_that and all(word[0].isupper() for word in words)  # the Fenn West MP
        office = self.cast.is_office(head) or words[-1] in listed(self.lexicon.names.post_nominals)
        short = (len(words) <= most and not self._is_elsewhere(words)) or placed
        if first and len(words) == _FOCUSED:  # le pivot serbe, una vecina francesa
            points = self._points(words)
            short, office = points or self.is_adjective(words[1]), office or points
        if not short or not office or words[0].endswith(POSSESSIVES):  # the club’s baker
            return None
        people, sole = self.lexicon.people, endings_of(self.lexicon.offices.sole)
        if head in listed(people.parties) or head in listed(people.kin) or head.endswith(sole):
            return None
        if self.is_whose(mention) or self.is_relative(mention.end) or self.is_introduced_unnamed(mention):
            return None
        last = self.cast.recent[-1] if self.cast.recent else None
        since = max(last.place, last.end) if last is not None else 0
        floor = text.rfind("\n", 0, mention.start) + 1
        floor = text.rfind("\n", 0, len(text[:floor].rstrip())) + 1  # the paragraph before
        end = sentence_before(text, mention.start)  # Roe spoke until | the judge | spoke
        named = {name for _, name in self.cast.names.within(max(floor, since), end)}
        named &= self.cast.names.humans
        kin = set(filter(self._is_anothers, named))
        if kin:
            floor = text.rfind("\n", 0, max(0, floor - 1)) + 1
        named = {name for name in named - kin if self.may_be(name, mention)}
        if len(named) == 1:
            return self.cast.named(0, named.pop())
        near = last is not None and last.named and last.human and since > floor and not named
        return last if near and last is not None and self.may_be(last.name, mention) else None

    def _is_elsewhere(self, words: list[str]) -> bool:
        """Whether a description tells of what body somebody is: a coach is no | hotel manager |."""
        led = len(words) == _FOCUSED and words[0].islower() and not self.lexicon.traits.offices_first
        known = " ".join(words).lower() in self.lexicon.stand_for  # police officer
        return led and not known and bool(self.lexicon.flags.get(words[0], 0) & BODY)

    def _is_anothers(self, name: str) -> bool:
        """`Sa mère, | Yamina |, …`: whether somebody is brought in as a kinsman of whom the text is about."""
        start = self.cast.names.places.get(name, 0)
        whose = self.text[max(0, start - _BROUGHT_IN) : start].rstrip(", ").split()[-2:]
        return len(whose) > 1 and bool(self.lexicon.flags.get(whose[0].lower(), 0) & POSSESSIVE)

    def accused(self, mention: Mention, words: list[str]) -> Person | None:
        """`Dimitri R. … « … », lâche | le prévenu |`: the only one who is tried."""
        heads = {words[0].lower(), words[-1].lower()}
        if heads.isdisjoint(listed(self.lexicon.people.accused)) or self.is_whose(mention):
            return None
        tried = self.tried()
        return None if tried is None or not self.may_be(tried.name, mention) else tried

    def tried(self) -> Person | None:
        """`Le prévenu, | Paul Roy |, …`: who is tried, where the article tells so of one, or names one alone
        by an initial."""
        names, accused = self.cast.names, listed(self.lexicon.people.accused)
        held = {
            name: place
            for _, name, place in names.occurrences
            if (before := _WORD_BEFORE.search(self.text, max(0, place - _LED), place))
            and before[1].lower() in accused
        }
        found = held.popitem()[::-1] if len(held) == 1 else None if held else self._initialled()
        return None if found is None else self.cast.named(*found)

    def _initialled(self) -> tuple[int, str] | None:
        """The only one whom a report from court names by an initial, and where, unless it tells of `la muerte
        de Lucía R.`"""
        names, flags = self.cast.names, self.lexicon.flags
        initialled = {name for name in names.humans if _INITIALLED.search(name)}
        if len(initialled) != 1:
            return None
        (name,) = initialled
        place = names.places.get(name, 0)
        before = self.text[max(0, place - 12) : place].split()
        told_of = bool(before) and flags.get(before[-1].lower(), 0) & OF
        return None if told_of else (place, name)

    def _points(self, words: list[str]) -> bool:
        """Whether a description tells of somebody an age, a people, a trade: `le pivot serbe`."""
        flags, lows = self.lexicon.flags, [w.lower() for w in words]
        first = self.lexicon.traits.name_chain or self.lexicon.traits.offices_first
        several = flags.get(lows[0], 0) & BODY or lows[0] in listed(self.lexicon.people.teams)
        if (
            self._is_elsewhere(words)
            or (first and several)
            or any(flags.get(w, 0) & (OF | PREPOSITION) for w in lows)
        ):
            return False  # o governo | paulista
        return any(
            flags.get(w, 0) & (ANAPHOR | TITLE)
            or (flags.get(w.rpartition("-")[2], 0) & ANAPHOR and not flags.get(w, 0) & ROLE)
            or w[0].isdecimal()
            for w in (lows[0], lows[-1])
        ) or (len(words) == 1 and is_demonym(words[0], self.lexicon))

    def anaphor(self, mention: Mention, words: list[str]) -> Person | None:
        """`the 56-year-old`, `le spécialiste`: the person spoken of."""
        flags, lows = self.lexicon.flags, [w.lower() for w in words]
        first = self.lexicon.traits.name_chain or self.lexicon.traits.offices_first
        if not self._points(words) or self.is_whose(mention):
            return None
        if (
            len(words) > 1
            and flags.get(lows[0], 0) & (ROLE | ANAPHOR) == ROLE
            and self.lexicon.traits.name_chain
        ):
            return None  # la portavoz popular
        if self.is_relative(mention.end) or self.is_introduced_unnamed(mention):
            return None  # la procureure | qui signe l’acte
        pronoun = Mention(mention.start, mention.end, mention.text, "pronoun", gender=mention.gender)
        found = by_pronoun(self.cast, pronoun)
        if found is None or not self.may_be(found.name, mention):
            return None
        if first and not found.human:
            return None  # A Lotasor nega. … diz | a investigadora
        people, held = self.lexicon.people, self.cast.names.offices.roles_of.get(found.name, ())
        others = {*found.roles, *held} - listed(people.parties) - listed(people.kin)
        # Judge Ann Roe put it off. | The defendant | wept.
        return None if others and lows[0] in listed(people.parties) else found
