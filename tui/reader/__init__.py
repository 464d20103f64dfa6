"""The reader: an article set in lines, its figures and quotes lit up, moved through by keys.

`lay_out` wraps blocks to a measure, and its lines speak offsets into the article's text;
`Highlighter` lays evidence and a theme over a line; `Reader` is the widget that shows them;
`render_article` prints the same lines for the command line. The first two know no widget and the
last needs no Textual, so `Reader` is imported only when it is asked for.
"""

from typing import TYPE_CHECKING, Any

from tui.reader.highlights import LIT, Highlighter, Lit
from tui.reader.layout import MEASURE, Setting, lay_out
from tui.reader.lines import Layout, Line, Run
from tui.reader.rendering import render_article

if TYPE_CHECKING:
    from tui.reader.reader import Reader

__all__ = [
    "LIT",
    "MEASURE",
    "Highlighter",
    "Layout",
    "Line",
    "Lit",
    "Reader",
    "Run",
    "Setting",
    "lay_out",
    "render_article",
]


def __getattr__(name: str) -> Any:
    if name == "Reader":
        from tui.reader.reader import Reader

        return Reader
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
