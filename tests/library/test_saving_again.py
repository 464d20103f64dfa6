"""The same article saved again is updated, never doubled, and what its reader did with it stays."""

from collections.abc import Callable
from pathlib import Path

import pytest

from articles.article import Article, compose
from articles.evidence import Evidence
from articles.library import Library, Original
from articles.library.identity import address


@pytest.mark.parametrize(
    "again",
    [
        "https://example.org/story",
        "http://example.org/story",
        "HTTPS://Example.ORG/story",
        "https://example.org:443/story",
        "https://example.org/story/",
        "https://example.org/story#comments",
        "https://example.org/story?utm_source=mail&utm_medium=x",
        "https://example.org/story?fbclid=123",
        " https://example.org/story ",
    ],
)
def test_these_addresses_are_one(again: str) -> None:
    assert address(again) == address("https://example.org/story")


@pytest.mark.parametrize(
    "other",
    [
        "https://example.org/Story",
        "https://example.org/story?page=2",
        "https://example.org/story?id=",
        "https://example.org:8080/story",
        "https://www.example.org/story",
        "https://example.org/story#!/2",
    ],
)
def test_these_addresses_are_others(other: str) -> None:
    assert address(other) != address("https://example.org/story")


@pytest.mark.parametrize(
    "broken", ["http://[::1", "http://example.org:99999/", "http://", "::", "mailto:a@b.c", ""]
)
def test_an_address_that_is_none_raises_nothing(broken: str) -> None:
    address(broken)


def test_the_same_address_updates_and_keeps_the_reading(
    library: Library, write: Callable[..., Article]
) -> None:
    first = library.add(write("Draft", "First text.", url="https://example.org/a"))
    library.mark(first.id, read=True, starred=True, archived=True)

    second = library.add(write("Final", "Second text.", url="http://example.org/a/?utm_source=x"))

    assert (second.id, second.created, second.changed) == (first.id, False, True)
    [entry] = library.list(shelf="all")
    assert (entry.title, entry.read, entry.starred, entry.archived) == ("Final", True, True, True)
    assert library.get(first.id).article.text == "Second text."


def test_the_same_content_without_an_address_is_the_same_article(
    library: Library, write: Callable[..., Article]
) -> None:
    first = library.add(write("Title", "Some text,\nas it is."))

    second = library.add(write("Title", "Some  text, as it is."))

    assert (second.id, second.created) == (first.id, False)
    assert library.count() == 1


def test_nothing_changes_when_nothing_is_new(library: Library, write: Callable[..., Article]) -> None:
    first = library.add(write("Title", "Text."))

    second = library.add(write("Title", "Text."))

    assert (second.id, second.changed) == (first.id, False)


def test_the_same_bytes_are_the_same_article_however_they_were_read(
    library: Library, write: Callable[..., Article]
) -> None:
    original = Original(b"<p>the page</p>", "page.html")
    first = library.add(write("Scraps", "The page and its menu."), original=original)

    second = library.add(write("The page", "The page."), original=original)

    assert (second.id, second.created) == (first.id, False)


def test_parts_of_one_original_are_articles_of_their_own(
    library: Library, write: Callable[..., Article]
) -> None:
    book = b"a book"

    one = library.add(write("Chapter 1"), original=Original(book, "book.epub", part="1"))
    two = library.add(write("Chapter 2"), original=Original(book, "book.epub", part="2"))

    assert one.id != two.id


def test_the_address_it_was_fetched_from_finds_it_too(
    library: Library, write: Callable[..., Article]
) -> None:
    first = library.add(
        write("Title", "Text.", url="https://example.org/story"),
        original=Original(b"page", url="https://short.example/x"),
    )

    second = library.add(write("Title", "Newer text.", url="https://short.example/x"))

    assert second.id == first.id


def test_saving_it_from_a_file_does_not_forget_its_address(
    library: Library, write: Callable[..., Article]
) -> None:
    first = library.add(write("Title", "Text.", url="https://example.org/story"))

    library.add(write("Title", "Text."))

    assert library.entry(first.id).url == "https://example.org/story"


def test_earlier_bytes_are_kept_beside_later_ones(library: Library, write: Callable[..., Article]) -> None:
    url = "https://example.org/a"
    added = library.add(write("Long", "All of it.", url=url), original=b"all of it")
    library.add(write("Short", "Subscribe to read.", url=url), original=b"subscribe")

    again = library.add(write("Other", "Found again."), original=b"all of it")

    assert again.id == added.id


def test_a_page_that_has_gone_behind_a_paywall_does_not_take_the_article_with_it(
    library: Library, write: Callable[..., Article]
) -> None:
    url = "https://example.org/a"
    whole = write("Title", "A sentence of the article. " * 60, url=url)
    scraps = write("Title", "Subscribe to read on. " * 10, url=url)
    added = library.add(whole, original=b"the page")

    again = library.add(scraps, original=b"the wall")

    assert (again.id, again.changed, again.poorer) == (added.id, False, True)
    assert library.get(added.id).article == whole
    assert library.original(added.id) == Original(b"the page", url=url)


def test_a_better_capture_is_believed_however_short(library: Library, write: Callable[..., Article]) -> None:
    url = "https://example.org/a"
    added = library.add(write("Title", "Comments and menus. " * 100, url=url), original=b"page", capture=1)

    better = library.add(write("Title", "The article. " * 30, url=url), original=b"page now", capture=2)

    assert (better.id, better.changed, better.poorer) == (added.id, True, False)


def test_the_place_moves_with_the_words(library: Library, write: Callable[..., Article]) -> None:
    body = " ".join(f"Sentence number {n} says something of its own." for n in range(200))
    added = library.add(
        write("Title", f"A line that the page has cut since. {body}", url="https://a.example/")
    )
    words = "Sentence number 120 says"
    library.mark(added.id, position=library.get(added.id).article.text.index(words))

    library.add(write("Title", body, url="https://a.example/"))

    saved = library.get(added.id)
    assert saved.article.text[saved.entry.position :].startswith(words)


def test_saving_again_without_evidence_keeps_the_evidence(
    library: Library, write: Callable[..., Article], evidence: Evidence
) -> None:
    added = library.add(write("Title", "Some text."), evidence)

    library.add(write("Title", "Some text."))

    assert library.get(added.id).evidence == evidence


def test_a_removed_article_that_is_saved_again_is_back_as_it_was(
    library: Library, write: Callable[..., Article]
) -> None:
    added = library.add(write("Title", "Text."))
    library.mark(added.id, starred=True)
    library.remove(added.id)

    library.add(write("Title", "Text."))

    assert [(entry.id, entry.starred) for entry in library.list()] == [(added.id, True)]


@pytest.mark.parametrize(
    ("fetched_from", "is_the_same"),
    [
        ("https://example.org/print/story", True),
        ("https://www.example.org/story?view=1", True),
        ("https://amp.example.org/story", True),
        ("https://elsewhere.example/story", False),
        ("https://notexample.org/story", False),
    ],
)
def test_no_page_of_another_site_takes_the_place_of_an_article_by_saying_that_it_is_it(
    tmp_path: Path, fetched_from: str, is_the_same: bool
) -> None:
    story = "https://example.org/story"
    with Library(tmp_path / "library.db") as library:
        first = library.add(compose("The story", "As it was written.", url=story))
        copy = compose("The story", "As somebody else would have it.", url=story)

        second = library.add(copy, original=Original(b"copy", url=fetched_from))

        assert (second.id == first.id) is is_the_same
        assert ("As it was" in library.get(first.id).article.text) is not is_the_same
