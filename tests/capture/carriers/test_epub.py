"""A book is one article: its chapters in reading order, under their headings, with its notes."""

import pytest

from articles.article import parse
from articles.capture import CaptureError, Document, open_chapters, read_article
from tests.capture.carriers.making import CONTAINER, chapter, epub, zipped

METADATA = """
<dc:title id="t2">A second title</dc:title><meta refines="#t2" property="title-type">subtitle</meta>
<dc:title id="t1">The Lamplighters of Wexing</dc:title><meta refines="#t1" property="title-type">main</meta>
<dc:creator id="c1">Orla Keane</dc:creator><meta refines="#c1" property="role">aut</meta>
<dc:creator opf:role="ill">Ivo Brand</dc:creator>
<dc:language>en-GB</dc:language><dc:date>2021-05-04</dc:date><dc:publisher>Quay Press</dc:publisher>
<dc:source>https://example.org/lamplighters</dc:source><dc:subject>Harbours</dc:subject>
<dc:description>&lt;p&gt;How a town &lt;b&gt;lit&lt;/b&gt; its quay.&lt;/p&gt;</dc:description>
"""
ONE = chapter(
    "<h1>Before the storm</h1><p>The lamps were lit at four<a epub:type='noteref' href='notes.xhtml#n1'>"
    "<sup>1</sup></a> in winter.<span epub:type='pagebreak' id='p7'>7</span></p><a id='end'/><p>Then it blew.</p>"
)
TWO = chapter(
    "<p>Nobody slept&nbsp;that night.</p><script>alert(1)</script><img src='storm.jpg' alt='Waves'/>"
)
NOTES = chapter(
    "<aside epub:type='footnote' id='n1'><p><a href='one.xhtml#r1'>1</a> By the old clock.</p></aside>"
)


def book(**changes: str) -> bytes:
    return epub(
        {"one.xhtml": ONE, "chapter%20two.xhtml": TWO, "notes.xhtml": NOTES},
        metadata=changes.get("metadata", METADATA),
        contents='<li><a href="one.xhtml">One</a></li><li><a href="chapter%20two.xhtml">The storm</a></li>',
    )


def test_a_book_says_who_wrote_it_and_what_it_is() -> None:
    article = read_article(book(), name="lamps.epub")

    assert article.title == "The Lamplighters of Wexing"
    assert article.authors == ("Orla Keane",)
    assert (article.language, article.published, article.site) == ("en", "2021-05-04", "Quay Press")
    assert (article.url, article.tags) == ("https://example.org/lamplighters", ("Harbours",))
    assert article.description == "How a town lit its quay."


def test_chapters_follow_in_reading_order_with_their_headings() -> None:
    article = read_article(book(), name="lamps.epub")

    headings = [article.text[block.start : block.end] for block in article.blocks if block.kind == "heading"]
    assert headings == ["Before the storm", "The storm"]
    assert article.text.index("Then it blew.") < article.text.index("Nobody slept\u00a0that night.")
    assert "alert" not in article.text


def test_a_note_at_the_end_of_the_book_is_a_footnote_of_its_chapter() -> None:
    article = read_article(book(), name="lamps.epub")

    assert "lit at four[^1] in winter." in article.markdown
    assert "[^1]: By the old clock." in article.markdown
    assert parse(article.markdown).text == article.text


def test_numbers_of_printed_pages_are_not_text() -> None:
    assert "winter.7" not in read_article(book(), name="lamps.epub").text


def test_a_book_without_metadata_goes_by_its_first_words() -> None:
    assert read_article(book(metadata=""), name="lamps.epub").title == "Before the storm"


def test_an_old_book_takes_the_titles_of_its_ncx() -> None:
    package = (
        b'<package xmlns="http://www.idpf.org/2007/opf"><metadata/><manifest>'
        b'<item id="a" href="a.html" media-type="application/xhtml+xml"/>'
        b'<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/></manifest>'
        b'<spine toc="ncx"><itemref idref="a"/></spine></package>'
    )
    ncx = (
        b'<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/"><navMap><navPoint><navLabel><text>First part</text>'
        b'</navLabel><content src="a.html#top"/></navPoint></navMap></ncx>'
    )
    data = zipped(
        {
            "mimetype": b"application/epub+zip",
            "META-INF/container.xml": CONTAINER,
            "OEBPS/book.opf": package,
            "OEBPS/toc.ncx": ncx,
            "OEBPS/a.html": b"<html><body><p>It was a quiet year in the harbour.</p></body></html>",
        }
    )

    assert read_article(data, name="old.epub").markdown == (
        "## First part\n\nIt was a quiet year in the harbour."
    )


