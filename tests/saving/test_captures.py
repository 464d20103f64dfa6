"""A page that was saved again has not taken the article before it away: every capture can be gone back to."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from articles.library import Library
from articles.saving import Kept, bring_back, recapture, save

BEFORE = "The ferry will cost 40 euros from May, the harbour board said on Monday, and nobody was glad."
AFTER = "The ferry will cost 30 euros from June, the harbour board said on Friday, and everybody was glad."
URL = "https://example.org/ferry"


@pytest.fixture
def library(tmp_path: Path) -> Any:
    with Library(tmp_path / "library.db") as library:
        yield library


@pytest.fixture
def save_as(library: Library, tmp_path: Path) -> Callable[[str], int]:
    """Save the page with that text, as it is now."""

    def save_as(text: str) -> int:
        page = tmp_path / "ferry.md"
        page.write_text(f"---\nurl: {URL}\n---\n\n# The ferry\n\n{text}\n")
        [kept] = save(library, [str(page)])
        assert isinstance(kept, Kept)
        return kept.entry.id

    return save_as


def test_an_earlier_text_comes_back_with_its_figures(library: Library, save_as: Callable[[str], int]) -> None:
    article_id = save_as(BEFORE)
    save_as(AFTER)
    library.mark(article_id, starred=True)

    brought = bring_back(library, article_id, 1)

    saved = library.get(article_id)
    assert (brought.changed, brought.problem) == (True, None)
    assert saved.article.text == BEFORE
    assert [figure.value for figure in saved.evidence.figures] == ["40"]
    assert saved.entry.starred
    assert [capture.shown for capture in library.captures(article_id)] == [True, False]


def test_it_stays_when_all_is_captured_again_until_the_page_is_saved_again(
    library: Library, save_as: Callable[[str], int]
) -> None:
    article_id = save_as(BEFORE)
    save_as(AFTER)
    bring_back(library, article_id, 1)

    [again] = recapture(library, [article_id])
    assert not again.changed
    assert library.get(article_id).article.text == BEFORE

    save_as(AFTER)
    assert library.get(article_id).article.text == AFTER


def test_going_back_is_taken_back_by_going_back(library: Library, save_as: Callable[[str], int]) -> None:
    article_id = save_as(BEFORE)
    save_as(AFTER)
    marked = library.add_passage(article_id, AFTER.index("June"), AFTER.index("June") + 4, note="late")

    bring_back(library, article_id, 1)
    assert library.passages(article_id)[0].start is None  # kept, though its words are not there now
    bring_back(library, article_id, 2)

    assert library.get(article_id).article.text == AFTER
    assert library.passages(article_id) == (marked,)


def test_a_capture_that_is_not_there_changes_nothing(library: Library, save_as: Callable[[str], int]) -> None:
    article_id = save_as(BEFORE)

    for number in (0, -1, 2, 10**30):
        brought = bring_back(library, article_id, number)

        assert brought.problem == f"Of article {article_id} there is no capture {number}."
    assert library.get(article_id).article.text == BEFORE


def test_what_cannot_be_kept_leaves_the_capture_that_is_shown(
    library: Library, save_as: Callable[[str], int], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Killed or out of disk between the two changes: either both are there or none."""
    article_id = save_as(BEFORE)
    save_as(AFTER)

    def fail(*_: object, **__: object) -> bool:
        raise OSError("no space left")

    monkeypatch.setattr("articles.library.adding.replace", fail)
    with pytest.raises(OSError, match="no space"):
        bring_back(library, article_id, 1)

    assert [capture.shown for capture in library.captures(article_id)] == [False, True]
