"""Who a mention is: somebody whom the article names, under the fullest name it gives."""

import re

from articles.evidence.quotes.flags import AS, BODY, DEFINITE, DETERMINER, INDEFINITE, OF, PREPOSITION, ROLE
from articles.evidence.quotes.lexicon import Lexicon, endings_of, listed
from articles.evidence.quotes.mentions import Mention, role_gender
from articles.evidence.quotes.speakers.cast import Cast, Person
from articles.evidence.quotes.speakers.descriptions import Descriptions
from articles.evidence.quotes.speakers.pronouns import by_pronoun, office_before
from articles.evidence.quotes.speakers.words import shape

_HEADED = re.compile(r"(?<![^\n.!?] )(?<![^\s])([A-ZÀ-Þ][^\W\d_]{0,4})[ ]([^\W\d_]+)")
"""The first two words of a sentence: `Il sindaco`."""
_DESCRIBED = 900
"""How far behind the description a bare name may tell who was meant."""
_NEAR = 40
"""Characters before a word that its article stands in."""


class People(Cast):
    """The speakers of one article. `resolve` gives a mention its person, and remembers who spoke."""

    def __init__(self, text: str, lexicon: Lexicon) -> None:
        super().__init__(text, lexicon)
        self.descriptions = Descriptions(self)
        self.described: tuple[Mention, Person] | None = None
        """The latest speaker known by an office alone."""
        self.heard: dict[tuple[int, int], Mention] = {}
        """The mentions that were resolved and may yet mean another, by their place."""
        self.aliases: dict[str, str] = {}
        """Descriptions whose name came after them, and that name."""

    def resolve(self, mention: Mention | None) -> Person | None:
        """The person of a mention; None where the article does not say."""
        if mention is None or mention.kind == "nobody":
            return None
        if not self.descriptions.named_bodies.is_of_its_own(mention):
            self.heard[mention.start, mention.end] = mention
        if mention.kind == "pronoun":
            office = office_before(self, mention)
            person = self.descriptions.person(office) if office else by_pronoun(self, mention)
        elif mention.kind == "name" or self._is_surname(mention):
            person = self._by_name(mention)
        else:
            person = self.descriptions.person(mention)
            titled = person.named and self.is_office(person.name.split()[0].lower())
            if mention.definite and person.human and not mention.plural and (titled or not person.named):
                self.described = mention, person
        if person is not None:
            person.place = max(person.place, mention.end)
            self.spoke(person)
        return person

    def _is_surname(self, mention: Mention) -> bool:
        """`sagte | Koch`, where the article names Rainer Koch: a trade's word, but no article before it."""
        if mention.plural or not self.lexicon.traits.nouns_capital:
            return False
        if mention.definite:
            return self._has_particles(mention)
        before = self.text[max(0, mention.start - _NEAR) : mention.start].split()[-1:]
        if any(self.lexicon.flags.get(w.lower(), 0) & DETERMINER for w in before):
            return False
        head, _, rest = mention.text.partition(" ")
        placed = rest and self.lexicon.flags.get(rest.partition(" ")[0], 0) & PREPOSITION
        return self._is_known(head if placed else mention.text)

    def _is_known(self, word: str) -> bool:
        """Whether a word is the surname of somebody named in full."""
        full = self.names.fullest(word)
        return full is not None and full.endswith(f" {word}") and full in self.names.humans

    def _has_particles(self, mention: Mention) -> bool:
        """`Von der | Heide | sagte`, where the article names Anna von der Heide."""
        full = self.names.fullest(mention.text)
        words = self.text[max(0, mention.start - 12) : mention.end].lower().split()[-3:]
        return full in self.names.humans and f"{full}".lower().endswith(f" {' '.join(words)}")

    def _by_name(self, mention: Mention) -> Person:
        name = " ".join(mention.text.split()).strip("'’\"")
        if mention.genitive and name not in self.names.humans:
            name = self._nominative(name)
        head, _, rest = name.partition(" ")
        if rest and self.lexicon.flags.get(rest.partition(" ")[0], 0) & PREPOSITION and self._is_known(head):
            name = head  # Ofir | aus Boort | sagte
        full = self.names.fullest(name) or name
        if full.endswith(f" {name}") and full not in self.names.humans:
            # The FA said … The German FA left.
            full = name if self.names.places.get(full, -1) > mention.start else full
        office, _, rest = full.partition(" ")
        if rest and office.lower() in listed(self.lexicon.offices.portfolios) and mention.text != full:
            full = rest  # ministre de l’Intérieur | Odilon Ould Merle
        if full == name and self.lexicon.flags.get(name.lower(), 0) & BODY:
            whole = self.descriptions.named_bodies.in_full
            full = self.names.starting_with(name) or whole(name, mention.start) or name  # l’Istituto
        person = self.person(full, mention)
        for role in mention.roles[:1]:
            if mention.kind == "name" and self.is_office(role) and not self.names.offices.holders(role):
                self.names.hold(role, mention.start, full)
        self._name_described(person, mention)
        return person

    def _nominative(self, name: str) -> str:
        """`nach Angaben des Statistischen Landesamtes` → `Statistischen Landesamt`"""
        endings, words = self.lexicon.genitive_endings, name.split()
        weak = endings_of(self.lexicon.forms.genitive_adjectives)
        at = next((i for i, word in enumerate(words[:-1]) if not weak or not word.endswith(weak)), -1)
        if endings is None:
            return name
        return " ".join(
            [*words[:at], endings.sub("", words[at], count=1), *(words[at + 1 :] if at >= 0 else ())]
        )

    def _name_described(self, person: Person, mention: Mention) -> None:
        """`El portavoz confirmó … «…», zanjó Quiles`: a bare new name is the one just described."""
        if self._is_led(mention):
            return
        latest, self.described = self.described, None
        name = person.name
        if mention.roles or mention.definite or not person.human or " " not in name:
            return
        office, place = self._office_ahead(person, mention)
        if office and (latest is None or latest[0].end < place):
            self.names.hold(office, mention.start, name)
            return
        if latest is None:
            return
        before, described = latest
        if mention.start - before.end > _DESCRIBED or not self._is_new(name, mention):
            return
        if described.gender and person.gender and described.gender != person.gender:
            return
        if self.names.offices.roles_of.get(name) or self._is_introduced(mention):
            return
        self.aliases[described.name] = name
        self.known[described.name.lower()] = person
        person.gender = person.gender or described.gender
        person.roles |= described.roles
        for role in before.roles[:1]:
            self.names.hold(role, mention.start, name)

    def _is_new(self, name: str, mention: Mention) -> bool:
        """Whether a name stands here first, but for the headline."""
        first = self.names.places.get(name, -1)
        if first == mention.start:
            return True
        headline = self.text.find("\n", 0, _DESCRIBED)
        if not 0 <= first < headline or not self.lexicon.traits.offices_first:
            return False
        return all(other != name for _, other in self.names.within(headline, mention.start))

    def _office_ahead(self, person: Person, mention: Mention) -> tuple[str, int]:
        """`Il sindaco si gode il momento. «…», commenta Loris Bedin`: the office that the paragraph is about,
        where a bare new name speaks in it."""
        name, text, flags = person.name, self.text, self.lexicon.flags
        if self.names.places.get(name, -1) != mention.start or self.names.offices.roles_of.get(name):
            return "", 0
        floor = max(text.rfind("\n", 0, mention.start), mention.start - _DESCRIBED)
        found, place = "", floor
        for head in _HEADED.finditer(text, floor + 1, mention.start):
            low = head[2].lower()
            if flags.get(head[1].lower(), 0) & DEFINITE and flags.get(low, 0) & ROLE:
                gender, plural = shape(flags[head[1].lower()])
                gender = role_gender(low, self.lexicon) or gender
                if not plural and not (gender and person.gender and gender != person.gender):
                    found, place = low, head.start()
        named = self.names.within(place, mention.start) if found else []
        if any(other != name for _, other in named) or self._is_introduced(mention):
            return "", 0
        return found, place

    def _is_led(self, mention: Mention) -> bool:
        """`O presidente do clube sugere …, | com | Prado a responder`: somebody beside."""
        words = self.text[max(0, mention.start - 12) : mention.start].split()
        bits = self.lexicon.flags.get(words[-1].lower(), 0) if words else 0
        return bool(bits & PREPOSITION and not bits & (AS | OF)) and self.lexicon.traits.name_chain

    def _is_introduced(self, mention: Mention) -> bool:
        """Whether a name brings its own description: `zanjó el guitarrista X`, `X, vecina de Y`, `X, 61`."""
        flags = self.lexicon.flags
        words = self.text[max(0, mention.start - 40) : mention.start].split()
        before = words[-1].lower() if words else ""
        said = before in self.lexicon.phrases.get("".join(words[-2:-1]).lower(), {})  # a fait | valoir
        if before.isalpha() and words[-1].islower() and not flags.get(before, 0) & ~ROLE and not said:
            return True
        if self.text[mention.end : mention.end + 2] == " (":
            return True
        if self.text[mention.end : mention.end + 2] != ", ":
            return False
        after = self.text[mention.end + 2 : mention.end + 40].split()
        low = after[0].lower() if after else ""
        return low[:1].isdecimal() or not flags.get(low, 0) or bool(flags.get(low, 0) & (ROLE | INDEFINITE))
