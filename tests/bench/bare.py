"""A bare Textual app to measure: a list and a pane drawn by the line, of plain words.

`python -m tests.bench.bare [--beside] [--driver]`
"""

from __future__ import annotations

import re
import sys
import textwrap

from rich.segment import Segment
from rich.style import Style
from textual.app import App, ComposeResult
from textual.geometry import Size
from textual.scroll_view import ScrollView
from textual.strip import Strip

from tests.bench.prose import paragraphs, title

SAID = Style(color="cyan")
COUNT = Style(color="yellow", bold=True)
_LIT = re.compile(r"(“[^”]*”?|[£%\d.,]*\d[%\d]*)")


def article(number: int, width: int = 72) -> list[Strip]:
    """The lines of an article, its figures and quotes lit up."""
    lines = [Strip([Segment(title(number), Style(bold=True))]), Strip.blank(0)]
    for paragraph in paragraphs(number):
        lines.extend(_line(line) for line in textwrap.wrap(paragraph, width))
        lines.append(Strip.blank(0))
    return lines


def _line(text: str) -> Strip:
    pieces = _LIT.split(text)
    styles = [None if not at % 2 else SAID if piece[0] == "“" else COUNT for at, piece in enumerate(pieces)]
    return Strip([Segment(piece, style) for piece, style in zip(pieces, styles, strict=True) if piece])


class Lines(ScrollView, can_focus=True):
    """A pane of lines."""

    DEFAULT_CSS = "Lines { scrollbar-size: 0 0; background: transparent; }"
    lines: list[Strip] = []  # noqa: RUF012

    def show(self, lines: list[Strip]) -> None:
        self.lines = lines
        self.virtual_size = Size(80, len(lines))
        self.scroll_to(0, 0, animate=False)
        self.refresh()

    def render_line(self, y: int) -> Strip:
        at = y + int(self.scroll_offset.y)
        line = self.lines[at] if at < len(self.lines) else Strip.blank(0)
        return line.adjust_cell_length(self.size.width)


class Bare(App[None], inherit_bindings=False):
    """j and k by the line, space and b by the page, n the next article, q ends."""

    CSS = """
    Screen { layout: horizontal; background: ansi_default; }
    #list { width: 40; display: none; }
    .beside #list { display: block; }
    #pane { width: 1fr; }
    """
    ENABLE_COMMAND_PALETTE = False

    def __init__(self, beside: bool, **more: object) -> None:
        super().__init__(**more, ansi_color=True)
        self.beside = beside
        self.number = 0

    def compose(self) -> ComposeResult:
        yield Lines(id="list")
        yield Lines(id="pane")

    def on_mount(self) -> None:
        self.screen.set_class(self.beside, "beside")
        rows = [Strip([Segment(f" {number + 1:3} {title(number)}")]) for number in range(100)]
        self.query_one("#list", Lines).show(rows)
        self.query_one("#pane", Lines).show(article(0))

    def on_key(self, event: object) -> None:
        pane = self.query_one("#pane", Lines)
        page = pane.size.height - 1
        match event.key:  # type: ignore[attr-defined]
            case "j" | "k":
                pane.scroll_relative(y=1 if event.key == "j" else -1, animate=False)
            case "space" | "b":
                pane.scroll_relative(y=page if event.key == "space" else -page, animate=False)
            case "n":
                self.number += 1
                pane.show(article(self.number))
            case "q":
                self.exit()


if __name__ == "__main__":
    from tui.wire import driver_class

    Bare("--beside" in sys.argv, driver_class=driver_class() if "--driver" in sys.argv else None).run()
