"""Web archives: WARC, and WACZ, which is a zip of them with a list of the pages.

The reader is our own: `warcio` prints on standard error what it does not like, and believes the
lengths it is told. A record is headers, a blank line, and `Content-Length` bytes.
"""

import gzip
import json
import re
import zlib
from collections.abc import Iterator
from io import BufferedIOBase, BytesIO

from articles.capture.carriers.budget import MAX_MEMBER, Budget
from articles.capture.carriers.document import Document
from articles.capture.carriers.http import content_type_of, headers_of, read_answer
from articles.capture.carriers.zipped import Archive, is_zip
from articles.capture.errors import CaptureError

_PAGES = frozenset({"text/html", "application/xhtml+xml", "application/pdf", "text/markdown"})
_LINE = 16 * 1024
_MAX_HEADERS = 500
_MAX_BLANK = 100
_SKIP = 1024 * 1024
_DAMAGE = (OSError, EOFError, zlib.error)
_VERSION = re.compile(rb"WARC/\d")


def is_warc(document: Document) -> bool:
    """Whether the bytes are a WARC, packed or not."""
    data = document.data
    if data.startswith(b"\x1f\x8b\x08"):
        try:
            data = gzip.GzipFile(fileobj=BytesIO(data)).read(16)
        except _DAMAGE:
            return False
    return bool(_VERSION.match(data))


def open_warc(document: Document, budget: Budget) -> Iterator[Document]:
    """Every page in the archive; what is not a page, or was not found, is passed over."""
    found = False
    for page in _pages(document.data, document.label, budget):
        found = True
        yield page
    if not found:
        raise CaptureError(f"{document.label} is a web archive without a page in it.")


def is_wacz(document: Document) -> bool:
    """Whether the bytes are a zip of WARCs with their description."""
    return is_zip(document) and b"datapackage.json" in document.data and b"archive/" in document.data


def open_wacz(document: Document, budget: Budget) -> Iterator[Document]:
    """The pages that the list of pages names; all that there are where it names none."""
    archive = Archive(document.data, document.label)
    listed = _listed(archive, budget)
    found = False
    for name in archive.names():
        if not name.startswith("archive/") or not name.endswith((".warc", ".warc.gz")):
            continue
        data = archive.read(name, budget, most=MAX_MEMBER * 4)
        for page in _pages(data, document.label, budget):
            if not listed or page.url in listed:
                found = True
                yield page
    if not found:
        raise CaptureError(f"{document.label} is a web archive without a page in it.")


def _listed(archive: Archive, budget: Budget) -> frozenset[str]:
    if "pages/pages.jsonl" not in archive:
        return frozenset()
    urls: set[str] = set()
    for line in archive.read("pages/pages.jsonl", budget).splitlines():
        try:
            page = json.loads(line)
        except (ValueError, RecursionError):
            continue
        if isinstance(page, dict) and isinstance(page.get("url"), str):
            urls.add(page["url"])
    return frozenset(urls)


def _pages(data: bytes, label: str, budget: Budget) -> Iterator[Document]:
    seen: set[str] = set()
    for headers, block in _records(data, label, budget):
        page = _page(headers, block, budget)
        if page is not None and page.url not in seen:
            seen.add(page.url or "")
            yield page


def _page(headers: dict[str, str], block: bytes, budget: Budget) -> Document | None:
    url = headers.get("warc-target-uri", "").strip("<> ")
    if not url.casefold().startswith(("http://", "https://")):
        return None
    if headers["warc-type"] == "resource":
        content_type, charset = content_type_of(headers.get("content-type", ""))
        body, status = block, 200
    else:
        answer = read_answer(block, budget, url)
        if answer is None:
            return None
        status, content_type, charset, body = answer.status, answer.content_type, answer.charset, answer.body
    if status != 200 or content_type not in _PAGES or not body.strip():
        return None
    return Document(body, url=url, charset=charset, content_type=content_type, saved=headers.get("warc-date"))


def _records(data: bytes, label: str, budget: Budget) -> Iterator[tuple[dict[str, str], bytes]]:
    """The records that may hold a page, each with its headers."""
    packed = data.startswith(b"\x1f\x8b")
    file: BufferedIOBase = gzip.GzipFile(fileobj=BytesIO(data)) if packed else BytesIO(data)
    damaged = CaptureError(f"{label} is a damaged or cut-off web archive: what comes after that is lost.")
    try:
        while head := _head(file):
            headers = headers_of(head)
            length = headers.get("content-length", "")
            if not _VERSION.match(head) or not length.isascii() or not length.isdigit() or len(length) > 12:
                raise damaged
            wanted = headers.get("warc-type") in {"response", "resource"} and int(length) <= MAX_MEMBER
            block = _block(file, int(length), budget, keep=wanted)
            if block is None:
                raise damaged
            if wanted:
                yield headers, block
    except _DAMAGE:
        raise damaged from None


def _head(file: BufferedIOBase) -> bytes:
    """The lines of a record up to the blank one; nothing at the end of the file."""
    lines: list[bytes] = []
    start = file.tell()
    while line := file.readline(_LINE):
        if line.strip():
            lines.append(line.rstrip(b"\r\n"))
            if len(lines) > _MAX_HEADERS:
                break
        elif lines or file.tell() - start > _MAX_BLANK:
            break
    return b"\n".join(lines)


def _block(file: BufferedIOBase, length: int, budget: Budget, *, keep: bool) -> bytes | None:
    """The bytes of a record, empty if it is passed over, None if it is cut off."""
    block = bytearray()
    while length:
        piece = file.read(min(length, _SKIP))
        if not piece:
            return None
        budget.spend(len(piece))
        length -= len(piece)
        if keep:
            block += piece
    return bytes(block)
