"""Whom a description means: `the minister`, `el portavoz`, `la mujer`, `a report by the agency`."""

from dataclasses import replace
from functools import cache

from articles.evidence.quotes.flags import (
    ADVERB,
    ANAPHOR,
    DETERMINER_F,
    DETERMINER_M,
    DOCUMENT,
    INDEFINITE,
    OF,
    POSSESSIVE,
    PREPOSITION,
    ROLE,
    TITLE,
)
from articles.evidence.quotes.lexicon import endings_of, listed
from articles.evidence.quotes.mentions import Mention, is_demonym
from articles.evidence.quotes.speakers.bodies import Bodies, NamedBodies, issuer_of
from articles.evidence.quotes.speakers.cast import Cast, Person
from articles.evidence.quotes.speakers.groups import Groups
from articles.evidence.quotes.speakers.holders import OPENING
from articles.evidence.quotes.speakers.leaders import Leaders
from articles.evidence.quotes.speakers.names import is_trade, surname
from articles.evidence.quotes.speakers.pronouns import by_pronoun, sentence_before
from articles.evidence.quotes.speakers.wording import Wording

_PREFIX = 2
"""Letters before a compound's head, more than which it has."""
_BESIDE = 120
"""How far behind a document the one may be named who speaks in it: `Em nota, a Coldagri disse`."""
_FOCUSED = 2
"""Words of a description, at most, that can mean the one whom the text is about just there."""


def _is_compound(word: str, head: str) -> bool:
    """Whether a word is a compound of another: `polizeisprecher` of `sprecher`."""
    return word.endswith(head) and len(word) > len(head) + _PREFIX


@cache
def _latter_genders(words: str) -> dict[str, str]:
    """The words for the latter, with the gender of each; parted once for each language."""
    return dict(entry.split(":") for entry in words.split())


