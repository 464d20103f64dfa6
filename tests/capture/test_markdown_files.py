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
