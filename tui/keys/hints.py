"""The line at the foot of the screen: what can be pressed here, or what has just happened."""

from rich.cells import cell_len, set_cell_size
from rich.segment import Segment
from textual.strip import Strip
from textual.widget import Widget

from tui.direction import as_seen
from tui.keys.command_line import CommandLine
from tui.keys.keymap import Keymap
from tui.keys.naming import shown
from tui.keys.offer import offer
from tui.themes import Role, Theme


class HintLine(Widget):
    """One line, without focus. The app sets what it says; it is painted again only where that changed.

    Without `keys` it lies over the last row, and only while it has a sentence or something typed.
    """

    def __init__(self, keymap: Keymap, look: Theme, *, keys: bool = True) -> None:
        super().__init__(id="hints", classes="" if keys else "-over -silent")
        self._keys = keys
        self.keymap = keymap
        self.look = look
        self._place = "list"
        self._notice = ""
        self._role: Role = "notice"
        self.command: CommandLine | None = None

    @property
    def caret(self) -> tuple[int, int] | None:
        """Where the terminal's cursor stands: in the command being typed."""
        if self.command is None:
            return None
        prompt = self.command.prompt
        return cell_len(f" {prompt.label}{prompt.text[: prompt.cursor]}"), 0

    def say(self, notice: str, role: Role = "notice") -> None:
        """Show a sentence until the next key."""
        if (notice, role) != (self._notice, self._role):
            self._notice, self._role = notice, role
            self.appear()
            self.refresh()

    def appear(self) -> None:
        """Without keys to show, be there only while there is something to say or to type."""
        if not self._keys:
            self.set_class(not (self._notice or self.command or self.keymap.typed), "-silent")

    def hush(self) -> None:
        """Take the sentence away."""
        self.say("")

    def show_context(self, context: str) -> None:
        """Show the keys of another place."""
        if context != self._place:
            self._place = context
            self.refresh()

    def render_line(self, y: int) -> Strip:
        """The line itself."""
        width = self.size.width
        if self.command is not None:
            from tui.reader.status import prompt_strip

            return prompt_strip(width, self.command.prompt, self.command.note, self.look.painted)
        segments = self._sentence(width) if self._notice else self._hints(width)
        return Strip(segments).adjust_cell_length(width, self.look.painted("text"))

    def _sentence(self, width: int) -> list[Segment]:
        text = ("" if self.look.plain else " ") + self._notice
        if cell_len(text) > width:
            text = set_cell_size(text, width - 1) + "…"
        return [Segment(as_seen(text), self.look.painted(self._role))]

    def _hints(self, width: int) -> list[Segment]:
        typed = self.keymap.typed
        if typed:
            return [Segment(f" {shown(typed)} …", self.look.painted("bar.strong"))]
        if self.look.plain:
            return []  # It would be read aloud whenever the keys change; `?` lists them when asked.
        return offer(self.keymap, self._place, width, self.look)
