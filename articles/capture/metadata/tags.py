"""Meta tags, links and microdata of a page, by name."""

import re
from collections import defaultdict

from lxml import etree

Element = etree._Element
_MAX_VALUE = 5000


class PageTags:
    """The meta tags of a page; names are lower case, values in the page's order."""

    def __init__(self, root: Element) -> None:
        self._values: dict[str, list[str]] = defaultdict(list)
        self._links: dict[str, list[str]] = defaultdict(list)
        for meta in root.iter("meta"):
            content = " ".join((meta.get("content") or meta.get("value") or "").split())[:_MAX_VALUE]
            if content:
                for key in ("name", "property", "itemprop", "http-equiv"):
                    for name in (meta.get(key) or "").lower().split():
                        self._values[name].append(content)
        for link in root.iter("link"):
            for rel in (link.get("rel") or "").lower().split():
                if link.get("href"):
                    self._links[rel].append((link.get("href") or "").strip())
        html = next(iter(root.iter("html")), root)
        self.language = (
            html.get("lang") or html.get("{http://www.w3.org/XML/1998/namespace}lang") or html.get("xml:lang")
        )

    def first(self, *names: str) -> str | None:
        """The value of the first of those names that the page has."""
        return next((self._values[name][0] for name in names if name in self._values), None)

    def every(self, *names: str) -> list[str]:
        """All values of all those names."""
        return [value for name in names for value in self._values.get(name, ())]

    def link(self, rel: str) -> str | None:
        return next(iter(self._links.get(rel, ())), None)


def itemprops(root: Element, name: str) -> list[Element]:
    """The elements marked with that property, outside comments and related items."""
    pattern = re.compile(rf"(?:^|\s){name}(?:\s|$)", re.IGNORECASE)
    return [
        element
        for element in root.iter()
        if isinstance(element.tag, str)
        and element.get("itemprop")
        and pattern.search(element.get("itemprop", ""))
    ][:20]
