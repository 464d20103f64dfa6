"""The reading room itself: the list and the reader in their places, and keys that find their way to them."""

import asyncio
import gc
import os
from collections.abc import Mapping
from datetime import date
from importlib import import_module
from os import PathLike
from typing import TYPE_CHECKING, ClassVar, Self

from textual import events
from textual.app import App, ComposeResult
from textual.driver import Driver
from textual.geometry import Size
from textual.widget import Widget
from textual.widgets import Static
from textual.worker import WorkerFailed

from articles.article.hostile import clean_line
from articles.library import Entry, Library, LibraryError, Saved
from tui.behind import Keeper, behind
from tui.keys import Action, Keymap
from tui.keys.hints import HintLine
from tui.keys.naming import shown, written
from tui.keys.offer import TYPING
from tui.list import ArticleList, count_shelves
from tui.start.beginning import Beginning, note_list, note_reading, read_beginning
from tui.themes import THEMES, Role, Theme, theme_for

if TYPE_CHECKING:
    from tui.reader import Reader

WIDE = 100
"""Columns from which the list stands beside the reader."""

FOR_TEXT = 78
"""Columns that are left to the reader then, before the list gets more than its least."""

LEAST = (24, 6)
"""Columns and lines below which nothing can be read."""

LOOK_ROUND = 2.0
"""Seconds from one look for changes by other programs to the next."""


def collect_again() -> None:
    """Look for garbage from now on, but not among what has been loaded, which is none."""
    gc.enable()
    gc.freeze()


