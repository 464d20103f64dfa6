"""People whose given names no list holds: told by the first word's letters, and by what stands around."""

import re
from collections.abc import Iterator

from articles.evidence.likeness import likeness
from articles.evidence.quotes.flags import (
    ANAPHOR,
    AS,
    BODY,
    DETERMINER,
    DOCUMENT,
    OF,
    PAST,
    PAST_VOICE,
    PREPOSITION,
    ROLE,
    SAY,
    TERM,
    TITLE,
    VOICE,
)
from articles.evidence.quotes.lexicon import Lexicon, listed
from articles.evidence.quotes.speakers.names.parts import is_body, is_family_first, is_thing, surname
from articles.evidence.quotes.speakers.words import written_in
from articles.evidence.tokens import ALNUM

_EVIDENCE = {
    "nickname": 35,
    "aged": 30,
    "office": 30,
    "initial": 25,
    "says": 15,
    "who": 10,
    "led": -25,
    "small": -20,
    "thing": -1000,
}
"""What stands in a name and around it, and how much that adds to the likeness of its first word. A name with
a sum of nought or more is a person's: on real articles, of those that no list knew, 1 in 80 of all others
was above it."""
_MOST_WORDS = 4
_WITH_NOUN = (3, 4)
"""Words of a name and the noun before it."""
_LEAST, _MORE = -10, 5
"""The likeness of a given name behind a noun at least, and by how much it is greater than the noun's."""
_PLACES = 8
"""Places of a name that are looked at, at most."""
_BEFORE = 40
"""Characters before a name that are looked at, at most."""
_LETTERS = 2
"""Capitals of a given name, at most: not `ESB Networks`."""
_SAYING, _SPOKEN = SAY | VOICE, PAST | PAST_VOICE
_AGE_BEHIND = re.compile(r",? \(?[1-9]\d(?: [^\W\d_]{3,5})?[),.]")
"""`Oeltje Bakker` **`(67)`**, `Ylanie Prunier` **`, 24 ans,`**."""
_WORDED_AGE_BEHIND = re.compile(r", ([^\W\d_]+) [^\W\d_]{3,5}[,.]")
"""`Nunzina Cortesi` **`, sessanta anni,`**."""
_AGE_BEFORE = re.compile(r"[1-9]\d[^\W\d_]*-[^\W\d_]+")
"""`der` **`19-jährige`** `Joppe Wendt`."""
_DATE_BEHIND = re.compile(r", [A-Z][^\W\d_]+\.? \d")
"""What stands behind the place that an article is written at: `Rassu Kalan` **`, April 1`** `9`."""
_WORD_BEHIND = re.compile(rf"(,?) ({ALNUM}+)")
_NO_WORD = re.compile(r"[^\w-]|[\d_]")
_MARKS = frozenset("“\"«„‘'’(")
_OPENS = frozenset('.!?…:”»"“«')


