"""Following a link without leaving the program: the linked article is fetched, saved and read here."""

import sys
from contextlib import redirect_stderr
from dataclasses import dataclass, field
from os import PathLike


@dataclass(slots=True)
class Trail:
    """From which article to which one links were followed, so that going back returns along them."""

    _steps: list[tuple[int, int]] = field(default_factory=list)

    def went(self, origin: int, target: int) -> None:
        """A link in one article led to another."""
        if origin != target:
            self._steps.append((origin, target))

    def origin_of(self, article_id: int) -> int | None:
        """Where the link stood that led to this article, if that was the last step; it is taken back."""
        if self._steps and self._steps[-1][1] == article_id:
            return self._steps.pop()[0]
        self._steps.clear()  # another way was taken since
        return None


def save_linked(path: str | PathLike[str], address: str, named_by: str | None = None) -> int | str:
    """The id of the article at that address, now in the library at `path`; or the sentence that says
    why there is none. Call it from a thread: the network may be slow, and so it opens the library
    for itself and does not hold up the one that keeps the reader's place.

    A page has named the address, not a person: into the own network it may lead only where that page
    was itself `named_by` the same machine, being fetched from it."""
    from articles.capture import leads_home

    if host := leads_home(address, named_by):
        return (
            f"{address}: {host} is in your own network, where a page has no business: not fetched. "
            "`:add` fetches what you name yourself."
        )
    kept, problems = save_source(path, address)
    return kept[0] if kept else next(iter(problems), f"There is no article at {address}.")


def save_source(path: str | PathLike[str], source: str) -> tuple[list[int], list[str]]:
    """The ids of all the articles at an address, in a file or in a folder, now in the library, and the
    sentences that say what could not be saved. From a thread too."""
    _ready_for_processes()
    from articles.library import Library
    from articles.saving import Kept, save

    kept: list[int] = []
    problems: list[str] = []
    with Library(path) as library:
        for outcome in save(library, [source]):
            if isinstance(outcome, Kept):
                kept.append(outcome.added.id)
            else:
                problems.append(outcome.problem)
    return list(dict.fromkeys(kept)), problems


def _ready_for_processes() -> None:
    """Start what multiprocessing needs with the real standard error: Textual's stand-in for it has no
    file, and a process cannot be started with that."""
    from multiprocessing import resource_tracker

    with redirect_stderr(sys.__stderr__):
        resource_tracker.ensure_running()
