"""What others say of each block: trafilatura, the gathered container, structured data, the markup."""

import logging
import re
from collections.abc import Callable, Iterable
from functools import partial

from lxml import etree

from articles.capture.markup import inner_text
from articles.capture.page.blocks import PageBlock
from articles.capture.page.choosing.readability import gathered

MAX_BLOCKS = 4000
MAX_LETTERS = 1_500_000
"""Beyond this trafilatura takes seconds; the other votes decide alone."""

# Rare Han letters stand for block numbers in what trafilatura is given: they are letters to it, take
# one character, and come back in its answer wherever it kept the block.
_FIRST_MARK = 0x20000
_MARKS = re.compile(f"[{chr(_FIRST_MARK)}-{chr(_FIRST_MARK + MAX_BLOCKS)}]")
_LETTERS = re.compile(r"\w+")
_BODY_NAMES = re.compile(r"(?:^|\s)articleBody(?:\s|$)", re.IGNORECASE)


def cast_votes(blocks: list[PageBlock], tree: "etree._Element", promised: Iterable[str]) -> None:
    """Gives every block its votes: 1 for, -1 against, 0 for no opinion.

    `promised` are the texts that structured data calls the article's body.
    """
    chosen_by = {
        "trafilatura": _trafilatura(blocks, tree),
        "readability": gathered(blocks),
    }
    for block in blocks:
        for voter, chosen in chosen_by.items():
            block.votes[voter] = 1.0 if block.index in chosen else 0.0
    _promised_votes(blocks, promised)
    _marked_votes(blocks, tree)


def _trafilatura(blocks: list[PageBlock], tree: "etree._Element") -> set[int]:
    if len(blocks) > MAX_BLOCKS or sum(len(block.text) for block in blocks) > MAX_LETTERS:
        return gathered(blocks)
    from lxml import html
    from trafilatura import bare_extraction

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    marked = [(block, _mark(block)) for block in blocks if block.words]
    source = etree.tostring(tree, encoding="unicode", method="html")
    for _, unmark in marked:
        unmark()
    page = html.document_fromstring(f"<html><head><title>-</title></head><body>{source}</body></html>")
    found = bare_extraction(page, fast=True, include_comments=False, include_tables=True)
    if found is None or isinstance(found, dict):
        return set()
    body = found.body
    text = inner_text(body) if body is not None else (found.text or "")
    return {ord(mark) - _FIRST_MARK for mark in _MARKS.findall(text)}


def _mark(block: PageBlock) -> Callable[[], None]:
    """Puts the block's mark before its first letter; gives back how to take it out again."""
    mark = chr(_FIRST_MARK + block.index)
    for node in block.element.iter():
        if node.text and node.text.strip():
            text = node.text
            node.text = mark + _MARKS.sub("", text)
            return partial(setattr, node, "text", text)
        if node is not block.element and node.tail and node.tail.strip():
            tail = node.tail
            node.tail = mark + _MARKS.sub("", tail)
            return partial(setattr, node, "tail", tail)
    return lambda: None


def _promised_votes(blocks: list[PageBlock], promised: Iterable[str]) -> None:
    """Structured data that holds the whole text tells the article's blocks from the others."""
    body = "".join(_LETTERS.findall(" ".join(promised).lower()))
    if len(body) < 600:
        return
    found: list[tuple[PageBlock, bool]] = []
    for block in blocks:
        letters = "".join(_LETTERS.findall(block.text.lower()))
        if len(letters) >= 12:
            probe = letters if len(letters) < 80 else letters[8:68]
            found.append((block, probe in body))
    covered = sum(len(block.text) for block, inside in found if inside)
    chosen = sum(len(block.text) for block, _ in found if block.votes["trafilatura"])
    # Where it is only an excerpt, it speaks for what is in it and not against the rest.
    complete = covered > 0.6 * len(body) and covered > 0.6 * chosen
    for block, inside in found:
        block.votes["promised"] = 1.0 if inside else (-0.4 if complete else 0.0)


def _marked_votes(blocks: list[PageBlock], tree: "etree._Element") -> None:
    """An element marked as the article's body (schema.org), where it holds enough of the text."""
    bodies = [
        element
        for element in tree.iter()
        if _BODY_NAMES.search(element.get("itemprop", "")) or element.get("name") == "articleBody"
    ]
    if not bodies:
        return
    inside = {block.index for block in blocks if not set(bodies).isdisjoint(block.ancestors)}
    chosen = sum(block.words for block in blocks if block.votes["trafilatura"] or block.votes["readability"])
    held = sum(block.words for block in blocks if block.index in inside)
    if held < 80 or held < 0.3 * chosen:
        return
    for block in blocks:
        block.votes["marked"] = 1.0 if block.index in inside else -1.0
