"""What a line looks like: its runs, what is marked in them, and a theme, to styled segments.

Layers lie over one another, quotes under figures, so a figure inside a quote shows as both.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING, Literal, NamedTuple

from articles.article import Article, Span
from articles.evidence import Evidence
from articles.evidence.records import FigureKind, QuoteKind
from tui.direction import mirrored
from tui.reader.hyperlinks import link_address
from tui.reader.typesetting.lines import Line, Run
from tui.themes import Role, Theme

if TYPE_CHECKING:
    from rich.segment import Segment
    from rich.style import Style

Lit = Literal["all", "figures", "quotes", "nothing"]
LIT: tuple[Lit, ...] = ("all", "figures", "quotes", "nothing")
"""What is lit up, in the order that a key cycles through."""

Attribute = Literal["emphasis", "strong", "strike"]
_ATTRIBUTES: dict[str, str] = {"emphasis": "italic", "strong": "bold", "strike": "strike"}
_SPAN_ROLES: dict[str, Role | Attribute] = {
    "emphasis": "emphasis",
    "strong": "strong",
    "strike": "strike",
    "code": "code",
    "link": "link",
    "image": "caption",
    "footnote": "footnote",
}


QUOTE_ROLES: dict[QuoteKind, Role] = {
    "direct": "quote.direct",
    "mixed": "quote.mixed",
    "indirect": "quote.indirect",
}
FIGURE_ROLES: dict[FigureKind, Role] = {
    "money": "figure.money",
    "percent": "figure.percent",
    "measure": "figure.measure",
    "duration": "figure.duration",
    "ratio": "figure.ratio",
    "count": "figure.count",
}


class Address(str):
    """Where a piece of text leads, for terminals that open links themselves."""


Look = Role | Attribute | Address


class Stretch(NamedTuple):
    """A range of the text that looks like `role`, or leads there."""

    start: int
    end: int
    role: Look


class Layer:
    """Stretches sorted by start, of which those in a range are found without walking them all."""

    def __init__(self, stretches: Iterable[Stretch] = ()) -> None:
        self._stretches = sorted(stretches)
        self._starts = [stretch.start for stretch in self._stretches]
        self._furthest = list(accumulate((stretch.end for stretch in self._stretches), max))

    def within(self, start: int, end: int) -> Iterator[Stretch]:
        """The stretches that share a character with `[start, end)`."""
        first = bisect_right(self._furthest, start)
        for stretch in self._stretches[first : bisect_left(self._starts, end)]:
            if stretch.end > start:
                yield stretch


class Highlighter:
    """Paints lines of one article in one theme. Cheap to make; the lines it paints are kept by others.

    `passing` are layers that come and go on top: matches, the selection, where the reader stands.
    """

    def __init__(
        self,
        article: Article,
        evidence: Evidence | None,
        theme: Theme,
        *,
        lit: Lit = "all",
        dates: bool = False,
        dimmed: Iterable[Stretch] = (),
        marks: Iterable[Stretch] = (),
        ground: bool = True,
        hyperlinks: bool = False,
    ) -> None:
        self._blocks = article.blocks
        self._hyperlinks = hyperlinks
        self._theme = theme
        self._notations: dict[str, str] = {str(role): notation for role, notation in theme.styles.items()}
        self._notations |= _ATTRIBUTES
        self._ground = theme.background if ground and not theme.ansi else None
        self._layers = [
            Layer(_quote_stretches(evidence, lit)),
            Layer(_figure_stretches(evidence, lit)),
            Layer(_date_stretches(evidence) if dates else ()),
            Layer(dimmed),
            Layer(marks),
        ]
        self.passing: list[Layer] = []
        self._styles: dict[tuple[Look, ...], Style] = {}

    def segments(self, line: Line) -> "list[Segment]":
        """The line's text in styled pieces, from the left edge of the measure."""
        from rich.segment import Segment

        stretches = list(self._stretches(line)) if line.end > line.start else []
        return [
            Segment(text, self.style(*roles)) for run in line.runs for text, roles in _cut(run, stretches)
        ]

    def style(self, *roles: Look) -> "Style":
        """The style of roles laid over one another, on the theme's ground."""
        style = self._styles.get(roles)
        if style is None:
            style = self._styles[roles] = self._make_style(roles)
        return style

    def _stretches(self, line: Line) -> Iterator[Stretch]:
        if line.block >= 0:
            for span in self._blocks[line.block].spans:
                if span.start < line.end and span.end > line.start and span.kind in _SPAN_ROLES:
                    yield _span_stretch(span)
                    if self._hyperlinks and span.kind == "link" and (address := link_address(span.target)):
                        yield Stretch(span.start, span.end, Address(address))
        for layer in (*self._layers, *self.passing):
            yield from layer.within(line.start, line.end)

    def _make_style(self, roles: tuple[Look, ...]) -> "Style":
        from rich.style import Style

        style = Style(bgcolor=self._ground) + self._theme.style("text")
        for role in roles:
            if isinstance(role, Address):
                style += Style(link=str(role))
                continue
            # The role's own style, without the theme's foreground under it.
            style += Style.parse(self._notations.get(role, ""))
        return style


def _span_stretch(span: Span) -> Stretch:
    return Stretch(span.start, span.end, _SPAN_ROLES[span.kind])


def _quote_stretches(evidence: Evidence | None, lit: Lit) -> Iterator[Stretch]:
    if evidence is None or lit not in {"all", "quotes"}:
        return
    for quote in evidence.quotes:
        yield Stretch(quote.start, quote.end, QUOTE_ROLES[quote.kind])
        if quote.speaker_start is not None and quote.speaker_end is not None:
            yield Stretch(quote.speaker_start, quote.speaker_end, "speaker")


def _figure_stretches(evidence: Evidence | None, lit: Lit) -> Iterator[Stretch]:
    if evidence is None or lit not in {"all", "figures"}:
        return
    for figure in evidence.figures:
        yield Stretch(figure.start, figure.end, FIGURE_ROLES[figure.kind])


def _date_stretches(evidence: Evidence | None) -> Iterator[Stretch]:
    for date in evidence.dates if evidence else ():
        yield Stretch(date.start, date.end, "date")


def _cut(run: Run, stretches: list[Stretch]) -> Iterator[tuple[str, tuple[Look, ...]]]:
    """The run in pieces over which the same stretches lie."""
    start, end = run.start, run.end
    if start < 0 or not stretches:
        yield run.drawn, (run.role,)
        return
    if run.turned:
        pieces = list(_cut(run._replace(turned=False), stretches))
        yield from ((mirrored(text), roles) for text, roles in reversed(pieces))
        return
    if len(run.text) != end - start:  # a widened space is one piece
        over = tuple(stretch.role for stretch in stretches if stretch.start <= start < stretch.end)
        yield run.text, (run.role, *over)
        return
    near = [stretch for stretch in stretches if stretch.start < end and stretch.end > start]
    edges = {start, end}
    for stretch in near:
        edges.add(max(start, stretch.start))
        edges.add(min(end, stretch.end))
    cuts = sorted(edges)
    for first, last in pairwise(cuts):
        over = tuple(stretch.role for stretch in near if stretch.start <= first < stretch.end)
        yield run.text[first - start : last - start], (run.role, *over)
