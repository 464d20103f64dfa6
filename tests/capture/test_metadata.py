"""Title, authors, date, site and address, joined from all that a page says of itself."""

import json

import pytest

from articles.article import Article
from articles.capture import read_article
from articles.capture.metadata.authors import read_authors
from articles.capture.metadata.dates import date_in_url, read_date

BODY = "".join(
    f"<p>The bridge cost {number}.2 million euros, nearly twice what the town had planned, and opened two years late.</p>"
    for number in range(4, 9)
)


def read(head: str = "", top: str = "", url: str | None = None, language: str = "en") -> Article:
    page = f"<html lang={language}><head>{head}</head><body><div id=header>The Canal Post</div><div>{top}{BODY}</div></body></html>"
    return read_article(page.encode(), url=url)


HEADLINE = "Footbridge opens two years late"


@pytest.mark.parametrize(
    ("head", "top", "url"),
    [
        (f"<title>{HEADLINE} | The Canal Post</title>", "", None),
        (f"<title>{HEADLINE} - Canal Post</title>", f"<h1>{HEADLINE}</h1>", None),
        (f"<title>{HEADLINE} - Canalpost</title>", "", "https://www.canalpost.example/a/b"),
        (f"<title>The Canal Post » News » {HEADLINE}</title>", f"<h1>{HEADLINE}</h1>", None),
        (
            f"<title>The Canal Post: {HEADLINE}</title><meta property=og:site_name content='The Canal Post'>",
            "",
            None,
        ),
        (
            f"<title>x</title><meta property=og:title content='{HEADLINE}'>",
            f"<h2 class=entry-title>{HEADLINE}</h2>",
            None,
        ),
        (
            f"<title>{HEADLINE} - The Canal Post</title>",
            f"<h1 class=logo>The Canal Post</h1><h2>{HEADLINE}</h2>",
            None,
        ),
        ("<title>Footbridge opens two years… | Canal</title>", f"<h1>{HEADLINE}</h1>", None),
        (f"<title>{HEADLINE} &amp;ndash; The Canal Post</title>", f"<h1>{HEADLINE}</h1>", None),
    ],
)
def test_the_title_is_the_headline_without_the_sites_name(head: str, top: str, url: str | None) -> None:
    assert read(head, top, url).title == HEADLINE


@pytest.mark.parametrize(
    "title",
    [
        "Covid-19: what we know - and what we do not",
        "Brexit: the story so far",
        "Northmouth 2 - Elsmouth 1: a late goal",
        "Rock | Paper | Scissors",
    ],
)
def test_a_title_with_marks_of_its_own_stays_whole(title: str) -> None:
    article = read(
        f"<title>{title} | The Canal Post</title><meta property=og:title content='{title}'>",
        f"<h1>{title}</h1>",
    )

    assert article.title == title


@pytest.mark.parametrize(
    ("byline", "authors"),
    [
        ("By Marta Oliveira", ["Marta Oliveira"]),
        ("by MARTA OLIVEIRA and JO LUND", ["Marta Oliveira", "Jo Lund"]),
        ("Marta Oliveira, Political Editor", ["Marta Oliveira"]),
        ("Marta Oliveira, Jo Lund, Ana Ruiz", ["Marta Oliveira", "Jo Lund", "Ana Ruiz"]),
        ("Par Claire Morin et Paul Viet, avec AFP", ["Claire Morin", "Paul Viet"]),
        ("Von Anna Bach, Berlin", ["Anna Bach"]),
        ("Por Ana Ruiz y Luis Mora", ["Ana Ruiz", "Luis Mora"]),
        ("di Carla Neri", ["Carla Neri"]),
        ("Por Beatriz da Costa", ["Beatriz da Costa"]),
        ("Door Jan van der Berg", ["Jan van der Berg"]),
        ("By Marta Oliveira | 5 March 2024 10:30", ["Marta Oliveira"]),
        ("By Marta Oliveira for The Canal Post", ["Marta Oliveira"]),
        ("Marta Oliveira (marta@canalpost.example)", ["Marta Oliveira"]),
        ("By Tom O’Neil-Marsh", ["Tom O’Neil-Marsh"]),
        ("Updated by Marta Oliveira", ["Marta Oliveira"]),
        ("admin", []),
        ("https://www.facebook.com/canalpost", []),
        ("Staff", []),
        ("La rédaction", []),
        ("Reuters", ["Reuters"]),
    ],
)
def test_a_byline_gives_names_alone(byline: str, authors: list[str]) -> None:
    assert list(read_authors(byline)) == authors


