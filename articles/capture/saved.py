"""When a page was saved, as the programs that save pages write it down."""

import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

_SINGLE_FILE = re.compile(
    r"(?:saved with|processed by) SingleFile\b.{0,4000}?\bsaved date:\s*([^\n]{10,100})",
    re.IGNORECASE | re.DOTALL,
)
# As JavaScript writes it: `Tue Mar 03 2026 10:00:00 GMT+0100 (Central European Standard Time)`
_JAVASCRIPT = re.compile(
    r"[A-Z][a-z]{2} ([A-Z][a-z]{2}) (\d{1,2}) (\d{4}) (\d\d):(\d\d):(\d\d)(?: GMT([+-]\d{4}))?"
)
_EARLIEST = datetime(1990, 1, 1, tzinfo=UTC)


def saved_by_single_file(head: str) -> str | None:
    """The date in the comment that SingleFile writes at the top of a page."""
    found = _SINGLE_FILE.search(head)
    return found[1].strip() if found else None


def saved_moment(said: str | None) -> str | None:
    """A date of a comment, a letter's head or a web archive as ISO 8601 in UTC; None where it is none."""
    if not said:
        return None
    for read in (_javascript, datetime.fromisoformat, parsedate_to_datetime):
        try:
            moment = read(said.strip())
            moment = moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
        except (ValueError, TypeError, OverflowError, IndexError):
            continue
        return moment.isoformat(timespec="seconds") if moment >= _EARLIEST else None
    return None


def _javascript(said: str) -> datetime:
    found = _JAVASCRIPT.match(said)
    if not found:
        raise ValueError(said)
    month, day, year, hour, minute, second, zone = found.groups()
    written = f"{day} {month} {year} {hour}:{minute}:{second} {zone or '+0000'}"
    return parsedate_to_datetime(written)
