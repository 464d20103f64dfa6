"""The reading room: the list of articles and the reader, side by side or one at a time."""

import os
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from os import PathLike
from typing import TYPE_CHECKING, ClassVar

from textual import events
from textual.app import App, ComposeResult
from textual.driver import Driver
from textual.geometry import Size
from textual.widget import Widget
from textual.widgets import Static

from articles.library import Entry, Library, LibraryError, Saved
from tui import changes
from tui.keeper import Keeper
from tui.keys import Action, Keymap
from tui.keys.hints import HintLine
from tui.keys.naming import shown, written
from tui.list import ArticleList, View, count_shelves, read_page
from tui.reader import MEASURE, Reader
from tui.reader.copying import copy_out
from tui.reader.links import browser_at_hand, open_in_browser, web_address
from tui.reader.messages import Back, ContextChanged, LinkWanted, PositionChanged, Said
from tui.themes import THEMES, Role, Theme, theme_for
from tui.wire import repaint

if TYPE_CHECKING:
    from tui.list.filtering import FilterLine

WIDE = 100
"""Columns from which the list stands beside the reader."""

LEAST = (24, 6)
"""Columns and lines below which nothing can be read."""

READ_AT = 0.98
"""How much of an article has been seen when it counts as read."""

READING = "reading"
"""The note that says which article was open."""


