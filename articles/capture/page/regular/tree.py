"""The page's tree made regular: containers hold blocks, blocks hold inline text, nothing else.

White space is as a browser would show it, line breaks in pairs part paragraphs, addresses are
absolute, what is hidden or never text is gone, and nothing nests deeper than `MAX_DEPTH`. The new
elements keep the class, id, role and itemprop of the old ones, by which they are judged later.
"""

import re
from collections.abc import Callable

from lxml import etree

from articles.capture.markup import inner_text
from articles.capture.page.regular.elements import (
    AS_DIV,
    CONTAINERS,
    DROP_CAP,
    DROPPED,
    EMBEDS,
    INLINE,
    is_captioned,
    judged_by,
)
from articles.capture.page.regular.formulas import formula_text
from articles.capture.page.regular.hiding import is_hidden
from articles.capture.page.regular.images import image_source, is_decoration
from articles.capture.page.regular.listings import code_language, code_text, is_code_table
from articles.capture.page.regular.tables import is_data_table, span_of
from articles.capture.plain.paragraphs import is_prose, split_paragraphs

Element = etree._Element

MAX_DEPTH = 60
_SPACE = re.compile(r"[ \t\n\r\f]+")
_LETTERS_A_WORD = 6
_BOUNDARY = object()


def regular_tree(
    root: Element, absolute: Callable[[str | None], str | None], *, keep_hidden: bool = False
) -> Element:
    """A regular copy of the tree below `root`; `absolute` makes an address whole, or None of it."""
    return _Builder(absolute, keep_hidden).build(root)


