"""The standfirst among what a page says of itself: no machine's copy of the first paragraph."""

import re

from articles.capture.metadata.titles import normal

_CUT_SHORT = re.compile(r"\s*(?:\.\.\.|…|\[…\]|\[\.\.\.\])$")
_SENTENCE = re.compile(r"(?<=\w[.!?])[\"'”’»)]*(?=\s)|[。！？]")
_SHORTEST = 40
_KNOWN = 60
"""Letters of the body's beginning that tell a copy of it."""


def standfirst(description: str | None, body: str) -> str | None:
    """The description as a reader would want it above the article, or None where it only repeats that.

    One that was cut short ends with its last whole sentence.
    """
    if not description:
        return None
    stem = _CUT_SHORT.sub("", description)
    said, start = normal(stem), normal(body[:4000])
    # The last word may be half a word, so it is not asked for.
    if said and said[:-8] in start[: 2 * len(said) + 200]:
        return None
    # "By Jo Lund ELSMOUTH (Courier) — The bridge …": the page's first lines, run together.
    if len(start) >= _KNOWN and start[:_KNOWN] in said:
        return None
    if stem == description and (len(description) < 150 or not description[-1].isalnum()):
        return description
    whole = [found.end() for found in _SENTENCE.finditer(stem)]
    return stem[: whole[-1]] if whole and whole[-1] >= _SHORTEST else description
