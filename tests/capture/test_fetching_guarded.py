"""Fetching from servers that mislead, drip or swell: where it goes, and that it ends."""

import gzip
import socket
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Thread
from typing import Any

import brotli
import pytest

from articles.capture import CaptureError, fetch
from articles.capture.web import fetching, guarding

PAGE = b"<html><body><p>The quay is to be rebuilt.</p></body></html>"
TAG = '"v1"'


class _Site(BaseHTTPRequestHandler):
    over = Event()

    def do_GET(self) -> None:
        path, _, argument = self.path.partition("?")
        getattr(self, f"do_{path.strip('/')}", self.do_page)(argument)

    def do_page(self, _: str) -> None:
        if self.headers.get("If-None-Match") == TAG:
            self._answer(304, b"")
        else:
            self._answer(200, PAGE, ETag=TAG, **{"Last-Modified": "Tue, 03 Mar 2026 10:00:00 GMT"})

    def do_to(self, address: str) -> None:
        self._answer(302, b"", Location=address)

    def do_refresh(self, address: str) -> None:
        self._answer(200, f'<meta http-equiv="refresh" content="0; url={address}">'.encode())

    def do_hop(self, number: str) -> None:
        self._answer(302, b"", Location=f"/hop?{int(number) + 1}")

    def do_status(self, status: str) -> None:
        self._answer(int(status), b"")

    def do_packed(self, coding: str) -> None:
        pack: dict[str, Callable[[bytes], bytes]] = {"gzip": gzip.compress, "br": brotli.compress}
        self._answer(200, pack[coding](PAGE), **{"Content-Encoding": coding})

    def do_bomb(self, coding: str) -> None:
        zeros = bytes(8 << 20)
        body = gzip.compress(zeros) if coding == "gzip" else brotli.compress(zeros, quality=1)
        self._answer(200, body, **{"Content-Encoding": coding})

    def do_drip(self, _: str) -> None:
        """A head that never ends, a byte at a time: no single wait is too long."""
        try:
            self.wfile.write(b"HTTP/1.1 200 OK\r\nX-Slow: ")
            while not self.over.wait(0.02):
                self.wfile.write(b"x")
        except OSError:
            pass

    def do_nonsense(self, _: str) -> None:
        self.wfile.write(b"\x16\x03\x01 what?\r\n\r\n")

    def _answer(self, status: int, body: bytes, **headers: str) -> None:
        self.send_response(status)
        for name, value in {"Content-Type": "text/html", **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args: object) -> None:
        pass


@pytest.fixture(scope="module")
def port() -> Iterator[int]:
    server = ThreadingHTTPServer(("", 0), _Site)
    Thread(target=server.serve_forever, daemon=True).start()
    yield server.server_port
    _Site.over.set()
    server.shutdown()


@pytest.fixture
def public(monkeypatch: pytest.MonkeyPatch) -> None:
    """127.0.0.1 plays the public internet, and every name but localhost leads there."""
    judged = guarding.is_private
    monkeypatch.setattr(guarding, "is_private", lambda address: address != "127.0.0.1" and judged(address))

    def resolved(host: str, port: int, **_: Any) -> list[Any]:
        address = {"localhost": "127.0.0.2", "inner.example": "10.0.0.1"}.get(host, "127.0.0.1")
        address = host if host.startswith(("127.", "169.", "[")) else address
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port))]

    monkeypatch.setattr(guarding, "getaddrinfo", resolved)


def refusal(url: str) -> str:
    with pytest.raises(CaptureError) as raised:
        fetch(url)
    sentence = str(raised.value)
    assert "\n" not in sentence
    return sentence


