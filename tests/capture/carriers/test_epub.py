"""A book is one article: its chapters in reading order, under their headings, with its notes."""

import pytest

from articles.article import parse
from articles.capture import CaptureError, read_article
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
