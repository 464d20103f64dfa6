"""Connections that lead only where the user meant to go, and end in time.

A page may redirect, and a name may resolve, to a machine inside the user's own network, which the
author of the page cannot reach but the user can. So every address is judged when it is connected
to, after its name has been resolved and not by the name, and the connection goes to the address
that was judged. One deadline holds for all that a fetch does, however slowly a server drips.
"""

import ssl
import time
from collections.abc import Iterable, Iterator
from ipaddress import IPv6Address, ip_address
from socket import IPPROTO_TCP, SOCK_STREAM, gaierror, getaddrinfo
from typing import Any

import httpcore
import httpx

from articles.capture.errors import CaptureError

_LOCAL_ENDINGS = (".localhost", ".local", ".lan", ".internal", ".home.arpa")
_MAX_ADDRESSES = 4
_TRANSLATED = b"\x00\x64\xff\x9b"  # 64:ff9b::/96, an IPv4 address behind NAT64


class Deadline:
    """When all must be done."""

    def __init__(self, seconds: float) -> None:
        self._ends = time.monotonic() + seconds

    def left(self, most: float | None) -> float:
        """The seconds left, at most so many; a time-out where there are none."""
        left = self._ends - time.monotonic()
        if left <= 0:
            raise httpcore.ReadTimeout("the whole took too long")
        return left if most is None else min(left, most)


def is_private(address: str) -> bool:
    """Whether an IP address is not on the public internet: loopback, link-local, a home network."""
    parsed = ip_address(address.partition("%")[0])
    if isinstance(parsed, IPv6Address):
        if parsed.packed.startswith(_TRANSLATED):
            return is_private(str(ip_address(parsed.packed[-4:])))
        inner = parsed.ipv4_mapped or parsed.sixtofour
        if inner is not None:
            return is_private(str(inner))
    return not parsed.is_global or parsed.is_multicast


def means_private(host: str) -> bool:
    """Whether someone who types this host means a machine of the own network."""
    try:
        return is_private(host.strip("[]"))
    except ValueError:
        name = host.casefold().rstrip(".")
        return "." not in name or name.endswith(_LOCAL_ENDINGS)


class GuardedTransport(httpx.BaseTransport):
    """HTTP over connections that a guard makes; `typed` is the host that the user named."""

    def __init__(self, typed: str, deadline: Deadline) -> None:
        self._pool = httpcore.ConnectionPool(
            ssl_context=httpx.create_ssl_context(), network_backend=_Guard(typed, deadline)
        )

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """The answer to a request; its body is read as it is asked for."""
        response = self._pool.handle_request(
            httpcore.Request(
                method=request.method,
                url=httpcore.URL(
                    scheme=request.url.raw_scheme,
                    host=request.url.raw_host,
                    port=request.url.port,
                    target=request.url.raw_path,
                ),
                headers=request.headers.raw,
                content=request.stream,
                extensions=request.extensions,
            )
        )
        return httpx.Response(
            response.status,
            headers=response.headers,
            stream=_Body(response.stream),
            extensions=response.extensions,
        )

    def close(self) -> None:
        """Close what is open."""
        self._pool.close()


class _Body(httpx.SyncByteStream):
    def __init__(self, stream: Any) -> None:
        self._stream = stream

    def __iter__(self) -> Iterator[bytes]:
        yield from self._stream

    def close(self) -> None:
        self._stream.close()


class _Guard(httpcore.NetworkBackend):
    def __init__(self, typed: str, deadline: Deadline) -> None:
        self._backend = httpcore.SyncBackend()
        self._deadline = deadline
        self._own = typed.casefold() if means_private(typed) else None

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        error: Exception | None = None
        for address in self._judged(host, port):
            try:
                stream = self._backend.connect_tcp(
                    address, port, self._deadline.left(timeout), local_address, socket_options
                )
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as failed:
                error = failed
            else:
                return _Stream(stream, self._deadline)
        raise error or httpcore.ConnectError("no address")

    def _judged(self, host: str, port: int) -> list[str]:
        """The addresses of a host, if they are such as may be gone to."""
        try:
            found = getaddrinfo(host, port, type=SOCK_STREAM, proto=IPPROTO_TCP)
        except (gaierror, UnicodeError):
            raise CaptureError(
                f"There is no site called {host}, or no network: the name was not found."
            ) from None
        addresses = list(dict.fromkeys(str(place[4][0]) for place in found))
        if host.casefold() != self._own and any(map(is_private, addresses)):
            raise CaptureError(
                f"{host} leads into your own network, where a public page has no business: not fetched."
            )
        return addresses[:_MAX_ADDRESSES]


class _Stream(httpcore.NetworkStream):
    """A connection whose every wait ends with the deadline."""

    def __init__(self, stream: httpcore.NetworkStream, deadline: Deadline) -> None:
        self._stream = stream
        self._deadline = deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, self._deadline.left(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, self._deadline.left(timeout))

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        stream = self._stream.start_tls(ssl_context, server_hostname, self._deadline.left(timeout))
        return _Stream(stream, self._deadline)

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)
