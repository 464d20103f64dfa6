"""Parts of a text that are in another language than the rest: a tweet, a poem, a statement in full."""

import re

from articles.language import detect, is_plainly

SHORTEST = 80
"""Characters; of less, names and loan words decide more than the language does.

Near relatives (Catalan beside French, Galician beside Portuguese) share so many words that a guess
is not enough: a passage is foreign only where it is plainly so, in words that no other language has."""

_PARAGRAPH = re.compile(r"[^\n]+")


def foreign_passages(text: str, language: str | None) -> tuple[tuple[int, int, str], ...]:
    """The paragraphs `text[start:end]` in another language than the text's, and which it is."""
    found = []
    for paragraph in _PARAGRAPH.finditer(text):
        start, end = paragraph.span()
        if end - start >= SHORTEST and not is_plainly(paragraph[0], language):
            own = detect(paragraph[0])
            if own is not None and own != language and is_plainly(paragraph[0], own):
                found.append((start, end, own))
    return tuple(found)
