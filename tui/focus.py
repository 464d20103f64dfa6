"""Where the terminal's cursor stands: at what the keys are about, for whoever reads by it.

Braille displays and screen readers know a program's focus by the cursor alone, hidden or not. A
widget, or a screen, which has one says so by its `caret`: a column and a row of its own, or None.
"""

from textual.app import App
from textual.geometry import Offset

SHOWN = "\x1b[?25h"


class Focused(App[None]):
    """An app whose cursor goes where its screen's or its focused widget's `caret` is."""

    _asked_for = Offset(0, 0)

    @property
    def cursor_position(self) -> Offset:
        """The cell of the cursor; Textual asks at the end of every frame."""
        for one in (self.screen, self.screen.focused) if self._screen_stack else ():
            caret = getattr(one, "caret", None)
            if one is not None and caret is not None:
                return one.region.offset + Offset(*caret)
        return self._asked_for

    @cursor_position.setter
    def cursor_position(self, place: Offset) -> None:
        self._asked_for = place  # by Textual's own line to type in

    def show_cursor(self) -> None:
        """Have the cursor seen, and felt, where it stands; Textual hides it at its start."""
        if self._driver is not None:
            self._driver.write(SHOWN)
