"""What a session begins with, and where the next one is to begin."""

import json
from dataclasses import asdict, dataclass, replace
from os import PathLike

from articles.library import Library, LibraryError, Saved
from tui.list import Page, View, count_shelves, read_page
from tui.preferences import Preferences, noted_preferences

READING, LIST, COMMANDS = "reading", "list", "commands"
"""The notes in the library: which article was open, how the list stood, which commands were typed."""

QUICK_TO_COUNT = 200_000
"""Articles on a shelf up to which all shelves are counted before the first paint."""


@dataclass(frozen=True, slots=True)
class Beginning:
    """The first rows, the article to open at once if any, how it is to be set, and whether the samples
    are to be set out."""

    page: Page
    saved: Saved | None
    preferences: Preferences
    wants_samples: bool


def begin(path: str | PathLike[str], wanted: int | None) -> Beginning:
    """The same from the library at that path, opened for it. Raises `LibraryError` where it cannot be."""
    with Library(path) as library:
        return read_beginning(library, wanted)


def read_beginning(library: Library, wanted: int | None) -> Beginning:
    """All that the first screen shows. `wanted` is an article asked for; without it, reading goes on
    where it stopped. Raises `LibraryError` where `wanted` is not there."""
    saved = library.get(wanted) if wanted is not None else _still_reading(library)
    view, keep = _noted_view(library)
    if saved is not None:
        keep = saved.entry.id
    page = read_page(library, view, keep=keep)
    if keep is not None and page.cursor == 0 and page.index_of(keep) is None:
        page = read_page(library, view)
    if page.total <= QUICK_TO_COUNT:
        page = replace(page, shelves=count_shelves(library))
    empty = page.shelves.get("all") == 0
    return Beginning(page, saved, noted_preferences(library), empty and library.wants_samples())


def note_list(library: Library, view: View, standing_on: int | None) -> None:
    """Leave word of how the list stands; `standing_on` None is its top, whatever comes to be there."""
    library.set_note(LIST, json.dumps({**asdict(view), "match": "", "id": standing_on}))


def note_reading(library: Library, article_id: int | None) -> None:
    """Leave word of the article that is open; None: none is."""
    library.set_note(READING, None if article_id is None else str(article_id))


def note_commands(library: Library, lines: list[str]) -> None:
    """Leave word of the commands that were typed, the last one last."""
    library.set_note(COMMANDS, json.dumps(lines) if lines else None)


def noted_commands(library: Library) -> list[str]:
    """The commands typed in earlier sessions; a note that makes no sense counts for nothing."""
    try:
        noted = json.loads(library.note(COMMANDS) or "[]")
    except ValueError:
        return []
    lines = noted if isinstance(noted, list) else []
    return [line for line in lines if isinstance(line, str) and line.isprintable()]


def _still_reading(library: Library) -> Saved | None:
    noted = library.note(READING) or ""
    try:
        return library.get(int(noted)) if noted.isdecimal() else None
    except LibraryError:
        return None  # it has been removed since


def _noted_view(library: Library) -> tuple[View, int | None]:
    """How the list stood; a note that makes no sense, of another version perhaps, counts for nothing."""
    try:
        noted = json.loads(library.note(LIST) or "{}")
        view = View(noted["shelf"], noted["order"], noted["descending"])
        library.list(shelf=view.shelf, order=view.order, descending=view.descending, limit=0)
        return view, noted["id"]
    except (ValueError, KeyError, TypeError):
        return View(), None
