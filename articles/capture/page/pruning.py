"""The regular tree cut back to the chosen blocks, with what belongs to them: pictures, captions, tables."""

import re

from lxml import etree

from articles.capture.page.blocks import PageBlock
from articles.capture.page.choosing import surroundings
from articles.capture.page.regular import LEAVES

Element = etree._Element

_PULL_QUOTE = re.compile(r"pull-?(?:ed)?-?quote|quote-?pull|callout-?quote|zitat|exergue", re.IGNORECASE)
_LETTERS = re.compile(r"\w+")
_WHOLE, _SCRAP = 0.6, 0.35
_REACH = 3
_GROUPS = frozenset(["table", "ul", "ol", "dl", "blockquote"])


def complete(blocks: list[PageBlock], chosen: set[int]) -> set[int]:
    """The choice rounded: whole tables and lists, and the pictures that stand among chosen text."""
    chosen = _whole_groups(blocks, chosen)
    if not chosen:
        return chosen
    first, last = min(chosen), max(chosen)
    memory: dict[Element, float] = {}
    for block in blocks[first : last + 1]:
        if block.index in chosen or (block.words and not _captions(block)):
            if block.words == 0 or not block.element.get("keep"):
                continue
        elif not (block.pictures or _captions(block) or block.element.get("keep")):
            continue
        if surroundings(block, memory) > -1.0 and _beside_chosen(blocks, chosen, block):
            chosen.add(block.index)
    return chosen


def _captions(block: PageBlock) -> bool:
    return any(ancestor.tag in {"figcaption", "figure"} for ancestor in block.ancestors)


def _beside_chosen(blocks: list[PageBlock], chosen: set[int], block: PageBlock) -> bool:
    """Whether the nearest prose before and after is chosen and shares a near ancestor."""
    near = set(block.ancestors[: _REACH + 2])
    for step in (-1, 1):
        at = block.index + step
        while 0 <= at < len(blocks) and (not blocks[at].words or _captions(blocks[at])):
            at += step
        if 0 <= at < len(blocks) and at in chosen and not near.isdisjoint(blocks[at].ancestors[: _REACH + 1]):
            return True
    return False


def _whole_groups(blocks: list[PageBlock], chosen: set[int]) -> set[int]:
    """Tables go or stay as one; so do short lists, unless they are evenly mixed."""
    members: dict[Element, list[PageBlock]] = {}
    for block in blocks:
        for ancestor in block.ancestors:
            if ancestor.tag in _GROUPS or "twitter-tweet" in ancestor.get("class", ""):
                members.setdefault(ancestor, []).append(block)
    result = set(chosen)
    for group, inside in members.items():
        words = sum(block.words for block in inside) or 1
        share = sum(block.words for block in inside if block.index in chosen) / words
        if group.tag not in {"table", "ul", "ol", "dl"}:
            # A quotation or a tweet: its words, its author, its date.
            result |= {block.index for block in inside if not block.sort} if share > 0.3 else set()
            continue
        whole = 0.5 if group.tag == "table" else _WHOLE
        if share >= whole:
            result |= {block.index for block in inside if not (block.sort and block.index not in chosen)}
        elif share <= (0.5 if group.tag == "table" else _SCRAP):
            result -= {block.index for block in inside}
    return result


def repeated_pull_quotes(blocks: list[PageBlock], chosen: set[int]) -> set[int]:
    """Blocks set apart in large type whose words stand in the running text as well."""
    running = "".join(
        "".join(_LETTERS.findall(block.text.lower())) + "\0"
        for block in blocks
        if block.index in chosen and not _set_apart(block)
    )
    return {
        block.index
        for block in blocks
        if block.index in chosen
        and _set_apart(block)
        and block.words > 3
        and "".join(_LETTERS.findall(block.text.lower())) in running
    }


def _set_apart(block: PageBlock) -> bool:
    for ancestor in (block.element, *block.ancestors[:3]):
        if ancestor.tag in {"aside", "blockquote", "figure"}:
            return True
        if _PULL_QUOTE.search(ancestor.get("class", "")):
            return True
    return False


def prune(tree: Element, blocks: list[PageBlock], chosen: set[int]) -> None:
    """Takes out of the tree every block that is not chosen, and the containers left empty."""
    for block in blocks:
        if block.index not in chosen:
            parent = block.element.getparent()
            if parent is not None:
                parent.remove(block.element)
    for element in reversed(list(tree.iter())):
        if element is tree or element.tag in LEAVES or not isinstance(element.tag, str):
            continue
        if element.tag in {
            "td",
            "th",
            "a",
            "b",
            "i",
            "code",
            "sub",
            "sup",
            "del",
            "q",
            "br",
            "img",
            "fn",
            "span",
        }:
            continue
        parent = element.getparent()
        if not len(element) and parent is not None:
            parent.remove(element)
    drop_loose_rules(tree)


def drop_loose_rules(tree: Element) -> None:
    """Rules that part nothing any more: at the ends, or one after another."""
    leaves = [element for element in tree.iter() if element.tag in LEAVES]
    for position, element in enumerate(leaves):
        if element.tag != "hr":
            continue
        following = next((leaf for leaf in leaves[position + 1 :] if leaf.getparent() is not None), None)
        earlier = any(leaf.tag != "hr" for leaf in leaves[:position])
        parent = element.getparent()
        if parent is not None and (not earlier or following is None or following.tag == "hr"):
            parent.remove(element)
