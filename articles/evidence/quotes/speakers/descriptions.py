"""Whom a description means: `the minister`, `el portavoz`, `la mujer`, `a report by the agency`."""

import re
from dataclasses import replace
from functools import cache

from articles.evidence.quotes.flags import (
    ADVERB,
    BODY,
    DETERMINER_F,
    DETERMINER_M,
    DOCUMENT,
    INDEFINITE,
    OF,
    POSSESSIVE,
    PREPOSITION,
)
from articles.evidence.quotes.lexicon import listed
from articles.evidence.quotes.mentions import Mention, is_document
from articles.evidence.quotes.speakers.bodies import Bodies, NamedBodies, issuer_of
from articles.evidence.quotes.speakers.cast import Cast, Person
from articles.evidence.quotes.speakers.focus import Focus
from articles.evidence.quotes.speakers.groups import Groups
from articles.evidence.quotes.speakers.heading import unnamed_subject
from articles.evidence.quotes.speakers.holders import OPENING
from articles.evidence.quotes.speakers.leaders import Leaders
from articles.evidence.quotes.speakers.names import surname
from articles.evidence.quotes.speakers.pronouns import by_pronoun
from articles.evidence.quotes.speakers.whole import titled

_REST = re.compile(r" ([^\W\d_]+)(?: [^\W\d_]{1,3})? [^\W\d_a-zß-ÿ][\w’']+(?: [^\W\d_a-zß-ÿ][\w’']+)*")
"""What goes on with a name: `sin Techo`, `por el Puerto`."""
_HELD = 3
"""Words of an office and the body that holds it, at least."""
_PREFIX = 2
"""Letters before a compound's head, more than which it has."""
_TWO = 2
_BESIDE = 120
"""How far behind a document the one may be named who speaks in it: `Em nota, a Coldagri disse`."""


def _is_compound(word: str, head: str) -> bool:
    """Whether a word is a compound of another: `polizeisprecher` of `sprecher`."""
    return word.endswith(head) and len(word) > len(head) + _PREFIX


@cache
def _latter_genders(words: str) -> dict[str, str]:
    """The words for the latter, with the gender of each; parted once for each language."""
    return dict(entry.split(":") for entry in words.split())