class Descriptions(Wording):
    """The descriptions of one article; the longest form that was met stands for the shorter."""

    def __init__(self, cast: Cast) -> None:
        super().__init__(cast)
        self.compounded = Bodies(cast.text, cast.lexicon)
        self.named_bodies = NamedBodies(cast)
        self.groups = Groups(cast)
        self.leaders = Leaders(cast)
        self.heads: dict[str, str] = {}
        self._several: dict[str, int] = {}
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
            if last is not None and last.human and not mention.plural and self.cast.is_office(name.lower()):
                return last  # o mesmo parlamentar
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
        if known is not None:
            return self.cast.person(known, mention)
        issuer = self._issuer(mention)
        if issuer is not None:
            return issuer
        if not mention.definite and not mention.plural and mention.start < OPENING:
            told = len(words) == 1 or self._tells_where(words)
            named = (self._named_later(mention) if told else None) or self._called_later(mention)
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
            or self._anaphor(mention, words)
            or self._just_spoke(mention, words)
            or self._by_epithet(mention, words)
            or self._in_focus(mention, words)
            or self._just_named(mention, words)
            or (None if self.is_whose(mention) else self.leaders.meant(mention, words))
            or (None if self.is_whose(mention) else self.leaders.at_work(mention, words))
            or self.salient(mention, words)
        )

    def _body(self, mention: Mention, word: str) -> str | None:
        """The body that one word with its article points back to: `the company`."""
        return (
            self.named_bodies.latest(word, mention.start)
            or self.heads.get(word.lower())
            or self.named_bodies.begun_by(word, mention)
            or self.named_bodies.ending_in(word, mention.start)
            or self.compounded.meant(word, mention.start)
            or self.named_bodies.of_kind(word, mention.start)
            or self.named_bodies.spoke_before(mention)
            or self.named_bodies.named(word)
            or self.named_bodies.just_named(mention)
            or self.named_bodies.spoken_of(mention, word)
            or self.named_bodies.in_full(word, mention.start)
        )

    def _as_described(self, mention: Mention, words: list[str], name: str) -> Person:
        """Somebody known by the description alone, the fullest that the article has given so far."""
        if mention.plural and mention.definite and len(words) == 1 and self.lexicon.traits.name_chain:
            name = self.heads.get(words[0].lower(), name)  # os advogados de Lula … Os advogados
        if len(words) > 1:
            self.heads.setdefault(words[0].lower(), name)
        elif mention.roles and not mention.plural:
            name = self.fuller(name)
        opens = self.lexicon.flags.get(words[0].lower(), 0) & INDEFINITE  # Uno degli operai
        cased = self.lexicon.traits.name_chain or self.lexicon.traits.offices_first
        proper = name[0].isupper() and cased and not opens
        person = self.cast.person(name, mention, named=proper)
        self.hear(words, person)
        return person

    def _of_compound(self, mention: Mention, words: list[str]) -> Person | None:
        """`ein Polizeisprecher … der Sprecher`: who was heard under a compound of the word."""
        if not self.lexicon.traits.nouns_capital or len(words) > 1 or self.is_whose(mention):
            return None
        head = words[0].lower()
        heard = (p for p in reversed(self.cast.recent) if p.human and not p.named and not p.plural)
        return next((p for p in heard if _is_compound(p.name.partition(" ")[0].lower(), head)), None)

    def _shows_one(self, word: str, before: int) -> bool:
        """Whether the article is that of one person: `der Tischler`, `die Winzerin`, not `die Tischler`."""
        female = word.endswith(endings_of(self.lexicon.people.trade_female))
        return bool(before & (DETERMINER_F if female else DETERMINER_M))

    def _named_at_end(self, words: list[str]) -> str | None:
        """`der 23-jährige Feurstein`, where nouns have capitals too and only the article tells a name."""
        tail = " ".join(words[-2:])  # panadero jubilado de Lirio | Elio Salcedo
        if len(words) > 3 and words[-3][0].isupper() and tail in self.cast.names.humans:
            return tail if self.lexicon.traits.name_chain else None
        if len(words) < 2 or not words[0][0].isdigit() or not self.lexicon.traits.nouns_capital:
            return None
        full = self.cast.names.fullest(words[-1]) if words[-1][0].isupper() else None
        return full if full in self.cast.names.humans else None

    def _issuer(self, mention: Mention) -> Person | None:
        """The body that issued a document: `a report by the agency` → `agency`."""
        body = issuer_of(mention, self.text, self.lexicon)
        if not body:
            return self._whose(mention) or self._issued(mention) or self.author_of(mention)
        name = self.cast.names.fullest(body) or self.named_bodies.ending_in(body)
        name = name or self.named_bodies.latest(body, mention.start) or self._begun(body, mention)
        name = name or self.named_bodies.in_full(body, mention.start) or body
        role = body.lower()
        if self.cast.is_office(role):  # le communiqué du procureur, a declaração do primeiro-ministro
            office = Mention(mention.start, mention.end, body, "description", definite=True, roles=(role,))
            holder = self._holder(office, [body], office.roles) or self._stands_for(office, [body])
            if holder is not None:
                return holder
        self.issued = self.cast.person(name, Mention(0, 0, name, "name"), named=name[0].isupper())
        return self.issued

    def _begun(self, body: str, mention: Mention) -> str | None:
        """`o plano do | conselho`, which the article names: `Conselho Nacional da Pesca`."""
        small = self.lexicon.traits.name_chain and " " not in body and body.islower()
        return self.named_bodies.begun_by(body, mention) if small else None

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

    def _in_office(self, person: Person) -> bool:
        """Whether somebody holds an office or has a trade, beyond being a party to the case."""
        held = (*person.roles, *self.cast.names.offices.roles_of.get(person.name, ()))
        return any(role not in listed(self.lexicon.people.parties) for role in held)

    def _brings_description(self, person: Person) -> bool:
        """Whether a comma behind somebody's name tells more of them: `X, vecina de Y`."""
        place = self.cast.names.places.get(person.name, -1)
        return place < 0 or self.text.startswith((", ", " ("), place + len(person.name))

    def _in_focus(self, mention: Mention, words: list[str]) -> Person | None:
        """`Parteichef Marco Renn … „…“, sagte der Tessiner Ständerat`: whom the text is about there."""
        head = words[-1].lower()
        traits = self.lexicon.traits
        short = len(words) <= _FOCUSED
        if traits.zero_that and not short and self.lexicon.flags.get(words[1].lower(), 0) & OF:
            head, short = words[0].lower(), True  # “…,” said | the rector of the church
        if not (traits.nouns_capital or traits.zero_that) or not short or not self.cast.is_office(head):
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

    def _anaphor(self, mention: Mention, words: list[str]) -> Person | None:
        """`the 56-year-old`, `le spécialiste`: the person spoken of."""
        flags = self.lexicon.flags
        lows = [w.lower() for w in words]
        points = any(
            flags.get(w, 0) & (ANAPHOR | TITLE)
            or (flags.get(w.rpartition("-")[2], 0) & ANAPHOR and not flags.get(w, 0) & ROLE)
            or w[0].isdigit()
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
        counted = any(w.isdigit() or w in self.lexicon.numbers for w in lows)
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
