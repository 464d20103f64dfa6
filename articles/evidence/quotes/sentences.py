"""Paragraphs, tokens and sentences. A stretch in quotation marks is one token of its sentence."""

import re
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import accumulate, compress, count, repeat, starmap
from operator import ne

from articles.evidence.languages.world import NAME_ARTICLES, POSSESSIVES
from articles.evidence.quotes.flags import (
    ABBREVIATION,
    ADJECTIVE,
    ANAPHOR,
    AUX,
    BODY,
    CUE,
    DETERMINER,
    DOCUMENT,
    FINITE,
    KONJ,
    KONJ_WEAK,
    OPENER,
    PARTED,
    PARTICIPLE,
    PAST,
    PAST_VOICE,
    PHRASE,
    PREPOSITION,
    PRONOUN,
    ROLE,
    SAY,
    SO,
    SUBORDINATE,
    TERM,
    THAT,
    TIME,
    TITLE,
    WHETHER,
)
from articles.evidence.quotes.lexicon import Lexicon, endings_of, listed
from articles.evidence.quotes.marks import Quoted

_LINE = re.compile(r"\S(?:[^\n]*\S)?")
_LONGEST = 250
"""Tokens of a sentence, at most: what is longer is no prose, and would cost its length squared."""
_QUOTED = 40
"""Characters of a quotation that is no nickname, at least."""
_ENDS = frozenset(".!?…")
_BREAKS = frozenset(".!?…:;()[]-–—•*“”\"«»„‘’'")
_OWNED = (*POSSESSIVES, "'")
_NOMINAL = BODY | ROLE | TITLE | ABBREVIATION | ANAPHOR | DOCUMENT | TERM
_VERBAL = CUE | AUX | FINITE | PAST | PAST_VOICE | PARTED | KONJ | KONJ_WEAK


@dataclass(slots=True, init=False)
class Token:
    """A word, a mark of punctuation, or a whole quotation (`quoted`)."""

    start: int
    end: int
    text: str
    low: str
    flags: int
    quoted: Quoted | None
    hung: str
    """A pronoun hung on the verb: `il` of `dit-il`."""
    tail: int
    """How long it is with what ties it to the verb: 5 for the `-t-il` of `a-t-il`."""

    @property
    def is_word(self) -> bool:
        return self.quoted is None and (len(self.text) > 1 or self.text.isalnum())  # van | 't | Hof

    @property
    def is_capital(self) -> bool:
        text = self.text
        if text.islower():
            return False  # most often
        if text[0].isupper():
            return self.quoted is None
        return text.startswith(NAME_ARTICLES) and (text[2:3].isupper() or text[3:4].isupper())


def some_are(tokens: Iterable[Token], bits: int) -> bool:
    """Whether some words are of one of some kinds."""
    for token in tokens:
        if token.flags & bits:
            return True
    return False


def is_no_noun(token: Token) -> bool:
    """Whether a word is never a mention alone: `where`, `if`, `new`."""
    small = token.flags & (WHETHER | SUBORDINATE) or (token.flags & ADJECTIVE and not token.is_capital)
    return bool(small) and not token.flags & (PRONOUN | DETERMINER | PREPOSITION | TITLE | ROLE)


def paragraphs_of(text: str) -> list[tuple[int, int]]:
    """The lines of a text that hold something, as ranges without the spaces around."""
    return [line.span() for line in _LINE.finditer(text)]


@dataclass(slots=True)
class Words:
    """The words of a paragraph in columns, a whole quotation as one of them.

    Most sentences hold nothing that reports; that shows in the columns, and no `Token` is made of them.
    """

    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    lows: list[str] = field(default_factory=list)
    flags: list[int] = field(default_factory=list)
    quoted: dict[int, Quoted] = field(default_factory=dict)
    places: list[int] = field(default_factory=list)
    """Which words are quotations, in order."""
    odd: list[int] = field(default_factory=list)
    """Which words hold more than letters, or none, in order: marks, numbers, compounds."""
    hung: dict[int, tuple[str, int]] = field(default_factory=dict)
    """Pronouns hung on verbs, and how long each is with what ties it."""

    def tokens(self, low: int, high: int) -> list[Token]:
        """The tokens from `low` up to `high`, filled here: a call for each would cost more than all else."""
        here = slice(low, high)
        columns = self.starts[here], self.ends[here], self.texts[here], self.lows[here], self.flags[here]
        tokens = list(starmap(Token, repeat((), len(columns[0]))))
        for token, token.start, token.end, token.text, token.low, token.flags in zip(
            tokens, *columns, strict=True
        ):
            token.quoted, token.hung, token.tail = None, "", 0
        for at in self.quotations(low, high):
            tokens[at - low].quoted = self.quoted[at]
        if self.hung:
            for at in self.hung.keys() & range(low, high):
                tokens[at - low].hung, tokens[at - low].tail = self.hung[at]
        return tokens

    def quotations(self, low: int, high: int) -> list[int]:
        """Which words from `low` up to `high` are quotations."""
        if not self.places:
            return []
        return self.places[bisect_left(self.places, low) : bisect_left(self.places, high)]

    def is_capital(self, at: int) -> bool:
        """Whether there is such a word, and it begins with a capital."""
        return at < len(self.texts) and at not in self.quoted and self.texts[at][0].isupper()


