"""An article as styled lines for `pullquote show` and `extract`: the reader's layout, without a reader."""

from typing import TYPE_CHECKING

from articles.article import Article
from articles.evidence import Evidence
from tui.reader.evidence.highlights import Highlighter, Lit
from tui.reader.typesetting.layout import MEASURE, Setting, lay_out
from tui.themes import THEMES, Theme

if TYPE_CHECKING:
    from rich.segment import Segments


def render_article(
    article: Article,
    evidence: Evidence | None = None,
    width: int = 80,
    *,
    theme: Theme | None = None,
    lit: Lit = "all",
    measure: int = MEASURE,
    hyperlinks: bool = False,
    turns: bool = False,
    plain: bool = False,
) -> "Segments":
    """The whole article for `rich.Console.print`, at most `width` columns wide.

    The theme is the terminal's own colours unless one is given; its background is not painted.
    A console that is no terminal, or has no colour, drops the styles by itself. `hyperlinks` makes
    links that the terminal opens; `turns` sets lines from right to left as they are seen;
    `plain` draws nothing and says it in words, for those who hear it.
    """
    from rich.segment import Segment, Segments

    left = 2 if width > measure + 2 and not plain else 0
    room = width - left
    setting = Setting(measure=min(measure, room), room=room, hang=left >= 2, turns=turns, plain=plain)
    layout = lay_out(article, evidence, setting)
    painter = Highlighter(
        article, evidence, theme or THEMES["ansi"], lit=lit, ground=False, hyperlinks=hyperlinks
    )
    segments: list[Segment] = []
    for y in range(len(layout)):
        line = layout.line(y)
        painted = painter.segments(line)
        if left > line.hang and painted:
            segments.append(Segment(" " * (left - line.hang)))
        segments += painted
        segments.append(Segment.line())
    return Segments(segments)
