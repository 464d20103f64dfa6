"""gzip: one file in it, which may be any other carrier."""

import gzip
import zlib
from dataclasses import replace
from io import BytesIO

from articles.capture.carriers.budget import Budget
from articles.capture.carriers.document import Document
from articles.capture.errors import CaptureError

_DAMAGE = (OSError, EOFError, zlib.error)


def is_gzip(document: Document) -> bool:
    """Whether the bytes are a gzip file."""
    return document.data.startswith(b"\x1f\x8b\x08")


def holds_zip(document: Document) -> bool:
    """Whether what is packed is an archive of many."""
    if not is_gzip(document):
        return False
    try:
        return gzip.GzipFile(fileobj=BytesIO(document.data)).read(4) == b"PK\x03\x04"
    except _DAMAGE:
        return False


def open_gzip(document: Document, budget: Budget) -> Document:
    """The file that is packed."""
    try:
        data = budget.read(gzip.GzipFile(fileobj=BytesIO(document.data)).read, document.label)
    except _DAMAGE:
        raise CaptureError(f"{document.label} is a damaged or cut-off gzip file.") from None
    name = document.name
    if name and name.casefold().endswith(".gz"):
        name = name[:-3]
    return replace(document, data=data, name=name)
