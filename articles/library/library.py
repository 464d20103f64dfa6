"""The library itself: a thin face over the rooms behind it."""

import os
import sqlite3
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from os import PathLike
from pathlib import Path
from types import TracebackType

from articles.article import Article
from articles.evidence import EXTRACTOR_VERSION, Evidence
from articles.library import adding, filling, listing, marking, originals, passages
from articles.library.connection import transaction
from articles.library.contents import read_article
from articles.library.errors import LibraryError, told_plainly
from articles.library.evidence_rows import read_evidence, replace_evidence
from articles.library.matching import Connection
from articles.library.passages import Forgotten
from articles.library.records import (
    Added,
    Capture,
    Colour,
    Entry,
    Order,
    Original,
    Passage,
    Saved,
    Shelf,
    Visit,
)
from articles.library.threads import Connections

DAY = 24 * 60 * 60 * 1000
KEEP_REMOVED_DAYS = 30
"""How long a removed article can be restored, at least."""


class Library:
    """A library of saved articles at a path; it is made if there is none. Close it, or use `with`.

    May be used from several threads at once, and by several programs.
    """

    def __init__(self, path: str | PathLike[str]) -> None:
        self.path = Path(os.path.expanduser(path))
        self._connections = Connections(self.path)
        self._connections.here()

    def __enter__(self) -> "Library":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the library; what was changed is on the disk already."""
        self._connections.close()

    # Reading

    def list(
        self,
        *,
        shelf: Shelf = "inbox",
        order: Order = "saved",
        descending: bool | None = None,
        match: str = "",
        limit: int = -1,
        offset: int = 0,
    ) -> list[Entry]:
        """A window of the list. `match` holds words that title, site or authors must contain,
        whatever their case and accents; `descending` None is newest, longest, or A first."""
        with self._reading() as connection:
            return listing.window(
                connection,
                shelf=shelf,
                order=order,
                descending=_direction(order, descending),
                match=match,
                limit=limit,
                offset=offset,
            )

    def count(self, *, shelf: Shelf = "inbox", match: str = "") -> int:
        """How many articles the list has in all."""
        with self._reading() as connection:
            return listing.size(connection, shelf=shelf, match=match)

    def counts(self) -> dict[Shelf, int]:
        """How many articles each shelf has."""
        with self._reading() as connection:
            return listing.sizes(connection)

    def rank(
        self,
        article_id: int,
        *,
        shelf: Shelf = "inbox",
        order: Order = "saved",
        descending: bool | None = None,
        match: str = "",
    ) -> int | None:
        """The offset of an article in that list, or None where it is not in it."""
        with self._reading() as connection:
            return listing.rank(
                connection,
                article_id,
                shelf=shelf,
                order=order,
                descending=_direction(order, descending),
                match=match,
            )

    def entry(self, article_id: int) -> Entry:
        """An article's row of the list."""
        with self._reading() as connection:
            return self._entry(connection, article_id)

    def get(self, article_id: int) -> Saved:
        """An article with its evidence."""
        with self._reading() as connection, transaction(connection, "DEFERRED"):
            entry = self._entry(connection, article_id)
            article = read_article(connection, entry)
            marked = passages.read_passages(connection, article_id, article.text)
            return Saved(entry, article, read_evidence(connection, article_id), marked)

    def original(self, article_id: int, number: int | None = None) -> Original | None:
        """The bytes of an article's latest capture, or of that one; None where they were never known."""
        with self._reading() as connection:
            self._entry(connection, article_id)
            return originals.read(connection, article_id, number)

    def captures(self, article_id: int) -> tuple[Capture, ...]:
        """The captures of an article that are kept, the oldest first."""
        with self._reading() as connection:
            self._entry(connection, article_id)
            return originals.captures(connection, article_id)

    def find_original(self, original: Original, *, capture: int = 0) -> int | None:
        """The id of the article made from these bytes, by this version of the capture or a newer."""
        with self._reading() as connection:
            return originals.find(connection, original, capture=capture)

    def last_visit(self, url: str, *, capture: int = 0) -> Visit | None:
        """How to ask whether the article at this address is still the same; None where it must be fetched.

        That is so where an older `capture` made it, too.
        """
        with self._reading() as connection:
            return originals.last_visit(connection, url, capture=capture)

    # Changing

    def add(
        self,
        article: Article,
        evidence: Evidence | None = None,
        *,
        original: Original | bytes | None = None,
        capture: int = 0,
    ) -> Added:
        """Add an article, or bring the one that it is up to date.

        One with the same address or the same content is never added twice: it keeps its id and
        all that its reader did with it, and if it had been removed it is back. `capture` is the
        version of what made the article from its original.
        """
        if isinstance(original, bytes):
            original = Original(original, url=article.url)
        with self._changing() as connection:
            return adding.put(connection, article, evidence, original=original, capture=capture, now=_now())

    @contextmanager
    def batch(self) -> Iterator[None]:
        """All changes made inside become one: faster for many, and all of them or none."""
        with self._changing():
            yield

    def mark(
        self,
        article_id: int,
        *,
        read: bool | None = None,
        starred: bool | None = None,
        archived: bool | None = None,
        position: int | None = None,
        progress: float | None = None,
    ) -> Entry:
        """Change what the reader did with an article; None leaves a mark as it is.

        `position` is an offset into the text; `progress`, 0 to 1, follows it unless given.
        """
        with self._changing() as connection:
            self._entry(connection, article_id)
            now = _now()
            marking.mark(connection, article_id, now=now, read=read, starred=starred, archived=archived)
            if position is not None or progress is not None:
                marking.mark_place(connection, article_id, now=now, position=position, progress=progress)
            return self._entry(connection, article_id)

    def remove(self, *article_ids: int) -> None:
        """Take articles out of every list, all or none; `restore` brings them back.

        Articles that were removed more than `KEEP_REMOVED_DAYS` ago go for good.
        """
        now = _now()
        with self._changing() as connection:
            for article_id in article_ids:
                self._entry(connection, article_id)
            marking.remove(connection, article_ids, now=now)
            marking.purge(connection, before=now - KEEP_REMOVED_DAYS * DAY)

    def restore(self, article_id: int) -> Entry:
        """Bring a removed article back, as it was."""
        with self._changing() as connection:
            marking.restore(connection, article_id)
            return self._entry(connection, article_id)

    def last_removed(self) -> Sequence[int]:
        """The ids of the articles that were removed last, all those that went together."""
        with self._reading() as connection:
            return marking.last_removed(connection)

    # Marked passages

    def add_passage(
        self, article_id: int, start: int, end: int, *, note: str = "", colour: Colour = "yellow"
    ) -> Passage:
        """Mark `text[start:end]` of an article, with a note if there is one to make."""
        with self._changing() as connection:
            text = read_article(connection, self._entry(connection, article_id)).text
            if not 0 <= start < end <= len(text):
                raise LibraryError(f"Article {article_id} has no passage from {start} to {end}.")
            return passages.add_passage(
                connection, article_id, text, start, end, note=note, colour=colour, now=_now()
            )

    def passages(self, article_id: int) -> tuple[Passage, ...]:
        """The marked passages of an article in the order of its text, those it says no more last."""
        return self.get(article_id).passages

    def change_passage(
        self, passage_id: int, *, note: str | None = None, colour: Colour | None = None
    ) -> None:
        """Give a marked passage another note or colour; None leaves it as it is."""
        with self._changing() as connection:
            if not passages.change_passage(connection, passage_id, note=note, colour=colour):
                raise LibraryError("That mark is no longer in the library.")

    def remove_passage(self, passage_id: int) -> Forgotten | None:
        """Forget a marked passage; what it answers can be given to `restore_passage`."""
        with self._changing() as connection:
            return passages.remove_passage(connection, passage_id)

    def restore_passage(self, forgotten: Forgotten) -> None:
        """Bring a forgotten passage back as it was."""
        with self._changing() as connection:
            passages.restore_passage(connection, forgotten)

    def marked(self) -> Sequence[int]:
        """The ids of the articles in which anything is marked, the one marked last first."""
        with self._reading() as connection:
            return passages.marked_articles(connection)

    # Reading and capturing again

    def ids(self) -> Sequence[int]:
        """The ids of all articles that have not been removed, oldest first."""
        return self._ids("TRUE")

    def stale_evidence(self) -> Sequence[int]:
        """The ids of the articles whose evidence comes from an older extractor, or from none."""
        return self._ids("extractor < ?", EXTRACTOR_VERSION)

    def outdated_evidence(self) -> Sequence[int]:
        """Those of them whose evidence comes from an older extractor."""
        return self._ids("extractor > 0 AND extractor < ?", EXTRACTOR_VERSION)

    def stale_captures(self, version: int) -> Sequence[int]:
        """The ids of the articles that an older capture made from bytes which are still here."""
        return self._ids(
            "capture < ? AND EXISTS (SELECT 1 FROM originals o WHERE o.article_id = s.article_id)", version
        )

    def replace_evidence(self, article_id: int, evidence: Evidence, *, extractor: int | None = None) -> bool:
        """Keep newer evidence of an article; False where it is the same as before.

        `extractor` is the version that found it, the present one unless given.
        """
        with self._changing() as connection:
            self._entry(connection, article_id)
            changed = read_evidence(connection, article_id) != evidence
            replace_evidence(connection, article_id, evidence, extractor)
            return changed

    def replace_article(
        self,
        article_id: int,
        article: Article,
        evidence: Evidence | None,
        *,
        capture: int = 0,
        original: Original | None = None,
    ) -> bool:
        """Keep a better capture of an article under its id; False where it is the same as before.

        `original`, one that is kept of it, is its latest from now on: it was made from that again.
        """
        with self._changing() as connection:
            self._entry(connection, article_id)
            if original is not None:
                originals.make_latest(connection, article_id, original)
            return adding.replace(connection, article_id, article, evidence, capture=capture, now=_now())

    def _ids(self, condition: str, *values: int) -> Sequence[int]:
        with self._reading() as connection:
            rows = connection.execute(
                "SELECT s.article_id FROM statuses s JOIN extractions USING (article_id)"
                f" JOIN articles ON id = s.article_id WHERE removed IS NULL AND {condition}"
                " ORDER BY s.article_id",
                values,
            )
            return [row[0] for row in rows]

    # Samples

    def fill(
        self, samples: Iterable[tuple[Article, Evidence | None, Original]], *, capture: int = 0
    ) -> Sequence[Added]:
        """Put the sample articles in, all of them or none, and note that it was done."""
        with self._changing() as connection:
            return filling.fill(connection, samples, capture=capture, now=_now())

    def wants_samples(self) -> bool:
        """Whether the library is empty and was never filled with samples."""
        with self._reading() as connection:
            return filling.wants_samples(connection)

    def remove_samples(self) -> tuple[int, int]:
        """Take the sample articles out for good, but for those that are starred or marked: how many
        were taken out, and how many stay."""
        with self._changing() as connection:
            return filling.remove_samples(connection)

    def version(self) -> int:
        """A number that is another once another program, or another thread, has changed the library."""
        with self._reading() as connection:
            return int(connection.execute("PRAGMA data_version").fetchone()[0])

    # Notes

    def note(self, name: str) -> str | None:
        """What a program has left in the library under that name for its next session."""
        with self._reading() as connection:
            row = connection.execute("SELECT value FROM meta WHERE name = ?", (f"note.{name}",)).fetchone()
            return None if row is None else str(row[0])

    def set_note(self, name: str, value: str | None) -> None:
        """Leave a note, or take it away."""
        with self._changing() as connection:
            connection.execute("DELETE FROM meta WHERE name = ?", (f"note.{name}",))
            if value is not None:
                connection.execute("INSERT INTO meta VALUES (?, ?)", (f"note.{name}", value))

    # Behind the face

    def _entry(self, connection: sqlite3.Connection, article_id: int) -> Entry:
        entry = listing.entry(connection, article_id)
        if entry is None:
            raise LibraryError(f"There is no article {article_id} in the library.")
        return entry

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        with told_plainly(self.path):
            yield self._connections.here()

    @contextmanager
    def _changing(self) -> Iterator[Connection]:
        with told_plainly(self.path):
            connection = self._connections.here()
            with transaction(connection):
                yield connection


def _direction(order: Order, descending: bool | None) -> bool:
    return listing.naturally_descending(order) if descending is None else descending


def _now() -> int:
    """Milliseconds since 1970."""
    return time.time_ns() // 1_000_000
