"""What the page itself shows of its title, byline and date."""

from dataclasses import dataclass

from lxml import etree

from articles.capture.metadata.bylines import Byline, read_byline
from articles.capture.metadata.datelines import Dateline, read_dateline
from articles.capture.metadata.headlines import read_headings
from articles.capture.metadata.place import Place, text_of
from articles.capture.metadata.titles import tidy

_MAX_LOOKED_AT = 40_000


@dataclass(slots=True)
class Visible:
    """What was found on the page; the first heading is the likeliest."""

    headings: list[str]
    page_title: str | None
    byline: Byline
    dateline: Dateline


def read_visible(root: "etree._Element", *, month_first: bool, author_page: str | None = None) -> Visible:
    """Reads the page's own title, byline and date."""
    elements = [element for element in root.iter() if isinstance(element.tag, str)][:_MAX_LOOKED_AT]
    title = next((element for element in elements if element.tag == "title"), None)
    page_title = tidy(text_of(title)) if title is not None else None
    place = Place(elements)
    headings = read_headings(place, page_title)
    place.settle(headings[0][0] if headings else None)
    return Visible(
        [text for _, text in headings],
        page_title,
        read_byline(root, place, author_page),
        read_dateline(root, place, month_first=month_first),
    )
