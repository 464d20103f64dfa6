"""The file that an export goes to: a name that is safe everywhere, and never one that is taken."""

import os
import re
import unicodedata
from pathlib import Path

_MOST = 60
_NOT_IN_NAMES = re.compile(r"[^\w.-]+")
_MOST_COPIES = 1000


def file_name(title: str, article_id: int, ending: str) -> str:
    """A name made from the title: letters, digits and hyphens, `42-the-bridge.md`."""
    words = _NOT_IN_NAMES.sub("-", unicodedata.normalize("NFC", title).lower()).strip("-._")
    words = words.replace("..", ".")
    stem = f"{article_id}-{_shortened(words).strip('-._')}".strip("-")
    return f"{stem}{ending}"


def _shortened(words: str) -> str:
    """As many of the words as there is room for; only a first word that is too long is cut itself."""
    if len(words.encode()) <= _MOST:
        return words
    cut = words.encode()[:_MOST].decode(errors="ignore")
    return cut if words[len(cut)] == "-" else cut.rpartition("-")[0] or cut


def keep_export(text: str, path: Path) -> Path:
    """Put the text into a new file, `name-2.md` where that name is taken, and say which it is.

    Only its owner can read it, as with the library itself. Raises `OSError`.
    """
    for number in range(1, _MOST_COPIES):
        own = path if number == 1 else path.with_name(f"{path.stem}-{number}{path.suffix}")
        try:
            descriptor = os.open(own, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except FileExistsError:
            continue
        try:
            with open(descriptor, "w", encoding="utf-8", errors="replace", newline="\n") as file:
                file.write(text)
        except BaseException:
            own.unlink(missing_ok=True)  # half an export looks like a whole one
            raise
        return own
    raise FileExistsError(str(path))
