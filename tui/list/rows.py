"""How an article stands in the list: two lines, drawn from its entry and a width. Nothing is read here.

●★ The title, bold while it is unread
   Site · 3 Jan 2024 · 4 min · 42% read            31 figures · 12 quotes

Every row of a list shows the same in the same order. In a narrow one the day comes first, and the site
last, as much of it as there is room for: `3 Jan · 4 min · 42% · The Sorrel Pa…  #31 “12”`.
"""

from datetime import date
from typing import NamedTuple

from rich.cells import cell_len, set_cell_size
from rich.segment import Segment

from articles.article import whole_percent
from articles.article.hostile import clean_line
from articles.library import Entry
from tui.direction import as_seen
from tui.themes import Role, Theme

GUTTER = 4
"""Cells to the left of the title: the bar of the current row, two marks and a space."""

SITED = 52
"""From this width on a row begins with the site."""

SHORTEST = 4
"""Cells of a site cut off that still say something."""

ROOMY = 72
"""From this width on figures and quotes are counted in words."""

UNREAD, STARTED, STAR, BAR = "●", "◐", "★", "▌"
SEPARATOR = " · "
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


Line = list[Segment]
"""What one line of the list shows, as wide as the list."""


class Standing(NamedTuple):
    """How a row stands: whether the list's cursor is on it, and whether keys go to the list."""

    current: bool
    focused: bool


def row(entry: Entry, width: int, standing: Standing, theme: Theme, today: date) -> tuple[Line, Line]:
    """The two lines of an entry; in a plain theme the title alone, then all that signs would say."""
    if theme.plain:
        title, facts = _in_words(entry, width, today)
        look = theme.painted("row.title" if entry.read else "row.unread")
        return (
            line([Segment(title, look)], width, theme),
            line([Segment(facts, theme.painted("row.meta"))], width, theme),
        )
    bar = _bar(standing, theme)
    return (
        line([bar, *_marks(entry, theme), _title(entry, width, standing, theme)], width, theme),
        line(
            [bar, Segment(" " * (GUTTER - 1), theme.painted("text")), *_facts(entry, width, theme, today)],
            width,
            theme,
        ),
    )


def day(written: str | None, today: date) -> str:
    """`3 Jan`, or `3 Jan 2023` for another year; as written where it is no ISO 8601 date."""
    try:
        found = date.fromisoformat((written or "")[:10])
    except ValueError:
        return clean_line(written or "")[:10]
    month = f"{found.day} {MONTHS[found.month - 1]}"
    return month if found.year == today.year else f"{month} {found.year}"


def dated(entry: Entry, today: date) -> str:
    """The day it was published, or the one it was saved on where it says none, which is then said."""
    return day(entry.published, today) if entry.published else f"saved {day(entry.saved, today)}"


def line(segments: Line, width: int, theme: Theme) -> Line:
    """The segments on the theme's ground, cut or filled up to the width."""
    return Segment.adjust_line_length(segments, width, theme.painted("text"))


def fitted(text: str, width: int) -> str:
    """The text, cut with an ellipsis where it is wider than `width` cells."""
    if cell_len(text) <= width:
        return text
    return set_cell_size(text, max(0, width - 1)).rstrip() + "…" if width > 0 else ""


def _in_words(entry: Entry, width: int, today: date) -> tuple[str, str]:
    """What the two lines of an entry say where signs cannot be heard; what matters most stands first."""
    state = ["unread"] if not entry.read and not entry.progress else []
    state += [f"{whole_percent(entry.progress)}% read"] if entry.progress > 0 and not entry.read else []
    state += ["starred"] if entry.starred else []
    facts = [dated(entry, today), f"{entry.minutes} min", _found(entry, ", ")]
    said = ", ".join(filter(None, [*state, clean_line(entry.site or ""), *facts]))
    return fitted(clean_line(entry.title) or "Untitled", width), fitted(said, width)


def _bar(standing: Standing, theme: Theme) -> Segment:
    if not standing.current:
        return Segment(" ", theme.painted("text"))
    return Segment(BAR, theme.painted("row.bar" if standing.focused else "faint"))


def _marks(entry: Entry, theme: Theme) -> list[Segment]:
    started = not entry.read and entry.progress > 0
    mark = STARTED if started else " " if entry.read else UNREAD
    return [
        Segment(mark, theme.painted("row.progress")),
        Segment(STAR if entry.starred else " ", theme.painted("row.star")),
        Segment(" ", theme.painted("text")),
    ]


def _title(entry: Entry, width: int, standing: Standing, theme: Theme) -> Segment:
    text = as_seen(fitted(clean_line(entry.title) or "Untitled", width - GUTTER - 1))
    look: Role = "row.title" if entry.read else "row.unread"
    lit = standing.current and standing.focused
    return Segment(text, theme.painted(look, "row.cursor") if lit else theme.painted(look))


def _facts(entry: Entry, width: int, theme: Theme, today: date) -> list[Segment]:
    style = theme.painted("row.meta")
    room = width - GUTTER - 1
    found = _found(entry, SEPARATOR if width >= ROOMY else "")
    rest = [dated(entry, today), f"{entry.minutes} min"]
    if entry.progress > 0 and not entry.read:
        rest.append(f"{whole_percent(entry.progress)}%{' read' * (width >= ROOMY)}")
    # The site is cut where it is too long; the day is left out whole, where there is hardly any room.
    space = room - (cell_len(found) + 2 if found else 0)
    said = SEPARATOR.join(rest)
    for_site = space - cell_len(said) - len(SEPARATOR)
    site = as_seen(fitted(clean_line(entry.site or ""), for_site)) if for_site >= SHORTEST else ""
    whole = [site, said] if width >= SITED else [said, site]
    sayings = (SEPARATOR.join(filter(None, whole)), SEPARATOR.join(rest[1:]))
    left = next((saying for saying in sayings if cell_len(saying) <= space), fitted(said, room))
    gap = room - cell_len(left) - cell_len(found)
    if not found or gap < 2:
        return [Segment(left, style)]
    return [Segment(left, style), Segment(" " * gap, theme.painted("text")), Segment(found, style)]


def _found(entry: Entry, separator: str) -> str:
    """What has been found in it, in words with that between them; in signs without."""
    if not separator:
        return " ".join(
            sign.format(count) for sign, count in (("#{}", entry.figures), ("“{}”", entry.quotes)) if count
        )
    return separator.join(
        f"{count} {word}{'' if count == 1 else 's'}"
        for word, count in (("figure", entry.figures), ("quote", entry.quotes))
        if count
    )
