"""Markdown to blocks: the one place where Markdown is read.

Commonmark with tables, strike-through and footnotes. HTML in it is shown as the text that it is.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from itertools import count
from typing import TYPE_CHECKING, Any

from articles.article.hostile import clean_text
from articles.article.records import (
    Alignment,
    Article,
    Block,
    BlockKind,
    Cell,
    Container,
    Document,
    Span,
    SpanKind,
)

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

BLOCK_BREAK = "\n\n"
MAX_NESTING = 60
"""Deeper lists and block quotes are read as text: no page means them, and they cost the parser."""

_SPAN_KINDS: dict[str, SpanKind] = {
    "em": "emphasis",
    "strong": "strong",
    "s": "strike",
    "link": "link",
    "sup": "superscript",
    "sub": "subscript",
}


def compose(title: str, markdown: str, **metadata: Any) -> Article:
    """An article from its Markdown and its metadata (the fields of `Article`)."""
    markdown = clean_text(markdown)
    document = parse(markdown)
    return Article(title=title, markdown=markdown, text=document.text, blocks=document.blocks, **metadata)


def parse(markdown: str) -> Document:
    """The blocks of a Markdown text, and the plain text that all offsets are into."""
    return _Builder().build(_parser().parse(clean_text(markdown)))


@cache
def _parser() -> "MarkdownIt":
    from markdown_it import MarkdownIt
    from mdit_py_plugins.footnote import footnote_plugin

    parser = MarkdownIt("commonmark", {"html": False, "maxNesting": MAX_NESTING})
    parser.enable(["table", "strikethrough"])
    parser.use(footnote_plugin, inline=False)
    # A page may link anywhere; what may be opened is decided where it is opened.
    parser.validateLink = lambda url: True  # type: ignore[method-assign]
    return parser


@dataclass(slots=True)
class _Inline:
    """The text of one inline token, its spans still counted from 0."""

    parts: list[str] = field(default_factory=list)
    length: int = 0
    spans: list[Span] = field(default_factory=list)

    def add(self, text: str) -> None:
        text = clean_text(text)  # once more: `&#8238;` is harmless until the parser decodes it
        self.parts.append(text)
        self.length += len(text)

    @property
    def text(self) -> str:
        return "".join(self.parts)


def _read_inline(children: "Iterable[Token]") -> _Inline:
    inline = _Inline()
    opened: list[tuple[SpanKind, int, str | None]] = []
    for token in children:
        match token.type:
            case "text":
                inline.add(token.content)
            case "softbreak":
                inline.add(" ")
            case "hardbreak":
                inline.add("\n")
            case "code_inline":
                _add_span(inline, "code", token.content)
            case "image":
                _add_span(inline, "image", token.content, str(token.attrGet("src") or ""))
            case "footnote_ref":
                label = str(token.meta.get("label") or token.meta["id"] + 1)
                _add_span(inline, "footnote", f"[{label}]", label)
            case _ if token.nesting == 1:
                kind = _SPAN_KINDS[token.type.removesuffix("_open")]
                opened.append((kind, inline.length, _target(token)))
            case _ if token.nesting == -1 and opened:
                kind, start, target = opened.pop()
                if inline.length > start:
                    inline.spans.append(Span(kind, start, inline.length, target))
            case _:
                inline.add(token.content)
    inline.spans.sort(key=lambda span: (span.start, -span.end))
    return inline


def _add_span(inline: _Inline, kind: SpanKind, text: str, target: str | None = None) -> None:
    start = inline.length
    inline.add(text)
    if inline.length > start:
        inline.spans.append(Span(kind, start, inline.length, target))


def _target(token: "Token") -> str | None:
    href = token.attrGet("href")
    return None if href is None else str(href)


class _Builder:
    """Walks the tokens once; keeps the text so far and the containers that are open."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._length = 0
        self._blocks: list[Block] = []
        self._containers: list[Container] = []
        self._ids = count()
        self._ordinals: list[int] = []

    def build(self, tokens: "list[Token]") -> Document:
        walk = iter(tokens)
        for token in walk:
            self._read(token, walk)
        return Document("".join(self._parts), tuple(self._blocks))

    def _read(self, token: "Token", walk: "Iterator[Token]") -> None:
        match token.type:
            case "blockquote_open":
                self._containers.append(Container("quote", next(self._ids)))
            case "ordered_list_open":
                self._ordinals.append(int(token.attrGet("start") or 1))
            case "bullet_list_open":
                self._ordinals.append(-1)
            case "list_item_open":
                self._containers.append(self._list_item())
            case "footnote_open":
                label = str(token.meta.get("label") or token.meta["id"] + 1)
                self._containers.append(Container("footnote", next(self._ids), label=label))
            case "blockquote_close" | "list_item_close" | "footnote_close":
                self._containers.pop()
            case "ordered_list_close" | "bullet_list_close":
                self._ordinals.pop()
            case "heading_open":
                self._add_inline("heading", next(walk), level=int(token.tag[1]))
            case "paragraph_open":
                self._add_paragraph(next(walk))
            case "fence" | "code_block":
                language = token.info.split()[0] if token.info.split() else None
                self._add("code", token.content.rstrip("\n").expandtabs(4), info=language)
            case "hr":
                self._add("rule", "")
            case "table_open":
                self._add_table(walk)
            case _:
                pass

    def _list_item(self) -> Container:
        ordinal = self._ordinals[-1]
        if ordinal < 0:
            return Container("bullet", next(self._ids))
        self._ordinals[-1] += 1
        return Container("ordered", next(self._ids), ordinal=ordinal)

    def _add_paragraph(self, token: "Token") -> None:
        children = token.children or []
        if len(children) == 1 and children[0].type == "image":
            image = children[0]
            self._add("image", image.content, info=str(image.attrGet("src") or ""))
        else:
            self._add_inline("paragraph", token)

    def _add_inline(self, kind: BlockKind, token: "Token", level: int = 0) -> None:
        inline = _read_inline(token.children or [])
        if inline.text.strip():
            self._add(kind, inline.text, inline.spans, level=level)

    def _add(
        self,
        kind: BlockKind,
        text: str,
        spans: Iterable[Span] = (),
        *,
        level: int = 0,
        info: str | None = None,
        cells: Iterable[Cell] = (),
    ) -> None:
        if text and self._length:
            self._parts.append(BLOCK_BREAK)
            self._length += len(BLOCK_BREAK)
        start = self._length
        self._parts.append(text)
        self._length += len(text)
        self._blocks.append(
            Block(
                kind,
                start,
                self._length,
                tuple(Span(s.kind, s.start + start, s.end + start, s.target) for s in spans),
                tuple(self._containers),
                level,
                info,
                tuple(
                    Cell(c.start + start, c.end + start, c.row, c.column, c.heading, c.align) for c in cells
                ),
            )
        )

    def _add_table(self, walk: "Iterator[Token]") -> None:
        table = _Inline()
        cells: list[Cell] = []
        row = column = -1
        heading = False
        align: Alignment = "left"
        for token in walk:
            match token.type:
                case "table_close":
                    break
                case "tr_open":
                    row, column = row + 1, -1
                case "th_open" | "td_open":
                    column += 1
                    heading = token.type == "th_open"
                    align = _alignment(token)
                case "inline":
                    cell = _read_inline(token.children or [])
                    if cells and cell.text:
                        table.add("\n")
                    start = table.length
                    table.spans += (
                        Span(s.kind, s.start + start, s.end + start, s.target) for s in cell.spans
                    )
                    table.add(cell.text)
                    cells.append(Cell(start, table.length, row, column, heading, align))
        if table.text:
            self._add("table", table.text, table.spans, cells=cells)


def _alignment(token: "Token") -> Alignment:
    style = str(token.attrGet("style") or "")
    if "right" in style:
        return "right"
    return "center" if "center" in style else "left"
