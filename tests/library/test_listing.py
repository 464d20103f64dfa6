"""The list: shelves, orders, windows, and what is typed to narrow it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.article import Article
from articles.library import Library, Order, Shelf, matching
from articles.library.folding import fold


def titles(library: Library, **wanted: object) -> list[str]:
    return [entry.title for entry in library.list(**wanted)]  # type: ignore[arg-type]


@pytest.fixture
def shelves(library: Library, write: Callable[..., Article]) -> Library:
    ids = {name: library.add(write(name)).id for name in ("new", "read", "starred", "archived", "gone")}
    library.mark(ids["read"], read=True)
    library.mark(ids["starred"], starred=True)
    library.mark(ids["archived"], archived=True)
    library.remove(ids["gone"])
    return library


@pytest.mark.parametrize(
    ("shelf", "holds"),
    [
        ("inbox", {"new", "read", "starred"}),
        ("all", {"new", "read", "starred", "archived"}),
        ("starred", {"starred"}),
        ("archived", {"archived"}),
        ("unread", {"new", "starred"}),
    ],
)
def test_a_shelf_holds(shelves: Library, shelf: Shelf, holds: set[str]) -> None:
    assert set(titles(shelves, shelf=shelf)) == holds
    assert shelves.count(shelf=shelf) == shelves.counts()[shelf] == len(holds)


def test_a_mark_can_be_taken_off_again(library: Library, write: Callable[..., Article]) -> None:
    article_id = library.add(write()).id

    library.mark(article_id, read=True, starred=True, archived=True)
    entry = library.mark(article_id, read=False, starred=False, archived=False)

    assert (entry.read, entry.starred, entry.archived) == (False, False, False)


def test_the_newest_saved_comes_first(library: Library, write: Callable[..., Article]) -> None:
    for name in ("first", "second", "third"):
        library.add(write(name))

    assert titles(library) == ["third", "second", "first"]
    assert titles(library, descending=False) == ["first", "second", "third"]


def test_publication_is_sorted_across_time_zones_and_undated_ones_come_last(
    library: Library, write: Callable[..., Article]
) -> None:
    library.add(write("undated"))
    library.add(write("noon in Paris", published="2024-05-01T12:00:00+02:00"))
    library.add(write("noon in London", published="2024-05-01T12:00:00+01:00"))
    library.add(write("the day before", published="2024-04-30"))

    assert titles(library, order="published") == [
        "noon in London",
        "noon in Paris",
        "the day before",
        "undated",
    ]


def test_titles_are_sorted_as_a_reader_would(library: Library, write: Callable[..., Article]) -> None:
    for name in ("Zebra", "élan", "« Avant »", "apple", "Öl"):
        library.add(write(name))

    assert titles(library, order="title") == ["apple", "« Avant »", "élan", "Öl", "Zebra"]


def test_the_longest_comes_first(library: Library, write: Callable[..., Article]) -> None:
    library.add(write("short", "One."))
    library.add(write("long", "One two three."))

    assert titles(library, order="length") == ["long", "short"]


@pytest.mark.parametrize(
    "typed",
    ["elysee", "ÉLYSÉE", "lys", "le monde", "monde elys", "zola", "stro", "tromsø"],
)
def test_what_is_typed_is_found_in_title_site_and_authors(
    library: Library, write: Callable[..., Article], typed: str
) -> None:
    library.add(write("À l’Élysée", site="Le Monde", authors=("Émile Zola", "Jens Strøm of Tromsø")))
    library.add(write("Another matter", site="The Paper"))

    assert titles(library, match=typed) == ["À l’Élysée"]
    assert library.count(match=typed) == 1


@pytest.mark.parametrize("typed", ["%", "_", "'", '"', "*", "\\", "NOT", "élysée x"])
def test_nothing_typed_is_a_pattern(library: Library, write: Callable[..., Article], typed: str) -> None:
    library.add(write("À l’Élysée"))

    assert titles(library, match=typed) == []


def test_a_match_is_not_made_of_two_fields(library: Library, write: Callable[..., Article]) -> None:
    library.add(write("Title", site="Site"))

    assert titles(library, match="titlesite") == []


def test_what_is_typed_on_narrows_what_was_found_and_forgets_nothing_new(
    library: Library, path: Path, write: Callable[..., Article]
) -> None:
    library.add(write("The bridge"))
    library.add(write("The bridle"))

    assert (library.count(match="brid"), titles(library, match="bridg")) == (2, ["The bridge"])
    assert library.count(match="brid") == 2
    library.add(write("A bridge too far"))
    assert titles(library, match="bridge") == ["A bridge too far", "The bridge"]
    with Library(path) as other:
        other.add(write("Bridges"))
    assert titles(library, match="bridge")[0] == "Bridges"
    assert titles(library, match="bridge", shelf="archived") == []


def test_many_matches_and_few_are_counted_ranked_and_cut_alike(
    library: Library, write: Callable[..., Article], monkeypatch: pytest.MonkeyPatch
) -> None:
    for n in range(12):
        library.add(write(f"Title {n % 5}", f"Body {n}"))

    def seen() -> object:
        whole = library.list(match="tit le", order="title")
        assert [library.rank(entry.id, match="tit le", order="title") for entry in whole] == list(range(12))
        return whole, library.count(match="tit le"), library.list(match="tit le", limit=3, offset=4)

    few = seen()
    monkeypatch.setattr(matching, "FEW", 3)
    library.mark(library.list()[0].id, read=True)
    library.mark(library.list()[0].id, read=False)

    assert seen() == few


@pytest.mark.parametrize("order", ["saved", "published", "title", "length"])
@pytest.mark.parametrize("descending", [True, False])
def test_windows_join_without_a_gap_and_every_article_knows_its_place(
    library: Library, write: Callable[..., Article], order: Order, descending: bool
) -> None:
    for n in range(25):
        library.add(write(f"Title {n % 7}", f"Body {n}", published=f"2024-01-0{n % 5 + 1}"))

    whole = library.list(order=order, descending=descending)
    windows = [
        entry
        for offset in range(0, 25, 4)
        for entry in library.list(order=order, descending=descending, limit=4, offset=offset)
    ]
    places = [library.rank(entry.id, order=order, descending=descending) for entry in whole]

    assert windows == whole
    assert places == list(range(25))


def test_an_article_that_is_not_in_a_list_has_no_place_in_it(
    library: Library, write: Callable[..., Article]
) -> None:
    article_id = library.add(write()).id

    assert library.rank(article_id, shelf="archived") is None


def test_the_place_in_an_article_is_remembered(library: Library, write: Callable[..., Article]) -> None:
    article_id = library.add(write("Title", "0123456789")).id

    library.mark(article_id, position=5)

    entry = library.entry(article_id)
    assert (entry.position, entry.progress) == (5, 0.5)


def test_progress_may_be_told_apart_from_the_place(library: Library, write: Callable[..., Article]) -> None:
    article_id = library.add(write("Title", "0123456789")).id

    library.mark(article_id, position=5, progress=1.0)
    library.mark(article_id, position=10**9)

    entry = library.entry(article_id)
    assert (entry.position, entry.progress) == (10, 1.0)


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)
