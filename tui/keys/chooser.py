"""Everything that can be done, with its keys, searched by typing: the help and the palette in one.

`?` shows it as help, `:` to choose from; Enter does what stands under the cursor. It is drawn from
the table of actions and from what the app adds (themes, shelves, orders), never written by hand.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from rich.cells import cell_len, set_cell_size
from rich.segment import Segment
from textual import events
from textual.app import ComposeResult
from textual.geometry import Region
from textual.screen import ModalScreen
from textual.strip import Strip
from textual.widget import Widget
from textual.widgets import Input

from tui.keys.actions import Action
from tui.keys.commands import names_of
from tui.keys.keymap import Keymap
from tui.keys.naming import shown
from tui.themes import Theme

HEADINGS = {
    "list": "In the list",
    "reader": "In the text",
    "finding": "While a search is on",
    "searched": "After a search",
    "everywhere": "Everywhere",
}
KEYS_WIDTH = 18
PLACEHOLDER = "Type to search"
HOW = "Enter does it · Space turns the page · Esc closes"


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing to choose: what it is, the heading it stands under, its keys, and what to run."""

    title: str
    heading: str
    keys: tuple[str, ...]
    run: Callable[[], object]


def choices(keymap: Keymap, context: str, do: Callable[[Action], object]) -> list[Choice]:
    """All actions, those of the place at hand first, each with the keys that it has now."""
    nearest = keymap.actions_in(context)
    order = nearest + [action for action in keymap.actions if action not in nearest]
    return [
        Choice(
            action.help,
            HEADINGS[action.where],
            tuple(shown(keys) for keys in keymap.keys_of(action)) or (f":{names_of(action)[0]}",),
            lambda action=action: do(action),  # type: ignore[misc]
        )
        for action in order
    ]


def matching(all_choices: Sequence[Choice], words: str) -> list[Choice]:
    """The choices that have every word in their title or heading, or one of whose keys is just that."""
    wanted = words.casefold().split()
    return [
        choice
        for choice in all_choices
        if words.strip() in choice.keys
        or all(word in f"{choice.title} {choice.heading}".casefold() for word in wanted)
    ]


