"""The list of articles, drawn by the line from the piece of the library that is in memory."""

from dataclasses import replace
from datetime import date

from rich.cells import cell_len
from textual import events
from textual.geometry import Region
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget

from articles.library import Entry, Library, Shelf
from tui.behind import behind
from tui.list.rows import GUTTER
from tui.list.sight import HEADING, Sight, followed, rows_in
from tui.list.view import ORDERS, SHELF_TITLES, Ask, Page, View, named_shelf, read_page, whereabouts
from tui.prompt import Prompt
from tui.themes import Theme

SCROLLED = 2
"""Rows that a notch of the mouse's wheel moves."""


class ArticleList(Widget, can_focus=True):
    """Shows a `Page`; `ask` reads others when the cursor nears the end of what is in memory.

    The app sets `look` and `keys`, and calls `show`; the list posts `Chosen`, `ContextChanged`.
    """

    class Chosen(Message):
        """An article is to be read."""

        def __init__(self, entry: Entry) -> None:
            super().__init__()
            self.entry = entry

    class ContextChanged(Message):
        """Keys go to what is being typed, or no longer."""

    class Said(Message):
        """A sentence for the person at the keyboard."""

        def __init__(self, sentence: str) -> None:
            super().__init__()
            self.sentence = sentence

    def __init__(self, page: Page, ask: Ask, look: Theme, keys: dict[str, str], today: date) -> None:
        super().__init__(id="list")
        self.page = page
        self.look = look
        self.keys = keys
        self._ask = ask
        self._today = today
        self.cursor = page.cursor
        self.top = 0
        self.waiting = ""
        self.typing: Prompt | None = None
        self._follow()

    # What is shown

    @property
    def view(self) -> View:
        """Which articles are listed, and how."""
        return self.page.view

    @property
    def current(self) -> Entry | None:
        """The entry that the cursor is on."""
        return self.page.entry(self.cursor)

    @property
    def current_id(self) -> int | None:
        """The id of that entry."""
        return None if self.current is None else self.current.id

    @property
    def height_in_rows(self) -> int:
        """How many whole rows are seen at once."""
        return rows_in(self.size.height)

    def show(self, page: Page) -> None:
        """Show another page, the cursor where the page says."""
        self.page = replace(page, shelves=page.shelves or self.page.shelves)
        self.cursor = page.cursor
        self._follow()
        self.refresh()

    def show_entry(self, entry: Entry) -> None:
        """Show what became of one article; only its row is painted again."""
        self.page = self.page.with_entry(entry)
        index = self.page.index_of(entry.id)
        if index is not None:
            self._repaint(index)

    def show_counts(self, shelves: dict[Shelf, int]) -> None:
        """Show how many articles the shelves have."""
        if shelves != self.page.shelves:
            self.page = replace(self.page, shelves=shelves)
            self._repaint_heading()

    def stand_on(self, article_id: int) -> bool:
        """Put the cursor on an article; False where it is not in memory."""
        index = self.page.index_of(article_id)
        if index is None:
            return False
        self._stand(index)
        return True

    async def reload(self, view: View | None = None, *, keep: int | None = None) -> None:
        """Read the rows anew, of this view or another, and stay on the article `keep`."""
        wanted = self.view if view is None else view
        around = self.cursor if wanted == self.view else 0
        height = self.height_in_rows

        def read(library: Library) -> Page:
            return read_page(library, wanted, around=around, height=height, keep=keep)

        self.show(await self._ask(read))

    async def move(self, rows: int, *, page: bool = False) -> None:
        """Move the cursor; by a page the view moves with it."""
        target = max(0, min(self.cursor + rows, self.page.total - 1))
        if target == self.cursor:
            return
        top = self.top + (rows if page else 0)
        start, end = min(target, top), max(target, top) + self.height_in_rows + 1
        if not self.page.covers(start, end):
            view, height = self.view, self.height_in_rows
            page_there = await self._ask(
                lambda library: read_page(library, view, around=target, height=height)
            )
            self.page = replace(page_there, shelves=self.page.shelves)
            target = page_there.cursor
        self._stand(target, top)

    @property
    def caret(self) -> tuple[int, int] | None:
        """Where in the widget the terminal's cursor stands: where one types, else on the current row."""
        if self.typing is not None:
            words = f" {SHELF_TITLES[self.view.shelf]} /{self.typing.text[: self.typing.cursor]}"
            return cell_len(words), 0
        column = 0 if self.look.plain else GUTTER
        return (column, HEADING + (self.cursor - self.top) * 2) if self.page.total else None

    # Actions

    async def action_down(self, count: int = 1) -> None:
        await self.move(count)

    async def action_up(self, count: int = 1) -> None:
        await self.move(-count)

    async def action_page_down(self, count: int = 1) -> None:  # type: ignore[override]
        await self.move(count * self.height_in_rows, page=True)

    async def action_page_up(self, count: int = 1) -> None:  # type: ignore[override]
        await self.move(-count * self.height_in_rows, page=True)

    async def action_half_down(self, count: int = 1) -> None:
        await self.move(count * max(1, self.height_in_rows // 2), page=True)

    async def action_half_up(self, count: int = 1) -> None:
        await self.move(-count * max(1, self.height_in_rows // 2), page=True)

    async def action_top(self) -> None:
        await self.move(-self.page.total)

    async def action_bottom(self) -> None:
        await self.move(self.page.total)

    def action_open(self) -> None:
        if self.current is not None:
            self.post_message(self.Chosen(self.current))

    async def action_next_shelf(self) -> None:
        await self.reload(self.view.beside(1))
        self._name_shelf()

    async def action_previous_shelf(self) -> None:
        await self.reload(self.view.beside(-1))
        self._name_shelf()

    def _name_shelf(self) -> None:
        """Say where one is, to those who do not see which title stands out."""
        if self.look.plain:
            total = self.page.total
            many = f"{total:,} article{'' if total == 1 else 's'}"
            self.post_message(self.Said(f"{SHELF_TITLES[self.view.shelf]}, {many}."))

    async def action_shelf(self, name: str = "") -> None:
        """Go to the shelf of that name, or whose name begins so."""
        shelf = named_shelf(name)
        if shelf is None:
            self.post_message(self.Said(f"The shelves are {', '.join(SHELF_TITLES.values())}."))
        else:
            await self.reload(replace(self.view, shelf=shelf, match=""))

    async def action_goto(self, place: str = "") -> None:
        """Go to a row by its number from 1, or so many percent down."""
        row = whereabouts(place, self.page.total)
        if row is None:
            self.post_message(self.Said("Say where: a row, as 12, or a percentage, as 50%."))
        else:
            await self.move(row - self.cursor)

    async def action_sort(self, order: str = "") -> None:
        """Sort by the next order, or by the one named."""
        begun = [one for one in ORDERS if order and one.startswith(order.lower())]
        if order and len(begun) != 1:
            self.post_message(self.Said(f"The orders are {', '.join(ORDERS)}."))
            return
        view = replace(self.view, order=begun[0], descending=None) if begun else self.view.resorted()
        await self.reload(view, keep=self.current_id)

    async def action_reverse(self) -> None:
        await self.reload(self.view.turned(), keep=self.current_id)

    async def action_filter(self, words: str = "") -> None:
        """Ask what to filter by, unless it is said."""
        if words:
            await self.reload(replace(self.view, match=words))
            return
        self._type(Prompt("/", self.view.match, len(self.view.match)))

    async def action_clear_filter(self) -> None:
        if self.view.match:
            await self.reload(replace(self.view, match=""), keep=self.current_id)

    def action_quit(self) -> None:
        self.app.exit()

    # Typing a filter

    @property
    def context(self) -> str | None:
        """The part of the table of actions that holds now; None while a filter is being typed."""
        return "list" if self.typing is None else None

    def _type(self, prompt: Prompt | None) -> None:
        self.typing = prompt
        self._repaint_heading()
        self.post_message(self.ContextChanged())

    async def on_key(self, event: events.Key) -> None:
        if self.typing is None:
            return
        event.stop()
        event.prevent_default()
        if event.key in {"enter", "down", "tab"}:
            self._type(None)
        elif event.key in {"escape", "ctrl+c"} or (event.key == "backspace" and not self.typing.text):
            self._type(None)
            self.workers.cancel_group(self, "filter")
            await self.action_clear_filter()
        elif self.typing.edit(event.key, event.character):
            self._narrow(self.typing)

    def on_paste(self, event: events.Paste) -> None:
        if self.typing is not None:
            event.stop()
            self.typing.insert(event.text)
            self._narrow(self.typing)

    async def on_click(self, event: events.Click) -> None:
        index = self._row_at(event.y)
        if index == self.cursor:
            self.action_open()
        elif index is not None:
            self._stand(index)

    async def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        event.stop()
        await self.move(SCROLLED, page=True)

    async def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        event.stop()
        await self.move(-SCROLLED, page=True)

    def _row_at(self, y: int) -> int | None:
        index = self.top + (y - HEADING) // 2
        return index if y >= HEADING and index < self.page.total else None

    def _narrow(self, typing: Prompt) -> None:
        """Read the rows that match, unless more is typed before they are there."""
        self._repaint_heading()
        view = replace(self.view, match=typing.text.strip())
        if view.match != self.view.match:
            behind(self, self.reload, view, group="filter", alone=True)

    # Drawing

    def render_line(self, y: int) -> Strip:
        """One line of the widget: the heading, or half of a row."""
        size = self.size
        sight = Sight(
            self.page,
            self.top,
            self.cursor,
            size.width,
            size.height,
            self.has_focus,
            self.look,
            self.keys,
            self._today,
            self.waiting,
            self.typing,
        )
        return Strip(sight.line(y), size.width)

    def on_resize(self, event: events.Resize) -> None:
        before = self.top
        self._follow()
        if self.top != before:
            self.refresh()

    def on_focus(self) -> None:
        self._repaint(self.cursor)

    def on_blur(self) -> None:
        self._repaint(self.cursor)

    def _stand(self, index: int, top: int | None = None) -> None:
        before, before_top = self.cursor, self.top
        self.cursor = index
        if top is not None:
            self.top = top
        self._follow()
        if self.top != before_top:
            self.refresh(Region(0, HEADING, self.size.width, self.size.height - HEADING))
        else:
            self._repaint(before)
            self._repaint(index)

    def _follow(self) -> None:
        """Move the view as little as it takes to have the cursor in it."""
        self.top = followed(self.top, self.cursor, self.height_in_rows, self.page.total)

    def _repaint_heading(self) -> None:
        self.refresh(Region(0, 0, self.size.width, HEADING))

    def _repaint(self, index: int) -> None:
        y = HEADING + (index - self.top) * 2
        if HEADING <= y < self.size.height:
            self.refresh(Region(0, y, self.size.width, 2))
