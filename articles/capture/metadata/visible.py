"""What the page itself shows of its title, byline and date."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import cast

from lxml import etree

from articles.capture.metadata.authors import is_agency, looks_like_name, read_authors
from articles.capture.metadata.dates import read_date
from articles.capture.metadata.tags import itemprops
from articles.capture.metadata.titles import normal, tidy
from articles.capture.wording import is_byline_start, opens_with

Element = etree._Element

_TITLE_NAMES = re.compile(
    r"(?:entry|post|article|story|page|content|news|single)[-_]?(?:title|headline)|(?:^|[\s_-])head(?:line|ing)?(?:\s|$)|article__h|c-title|"
    r"(?:^|\s)title(?:\s|$)",
    re.IGNORECASE,
)
_LOGO = re.compile(r"logo|brand|site-?(?:title|name)|masthead|header-title|navbar|menu", re.IGNORECASE)
_BYLINE = re.compile(
    r"byline|by-line|author|auteur|autor|autore|writer|contributor|signature|redacteur|firma", re.IGNORECASE
)
_NOT_BYLINE = re.compile(
    r"bio|box|desc|about|avatar|image|img|photo|comment|social|follow|related|more|recent|popular|list-page",
    re.IGNORECASE,
)
_DATE = re.compile(r"date|time|publish|posted|dateline|fecha|datum|meta|stamp|byline", re.IGNORECASE)
_NOT_DATE = re.compile(
    r"comment|related|recent|sidebar|footer|update|modif|reply|widget|calendar|event|weather", re.IGNORECASE
)
_OUTSIDE = re.compile(
    r"comment|respond|related|sidebar|recommend|footer|recent|popular|most-?read|teaser|widget|disqus|promo",
    re.IGNORECASE,
)
_TITLE_PARTS = re.compile(r"\s[|–—·•»-]\s|::|:\s|\|")
_LOUD = frozenset(["b", "strong", "font", "big", "center"])
_MAX_LOOKED_AT = 4000


@dataclass(slots=True)
class Visible:
    """What was found on the page; the first is the likeliest."""

    headings: list[str] = field(default_factory=list)
    page_title: str | None = None
    authors: tuple[str, ...] = ()
    published: str | None = None


def read_visible(root: Element, *, month_first: bool) -> Visible:
    """Reads the page's own title, byline and date."""
    elements = [element for element in root.iter() if isinstance(element.tag, str)][: 10 * _MAX_LOOKED_AT]
    title = next((element for element in elements if element.tag == "title"), None)
    visible = Visible(page_title=tidy(_text(title)) if title is not None else None)
    visible.headings = _headings(elements, visible.page_title)
    visible.authors = _authors(root, elements)
    visible.published = _published(root, elements, month_first)
    return visible


def _text(element: Element) -> str:
    # Joined by blanks: "By Jo Lund<br>Friday" is two things, not one.
    return " ".join(" ".join(cast("list[str]", list(element.itertext()))).split())


def _names(element: Element) -> str:
    return f"{element.get('class', '')} {element.get('id', '')}"


def _outside(element: Element) -> bool:
    """Whether an element stands in comments, related items or the like."""
    for ancestor in element.iterancestors():
        if ancestor.tag in {"footer", "nav", "aside", "blockquote"} or (
            ancestor.tag != "body" and _OUTSIDE.search(_names(ancestor))
        ):
            return True
    return False


def _headings(elements: Iterable[Element], page_title: str | None) -> list[str]:
    whole = normal(page_title or "")
    parts = {normal(part) for part in _TITLE_PARTS.split(page_title or "") if len(part.split()) > 1}
    found: list[tuple[float, str]] = []
    for element in elements:
        tag = str(element.tag)
        if tag in _LOUD and element.text and parts and normal(element.text) in parts and not len(element):
            # Pages older than headings: the headline in bold, and part of the page's title.
            found.append((0.9 - len(found) * 0.01, " ".join(element.text.split())))
            continue
        if tag not in {"h1", "h2", "h3"} and not _is_marked_headline(element):
            continue
        text = tidy(_text(element))
        if not text or not 1 < len(text) < 300:
            continue
        names = _names(element)
        named = bool(_TITLE_NAMES.search(names)) or _is_marked_headline(element)
        in_title = bool(whole) and len(normal(text)) > 5 and normal(text) in whole
        if tag in {"h2", "h3"} and not (in_title or (named and "title" in names)):
            continue
        parent = element.getparent()
        logo = _LOGO.search(names) or (parent is not None and _LOGO.search(_names(parent)))
        score = (
            (tag == "h1") * 1.0
            + named * 0.6
            + in_title * 1.5
            + (in_title and whole.startswith(normal(text))) * 0.3
            - bool(logo) * 2.0
            - _outside(element) * 2.0
        )
        if score > 0:
            found.append((score - len(found) * 0.01, text))
    return [text for _, text in sorted(found, key=lambda pair: -pair[0])]


