"""Blocks and a width to rows: the typography of the reader, without a colour or a widget.

Wrapping is done once for the whole article, since the place of every line depends on the lines
before it; the runs of a line are made when it is looked at. 5,000 words take about 6 ms.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from rich.cells import cell_len

from articles.article import Article, Block, Container
from articles.evidence import Evidence
from tui.reader.typesetting.breaking import Hyphenate, break_lines, inner_offsets, is_even
from tui.reader.typesetting.header import header_rows
from tui.reader.typesetting.lines import Row, Run
from tui.reader.typesetting.numbering import Numbering, address_rows, cells_of_marks, numbered
from tui.reader.typesetting.tables import sideways_rows, table_rows
from tui.reader.typesetting.wrapped import Layout

MEASURE = 72
"""The widest a line of prose is set unless the reader asks: 66 to 75 characters read best."""
NARROWEST = 16

_SEEN = ("▎ ", "•◦▪")
_HEARD = ("> ", "-")
"""What stands left of quoted blocks and of items: drawn, and for those who hear it."""
_HANGING = frozenset("“‘„‚«‹\"'")
_SPACES = frozenset(" \u00a0\u202f")


@dataclass(frozen=True, slots=True)
class Setting:
    """How the article is set. `room` is how wide code and tables may be, at least the measure. With
    `hang` an opening quotation mark stands in the margin, which has to be two columns wide. Set
    `plain`, nothing is drawn: what bars, bullets and rules say is said in words that can be heard. With
    `turns` lines from right to left are set so: for a terminal that does not do it. With `sideways` a
    table too wide for its columns is to be turned: that holds by how many columns each of them is, by
    its block."""

    measure: int = MEASURE
    room: int = 0
    airy: bool = False
    justify: bool = False
    hyphenate: Hyphenate | None = None
    hang: bool = True
    plain: bool = False
    turns: bool = False
    sideways: Mapping[int, int] | None = None
    numbers: bool = False
    """Whether links have numbers, and their addresses stand at the end."""


def lay_out(article: Article, evidence: Evidence | None = None, setting: Setting | None = None) -> Layout:
    """The article's lines at that setting. The evidence is used to keep figures whole."""
    return _Typesetter(article, evidence, setting or Setting()).layout()


