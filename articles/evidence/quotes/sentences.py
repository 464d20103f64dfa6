"""Paragraphs, tokens and sentences. A stretch in quotation marks is one token of its sentence."""

import re
from dataclasses import dataclass

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
    known, inverted = lexicon.flags.get, lexicon.inverted
    add = tokens.append
    for found in lexicon.token.finditer(text, start, end):
        word = found.group()
        low = word.lower()
        if "’" in low:
            low = low.replace("’", "'")
        bits = known(low, 0)
        hung = ""
        if not bits & ~PHRASE:
            if inverted is not None and "-" in low:
                turned = inverted.match(low)
                if turned:
                    bits, hung = bits | known(turned.group(1), 0) & ~PHRASE, turned.group(2)
            elif "'" in low and low.endswith(("'s", "'")):
                bits = known(low.partition("'")[0], 0)
        elif bits & _VERBAL and tokens and word[0].isupper() and tokens[-1].text[0] not in _BREAKS:
            bits &= ~_VERBAL  # Will Smith, May, United States: a capital inside a sentence is no verb
        begin = found.start()
        add(Token(begin, begin + len(word), word, low, bits, None, hung))


def sentences_of(tokens: list[Token], text: str, lexicon: Lexicon) -> list[list[Token]]:
    """The tokens of a paragraph, parted into sentences."""
    found: list[list[Token]] = []
    begin = 0
    for at, token in enumerate(tokens[:-1]):
        if token.quoted is None and token.text not in _ENDS and at - begin <= _LONGEST:
            continue
        if at - begin > _LONGEST or _ends_here(tokens, at, begin, text, lexicon):
            found.append(tokens[begin : at + 1])
            begin = at + 1
    if begin < len(tokens):
        found.append(tokens[begin:])
    return found


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