def _is_marked_headline(element: Element) -> bool:
    """Whether the page calls an element its headline: microdata, or hAtom's `entry-title`."""
    return "headline" in (element.get("itemprop") or "") or (
        "entry-title" in element.get("class", "") and element.find(".//a") is None
    )


def _authors(root: Element, elements: list[Element]) -> tuple[str, ...]:
    agencies: tuple[str, ...] = ()
    for text in (*_marked_authors(root), *_byline_elements(elements)):
        names = read_authors(text)
        people = tuple(filter(looks_like_name, names)) or (names if len(text.split()) < 5 else ())
        if people and all(map(is_agency, people)):
            agencies = agencies or people
        elif people and len(people) < 8:
            return people
    return _loose_byline(elements) or agencies


def _marked_authors(root: Element) -> Iterator[str]:
    marked: list[str] = []
    for element in itemprops(root, "author"):
        if _outside(element):
            continue
        name = next(iter(itemprops(element, "name")), None)
        text = (name if name is not None else element).get("content") or _text(
            name if name is not None else element
        )
        if 2 < len(text) < 100:
            marked.append(text)
    if marked:
        yield "; ".join(dict.fromkeys(marked))
    linked = [
        _text(link)
        for link in root.iter("a")
        if "author" in (link.get("rel") or "").lower().split()
        and not _outside(link)
        and 2 < len(_text(link)) < 80
    ]
    if linked:
        yield "; ".join(dict.fromkeys(linked))


def _byline_elements(elements: list[Element]) -> Iterator[str]:
    looked = 0
    for element in elements:
        if not element.attrib:
            continue
        names = f"{_names(element)} {element.get('data-testid', '')} {element.get('rel', '')}"
        if not _BYLINE.search(names) or _NOT_BYLINE.search(names):
            continue
        looked += 1
        if looked > 60:
            return
        text = _text(element)
        if 3 < len(text) < 160 and not _outside(element):
            yield text


def _loose_byline(elements: list[Element]) -> tuple[str, ...]:
    """A short line that begins with "By" and goes on with names."""
    for element in elements[:_MAX_LOOKED_AT]:
        if element.tag not in {
            "p",
            "span",
            "div",
            "h2",
            "h3",
            "h4",
            "h5",
            "td",
            "li",
            "address",
            "b",
            "strong",
            "em",
            "i",
            "font",
        }:
            continue
        own = " ".join((element.text or "").split())
        if not own or len(own) > 80 or not is_byline_start(own):
            continue
        text = _text(element)
        names = read_authors(text) if len(text) < 120 else ()
        if names and all(map(looks_like_name, names)) and not _outside(element):
            return names
    return ()


def _published(root: Element, elements: list[Element], month_first: bool) -> str | None:
    for element in itemprops(root, "datePublished"):
        value = element.get("content") or element.get("datetime") or _text(element)
        if (day := read_date(value, month_first=month_first)) and not _outside(element):
            return day
    times = [element for element in elements if element.tag == "time" and not _outside(element)]
    marked = [
        element
        for element in times
        if element.get("pubdate") is not None or "publish" in _names(element).lower()
    ]
    fresh = [element for element in times if not re.search(r"updat|modif", _names(element), re.IGNORECASE)]
    for element in [*marked, *fresh[:3], *times[:2]]:
        if day := read_date(element.get("datetime"), month_first=month_first) or read_date(
            _text(element)[:80], month_first=month_first
        ):
            return day
    return _dated_element(elements, month_first) or _dated_line(elements, month_first)


def _dated_element(elements: list[Element], month_first: bool) -> str | None:
    looked = 0
    for element in elements:
        if not element.attrib:
            continue
        names = _names(element)
        if not _DATE.search(names) or _NOT_DATE.search(names):
            continue
        looked += 1
        if looked > 80:
            return None
        text = element.get("datetime") or element.get("data-date") or element.get("title") or ""
        for value in (text, _text(element)):
            if (
                5 < len(value) < 140
                and (day := read_date(value, month_first=month_first))
                and not _outside(element)
            ):
                return day
    return None


def _dated_line(elements: list[Element], month_first: bool) -> str | None:
    """A short line that is hardly more than a date."""
    for element in elements[:_MAX_LOOKED_AT]:
        if element.tag in {"script", "style", "title", "option"}:
            continue
        text = " ".join(((element.tail if element.tag == "br" else element.text) or "").split())
        if 7 < len(text) < 70 and (opens_with(text, "PUBLISHED") or len(text) < 40):
            day = read_date(text, month_first=month_first)
            if day and sum(character.isdigit() for character in text) >= 5 and not _outside(element):
                return day
    return None
