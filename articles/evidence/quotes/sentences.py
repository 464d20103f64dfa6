"""Paragraphs, tokens and sentences. A stretch in quotation marks is one token of its sentence."""

import re
from dataclasses import dataclass
from itertools import accumulate, repeat

from articles.evidence.languages.world import POSSESSIVES
from articles.evidence.quotes.lexicon import (
    ABBREVIATION,
    AUX,
    CUE,
    DETERMINER,
    FINITE,
    KONJ,
    KONJ_WEAK,
    OPENER,
    PARTED,
    PAST,
    PAST_VOICE,
    PHRASE,
    PRONOUN,
    TIME,
    Lexicon,
)
from articles.evidence.quotes.marks import Quoted

_LINE = re.compile(r"[^\n]+")
_LONGEST = 250
"""Tokens of a sentence, at most: what is longer is no prose, and would cost its length squared."""
_ENDS = frozenset(".!?…")
_BREAKS = frozenset(".!?…:;()[]-–—•*“”\"«»„‘’'")
_VERBAL = CUE | AUX | FINITE | PAST | PAST_VOICE | PARTED | KONJ | KONJ_WEAK


@dataclass(slots=True)
class Token:
    """A word, a mark of punctuation, or a whole quotation (`quoted`)."""

    start: int
    end: int
    text: str
    low: str
    flags: int
    quoted: Quoted | None = None
    hung: str = ""
    """A pronoun hung on the verb: `il` of `dit-il`."""
    tail: int = 0
    """How long it is with what ties it to the verb: 5 for the `-t-il` of `a-t-il`."""

    @property
    def is_word(self) -> bool:
        return self.quoted is None and self.text[0].isalnum()

    @property
    def is_capital(self) -> bool:
        return self.quoted is None and self.text[0].isupper()


def paragraphs_of(text: str) -> list[tuple[int, int]]:
    """The lines of a text that hold something, as ranges without the spaces around."""
    found = []
    for line in _LINE.finditer(text):
        start = line.start()
        stripped = line.group().strip()
        if stripped:
            start += len(line.group()) - len(line.group().lstrip())
            found.append((start, start + len(stripped)))
    return found


def tokens_of(text: str, start: int, end: int, quoted: list[Quoted], lexicon: Lexicon) -> list[Token]:
    """The tokens of `text[start:end]`, each of `quoted` as one."""
    tokens: list[Token] = []
    for one in quoted:
        _add_words(tokens, text, start, one.left, lexicon)
        tokens.append(Token(one.left, one.right, text[one.left : one.right], "", 0, one))
        start = one.right
    _add_words(tokens, text, start, end, lexicon)
    return tokens


def _add_words(tokens: list[Token], text: str, start: int, end: int, lexicon: Lexicon) -> None:
    """The words of `text[start:end]`, cut and looked up by the whole; only odd ones are looked at singly."""
    stretch = text[start:end]
    if not stretch or stretch.isspace():
        return
    pieces = lexicon.token.split(stretch)
    words = pieces[1::2]
    if not words:
        return
    bounds = list(accumulate(map(len, pieces), initial=start))
    lows = list(map(str.lower, words))
    if "’" in stretch:
        lows = [low.replace("’", "'") for low in lows]
    flags = list(map(lexicon.flags.get, lows, repeat(0)))
    first = len(tokens)
    tokens += map(Token, bounds[1::2], bounds[2::2], words, lows, flags)
    for at in [at for at, bits in enumerate(flags, first) if bits & _VERBAL]:
        if tokens[at].text[0].isupper() and at and tokens[at - 1].text[0] not in _BREAKS:
            # Will Smith, May, United States: a capital inside a sentence is no verb
            tokens[at].flags &= ~_VERBAL
    if "'" in stretch or "’" in stretch or "-" in stretch:
        for at in [at for at, low in enumerate(lows, first) if "'" in low or "-" in low]:
            if not tokens[at].flags & ~PHRASE:
                _look_inside(tokens[at], lexicon)


def _look_inside(token: Token, lexicon: Lexicon) -> None:
    """What a compound's parts tell: `dit-il` is a verb and its subject, `minister's` an office."""
    known, low = lexicon.flags.get, token.low
    if lexicon.inverted is not None and "-" in low:
        turned = lexicon.inverted.match(low)
        if turned:
            token.flags |= known(turned.group(1), 0) & ~PHRASE
            token.hung = turned.group(2)
            token.tail = len(low) - turned.end(1)
    elif low.endswith((*POSSESSIVES, "'")):
        token.flags = known(low.partition("'")[0], 0)


def sentences_of(tokens: list[Token], text: str, lexicon: Lexicon) -> list[list[Token]]:
    """The tokens of a paragraph, parted into sentences."""
    found: list[list[Token]] = []
    begin, last = 0, len(tokens) - 1
    for at, token in enumerate(tokens):
        if token.text not in _ENDS and token.quoted is None:
            continue
        begin = _part_long(found, tokens, begin, min(at, last - 1))
        if begin <= at < last and _ends_here(tokens, at, begin, text, lexicon):
            found.append(tokens[begin : at + 1])
            begin = at + 1
    begin = _part_long(found, tokens, begin, last - 1)
    if begin <= last:
        found.append(tokens[begin:])
    return found


def _part_long(found: list[list[Token]], tokens: list[Token], begin: int, at: int) -> int:
    """Part what is too long for a sentence, up to token `at`; where the rest begins."""
    while at - begin > _LONGEST:
        end = begin + _LONGEST + 2
        found.append(tokens[begin:end])
        begin = end
    return begin


def _ends_here(tokens: list[Token], at: int, begin: int, text: str, lexicon: Lexicon) -> bool:
    token, after = tokens[at], tokens[at + 1]
    if token.quoted is not None:
        return _ends_with_quote(tokens, at, text)
    if token.text not in _ENDS:
        return False
    if after.text in _ENDS or after.text in ")]”»":
        return False
    if after.start == token.end and after.quoted is None:
        return False  # 3.5, example.com
    before = tokens[at - 1] if at > begin else None
    if after.quoted is not None:
        return not (before and before.flags & ABBREVIATION)
    if not (after.is_capital or after.text[0].isdigit() or after.text in "([-–—¿¡•@"):
        return False
    if token.text == "." and before is not None:
        if before.flags & ABBREVIATION and before.end == token.start:
            return False
        if lexicon.speech.ordinal_dot and before.text.isdigit() and len(before.text) < 3:
            return bool(after.flags & (DETERMINER | PRONOUN | OPENER)) and not after.flags & TIME
    return True


def _ends_with_quote(tokens: list[Token], at: int, text: str) -> bool:
    """`“It is over.” She left.` ends; `“Is it over?” she said` and `“Yes!” John said` do not."""
    token, after = tokens[at], tokens[at + 1]
    quoted = token.quoted
    assert quoted is not None
    last = text[quoted.end - 1]
    if last not in ".!?…":
        return False
    if after.quoted is not None:
        return True
    if last == "." and after.text in "([" and at + 2 < len(tokens) and tokens[at + 2].is_capital:
        return True  # “It is over.” (The models say otherwise.)
    if not after.is_capital:
        return False
    return last == "." or not any(t.quoted is None and t.flags & CUE for t in tokens[at + 1 : at + 8])
