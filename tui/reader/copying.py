"""Copying over the wire: OSC 52 asks the terminal, wherever it is, to take text into its clipboard."""

import base64
import os
from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from articles.article import Article
from articles.article.hostile import clean_line, clean_text

if TYPE_CHECKING:
    from textual.app import App

MOST_BYTES = 74_994
"""What base64 may come to: xterm and hterm take 100,000 bytes of sequence, several others fewer."""
GAP = " […] "
"""What stands in a copy for the words that are left out."""
_SCREEN_PIECE = 252
"""GNU screen's buffer for a device control string holds 256 bytes."""


def clipboard_sequence(text: str, environ: Mapping[str, str]) -> str | None:
    """What to write to the terminal so that it copies the text; None where it is too long for that.

    Inside tmux the sequence is sent for tmux itself, which takes it with `set-clipboard on`, and
    once more wrapped for the terminal round it, which gets it with `allow-passthrough on`.
    """
    coded = base64.b64encode(text.encode("utf-8", "replace")).decode("ascii")
    if len(coded) > MOST_BYTES:
        return None
    plain = f"\x1b]52;c;{coded}\x07"
    if environ.get("TMUX"):
        return plain + "\x1bPtmux;" + plain.replace("\x1b", "\x1b\x1b") + "\x1b\\"
    if environ.get("TERM", "").startswith("screen") or environ.get("STY"):
        pieces = [plain[at : at + _SCREEN_PIECE] for at in range(0, len(plain), _SCREEN_PIECE)]
        return "".join(f"\x1bP{piece}\x1b\\" for piece in pieces)
    return plain


def copy_out(app: "App[Any]", text: str, what: str) -> str:
    """Copy the text, or save it where it is too long for that; the answer says which was done."""
    sequence = clipboard_sequence(text, os.environ)
    if sequence is not None:
        driver = app._driver  # as Textual's own copy_to_clipboard, which knows no tmux
        if driver is not None:
            driver.write(sequence)
            driver.flush()
        return f"Copied {what}."
    from platformdirs import user_cache_path

    try:
        path = save_instead(text, user_cache_path("pullquote"))
    except OSError as error:
        return f"Too long for the terminal's clipboard, and it cannot be saved: {error.strerror}."
    return f"Too long for the terminal's clipboard: saved in {path}."


def save_instead(text: str, folder: Path) -> Path:
    """Put the text into a new file that only its owner can read, and say which."""
    folder.mkdir(parents=True, exist_ok=True)
    stamp = datetime.now().strftime("%Y%m%d-%H%M%S")
    for number in range(100):
        path = folder / f"copied-{stamp}{f'-{number}' if number else ''}.txt"
        try:
            descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except FileExistsError:
            continue
        with open(descriptor, "w", encoding="utf-8", errors="replace") as file:
            file.write(text)
        return path
    raise FileExistsError(str(folder))


def paragraph_at(article: Article, top: int, seen: Callable[[int], bool]) -> tuple[int, int]:
    """The range of the first block that begins at `top` or below and is seen, else of the one there."""
    blocks = [block for block in article.blocks if block.end > max(top, block.start)]
    block = next((block for block in blocks if block.start >= top and seen(block.start)), None)
    block = block or (blocks[0] if blocks else None)
    return (block.start, block.end) if block else (0, 0)


def source_line(article: Article, speaker: str | None = None) -> str:
    """Where a copied passage is from: `— Speaker, “Title”, Site, 2025-03-01, https://…`."""
    facts = [
        clean_line(speaker or ""),
        f"“{clean_line(article.title)}”" if article.title else "",
        clean_line(article.site or ""),
        clean_line(article.published or "")[:10],
        clean_line(article.url or ""),
    ]
    return "— " + ", ".join(fact for fact in facts if fact)


def with_source(passages: list[str], article: Article, speaker: str | None = None) -> str:
    """The passages, unwrapped, with the line that says where they are from."""
    text = GAP.join(clean_text(passage).strip() for passage in passages)
    return f"{text}\n\n{source_line(article, speaker)}\n"
