"""Which blocks are the article: a small logistic model over votes and features.

The weights are few and each has a meaning; they were set by hand on pages of many makes.
"""

import re
from math import exp, log

from lxml import etree

from articles.capture.metadata.dates import is_date_line
from articles.capture.page.blocks import PageBlock
from articles.capture.page.choosing.readability import NEGATIVE, names_of
from articles.capture.page.choosing.sections import below_furniture, teaser_blocks
from articles.capture.wording import Sort

Element = etree._Element

WEIGHTS: dict[str, float] = {
    "constant": -2.1,
    "trafilatura": 2.4,
    "readability": 1.7,
    "both": 0.6,
    "promised": 2.6,
    "marked": 1.3,
    "length": 0.35,  # per doubling of its words beyond 8, at most 4 doublings
    "ends like a sentence": 0.5,
    "short and loose": -0.7,
    "link density": -2.6,
    "nothing but a link": -2.4,
    "furniture": -3.4,
    "certain furniture": -5.5,  # the whole line is a known label
    "furniture in a heading": -1.0,  # a chapter may be called "Email"
    "long furniture": -1.6,
    "named as furniture": -1.5,
    "below furniture": -5.0,
    "teaser": -1.8,
    "date line": -1.2,
    "never the article": -5.0,
    "navigation": -3.0,
    "aside": -1.6,
    "footer": -2.2,
    "form": -0.8,
    "listing": 0.9,
    "neighbours": 2.4,
    "siblings": 1.4,
}
_CERTAIN: frozenset[Sort] = frozenset(["share", "captcha", "reading_time", "video"])
_ROUNDS = 3
_BEARING = 0.35
_DISAGREED = 0.3
_REACH = 10
_FURNITURE_NAMES = re.compile(
    r"(?:^|[\s_-])(?:related|recommend\w*|promo\w*|newsletter|subscribe|subscription|signup|sign-up|share|sharing|social|"
    r"comments?|disqus|respond|reply|sidebar|breadcrumbs?|tags?|tag-?list|taglist|topics|most-?(?:read|popular|viewed)|trending|popular|"
    r"cookie|consent|gdpr|advert\w*|ads?|sponsor\w*|outbrain|taboola|teaser\w*|more-?(?:on|from|stories|news|articles)|read-?more|"
    r"read-?next|see-?also|also-?read|up-?next|pagination|pager|paging|post-?nav\w*|nav\w*|menu|author-?(?:bio|box|info|card)|"
    r"about-?(?:the-?)?author|bio|byline|dateline|timestamp|meta|metadata|copyright|disclaimer|donat\w*|paywall|login|register|"
    r"toolbar|widget\w*|skip|credit\w*|follow|rating|votes?|poll|quiz|correction-?form|feedback|survey|modal|popup|overlay|"
    r"infobox|ambox|foot|jp-relatedposts|sharedaddy|addthis\w*|addtoany\w*|article-?(?:footer|tools|actions|meta|share|tags|related)|"
    r"entry-?(?:meta|footer|utility)|post-?(?:meta|footer|info|tags|share|data)|story-?(?:footer|tools|meta)|printfooter|catlinks|mw-navigation|navbox|noprint|"
    r"reflist-ad|hatnote|toc|table-of-contents|siteSub|contentSub|jump-link)(?=$|[\s_-])",
    re.IGNORECASE,
)
_BUILDERS = re.compile(r"(?<!\S)(?:elementor|wp-block)-\S*")
_NEVER_NAMES = re.compile(
    r"(?:^|\s)(?:infobox|navbox|ambox|catlinks|toc|hatnote|mw-navigation|printfooter|sistersitebox|outbrain|taboola|"
    r"video-(?:resource|player|card|details|headline|credit|duration|title|info|meta)\w*|"
    r"(?:support-?(?:us|pay|box)|donat(?:e|ion))[\w-]*|disqus_thread|comments?|comment-?list|respond|cookie-?\w*|newsletter-?\w*|jp-relatedposts|sharedaddy)(?:\s|$)",
    re.IGNORECASE,
)
_KEEPING_NAMES = re.compile(
    r"(?:article|story|post|entry)[-_]?(?:body|content|text)|(?:^|\s)(?:content|main)(?:\s|$)", re.IGNORECASE
)


