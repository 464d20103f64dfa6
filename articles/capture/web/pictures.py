"""The bytes of a picture that an article shows: only ever fetched when somebody asks to see it."""

import base64
import binascii
from urllib.parse import unquote_to_bytes

from articles.capture.addresses import joined, web_address
from articles.capture.errors import CaptureError
from articles.capture.web.fetching import PICTURE, fetch

_NOBODY = "https://nobody.invalid/"
"""Names the address where the article came in a file."""


def picture_address(source: str, page: str | None) -> str | None:
    """Where a picture is, as its page names it; None where that is nowhere on the web."""
    return web_address(joined(page, source) if page else source)


def fetch_picture(source: str, page: str | None = None, fetched_from: str | None = None) -> bytes:
    """The bytes of the picture which the article at `page` names by `source`, an address or `data:`.

    Into the user's own network it may lead only where the page itself was fetched from there:
    what a page says of its own address counts for nothing. Raises `CaptureError`. What it holds is for the caller to find out: it may be no picture at all.
    """
    if source[:5].lower() == "data:":
        return _held(source)
    address = picture_address(source, page)
    if address is None:
        raise CaptureError("This picture has no address on the web.")
    return fetch(address, named_by=fetched_from or _NOBODY, wanted=PICTURE).data


def _held(source: str) -> bytes:
    """What a `data:` address holds (RFC 2397)."""
    head, comma, data = source.partition(",")
    if not comma or len(data) > PICTURE.limit * 4 // 3:
        raise CaptureError("This picture is held in the page, and broken or too large.")
    if not head.lower().endswith(";base64"):
        return unquote_to_bytes(data)
    try:
        return base64.b64decode(b"".join(unquote_to_bytes(data).split()), validate=True)
    except (binascii.Error, ValueError):
        raise CaptureError("This picture is held in the page, and broken.") from None
