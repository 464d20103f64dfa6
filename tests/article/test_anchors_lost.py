"""A passage that can no longer be told from others is lost rather than put in a wrong place."""

from articles.article.anchors import anchor_of, place_of

TEXT = "At noon the bridge was closed. By six it was open, and the ferry had left."


def anchor(words: str) -> object:
    start = TEXT.index(words)
    return anchor_of(TEXT, start, start + len(words))


def test_a_short_word_with_nothing_of_its_surroundings_left_is_lost() -> None:
    other = "Nobody saw six of them in the harbour that winter, whatever was said later."

    assert place_of(other, anchor("six")) is None  # type: ignore[arg-type]


def test_words_that_stand_twice_elsewhere_are_lost() -> None:
    other = "Then the ferry sank.\n\nLater the ferry was raised and the ferry sailed again."

    assert place_of(other, anchor("the ferry")) is None  # type: ignore[arg-type]


def test_words_that_stand_once_are_found_wherever_they_are() -> None:
    other = "A new beginning: the bridge was closed to all."

    start, end = place_of(other, anchor("the bridge was closed"))  # type: ignore[arg-type,misc]

    assert other[start:end] == "the bridge was closed"
