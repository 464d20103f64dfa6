"""What a page holds but does not show."""

import re

from lxml import etree

_HIDDEN_STYLE = re.compile(r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)
_HIDDEN_CLASS = re.compile(
    r"(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text|screen-reader-only|hidden-accessible|element-invisible|"
    r"noprint|mw-editsection|mw-jump-link|skip-link|a11y-hidden|u-hidden-visually|print-only|printonly)(?:\s|$)",
    re.IGNORECASE,
)


def is_hidden(tag: str, attributes: "etree._Attrib") -> bool:
    """Whether an element is not shown, or only to screen readers and printers."""
    if "hidden" in attributes and attributes["hidden"] != "until-found":
        return True
    if attributes.get("aria-hidden") == "true" and tag not in {
        "img",
        "a",
        "div",
        "section",
        "p",
        "figure",
        "body",
    }:
        return tag not in {"span", "math"} or "katex" in attributes.get("class", "")
    style = attributes.get("style")
    if style and _HIDDEN_STYLE.search(style) and tag != "body":
        return True
    return bool(_HIDDEN_CLASS.search(attributes.get("class", "")))
