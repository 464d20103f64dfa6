"""Fetching one address."""

import socket
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from articles.capture.errors import CaptureError

if TYPE_CHECKING:
    import httpx

MAX_BYTES = 50 * 1024 * 1024
MAX_REDIRECTS = 10
CONNECT_SECONDS, READ_SECONDS, TOTAL_SECONDS = 10.0, 20.0, 60.0
USER_AGENT = "Mozilla/5.0 (compatible; pullquote/0.1; terminal reading room)"

_READABLE = ("text/", "application/xhtml", "application/xml", "application/octet-stream", "application/x-")
_REFUSALS = {
    401: "asks for a login",
    402: "asks for payment",
    403: "refuses to give the page (403)",
    404: "has no such page (404)",
    410: "says that the page is gone (410)",
    429: "asks to slow down (429); try again later",
    451: "may not show the page for legal reasons (451)",
}


@dataclass(frozen=True, slots=True)
class Fetched:
    """What came back: the bytes, the address after redirects, and what the server calls them."""

    data: bytes
    url: str
    content_type: str | None = None
    charset: str | None = None


def fetch(url: str, *, client: "httpx.Client | None" = None) -> Fetched:
    """The page at `url`. Raises `CaptureError`, one sentence, for every way in which it may fail."""
    import httpx

    parts = urlsplit(url)
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise CaptureError(f"{url} is not a web address: it must begin with http:// or https://.")
    site = parts.hostname
    owned = client or httpx.Client(
        follow_redirects=True,
        max_redirects=MAX_REDIRECTS,
        timeout=httpx.Timeout(READ_SECONDS, connect=CONNECT_SECONDS),
        headers={
            "User-Agent": USER_AGENT,
            "Accept": "text/html,application/xhtml+xml,text/plain,text/markdown;q=0.9,*/*;q=0.5",
        },
    )
    try:
        with owned.stream("GET", url) as response:
            return _read(response, url)
    except httpx.TimeoutException:
        raise CaptureError(f"{site} did not answer in time: try {url} again later.") from None
    except httpx.TooManyRedirects:
        raise CaptureError(f"{url} redirects in circles.") from None
    except httpx.UnsupportedProtocol:
        raise CaptureError(f"{url} redirects to something that is not a web address.") from None
    except httpx.ConnectError as error:
        raise CaptureError(_unconnected(error, site, url)) from None
    except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, UnicodeError) as error:
        raise CaptureError(f"{url} could not be fetched: {str(error) or type(error).__name__}.") from None
    finally:
        if client is None:
            owned.close()


def _read(response: "httpx.Response", url: str) -> Fetched:
    import time

    site = response.url.host
    if response.status_code >= 400:
        said = _REFUSALS.get(response.status_code, f"answers with an error ({response.status_code})")
        raise CaptureError(f"{site} {said}: {url}")
    content_type = response.headers.get("content-type", "").partition(";")[0].strip().lower() or None
    if content_type and not content_type.startswith(_READABLE):
        raise CaptureError(f"{url} is not a page but {content_type}.")
    too_big = f"{url} is larger than {MAX_BYTES // 1024 // 1024} MB: too much for an article."
    length = response.headers.get("content-length", "")
    if length.isdigit() and int(length) > MAX_BYTES:
        raise CaptureError(too_big)
    deadline = time.monotonic() + TOTAL_SECONDS
    data = bytearray()
    for chunk in response.iter_bytes():
        data += chunk
        if len(data) > MAX_BYTES:
            raise CaptureError(too_big)
        if time.monotonic() > deadline:
            raise CaptureError(f"{site} sends {url} too slowly: it was given up after {TOTAL_SECONDS:.0f} s.")
    return Fetched(bytes(data), str(response.url), content_type, response.charset_encoding)


def _unconnected(error: Exception, site: str, url: str) -> str:
    """What a failed connection means, found from the error it was raised from."""
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, socket.gaierror):
            return f"There is no site called {site}, or no network: the name was not found."
        if isinstance(cause, ConnectionRefusedError):
            return f"{site} refuses the connection: {url}"
        cause = cause.__cause__ or cause.__context__
    if "CERTIFICATE" in str(error).upper():
        return f"{site} has no valid certificate: {url} was not fetched."
    return f"{site} cannot be reached: {str(error) or 'the connection failed'}."
