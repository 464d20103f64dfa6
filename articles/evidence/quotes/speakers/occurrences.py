"""Where a word stands in a text."""

from collections.abc import Iterator


def ends_of(word: str, text: str) -> Iterator[int]:
    """Where a word ends in a text, each time; something may go on behind it.

    By search for the bare word: an expression made for it would be compiled and tried at each letter.
    """
    at = text.find(word)
    while at >= 0:
        end = at + len(word)
        if not at or not goes_on(text, at - 1):
            yield end
        at = text.find(word, end)


def goes_on(text: str, at: int) -> bool:
    """Whether a letter or a digit stands there."""
    return text[at : at + 1].isalnum() or text[at : at + 1] == "_"
