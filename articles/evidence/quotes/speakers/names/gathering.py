"""The names that an article gives: their fullest forms, places and genders."""

import re

from articles.evidence.quotes.flags import (
    AUX,
    BODY,
    DETERMINER,
    FINITE,
    OF,
    OPENER,
    PREPOSITION,
    ROLE,
    SAY,
    TIME,
    TITLE,
    VOICE,
)
from articles.evidence.quotes.lexicon import Lexicon, listed
from articles.evidence.quotes.speakers.names.capitals import (
    ACRONYM,
    RUN,
    capitals_of,
    cleaned,
)
from articles.evidence.quotes.speakers.names.offices import Offices
from articles.evidence.quotes.speakers.names.parts import (
    called_otherwise,
    is_body,
    is_client,
    is_family_first,
    is_linked,
    is_phrase,
    is_role,
    is_thing,
    past_ministry,
    spelled,
    start_of_name,
    surname,
    without_affiliation,
)
from articles.evidence.quotes.speakers.names.shown import aged, initialled, is_titled, opens_report
from articles.evidence.quotes.speakers.names.unlisted import Unlisted, follows_noun
from articles.evidence.quotes.speakers.words import ends_of
from articles.evidence.tokens import ALNUM

_WORD = re.compile(rf"{ALNUM}+(?:[-'’]{ALNUM}+)*")
_YEARS = re.compile(r" [^\W\d_]{3,5}[,.]")
"""Behind a number that is an age: `Toldi, 27` **`ans,`**."""
_AGED = re.compile(r", ([a-z]{2,3}) \d{1,2} [a-zñ]{4,}")
_OPENING = tuple("“\"«„‘'")
_CLOSING = tuple("”\"»“’',")
_ELIDED = re.compile(r"(?<!\w)[A-Za-z][’'](?=[A-ZÀ-Þ])")
_HEADING = 100
"""Characters of a heading, at most."""
_LETTERS = 3
"""Capitals that stand for a body and not for given names, at least: not `JD Vance`."""
MOST = 40
"""Places of a word, and names to be sought in the whole text, that are looked at, at most."""
_ENDS = frozenset(".!?…")
ABBREVIATED = 4
"""Letters of an abbreviation with its full stop, at most: `Sra.`"""
_WITH_NOUN = 2
"""Spaces in a given name, a surname and a noun."""


def _is_abbreviated(name: str) -> bool:
    """`RTV Drenthe`, `LTO Noord`: letters for a body, and where it is."""
    letters, _, rest = name.partition(" ")
    return len(letters) >= _LETTERS and letters.isalpha() and letters.isupper() and not rest.isupper()


