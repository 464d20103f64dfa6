"""Paints a screen before Textual is loaded: the one that the app is about to show, drawn without it.

The driver takes it over as it does a snapshot, and sends what is different, if anything is. Keys
that are typed meanwhile wait in the terminal's own buffer.
"""

from __future__ import annotations

from collections.abc import Sequence

from tui.wire import can_drive, snapshot
from tui.wire.drawing import Clusters, Encoder, Painter, Screen, Styles
from tui.wire.terminal import Terminal


def paint(lines: Sequence[str], size: tuple[int, int], before: str = "") -> None:
    """Show these lines, one for each of the terminal's; of a snapshot that is there already, change what
    is different. `before` is written first: a mode in which the terminal is to take them."""
    if not can_drive():
        return
    styles, clusters = Styles(), Clusters()
    encoder = Encoder(styles, clusters, Terminal.named())
    encoder.scrolling = False  # A screen from another day is no earlier frame.
    shown = snapshot.shown()
    if shown is not None and shown.size == size:
        screen = Screen(*size)
        Painter(screen, styles, clusters, _ignore).paint(shown.stream)
        encoder.adopt(screen)
    wanted = Screen(*size)
    placed = "".join(f"\x1b[{row};1H{line}" for row, line in enumerate(lines, 1))
    Painter(wanted, styles, clusters, _ignore).paint(placed)
    snapshot.show(before + encoder.frame(wanted), size, whole=before + placed)


def _ignore(sequence: str, row: int, column: int) -> None:
    """What is no painting is of no interest: a screen is made of cells."""
