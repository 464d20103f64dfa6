"""A date in the making."""

from typing import NamedTuple

_DAYS = (0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


NAMED = "named"
"""The rule of what only has its name from a date: found so that nothing else reads it, and no date."""


class Mention(NamedTuple):
    """A date over the tokens from `i` up to `j`."""

    i: int
    j: int
    value: str | None
    rule: str


def iso(year: int | None, month: int, day: int | None) -> str | None:
    """The ISO value of what is known; None without a year, or for a day that no month has."""
    if year is None:
        return None
    if day is None:
        return f"{year:04}-{month:02}"
    return f"{year:04}-{month:02}-{day:02}" if 1 <= day <= _DAYS[month] else None


def is_year(word: str) -> bool:
    """Whether four digits may be a year of the calendar."""
    return len(word) == 4 and word.isascii() and word.isdecimal() and "1000" <= word <= "2199"
