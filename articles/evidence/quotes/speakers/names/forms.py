"""The forms of a name: from a short one to the fullest, and what gender it shows."""

from functools import cached_property

from articles.evidence.quotes.flags import AND, LINK
from articles.evidence.quotes.mentions import role_gender
from articles.evidence.quotes.speakers.names.capitals import initials
from articles.evidence.quotes.speakers.names.gathering import MOST, Gathered
from articles.evidence.quotes.speakers.names.parts import begins_body, spelled_at, surname

_LETTERS, _MOST_LETTERS = 3, 6
"""Letters of an acronym that tell a name, at least and at most."""


class Forms(Gathered):
    """The names of a text, and what each short form stands for."""

    def fullest(self, name: str) -> str | None:
        """The fullest form that the article gives a name."""
        if name in self.acronyms:
            return self.acronyms[name]
        if f"{name}." in self.initials:
            name += "."
        full = self.by_surname.get(surname(name))
        if " " in name:
            return self._going_on(name, full)
        if full is not None:
            return (self._holding(full) if " " in full else None) or full
        if name in self.official:
            return self.official[name]
        if name.isupper() and _LETTERS <= len(name) <= _MOST_LETTERS:
            return self._spelled(name)
        low, alone = name.lower(), self.capitals.get(name.lower(), [0])[0]
        people = [n for n in self.by_word.get(low, [])[:MOST] if n in self.humans] or self._of_half(low)
        if low not in self.lexicon.given:  # Norway said no. Minister | Norway Katz | left.
            people = [n for n in people if not n.startswith(f"{name} ") or self.places[n] <= alone]
        if len({surname(n) for n in people}) == 1:
            return people[0]
        short = _LETTERS <= len(name) <= _MOST_LETTERS and low not in self.lexicon.given
        return self._spelled_body(low) if short else None  # Secondo la | Sib

    def _going_on(self, name: str, full: str | None) -> str | None:
        """`Ursula Leyen` → `Ursula von der Leyen`: the fullest with its last word."""
        if full is None or len(full) <= len(name):
            return self._holding(name)
        same_first = full.split()[0].lower() == name.split()[0].lower()
        short = name.casefold().replace("’", "'")
        return full if same_first or full.casefold().replace("’", "'").endswith(f" {short}") else None

    def _holding(self, name: str) -> str | None:
        """`Paulo Nogueira`, `Nogueira Batista` → `Paulo Nogueira Batista`: the one whose name holds it."""
        first, _, rest = name.partition(" ")
        named = self.by_word.get(first.lower(), [])[:MOST]
        found = [n for n in named if self._holds(n, name) and n in self.humans]
        if found or self.lexicon.flags.get(rest.partition(" ")[0], 0) & (AND | LINK) != AND | LINK:
            return found[0] if len(found) == 1 else None
        joined = f"{self.by_surname.get(first.lower())} {rest}"  # Sá e Melo: Rodrigo de Sá | e Melo
        return joined if joined in self.text else None

    def _holds(self, full: str, name: str) -> bool:
        """Whether some words of a full name, or the first half of a surname, are a short one: `Van der Meer`
        of `Ada van der Meer-Visser`."""
        led = "" if self.lexicon.traits.zero_that else " "  # a headline: Ada Hale Says No
        return f"{led}{full}".casefold().partition(f" {name.casefold()}")[2].startswith((" ", "-"))

    def _of_half(self, low: str) -> list[str]:
        """`Imhof` → `Alex Imhof-Christ`: the people half of whose surname it is."""
        return [n for n in self._halves.get(low, []) if n in self.humans]

    @cached_property
    def _halves(self) -> dict[str, list[str]]:
        """The names by each half of a surname of two."""
        halves: dict[str, list[str]] = {}
        for name in self.places:
            first, _, second = surname(name).partition("-")
            for half in (first, second) if second else ():
                halves.setdefault(half, []).append(name)
        return halves

    @cached_property
    def _spelt(self) -> dict[str, list[str]]:
        """The names of each initials."""
        spelt: dict[str, list[str]] = {}
        for name in self.places:
            spelt.setdefault(initials(name), []).append(name)
        return spelt

    def _spelled(self, letters: str) -> str | None:
        """`AMLO` → `Andrés Manuel López Obrador`, `SBT` → `Société des bacs de la Ternoise`: the one name so
        spelt."""
        found = self._spelt.get(letters, [])
        return found[0] if len(found) == 1 else self._spelled_body(letters.lower())

    def _spelled_body(self, letters: str) -> str | None:
        """The body whose words, small ones left out, begin with some letters."""
        nouns = (key for key in self.capitals if key[0] == letters[0] and begins_body(key, self.lexicon))
        places = (place for noun in nouns for place in self.capitals[noun][:MOST])
        told = (spelled_at(self.text, place, letters, self.lexicon) for place in places)
        return next(filter(None, told), None)

    def gender_of(self, name: str) -> str:
        """`m`, `f`, or nothing where neither title, given name nor office shows it."""
        known = self._genders.get(name)
        if known is None:
            known = self._genders[name] = self._find_gender(name)
        return known

    def _find_gender(self, name: str) -> str:
        if name in self.offices.titles:
            return self.offices.titles[name]
        first = name.split()[0].lower()
        given = self.lexicon.given.get(first, "") or self.lexicon.given.get(first.partition("-")[0], "")
        if given:
            return given
        for role in self.offices.roles_of.get(name, []):
            letter = role_gender(role, self.lexicon)
            if letter:
                return letter
        return ""
