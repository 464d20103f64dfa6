"""The reader: an article set in lines, its figures and quotes lit up, moved through by keys.

`lay_out` wraps blocks to a measure, and its lines speak offsets into the article's text;
`Highlighter` lays evidence and a theme over a line; `render_article` prints the same lines for the
command line. None of these needs Textual.
"""

from tui.reader.highlights import LIT, Highlighter, Lit
from tui.reader.layout import MEASURE, Setting, lay_out
from tui.reader.lines import Layout, Line, Run
from tui.reader.rendering import render_article

__all__ = [
    "LIT",
    "MEASURE",
    "Highlighter",
    "Layout",
    "Line",
    "Lit",
    "Run",
    "Setting",
    "lay_out",
    "render_article",
]
