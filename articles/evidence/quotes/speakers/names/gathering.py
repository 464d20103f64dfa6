"""The names that an article gives: their fullest forms, places and genders."""

import re

from articles.evidence.likeness import likeness
from articles.evidence.quotes.flags import (
    BODY,
    DETERMINER,
    OF,
    OPENER,
    PREPOSITION,
    PRONOUN,
    ROLE,
    TIME,
    TITLE,
)
from articles.evidence.quotes.lexicon import Lexicon, listed
from articles.evidence.quotes.speakers.names.capitals import (
    ACRONYM,
    capitals_of,
    cleaned,
    run_of,
)
from articles.evidence.quotes.speakers.names.offices import Offices
from articles.evidence.quotes.speakers.names.parts import (
    is_body,
    is_family_first,
    is_phrase,
    is_role,
    is_thing,
    spelled,
    start_of_name,
    surname,
    without_affiliation,
)
from articles.evidence.quotes.speakers.names.shown import aged, initialled, is_titled, opens_report
from articles.evidence.quotes.speakers.names.unlisted import Unlisted, follows_noun
from articles.evidence.quotes.speakers.words import ends_of

_ELIDED = re.compile(r"(?<!\w)[A-Za-z][’'](?=[A-ZÀ-Þ])")
MOST = 40
"""Places of a word, and names to be sought in the whole text, that are looked at, at most."""


