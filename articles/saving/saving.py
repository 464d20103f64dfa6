"""Saving sources into a library, one after the other or many at once."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from articles.library import Added, Entry, Library
from articles.saving.crew import FEW, work
from articles.saving.sources import CAPTURE_VERSION, STDIN, Prepared, prepare


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


def save(library: Library, sources: Sequence[str]) -> Iterator[Outcome]:
    """Save each source, and tell what became of it as soon as it is known.

    Few are saved in their order; many by several processes, in the order in which they are done.
    Each article is in the library before its outcome is given, so stopping half-way loses nothing.
    """
    unique = list(dict.fromkeys(sources))
    if len(unique) <= FEW:
        yield from _save(library, unique, here=True)
    else:
        yield from _save(library, [source for source in unique if source == STDIN], here=True)
        yield from _save(library, [source for source in unique if source != STDIN], here=False)


def _save(library: Library, sources: Sequence[str], *, here: bool) -> Iterator[Outcome]:
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
