"""From a picture that is wanted to a picture that is seen, or to a sentence that says why not."""

import os
from collections.abc import Mapping
from typing import TYPE_CHECKING

from articles.article.hostile import clean_line
from articles.capture import CaptureError, fetch_picture, picture_address
from tui.behind.aside import aside
from tui.reader.pictures import kitty
from tui.reader.pictures.finding import Picture
from tui.wire import draws_sixel

if TYPE_CHECKING:
    from textual.app import App

    from tui.themes import Theme

LARGE = 16_384
"""Bytes from which a picture is not sent over a line before somebody has said so."""


async def show_picture(
    app: "App[None]", picture: Picture, page: str | None, look: "Theme", *, fetched_from: str | None = None
) -> str | None:
    """Show the picture; or answer a sentence with what it shows, where it is, and why it is not shown."""
    if look.plain or app.console.color_system in {None, "standard"} or app.no_color:
        return told(picture, page, "")
    try:
        data = await aside(fetch_picture, picture.source, page, fetched_from)
    except CaptureError as error:
        return told(picture, None, str(error))
    from tui.reader.pictures import sixel
    from tui.reader.pictures.blocks import half_blocks
    from tui.reader.pictures.decoding import NotShown, decode, decode_to_few, decode_to_png
    from tui.reader.pictures.screen import PictureScreen

    width, height = max(1, app.size.width - 2), max(2, (app.size.height - 2) * 2)
    try:
        pixels = await aside(decode, data, width, height)
        strips = half_blocks(pixels)
        drawing, size = None, sum(len(strip.render(app.console)) for strip in strips)
        if kitty.is_spoken(os.environ):
            columns, rows = pixels.width, len(strips)
            png = await aside(decode_to_png, data, columns * kitty.CELL[0], rows * kitty.CELL[1])
            sequence = kitty.placed(png, columns, rows)
            drawing, size = (lambda: sequence), len(sequence)
        elif draws_sixel(app) and (cell := sixel.cell()):
            room = pixels.width * cell[0], len(strips) * cell[1] // sixel.BAND * sixel.BAND
            few = await aside(decode_to_few, data, *room, sixel.COLOURS)
            drawn = await aside(sixel.drawn, few)
            drawing, size = (lambda: drawn), len(drawn)
    except NotShown as error:
        return told(picture, page, f"The picture {error}.")
    original = "{} by {} pixels".format(*pixels.original)
    asks = ""
    if size > LARGE and is_far(os.environ):
        asks = f"{original}. To show it sends {size // 1024} kB over the line: Enter shows it, Esc goes back."
    said = (
        f"{clean_line(picture.said) or 'A picture'} · {original} · Esc closes, any other key goes on reading"
    )
    app.push_screen(PictureScreen(strips, said, look, asks=asks, drawing=drawing))
    return None


def told(picture: Picture, page: str | None, why: str) -> str:
    """A picture in words: why it is not seen, what it shows, and its address."""
    address = picture_address(picture.source, page) if picture.source[:5].lower() != "data:" else None
    return clean_line(f"{why} Picture: {picture.said or 'nothing said of it'} {address or ''}")


def is_far(environ: Mapping[str, str]) -> bool:
    """Whether the terminal is at the other end of a line."""
    return any(environ.get(name) for name in ("SSH_CONNECTION", "SSH_TTY", "MOSH_KEY", "MOSH_SERVER_PID"))