def choose(blocks: list[PageBlock]) -> set[int]:
    """The indexes of the article's blocks."""
    if not blocks:
        return set()
    furniture_depth: dict[Element, float] = {}
    titled = {ancestor for block in blocks if block.tag == "h1" for ancestor in block.ancestors}
    for element in _bearing(blocks):
        # Readers' comments may hold most of the text, but not the page's headline.
        never = _NEVER_NAMES.search(names_of(element)) and element not in titled
        furniture_depth[element] = WEIGHTS["never the article"] if never else 0.0
    below, teasers = below_furniture(blocks), teaser_blocks(blocks)
    alone = [
        _alone(block, furniture_depth)
        + WEIGHTS["below furniture"] * (block.index in below)
        + WEIGHTS["teaser"] * (block.index in teasers)
        for block in blocks
    ]
    chances = [_chance(score) for score in alone]
    for _ in range(_ROUNDS):
        siblings = _sibling_chances(blocks, chances)
        chances = [
            _chance(
                alone[i]
                + WEIGHTS["neighbours"] * (_near(blocks, chances, i) - 0.5)
                + WEIGHTS["siblings"] * (siblings[i] - 0.5)
            )
            for i in range(len(blocks))
        ]
    for block, chance in zip(blocks, chances, strict=True):
        block.score = chance
    chosen = {block.index for block in blocks if block.score > 0.5 and block.words}
    _settle_headings(blocks, chosen)
    return chosen


def _bearing(blocks: list[PageBlock]) -> list[Element]:
    """The elements that hold a good part of what two voters agree on: no name makes furniture of them.

    Where they hardly agree, the page's prose says it: an article may stand in a box named "newsletter".
    """
    agreed = [block for block in blocks if block.votes["trafilatura"] and block.votes["readability"]]
    voted = [block for block in blocks if block.votes["trafilatura"] and _is_prose(block)]
    if not voted:
        voted = [block for block in blocks if _is_prose(block)]
    if sum(block.words for block in agreed) < _DISAGREED * sum(block.words for block in voted):
        agreed = voted
    words: dict[Element, int] = {}
    total = 0
    for block in agreed:
        if block.words:
            total += block.words
            for ancestor in block.ancestors:
                words[ancestor] = words.get(ancestor, 0) + block.words
    return [element for element, held in words.items() if held >= _BEARING * total]


def _is_prose(block: PageBlock) -> bool:
    return block.words >= 15 and block.link_density < 0.3 and block.ends_sentence and not block.sort


def _chance(score: float) -> float:
    return 1 / (1 + exp(-max(-30.0, min(30.0, score))))


def _alone(block: PageBlock, names: dict[Element, float]) -> float:
    """What a block's own votes and features say, as log odds."""
    votes = block.votes
    both = votes["trafilatura"] and votes["readability"]
    score = WEIGHTS["constant"] + WEIGHTS["both"] * both
    for voter, vote in votes.items():
        score += WEIGHTS[voter] * vote
    if block.words > 8:
        score += WEIGHTS["length"] * min(4.0, log(block.words / 8, 2))
    if block.ends_sentence and block.words > 4:
        score += WEIGHTS["ends like a sentence"]
    elif block.words < 9 and not block.is_heading and block.parent.tag not in {"li", "td", "th", "dd", "dt"}:
        score += WEIGHTS["short and loose"]
    score += WEIGHTS["link density"] * max(0.0, block.link_density - 0.15)
    if (
        block.link_density > 0.9
        and block.words > 3
        and block.parent.tag not in {"li", "td", "th", "dd", "dt"}
    ):
        score += WEIGHTS["nothing but a link"]
    if block.sort:
        if block.is_heading and both:
            score += WEIGHTS["furniture in a heading"]
        elif block.sort in _CERTAIN:
            score += WEIGHTS["certain furniture"]
        else:
            score += (
                WEIGHTS["furniture"]
                if block.words < 25 or block.link_density > 0.5
                else WEIGHTS["long furniture"]
            )
    if block.tag == "pre":
        score += WEIGHTS["listing"]
    elif block.words < 10 and is_date_line(block.text):
        score += WEIGHTS["date line"]
    return score + surroundings(block, names)


