"""Reads what Textual writes: text, styles and cursor into a screen, all else is handed on.

A frame of the compositor is cursor positions, each followed by styled text. That is read by whole
pieces, each remembered with its cells, for most of a frame is the same as in the last. Anything
else takes the slow way, a small terminal of its own.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from tui.wire.drawing.clusters import Clusters
from tui.wire.drawing.screen import Screen
from tui.wire.drawing.styles import PLAIN, Styles

SYNC_START: Final = "\x1b[?2026h"
SYNC_END: Final = "\x1b[?2026l"

_POSITION: Final = re.compile(r"\x1b\[(\d+);(\d+)H")
_PIECE: Final = re.compile(
    r"(?P<text>[^\x1b\n]+)|\x1b\[(?P<sgr>[\d;:]*)m|\x1b\]8;[^;\x1b\x07]*;(?P<link>[^\x1b\x07]*)(?:\x1b\\|\x07)"
)
_TOKEN: Final = re.compile(
    r"(?P<text>[^\x00-\x1f\x7f]+)"
    r"|\x1b\[(?P<sgr>[\d;:]*)m"
    r"|\x1b\[(?P<numbers>[\d;]*)(?P<order>[ABCDEFGHJKdf])"
    r"|\x1b\]8;[^;\x1b\x07]*;(?P<link>[^\x1b\x07]*)(?:\x1b\\|\x07)"
    r"|(?P<control>[\r\n\b\t])"
    r"|\x1b(?P<cursor>[78])"
    r"|(?P<raw>\x1b[P_^X](?s:.)*?\x1b\\|\x1b\](?s:.)*?(?:\x1b\\|\x07)"
    r"|\x1b\[[\x30-\x3f]*[\x20-\x2f]*[\x40-\x7e]|\x1b[\x20-\x2f]*[\x30-OQ-WYZ\\`-\x7e]|\x07)"
    r"|(?P<stray>(?s:.))"
)
_TARGET: Final = re.compile(r"[!-~\x80-\U0010ffff]*").fullmatch
_MOST_PIECES: Final = 1024

Piece = tuple[str, str]


class Painter:
    """Paints a stream of Textual's output into a screen.

    `on_raw` is called, in order, with each sequence that is not painting, and with where the cursor
    was (row and column) when it came.
    """

    def __init__(
        self,
        screen: Screen,
        styles: Styles,
        clusters: Clusters,
        on_raw: Callable[[str, int, int], None],
    ) -> None:
        self.screen = screen
        self.edges: set[int] = set()
        """Columns at which text has been placed since the last `reset`."""
        self.row = self.column = 0
        self.painted = False
        """Whether anything has been painted yet."""
        self._styles = styles
        self._clusters = clusters
        self._on_raw = on_raw
        self._style = PLAIN
        self._saved = (0, 0, PLAIN)
        self._pieces: dict[str, Piece | None] = {}

    def reset(self) -> None:
        """Forget what is remembered: the tables of styles and clusters have started anew."""
        self._pieces.clear()
        self.edges.clear()
        self._style = PLAIN
        self._saved = (0, 0, PLAIN)

    def paint(self, data: str) -> None:
        """Read one write. Sequences are whole in it: an escape that begins none is dropped."""
        if self._style == PLAIN and self._paint_frame(data):
            return
        self._paint_slowly(data)

    def _paint_frame(self, data: str) -> bool:
        """A frame of the compositor; `False`, with nothing done, if it is anything else."""
        parts = _POSITION.split(data)
        if len(parts) < 4 or parts[0]:
            return False
        remembered = self._pieces
        pieces: list[Piece] = []
        for body in parts[3::3]:
            piece = remembered.get(body)
            if piece is None:
                if body in remembered:
                    return False
                if len(remembered) >= _MOST_PIECES:
                    remembered.clear()
                piece = remembered[body] = self._piece(body)
                if piece is None:
                    return False
            pieces.append(piece)
        put = self.screen.put
        rows, columns = [int(row) - 1 for row in parts[1::3]], [int(column) - 1 for column in parts[2::3]]
        for row, column, (text, styles) in zip(rows, columns, pieces, strict=True):
            if text:
                put(row, column, text, styles)
        self.painted = True
        self.edges.update(columns[:-1])
        self.row, self.column = rows[-1], columns[-1] + len(pieces[-1][0])
        return True

    def _piece(self, body: str) -> Piece | None:
        """The cells of styled text; `None` if there is more to it than that."""
        if body.endswith("\n"):
            body = body[:-1]
        style = PLAIN
        texts: list[str] = []
        styles: list[str] = []
        at = 0
        for found in _PIECE.finditer(body):
            if found.start() != at:
                return None
            at = found.end()
            if (text := found["text"]) is not None:
                for cells, drawn in self._cells(text, style):
                    texts.append(cells)
                    styles.append(drawn * len(cells))
            else:
                style = self._restyled(style, found)
        if at != len(body) or style != PLAIN:
            return None
        return "".join(texts), "".join(styles)

    def _cells(self, text: str, style: str) -> list[tuple[str, str]]:
        """Text as cells with their style; blanks at its ends in the simplest that looks the same."""
        cells = self._clusters.cells(text)
        blank = self._styles.blank(style)
        if blank == style or not (cells.startswith(" ") or cells.endswith(" ")):
            return [(cells, style)]
        inked = cells.lstrip(" ")
        before = cells[: len(cells) - len(inked)]
        inked = inked.rstrip(" ")
        return [(before, blank), (inked, style), (cells[len(before) + len(inked) :], blank)]

    def _restyled(self, style: str, found: re.Match[str]) -> str:
        link = found["link"]
        if link is None:
            return self._styles.apply(style, found["sgr"])
        return self._styles.link(style, link if _TARGET(link) else "")

    def _paint_slowly(self, data: str) -> None:
        for found in _TOKEN.finditer(data):
            kind = found.lastgroup
            if kind == "text":
                self.painted = True
                for cells, style in self._cells(found["text"], self._style):
                    self.screen.put(self.row, self.column, cells, style * len(cells))
                    self.column = min(self.column + len(cells), self.screen.width)
            elif kind in ("sgr", "link"):
                self._style = self._restyled(self._style, found)
            elif kind == "order":
                self._obey(found["order"], found["numbers"])
            elif kind == "raw":
                self._on_raw(found[0], self.row, self.column)
            elif kind == "cursor":
                if found["cursor"] == "7":
                    self._saved = self.row, self.column, self._style
                else:
                    self.row, self.column, self._style = self._saved
            elif kind == "control":
                self._control(found[0])

    def _control(self, character: str) -> None:
        if character == "\n":
            self.row, self.column = min(self.row + 1, self.screen.height - 1), 0
        elif character == "\r":
            self.column = 0
        elif character == "\b":
            self.column = max(0, self.column - 1)
        else:
            self.column = min(self.screen.width - 1, (self.column // 8 + 1) * 8)

    def _obey(self, order: str, numbers: str) -> None:
        values = [int(number or 0) for number in numbers.split(";")]
        first = values[0] or 1
        height, width = self.screen.height, self.screen.width
        if order in "Hf":
            self.row, self.column = first - 1, (values[1] or 1) - 1 if len(values) > 1 else 0
        elif order in "AF":
            self.row -= first
        elif order in "BE":
            self.row += first
        elif order == "C":
            self.column += first
        elif order == "D":
            self.column -= first
        elif order == "G":
            self.column = first - 1
        elif order == "d":
            self.row = first - 1
        if order in "EF":
            self.column = 0
        self.row = max(0, min(self.row, height - 1))
        self.column = max(0, min(self.column, width - 1))
        if order in "JK":
            self._erase(order, values[0])

    def _erase(self, order: str, extent: int) -> None:
        """ED and EL: to the end (0), to the start (1), all (2)."""
        width = self.screen.width
        blank = self._styles.blank(self._style)
        starts, ends = (0 if extent else self.column), (self.column + 1 if extent == 1 else width)
        self.screen.put(self.row, starts, " " * (ends - starts), blank * (ends - starts))
        if order == "K":
            return
        above = range(self.row) if extent else range(0)
        below = range(self.row + 1, self.screen.height) if extent != 1 else range(0)
        for row in (*above, *below):
            self.screen.put(row, 0, " " * width, blank * width)
