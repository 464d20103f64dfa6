"""Saving sources into a library, one after the other or many at once."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from articles.capture import CaptureError
from articles.library import Added, Entry, Library, Original
from articles.saving.crew import FEW, work
from articles.saving.fetching import fetched
from articles.saving.sources import (
    CAPTURE_VERSION,
    STDIN,
    Member,
    Prepared,
    expanded,
    is_address,
    is_large,
    members,
    prepare,
    prepare_all,
    prepare_member,
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
    large = [source for source in wanted if is_large(source)]
    rest = [source for source in wanted if source not in set(large)]
    if len(rest) <= FEW:
        yield from _save(library, rest, here=True)
    else:
        yield from _save_many(library, rest)
    for source in large:
        yield from _save_archive(library, source)


def _save(library: Library, sources: Iterable[str], *, here: bool) -> Iterator[Outcome]:
    results = work(prepare, ((source, source) for source in sources), here=here)
    return _outcomes(library, results)


def _save_many(library: Library, sources: Iterable[str]) -> Iterator[Outcome]:
    addresses: list[str] = []
    files: list[str] = []
    for source in sources:
        if source == STDIN:
            yield from _save(library, [source], here=True)
        elif is_address(source):
            addresses.append(source)
        elif known := _known_file(library, source):
            yield known
        else:
            files.append(source)
    yield from _save(library, files, here=False)
    yield from _outcomes(library, work(prepare_all, fetched(addresses)))


def _outcomes(library: Library, results: Iterable[tuple[str, list[Prepared] | str]]) -> Iterator[Outcome]:
    for source, result in results:
        if isinstance(result, str):
            yield Refused(source, result)
        else:
            yield from (_keep(library, source, prepared) for prepared in result)


def _save_archive(library: Library, source: str) -> Iterator[Outcome]:
    """Save what is in a large file, each of its documents as if it had come alone.

    What is no article in an archive is passed over, unless nothing in it is one.
    """
    known: list[Kept] = []
    refusal: str | None = None

    def pieces() -> Iterator[tuple[str, Member]]:
        try:
            for member in members(read_source(source)):
                kept = None if isinstance(member, CaptureError) else _known(library, source, member)
                if kept is None:
                    yield source, member
                else:
                    known.append(kept)
        except CaptureError as error:
            yield source, error

    found = False
    for _, result in work(prepare_member, pieces()):
        if isinstance(result, str):
            refusal = refusal or result
        else:
            found = True
            yield _keep(library, source, result)
    yield from known
    if refusal and not (found or known):
        yield Refused(source, refusal)


def _known_file(library: Library, source: str) -> Kept | None:
    """A file that is in the library already; None for one that is not, or that cannot be read."""
    try:
        return _known(library, source, read_source(source))
    except CaptureError:
        return None  # its turn to be refused will come


def _known(library: Library, source: str, original: Original) -> Kept | None:
    """What is in the library already, as the capture of today would make it."""
    article_id = library.find_original(original, capture=CAPTURE_VERSION)
    if article_id is None:
        return None
    return Kept(source, Added(article_id, created=False, changed=False), library.entry(article_id))


def _keep(library: Library, source: str, prepared: Prepared) -> Kept:
    added = library.add(
        prepared.article, prepared.evidence, original=prepared.original, capture=CAPTURE_VERSION
    )
    return Kept(source, added, library.entry(added.id))
