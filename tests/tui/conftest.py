"""A small library, and the app opened on it."""

from pathlib import Path

import pytest
from reading_room import TITLES, TODAY, MakeApp, paragraphs

from articles.article import compose
from articles.evidence import Evidence, Figure, Quote
from articles.library import Library
from tui.app import PullquoteApp
from tui.keys import Keymap


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """A library of six articles, of which the last in `TITLES` was saved last."""
    path = tmp_path / "library.db"
    with Library(path) as opened:
        for number, title in enumerate(TITLES):
            article = compose(
                title,
                paragraphs(40),
                site="The Quay" if number % 2 else "North Sound",
                published=f"2024-03-{10 + number}",
                url=f"https://example.org/{number}",
                authors=("Ada Quill",),
            )
            start = article.text.index("1,200 euros")
            evidence = Evidence(
                figures=(Figure(start, start + 11, "money", "1200", unit="EUR"),),
                quotes=(Quote(0, 9, "direct", 0, speaker="Ada Quill"),),
                language="en",
            )
            opened.add(article, evidence)
    return path


@pytest.fixture
def make_app(library: Path) -> MakeApp:
    """Makes an app on that library, on a day that never changes, in the terminal's own colours."""

    def make(
        path: Path = library,
        open_id: int | None = None,
        theme: str = "ansi",
        keymap: Keymap | None = None,
    ) -> PullquoteApp:
        return PullquoteApp(path, open_id, theme=theme, keymap=keymap, today=TODAY)

    return make
