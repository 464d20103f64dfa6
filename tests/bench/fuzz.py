"""Fuzzes what reads text from outside, guided by coverage, by hand and for as long as you like.

    uv run --with atheris python -m tests.bench.fuzz CORPUS -max_total_time=600

CORPUS is a folder outside the project that keeps what was found; it is filled with seeds at first.
The first byte of an input chooses what the rest is: a page, the chapter of a book, the answer in a
web archive, words on the pages of a PDF, Markdown, a text to search. Whatever comes in must end in
an article or in one sentence, hold nothing that a terminal obeys, and take less than ten seconds.
"""

import sys
import unicodedata
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import atheris  # not among the project's dependencies

with atheris.instrument_imports(include=["articles", "markdown_it", "markdownify"]):
    from articles.article import compose, parse
    from articles.capture import CaptureError, read_articles
    from articles.capture.carriers.document import Document
    from articles.capture.carriers.pdf import reading
    from articles.capture.draft import Draft
    from articles.evidence import extract, extract_article
from tests.capture.carriers.making import (
    chapter,
    epub,
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
PAGES = Path(__file__).parents[1] / "pages"


def main() -> None:
    """Fuzz until told to stop."""
    corpus = next((Path(word) for word in sys.argv[1:] if not word.startswith("-")), None)
    if corpus is not None and not corpus.exists():
        corpus.mkdir(parents=True)
        for number, seed in enumerate(seeds()):
            (corpus / f"seed-{number}").write_bytes(seed)
    options = ["-timeout=10", "-rss_limit_mb=1500", "-max_len=20000", "-len_control=0"]
    atheris.Setup([sys.argv[0], *options, *sys.argv[1:]], one_input)
    atheris.Fuzz()


def one_input(data: bytes) -> None:
    """Read one input as what its first byte says it is."""
    if data:
        TARGETS[data[0] % len(TARGETS)](data[1:])


def seeds() -> Iterator[bytes]:
    """Something to begin with for every target."""
    for number in range(len(TARGETS)):
        yield bytes([number]) + page()
        yield (
            bytes([number])
            + "# Ein Titel\n\n> „So“, sagte Anna Berg, 3 % von 5 Mio. € im Mai 2024.[^1]\n\n[^1]: x".encode()
        )
    for source in sorted(PAGES.glob("*/source.*")):
        data = source.read_bytes()
        if len(data) < 20_000:
            yield bytes([RAW.get(source.suffix, 0)]) + data
    for suffix, data in (
        (".mhtml", mhtml(page())),
        (".eml", letter(page().decode())),
        (".warc", warc((URL, page()))),
        (".warc", packed_warc((URL, page()))),
        (".zip", zipped({"a.html": page(), "b.mhtml": mhtml(page())})),
        (".url", b"[InternetShortcut]\r\nURL=https://example.org/\r\n"),
    ):
        yield bytes([RAW.get(suffix, 0)]) + data


def _as_file(name: str) -> Callable[[bytes], None]:
    return lambda data: _read(data, name)


def _read(data: bytes, name: str) -> None:
    try:
        articles = list(read_articles(data, name=name))
    except CaptureError as error:
        _check(str(error))
        return
    for article in articles:
        _check(article.title + article.text)
        evidence = extract_article(article)
        for row in (*evidence.figures, *evidence.dates, *evidence.quotes):
            assert 0 <= row.start < row.end <= len(article.text), row


def _check(text: str) -> None:
    obeyed = {letter for letter in text if letter != "\n" and unicodedata.category(letter) in {"Cc", "Cs"}}
    assert not obeyed, obeyed


def _read_gzip(data: bytes) -> None:
    packer = zlib.compressobj(1, wbits=31)
    _read(packer.compress(data) + packer.flush(), "page.html.gz")


def _read_chapter(data: bytes) -> None:
    book = epub({"one.xhtml": data, "two.xhtml": chapter("<h1>Two</h1><p>The end of it.</p>")})
    _read(book, "book.epub")


def _read_package(data: bytes) -> None:
    book = epub({"one.xhtml": chapter("<p>The lamps</p>")}, extra={"OEBPS/book.opf": data})
    _read(book, "book.epub")


def _read_answer(data: bytes) -> None:
    _read(record("response", URL, data) + record("response", URL + "/2", http(data)), "pages.warc")


def _lay_out(data: bytes) -> None:
    """Words in any places on the pages of a PDF."""
    provider = atheris.FuzzedDataProvider(data)
    lines: list[dict[str, Any]] = [{"metadata": {"Title": provider.ConsumeUnicodeNoSurrogates(20)}}]
    while provider.remaining_bytes():
        words = []
        for _ in range(provider.ConsumeIntInRange(0, 60)):
            left, bottom = provider.ConsumeIntInRange(-20, 600), provider.ConsumeIntInRange(-20, 850)
            width, height = provider.ConsumeIntInRange(-5, 200), provider.ConsumeIntInRange(-2, 40)
            text = provider.ConsumeUnicode(12)
            ends = provider.ConsumeIntInRange(0, 2)
            words.append([text, left, bottom, left + width, bottom + height, abs(height), width % 2, ends])
        lines.append({"width": 600, "height": 842, "words": words})
    given = reading._pages
    reading._pages = lambda data: iter(lines)
    try:
        draft = Draft()
        reading.read_pdf(Document(b"", name="paper.pdf"), draft)
    except reading.NoArticle:
        return
    finally:
        reading._pages = given
    article = compose(draft.title or "", draft.markdown)
    _check(article.text)


def _parse(data: bytes) -> None:
    document = parse(data.decode("utf-8", "surrogateescape"))
    _check(document.text)
    for block in document.blocks:
        assert 0 <= block.start <= block.end <= len(document.text), block


def _extract(data: bytes) -> None:
    text = data.decode("utf-8", "replace")
    for language in (None, "en", "de", "fr"):
        evidence = extract(text, language)
        for row in (*evidence.figures, *evidence.dates, *evidence.quotes):
            assert 0 <= row.start < row.end <= len(text), row


TARGETS: list[Callable[[bytes], None]] = [
    *map(
        _as_file,
        ("page.html", "page.md", "page.txt", "page.mhtml", "page.warc", "page.zip", "page.webarchive"),
    ),
    _read_gzip,
    _read_chapter,
    _read_package,
    _read_answer,
    _lay_out,
    _parse,
    _extract,
]
RAW = {
    ".html": 0, ".md": 1, ".txt": 2, ".mhtml": 3, ".eml": 3, ".warc": 4, ".zip": 5, ".epub": 5,
    ".webarchive": 6, ".url": 2, ".webloc": 6,
}  # fmt: skip


if __name__ == "__main__":
    main()
