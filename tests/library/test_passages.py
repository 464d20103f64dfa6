"""Passages that a reader has marked are kept, found again, and never lost."""

from collections.abc import Callable

import pytest

from articles.article import Article, compose
from articles.evidence import Evidence
from articles.library import Library, LibraryError

TEXT = "The ferry left at dawn with sixty people on board. Nobody waved, and the wind rose."


@pytest.fixture
def article_id(library: Library) -> int:
    return library.add(compose("The ferry", TEXT, url="https://example.org/ferry")).id


def test_a_marked_passage_comes_back_with_its_note_and_colour(library: Library, article_id: int) -> None:
    start = TEXT.index("sixty people")

    library.add_passage(article_id, start, start + 12, note="who counted?", colour="pink")

    (passage,) = library.get(article_id).passages
    assert (passage.words, passage.note, passage.colour) == ("sixty people", "who counted?", "pink")
    assert TEXT[passage.start : passage.end] == "sixty people"


def test_passages_stand_in_the_order_of_the_text(library: Library, article_id: int) -> None:
    for words in ("Nobody waved", "The ferry", "sixty"):
        start = TEXT.index(words)
        library.add_passage(article_id, start, start + len(words))

    assert [passage.words for passage in library.passages(article_id)] == [
        "The ferry",
        "sixty",
        "Nobody waved",
    ]


def test_a_passage_is_found_in_a_better_capture_of_the_article(library: Library, article_id: int) -> None:
    start = TEXT.index("Nobody waved")
    library.add_passage(article_id, start, start + 12)
    better = "A lede that was missing before.\n\n" + TEXT

    library.add(compose("The ferry", better, url="https://example.org/ferry"))

    (passage,) = library.passages(article_id)
    assert passage.start is not None
    assert better[passage.start : passage.end] == "Nobody waved"


def test_a_passage_that_the_article_says_no_more_is_kept_without_a_place(
    library: Library, article_id: int
) -> None:
    library.add_passage(article_id, 0, 9, note="the old boat")

    library.replace_article(article_id, compose("The bridge", "It opened."), Evidence())

    (passage,) = library.passages(article_id)
    assert (passage.words, passage.note, passage.start, passage.end) == (
        "The ferry",
        "the old boat",
        None,
        None,
    )


def test_a_passage_can_be_forgotten(library: Library, article_id: int) -> None:
    passage = library.add_passage(article_id, 0, 9)

    library.remove_passage(passage.id)

    assert library.passages(article_id) == ()


def test_a_removed_article_that_comes_back_has_its_passages(library: Library, article_id: int) -> None:
    library.add_passage(article_id, 0, 9)

    library.remove(article_id)
    library.restore(article_id)

    assert [passage.words for passage in library.passages(article_id)] == ["The ferry"]


@pytest.mark.parametrize(("start", "end"), [(-1, 3), (3, 3), (5, 2), (0, 10_000)])
def test_a_range_outside_the_text_is_refused(library: Library, article_id: int, start: int, end: int) -> None:
    with pytest.raises(LibraryError, match="no passage from"):
        library.add_passage(article_id, start, end)


def test_an_article_that_is_not_there_has_no_passages(
    library: Library, write: Callable[..., Article]
) -> None:
    with pytest.raises(LibraryError):
        library.add_passage(99, 0, 1)


def test_a_mark_gets_another_note_and_colour(library: Library, article_id: int) -> None:
    mark = library.add_passage(article_id, 0, 9, note="old")

    library.change_passage(mark.id, note="new")
    library.change_passage(mark.id, colour="blue")

    (passage,) = library.passages(article_id)
    assert (passage.id, passage.note, passage.colour) == (mark.id, "new", "blue")
    with pytest.raises(LibraryError, match="no longer"):
        library.change_passage(999, note="nobody")


def test_a_forgotten_mark_comes_back_as_it_was(library: Library, article_id: int) -> None:
    library.add_passage(article_id, 0, 9, note="first", colour="pink")
    before = library.passages(article_id)

    forgotten = library.remove_passage(before[0].id)
    assert library.passages(article_id) == ()
    assert forgotten is not None
    library.restore_passage(forgotten)

    assert library.passages(article_id) == before
    assert library.remove_passage(999) is None


def test_a_lost_mark_is_kept_with_its_words_and_comes_back_with_them(
    library: Library, article_id: int
) -> None:
    start = TEXT.index("sixty people")
    library.add_passage(article_id, start, start + 12, note="who counted?")

    library.add(
        compose("The ferry", "Altogether other words stand here now, as many as before, and not one of them."
                " It goes on like this for a while.", url="https://example.org/ferry")
    )  # fmt: skip
    (lost,) = library.passages(article_id)
    library.add(compose("The ferry", TEXT, url="https://example.org/ferry"))
    (found,) = library.passages(article_id)

    assert (lost.words, lost.note, lost.start) == ("sixty people", "who counted?", None)
    assert found.start == start


def test_the_articles_with_marks_are_known_the_last_marked_first(library: Library, article_id: int) -> None:
    other = library.add(compose("The bridge", "It stood for a long time, and then it did not.")).id
    library.add_passage(article_id, 0, 9)
    library.add_passage(other, 0, 2)

    assert list(library.marked()) == [other, article_id]
    library.remove(other)
    assert list(library.marked()) == [article_id]
