"""The offices and titles that stand beside the names of an article, and who holds them."""

import re
from itertools import islice

from articles.evidence.languages.world import DEPUTIES
from articles.evidence.quotes.flags import (
    ANAPHOR,
    AND,
    AUX,
    BODY,
    CUE,
    DEFINITE,
    DETERMINER,
    FINITE,
    NOUN_TOO,
    OF,
    OFFICE_ADJECTIVE,
    PREPOSITION,
    RELATIVE,
    ROLE,
    SAY,
    SO,
    TITLE,
    VOICE,
)
from articles.evidence.quotes.lexicon import Lexicon, listed
from articles.evidence.quotes.mentions import is_demonym
from articles.evidence.quotes.speakers.names.parts import is_body, is_role
from articles.evidence.quotes.speakers.words import shape

OFFICE_WORD = re.compile(r"[a-zA-Z\w’'-]++|[,.;:()\n?!]")
"""A word beside a name, or a mark that may part them."""
_APPOSED = re.compile(
    r"(?: \([^)\n]{1,30}\))?, (?:(?:[^\W\d_]{2,3} )?\d{2}(?: [^\W\d_]{3,5})?, (?=[a-zß-ÿ]))?| \("
)
"""What parts a name from the office behind it: `Lena Ruiz (38), | bakker`, `Samuel Pace, 33, | tecnico`."""
_SAID = re.compile(r"[,.!?…][”»\"’] ")
"""Where words in marks end, which may close with whom they speak to: `“Yes, Minister,” Mr Hale said.`"""
_SMALL = PREPOSITION | OF | DETERMINER
_KINDS = ANAPHOR | BODY
_NO_VERB = DETERMINER | PREPOSITION | NOUN_TOO
_LONG = 4
"""Letters of an office that compounds end in, more than which it has."""
_NEAR = 20
"""Characters in which the word right before a name stands, most often."""
_MOST_HELD = 300
"""Times that an office is noted beside names, at most: each mention of it goes through them."""


