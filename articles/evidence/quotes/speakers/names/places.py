"""Where an article names its people: by full name, by surname, by first name alone."""

from bisect import bisect_left
from functools import cached_property

from articles.evidence.quotes.flags import (
    ADVERB,
    AS,
    DETERMINER,
    OF,
    OPENER,
    PREPOSITION,
    ROLE,
    TIME,
    TITLE,
)
from articles.evidence.quotes.speakers.names.forms import Forms
from articles.evidence.quotes.speakers.names.offices import OFFICE_WORD
from articles.evidence.quotes.speakers.names.parts import is_body, is_role, surname

_LEADING = DETERMINER | ROLE | TITLE | OF | OPENER | ADVERB | TIME
"""Words between a comma and a name that is its sentence's subject."""
_ABBREVIATED = 4
"""Letters of an abbreviation with its full stop, at most: `Sra.`"""


class _Namesakes:
    """The people of one surname, who may be many: of each company, the last word is `Co.`"""

    def __init__(self, names: list[str]) -> None:
        self.first = names[0]
        self.names = frozenset(names)
        self._lengths = sorted({len(name) for name in names}, reverse=True)

    def written_at(self, text: str, end: int) -> str:
        """The longest of the names that ends at a place, if any does."""
        for length in self._lengths:
            part = text[max(0, end - length) : end]
            if part in self.names:
                return part
        return ""


class Names(Forms):
    """The names of a text, and each place where somebody goes by one."""

    def hold(self, role: str, place: int, name: str) -> None:
        """Note an office that was concluded from a quote: where people are named is seen without it."""
        _ = self.occurrences
        self._genders.clear()
        self.offices.hold(role, place, name)

    @cached_property
    def occurrences(self) -> list[tuple[int, str, int]]:
        """Where each person is named, by full name or surname, and where the name as written begins.

        Made when first asked for: by a pronoun, or where nobody is named beside a quote.
        """
        occurrences = []
        named: dict[str, list[str]] = {}
        for name in self.places:
            sure = name in self.humans
            # Milliarden Euro: two German nouns are no name
            guess = name.count(" ") == 1 and not self.lexicon.traits.nouns_capital
            if sure or (guess and not is_body(name.split(), self.lexicon)):
                named.setdefault(surname(name), []).append(name)
        spelled = {key: _Namesakes(names) for key, names in named.items()}
        places = sorted((place, key) for key in named for place in self.capitals.get(key, ()))
        for begin, key in places:
            name = self._named_at(begin + len(key), spelled[key])
            start = begin + len(key) - len(name) if self.text.endswith(name, 0, begin + len(key)) else begin
            if name in self.humans or (self.leads(start) and not self._is_led(start)):
                full = self.by_surname.get(surname(name), name)
                occurrences.append((begin, full if full.endswith(f" {name}") else name, start))
        alone = self._by_first_name()
        return sorted(occurrences + alone) if alone else occurrences

    def _by_first_name(self) -> list[tuple[int, str, int]]:
        """Where somebody named in full before goes by the first name: `Eladio sigue bajando`."""
        first: dict[str, list[str]] = {}
        for name in filter(self.humans.__contains__, self.places):
            key = name.partition(" ")[0].lower()
            given = key in self.lexicon.given or not (
                self.lexicon.traits.nouns_capital or self.lexicon.flags.get(key)
            )
            if given and len(key) > 2 and " " in name and key not in self.by_surname:
                first.setdefault(key, []).append(name)
        return [
            (place, names[0], place)
            for key, names in first.items()
            if len({surname(name) for name in names}) == 1
            for place in self.capitals.get(key, ())
            if place > self.places.get(names[0], place) and not self.beside_capital(place, place + len(key))
        ]

    def _named_at(self, end: int, people: _Namesakes) -> str:
        """Which of the people of one surname is named there: the one in full, else the first."""
        written = people.written_at(self.text, end)
        if written:
            return written
        full = self.by_surname.get(surname(people.first))
        return full if full in people.names else people.first

    def _is_led(self, start: int) -> bool:
        """`In` **`Port Brack`**`, people …`: whether a preposition stands before a name."""
        led = self.text[max(0, start - 12) : start].lower().split()[-1:]
        return bool(led) and bool(self.lexicon.flags.get(led[0], 0) & PREPOSITION)

    def written_over(self, start: int, end: int) -> str | None:
        """The person's name that goes on behind a mention, or ends before what tells whom it is of: `Gian` of
        `Gian à Porta`, `Ana Gil de la asociación` of `Ana Gil`."""
        at = bisect_left(self.written, (end,)) - 1
        if at < 0 or self.written[at][1] <= start:
            return None
        begin, stop, name = self.written[at]
        if name not in self.humans or stop == end:
            return None
        if stop > end:
            return name
        goes_on = self.text[stop:end].split()
        small = self.lexicon.flags.get(goes_on[0], 0) & PREPOSITION
        return name if begin == start and small else None

    def leads(self, start: int) -> bool:
        """Whether a name may be its sentence's subject: near the sentence's start, after no preposition,
        or right after a comma, its titles aside."""
        flags = self.lexicon.flags
        words = OFFICE_WORD.findall(self.text, max(0, start - 60), start)
        after_comma = True
        for step, word in enumerate(reversed(words)):
            low = word.lower().replace("’", "'")
            bits = flags.get(low, 0)
            if word in ".:;\n?!":
                last = words[-step - 2] if step + 1 < len(words) else ""
                letters = len(last) > 1 and last.isupper()  # … mit der SPD. | Ada Rehm sagt …
                abbreviated = word == "." and last[:1].isupper() and len(last) < _ABBREVIATED and not letters
                if not abbreviated:
                    return step < 9
                continue
            if not word[0].isalnum():
                if after_comma and word == ",":
                    return True
                continue
            if step < 2 and bits & (PREPOSITION | AS) and word.islower():
                return False  # with alumni such as | Lisa Kudrow
            small = bits & _LEADING or is_role(low, self.lexicon)
            after_comma = after_comma and (bool(small) or word[0].isupper())
        return start < 60

    def within(self, start: int, end: int) -> list[tuple[int, str]]:
        """The people named between two places."""
        at = bisect_left(self.occurrences, (start, "", 0))
        found = []
        while at < len(self.occurrences) and self.occurrences[at][0] < end:
            found.append(self.occurrences[at][:2])
            at += 1
        return found

    def subject_before(self, place: int, gender: str, reach: int) -> tuple[int, str] | None:
        """The last person named as a subject before a place, whose gender fits."""
        return self._last(place, gender, reach, subject=True)

    def named_before(self, place: int, gender: str) -> tuple[int, str] | None:
        """The last person named at all before a place, whose gender fits."""
        return self._last(place, gender, 4000, subject=False)

    def _last(self, place: int, gender: str, reach: int, subject: bool) -> tuple[int, str] | None:
        at = bisect_left(self.occurrences, (place, "", 0)) - 1
        steps = 0
        while at >= 0 and self.occurrences[at][0] > place - reach and steps < 40:
            begin, name, start = self.occurrences[at]
            known = self.gender_of(name)
            if (not known or not gender or known == gender) and (not subject or self.leads(start)):
                return begin, name
            at -= 1
            steps += 1
        return None
