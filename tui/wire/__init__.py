"""A frugal terminal driver for Textual apps, made for SSH: it sends what changed and no more.

    App(driver_class=driver_class())

Textual's compositor writes whole regions. `drawing` reads them into cells, compares these with what
the terminal shows, and says the difference: runs of changed cells, the shortest cursor movement, the
least change of attributes, a scroll region where rows have moved. `pacing` asks the terminal whether it
has read, and lets frames be overtaken rather than queue. What is not painting passes through in its
order. An app with a method `hang_up` is told when its terminal goes.

Clusters whose width terminals disagree on (joiners, variation selectors, flags, what is newer than
their tables) are repainted with the rest of their row, the cursor set anew after each.

Not repainted on focus: tmux and screen redraw from a screen of their own when one reattaches, and
a change of size, a SIGWINCH without one (dtach), SIGCONT and `repaint` draw everything.

`snapshot` paints the last session's screen before Textual is loaded, `early` one that is drawn without
it, and `lean` loads Textual without what such an app never uses. Textual's private parts are used only
in the versions named in `tried`.

It imports only Textual, Rich and the standard library, and nothing of this program.
"""

from __future__ import annotations

import os
import sys

TYPE_CHECKING = False  # Not from `typing`: that takes longer than painting a snapshot.
if TYPE_CHECKING:
    from typing import Any

    from textual.app import App
    from textual.driver import Driver

__all__ = ["can_drive", "driver_class", "repaint"]


def driver_class(variable: str = "PULLQUOTE_DRIVER", *, spoken: bool = False) -> type[Driver] | None:
    """The driver to give to an `App`: `None`, which is Textual's own, wherever there is a doubt.

    `plain` in the environment variable asks for Textual's own. `spoken` is for screen readers that
    read aloud what is written: a row that changes is written whole, never only its changed letters.
    """
    if not can_drive(variable):
        return None
    from tui.wire.driver import SpokenDriver, WireDriver

    return SpokenDriver if spoken else WireDriver


def can_drive(variable: str = "PULLQUOTE_DRIVER") -> bool:
    """Whether there is no doubt; Textual is not loaded for the answer."""
    if os.environ.get(variable) == "plain" or sys.platform == "win32":
        return False
    if os.environ.get("TERM", "dumb") == "dumb":
        return False
    if not (sys.__stdin__ and sys.__stdin__.isatty() and sys.__stderr__ and sys.__stderr__.isatty()):
        return False
    from tui.wire.tried import textual_is_tried

    return textual_is_tried()


def draws_sixel(app: App[Any]) -> bool:
    """Whether the terminal has said that it draws pictures in Sixel; only our own driver asks."""
    return bool(getattr(app._driver, "draws_sixel", False))


def repaint(app: App[Any]) -> None:
    """Draw everything anew, whatever the driver."""
    driver = app._driver
    again = getattr(driver, "repaint", None)
    if again is not None:
        again()
    app.refresh(repaint=True, layout=True)