class Offices:
    """Who holds which office; a name that holds one joins `humans`."""

    def __init__(self, text: str, lexicon: Lexicon, humans: set[str]) -> None:
        self.text = text
        self.lexicon = lexicon
        self.humans = humans
        self.long_phrases = lexicon.traits.name_chain or lexicon.traits.offices_first
        self.roles: dict[str, list[tuple[int, str]]] = {}
        """The holders of each office, and where they are said to hold it."""
        self.roles_of: dict[str, list[str]] = {}
        self.titles: dict[str, str] = {}
        """The gender that a name's title shows."""

    def note(self, name: str, start: int, end: int, before: list[str]) -> None:
        """Note the offices and titles that stand just before and after a name."""
        self._note_before(name, start, end, before)
        if self.long_phrases and name not in self.roles_of:
            self._before_comma(name, start, end)
        opening = _APPOSED.match(self.text, end)
        if opening is not None:
            for role in self._apposed(opening.end(), end):
                self.hold(role, start, name)

    def _note_before(self, name: str, start: int, end: int, before: list[str]) -> None:
        """`the former minister | John Hale`: back from a name to the nearest office."""
        flags, lexicon = self.lexicon.flags, self.lexicon
        near = OFFICE_WORD.findall(self.text, max(0, start - _NEAR), start)
        if len(near) > 1 and self._is_no_office(near[-1], before):
            return  # most often
        said = max(0, start - 75)
        while closing := _SAID.search(self.text, said, start):
            said = closing.end()
        words = OFFICE_WORD.findall(self.text, said, start)[-9:]
        if words and words[-1] == ")" and "(" in words and lexicon.traits.name_chain:
            words = words[: len(words) - 1 - words[::-1].index("(")]  # o zoólogo da Universidade (USP) X
        adjacent = True
        abbreviated = len(words) > 1 and words[-1] == "." and bool(flags.get(words[-2].lower(), 0) & TITLE)
        if words and words[-1] == "," and lexicon.traits.name_chain and not self._is_closed(end):
            words = []  # segundo o procurador, | Eduardo Fontes | sabia
        for at in range(len(words) - 1, -1, -1):
            word = words[at]
            low = _without_elision(word)
            bits = flags.get(low, 0)
            if word in ";:()\n?!" or (word == "." and not abbreviated):
                break
            if word == ".":
                continue
            office = self._is_office(low)
            if adjacent and self._is_of_body(words[:at], bits, name):
                break  # la directora de la consultora | Valle Verde
            if not office and not bits & TITLE and self._parts(word, low, adjacent, before):
                break
            apposed = lexicon.traits.offices_first and words[at + 1 : at + 2] == [","]
            if apposed and at and not flags.get(words[at - 1].lower(), 0) & DETERMINER:
                break  # ministre de la Recherche | scientifique |, Ly Ramat
            adjacent = False
            if bits & TITLE and lexicon.gender.get(low):
                self.titles.setdefault(name, lexicon.gender[low])
                self.humans.add(name)
            if office and not (bits & OFFICE_ADJECTIVE and self._is_office_before(words, at)):
                self.hold(low, start, name)
                if bits & ROLE or not bits & TITLE:
                    break  # the coroner | Dr | Hale

    def _is_office(self, low: str) -> bool:
        """Whether a word beside a name tells what somebody is: an office, a trade."""
        lexicon = self.lexicon
        return bool(lexicon.flags.get(low, 0) & ROLE) or low in lexicon.stand_for or is_role(low, lexicon)

    def _is_no_office(self, word: str, before: list[str]) -> bool:
        """Whether the word right before a name parts it from any office: `in`, `with`, a full line."""
        if word in ":;?!(\n":
            return True
        low = _without_elision(word)
        if self.lexicon.flags.get(low, 0) & (TITLE | _KINDS) or self._is_office(low):
            return False
        return self._parts(word, low, True, before)

    def _is_office_before(self, words: list[str], at: int) -> bool:
        """Whether a word tells more of the office before it: `el consejero | delegado | Luis Prada`."""
        low = _without_elision(words[at - 1]) if at else ""
        return self._is_office(low) and self.lexicon.traits.name_chain

    def _is_of_body(self, ahead: list[str], bits: int, name: str) -> bool:
        """Whether the noun before a name, which no given name begins, is whose an office is."""
        if not bits & (BODY | ANAPHOR) or not ahead or not self.lexicon.traits.name_chain:
            return False
        link, before = (
            self.lexicon.flags.get(word.lower(), 0) for word in (ahead[-1], "".join(ahead[-2:-1]))
        )
        of = link & OF or (link & DEFINITE and before & OF)
        return bool(of and link & DEFINITE) and name.partition(" ")[0].lower() not in self.lexicon.given

    def _parts(self, word: str, low: str, adjacent: bool, before: list[str]) -> bool:
        """Whether a word between an office and a name makes the office somebody else's."""
        bits = self.lexicon.flags.get(low, 0)
        small = bits & _SMALL or (bits & AND and not adjacent)
        kind = bits & _KINDS or low in listed(self.lexicon.offices.portfolios)
        kind = kind or bits & OFFICE_ADJECTIVE  # il procuratore | aggiunto | Anna Rossi
        kind = kind or is_demonym(word, self.lexicon)  # il centravanti | danese | Jonas Krag
        plain = adjacent and kind and self.long_phrases
        # alcaldesa de Valtuerto, la | socialista | Inés Prado; delegada de | polícia | Adeliana
        if (word.islower() and not small and not plain) or (adjacent and small and not before):
            return True  # presidenta de | Costa Serena, movimiento | Salvación Nacional
        return bool(adjacent and bits & OF and self.lexicon.traits.name_chain)  # Presidente da | República

    def _apposed(self, begin: int, end: int) -> list[str]:
        """`John Hale, | the minister for trade, …`: the offices between a name and the next comma."""
        lexicon = self.lexicon
        relative = 0
        told = SAY | VOICE if lexicon.traits.name_chain else 0
        verbal = FINITE | AUX | told
        held: list[str] = []
        for at, found in enumerate(islice(OFFICE_WORD.finditer(self.text, begin, end + 110), 11)):
            word = found[0]
            low = _without_elision(word)
            bits = lexicon.flags.get(low, 0)
            if word in ".;:,)\n?!" or (bits & AND and told and not held and not relative):
                break  # el alcalde, Luis Prada, | y la ministra
            if lexicon.traits.nouns_capital and not held and bits & (SO | CUE) and word.islower():
                break  # im Gegenzug Verlässlichkeit, | so der Minister
            acts = bits & verbal and not bits & _NO_VERB
            if self._is_office(low):
                if relative:
                    break  # Omar Mateen, | whose father came …
                held.append(low)
            elif held and not relative and (acts or (at == 1 and bits & SAY and word.islower())):
                return []  # Sur France Bleu, | le procureur a précisé …
            elif acts and not relative and (told or not at) and word.islower():
                break  # En Portugal, fueron vistos cuando remaban con la Coral Marina; Roe, | was held …
            relative = bits & RELATIVE
        return [] if held and told and self._speaks_itself(begin, end) else held

    def _speaks_itself(self, low: int, end: int) -> bool:
        """`Omicidio Polizzi, | il pm |: «…»`, `Na defesa de Prado, | o advogado | Rui Couto`: an article and
        an office before a colon or a name are no apposition."""
        words = OFFICE_WORD.findall(self.text, low, end + 60)[:4]
        led = len(words) > 2 and self.lexicon.flags.get(words[0].lower(), 0) & DEFINITE
        return bool(led) and (":" in words[2:] or words[2][0].isupper())

    def _before_comma(self, name: str, start: int, end: int) -> None:
        """`el delegado de policía del municipio, | Vandilson Moreira |`: the office before the comma."""
        flags = self.lexicon.flags
        if self.text[start - 2 : start] != ", " or not self._is_closed(end):
            return
        ahead = self.text[max(0, start - 112) : start - 2]
        for stop in (",", ".", ";", ":", "\n", "(", ")", "”", "»", '"'):
            ahead = ahead.rpartition(stop)[2]
        words = ahead.split()
        verb = SAY | VOICE | FINITE | AUX | RELATIVE
        for at in range(len(words) - 1, 0, -1):
            bits = flags.get(words[at].lower(), 0)
            before = flags.get(words[at - 1].lower(), 0)
            if self._is_office(words[at].lower()) and before & DETERMINER:
                self.hold(words[at].lower(), start, name)
                if shape(before)[0]:
                    self.titles.setdefault(name, shape(before)[0])  # El portavoz militar, | Yahya Sarea
                return
            if bits & verb and not bits & (OF | DETERMINER | PREPOSITION | BODY | ROLE):
                return

    def _is_closed(self, end: int) -> bool:
        """Whether a mark, a bracket or `and` follows a name, as behind an apposition."""
        behind = self.text[end : end + 3].split()
        opens = self.text.startswith((" (", " –", " —"), end)
        mark = opens or self.text[end : end + 1] in ",.;)–—\n"
        return mark or bool(behind and self.lexicon.flags.get(behind[0], 0) & AND)

    def hold(self, role: str, place: int, name: str) -> None:
        """Note that a name holds an office, as said at a place: the name is a person's."""
        if is_body(name.split(), self.lexicon):
            return
        held = self.roles.setdefault(role, [])
        if len(held) < _MOST_HELD:
            held.append((place, name))
        own = self.roles_of.setdefault(name, [])
        if role not in own:
            own.append(role)
        self.humans.add(name)

    def holders(self, role: str) -> list[tuple[int, str]]:
        """Those who hold an office: by the word itself, or by a compound of it."""
        held = self.roles.get(role)
        if held is None and len(role) > _LONG:
            trade = self.trade_of(role)
            compounds = (one for one in self.roles if _is_compound(one, role) and self.trade_of(one) == trade)
            held = self.roles.get(next(compounds, ""))
        return held or []

    def answering(self, meant: frozenset[str]) -> list[tuple[int, str]]:
        """Those who hold one of some offices, by the word, a compound or an ending of it, in order."""
        told = (role for role in self.roles if meant and (role in meant or self.trade_of(role) in meant))
        return sorted({pair for role in told for pair in self.roles[role]})

    def trade_of(self, role: str) -> str:
        """The trade that an office is a kind of: `staatsanwalt` of `oberstaatsanwalt`, `-ologist`."""
        known = self.lexicon.stand_for
        ends = (role[at:] for at in range(len(role) - _LONG))
        kinds = (kind for end in ends for kind in (end, f"-{end}") if kind in known)
        kind = next(kinds, "")
        joined = kind[:1] == "-" or kind == role or self.lexicon.traits.verb_second
        return kind if joined else ""


def _is_compound(one: str, other: str) -> bool:
    """Whether one of two offices is the other with something before it: `Sportdirektorin`, `direktorin`; a
    deputy holds another."""
    short, long = sorted((one, other), key=len)
    return long.endswith(short) and long.removesuffix(short).rstrip("-") not in DEPUTIES


def _without_elision(word: str) -> str:
    """`l’avocat`: `avocat`."""
    low = word.lower()
    return low if low.isalpha() else low.replace("’", "'").partition("'")[2] or low