class Unlisted:
    """The names of one article that are of nobody known."""

    def __init__(self, text: str, lexicon: Lexicon, capitals: dict[str, list[int]]) -> None:
        self.text = text
        self.lexicon = lexicon
        self.capitals = capitals

    def is_person(self, name: str) -> bool:
        """Whether more speaks for a person than against one."""
        words = name.split()
        if not 1 < len(words) <= _MOST_WORDS or not self._may_be(name, words):
            return False
        found = {*_within(words), *self._around(name)}
        known = likeness(words[0]) + sum(_EVIDENCE.get(one, 0) for one in found)
        small = known >= 0 and not written_in(self.text).isdisjoint((words[0].lower(), words[-1].lower()))
        return known + small * _EVIDENCE["small"] >= 0

    def _may_be(self, name: str, words: list[str]) -> bool:
        """Whether no word of a name is known for something else."""
        flags = self.lexicon.flags
        if "&" in words or not name[-1].isalpha() or any(w.isupper() and len(w) > _LETTERS for w in words):
            return False
        if flags.get(words[0].lower(), 0) or flags.get(words[-1].lower(), 0) & ~ROLE:
            return False
        return not is_body(words, self.lexicon) and not is_thing(name, self.lexicon)

    def _around(self, name: str) -> Iterator[str]:
        """What tells where a name stands, and where its surname stands alone."""
        key = surname(name)
        for place in self.capitals.get(key, ())[:_PLACES]:
            end = place + len(key)
            if self.text.endswith(name, 0, end):
                yield self._before(end - len(name))
                yield self._behind(end)

    def _words_before(self, start: int) -> list[str]:
        return self.text[max(0, start - _BEFORE) : start].rpartition("\n")[2].split()

    def _before(self, start: int) -> str:
        """What the words before a name tell, if anything."""
        flags, words = self.lexicon.flags, self._words_before(start)
        last = words[-1] if words else ""
        low = last.lower().strip("().")
        bits = flags.get(low, 0)
        if not last:
            return ""
        if bits & (ROLE | TITLE | ANAPHOR):
            return "office"  # says | baker | Tuvesha Pell
        if last[-1].isdecimal() or last[-1] in _MARKS or low in self.lexicon.numbers:
            return "thing"  # bis zu | 40 | Kubikmeter Wasser
        if bits & (DETERMINER | BODY | DOCUMENT | TERM | AS):
            return "thing"  # la | cooperativa | Valle Verde
        if bits & PREPOSITION:
            return "led" if last.islower() else ""
        if _AGE_BEFORE.fullmatch(last):
            return "aged"
        if last.islower() and bits & (_SAYING | _SPOKEN):
            return "says"
        return ""

    def _behind(self, end: int) -> str:
        """What stands behind a name tells, if anything."""
        worded = _WORDED_AGE_BEHIND.match(self.text, end)
        if _AGE_BEHIND.match(self.text, end) or (worded and worded[1] in self.lexicon.numbers):
            return "aged"
        if _DATE_BEHIND.match(self.text, end):
            return "thing"
        found = _WORD_BEHIND.match(self.text, end)
        if found is None:
            return ""
        if found[1]:
            return "who" if found[2] in listed(self.lexicon.people.who) else ""
        return "says" if self.lexicon.flags.get(found[2].lower(), 0) & _SAYING else ""


def _within(words: list[str]) -> Iterator[str]:
    """`Edvino | T. | Prado`, `Valdemiro | “Tico” | Prado`."""
    for word in words[1:-1]:
        if word[0] in _MARKS:
            yield "nickname"
        elif len(word) == len("T.") and word[-1] == ".":
            yield "initial"


def follows_noun(words: list[str], text: str, begin: int, lexicon: Lexicon) -> bool:
    """Whether a run of capitals is a noun and a name: `Makelaar | Jeldina Bakker`, `il segretario della
    Filtrem | Nunzina Cortesi`."""
    if not has_noun_first(words, lexicon):
        return False
    before = text[max(0, begin - _BEFORE) : begin].rpartition("\n")[2].split()
    if lexicon.traits.nouns_capital or not before or before[-1][-1] in _OPENS:
        return True
    flags = [lexicon.flags.get(word.lower(), 0) for word in before[-3:]]
    return bool(flags[-1] & OF) and any(bits & ROLE for bits in flags)


def has_noun_first(words: list[str], lexicon: Lexicon) -> bool:
    """Whether the second of three or four words is rather a given name than the first, where neither is
    listed."""
    if len(words) not in _WITH_NOUN or is_body(words, lexicon) or is_family_first(words):
        return False
    if words[0].isupper() or not words[1][0].isupper() or _NO_WORD.search(f"{words[0]}{words[1]}"):
        return False
    first, second, last = words[0].lower(), words[1].lower(), words[-1].lower()
    if not lexicon.given.keys().isdisjoint((first, second)) or any(map(lexicon.flags.get, (second, last))):
        return False
    noun, given = likeness(first), likeness(second)
    hyphened = second.partition("-")[0] in lexicon.given  # Teler | Klaas-Jelte Wagenaar
    return noun < 0 and (hyphened or given >= max(_LEAST, noun + _MORE))
