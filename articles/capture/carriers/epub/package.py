"""What an EPUB says of itself: its metadata and its reading order (EPUB 2.0.1 and 3.3)."""

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import unquote

from lxml import etree

from articles.capture.carriers.budget import Budget
from articles.capture.carriers.zipped import Archive
from articles.capture.errors import CaptureError

Element = etree._Element

_CONTAINER = "META-INF/container.xml"
_ENCRYPTION = "META-INF/encryption.xml"
_LICENCES = ("META-INF/license.lcpl", "META-INF/sinf.xml")
_FONT_SCRAMBLERS = frozenset({"http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC"})
"""These hide only fonts, which no reader of ours needs."""
_PAGES = frozenset({"application/xhtml+xml", "text/html", "application/x-dtbook+xml", "text/x-oeb1-document"})
_MAX_XML = 16 * 1024 * 1024
_MAX_CHAPTERS = 5000
_TYPE = "{http://www.idpf.org/2007/ops}type"
# EPUB Structural Semantics Vocabulary 1.1, and the guide of EPUB 2
LEAVES = frozenset(
    "cover cover-page titlepage title-page halftitlepage halftitle-page copyright-page copyright imprint colophon toc"
    " landmarks loi lot list-of-illustrations list-of-tables".split()
)
_WRITERS = frozenset({"aut", "creator", ""})


@dataclass(slots=True)
class Package:
    """The metadata of a book, and the paths of its documents in reading order."""

    title: str | None = None
    authors: tuple[str, ...] = ()
    language: str | None = None
    published: str | None = None
    publisher: str | None = None
    description: str | None = None
    subjects: tuple[str, ...] = ()
    url: str | None = None
    spine: list[str] = field(default_factory=list)
    contents: str | None = None
    """The path of the table of contents."""
    contents_pages: frozenset[str] = frozenset()
    """Documents of the spine that are only a table of contents."""
    leaves: dict[str, str] = field(default_factory=dict)
    """What the guide and the landmarks call other documents: a cover, a title page."""


def read_package(archive: Archive, budget: Budget) -> Package:
    """The package of a book; `CaptureError` where it is locked or holds nothing to read."""
    _refuse_locked(archive, budget)
    path = _package_path(archive, budget)
    root = parse_xml(archive.read(path, budget, _MAX_XML))
    if root is None:
        raise CaptureError(f"{archive.label} is a damaged book: its package cannot be read.")
    package = _metadata(root)
    folder = posixpath.dirname(path)
    items = {item.get("id", ""): item for item in _all(root, "item") if item.get("href") and item.get("id")}
    for reference in _all(root, "itemref"):
        item = items.get(reference.get("idref", ""))
        if item is None or reference.get("linear") == "no" or item.get("media-type") not in _PAGES:
            continue
        package.spine.append(resolved(folder, item.get("href", "")))
    if len(package.spine) > _MAX_CHAPTERS:
        raise CaptureError(f"{archive.label} has more than {_MAX_CHAPTERS:,} chapters: too many.")
    navigation = [item for item in items.values() if "nav" in item.get("properties", "").split()]
    ncx = [item for item in items.values() if item.get("media-type") == "application/x-dtbncx+xml"]
    tables = [resolved(folder, item.get("href", "")) for item in (*navigation, *ncx)]
    guide = [
        (entry.get("type", ""), resolved(folder, entry.get("href", ""))) for entry in _all(root, "reference")
    ]
    package.contents = next((table for table in tables if table in archive), None)
    package.contents_pages = frozenset([*tables, *(path for sort, path in guide if sort == "toc")])
    for sort, path in (*guide, *_landmarks(archive, package.contents, budget)):
        package.leaves.setdefault(path, sort)
    package.leaves = {path: sort for path, sort in package.leaves.items() if sort in LEAVES}
    return package


def words_of_type(element: Element) -> list[str]:
    """What an element says it is, in the words of EPUB."""
    sorts = f"{element.get(_TYPE, '')} {element.get('epub:type', '')} {element.get('role', '')}"
    return [sort.removeprefix("doc-") for sort in sorts.casefold().split()]


