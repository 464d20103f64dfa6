"""Epithets of somebody the paragraph names: `« … », poursuit le marchand`, `dit la vieille dame`."""

from collections.abc import Iterator

from articles.evidence.quotes.flags import DEFINITE, INDEFINITE, OF, PREPOSITION
from articles.evidence.quotes.lexicon import listed
from articles.evidence.quotes.mentions import Mention
from articles.evidence.quotes.speakers.cast import Cast, Person
from articles.evidence.quotes.speakers.holders import Holders
from articles.evidence.quotes.speakers.names import surname
from articles.evidence.quotes.speakers.occurrences import ends_of
from articles.evidence.quotes.speakers.pronouns import is_quoted

_NEAR = 900
"""How far behind somebody's name or words an epithet of theirs stands at most."""


class Epithets(Holders):
    """Nouns of one article that tell nobody's office, but how somebody named may be called too."""

    def __init__(self, cast: Cast) -> None:
        super().__init__(cast)
        self._met: dict[str, int] = {}
        """Where each noun first stands behind an article."""

    def _by_epithet(self, mention: Mention, words: list[str]) -> Person | None:
        """`L’éditeur Paul Rey … « … », poursuit | le marchand|`: whoever spoke last in the paragraph, where
        the noun is nobody's office and brings in nobody new."""
        last = self.cast.recent[-1] if self.cast.recent else None
        if last is None or not (last.named and last.human) or last.plural:
            return None
        since = max(last.place, last.end)
        if mention.start - since > _NEAR or not self.may_be(last.name, mention):
            return None
        if self.text.find("\n", min(since, mention.start), mention.start) >= 0:
            return None
        head = self._epithet(mention, words)
        if not head or self._is_met(head, mention):
            return None
        others = {name for _, name in self.cast.names.within(since, mention.start - 1)}
        return None if (others & self.cast.names.humans) - {last.name} else last

    def _epithet(self, mention: Mention, words: list[str]) -> str:
        """The noun of a description that tells no office of one alone, and brings in nobody by name."""
        flags = self.lexicon.flags
        if not self.lexicon.traits.offices_first or mention.text[0].isupper():
            return ""
        offices = (word for word in words[:2] if self.cast.is_office(word.lower()))  # la vieille | dame
        plain = self._follows_verb(mention) and not any(flags.get(word.lower(), 0) for word in words)
        head = next(offices, words[-1] if plain else "")
        low = head.lower()
        if low in listed(self.lexicon.people.parties) or (
            len(words) == 1 and not mention.pointing and low in listed(self.lexicon.offices.sole)
        ):
            return ""
        if any(flags.get(word.lower(), 0) & (OF | PREPOSITION) for word in words[1:]):
            return ""
        own = self.text.startswith(", ", mention.end) and self.text[mention.end + 2 :][:1].isupper()
        return "" if own or self.is_whose(mention) or self.is_introduced_unnamed(mention) else head

    def _is_met(self, head: str, mention: Mention) -> bool:
        """Whether the article has spoken of one by that noun and its article before."""
        if head not in self._met:
            self._met[head] = next(self._led(head), len(self.text))
        return self._met[head] < mention.start - 1

    def _led(self, head: str) -> Iterator[int]:
        """Where a noun stands behind an article."""
        for end in ends_of(head, self.text):
            start = end - len(head)
            before = self.text[max(0, start - 8) : start].replace("’", "'").replace("'", "' ").split()[-1:]
            if self.lexicon.flags.get("".join(before).lower(), 0) & (DEFINITE | INDEFINITE):
                yield start

    def _follows_verb(self, mention: Mention) -> bool:
        """`poursuit le | marchand`: a small word stands before the article."""
        before = self.text[max(0, mention.start - 30) : mention.start].replace("’", "' ").split()[-2:]
        return len(before) > 1 and before[0][-1].isalpha() and before[0].islower()

    def _just_named(self, mention: Mention, words: list[str]) -> Person | None:
        """`Lambiase abrió la radio. «…», espetó el ingeniero de pista`: the only one whom the paragraph
        named before, and of whose office the article says nothing else."""
        chain = self.lexicon.traits.name_chain and self.cast.is_office(words[0].lower())
        if not chain and not self.lexicon.traits.offices_first:
            return None
        names, text = self.cast.names, self.text
        floor = max(0, mention.start - _NEAR)
        begin = max(floor, text.rfind("\n", floor, mention.start) + 1)
        named = {n: place for place, n in names.within(begin, mention.start) if not is_quoted(text, place)}
        if len(named) > 1 and not chain:  # ¶ | Ana | fume devant l’hôpital Georges-Pompidou. …
            named = {name: place for name, place in named.items() if place < begin + len(name) + 1}
        if len(named) != 1 or self.is_whose(mention) or self.is_introduced_unnamed(mention):
            return None
        name, place = named.popitem()
        held = names.offices.roles_of.get(name) and not mention.pointing  # constate cette femme qui …
        if name not in names.humans or held or not self.may_be(name, mention):
            return None
        if self.stands_before(words[0], mention.start - 1):
            return None
        behind = place + len(surname(name))
        if (
            text.startswith((", ", " ("), behind)
            and not mention.pointing
            and not text[behind + 2 : behind + 3].isdecimal()
        ):
            return None  # X, vecina de Y
        if not chain and not self._epithet(mention, words):
            return None
        return self.cast.person(name, mention)
