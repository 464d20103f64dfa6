"""The line at the foot of the screen: what can be pressed here, or what has just happened."""

from collections.abc import Iterator
from contextlib import contextmanager

from rich.cells import cell_len
from rich.segment import Segment
from textual import events
from textual.strip import Strip
from textual.widget import Widget

from tui.direction import as_seen
from tui.keys.command_line import CommandLine
from tui.keys.keymap import Keymap
from tui.keys.naming import shown
from tui.keys.notice import LinesAbove, sentence_lines
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
        self._news: list[tuple[str, Role]] = []
        self._has_been_read = False
        self.above = LinesAbove()
        self.command: CommandLine | None = None

    @property
    def caret(self) -> tuple[int, int] | None:
        """Where the terminal's cursor stands: in the command being typed."""
        if self.command is None:
            return None
        prompt = self.command.prompt
        return cell_len(f" {prompt.label}{prompt.text[: prompt.cursor]}"), 0

    @property
    def said(self) -> tuple[str, Role]:
        """The sentence that is shown, empty where there is none, and how it looks."""
        return self._news[0] if self._news and not self._notice else (self._notice, self._role)

    def tell(self, news: str, role: Role = "notice", *, after: str = "") -> None:
        """Show a sentence once what is shown now has been read; at once in place of the sentence `after`."""
        waiting = [sentence for sentence, _ in self._news]
        if after and self._notice == after:
            self.say(news, role)
        elif after in waiting:
            place = waiting.index(after)
            self._news[place : place + 1] = [(news, role)] if news else []
            self.appear()
            self.refresh()
        elif news:
            self._news.append((news, role))
            self.appear()
            self.refresh()

    def say(self, notice: str, role: Role = "notice") -> None:
        """Show a sentence until the next key."""
        self._has_been_read = False
        if (notice, role) != (self._notice, self._role):
            self._notice, self._role = notice, role
            self.appear()
            self.refresh()

    def on_resize(self, event: events.Resize) -> None:
        self.appear(event.size.width)

    def appear(self, width: int = 0) -> None:
        """Without keys to show, be there only while there is something to say or to type. What takes more
        than a line is said above it too."""
        if width := width or self.size.width:
            said = "" if self.command else self.said[0]
            lines = sentence_lines(said, width, plain=self.look.plain) if said else [""]
            self.above.show([*lines[:-1]], self.said[1], self.look)
        if not self._keys:
            self.set_class(not (self.said[0] or self.command or self.keymap.typed), "-silent")

    def hush(self) -> None:
        """Take the sentence away; the news that waited for it is seen now, if there is any."""
        if self._notice:
            self.say("")
        elif self._news:
            self._news.pop(0)
            self.appear()
            self.refresh()

    @contextmanager
    def giving_way(self) -> Iterator[None]:
        """Take away what is said now once a key has been done, unless the key says something itself: on
        its way there, as while the next article is read, the line is not painted with what does not stay."""
        shown = None if self._notice or not self._news else self._news[0]
        self._has_been_read = bool(self._notice)
        try:
            yield
        finally:
            if self._has_been_read:
                self.say("")
            if shown in self._news:
                self._news.remove(shown)
                self.appear()
                self.refresh()

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
        notice, role = self.said
        segments = self._sentence(notice, role, width) if notice else self._hints(width)
        return Strip(segments).adjust_cell_length(width, self.look.painted("text"))

    def _sentence(self, notice: str, role: Role, width: int) -> list[Segment]:
        """The last line of the sentence; those before it stand in `above`."""
        text = ("" if self.look.plain else " ") + sentence_lines(notice, width, plain=self.look.plain)[-1]
        return [Segment(as_seen(text), self.look.painted(role))]

    def _hints(self, width: int) -> list[Segment]:
        typed = self.keymap.typed
        if typed:
            return [Segment(f" {shown(typed)} …", self.look.painted("bar.strong"))]
        if self.look.plain:
            return []  # It would be read aloud whenever the keys change; `?` lists them when asked.
        return offer(self.keymap, self._place, width, self.look)