def encryption(algorithm: str) -> dict[str, bytes]:
    return {
        "META-INF/encryption.xml": (
            '<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><EncryptedData'
            ' xmlns="http://www.w3.org/2001/04/xmlenc#">'
            f'<EncryptionMethod Algorithm="{algorithm}"/></EncryptedData></encryption>'
        ).encode()
    }


def test_a_locked_book_says_so() -> None:
    data = epub({"one.xhtml": ONE}, extra=encryption("http://www.w3.org/2001/04/xmlenc#aes256-cbc"))

    with pytest.raises(CaptureError) as raised:
        read_article(data, name="locked.epub")

    assert str(raised.value) == (
        "locked.epub is locked by its seller (DRM): only the seller's own programs can open it."
    )


def test_a_book_with_scrambled_fonts_is_not_locked() -> None:
    data = epub({"one.xhtml": ONE}, extra=encryption("http://www.idpf.org/2008/embedding"))

    assert "The lamps were lit" in read_article(data, name="fonts.epub").text


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (zipped({"mimetype": b"application/epub+zip"}, stored=("mimetype",)), "it has no package"),
        (epub({}), "without text"),
        (epub({"one.xhtml": chapter("<img src='a.png'/>")}), "without text"),
        (book()[:-100], "damaged or cut-off"),
    ],
)
def test_a_book_that_cannot_be_read_says_why(data: bytes, sentence: str) -> None:
    with pytest.raises(CaptureError, match=sentence):
        read_article(data, name="bad.epub")


def test_entities_in_a_package_lead_nowhere() -> None:
    secret = '<!DOCTYPE p [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY y "ha"><!ENTITY z "&y;&y;&y;">]>'
    one = ONE.replace(b"<!DOCTYPE html>", secret.encode()).replace(b"Then it blew", b"Then &x;&z; it blew")

    text = read_article(epub({"one.xhtml": one}, metadata=METADATA), name="xxe.epub").text

    assert "root:" not in text
    assert "it blew" in text


def test_a_picture_of_a_book_goes_by_its_place_in_it() -> None:
    one = chapter("<p>The lamps were lit.</p><p><img src='../pictures/a%20lamp.png' alt='A lamp'/></p>")

    markdown = read_article(epub({"text/one.xhtml": one}), name="lamps.epub").markdown

    assert "![A lamp](OEBPS/pictures/a%20lamp.png)" in markdown


LEAVES = {
    "cover.xhtml": chapter("<p>The Lamplighters</p><img src='cover.jpg' alt='A quay at night'/>"),
    "front1.xhtml": chapter(
        "<section epub:type='titlepage'><h1>The Lamplighters</h1><p>Orla Keane</p></section>"
    ),
    "front2.xhtml": chapter(
        "<p>Copyright © 2021 Orla Keane. All rights reserved. ISBN 978-1-23-456789-7</p>"
    ),
    "dedication.xhtml": chapter("<p>For those who carried the ladders.</p>"),
    "one.xhtml": ONE,
    "notes.xhtml": NOTES,
    "colophon.xhtml": chapter("<p>Set in an old face and printed at the quay.</p>"),
}


def test_what_stands_around_the_text_of_a_book_is_left_out() -> None:
    text = read_article(epub(LEAVES, metadata=METADATA), name="lamps.epub").text

    assert text.startswith("For those who carried the ladders.")
    assert "Then it blew." in text
    for word in ("quay at night", "rights reserved", "Orla Keane", "old face"):
        assert word not in text


def test_a_book_of_nothing_else_is_read_all_the_same() -> None:
    assert "Orla Keane" in read_article(epub({"cover.xhtml": LEAVES["front1.xhtml"]}), name="a.epub").text


def test_each_chapter_is_a_book_with_its_notes_and_its_own_title() -> None:
    contents = "".join(
        f'<li><a href="{path}">{title}</a></li>'
        for path, title in {"one.xhtml": "Before the storm", "two.xhtml": "The storm"}.items()
    )
    more = chapter("<p>It went on until the morning came.</p>")
    data = epub({**LEAVES, "two.xhtml": TWO, "more.xhtml": more}, metadata=METADATA, contents=contents)

    parts = list(open_chapters(Document(data, name="lamps.epub")))
    articles = [read_article(part.data, name=part.name) for part in parts]

    assert [article.title for article in articles] == [
        "The Lamplighters of Wexing 1",
        "Before the storm",
        "The storm",
    ]
    assert {(article.site, article.authors) for article in articles} == {
        ("The Lamplighters of Wexing", ("Orla Keane",))
    }
    assert articles[1].markdown.startswith("The lamps were lit at four[^1] in winter.")
    assert "[^1]: By the old clock." in articles[1].markdown
    assert "until the morning" in articles[2].text
    assert "storm" not in articles[1].text
    assert [part.data for part in open_chapters(Document(data))] == [part.data for part in parts]