def words_of(text: str, start: int, end: int, quoted: list[Quoted], lexicon: Lexicon) -> Words:
    """The words of `text[start:end]`, each of `quoted` as one."""
    words = Words()
    for one in quoted:
        _add_words(words, text, start, one.left, lexicon)
        words.places.append(len(words.texts))
        words.quoted[len(words.texts)] = one
        words.starts.append(one.left)
        words.ends.append(one.right)
        words.texts.append(text[one.left : one.right])
        words.lows.append("")
        words.flags.append(0)
        start = one.right
    _add_words(words, text, start, end, lexicon)
    return words


def _add_words(words: Words, text: str, start: int, end: int, lexicon: Lexicon) -> None:
    """The words of `text[start:end]`, cut and looked up by the whole; only odd ones are looked at singly."""
    stretch = text[start:end]
    pieces = lexicon.token.split(stretch)
    cut = pieces[1::2]
    if not cut:
        return
    bounds = list(accumulate(map(len, pieces), initial=start))
    lows = list(map(str.lower, cut))
    if "’" in stretch:
        lows = [low.replace("’", "'") for low in lows]
    first, texts, flags = len(words.texts), words.texts, words.flags
    words.starts += bounds[1:-1:2]
    words.ends += bounds[2::2]
    texts += cut
    words.lows += lows
    flags += map(lexicon.flags.get, lows, repeat(0))
    finite = endings_of(lexicon.forms.finite_endings)
    if finite:
        for at, low in enumerate(lows, first):
            if not flags[at] and low.endswith(finite) and texts[at] == low:
                flags[at] = FINITE
    for at in compress(count(first), map(ne, cut, lows)):
        if not flags[at]:
            continue  # a name, most often
        if flags[at] & _VERBAL and at and texts[at][0].isupper() and texts[at - 1][0] not in _BREAKS:
            # Will Smith, May, United States: a capital inside a sentence is no verb
            flags[at] &= ~_VERBAL
        if texts[at].isupper() and _is_acronym(texts, at, first):
            flags[at] &= _NOMINAL  # WHO, US, het OM: letters, no small words
    odd = [at for at, low in enumerate(lows, first) if not low.isalpha()]
    words.odd += odd
    if "'" in stretch or "’" in stretch or "-" in stretch:
        for at in odd:
            low = words.lows[at]
            if ("'" in low or "-" in low) and not flags[at] & ~PHRASE:
                _look_inside(words, at, lexicon)


def _is_acronym(texts: list[str], at: int, first: int) -> bool:
    """Whether capitals are letters of a name: not `L’`, nor among capitals (`MAN HELD AS POLICE …`)."""
    if len(texts[at]) < 2 or not texts[at].isalpha():
        return False
    near = texts[max(first, at - 2) : at] + texts[at + 1 : at + 3]
    return not any(word.isupper() and len(word) > 3 for word in near)


def _look_inside(words: Words, at: int, lexicon: Lexicon) -> None:
    """What a compound's parts tell: `dit-il` is a verb and its subject, `minister's` an office."""
    known, low = lexicon.flags.get, words.lows[at]
    if lexicon.inverted is not None and "-" in low:
        turned = lexicon.inverted.match(low)
        if turned:
            words.flags[at] |= known(turned.group(1), 0) & ~PHRASE
            words.hung[at] = turned.group(2), len(low) - turned.end(1)
    elif low.endswith(_OWNED):
        words.flags[at] = known(low.partition("'")[0], 0)


def sentences_of(
    words: Words, text: str, lexicon: Lexicon, initials: frozenset[str] = frozenset()
) -> list[tuple[int, int]]:
    """The words of a paragraph, parted into sentences: where each begins and ends.

    `initials` stand for surnames, and end a sentence before a capital: `… zei B. Vorige week …`.
    """
    found: list[tuple[int, int]] = []
    begin, last = 0, len(words.texts) - 1
    texts = words.texts
    marks = [at for at in words.odd if texts[at][-1] in ".!?…"]
    for at in sorted({*words.places, *marks}) if words.places else marks:
        if at - begin > _LONGEST:
            begin = _part_long(found, begin, min(at, last - 1))
        if begin <= at < last and _ends_here(words, at, begin, text, lexicon, initials):
            found.append((begin, at + 1))
            begin = at + 1
    begin = _part_long(found, begin, last - 1)
    if begin <= last:
        found.append((begin, last + 1))
    return found


