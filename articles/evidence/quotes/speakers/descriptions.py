"""Whom a description means: `the minister`, `el portavoz`, `la mujer`, `a report by the agency`."""

from dataclasses import replace

from articles.evidence.languages.world import POSSESSIVES
from articles.evidence.quotes.flags import AUX, BODY, FINITE, OF, PREPOSITION, ROLE, SAY, VOICE
from articles.evidence.quotes.lexicon import listed
from articles.evidence.quotes.mentions import Mention, age_of, is_document
from articles.evidence.quotes.speakers.bodies import NamedBodies, issuer_of
from articles.evidence.quotes.speakers.bodies.before import body_before
from articles.evidence.quotes.speakers.cast import Cast, Person
from articles.evidence.quotes.speakers.focus import Focus
from articles.evidence.quotes.speakers.groups import Groups
from articles.evidence.quotes.speakers.holders import OPENING
from articles.evidence.quotes.speakers.names import surname
from articles.evidence.quotes.speakers.pronouns import office_before
from articles.evidence.quotes.speakers.unnamed import Unnamed
from articles.evidence.quotes.speakers.words import JUST_BEFORE, WORD, genders_of, sentence_before

_PREFIX = 2
"""Letters before a compound's head, more than which it has."""
_TOLD = 700
"""How far before a noun alone the document that it points back to is told of, at most."""