@pytest.mark.parametrize(
    ("written", "date"),
    [
        ("2024-03-05", "2024-03-05"),
        ("2024-03-05T10:04:00Z", "2024-03-05T10:04:00+00:00"),
        ("2024-03-05T10:04:00.123+0200", "2024-03-05T10:04:00+02:00"),
        ("Tue, 05 Mar 2024 10:00:00 +0100", "2024-03-05T10:00:00+01:00"),
        ("March 5, 2024 at 10:04 pm EST", "2024-03-05T22:04:00-05:00"),
        ("Tue Mar  5 10:00:00 CET 2024", "2024-03-05T10:00:00+01:00"),
        ("5 mars 2024 à 10h04", "2024-03-05T10:04:00"),
        ("Stand: 5. März 2024, 10:04 Uhr", "2024-03-05T10:04:00"),
        ("Publicado el 5 de marzo de 2024", "2024-03-05"),
        ("5 marzo 2024", "2024-03-05"),
        ("5 de março de 2024", "2024-03-05"),
        ("5 maart 2024", "2024-03-05"),
        ("1er mai 2023", "2023-05-01"),
        ("2024年3月5日", "2024-03-05"),
        ("31/12/2023", "2023-12-31"),
        ("1709630400", "2024-03-05T09:20:00+00:00"),
        ("32/13/2024", None),
        ("chapter 12", None),
    ],
)
def test_dates_as_pages_write_them(written: str, date: str | None) -> None:
    assert read_date(written) == date


def test_american_pages_write_the_month_first() -> None:
    assert read_date("03/05/2024", month_first=True) == "2024-03-05"
    assert read_date("03/05/2024") == "2024-05-03"


def test_an_address_may_name_the_day() -> None:
    assert date_in_url("https://canalpost.example/2024/03/05/bridge") == "2024-03-05"
    assert date_in_url("https://canalpost.example/world/2024/mar/05/bridge") == "2024-03-05"
    assert date_in_url("https://canalpost.example/12345678") is None


def test_structured_data_of_other_articles_is_not_this_ones() -> None:
    other = {
        "@type": "NewsArticle",
        "headline": "Another story",
        "author": "Jo Lund",
        "datePublished": "2020-01-01",
        "image": "x",
        "articleBody": "y",
    }
    this = {
        "@type": "NewsArticle",
        "headline": HEADLINE,
        "author": {"name": "Marta Oliveira"},
        "datePublished": "2024-03-05",
    }
    data = json.dumps([{"@type": "ItemList", "itemListElement": [other]}, other, this])

    article = read(
        f"<title>{HEADLINE} | Post</title><script type='application/ld+json'>{data}</script>",
        f"<h1>{HEADLINE}</h1>",
    )

    assert article.authors == ("Marta Oliveira",)
    assert article.published == "2024-03-05"


def test_authors_by_reference_and_broken_json_are_read() -> None:
    person = '{"@type":"Person","@id":"#p","name":"Marta Oliveira"}'
    data = f'{{"@graph":[{{"@type":"Article","headline":"{HEADLINE}","author":{{"@id":"#p"}},}},{person}]}}'

    article = read(f"<script type='application/ld+json'>{data}</script>", f"<h1>{HEADLINE}</h1>")

    assert article.authors == ("Marta Oliveira",)


def test_wordpress_names_its_author_in_a_labelled_tag() -> None:
    article = read(
        "<meta name=twitter:label1 content='Written by'><meta name=twitter:data1 content='Jo Lund'>"
    )

    assert article.authors == ("Jo Lund",)


