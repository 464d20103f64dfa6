"""Fetching one address."""

import re
import socket
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from articles.capture.addresses import joined
from articles.capture.carriers import unpack_body
from articles.capture.errors import CaptureError

if TYPE_CHECKING:
    import httpx

MAX_BYTES = 50 * 1024 * 1024
MAX_REDIRECTS = 10
CONNECT_SECONDS, READ_SECONDS, TOTAL_SECONDS = 10.0, 20.0, 60.0
USER_AGENT = "Mozilla/5.0 (compatible; pullquote/0.1; terminal reading room)"
HEADERS = {
    "User-Agent": USER_AGENT,
    "Accept": "text/html,application/xhtml+xml,text/plain,text/markdown;q=0.9,application/pdf;q=0.8,*/*;q=0.5",
    "Accept-Encoding": "gzip, deflate, br",
}

_READABLE = (
    "text/",
    "application/xhtml",
    "application/xml",
    "application/pdf",
    "application/epub",
    "application/zip",
    "application/gzip",
    "application/warc",
    "application/octet-stream",
    "application/x-",
    "application/markdown",
    "multipart/related",
    "message/rfc822",
    "binary/octet-stream",
)
_REFUSALS = {
    401: "asks for a login",
    402: "asks for payment",
    403: "refuses to give the page (403)",
    404: "has no such page (404)",
    410: "says that the page is gone (410)",
    429: "asks to slow down (429); try again later",
    451: "may not show the page for legal reasons (451)",
    500: "has a fault of its own (500); try again later",
    502: "has a fault of its own (502); try again later",
    503: "is not available at the moment (503); try again later",
    504: "does not answer at the moment (504); try again later",
}
_NOT_MODIFIED = 304
_REFRESH = re.compile(
    rb"""<meta\s[^>]{0,200}http-equiv\s*=\s*["']?refresh["']?[^>]{0,200}content\s*=\s*["']?\s*(\d+)\s*;\s*url\s*=\s*["']?([^"'>\s]{1,2000})""",
    re.IGNORECASE,
)
_STUB = 16 * 1024


@dataclass(frozen=True, slots=True)
class Wanted:
    """What may come back: what it is called, of which kinds (beginnings of a MIME type), and how large."""

    name: str
    kinds: tuple[str, ...]
    most: int | None = None

    @property
    def limit(self) -> int:
        """The most bytes that are read of it."""
        return MAX_BYTES if self.most is None else self.most


PAGE = Wanted("page", _READABLE)
PICTURE = Wanted("picture", ("image/", "application/octet-stream", "binary/octet-stream"), 10 * 1024 * 1024)


@dataclass(frozen=True, slots=True)
class Fetched:
    """What came back: the bytes, the address after redirects, and what the server calls them.

    `etag` and `last_modified` are what to ask with next time; `unchanged` is the answer that the
    page is still the same, and then there are no bytes.
    """

    data: bytes
    url: str
    content_type: str | None = None
    charset: str | None = None
    etag: str | None = None
    last_modified: str | None = None
    unchanged: bool = False


def leads_home(address: str, named_by: str | None) -> str | None:
    """The host of an address that a page names, where that is in the user's own network and not the one
    that the page was itself fetched from, at `named_by`; else None. What a name resolves to is looked at
    when it is connected to."""
    from articles.capture.web.guarding import means_private

    host = _host(address) or ""
    return host if host != _host(named_by or "") and means_private(host) else None


def fetch(
    url: str,
    *,
    etag: str | None = None,
    last_modified: str | None = None,
    named_by: str | None = None,
    wanted: Wanted = PAGE,
    client: "httpx.Client | None" = None,
) -> Fetched:
    """The page, or whatever else is wanted, at `url`. Raises `CaptureError`, one sentence, for every way in which it may fail.

    With the `etag` or `last_modified` of an earlier answer, a page that is still the same comes
    back as `unchanged`. Where not the user but a page named the address, `named_by` is that page's:
    it may lead into the user's own network no more than a redirect may.
    """
    import httpcore
    import httpx

    site = _host(url)
    if site is None:
        raise CaptureError(
            f"{url} is not a web address: http:// or https:// and the name of a site begin one."
        )
    asked = {"If-None-Match": etag, "If-Modified-Since": last_modified}
    asked |= {} if wanted is PAGE else {"Accept": "image/webp,image/png,image/jpeg,image/*;q=0.8"}
    headers = {name: value for name, value in asked.items() if value}
    owned = client or _client(_host(named_by or url) or site)
    try:
        return _follow(owned, owned.build_request("GET", url, headers=headers), url, wanted)
    except (httpx.TimeoutException, httpcore.TimeoutException):
        raise CaptureError(f"{site} did not answer in time: try {url} again later.") from None
    except (httpx.ConnectError, httpcore.ConnectError) as error:
        raise CaptureError(_unconnected(error, site, url)) from None
    except (
        httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, UnicodeError,
        httpcore.NetworkError, httpcore.ProtocolError, httpcore.UnsupportedProtocol,
    ) as error:  # fmt: skip
        raise CaptureError(f"{url} could not be fetched: {str(error) or type(error).__name__}.") from None
    finally:
        if client is None:
            owned.close()