class Gathered:
    """Every run of capitals in a text, read once."""

    def __init__(self, text: str, lexicon: Lexicon, initials: frozenset[str]) -> None:
        self.text = text
        self.lexicon = lexicon
        self.places: dict[str, int] = {}
        self.by_surname: dict[str, str] = {}
        self.by_word: dict[str, list[str]] = {}
        self._genders: dict[str, str] = {}
        self._bodies: dict[str, str | None] = {}
        self.humans: set[str] = set()
        self.offices = Offices(text, lexicon, self.humans)
        self.titled: set[str] = set()
        """Names that stand in quotation marks of their own: of dishes and books."""
        self.acronyms: dict[str, str] = {}
        self.cut: dict[str, str] = {}
        """Names that a capital noun follows, and the names without it."""
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
        for found in RUN.finditer(self.text):
            if found[0].isupper() and self._is_shouted(found.start(), found.end()):
                continue
            words = found[0].split()
            if self.initials:
                words = self._up_to_initial(words)
            while len(words) > 2 and words[-1] in listed(self.lexicon.names.post_nominals):
                words.pop()
            start = start_of_name(words, self.lexicon)
            if not start and self.lexicon.offices.ministries:
                start = past_ministry(words, self.text, found.start(), self.lexicon)
            again = len(words) > 2 and len(self.capitals.get(words[0].lower(), ())) > 1
            if not start and again and is_client(words, self.text, found.start(), self.lexicon):
                start = 1
            if not start and follows_noun(words, self.text, found.start(), self.lexicon):
                start = 1
            if len(words) - start < 2:
                self._alone(words, found.start(), found.end(), start)
                continue
            begin = found.start() + (len(" ".join(words[:start])) + 1 if start else 0)
            led = start and is_role(
                words[start - 1].lower(), self.lexicon
            )  # Präsidentin | Ursina von der Mühll
            if not led and is_phrase(words[start:], self.lexicon):
                continue
            name = cleaned(" ".join(without_affiliation(words[start:], self.lexicon)))
            end = begin + len(name)
            if self.text[begin - 1 : begin] in _OPENING and self.text[end : end + 1] in _CLOSING:
                self.titled.add(name)
            first = words[start].lower()
            given = first in self.lexicon.given or first.partition("-")[0] in self.lexicon.given
            eastern = is_family_first(words[start:])
            if not given and opens_report(self.text, begin, end):
                continue
            speaks = "&" not in words and (
                given or eastern or (self._speaks(begin, end) and not _is_abbreviated(name))
            )
            if speaks and not is_body(words[start:], self.lexicon) and not is_thing(name, self.lexicon):
                self.humans.add(name)
                if eastern:
                    self.by_surname.setdefault(first, name)
            key = surname(name)
            if "-" in key:
                self.by_surname.setdefault(key.rpartition("-")[2], name)  # Luis Prada-Olmos: Olmos
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
            if not kept and acronym.group(1).isupper():
                kept = called_otherwise(words, self.lexicon)
            if kept:
                self.acronyms[acronym.group(1)] = " ".join(kept)

    def _is_shouted(self, start: int, end: int) -> bool:
        """Whether a heading has nothing but capitals, which tell no name there."""
        ahead = self.text[max(0, start - _HEADING) : start].rpartition("\n")[2]
        behind = self.text[end : end + _HEADING].partition("\n")[0]
        return len(ahead) + len(behind) < _HEADING and (ahead + self.text[start:end] + behind).isupper()

    def _up_to_initial(self, words: list[str]) -> list[str]:
        """`Jos B.` of `Jos B. Vorige week …`: an initial that stands for a surname ends its name."""
        if self.initials.isdisjoint(words):
            return words
        return words[: 1 + next(at for at, word in enumerate(words) if word in self.initials)]

    def _recognise(self) -> None:
        """A name whose last word comes back alone is a person's: `Teun Wiersma … Wiersma`."""
        flags = self.lexicon.flags
        if self.lexicon.traits.nouns_capital:
            self._part_nouns()
            return
        self._first_names()
        self._unrecognise()
        for name in self.places:
            if name in self.humans or name in self.titled or name.count(" ") not in (1, 2):
                continue
            if is_body(name.split(), self.lexicon) or is_thing(name, self.lexicon):
                continue
            key = surname(name)
            portfolio = key in listed(self.lexicon.offices.portfolios)  # Asuntos Exteriores
            if portfolio or flags.get(key, 0) & (BODY | ROLE | TIME | DETERMINER):
                continue
            if " " in name and (is_linked(name.split(), self.lexicon) or _is_abbreviated(name)):
                continue
            places = self.capitals.get(key, ())
            alone = [p for p in places[:8] if not self.text.endswith(name, 0, p + len(key))]
            noun = f" {name.partition(' ')[0].lower()} "
            if any(self.text.endswith(noun, 0, place) for place in alone):
                continue  # Volo Aldair Rimini-Bari … sul | volo | Rimini-Bari
            if any(not self.beside_capital(place, place + len(key)) for place in alone):
                self.humans.add(name)

    def _know_unlisted(self) -> None:
        """`Yorbelis Prada`: who is a person by what the first word is like, and what stands around."""
        unlisted = Unlisted(self.text, self.lexicon, self.capitals)
        for name in self.places:
            if name in self.humans or name in self.titled or not unlisted.is_person(name):
                continue
            self.humans.add(name)
            if self.by_surname.get(surname(name)) not in self.humans:
                self.by_surname[surname(name)] = name

    def _part_nouns(self) -> None:
        """`Als | Henning Stroth | Risse fand`, where Stroth is named alone too: the rest is a noun."""
        for name in [name for name in self.places if name.count(" ") == _WITH_NOUN and name in self.humans]:
            given, last, noun = name.split()
            short = f"{given} {last}"
            if last.islower() or self._is_heard(noun, last) or self._goes_by_two(last, noun, given):
                continue
            apart = self._stands_alone(last, given, noun) and not self._stands_alone(noun, last)
            if short not in self.places and not apart and not self._is_heard(last, given):
                continue
            place = self.places.pop(name)
            self.humans.discard(name)
            self.humans.add(short)
            self.cut[name] = short
            self.places.setdefault(short, place)
            self.by_surname.setdefault(last.lower(), short)
            if self.by_surname.get(noun.lower()) == name:
                del self.by_surname[noun.lower()]
            self.by_word[given.lower()] = [n for n in self.by_word.get(given.lower(), ()) if n != name] or [
                short
            ]
            if short not in self.by_word[given.lower()]:
                self.by_word[given.lower()].append(short)
            for held in self.offices.roles.values():
                held[:] = [(at, short if n == name else n) for at, n in held]

    def _alone_at(self, word: str, before: str) -> list[int]:
        """Where a capital stands without the one that it follows in a name."""
        places = self.capitals.get(word.lower(), ())[:8]
        return [place for place in places if not self.text.endswith(f"{before} ", 0, place)]

    def _stands_alone(self, word: str, before: str, behind: str = "") -> bool:
        ends = (place + len(word) for place in self._alone_at(word, before))
        return any(not behind or not self.text.startswith(f" {behind}", end) for end in ends)

    def _goes_by_two(self, last: str, other: str, given: str) -> bool:
        """`Carlos Gómez Sáez … sagt | Gómez Sáez`: two surnames stand together without the first name."""
        return any(self.text.startswith(f" {other}", at + len(last)) for at in self._alone_at(last, given))

    def _is_heard(self, word: str, before: str) -> bool:
        """Whether a capital stands beside a verb of saying, without the one that it follows in a name."""
        return any(self._speaks(place, place + len(word)) for place in self._alone_at(word, before))

    def _unrecognise(self) -> None:
        """A name that only speaks, and comes back in full alone, is a body's: `Goldman Sachs said`."""
        if not self.lexicon.traits.zero_that:
            return
        for name in [n for n in self.places if n in self.humans]:
            words = name.split()
            given = words[0].lower() in self.lexicon.given or len(words) != 2
            if given or self.offices.roles_of.get(name) or name in self.offices.titles:
                continue
            starts = [p - len(words[0]) - 1 for p in self.capitals.get(words[1].lower(), ())[:MOST]]
            if len(starts) > 1 and all(p >= 0 and self.text.startswith(name, p) for p in starts):
                self.humans.discard(name)

    def _first_names(self) -> None:
        """Those who have no surname here: `Julie, infirmière de nuit, …`, `don Gino`."""
        shown, given = aged(self.text), self.lexicon.given
        for key, places in self.capitals.items():
            if key in self.by_word or key in self.by_surname:
                continue
            if not (key in given or key in shown or is_titled(key, places, self.text, self.lexicon)):
                continue
            for place in places[:4]:
                before = self.text[max(0, place - 20) : place].split()
                bits = self.lexicon.flags.get(before[-1].lower(), 0) if before else 0
                told = self.text.startswith((", ", " ("), place + len(key)) and not bits & PREPOSITION
                told = told or self._acts_again(key, place) or self._has_age(place + len(key))
                if (told or bits & TITLE) and not self.beside_capital(place, place + len(key)):
                    name = self.text[place : place + len(key)]
                    self.places.setdefault(name, place)
                    self.by_surname.setdefault(key, name)
                    self.humans.add(name)
                    self.offices.note(name, place, place + len(key), [])
                    break

    def _has_age(self, end: int) -> bool:
        """`par Josette, 72 ans`, `pour Marc, facteur`: so whatever stands before the name."""
        if self.text[end : end + 2] != ", ":
            return False
        trade = self.text[end + 2 : end + 30].replace(",", " ").replace(".", " ").partition(" ")[0]
        if self.lexicon.traits.offices_first and self.lexicon.flags.get(trade, 0) & ROLE:
            return True
        number = self.text[end + 2 : end + 20].partition(" ")[0]
        return number[:2].isdecimal() or number in self.lexicon.numbers  # Amina, | sedici | anni

    def _acts_again(self, key: str, place: int) -> bool:
        """`Nathalie raccroche … Nathalie avait sept ans`: a first name that opens sentences."""
        end = place + len(key)
        opens = not place or self.text.endswith(("\n", ". ", "» ", '" '), 0, place)
        goes_on = self.text[end : end + 1] == " " and self.text[end + 1 : end + 2].islower()
        heads = self.text.endswith(("» ", '" ', "” "), 0, place)  # « … » Ana vit
        if self.lexicon.traits.offices_first:
            heads = heads or not place or self.text.endswith("\n", 0, place)  # ¶ Ana fume
            after = self.text[end : end + 20].split()[:1]
            bits = self.lexicon.flags.get("".join(after), 0)
            led = self.text.endswith(", ", 0, place) and not bits & ~(AUX | FINITE | SAY | VOICE)
            acts = goes_on and (opens or len(self.capitals[key]) > 1) and (bits & AUX or led)
            if acts and not self.lexicon.flags.get(key, 0):
                return True  # De sa fenêtre, | Ana a vu; En rentrant, | Ana tombait
        told = len(self.capitals[key]) > 1 or heads
        return opens and goes_on and told and not self.lexicon.flags.get(key, 0)

    def beside_capital(self, start: int, end: int) -> bool:
        """Whether a capital stands right before or after a word, so that it is no name alone."""
        after = self.text[end : end + 2]
        if (after[:1] == " " and after[1:].isupper()) or after[:1] in "-’'":
            return after[:1] == " "
        if start < 2 or self.text[start - 1] != " ":
            return False
        before = "".join(self.text[max(0, start - 30) : start - 1].split()[-1:])
        low = before.lower().strip("“”«»\"'’(")
        bits = self.lexicon.flags.get(low, 0)
        ends = before[-1:] in _ENDS and len(before) > ABBREVIATED
        return (
            before[:1].isupper()
            and not ends  # Denise Quaresma. | Marlene
            and not bits & (ROLE | TITLE | OPENER | DETERMINER)
            and not is_role(low, self.lexicon)
        )

    def _alone(self, words: list[str], start: int, end: int, at: int) -> None:
        """`President Kovac`: one name after its office."""
        if at and at < len(words):
            name = cleaned(words[at])
            low = name.lower()
            if self.lexicon.traits.nouns_capital and (
                self.lexicon.flags.get(low, 0) & ROLE or is_role(low, self.lexicon)
            ):
                return  # die Vorsitzende | Richterin
            if self.lexicon.flags.get(low, 0) & TITLE:
                return  # die Expertin | Dr. | Meike Sander
            begin = end - len(words[at])
            whole = min(self.by_word.get(low, ()), key=len, default="")
            begun = whole.startswith(f"{name} ") and (
                self.lexicon.traits.nouns_capital
                or (low in self.lexicon.given and self.lexicon.traits.name_chain)
            )
            if begun and all(other.startswith(whole) for other in self.by_word[low]):
                name = whole  # ihre Freundin | Gesine
            self.places.setdefault(name, begin)
            if all(self.lexicon.flags.get(word.lower(), 0) & DETERMINER for word in words[:at]):
                return  # una vecina de La | Pradera
            whose = self.lexicon.traits.nouns_capital and words[at - 1].islower()
            if whose and self.lexicon.flags.get(words[at - 1], 0) & DETERMINER:
                return  # Sprecher der | Wasserwacht
            self.offices.note(self.by_surname.get(name.lower(), name), begin, end, words[:at])

    def _speaks(self, start: int, end: int) -> bool:
        """Whether a name stands beside a verb of saying, or before an age: `Toomey said`, `Rao, 44,`."""
        flags = self.lexicon.flags
        ahead = self.text[end : end + 24]
        behind = self.text[max(0, start - 16) : start].split()
        if behind and flags.get(behind[-1].lower(), 0) & PREPOSITION:
            return False  # the choirmaster for the Lower Docks of | New York | said
        after = _WORD.match(ahead, 1) if ahead[:1] == " " else None
        if after is not None and flags.get(after.group().lower(), 0) & SAY:
            return True
        if ahead[:2] == ", " and ahead[2:4].isdecimal() and (ahead[4:5] in ",." or _YEARS.match(ahead, 4)):
            return True
        aged = _AGED.match(ahead) if self.lexicon.traits.name_chain else None
        if aged is not None and flags.get(aged[1], 0) & OF:
            return True  # Fabrício Prado, de 27 anos
        return bool(behind) and bool(flags.get(behind[-1].lower(), 0) & SAY) and behind[-1].islower()
