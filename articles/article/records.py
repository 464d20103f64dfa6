"""An article as plain immutable records over one text."""

from dataclasses import dataclass
from typing import Literal

BlockKind = Literal["paragraph", "heading", "code", "table", "image", "rule", "math"]
SpanKind = Literal[
    "emphasis", "strong", "strike", "code", "link", "image", "footnote", "superscript", "subscript"
]
ContainerKind = Literal["quote", "bullet", "ordered", "footnote"]
Alignment = Literal["left", "center", "right"]


@dataclass(frozen=True, slots=True)
class Span:
    """An inline range `text[start:end]` of a block; `target` is a link's address, an image's source
    or a footnote's label. Spans nest, and are sorted by start, the outer one first."""

    kind: SpanKind
    start: int
    end: int
    target: str | None = None


@dataclass(frozen=True, slots=True)
class Container:
    """Something a block stands in. Two blocks stand in the same one when its `id` is the same.

    `ordinal` is an ordered item's number as shown; `label` a footnote's label. A list item's
    mark belongs to the first block that bears its id.
    """

    kind: ContainerKind
    id: int
    ordinal: int | None = None
    label: str | None = None


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of a table, `text[start:end]`, in reading order."""

    start: int
    end: int
    row: int
    column: int
    heading: bool = False
    align: Alignment = "left"


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, heading, code block, table, image or rule, with the range of the text it fills.

    `containers` runs from the outermost in. `level` is a heading's 1 to 6; `info` a code block's
    language or an image's address. A hard line break is a newline inside the block's text. A
    table's text is its cells, each on a line of its own.
    """

    kind: BlockKind
    start: int
    end: int
    spans: tuple[Span, ...] = ()
    containers: tuple[Container, ...] = ()
    level: int = 0
    info: str | None = None
    cells: tuple[Cell, ...] = ()


@dataclass(frozen=True, slots=True)
class Document:
    """Parsed Markdown: `text` is the blocks' texts joined by a blank line."""

    text: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Article:
    """An article as captured. It never changes; reading state is kept elsewhere.

    `published` is ISO 8601, a date or a date and time, with its zone where the page gave one.
    `language` is an ISO 639-1 code. `caption` is the lead image's, `lead_image` its address.
    `description` is the standfirst or summary where the page states one. Every offset in the
    program is a code point index into `text`, which is made from `markdown` by
    `articles.article.parse` and holds no control character but the newline.
    """

    title: str
    markdown: str
    text: str
    blocks: tuple[Block, ...]
    authors: tuple[str, ...] = ()
    published: str | None = None
    site: str | None = None
    language: str | None = None
    url: str | None = None
    caption: str | None = None
    lead_image: str | None = None
    description: str | None = None
    tags: tuple[str, ...] = ()

    @property
    def words(self) -> int:
        """How many words the text has; scripts without spaces count two characters a word."""
        from articles.article.length import count_words

        return count_words(self.text)
