"""The last screen of the last session, shown while the app is still being loaded.

It is kept for one library, one size and one kind of terminal, readable by its owner alone, and it
is only ever the screen that the app is about to paint: the app begins where the last session
ended. Nothing is imported here that takes time. `tui.wire.snapshot` says how it is painted.
"""

import os
import sys

TYPE_CHECKING = False  # Not from `typing`: that takes longer than painting.
if TYPE_CHECKING:
    from textual.app import App

NOT_WANTED = "PULLQUOTE_NO_SNAPSHOT"
IN_WORDS = "PULLQUOTE_PLAIN"
"""Says that screen readers read along: a screen that is painted and then taken over would be read twice."""


def in_words() -> bool:
    """Whether the environment asks for the plain mode."""
    return os.environ.get(IN_WORDS, "0") not in {"", "0"}


def paint(library: "str | None", theme: "str | None" = None) -> None:
    """Show the last screen of that library (None: the user's own), if one is kept and wanted."""
    if os.environ.get(NOT_WANTED) or os.environ.get("PULLQUOTE_DRIVER") == "plain" or in_words():
        return
    from tui.wire import snapshot

    snapshot.paint(_folder(), _subject(library, theme), _still_there)


def hush() -> None:
    """Stop the echo of what is typed until the app takes it."""
    if os.environ.get("PULLQUOTE_DRIVER") == "plain":
        return  # Textual's own driver would take the silence for how the terminal was.
    from tui.wire import snapshot

    snapshot.hush()


def give_back() -> None:
    """Restore the terminal where no app has taken the painted screen over, so that a sentence about
    what went wrong is seen."""
    from tui.wire import snapshot

    snapshot.give_back()


def keep(app: "App[None]", library: "str | None", theme: "str | None" = None, *, wanted: bool = True) -> None:
    """Keep the screen that the app has ended with; or remove all that are kept, where they are not
    wanted."""
    from tui.wire import snapshot

    if not wanted or os.environ.get(NOT_WANTED):
        snapshot.remove(_folder())
        return
    size, stream = getattr(app._driver, "last_screen", ((0, 0), ""))
    if stream:
        from tui.command.location import library_path
        from tui.direction import EXPLICIT, turned_here

        path = os.path.realpath(library_path(library))
        order = EXPLICIT if turned_here() else ""
        snapshot.save(_folder(), _subject(library, theme), size, order + stream, _identity(path))


def clear() -> None:
    """Remove every screen that is kept: an article that may stand on one has been removed."""
    from tui.wire import snapshot

    snapshot.remove(_folder())


def _identity(path: str) -> str:
    """Which file a library is; empty where there is none."""
    try:
        status = os.stat(path)
    except OSError:
        return ""
    return f"{status.st_dev} {status.st_ino} {path}"


def _still_there(note: str) -> bool:
    """Whether the library that a screen came from is the one in its place now."""
    return bool(note) and _identity(note.split(" ", 2)[-1]) == note


def _subject(library: "str | None", theme: "str | None") -> str:
    chosen = library or os.environ.get("PULLQUOTE_LIBRARY")
    path = os.path.abspath(os.path.expanduser(chosen)) if chosen else ""
    return f"{path}|{theme or ''}|{os.environ.get('COLORFGBG', '')}"


def _folder() -> str:
    # As platformdirs has it, which takes too long to ask.
    if sys.platform == "darwin":
        return os.path.expanduser("~/Library/Caches/pullquote")
    return os.path.join(os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache"), "pullquote")
