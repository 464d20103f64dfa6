"""Which body that the article names a small noun means: `the inspectorate`, `o consórcio`, `la compañía`."""

from collections.abc import Iterator

from articles.evidence.quotes.flags import BODY, DEFINITE, DOCUMENT
from articles.evidence.quotes.lexicon import listed
from articles.evidence.quotes.mentions import Mention
from articles.evidence.quotes.speakers.bodies.about import About
from articles.evidence.quotes.speakers.bodies.before import body_before
from articles.evidence.quotes.speakers.bodies.kinds import Kinds
from articles.evidence.quotes.speakers.cast import Cast, Person
from articles.evidence.quotes.speakers.words import goes_on

_LATE = 700
"""How far behind a small noun a name that it begins stands at most, if it is meant."""
_FULL = 3000
"""How far before a small noun the whole name of the body may stand, and …"""
_MOST = 8
"""… how many times the noun is looked at."""
_NEAR_BODY = 400
"""How far behind its name a body is still meant by a small noun."""


class NamedBodies:
    """The bodies of one article, by their kind, by what their names end in, and by who spoke last."""

    def __init__(self, cast: Cast) -> None:
        self.cast = cast
        self.text = cast.text
        self.lexicon = cast.lexicon
        self.of_kinds = Kinds(cast)
        self.about = About(self.of_kinds)

    def meant(self, mention: Mention, words: list[str]) -> str | None:
        """The body that a noun with its article points back to, unless it shows to be of another kind."""
        whole = len(words) == 1 or mention.text.lower() in self.lexicon.body_kinds  # l’ | azienda sanitaria
        noun = (mention.text if whole else self._noun(mention)).lower()
        if whole and self.of_kinds.is_unnamed(noun, mention.start):
            return None
        sources = self._by_noun(mention) if whole else iter([self._spoke_before(mention)])
        found = next((name for name in sources if name and self.of_kinds.may_mean(noun, name)), None)
        if found is not None:
            self.of_kinds.call(found, noun)
        return found

    def _by_noun(self, mention: Mention) -> Iterator[str | None]:
        """The bodies that a noun alone may mean, the likeliest first."""
        word, last = mention.text, self.cast.recent[-1] if self.cast.recent else None
        yield self.of_kinds.meant(word, mention.start)
        spoke = self._spoke_before(mention)
        if last is not None and last.rows:
            yield spoke
        yield self._just_named(mention)
        yield spoke
        yield self._of_paper(mention)
        yield self.in_full(word, mention.start)
        if word.lower() in listed(self.lexicon.bodies.whatever):
            yield self.of_kinds.only(mention.start)
        yield self._article_is_about(mention)

    def _spoke_before(self, mention: Mention) -> str | None:
        """`Coldagri … L’associazione denuncia`: the body that spoke just before."""
        last = self.cast.recent[-1] if self.cast.recent else None
        noun, told, traits = self._noun(mention).lower(), mention.text.lower(), self.lexicon.traits
        if told in listed(self.lexicon.bodies.generic):
            heard = {p.name for p in self.cast.recent if p.named and p.rows and self._fits(noun, p)}
            if len(heard) == 1:
                return heard.pop()
        if last is None or not last.named or not (self._called(mention) or self._is_generic(told)):
            return None  # Volgens District8.net … De politie meldt
        if not (last.rows or " " in last.name or traits.name_chain or traits.offices_first):
            return None  # Staff were told. The company said …
        near = mention.start - max(last.place, last.end) < _LATE  # explicó Fitch.¶La calificadora destacó
        return last.name if near and self._fits(noun, last) else None

    def _fits(self, noun: str, body: Person) -> bool:
        """Whether a noun may mean a body: `la empresa` is no `Comandancia`."""
        named = self.may_be_body(body) and not self._is_paper(body)
        return named and self.of_kinds.may_mean(noun, body.name)

    def _just_named(self, mention: Mention) -> str | None:
        """`Ieri la Fluorchim ha chiuso. L’azienda sostiene …`: the body that the sentence before names."""
        noun = self._noun(mention).lower()
        if not mention.definite or mention.plural or not self._is_generic(noun):
            return None
        return body_before(mention.start, self.cast, self.may_be_body)

    def _article_is_about(self, mention: Mention) -> str | None:
        """`Petroval cerró 2024 con pérdidas. … La compañía sostiene`: the body that the article is about."""
        if not mention.definite or mention.plural or not self._is_generic(self._noun(mention).lower()):
            return None
        return self.about.body(mention.start)

    def _is_generic(self, noun: str) -> bool:
        """Whether a noun may call any body so: `the company`, `il gruppo`."""
        bodies = self.lexicon.bodies
        return any(noun in listed(words) for words in (bodies.generic, bodies.any_kind, bodies.called))

    def is_of_its_own(self, mention: Mention) -> bool:
        """Whether a description is of a body that is known by no other name: `the fire` **`brigade`**."""
        if mention.kind != "description" or not mention.definite:
            return False
        noun = self._noun(mention).lower()
        if self.lexicon.flags.get(noun, 0) & (BODY | DOCUMENT) != BODY:
            return False
        return not self._is_generic(noun)

    def _noun(self, mention: Mention) -> str:
        """The noun of a description."""
        words = mention.text.split()
        first = self.lexicon.traits.name_chain or self.lexicon.traits.offices_first
        return words[0] if first else words[-1]

    def _called(self, mention: Mention) -> bool:
        """Whether a noun may call any body of some trade, and what stands with it names none: `la`
        **`cooperativa`** `de autores`, `the rating` **`agency`**."""
        words = mention.text.split()
        noun = self._noun(mention)
        known = noun.lower() in listed(self.lexicon.bodies.called)
        return known and all(word.islower() for word in words[1:]) and not mention.plural

    def _is_paper(self, body: Person) -> bool:
        return body.name.partition(" ")[2].partition(" ")[0].lower() in listed(self.lexicon.bodies.papers)

    def _of_paper(self, mention: Mention) -> str | None:
        """`… en un folleto la Cofradía del Remo. «…», dice la nota`: whose a paper is."""
        lexicon = self.lexicon
        if not (lexicon.flags.get(mention.text.lower(), 0) & DOCUMENT and lexicon.bodies.any_kind):
            return None
        spoke = [
            person
            for person in self.cast.recent
            if person.named and not person.human and not self._is_paper(person)
        ]
        if spoke and mention.start - max(spoke[-1].place, spoke[-1].end) < _NEAR_BODY:
            return spoke[-1].name
        return None

    def may_be_body(self, person: Person) -> bool:
        """Whether a name tells of no person: neither given name, nor title, nor office."""
        names = self.cast.names
        if not person.human:
            return person.name.lower() not in self.lexicon.given
        given = person.name.split()[0].lower() in self.lexicon.given
        return not (
            given
            or person.gender
            or names.offices.titles.get(person.name)
            or names.offices.roles_of.get(person.name)
        )

    def in_full(self, word: str, before: int) -> str | None:
        """`la Confédération des bergers … La confédération`: the latest of that noun with what it is of."""
        flags = self.lexicon.flags
        if not flags.get(word.lower(), 0) & BODY or self.lexicon.traits.zero_that:
            return None
        floor, at = max(0, before - _FULL), before
        genitive = self.lexicon.forms.genitive_ending  # des Institut | s | für Küstenkunde
        small, capital = word.lower(), word.capitalize()
        for _ in range(_MOST):
            at = max(self.text.rfind(small, floor, at), self.text.rfind(capital, floor, at))
            if at < 0:
                return None
            ahead = self.text[max(0, at - 12) : at].replace("’", "'").replace("'", "' ").split()[-1:]
            end = at + len(word)
            noun = self.text[at:end]
            whole = (
                not (at and goes_on(self.text, at - 1)) and flags.get("".join(ahead).lower(), 0) & DEFINITE
            )
            behind = end + self.text.startswith(genitive, end) * len(genitive)
            told = self.of_kinds.goes_on(noun, behind) if whole else ""
            if told:
                return noun + told
        return None
