"""What the elements of a page are good for: which hold blocks, which hold text, which are no text at all."""

import re

from lxml import etree

from articles.capture.markup import inner_text

Element = etree._Element

LEAVES = frozenset(["p", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "hr"])
CONTAINERS = frozenset(
    "div section article main aside header footer nav form ul ol li dl dt dd table caption tr td th blockquote figure "
    "figcaption".split()
)
AS_DIV = frozenset(
    "html body center fieldset details summary address hgroup tbody thead tfoot menu dir frameset noframes search "
    "legend picture-story layer amp-story".split()
)
INLINE = {
    "a": "a", "b": "b", "strong": "b", "em": "i", "i": "i", "cite": "i", "var": "i", "dfn": "i", "code": "code",
    "tt": "code", "kbd": "code", "samp": "code", "sub": "sub", "sup": "sup", "del": "del", "s": "del", "strike": "del",
    "q": "q",
}  # fmt: skip
DROPPED = frozenset(
    "script style template svg canvas object embed applet button label select input textarea option datalist head title meta "
    "link base area map dialog rp audio progress meter frame optgroup command keygen".split()
)
_JUDGED_BY = ("class", "id", "role", "itemprop", "data-component", "data-testid", "name")
EMBEDS = re.compile(
    r"youtube(?:-nocookie)?\.com/embed|player\.vimeo\.com|dailymotion\.com/embed|players\.brightcove|"
    r"open\.spotify\.com/embed|w\.soundcloud\.com|ted\.com/talks|archive\.org/embed",
    re.IGNORECASE,
)
DROP_CAP = re.compile(r"drop-?cap|initial-?letter|lettrine", re.IGNORECASE)
_CAPTIONED = re.compile(
    r"wp-caption|captioned|(?:image|photo|picture|img|media)[-_]?(?:caption|wrap(?:per)?|box|container|block|holder|frame)|"
    r"(?:^|\s)(?:image|photo|picture|article-image|inline-image|story-image|thumb|thumbinner|illustration)(?:\s|$)",
    re.IGNORECASE,
)
_LONGEST_CAPTION = 80


def judged_by(element: Element) -> dict[str, str]:
    attributes = element.attrib
    return {name: str(attributes[name])[:300] for name in _JUDGED_BY if name in attributes}


def is_captioned(element: Element) -> bool:
    """A picture with its caption, in a division that says so: what `figure` was made for."""
    if not _CAPTIONED.search(element.get("class", "")) or element.find(".//img") is None:
        return False
    return len(inner_text(element).split()) <= _LONGEST_CAPTION and element.find(".//h2") is None
