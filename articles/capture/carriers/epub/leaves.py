"""Which documents of a book are not read: its cover, its title page, its imprint, its contents.

A dedication, a motto, a foreword and notes are text and stay.
"""

import posixpath
import re

from lxml import etree

from articles.capture.carriers.epub.package import LEAVES, Package, words_of_type
from articles.capture.markup import inner_text

Element = etree._Element

_NAMES = re.compile(
    r"^(?:.*[-_.])?(?:cover(?:page)?|half[-_]?title|title[-_]?page|copyright|imprint|colophon|toc|contents)[-_\d]*$",
    re.IGNORECASE,
)
_IMPRINT = re.compile(r"\bISBN\b|©|\bcopyright\b.{0,40}\b[12]\d{3}\b|\(c\)\s*[12]\d{3}\b", re.IGNORECASE)
_LISTS = frozenset({"toc", "landmarks", "loi", "lot", "list-of-illustrations", "list-of-tables"})
_FEW_WORDS = 300
_OUTER = 6
"""Documents from either end of a book among which its imprint stands."""


def leaf(path: str, body: Element, package: Package, place: int) -> str | None:
    """What a document that is not read is, in a word; None for one that is text."""
    if path in package.contents_pages:
        return "contents"
    words = inner_text(body).split()
    said = package.leaves.get(path) or next(iter(sorted(LEAVES & set(_sorts(body)))), None)
    if said and (said in _LISTS or len(words) < 2 * _FEW_WORDS):
        return said
    if len(words) > _FEW_WORDS:
        return None
    name = posixpath.splitext(posixpath.basename(path))[0]
    if _NAMES.match(name):
        return name
    outer = place < _OUTER or place >= len(package.spine) - _OUTER
    return "imprint" if outer and _IMPRINT.search(" ".join(words)) else None


def _sorts(body: Element) -> list[str]:
    """What a document says it is: on its body, or on the one section in it."""
    children = [child for child in body if isinstance(child.tag, str)]
    return [*words_of_type(body), *(words_of_type(children[0]) if len(children) == 1 else ())]
