"""How somebody likes to read: how wide the text is, how it is set, and whether the list is beside it.

What is chosen while reading holds in the next session too. The library keeps a note for each of these
and not one for all, so that of two programs over it each leaves what only the other has changed. What
the reader says for a while alone (what is lit, what is dimmed) and what stands in the settings file is
none of them.
"""

from dataclasses import dataclass, fields
from typing import Literal

from articles.library import Library

NARROWEST, WIDEST = 32, 120
"""Columns of text between which can be chosen."""

Preference = Literal["measure", "airy", "justify", "margin", "beside"]


@dataclass(frozen=True, slots=True)
class Preferences:
    """What was chosen, and where nothing was, what holds by itself."""

    measure: int | None = None
    """The columns of text; None: as many as are good to read."""
    airy: bool = False
    justify: bool = False
    margin: bool = True
    beside: bool = True
    """Whether the list stands beside the text where there is room."""


def note_preference(library: Library, preference: Preference, value: int) -> None:
    """Leave word of one; of those that hold or not, as 1 or 0."""
    library.set_note(_note(preference), str(int(value)))


def noted_preferences(library: Library) -> Preferences:
    """All that were left; a note that makes no sense, of another version perhaps, counts for nothing."""
    known = (field.name for field in fields(Preferences))
    noted = {name: note for name in known if (note := library.note(_note(name)) or "").isascii()}
    measure = noted.pop("measure", "")
    truths = {name: note == "1" for name, note in noted.items() if note in {"0", "1"}}
    if not measure.isdecimal() or len(measure) > 5:
        return Preferences(**truths)
    return Preferences(max(NARROWEST, min(WIDEST, int(measure))), **truths)


def _note(preference: str) -> str:
    return f"prefers.{preference}"
