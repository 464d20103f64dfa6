"""The authors that a page shows: who is named in a byline, near the headline."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from articles.capture.addresses import path_of
from articles.capture.metadata.authors import is_agency, looks_like_name, read_authors
from articles.capture.metadata.dates import is_date_line
from articles.capture.metadata.place import Place, names_of, text_of
from articles.capture.metadata.tags import itemprops
from articles.capture.wording import byline_within, is_byline_start, opens_with

Element = etree._Element

_BYLINE = re.compile(
    r"byline|by-line|author|auteur|autor|autore|writer|contributor|signature|redacteur|firma", re.IGNORECASE
)
_NOT_BYLINE = re.compile(
    r"bio|box|desc|about|avatar|image|img|photo|comment|social|follow|related|more|recent|popular|list-page",
    re.IGNORECASE,
)
_EXACT = re.compile(
    r"(?:^|[\s_-])(?:author|authors|by-author|post-author|entry-author|author-name|authorname|author_name|byline|auteurs?|autor|autore)(?=$|[\s_-])|vcard",
    re.IGNORECASE,
)
_META = re.compile(r"meta|info|credit", re.IGNORECASE)
_AUTHOR_PAGES = re.compile(
    r"/(?:authors?|auteurs?|autor(?:en|es|i)?|redakteure?|profiles?|people|staff|journalists?|journalistes?|contributors?|columnists?|by)/[^/]"
)
_LINES = frozenset("p span div h2 h3 h4 h5 h6 td li address b strong em i font small cite".split())
_ENOUGH = 80
_MAX_LOOKED_AT = 4000
_LONGEST = 160
_MAX_PEOPLE = 8
_FAR = 0.35
_LONG = 0.006
_EXACTLY = 2.1
_AUTHORS_PAGE = 2.9
_LEAST = 0.0
_AGENCY = 3.0
SURE = 1.5


@dataclass(frozen=True, slots=True)
class Byline:
    """Names that a page shows, and how surely they are its authors."""

    names: tuple[str, ...]
    strength: float


def read_byline(root: Element, place: Place, author_page: str | None = None) -> Byline:
    """The names in the likeliest byline; none, with strength 0, where the page shows no byline.

    `author_page` is the address that the page's tags give for its author.
    """
    best = Byline((), 0.0)
    for element, text, strength in _candidates(root, place, path_of(author_page or "")):
        names = read_authors(text)
        people = tuple(filter(looks_like_name, names))
        if not people and strength >= _EXACTLY and sum(len(name.split()) for name in names) < 4:
            people = names  # a first name or an alias, where the page calls it the author
        if not people or len(people) >= _MAX_PEOPLE:
            continue
        score = (
            strength - _FAR * place.distance(element) - _LONG * len(text) - 3.0 * all(map(is_agency, people))
        )
        if score < _LEAST:
            continue
        more = set(people) > set(best.names) and best.names and score > best.strength - 0.5
        if score > best.strength + 0.01 or more or not best.names:
            best = Byline(people, max(score, best.strength if more else score))
    return best


def _candidates(root: Element, place: Place, author_page: str) -> Iterator[tuple[Element, str, float]]:
    yield from _marked(root, place)
    looked = 0
    for at, element in enumerate(place.elements):
        if looked > _ENOUGH:
            break
        if at > _MAX_LOOKED_AT and not element.attrib:
            continue
        found = _candidate(element, author_page)
        if found and (found[1] >= _AUTHORS_PAGE or not place.outside(element)):
            looked += 1
            yield element, *found


def _marked(root: Element, place: Place) -> Iterator[tuple[Element, str, float]]:
    """Authors in microdata, all of them together."""
    marked: list[tuple[Element, str]] = []
    for element in itemprops(root, "author"):
        if place.outside(element):
            continue
        name = next(iter(itemprops(element, "name")), element)
        text = name.get("content") or text_of(name)
        if 2 < len(text) < 100:
            marked.append((element, text))
    if marked:
        yield marked[0][0], "; ".join(dict.fromkeys(text for _, text in marked)), 3.2


def _candidate(element: Element, author_page: str) -> tuple[str, float] | None:
    if element.tag == "a":
        return _linked(element, author_page)
    names = f"{names_of(element)} {element.get('data-testid', '')}" if element.attrib else ""
    if names and _BYLINE.search(names) and not _NOT_BYLINE.search(names):
        text = text_of(element)
        if 2 < len(text) < _LONGEST:
            return text, 1.8 + 0.7 * bool(_EXACT.search(names)) + 0.3 * is_byline_start(text)
        return None
    if element.tag not in _LINES:
        return None
    own = " ".join((element.text or "").split())
    if own and len(own) < 80 and is_byline_start(own):
        text = text_of(element)
        if len(text) < 120 and _all_people(text):
            return text, _EXACTLY
    if own and len(own) < 80 and is_date_line(own):
        written = byline_within(text_of(element))
        if written and len(written) < 40:
            return written, _EXACTLY
    if not names or not _META.search(names):
        return None
    text = text_of(element)
    if not 4 < len(text) < _LONGEST:
        return None
    if looks_like_name(text):
        return text, 1.0
    written = byline_within(text)
    return (written, 1.6) if written and _all_people(written) else None


def _linked(element: Element, author_page: str) -> tuple[str, float] | None:
    address = path_of(element.get("href") or "")
    by_rel = "author" in (element.get("rel") or "").lower().split()
    named = element.attrib and _BYLINE.search(names_of(element)) and not _NOT_BYLINE.search(names_of(element))
    is_page = len(author_page) > 1 and address.rstrip("/") == author_page.rstrip("/")
    if not (by_rel or named or is_page or _AUTHOR_PAGES.search(address)):
        return None
    text = text_of(element)
    if not 1 < len(text) < 80 or not (by_rel or named or looks_like_name(text)):
        return None
    return text, _AUTHORS_PAGE if is_page else 2.2 if by_rel else 2.1 if named else 1.6


def _all_people(text: str) -> bool:
    names = read_authors(text)
    if names and all(map(looks_like_name, names)):
        return True
    # "posted by Stadler", "von Christian"; but not "Text Expander".
    start = opens_with(text, "BYLINE") or ""
    return len(names) == 1 and len(names[0].split()) == 1 and (" " in start or 0 < len(start) <= 3)