class Gathered:
    """Every run of capitals in a text, read once."""

    def __init__(self, text: str, lexicon: Lexicon, initials: frozenset[str]) -> None:
        self.text = text
        self.lexicon = lexicon
        self.places: dict[str, int] = {}
        self.by_surname: dict[str, str] = {}
        self.by_word: dict[str, list[str]] = {}
        self._genders: dict[str, str] = {}
        self.humans: set[str] = set()
        self.offices = Offices(text, lexicon, self.humans)
        self.written: list[tuple[int, int, str]] = []
        """Where each name stands that is written in full, from where to where, in order."""
        self.acronyms: dict[str, str] = {}
        self.official: dict[str, str] = {}
        self.capitals = capitals_of(text)
        self.initials = initials
        for initial in self.initials:
            self.capitals[initial.lower()] = [
                end - 1 for end in ends_of(initial[0], text) if text[end : end + 1] == "."
            ]
        self._gather()
        self._know_initials()
        self._recognise()
        self._know_unlisted()

    def _know_initials(self) -> None:
        """Those who have nothing but initials."""
        for name in initialled(self.text):
            last = name.split()[-1]
            self.places.setdefault(name, self.text.find(name))
            self.by_surname.setdefault(last.lower(), name)
            self.capitals.setdefault(last.lower(), [at - len(last) for at in ends_of(last, self.text)])
            self.humans.add(name)

    def _gather(self) -> None:
        for found in run_of(self.lexicon).finditer(self.text):
            if found[0].isupper():
                continue  # a heading, a body: capitals alone tell no name
            words = found[0].split()
            if self.initials:
                words = self._up_to_initial(words)
            while len(words) > 2 and words[-1] in listed(self.lexicon.names.post_nominals):
                words.pop()
            start = start_of_name(words, self.lexicon)
            if not start and follows_noun(words, self.text, found.start(), self.lexicon):
                start = 1
            if len(words) - start < 2:
                self._alone(words, found.end(), start)
                continue
            begin = found.start() + (len(" ".join(words[:start])) + 1 if start else 0)
            led = start and is_role(
                words[start - 1].lower(), self.lexicon
            )  # Präsidentin | Ursina von der Mühll
            if not led and is_phrase(words[start:], self.lexicon):
                continue
            name = cleaned(" ".join(without_affiliation(words[start:], self.lexicon)))
            end = begin + len(name)
            first = words[start].lower()
            given = first in self.lexicon.given or first.partition("-")[0] in self.lexicon.given
            eastern = is_family_first(words[start:])
            if not given and opens_report(self.text, begin, end):
                continue
            speaks = "&" not in words and (given or eastern)
            if speaks and not is_body(words[start:], self.lexicon) and not is_thing(name, self.lexicon):
                self.humans.add(name)
                if eastern:
                    self.by_surname.setdefault(first, name)
            key = surname(name)
            old = self.by_surname.get(key)
            same = old is not None and (
                old.split()[0].lower() == name.split()[0].lower()
                or (
                    given and name.lower().endswith(f" {old.lower()}")
                )  # Guido Lombardi, George Guido Lombardi
            )
            fuller = old is None or (same and len(name) > len(old))
            if fuller or (name in self.humans and old not in self.humans):
                self.by_surname[key] = name
            self.written.append((begin, end, name))
            if name not in self.places:
                self.places[name] = begin
                for word in dict.fromkeys(name.lower().split()[:-1]):
                    self.by_word.setdefault(word, []).append(name)
            of = start > 1 and words[start - 1].islower() and self.lexicon.traits.nouns_capital
            if of and self.lexicon.flags.get(words[start - 1], 0) & (DETERMINER | OF):
                continue  # Außenminister der | Vereinigten Staaten
            self.offices.note(name, begin, end, words[:start])
            if self.text.startswith(" (@", end):
                self.official[words[start]] = name  # Tottenham Hotspur (@SpursOfficial)
        for acronym in ACRONYM.finditer(self.text):
            before = self.text[max(0, acronym.start() - 120) : acronym.start()].rpartition("\n")[2]
            words = _ELIDED.sub("", before).split()[-9:]  # L’ | Association des bergers (ADB)
            kept = spelled(words, acronym.group(1).lower(), self.lexicon)
            if kept:
                self.acronyms[acronym.group(1)] = " ".join(kept)

    def _up_to_initial(self, words: list[str]) -> list[str]:
        """`Jos B.` of `Jos B. Vorige week …`: an initial that stands for a surname ends its name."""
        if self.initials.isdisjoint(words):
            return words
        return words[: 1 + next(at for at, word in enumerate(words) if word in self.initials)]

    def _recognise(self) -> None:
        """A name whose last word comes back alone is a person's: `Teun Wiersma … Wiersma`."""
        flags = self.lexicon.flags
        if self.lexicon.traits.nouns_capital:
            return
        self._first_names()
        for name in self.places:
            if name in self.humans or name.count(" ") not in (1, 2):
                continue
            if is_body(name.split(), self.lexicon) or is_thing(name, self.lexicon):
                continue
            key = surname(name)
            portfolio = key in listed(self.lexicon.offices.portfolios)  # Asuntos Exteriores
            if portfolio or flags.get(key, 0) & (BODY | ROLE | TIME | DETERMINER):
                continue
            places = self.capitals.get(key, ())
            alone = [p for p in places[:8] if not self.text.endswith(name, 0, p + len(key))]
            noun = f" {name.partition(' ')[0].lower()} "
            if any(self.text.endswith(noun, 0, place) for place in alone):
                continue  # Volo Aldair Rimini-Bari … sul | volo | Rimini-Bari
            if not self.places[name] and self.text.count(name) == 1 and likeness(noun.strip()) < 0:
                continue  # | Winst Boerhoek | daalt: a headline, whose first capital is no name's
            if any(not self.beside_capital(place, place + len(key)) for place in alone):
                self.humans.add(name)

    def _know_unlisted(self) -> None:
        """`Yorbelis Prada`: who is a person by what the first word is like, and what stands around."""
        unlisted = Unlisted(self.text, self.lexicon, self.capitals)
        for name in self.places:
            if name in self.humans or not unlisted.is_person(name):
                continue
            self.humans.add(name)
            if self.by_surname.get(surname(name)) not in self.humans:
                self.by_surname[surname(name)] = name

    def _first_names(self) -> None:
        """Those who have no surname here: `Julie, infirmière de nuit, …`, `don Gino`."""
        shown, given = aged(self.text), self.lexicon.given
        for key, places in self.capitals.items():
            if key in self.by_word or key in self.by_surname:
                continue
            if not (key in given or key in shown or is_titled(key, places, self.text, self.lexicon)):
                continue
            if self.lexicon.flags.get(key, 0) & PRONOUN:
                continue  # Ella, con las llaves
            for place in places[:4]:
                before = self.text[max(0, place - 20) : place].split()
                bits = self.lexicon.flags.get(before[-1].lower(), 0) if before else 0
                told = self.text.startswith((", ", " ("), place + len(key)) and not bits & PREPOSITION
                if (told or bits & TITLE) and not self.beside_capital(place, place + len(key)):
                    name = self.text[place : place + len(key)]
                    self.places.setdefault(name, place)
                    self.by_surname.setdefault(key, name)
                    self.humans.add(name)
                    self.offices.note(name, place, place + len(key), [])
                    break

    def beside_capital(self, start: int, end: int) -> bool:
        """Whether a capital stands right before or after a word, so that it is no name alone."""
        if self.text[end : end + 1] == " " and self.text[end + 1 : end + 2].isupper():
            return True
        if start < 2 or self.text[start - 1] != " ":
            return False
        before = "".join(self.text[max(0, start - 30) : start - 1].split()[-1:])
        small = self.lexicon.flags.get(before.lower(), 0) & (ROLE | TITLE | OPENER | DETERMINER)
        return before[:1].isupper() and before[-1:].isalpha() and not small  # Denise Quaresma. | Marlene

    def _alone(self, words: list[str], end: int, at: int) -> None:
        """`President Kovac`: one name after its office."""
        if at and at < len(words):
            name = cleaned(words[at])
            low = name.lower()
            if self.lexicon.flags.get(low, 0) & (ROLE | TITLE):
                return  # die Vorsitzende | Richterin, die Expertin | Dr. | Meike Sander
            begin = end - len(words[at])
            self.places.setdefault(name, begin)
            if self.lexicon.flags.get(words[at - 1].lower(), 0) & DETERMINER:
                return  # una vecina de La | Pradera, Sprecher der | Wasserwacht
            self.offices.note(self.by_surname.get(name.lower(), name), begin, end, words[:at])