def _part_long(found: list[tuple[int, int]], begin: int, at: int) -> int:
    """Part what is too long for a sentence, up to word `at`; where the rest begins."""
    while at - begin > _LONGEST:
        end = begin + _LONGEST + 2
        found.append((begin, end))
        begin = end
    return begin


def _ends_here(
    words: Words, at: int, begin: int, text: str, lexicon: Lexicon, initials: frozenset[str]
) -> bool:
    if at in words.quoted:
        return _ends_with_quote(words, at, text, lexicon)
    mark, after = words.texts[at], words.texts[at + 1]
    if mark not in _ENDS and at + 1 in words.quoted:
        return _opens_anew(words, at + 1, words.flags[at], text)
    if mark not in _ENDS:  # … zei B. Vorige week …; … in the U.S. The work …
        return after[0].isupper() and (mark in initials or _may_end(words, at, lexicon))
    if after in _ENDS or after in ")]”»":
        return False
    followed = at + 1 in words.quoted
    if words.starts[at + 1] == words.ends[at] and not followed:
        return False  # 3.5, example.com
    before = words.flags[at - 1] if at > begin else 0
    if followed:
        return not before & ABBREVIATION or _opens_anew(words, at + 1, before, text)
    if not (after[0].isupper() or after[0].isdecimal() or after in "([-–—¿¡•@"):
        return False
    if mark == "." and at > begin:
        if before & ABBREVIATION and words.ends[at - 1] == words.starts[at]:
            return after[0].isupper() and _may_end(words, at - 1, lexicon)
        number = words.texts[at - 1]
        if lexicon.traits.ordinal_dot and number.isdecimal() and len(number) < 3:
            bits = words.flags[at + 1]
            return bool(bits & (DETERMINER | PRONOUN | OPENER)) and not bits & TIME
    return True


def _may_end(words: Words, at: int, lexicon: Lexicon) -> bool:
    """Whether an abbreviation may end a sentence before a capital: `He said no. Voss left`, `… in the U.S.
    The work goes on`; but `z. B. Die Zeit`, `Sr. La Rosa`."""
    word = words.texts[at].removesuffix(".")
    if word in listed(lexicon.grammar.abbreviations_too):
        return True
    follows = at + 1 + (word == words.texts[at])
    opens = words.flags[follows] & (DETERMINER | PRONOUN | OPENER)
    return bool(opens) and not lexicon.flags.get(word.lower(), 0) & TITLE and len(word) > 1


def _is_attribution(words: Words, at: int) -> bool:
    """Whether nothing but a name and a verb of saying stands up to the next mark."""
    end = at + 1
    while end < min(len(words.texts) - 1, at + 4) and words.is_capital(end):
        end += 1
    if end + 1 >= len(words.texts) or not words.flags[end] & SAY or not words.is_capital(at):
        return False
    if words.flags[at] & (DETERMINER | TIME | OPENER):
        return False
    mark, follows = words.texts[end + 1], words.flags[end + 2 : end + 3]
    return mark == "." or (mark == "," and any(bits & SAY and bits & PARTICIPLE for bits in follows))


def _opens_anew(words: Words, at: int, before: int, text: str) -> bool:
    """`… ferries to the U.K. “Since we bake, …”`: an abbreviation may end a sentence before a long quote."""
    quoted = words.quoted[at]
    return not before & TITLE and quoted.end - quoted.start > _QUOTED and text[quoted.start].isupper()


def _ends_with_quote(words: Words, at: int, text: str, lexicon: Lexicon) -> bool:
    """`“It is over.” She left.` ends; `“Is it over?” she said` and `“Yes!” John said` do not."""
    last, after = text[words.quoted[at].end - 1], words.texts[at + 1]
    if last not in ".!?…":
        return False
    if at + 1 in words.quoted:
        return True
    if last == "." and after in "([" and words.is_capital(at + 2):
        return True  # “It is over.” (The models say otherwise.)
    if not after[0].isupper():
        return False
    if last == "." and _is_attribution(words, at + 1):
        return False  # “… in Ferncliff.” Pell said, adding that …
    if last == "." or (lexicon.traits.verb_second and not words.flags[at + 1] & SO):
        return True  # „Nein!“ Minister Karl Huber sagte zu; „Wozu?“ | So | fragt Huber.
    said = next((k for k, bits in enumerate(words.flags[at + 1 : at + 8], at + 1) if bits & CUE), 0)
    return not said or any(bits & THAT for bits in words.flags[said + 1 : said + 2])  # “No!” Hale said that …
