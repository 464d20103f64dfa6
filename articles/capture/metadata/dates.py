"""Dates as pages write them, to ISO 8601: a date, or a date and time with its zone where given."""

import re
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime
from functools import lru_cache

from articles.capture.addresses import path_of
from articles.capture.wording import month_number, opens_with

_ISO = re.compile(
    r"(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})"
    r"(?:[T ]\s*(\d{1,2}):(\d{2})(?::(\d{2}))?(?:[.,]\d+)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2}(?!\d))?)?",
    re.IGNORECASE,
)
_COMPACT = re.compile(r"^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?$")
_RFC = re.compile(r"^\w{3},? \d{1,2}[ -]\w{3}[ -]\d{2,4} \d{1,2}:\d{2}")
_EAST_ASIAN = re.compile(r"(\d{4})\s*[年년.]\s*(\d{1,2})\s*[月월.]\s*(\d{1,2})\s*[日일]?")
_DAY_MONTH_YEAR = re.compile(
    r"(?<!\d)(\d{1,2})(?:\.|st|nd|rd|th|er|º|ª|o)?[\s\-/.]*(?:de |d')?\s*([^\W\d_]{3,10})\.?,?[\s\-/.]*(?:de |del |of )?\s*(\d{4})(?!\d)"
)
_CTIME = re.compile(
    r"\b([A-Z][a-z]{2}) +(\d{1,2}) (\d{1,2}):(\d{2})(?::(\d{2}))?(?: ([A-Z]{1,5}|[+-]\d{4}))? (\d{4})\b"
)
_MONTH_DAY_YEAR = re.compile(r"([^\W\d_]{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(?:at )?(\d{4})(?!\d)")
_NUMERIC = re.compile(r"(?<![\d.])(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)")
_YEAR_FIRST = re.compile(r"(?<!\d)(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)")
_TIME = re.compile(
    r"(?<![\d.:])(\d{1,2})\s*(?::|h|\.(?=\d{2}\s*(?:Uhr|uur|Uh|h\b)))\s*(\d{2})(?::(\d{2}))?\s*([ap])?\.?(?:m\b)?\.?"
    r"(?:\s*(Z|UTC|GMT|[A-Z]{2,4}T|[+-]\d{2}:?\d{2}))?",
    re.IGNORECASE,
)
_ZONES = {
    "z": "+00:00", "utc": "+00:00", "gmt": "+00:00", "wet": "+00:00", "bst": "+01:00", "cet": "+01:00",
    "cest": "+02:00", "eet": "+02:00", "eest": "+03:00", "msk": "+03:00", "ist": "+05:30", "jst": "+09:00",
    "est": "-05:00", "edt": "-04:00", "cst": "-06:00", "cdt": "-05:00", "mst": "-07:00", "mdt": "-06:00",
    "pst": "-08:00", "pdt": "-07:00", "aest": "+10:00", "aedt": "+11:00",
}  # fmt: skip
_URL_DATE = re.compile(r"/((?:19|20)\d{2})[/-]?(\d{2})[/-]?(\d{2})(?=[/\-_.]|$)")
_URL_SECTION = re.compile(r"/((?:19|20)\d{2})/[a-z][\w-]*/(\d{1,2})/(\d{1,2})(?=/|$)", re.IGNORECASE)
_URL_NUMBER = re.compile(
    r"/((?:19|20)\d{2})(0[1-9]|1[0-2])/([0-3]\d)/|(?<!\d)(20[0-3]\d)(0[1-9]|1[0-2])([0-3]\d)(?!\d)"
)
_URL_MONTH = re.compile(r"/((?:19|20)\d{2})/([a-z]{3})/(\d{1,2})/")
_DIGITS = re.compile(r"\d.*\d.*\d")
_MAX_LENGTH = 200


def read_date(text: str | None, *, month_first: bool = False) -> str | None:
    """ISO 8601 for the first date in a short text, or None.

    `month_first` reads 03/04/2024 as the fourth of March, as American pages mean it.
    """
    if not text:
        return None
    text = " ".join(text[: 2 * _MAX_LENGTH].replace("\u202f", " ").split())[:_MAX_LENGTH]
    return _read(text, month_first) if _DIGITS.search(text) else None


@lru_cache(maxsize=4096)  # a page's lines are asked about as bylines, as datelines and as blocks
def _read(text: str, month_first: bool) -> str | None:
    return (
        _iso(text)
        or _epoch(text)
        or _rfc(text)
        or _ctime(text)
        or _written(text, month_first)
    )  # fmt: skip


