"""What pages travel in is opened, and the article in it is the same as in the page itself."""

import gzip
import json
import plistlib
import zlib

import brotli
import pytest

from articles.capture import CaptureError, read_article, read_articles, shortcut_address
from tests.capture.carriers.making import (
    PARAGRAPHS,
    http,
    letter,
    mhtml,
    packed_warc,
    page,
    record,
    warc,
    zipped,
)

URL = "https://example.org/quay"
TITLE = "The quay is to be rebuilt"


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (gzip.compress(page()), "quay.html.gz"),
        (gzip.compress(gzip.compress(page())), "quay.html.gz.gz"),
        (zipped({"saved/quay.html": page()}), "quay.zip"),
        (zipped({"quay.mhtml": mhtml(page())}), "quay.zip"),
        (gzip.compress(zipped({"quay.html": page()})), "quay.zip.gz"),
        (mhtml(page()), "quay.mhtml"),
        (mhtml(page()), "quay.txt"),
        (warc((URL, page())), "quay.warc"),
        (packed_warc((URL, page())), "quay.warc.gz"),
        (gzip.compress(warc((URL, page()))), "quay.warc.gz"),
        (plistlib.dumps({"WebMainResource": {"WebResourceData": page()}}), "quay.webarchive"),
        (
            plistlib.dumps({"WebMainResource": {"WebResourceData": page()}}, fmt=plistlib.FMT_BINARY),
            "quay.webarchive",
        ),
    ],
)
def test_the_article_is_the_same_whatever_carries_it(data: bytes, name: str) -> None:
    plain = read_article(page(), name="quay.html")

    article = read_article(data, name=name)

    assert (article.title, article.text) == (plain.title, plain.text)
    assert all(paragraph in article.text for paragraph in PARAGRAPHS)


def test_a_saved_page_keeps_its_address_and_not_its_frames() -> None:
    article = read_article(mhtml(page()), name="quay.mhtml")

    assert article.url == URL
    assert "advertisement" not in article.text


def test_a_single_file_page_keeps_its_address_and_drops_its_pictures() -> None:
    comment = f"<!--\n Page saved with SingleFile \n url: {URL} \n saved date: Tue Mar 03 2026 10:00:00 GMT+0100\n-->"
    picture = f'<p><img src="data:image/png;base64,{"A" * 3_000_000}"></p>'
    html = page().decode().replace("<head>", f"{comment}<head>").replace("</h1>", f"</h1>{picture}")

    article = read_article(html.encode(), name="quay.html")

    assert article.url == URL
    assert "base64" not in article.markdown
    assert all(paragraph in article.text for paragraph in PARAGRAPHS)


def test_a_single_file_archive_is_a_zip_with_a_page_in_front() -> None:
    front = b"<!DOCTYPE html><html><!--\n Page saved with SingleFile \n url: https://example.org/quay\n--><body></body>"

    article = read_article(front + zipped({"index.html": page()}), name="quay.html")

    assert article.title == TITLE
    assert article.url == URL


def test_a_letter_has_its_subject_its_sender_and_its_date() -> None:
    body = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)

    article = read_article(letter(f"<html><body>{body}</body></html>"), name="quay.eml")

    assert article.title == "Königliche Nachrichten – the quay"
    assert article.authors == ("Orla Keane",)
    assert article.published == "2026-03-03T10:00:00+01:00"


def test_an_archive_gives_every_article_in_it_and_passes_over_the_rest() -> None:
    data = zipped(
        {
            "a/one.html": page("The first of them"),
            "a/one_files/frame.html": page("A frame"),
            "__MACOSX/a/._one.html": b"\0\5\26\7",
            "a/empty.html": b"",
            "a/style.css": b"p {}",
            "b/two.md": b"# The second\n\n" + PARAGRAPHS[1].encode(),
        }
    )

    titles = [article.title for article in read_articles(data, name="saved.zip")]

    assert titles == ["The first of them", "The second"]


def test_a_web_archive_gives_each_page_under_its_address_once() -> None:
    data = b"".join(
        [
            warc((f"{URL}/1", page("The first of them")), (f"{URL}/1", page("The first again"))),
            record("response", f"{URL}/gone", http(page("Not found"), status="404 Not Found")),
            record("response", f"{URL}/a.png", http(b"\x89PNG", content_type="image/png")),
            record("revisit", f"{URL}/1", b""),
            record("resource", f"{URL}/2", page("The second"), "Content-Type: text/html; charset=utf-8"),
        ]
    )

    articles = list(read_articles(data, name="crawl.warc"))

    assert [(article.title, article.url) for article in articles] == [
        ("The first of them", f"{URL}/1"),
        ("The second", f"{URL}/2"),
    ]


@pytest.mark.parametrize(
    ("body", "headers"),
    [
        (gzip.compress(page()), ["Content-Encoding: gzip"]),
        (zlib.compress(page()), ["Content-Encoding: deflate"]),
        (zlib.compress(page())[2:-4], ["Content-Encoding: deflate"]),
        (brotli.compress(page()), ["Content-Encoding: br"]),
        (page(), ["Content-Encoding: gzip"]),
        (b"1f4;x=y\r\n" + page()[:500] + b"\r\nffff\r\n" + page()[500:], ["Transfer-Encoding: chunked"]),
        (page(), ["Transfer-Encoding: chunked"]),
    ],
    ids=["gzip", "deflate", "bare deflate", "brotli", "bare", "chunked", "not chunked"],
)
def test_a_response_is_unpacked_whatever_it_says_of_itself(body: bytes, headers: list[str]) -> None:
    data = record("response", URL, http(body, *headers))

    assert read_article(data, name="crawl.warc").title == TITLE


def test_the_list_of_pages_of_a_web_archive_says_which_are_articles() -> None:
    crawl = packed_warc((URL, page()), ("https://example.org/frame", page("A frame")))
    lines = [{"format": "json-pages-1.0"}, {"id": "1", "url": URL, "title": "The quay"}]
    data = zipped(
        {
            "datapackage.json": b"{}",
            "archive/data.warc.gz": crawl,
            "pages/pages.jsonl": "\n".join(map(json.dumps, lines)).encode(),
        },
        stored=("archive/data.warc.gz",),
    )

    assert [article.title for article in read_articles(data, name="quay.wacz")] == [TITLE]


@pytest.mark.parametrize(
    "data",
    [
        plistlib.dumps({"URL": URL}),
        plistlib.dumps({"URL": URL}, fmt=plistlib.FMT_BINARY),
        f"[{{000214A0}}]\r\nProp3=19,2\r\n[InternetShortcut]\r\nIDList=\r\nURL={URL}\r\n".encode(),
        f"[Desktop Entry]\nType=Link\nURL={URL}\n".encode(),
    ],
)
def test_a_shortcut_leads_to_its_address(data: bytes) -> None:
    assert shortcut_address(data) == URL


def test_a_shortcut_to_a_file_leads_nowhere() -> None:
    data = b"[InternetShortcut]\nURL=file:///etc/passwd\n"

    with pytest.raises(CaptureError, match="leads to something that is not a web address"):
        shortcut_address(data, "quay.url")
