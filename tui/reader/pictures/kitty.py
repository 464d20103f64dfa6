"""Kitty's graphics protocol, for the terminals that are known to speak it."""

import base64
from collections.abc import Mapping

CHUNK = 4096
CELL = (10, 20)
"""Pixels of a cell, about: the terminal fits the picture to the cells that it is given."""
CLEAR = "\x1b_Ga=d,d=A,q=2\x1b\\"
"""Takes every picture from the screen and from the terminal's memory."""


def is_spoken(environ: Mapping[str, str]) -> bool:
    """Whether the terminal is known to draw pictures so: none that stands behind tmux or screen."""
    term = environ.get("TERM", "")
    if term.startswith(("tmux", "screen")) or environ.get("TMUX"):
        return False
    return term in {"xterm-kitty", "xterm-ghostty"} or environ.get("TERM_PROGRAM") == "ghostty"


def placed(png: bytes, columns: int, rows: int) -> str:
    """What draws a PNG file from the cursor on over so many cells, the cursor staying where it is."""
    data = base64.standard_b64encode(png).decode()
    chunks = [data[at : at + CHUNK] for at in range(0, len(data), CHUNK)]
    first = f"a=T,f=100,q=2,C=1,c={columns},r={rows},"
    last = len(chunks) - 1
    return "".join(
        f"\x1b_G{first if place == 0 else ''}m={int(place < last)};{chunk}\x1b\\"
        for place, chunk in enumerate(chunks)
    )
