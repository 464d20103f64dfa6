"""Safari's `.webarchive`: a property list with the page and what belongs to it."""

import plistlib
from typing import Any
from xml.parsers.expat import ExpatError

from articles.capture.carriers.budget import Budget
from articles.capture.carriers.document import Document
from articles.capture.errors import CaptureError

_KEY = b"WebMainResource"


def is_webarchive(document: Document) -> bool:
    """Whether the bytes are a property list with a page in it."""
    head = document.data[:1000]
    return (head.startswith(b"bplist00") or b"<plist" in head) and _KEY in document.data


def open_webarchive(document: Document, budget: Budget) -> Document:
    """The page; its pictures and frames stay."""
    try:
        page: Any = plistlib.loads(document.data)[_KEY.decode()]
        data, url = page["WebResourceData"], page.get("WebResourceURL")
        charset = page.get("WebResourceTextEncodingName")
    except (
        ExpatError,
        plistlib.InvalidFileException,
        ValueError,
        LookupError,
        RecursionError,
        OverflowError,
    ):
        data = None
    except (TypeError, AttributeError, MemoryError):
        data = None
    if not isinstance(data, bytes):
        raise CaptureError(f"{document.label} is a damaged or cut-off web archive.")
    budget.spend(len(data))
    return Document(
        data,
        name=document.name,
        url=url if isinstance(url, str) and url.startswith(("http://", "https://")) else document.url,
        charset=charset if isinstance(charset, str) else None,
    )
