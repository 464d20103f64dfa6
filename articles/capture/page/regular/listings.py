"""Listings: their text with its white space, their language, line numbers left out."""

import re

from lxml import etree

Element = etree._Element

_CODE_LANGUAGE = re.compile(
    r"(?:^|[\s])(?:language|lang|highlight-source|brush:|sourceCode)[-:\s]*([\w+#.-]{1,20})", re.IGNORECASE
)
_GUTTER = re.compile(r"gutter|line-?numbers?|lineno|linenums|hljs-ln-n|blob-num", re.IGNORECASE)
_SILENT = frozenset(["button", "script", "style", "svg", "select"])


def code_language(element: Element) -> str | None:
    """The language that the classes of a listing name."""
    for candidate in (element, *element.iter("code"), *list(element.iterancestors())[:2]):
        for name in ("data-lang", "data-language", "lang"):
            value = candidate.get(name)
            if value and re.fullmatch(r"[\w+#.-]{1,20}", value) and (name != "lang" or len(value) > 2):
                return value.lower()
        found = _CODE_LANGUAGE.search(candidate.get("class", ""))
        if found:
            return found[1].lower()
    return None


def code_text(element: Element) -> str:
    """The text of a listing as it is typed."""
    parts: list[str] = []
    stack: list[object] = [element]
    while stack:
        node = stack.pop()
        if isinstance(node, str):
            parts.append(node)
            continue
        inner: Element = node  # type: ignore[assignment]
        tag = inner.tag if isinstance(inner.tag, str) else ""
        if tag == "br":
            parts.append("\n")
            continue
        if not tag or tag in _SILENT or (inner is not element and _GUTTER.search(inner.get("class", ""))):
            continue
        if (
            tag in {"div", "tr", "li", "p"}
            and inner is not element
            and parts
            and not parts[-1].endswith("\n")
        ):
            parts.append("\n")
        for child in reversed(inner):
            if child.tail:
                stack.append(child.tail)
            stack.append(child)
        if inner.text:
            stack.append(inner.text)
    return "".join(parts).replace("\r\n", "\n").strip("\n").rstrip()


def is_code_table(element: Element) -> bool:
    """A table that is a listing: line numbers beside code."""
    if element.find(".//pre") is None and not re.search(
        r"highlight|code|blob", element.get("class", ""), re.IGNORECASE
    ):
        return False
    return any(_GUTTER.search(cell.get("class", "")) for cell in element.iter("td"))
