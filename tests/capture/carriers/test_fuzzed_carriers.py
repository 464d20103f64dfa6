"""Damaged in any place and any way, a carrier ends in articles or in one sentence."""

import gzip
import plistlib
import unicodedata

from hypothesis import example, given, settings
from hypothesis import strategies as st

from articles.capture import CaptureError, read_articles
from tests.capture.carriers.making import (
    Set,
    chapter,
    epub,
    http,
    letter,
    mhtml,
    packed_warc,
    page,
    pdf,
    record,
    set_column,
    warc,
    zipped,
)

URL = "https://example.org/quay"
CARRIERS = {
    "quay.html.gz": gzip.compress(page()),
    "quay.zip": zipped({"a.html": page(), "b.html.gz": gzip.compress(page("Another")), "c.mhtml": mhtml(page())}),
    "quay.mhtml": mhtml(page()),
    "quay.eml": letter(page().decode()),
    "quay.warc": warc((URL, page())),
    "chunked.warc": record("response", URL, http(b"9\r\n" + page()[:9] + b"\r\n0\r\n", "Transfer-Encoding: chunked")),
    "quay.warc.gz": packed_warc((URL, page())),
    "quay.webarchive": plistlib.dumps({"WebMainResource": {"WebResourceData": page()}}, fmt=plistlib.FMT_BINARY),
    "quay.url": b"[InternetShortcut]\r\nURL=https://example.org/\r\n",
    "quay.epub": epub(
        {"one.xhtml": chapter("<h1>One</h1><p>The lamps<a href='#n'><sup>1</sup></a></p><p id='n'>1 A note</p>")},
        metadata="<dc:title>Lamps</dc:title><dc:creator>Orla Keane</dc:creator>",
    ),
}  # fmt: skip
PDF = pdf(
    set_column(["The lamps were lit at four in winter,", "and at nine in summer."], 50, 700),
    [Set(50, 800, "Lamps")],
)

EDITS = st.lists(
    st.tuples(st.floats(0, 1, exclude_max=True), st.integers(0, 40), st.binary(max_size=8)), max_size=6
)


def damaged(data: bytes, edits: list[tuple[float, int, bytes]], kept: float) -> bytes:
    """The bytes with other bytes in the place of some, and only the first part of them kept."""
    for place, length, replacement in edits:
        at = int(place * len(data))
        data = data[:at] + replacement + data[at + length :]
    return data[: int(len(data) * kept)]


def read_all(data: bytes, name: str) -> None:
    try:
        articles = list(read_articles(data, name=name))
    except CaptureError as error:
        sentence = str(error)
        articles = []
    else:
        sentence = ""
    shown = [sentence, *(text for each in articles for text in (each.title, each.text, *each.authors))]
    assert not any(
        unicodedata.category(letter) in {"Cc", "Cs"} for text in shown for letter in text.replace("\n", "")
    )
    assert "\n" not in sentence


@settings(max_examples=250, deadline=None)
@given(name=st.sampled_from(sorted(CARRIERS)), edits=EDITS, kept=st.sampled_from([1.0, 1.0, 0.9, 0.4]))
def test_any_damage_to_a_carrier_is_borne(
    name: str, edits: list[tuple[float, int, bytes]], kept: float
) -> None:
    read_all(damaged(CARRIERS[name], edits, kept), name)


@settings(max_examples=200, deadline=None)
@given(
    head=st.sampled_from(
        [
            b"PK\x03\x04",
            b"PK\x05\x06",
            b"\x1f\x8b\x08",
            b"WARC/1.0\r\n",
            b"bplist00",
            b"MIME-Version: 1.0\r\n",
        ]
    ),
    rest=st.binary(max_size=300),
)
@example(head=b"bplist00", rest=b"WebMainResource" + bytes(40))
def test_any_bytes_after_the_mark_of_a_carrier_are_borne(head: bytes, rest: bytes) -> None:
    read_all(head + rest, "quay")


@settings(max_examples=12, deadline=None)
@given(edits=EDITS, kept=st.sampled_from([1.0, 0.9, 0.4]))
def test_any_damage_to_a_pdf_is_borne(edits: list[tuple[float, int, bytes]], kept: float) -> None:
    read_all(damaged(PDF, edits, kept), "quay.pdf")
