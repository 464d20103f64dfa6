"""The app: the reading room, with all that can be done to articles in it and the ways to find them."""

import os
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from textual.widget import Widget

from articles.library import Entry, LibraryError
from tui import changes
from tui.behind import behind
from tui.behind.following import Trail
from tui.commanding import CommandingRoom
from tui.list import ORDERS
from tui.list.view import SHELF_TITLES
from tui.preferences import note_preference
from tui.start import last_screen
from tui.terminal import AtTerminal
from tui.wire import repaint

if TYPE_CHECKING:
    from articles.library import Library, Passage
    from tui.reader.messages import (
        Back,
        LinkWanted,
        PassageChanged,
        PassageForgotten,
        PassageMarked,
        PictureWanted,
    )
    from tui.reader.pictures.finding import Picture


class PullquoteApp(CommandingRoom, AtTerminal):
    """The app over one library; `open_id` is an article to begin with. Changes to articles can all be
    taken back, the last first."""

    _undo: list[changes.Change]
    _trail: Trail

    def on_load(self) -> None:
        self._undo = []
        self._trail = Trail()
        self.plain = self.look.plain
        self._beside &= not self.plain  # read aloud, one thing at a time

    def on_ready(self) -> None:
        if self.plain:
            keys, where = self.list.keys.get("app.help", "?"), self.list.keys.get("reader.where", "w")
            self.say(f"{keys} lists the keys, {where} says how far you are.")
        behind(self, self._tell_of_outdated_evidence)

    async def _tell_of_outdated_evidence(self) -> None:
        """Say whose figures and quotes a newer Pullquote would find better."""
        stale = len(await self.keeper.get(lambda library: library.outdated_evidence()))
        if stale:
            articles = "1 article was" if stale == 1 else f"{stale:,} articles were"
            self.tell(f"{articles} searched by an older Pullquote: run `pullquote reextract`.")

    @property
    def typed_into(self) -> Widget | None:
        return self.hints if self.hints.command is not None else None

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
        last_screen.clear()

    async def _change(self, make: Callable[[Entry], changes.Change]) -> None:
        if self.subject is not None:
            await self._make(make(self.subject))

    async def _make(self, change: changes.Change) -> None:
        await self._apply(change, change.do)
        self._undo.append(change)
        undo = self.list.keys.get("article.undo", "")
        self.say(f"{change.said} {undo} takes it back." if undo else change.said)

    async def action_undo(self) -> None:
        if not self._undo:
            self.say("There is nothing to take back.")
            return
        change = self._undo[-1]
        await self._apply(change, change.undo)
        self._undo.remove(change)
        said = f"Taken back: “{change.said.removesuffix('.')}”"
        if self.subject is None or self.subject.id != change.article_id:
            entry = await self.keeper.get(lambda library: library.entry(change.article_id))
            said += f", in “{entry.title}”"
        self.say(f"{said}.")

    async def _apply(self, change: changes.Change, work: changes.Do) -> None:
        article_id = change.article_id
        if change.marks:
            await self._apply_to_marks(article_id, work)
            return
        entry = await self.keeper.get(work)
        reading = self.opened is not None and self.opened.id == article_id
        if entry is not None and reading:
            self.opened = entry
        listed = entry is not None and self.list.view.holds(entry)
        if reading and (entry is None if self.at_reader else self._is_beside and not listed):
            # Put away in the list, whose cursor is on another by now: it is not left standing beside it.
            if entry is not None:
                self._leave_article()
            self.opened = None
            self._go_to(self.list)
        if entry is not None and listed and self.list.page.index_of(article_id) is not None:
            self.list.show_entry(entry)
        else:
            await self.list.reload(keep=article_id)
        self.count()

    @property
    def _is_beside(self) -> bool:
        """Whether the article stands beside the list."""
        return self._reader is not None and self._reader.display and self.list.display

    # Marked passages

    async def _apply_to_marks(self, article_id: int, work: changes.Do) -> None:
        def changed(library: "Library") -> "tuple[Passage, ...]":
            work(library)
            return library.passages(article_id)

        passages = await self.keeper.get(changed)
        if self.opened is not None and self.opened.id == article_id:
            self.reader.set_passages(passages)

    async def on_passage_marked(self, message: "PassageMarked") -> None:
        start, end, note, colour = message.start, message.end, message.note, message.colour
        await self._change_marks(
            lambda article_id: changes.mark_passage(article_id, start, end, note, colour)
        )

    async def on_passage_changed(self, message: "PassageChanged") -> None:
        passage, note, colour = message.passage, message.note, message.colour
        await self._change_marks(lambda article_id: changes.change_passage(article_id, passage, note, colour))

    async def on_passage_forgotten(self, message: "PassageForgotten") -> None:
        await self._change_marks(lambda article_id: changes.forget_passage(article_id, message.passage))

    async def _change_marks(self, make: Callable[[int], changes.Change]) -> None:
        if self.opened is None:
            return
        try:
            await self._make(make(self.opened.id))
        except LibraryError as error:
            self.say(str(error), "error")

    # Links

    def on_link_wanted(self, message: "LinkWanted") -> None:
        if message.here:
            behind(self, self.follow, message.url, group="follow", alone=True)
        else:
            self.visit(message.url)

    def on_picture_wanted(self, message: "PictureWanted") -> None:
        behind(self, self._show_picture, message.picture, group="picture", alone=True)

    async def _show_picture(self, picture: "Picture") -> None:
        from tui.reader.pictures.showing import show_picture

        if self.opened is None:
            return
        entry = self.opened
        fetching = "Fetching the picture …"
        self.say(fetching)
        original = await self.keeper.get(lambda library: library.original(entry.id))
        fetched_from = original.fetched_from if original else None
        said = await show_picture(self, picture, entry.url, self.look, fetched_from=fetched_from)
        self.tell(said or "", after=fetching)

    async def follow(self, target: str) -> None:
        """Fetch, save and read the linked article; going back returns to this one."""
        from tui.behind.aside import aside
        from tui.behind.following import save_linked
        from tui.reader.links import web_address

        address, origin = web_address(target), self.opened
        if address is None or origin is None:
            self.say("There is no web address to open.")
            return
        fetching = f"Fetching {address} …"
        self.say(fetching)
        try:
            original = await self.keeper.get(lambda library: library.original(origin.id))
            named_by = original.fetched_from if original else None
            found = await aside(save_linked, self.keeper.path, address, named_by)
        except LibraryError as error:
            self.tell(str(error), "error", after=fetching)
            return
        if isinstance(found, str):
            self.tell(found, "error", after=fetching)
        elif self.opened is not None and self.opened.id == origin.id and self.at_reader:
            self._trail.went(origin.id, found)
            await self.open_article(found)
            await self.list.reload()
        else:  # something else is being read by now, and is not taken away
            self.tell("The linked article is in the library now.", after=fetching)
            await self.list.reload()

    async def on_back(self, message: "Back") -> None:
        origin = self._trail.origin_of(self.opened.id) if self.opened is not None else None
        if origin is not None:
            message.prevent_default()  # Textual would call the room's own handler next, as it does otherwise
            await self.open_article(origin)

    def action_link(self) -> None:
        self.visit(self.subject.url if self.subject else None)

    def visit(self, target: str | None) -> None:
        """Open an address in the browser; where there is none at hand, copy and show it."""
        from tui.reader.copying import copy_out
        from tui.reader.links import browser_at_hand, open_in_browser, web_address

        address = web_address(target)
        if address is None:
            self.say("There is no web address to open.")
        elif browser_at_hand(os.environ):
            self.run_worker(lambda: open_in_browser(address), thread=True, group="browser")
            self.say(f"Opening {address}")
        else:
            self.say(copy_out(self, address, address))

    # The rest

    async def action_switch(self) -> None:
        if self.at_reader:
            await self.action_back()
        elif self.opened is not None:
            self._go_to(self.reader)

    def action_layout(self) -> None:
        self._beside = beside = not self._beside
        self.arrange()
        if not self.plain:
            self.keeper.ask(lambda library: note_preference(library, "beside", beside))

    def action_redraw(self) -> None:
        repaint(self)

    def action_suspend(self) -> None:
        self.action_suspend_process()

    def action_leave(self) -> None:
        self.exit()

    async def action_help(self) -> None:
        from tui.keys.chooser import Choice, Chooser, choices

        def chosen(choice: Choice | None) -> None:
            if choice is not None:
                self.call_later(choice.run)

        context = self.key_context or "list"
        offered = choices(self.keymap, context, self.choose)
        offered += [
            *(
                Choice(f"Shelf: {title}", "Shelves", (), partial(self._at_list, "shelf", shelf))
                for shelf, title in SHELF_TITLES.items()
            ),
            *(
                Choice(f"Sort by {order}", "Orders", (), partial(self._at_list, "sort", order))
                for order in ORDERS
            ),
            *(
                Choice(f"Theme: {theme.title}", "Themes", (), partial(self.wear, theme))
                for theme in self.themes.values()
            ),
        ]
        self.push_screen(Chooser(offered, self.look), chosen)

    async def _at_list(self, name: str, argument: str) -> None:
        """Do what `:` would do of the list's."""
        action = next(one for one in self.keymap.actions if one.id == f"list.{name}")
        await self.do(action, argument=argument)

    async def action_palette(self) -> None:
        await self.action_help()
