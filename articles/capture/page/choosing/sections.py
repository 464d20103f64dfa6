"""What headings say of the blocks below them: comments, related stories, teasers."""

import re

from articles.capture.page.blocks import PageBlock
from articles.capture.wording import Sort

_HEADS: frozenset[Sort] = frozenset(
    ["comments", "read_more", "newsletter", "tags", "share", "paywall", "cookies"]
)
_NUMBERED = re.compile(r"#\d{1,4}")  # a comment's number
_MOST_WORDS = 7
_TEASER = 0.9  # a heading that is a link heads a teaser, whatever its level
_ENOUGH = 60
"""Words of an article above its comments, however long they run."""


def below_furniture(blocks: list[PageBlock]) -> set[int]:
    """The blocks of sections whose heading says that they are no part of the article."""
    found: set[int] = set()
    total = sum(block.words for block in blocks)
    for position, block in enumerate(blocks):
        if block.index in found or not _heads_furniture(block, blocks, position):
            continue
        section = _section(blocks, position)
        if block.sort == "share" and not _leads_away(blocks, section):
            continue  # "Facebook" may well head a chapter on Facebook
        # A heading that the whole page stands under is no heading of a box.
        words = sum(blocks[index].words for index in section)
        voted = sum(other.words for other in blocks[:position] if other.votes.get("trafilatura"))
        if words < 0.5 * total or (block.sort == "comments" and voted >= _ENOUGH):
            found |= section
        else:
            found.add(block.index)
    return found


def _leads_away(blocks: list[PageBlock], section: set[int]) -> bool:
    words = sum(blocks[index].words for index in section)
    return sum(blocks[index].link_words for index in section) > 0.4 * words


def _heads_furniture(block: PageBlock, blocks: list[PageBlock], position: int) -> bool:
    if block.is_heading and _NUMBERED.fullmatch(block.text):
        return True
    if block.sort not in _HEADS or block.words > _MOST_WORDS:
        return False
    return block.is_heading or _is_first_in_its_box(block, blocks, position)


def _is_first_in_its_box(block: PageBlock, blocks: list[PageBlock], position: int) -> bool:
    """Whether an unmarked label opens a container of its own: "<div>Related<ul>…"."""
    if position == 0 or block.parent.tag in {"li", "td", "th", "dd"}:
        return False
    return block.parent not in blocks[position - 1].ancestors and block.link_density < 0.5


def _section(blocks: list[PageBlock], position: int) -> set[int]:
    """The heading and what follows it: to the next heading of its level, or its container's end."""
    head = blocks[position]
    home = head.parent
    # A heading alone in its box ("<div><h3>Comments</h3></div>") heads the box around that.
    for ancestor in head.ancestors[:3] if head.is_heading else ():
        home = ancestor
        following = blocks[position + 1] if position + 1 < len(blocks) else None
        if following is not None and ancestor in following.ancestors:
            break
    amid_prose = head.sort != "comments" and any(
        _is_prose(block) and block.parent is home for block in blocks[:position]
    )
    section = {head.index}
    for block in blocks[position + 1 :]:
        if home not in block.ancestors:
            break
        heads = block.is_heading and not block.sort and block.link_density < _TEASER
        if heads and head.is_heading and block.tag <= head.tag:
            break
        if amid_prose and block.parent is home and _is_prose(block):
            break  # the article goes on below a box that no container holds
        section.add(block.index)
    return section


def _is_prose(block: PageBlock) -> bool:
    return block.words >= 20 and block.link_density < 0.3 and block.ends_sentence


def teaser_blocks(blocks: list[PageBlock]) -> set[int]:
    """Headings that are nothing but a link, and the text that stands in one box with them."""
    found: set[int] = set()
    for position, block in enumerate(blocks):
        if not (block.is_heading and block.words > 2 and block.link_density > 0.9) or block.tag == "h1":
            continue
        found.add(block.index)
        for other in blocks[position + 1 : position + 4]:
            if other.is_heading or block.parent not in other.ancestors[:3]:
                break
            if other.words < 60:
                found.add(other.index)
    return found
