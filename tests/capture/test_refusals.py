"""What is no article is refused in one sentence that says why."""

import pytest

from articles.capture import CaptureError, read_article

LINKS = "<html><head><title>Home</title></head><body><ul>" + "".join(
    f"<li><a href='/{n}'>Story number {n}</a></li>" for n in range(40)
)
FRONT = "<html><head><title>Canal Post</title></head><body><h1>Canal Post</h1>" + "".join(
    f"<article><h2><a href='/{n}'>Story number {n} about the canal</a></h2><p>The town will pay {n} million euros for "
    "a footbridge over its canal, nearly twice what the council had planned.</p></article>"
    for n in range(20)
)
WALL = (
    "<html><head><title>The price</title></head><body><article><h1>The price</h1><p>The bridge cost 4.2 million euros, "
    "nearly twice what the town had planned, and opened on Friday, two years late.</p>"
    "<div><p>Subscribe to continue reading.</p></div></article></body></html>"
)


@pytest.mark.parametrize(
    ("source", "sentence"),
    [
        ("<html><head></head><body></body></html>", "holds no article"),
        ("<html><head><title>x</title></head><body><script>1</script></body></html>", "holds no article"),
        (LINKS, "holds no article"),
        (FRONT, "a list of them"),
        (WALL, "is behind a paywall"),
        ("<!doctype html>", "holds no article"),
    ],
)
def test_a_page_without_an_article_says_so(source: str, sentence: str) -> None:
    with pytest.raises(CaptureError, match=sentence) as raised:
        read_article(source.encode(), name="saved.html")

    assert str(raised.value).startswith("saved.html ")
    assert str(raised.value).endswith(".")


def test_a_short_notice_in_an_article_element_is_read() -> None:
    source = (
        "<html><head><title>Notice</title></head><body><article><h1>Notice</h1>"
        "<p>The lock is shut on Sunday, because the keeper is getting married at last, to the heron's surprise.</p>"
        "</article></body></html>"
    )

    assert read_article(source.encode()).text.startswith("The lock is shut")


@pytest.mark.parametrize(
    ("source", "sentence"),
    [
        ('{"title": "The bridge", "text": "It was late."}', "data.txt is JSON, not an article."),
        ('[\n  {"title": "The bridge"}\n]\n', "data.txt is JSON, not an article."),
        ('{"title": "One"}\n{"title": "Two"}\n', "data.txt is JSON, not an article."),
    ],
)
def test_data_is_no_article(source: str, sentence: str) -> None:
    with pytest.raises(CaptureError) as raised:
        read_article(source.encode(), name="data.txt")

    assert str(raised.value) == sentence


def test_words_in_brackets_are_read() -> None:
    assert read_article(b"[Late]\n\nThe bridge opened late, and nobody came to see it.").text
    assert read_article(b"{late} The bridge opened late, and nobody came to see it.").text


def test_a_story_in_a_pages_scripts_that_is_not_the_pages_own_is_left_there() -> None:
    words = "The keeper of the light has retired after a long and quiet life on the rock. " * 20
    source = (
        "<html><head><title>The ferry that would not start</title></head><body><div id=app></div>"
        f'<script>window.STATE = {{"related": [{{"title": "A keeper retires", "html": "<p>{words}</p><p>{words}</p><p>.</p>"}}]}};'
        "</script></body></html>"
    )

    with pytest.raises(CaptureError, match="holds no article"):
        read_article(source.encode(), name="ferry.html")
