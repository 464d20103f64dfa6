"""Digits with their thousands and decimal marks."""

import re
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
    comma_decimal = dot_decimal = 0
    for i in tokens.digits:
        word = tokens.raw[i]
        if len(word) > 2 and ("." in word or "," in word) and len(word) < _LONGEST:
            commas, dots = word.count(","), word.count(".")
            head, _, tail = word.replace(",", ".").partition(".")
            if commas and dots and min(commas, dots) == 1:
                last = max(word.rfind(","), word.rfind("."))
                comma_decimal += word[last] == ","
                dot_decimal += word[last] == "."
            elif commas + dots == 1 and tail == "000" and head != "0":
                comma_decimal += dots
                dot_decimal += commas
            elif dots == 1 and not commas and decimal == "," and len(tail) == 2 and tail < "60":
                pass  # a time of day, most likely
            elif commas + dots == 1 and (len(tail) != 3 or head == "0"):
                comma_decimal += commas
                dot_decimal += dots
            elif commas > 1 and not dots:
                dot_decimal += 1
            elif dots > 1 and not commas and all(len(part) == 3 for part in word.split(".")[1:]):
                comma_decimal += 1
    if comma_decimal > dot_decimal and (not decimal or decimal == "," or comma_decimal > 1):
        return Style(".", ",", True)
    if dot_decimal > comma_decimal:
        return Style(",", ".", decimal == "." or grouping != ".")
    return Style(grouping, decimal, False)


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
    if not 1 <= len(first) <= 3 or len(last) != 3:
        return False
    return all(len(part) == 3 for part in middle) or (
        len(first) <= 2 and all(len(part) == 2 for part in middle)
    )
