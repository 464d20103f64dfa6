"""A little app on the wire: it keeps what it is told, and says when its terminal goes.

`python tests/wire/little.py FILE [FOLDER]` writes `hung up` to FILE when told so. With a FOLDER it
paints the snapshot kept there, and keeps one at its end; with `LITTLE_FAILS` it fails in between.
"""

from __future__ import annotations

import os
import sys
import termios
from pathlib import Path

from tui.wire import snapshot

FOLDER = sys.argv[2] if len(sys.argv) > 2 else ""
painted = snapshot.paint(FOLDER, "little") if FOLDER else None
if "LITTLE_FAILS" in os.environ:
    sys.exit("it failed")

from textual.app import App, ComposeResult  # noqa: E402  (the snapshot comes first)
from textual.widgets import Static  # noqa: E402

from tui.wire import driver_class, repaint  # noqa: E402


class Little(App[None], inherit_bindings=False):
    """Any key is shown; `q` ends, `L` repaints, `Z` suspends, `S` spins for ever; `W` has the window
    small for a moment in which something is written."""

    CSS = "Screen { background: ansi_default; } Static { background: transparent; }"
    ENABLE_COMMAND_PALETTE = False

    def compose(self) -> ComposeResult:
        yield Static("ready — größe 漢字 👩‍👩‍👧 end", id="top")
        yield Static("", id="keys")

    def on_mount(self) -> None:
        self.typed: list[str] = []
        if painted is not None:
            self.query_one("#keys", Static).update("typed " + painted.note)

    def on_key(self, event: object) -> None:
        key = event.key  # type: ignore[attr-defined]
        if key == "q":
            self.exit()
        elif key == "L":
            repaint(self)
        elif key == "C":
            self.copy_to_clipboard("copied words")
        elif key == "Z":
            self.action_suspend_process()
        elif key == "W":
            columns, lines = os.get_terminal_size(0)
            termios.tcsetwinsize(0, (lines // 2, columns // 2))
            self._driver.write("\x1b[1;1H ")
            termios.tcsetwinsize(0, (lines, columns))
        elif key == "S":
            while True:
                pass
        self.typed.append(key)
        self.query_one("#keys", Static).update("typed " + " ".join(self.typed))

    def hang_up(self) -> None:
        Path(sys.argv[1]).write_text("hung up", encoding="utf-8")


if __name__ == "__main__":
    app = Little(driver_class=driver_class(), ansi_color=True)
    app.run()
    if FOLDER:
        snapshot.save(FOLDER, "little", *app._driver.last_screen, note=" ".join(app.typed))
    sys.exit(app.return_code)
