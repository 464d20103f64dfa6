"""The leaves of a regular tree, each with what can be seen of it alone."""

import re
from dataclasses import dataclass, field

from lxml import etree

from articles.capture.markup import inner_text
from articles.capture.page.regular import LEAVES
from articles.capture.wording import Sort, furniture

_SENTENCE_END = re.compile(r"[.!?…:;][\"'”’»)\]]*\s*$|[。！？」]\s*$")
_WORD = re.compile(r"\w+")


@dataclass(slots=True, eq=False)
class PageBlock:
    """One leaf of the page: a paragraph, heading, listing or picture."""

    element: "etree._Element"
    index: int
    text: str
    words: int
    link_words: int
    pictures: int
    ancestors: "tuple[etree._Element, ...]"
    """From the inmost out."""
    sort: Sort | None
    ends_sentence: bool
    votes: dict[str, float] = field(default_factory=dict)
    score: float = 0.0

    @property
    def tag(self) -> str:
        return str(self.element.tag)

    @property
    def is_heading(self) -> bool:
        return self.tag[0] == "h" and self.tag != "hr"

    @property
    def parent(self) -> "etree._Element":
        return self.ancestors[0]

    @property
    def link_density(self) -> float:
        return self.link_words / self.words if self.words else 0.0


def page_blocks(tree: "etree._Element") -> list[PageBlock]:
    """The leaves in the page's order."""
    blocks: list[PageBlock] = []
    paths: dict[etree._Element, tuple[etree._Element, ...]] = {tree: (tree,)}
    for element in tree.iter():
        if element.tag not in LEAVES:
            parent = element.getparent()
            if parent is not None and parent in paths:
                paths[element] = (element, *paths[parent])
            continue
        if element.tag == "hr":
            continue
        parent = element.getparent()
        assert parent is not None
        blocks.append(_block(element, len(blocks), paths[parent]))
    return blocks


def _block(element: "etree._Element", index: int, ancestors: "tuple[etree._Element, ...]") -> PageBlock:
    text = _text(element)
    linked = (
        sum(
            count_words(inner_text(link))
            for link in element.iter("a")
            if not link.get("href", "").startswith("#")
        )
        if len(element)
        else 0
    )
    return PageBlock(
        element=element,
        index=index,
        text=text,
        words=count_words(text),
        link_words=linked,
        pictures=sum(1 for _ in element.iter("img")) if len(element) else 0,
        ancestors=ancestors,
        sort=furniture(text) if element.tag != "pre" else None,
        ends_sentence=bool(_SENTENCE_END.search(text)),
    )


def _text(element: "etree._Element") -> str:
    if element.find(".//br") is None:
        return inner_text(element).strip()
    parts = [("\n" if node.tag == "br" else node.text or "", node.tail or "") for node in element.iter()]
    if all(len(node) == 0 for node in element):
        return "".join([parts[0][0], *(before + after for before, after in parts[1:])]).strip()
    return "\n".join(line.strip() for line in inner_text(element).splitlines()).strip()


def count_words(text: str) -> int:
    """Words, quickly; in scripts without spaces two characters count as one."""
    if text.isascii():
        return len(text.split())
    total = 0
    for word in _WORD.findall(text):
        total += 1 if len(word) < 5 or word[0] < "\u3040" or word[0] > "\uabff" else len(word) // 2
    return total