@pytest.mark.parametrize(
    ("canonical", "url", "expected"),
    [
        (
            "https://canalpost.example/a",
            "https://canalpost.example/a?utm_source=x",
            "https://canalpost.example/a",
        ),
        ("/a", "https://canalpost.example/a?x=1", "https://canalpost.example/a"),
        ("https://canalpost.example/", "https://canalpost.example/a", "https://canalpost.example/a"),
        ("javascript:x", "https://canalpost.example/a", "https://canalpost.example/a"),
        ("https://canalpost.example/a", None, "https://canalpost.example/a"),
    ],
)
def test_the_address_is_the_canonical_one_where_it_is_plausible(
    canonical: str, url: str | None, expected: str
) -> None:
    assert read(f"<link rel=canonical href='{canonical}'>", url=url).url == expected


def test_a_wrong_declared_language_is_overruled_by_the_text() -> None:
    assert read(language="fr").language == "en"


def test_the_lead_picture_and_its_caption_are_metadata() -> None:
    article = read(
        "<meta property=og:image content='https://canalpost.example/lead.jpg'>",
        "<figure><img src=lead.jpg><figcaption>A crane lifts the first beam.</figcaption></figure>",
    )

    assert article.lead_image == "https://canalpost.example/lead.jpg"
    assert article.caption == "A crane lifts the first beam."
    assert "crane" not in article.text


@pytest.mark.parametrize(
    "byline",
    [
        "<p class=byline>By Jo Lund</p>",
        "<div class=meta>posted by Jo Lund at 12:53</div>",
        "<div class=post-meta>Friday | 14 June 2019 | 15:49 BY Jo Lund IN Travel | 0 COMMENTS</div>",
        "<small>11.09.2011, 16:20 von Jo Lund</small>",
        "<footer class=entry-footer><span class='author vcard'>by Jo Lund</span></footer>",
        "<div class=writerProfile>Jo Lund Senior Town Hall Correspondent</div>",
        "<p>Von Jo Lund am 03.05.2013, 11:51 | 0 Meinungen | Brücken</p>",
        "<div class=meta>Jo Lund</div>",
        "<p class=author>JO LUND Envoyé spécial à Elsmouth</p>",
        "<span class=author>Autor/in: Jo Lund</span>",
        "<div class=who><a href=/autoren/jo-lund>Jo Lund</a></div>",
        "<p class=byline>By Jo Lund @jolund on Jul 04, 2014 at 11:30a</p>",
    ],
)
def test_a_byline_is_found_however_the_page_marks_it(byline: str) -> None:
    assert read("<title>x</title>", f"<h1>{HEADLINE}</h1>{byline}").authors == ("Jo Lund",)


def test_the_byline_below_the_headline_goes_before_one_of_another_story() -> None:
    teaser = "<div class=promo2><a rel=author>Ana Ruiz</a></div>" + "<p><b>x</b></p>" * 60

    article = read("", f"{teaser}<h1>{HEADLINE}</h1><p class=byline>By Jo Lund</p>")

    assert article.authors == ("Jo Lund",)


@pytest.mark.parametrize(
    "publisher",
    ["Canal Post GmbH, Elsmouth, Germany", "canalpost.example", "Canal Post (www.canalpost.example)"],
)
def test_a_person_in_the_byline_goes_before_the_publisher_in_the_tags(publisher: str) -> None:
    head = f"<meta name=author content='{publisher}'><meta property=og:site_name content='Canal Post'>"

    article = read(head, f"<h1>{HEADLINE}</h1><p class=byline>By Jo Lund, CANAL POST</p>")

    assert article.authors == ("Jo Lund",)