def surroundings(block: PageBlock, names: dict[Element, float]) -> float:
    """What the names and kinds of a block's ancestors say, the nearest first."""
    total = 0.0
    for ancestor in (block.element, *block.ancestors):
        if ancestor not in names:
            names[ancestor] = _surrounding(ancestor)
        total += names[ancestor]
    return max(-6.0, total)


def _surrounding(element: Element) -> float:
    kind = {"nav": "navigation", "aside": "aside", "footer": "footer", "form": "form"}.get(str(element.tag))
    score = WEIGHTS[kind] if kind else 0.0
    parent = element.getparent()
    if kind == "footer" and parent is not None and parent.tag == "blockquote":
        score = 0.0  # the source of a quotation
    if element.get("role") in {"navigation", "complementary", "search", "dialog", "alert", "contentinfo"}:
        score += WEIGHTS["aside"]
    label = (
        f"{names_of(element)} {element.get('data-component', '')} {element.get('data-testid', '')}".strip()
    )
    if "elementor" in label or "wp-block" in label:
        label = _BUILDERS.sub("", label)  # page builders call every paragraph a widget
    if label and _FURNITURE_NAMES.search(label) and not _KEEPING_NAMES.search(label):
        score += WEIGHTS["named as furniture"] * (1.0 if NEGATIVE.search(label) else 0.7)
    if label and _NEVER_NAMES.search(label):
        score += WEIGHTS["never the article"]
    return score


def _near(blocks: list[PageBlock], chances: list[float], at: int) -> float:
    """The mean chance of the nearest blocks before and after, longer ones counting more."""
    total = weight = 0.0
    for step in (-2, -1, 1, 2):
        if 0 <= at + step < len(blocks):
            neighbour = blocks[at + step]
            share = min(40, neighbour.words + 3) / abs(step)
            total += chances[at + step] * share
            weight += share
    return total / weight if weight else 0.5


def _sibling_chances(blocks: list[PageBlock], chances: list[float]) -> list[float]:
    """For each block the mean chance, by words, of those in the same container (itself left out)."""
    totals: dict[Element, list[float]] = {}
    for block, chance in zip(blocks, chances, strict=True):
        for home in _homes(block):
            total = totals.setdefault(home, [0.0, 0.0])
            weight = min(60, block.words)
            total[0] += chance * weight
            total[1] += weight
    result: list[float] = []
    for block, chance in zip(blocks, chances, strict=True):
        weight = min(60, block.words)
        means: list[float] = []
        for home in _homes(block):
            gathered, count = totals[home]
            if count - weight > 5:
                means.append((gathered - chance * weight) / (count - weight))
        result.append(means[0] if means else 0.5)
    return result


def _homes(block: PageBlock) -> tuple[Element, ...]:
    """The containers whose other blocks are a block's fellows, the nearest first."""
    return block.ancestors[:3]


def _settle_headings(blocks: list[PageBlock], chosen: set[int]) -> None:
    """A heading stays when what it heads stays, and goes when that goes."""
    for position, block in enumerate(blocks):
        if not block.is_heading or not block.words:
            continue
        headed = _headed(blocks, position)
        if not any(other.index in chosen for other in headed):
            chosen.discard(block.index)
        elif block.score <= 0.25 and block.link_density > 0.9 and headed[0].index not in chosen:
            continue  # it leads to another article, and heads nothing of this one
        elif not block.sort and (block.score > 0.25 or headed[0].parent is block.parent):
            chosen.add(block.index)


def _headed(blocks: list[PageBlock], position: int) -> list[PageBlock]:
    """The blocks below a heading that may be what it heads: up to the next heading with text under it."""
    headed: list[PageBlock] = []
    for other in blocks[position + 1 : position + 1 + _REACH]:
        if other.is_heading and headed:
            break
        if other.words and not other.is_heading:
            headed.append(other)
    return headed
