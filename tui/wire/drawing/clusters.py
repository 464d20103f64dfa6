"""Text as cells: one character per cell, and a private one for each cluster of several.

Layout (Rich, Textual) decides how many cells a cluster takes. Terminals may decide otherwise:
they differ in joiners, variation selectors, flags, skin tones, spacing marks, and in whatever
is newer than their tables. Such clusters are *doubtful*: the encoder paints them with care.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final
from unicodedata import category, combining, east_asian_width

from rich.cells import get_character_cell_size

try:
    from rich.cells import split_graphemes
except ImportError:  # Rich before 14.3 adds up code points.
    split_graphemes = None  # type: ignore[assignment]

REST: Final = "\0"
"""The cells of a wide cluster after its first."""

SETTLED: Final = 0xF0000
DOUBTFUL: Final = 0x100000
_ROOM: Final = 0xFFF0
_FIRST_PRIVATE: Final = chr(SETTLED)
_FIRST_DOUBTFUL: Final = chr(DOUBTFUL)
_MOST_MARKS: Final = 16
"""Marks kept on one letter: a tower of ten thousand is no letter."""

# Never sent: controls, and the invisible marks that reorder or hide what follows.
_DROPPED: Final = re.compile(
    "[\x00-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff]+"
)
_NARROW: Final = re.compile(
    "[ -~\xa0-\xac\xae-\u02ff\u0370-\u0482\u048a-\u0556\u05d0-\u05ea\u1e00-\u1fff\u2010-\u2027\u2030-\u205e"
    "\u2070-\u20cf\u2100-\u2319\u2500-\u25fc\u2800-\u28ff]*"
).fullmatch
_DOUBTFUL_CELLS: Final = re.compile("[\U00100000-\U0010ffff]")
_PRIVATE_CELLS: Final = re.compile("[\U000f0000-\U0010ffff]")
_KITTY_PLACEHOLDER: Final = "\U0010eeee"


class Clusters:
    """Gives each cluster that is more than one plain character a private character of its own."""

    def __init__(self) -> None:
        self._cells: dict[str, str] = {}
        self._texts: dict[str, str] = {}
        self._next = {False: SETTLED, True: DOUBTFUL}

    @property
    def full(self) -> bool:
        """Whether no private character is left, so that model and table must start anew."""
        return self._next[False] >= SETTLED + _ROOM or self._next[True] >= DOUBTFUL + _ROOM

    def cells(self, text: str) -> str:
        """`text` as one character per cell, in the widths of the layout."""
        if text.isascii() and text.isprintable():
            return text
        text = _DROPPED.sub("", text).replace("\xa0", " ")  # Lines are broken by now.
        if _NARROW(text):
            return text
        return "".join([self._cell(cluster, width) for cluster, width in _split(text)])

    def text(self, cells: str) -> str:
        """What to write for these cells."""
        if cells.isascii():
            return cells.replace(REST, "")
        if REST in cells:
            cells = cells.replace(REST, "")
        if max(cells, default="") >= _FIRST_PRIVATE:
            cells = _PRIVATE_CELLS.sub(lambda cell: self._texts.get(cell[0], " "), cells)
        return cells

    def _cell(self, cluster: str, width: int) -> str:
        if not width:
            return ""
        doubtful = _is_doubtful(cluster, width)
        if len(cluster) == 1 and not doubtful:
            return cluster + REST * (width - 1)
        found = self._cells.get(cluster)
        if found is None:
            found = self._cells[cluster] = chr(self._next[doubtful])
            self._texts[found] = cluster
            self._next[doubtful] += 1
        return found + REST * (width - 1)


def first_doubtful(cells: str) -> int:
    """The column of the first cell whose width terminals disagree on; the row's width if none is."""
    if cells.isascii() or max(cells) < _FIRST_DOUBTFUL:
        return len(cells)
    found = _DOUBTFUL_CELLS.search(cells)
    return found.start() if found else len(cells)


def doubtful_columns(cells: str) -> list[int]:
    """The columns of all such cells."""
    return [found.start() for found in _DOUBTFUL_CELLS.finditer(cells)]


def _split(text: str) -> list[tuple[str, int]]:
    """Clusters with the width that the layout gives each."""
    if split_graphemes is None:
        spans = [(at, at + 1, get_character_cell_size(text[at])) for at in range(len(text))]
    else:
        spans = split_graphemes(text)[0]
    clusters: list[tuple[str, int]] = []
    for start, end, width in spans:
        piece = text[start:end]
        if clusters and (not width or _joins(clusters[-1][0], piece)):
            before, taken = clusters[-1]
            clusters[-1] = ((before + piece)[:_MOST_MARKS], taken + width)
        else:
            clusters.append((piece[:_MOST_MARKS], width))
    return clusters


def _joins(before: str, piece: str) -> bool:
    """Whether terminals may draw two pieces as one: 👍🏽, 🇫🇷, and what a joiner holds together."""
    first = ord(piece[0])
    if 0x1F3FB <= first <= 0x1F3FF or before[-1] == "\u200d":
        return True
    if 0x1F1E6 <= first <= 0x1F1FF:
        flags = sum(0x1F1E6 <= ord(letter) <= 0x1F1FF for letter in before)
        return flags % 2 == 1 and flags == len(before)
    return False


@lru_cache(4096)
def _is_doubtful(cluster: str, width: int) -> bool:
    base = cluster[0]
    if base == _KITTY_PLACEHOLDER:
        return False  # Kitty's own: only a terminal that draws images is sent it.
    if any(not combining(mark) for mark in cluster[1:]):
        return True
    code = ord(base)
    if code >= 0x1F000 or code == 0xAD or 0x4DC0 <= code <= 0x4DFF:
        return True
    if width == 2 and 0x2000 <= code < 0x2E80:
        return True  # ☕ and its like were narrow before Unicode 9.
    return category(base) in ("Cn", "Cf", "Mc") or width != _second_opinion(base)


def _second_opinion(character: str) -> int:
    """The width by Python's own tables, older than Rich's as many a terminal's are."""
    if category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if east_asian_width(character) in "WF" else 1
