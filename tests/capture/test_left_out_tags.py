"""What HTML lets a writer leave out may be left out."""

import pytest

from articles.capture import read_article

TEXT = "".join(
    f"<p>In week {n} the council met and spoke of the bridge at some length, and of the ferry too.</p>"
    for n in range(8)
)


@pytest.mark.parametrize(
    "page",
    [
        "<title>The bridge</title><nav><a href=/>Home</a></nav><article><h1>The bridge</h1>{}</article>",
        "<!doctype html><meta charset=utf-8><title>The bridge</title><main><h1>The bridge</h1>{}</main>",
        "<head><title>The bridge</title><header><a href=/>Home</a></header><h1>The bridge</h1>{}",
        "<title>The bridge</title><h1>The bridge</h1>{}",
        "<article><h1>The bridge</h1>{}</article>",
    ],
)
def test_a_page_without_a_body_tag_is_read_whole(page: str) -> None:
    article = read_article(page.format(TEXT).encode())

    assert article.title == "The bridge"
    assert article.text.count("the council met") == 8
    assert "Home" not in article.text
