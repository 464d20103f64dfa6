"""HTML that stands in Markdown: written as the Markdown that means the same.

Notes and site sources hold some: `<br>`, a picture with a width, a table, a folded `<details>`. The reader
shows Markdown alone, and would show the tags.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from articles.capture.errors import NoArticle
from articles.capture.escaping import escape_inline
from articles.capture.page.reading import as_markdown

if TYPE_CHECKING:
    from markdown_it.token import Token

MAX_NESTING = 60

_TAG = re.compile(r"</?([a-z][a-z0-9-]*)((?:\s[^<>]*)?)/?>", re.IGNORECASE)
_TAGS = frozenset(
    "a abbr address article aside b blockquote br center cite code dd del details div dl dt em embed "
    "figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr i iframe img ins kbd li main mark nav ol p "
    "picture pre q s samp script section small source span strike strong style sub summary sup table tbody "
    "td tfoot th thead tr tt u ul video wbr".split()
)
_MARKS = {
    **dict.fromkeys(("b", "strong"), "**"),
    **dict.fromkeys(("i", "em", "cite"), "*"),
    **dict.fromkeys(("s", "del", "strike"), "~~"),
    **dict.fromkeys(("code", "kbd", "samp", "tt"), "`"),
    "br": "\0",
}
_BREAK = re.compile(r"[ \t]*\0(?:[ \t]*\n)?[ \t]*")
_ATTRIBUTE = re.compile(r"""\b(href|src|alt)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""", re.IGNORECASE)


def without_html(markdown: str) -> str:
    """The same text with its HTML as Markdown; what is code, or no tag of HTML, stays as it is."""
    if not any(found[1].lower() in _TAGS for found in _TAG.finditer(markdown)):
        return markdown
    lines = [f"{line}\n" for line in markdown.split("\n")]
    pieces: list[str] = []
    written = 0
    for holder in _holders(markdown):
        if holder.first < written:
            continue
        source = "".join(lines[holder.first : holder.last])
        pieces += lines[written : holder.first]
        pieces.append(_block(source) if holder.is_block else _inline(source, holder))
        written = holder.last
    return "".join([*pieces, *lines[written:]])


@dataclass(slots=True)
class _Holder:
    """Lines that hold HTML, and what the parser has found in them."""

    first: int
    last: int
    is_block: bool = False
    may_break: bool = False
    found: "list[Token]" = field(default_factory=list)


def _holders(markdown: str) -> Iterator[_Holder]:
    from markdown_it import MarkdownIt

    parser = MarkdownIt("commonmark", {"html": True, "maxNesting": MAX_NESTING})
    parser.enable(["table", "strikethrough"])
    holder = _Holder(0, 0)
    around = ""
    for token in parser.parse(markdown):
        if token.map and token.map != [holder.first, holder.last]:  # the cells of a row have its lines
            if holder.found:
                yield holder
            first, last = token.map
            holder = _Holder(first, last)
        if token.type == "html_block":
            holder.is_block = not token.level
            holder.found.append(token)
        elif token.type == "inline":
            children = token.children or []
            if any(child.type == "html_inline" for child in children) or holder.found:
                holder.found += children
                holder.may_break = around == "paragraph_open"
        around = token.type
    if holder.found:
        yield holder


def _block(source: str) -> str:
    try:
        written = as_markdown(source)
    except NoArticle:
        written = ""  # nothing but tags
    return f"{written}\n\n" if written else "\n"


def _inline(source: str, holder: _Holder) -> str:
    """The lines with each of their tags as a mark of Markdown."""
    pieces: list[str] = []
    at = 0
    links: list[str] = []
    for token in holder.found:
        if token.type == "code_inline":
            found = source.find(token.content, at)
            if found >= 0:
                pieces.append(source[at : found + len(token.content)])
                at = found + len(token.content)
        elif token.type in {"html_inline", "html_block"}:
            for tag in _TAG.finditer(token.content):
                found = source.find(tag[0], at)
                if found >= 0 and tag[1].lower() in _TAGS:
                    pieces += source[at:found], _mark(tag, links)
                    at = found + len(tag[0])
    return _BREAK.sub("\\\\\n" if holder.may_break else " ", "".join([*pieces, source[at:]]))


def _mark(tag: re.Match[str], links: list[str]) -> str:
    """What a tag is in Markdown; `links` are the addresses of the links that are open."""
    name = tag[1].lower()
    attributes = {key.lower(): a or b or c for key, a, b, c in _ATTRIBUTE.findall(tag[2])}
    if name == "a" and tag[0].startswith("</"):
        return f"](<{links.pop()}>)" if links else ""
    if name == "a" and "href" in attributes:
        links.append(_address(attributes["href"]))
        return "["
    if name == "img" and "src" in attributes:
        return f"![{escape_inline(attributes.get('alt', ''))}](<{_address(attributes['src'])}>)"
    return _MARKS.get(name, "")


def _address(written: str) -> str:
    return re.sub(r"[<>\s]", "", written)
