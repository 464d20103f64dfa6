"""Links that a terminal opens by itself (OSC 8): a click opens the browser beside the person who reads,
also over SSH. What such a link costs is its address, once for each piece of it that is painted.

Asked for by `FORCE_HYPERLINKS`, refused by `NO_HYPERLINKS`; else only terminals known to take them get
any: what knows nothing of OSC 8 may print the address into the text.
"""

from collections.abc import Mapping
from urllib.parse import quote

from articles.article.hostile import clean_line

MOST = 2000
"""Characters of an address: VTE and iTerm2 drop links longer than 2083."""

_SCHEMES = ("http://", "https://", "mailto:")
_KEPT = "!#$%&'()*+,/:;=?@[]~-._"

_PROGRAMS = {"iTerm.app", "WezTerm", "ghostty", "vscode", "WarpTerminal", "rio", "mintty", "Hyper", "Tabby"}
_TERMS = ("xterm-kitty", "foot", "alacritty", "wezterm", "xterm-ghostty", "contour", "rio")
_VARIABLES = ("KITTY_WINDOW_ID", "WT_SESSION", "KONSOLE_VERSION", "DOMTERM", "WEZTERM_PANE")
_VTE_FROM = 5001  # 0.50.0 crashed on them
_TMUX_FROM = (3, 4)


def are_taken(environ: Mapping[str, str]) -> bool:
    """Whether the terminal is asked or known to take links of this kind."""
    if environ.get("NO_HYPERLINKS"):
        return False
    if environ.get("FORCE_HYPERLINKS"):
        return True
    term, program = environ.get("TERM", ""), environ.get("TERM_PROGRAM", "")
    if term.startswith(("tmux", "screen")):
        # Its variables are those of the terminal it was started in; it passes links on where it can.
        return program == "tmux" and _version(environ.get("TERM_PROGRAM_VERSION", "")) >= _TMUX_FROM
    if term in {"linux", "dumb", ""}:
        return False
    vte = environ.get("VTE_VERSION", "")
    return (
        program in _PROGRAMS
        or environ.get("LC_TERMINAL") == "iTerm2"  # which ssh hands on, as it does all of LC_*
        or term.startswith(_TERMS)
        or any(environ.get(name) for name in _VARIABLES)
        or (vte.isdecimal() and int(vte) >= _VTE_FROM)
    )


def link_address(target: str | None) -> str | None:
    """The address as a terminal may be handed it: of the web or of mail, printable ASCII, not too long."""
    address = quote(clean_line(target or ""), safe=_KEPT)
    if not address.lower().startswith(_SCHEMES) or len(address) > MOST:
        return None
    return address


def _version(written: str) -> tuple[int, int]:
    """`3.4a` is (3, 4); (0, 0) for what is no version."""
    major, _, minor = written.removeprefix("next-").partition(".")
    digits = minor[: len(minor) - len(minor.lstrip("0123456789"))]
    return (int(major), int(digits or 0)) if major.isdecimal() else (0, 0)
