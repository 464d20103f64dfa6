"""What a terminal can do beyond what all of them can."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(slots=True)
class Terminal:
    """Abilities, each off unless the terminal's name or its own answer says otherwise."""

    scroll_counts: bool = True
    """SU and SD (`CSI n S`, `CSI n T`); line feeds at the margin otherwise."""
    coloured_erase: bool = False
    """Erasing leaves the current background (terminfo's `bce`)."""
    side_margins: bool = False
    """DECSLRM: set only once the terminal has answered DECRQM ?69."""
    repeats: bool = False
    """REP (`CSI n b`): set only once the cursor has been seen to move by it."""
    keeps_cursor: bool = False
    """DECSC and DECRC, however often: set only once the cursor has been seen to come back twice."""
    sixel: bool = False
    """Pictures in Sixel: set only once the terminal has named them among its attributes (DA1)."""
    synchronised: bool = False
    """Mode 2026: set only once the terminal has answered for it."""
    whole_rows: bool = False
    """Whether whoever reads along is better served by a whole row than by its changed letters."""
    raw_newline: bool = False
    """Whether a line feed reaches the terminal without a carriage return (OPOST is off)."""

    @classmethod
    def named(cls, environ: Mapping[str, str] = os.environ) -> Terminal:
        """What `TERM` promises."""
        name = environ.get("TERM", "")
        multiplexed = name.startswith(("screen", "tmux"))
        return cls(
            scroll_counts=name not in ("linux", "vt100", "vt220", "cygwin"),
            coloured_erase=not multiplexed
            and name.startswith(("xterm", "alacritty", "foot", "linux", "wezterm", "ghostty", "rxvt")),
        )
