"""The documents of a book as trees, and their titles in its table of contents."""

import html
import posixpath
import re
from collections.abc import Iterator

from lxml import etree
from lxml.html import HTMLParser, document_fromstring

from articles.capture.carriers.budget import Budget
from articles.capture.carriers.epub.package import parse_xml, resolved, words_of_type
from articles.capture.carriers.zipped import Archive
from articles.capture.decoding import decode
from articles.capture.markup import inner_text
from articles.capture.page.tidying import tidy

Element = etree._Element

_ENTITY = re.compile(r"&(?!(?:amp|lt|gt|quot|apos);)([A-Za-z][A-Za-z0-9]{1,31});")
_PROLOGUE = re.compile(r"^\s*<\?xml[^>]*\?>")
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_NOT_TEXT = frozenset({"pagebreak", "toc", "landmarks", "page-list"})
_GUTENBERG = frozenset({"pg-header", "pg-footer"})
"""The licence that Project Gutenberg puts around its books."""


def chapter_tree(archive: Archive, path: str, budget: Budget) -> Element | None:
    """The body of a document, its ids and its links to the book's other places made the book's own."""
    text = decode(archive.read(path, budget), source=f"{path} in {archive.label}")
    root = _parse(tidy(_CONTROL.sub("", text)).markup)
    if root is None:
        return None
    found = root.find(".//body")
    body = root if found is None else found
    _drop_page_numbers(body)
    _name_places(body, path)
    return body


def _parse(markup: str) -> Element | None:
    """The tree, as XML where it is well formed: only there is `<a id="x"/>` closed."""
    xml = _ENTITY.sub(lambda found: html.unescape(found[0]), _PROLOGUE.sub("", markup))
    try:
        parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=True)
        root = etree.fromstring(xml.encode(), parser)
    except (etree.XMLSyntaxError, ValueError):
        return _parse_html(markup)
    for element in root.iter():
        if isinstance(element.tag, str):
            element.tag = element.tag.rpartition("}")[2].lower()
    return root


def _parse_html(markup: str) -> Element | None:
    parser = HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True)
    try:
        return document_fromstring(markup.encode(), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError):
        return None


def _drop_page_numbers(body: Element) -> None:
    """Takes out the numbers of the printed pages, and lists of places for reading machines."""
    for element in list(body.iter()):
        parent = element.getparent()
        if parent is None or (
            _NOT_TEXT.isdisjoint(words_of_type(element)) and element.get("id") not in _GUTENBERG
        ):
            continue
        previous = element.getprevious()
        if previous is not None:
            previous.tail = (previous.tail or "") + (element.tail or "")
        else:
            parent.text = (parent.text or "") + (element.tail or "")
        element.tail = None
        parent.remove(element)


def _name_places(body: Element, path: str) -> None:
    folder = posixpath.dirname(path)
    for element in body.iter():
        if not isinstance(element.tag, str):
            continue
        name = element.get("id") or (element.get("name") if element.tag == "a" else None)
        if name:
            element.set("id", f"{path}#{name}")
        source = element.get("src")
        if element.tag == "img" and source and not re.match(r"[\w+.-]+:", source):
            element.set("src", resolved(folder, source))
        href = element.get("href")
        if href and ":" not in href.partition("/")[0]:
            target, _, fragment = href.partition("#")
            if fragment:
                element.set("href", f"#{resolved(folder, target) or path}#{fragment}")
            else:
                del element.attrib["href"]


def has_heading(body: Element) -> bool:
    """Whether a document begins with a heading of its own."""
    return any(inner_text(heading).strip() for heading in body.iter(*_HEADINGS))


def titles(archive: Archive, contents: str | None, budget: Budget) -> dict[str, str]:
    """The titles that the table of contents gives to documents, by their paths."""
    root = parse_xml(archive.read(contents, budget)) if contents else None
    if root is None or contents is None:
        return {}
    folder = posixpath.dirname(contents)
    found: dict[str, str] = {}
    for href, title in (*_navigation(root), *_ncx(root)):
        path = resolved(folder, href)
        if path and title:
            found.setdefault(path, title)
    return found


def _navigation(root: Element) -> Iterator[tuple[str, str]]:
    for link in root.iter("{*}a"):
        yield link.get("href", ""), " ".join(inner_text(link).split())


def _ncx(root: Element) -> Iterator[tuple[str, str]]:
    for point in root.iter("{*}navPoint"):
        content, label = point.find("{*}content"), point.find("{*}navLabel")
        if content is not None and label is not None:
            yield content.get("src", ""), " ".join(inner_text(label).split())
