"""Formulas as text: TeX where the page has it, else MathML written in a line."""

import re

from lxml import etree

from articles.capture.markup import inner_text

_TEX_IMAGE = re.compile(
    r"\b(?:latex|tex|math|mwe-math-fallback-image-inline|mwe-math-fallback-image-display|formula)\b",
    re.IGNORECASE,
)
_EMOJI = re.compile(r"\b(?:emoji|wp-smiley|smiley)\b", re.IGNORECASE)
_FENCE = {"msqrt": ("√(", ")"), "mroot": ("√(", ")")}
_SIMPLE = re.compile(r"^[\w.′∞∑∏∫]{1,2}$|^\w+$")
_TEX_STYLE = re.compile(r"^\{?\\displaystyle\s*(.*?)\}?$", re.DOTALL)


def formula_text(element: "etree._Element") -> str | None:
    """The text of a formula or an emoji that is drawn as an image or as MathML; None for any other."""
    tag = str(element.tag).rpartition("}")[2].rpartition(":")[2]
    if tag in {"img", "amp-img"}:
        words = element.get("class", "") or ""
        alt = (element.get("alt") or "").strip()
        if _EMOJI.search(words):
            return alt
        return _bare_tex(alt) if _TEX_IMAGE.search(words) else None
    tex = element.get("alttext") or _annotation(element)
    if tex:
        return _bare_tex(tex)
    return " ".join(_linear(element, 0).split())


def _bare_tex(tex: str) -> str:
    tex = " ".join(tex.split())
    found = _TEX_STYLE.match(tex)
    return (found[1] if found else tex).strip()


def _annotation(element: "etree._Element") -> str | None:
    for note in element.iter():
        if (
            isinstance(note.tag, str)
            and note.tag.endswith("annotation")
            and "tex" in (note.get("encoding") or "").lower()
        ):
            return inner_text(note).strip()
    return None


def _linear(element: "etree._Element", depth: int) -> str:
    tag = str(element.tag).rpartition("}")[2].rpartition(":")[2] if isinstance(element.tag, str) else ""
    if depth > 40:
        return inner_text(element)
    if tag.startswith("annotation") or not tag:
        return ""
    children = [_linear(child, depth + 1) for child in element]
    if not children:
        text = (element.text or "").strip()
        return f" {text} " if tag == "mo" and text in "=<>≤≥≈≠+−-±×·∈→⇒" else text
    if tag == "mfrac" and len(children) > 1:
        return f"{_grouped(children[0])}/{_grouped(children[1])}"
    if tag in {"msup", "mover"} and len(children) > 1:
        return f"{children[0]}^{_grouped(children[1])}"
    if tag in {"msub", "munder"} and len(children) > 1:
        return f"{children[0]}_{_grouped(children[1])}"
    if tag in {"msubsup", "munderover"} and len(children) > 2:
        return f"{children[0]}_{_grouped(children[1])}^{_grouped(children[2])}"
    before, after = _FENCE.get(tag, ("", ""))
    return before + "".join(children) + after


def _grouped(text: str) -> str:
    text = text.strip()
    return text if _SIMPLE.match(text) else f"({text})"