def _client(site: str) -> "httpx.Client":
    from urllib.request import getproxies, proxy_bypass

    import httpx

    from articles.capture.web.guarding import Deadline, GuardedTransport

    timeout = httpx.Timeout(READ_SECONDS, connect=CONNECT_SECONDS)
    if {"http", "https", "all"} & getproxies().keys() and not proxy_bypass(site):
        # The proxy resolves names and makes the connections; what it may reach is its business.
        return httpx.Client(timeout=timeout, headers=HEADERS)
    transport = GuardedTransport(site, Deadline(TOTAL_SECONDS))
    return httpx.Client(transport=transport, timeout=timeout, headers=HEADERS)


def _host(url: str) -> str | None:
    """The host of a web address; None where it is none."""
    try:
        parts = urlsplit(url)
        return parts.hostname if parts.scheme in {"http", "https"} else None
    except ValueError:
        return None


def _follow(client: "httpx.Client", request: "httpx.Request", url: str, wanted: Wanted) -> Fetched:
    """What is at the end of the redirects."""
    import httpx

    nowhere = CaptureError(f"{url} redirects to something that is not a web address.")
    seen: set[str] = set()
    for _ in range(MAX_REDIRECTS + 1):
        if _host(str(request.url)) is None:
            raise nowhere
        if str(request.url) in seen:
            raise CaptureError(f"{url} redirects in circles.")
        seen.add(str(request.url))
        try:
            response = client.send(request, stream=True, follow_redirects=False)
        except httpx.InvalidURL:
            raise nowhere from None
        try:
            if response.next_request is not None:
                request = response.next_request
                continue
            fetched = _read(response, url, wanted)
        finally:
            response.close()
        onward = _refresh(fetched)
        if onward is None:
            return fetched
        request = client.build_request("GET", onward)
    raise CaptureError(f"{url} redirects more than {MAX_REDIRECTS} times: it was not followed further.")


def _refresh(fetched: Fetched) -> str | None:
    """Where a page that is nothing but a redirect leads."""
    found = _REFRESH.search(fetched.data) if len(fetched.data) < _STUB else None
    if found is None or int(found[1]) > 5:
        return None
    address = joined(fetched.url, found[2].decode("utf-8", "replace").replace("&amp;", "&"))
    return address if address != fetched.url and _host(address) else None


def _read(response: "httpx.Response", url: str, wanted: Wanted) -> Fetched:
    import time

    site = response.url.host
    headers = response.headers
    etag, last_modified = headers.get("etag"), headers.get("last-modified")
    if response.status_code == _NOT_MODIFIED:
        return Fetched(b"", str(response.url), etag=etag, last_modified=last_modified, unchanged=True)
    if response.status_code >= 300:
        said = _REFUSALS.get(response.status_code, f"answers with an error ({response.status_code})")
        raise CaptureError(f"{site} {said}: {url}")
    content_type = headers.get("content-type", "").partition(";")[0].strip().lower() or None
    if content_type and not content_type.startswith(wanted.kinds):
        raise CaptureError(f"{url} is not a {wanted.name} but {content_type}.")
    kind = "an article" if wanted is PAGE else f"a {wanted.name}"
    too_big = f"{url} is larger than {wanted.limit // 1024 // 1024} MB: too much for {kind}."
    length = headers.get("content-length", "")
    if length.isdigit() and int(length) > wanted.limit:
        raise CaptureError(too_big)
    deadline = time.monotonic() + TOTAL_SECONDS
    data = bytearray()
    # Unpacked by ourselves: httpx unpacks what it has read whole, which for a bomb is gigabytes.
    for chunk in response.iter_raw():
        data += chunk
        if len(data) > wanted.limit:
            raise CaptureError(too_big)
        if time.monotonic() > deadline:
            raise CaptureError(f"{site} sends {url} too slowly: it was given up after {TOTAL_SECONDS:.0f} s.")
    return Fetched(
        unpack_body(bytes(data), headers.get("content-encoding", ""), url, wanted.limit),
        str(response.url),
        content_type,
        response.charset_encoding,
        etag,
        last_modified,
    )


def _unconnected(error: Exception, site: str, url: str) -> str:
    """What a failed connection means, found from the error it was raised from."""
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, socket.gaierror):
            return f"There is no site called {site}, or no network: the name was not found."
        if isinstance(cause, ConnectionRefusedError):
            return f"{site} refuses the connection: {url}"
        cause = cause.__cause__ or cause.__context__
    said = str(error).upper()
    if "CERTIFICATE" in said:
        return f"{site} has no valid certificate: {url} was not fetched."
    if "SSL" in said or "TLS" in said:
        return f"{site} does not speak safely (TLS): {url} was not fetched."
    return f"{site} cannot be reached: {str(error) or 'the connection failed'}."
