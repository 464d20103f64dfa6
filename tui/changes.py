"""What can be done to an article from the list or the reader, and how each change is taken back."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from articles.library import Colour, Entry, Library, Passage

if TYPE_CHECKING:
    from articles.library.passages import Forgotten

Do = Callable[[Library], Entry | None]


@dataclass(frozen=True, slots=True)
class Change:
    """One change: `do` makes it and gives the article as it is then, None where it is gone;
    `undo` takes it back. `said` is the sentence for it. `marks` says that the article stays as it
    is, and only what is marked in it changes."""

    article_id: int
    said: str
    do: Do
    undo: Do
    marks: bool = False


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


def mark_passage(article_id: int, start: int, end: int, note: str, colour: Colour) -> Change:
    """Mark a passage of an article."""
    made: list[Passage] = []

    def do(library: Library) -> Entry:
        made.append(library.add_passage(article_id, start, end, note=note, colour=colour))
        return library.entry(article_id)

    def undo(library: Library) -> Entry:
        library.remove_passage(made[-1].id)
        made.pop()  # only now: a library that is busy may be asked once more
        return library.entry(article_id)

    return Change(article_id, "Marked.", do, undo, marks=True)


def change_passage(article_id: int, passage: Passage, note: str, colour: Colour) -> Change:
    """Give a mark another note or colour."""

    def do(library: Library) -> Entry:
        library.change_passage(passage.id, note=note, colour=colour)
        return library.entry(article_id)

    def undo(library: Library) -> Entry:
        library.change_passage(passage.id, note=passage.note, colour=passage.colour)
        return library.entry(article_id)

    said = "The note is changed." if note != passage.note else "The colour is changed."
    return Change(article_id, said, do, undo, marks=True)


def forget_passage(article_id: int, passage: Passage) -> Change:
    """Take a mark away."""
    kept: list[Forgotten] = []

    def do(library: Library) -> Entry:
        forgotten = library.remove_passage(passage.id)
        if forgotten is not None:
            kept.append(forgotten)
        return library.entry(article_id)

    def undo(library: Library) -> Entry:
        if kept:
            library.restore_passage(kept[-1])
            kept.pop()  # only now: a library that is busy may be asked once more
        return library.entry(article_id)

    return Change(article_id, "Your mark is gone.", do, undo, marks=True)
