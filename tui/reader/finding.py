"""Find in the text: smart case, accents folded, quotation marks and spaces taken alike.

It looks in the article's one text, which is not wrapped, so a match may run over lines on screen.
"""

import re
import unicodedata
from bisect import bisect_left
from dataclasses import dataclass, field
from functools import lru_cache

MOST_MATCHES = 5000

_ALIKE = str.maketrans(
    {
        **dict.fromkeys("‘’‚‛′", "'"),
        **dict.fromkeys("“”„‟«»″", '"'),
        **dict.fromkeys("‐‑‒–—−", "-"),
        **dict.fromkeys("\u00a0\u2002\u2003\u2009\u202f\u3000\n", " "),
    }
)


@lru_cache(maxsize=4096)
def _plain(character: str) -> str:
    """A character without its accents, in its own case: É is E, œ stays œ."""
    bare = "".join(
        mark for mark in unicodedata.normalize("NFKD", character) if not unicodedata.combining(mark)
    )
    return bare.translate(_ALIKE)


@dataclass(frozen=True, slots=True)
class Folded:
    """A text made plain for comparing; `places[i]` is where its character `i` came from."""

    text: str
    places: range | list[int]

    @classmethod
    def of(cls, text: str) -> "Folded":
        """The text with accents, typographic marks and kinds of space made plain."""
        if text.isascii():
            return cls(text.replace("\n", " "), range(len(text) + 1))
        parts: list[str] = []
        places: list[int] = []
        for place, character in enumerate(text):
            plain = character if character.isascii() and character != "\n" else _plain(character)
            parts.append(plain)
            places += [place] * len(plain)
        places.append(len(text))
        return cls("".join(parts), places)


def find_all(folded: Folded, query: str) -> list[tuple[int, int]]:
    """The ranges of the text that match the query, the first `MOST_MATCHES` of them.

    A capital letter in the query makes case matter; spaces match any run of white space.
    """
    words = Folded.of(query).text.split(" ")
    if not query.strip():
        return []
    pattern = re.compile(
        r" +".join(re.escape(word) for word in words), 0 if query != query.lower() else re.IGNORECASE
    )
    found: list[tuple[int, int]] = []
    places = folded.places
    for match in pattern.finditer(folded.text):
        if match.end() > match.start():
            # To the end of the last character matched, with the marks that combine with it.
            found.append((places[match.start()], max(places[match.end()], places[match.end() - 1] + 1)))
        if len(found) == MOST_MATCHES:
            break
    return found


@dataclass(slots=True)
class Search:
    """What is being looked for, where it was found, and at which match the reader stands."""

    query: str = ""
    matches: list[tuple[int, int]] = field(default_factory=list)
    place: int = -1

    @property
    def current(self) -> tuple[int, int] | None:
        return self.matches[self.place] if self.matches and self.place >= 0 else None

    def stand_at(self, offset: int) -> None:
        """Stand at the first match at or after that offset, else at the first of all."""
        if self.matches:
            place = bisect_left(self.matches, (offset, 0))
            self.place = place if place < len(self.matches) else 0

    def step(self, count: int) -> bool:
        """Go `count` matches on, round the end if need be; tells whether it went round."""
        before = self.place
        self.place = (before + count) % len(self.matches)
        return (self.place < before) if count > 0 else (self.place > before)
