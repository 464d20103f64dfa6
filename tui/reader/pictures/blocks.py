"""A picture of half blocks: each cell shows two pixels, its upper half and its lower."""

from rich.color import Color
from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from tui.reader.pictures.decoding import Pixels

UPPER = "▀"


def half_blocks(pixels: Pixels) -> list[Strip]:
    """The rows of a picture; cells of one colour run together, since each change costs forty bytes."""
    return [_row(pixels, y) for y in range(0, pixels.height, 2)]


def _row(pixels: Pixels, y: int) -> Strip:
    lower = min(y + 1, pixels.height - 1)
    segments: list[Segment] = []
    run, before = 0, ((0, 0, 0), (0, 0, 0))
    for x in range(pixels.width):
        colours = _colour(pixels, x, y), _colour(pixels, x, lower)
        if run and colours != before:
            segments.append(_segment(run, *before))
            run = 0
        run, before = run + 1, colours
    return Strip([*segments, _segment(run, *before)])


def _colour(pixels: Pixels, x: int, y: int) -> tuple[int, int, int]:
    """The pixel's colour, each part in steps of eight: unseen, and neighbours run together."""
    at = (y * pixels.width + x) * 3
    red, green, blue = pixels.data[at : at + 3]
    return red & 0xF8, green & 0xF8, blue & 0xF8


def _segment(cells: int, upper: tuple[int, int, int], lower: tuple[int, int, int]) -> Segment:
    if upper == lower:
        return Segment(" " * cells, Style(bgcolor=Color.from_rgb(*upper)))
    return Segment(UPPER * cells, Style(color=Color.from_rgb(*upper), bgcolor=Color.from_rgb(*lower)))
