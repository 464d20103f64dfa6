"""One vote on what the article is: the container that gathers the most prose, after Readability.

The scoring is Arc90's as Mozilla keeps it (text and commas add points to the ancestors, link density
takes them away, class names lean one way or the other), over the regular tree and its blocks.
"""

import re
from collections import defaultdict

from lxml import etree

from articles.capture.page.blocks import PageBlock

Element = etree._Element

UNLIKELY = re.compile(
    r"-ad-|ai2html|banner|breadcrumbs|combx|comment|community|cover-wrap|disqus|extra|footer|gdpr|header|legends|menu|"
    r"related|remark|replies|rss|shoutbox|sidebar|skyscraper|social|sponsor|supplemental|ad-break|agegate|pagination|"
    r"pager|popup|yom-remote|newsletter|recommend|most-?read|most-?popular|trending|cookie|consent|paywall-?promo",
    re.IGNORECASE,
)
MAYBE = re.compile(r"and|article|body|column|content|main|shadow|story|entry|post", re.IGNORECASE)
POSITIVE = re.compile(
    r"article|body|content|entry|hentry|h-entry|main|page|post|text|blog|story|prose", re.IGNORECASE
)
NEGATIVE = re.compile(
    r"-ad-|hidden|^hid$|\shid$|\shid\s|^hid\s|banner|combx|comment|com-|contact|footer|gdpr|masthead|media|meta|outbrain|"
    r"promo|related|scroll|share|shoutbox|sidebar|skyscraper|sponsor|shopping|tags|widget|newsletter|recommend|byline|"
    r"author-?(?:box|bio)|breadcrumb|subscribe|signup",
    re.IGNORECASE,
)
_ROLES = frozenset(
    ["menu", "menubar", "complementary", "navigation", "alert", "alertdialog", "dialog", "search"]
)
_TAG_SCORES = {
    "div": 5, "article": 8, "section": 2, "main": 5, "pre": 3, "td": 3, "blockquote": 3, "form": -3, "ol": -3, "ul": -3,
    "dl": -3, "dd": -3, "dt": -3, "li": -3, "th": -5, "aside": -8, "nav": -15, "footer": -15, "header": -5,
}  # fmt: skip


def names_of(element: Element) -> str:
    """The class and id of an element, by which people name what it is for."""
    return f"{element.get('class', '')} {element.get('id', '')}".strip()


def class_weight(element: Element) -> int:
    """25 for a name like an article's, -25 for one like its surroundings', both judged apart."""
    weight = 0
    for name in (element.get("class"), element.get("id")):
        if name:
            weight += 25 * bool(POSITIVE.search(name)) - 25 * bool(NEGATIVE.search(name))
    return weight


def is_unlikely(element: Element) -> bool:
    """Whether the element's name or role says that no article is in it."""
    if element.get("role") in _ROLES:
        return True
    names = names_of(element)
    return bool(names and UNLIKELY.search(names) and not MAYBE.search(names)) and element.tag != "article"


def gathered(blocks: list[PageBlock]) -> set[int]:
    """The indexes of the blocks that stand in the container with the most prose, or beside it."""
    unlikely: dict[Element, bool] = {}

    def ruled_out(block: PageBlock) -> bool:
        for ancestor in block.ancestors:
            if ancestor not in unlikely:
                unlikely[ancestor] = is_unlikely(ancestor)
            if unlikely[ancestor]:
                return True
        return False

    likely = [block for block in blocks if not ruled_out(block)]
    if sum(block.words for block in likely) < 60:
        likely = blocks
    scores, density = _scores(likely)
    if not scores:
        return set()
    top = _top(scores)
    threshold = max(10.0, scores[top] * 0.2)
    regions = {top}
    parent = top.getparent()
    if parent is not None:
        for sibling in parent:
            bonus = (
                scores[top] * 0.2
                if sibling.get("class") and sibling.get("class") == top.get("class")
                else 0.0
            )
            if sibling is not top and scores.get(sibling, 0.0) + bonus >= threshold:
                regions.add(sibling)
    chosen = {block.index for block in likely if not regions.isdisjoint(block.ancestors)}
    if parent is not None:
        for block in likely:
            if block.parent is parent and _stands_alone(block):
                chosen.add(block.index)
    return {index for index in chosen if not _swept_away(blocks[index], regions, density)}


def _scores(blocks: list[PageBlock]) -> tuple[dict[Element, float], dict[Element, float]]:
    """Each container's points, and its link density."""
    scores: dict[Element, float] = {}
    words: dict[Element, int] = defaultdict(int)
    linked: dict[Element, int] = defaultdict(int)
    for block in blocks:
        for ancestor in block.ancestors:
            words[ancestor] += block.words
            linked[ancestor] += block.link_words
        length = len(block.text)
        if length < 25 or block.is_heading:
            continue
        commas = (
            block.text.count(",") + block.text.count("，") + block.text.count("、") + block.text.count("،")
        )
        points = 2.0 + commas + min(length // 100, 3)
        for level, ancestor in enumerate(block.ancestors[:5]):
            if ancestor not in scores:
                scores[ancestor] = _TAG_SCORES.get(str(ancestor.tag), 0) + class_weight(ancestor)
            scores[ancestor] += points / (1 if level == 0 else 2 if level == 1 else level * 3)
    density = {element: linked[element] / words[element] for element in words if words[element]}
    return {element: score * (1 - density.get(element, 0.0)) for element, score in scores.items()}, density


def _top(scores: dict[Element, float]) -> Element:
    """The best container, or the ancestor that holds several nearly as good."""
    ranked = sorted(scores, key=lambda element: -scores[element])[:5]
    top = ranked[0]
    rivals = [
        list(element.iterancestors()) for element in ranked[1:] if scores[element] >= 0.75 * scores[top]
    ]
    if len(rivals) >= 3:
        for ancestor in top.iterancestors():
            if sum(ancestor in path for path in rivals) >= 3:
                top = ancestor
                scores.setdefault(top, 0.0)
                break
    # An ancestor whose score rises again holds more of the same.
    last, threshold = scores[top], scores[top] / 3
    for ancestor in top.iterancestors():
        score = scores.get(ancestor)
        if score is None:
            continue
        if score < threshold:
            break
        if score > last:
            top = ancestor
            break
        last = score
    # A lone child says nothing that its parent does not.
    parent = top.getparent()
    while parent is not None and len(parent) == 1 and parent.getparent() is not None:
        top, parent = parent, parent.getparent()
        scores.setdefault(top, last)
    return top


def _stands_alone(block: PageBlock) -> bool:
    if block.words > 15:
        return block.link_density < 0.25
    return block.words > 0 and block.link_words == 0 and bool(re.search(r"\.( |$)", block.text))


def _swept_away(block: PageBlock, regions: set[Element], density: dict[Element, float]) -> bool:
    """Whether a block stands in something inside the region that reads as furniture."""
    for ancestor in block.ancestors:
        if ancestor in regions:
            return False
        if ancestor.tag in {"footer", "nav", "aside", "form"}:
            return True
        if ancestor.tag not in {"div", "section", "ul", "ol", "dl", "td", "table"}:
            continue
        weight = class_weight(ancestor)
        links = density.get(ancestor, 0.0)
        if (weight < 0 and (links > 0.1 or block.words < 40)) or links > (0.5 if weight >= 25 else 0.35):
            return True
    return False
