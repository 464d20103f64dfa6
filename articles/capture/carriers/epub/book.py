"""An EPUB to one article."""

from dataclasses import dataclass

from lxml import etree

from articles.capture.carriers.budget import Budget, budget_of_archive
from articles.capture.carriers.document import Document
from articles.capture.carriers.epub.chapters import chapter_tree, has_heading, titles
from articles.capture.carriers.epub.leaves import leaf
from articles.capture.carriers.epub.package import Package, read_package
from articles.capture.carriers.zipped import Archive
from articles.capture.draft import Draft
from articles.capture.errors import CaptureError, NoArticle
from articles.capture.markup import inner_text
from articles.capture.metadata.dates import read_date
from articles.capture.page.footnotes import find_notes, mark_references, tidy_note
from articles.capture.page.regular import regular_tree
from articles.capture.page.writing import write_markdown

Element = etree._Element

_MIMETYPE = b"application/epub+zip"
_MAX_NAMES = 50
_MAX_TEXT = 6 * 1024 * 1024
"""Characters of one book, twice those of War and Peace."""


def is_epub(document: Document) -> bool:
    """Whether the bytes are a book: the first entry of the zip says so, or the name."""
    if not document.data.startswith(b"PK\x03\x04"):
        return False
    return _MIMETYPE in document.data[:200] or (document.name or "").casefold().endswith(".epub")


def read_epub(document: Document, draft: Draft) -> None:
    """Fills the draft from a book: all its chapters, in order."""
    book = open_book(document, draft)
    _read_metadata(book.package, draft)
    whole = etree.Element("div")
    size = 0
    for path, body in book.documents:
        chapter = regular_tree(body, _web_address)
        text = inner_text(chapter)
        size += len(text)
        if size > _MAX_TEXT:
            raise NoArticle(f"is a book of more than {_MAX_TEXT >> 20} MB of text: too much for one article")
        if not text.strip():
            continue
        if path in book.titles and not has_heading(chapter):
            etree.SubElement(whole, "h2").text = book.titles[path]
        whole.append(chapter)
        draft.take("book: chapter", book.titles.get(path) or text[:80])
    if not size:
        raise CaptureError(
            f"{document.label} is a book without text: only pictures, or nothing at all, are in it."
        )
    _drop_title(whole, draft.title)
    draft.markdown = _written(whole, book.package.language)


@dataclass(frozen=True, slots=True)
class Book:
    """A book taken apart: the documents that are read, in order, and their titles in its contents."""

    archive: Archive
    budget: Budget
    package: Package
    documents: list[tuple[str, Element]]
    titles: dict[str, str]


def open_book(document: Document, draft: Draft) -> Book:
    """Take a book apart; what is not read is noted in the draft."""
    label = document.label
    budget = budget_of_archive(label, len(document.data))
    archive = Archive(document.data, label)
    package = read_package(archive, budget)
    kept: list[tuple[str, Element]] = []
    left_out: list[tuple[str, Element]] = []
    for place, path in enumerate(dict.fromkeys(package.spine)):
        if path not in archive:
            draft.cut("book: missing", path)
            continue
        body = chapter_tree(archive, path, budget)
        if body is None:
            continue
        what = leaf(path, body, package, place)
        if what is None:
            kept.append((path, body))
            continue
        draft.cut(f"book: {what}", path)
        if what != "contents":
            left_out.append((path, body))
    # A leaflet may be all in what a book has before its first chapter.
    documents = kept if any(inner_text(body).strip() for _, body in kept) else left_out
    return Book(archive, budget, package, documents, titles(archive, package.contents, budget))


def _drop_title(whole: Element, title: str | None) -> None:
    """Takes out the heading that only repeats the title."""
    first = next((each for each in whole.iter() if (each.text or "").strip() or each.tag == "img"), None)
    heading = next((each for each in whole.iter("h1", "h2", "h3")), None)
    parent = heading.getparent() if heading is not None else None
    if first is None or heading is None or parent is None or first not in list(heading.iter()):
        return
    if title and _key(inner_text(heading)) == _key(title) and not heading.get("id"):
        parent.remove(heading)


def _key(text: str) -> str:
    return " ".join(text.split()).casefold()


def _read_metadata(package: Package, draft: Draft) -> None:
    draft.title = package.title
    draft.authors = package.authors[:_MAX_NAMES]
    draft.language = package.language
    draft.published = read_date(package.published)
    draft.site = package.publisher
    draft.url = draft.url or package.url
    draft.description = _plain(package.description)
    draft.tags = package.subjects[:_MAX_NAMES]


def _plain(description: str | None) -> str | None:
    if not description or "<" not in description:
        return description
    from lxml.html import fromstring

    try:
        return " ".join(inner_text(fromstring(f"<div>{description}</div>")).split())
    except (etree.ParserError, ValueError):
        return None


def _web_address(address: str | None) -> str | None:
    """Addresses on the web stay; a picture or a place in the book cannot be gone to."""
    return address if address and address.startswith(("http://", "https://", "mailto:")) else None


def _written(whole: Element, language: str | None) -> str:
    notes = find_notes(whole)
    mark_references(whole, notes)
    elements = [(note.label, note.element) for note in notes.values()]
    for _, element in elements:
        tidy_note(element)
        parent = element.getparent()
        if parent is not None:
            parent.remove(element)
    return write_markdown(whole, elements, (language or "")[:2].lower() or None)