class PullquoteApp(App[None]):
    """The app over one library. `open_id` is an article to begin with.

    Keys go through `Keymap` to `action_…` methods of the list, the reader or the app. Only a
    widget of Textual's own (a filter being typed, the palette) gets its keys from Textual.
    """

    CSS_PATH = "app.tcss"
    TITLE = "Pullquote"
    ENABLE_COMMAND_PALETTE = False
    AUTO_FOCUS: ClassVar[str | None] = None

    def __init__(
        self,
        library_path: str | PathLike[str],
        open_id: int | None = None,
        *,
        theme: str | None = None,
        keymap: Keymap | None = None,
        today: date | None = None,
        driver_class: type[Driver] | None = None,
    ) -> None:
        self.look: Theme = theme_for(os.environ, theme)
        super().__init__(driver_class=driver_class)
        self.animation_level = "none"
        for known in THEMES.values():
            self.register_theme(known.for_textual())
        self.theme = self.look.name
        self.keymap = keymap or Keymap()
        self.keeper = Keeper(library_path, self._say_from_thread)
        self.opened: Entry | None = None
        self.at_reader = False
        self._noted: str | None = None
        self._undo: list[changes.Change] = []
        self._beside = True
        keys = {
            action.id: shown(keys[0])
            for action in self.keymap.actions
            if (keys := self.keymap.keys_of(action))
        }
        # The first rows are read before anything is painted, so that the first paint is the right one.
        first = self.keeper.wait(lambda library: read_page(library, View()))
        self.list = ArticleList(first, self.keeper.get, self.look, keys, today or date.today())
        if not first.shelves.get("all", 1) and self.keeper.wait(Library.wants_samples):
            self.list.waiting = "Setting out a few articles to begin with …"
        self.reader = Reader(theme=self.look)
        self.hints = HintLine(self.keymap, self.look)
        self.too_small = Static(
            "Pullquote needs more room: {} columns and {} lines.".format(*LEAST), id="too-small", markup=False
        )
        begin = self.keeper.wait(lambda library: _first_article(library, open_id))
        if begin is not None:
            self._show(begin)

    def compose(self) -> ComposeResult:
        yield self.list
        yield self.reader
        yield self.hints
        yield self.too_small

    def on_mount(self) -> None:
        self._go_to(self.reader if self.at_reader else self.list)
        self.call_after_refresh(self.count)
        if self.list.waiting:
            self.call_after_refresh(self.run_worker, self._fill())

    async def on_unmount(self) -> None:
        self.keeper.close()

    def hang_up(self) -> None:
        """Keep what is not kept yet: the terminal has gone, or the program is told to end."""
        self.keeper.save()

    # Where things stand

    def on_resize(self, event: events.Resize) -> None:
        self.arrange(event.size)

    def arrange(self, size: Size | None = None) -> None:
        """Give the list and the reader their places for this size of the terminal."""
        width, height = size or self.size
        least_width, least_height = LEAST
        small = width < least_width or height < least_height
        # Before anything is read the list has the whole width: an empty pane helps nobody.
        beside = self._beside and width >= WIDE and self.opened is not None
        self.list.display = not small and (beside or not self.at_reader)
        self.reader.display = not small and (beside or self.at_reader)
        self.hints.display = not small and not self.query("#filter")
        self.too_small.display = small
        self.list.styles.width = max(36, min(56, width - MEASURE - 6)) if beside else "1fr"

    # Keys

    async def on_event(self, event: events.Event) -> None:
        context = self.key_context if isinstance(event, events.Key) else None
        if context is None or not isinstance(event, events.Key):
            await super().on_event(event)
            return
        self.hints.hush()
        waiting = bool(self.keymap.typed)
        pressed = self.keymap.press(written(event.key, event.character), context)
        if waiting or pressed.pending:
            self.hints.refresh()
        if pressed.action is not None:
            await self.do(pressed.action, pressed.count)

    @property
    def key_context(self) -> str | None:
        """Where keys go now; None where Textual's own widgets take them."""
        return self._context_of(self.focused)

    def _context_of(self, widget: Widget | None) -> str | None:
        if widget is self.list:
            return "list"
        return self.reader.context if widget is self.reader else None

    async def do(self, action: Action, count: int = 1) -> None:
        """Do one thing of the table of actions."""
        room = action.id.partition(".")[0]
        target = {"list": self.list, "reader": self.reader}.get(room, self)
        method = getattr(target, f"action_{action.name}")
        try:
            result = method(count) if action.counted else method()
            if result is not None:
                await result
        except LibraryError as error:
            self.say(str(error), "error")

    def say(self, sentence: str, role: Role = "notice") -> None:
        """Show a sentence at the foot until the next key."""
        self.hints.say(sentence, role)

    def _say_from_thread(self, sentence: str) -> None:
        self.call_later(self.say, sentence, "error")

    async def _fill(self) -> None:
        """Fill a new library with the samples, and open the first, which says how things work here."""
        try:
            await self.keeper.get(_fill_with_samples)
        except LibraryError as error:
            self.say(str(error), "error")
        self.list.waiting = ""
        await self.list.reload()
        if self.list.current is not None and not self.at_reader:
            await self.open_article(self.list.current.id)
        self.count()

    # Reading

    async def open_article(self, article_id: int) -> None:
        """Open an article in the reader, at the place where it was left."""
        try:
            saved = await self.keeper.get(lambda library: library.get(article_id))
        except LibraryError as error:
            self.say(str(error), "error")
            return
        self._show(saved)
        self._go_to(self.reader)

    def _show(self, saved: Saved) -> None:
        self.opened, self.at_reader = saved.entry, True
        self.list.stand_on(saved.entry.id)
        self.reader.show(saved)

    def _go_to(self, place: Widget) -> None:
        self.at_reader = place is self.reader
        self._note_reading()
        self.arrange()
        place.focus(scroll_visible=False)
        self.hints.show_context(self._context_of(place) or "list")

    def _note_reading(self) -> None:
        """Leave word of what is being read: the next session begins there, as after a lost line."""
        noted = str(self.opened.id) if self.opened is not None and self.at_reader else None
        if noted != self._noted:
            self._noted = noted
            self.keeper.ask(lambda library: library.set_note(READING, noted))

    async def on_article_list_chosen(self, message: ArticleList.Chosen) -> None:
        await self.open_article(message.entry.id)

    async def on_back(self, message: Back) -> None:
        await self.action_back()

    def on_context_changed(self, message: ContextChanged) -> None:
        self.hints.show_context(self.key_context or "reader")

    def on_said(self, message: Said) -> None:
        self.say(message.sentence)

    def on_link_wanted(self, message: LinkWanted) -> None:
        self.visit(message.url)

    def action_link(self) -> None:
        self.visit(self.subject.url if self.subject else None)

    def visit(self, target: str | None) -> None:
        """Open an address in the browser; where there is none at hand, copy and show it."""
        address = web_address(target)
        if address is None:
            self.say("There is no web address to open.")
        elif browser_at_hand(os.environ):
            self.run_worker(lambda: open_in_browser(address), thread=True, group="browser")
            self.say(f"Opening {address}")
        else:
            self.say(copy_out(self, address, address))

    def on_position_changed(self, message: PositionChanged) -> None:
        before = self.opened
        if before is None:
            return
        self.opened = replace(before, position=message.offset, progress=message.progress)
        self.keeper.remember(before.id, message.offset, message.progress)
        if not before.read and before.progress < READ_AT <= message.progress:
            self.opened = replace(self.opened, read=True)
            self.keeper.ask(lambda library: library.mark(before.id, read=True))

    async def action_back(self) -> None:
        if self.opened is not None:
            self.list.show_entry(self.opened)
        self._go_to(self.list)

    async def action_next(self, count: int = 1) -> None:
        await self._step(count)

    async def action_previous(self, count: int = 1) -> None:
        await self._step(-count)

    async def _step(self, rows: int) -> None:
        before = self.list.current
        # The article being read may have left this shelf: then the next one has moved into its place.
        gone = (
            self.at_reader and self.opened is not None and before is not None and before.id != self.opened.id
        )
        await self.list.move(rows - 1 if gone and rows > 0 else rows)
        now = self.list.current
        if not self.at_reader or now is None:
            return
        if self.opened is not None and now.id == self.opened.id:
            self.say("That was the last article." if rows > 0 else "This is the first article.")
            return
        await self.open_article(now.id)

    # Changing articles

    @property
    def subject(self) -> Entry | None:
        """The article that a change is about: the one being read, or the one the list stands on."""
        return self.opened if self.at_reader else self.list.current

    async def action_star(self) -> None:
        await self._change(changes.star)

    async def action_archive(self) -> None:
        await self._change(changes.archive)

    async def action_toggle_read(self) -> None:
        await self._change(changes.toggle_read)

    async def action_remove(self) -> None:
        await self._change(changes.remove)

    async def _change(self, make: Callable[[Entry], changes.Change]) -> None:
        entry = self.subject
        if entry is None:
            return
        change = make(entry)
        await self._apply(change.article_id, change.do)
        self._undo.append(change)
        undo = self.list.keys.get("article.undo", "")
        self.say(f"{change.said} {undo} takes it back." if undo else change.said)

    async def action_undo(self) -> None:
        if not self._undo:
            self.say("There is nothing to take back.")
            return
        change = self._undo.pop()
        await self._apply(change.article_id, change.undo)
        self.say("Taken back.")

    async def _apply(self, article_id: int, work: changes.Do) -> None:
        entry = await self.keeper.get(work)
        reading = self.opened is not None and self.opened.id == article_id
        if entry is not None and reading:
            self.opened = entry
        if entry is None and reading and self.at_reader:
            self.opened = None
            self._go_to(self.list)
        if (
            entry is not None
            and self.list.view.holds(entry)
            and self.list.page.index_of(article_id) is not None
        ):
            self.list.show_entry(entry)
        else:
            await self.list.reload(keep=article_id)
        self.count()

    def count(self) -> None:
        """Count the shelves anew, behind the screen's back."""
        self.run_worker(self._count(), group="count", exclusive=True)

    async def _count(self) -> None:
        self.list.show_counts(await self.keeper.get(count_shelves))

    # The rest

    async def action_switch(self) -> None:
        if self.at_reader:
            await self.action_back()
        elif self.opened is not None:
            self._go_to(self.reader)

    def action_layout(self) -> None:
        self._beside = not self._beside
        self.arrange()

    def action_next_theme(self) -> None:
        names = list(THEMES)
        self.wear(THEMES[names[(names.index(self.look.name) + 1) % len(names)]])

    def wear(self, look: Theme) -> None:
        """Show everything in another theme."""
        self.look = look
        self.theme = look.name
        self.list.look = self.hints.look = look
        self.reader.paint(look)
        self.refresh_css(animate=False)
        self.list.refresh()
        self.hints.refresh()
        self.say(look.title)

    def action_redraw(self) -> None:
        repaint(self)

    def action_suspend(self) -> None:
        self.action_suspend_process()

    def action_leave(self) -> None:
        self.exit()

    def on_article_list_left(self, message: ArticleList.Left) -> None:
        self.exit()

    # Typing

    async def on_article_list_filter_wanted(self, message: ArticleList.FilterWanted) -> None:
        from tui.list.filtering import FilterLine

        line = FilterLine(self.list.view.match)
        self.hints.display = False
        await self.mount(line)
        line.focus()

    def on_filter_line_typed(self, message: "FilterLine.Typed") -> None:
        view = replace(self.list.view, match=message.words)
        if view != self.list.view:
            self.run_worker(self.list.reload(view), group="filter", exclusive=True)

    async def on_filter_line_done(self, message: "FilterLine.Done") -> None:
        self.workers.cancel_group(self, "filter")
        await self.query("#filter").remove()
        self.hints.display = True
        self._go_to(self.list)
        words = message.words if message.kept else ""
        if words != self.list.view.match:
            await self.list.reload(replace(self.list.view, match=words), keep=self.list.current_id)

    async def action_help(self) -> None:
        from tui.keys.chooser import Choice, Chooser, choices

        def chosen(choice: Choice | None) -> None:
            if choice is not None:
                self.call_later(choice.run)

        context = self.key_context or "list"
        offered = choices(self.keymap, context, self.do)
        offered += [
            Choice(f"Theme: {theme.title}", "Themes", (), partial(self.wear, theme))
            for theme in THEMES.values()
        ]
        self.push_screen(Chooser(offered, self.look), chosen)

    async def action_palette(self) -> None:
        await self.action_help()


def _fill_with_samples(library: Library) -> None:
    # Imported in the library's thread, after the first paint: it brings the whole of capture along.
    from articles.saving import fill_with_samples

    fill_with_samples(library)


def _first_article(library: Library, wanted: int | None) -> Saved | None:
    """The article to begin with: the one asked for, or the one that was being read."""
    if wanted is not None:
        return library.get(wanted)
    noted = library.note(READING)
    try:
        return library.get(int(noted)) if noted and noted.isdecimal() else None
    except LibraryError:
        return None  # it has been removed since
