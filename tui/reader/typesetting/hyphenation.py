"""Where words may be divided, by the dictionaries of `pyphen`, loaded when first asked for."""

from functools import cache

from tui.reader.typesetting.breaking import Hyphenate

_LEAST_BEFORE, _LEAST_AFTER = 2, 3
"""No line ends in one letter and a hyphen, and none begins with two letters of a word."""


@cache
def hyphenator(language: str | None) -> Hyphenate | None:
    """The division of words in that language; None where there is no dictionary for it."""
    import pyphen

    known = pyphen.language_fallback(language) if language else None
    if known is None:
        return None
    dictionary = pyphen.Pyphen(lang=known)

    def places(word: str) -> list[int]:
        return [
            int(place)
            for place in dictionary.positions(word)
            if _LEAST_BEFORE <= place <= len(word) - _LEAST_AFTER
        ]

    return places
