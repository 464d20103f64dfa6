"""An EPUB to one article."""

from lxml import etree

from articles.capture.carriers.budget import budget_of_archive
from articles.capture.carriers.document import Document
from articles.capture.carriers.epub.chapters import chapter_tree, has_heading, titles
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
    label = document.label
    budget = budget_of_archive(label, len(document.data))
    archive = Archive(document.data, label)
    package = read_package(archive, budget)
    _read_metadata(package, draft)
    whole = etree.Element("div")
    named = titles(archive, package.contents, budget)
    size = 0
    for path in dict.fromkeys(package.spine):
        if path in package.contents_pages or path not in archive:
            draft.cut("book: contents" if path in archive else "book: missing", path)
            continue
        body = chapter_tree(archive, path, budget)
        if body is None:
            continue
        chapter = regular_tree(body, _web_address)
        text = inner_text(chapter)
        size += len(text)
        if size > _MAX_TEXT:
            raise NoArticle(f"is a book of more than {_MAX_TEXT >> 20} MB of text: too much for one article")
        if not text.strip():
            continue
        if path in named and not has_heading(chapter):
            etree.SubElement(whole, "h2").text = named[path]
        whole.append(chapter)
        draft.take("book: chapter", named.get(path) or text[:80])
    if not size:
        raise CaptureError(f"{label} is a book without text: only pictures, or nothing at all, are in it.")
    draft.markdown = _written(whole, package.language)


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
