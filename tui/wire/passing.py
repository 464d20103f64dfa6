"""The sequences that are no painting and pass through to the terminal: what each may do there."""

from typing import Final

ENTER: Final = ("\x1b[?1049h", "\x1b[?1047h", "\x1b[?47h")
LEAVE: Final = ("\x1b[?1049l", "\x1b[?1047l", "\x1b[?47l")
BY_CELLS: Final = "\x1b[8l"
"""BDSM: the program orders letters from right to left itself; a terminal goes by it in new rows only."""
_HARMLESS: Final = frozenset("hlntcpqusmg")
"""Last letters of CSI sequences that neither draw nor move: modes, questions, keyboards, windows."""


def draws(sequence: str) -> bool:
    """Whether a sequence may draw or move the cursor: images, and whatever is not known to be harmless."""
    kind = sequence[1:2]
    if kind in "P_":
        return not sequence.startswith(("\x1bP+q", "\x1bP$q", "\x1bPtmux"))
    if kind == "]":
        return sequence.startswith("\x1b]1337;File")
    if kind == "[":
        return sequence[-1] not in _HARMLESS
    return False
