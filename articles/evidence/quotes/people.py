"""Who a mention is: the people and bodies that an article names, and the fullest name of each."""

import re
from dataclasses import dataclass, field

from articles.evidence.quotes.issuers import issuer_of
from articles.evidence.quotes.lexicon import (
    ADVERB,
    ANAPHOR,
    AND,
    BODY,
    DETERMINER,
    DETERMINER_F,
    DETERMINER_M,
    DETERMINER_P,
    INDEFINITE,
    OF,
    POSSESSIVE,
    PREPOSITION,
    ROLE,
    TITLE,
    Lexicon,
)
from articles.evidence.quotes.mentions import Mention
from articles.evidence.quotes.names import Names, surname

_WORD = re.compile(r"[^\W\d_]+")
_RECENT = 8
_NEAR = 1500
_JUST_BEFORE = 220
_APART = 150
_NEAR_BODY = 400
_DESCRIBED = 900
"""How far behind the description a bare name may tell who was meant."""
_OPENING = 700
"""The headline and the first paragraphs, which describe people before they name them."""


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


class People:
    """The speakers of one article. `resolve` gives a mention its person, and remembers who spoke."""

    def __init__(self, text: str, lexicon: Lexicon) -> None:
        self.text = text
        self.lexicon = lexicon
        self.index: Names | None = None
        self.known: dict[str, Person] = {}
        self.recent: list[Person] = []
        self.heads: dict[str, str] = {}
        self.described: tuple[Mention, Person] | None = None
        """The latest speaker known by an office alone."""
        self.bodies: dict[str, str | None] = {}
        """What is behind a small noun where it has a name of its own; each is looked for once."""
        self.aliases: dict[str, str] = {}
        """Descriptions whose name came after them, and that name."""

    @property
    def names(self) -> Names:
        """The names of the article, gathered at the first need."""
        if self.index is None:
            self.index = Names(self.text, self.lexicon)
        return self.index

    def resolve(self, mention: Mention | None) -> Person | None:
        """The person of a mention; None where the article does not say."""
        if mention is None or mention.kind == "nobody":
            return None
        if mention.kind == "pronoun":
            person = self._by_office_before(mention) or self._by_pronoun(mention)
        elif mention.kind == "name":
            person = self._by_name(mention)
        else:
            person = self._by_description(mention)
            if mention.definite and person.human and not (mention.plural or person.named):
                self.described = mention, person
        if person is not None:
            person.place = max(person.place, mention.end)
            self.spoke(person)
        return person

    def is_human(self, name: str) -> bool:
        """Whether a name is a person's, as far as the article shows."""
        return (self.names.fullest(name) or name) in self.names.humans

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
                person.human = name in self.names.humans or any(map(self._is_office, mention.roles))
                person.gender = self.names.gender_of(name)
            else:
                person.human = any(self._is_office(role) for role in mention.roles[:1])
        person.gender = person.gender or mention.gender
        joined = any(self.lexicon.flags.get(word, 0) & AND for word in name.lower().split()[1:-1])
        person.plural = person.plural or mention.plural or (joined and person.human)
        person.roles.update(mention.roles)
        return person

    def _is_office(self, word: str) -> bool:
        """Whether a word is a person's: an office, a trade, `woman`."""
        return bool(self.lexicon.flags.get(word, 0) & (ROLE | ANAPHOR)) or self.names.is_role(word)

    def _by_name(self, mention: Mention) -> Person:
        name = " ".join(mention.text.split()).strip("'’\"")
        full = self.names.fullest(name) or name
        office, _, rest = full.partition(" ")
        if rest and office.lower() in self.lexicon.speech.portfolios.split() and mention.text != full:
            full = rest  # ministre de l’Intérieur | Dahou Ould Kablia
        if full == name and self.lexicon.flags.get(name.lower(), 0) & BODY:
            full = self.names.starting_with(name) or name  # l’Istituto
        person = self.person(full, mention)
        for role in mention.roles[:1]:
            if mention.kind == "name" and self._is_office(role) and not self.names.holders(role):
                self.names.hold(role, mention.start, full)
        self._name_described(person, mention)
        return person

    def _name_described(self, person: Person, mention: Mention) -> None:
        """`El portavoz confirmó … «…», zanjó Quiles`: a bare new name is the one just described."""
        latest, self.described = self.described, None
        name = person.name
        if latest is None or mention.roles or mention.definite or not person.human or " " not in name:
            return
        before, described = latest
        if mention.start - before.end > _DESCRIBED or self.names.places.get(name, -1) != mention.start:
            return
        if described.gender and person.gender and described.gender != person.gender:
            return
        if self.names.roles_of.get(name) or self._is_introduced(mention):
            return
        self.aliases[described.name] = name
        self.known[described.name.lower()] = person
        person.gender = person.gender or described.gender
        person.roles |= described.roles

    def _is_introduced(self, mention: Mention) -> bool:
        """Whether a name brings its own description: `zanjó el guitarrista X`, `X, vecina de Y`, `X, 61`."""
        flags = self.lexicon.flags
        words = self.text[max(0, mention.start - 40) : mention.start].split()
        before = words[-1].lower() if words else ""
        if before.isalpha() and not flags.get(before, 0) & ~ROLE:
            return True
        if self.text[mention.end : mention.end + 2] == " (":
            return True
        if self.text[mention.end : mention.end + 2] != ", ":
            return False
        after = self.text[mention.end + 2 : mention.end + 40].split()
        low = after[0].lower() if after else ""
        return low[:1].isdigit() or not flags.get(low, 0) or bool(flags.get(low, 0) & (ROLE | INDEFINITE))

    def _by_pronoun(self, mention: Mention) -> Person | None:
        if mention.gender == "n":
            return next((p for p in reversed(self.recent) if not p.human), None)
        spoke = next((p for p in reversed(self.recent) if self._fits(p, mention)), None)
        if mention.plural:
            return spoke
        near = self.names.subject_before(mention.start, mention.gender, _NEAR)
        if near is not None and not mention.text and near[1] not in self.names.humans:
            near = None  # …, su socio de Gobierno, Unidas Podemos. «…», aseguró.
        close = self._just_named(mention)
        if close is not None and (near is None or near[0] < close[0]):
            elsewhere = spoke is None or spoke.gender != mention.gender or close[0] > spoke.place + _APART
            near = close if elsewhere else near
        if near is not None and (spoke is None or near[0] > spoke.place):
            unsure = not self.names.gender_of(near[1]) and mention.gender
            if not (
                unsure
                and spoke is not None
                and spoke.gender == mention.gender
                and near[0] - spoke.place < 400
            ):
                return self.person(near[1], Mention(near[0], near[0], near[1], "name", gender=mention.gender))
        if spoke is not None:
            return spoke
        named = self.names.named_before(mention.start, mention.gender)
        if named is None:
            return next(
                (p for p in reversed(self.recent) if p.named and p.gender in ("", mention.gender)), None
            )
        return self.person(named[1], Mention(named[0], named[0], named[1], "name", gender=mention.gender))

    def _by_office_before(self, mention: Mention) -> Person | None:
        """`La maire ne décolère pas. «…», souffle-t-elle`: the one last spoken of, by an office."""
        if not mention.gender and not mention.plural and mention.text:
            return None
        start = max(0, mention.start - _JUST_BEFORE)
        floor = max(start, self.text.rfind("\n", start, mention.start))
        flags = self.lexicon.flags
        found, shown = None, ""
        before = 0
        for word in _WORD.finditer(self.text, floor, mention.start):
            bits = flags.get(word.group().lower(), 0)
            if mention.plural and not bits:
                bits = flags.get(word.group().rstrip("s"), 0)  # les syndicats
            office = bits & ROLE or (mention.plural and bits & BODY)
            if office and before & DETERMINER and not before & PREPOSITION:
                gender, plural = _shape(before)
                if plural == mention.plural and (not gender or gender == mention.gender or not mention.text):
                    found, shown = word, gender
            before = bits
        if found is None or (self.recent and self.recent[-1].place > found.start()):
            return None
        close = self.names.named_before(mention.start, mention.gender)
        if close is not None and close[0] > found.start():
            return None
        if not self.names.leads(found.start()):
            return None
        described = Mention(
            found.start(),
            found.end(),
            found.group(),
            "description",
            gender=mention.gender or shown,
            plural=mention.plural,
            definite=True,
            roles=(found.group(),),
        )
        return self._by_description(described)

    def _just_named(self, mention: Mention) -> tuple[int, str] | None:
        """Somebody named just before a pronoun, and known to be of its gender: `X met Angela Merkel. She`."""
        close = self.names.named_before(mention.start, mention.gender) if mention.gender else None
        if close is None or close[0] < mention.start - _JUST_BEFORE:
            return None
        return close if self.names.gender_of(close[1]) == mention.gender else None

    def _fits(self, person: Person, mention: Mention) -> bool:
        """Whether a pronoun can mean somebody who spoke before."""
        if mention.plural != person.plural:
            return mention.plural and not person.human and not person.named
        if person.gender and mention.gender:
            return person.gender == mention.gender
        return person.human or mention.plural

    def _by_description(self, mention: Mention) -> Person:
        name = " ".join(mention.text.split())
        words = name.split()
        if len(words) == 2 and mention.definite and self.lexicon.flags.get(words[0].lower(), 0) & ADVERB:
            words = words[1:]  # las mismas fuentes
            name = self.heads.get(words[0].lower(), words[0])
        issuer = self._issuer(mention)
        if issuer is not None:
            return issuer
        if not mention.definite and not mention.plural and len(words) == 1:
            named = self._named_later(mention)
            if named is not None:
                return named
        if mention.definite and not mention.plural:
            linked = self._holder(mention, words) or self._anaphor(mention, words)
            if linked is not None:
                return linked
            full = self.heads.get(words[0].lower()) if len(words) == 1 else None
            if full is None and len(words) == 1:
                full = (
                    self.names.starting_with(words[0])
                    or self._body_before(mention)
                    or self._body_named(words[0])
                )
            if full and full.lower() != name.lower():
                return self.person(full, mention, named=full[0].isupper())
        if mention.genitive:
            name = " ".join(_without_genitive(word) if at == 0 else word for at, word in enumerate(words))
        if len(words) > 1:
            self.heads.setdefault(words[0].lower(), name)
        elif mention.roles and not mention.plural:
            name = self._fuller(name)
        return self.person(name, mention, named=False)

    def _body_before(self, mention: Mention) -> str | None:
        """`Coldagri … L’associazione denuncia`: the body that spoke just before."""
        last = self.recent[-1] if self.recent else None
        if last is None or not self.lexicon.flags.get(mention.text.lower(), 0) & BODY:
            return None
        near = mention.start - last.place < _NEAR_BODY
        return last.name if near and last.named and not last.human else None

    def _body_named(self, word: str) -> str | None:
        """`o consórcio` → `consórcio Maré Alta`, where the article gives one name to it alone."""
        if self._is_office(word.lower()):
            return None
        if word not in self.bodies:
            name = rf"(?<!\w){re.escape(word)}(?: [A-ZÀ-Þ][\w-]+)+"
            found = {m.group() for m in re.finditer(name, self.text)}
            self.bodies[word] = found.pop() if len(found) == 1 else None
        return self.bodies[word]

    def _fuller(self, name: str) -> str:
        """`irmã` → `irmã da vítima`, where the article says whose, and says it of one alone."""
        speech = self.lexicon.speech
        of = "|".join(re.escape(word).replace("'", "[’']") for word in speech.of.split())
        if not of or not self.lexicon.flags.get(name.lower(), 0) & ROLE:
            return name
        found = {
            m.group()
            for m in re.finditer(
                rf"(?<!\w){re.escape(name)} (?:{of})(?:(?<=['’])| )[^\W\d_]{{3,}}(?!\w)", self.text, re.I
            )
        }
        return found.pop() if len(found) == 1 else name

    def _issuer(self, mention: Mention) -> Person | None:
        """The body that issued a document: `a report by the agency` → `agency`."""
        body = issuer_of(mention, self.text, self.lexicon)
        if not body:
            return None
        name = self.names.fullest(body) or body
        return self.person(name, Mention(0, 0, name, "name"), named=name[0].isupper())

    def _named_later(self, mention: Mention) -> Person | None:
        """`a judge` of the opening, where the article goes on to name its only judge."""
        held = [pair for role in mention.roles for pair in self.names.holders(role)]
        if len({surname(name) for _, name in held}) != 1 or held[0][0] < mention.start:
            return None
        return self.person(held[0][1], mention) if mention.start < _OPENING else None

    def _holder(self, mention: Mention, words: list[str]) -> Person | None:
        """The one who holds the office of a description: `the minister` → `Karin Keller`."""
        flags = self.lexicon.flags
        whose = self.text[max(0, mention.start - 12) : mention.start].split()
        if whose and flags.get(whose[-1].lower(), 0) & POSSESSIVE:
            return None  # Los regantes … Su presidente
        for role in mention.roles:
            held = self.names.holders(role)
            if not held:
                continue
            names = {surname(name) for _, name in held}
            if len(names) == 1:
                if len(words) > 2 and not self._same_place(words, held[0]):
                    continue
                return self.person(held[0][1], mention)
            before = [pair for pair in held if pair[0] < mention.start]
            if len(words) == 1 and before:
                spoken = [p for p in self.recent if p.name in {name for _, name in before}]
                return spoken[-1] if spoken else self.person(before[-1][1], mention)
        return None

    def _same_place(self, words: list[str], held: tuple[int, str]) -> bool:
        """Whether a long description (`ministre de la Santé`) stands beside its holder's name."""
        around = self.text[max(0, held[0] - 120) : held[0] + 160]
        return all(w in around for w in words if w[0].isupper() or len(w) > 5)

    def _is_relative(self, end: int) -> bool:
        word = _WORD.match(self.text, end + 1, end + 20)
        return word is not None and self.lexicon.pronouns.get(word.group()) == "r"

    def _is_introduced_unnamed(self, mention: Mention) -> bool:
        """Whether somebody unnamed stands just before: `una vecina asiente. «…», cuenta la mujer`."""
        flags = self.lexicon.flags
        start = max(0, mention.start - _JUST_BEFORE)
        floor = max(start, self.text.rfind("\n", start, mention.start))
        last = self.recent[-1].place if self.recent else 0
        before, begin = 0, 0
        for word in _WORD.finditer(self.text, max(floor, last), mention.start):
            bits = flags.get(word.group().lower(), 0)
            if bits & ROLE and before & INDEFINITE and _shape(before)[0] == mention.gender != "":
                ahead = self.text[max(0, begin - 30) : begin].split()
                return not (
                    ahead and ahead[-1].endswith(",") and ahead[-1][0].isupper()
                )  # Nadia, une voisine
            before, begin = bits, word.start()
        return False

    def _anaphor(self, mention: Mention, words: list[str]) -> Person | None:
        """`the 56-year-old`, `le spécialiste`: the person spoken of."""
        flags = self.lexicon.flags
        lows = [w.lower() for w in words]
        points = any(
            flags.get(w, 0) & (ANAPHOR | TITLE)
            or flags.get(w.rpartition("-")[2], 0) & ANAPHOR
            or w[0].isdigit()
            for w in (lows[0], lows[-1])
        )
        if self._is_relative(mention.end) or self._is_introduced_unnamed(mention):
            return None  # la procureure | qui signe l’acte
        of = any(flags.get(w, 0) & (OF | PREPOSITION) for w in lows)
        if not points or (of and not any(w.isdigit() for w in lows)):
            return None
        pronoun = Mention(mention.start, mention.end, mention.text, "pronoun", gender=mention.gender)
        return self._by_pronoun(pronoun)


def _shape(bits: int) -> tuple[str, bool]:
    """The gender and the number that a determiner shows."""
    gender = "m" if bits & DETERMINER_M else "f" if bits & DETERMINER_F else ""
    return "" if bits & DETERMINER_M and bits & DETERMINER_F else gender, bool(bits & DETERMINER_P)


def _without_genitive(word: str) -> str:
    """`nach Angaben des Fanverbands` → `Fanverband`."""
    if len(word) < 5 or not word.endswith("s") or word.endswith("ss"):
        return word
    if word.endswith("es") and word[-3] not in "aeiouäöüy":
        return word[:-2]  # des Wetterdienstes
    return word[:-1]
