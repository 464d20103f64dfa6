"""Fetching an address: what comes back, and a sentence for each way it can fail."""

from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import httpx
import pytest

from articles.capture import CaptureError, fetch
from articles.capture.web import fetching

PAGE = "<html><body><p>Où est le pont ?</p></body></html>"


class _Site(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        path = self.path
        if path == "/moved":
            self._answer(302, b"", Location="/page")
        elif path == "/circle":
            self._answer(302, b"", Location="/circle")
        elif path == "/page":
            self._answer(200, PAGE.encode("cp1252"), **{"Content-Type": "text/html; charset=iso-8859-1"})
        elif path == "/picture":
            self._answer(200, b"\x89PNG", **{"Content-Type": "image/png"})
        elif path == "/huge":
            self._answer(200, b"", **{"Content-Type": "text/html", "Content-Length": str(200 * 1024 * 1024)})
        elif path == "/endless":
            self._answer(200, b"x" * 300_000, **{"Content-Type": "text/html"})
        elif path == "/file":
            self._answer(302, b"", Location="file:///etc/passwd")
        else:
            self._answer(404, b"")

    def _answer(self, status: int, body: bytes, **headers: str) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args: object) -> None:
        pass


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Site)
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()


def test_a_page_comes_with_its_address_and_charset(site: str) -> None:
    fetched = fetch(f"{site}/moved")

    assert fetched.url == f"{site}/page"
    assert fetched.content_type == "text/html"
    assert fetched.data.decode(fetched.charset or "") == PAGE


@pytest.mark.parametrize(
    ("path", "sentence"),
    [
        ("/nowhere", "no such page"),
        ("/circle", "circles"),
        ("/picture", "not a page but image/png"),
        ("/huge", "larger than"),
        ("/file", "not a web address"),
    ],
)
def test_what_cannot_be_fetched_is_said_in_one_sentence(site: str, path: str, sentence: str) -> None:
    with pytest.raises(CaptureError, match=sentence):
        fetch(site + path)


def test_a_page_without_end_is_given_up(site: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetching, "MAX_BYTES", 100_000)

    with pytest.raises(CaptureError, match="larger than"):
        fetch(f"{site}/endless")


@pytest.mark.parametrize(
    ("fail", "sentence"),
    [
        (lambda request: _raise(httpx.ConnectTimeout("slow", request=request)), "did not answer in time"),
        (lambda request: _raise(httpx.ReadTimeout("slow", request=request)), "did not answer in time"),
        (lambda request: _raise(httpx.RemoteProtocolError("odd", request=request)), "could not be fetched"),
    ],
)
def test_a_site_that_does_not_answer(fail: Callable[[httpx.Request], httpx.Response], sentence: str) -> None:
    with (
        httpx.Client(transport=httpx.MockTransport(fail)) as client,
        pytest.raises(CaptureError, match=sentence),
    ):
        fetch("https://example.org/a", client=client)


def _raise(error: Exception) -> httpx.Response:
    raise error


def test_an_address_without_a_site_is_told_what_it_lacks() -> None:
    with pytest.raises(CaptureError, match="and the name of a site"):
        fetch("http://")


def test_a_refused_connection_is_named() -> None:
    with pytest.raises(CaptureError, match="refuses the connection"):
        fetch("http://127.0.0.1:9/")


@pytest.mark.parametrize(
    "address", ["file:///etc/passwd", "javascript:alert(1)", "data:text/html,x", "ftp://a.org/x", "http://"]
)
def test_only_web_addresses_are_fetched(address: str) -> None:
    with pytest.raises(CaptureError, match="not a web address"):
        fetch(address)