class Room(App[None]):
    """An app over one library. `open_id` is an article to begin with, `begin` what has been read already.

    Keys go through `Keymap` to `action_…` methods of the list, the reader or the app. Only a
    widget of Textual's own (a filter being typed, the palette) gets its keys from Textual. The
    reader is made when something is first read: the list stands sooner without it.
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
        themes: Mapping[str, Theme] = THEMES,
        keymap: Keymap | None = None,
        hints: bool = True,
        link_numbers: bool = False,
        today: date | None = None,
        driver_class: type[Driver] | None = None,
        begin: Beginning | None = None,
    ) -> None:
        self.look: Theme = theme_for(os.environ, theme, themes)
        self.keeper = Keeper(library_path, self._say_from_thread)
        super().__init__(driver_class=driver_class)
        self.animation_level = "none"
        self.themes = themes
        for known in themes.values():
            self.register_theme(known.for_textual())
        self.theme = self.look.name
        self.keymap = keymap or Keymap()
        keys = {action.id: shown(bound[0]) for action, bound in self.keymap.bound()}
        self.hints = HintLine(self.keymap, self.look, keys=hints)
        self.too_small = Static(
            "Pullquote needs more room: {} columns and {} lines.".format(*LEAST), id="too-small", markup=False
        )
        self._reader: Reader | None = None
        self.opened: Entry | None = None
        self.at_reader = False
        self._link_numbers = link_numbers
        self._noted: int | None = None
        self._has_begun = False
        self._typed_early: list[events.Key | events.Paste] = []
        self._version: int | None = None
        self.keeper.wait_until_open()
        begin = begin or self.keeper.wait(self.keeper.ask(lambda library: read_beginning(library, open_id)))
        self.list = ArticleList(begin.page, self.keeper.get, self.look, keys, today or date.today())
        self._preferences = begin.preferences
        self._beside = begin.preferences.beside
        self._wants_samples = begin.wants_samples
        if begin.wants_samples:
            self.list.waiting = "Setting out a few articles to begin with …"
        if begin.saved is not None:
            self._noted = begin.saved.entry.id
            self._show(begin.saved)

    def compose(self) -> ComposeResult:
        yield self.list
        if self._reader is not None:
            yield self._reader
        yield self.hints
        yield self.hints.above
        yield self.too_small

    def on_mount(self) -> None:
        self._go_to(self.reader if self.at_reader else self.list)
        self.call_after_refresh(self._settle)

    def _settle(self) -> None:
        """What can wait until the first screen stands."""
        if not self._wants_samples:
            collect_again()
        self.keeper.ask(lambda library: import_module("tui.reader.reader"))
        self.count()
        self.set_interval(LOOK_ROUND, self._look_round)

    async def _look_round(self) -> None:
        """Show what another program has changed in the library meanwhile: an article added, say."""
        try:
            version = await self.keeper.get(Library.version)
            if self._version not in {None, version}:
                await self.list.reload(keep=self.list.current_id)
                self.count()
            self._version = version
        except LibraryError:
            return  # busy or gone: the next look, or the next key, will tell

    def count(self) -> None:
        """Count the shelves anew, behind the screen's back."""
        behind(self, self._count, group="count", alone=True)

    async def _count(self) -> None:
        self.list.show_counts(await self.keeper.get(count_shelves))

    @property
    def leaving(self) -> bool:
        """Whether the app is about to end."""
        return self._exit

    async def on_unmount(self) -> None:
        self._note_all()
        await asyncio.to_thread(self.keeper.close)

    def hang_up(self) -> None:
        """Keep what is not kept yet: the terminal has gone, or the program is told to end."""
        self._note_all()
        self.keeper.save()

    def _note_all(self) -> None:
        """Have everything kept that the next session is to know."""
        view, standing_on = self.list.view, self.list.current_id if self.list.cursor else None
        self.keeper.ask(lambda library: note_list(library, view, standing_on))

    # Where things stand

    def on_resize(self, event: events.Resize) -> None:
        self.arrange(event.size)
        self._keep_focus()

    def on_descendant_blur(self) -> None:
        self._keep_focus()

    def _keep_focus(self) -> None:
        """Textual takes the focus from what is hidden, as in a terminal too small: give it back."""
        place = self._reader if self.at_reader else self.list
        if place is None or not place.is_attached or not place.display or self.too_small.display:
            return
        if place.screen.focused is None:
            place.focus(scroll_visible=False)

    def arrange(self, size: Size | None = None) -> None:
        """Give the list and the reader their places for this size of the terminal."""
        width, height = size or self.size
        least_width, least_height = LEAST
        small = width < least_width or height < least_height
        # Before anything is read the list has the whole width: an empty pane helps nobody.
        beside = self._beside and width >= WIDE and self.opened is not None
        list_width = max(36, min(56, width - FOR_TEXT))
        if beside and self._reader is not None and self._reader.wants_width(width - list_width, width):
            beside = False  # for as long as its own list stands beside the text
        self.list.display = not small and (beside or not self.at_reader)
        if self._reader is not None:
            self._reader.display = not small and (beside or self.at_reader)
        self.hints.set_class(small, "-hidden")
        self.too_small.display = small
        self.list.styles.width = list_width if beside else "1fr"
        if not self.at_reader and (context := self._context_of(self.list)):
            self.hints.show_context(context)

    # Keys

    async def on_event(self, event: events.Event) -> None:
        if isinstance(event, events.Key) and self._screen_stack:
            gives_way = getattr(self.screen, "gives_way", None)
            if gives_way is not None and gives_way(event.key):
                await self.pop_screen()  # what lies over everything goes, and the key does what it does
        if isinstance(event, (events.Key, events.Paste)) and self._is_early:
            self._typed_early.append(event)
            return
        if self.hints.command is not None and isinstance(event, (events.Key, events.Paste)):
            await self.take_in_command(event)
            return
        context = self.key_context if isinstance(event, events.Key) else None
        if isinstance(event, events.Key) and context is not None and self._is_two_keys(event, context):
            await self.on_event(events.Key("escape", "\x1b"))
            await self.on_event(events.Key(event.character or "", event.character))
            return
        if context is None or not isinstance(event, events.Key):
            if not isinstance(event, events.Key) or not self._suspends(event):
                await super().on_event(event)
            return
        await self._press(event, context)

    def _is_two_keys(self, event: events.Key, context: str) -> bool:
        """Whether what came as a key with alt is Escape and a key right after it: on the wire that is the
        same, as when both come in one packet over a slow line. What alt means nothing with is that."""
        alone = event.key.startswith("alt+") and event.character is not None
        return alone and not self.keymap.knows(written(event.key, event.character), context)

    @property
    def _is_early(self) -> bool:
        """Whether what is typed has to wait: nothing has the focus yet, as on a slow start."""
        return not self._has_begun and not self.too_small.display

    async def _take_typed_early(self) -> None:
        """Do what was typed before there was anything to do it to, in its order."""
        self._has_begun = True
        early, self._typed_early = self._typed_early, []
        for event in early:
            await self.on_event(event)

    async def _press(self, event: events.Key, context: str) -> None:
        waiting = bool(self.keymap.typed)
        pressed = self.keymap.press(written(event.key, event.character), context)
        refused = self._reader is not None and self._reader.hear_refusal()
        with self.hints.giving_way():
            if pressed.action is not None and not (refused and event.key == "escape"):
                await self.do(pressed.action, pressed.count)
        if waiting or pressed.pending:
            self.hints.appear()
            self.hints.refresh()

    def _suspends(self, event: events.Key) -> bool:
        """Go to the shell also from where something is typed, by a key that types nothing."""
        key = written(event.key, event.character)
        suspend = next((one for one in self.keymap.actions if one.id == "app.suspend"), None)
        if suspend is None or event.is_printable or key not in self.keymap.keys_of(suspend):
            return False
        self.action_suspend_process()
        return True

    @property
    def key_context(self) -> str | None:
        """Where keys go now; None where Textual's own widgets take them."""
        return self._context_of(self.focused)

    def _context_of(self, widget: Widget | None) -> str | None:
        if widget is self.list:
            beside = self._reader is not None and self._reader.display and self.opened is not None
            return "beside" if beside and self.list.context == "list" else self.list.context
        return self._reader.context if self._reader is not None and widget is self._reader else None

    async def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        # With the mouse, the focus may come to a pane before the app has gone there.
        if event.widget in (self.list, self._reader) and (event.widget is self._reader) != self.at_reader:
            self._go_to(event.widget)
        await self._take_typed_early()

    async def take_in_command(self, event: events.Key | events.Paste) -> None:
        """Take what is typed after `:`."""

    async def do(self, action: Action, count: int | None = None, argument: str = "") -> None:
        """Do one thing of the table of actions."""
        count = action.uncounted if count is None else count
        target = await self._place_of(action)
        if target is None:
            self.say("Open an article first.")
            return
        method = getattr(target, f"action_{action.name}")
        try:
            result = method(count) if action.counted else method(argument) if argument else method()
            if result is not None:
                await result
            if target is self._reader:
                self.arrange()
        except LibraryError as error:
            self.say(str(error), "error")

    async def _place_of(self, action: Action) -> Widget | Self | None:
        """Whose the action is; where that is not on screen, it comes there."""
        room = action.id.partition(".")[0]
        if room == "list":
            if not self.list.display and not self.too_small.display:
                self._go_to(self.list)
            return self.list
        if room != "reader":
            return self
        if self.opened is None or self._reader is None:
            return None
        if not self.at_reader:
            self._go_to(self._reader)
        return self._reader

    def action_next_theme(self) -> None:
        names = list(self.themes)
        self.wear(self.themes[names[(names.index(self.look.name) + 1) % len(names)]])

    def wear(self, look: Theme) -> None:
        """Show everything in another theme."""
        self.look = look
        self.theme = look.name
        self.list.look = self.hints.look = look
        if self._reader is not None:
            self._reader.paint(look)
        self.refresh_css(animate=False)
        self.list.refresh()
        self.hints.refresh()
        self.say(look.title)

    def _handle_exception(self, error: Exception) -> None:
        # Textual would print a traceback. A library in trouble is told at the foot; a fault of ours
        # ends the app, and `open_reader` raises it again for one sentence and the log.
        fault = error.error if isinstance(error, WorkerFailed) else error
        if isinstance(error, WorkerFailed) and isinstance(fault, LibraryError):
            self.say(str(fault), "error")
            return
        self._return_code = 1
        if self._exception is None and isinstance(fault, Exception):
            self._exception = fault
            self._exception_event.set()
        self._close_messages_no_wait()

    @property
    def fault(self) -> Exception | None:
        """The error that the app has ended with, if it was one."""
        return self._exception

    def say(self, sentence: str, role: Role = "notice") -> None:
        """Show a sentence at the foot until the next key."""
        self.hints.say(clean_line(sentence), role)

    def tell(self, sentence: str, role: Role = "notice", *, after: str = "") -> None:
        """Show a sentence that no key has asked for just now: in place of the sentence `after` if that
        is still there, else when whatever is said at the foot has been read."""
        self.hints.tell(clean_line(sentence), role, after=clean_line(after))

    def _say_from_thread(self, sentence: str) -> None:
        self.call_later(self.tell, sentence, "error")

    # Reading

    @property
    def reader(self) -> "Reader":
        """The reader, made when it is first asked for."""
        if self._reader is None:
            from tui.reader import reader_for

            self._reader = reader_for(self.look, self._preferences, link_numbers=self._link_numbers)
        return self._reader

    def _show(self, saved: Saved) -> None:
        self.opened, self.at_reader = saved.entry, True
        self.list.stand_on(saved.entry.id)
        self.reader.show(saved)

    def _go_to(self, place: Widget) -> None:
        self.at_reader = place is self._reader
        self._note_reading()
        self.arrange()
        place.focus(scroll_visible=False)
        self.hints.show_context(self._context_of(place) or TYPING)

    def _note_reading(self) -> None:
        """Leave word of what is being read: the next session begins there, as after a lost line."""
        noted = self.opened.id if self.opened is not None and self.at_reader else None
        if noted != self._noted:
            self._noted = noted
            self.keeper.ask(lambda library: note_reading(library, noted))
