"""markdownify's converter for a regular tree: it escapes what it must and nests what it can."""

import re

from bs4 import BeautifulSoup
from bs4.element import NavigableString, Tag
from lxml import etree
from markdownify import MarkdownConverter

from articles.capture.escaping import escape_inline, escape_line_starts
from articles.capture.page.writing.grids import table_markdown
from articles.capture.wording import quotation_marks

Element = etree._Element

_SUPERSCRIPTS = str.maketrans("0123456789+-−=()ni", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ")
_SUBSCRIPTS = str.maketrans("0123456789+-−=()aehijklmnoprstuvx", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ")
_RAISABLE = re.compile(r"^[0-9+\-−=()ni]{1,12}$")
_LOWERABLE = re.compile(r"^[0-9+\-−=()aehijklmnoprstuvx]{1,12}$")
_BLANK_LINES = re.compile(r"\n{3,}")
_BLANKS_BEFORE_NEWLINE = re.compile(r"[ \t]+\n")
_FIRST_LINE_MARK = re.compile(r"^(?=.)", re.MULTILINE)


class Converter(MarkdownConverter):
    """Stock markdownify is quadratic on long lists and leaves much unescaped; see each method."""

    def __init__(self, language: str | None) -> None:
        super().__init__(heading_style="atx", bullets="-", newline_style="backslash", autolinks=False)
        self._marks = quotation_marks(language)

    def document(self, tree: Element) -> str:
        text: str = self.process_tag(_soup(tree), parent_tags=set())
        text = _BLANKS_BEFORE_NEWLINE.sub("\n", text)
        return _BLANK_LINES.sub("\n\n", text).strip("\n")

    # The tree is regular already: no white space to judge, so none of the stock look-around.

    def process_tag(self, node: Tag, parent_tags: set[str] | None = None) -> str:
        tags = {*(parent_tags or ()), node.name}
        if node.name in {"h1", "h2", "h3", "h4", "h5", "h6", "td", "th"}:
            tags.add("_inline")
        if node.name in {"pre", "code"}:
            tags.add("_noformat")
        parts = [self._element(child, tags) for child in node.children]
        convert = self.get_conv_fn_cached(node.name)  # type: ignore[attr-defined]
        text = "".join(parts)
        result: str = convert(node, text, parent_tags=parent_tags or set()) if convert else text
        return result

    def _element(self, child: object, tags: set[str]) -> str:
        if isinstance(child, Tag):
            return self.process_tag(child, parent_tags=tags)
        return self.process_text(child, parent_tags=tags) if isinstance(child, NavigableString) else ""

    def process_text(self, el: NavigableString, parent_tags: set[str] | None = None) -> str:
        text = str(el)
        if parent_tags and "_noformat" in parent_tags:
            return text
        escaped = escape_inline(text)
        # Before a link, an exclamation mark would make a picture of it; beside struck text, a tilde counts.
        if escaped[-1:] in {"!", "~"} and escaped[-2:-1] != "\\" and isinstance(el.next_sibling, Tag):
            escaped = f"{escaped[:-1]}\\{escaped[-1]}"
        return "\\" + escaped if escaped.startswith("~") and isinstance(el.previous_sibling, Tag) else escaped

    # Blocks

    def convert_p(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        text = text.strip(" \n")
        if text.count("\\\n") and len(text) > _LONG_LINE * (text.count("\\\n") + 1):
            text = text.replace("\\\n", "\n\n")  # paragraphs parted by single breaks, not verse
        return f"\n\n{escape_line_starts(text)}\n\n" if text else ""

    def convert_div(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        return f"\n\n{text}\n\n" if text.strip() else ""

    convert_section = convert_article = convert_main = convert_aside = convert_header = convert_div
    convert_footer = convert_form = convert_nav = convert_figcaption = convert_caption = convert_div

    def convert_hN(self, n: int, el: Tag, text: str, parent_tags: set[str]) -> str:
        text = " ".join(text.replace("\\\n", " ").split())
        # A closing run of # would be read as part of the mark.
        text = re.sub(r"(#+)$", r"\\\1", text)
        return f"\n\n{'#' * n} {text}\n\n" if text else ""

    def convert_blockquote(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        text = _BLANK_LINES.sub("\n\n", text).strip("\n")
        if not text:
            return ""
        return "\n\n" + "\n".join(f"> {line}" if line else ">" for line in text.split("\n")) + "\n\n"

    def convert_pre(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        if not text.strip():
            return ""
        longest = max((len(run) for run in re.findall(r"`{3,}", text)), default=2)
        fence = "`" * (longest + 1)
        return f"\n\n{fence}{el.get('language') or ''}\n{text}\n{fence}\n\n"

    def convert_list(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        items = [child for child in el.children if isinstance(child, Tag)]
        bodies = [_BLANK_LINES.sub("\n\n", part).strip("\n") for part in text.split(_ITEM_END)]
        loose = any(_is_loose(item) for item in items)
        number = int(str(el.get("start") or 1))
        # Two lists in a row would be read as one; the mark tells them apart.
        earlier = el.find_previous_sibling()
        odd = isinstance(earlier, Tag) and earlier.name == el.name and not earlier.get("odd")
        if odd:
            el["odd"] = "1"
        lines: list[str] = []
        for body in bodies:
            if not body:
                continue
            mark = f"{number}{')' if odd else '.'} " if el.name == "ol" else ("* " if odd else "- ")
            indent = " " * len(mark)
            if not loose:
                body = body.replace("\n\n", "\n")
            lines.append(mark + body.replace("\n", "\n" + indent).replace("\n" + indent + "\n", "\n\n"))
            number += 1
        return "\n\n" + ("\n\n" if loose else "\n").join(lines) + "\n\n" if lines else ""

    convert_ul = convert_ol = convert_list

    def convert_li(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        return text + _ITEM_END

    def convert_dl(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        return f"\n\n{text}\n\n"

    def convert_dt(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        text = " ".join(text.split())
        return f"\n\n{text if '**' in text else f'**{text}**'}\n\n" if text else ""

    def convert_dd(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        text = _BLANK_LINES.sub("\n\n", text).strip("\n")
        return "\n\n- " + text.replace("\n", "\n  ").replace("\n  \n", "\n\n") + "\n\n" if text else ""

    def convert_table(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        return "\n\n" + table_markdown(el, self._cell_text) + "\n\n"

    def _cell_text(self, cell: Tag) -> str:
        text: str = self.process_tag(cell, parent_tags={"_inline"})
        return re.sub(
            r"(?<!\\)\|", r"\|", " ".join(text.replace(_ITEM_END, "; ").replace("\\\n", " ").split())
        )

    def convert_td(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        return text

    convert_th = convert_tr = convert_td

    def convert_figure(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        return f"\n\n{text}\n\n"

    def convert_hr(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        return "\n\n---\n\n"

    # Inline

    def _emphasis(self, el: Tag, text: str, parent_tags: set[str], mark: str) -> str:
        inner = text.strip(" ")
        if not inner or "_noformat" in parent_tags or "\\\n" in inner:
            return text
        before, after = text[: len(text) - len(text.lstrip(" "))], text[len(text.rstrip(" ")) :]
        if not _may_open(el, inner, before) or not _may_close(el, inner, after):
            return text
        return f"{before}{mark}{inner}{mark}{after}"

    def convert_b(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        return (
            text
            if "_inline" in parent_tags and "td" not in parent_tags
            else self._emphasis(el, text, parent_tags, "**")
        )

    def convert_i(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        return self._emphasis(el, text, parent_tags, "*")

    def convert_del(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        return self._emphasis(el, re.sub(r"(?<!\\)~", r"\~", text), parent_tags, "~~")

    def convert_code(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        text = el.get_text()
        inner = " ".join(text.split())
        if not inner or "pre" in parent_tags:
            return text
        longest = max((len(run) for run in re.findall(r"`+", inner)), default=0)
        fence = "`" * (longest + 1)
        pad = " " if inner[0] == "`" or inner[-1] == "`" else ""
        before, after = " " * text.startswith(" "), " " * text.endswith(" ")
        return f"{before}{fence}{pad}{inner}{pad}{fence}{after}"

    def convert_sup(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        if _RAISABLE.match(text):
            return text.translate(_SUPERSCRIPTS)
        # "1er", "2nd" and marks stay as they are; "x" to the power of "2k" does not become "x2k".
        if not any(character.isdigit() for character in text):
            return text
        return f"^{text}" if text.isalnum() else f"^({text})"

    def convert_sub(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        return text.translate(_SUBSCRIPTS) if _LOWERABLE.match(text) else text

    def convert_q(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        opening, closing = self._marks[2:] if el.find_parent("q") else self._marks[:2]
        return f"{opening}{text.strip()}{closing}"

    def convert_br(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        return " " if "_inline" in parent_tags else "\\\n"

    def convert_fn(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        return f"[^{el.get_text()}]"

    def convert_a(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        href = str(el.get("href") or "")
        inner = text.strip(" ")
        if not inner or not href or href.startswith("#") or "_noformat" in parent_tags:
            return text
        if inner.startswith("![") and el.find("img") is not None and not el.get_text().strip():
            return text  # a picture that links to its larger self
        before, after = text[: len(text) - len(text.lstrip(" "))], text[len(text.rstrip(" ")) :]
        return f"{before}[{inner}]({_destination(href)}){after}"

    def convert_img(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        alt = escape_inline(str(el.get("alt") or ""))
        if "_inline" in parent_tags:
            return alt
        return f"![{alt}]({_destination(str(el.get('src') or ''))})"


_LONG_LINE = 120
_ITEM_END = "\x1e"


def _is_loose(item: Tag) -> bool:
    """Whether an item needs blank lines: more than one paragraph, or a listing, in it."""
    blocks = [child.name for child in item.children if isinstance(child, Tag)]
    return len([name for name in blocks if name not in {"ul", "ol"}]) > 1 or any(
        name in {"blockquote", "table", "pre", "figure", "h2", "h3", "h4"} for name in blocks
    )


def _destination(address: str) -> str:
    address = re.sub(r"[\s<>\\]", lambda found: f"%{ord(found[0]):02X}", address)
    return f"<{address}>" if "(" in address or ")" in address else address


def _may_open(el: Tag, inner: str, before: str) -> bool:
    """Whether CommonMark reads an opening mark here: not with a word before it and punctuation after."""
    earlier = el.previous_sibling
    if isinstance(earlier, Tag):
        return bool(before) or earlier.name in {"br", "fn", "img", "span"}
    last = str(earlier)[-1:] if earlier is not None else ""
    return bool(before) or not last or inner[0].isalnum() or not (last.isalnum())


def _may_close(el: Tag, inner: str, after: str) -> bool:
    following = el.next_sibling
    if isinstance(following, Tag):
        return bool(after) or following.name in {"br", "fn", "img", "span"}
    first = str(following)[:1] if following is not None else ""
    return bool(after) or not first or inner[-1].isalnum() or not first.isalnum()


_EMPTY = BeautifulSoup("", "html.parser")


def _soup(element: Element) -> Tag:
    """The lxml tree as one of BeautifulSoup's, which markdownify reads."""
    top = _tag(element)
    pairs: list[tuple[Element, Tag]] = [(element, top)]
    while pairs:
        source, target = pairs.pop()
        if source.text:
            target.append(NavigableString(source.text))
        for child in source:
            copy = _tag(child)
            target.append(copy)
            pairs.append((child, copy))
            if child.tail:
                target.append(NavigableString(child.tail))
    return top


def _tag(element: Element) -> Tag:
    attributes = {str(name): str(value) for name, value in element.attrib.items()}
    return _EMPTY.new_tag(str(element.tag), attrs=attributes)
