"""What is in the library read again, by a better extractor or a better capture.

Both can be stopped at any point: each article is kept as soon as it is done, and the version it
was done with stands beside it, so that the next run goes on where this one was stopped.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from articles.article import Article
from articles.evidence import Evidence, extract_article
from articles.library import Entry, Library, LibraryError, Original
from articles.saving.crew import FEW, work
from articles.saving.limits import SECONDS
from articles.saving.sources import CAPTURE_VERSION, prepare_original
from articles.saving.visiting import Prepared

SEARCH_SECONDS = 120.0
"""Of the processor, to find the evidence in one article: longer than when it was added."""

Given = TypeVar("Given")
Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Refreshed:
    """What became of one article: its `entry` now and whether it `changed`, or the `problem`."""

    id: int
    entry: Entry | None = None
    changed: bool = False
    problem: str | None = None


def reextract(library: Library, ids: Sequence[int]) -> Iterator[Refreshed]:
    """Find the evidence of these articles again, in their texts as they are."""

    def give(article_id: int) -> Article:
        return library.get(article_id).article

    def keep(article_id: int, evidence: Evidence) -> bool:
        return library.replace_evidence(article_id, evidence)

    return _refresh(library, ids, give, extract_article, keep, seconds=SEARCH_SECONDS)


def recapture(library: Library, ids: Sequence[int]) -> Iterator[Refreshed]:
    """Make these articles again from the bytes that they were captured from.

    Ids, marks and the place in the text stay; where the new capture fails, the old one does too.
    """

    def give(article_id: int) -> Original:
        original = library.original(article_id)
        if original is None:
            raise LibraryError(f"Article {article_id} was saved without the page that it came from.")
        return original

    def keep(article_id: int, prepared: Prepared) -> bool:
        return library.replace_article(
            article_id, prepared.article, prepared.evidence, capture=CAPTURE_VERSION
        )

    return _refresh(library, ids, give, prepare_original, keep, seconds=SECONDS)


def bring_back(library: Library, article_id: int, number: int) -> Refreshed:
    """Make an article again from an earlier capture of it, which is the one that it shows from then on."""

    def give(article_id: int) -> Original:
        original = library.original(article_id, number)
        if original is None:
            raise LibraryError(f"Of article {article_id} there is no capture {number}.")
        return original

    def keep(article_id: int, prepared: Prepared) -> bool:
        return library.replace_article(
            article_id,
            prepared.article,
            prepared.evidence,
            capture=CAPTURE_VERSION,
            original=prepared.original,
        )

    [brought] = _refresh(library, [article_id], give, prepare_original, keep, seconds=SECONDS)
    return brought


def _refresh(
    library: Library,
    ids: Sequence[int],
    give: Callable[[int], Given],
    function: Callable[[Given], Result],
    keep: Callable[[int, Result], bool],
    *,
    seconds: float,
) -> Iterator[Refreshed]:
    """Give each article's material to `function` and keep what it makes of it."""
    refused: list[Refreshed] = []

    def given() -> Iterator[tuple[int, Given]]:
        for article_id in ids:
            try:
                yield article_id, give(article_id)
            except LibraryError as error:
                # Perhaps it has been removed meanwhile, perhaps it never was there.
                refused.append(Refreshed(article_id, problem=str(error)))

    for article_id, result in work(function, given(), here=len(ids) <= FEW, seconds=seconds):
        if isinstance(result, str):
            yield Refreshed(article_id, problem=result)
            continue
        try:
            changed = keep(article_id, result)
            yield Refreshed(article_id, library.entry(article_id), changed)
        except LibraryError as error:
            yield Refreshed(article_id, problem=str(error))
    yield from refused
