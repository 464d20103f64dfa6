"""The headings of a page that may be its headline."""

import re
from urllib.parse import urlsplit

from lxml import etree

from articles.capture.metadata.place import Place, names_of, text_of
from articles.capture.metadata.titles import normal, tidy

Element = etree._Element

_TITLE_NAMES = re.compile(
    r"(?:entry|post|article|story|page|content|news|single)[-_]?(?:title|headline)|(?:^|[\s_-])head(?:line|ing)?(?:\s|$)|article__h|c-title|"
    r"(?:^|\s)title(?:\s|$)",
    re.IGNORECASE,
)
_LOGO = re.compile(r"logo|brand|site-?(?:title|name)|masthead|header-title|navbar|menu", re.IGNORECASE)
_TITLE_PARTS = re.compile(r"\s[|–—·•»«›‹-]\s|::|:\s|\|")
_HEADINGS = frozenset(["h1", "h2", "h3", "h4", "h5"])
_LOUD = frozenset(["b", "strong", "font", "big", "center"])
_PLAIN = frozenset(["p", "div", "span", "td", "dt", "li"])
_WHOLE_PART = 12


def read_headings(place: Place, page_title: str | None) -> list[tuple[Element, str]]:
    """The headings that may be the headline, the likeliest first."""
    whole = normal(page_title or "")
    parts = {normal(part) for part in _TITLE_PARTS.split(page_title or "") if len(part.split()) > 1}
    found: list[tuple[float, Element, str]] = []
    for element in place.elements:
        tag = str(element.tag)
        if tag in _LOUD and element.text and parts and normal(element.text) in parts and not len(element):
            # Pages older than headings: the headline in bold, and part of the page's title.
            found.append((0.9 - len(found) * 0.01, element, " ".join(element.text.split())))
            continue
        if tag not in _HEADINGS and not _is_marked(element):
            continue
        text = tidy(text_of(element))
        if not text or not 1 < len(text) < 300:
            continue
        score = _score(element, text, whole, parts, place)
        if score > 0:
            found.append((score - len(found) * 0.01, element, text))
    found.sort(key=lambda row: -row[0])
    if not any(normal(text) in whole for _, _, text in found):
        found += _unmarked(place, parts)
    return [(element, text) for _, element, text in found]


def _score(element: Element, text: str, whole: str, parts: set[str], place: Place) -> float:
    tag, names, key = str(element.tag), names_of(element), normal(text)
    marked = _is_marked(element)
    named = bool(_TITLE_NAMES.search(names)) or marked
    in_title = bool(whole) and len(key) > 5 and key in whole
    holds_title = not in_title and any(len(part) >= _WHOLE_PART and part in key for part in parts)
    if tag in _HEADINGS and tag != "h1" and not (in_title or (named and "title" in names)):
        return 0.0
    parent = element.getparent()
    logo = _LOGO.search(names) or (parent is not None and _LOGO.search(names_of(parent)))
    lesser = {"h4": 0.3, "h5": 0.4}.get(tag, 0.0)
    return (
        (tag == "h1") * 1.0
        - lesser
        + named * 0.6
        + in_title * 1.5
        + holds_title * 1.2
        + (in_title and whole.startswith(key)) * 0.5
        - bool(logo) * 2.0
        - _leads_home(element) * 1.5
        - place.outside(element) * 2.0
    )


def _is_marked(element: Element) -> bool:
    """Whether the page calls an element its headline: microdata, or hAtom's `entry-title`."""
    return "headline" in (element.get("itemprop") or "") or (
        "entry-title" in element.get("class", "") and element.find(".//a") is None
    )


def _leads_home(element: Element) -> bool:
    """Whether all of a heading is a link to the front page: the site's name."""
    link = element.find(".//a")
    if link is None:
        parent = element.getparent()
        link = parent if parent is not None and parent.tag == "a" else None
    if link is None or link.get("href") is None or len(text_of(link)) < len(text_of(element)) - 2:
        return False
    try:
        parts = urlsplit((link.get("href") or "").strip())
    except ValueError:
        return False
    return not parts.query and parts.path.rstrip("/") in {"", ".", "/index.html", "index.html", "/index.php"} and (
        parts.fragment == "" or bool(parts.netloc)
    )  # fmt: skip


def _unmarked(place: Place, parts: set[str]) -> list[tuple[float, Element, str]]:
    """A plain line that is the longest part of the page's title, where no heading is."""
    longest = max(parts, key=len, default="")
    if len(longest) < _WHOLE_PART:
        return []
    for element in place.elements:
        if element.tag in _PLAIN and element.text and not len(element) and len(element.text) < 300:
            text = " ".join(element.text.split())
            if len(text.split()) > 3 and normal(text) == longest and not place.outside(element):
                return [(0.5, element, text)]
    return []
