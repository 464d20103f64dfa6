"""Pages of the web: asked whether they are still the same, and followed to a better version."""

from collections.abc import Callable
from dataclasses import dataclass

from articles.article import Article
from articles.capture import CaptureError, Fetched, fetch, lighter_version, page_proper
from articles.evidence import Evidence
from articles.library import Original, Visit

SHORT = 300
"""Words of an article up to which its other version may have more."""

_PAGES = ("text/html", "application/xhtml+xml", None)


@dataclass(frozen=True, slots=True)
class Prepared:
    """An article ready to be put into a library; without `evidence` where there was no time to find it."""

    article: Article
    evidence: Evidence | None
    original: Original


Prepare = Callable[[Original], list[Prepared]]


def original_of(fetched: Fetched) -> Original:
    """What is kept of what came back."""
    return Original(
        fetched.data,
        url=fetched.url,
        content_type=fetched.content_type,
        charset=fetched.charset,
        etag=fetched.etag,
        last_modified=fetched.last_modified,
    )


def visit_again(address: str, visit: Visit) -> Original | None:
    """The page at an address that was fetched before; None if it is still the same.

    It is asked where it was then: an address may lead on, and only the last one knows its page.
    """
    try:
        fetched = fetch(visit.url, etag=visit.etag, last_modified=visit.last_modified)
    except CaptureError:
        if visit.url == address:
            raise
        return original_of(fetch(address))
    if fetched.unchanged:
        return None
    return original_of(fetched if visit.url == address else fetch(address))


def best_version(original: Original, prepare: Prepare) -> list[Prepared]:
    """What `prepare` makes of a page that was fetched, or of the better version that it names.

    For an AMP or print version that is the page proper, for a page without an article its AMP or
    print version. One more page is fetched at most, on the same site.
    """
    if original.url is None or original.content_type not in _PAGES:
        return prepare(original)
    proper = page_proper(original.data, original.url)
    if proper is None:
        return _this_or_lighter(original, prepare)
    better = _attempt(original, proper, prepare)
    if better and _words(better) > SHORT:
        return better
    try:
        return max(better, prepare(original), key=_words)
    except CaptureError:
        if not better:
            raise
        return better


def _this_or_lighter(original: Original, prepare: Prepare) -> list[Prepared]:
    try:
        return prepare(original)
    except CaptureError:
        lighter = lighter_version(original.data, original.url or "")
        other = _attempt(original, lighter, prepare) if lighter else []
        if not other:
            raise
        return other


def _attempt(original: Original, address: str, prepare: Prepare) -> list[Prepared]:
    """What the other version gives: nothing where it cannot be had or holds no article."""
    try:
        return prepare(original_of(fetch(address, named_by=original.url)))
    except CaptureError:
        return []


def _words(prepared: list[Prepared]) -> int:
    return sum(each.article.words for each in prepared)
