"""The first screen, drawn from the library before Textual is loaded.

What makes the program slow to start is Textual, and what is first seen needs none of it: the list and
the keys at the foot are functions of what the library holds. The app takes the screen over and finds
it as it would have painted it. Where anything is not as the list usually begins (an article is
open, the terminal is small, its colours are to be changed on the way), it is left to the app.
"""

import os
from datetime import date

from tui.direction import EXPLICIT, turned_here
from tui.keys import Keymap
from tui.keys.naming import shown
from tui.list import Sight, followed, rows_in
from tui.start.beginning import Beginning
from tui.themes import Theme, announces_truecolor

LEAST = (24, 6)
"""Columns and lines below which nothing can be read."""


def paint(begin: Beginning, keymap: Keymap, look: Theme, *, hints: bool = True) -> None:
    """Show the list, if it is what comes first."""
    if begin.saved is not None or begin.wants_samples or not _as_chosen(look):
        return
    try:
        size = os.get_terminal_size(0)
    except OSError:
        return
    if size.columns < LEAST[0] or size.lines < LEAST[1]:
        return
    from tui.wire import early

    lines = _lines(begin, keymap, look, size, hints=hints)
    early.paint(lines, (size.columns, size.lines), EXPLICIT if turned_here() else "")


def _as_chosen(look: Theme) -> bool:
    """Whether the theme's colours reach the terminal as they are, and nobody has them read aloud."""
    if look.plain or os.environ.get("TEXTUAL_COLOR_SYSTEM"):
        return False
    if os.environ.get("NO_COLOR"):
        return look.name == "mono"
    return look.ansi or announces_truecolor(os.environ)


def _lines(
    begin: Beginning, keymap: Keymap, look: Theme, size: os.terminal_size, *, hints: bool
) -> list[str]:
    from rich.color import ColorSystem
    from rich.segment import Segment

    from tui.keys.offer import offer
    from tui.list.rows import line

    page, (width, lines) = begin.page, size
    height = lines - hints
    top = followed(page.cursor, page.cursor, rows_in(height), page.total)
    keys = {action.id: shown(bound[0]) for action, bound in keymap.bound()}
    sight = Sight(page, top, page.cursor, width, height, True, look, keys, date.today())
    drawn = [sight.line(y) for y in range(height)]
    if hints:
        drawn.append(line(offer(keymap, "list", width, look), width, look))

    def written(segment: Segment) -> str:
        style = segment.style
        return style.render(segment.text, color_system=ColorSystem.TRUECOLOR) if style else segment.text

    return ["".join(map(written, segments)) for segments in drawn]
