"""MIME: pages saved as MHTML, and letters saved as `.eml`."""

import email
import re
from email.errors import MessageError
from email.header import decode_header, make_header
from email.message import Message
from email.utils import getaddresses

from articles.capture.carriers.budget import Budget
from articles.capture.carriers.document import Document
from articles.capture.errors import CaptureError

_HEAD = 16 * 1024
_MAX_PARTS = 20_000
_HEADER = re.compile(rb"[A-Za-z][A-Za-z0-9-]{0,60}:[^\n]*\n(?:[ \t][^\n]*\n)*")
_IS_MIME = re.compile(rb"^(?:mime-version|content-type):", re.IGNORECASE | re.MULTILINE)
_BOUNDARY = re.compile(rb"boundary=", re.IGNORECASE)
_WEB = ("http://", "https://")


def is_mail(document: Document) -> bool:
    """Whether the bytes begin with the headers of a MIME message."""
    head = document.data[:_HEAD].lstrip(b"\r\n \t\xef\xbb\xbf")
    end = 0
    while found := _HEADER.match(head, end):
        end = found.end()
    headers = head[:end]
    named = (document.name or "").casefold().endswith((".mht", ".mhtml", ".eml"))
    return bool(_IS_MIME.search(headers)) and (
        named or bool(_BOUNDARY.search(headers)) or b"\nFrom:" in headers
    )


def open_mail(document: Document, budget: Budget) -> Document:
    """The page or letter itself; what else the message holds is its pictures and styles."""
    try:
        message = email.message_from_bytes(document.data.lstrip())
        parts = _parts(message)
        page = _page(message, parts)
        if page is None:
            raise CaptureError(f"{document.label} holds no page: there is only {_kinds(parts)} in it.")
        data = page.get_payload(decode=True)
    except (MessageError, RecursionError, LookupError, ValueError, TypeError, AttributeError):
        # The parser trips over headers that no program writes.
        raise CaptureError(f"{document.label} is a damaged MIME file.") from None
    if not isinstance(data, bytes) or not data.strip():
        raise CaptureError(f"{document.label} is damaged or cut off: the page in it is empty.")
    budget.spend(len(data))
    return Document(
        data,
        name=document.name,
        url=_address(message, page) or document.url,
        charset=_charset(page),
        content_type=page.get_content_type(),
        title=_header(message, "Subject"),
        authors=() if _is_saved_page(message) else _senders(message),
        published=None if _is_saved_page(message) else _header(message, "Date"),
        saved=_header(message, "Date") if _is_saved_page(message) else None,
    )


def _parts(message: Message) -> list[Message]:
    parts: list[Message] = []
    for part in message.walk():
        parts.append(part)
        if len(parts) > _MAX_PARTS:
            raise CaptureError(f"A message of more than {_MAX_PARTS:,} parts is no article.")
    return parts


def _page(message: Message, parts: list[Message]) -> Message | None:
    """The part at the saved address, else the first page, else the first text."""
    pages = [part for part in parts if part.get_content_type() in {"text/html", "application/xhtml+xml"}]
    wanted = _plain(message, "Snapshot-Content-Location")
    if wanted:
        pages.sort(key=lambda part: _plain(part, "Content-Location") != wanted)
    texts = [part for part in parts if part.get_content_type() == "text/plain"]
    return next(iter([*pages, *texts]), None)


def _is_saved_page(message: Message) -> bool:
    return message.get_content_type() == "multipart/related" and (
        "Snapshot-Content-Location" in message or "<saved by" in _plain(message, "From").casefold()
    )


def _address(message: Message, page: Message) -> str | None:
    candidates = (_plain(message, "Snapshot-Content-Location"), _plain(page, "Content-Location"))
    return next((url for url in candidates if url.casefold().startswith(_WEB)), None)


def _charset(page: Message) -> str | None:
    charset = page.get_content_charset()
    return charset if isinstance(charset, str) else None


def _senders(message: Message) -> tuple[str, ...]:
    return tuple(name for name, _ in getaddresses([_header(message, "From") or ""]) if name)


def _header(message: Message, name: str) -> str | None:
    raw = message.get(name)
    if raw is None:
        return None
    try:
        return str(make_header(decode_header(str(raw)))).strip() or None
    except (MessageError, LookupError, ValueError):
        return str(raw).strip() or None


def _plain(message: Message, name: str) -> str:
    return str(message.get(name) or "").strip()


def _kinds(parts: list[Message]) -> str:
    kinds = dict.fromkeys(part.get_content_type() for part in parts if not part.is_multipart())
    return ", ".join(list(kinds)[:3]) or "nothing"