def is_date_line(text: str) -> bool:
    """Whether a line says when something was published, and nothing else."""
    if len(text) > 90 or not _DIGITS.search(text) or read_date(text) is None:
        return False
    if opens_with(text, "PUBLISHED"):
        return True
    return len(text.split()) <= 9 and sum(character.isdigit() for character in text) >= 5


def date_in_url(url: str | None) -> str | None:
    """The day that an address names, as in /2024/03/05/ or /2024/mar/05/."""
    if not url:
        return None
    found = _URL_DATE.search(url)
    if found:
        return _day(int(found[1]), int(found[2]), int(found[3]))
    found = _URL_MONTH.search(url.lower())
    month = month_number(found[2]) if found else None
    if found and month:
        return _day(int(found[1]), month, int(found[3]))
    found = _URL_SECTION.search(url)
    if found:
        return _day(int(found[1]), int(found[2]), int(found[3]))
    found = _URL_NUMBER.search(path_of(url))
    return _day(*(int(part) for part in found.groups() if part)) if found else None


def _iso(text: str) -> str | None:
    found = _ISO.search(text) or _COMPACT.match(text)
    if not found:
        return None
    day = _day(int(found[1]), int(found[2]), int(found[3]))
    if day is None or found[4] is None:
        return day
    return _with_time(day, int(found[4]), int(found[5]), int(found[6] or 0), found[7])


def _epoch(text: str) -> str | None:
    if not re.fullmatch(r"\d{10}|\d{13}", text):
        return None
    moment = datetime.fromtimestamp(int(text[:10]), UTC)
    return moment.isoformat() if 1990 <= moment.year <= 2100 else None


def _rfc(text: str) -> str | None:
    if not _RFC.match(text):
        return None
    try:
        return parsedate_to_datetime(text).isoformat()
    except (ValueError, TypeError, OverflowError):
        return None


def _ctime(text: str) -> str | None:
    """As mailing lists write it: Tue Mar 5 10:00:00 CET 2024."""
    found = _CTIME.search(text)
    month = month_number(found[1]) if found else None
    day = _day(int(found[7]), month, int(found[2])) if found and month else None
    return (
        _with_time(day, int(found[3]), int(found[4]), int(found[5] or 0), found[6]) if found and day else None
    )


def _written(text: str, month_first: bool) -> str | None:
    best: tuple[int, int, str] | None = None
    for start, end, day in _written_days(text, month_first):
        if best is None or start < best[0]:
            best = (start, end, day)
    if best is None:
        return None
    start, end, day = best
    found = _TIME.search(text, end, end + 40) or _TIME.search(text, max(0, start - 24), start)
    if not found:
        return day
    hour = int(found[1])
    if found[4]:
        hour = hour % 12 + (12 if found[4].lower() == "p" else 0)
    return _with_time(day, hour, int(found[2]), int(found[3] or 0), found[5])


def _written_days(text: str, month_first: bool) -> list[tuple[int, int, str]]:
    found: list[tuple[int, int, str | None]] = []
    for match in _EAST_ASIAN.finditer(text):
        found.append((match.start(), match.end(), _day(int(match[1]), int(match[2]), int(match[3]))))
    for match in _DAY_MONTH_YEAR.finditer(text):
        month = month_number(match[2])
        if month:
            found.append((match.start(), match.end(), _day(int(match[3]), month, int(match[1]))))
    for match in _MONTH_DAY_YEAR.finditer(text):
        month = month_number(match[1])
        if month:
            found.append((match.start(), match.end(), _day(int(match[3]), month, int(match[2]))))
    for match in _YEAR_FIRST.finditer(text):
        found.append((match.start(), match.end(), _day(int(match[1]), int(match[2]), int(match[3]))))
    for match in _NUMERIC.finditer(text):
        first, second = int(match[1]), int(match[3])
        month, day = (first, second) if (month_first and first <= 12 and match[2] == "/") else (second, first)
        if month > 12:
            month, day = day, month
        found.append((match.start(), match.end(), _day(int(match[4]), month, day)))
    return [(start, end, iso) for start, end, iso in found if iso]


def _day(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat() if 1700 <= year <= 2100 else None
    except ValueError:
        return None


def _with_time(day: str, hour: int, minute: int, second: int, zone: str | None) -> str:
    if hour > 23 or minute > 59 or second > 59:
        return day
    return f"{day}T{hour:02}:{minute:02}:{second:02}{_zone(zone)}"


def _zone(zone: str | None) -> str:
    if not zone:
        return ""
    if zone[0] in "+-":
        digits = zone[1:].replace(":", "").ljust(4, "0")
        return f"{zone[0]}{digits[:2]}:{digits[2:]}"
    return _ZONES.get(zone.lower(), "")
