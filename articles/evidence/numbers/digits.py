"""Digits with their thousands and decimal marks."""

import re
from collections import Counter
from dataclasses import dataclass
from decimal import Decimal

from articles.evidence.tokens import Tokens

_SPACES = re.compile(r"[ \u00a0\u2009\u202f]")
_MARKS = re.compile(r"[.,'’·]")
_LONGEST = 30
"""Digits; what is longer is no quantity that anyone states."""


@dataclass(frozen=True, slots=True)
class Style:
    """The marks of one text. `sure` is whether the text itself showed them."""

    grouping: str
    decimal: str
    sure: bool = False


def style_of(tokens: Tokens, grouping: str, decimal: str) -> Style:
    """The style of a text: what its own numbers show, else the language's."""
    marked = (word for i in tokens.digits if "." in (word := tokens.raw[i]) or "," in word)
    shown = Counter(_decimal_of(word, decimal) for word in marked)
    comma, dot = shown[","], shown["."]
    if comma > dot and (not decimal or decimal == "," or comma > 1):
        return Style(".", ",", True)
    if dot > comma:
        return Style(",", ".", decimal == "." or grouping != ".")
    return Style(grouping, decimal, False)


def _decimal_of(word: str, decimal: str) -> str:
    """The decimal mark that a number shows its text to have, or "" where it may have either."""
    commas, dots = word.count(","), word.count(".")
    if not 2 < len(word) < _LONGEST:
        return ""
    if commas and dots:
        return max(",.", key=word.rfind) if min(commas, dots) == 1 else ""
    mark, other = (",", ".") if commas else (".", ",")
    head, *tails = word.split(mark)
    if len(tails) > 1:
        return other if commas or all(len(tail) == 3 for tail in tails) else ""
    if tails[0] == "000" and head != "0":
        return other
    if dots and decimal == "," and len(tails[0]) == 2 and tails[0] < "60":
        return ""  # a time of day, most likely
    return mark if len(tails[0]) != 3 or head == "0" else ""


def read_digits(word: str, style: Style) -> Decimal | None:
    """The value of a digit token; None where its marks make no number (`1.2.3`)."""
    if len(word) <= _LONGEST and word.isdecimal():
        return Decimal(word)  # most of them
    if len(word) > _LONGEST * 2:
        return None
    word = _SPACES.sub("", word)
    marks = _MARKS.findall(word)
    if len(word) - len(marks) > _LONGEST:
        return None
    if not marks:
        return Decimal(word)
    kinds = set(marks)
    if len(kinds) == 1:
        return _one_mark(word, marks[0], len(marks), style)
    decimal = marks[-1]
    if len(kinds) > 2 or marks.count(decimal) > 1:
        return None
    whole, _, fraction = word.rpartition(decimal)
    grouping = marks[0]
    return Decimal(f"{whole.replace(grouping, '')}.{fraction}") if _grouped(whole.split(grouping)) else None


def _one_mark(word: str, mark: str, count: int, style: Style) -> Decimal | None:
    parts = word.split(mark)
    if count > 1:
        return Decimal("".join(parts)) if _grouped(parts) else None
    whole, fraction = parts
    if mark in "'’":
        return Decimal(whole + fraction) if _grouped(parts) else None
    if mark == "·":
        return Decimal(f"{whole}.{fraction}")
    if len(fraction) == 3 and len(whole) <= 3 and whole != "0" and mark != style.decimal:
        return Decimal(whole + fraction)
    return Decimal(f"{whole}.{fraction}")


def _grouped(parts: list[str]) -> bool:
    """Threes after one to three; or twos before a last three, as India writes lakhs and crores."""
    first, *middle, last = parts
    sizes = {len(part) for part in middle}
    western, indian = sizes <= {3} and len(first) <= 3, sizes == {2} and len(first) <= 2
    return first != "" and len(last) == 3 and (western or indian)