@pytest.mark.parametrize(
    ("byline", "authors"),
    [
        ("By Ed Lund, CNN", ["Ed Lund"]),
        ('By Ana "Mae" Ruiz', ['Ana "Mae" Ruiz']),
        ("Jo Lund CNBC Executive News Editor", ["Jo Lund"]),
        ("Super User", []),
        ("Text", []),
        ("am", []),
    ],
)
def test_what_is_no_name_is_left_out_of_a_byline(byline: str, authors: list[str]) -> None:
    assert list(read_authors(byline)) == authors


@pytest.mark.parametrize(
    ("head", "top", "title"),
    [
        # The first heading is the site's, and leads home.
        (f"<title>Canal Notes: {HEADLINE}</title>", f"<h1><a href=/>Canal Notes</a></h1><h3 class=post-title>{HEADLINE}</h3>", HEADLINE),
        # The heading has a label more than the title.
        (f"<title>{HEADLINE} | Arts | Post</title><meta property=og:title content='{HEADLINE} | Arts | Post'>", f"<h1>{HEADLINE} Members</h1>", HEADLINE),
        # In capitals on the page, in small letters in the tags.
        (f"<meta property=og:title content='{HEADLINE}'>", f"<h1>{HEADLINE.upper()}</h1>", HEADLINE),
        # A blank before the colon, where the heading is in two parts.
        ("<title>Bridges: Two years late | Post</title>", "<h1><span>Bridges</span> : <span>Two years late</span></h1>", "Bridges: Two years late"),
        # A lesser heading that is a piece of the title does not shorten it.
        (f"<title>Canal and town: {HEADLINE} - Post</title>", f"<h1>Canal and town: {HEADLINE}</h1><h3>{HEADLINE}</h3>", f"Canal and town: {HEADLINE}"),
        (f"<title>{HEADLINE} ‹ Canal Conservation Project</title>", "", HEADLINE),
    ],
)  # fmt: skip
def test_the_title_is_told_from_what_stands_around_it(head: str, top: str, title: str) -> None:
    assert read(head, top).title == title


def test_the_date_near_the_headline_goes_before_dates_elsewhere() -> None:
    top = (
        "<div class=date-in-header>Friday, November 22, 2019</div>" + "<p><b>x</b></p>" * 40
        + f"<h1>{HEADLINE}</h1><span class=byline>Sa 13 Jul 2019</span>"
        + "<p>See <a href=/2009/x>8 August 2009</a> and the rest of the story.</p>"
    )  # fmt: skip

    assert (read("", top).published or "")[:10] == "2019-07-13"


@pytest.mark.parametrize(
    ("address", "day"),
    [
        ("https://canalpost.example/2010/POLITICS/08/13/bridge/index.html", "2010-08-13"),
        ("https://canalpost.example/conj/2013/04/05/20002-20130405ARTFIG00473.php", "2013-04-05"),
        ("https://canalpost.example/a/202311/17/WS6557.html", "2023-11-17"),
        ("https://canalpost.example/articles/12345678", None),
    ],
)
def test_an_address_names_the_day_in_many_ways(address: str, day: str | None) -> None:
    assert date_in_url(address) == day


@pytest.mark.parametrize(
    ("named", "title", "site"),
    [
        ("News and views | Canal Post", f"{HEADLINE} | Canal Post", "Canal Post"),
        ("Business", f"{HEADLINE} - Canal Post", "Canal Post"),
        ("www.canalpost.example", f"{HEADLINE} - Canal Pöst", "Canal Pöst"),
        ("Canal Post Online", f"{HEADLINE} - Canal Post", "Canal Post Online"),
    ],
)
def test_the_sites_name_is_what_its_address_says(named: str, title: str, site: str) -> None:
    head = f"<title>{title}</title><meta property=og:site_name content='{named}'>"

    assert read(head, f"<h1>{HEADLINE}</h1>", url="https://www.canalpost.example/a/b").site == site


def test_a_blank_picture_is_no_lead_picture() -> None:
    head = (
        "<meta property=og:image content='https://s0.example/i/blank.jpg'>"
        "<meta name=twitter:image content='https://canalpost.example/lead.jpg'>"
    )

    assert read(head).lead_image == "https://canalpost.example/lead.jpg"
