"""The reader in real terminals, as pictures: `python -m tests.bench.windows [--keep FOLDER] [xterm|vte]`.

Each terminal runs under Xvfb; after every few keys its picture must be, pixel for pixel, the one that a
full repaint (ctrl+l) gives. Needs Xvfb, xdotool and ImageMagick, xterm, and for VTE its bindings for the
system's own Python.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.bench import prose
from tests.bench.programs import PULLQUOTE, ROOT

DISPLAY = ":78"
FONT = "DejaVu Sans Mono"
BITMAP = "-misc-fixed-medium-r-normal--13-*-*-*-c-*-iso10646-1"
"""For xterm, whose smooth letters reach into the cells beside them and are not cleared from there."""
HARD = """# Words that terminals draw each in its own way

A family 👩‍👩‍👧 and a flag 🇫🇷🇩🇪 stand in this line, with a thumb 👍🏽 and a heart ❤️ before its end at 45%.

漢字かな交じり文 and 한국어 mixed with naïve façades, e\u0301te\u0301, a\u0308o\u0308 and “n\u0303” there.

שלום עולם and مرحبا بالعالم stand beside 12 metres of plain words, नमस्ते and ที่นี่ beside 1️⃣ and ☕ coffee.

soft\u00adhyphen, a\u200db joined, 🫠 melting; “We have asked,” said Maria Keller, “for £24 million.”
"""
STEPS = [
    "Return",
    "j",
    "j j j",
    "j j j j j j",
    "k k k",
    "space",
    "k k",
    "n j",
    "j j",
    "space",
    "b",
    "p j",
    "backslash j",
    "j j j",
    "space",
    "b k",
    "n n j",
    "j j j",
    "backslash e",
    "Escape question",
    "Escape q j j",
]
"""Keys. After `n` and `p` comes another one, since ctrl+l takes away the sentence that they leave."""
VTE = f"""
import gi, sys
gi.require_version("Gtk", "3.0"); gi.require_version("Vte", "2.91")
from gi.repository import Gtk, Pango, Vte
window, terminal = Gtk.Window(), Vte.Terminal()
terminal.set_size(100, 30); terminal.set_font(Pango.FontDescription("{FONT} 10"))
terminal.set_cursor_blink_mode(Vte.CursorBlinkMode.OFF)
window.add(terminal); terminal.connect("child-exited", Gtk.main_quit)
terminal.spawn_async(0, None, sys.argv[1:], None, 0, None, None, -1, None, None)
window.show_all(); Gtk.main()
"""
TERMINALS = {
    "xterm": ["xterm", "-fn", BITMAP, "-geometry", "100x30", "-bc", "-e"],
    "vte": ["/usr/bin/python3", "-c", VTE],
}


def main() -> None:
    """Compare and print; the exit code says whether all pictures were the same."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("names", nargs="*", help="only these terminals")
    options.add_argument("--keep", type=Path, help="a folder for the pictures")
    chosen = options.parse_args()
    if not all(map(shutil.which, ("Xvfb", "xdotool", "import", "compare"))):
        sys.exit("This needs Xvfb, xdotool and ImageMagick.")
    with tempfile.TemporaryDirectory() as name:
        folder = chosen.keep or Path(name)
        folder.mkdir(parents=True, exist_ok=True)
        made = _library(Path(name))
        wrong = 0
        with subprocess.Popen(
            ["Xvfb", DISPLAY, "-screen", "0", "1000x700x24"], stderr=subprocess.DEVNULL
        ) as server:
            try:
                _wait(lambda: _quietly("xdotool", "getdisplaygeometry") == 0)
                for each in chosen.names or TERMINALS:
                    library = made.with_name(f"{each}.db")
                    shutil.copy(made, library)
                    wrong += _compared(each, library, folder)
            finally:
                server.terminate()
    sys.exit(1 if wrong else 0)


def _library(folder: Path) -> Path:
    sources = folder / "sources"
    prose.write_markdown(sources, 4)
    (sources / "9999.md").write_text(HARD + "\n" + "\n\n".join(HARD.split("\n\n")[1:]) * 4, encoding="utf-8")
    path = folder / "library.db"
    command = [*PULLQUOTE, "--library", str(path), "add", str(sources)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd=ROOT)
    return path


def _compared(terminal: str, library: Path, folder: Path) -> int:
    """How many pictures were not what a full repaint gives."""
    program = shutil.which(TERMINALS[terminal][0])
    if program is None:
        print(f"{terminal}: not here")
        return 0
    environ = {
        **os.environ,
        "DISPLAY": DISPLAY,
        "LC_ALL": "C.UTF-8",
        "COLORTERM": "truecolor",
        "PULLQUOTE_NO_SNAPSHOT": "1",
        "GDK_BACKEND": "x11",
        "XDG_CONFIG_HOME": str(library.parent),
    }
    reader = ["env", "-C", str(ROOT), *PULLQUOTE, "--library", str(library)]
    wrong = 0
    with subprocess.Popen([*TERMINALS[terminal], *reader], env=environ, stderr=subprocess.DEVNULL) as window:
        time.sleep(4.0)
        _settled(folder / f"{terminal}-start.png")
        for number, keys in enumerate(STEPS):
            if window.poll() is not None:
                print(f"{terminal}: ended before {keys}")
                return wrong + 1
            _quietly("xdotool", "key", "--delay", "40", *keys.split())
            before = _settled(folder / f"{terminal}-{number:02}.png")
            _quietly("xdotool", "key", "ctrl+l")
            time.sleep(0.4)
            after = _settled(folder / f"{terminal}-{number:02}-anew.png")
            if before != after:
                wrong += 1
                print(f"{terminal}: another screen after {keys} ({number:02})", flush=True)
        window.terminate()
    print(
        f"{terminal}: {len(STEPS) - wrong} of {len(STEPS)} screens are what a full repaint gives", flush=True
    )
    return wrong


def _settled(path: Path) -> bytes:
    """The picture, once it has stopped changing."""
    last = b""
    while True:
        subprocess.run(
            ["import", "-display", DISPLAY, "-window", "root", "-depth", "8", f"png:{path}"], check=True
        )
        done = subprocess.run(["convert", str(path), "rgb:-"], check=True, capture_output=True).stdout
        if done == last and len(set(done[::97])) > 1:
            return done
        last = done
        time.sleep(0.15)


def _quietly(*command: str) -> int:
    environ = {**os.environ, "DISPLAY": DISPLAY}
    return subprocess.run(command, check=False, capture_output=True, env=environ).returncode


def _wait(true: object, patience: float = 10.0) -> None:
    assert callable(true)
    end = time.monotonic() + patience
    while not true() and time.monotonic() < end:
        time.sleep(0.1)


if __name__ == "__main__":
    main()