class Descriptions(Focus):
    """The descriptions of one article; the longest form that was met stands for the shorter."""

    def __init__(self, cast: Cast) -> None:
        super().__init__(cast)
        self.compounded = Bodies(cast.text, cast.lexicon)
        self.named_bodies = NamedBodies(cast)
        self.groups = Groups(cast)
        self.leaders = Leaders(cast)
        self.heads: dict[str, str] = {}
        self.issued: Person | None = None
        """Whose the latest document was."""

    def person(self, mention: Mention) -> Person:
        """The one that is described, known by name or by the description alone."""
        words = mention.text.split()
        if mention.genitive and words:
            mention = self.nominative(mention, words)
            words = mention.text.split()
        if len(words) > 1 and words[0].lower() in listed(self.lexicon.people.same):
            words = words[1:]
            mention = replace(mention, text=" ".join(words), definite=True)
        name = " ".join(words)
        if len(words) == 2 and mention.definite and self.lexicon.flags.get(words[0].lower(), 0) & ADVERB:
            words = words[1:]  # las mismas fuentes
            name = self.heads.get(words[0].lower(), words[0])
            last = self.cast.recent[-1] if self.cast.recent else None
            told = last is not None and last.human and not mention.plural
            if last is not None and told and self.cast.is_office(name.lower()):
                return last  # o mesmo parlamentar
            if last is not None and name in listed(self.lexicon.attribution.sources):
                return last  # la même source
        found = self._latter(mention, words) or self._told_by_words(mention, words, name)
        if found is not None:
            return found
        if mention.definite and not mention.plural:
            linked = self._linked(mention, words)
            if linked is not None:
                return linked
            words = self.without_seat(self.without_adjectives(words))
            one = len(words) == 1
            body = self._body(mention, words[0]) if one else self.named_bodies.spoke_before(mention)
            if body and body.lower() != name.lower():
                body = (self.cast.names.fullest(body) if " " in body else None) or body
                return self.cast.person(body, mention, named=body[0].isupper())
            latest = None if body else self.latest(mention, words)
            if latest is not None:
                return latest
        return self._as_described(mention, words, name)

    def _told_by_words(self, mention: Mention, words: list[str], name: str) -> Person | None:
        """The one whom a description means by what it says, whoever was spoken of before."""
        together = self.groups.meant(mention)
        if together is not None:
            return together
        if len(words) > 1 and mention.definite and not mention.plural and self.adds_office(words):
            found = by_pronoun(self.cast, replace(mention, kind="pronoun"))
            if found is not None:
                return found  # la también portavoz del Ejecutivo
        known = self.cast.names.acronyms.get(name) or self._named_at_end(words)
        known = known or self._titled(mention, words)
        if known is not None:
            return self.cast.person(known, mention)
        issuer = self._issuer(mention)
        if issuer is not None:
            return issuer
        if not mention.definite and not mention.plural and mention.start < OPENING:
            told = len(words) == 1 or self._tells_where(words)
            named = (self._named_later(mention) if told else None) or self._called_later(mention)
            named = named or self._body_later(mention)
            if named is not None:
                return named
        return self.heard_again(mention, words) or self.of_owner(words)

    def _latter(self, mention: Mention, words: list[str]) -> Person | None:
        """`The mayor wrote to Anna Hale. The` **`latter`** `said …`: who was named last."""
        word = words[0].lower().replace("’", "'").rpartition("'")[2] if len(words) == 1 else ""
        gender = _latter_genders(self.lexicon.people.latter).get(word)
        if gender is None:
            return None
        told = replace(mention, gender=gender or mention.gender)
        named = self.cast.names.within(max(0, mention.start - OPENING), mention.start - 1)
        fits = (pair for pair in reversed(named) if self.may_be(pair[1], told))
        last = next((pair for pair in fits if pair[1] in self.cast.names.humans), None)
        return self.cast.named(*last) if last is not None else None

    def _linked(self, mention: Mention, words: list[str]) -> Person | None:
        """Somebody the article told of, whom a description with its article points back to."""
        return (
            self._stands_for(mention, words, later=True)
            or (None if self._is_held(mention) else self._stands_for(mention, words))
            or self._holder(mention, words, mention.roles)
            or self._stands_for(mention, words)
            or self._of_compound(mention, words)
            or self._by_age(mention, words)
            or self.anaphor(mention, words)
            or self._just_spoke(mention, words)
            or self._by_epithet(mention, words)
            or self.in_focus(mention, words)
            or self._just_named(mention, words)
            or (None if self.is_whose(mention) else self.leaders.meant(mention, words))
            or (None if self.is_whose(mention) else self.leaders.at_work(mention, words))
            or self.salient(mention, words)
        )

    def _body(self, mention: Mention, word: str) -> str | None:
        """The body that one word with its article points back to: `the company`."""
        return (
            self.named_bodies.of_kinds.meant(word, mention.start)
            or self.named_bodies.named(word)
            or self.heads.get(word.lower())
            or self.compounded.meant(word, mention.start)
            or self.named_bodies.goes_on(mention)
            or self.named_bodies.spoke_before(mention)
            or self.named_bodies.just_named(mention)
            or self.named_bodies.spoken_of(mention, word)
            or self.named_bodies.in_full(word, mention.start)
        )

    def _as_described(self, mention: Mention, words: list[str], name: str) -> Person:
        """Somebody known by the description alone, the fullest that the article has given so far."""
        if mention.plural and mention.definite and len(words) == 1 and self.lexicon.traits.name_chain:
            name = self.heads.get(words[0].lower(), name)  # os advogados de Lula … Os advogados
        name += self._rest_of_name(mention, words)
        if len(words) > 1:
            self.heads.setdefault(words[0].lower(), name)
        elif mention.roles and not mention.plural:
            name = self.fuller(name)
        if (mention.definite or mention.plural) and not (mention.pointing or self.is_whose(mention)):
            name = self.whole(name)
        opens = self.lexicon.flags.get(words[0].lower(), 0) & INDEFINITE  # Uno degli operai
        cased = self.lexicon.traits.name_chain or self.lexicon.traits.offices_first
        proper = name[0].isupper() and cased and not opens
        person = self.cast.person(name, mention, named=proper)
        self.hear(words, person)
        return person

    def _rest_of_name(self, mention: Mention, words: list[str]) -> str:
        """`un portavoz de Vecinos` **`por el Puerto`**: a body's name that the article gives so elsewhere."""
        if len(words) < _HELD or not words[-1][0].isupper() or not self.lexicon.traits.null_subject:
            return ""
        rest = _REST.match(self.text, mention.end)
        if rest is None or not self.lexicon.flags.get(rest[1].lower(), 0) & PREPOSITION:
            return ""
        return rest[0] if self.text.count(f"{words[-1]}{rest[0]}") > 1 else ""

    def _of_compound(self, mention: Mention, words: list[str]) -> Person | None:
        """`ein Polizeisprecher … der Sprecher`, `ein Sprecher der Polizei … der Polizeisprecher`: who was
        heard under a compound of the word, or under its two parts."""
        if len(words) > 1 or self.is_whose(mention):
            return None
        head, short = words[0].lower(), self.lexicon.traits.nouns_capital
        heard = (p for p in reversed(self.cast.recent) if p.human and not p.named and not p.plural)
        for person in heard:
            noun, _, whose = person.name.lower().partition(" ")
            if short and _is_compound(noun, head):
                return person
            first = head.removesuffix(noun).removesuffix(self.lexicon.forms.genitive_ending)
            if _is_compound(head, noun) and first in whose:
                return person  # `polizei` of `des polizeipräsidiums`
        return None

    def _by_age(self, mention: Mention, words: list[str]) -> Person | None:
        """`Eine Lehrerin half. „…“, sagte die | 34-Jährige |`: whom an age tells of, nobody being named."""
        if not (words[0][0].isdecimal() or words[-1][0].isdecimal()) or self.is_whose(mention):
            return None
        found = unnamed_subject(self.cast, mention)
        return self.person(found) if found is not None else None

    def _named_at_end(self, words: list[str]) -> str | None:
        """`der 23-jährige Feurstein`, where nouns have capitals too and only the article tells a name."""
        tail = " ".join(words[-2:])  # panadero jubilado de Lirio | Elio Salcedo
        if len(words) > 3 and words[-3][0].isupper() and tail in self.cast.names.humans:
            return tail if self.lexicon.traits.name_chain else None
        if len(words) < 2 or not words[0][0].isdecimal() or not self.lexicon.traits.nouns_capital:
            return None
        full = self.cast.names.fullest(words[-1]) if words[-1][0].isupper() else None
        return full if full in self.cast.names.humans else None

    def _titled(self, mention: Mention, words: list[str]) -> str | None:
        """`the coroner’s office` → `Marlow County Coroner’s Office`: a body whose name some words end."""
        small = mention.definite and len(words) == _TWO and mention.text.islower()
        body = small and self.lexicon.flags.get(words[1], 0) & BODY and self.lexicon.traits.zero_that
        return titled(words, self.text, self.lexicon) if body else None

    def _issuer(self, mention: Mention) -> Person | None:
        """The body that issued a document: `a report by the agency` → `agency`."""
        body = issuer_of(mention, self.text, self.lexicon)
        if not body:
            found = self._whose(mention) or self._issued(mention) or self.author_of(mention)
            body = "" if found is not None else self.issuer_told(mention) or self._of_kind(mention)
            if not body:
                return found
        kinds = self.named_bodies.of_kinds
        name = self.cast.names.fullest(body) or kinds.meant(body, mention.start)
        name = name or self._issuing(body, mention)
        name = name or self.named_bodies.in_full(body, mention.start) or body
        role = body.lower()
        if self.cast.is_office(role):  # le communiqué du procureur, a declaração do primeiro-ministro
            office = Mention(mention.start, mention.end, body, "description", definite=True, roles=(role,))
            holder = self._holder(office, [body], office.roles) or self._stands_for(office, [body])
            if holder is not None:
                return holder
        self.issued = self.cast.person(name, Mention(0, 0, name, "name"), named=name[0].isupper())
        return self.issued

    def _of_kind(self, mention: Mention) -> str:
        """`La Audiencia de Vale … Los | magistrados |`, `la | sentencia |`: the body whose members, or whose
        word, a noun alone tells of."""
        word = mention.text.lower()
        several = mention.plural and mention.definite
        if word not in self.lexicon.body_kinds or not (several or is_document(word, self.lexicon)):
            return ""
        return self.named_bodies.of_kinds.meant(word, mention.start) or ""

    def _issuing(self, body: str, mention: Mention) -> str | None:
        """`laut der Seewacht … in einem Bericht der | NGO |`: the body that a noun for any means."""
        told = Mention(mention.start, mention.end, body, "description", definite=True)
        if " " in body:
            return None
        return self.named_bodies.goes_on(told) or self.named_bodies.just_named(told)

    def _issued(self, mention: Mention) -> Person | None:
        """`diz o parecer de Prado. “…”, afirma | o documento |.`: whose the document before it was."""
        flags = self.lexicon.flags
        words = mention.text.lower().split()
        words = words[1:] if len(words) == 2 and flags.get(words[0], 0) & ADVERB else words  # o mesmo parecer
        last = self.cast.recent[-1] if self.cast.recent else None
        paper = len(words) == 1 and flags.get(words[0], 0) & DOCUMENT and mention.definite
        if not paper or not self.lexicon.traits.name_chain:
            return None
        if self.issued is not None:
            return self.issued if self.issued is last else None
        place = self.text.rfind(f" {words[0]}", 0, mention.start - 1)
        ahead = self.text[max(0, place - 12) : max(0, place)].split()
        bits = flags.get(ahead[-1].lower(), 0) if ahead else 0
        if not bits & PREPOSITION or bits & (DETERMINER_M | DETERMINER_F | OF):
            return None
        heard = [
            p for p in self.cast.recent if place < p.place < place + _BESIDE
        ]  # Em | nota, a Coldagri disse
        if heard:
            return heard[0]
        return by_pronoun(self.cast, Mention(place, place, "", "pronoun"))  # Prado anunciou, em | nota, …

    def _whose(self, mention: Mention) -> Person | None:
        """Who gave `su testimonio`."""
        before = self.text[max(0, mention.start - 12) : mention.start].split()
        flags = self.lexicon.flags
        own = before and flags.get(before[-1].lower(), 0) & POSSESSIVE
        if not own or not flags.get(mention.text.partition(" ")[0].lower(), 0) & DOCUMENT:
            return None
        last = self.cast.recent[-1] if self.cast.recent else None
        if last is not None and self.text.find("\n", last.place, mention.start) < 0:
            return last
        return by_pronoun(self.cast, Mention(mention.start, mention.end, "", "pronoun"))

    def _tells_where(self, words: list[str]) -> bool:
        """`Segundo | economista-chefe do Banco do Vale |, …`: an office and a capital, without an article."""
        office = self.lexicon.traits.name_chain and self.cast.is_office(words[0].lower())
        return office and words[0].islower() and any(word[0].isupper() for word in words)

    def _named_later(self, mention: Mention) -> Person | None:
        """`a judge`, `autarca de Vale` of the opening, where the article goes on to name its only judge."""
        holders = self.cast.names.offices.holders
        held = [pair for role in mention.roles for pair in holders(role)]
        if not held and mention.roles:
            held = [
                pair for role in self.lexicon.stand_for.get(mention.roles[0], ()) for pair in holders(role)
            ]
        rest = mention.text.split()[1:]
        held = [pair for pair in held if not rest or self._same_place(rest, pair)]
        if len({surname(name) for _, name in held}) != 1 or held[0][0] < mention.start:
            return None
        return self.cast.person(held[0][1], mention) if mention.start < OPENING else None

    def _body_later(self, mention: Mention) -> Person | None:
        """`une association lorvalienne`, which the article goes on to call `l’association Voile Libre`."""
        name = self.named_bodies.named_later(mention)
        return self.cast.person(name, mention) if name is not None else None

    def _called_later(self, mention: Mention) -> Person | None:
        """`A Minister of State says …`, where `Minister of State Ann Roe` is named later on."""
        if " " not in mention.text:
            return None
        held = {n: p for role in mention.roles for p, n in self.cast.names.offices.holders(role)}
        called = f"{mention.text.lower()} "
        there = (n for n, p in held.items() if self.text[max(0, p - len(called)) : p].lower() == called)
        name = next(there, None)
        return self.cast.person(name, mention) if name is not None else None

    def _just_spoke(self, mention: Mention, words: list[str]) -> Person | None:
        """`«…», a indiqué Olivier Carac. «…», a expliqué le procureur.`: a name without an office, then an
        office without a name, in one paragraph."""
        last = self.cast.recent[-1] if self.cast.recent else None
        if last is None or len(words) > 1 or not any(map(self.cast.is_office, mention.roles)):
            return None
        if self.is_whose(mention) or last.name.split()[-1] in self.cast.names.initials:
            return None  # « … », zei Jos B. « … », vroeg de rechter
        if not (last.named and last.human and " " in last.name) or self.cast.names.offices.roles_of.get(
            last.name
        ):
            return None
        start = mention.start - 1
        paragraph = self.text.rfind("\n", max(0, start - OPENING), start) + 1
        told = self.stands_before(words[0], paragraph if self.lexicon.traits.offices_first else start)
        if told and self.lexicon.traits.name_chain:  # Oposição ataca | ministra |: nobody by that alone yet
            told = any(words[0].lower() in person.roles for person in self.cast.known.values())
        if told or self.text.find("\n", last.place, start) >= 0 or not self.may_be(last.name, mention):
            return None
        if self._brings_description(last) or self.is_introduced_unnamed(mention):
            return None
        return last

    def _brings_description(self, person: Person) -> bool:
        """Whether a comma behind somebody's name tells more of them: `X, vecina de Y`."""
        place = self.cast.names.places.get(person.name, -1)
        return place < 0 or self.text.startswith((", ", " ("), place + len(person.name))
