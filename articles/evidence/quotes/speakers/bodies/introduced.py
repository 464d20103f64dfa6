"""The bodies that an article introduces by a noun of their kind, and which of them it is about."""

import re
from functools import cached_property

from articles.evidence.quotes.flags import BODY, DETERMINER, OF, PREPOSITION, ROLE
from articles.evidence.quotes.lexicon import listed
from articles.evidence.quotes.speakers.cast import Cast

_KIND_AND_NAME = re.compile(
    r"(?<![\w-])([^\W\d_][^\W\d_]{2,})(?: ([^\W\d_]{3,}))? "
    r"((?:[A-ZÀ-Þ][\w&’'-]*)(?: (?:[A-ZÀ-Þ][\w&’'-]*|de|del|do|da|y|e(?= [A-Z])))*)"
)
_MOST = 40
"""Bodies that are looked at, at most."""
_TAIL = re.compile(r"(?: (?:de|del|do|da|y|e))+$")


class Introduced:
    """The bodies that an article introduces by their kind: `la naviera` **`Baleastur`**."""

    def __init__(self, cast: Cast) -> None:
        self.cast = cast

    @cached_property
    def names(self) -> dict[str, int]:
        """Their names, and where each is first introduced."""
        flags = self.cast.lexicon.flags
        never = listed(self.cast.lexicon.bodies.not_companies)
        found: dict[str, int] = {}
        for match in _KIND_AND_NAME.finditer(self.cast.text):
            kind, between = match[1].lower(), match[2] or ""
            bits = flags.get(kind, 0)
            if not bits & BODY or match[1][0].isupper() or kind in never:
                continue
            if between and (
                between[0].isupper()
                or flags.get(between, 0) & (OF | PREPOSITION | DETERMINER | ROLE)
                or bits & ROLE
            ):
                continue
            name = _TAIL.sub("", match[3])
            if name not in self.cast.names.humans and not flags.get(name.lower(), 0):
                found.setdefault(name, match.start(3))
                if len(found) == _MOST:
                    break
        return found

    @cached_property
    def often(self) -> list[tuple[int, int, str]]:
        """How often each is named, from behind where it is introduced, the most named first."""
        text = self.cast.text
        return sorted(((text.count(name), -place, name) for name, place in self.names.items()), reverse=True)

    def most_named(self, before: int) -> str | None:
        """The one that the article speaks of most, if it was introduced before a place."""
        counted = [one for one in self.often if -one[1] < before]
        return counted[0][2] if counted else None