class ChoiceList(Widget):
    """The choices that match, drawn by the line under their headings."""

    def __init__(self, all_choices: Sequence[Choice], look: Theme) -> None:
        super().__init__(id="choices")
        self._all = all_choices
        self._look = look
        self.top = 0
        self.narrow("")

    def narrow(self, words: str) -> None:
        """Show only what matches."""
        self.found = matching(self._all, words)
        self._lines: list[str | int] = []
        for index, choice in enumerate(self.found):
            if index == 0 or choice.heading != self.found[index - 1].heading:
                self._lines += [*([""] if index else []), choice.heading]
            self._lines.append(index)
        self.cursor = self.top = 0
        self.refresh()

    @property
    def current(self) -> Choice | None:
        """The choice under the cursor."""
        return self.found[self.cursor] if self.found else None

    @property
    def cursor_row(self) -> int:
        """The row of the widget that the cursor is on."""
        return self._lines.index(self.cursor) - self.top if self.found else 0

    def move(self, rows: int, *, page: bool = False) -> None:
        """Move the cursor, the view following it; by a page the view moves with it."""
        if not self.found:
            return
        before = self._lines.index(self.cursor)
        self.cursor = max(0, min(self.cursor + rows, len(self.found) - 1))
        now, height = self._lines.index(self.cursor), self.rows
        top = min(self.top + (rows if page else 0), len(self._lines) - height)
        top = max(0, now - height + 1, min(top, now if self.cursor else 0))
        if top != self.top:
            self.top = top
            self.refresh()
        else:
            for line in (before, now):
                self.refresh(Region(0, line - top, self.size.width, 1))

    @property
    def rows(self) -> int:
        """The lines that choices may stand on: the last says where one is among them."""
        return max(1, self.size.height - 1)

    @property
    def page(self) -> int:
        """The lines that it is turned by: two are seen again."""
        return max(1, self.rows - 3)

    def _foot(self, width: int) -> Strip:
        """Which of the choices are seen, and on which page of how many."""
        seen = [line for line in self._lines[self.top : self.top + self.rows] if isinstance(line, int)]
        further = max(0, len(self._lines) - self.rows)  # by so many lines it can be turned
        pages = 1 + -(-further // self.page)
        page = pages if self.top >= further else 1 + self.top // self.page
        where = f"{seen[0] + 1}–{seen[-1] + 1} of {len(self.found)} · page {page}/{pages}" if seen else ""
        if self._look.plain:
            where = where.replace("–", " to ").replace(" · ", ", ")
        style = self._look.painted("bar")
        room = width - cell_len(where) - 3
        how = HOW.replace(" · ", ", ") if self._look.plain else HOW
        how = how if cell_len(how) + 2 <= room else ""
        strip = Strip([Segment(f"  {how}", style)]).adjust_cell_length(
            max(0, width - cell_len(where) - 1), style
        )
        return Strip([*strip, Segment(where, style)]).adjust_cell_length(width, style)

    def render_line(self, y: int) -> Strip:
        """One line: a heading, or a choice with its keys; the last, where one is."""
        width, look = self.size.width, self._look
        if y == self.size.height - 1 and y:
            return self._foot(width)
        at = self.top + y
        if not self.found and y == 0:
            segments = [Segment("  Nothing is called that.", look.painted("quiet"))]
        elif at >= len(self._lines):
            segments = []
        else:
            line = self._lines[at]
            if isinstance(line, str):
                segments = [Segment("  " + line, look.painted("heading"))]
            else:
                segments = self._choice(self.found[line], line == self.cursor, width)
        return Strip(segments).adjust_cell_length(width, look.painted("text"))

    def _choice(self, choice: Choice, current: bool, width: int) -> list[Segment]:
        look = self._look
        keys = "  ".join(choice.keys)
        if cell_len(keys) > KEYS_WIDTH:
            keys = set_cell_size(keys, KEYS_WIDTH - 1) + "…"
        keys += " " * (KEYS_WIDTH - cell_len(keys))
        title = set_cell_size(choice.title, min(cell_len(choice.title), max(0, width - KEYS_WIDTH - 6)))
        return [
            Segment(" ▌ " if current and not look.plain else "   ", look.painted("row.bar")),
            Segment(keys, look.painted("key")),
            Segment("  ", look.painted("text")),
            Segment(title, look.painted("text", "row.cursor") if current else look.painted("text")),
        ]


class SearchLine(Input):
    """A line to type in, which leaves to the list what means something there while it is empty."""

    def on_key(self, event: events.Key) -> None:
        if not self.value and event.character in {" ", "?"}:
            event.prevent_default()  # it comes to the chooser then


class Chooser(ModalScreen[Choice | None]):
    """The choices under a line to search in. Ends with what was chosen, or None."""

    BINDINGS = []  # noqa: RUF012 (all keys are read below)

    def __init__(self, all_choices: Sequence[Choice], look: Theme) -> None:
        super().__init__()
        self._list = ChoiceList(all_choices, look)
        self._plain = look.plain
        self._input = SearchLine(placeholder=PLACEHOLDER, compact=True)
        self._input.cursor_blink = False

    @property
    def caret(self) -> tuple[int, int] | None:
        """Where the terminal's cursor stands for ears: on the choice; else where one types."""
        return (3, self._list.region.y + self._list.cursor_row) if self._plain else None

    def compose(self) -> ComposeResult:
        yield self._input
        yield self._list

    def on_mount(self) -> None:
        self._input.focus()

    def on_input_changed(self, event: Input.Changed) -> None:
        event.stop()
        self._list.narrow(event.value)

    def on_key(self, event: events.Key) -> None:
        steps = {
            "down": 1,
            "ctrl+n": 1,
            "up": -1,
            "ctrl+p": -1,
            "pagedown": self._list.page,
            "pageup": -self._list.page,
        }
        if event.key in steps:
            self._list.move(steps[event.key], page=event.key in {"pagedown", "pageup"})
        elif event.key == "space" and not self._input.value:  # as in less, until something is typed
            self._list.move(steps["pagedown"], page=True)
        elif event.key == "enter":
            self.dismiss(self._list.current)
        elif event.key in {"escape", "ctrl+c", "ctrl+g"} or (
            event.character == "?" and not self._input.value
        ):
            self.dismiss(None)
        else:
            return
        event.stop()
        event.prevent_default()