class _Typesetter:
    def __init__(self, article: Article, evidence: Evidence | None, setting: Setting) -> None:
        self.article = article
        self.text = article.text
        self.setting = setting
        self.measure = max(NARROWEST, setting.measure)
        self.room = max(self.measure, setting.room)
        figures = evidence.figures if evidence else ()
        self.inner = inner_offsets(((figure.start, figure.end) for figure in figures), self.measure)
        self.ordinals = _ordinal_widths(article.blocks)
        self.loose = _loose_lists(article.blocks, self.measure)
        self.rows: list[Row] = []
        self.wide: dict[int, int] = {}
        self.numbering = numbered(article) if setting.numbers else Numbering()

    def layout(self) -> Layout:
        blocks = self.article.blocks
        first = blocks[0] if blocks else None
        titled = first is not None and _is_title(first, self.article)
        if titled:
            assert first is not None
            self._add_text(first, 0, (), (), title=True)
        plain = self.setting.plain
        self.rows += header_rows(self.article, self.measure, with_title=not titled, plain=plain)
        seen: set[int] = set()
        for number, block in enumerate(blocks):
            if titled and number == 0:
                continue
            self._add_gap(blocks[number - 1] if number else None, block, bool(self.rows))
            self._add_block(number, block, seen)
        self.rows += address_rows(self.numbering, len(self.text), self.measure, plain=plain)
        marks = self.numbering.marks
        return Layout(self.article, self.measure, self.rows, self.setting.turns, self.wide, marks)

    def _add_gap(self, before: Block | None, block: Block, any_rows: bool) -> None:
        """The blank rows above a block, with the bars of the quotes that run through them."""
        if before is None:
            if any_rows:
                self._add_blank(block, (), 1)
            return
        shared = [
            one for one, other in zip(before.containers, block.containers, strict=False) if one == other
        ]
        lead = self._lead(shared, set(), first=False) if shared else ()
        lead = lead if any(run.role == "block.quote" for run in lead) and not self.setting.plain else ()
        self._add_blank(block, lead, self._gap(before, block))
        starts_notes = _in_footnote(block) and not _in_footnote(before)
        if starts_notes:
            rule = Run("Notes", role="subheading") if self.setting.plain else Run("─" * 12, role="rule")
            self.rows.append(Row(block.start, block.start, runs=(rule,)))
            self._add_blank(block, (), 1)

    def _gap(self, before: Block, block: Block) -> int:
        airy = int(self.setting.airy)
        if block.kind == "heading":
            return (2 if block.level <= 2 and before.kind != "heading" else 1) + airy
        if before.kind == "heading" and before.level > 2 and block.kind in {"paragraph", "image"}:
            return airy  # a small heading stands on its words; code and tables have edges of their own
        one, other = _item(before), _item(block)
        if one is None or other is None or one.id == other.id or _list_key(block) in self.loose:
            return 1 + airy
        if one.kind == other.kind or len(before.containers) != len(block.containers):
            return airy
        return 1 + airy

    def _add_blank(self, block: Block, lead: tuple[Run, ...], count: int) -> None:
        self.rows += [Row(block.start, block.start, lead=lead)] * count

    def _add_block(self, number: int, block: Block, seen: set[int]) -> None:
        first = self._lead(block.containers, seen, first=True)
        rest = self._lead(block.containers, seen, first=False)
        seen.update(container.id for container in block.containers)
        first, rest = _fit(first, self.measure), _fit(rest, self.measure)
        match block.kind:
            case "rule":
                self._add_rule(number, block, first)
            case "code" | "math":
                self._add_code(number, block, first, rest)
            case "table":
                for y, row in enumerate(self._table(number, self.room - _width(rest))):
                    self.rows.append(row._replace(lead=first if y == 0 else rest))
            case "image":
                mark = Run("Image: " if self.setting.plain else "▫ ", role="list.mark")
                self._add_text(block, number, (*first, mark), (*rest, Run(" " * len(mark.text))))
            case "heading" if self.setting.plain:
                mark = Run("Heading: " if block.level <= 2 else "Subheading: ", role="quiet")
                self._add_text(block, number, (*first, mark), (*rest, Run(" " * len(mark.text))))
            case _:
                self._add_text(block, number, first, rest)

    def _table(self, number: int, width: int) -> list[Row]:
        turned = self.setting.sideways
        if turned is None or self.setting.plain:
            return table_rows(self.article, number, width, plain=self.setting.plain)
        rows, furthest = sideways_rows(self.article, number, width, turned.get(number, 0))
        if furthest:
            self.wide[number] = furthest
        return rows

    def _lead(self, containers: Iterable[Container], seen: set[int], *, first: bool) -> tuple[Run, ...]:
        return _lead(
            containers, seen, self.ordinals, first=first, marks=_HEARD if self.setting.plain else _SEEN
        )

    def _add_text(
        self, block: Block, number: int, first: tuple[Run, ...], rest: tuple[Run, ...], title: bool = False
    ) -> None:
        setting = self.setting
        width = self.measure - _width(rest)
        prose = block.kind == "paragraph"
        pieces = break_lines(
            self.text,
            block.start,
            block.end,
            width,
            inner=self.inner,
            hyphenate=setting.hyphenate if prose and setting.justify else None,
            behind=self.numbering.marks,
        )
        lead = first
        last = len(pieces) - 1
        for place, (start, end, hyphen) in enumerate(pieces):
            runs: tuple[Run, ...] | None = None
            if title:
                runs = (Run(self.text[start:end], start, end, "title"),)
            hang = self._hang(start, end) if prose and not rest else 0
            spread = 0
            if setting.justify and prose and place < last and self.text[end : end + 1] != "\n":
                spread = self._spread(start, end, width + hang - hyphen)
            self.rows.append(Row(start, end, number, lead, runs, hyphen, spread, hang))
            lead = rest
            if setting.airy and prose and place < last:
                self.rows.append(Row(end, end, lead=tuple(run for run in rest if run.role == "block.quote")))

    def _hang(self, start: int, end: int) -> int:
        """How many cells of the row stand left of the measure: an opening mark, and the space after it."""
        if not self.setting.hang or end - start < 3 or self.text[start] not in _HANGING:
            return 0
        return 2 if self.text[start + 1] in _SPACES else 1

    def _spread(self, start: int, end: int, width: int) -> int:
        """How many cells the row lacks to fill the width; 0 where filling would tear it apart."""
        text = self.text[start:end]
        gaps = text.count(" ")
        missing = width - (len(text) if is_even(text) else cell_len(text))
        missing -= cells_of_marks(self.numbering.marks, start, end)
        return missing if gaps and 0 < missing <= gaps * 2 and "  " not in text else 0

    def _add_rule(self, number: int, block: Block, lead: tuple[Run, ...]) -> None:
        width = self.measure - _width(lead)
        mark = "* * *" if self.setting.plain else "⁂" if width < 12 else "─" * (width // 3)
        pad = " " * ((width - len(mark)) // 2)
        runs = (Run(pad), Run(mark, role="rule"))
        self.rows.append(Row(block.start, block.end, number, lead, runs))

    def _add_code(self, number: int, block: Block, first: tuple[Run, ...], rest: tuple[Run, ...]) -> None:
        """Code keeps its lines; one that is too long goes on under a quiet mark."""
        width = self.room - _width(rest) - 2
        edge, more = Run("  "), Run("  " if self.setting.plain else "↪ ", role="faint")
        at = block.start
        lead = first
        while at <= block.end:
            stop = self.text.find("\n", at, block.end)
            stop = block.end if stop < 0 else stop
            for place, (start, end) in enumerate(_cut(self.text, at, stop, width)):
                self.rows.append(Row(start, end, number, (*lead, more if place else edge)))
                lead = rest
            at = stop + 1


def _cut(text: str, start: int, end: int, width: int) -> list[tuple[int, int]]:
    """A line of code in ranges of at most `width` cells, every character kept."""
    if end - start <= width and is_even(text[start:end]):
        return [(start, end)]
    from rich.cells import split_graphemes

    clusters, _ = split_graphemes(text[start:end])
    cuts, used = [start], 0
    for first, _, cells in clusters:
        if used and used + cells > width:
            cuts.append(start + first)
            used = 0
        used += cells
    return list(zip(cuts, [*cuts[1:], end], strict=True))


def _lead(
    containers: Iterable[Container],
    seen: set[int],
    ordinals: dict[int, int],
    *,
    first: bool,
    marks: tuple[str, str],
) -> tuple[Run, ...]:
    """What stands left of a block's first or other rows: bars, bullets, numbers, labels."""
    runs: list[Run] = []
    depth = 0
    bar, bullets = marks
    for container in containers:
        marked = first and container.id not in seen
        match container.kind:
            case "quote":
                runs.append(Run(bar, role="block.quote"))
            case "bullet":
                mark = bullets[min(depth, len(bullets) - 1)]
                depth += 1
                runs.append(Run(f"{mark} ", role="list.mark") if marked else Run("  "))
            case "ordered":
                depth += 1
                width = ordinals.get(container.id, 1)
                mark = f"{container.ordinal:>{width}}. "
                runs.append(Run(mark, role="list.mark") if marked else Run(" " * len(mark)))
            case "footnote":
                mark = f"[{(container.label or '')[:12]}] "
                blank = Run(" " * cell_len(mark))
                runs.append(Run(mark, role="footnote") if marked else blank)
    return tuple(runs)


def _fit(lead: tuple[Run, ...], measure: int) -> tuple[Run, ...]:
    """The innermost part of a lead that leaves half the measure to the text."""
    while _width(lead) > measure // 2:
        lead = lead[1:]
    return lead


def _width(runs: Iterable[Run]) -> int:
    return sum(cell_len(run.text) for run in runs)


def _item(block: Block) -> Container | None:
    """The innermost list item or footnote that the block stands in."""
    items = [container for container in block.containers if container.kind != "quote"]
    return items[-1] if items else None


def _in_footnote(block: Block) -> bool:
    return any(container.kind == "footnote" for container in block.containers)


def _list_key(block: Block) -> tuple[int, ...]:
    """Which list a block is in: the containers round its innermost item, and its depth."""
    return tuple(container.id for container in block.containers[:-1])


def _loose_lists(blocks: Iterable[Block], measure: int) -> set[tuple[int, ...]]:
    """The lists whose items are long: they get a blank row between items."""
    return {
        _list_key(block)
        for block in blocks
        if _item(block) is not None and block.end - block.start > measure * 3 and not _in_footnote(block)
    }


def _ordinal_widths(blocks: Iterable[Block]) -> dict[int, int]:
    """How wide the numbers of each ordered item's list are, so that 9. stands under 10."""
    widths: dict[tuple[int, ...], int] = {}
    lists: dict[int, tuple[int, ...]] = {}
    for block in blocks:
        for depth, container in enumerate(block.containers):
            if container.kind == "ordered":
                key = tuple(one.id for one in block.containers[:depth])
                lists[container.id] = key
                widths[key] = max(widths.get(key, 1), len(str(container.ordinal)))
    return {item: widths[key] for item, key in lists.items()}


def _is_title(block: Block, article: Article) -> bool:
    words = article.text[block.start : block.end].split()
    return block.kind == "heading" and block.level == 1 and words == article.title.split()
