"""Saving from within the reading room: what is being saved is noted in the library until it is done.

A server may be slow and somebody may leave, or lose the line. What is under way then is given a moment,
with a line that says so; what is not done by that time is done when the next session begins. So nothing
that was asked for is lost without a word.
"""

import json
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from os import PathLike

from articles.library import Library

NOTE = "adding"

_lock = threading.Lock()  # the note is read and written by the library's thread and by those that save


@dataclass(slots=True)
class Adding:
    """What this session has begun to save and has not told the outcome of."""

    begun: list[str] = field(default_factory=list)
    untold: dict[str, str] = field(default_factory=dict)
    """What became of those that are done: a sentence."""

    def begin(self, source: str) -> None:
        self.begun.append(source)

    def told(self, source: str) -> None:
        """Somebody has seen what became of it."""
        if source in self.begun:
            self.begun.remove(source)
        self.untold.pop(source, None)

    def save(self, path: str | PathLike[str], source: str) -> tuple[list[int], list[str]]:
        """Save it, from a thread; then it is noted no more."""
        from tui.behind.following import save_source

        kept, problems = save_source(path, source)
        with Library(path) as library:
            forget(library, source)
        self.untold[source] = f"Saved: {source}" if kept else next(iter(problems), nothing_in(source))
        return kept, problems

    def wait(self, wait: Callable[[], None]) -> None:
        """Wait for what is under way, and print what becomes of it: the screen is gone by now."""
        if not self.begun:
            return
        for source in self.begun:
            if source not in self.untold:
                print(f"Saving {source} …", file=sys.stderr, flush=True)
        wait()
        for source in self.begun:
            later = f"Not done yet: {source} is saved when Pullquote is opened next."
            print(self.untold.get(source, later), file=sys.stderr, flush=True)


def nothing_in(source: str) -> str:
    """That nothing was found there."""
    return f"There is no article in {source}."


def note(library: Library, source: str) -> None:
    """Leave word that it is to be saved."""
    with _lock:
        _write(library, [one for one in _read(library) if one != source] + [source])


def forget(library: Library, source: str) -> None:
    """It is saved, or cannot be."""
    with _lock:
        _write(library, [one for one in _read(library) if one != source])


def noted(library: Library) -> list[str]:
    """What an earlier session has not come to save."""
    with _lock:
        return _read(library)


def _read(library: Library) -> list[str]:
    try:
        found = json.loads(library.note(NOTE) or "[]")
    except ValueError:
        return []
    return [one for one in found if isinstance(one, str)] if isinstance(found, list) else []


def _write(library: Library, sources: list[str]) -> None:
    library.set_note(NOTE, json.dumps(sources) if sources else None)
