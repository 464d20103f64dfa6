"""How much may be unpacked out of one carrier before it is taken for a bomb."""

from collections.abc import Callable

from articles.capture.errors import CaptureError

MAX_MEMBER = 64 * 1024 * 1024
"""Bytes of one document: a page with all its pictures inside is smaller."""
MAX_MEMBERS = 100_000
_CHUNK = 256 * 1024


class Trap(CaptureError):
    """The carrier as a whole is not to be trusted: nothing more is taken out of it."""


# Text packs to a fifth, seldom to less than a tenth; a bomb to a thousandth.


def budget_of_archive(label: str, size: int) -> "Budget":
    """What all the documents of an archive of so many bytes may come to."""
    return Budget(label, 256 * 1024 * 1024 + 16 * size)


def budget_of_page(label: str, size: int) -> "Budget":
    """What one page may come to that is packed in so many bytes."""
    return Budget(label, 16 * 1024 * 1024 + 100 * size)


class Budget:
    """Counts what is unpacked; says so when it is too much."""

    def __init__(self, label: str, limit: int) -> None:
        self._label = label
        self._left = limit

    def spend(self, size: int) -> None:
        """Take so many bytes from what is left."""
        self._left -= size
        if self._left < 0:
            raise Trap(f"{self._label} unpacks to more than it should: it may be a trap, so I stopped.")

    def read(self, read: Callable[[int], bytes], label: str, most: int = MAX_MEMBER) -> bytes:
        """All that `read` gives, piece by piece; a document may not exceed `most` bytes."""
        data = bytearray()
        while piece := read(_CHUNK):
            self.spend(len(piece))
            data += piece
            if len(data) > most:
                raise CaptureError(f"{label} unpacks to more than {most >> 20} MB: too much for one article.")
        return bytes(data)