@pytest.mark.usefixtures("public")
@pytest.mark.parametrize(
    "inner", ["127.0.0.2", "localhost", "169.254.169.254", "inner.example", "2130706434", "0x7f000002"]
)
def test_a_public_page_cannot_lead_into_the_own_network(
    port: int, inner: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    if inner[:2] in {"21", "0x"}:  # other ways to write 127.0.0.2, which the resolver knows
        monkeypatch.setattr(guarding, "getaddrinfo", lambda *_, **__: [(0, 0, 0, "", ("127.0.0.2", port))])
        assert "your own network" in refusal(f"http://news.example:{port}/page")
        return

    target = f"http://{inner}:{port}/page"

    assert "leads into your own network" in refusal(f"http://news.example:{port}/to?{target}")
    assert "leads into your own network" in refusal(f"http://news.example:{port}/refresh?{target}")


@pytest.mark.usefixtures("public")
def test_a_public_name_that_resolves_to_the_own_network_is_refused(port: int) -> None:
    assert "inner.example leads into your own network" in refusal(f"http://inner.example:{port}/page")


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_an_address_of_the_own_network_that_the_user_typed_is_fetched(port: int, host: str) -> None:
    fetched = fetch(f"http://{host}:{port}/to?http://{host}:{port}/page")

    assert fetched.data == PAGE


def test_a_typed_address_of_the_own_network_leads_to_no_other_there(port: int) -> None:
    assert "your own network" in refusal(f"http://127.0.0.1:{port}/to?http://127.0.0.2:{port}/page")


@pytest.mark.parametrize(
    "address",
    ["127.0.0.1", "10.1.2.3", "192.168.0.9", "169.254.169.254", "0.0.0.0", "::1", "fe80::1%eth0", "fc00::1",
     "::ffff:127.0.0.1", "64:ff9b::7f00:1", "100.64.0.1", "224.0.0.1", "2002:7f00:1::"],
)  # fmt: skip
def test_addresses_of_the_own_network_are_known_in_every_dress(address: str) -> None:
    assert guarding.is_private(address)


@pytest.mark.parametrize("address", ["93.184.215.14", "2606:4700::1111", "64:ff9b::5db8:d70e"])
def test_public_addresses_are_public(address: str) -> None:
    assert not guarding.is_private(address)


def test_a_page_that_only_refreshes_leads_on(port: int) -> None:
    assert fetch(f"http://127.0.0.1:{port}/refresh?/page").data == PAGE


@pytest.mark.parametrize("coding", ["gzip", "br"])
def test_a_packed_page_is_unpacked_and_a_bomb_is_not(
    port: int, coding: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert fetch(f"http://127.0.0.1:{port}/packed?{coding}").data == PAGE

    monkeypatch.setattr(fetching, "MAX_BYTES", 1 << 20)
    assert "unpacks to more than 1 MB" in refusal(f"http://127.0.0.1:{port}/bomb?{coding}")


def test_a_server_that_drips_is_given_up(port: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetching, "TOTAL_SECONDS", 0.3)

    assert "did not answer in time" in refusal(f"http://127.0.0.1:{port}/drip")


@pytest.mark.parametrize(
    ("path", "sentence"),
    [
        ("hop?1", "redirects more than 10 times"),
        ("to?javascript:alert(1)", "not a web address|Invalid URL"),
        ("to?ftp://example.org/a", "not a web address"),
        ("to?data:text/html,x", "not a web address"),
        ("status?401", "asks for a login"),
        ("status?403", "refuses to give the page"),
        ("status?410", "the page is gone"),
        ("status?429", "asks to slow down"),
        ("status?500", "has a fault of its own"),
        ("status?503", "not available at the moment"),
        ("nonsense", "could not be fetched"),
    ],
)
def test_each_way_to_fail_has_its_sentence(port: int, path: str, sentence: str) -> None:
    with pytest.raises(CaptureError, match=sentence):
        fetch(f"http://127.0.0.1:{port}/{path}")


def test_a_site_that_does_not_speak_tls_says_so(port: int) -> None:
    assert "does not speak safely" in refusal(f"https://127.0.0.1:{port}/page")


def test_a_name_that_nobody_has_is_named() -> None:
    assert refusal("http://no-such-site.invalid/") == (
        "There is no site called no-such-site.invalid, or no network: the name was not found."
    )


def test_a_page_is_asked_for_only_if_it_has_changed(port: int) -> None:
    first = fetch(f"http://127.0.0.1:{port}/page")
    again = fetch(f"http://127.0.0.1:{port}/page", etag=first.etag, last_modified=first.last_modified)

    assert (first.etag, first.last_modified) == (TAG, "Tue, 03 Mar 2026 10:00:00 GMT")
    assert again.unchanged
    assert not again.data
