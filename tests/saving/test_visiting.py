"""Addresses saved again, and pages that name a better version of themselves."""

from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest

from articles.capture import CaptureError, fetch, lighter_version, page_proper
from articles.library import Library
from articles.saving import Kept, Refused, save
from tests.capture.carriers.making import PARAGRAPHS

BODY = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS * 4)
TEASER = "<p>The harbour board of Little Wexing voted on Tuesday to rebuild the quay.</p>"


class Site(BaseHTTPRequestHandler):
    pages: dict[str, str]
    asked: list[tuple[str, str | None]]
    """Paths, and what they were asked with."""

    def do_GET(self) -> None:
        known = self.headers["If-None-Match"]
        self.asked.append((self.path, known))
        page = self.pages.get(self.path)
        etag = f'"{len(page)}"' if page else None
        status = 404 if page is None else 304 if known == etag else 200
        self.send_response(status)
        if page is not None and etag is not None:
            self.send_header("Content-Type", "text/html")
            self.send_header("ETag", etag)
        self.end_headers()
        if page is not None and status == 200:
            self.wfile.write(page.encode())

    def log_message(self, *args: object) -> None:
        pass


@pytest.fixture
def site() -> Iterator[str]:
    Site.pages, Site.asked = {}, []
    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library(tmp_path / "library.db") as library:
        yield library


def page(title: str, body: str = BODY, head: str = "", html: str = "") -> str:
    return (
        f"<!DOCTYPE html><html {html}><head><title>{title}</title>{head}</head>"
        f"<body><article><h1>{title}</h1>{body}</article></body></html>"
    )


def test_a_page_that_is_still_the_same_is_not_sent_again(library: Library, site: str) -> None:
    Site.pages["/quay"] = page("The quay")
    [first] = save(library, [f"{site}/quay"])
    [again] = save(library, [f"{site}/quay"])

    assert isinstance(first, Kept)
    assert isinstance(again, Kept)
    assert (again.entry.id, again.added.created, again.added.changed) == (first.entry.id, False, False)
    assert Site.asked == [("/quay", None), ("/quay", f'"{len(Site.pages["/quay"])}"')]


def test_a_page_that_has_changed_is_brought_up_to_date(library: Library, site: str) -> None:
    Site.pages["/quay"] = page("The quay")
    list(save(library, [f"{site}/quay"]))
    Site.pages["/quay"] = page("The quay, again")

    [again] = save(library, [f"{site}/quay"])
    [unchanged] = save(library, [f"{site}/quay"])

    assert isinstance(again, Kept)
    assert (again.added.created, again.added.changed) == (False, True)
    assert again.entry.title == "The quay, again"
    assert isinstance(unchanged, Kept)
    assert not unchanged.added.changed


def test_many_addresses_are_asked_the_same_way(library: Library, site: str) -> None:
    addresses = [f"{site}/{number}" for number in range(8)]
    Site.pages = {f"/{number}": page(f"Story {number}") for number in range(8)}
    list(save(library, addresses))
    Site.asked.clear()
    Site.pages["/3"] = page("Story three")

    outcomes = {outcome.source: outcome for outcome in save(library, addresses)}

    assert set(outcomes) == set(addresses)
    assert all(etag for _, etag in Site.asked)
    changed = [
        outcome.source for outcome in outcomes.values() if isinstance(outcome, Kept) and outcome.added.changed
    ]
    assert changed == [f"{site}/3"]


def test_a_removed_article_is_fetched_anew_and_comes_back(library: Library, site: str) -> None:
    Site.pages["/quay"] = page("The quay")
    [kept] = save(library, [f"{site}/quay"])
    assert isinstance(kept, Kept)
    library.remove(kept.entry.id)

    list(save(library, [f"{site}/quay"]))

    assert [etag for _, etag in Site.asked] == [None, None]
    assert [entry.id for entry in library.list()] == [kept.entry.id]


def test_an_amp_page_leads_to_the_page_proper(library: Library, site: str) -> None:
    Site.pages["/amp/quay"] = page("The quay", TEASER * 20, '<link rel="canonical" href="/quay">', "⚡")
    Site.pages["/quay"] = page("The quay", BODY)

    [kept] = save(library, [f"{site}/amp/quay"])

    assert isinstance(kept, Kept)
    assert kept.entry.url == f"{site}/quay"
    assert library.get(kept.entry.id).article.text.startswith(PARAGRAPHS[0])


def test_an_amp_page_is_kept_where_the_page_proper_says_less(library: Library, site: str) -> None:
    Site.pages["/amp/quay"] = page("The quay", BODY, '<link rel=canonical href="/quay">', "amp")
    Site.pages["/quay"] = page("The quay", TEASER)

    [kept] = save(library, [f"{site}/amp/quay"])

    assert isinstance(kept, Kept)
    assert kept.entry.url == f"{site}/quay"
    assert PARAGRAPHS[2] in library.get(kept.entry.id).article.text


def test_a_page_without_an_article_leads_to_its_amp_version(library: Library, site: str) -> None:
    Site.pages["/quay"] = page("", "", '<link rel="amphtml" href="/amp/quay">').replace("<h1></h1>", "")
    Site.pages["/amp/quay"] = page("The quay", BODY, '<link rel="canonical" href="/quay">', "amp")

    [kept] = save(library, [f"{site}/quay"])

    assert isinstance(kept, Kept)
    assert kept.entry.url == f"{site}/quay"
    assert [path for path, _ in Site.asked] == ["/quay", "/amp/quay"]


def test_a_page_without_an_article_or_another_version_is_refused_as_ever(library: Library, site: str) -> None:
    Site.pages["/quay"] = page("", "", '<link rel="amphtml" href="/gone">').replace("<h1></h1>", "")

    [refused] = save(library, [f"{site}/quay"])

    assert isinstance(refused, Refused)
    assert "holds no article" in refused.problem


@pytest.mark.parametrize(
    ("url", "href", "found"),
    [
        ("https://amp.example.org/a", "https://www.example.org/a", "https://www.example.org/a"),
        ("https://example.org/a/amp", "/a", "https://example.org/a"),
        ("https://example.org/a", "https://example.org/a#top", None),
        ("https://example.org/a", "https://elsewhere.example/a", None),
        ("https://example.org/a", "http://localhost/a", None),
        ("https://example.org/a", "file:///etc/passwd", None),
        ("https://example.org/a", "javascript:alert(1)", None),
        ("https://example.org/a", "https://[", None),
    ],
)
def test_a_page_leads_only_to_its_own_site(url: str, href: str, found: str | None) -> None:
    data = f'<html amp><head><link rel="canonical" href="{href}">'.encode()

    assert page_proper(data, url) == found


def test_a_print_version_is_known_by_its_address() -> None:
    data = b"<html><head><link href='/a' rel='canonical'>"

    assert page_proper(data, "https://example.org/a?view=print") == "https://example.org/a"
    assert page_proper(data, "https://example.org/print/a.html") == "https://example.org/a"
    assert page_proper(data, "https://example.org/blueprint") is None


def test_a_print_version_is_the_last_resort() -> None:
    data = b'<link rel=alternate media="print" href="/a/print"><link rel="AMPHTML" href="/a.amp">'

    assert lighter_version(data, "https://example.org/a") == "https://example.org/a.amp"
    assert lighter_version(data[:60], "https://example.org/a") == "https://example.org/a/print"


def test_an_address_that_a_page_names_leads_into_no_private_network(site: str) -> None:
    Site.pages["/quay"] = page("The quay")

    with pytest.raises(CaptureError, match="your own network"):
        fetch(f"{site}/quay", named_by="https://example.org/")
    assert not Site.asked
