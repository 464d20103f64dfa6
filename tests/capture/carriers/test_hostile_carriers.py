"""Carriers that are damaged, that lie or that are traps end soon, with one clear sentence."""

import gzip
import io
import struct
import zipfile

import brotli
import pytest

from articles.capture import CaptureError, read_article, read_articles
from tests.capture.carriers.making import http, mhtml, packed_warc, page, record, warc, zipped

URL = "https://example.org/quay"
ZEROS = gzip.compress(bytes(65 << 20), 1)


def refusal(data: bytes, name: str) -> str:
    with pytest.raises(CaptureError) as raised:
        list(read_articles(data, name=name))
    sentence = str(raised.value)
    assert "\n" not in sentence
    return sentence


def test_what_unpacks_without_end_is_given_up() -> None:
    assert "it may be a trap" in refusal(ZEROS, "bomb.html.gz")
    assert "unpacks to more than 64 MB" in refusal(zipped({"bomb.html": bytes(65 << 20)}), "bomb.zip")
    assert "unpacks to more than 64 MB" in refusal(
        record("response", URL, http(ZEROS, "Content-Encoding: gzip")), "bomb.warc"
    )
    assert "unpacks to more than 64 MB" in refusal(
        record("response", URL, http(brotli.compress(bytes(65 << 20), quality=1), "Content-Encoding: br")),
        "bomb.warc",
    )


def test_many_members_that_are_each_small_are_a_trap_together() -> None:
    bomb = zipped({f"{n}.html": bytes(60 << 20) for n in range(6)})

    assert "it may be a trap" in refusal(bomb, "bomb.zip")


def test_archives_within_archives_without_end_are_refused() -> None:
    data = page()
    for _ in range(6):
        data = gzip.compress(data)
    assert "packed too many times over" in refusal(data, "page.gz")

    data = page()
    for n in range(6):
        data = zipped({f"{n}.html" if n == 0 else f"{n}.zip": data})
    assert "packed too many times over" in refusal(data, "page.zip")


def test_names_that_climb_out_and_links_are_only_names(tmp_path: object) -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("../../../../tmp/out\x1b[31m.html", page("A page with a name"))
        link = zipfile.ZipInfo("link.html")
        link.external_attr = 0o120777 << 16
        archive.writestr(link, "/etc/passwd")

    articles = list(read_articles(file.getvalue(), name="slip.zip"))

    assert [article.title for article in articles] == ["A page with a name"]


def test_a_locked_archive_says_so() -> None:
    data = bytearray(zipped({"page.html": page()}))
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(mark) + place] |= 1

    assert refusal(bytes(data), "page.zip") == "page.html in page.zip is locked with a password."


def test_a_zip_that_lies_about_sizes_is_damaged() -> None:
    data = bytearray(zipped({"page.html": page()}))
    entry = data.index(b"PK\x01\x02")
    data[entry + 24 : entry + 28] = struct.pack("<I", 10)

    assert "is damaged" in refusal(bytes(data), "page.zip")


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (gzip.compress(page())[:-40], "page.html.gz"),
        (zipped({"page.html": page()})[:-40], "page.zip"),
        (b"PK\x03\x04" + bytes(100), "page.zip"),
        (b"\x1f\x8b\x08" + bytes(100), "page.gz"),
        (warc((URL, page()))[:-300], "page.warc"),
        (packed_warc((URL, page()))[:-30], "page.warc.gz"),
        (record("response", URL, http(page()), length=10**9), "page.warc"),
        (record("response", URL, http(page()), length=-5), "page.warc"),
        (b"bplist00WebMainResource" + bytes(50), "page.webarchive"),
    ],
)
def test_what_is_cut_off_or_damaged_says_so(data: bytes, name: str) -> None:
    assert "damaged" in refusal(data, name)


def test_pages_before_the_damage_are_still_given() -> None:
    data = warc((f"{URL}/1", page("The first of them"))) + record("response", URL, b"x", length=10**6)

    articles = read_articles(data, name="cut.warc")

    assert next(articles).title == "The first of them"
    with pytest.raises(CaptureError, match="cut-off web archive"):
        next(articles)


def test_one_bad_member_does_not_keep_back_the_rest() -> None:
    data = zipped({"a.html.gz": b"\x1f\x8b\x08 no", "b.zip": b"PK\x03\x04", "c.html": page("The good one")})

    assert [article.title for article in read_articles(data, name="mixed.zip")] == ["The good one"]


def test_a_message_without_end_is_refused() -> None:
    parts = "\n".join(f"Content-Type: multipart/mixed; boundary={n}\n\n--{n}" for n in range(5000))
    data = f"MIME-Version: 1.0\n{parts}\n".encode()

    assert refusal(data, "page.mhtml")


def test_a_message_without_a_page_says_what_is_in_it() -> None:
    data = b"MIME-Version: 1.0\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\niVBOR\n"

    assert refusal(data, "page.mhtml") == "page.mhtml holds no page: there is only image/png in it."


def test_a_word_document_is_called_one() -> None:
    data = zipped({"[Content_Types].xml": b"<x/>", "word/document.xml": b"<x/>"})

    assert "is a Word document" in refusal(data, "report.docx")


def test_an_endless_run_of_blank_lines_is_no_web_archive() -> None:
    data = gzip.compress(b"WARC/1.0\r\nContent-Length: 0\r\n\r\n" + b"\n" * (20 << 20))

    assert refusal(data, "blank.warc.gz")


def test_a_page_in_a_wrong_charset_is_read_as_what_it_is() -> None:
    data = mhtml(page()).replace(b'charset="utf-8"', b'charset="no-such-thing"')

    assert read_article(data, name="quay.mhtml").title == "The quay is to be rebuilt"


def test_a_shortcut_within_an_archive_is_not_followed() -> None:
    data = zipped({"a.url": b"[InternetShortcut]\nURL=http://127.0.0.1/\n"})

    assert refusal(data, "a.zip") == "a.url holds only an address: http://127.0.0.1/"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"Date: Tue, 3 Mar 2026 10:00:00", b"Date: Tue, 3 Mar 2026 10:00:00 +99999999999999999999"),
        (b"https://example.org/quay", b"https://[example.org/quay"),
        (b"Subject: The quay", b"Subject: =?ut\xff-8?q?=?="),
        (b'charset="utf-8"', b'charset="uu"'),
    ],
)
def test_a_header_that_means_nothing_is_passed_over(old: bytes, new: bytes) -> None:
    assert (
        read_article(mhtml(page()).replace(old, new), name="quay.mhtml").title == "The quay is to be rebuilt"
    )


def test_a_sentence_that_names_a_member_is_harmless() -> None:
    assert (
        refusal(zipped({"a\x1b]0;evil\x07\u202e.html": b""}), "a.zip")
        == "a.html is empty: there is nothing to read."
    )


def test_a_member_without_a_name_is_passed_over() -> None:
    data = zipped({"x.html": page("Named away"), "b.html": page("The good one")}).replace(
        b"x.html", b"\0.html"
    )

    assert [article.title for article in read_articles(data, name="a.zip")] == ["The good one"]
