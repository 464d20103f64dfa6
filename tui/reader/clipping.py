"""A text cut to a width, with a sign that it goes on."""

from rich.cells import cell_len, set_cell_size

BETWEEN = " · "
"""What stands between the names and values of one note."""
OWN = "✎ "
"""What the reader's own words begin with."""


def clipped(text: str, width: int) -> str:
    """`The lighthouse ke…`"""
    return text if cell_len(text) <= width else set_cell_size(text, max(0, width - 1)).rstrip() + "…"


def clipped_note(text: str, width: int) -> str:
    """The same of a note, `Ambrose Ferg…?`: whose name is a guess is no surer cut short, also where another
    name or a value stands behind it."""
    short = clipped(text, width)
    if short == text:
        return text
    cut, start = len(short) - 1, 0
    for piece in text.split(BETWEEN):
        end = start + len(piece)
        if piece.endswith("?") and not piece.startswith(OWN) and start < cut < end:
            kept = set_cell_size(text[: end - 1], max(0, width - 2)).rstrip()
            return f"{kept}…?" if len(kept) > start else text[:start].rstrip() + "…"
        start = end + len(BETWEEN)
    return short