class Descriptions(Focus):
    """The descriptions of one article; the longest form that was met stands for the shorter."""

    def __init__(self, cast: Cast) -> None:
        super().__init__(cast)
        self.named_bodies = NamedBodies(cast)
        self.groups = Groups(cast)
        self.unnamed = Unnamed(cast)
        self.longer: dict[str, str] = {}
        """The first description of several words that each word begins."""

    def person(self, mention: Mention) -> Person:
        """The one that is described, known by name or by the description alone."""
        if mention.genitive:
            mention = self.nominative(mention)
        words = mention.text.split()
        if len(words) > 1 and words[0].lower() in listed(self.lexicon.people.same):
            noun = " ".join(words[1:]).lower()
            last = self.cast.recent[-1] if self.cast.recent else None
            source = noun in listed(self.lexicon.attribution.sources)
            if last is not None and (source or (last.human and self.cast.is_office(noun))):
                return last  # the same source
            mention = replace(mention, text=self.longer.get(noun) or noun, definite=True)
            words = mention.text.split()
        found = self._latter(mention, words) or self._told_by_words(mention, words)
        if found is None and mention.definite and not mention.plural:
            found = self._linked(mention, words) or self._body(mention, words)
        return found or self._as_described(mention, words)

    def _latter(self, mention: Mention, words: list[str]) -> Person | None:
        """`The mayor wrote to Anna Hale. The` **`latter`** `said …`: who was named last; **`l’intéressé`**:
        of whom somebody spoke last."""
        word = words[0].lower().replace("’", "'").rpartition("'")[2] if len(words) == 1 else ""
        latter, concerned = genders_of(self.lexicon.people.latter), genders_of(self.lexicon.people.concerned)
        if word not in latter and word not in concerned:
            return None
        told = replace(mention, gender=latter.get(word) or concerned.get(word) or mention.gender)
        names = self.cast.names
        named = names.within(max(0, mention.start - OPENING), mention.start - 1)
        people = [pair for pair in named if pair[1] in names.humans and self.may_be(pair[1], told)]
        if word in concerned:
            people = [pair for pair in people if self._is_told_of(pair[0])] or people
        if not people:
            return None
        self.sure.add((mention.start, mention.end))
        return self.cast.named(*people[-1])

    def _is_told_of(self, place: int) -> bool:
        """`Le club a limogé | Paul Rey |`: whether a verb or somebody else stands before a name."""
        begin, flags = max(0, sentence_before(self.text, place)), self.lexicon.flags
        verbs = AUX | FINITE | SAY | VOICE
        before = self.text[begin:place].split()
        acts = any(
            word.islower() and (flags.get(word, 0) & verbs and not flags[word] & ROLE) for word in before
        )
        return acts or bool(self.cast.names.within(begin, place))

    def _told_by_words(self, mention: Mention, words: list[str]) -> Person | None:
        """The one whom a description means by what it says, whoever was spoken of before."""
        found = self.groups.meant(mention) or self._issuer(mention)
        if found is None and mention.definite and not self.is_whose(mention):
            found = self._heard_longer(mention)
        if found is None and not mention.definite and not mention.plural and len(words) == 1:
            found = self._named_later(mention)
        return found

    def _linked(self, mention: Mention, words: list[str]) -> Person | None:
        """Somebody the article told of, whom a description with its article points back to."""
        holder, names = self.holder(mention, words), self.cast.names
        if holder is not None and names.places.get(holder.name, 0) > mention.end:
            held = names.offices.roles_of.get(holder.name, ())
            if not any(role in held for role in mention.roles):  # the bondsbestuurder is yet to be named
                return self.in_focus(mention, words) or holder
        return (
            self._brought_in(mention, words)
            or holder
            or self._of_trade(mention, words)
            or self.accused(mention, words)
            or self._by_age(mention, words)
            or self.in_focus(mention, words)
            or self.anaphor(mention, words)
        )

    def _brought_in(self, mention: Mention, words: list[str]) -> Person | None:
        """Somebody whom the same noun brought in, or any noun if the description tells of nothing else."""
        if len(words) > 1 or self.is_whose(mention) or self.is_relative(mention.end):
            return None
        if self.lexicon.flags.get(words[0].lower(), 0) & BODY or is_document(words[0], self.lexicon):
            return None
        aged = bool(age_of(mention.text, self.lexicon))
        alone = aged or words[0].lower() in listed(self.lexicon.people.persons)
        found = self.unnamed.last(mention, aged) if alone else self.unnamed.by_noun(mention)
        if found is not None:
            self.sure.add((mention.start, mention.end))
        return found

    def _of_trade(self, mention: Mention, words: list[str]) -> Person | None:
        """Somebody unnamed whom another word for the same trade brought in."""
        meant = self.offices_meant(words) if len(words) == 1 and not self.is_whose(mention) else frozenset()
        found = self.unnamed.by_trade(mention, meant) if meant else None
        if found is not None:
            self.sure.add((mention.start, mention.end))
        return found

    def _body(self, mention: Mention, words: list[str]) -> Person | None:
        """The body that a noun with its article points back to: `the company`."""
        body = self.named_bodies.meant(mention, words)
        if not body or body.lower() == mention.text.lower():
            return None
        body = (self.cast.names.fullest(body) if " " in body else None) or body
        return self.cast.person(body, mention, named=body[0].isupper())

    def _as_described(self, mention: Mention, words: list[str]) -> Person:
        """Somebody known by the description alone."""
        if len(words) > 1:
            self.longer.setdefault(words[0].lower(), mention.text)
        cased = self.lexicon.traits.name_chain or self.lexicon.traits.offices_first
        return self.cast.person(mention.text, mention, named=mention.text[0].isupper() and cased)

    def _heard_longer(self, mention: Mention) -> Person | None:
        """`a police spokesman … the spokesman`, `ein Hafensprecher … der Sprecher`: whoever spoke under a
        longer description of the same noun; and a Polizeisprecher as `ein Sprecher der Polizei`."""
        flags, head = self.lexicon.flags, mention.text.lower()
        for person in reversed(self.cast.recent):
            if person.named or person.plural != mention.plural:
                continue
            words = person.name.lower().split()
            at = next(
                (i for i, word in enumerate(words) if flags.get(word, 0) & (OF | PREPOSITION)), len(words)
            )
            noun, whose = " ".join(words[:at]), " ".join(words[at:])
            first = head.removesuffix(noun).removesuffix(self.lexicon.forms.genitive_ending)
            if noun.endswith(head) or (first != head and len(first) > _PREFIX and first in whose):
                return person
        return None

    def _by_age(self, mention: Mention, words: list[str]) -> Person | None:
        """`Vera Lindner (67) … die | 67-Jährige |`: the one of that age; `Eine Lehrerin half. „…“, sagte die
        | 34-Jährige |`: whom an age tells of, nobody being named."""
        age = age_of(mention.text, self.lexicon)
        if not age or self.is_whose(mention):
            return None
        aged = [name for name, told in self.cast.ages.items() if told.startswith(age)]
        if len(aged) == 1 and self.may_be(aged[0], mention):
            self.sure.add((mention.start, mention.end))
            return self.cast.named(self.cast.names.places.get(aged[0], 0), aged[0])
        found = office_before(self.cast, replace(mention, kind="pronoun", text=""))
        return self.person(found) if found is not None else None

    def _issuer(self, mention: Mention) -> Person | None:
        """The body that issued a document: `a report by the agency` → `agency`."""
        body = issuer_of(mention, self.text, self.lexicon) or self._issuer_told(mention)
        body = body or self._issuer_before(mention)
        if not body:
            return None
        role, words = body.lower(), mention.text.split()
        if self.cast.is_office(role):  # le communiqué du procureur, a declaração do primeiro-ministro
            if not mention.definite and words[0].islower() and any(w.endswith(POSSESSIVES) for w in words):
                return None  # a consultant’s report
            office = replace(mention, text=body, definite=True, genitive=False, roles=(role,))
            return self.holder(office, [body]) or self._as_described(office, [body])
        bodies = self.named_bodies
        name = self.cast.names.fullest(body) or bodies.of_kinds.meant(body, mention.start)
        name = name or bodies.in_full(body, mention.start) or body
        return self.cast.person(name, Mention(0, 0, name, "name"), named=name[0].isupper())

    def _issuer_told(self, mention: Mention) -> str:
        """`eine Studie des Instituts Fenn … laut der | Studie |`: who issued the document that a noun alone
        points back to."""
        noun = mention.text.lower()
        if not mention.definite or mention.plural or not is_document(noun, self.lexicon):
            return ""
        statements = listed(self.lexicon.attribution.statements)  # eine Warnung der Polizei
        before = WORD.finditer(self.text, max(0, mention.start - _TOLD), mention.start - 1)
        told = [
            found
            for found in before
            if (low := found[0].lower()) == noun
            or (
                found.start() > mention.start - JUST_BEFORE
                and low not in statements
                and is_document(low, self.lexicon)
            )
        ]
        bodies = (
            issuer_of(Mention(found.start(), found.end(), found[0], "description"), self.text, self.lexicon)
            for found in reversed(told)
        )
        return next(filter(None, bodies), "")

    def _issuer_before(self, mention: Mention) -> str:
        """`El Ayuntamiento pide calma. «…», se lee en un | comunicado |`: a paper that bodies issue, of the
        one that the sentence before names."""
        noun = mention.text.lower()
        if noun not in self.lexicon.body_kinds or not is_document(noun, self.lexicon):
            return ""
        bodies = self.named_bodies
        named = body_before(mention.start, self.cast, bodies.may_be_body)
        return named or bodies.of_kinds.only(mention.start) or ""

    def _named_later(self, mention: Mention) -> Person | None:
        """`a judge` of the opening, where the article goes on to name its only judge."""
        held = [pair for role in mention.roles for pair in self.cast.names.offices.holders(role)]
        if len({surname(name) for _, name in held}) != 1 or not mention.start <= held[0][0]:
            return None
        return self.cast.person(held[0][1], mention) if mention.start < OPENING else None
