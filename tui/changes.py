"""What can be done to an article from the list or the reader, and how each change is taken back."""

from collections.abc import Callable
from dataclasses import dataclass

from articles.library import Entry, Library

Do = Callable[[Library], Entry | None]


@dataclass(frozen=True, slots=True)
class Change:
    """One change: `do` makes it and gives the article as it is then, None where it is gone;
    `undo` takes it back. `said` is the sentence for it."""

    article_id: int
    said: str
    do: Do
    undo: Do


def star(entry: Entry) -> Change:
    """Star an article, or take the star away."""
    wanted = not entry.starred
    return Change(
        entry.id,
        "Starred." if wanted else "Star taken away.",
        lambda library: library.mark(entry.id, starred=wanted),
        lambda library: library.mark(entry.id, starred=not wanted),
    )


def archive(entry: Entry) -> Change:
    """Put an article away, or back into the inbox."""
    wanted = not entry.archived
    return Change(
        entry.id,
        "Archived." if wanted else "Back in the inbox.",
        lambda library: library.mark(entry.id, archived=wanted),
        lambda library: library.mark(entry.id, archived=not wanted),
    )


def toggle_read(entry: Entry) -> Change:
    """Mark an article read or unread."""
    wanted = not entry.read
    return Change(
        entry.id,
        "Marked read." if wanted else "Marked unread.",
        lambda library: library.mark(entry.id, read=wanted),
        lambda library: library.mark(entry.id, read=not wanted),
    )


def remove(entry: Entry) -> Change:
    """Take an article out of the library; it stays restorable."""

    def away(library: Library) -> None:
        library.remove(entry.id)

    return Change(entry.id, "Removed.", away, lambda library: library.restore(entry.id))
