"""A book as many articles: each chapter a small book of its own.

It holds the chapter's documents as they were, and of others the notes that it refers to; so a
library keeps what belongs to the chapter, and it can be read again without the rest.
"""

import re
import zipfile
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass, field
from io import BytesIO
from urllib.parse import quote
from xml.sax.saxutils import escape, quoteattr

from lxml import etree

from articles.capture.carriers.document import Document
from articles.capture.carriers.epub.book import Book, open_book
from articles.capture.carriers.epub.package import Package, words_of_type
from articles.capture.draft import Draft
from articles.capture.errors import CaptureError
from articles.capture.markup import inner_text

Element = etree._Element

_MARK = re.compile(r"[\W\d_]{0,6}|[\W_]?[a-z][\W_]?", re.IGNORECASE)
_MAX_NOTE = 3000
_HOLDS_NOTE = frozenset({"aside", "li", "p", "dd", "div"})
_SAME_DAY = (1980, 1, 1, 0, 0, 0)
_CONTAINER = (
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0"><rootfiles>'
    '<rootfile full-path="chapter.opf" media-type="application/oebps-package+xml"/></rootfiles></container>'
)


@dataclass(slots=True)
class _Chapter:
    title: str
    documents: list[tuple[str, Element]] = field(default_factory=list)


def split_epub(document: Document) -> Iterator[Document]:
    """The chapters of a book, each a book. What the contents do not name goes with what is before it."""
    book = open_book(document, Draft())
    chapters = list(_chapters(book))
    if not chapters:
        raise CaptureError(
            f"{document.label} is a book without text: only pictures, or nothing at all, are in it."
        )
    places = {
        name: element
        for _, body in book.documents
        for element in body.iter()
        if isinstance(element.tag, str) and (name := element.get("id"))
    }
    for chapter in chapters:
        files = {path: book.archive.read(path, book.budget) for path, _ in chapter.documents}
        for path, notes in _notes(chapter, places).items():
            files[path] = _page(notes)
        yield Document(_packed(files, book.package, chapter.title), name=document.name)


def _chapters(book: Book) -> Iterator[_Chapter]:
    named = [path for path, _ in book.documents if path in book.titles]
    chapter: _Chapter | None = None
    number = 0
    for path, body in book.documents:
        if not inner_text(body).strip():
            continue
        if chapter is None or path in book.titles or len(named) < 2:
            if chapter is not None:
                yield chapter
            number += 1
            chapter = _Chapter(
                book.titles.get(path) or _heading(body) or f"{book.package.title or ''} {number}"
            )
        chapter.documents.append((path, body))
    if chapter is not None:
        yield chapter


def _heading(body: Element) -> str:
    headings = (" ".join(inner_text(each).split()) for each in body.iter("h1", "h2", "h3"))
    return next(filter(None, headings), "")


def _notes(chapter: _Chapter, places: dict[str, Element]) -> dict[str, list[Element]]:
    """The notes in other documents that a chapter refers to, by the paths of those."""
    own = {path for path, _ in chapter.documents}
    found: dict[str, dict[Element, None]] = {}
    for _, body in chapter.documents:
        for link in body.iter("a"):
            target = (link.get("href") or "").removeprefix("#")
            path = target.partition("#")[0]
            if path in own or target not in places or not _is_mark(link):
                continue
            note = _holder(places[target])
            if note is not None:
                found.setdefault(path, {})[note] = None
    return {path: list(notes) for path, notes in found.items()}


def _is_mark(link: Element) -> bool:
    return "noteref" in words_of_type(link) or bool(_MARK.fullmatch(inner_text(link).strip()))


def _holder(place: Element) -> Element | None:
    """The element that holds all of the note at that place."""
    for element in (place, *place.iterancestors()):
        if element.tag in _HOLDS_NOTE and inner_text(element).strip():
            return element if len(inner_text(element)) <= _MAX_NOTE else None
    return None


def _page(notes: list[Element]) -> bytes:
    """A document of these notes, their ids as they were."""
    body = etree.Element("body")
    for note in map(deepcopy, notes):
        note.tail = None
        if note.tag == "li":
            note.tag = "div"
        for element in note.iter():
            if isinstance(element.tag, str) and element.get("id"):
                element.set("id", str(element.get("id")).partition("#")[2])
        body.append(note)
    root = etree.Element("html")
    root.append(body)
    return bytes(etree.tostring(root, encoding="utf-8", xml_declaration=True))


def _packed(files: dict[str, bytes], package: Package, title: str) -> bytes:
    """The same bytes for the same chapter every time, so that it is known again."""
    said = [
        ("title", title),
        ("publisher", package.title or package.publisher),
        ("language", package.language),
    ]
    said += [("creator", author) for author in package.authors] + [("date", package.published)]
    said += [("subject", subject) for subject in package.subjects]
    metadata = "".join(f"<dc:{name}>{escape(value)}</dc:{name}>" for name, value in said if value)
    items = "".join(
        f'<item id="i{number}" href={quoteattr(quote(path))} media-type="application/xhtml+xml"/>'
        for number, path in enumerate(files)
    )
    spine = "".join(f'<itemref idref="i{number}"/>' for number in range(len(files)))
    opf = (
        '<package xmlns="http://www.idpf.org/2007/opf" version="3.0">'
        f'<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">{metadata}</metadata>'
        f"<manifest>{items}</manifest><spine>{spine}</spine></package>"
    )
    file = BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        _put(archive, "mimetype", b"application/epub+zip", zipfile.ZIP_STORED)
        _put(archive, "META-INF/container.xml", _CONTAINER.encode())
        _put(archive, "chapter.opf", opf.encode("utf-8", "replace"))
        for path, data in files.items():
            _put(archive, path, data)
    return file.getvalue()


def _put(archive: zipfile.ZipFile, name: str, data: bytes, way: int = zipfile.ZIP_DEFLATED) -> None:
    entry = zipfile.ZipInfo(name, _SAME_DAY)
    entry.compress_type = way
    archive.writestr(entry, data)
