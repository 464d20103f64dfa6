"""Cutting a text into tokens."""

import re
from collections.abc import Container, Iterable, Set
from dataclasses import dataclass
from itertools import accumulate, compress, count

# What a token is, in three branches that each begin with a set of characters, so that the engine
# passes over a space in three looks: a plain word, a plain mark, and what its first character tells.
_LATIN = r"A-Za-zªµºÀ-ÖØ-öø-ÿ"
_LATIN_BUT_H_AND_W = r"A-Za-gi-vx-zªµºÀ-ÖØ-öø-ÿ"
_HAN, _HIRAGANA, _KATAKANA = r"\u3400-\u4dbf\u4e00-\u9fff", r"\u3040-\u309f", r"\u30a0-\u30ff"
LETTER = r"[^\0-@\[-`{-~\W\d_]"
"""A letter of any script, for expressions; what is none in ASCII is named beside `\\W`, so that one look
at a table tells that a word ends (half the price)."""
ALNUM = r"[^\0-/:-@\[-`{-~\W_]"
"""A letter or a digit, in the same way."""
_LETTER = rf"{LETTER[:-1]}¼-¾⅐-⅞{_HIRAGANA}{_KATAKANA}{_HAN}]"
_TOKEN = re.compile(
    rf"([{_LATIN_BUT_H_AND_W}][{_LATIN}]*+{_LETTER}*+"
    r"|[.,;:()!?\"«»“”'’-]"
    r"|[\S\n](?:"
    rf"(?<=[hw])(?:(?<=h)ttps?://\S+|(?<=w)ww\.\S+|[{_LATIN}]*+{_LETTER}*+)"
    # Digits keep their thousands and decimal marks. A space groups only threes after one to three
    # digits: `1 000 000`, with plain, no-break, thin and narrow no-break spaces.
    r"|(?<=\d)(?:\d{0,2}(?:[ \u00a0\u2009\u202f]\d{3})+(?!\d)(?:[.,·]\d+)?|\d*(?:[.,'’·]\d+)*)"
    r"|(?<=\n)\s*"
    rf"|(?<=[{_HAN}])"  # ideographs stand each for a word: `31人死亡`
    rf"|(?<=[{_HIRAGANA}])[{_HIRAGANA}]*|(?<=[{_KATAKANA}])[{_KATAKANA}]*"
    r"|(?<=[\d만억조][만억조원명])"
    rf"|(?<={_LETTER}){_LETTER}*"
    r"|))"
)

MARGIN = 10
"""Empty tokens behind the last one, so that a look ahead (or a look behind the first) finds nothing."""


@dataclass(frozen=True, slots=True)
class Tokens:
    """The tokens of `text`: as written, in lower case, and where each starts and ends."""

    text: str
    raw: list[str]
    low: list[str]
    starts: list[int]
    ends: list[int]
    count: int
    digits: list[int]
    """The indices of the tokens that start with an ASCII digit."""
    vocabulary: Set[str]
    """Every word of the text, in lower case."""

    def glued(self, i: int) -> bool:
        """Whether token `i` touches the one before it."""
        return i > 0 and self.starts[i] == self.ends[i - 1] and i < self.count

    def places_of(self, words: Container[str]) -> Iterable[int]:
        """The indices of the tokens that are one of some words (no step of the interpreter for a token)."""
        return compress(count(), map(words.__contains__, self.low))

    def joined(self, i: int, j: int) -> str:
        """The text of the tokens from `i` up to `j`."""
        return self.text[self.starts[i] : self.ends[j - 1]]


def lettered(char: str) -> bool:
    """Whether it makes one word with the digits it touches; scripts without case do not (`約300人`)."""
    return char.isdecimal() or char.lower() != char.upper()


def words_of(text: str) -> list[str]:
    """The tokens of a text as written, without their places."""
    found: list[str] = _TOKEN.findall(text)
    return found


def lowered(words: list[str]) -> list[str]:
    """Tokens in the form in which they are looked up: small, and with one kind of apostrophe."""
    low = list(map(str.lower, words))
    at = -1
    for _ in range(low.count("’")):
        at = low.index("’", at + 1)
        low[at] = "'"
    return low


_NARROW = {0xFF04: "$", 0xFF05: "%", 0xFF0D: "-", 0xFFE0: "¢", 0xFFE1: "£", 0xFFE5: "¥", 0xFFE6: "₩"} | {
    zero + digit: 0x30 + digit for zero in (0xFF10, 0x0660, 0x06F0, 0x0966) for digit in range(10)
}
_NARROW |= {0x066A: "%", 0x066B: ".", 0x066C: ","}
_LEADS = b"\xd9\xdb\xe0\xef"
"""The bytes that such digits and signs begin with in UTF-8: where none is, a quick search tells."""


def _plain(text: str) -> str:
    """The text with full-width, Arabic and Hindi digits and signs as plain ones, each in its place."""
    encoded = text.encode(errors="replace")
    return text.translate(_NARROW) if any(lead in encoded for lead in _LEADS) else text


def cut(text: str) -> Tokens:
    """The tokens of a text, in time linear in it.

    The text falls into gaps and tokens by turns in one call, and the offsets are the running sums
    of their lengths: no step of the interpreter for a token (half the price of `finditer`).
    """
    pieces = _TOKEN.split(text if text.isascii() else _plain(text))
    raw = pieces[1::2]
    bounds = list(accumulate(map(len, pieces)))
    size = len(raw)
    beyond = [len(text) + 1] * MARGIN
    raw += [""] * MARGIN
    low = lowered(raw) if "’" in text else list(map(str.lower, raw))
    vocabulary = set(low)
    numbers = {word for word in vocabulary if word < ":" and word >= "0"}  # few are before the colon
    digits = list(compress(count(), map(numbers.__contains__, low)))
    starts, ends = bounds[0:-1:2] + beyond, bounds[1::2] + beyond
    return Tokens(text, raw, low, starts, ends, size, digits, vocabulary)
