"""The date that a page shows: in a mark-up made for it, or in a short line near the headline."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from articles.capture.metadata.dates import read_date
from articles.capture.metadata.place import Place, names_of, text_of
from articles.capture.metadata.tags import itemprops
from articles.capture.wording import opens_with

Element = etree._Element

_DATE = re.compile(r"date|time|publish|posted|dateline|fecha|datum|meta|stamp|byline", re.IGNORECASE)
_NOT_DATE = re.compile(
    r"comment|related|recent|sidebar|footer|reply|widget|calendar|event|weather|archive", re.IGNORECASE
)
_FRESHER = re.compile(r"updat|modif|edited|maj\b", re.IGNORECASE)
_DAY = re.compile(r"\d.*\D(?:19|20)\d\d\b")
_MARKED = re.compile(r"publish|created|pubdate|entry-?date|post-?date|article-?date", re.IGNORECASE)
_MAX_LOOKED_AT = 4000
_ENOUGH = 80
_FAR = 0.35
_LEAST = 0.1
_FIRST_WEB_PAGE = "1991"
SURE = 1.5


@dataclass(frozen=True, slots=True)
class Dateline:
    """A date that a page shows, and how surely it is when the article was published."""

    date: str | None = None
    strength: float = 0.0


def read_dateline(root: Element, place: Place, *, month_first: bool) -> Dateline:
    """The likeliest date; None, with strength 0, where the page shows none."""
    best = Dateline()
    for element, text, strength in _candidates(root, place):
        score = strength - _FAR * place.distance(element)
        if score < _LEAST or score <= best.strength + 0.01:
            continue
        day = read_date(text, month_first=month_first)
        if day and day > _FIRST_WEB_PAGE and not place.outside(element):
            best = Dateline(day, score)
    return best


def _candidates(root: Element, place: Place) -> Iterator[tuple[Element, str, float]]:
    for element in itemprops(root, "datePublished"):
        yield element, element.get("content") or element.get("datetime") or text_of(element), 3.6
    looked = 0
    for element in place.elements:
        names = names_of(element) if element.attrib else ""
        if element.tag == "time":
            yield from _time(element, names)
        elif names and looked < _ENOUGH and _DATE.search(names) and not _NOT_DATE.search(names):
            looked += 1
            yield from _named(element, names)
    for element in place.elements[:_MAX_LOOKED_AT]:
        if element.tag in {"script", "style", "title", "option"}:
            continue
        text = " ".join(((element.tail if element.tag == "br" else element.text) or "").split())
        if not 7 < len(text) < 70 or sum(map(str.isdigit, text)) < 5:
            continue
        published = opens_with(text, "PUBLISHED") is not None
        if published or len(text) < 40:
            # Many digits in few words: hardly more than a date.
            yield element, text, 1.2 + 0.4 * published - 0.8 * (element.tag == "a")


def _time(element: Element, names: str) -> Iterator[tuple[Element, str, float]]:
    marked = element.get("pubdate") is not None or _MARKED.search(names) is not None
    strength = 2.4 + 0.6 * marked - 1.2 * (not marked and _FRESHER.search(names) is not None)
    written = text_of(element)[:80]
    yield element, element.get("datetime") or written, strength
    if element.get("datetime"):
        # A reader is told the day in words; the attribute may be when the page was last touched.
        yield element, written, strength + (0.05 if _DAY.search(written) else -0.05)


def _named(element: Element, names: str) -> Iterator[tuple[Element, str, float]]:
    strength = 1.8 + 0.4 * (_MARKED.search(names) is not None) - 1.0 * (_FRESHER.search(names) is not None)
    told = element.get("datetime") or element.get("data-date") or element.get("title") or ""
    for text in (told, text_of(element)):
        if 5 < len(text) < 140:
            yield element, text, strength - 0.004 * len(text)
