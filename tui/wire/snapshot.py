"""The last screen of the last session, painted before anything else is imported.

`paint` needs a few milliseconds: it writes a kept stream of bytes to the terminal and stops the echo
of keys, which wait in the terminal's own buffer for the app. The driver takes the screen over with
`take_over` and sends only what has changed since; `give_back` undoes it all where no app comes.

A snapshot is for one subject (a library), one size and one kind of terminal. It is a file that only
its owner may read, and it is not painted if anybody else could have written or read it.

Nothing is imported here that takes time: no `typing`, `pathlib`, `re`, `json` or `dataclasses`.
"""

import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

FORMAT = "snapshot 1"
_MOST_BYTES = 200_000
_ENTER = "\x1b[?1049h\x1b[?25l\x1b[?7l"
_TERMINAL = ("TERM", "COLORTERM", "TERM_PROGRAM", "NO_COLOR", "LANG", "LC_ALL", "LC_CTYPE")


class Painted:
    """A snapshot on the screen: its bytes, its size, what the app noted of it, and the terminal before."""

    __slots__ = ("attributes", "note", "size", "stream")

    def __init__(self, stream: str, size: "tuple[int, int]", note: str, attributes: "list[Any]") -> None:
        self.stream = stream
        self.size = size
        self.note = note
        self.attributes = attributes


_painted: "Painted | None" = None
_before: "list[Any] | None" = None
"""The terminal's settings before keys were kept unechoed."""


def hush() -> None:
    """Stop the echo of keys while the app is being loaded, also where no snapshot is painted. They
    wait in the terminal's own buffer for the app; `give_back` restores the terminal."""
    global _before
    if sys.platform == "win32" or _before is not None or not os.isatty(0):
        return
    _before = _silence()
    if _before is not None:
        import atexit

        atexit.register(give_back)


def take_settings() -> "list[Any] | None":
    """The terminal's settings from before `hush`: from now on it is for the caller to restore them."""
    global _before
    before, _before = _before, None
    return before


def paint(folder: str, subject: str, still: "Callable[[str], bool]" = lambda note: True) -> "Painted | None":
    """Paint the snapshot for this subject and this terminal, if there is one; what was painted.

    `still` says, of the note saved with it, whether it may be shown.
    """
    if sys.platform == "win32" or not (os.isatty(0) and os.isatty(2)):
        return None
    size = _size()
    kept = _read(_path(folder, subject, size), _heading(subject, size))
    if kept is None:
        return None
    note, _, stream = kept.partition("\n")
    if not still(note):
        return None
    return show(stream, size, note)


def show(stream: str, size: "tuple[int, int]", note: str = "", whole: str = "") -> "Painted | None":
    """Write a screen to the terminal, or what is different from the one that is there; what was painted, for
    the driver to take over. `whole` paints all of it, where `stream` does not."""
    global _painted
    attributes = _painted.attributes if _painted is not None else _before or _silence()
    if attributes is None:
        return None
    if _painted is None:
        import atexit

        atexit.register(give_back)
        _write(_ENTER)
    _write(stream)
    _painted = Painted(whole or stream, size, note, attributes)
    return _painted


def shown() -> "Painted | None":
    """The snapshot that is on the screen, and which nobody has taken over yet."""
    return _painted


def take_over() -> "Painted | None":
    """The snapshot that is on the screen: from now on it is for the caller to give the terminal back."""
    global _painted
    painted, _painted = _painted, None
    return painted


def give_back() -> None:
    """Restore the terminal: its settings, and its screen if nobody has taken the snapshot over."""
    global _before
    painted = take_over()
    attributes, _before = painted.attributes if painted else _before, None
    if attributes is None:
        return
    import termios

    if painted is not None:
        # Last, for a screen that was painted in the order of its cells (BDSM).
        _write("\x1b[m\x1b[?7h\x1b[?25h\x1b[?1049l" + "\x1b[8h" * ("\x1b[8l" in painted.stream))
    try:
        termios.tcsetattr(0, termios.TCSANOW, attributes)
    except termios.error:
        return  # The terminal has gone, and its settings with it.


def save(folder: str, subject: str, size: "tuple[int, int]", stream: str, note: str = "") -> None:
    """Keep a screen for the next start; `note` is one line that `paint` hands to the app."""
    path = _path(folder, subject, size)
    data = "\n".join((_heading(subject, size), note.replace("\n", " "), stream)).encode()
    if len(data) > _MOST_BYTES:
        return
    new = f"{path}.{os.getpid()}"
    try:
        os.makedirs(folder, mode=0o700, exist_ok=True)
        file = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        try:
            os.write(file, data)
        finally:
            os.close(file)
        os.replace(new, path)
    except OSError:
        return  # No snapshot is only a slower start.


def remove(folder: str) -> None:
    """Remove every snapshot."""
    try:
        names = os.listdir(folder)
    except OSError:
        return
    for name in names:
        if name.startswith("screen-"):
            try:
                os.unlink(os.path.join(folder, name))
            except OSError as error:
                print(f"The snapshot {name} cannot be removed: {error.strerror}.", file=sys.stderr)


def _size() -> "tuple[int, int]":
    try:
        columns, lines = os.get_terminal_size(0)
    except OSError:
        return 0, 0
    return columns, lines


def _heading(subject: str, size: "tuple[int, int]") -> str:
    """What must be the same for a snapshot to be shown."""
    kind = "\t".join(os.environ.get(name, "") for name in _TERMINAL)
    return "\t".join((FORMAT, subject, f"{size[0]}x{size[1]}", kind)).replace("\n", " ")


def _path(folder: str, subject: str, size: "tuple[int, int]") -> str:
    from zlib import crc32

    return os.path.join(folder, f"screen-{crc32(_heading(subject, size).encode('utf-8', 'replace')):08x}")


def _read(path: str, heading: str) -> "str | None":
    """What is kept under this heading, if it is ours alone."""
    try:
        file = os.open(path, os.O_RDONLY | os.O_NOFOLLOW)
    except OSError:
        return None
    try:
        status = os.fstat(file)
        if status.st_uid != os.geteuid() or status.st_mode & 0o177077 != 0o100000:
            return None
        text = os.read(file, _MOST_BYTES + 1).decode("utf-8", "replace")
    finally:
        os.close(file)
    found, _, rest = text.partition("\n")
    return rest if found == heading else None


def _silence() -> "list[Any] | None":
    """Have keys kept unread and unechoed; the terminal's settings before, if it has any."""
    import termios

    try:
        before = termios.tcgetattr(0)
        quiet = termios.tcgetattr(0)
        quiet[3] &= ~(termios.ECHO | termios.ICANON)
        # Enter and ctrl+s are the app's, as once it runs; ctrl+c still ends the start.
        quiet[0] &= ~(termios.ICRNL | termios.INLCR | termios.IGNCR | termios.IXON)
        termios.tcsetattr(0, termios.TCSANOW, quiet)
    except termios.error:
        return None
    return before


def _write(text: str) -> None:
    data = text.encode("utf-8", "replace")
    while data:
        try:
            data = data[os.write(2, data) :]
        except OSError:
            return  # The terminal has gone; whoever reads keys will say so.
