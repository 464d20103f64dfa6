"""Saving sources into a library, one after the other or many at once."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from articles.capture import CaptureError
from articles.library import Added, Entry, Library
from articles.saving.crew import FEW, work
from articles.saving.sources import (
    CAPTURE_VERSION,
    STDIN,
    Prepared,
    expanded,
    is_address,
    prepare,
    read_source,
)


@dataclass(frozen=True, slots=True)
class Kept:
    """An article that is in the library now, with its row of the list."""

    source: str
    added: Added
    entry: Entry


@dataclass(frozen=True, slots=True)
class Refused:
    """A source that gave no article; `problem` is one sentence."""

    source: str
    problem: str


Outcome = Kept | Refused
"""What became of a source, or of each article of it where it holds several."""


def save(library: Library, sources: Iterable[str]) -> Iterator[Outcome]:
    """Save each source, and tell what became of it as soon as it is known.

    Few are saved in their order; many by several processes, in the order in which they are done.
    Each article is in the library before its outcome is given, so that stopping half-way loses
    nothing; and saving the same again passes over the files that are there already.
    """
    wanted = expanded(sources)
    if len(wanted) <= FEW:
        yield from _save(library, wanted, here=True)
        return
    new: list[str] = []
    for source in wanted:
        known = _known(library, source)
        if known is None:
            new.append(source)
        else:
            yield known
    yield from _save(library, [source for source in new if source == STDIN], here=True)
    yield from _save(library, [source for source in new if source != STDIN], here=False)


def _known(library: Library, source: str) -> Kept | None:
    """A file that is in the library already, as the capture of today would make it."""
    if source == STDIN or is_address(source):
        return None
    try:
        article_id = library.find_original(read_source(source), capture=CAPTURE_VERSION)
    except CaptureError:
        return None  # its turn to be refused will come
    if article_id is None:
        return None
    return Kept(source, Added(article_id, created=False, changed=False), library.entry(article_id))


def _save(library: Library, sources: Iterable[str], *, here: bool) -> Iterator[Outcome]:
    for source, result in work(prepare, ((source, source) for source in sources), here=here):
        if isinstance(result, str):
            yield Refused(source, result)
        else:
            yield from (_keep(library, source, prepared) for prepared in result)


def _keep(library: Library, source: str, prepared: Prepared) -> Kept:
    added = library.add(
        prepared.article, prepared.evidence, original=prepared.original, capture=CAPTURE_VERSION
    )
    return Kept(source, added, library.entry(added.id))
