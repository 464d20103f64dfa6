"""Markdown with front matter, as note takers and site generators keep it."""

from articles.capture import read_article


def test_yaml_front_matter_of_a_web_clipper() -> None:
    note = (
        '---\ntitle: "The bridge: a history"\nsource: "https://example.org/bridge"\nauthor:\n  - "[[Marta Oliveira]]"\n'
        "published: 2024-03-05\ncreated: 2024-04-01\ntags:\n  - clippings\n---\nIt was *late*.\n"
    )

    article = read_article(note.encode(), name="bridge.md")

    assert article.title == "The bridge: a history"
    assert article.authors == ("Marta Oliveira",)
    assert article.published == "2024-03-05"
    assert article.url == "https://example.org/bridge"
    assert article.tags == ("clippings",)
    assert article.text == "It was late."


def test_toml_front_matter_of_hugo() -> None:
    note = '+++\ntitle = "The bridge"\ndate = 2024-03-05T10:00:00+01:00\nauthors = ["Jo Lund", "Ana Ruiz"]\n+++\n\nText.\n'

    article = read_article(note.encode(), name="bridge.md")

    assert (article.title, article.authors) == ("The bridge", ("Jo Lund", "Ana Ruiz"))
    assert article.published == "2024-03-05T10:00:00+01:00"


def test_front_matter_that_is_not_quite_yaml_is_read_by_the_line() -> None:
    article = read_article(b"---\ntitle: Why: a question\nauthor: Jo Lund\n---\nText.\n")

    assert (article.title, article.authors) == ("Why: a question", ("Jo Lund",))


def test_without_front_matter_the_first_heading_is_the_title() -> None:
    article = read_article(
        b"# The *late* bridge\n\nIt was late.\n\n## Why\n\nNobody knows.\n", name="note.md"
    )

    assert article.title == "The late bridge"
    assert article.text == "It was late.\n\nWhy\n\nNobody knows."


def test_wiki_links_and_comments_read_as_words() -> None:
    article = read_article(b"# T\n\nSee [[Canal|the canal]] %%todo%% and `[[code]]`<!-- x -->.\n\n- a\n- b\n")

    assert article.text.startswith("See the canal  and ")


def test_exploding_yaml_is_left_alone() -> None:
    bomb = "---\na: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\ntitle: *c\n---\nText that stays.\n"

    article = read_article(bomb.encode(), name="bomb.md")

    assert "Text that stays." in article.text


def test_html_in_markdown_reads_as_what_it_means() -> None:
    note = (
        '<p align="center">\n  <img src="https://example.org/logo.png" width="80">\n</p>\n\n# The bridge\n\n'
        'A <b>late</b> bridge over H<sub>2</sub>O, see <a href="https://example.org/b">the plans</a>.<br>\n'
        "Nobody came.\n\n| who | what |\n|---|---|\n| Ana<br>Ruiz | <i>mayor</i> |\n\n"
        "<details>\n<summary>More</summary>\n\nThe *rest* of it.\n\n</details>\n\n"
        "<table><tr><th>Year</th><th>Cost</th></tr><tr><td>1984</td><td>5</td></tr></table>\n\n> said <em>quietly</em>\n"
    )

    article = read_article(note.encode(), name="bridge.md")

    assert article.title == "The bridge"
    assert article.text == (
        "A late bridge over H2O, see the plans.\nNobody came.\n\nwho\nwhat\nAna Ruiz\nmayor\n\n"
        "More\n\nThe rest of it.\n\nYear\nCost\n1984\n5\n\nsaid quietly"
    )
    assert "[the plans](<https://example.org/b>)" in article.markdown


def test_what_only_looks_like_html_stays_in_markdown() -> None:
    text = "A `<b>` opens, List<T> is generic, 1 <2 and a> b.\n\n<p>It goes on.</p>\n\n```html\n<p>code</p>\n```\n"

    article = read_article(f"# Tags\n\n{text}".encode(), name="tags.md")

    assert article.text == ("A <b> opens, List<T> is generic, 1 <2 and a> b.\n\nIt goes on.\n\n<p>code</p>")
