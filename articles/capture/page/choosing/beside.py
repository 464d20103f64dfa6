"""What stands beside the article in the choice: above its headline, right below it, and after its end."""

import re
from collections import Counter

from articles.capture.metadata.authors import is_byline
from articles.capture.metadata.dates import is_date_line
from articles.capture.metadata.titles import normal
from articles.capture.page.blocks import PageBlock
from articles.capture.page.choosing.model import surroundings
from articles.capture.page.choosing.readability import names_of

_PICTURED = re.compile(r"caption|credit|photo|image|img|gallery|media|slide|video|author|bio", re.IGNORECASE)
_HEADLINES = 400
_LONG_TITLE = 15
_REACH = 18
_STANDFIRST = 9
_MOST_STANDFIRSTS = 2
_OTHER_STORIES = 3
_ENOUGH = 25
_GAP = 8
_LABEL, _OFTEN = 3, 4
_LOOSE = 4
_PROSE = 20
_CELLS = frozenset(["li", "td", "th", "dd", "dt", "blockquote"])


def headline_of(blocks: list[PageBlock], title: str | None) -> int | None:
    """The index of the heading that is the title, unless all of it leads elsewhere."""
    key = normal(title or "")
    if not key:
        return None
    for block in blocks[:_HEADLINES]:
        if block.is_heading and normal(block.text) == key and (block.tag == "h1" or block.link_density < 0.9):
            return block.index
    holding = [
        block
        for block in blocks[:_HEADLINES]
        if block.is_heading
        and key in normal(block.text)
        and (block.tag == "h1" or (len(key) > _LONG_TITLE and block.link_density < 0.9))
    ]
    return holding[0].index if holding else None


def settle_beside(
    blocks: list[PageBlock], chosen: set[int], title: str | None, description: str | None
) -> set[int]:
    """The choice without what stands above the headline or after the end, and with its standfirst."""
    headline = headline_of(blocks, title)
    if headline is not None:
        if _words(blocks, chosen) < _ENOUGH:
            chosen = chosen | _prose_below(blocks, headline)
        chosen = _without_top(blocks, chosen, headline)
        chosen = _without_other_stories(blocks, chosen, headline)
        chosen |= _standfirst(blocks, chosen, headline, description)
    return _without_trail(blocks, _without_labels(blocks, chosen))


def _words(blocks: list[PageBlock], chosen: set[int]) -> int:
    return sum(blocks[index].words for index in chosen)


def _without_top(blocks: list[PageBlock], chosen: set[int], headline: int) -> set[int]:
    """The choice without kickers and crumbs above the headline, unless much of it stands there."""
    top = {index for index in chosen if index < headline and not _is_prose(blocks[index])}
    above = {index for index in chosen if index < headline}
    return chosen - top if _words(blocks, above) < 0.3 * _words(blocks, chosen) else chosen


def _prose_below(blocks: list[PageBlock], headline: int) -> set[int]:
    """The first run of prose below the headline, for a page whose article nobody else has found."""
    found: list[int] = []
    for block in blocks[headline + 1 :]:
        if block.index - (found[-1] if found else headline) > _GAP:
            break
        if (
            _is_prose(block)
            and block.link_density < 0.3
            and not block.sort
            and surroundings(block, {}) > -4.0
        ):
            found.append(block.index)
    return set(found) if _words(blocks, set(found)) > 2 * _ENOUGH else set()


def _is_prose(block: PageBlock) -> bool:
    return (block.words >= _PROSE and block.ends_sentence) or block.tag == "pre"


def _standfirst(
    blocks: list[PageBlock], chosen: set[int], headline: int, description: str | None
) -> set[int]:
    """The lines between headline and body that a page keeps outside its body."""
    first = min((index for index in chosen if index > headline and blocks[index].words), default=headline)
    if not 1 < first - headline <= _REACH:
        return set()
    said = normal(description or "")
    found: list[int] = []
    for block in blocks[headline + 1 : first]:
        if block.words < _STANDFIRST or block.sort or block.link_density > 0.2 or is_date_line(block.text):
            continue
        if is_byline(block.text) or block.text == blocks[first].text or _is_about_a_picture(block):
            continue
        told = len(said) > 30 and (normal(block.text)[:60] in said)
        if told or ((block.is_heading or block.ends_sentence) and surroundings(block, {}) > -2.0):
            found.append(block.index)
    return set(found) if len(found) <= _MOST_STANDFIRSTS else set()


def _is_about_a_picture(block: PageBlock) -> bool:
    return any(
        ancestor.tag in {"figure", "figcaption", "li", "td"} or _PICTURED.search(names_of(ancestor))
        for ancestor in (block.element, *block.ancestors[:3])
    )


def _without_other_stories(blocks: list[PageBlock], chosen: set[int], headline: int) -> set[int]:
    """The choice without a blog's other posts below this one: headings that lead there, each with its text."""
    other = [
        block
        for block in blocks[headline + 1 :]
        if block.index in chosen and block.is_heading and block.words > 2 and block.link_density > 0.9
    ]
    if len(other) < _OTHER_STORIES:
        return chosen
    theirs: set[int] = set()
    for heading in other:
        theirs.add(heading.index)
        for block in blocks[heading.index + 1 :]:
            if block.is_heading and block.link_density < 0.9:
                break
            theirs.add(block.index)
    left = chosen - theirs
    words = sum(blocks[index].words for index in left)
    return left if words >= _ENOUGH else chosen


def _without_labels(blocks: list[PageBlock], chosen: set[int]) -> set[int]:
    """The choice without short lines that come again and again: a gallery's, a script's."""
    loose = [
        block
        for block in blocks
        if 0 < block.words <= _LABEL and block.parent.tag not in _CELLS and block.tag != "pre"
    ]
    often = Counter(block.text for block in loose)
    return chosen - {
        block.index for block in loose if often[block.text] >= _OFTEN and not block.ends_sentence
    }


def _without_trail(blocks: list[PageBlock], chosen: set[int]) -> set[int]:
    """The choice without a trail of scraps after its last sentence: what a page keeps for its scripts."""
    order = [index for index in sorted(chosen) if blocks[index].words]
    trail: list[int] = []
    for index in reversed(order):
        block = blocks[index]
        if block.words > _LOOSE or block.ends_sentence or block.parent.tag in _CELLS or block.tag != "p":
            break
        trail.append(index)
    before = [index for index in order[: len(order) - len(trail)] if _is_prose(blocks[index])]
    return chosen - set(trail) if len(trail) > 2 * _LOOSE and len(before) > _LOOSE else chosen
