"""The words inside an element."""

from typing import cast

from lxml import etree


def inner_text(element: "etree._Element") -> str:
    """All text below an element, in order, without its tail."""
    return "".join(cast("list[str]", list(element.itertext())))
