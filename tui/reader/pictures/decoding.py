"""Bytes that may be anything, made into a few plain pixels; Pillow is loaded when first asked for.

A file of some kilobytes can claim to be a picture of gigabytes: its size is looked at before its
pixels are, only the common formats of the web are tried, and only the first frame of one that moves.
"""

from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Image

FORMATS = ("PNG", "JPEG", "GIF", "WEBP", "AVIF", "BMP")
MOST_PIXELS = 40_000_000
_SHRINKABLE = {"RGB", "RGBA", "L"}
_GREY = (128, 128, 128)


class NotShown(Exception):
    """The bytes cannot be shown; the message says why, to follow on the picture's name."""


@dataclass(frozen=True, slots=True)
class Pixels:
    """Red, green and blue of each pixel, row by row; `original` is the size that the picture has."""

    width: int
    height: int
    data: bytes
    original: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Indexed:
    """The number of each pixel's colour, row by row, and the colours: red, green and blue from 0 to 255."""

    width: int
    height: int
    data: bytes
    colours: list[tuple[int, ...]]


def decode(data: bytes, width: int, height: int) -> Pixels:
    """The picture, at most so many pixels wide and high. Raises `NotShown`."""
    image, original = _fitted(data, width, height)
    return Pixels(*image.size, image.tobytes(), original)


def decode_to_png(data: bytes, width: int, height: int) -> bytes:
    """The same as a PNG file, which holds nothing of the original but its pixels."""
    image, _ = _fitted(data, width, height)
    out = BytesIO()
    image.save(out, "PNG", optimize=True)
    return out.getvalue()


def decode_to_few(data: bytes, width: int, height: int, colours: int) -> Indexed:
    """The same in a few colours, and made as large as it may be. Raises `NotShown`."""
    image, _ = _fitted(data, width, height)
    scale = min(width / image.width, height / image.height)
    few = image.resize((max(1, int(image.width * scale)), max(1, int(image.height * scale)))).quantize(
        colours
    )
    palette = bytes(few.getpalette() or ())
    return Indexed(
        *few.size, few.tobytes(), [tuple(palette[at : at + 3]) for at in range(0, len(palette), 3)]
    )


def _fitted(data: bytes, width: int, height: int) -> "tuple[Image, tuple[int, int]]":
    from PIL import Image, ImageOps, UnidentifiedImageError

    try:
        with Image.open(BytesIO(data), formats=FORMATS) as opened:
            original = opened.size
            if original[0] * original[1] > MOST_PIXELS:
                raise NotShown(f"claims to be {original[0]} by {original[1]} pixels: too many")
            side = max(width, height) * 2
            opened.draft("RGB", (side, side))
            # Made small before anything is converted: a copy of forty million pixels is 160 MB.
            image: Image.Image = opened if opened.mode in _SHRINKABLE else opened.convert("RGBA")
            image.thumbnail((side, side))
            image = ImageOps.exif_transpose(image).convert("RGBA")
    except UnidentifiedImageError:
        raise NotShown("is in no format that can be shown here") from None
    except NotShown:
        raise
    except Exception as error:
        # Readers of broken files fail in every way there is: `struct.error`, `KeyError`, …
        raise NotShown(f"is broken ({type(error).__name__})") from error
    image.thumbnail((max(1, width), max(1, height)))
    ground = Image.new("RGBA", image.size, (*_GREY, 255))  # seen on a dark ground and on a light one
    ground.alpha_composite(image)
    return ground.convert("RGB"), original
