"""Who a mention is: somebody whom the article names, under the fullest name it gives."""

from collections.abc import Callable

from articles.evidence.quotes.flags import BODY, INDEFINITE, ROLE
from articles.evidence.quotes.lexicon import Lexicon, listed
from articles.evidence.quotes.mentions import Mention
from articles.evidence.quotes.speakers.cast import Cast, Person
from articles.evidence.quotes.speakers.descriptions import Descriptions
from articles.evidence.quotes.speakers.pronouns import by_pronoun, office_before

_DESCRIBED = 900
"""How far behind the description a bare name may tell who was meant."""


class People(Cast):
    """The speakers of one article. `resolve` gives a mention its person, and remembers who spoke."""

    def __init__(self, text: str, lexicon: Lexicon, phrase: Callable[[int], Mention | None]) -> None:
        super().__init__(text, lexicon, phrase)
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
            person = self.descriptions.groups.of_pronoun(mention) or person
        elif mention.kind == "name" or self._is_short(mention):
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

    def _is_short(self, mention: Mention) -> bool:
        """Whether a noun is short for a name: `der | BDI`; `sagte | Koch`, where the article names Rainer
        Koch: a trade's word, but no article before it."""
        if mention.text.isupper():
            return self.names.fullest(mention.text) is not None
        if mention.plural or mention.definite or not self.lexicon.traits.nouns_capital:
            return False
        full = self.names.fullest(mention.text)
        return full is not None and full.endswith(f" {mention.text}") and full in self.names.humans

    def _by_name(self, mention: Mention) -> Person:
        written = self.names.written_over(mention.start, mention.end)
        name = written or " ".join(mention.text.split()).strip("'’\"")
        if mention.genitive and name not in self.names.humans:
            name = self.descriptions.nominative(mention).text
        full = self.names.fullest(name) or name
        longer = full.endswith(f" {name}") and full not in self.names.humans
        if longer and self.names.places.get(full, -1) > mention.start:
            full = name  # The FA said … The German FA left.
        office, _, rest = full.partition(" ")
        if rest and office.lower() in listed(self.lexicon.offices.portfolios) and mention.text != full:
            full = rest  # ministre de l’Intérieur | Odilon Ould Merle
        if full == name and self.lexicon.flags.get(name.lower(), 0) & BODY:  # l’Istituto
            bodies = self.descriptions.named_bodies
            full = bodies.of_kinds.begun(name, mention.start) or bodies.in_full(name, mention.start) or name
        person = self.person(full, mention)
        for role in mention.roles[:1]:
            if mention.kind == "name" and self.is_office(role) and not self.names.offices.holders(role):
                self.names.hold(role, mention.start, full)
        self._name_described(person, mention)
        return person

    def _name_described(self, person: Person, mention: Mention) -> None:
        """`El portavoz confirmó … «…», zanjó Quiles`: a bare new name is the one just described."""
        latest, self.described = self.described, None
        name = person.name
        if mention.roles or mention.definite or name not in self.names.humans or " " not in name:
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
