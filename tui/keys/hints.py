"""The line at the foot of the screen: what can be pressed here, or what has just happened."""

from rich.cells import cell_len, set_cell_size
from rich.segment import Segment
from textual.strip import Strip
from textual.widget import Widget

from tui.direction import as_seen
from tui.keys.command_line import CommandLine
from tui.keys.keymap import Keymap
from tui.keys.naming import shown
from tui.themes import Role, Theme

TYPING = "typing"
"""The context in which keys are letters."""
CHOOSING = "choosing"
"""The context in which keys are for a list or for words to choose, whose own line says what they do."""


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
        pairs = hints(self.keymap, self._place, width - 1)
        segments = [Segment(" ", self.look.painted("bar"))]
        for key, word in pairs:
            segments.append(Segment(key, self.look.painted("key")))
            segments.append(Segment(f" {word}   ", self.look.painted("bar")))
        return segments


def hints(keymap: Keymap, context: str, width: int) -> list[tuple[str, str]]:
    """As many keys with their words as fit, the way to all the others always the last."""
    if context == TYPING:
        return [("Enter", "done"), ("Esc", "cancel")]
    if context == CHOOSING:
        return []
    found = [
        (shown(keymap.keys_of(action)[0]), action.hint)
        for action in keymap.actions_in(context)
        if action.hint and keymap.keys_of(action)
    ]
    help_id = next((i for i, action in enumerate(found) if action[1] == "keys"), None)
    last = [found.pop(help_id)] if help_id is not None else []
    room = width - sum(_width(pair) for pair in last)
    kept: list[tuple[str, str]] = []
    for pair in found:
        room -= _width(pair)
        if room < 0:
            break
        kept.append(pair)
    return kept + last


def _width(pair: tuple[str, str]) -> int:
    return cell_len(pair[0]) + 1 + cell_len(pair[1]) + 3
