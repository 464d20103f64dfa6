from dataclasses import replace

import pytest

from articles.article import compose
from articles.evidence import extract_article
from articles.library import Entry, Passage, Saved

TEXT = """The harbour board met on Monday. The new wall will cost 5.5 million euros, said Ida Holm.

## What comes next

“We start in May,” Holm said, “and we stop for nobody.” About 40 boats *must* move | or sink.
"""


@pytest.fixture
def saved() -> Saved:
    """An article with figures, quotes, and two marks: one in the text, one that it has lost."""
    article = compose(
        'The wall: "a start" = 1',
        TEXT,
        authors=("Ann Lee",),
        site="Harbour News",
        published="2025-03-01",
        url="https://example.org/wall",
        language="en",
        tags=("sea walls",),
    )
    evidence = extract_article(article)
    start = article.text.index("About 40 boats")
    passages = (
        Passage(1, "About 40 boats", start, start + 14, "ask *who* counted", "pink"),
        Passage(2, "gone words", None, None, "", "yellow"),
    )
    entry = Entry(
        7, article.title, article.authors, article.site, article.published, "2025-03-02T08:00:00Z", "en",
        article.url, article.words, len(evidence.figures), 1, False, False, False, 0, 0.0,
    )  # fmt: skip
    return Saved(entry, article, evidence, passages)


@pytest.fixture
def hostile(saved: Saved) -> Saved:
    """The same with words that want to be more than words."""
    passages = (Passage(3, '=HYPERLINK("http://evil")', None, None, "---\n# not a heading | no cell"),)
    article = replace(saved.article, title='Ends\n---\nhere: "x" \\')
    return replace(saved, article=article, passages=passages)
