"""The library, worked in a thread of its own, so that the screen never waits for the disk.

Everything that the app wants from the library is a function handed to `Keeper.ask`, done in the
order in which it was asked. The place in an article is remembered here too: it is written
at most half a second after it changed, by this thread and not by the screen's, so that it is
kept even while the terminal's line hangs; and at once when the program ends or is killed.
"""

import asyncio
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from os import PathLike
from queue import Empty, SimpleQueue
from typing import TypeVar

from articles.library import Library, LibraryError

T = TypeVar("T")
Work = Callable[[Library], T]

DEBOUNCE = 0.5
"""Seconds from the first movement to the write."""

LONGEST_WAIT = 5.0
"""Seconds that an ending program waits for its last write."""


class Keeper:
    """Opens the library at `path` in its thread. `failed` is called there, with a sentence, where a
    place could not be kept."""

    def __init__(self, path: str | PathLike[str], failed: Callable[[str], None] | None = None) -> None:
        self.path = path
        self._failed = failed
        self._tasks: SimpleQueue[Callable[[Library], None] | None] = SimpleQueue()
        self._place: tuple[int, int, float] | None = None  # this and the next belong to the thread
        self._due = 0.0
        self._opened: Future[None] = Future()
        self._thread = threading.Thread(target=self._work, name="library", daemon=True)
        self._thread.start()

    def ask(self, work: Work[T]) -> "Future[T]":
        """Do `work` with the library, after all that was asked before; its result comes as a future."""
        future: Future[T] = Future()

        def task(library: Library) -> None:
            if not future.set_running_or_notify_cancel():
                return
            try:
                result = work(library)
            except BaseException as error:
                future.set_exception(error)
            else:
                future.set_result(result)

        self._tasks.put(task)
        return future

    async def get(self, work: Work[T]) -> T:
        """The same, awaited: the screen goes on meanwhile."""
        return await asyncio.wrap_future(self.ask(work))

    def wait_until_open(self) -> None:
        """Wait for the library; raises `LibraryError` where it cannot be opened."""
        self._opened.result()

    def wait(self, future: "Future[T]") -> T:
        """What was asked of an open library, waited for: only before the first screen stands."""
        return future.result()

    def remember(self, article_id: int, position: int, progress: float) -> None:
        """Note the place in an article, to be written within `DEBOUNCE` seconds."""

        def note(library: Library) -> None:
            if self._place is not None and self._place[0] != article_id:
                self._keep_place(library)
            if self._place is None:
                self._due = time.monotonic() + DEBOUNCE
            self._place = (article_id, position, progress)

        self._tasks.put(note)

    def save(self) -> None:
        """Write what is still to be written, now, and wait for it. Safe in a signal handler."""
        if self._thread.is_alive() and threading.current_thread() is not self._thread:
            done = threading.Event()

            def task(library: Library) -> None:
                self._keep_place(library)
                done.set()

            self._tasks.put(task)
            done.wait(LONGEST_WAIT)

    def close(self) -> None:
        """Write what is still to be written and let the library go."""
        self._tasks.put(None)
        self._thread.join(LONGEST_WAIT)

    def _work(self) -> None:
        try:
            library = Library(self.path)
        except BaseException as error:
            self._opened.set_exception(error)
            return
        self._opened.set_result(None)
        with library:
            while True:
                try:
                    wait = None if self._place is None else max(0.0, self._due - time.monotonic())
                    task = self._tasks.get(timeout=wait)
                except Empty:
                    self._keep_place(library)
                    continue
                if task is None:
                    self._keep_place(library)
                    return
                task(library)

    def _keep_place(self, library: Library) -> None:
        if self._place is None:
            return
        (article_id, position, progress), self._place = self._place, None
        try:
            library.mark(article_id, position=position, progress=progress)
        except LibraryError as error:
            if self._failed is not None:
                self._failed(str(error))
