"""Where things stand on a page: near its headline, in its article, or in what surrounds both."""

import re
from math import log2

from lxml import etree

Element = etree._Element

_OUTSIDE = re.compile(
    r"comment|respond|related|sidebar|recommend|footer|recent|popular|most-?read|teaser|widget|disqus|promo|infobox",
    re.IGNORECASE,
)
_OWN_FOOTER = re.compile(r"(?:entry|post|article|asset|story)[-_]{0,2}footer", re.IGNORECASE)
_SURROUNDING = frozenset(["footer", "nav", "aside", "blockquote"])
_MOST = 0.4
_LONGEST = 600
_NEAR = 15
"""So many elements away is hardly away at all."""


class Place:
    """The elements of a page in their order, and the one that is its headline."""

    def __init__(self, elements: list[Element]) -> None:
        self.elements = elements
        self.headline: Element | None = None
        self._order = {element: at for at, element in enumerate(elements)}
        self._bearing = _bearing(elements)
        self._known: dict[Element, bool] = {}

    def settle(self, headline: Element | None) -> None:
        """Says which element is the headline: nothing that holds it is outside the article."""
        self.headline = headline
        if headline is not None:
            self._bearing.update(headline.iterancestors())
        self._known.clear()

    def outside(self, element: Element) -> bool:
        """Whether an element stands in comments, related items or the like."""
        above: list[Element] = []
        verdict = False
        for ancestor in element.iterancestors():
            if ancestor in self._known:
                verdict = self._known[ancestor]
                break
            above.append(ancestor)
        for ancestor in reversed(above):
            verdict = verdict or self._surrounds(ancestor)
            self._known[ancestor] = verdict
        return verdict

    def _surrounds(self, element: Element) -> bool:
        if element in self._bearing or element.tag in {"body", "html"}:
            return False
        names = _OWN_FOOTER.sub("", names_of(element))
        if element.tag == "footer" and names != names_of(element):
            return False  # the last line of a blog's post has its author and date
        return element.tag in _SURROUNDING or _OUTSIDE.search(names) is not None

    def distance(self, element: Element) -> float:
        """How far from the headline an element stands, by doublings; before it counts as twice as far."""
        if self.headline is None:
            return log2(1 + self._order.get(element, 0) / (10 * _NEAR))
        away = self._order.get(element, 0) - self._order.get(self.headline, 0)
        return log2(1 + (away if away >= 0 else -2 * away) / _NEAR)


def names_of(element: Element) -> str:
    """The class and id of an element."""
    return f"{element.get('class', '')} {element.get('id', '')}"


def text_of(element: Element) -> str:
    """The text of an element, joined by blanks: "By Jo Lund<br>Friday" is two things, not one.

    No more of it than a line needs: whoever asks for a line passes over what is longer.
    """
    pieces: list[str] = []
    length = 0
    for piece in element.itertext():
        pieces.append(str(piece))
        length += len(str(piece).strip())
        if length > _LONGEST:
            break
    return " ".join(" ".join(pieces).split())


def _bearing(elements: list[Element]) -> set[Element]:
    """What holds a good part of the page's paragraphs: no name makes that a side matter."""
    held: dict[Element, int] = {}
    total = 0
    for element in elements:
        if element.tag == "p":
            length = len(element.text or "") + sum(len(child.tail or "") for child in element)
            total += length
            for ancestor in element.iterancestors():
                held[ancestor] = held.get(ancestor, 0) + length
    return {element for element, length in held.items() if length >= _MOST * total > 0}
