"""Footnotes of a page: which links refer to a note, and where the notes are."""

import re
from dataclasses import dataclass

from lxml import etree

from articles.capture.markup import inner_text
from articles.capture.page.blocks import PageBlock

Element = etree._Element

_LABEL = re.compile(
    r"^\W{0,2}(\d{1,4}|[a-zA-Z]|[ivxlc]{1,6}|[*†‡§¶]{1,4}|note \d{1,3})\W{0,2}$", re.IGNORECASE
)
_NOTE_NAMES = re.compile(
    r"foot-?note|end-?note|(?:^|[\s_-])(?:fn|note|sdfootnote|ftn|_ftn|cite_note|ref)[\s_:-]?\d|reflist|references",
    re.IGNORECASE,
)
_BACK = re.compile(
    r"^[\W_]*(?:↩︎?|↩|↑|⏎|\^|back|return|retour|zurück|volver|[a-z]{1,2})?[\W_]*$", re.IGNORECASE
)
_CITATION = re.compile(r"cite_note|cite_ref", re.IGNORECASE)


@dataclass(slots=True)
class Note:
    """A note: the element that holds it, and the label that the text refers to it by."""

    label: str
    element: Element


def find_notes(tree: Element) -> dict[str, Note]:
    """The notes by the id that links name, for links that look like references to one."""
    targets = {
        element.get("id", ""): element
        for element in tree.iter("li", "p", "div", "dd", "aside", "tr", "section", "footer", "a")
        if element.get("id")
    }
    notes: dict[str, Note] = {}
    homes: dict[Element, str] = {}
    labels: set[str] = set()
    for link in tree.iter("a"):
        href = link.get("href", "")
        if not href.startswith("#") or href[1:] in notes:
            continue
        found = _LABEL.match(inner_text(link).strip())
        target = targets.get(href[1:])
        if not found or target is None:
            continue
        home = _home(target)
        # Back links look just like references; a note stands after the text that refers to it.
        if home is None or home in homes or _is_back_link(link, homes):
            continue
        if not _is_reference(link, href, home):
            continue
        label = _unique(found[1].removeprefix("note ").strip(), labels)
        labels.add(label)
        homes[home] = label
        notes[href[1:]] = Note(label, home)
    return notes


def _home(target: Element) -> Element | None:
    """The block that the note fills, for a target that may be an anchor at its start."""
    if target.tag != "a":
        return target
    for ancestor in target.iterancestors():
        if ancestor.tag not in {"li", "p", "dd", "div"}:
            continue
        if ancestor.tag == "p" and _LABEL.match(inner_text(ancestor).strip()):
            continue  # the number stands alone, and the note in the box around it
        return ancestor
    return None


def _is_back_link(link: Element, homes: dict[Element, str]) -> bool:
    return any(ancestor in homes for ancestor in link.iterancestors())


def _is_reference(link: Element, href: str, home: Element) -> bool:
    parent = link.getparent()
    raised = link.find(".//sup") is not None or (parent is not None and parent.tag == "sup")
    names = (
        f"{link.get('class', '')} {href} {home.get('class', '')} {home.get('id', '')} {home.get('role', '')}"
    )
    return raised or bool(_NOTE_NAMES.search(names))


def _unique(label: str, taken: set[str]) -> str:
    if label not in taken:
        return label
    number = 2
    while f"{label}-{number}" in taken:
        number += 1
    return f"{label}-{number}"


def mark_references(tree: Element, notes: dict[str, Note]) -> None:
    """Turns the links to notes into `fn` elements, which the Markdown step writes as `[^1]`."""
    for link in list(tree.iter("a")):
        note = notes.get(link.get("href", "")[1:]) if link.get("href", "").startswith("#") else None
        if note is None:
            _drop_if_dangling(link)
            continue
        if any(ancestor is note.element for ancestor in link.iterancestors()):
            continue
        for child in list(link):
            link.remove(child)
        link.tag, link.text = "fn", note.label
        link.attrib.clear()
        parent = link.getparent()
        if parent is not None and parent.tag == "sup" and _only_notes(parent):
            parent.tag = "span"
            for child in parent:  # brackets and commas between references go with the links
                child.tail = None
            parent.text = None


def _drop_if_dangling(link: Element) -> None:
    """Takes out a raised "[1]" that leads to a note which the page does not have."""
    sup = link.getparent()
    if sup is None or sup.tag != "sup" or not link.get("href", "").startswith("#"):
        return
    if re.fullmatch(r"\[\w{1,4}\]|\d{1,3}", inner_text(sup).strip()):
        _remove_inline(sup)


def _only_notes(sup: Element) -> bool:
    loose = (sup.text or "") + "".join(child.tail or "" for child in sup)
    return not re.search(r"\w", loose)


def tidy_note(element: Element) -> None:
    """Takes the back links out of a note, and the number it begins with."""
    for link in list(element.iter("a")):
        if link.get("href", "").startswith("#") and _is_back(link):
            _remove_inline(link)
    for leaf in element.iter("p"):
        for sup in [child for child in leaf if child.tag == "sup"][:1]:
            if not (leaf.text or "").strip() and not inner_text(sup).strip(" ^[].,0123456789*"):
                _remove_inline(sup)
        break


def _is_back(link: Element) -> bool:
    text = inner_text(link).strip()
    return bool(_BACK.match(text) or _LABEL.match(text)) or "back" in link.get("class", "") + link.get(
        "rel", ""
    )


def _remove_inline(element: Element) -> None:
    parent, previous = element.getparent(), element.getprevious()
    tail = element.tail or ""
    if parent is None:
        return
    if previous is not None:
        previous.tail = (previous.tail or "") + tail
    else:
        parent.text = (parent.text or "") + tail
    element.tail = None
    parent.remove(element)


def note_blocks(blocks: list[PageBlock], notes: dict[str, Note], chosen: set[int]) -> set[int]:
    """The blocks of notes that chosen text refers to; an encyclopedia's citations only if chosen."""
    referred: set[Element] = set()
    for block in blocks:
        if block.index not in chosen:
            continue
        for link in block.element.iter("a"):
            href = link.get("href", "")
            note = notes.get(href[1:]) if href.startswith("#") else None
            if note is not None and not _CITATION.search(href):
                referred.add(note.element)
    return {
        block.index
        for block in blocks
        if block.element in referred or not referred.isdisjoint(block.ancestors)
    }
