"""What the words around a description tell of the one whom it means."""

import re
from bisect import bisect_right
from functools import cache
from itertools import islice

from articles.evidence.quotes.flags import AND, INDEFINITE, POSSESSIVE, ROLE
from articles.evidence.quotes.lexicon import Lexicon, listed
from articles.evidence.quotes.mentions import Mention, role_gender
from articles.evidence.quotes.speakers.cast import Cast
from articles.evidence.quotes.speakers.gender import shape
from articles.evidence.quotes.speakers.occurrences import ends_of, goes_on
from articles.evidence.quotes.speakers.pronouns import is_quoted
from articles.evidence.quotes.speakers.reach import JUST_BEFORE, WORD

_NEAR_NAME = 40
"""Characters before a name in which its office stands."""
_MOST_TIMES = 40
"""Places of a word that are looked at, at most."""


@cache
def _starts(words: str) -> tuple[str, ...]:
    """Those that a hyphen ties to the next: `ex-`."""
    return tuple(word for word in words.split() if word.endswith("-"))


@cache
def _ends(words: str) -> tuple[str, ...]:
    """Those that a hyphen ties to the word before: `-elect`."""
    return tuple(word for word in words.split() if word.startswith("-"))


def is_nominative(word: str, text: str, lexicon: Lexicon) -> bool:
    """Whether a word that ends like a genitive stands behind an article of none too: `der` **`Fonds`**."""
    articles = listed(lexicon.grammar.masculine)
    starts = (end - len(word) for end in islice(ends_of(word, text), _MOST_TIMES))
    before = (text[max(0, start - 6) : start].lower().split() for start in starts)
    return any(words[-1:] and words[-1] in articles for words in before)


class Surroundings:
    """The text of one article around its descriptions."""

    def __init__(self, cast: Cast) -> None:
        self.cast = cast
        self.text = cast.text
        self.lexicon = cast.lexicon
        self._first: dict[str, int] = {}
        self._unnamed: dict[str, list[tuple[int, int]]] = {}

    def may_be(self, name: str, mention: Mention) -> bool:
        """Whether a description fits the gender of a name: `il magistrato` fits `il procuratore Anna Loi`."""
        if self.holds_now(name, mention):
            return False
        known = self.cast.names.gender_of(name)
        if not known or not mention.gender or known == mention.gender:
            return True
        held = self.cast.names.offices.roles_of.get(name, ()) if self.lexicon.traits.name_chain else ()
        shown = (role in mention.roles or role_gender(role, self.lexicon) == mention.gender for role in held)
        return mention.gender == "m" and any(shown)

    def holds_now(self, name: str, mention: Mention) -> bool:
        """`President Otto Rau … the former president`: whether somebody holds an office that the one
        described held before, or will hold, and has not just spoken."""
        words = mention.text.lower().split()
        if not any(self._is_of_another_time(word) for word in words):
            return False
        if self.cast.recent and self.cast.recent[-1].name == name:
            return False
        offices = self.cast.names.offices
        held = [role for role in offices.roles_of.get(name, ()) if any(w.endswith(role) for w in words)]
        places = [place for role in held for place, holder in offices.roles[role] if holder == name]
        return bool(places) and not any(map(self._is_told_of_another_time, places))

    def _is_told_of_another_time(self, place: int) -> bool:
        """Whether the words before a name tell of an office that is not held: `ex-minister Ada Rue`."""
        ahead = self.text[max(0, place - _NEAR_NAME) : place].lower().replace("’", "'").replace("'", " ")
        return any(map(self._is_of_another_time, ahead.split()))

    def _is_of_another_time(self, word: str) -> bool:
        offices = self.lexicon.offices
        if any(
            word.startswith(before) and self.cast.is_office(word[len(before) :])
            for before in offices.former.split()
        ):
            return True  # exministra
        return (
            word in listed(offices.other_times)
            or word.startswith(_starts(offices.other_times))
            or word.endswith(_ends(offices.other_times))
        )

    def stands_before(self, word: str, place: int) -> bool:
        """Whether the article has a word before a place; each word is looked for once."""
        if word not in self._first:
            whole = (end for end in ends_of(word, self.text) if not goes_on(self.text, end))
            self._first[word] = next(whole, len(self.text) + 1)
        return self._first[word] <= place

    def is_whose(self, mention: Mention) -> bool:
        """`Los regantes … Su presidente`"""
        whose = self.text[max(0, mention.start - 12) : mention.start].split()
        return bool(whose) and bool(self.lexicon.flags.get(whose[-1].lower(), 0) & POSSESSIVE)

    def is_relative(self, end: int) -> bool:
        """Whether `qui …` or `, un Philippin` follows, which tells of somebody new."""
        comma = self.text[end : end + 2] == ", "
        word = WORD.match(self.text, end + 1 + comma, end + 20)
        if word is None:
            return False
        new = comma and bool(self.lexicon.flags.get(word.group(), 0) & INDEFINITE)
        return new or (not comma and self.lexicon.pronouns.get(word.group()) == "r")

    def is_introduced_unnamed(self, mention: Mention) -> bool:
        """Whether somebody unnamed stands just before: `una vecina asiente. «…», cuenta la mujer`."""
        if not mention.gender:
            return False
        flags = self.lexicon.flags
        start = max(0, mention.start - JUST_BEFORE)
        floor = max(start, self.text.rfind("\n", start, mention.start))
        last = self.cast.recent[-1].place if self.cast.recent else 0
        before, begin = 0, 0
        for word in WORD.finditer(self.text, max(floor, last), mention.start):
            low = word.group().lower()
            bits = flags.get(low, 0)
            if not bits & ROLE or not before & (POSSESSIVE | INDEFINITE):
                before, begin = bits, word.start()
                continue  # most often
            joined = flags.get(self.text[max(0, begin - 12) : begin].strip().rpartition(" ")[2], 0) & AND
            named = self.text[word.end() + 1 : word.end() + 2].isupper()
            own = before & POSSESSIVE and not joined and not named
            shown = shape(before)[0] or (role_gender(low, self.lexicon) if own else "")
            if (own or before & INDEFINITE) and shown == mention.gender:
                if is_quoted(self.text, word.start()):
                    before, begin = bits, word.start()
                    continue  # «Mia nonna ci cuoceva il pane», minimizza l’imprenditrice
                ahead = self.text[max(0, begin - 30) : begin].split()
                return not (
                    ahead and ahead[-1].endswith(",") and ahead[-1][0].isupper()
                )  # Nadia, une voisine
            before, begin = bits, word.start()
        return False

    def somebody(self, mention: Mention, word: str) -> int:
        """Where the article last spoke of one of that trade without a name: `un taxista … el taxista`."""
        bits = self.lexicon.flags.get(word.lower(), 0)
        if not bits & ROLE or not self.lexicon.traits.name_chain:
            return -1
        if not self.stands_before(word, mention.start):
            return -1  # most often
        if word not in self._unnamed:
            indefinite = "|".join(self.lexicon.grammar.indefinite.split())
            unnamed = rf"(?<!\w)(?:{indefinite}) {re.escape(word)}(?!\w)(?!,? [A-ZÀ-Þ])"
            self._unnamed[word] = [(one.end(), one.start()) for one in re.finditer(unnamed, self.text)]
        places = self._unnamed[word]
        at = bisect_right(places, (mention.start, mention.start))
        return places[at - 1][1] if at else -1
