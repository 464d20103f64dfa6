"""Pages made to hang, crash or exhaust: each ends with the article or with one sentence."""

import resource
import unicodedata
from collections.abc import Callable
from multiprocessing import get_context
from multiprocessing.connection import Connection

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from articles.article import Article
from articles.capture import CaptureError, read_article

SECONDS = 10
PATIENCE = 4
"""So many times longer a page may take here: how fast a machine is, is for the benchmark below to say."""
BYTES = 1024**3
MEGABYTE = 1024 * 1024

PROSE = "".join(
    f"<p>The bridge cost {number}.2 million euros, twice what the town had planned, and opened two years late.</p>"
    for number in range(4, 12)
)
ARTICLE = f"<h1>Footbridge opens late</h1>{PROSE}"


def page(body: str) -> str:
    return f"<html><head><title>Footbridge opens late</title></head><body>{body}</body></html>"


# What comes out: True for the article, False where a sentence that refuses is right, too.
PAGES: dict[str, tuple[Callable[[], str], bool]] = {
    "100,000 nested divisions": (lambda: page("<div>" * 100_000 + ARTICLE + "</div>" * 100_000), True),
    "300 nested divisions": (lambda: page("<div>" * 300 + ARTICLE + "</div>" * 300), True),
    "nested spans": (lambda: page("<span>" * 100_000 + ARTICLE), True),
    "nested tables": (lambda: page("<table><tr><td>" * 20_000 + ARTICLE), True),
    "nested lists": (lambda: page("<ul><li>" * 50_000 + ARTICLE), True),
    "nested quotes": (lambda: page("<blockquote>" * 50_000 + ARTICLE), True),
    "a million unclosed b": (lambda: page("<b>x" * 1_000_000 + ARTICLE), True),
    "200,000 unclosed links": (lambda: page("<a href=x>y " * 200_000 + ARTICLE), False),
    "a 50 MB attribute": (lambda: page(f'<div data-x="{"x" * 50 * MEGABYTE}">{ARTICLE}</div>'), True),
    "a 50 MB attribute without quotes": (
        lambda: page(f"<div data-x={'x' * 50 * MEGABYTE}>{ARTICLE}</div>"),
        True,
    ),
    "a 50 MB script": (lambda: page(f"<script>{'var x=1;' * 6 * MEGABYTE}</script>{ARTICLE}"), True),
    "a piece of a page after a 50 MB script": (
        lambda: f"<script>{'var x=1;' * 6 * MEGABYTE}</script>{ARTICLE}",
        True,
    ),
    "a piece of a page with a 50 MB attribute": (
        lambda: f'<div data-x="{"x" * 50 * MEGABYTE}">{ARTICLE}</div>',
        True,
    ),
    "Markdown of one line of 2 MB": (
        lambda: "# Footbridge\n\nIt opened two years late. " + "It cost 4 million. " * 100_000,
        True,
    ),
    "Markdown with 300,000 tags": (
        lambda: "# Bridge\n\n" + "a <b>x</b> <br> <a href=x>y</a> " * 100_000,
        False,
    ),
    "Markdown with tags over lines in quotes": (
        lambda: "# Bridge\n\n" + "> a <b\n> title=x> b\n\n" * 60_000,
        False,
    ),
    "a script of 3 MB of spaces": (lambda: page(f"<script>{' ' * 3 * MEGABYTE}</script>{ARTICLE}"), True),
    "a state of 3 MB of brackets": (
        lambda: f"<title>Late</title><script>x = {'[' * 3 * MEGABYTE}</script>",
        False,
    ),
    "a state of 300,000 lists": (
        lambda: (
            f"<title>Late</title><script>x = {{'title': 'Late', 'a': [{'[1,2,3],' * 300_000}]}}</script>".replace(
                "'", '"'
            )
        ),
        False,
    ),
    "a script without end": (lambda: page(f"{ARTICLE}<script>{'var x=1;' * 6 * MEGABYTE}"), True),
    "a million scripts without end": (lambda: page(ARTICLE + "<script>x" * 1_000_000), True),
    "a 50 MB data address": (
        lambda: page(f"<img src='data:image/png;base64,{'A' * 50 * MEGABYTE}'>{ARTICLE}"),
        True,
    ),
    "a 50 MB comment": (lambda: page(f"<!--{'x ' * 25 * MEGABYTE}-->{ARTICLE}"), True),
    "two million comments without end": (lambda: page("<!-- x" * 2_000_000 + ARTICLE), True),
    "a 50 MB page": (lambda: page(PROSE * (50 * MEGABYTE // len(PROSE))), False),
    "four million divisions": (lambda: page(ARTICLE + "<div>x</div>" * 4_000_000), False),
    "400,000 spaces": (lambda: page(f"<p>a{' ' * 400_000}b</p>{ARTICLE}"), True),
    "a list of 40,000 items": (lambda: page(ARTICLE + "<ul>" + "<li>An item</li>" * 40_000 + "</ul>"), True),
    "a million breaks": (lambda: page(ARTICLE + "<p>" + "x<br>" * 1_000_000), False),
    "a table of 100,000 rows": (
        lambda: page(ARTICLE + "<table>" + "<tr><td>1<td>2" * 100_000 + "</table>"),
        False,
    ),
    "cells that span 99,999 columns": (
        lambda: page(ARTICLE + "<table><tr>" + "<td colspan=99999>1" * 5_000 + "</table>"),
        True,
    ),
    "two million attributes": (lambda: page(f"{ARTICLE}<a {'x=1 ' * 2_000_000}>"), True),
    "two million opening brackets": (lambda: page(ARTICLE + "<" * 2_000_000), True),
    "a million ampersands": (lambda: page(ARTICLE + "&" * 1_000_000), True),
    "a billion laughs": (
        lambda: (
            '<!DOCTYPE html [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>'
            + page("&c;" + ARTICLE)
        ),
        True,
    ),
    "an external entity": (
        lambda: '<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]>' + page(f"<p>&x;</p>{ARTICLE}"),
        True,
    ),
    "structured data nested a million deep": (
        lambda: page("<script type='application/ld+json'>" + "[" * 1_000_000 + "</script>" + ARTICLE),
        True,
    ),
    "50 MB of plain text": (lambda: "Footbridge\n\nIt opened late.\n\n" * (2 * MEGABYTE), False),
}


def _read(make: Callable[[], str], seconds: int, answer: Connection) -> None:
    data = make().encode()
    resource.setrlimit(resource.RLIMIT_AS, (BYTES + 700 * MEGABYTE, BYTES + 700 * MEGABYTE))
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
    try:
        answer.send(("article", read_article(data, name="page.html").text))
    except CaptureError as error:
        answer.send(("refused", str(error)))


@pytest.mark.parametrize("name", PAGES)
def test_a_hostile_page_ends_and_stays_in_bounds(name: str) -> None:
    _check(name, PATIENCE * SECONDS)


@pytest.mark.bench
@pytest.mark.parametrize("name", PAGES)
def test_a_hostile_page_ends_in_ten_seconds(name: str) -> None:
    _check(name, SECONDS)


def _check(name: str, seconds: int) -> None:
    make, must_be_read = PAGES[name]
    context = get_context("fork")
    answer, told = context.Pipe(duplex=False)
    reader = context.Process(target=_read, args=(make, seconds, told))
    reader.start()
    told.close()

    outcome, text = answer.recv()  # EOFError here: the reader was killed by a limit
    reader.join()

    assert reader.exitcode == 0
    if must_be_read:
        assert outcome == "article"
        assert "opened two years late" in text
        assert "root:" not in text
    else:
        assert outcome == "article" or text.endswith(".")


CONTROLS = "".join(
    chr(code) for code in [*range(0x20), *range(0x7F, 0xA0), 0x200B, 0x202E, 0x2066, 0xFEFF, 0xE000]
)


def _harmless(text: str) -> bool:
    return all(
        character == "\n" or unicodedata.category(character) not in {"Cc", "Cs"} for character in text
    ) and not (set(text) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"))


def test_a_form_feed_in_an_attribute_is_white_space() -> None:
    html = page("<p class='a\fb' title='\f'>The quay was rebuilt\fin the spring of that year.</p>" * 5)

    assert "rebuilt in the spring" in read_article(html.encode(), name="page.html").text


def test_no_control_character_comes_through() -> None:
    evil = f"Evil{CONTROLS}\x1b]52;c;eHg=\x07\x1b[31m &#x1b;[2J &#8238;title"

    article = read_article(
        page(f"<h1>{evil}</h1><p class=byline>By Jo {CONTROLS}Lund</p><p>{evil}</p>{PROSE}").encode()
    )

    for text in (article.text, article.title, *article.authors, article.caption or "", article.markdown):
        assert _harmless(text)


@pytest.mark.parametrize("name", ["page.html", "page.txt", "page.md"])
@settings(max_examples=150, deadline=None)
@given(
    data=st.one_of(
        st.binary(max_size=400), st.text(max_size=400).map(lambda text: text.encode("utf-8", "replace"))
    )
)
def test_any_bytes_end_in_an_article_or_a_sentence(name: str, data: bytes) -> None:
    outcome = _outcome(data, name)

    if isinstance(outcome, str):
        assert outcome.endswith(".")
        assert "\n" not in outcome
    else:
        assert _harmless(outcome.text)
        assert _harmless(outcome.title)
        assert outcome.title


def _outcome(data: bytes, name: str) -> Article | str:
    try:
        return read_article(data, name=name)
    except CaptureError as error:
        return str(error)


TAGS = st.sampled_from(
    "p div span b i a ul ol li table tr td th h1 h2 blockquote pre code figure figcaption img br hr sup q dl dt dd "
    "article aside nav header footer form section main ruby rt math mfrac noscript template select svg".split()
)
PIECES = st.one_of(
    TAGS.map(lambda tag: f"<{tag}>"),
    TAGS.map(lambda tag: f"</{tag}>"),
    st.sampled_from(
        ["<a href='#x'>1</a>", "<li id=x>", "<img src=a.jpg alt='An image'>", "<td colspan=3>", "<!--", "-->"]
    ),
    st.text(alphabet="ab *_[]()#>-1.|`~&;\\\n\u00a0é市", max_size=30),
)


@settings(max_examples=200, deadline=None)
@given(pieces=st.lists(PIECES, max_size=60))
def test_any_soup_of_tags_is_read(pieces: list[str]) -> None:
    source = page(ARTICLE + "".join(pieces))

    article = read_article(source.encode(), url="https://example.org/a")

    assert _harmless(article.text)


@pytest.mark.parametrize(
    "address",
    [
        "http://[x]/a.jpg",
        "http://[::1/a",
        "http://a]b/",
        "http://e℀.org/",
        "https://",
        "//[",
        "http://x:99999/",
    ],
)
def test_an_address_that_is_none_costs_nothing_but_itself(address: str) -> None:
    tags = f'<link rel=canonical href="{address}"><meta property="og:url" content="{address}"><base href="{address}">'
    comment = f"<!-- Page saved with SingleFile \n url: {address} \n-->"
    picture = f'<img src="{address}"><a href="{address}">a link</a>'
    source = page(f"<article>{ARTICLE}{picture}</article>").replace("<head>", f"{comment}<head>{tags}")

    for url in (None, address, "https://example.org/a"):
        assert "The bridge cost 4.2 million euros" in read_article(source.encode(), url=url).text


@pytest.mark.parametrize(
    "label", ["uu", "zlib", "punycode", "idna", "undefined", "unicode_escape", "no\0ne", "utf-7"]
)
def test_a_label_that_names_no_encoding_is_passed_over(label: str) -> None:
    source = page(ARTICLE.replace("bridge", "Brücke")).encode("cp1252")

    assert "The Brücke cost" in read_article(source, charset=label).text
