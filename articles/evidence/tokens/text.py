"""Cutting a text into tokens."""

import re
from dataclasses import dataclass

# Digits keep their thousands and decimal marks. A space groups only threes after one to three
# digits: `1 000 000`, with plain, no-break, thin and narrow no-break spaces.
_TOKEN = re.compile(
    r"(?:https?://|www\.)\S+"
    r"|[\u3400-\u4dbf\u4e00-\u9fff]"  # ideographs stand each for a word: `31人死亡`
    r"|[\u3040-\u309f]+|[\u30a0-\u30ff]+"
    r"|(?<=[\d만억조])[만억조원명]"
    r"|[^\W\d_\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]+"
    r"|\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?!\d)(?:[.,·]\d+)?"
    r"|\d+(?:[.,'’·]\d+)*"
    r"|\n\s*"
    r"|\S"
)

MARGIN = 8
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

    def glued(self, i: int) -> bool:
        """Whether token `i` touches the one before it."""
        return i > 0 and self.starts[i] == self.ends[i - 1] and i < self.count

    def joined(self, i: int, j: int) -> str:
        """The text of the tokens from `i` up to `j`."""
        return self.text[self.starts[i] : self.ends[j - 1]]


def lettered(char: str) -> bool:
    """Whether it makes one word with the digits it touches; scripts without case do not (`約300人`)."""
    return char.isdigit() or char.lower() != char.upper()


def cut(text: str) -> Tokens:
    """The tokens of a text."""
    raw: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for match in _TOKEN.finditer(text):
        raw.append(match[0])
        start, end = match.span()
        starts.append(start)
        ends.append(end)
    count = len(raw)
    raw += [""] * MARGIN
    starts += [len(text) + 1] * MARGIN
    ends += [len(text) + 1] * MARGIN
    low = [word.lower() if word != "’" else "'" for word in raw]
    digits = [i for i, word in enumerate(raw) if "0" <= word[:1] <= "9"]
    return Tokens(text, raw, low, starts, ends, count, digits)
