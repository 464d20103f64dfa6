"""From what an app paints to the few bytes that show it: no terminal is touched here, and no clock.

`painter` reads what is painted into a `screen` of cells, in which `clusters` of several characters and
`styles` are numbers. `encoder` compares it with what the terminal shows: `scroll` finds the band that
has moved, `strokes` the runs to paint, and `brush` paints them, by the shortest way of the `cursor`.
"""

from tui.wire.drawing.clusters import Clusters
from tui.wire.drawing.encoder import Encoder
from tui.wire.drawing.painter import SYNC_END, SYNC_START, Painter
from tui.wire.drawing.screen import Screen
from tui.wire.drawing.styles import Styles

__all__ = ["SYNC_END", "SYNC_START", "Clusters", "Encoder", "Painter", "Screen", "Styles"]
