"""Running heads, running feet and page numbers, known by coming back on page after page."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable

from articles.capture.carriers.pdf.lines import Line, body_size
from articles.capture.draft import Draft

_EDGE = 0.13
"""The part of a page's height, from above and below, in which furniture stands."""
_FEWEST = 3
_LARGE = 1.15
_NUMBER = re.compile(r"^\W*(\d{1,4})\b|\b(\d{1,4})\W*$")
_ONLY_NUMBER = re.compile(
    r"^\W*(?:[^\W\d_]{1,6}\.?\s+)?(?:\d{1,4}|[ivxlc]{1,7})(?:\s*(?:/|[^\W\d_]{1,4})\s*\d{1,4})?\W*$",
    re.IGNORECASE,
)
_DIGITS = re.compile(r"\d+|^[ivxlc]{1,7}\b|\b[ivxlc]{1,7}$", re.IGNORECASE)
_MAX_WORDS = 20


def without_furniture(pages: list[list[Line]], heights: list[float], draft: Draft) -> list[list[Line]]:
    """The pages' lines, or pieces of lines, that are the article's."""
    dropped = _furniture(pages, heights, body_size(line for lines in pages for line in lines))
    for page, index in sorted(dropped):
        draft.cut("PDF: running head", pages[page][index].text)
    return [
        [line for index, line in enumerate(lines) if (page, index) not in dropped]
        for page, lines in enumerate(pages)
    ]


def _furniture(pages: list[list[Line]], heights: list[float], body: float) -> set[tuple[int, int]]:
    """The places of lines that are not the article's: page, and index in it."""
    edges = [
        (page, index)
        for page, lines in enumerate(pages)
        for index, line in enumerate(lines)
        if _at_edge(line, heights[page])
        and len(line.text.split()) <= _MAX_WORDS
        and line.size < _LARGE * body  # a title is often what the heads repeat
    ]

    def line_at(place: tuple[int, int]) -> Line:
        return pages[place[0]][place[1]]

    outermost = {place for page, lines in enumerate(pages) if lines for place in _ends(page, lines)}
    found = {
        place
        for place in {*edges, *outermost}
        if _ONLY_NUMBER.match(line_at(place).text) and _stands_alone(line_at(place), pages[place[0]])
    }
    if len(pages) < _FEWEST:
        return found | _on_both(pages, edges)
    repeated: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for place in edges:
        repeated[_DIGITS.sub("#", line_at(place).text).casefold()].append(place)
    for places in repeated.values():
        if len({page for page, _ in places}) >= _FEWEST:
            found.update(places)
    offsets = {place: _offsets(place[0], line_at(place).text) for place in edges}
    counts = Counter(offset for found_offsets in offsets.values() for offset in set(found_offsets))
    common = {offset for offset, count in counts.items() if count >= max(_FEWEST, len(pages) // 3)}
    # A head that changes with each chapter still bears the number of its page.
    found.update(place for place, own in offsets.items() if not common.isdisjoint(own))
    return found


def _on_both(pages: list[list[Line]], edges: list[tuple[int, int]]) -> set[tuple[int, int]]:
    """Lines that say the same in the same place on two pages, which are all that there are."""
    alike: dict[tuple[str, int], list[tuple[int, int]]] = defaultdict(list)
    for page, index in edges:
        line = pages[page][index]
        beside = [other for other in pages[page] if abs(other.bottom - line.bottom) > 0.3 * line.size]
        if _stands_alone(line, beside):
            alike[_DIGITS.sub("#", line.text).casefold(), round(line.bottom)].append((page, index))
    return {place for places in alike.values() if len({page for page, _ in places}) > 1 for place in places}


def _ends(page: int, lines: list[Line]) -> tuple[tuple[int, int], ...]:
    """The highest and the lowest line of a page."""
    middles = [line.middle for line in lines]
    return (page, middles.index(max(middles))), (page, middles.index(min(middles)))


def _stands_alone(line: Line, others: list[Line]) -> bool:
    """Whether there is white all round: the last cell of a table is no page number."""
    return all(
        other is line or max(other.bottom - line.top, line.bottom - other.top) > 0.6 * line.size
        for other in others
    )


def _offsets(page: int, text: str) -> list[int]:
    numbers: Iterable[str] = (number for match in _NUMBER.findall(text) for number in match if number)
    return [int(number) - page for number in numbers]


def _at_edge(line: Line, height: float) -> bool:
    return line.bottom > height * (1 - _EDGE) or line.top < height * _EDGE
