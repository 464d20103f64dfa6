"""The reader: an article set in lines, its figures and quotes lit up, moved through by keys.

An article takes this way: `typesetting` wraps its blocks to a measure, and its lines speak offsets
into the text; `evidence` lays figures, quotes and a theme over a line; the `pagers` show lines as
strips and move through them; `Reader` is the widget that all of it comes to. `render_article` prints
the same lines for the command line. The place of the reader is an offset, never a row.

The first two know no widget, and `render_article` needs no Textual: so `Reader` is imported only
when it is asked for.
"""

import os
from typing import TYPE_CHECKING, Any

from tui.reader.evidence import LIT, Highlighter, Lit
from tui.reader.rendering import render_article
from tui.reader.typesetting import MEASURE, Layout, Line, Run, Setting, lay_out

if TYPE_CHECKING:
    from tui.preferences import Preferences
    from tui.reader.reader import Reader
    from tui.themes import Theme

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
    "reader_for",
    "render_article",
]


def reader_for(theme: "Theme", preferences: "Preferences", *, link_numbers: bool = False) -> "Reader":
    """A reader in that theme, set as is preferred; where it is plain, one that screen readers can follow."""
    from tui.reader.hyperlinks import are_taken
    from tui.reader.plain import PlainReader
    from tui.reader.reader import Reader

    setting = Setting(
        measure=preferences.measure or MEASURE,
        airy=preferences.airy,
        justify=preferences.justify,
        numbers=link_numbers,
    )
    kind = PlainReader if theme.plain else Reader
    reader = kind(theme=theme, setting=setting, margin=preferences.margin)
    reader.hyperlinks = are_taken(os.environ)
    return reader


def __getattr__(name: str) -> Any:
    if name == "Reader":
        from tui.reader.reader import Reader

        return Reader
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
