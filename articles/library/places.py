"""A place in a text found again in a newer capture of the same text."""

_ANCHOR = 48
"""Code points that tell a place: long enough to be rare, short enough to survive small changes."""


def carried_over(position: int, before: str, after: str) -> int:
    """The offset in `after` of the words that stood at `position` in `before`.

    Where those words are gone, the words a little further on are looked for, then as far into
    the text as it was.
    """
    if position <= 0 or not before or before == after:
        return max(0, min(position, len(after)))
    expected = round(position / len(before) * len(after))
    for step in range(0, 5 * _ANCHOR, _ANCHOR):
        words = before[position + step : position + step + _ANCHOR]
        found = _nearest(words, after, expected + step)
        if found is not None:
            return max(0, found - step)
    return min(expected, len(after))


def _nearest(words: str, text: str, expected: int) -> int | None:
    """Where `words` stand closest to the expected offset."""
    if len(words.strip()) < _ANCHOR // 4:
        return None
    earlier = text.rfind(words, 0, max(0, expected) + len(words))
    later = text.find(words, max(0, expected))
    places = [place for place in (earlier, later) if place >= 0]
    return min(places, key=lambda place: abs(place - expected), default=None)
