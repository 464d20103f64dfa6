"""The place in a text found again in a newer capture of it."""

from articles.article.anchors import CONTEXT, anchor_of, place_of

_FEWEST = 12
"""Characters that tell a place from others, with those around them."""


def carried_over(position: int, before: str, after: str) -> int:
    """The offset in `after` of the words that stood at `position` in `before`.

    Where those words are gone, the words a little further on are looked for; then it is as far
    into the text as it was.
    """
    if position <= 0 or before == after:
        return min(max(0, position), len(after))
    for start in range(position, position + 5 * CONTEXT, CONTEXT):
        if len(before) - start < _FEWEST:
            break
        place = place_of(after, anchor_of(before, start, start + CONTEXT))
        if place is not None:
            return max(0, place[0] - (start - position))
    return min(round(position / max(1, len(before)) * len(after)), len(after))
