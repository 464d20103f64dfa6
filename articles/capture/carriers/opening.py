"""Archives taken apart, and what carries one page unwrapped."""

from collections.abc import Callable, Iterator
from typing import TypeVar

from articles.capture.carriers.budget import Budget, Trap, budget_of_archive, budget_of_page
from articles.capture.carriers.document import Document
from articles.capture.carriers.epub import is_epub, read_epub, split_epub
from articles.capture.carriers.gzipped import holds_zip, is_gzip, open_gzip
from articles.capture.carriers.mail import is_mail, open_mail
from articles.capture.carriers.pdf import is_pdf, read_pdf
from articles.capture.carriers.shortcuts import shortcut_address
from articles.capture.carriers.warc import is_wacz, is_warc, open_wacz, open_warc
from articles.capture.carriers.webarchive import is_webarchive, open_webarchive
from articles.capture.carriers.zipped import (
    is_single_file_archive,
    is_zip,
    open_single_file_archive,
    open_zip,
)
from articles.capture.draft import Draft
from articles.capture.errors import CaptureError

MAX_DEPTH = 3
"""An archive in an archive, packed; deeper nests nobody but a trap."""

Fits = Callable[[Document], bool]
Opener = TypeVar("Opener")

_OF_MANY: tuple[tuple[Fits, Callable[[Document, Budget], Iterator[Document]]], ...] = (
    (is_warc, open_warc),
    (is_wacz, open_wacz),
    (lambda document: is_zip(document) and not is_epub(document), open_zip),
)
_OF_ONE: tuple[tuple[Fits, Callable[[Document, Budget], Document]], ...] = (
    (is_gzip, open_gzip),
    (is_single_file_archive, open_single_file_archive),
    (is_webarchive, open_webarchive),
    (is_mail, open_mail),
)
_BOUND: tuple[tuple[Fits, Callable[[Document, Draft], None]], ...] = (
    (is_epub, read_epub),
    (is_pdf, read_pdf),
)


def bound_reader(document: Document) -> Callable[[Document, Draft], None] | None:
    """What reads a carrier that is itself the article, a book; None for a page or a text."""
    return _opener(_BOUND, document)


def open_carrier(
    data: bytes, *, name: str | None = None, url: str | None = None, charset: str | None = None
) -> Iterator[Document]:
    """The documents in an archive, one after the other; what is no archive is its own only document.

    Raises `CaptureError` where nothing can be opened; a single member that cannot be is given with
    its `problem`, and the rest follows.
    """
    document = Document(data, name=name, url=url, charset=charset)
    return _members(document, budget_of_archive(document.label, len(data)), 0)


def open_chapters(document: Document) -> Iterator[Document]:
    """The chapters of a book, each a book; what is no book is its own only chapter."""
    if document.problem or not is_epub(document):
        yield document
    else:
        yield from split_epub(document)


def unwrap(document: Document) -> Document:
    """The page in a carrier of one page, with what the carrier knows of it."""
    budget = budget_of_page(document.label, len(document.data))
    for _ in range(MAX_DEPTH):
        address = shortcut_address(document.data, document.label)
        if address is not None:
            raise CaptureError(f"{document.label} holds only an address: {address}")
        opener = _opener(_OF_ONE, document)
        if opener is None:
            return document
        document = opener(document, budget)
    raise _too_deep(document)


def _members(document: Document, budget: Budget, depth: int) -> Iterator[Document]:
    if holds_zip(document):
        document = open_gzip(document, budget)
    opener = _opener(_OF_MANY, document)
    if opener is None:
        yield document
        return
    if depth == MAX_DEPTH:
        raise _too_deep(document)
    for inner in opener(document, budget):
        try:
            yield from _members(inner, budget, depth + 1)
        except Trap:
            raise
        except CaptureError as error:
            yield Document(b"", name=inner.name, url=inner.url, problem=str(error))


def _opener(carriers: tuple[tuple[Fits, Opener], ...], document: Document) -> Opener | None:
    if document.problem:
        return None
    return next((opener for fits, opener in carriers if fits(document)), None)


def _too_deep(document: Document) -> CaptureError:
    return CaptureError(f"{document.label} is packed too many times over.")
