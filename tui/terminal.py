"""What the app asks of its terminal beside what Textual does: the cursor's place, and who turns lines.

Braille displays and screen readers know a program's focus by the cursor alone, hidden or not. A
widget, or a screen, which has one says so by its `caret`: a column and a row of its own, or None.
"""

from textual.app import App
from textual.geometry import Offset
from textual.widget import Widget

from tui.direction import EXPLICIT, IMPLICIT, turned_here

SHOWN = "\x1b[?25h"


class AtTerminal(App[None]):
    """An app whose cursor goes where its screen's or its focused widget's `caret` is."""

    plain = False
    """Whether screen readers read along: then the cursor is seen, and text keeps its own order."""
    _asked_for = Offset(0, 0)

    @property
    def typed_into(self) -> Widget | None:
        """A widget without focus into which something is typed."""
        return None

    @property
    def cursor_position(self) -> Offset:
        """The cell of the cursor; Textual asks at the end of every frame."""
        for one in (self.typed_into, self.screen, self.screen.focused) if self._screen_stack else ():
            caret = getattr(one, "caret", None)
            if one is not None and caret is not None:
                return one.region.offset + Offset(*caret)
        return self._asked_for

    @cursor_position.setter
    def cursor_position(self, place: Offset) -> None:
        self._asked_for = place  # by Textual's own line to type in

    def on_load(self) -> None:
        self.app_resume_signal.subscribe(self, lambda _: self._ask())
        self.app_suspend_signal.subscribe(self, lambda _: self._give_back())

    def on_mount(self) -> None:
        self._ask()  # Before the first frame: VTE turns the lines of a row for as long as the row is there.

    async def on_unmount(self) -> None:
        self._give_back()

    def _ask(self) -> None:
        if self.plain:
            self._write(SHOWN)  # Textual hides it at its start.
        elif turned_here():
            self._write(EXPLICIT)

    def _give_back(self) -> None:
        if not self.plain and turned_here():
            self._write(IMPLICIT)

    def _write(self, sequence: str) -> None:
        if self._driver is not None:
            self._driver.write(sequence)
