from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from articles.article import Article, compose
from articles.evidence import DateMention, Evidence, Figure, Quote
from articles.library import Library


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "library.db"


@pytest.fixture
def library(path: Path) -> Iterator[Library]:
    with Library(path) as library:
        yield library


@pytest.fixture
def write() -> Callable[..., Article]:
    """An article about nothing much, unlike any other one unless it is told to be."""
    written = 0

    def write(title: str | None = None, markdown: str | None = None, **metadata: Any) -> Article:
        nonlocal written
        written += 1
        title = title or f"Article {written}"
        return compose(title, markdown or f"The body of article number {written}.", **metadata)

    return write


@pytest.fixture
def evidence() -> Evidence:
    """Two figures, one date, and one utterance in two parts."""
    return Evidence(
        figures=(
            Figure(0, 3, "money", "5500000000", unit="USD", modifier="~", rule="digits"),
            Figure(4, 9, "count", None, low="10", high="20", subject="towns"),
        ),
        dates=(DateMention(2, 5, "2022-02-24"),),
        quotes=(
            Quote(1, 4, "direct", 0, "Jens Stoltenberg", 6, 8, "said"),
            Quote(5, 9, "direct", 0, "Jens Stoltenberg"),
        ),
        language="en",
    )
