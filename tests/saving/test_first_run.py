"""A new library starts with sample articles, once."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from articles.article import compose
from articles.library import Library
from articles.saving import fill_with_samples, first_run


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library(tmp_path / "library.db") as library:
        yield library


def test_an_empty_library_is_filled_once_with_the_welcome_on_top(library: Library) -> None:
    filled = fill_with_samples(library)
    again = fill_with_samples(library)

    entries = library.list()
    assert (len(entries), again) == (filled, 0)
    assert filled >= 8
    assert entries[0].title.startswith("Welcome")
    assert all(entry.sample for entry in entries)
    assert sum(entry.figures for entry in entries) > 100


def test_a_library_with_an_article_in_it_is_not_filled(library: Library) -> None:
    library.add(compose("Mine", "My own article."))

    assert fill_with_samples(library) == 0
    assert library.count() == 1


def test_samples_that_were_taken_out_stay_out_until_they_are_asked_for(library: Library) -> None:
    filled = fill_with_samples(library)
    mine = library.add(compose("Mine", "My own article.")).id

    removed = library.remove_samples()

    assert removed == (filled, 0)
    assert [entry.id for entry in library.list()] == [mine]
    assert fill_with_samples(library) == 0
    assert fill_with_samples(library, again=True) == filled


def test_it_is_filled_whole_or_not_at_all(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    prepare = first_run.prepare_original

    def break_at_the_third(original):  # type: ignore[no-untyped-def]
        if "03" in original.name:
            raise KeyboardInterrupt
        return prepare(original)

    monkeypatch.setattr(first_run, "prepare_original", break_at_the_third)
    with pytest.raises(KeyboardInterrupt):
        fill_with_samples(library)
    assert library.list() == []

    monkeypatch.undo()
    assert fill_with_samples(library) >= 8
