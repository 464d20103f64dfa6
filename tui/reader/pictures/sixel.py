"""DEC's Sixel graphics, for the terminals that say that they draw them."""

import fcntl
import re
import struct
import sys
import termios

from tui.reader.pictures.decoding import Indexed

COLOURS = 64
BAND = 6
"""Rows of pixels that one row of sixels holds."""

_RUNS = re.compile(r"(.)\1{3,}")


def cell() -> tuple[int, int] | None:
    """Width and height of a cell in pixels (`TIOCGWINSZ`, which ssh hands on); None if nobody tells."""
    try:
        told = fcntl.ioctl(sys.__stdin__ or 0, termios.TIOCGWINSZ, b"\0" * 8)
    except (OSError, ValueError):
        return None
    rows, columns, width, height = struct.unpack("HHHH", told)
    if not (rows and columns and width >= columns and height >= rows):
        return None
    return width // columns, height // rows


def drawn(picture: Indexed) -> str:
    """What draws the picture from the cursor on; it ends in the row of the last pixels."""
    colours = [
        f"#{number};2;" + ";".join(str(round(part / 2.55)) for part in colour)
        for number, colour in enumerate(picture.colours)
    ]
    bands = [_band(picture, top) for top in range(0, picture.height, BAND)]
    return f'\x1bP0;1q"1;1;{picture.width};{picture.height}{"".join(colours)}{"-".join(bands)}\x1b\\'


def _band(picture: Indexed, top: int) -> str:
    """Six rows: for each colour in them, which of the six pixels have it, column by column."""
    width = picture.width
    held: dict[int, bytearray] = {}
    for row in range(top, min(top + BAND, picture.height)):
        bit = 1 << (row - top)
        for column, number in enumerate(picture.data[row * width : (row + 1) * width]):
            if number not in held:
                held[number] = bytearray(width)
            held[number][column] |= bit
    return "$".join(f"#{number}{_letters(columns)}" for number, columns in held.items())


def _letters(columns: bytearray) -> str:
    written = bytes(63 + bits for bits in columns.rstrip(b"\0")).decode("ascii")
    return _RUNS.sub(lambda run: f"!{len(run[0])}{run[1]}", written)
