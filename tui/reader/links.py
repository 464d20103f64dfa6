"""Opening a link: in a browser where there is one at hand, else into the clipboard of the terminal."""

import sys
from collections.abc import Mapping
from urllib.parse import urlsplit

from articles.article.hostile import clean_line


def web_address(target: str | None) -> str | None:
    """The address if it is one of the web, made harmless to show; None for anything else."""
    address = clean_line(target or "").replace(" ", "%20")
    try:
        parts = urlsplit(address)
    except ValueError:
        return None
    return address if parts.scheme in {"http", "https"} and parts.netloc else None


def browser_at_hand(environ: Mapping[str, str], platform: str = sys.platform) -> bool:
    """Whether a browser can open a window for the person at the keyboard: not over SSH, and not in
    a bare console, where a text browser would take the terminal from under the reader."""
    if environ.get("SSH_CONNECTION") or environ.get("SSH_TTY"):
        return False
    return platform == "darwin" or bool(environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY"))


def open_in_browser(address: str) -> bool:
    """Ask the browser to open the address; call it from a thread, since a browser may be slow to start."""
    import webbrowser

    try:
        return webbrowser.open(address)
    except webbrowser.Error:
        return False
