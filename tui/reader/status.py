"""The reader's last row: how far, how long still, and where among the figures and the quotes."""

from collections.abc import Callable

from rich.cells import cell_len, set_cell_size
from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from articles.article import reading_minutes, whole_percent
from tui.prompt import Prompt
from tui.themes import Role

DOT = " · "
StyleOf = Callable[..., Style]
Piece = tuple[str, Role]


def status_strip(width: int, left: list[Piece], right: list[Piece], style: StyleOf) -> Strip:
    """Left and right apart; what lacks room is left out, on the right first."""
    right = list(right)
    while right and _cells(left) + _cells(right) + 4 > width:
        right.pop(0)
    if right:
        right[0] = (right[0][0].removeprefix(DOT), right[0][1])
    text = "".join(piece for piece, _ in left)
    if cell_len(text) + 2 > width:
        left = [(set_cell_size(text, max(0, width - 2)), left[0][1] if left else "bar")]
    gap = max(0, width - 2 - _cells(left) - _cells(right))
    segments = [
        Segment(" ", style("bar")),
        *(Segment(piece, style(role) if role == "text" else style("bar", role)) for piece, role in left),
        Segment(" " * gap, style("bar")),
        *(Segment(piece, style("bar", role)) for piece, role in right),
        Segment(" ", style("bar")),
    ]
    return Strip(segments).adjust_cell_length(width, style("bar"))


def counts(begun: tuple[int, int], of: tuple[int, int], kind: str) -> list[Piece]:
    """How many figures and how many quotes there are; those begun so far where the reader stands on one,
    of that kind. They change with a step from mark to mark and not with every line, which over SSH would
    cost as much as the line."""
    pieces: list[Piece] = []
    for name, number, count in zip(("figure", "quote"), begun, of, strict=True):
        if not count:
            continue
        text = f"{name} {number}/{count}" if number else f"{count} {name}{'' if count == 1 else 's'}"
        pieces.append((DOT * bool(pieces) + text, "bar.strong" if name == kind else "bar.count"))
    return pieces


def said_where(progress: float, words: int, figures: int, quotes: int) -> str:
    """How far the reading is, as a sentence: `12 percent, 4 minutes left, 31 figures, 12 quotes.`"""
    left = reading_minutes(round(words * (1 - progress)))
    time = "at the end" if progress >= 1 else f"{left} minute{'' if left == 1 else 's'} left"
    counts = [
        f"{count} {name}{'' if count == 1 else 's'}"
        for name, count in (("figure", figures), ("quote", quotes))
    ]
    return ", ".join([f"{whole_percent(progress)} percent", time, *counts]) + "."


def prompt_strip(width: int, prompt: Prompt, note: str, style: StyleOf) -> Strip:
    """The prompt with its cursor; its text slides so that the cursor is always seen."""
    most = max(0, width - cell_len(prompt.label) - max(20, cell_len(prompt.text)) - 4)
    if cell_len(note) > most:
        note = set_cell_size(note, max(0, most - 1)) + "…" if most > 8 else ""
    room = max(1, width - cell_len(prompt.label) - cell_len(note) - 4)
    before, after = prompt.text[: prompt.cursor], prompt.text[prompt.cursor :]
    while cell_len(before) >= room:
        before = before[1:]
    under, rest = after[:1] or " ", after[1:]
    segments = [
        Segment(" " + prompt.label, style("bar", "key")),
        Segment(before, style("bar", "bar.strong")),
        Segment(under, style("bar", "bar.strong", "current")),
        Segment(rest, style("bar", "bar.strong")),
    ]
    strip = Strip(segments)
    if note:
        strip = strip.adjust_cell_length(max(1, width - cell_len(note) - 1), style("bar"))
        strip = Strip([*strip, Segment(note, style("bar", "bar.count"))])
    return strip.adjust_cell_length(width, style("bar"))


def _cells(pieces: list[Piece]) -> int:
    return sum(cell_len(text) for text, _ in pieces)
