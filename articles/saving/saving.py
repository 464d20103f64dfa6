"""Saving sources into a library, one after the other or many at once."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from articles.capture import CaptureError, Step, read_draft
from articles.library import Added, Entry, Library, Original, Visit
from articles.saving.crew import FEW, is_exhausting, work
from articles.saving.fetching import fetched
from articles.saving.limits import can_limit
from articles.saving.sources import (
    CAPTURE_VERSION,
    STDIN,
    Member,
    all_members,
    expanded,
    is_address,
    is_archive,
    is_large,
    is_quick,
    members,
    prepare,
    prepare_all,
    prepare_fetched,
    prepare_member,
    read_source,
)
from articles.saving.visiting import Prepared, visit_again

MOST_EXHAUSTING = 3
TRAP = f"{MOST_EXHAUSTING} pages in it take too long to read or too much memory: I took no more out of it."


@dataclass(frozen=True, slots=True)
class Kept:
    """An article that is in the library now, with its row of the list.

    `searched` is False for one so long that there was no time to find its figures and quotes.
    """

    source: str
    added: Added
    entry: Entry
    searched: bool = True


@dataclass(frozen=True, slots=True)
class Refused:
    """A source that gave no article; `problem` is one sentence."""

    source: str
    problem: str


Outcome = Kept | Refused
"""What became of a source, or of each article of it where it holds several."""


def save(library: Library, sources: Iterable[str], *, chapters: bool = False) -> Iterator[Outcome]:
    """Save each source, and tell what became of it as soon as it is known.

    Few are saved in their order; many by several processes, in the order in which they are done.
    Each article is in the library before its outcome is given, so that stopping half-way loses
    nothing; and saving the same again passes over the files that are there already.
    `chapters` makes an article of each chapter of a book.
    """
    wanted = expanded(sources)
    large = [source for source in wanted if is_large(source)]
    rest = [source for source in wanted if source not in set(large)]
    if len(rest) <= FEW:
        yield from _save_few(library, rest, chapters=chapters)
    else:
        yield from _save_many(library, rest, chapters=chapters)
    yield from _save_few(library, large, chapters=chapters)


def examine(source: str) -> list[Prepared]:
    """The articles of a source, with their evidence; `CaptureError` where there are none."""
    original = read_source(source)
    if is_address(source) and not is_archive(original):
        [(_, found)] = work(prepare_fetched, [(source, original)], here=_is_for_here(original))
        if isinstance(found, str):
            raise CaptureError(f"{source}: {found}" if is_exhausting(found) else found)
        return found
    results = list(_in_order(work(prepare_member, enumerate(members(original)), here=_is_for_here(original))))
    found = [result for result in results if isinstance(result, Prepared)]
    if not found:
        problem = next((result for result in results if isinstance(result, str)), "It holds no article.")
        raise CaptureError(f"{source}: {problem}" if is_exhausting(problem) else problem)
    return found


def report(source: str) -> list[Step]:
    """What was taken from the first article of a source and what was cut, step by step."""
    original = read_source(source)
    [(_, steps)] = work(_steps, [(source, original)], here=_is_for_here(original))
    if isinstance(steps, str):
        raise CaptureError(f"{source}: {steps}" if is_exhausting(steps) else steps)
    return steps


def _steps(original: Original) -> list[Step]:
    return read_draft(original.data, url=original.url, name=original.name, charset=original.charset)[1].steps


def _is_for_here(original: Original) -> bool:
    return can_limit() and is_quick(original)


def _save_few(library: Library, sources: Iterable[str], *, chapters: bool) -> Iterator[Outcome]:
    wanted = ((source, (source, _visit(library, source))) for source in sources)
    for source, original in work(_read_again, wanted, here=True):
        if isinstance(original, str):
            yield Refused(source, original)
        elif isinstance(original, Visit):
            yield _unchanged(library, source, original)
        elif is_archive(original) or not (_is_for_here(original) or is_address(source)):
            yield from _save_members(library, source, original, chapters=chapters)
        else:
            prepare_one = prepare_fetched if is_address(source) else prepare_all
            here = _is_for_here(original)
            yield from _outcomes(library, work(prepare_one, [(source, original)], here=here))


def _visit(library: Library, source: str) -> Visit | None:
    return library.last_visit(source, capture=CAPTURE_VERSION) if is_address(source) else None


def _read_again(wanted: tuple[str, Visit | None]) -> Original | Visit:
    """What is at a source now; the earlier visit where that brought the same."""
    source, visit = wanted
    return read_source(source) if visit is None else visit_again(source, visit) or visit


def _unchanged(library: Library, source: str, visit: Visit) -> Kept:
    added = Added(visit.article_id, created=False, changed=False)
    return Kept(source, added, library.entry(visit.article_id))


def _save(library: Library, sources: Iterable[str], *, chapters: bool) -> Iterator[Outcome]:
    prepare_one = partial(prepare, chapters=chapters)
    return _outcomes(library, work(prepare_one, ((source, source) for source in sources)))


def _save_many(library: Library, sources: Iterable[str], *, chapters: bool) -> Iterator[Outcome]:
    addresses: list[str] = []
    files: list[str] = []
    for source in sources:
        if source == STDIN:
            yield from _save_few(library, [source], chapters=chapters)
        elif is_address(source):
            addresses.append(source)
        elif known := _known_file(library, source):
            yield known
        else:
            files.append(source)
    yield from _save(library, files, chapters=chapters)
    yield from _save_fetched(library, addresses)


def _save_fetched(library: Library, addresses: Sequence[str]) -> Iterator[Outcome]:
    same: list[Outcome] = []

    def changed() -> Iterator[tuple[str, Member]]:
        wanted = ((address, (address, _visit(library, address))) for address in addresses)
        for address, found in fetched(_read_again, wanted):
            if isinstance(found, Visit):
                same.append(_unchanged(library, address, found))
            else:
                yield address, found

    for outcome in _outcomes(library, work(prepare_fetched, changed())):
        yield outcome
        while same:
            yield same.pop(0)
    yield from same


def _outcomes(library: Library, results: Iterable[tuple[str, list[Prepared] | str]]) -> Iterator[Outcome]:
    for source, result in results:
        if isinstance(result, str):
            yield Refused(source, result)
        else:
            yield from (_keep(library, source, prepared) for prepared in result)


def _save_members(library: Library, source: str, original: Original, *, chapters: bool) -> Iterator[Outcome]:
    """Save what is in a large file, each of its documents as if it had come alone.

    What is no article in an archive is passed over, unless nothing in it is one. An archive of
    several pages that wear their reader out is a trap, and what else is in it stays there.
    """
    known: list[Kept] = []
    refusal: str | None = None
    exhausting = 0

    def pieces() -> Iterator[Member]:
        try:
            for member in _members(original) if chapters else members(original):
                kept = None if isinstance(member, CaptureError) else _known(library, source, member)
                if kept is None:
                    yield member
                else:
                    known.append(kept)
        except CaptureError as error:
            yield error

    found = False
    for result in _in_order(work(prepare_member, enumerate(pieces()))):
        if isinstance(result, str):
            refusal = refusal or result
            exhausting += is_exhausting(result)
            if exhausting == MOST_EXHAUSTING:
                break
        else:
            found = True
            yield _keep(library, source, result)
    yield from known
    if exhausting == MOST_EXHAUSTING:
        yield Refused(source, TRAP)
    elif refusal and not (found or known):
        yield Refused(source, refusal)


def _members(original: Original) -> list[Member]:
    """The documents in an archive, and the chapters of a book."""
    take_apart = partial(all_members, chapters=True)
    [(_, found)] = work(take_apart, [(None, original)])
    if isinstance(found, str):
        raise CaptureError(found)
    return found


def _in_order(results: Iterable[tuple[int, Prepared | str]]) -> Iterator[Prepared | str]:
    """The results by their numbers from 0 on, each as soon as those before it are there."""
    waiting: dict[int, Prepared | str] = {}
    following = 0
    for number, result in results:
        waiting[number] = result
        while following in waiting:
            yield waiting.pop(following)
            following += 1


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
    searched = prepared.evidence is not None
    return Kept(source, added, library.entry(added.id), searched)