class _Builder:
    """Walks the old tree once and builds the new one beside it."""

    def __init__(self, absolute: Callable[[str | None], str | None], keep_hidden: bool) -> None:
        self._absolute = absolute
        self._keep_hidden = keep_hidden
        self._hidden_letters = 0
        self._top = etree.Element("div")
        self._containers: list[Element] = [self._top]
        self._leaf: Element | None = None
        self._leaf_tag = "p"
        self._leaf_attributes: dict[str, str] = {}
        self._inline: list[tuple[str, dict[str, str]]] = []  # open in the old tree
        self._open: list[Element] = []  # their copies in the current leaf
        self._space = False
        self._breaks = 0
        self._marks = 0
        self._seen_images: set[str] = set()

    def build(self, root: Element) -> Element:
        # An explicit stack, not recursion: pages nest as deep as they like.
        stack: list[tuple[object, object]] = [(root, None)]
        while stack:
            node, leave = stack.pop()
            if node is _BOUNDARY:
                leave()  # type: ignore[operator]
                continue
            if isinstance(node, str):
                self._text(node)
                continue
            element: Element = node  # type: ignore[assignment]
            left = self._enter(element)
            if left is None:
                continue
            stack.append((_BOUNDARY, left))
            for child in reversed(element):
                if child.tail:
                    stack.append((child.tail, None))
                if isinstance(child.tag, str):
                    stack.append((child, None))
            if element.text:
                stack.append((element.text, None))
        self._flush()
        self._top.set("hidden", str(self._hidden_letters // _LETTERS_A_WORD))
        return self._top

    def _enter(self, element: Element) -> Callable[[], None] | None:
        """Begins an element; what to do at its end, or None where its inside is not to be read."""
        tag = str(element.tag).lower().rpartition(":")[2].rpartition("}")[2]
        attributes = element.attrib
        if tag in DROPPED:
            return None
        if attributes and not self._keep_hidden and is_hidden(tag, attributes):
            self._hidden_letters += len(inner_text(element))
            return None
        special = _SPECIAL.get(tag)
        if special:
            return special(self, element)
        if tag in INLINE:
            return self._enter_inline(INLINE[tag], element)
        if tag in {"p", "h1", "h2", "h3", "h4", "h5", "h6"}:
            return self._enter_leaf(tag, element)
        if tag == "div" and is_captioned(element):
            tag = "figure"
        if tag in CONTAINERS:
            return self._enter_container(tag, element)
        if tag in AS_DIV:
            return self._enter_container("div", element)
        if DROP_CAP.search(attributes.get("class", "")):
            return self._enter_drop_cap()
        return _nothing  # span, font, unknown: its inside counts, the element does not

    # Containers and leaves

    def _enter_container(self, tag: str, element: Element) -> Callable[[], None]:
        self._flush()
        self._reset_leaf()
        if len(self._containers) >= MAX_DEPTH:
            return self._flush
        container = etree.SubElement(self._containers[-1], tag, judged_by(element))
        self._containers.append(container)
        return self._leave_container

    def _leave_container(self) -> None:
        self._flush()
        self._reset_leaf()
        container = self._containers.pop()
        if _last_child(container) is None and not (container.get("id") or container.tag in {"td", "th"}):
            self._containers[-1].remove(container)

    def _enter_leaf(self, tag: str, element: Element) -> Callable[[], None]:
        self._flush()
        if tag != "p" and self._leaf_tag not in {"p"}:
            tag = self._leaf_tag
        self._leaf_tag, self._leaf_attributes = tag, judged_by(element)
        return self._leave_leaf

    def _leave_leaf(self) -> None:
        self._flush()
        self._reset_leaf()

    def _reset_leaf(self) -> None:
        self._leaf_tag, self._leaf_attributes = "p", {}

    def _flush(self) -> None:
        """Ends the paragraph under way."""
        leaf = self._leaf
        self._leaf, self._open, self._space, self._breaks = None, [], False, 0
        if leaf is None:
            return
        if _last_child(leaf) is None and not (leaf.text or "").strip():
            leaf.getparent().remove(leaf)  # type: ignore[union-attr]

    # Text

    def _text(self, text: str) -> None:
        collapsed = _SPACE.sub(" ", text)
        if not collapsed:
            return
        if collapsed == " ":
            self._space = self._space or self._leaf is not None
            return
        if collapsed[0] == " ":
            self._space, collapsed = True, collapsed[1:]
        self._append(collapsed.rstrip(" "))
        self._space = collapsed[-1] == " "

    def _append(self, text: str) -> None:
        self._ready()
        if self._space and self._has_text():
            text = " " + text
        self._space = False
        self._add(text)

    def _ready(self) -> None:
        """Opens a paragraph and the inline elements that the text stands in."""
        if self._leaf is not None and self._breaks > 1 and self._leaf_tag == "p":
            self._flush()
        if self._leaf is None:
            self._leaf = etree.SubElement(self._containers[-1], self._leaf_tag, self._leaf_attributes)
            self._breaks = 0
            self._space = False
        if self._breaks:
            self._breaks, self._space = 0, False
            etree.SubElement(self._deepest(), "br")
        while len(self._open) < len(self._inline):
            if self._space and self._has_text():
                self._add(" ")
                self._space = False
            tag, attributes = self._inline[len(self._open)]
            self._open.append(etree.SubElement(self._deepest(), tag, attributes))

    def _deepest(self) -> Element:
        assert self._leaf is not None
        return self._open[-1] if self._open else self._leaf

    def _add(self, text: str) -> None:
        parent = self._deepest()
        last = _last_child(parent)
        if last is not None:
            last.tail = (last.tail or "") + text
        else:
            parent.text = (parent.text or "") + text

    def _has_text(self) -> bool:
        leaf = self._leaf
        return leaf is not None and (bool(leaf.text) or _last_child(leaf) is not None)

    # Inline

    def _enter_inline(self, tag: str, element: Element) -> Callable[[], None]:
        attributes: dict[str, str] = {}
        if tag == "a":
            if any(open_tag == "a" for open_tag, _ in self._inline):
                return _nothing
            raw = (element.get("href") or "").strip()
            href = raw if raw.startswith("#") else self._absolute(raw)
            attributes = {"href": href} if href else {}
            attributes |= {
                name: element.get(name, "")[:200] for name in ("class", "rel", "id") if element.get(name)
            }
        elif sum(open_tag == tag for open_tag, _ in self._inline) > (tag == "q") or len(self._inline) > 12:
            return _nothing
        self._inline.append((tag, attributes))
        return self._leave_inline

    def _leave_inline(self) -> None:
        self._inline.pop()
        if len(self._open) > len(self._inline):
            closed = self._open.pop()
            if _last_child(closed) is None and not closed.text:
                closed.getparent().remove(closed)  # type: ignore[union-attr]

    def _enter_drop_cap(self) -> Callable[[], None]:
        def leave() -> None:
            self._space = False

        return leave

    # Elements of their own kind

    def _br(self, element: Element) -> None:
        if self._leaf is not None:
            self._breaks += 1

    def _hr(self, element: Element) -> None:
        self._flush()
        etree.SubElement(self._containers[-1], "hr")

    def _wbr(self, element: Element) -> None:
        return None

    def _img(self, element: Element) -> None:
        alt = " ".join((element.get("alt") or "").split())
        as_text = formula_text(element) if alt else None
        if as_text is not None:
            self._append(as_text)
            return
        raw = image_source(element)
        # A page saved without its address keeps its pictures' relative ones.
        source = self._absolute(raw) or (raw if raw and not re.match(r"[\w+.-]+:", raw) else None)
        if not source or is_decoration(element, source) or source in self._seen_images:
            return
        self._seen_images.add(source)
        self._ready()
        if self._space and self._has_text():
            self._add(" ")
            self._space = False
        image = etree.SubElement(self._deepest(), "img", {"src": source, "alt": alt[:1000]})
        if element.get("width", "").isdigit():
            image.set("width", element.get("width", ""))

    def _noscript(self, element: Element) -> Callable[[], None] | None:
        # A lazy image's fallback; otherwise a plea to turn on JavaScript.
        return _nothing if element.find(".//img") is not None and len(inner_text(element)) < 200 else None

    def _iframe(self, element: Element) -> None:
        source = element.get("src") or element.get("data-src") or element.get("data-lazy-src") or ""
        address = self._absolute(source)
        if not address or not EMBEDS.search(address):
            return
        title = " ".join((element.get("title") or "").split())
        self._link_paragraph(address, title[:200] or "Video", "embed")

    def _video(self, element: Element) -> None:
        source = element.get("src") or next(
            (child.get("src") for child in element.iter("source") if child.get("src")), None
        )
        address = self._absolute(source)
        if address:
            self._link_paragraph(address, " ".join((element.get("title") or "Video").split())[:200], "embed")

    def _link_paragraph(self, address: str, title: str, kind: str) -> None:
        self._flush()
        paragraph = etree.SubElement(self._containers[-1], "p", {"class": kind, "keep": "embed"})
        link = etree.SubElement(paragraph, "a", {"href": address})
        link.text = title

    def _math(self, element: Element) -> None:
        text = formula_text(element)
        if text:
            self._append(text)

    def _ruby(self, element: Element) -> None:
        """Ruby as text: the reading in brackets after what it annotates."""
        base: list[str] = []
        for child in [element, *element.iter("rb", "rt", "rp", "rtc")]:
            if child is element:
                base.append(element.text or "")
            elif child.tag == "rt":
                reading = inner_text(child).strip()
                base.append(f"({reading})" if reading else "")
            elif child.tag == "rb":
                base.append(inner_text(child))
            if child is not element:
                base.append(child.tail or "")
        self._append("".join(" ".join(part.split()) for part in base))

    def _pre(self, element: Element) -> None:
        self._flush()
        language = code_language(element)
        text = code_text(element)
        if not language and element.find(".//code") is None and is_prose(text):
            # A letter or a novel set in typewriter face is no code.
            for paragraph in split_paragraphs(text):
                etree.SubElement(self._containers[-1], "p").text = paragraph.text
            return
        pre = etree.SubElement(self._containers[-1], "pre", judged_by(element))
        if language:
            pre.set("language", language)
        pre.text = text

    def _table(self, element: Element) -> Callable[[], None] | None:
        if is_code_table(element):
            self._pre(element)
            return None
        if not is_data_table(element):
            return self._enter_container("div", element)
        return self._enter_container("table", element)

    def _cell(self, element: Element) -> Callable[[], None]:
        inside_table = any(container.tag == "table" for container in self._containers[-4:])
        leave = self._enter_container(str(element.tag) if inside_table else "div", element)
        if inside_table and leave == self._leave_container:
            cell = self._containers[-1]
            for name in ("colspan", "rowspan"):
                span = span_of(element, name)
                if span > 1:
                    cell.set(name, str(span))
            align = element.get("align") or ("right" if "right" in (element.get("style") or "") else "")
            if align in {"right", "center"}:
                cell.set("align", align)
        return leave

    def _row(self, element: Element) -> Callable[[], None]:
        inside_table = any(container.tag == "table" for container in self._containers[-3:])
        return self._enter_container("tr" if inside_table else "div", element)

    def _list(self, element: Element) -> Callable[[], None]:
        leave = self._enter_container(str(element.tag), element)
        start = element.get("start", "")
        if leave == self._leave_container and start.isdigit() and len(start) < 9:
            self._containers[-1].set("start", start)
        return leave

    def _item(self, element: Element) -> Callable[[], None]:
        inside_list = self._containers[-1].tag in {"ul", "ol"}
        return self._enter_container("li" if inside_list else "div", element)


def _last_child(element: Element) -> Element | None:
    # `len` counts the children one by one: on a list of 40,000 items that made the walk quadratic.
    try:
        return element[-1]
    except IndexError:
        return None


def _nothing() -> None:
    return None


_SPECIAL: dict[str, Callable[["_Builder", Element], Callable[[], None] | None]] = {
    "br": _Builder._br, "hr": _Builder._hr, "wbr": _Builder._wbr, "img": _Builder._img, "amp-img": _Builder._img,
    "noscript": _Builder._noscript, "iframe": _Builder._iframe, "amp-youtube": _Builder._iframe, "video": _Builder._video,
    "math": _Builder._math, "ruby": _Builder._ruby, "pre": _Builder._pre, "table": _Builder._table,
    "td": _Builder._cell, "th": _Builder._cell, "tr": _Builder._row, "ul": _Builder._list, "ol": _Builder._list,
    "li": _Builder._item, "xmp": _Builder._pre, "listing": _Builder._pre,
}  # fmt: skip