def _landmarks(archive: Archive, contents: str | None, budget: Budget) -> Iterator[tuple[str, str]]:
    root = parse_xml(archive.read(contents, budget, _MAX_XML)) if contents else None
    if root is None or contents is None:
        return
    for navigation in root.iter("{*}nav"):
        if "landmarks" in words_of_type(navigation):
            for link in navigation.iter("{*}a"):
                path = resolved(posixpath.dirname(contents), link.get("href", ""))
                yield from ((sort, path) for sort in words_of_type(link))


def resolved(folder: str, href: str) -> str:
    """The path in the archive that an address in a document of `folder` means."""
    path = unquote(href.partition("#")[0])
    return posixpath.normpath(posixpath.join(folder, path)) if path else ""


def parse_xml(data: bytes) -> Element | None:
    """The tree of an XML document, mended where it is broken; nothing outside it is ever read."""
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, recover=True, remove_comments=True
    )
    try:
        return etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError):
        return None


def _refuse_locked(archive: Archive, budget: Budget) -> None:
    locked = any(name in archive for name in _LICENCES)
    if _ENCRYPTION in archive and not locked:
        root = parse_xml(archive.read(_ENCRYPTION, budget, _MAX_XML))
        ways = (
            {method.get("Algorithm") for method in _all(root, "EncryptionMethod")}
            if root is not None
            else {""}
        )
        locked = bool(ways - _FONT_SCRAMBLERS)
    if locked:
        raise CaptureError(
            f"{archive.label} is locked by its seller (DRM): only the seller's own programs can open it."
        )


def _package_path(archive: Archive, budget: Budget) -> str:
    if _CONTAINER in archive:
        root = parse_xml(archive.read(_CONTAINER, budget, _MAX_XML))
        for file in _all(root, "rootfile") if root is not None else []:
            path = resolved("", file.get("full-path", ""))
            if path in archive:
                return path
    for name in archive.names():
        if name.endswith(".opf"):
            return name
    raise CaptureError(f"{archive.label} is a damaged book: it has no package.")


def _metadata(root: Element) -> Package:
    refinements: dict[str, dict[str, str]] = {}
    for meta in _all(root, "meta"):
        if meta.get("refines"):
            refined = refinements.setdefault(meta.get("refines", "").removeprefix("#"), {})
            refined[meta.get("property", "")] = (meta.text or "").strip()

    def said(element: Element, name: str) -> str:
        """What an element is refined by: EPUB 3 says it in a `meta`, EPUB 2 in an attribute."""
        refined = refinements.get(element.get("id", ""), {}).get(name)
        own = next((value for key, value in element.attrib.items() if str(key).endswith(f"}}{name}")), "")
        return str(refined or own)

    titles = [title for title in _all(root, "title") if _text(title)]
    main = [title for title in titles if said(title, "title-type") == "main"]
    creators = [creator for creator in _all(root, "creator") if _text(creator)]
    writers = [creator for creator in creators if said(creator, "role") in _WRITERS]
    dates = [date for date in _all(root, "date") if _text(date)]
    first = [date for date in dates if said(date, "event") in {"publication", "original-publication"}]
    addresses = [_text(each) for each in (*_all(root, "source"), *_all(root, "identifier"))]
    return Package(
        title=_first(main or titles),
        authors=tuple(map(_text, writers or creators)),
        language=_first(_all(root, "language")),
        published=_first(first or dates),
        publisher=_first(_all(root, "publisher")),
        description=_first(_all(root, "description")),
        subjects=tuple(filter(None, map(_text, _all(root, "subject")))),
        url=next((url for url in addresses if url.startswith(("http://", "https://"))), None),
    )


def _all(root: Element, name: str) -> list[Element]:
    """The elements of that name, whatever namespace a careless tool put them in."""
    return [element for element in root.iter(f"{{*}}{name}") if isinstance(element.tag, str)]


def _text(element: Element) -> str:
    return " ".join("".join(str(text) for text in element.itertext()).split())


def _first(elements: list[Element]) -> str | None:
    return next(filter(None, map(_text, elements)), None)
