"""Text folded for matching and sorting: no case, no accents."""

import unicodedata

# Letters that Unicode does not take apart into a letter and a mark.
_LETTERS = str.maketrans({"ø": "o", "đ": "d", "ð": "d", "ħ": "h", "ı": "i", "ł": "l", "æ": "ae", "œ": "oe"})


def fold(text: str) -> str:
    """The text without case and accents, white space single: `Élysée` and `ELYSEE` are the same."""
    if not text.isascii():
        apart = unicodedata.normalize("NFKD", text.casefold())
        text = "".join(c for c in apart if not unicodedata.combining(c)).translate(_LETTERS)
    return " ".join(text.casefold().split())


def title_key(title: str) -> str:
    """What a title is sorted by: folded, from its first letter or digit on."""
    folded = fold(title)
    start = next((i for i, c in enumerate(folded) if c.isalnum()), 0)
    return folded[start : start + 80]
