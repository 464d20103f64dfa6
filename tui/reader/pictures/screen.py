"""One picture over the whole screen, what it shows below it. Any key takes it away, and does besides what
it does over the text, unless it is one that closes things."""

from collections.abc import Callable, Sequence

from rich.cells import cell_len, set_cell_size
from rich.segment import Segment
from textual import events
from textual.geometry import Size
from textual.screen import ModalScreen
from textual.strip import Strip

from tui.direction import as_seen
from tui.reader.pictures.kitty import CLEAR
from tui.themes import Role, Theme
from tui.wire import repaint

CLOSE = {"escape", "q", "enter", "backspace", "i"}
"""Keys that take the picture away and do nothing else."""


class PictureScreen(ModalScreen[None]):
    """Shows `strips`, or has the terminal draw over as many cells by `drawing`. With `asks`, a
    sentence, only after Enter: nothing large is sent unasked."""

    BINDINGS = []  # noqa: RUF012 (all keys are read below)
    DEFAULT_CSS = """
    PictureScreen { background: $background; }
    """

    def __init__(
        self,
        strips: Sequence[Strip],
        said: str,
        look: Theme,
        *,
        asks: str = "",
        drawing: Callable[[], str] | None = None,
    ) -> None:
        super().__init__()
        self._strips = strips
        self._said = said
        self._look = look
        self._asks = asks
        self._drawing = drawing
        self._drawn_at: Size | None = None

    def on_mount(self) -> None:
        if not self._asks:
            self._show()

    def _show(self) -> None:
        self._asks = ""
        self.refresh()
        if self._drawing is not None:
            self.call_after_refresh(self._draw)

    def _draw(self) -> None:
        driver = self.app._driver
        if driver is not None and self._drawing is not None:
            x, y = self._place(self.size)
            self._drawn_at = self.size
            driver.write(f"\x1b[{y + 1};{x + 1}H{self._drawing()}")
            driver.flush()

    def gives_way(self, key: str) -> bool:
        """Whether the key is for what lies below; the picture goes then."""
        return key not in CLOSE and not (self._asks and key == "enter")

    def on_key(self, event: events.Key) -> None:
        event.stop()
        event.prevent_default()
        if self._asks and event.key == "enter":
            self._show()
            return
        self.dismiss(None)

    def on_click(self, event: events.Click) -> None:
        event.stop()
        self.dismiss(None)

    def on_resize(self, event: events.Resize) -> None:
        if self._drawn_at not in (None, event.size):
            self.dismiss(None)  # It would stand where it stood, under the text.

    def on_unmount(self) -> None:
        driver = self.app._driver
        if self._drawing is not None and not self._asks and driver is not None:
            driver.write(CLEAR)  # Pictures in Sixel go with the letters that are written over them.
            repaint(self.app)

    def _place(self, size: Size) -> tuple[int, int]:
        width = self._strips[0].cell_length if self._strips else 0
        return max(0, (size.width - width) // 2), max(0, (size.height - 1 - len(self._strips)) // 2)

    def render_line(self, y: int) -> Strip:
        """One row: of the picture, of the question, or the words below."""
        size, ground = self.size, self._look.painted("text")
        if y == size.height - 1:
            return self._words(self._said, "caption")
        if self._asks:
            return self._words(self._asks if y == size.height // 2 else "", "text")
        x, top = self._place(size)
        if not top <= y < top + len(self._strips) or self._drawing is not None:
            return Strip.blank(size.width, ground)
        return Strip([Segment(" " * x, ground), *self._strips[y - top]]).adjust_cell_length(
            size.width, ground
        )

    def _words(self, words: str, role: Role) -> Strip:
        width = self.size.width
        words = words if cell_len(words) < width else set_cell_size(words, width - 2).rstrip() + "…"
        segment = Segment(" " + as_seen(words), self._look.painted(role))
        return Strip([segment]).adjust_cell_length(width, self._look.painted("text"))
