"""Reading in the room: articles that are opened, read, kept where they were left, and stepped through."""

from dataclasses import replace
from typing import TYPE_CHECKING

from articles.library import Library, LibraryError
from tui.behind import behind
from tui.keys import Action
from tui.keys.offer import CHOOSING, TYPING
from tui.list import ArticleList
from tui.preferences import note_preference
from tui.room import Room, collect_again

if TYPE_CHECKING:
    from tui.reader.messages import Back, ContextChanged, PositionChanged, Preferred, Said

READ_AT = 0.98
"""How much of an article has been seen when it counts as read."""


class ReadingRoom(Room):
    """A room in which articles are opened and left; a new library gets its samples here."""

    _held: list[tuple[Action, int | None, str]] | None = None
    """What was asked for while the samples were being set out, to be done when they stand; else None."""

    def on_load(self) -> None:
        self._held = [] if self._wants_samples else None

    def _settle(self) -> None:
        super()._settle()
        if self._wants_samples:
            behind(self, self._fill)

    async def do(self, action: Action, count: int | None = None, argument: str = "") -> None:
        if self._held is not None and not action.id.startswith("app."):
            self._held.append((action, count, argument))
        else:
            await super().do(action, count, argument)

    async def _fill(self) -> None:
        """Fill a new library with the samples, and open the first, which says how things work here."""
        try:
            await self.keeper.get(_fill_with_samples)
        except LibraryError as error:
            self.say(str(error), "error")
        collect_again()  # not before: a sixth of the time went into looking through what was being loaded
        self.list.waiting = ""
        await self.list.reload()
        held, self._held = self._held or [], None
        if self.list.current is not None and not self.at_reader and not held:
            await self.open_article(self.list.current.id)
        self.count()
        for asked in held:
            await self.do(*asked)

    def _note_all(self) -> None:
        self._leave_article()
        super()._note_all()

    # Reading

    async def open_article(self, article_id: int) -> None:
        """Open an article in the reader, at the place where it was left."""
        self._leave_article()
        try:
            saved = await self.keeper.get(lambda library: library.get(article_id))
        except LibraryError as error:
            self.say(str(error), "error")
            return
        if self.leaving:
            return
        self._show(saved)
        if not self.reader.is_attached:
            await self.mount(self.reader, after=self.list)
        self._go_to(self.reader)

    def on_position_changed(self, message: "PositionChanged") -> None:
        # A message that was under way while another article was opened is not about that one.
        if message.offset == self.reader.position:
            self._keep_place()

    def on_preferred(self, message: "Preferred") -> None:
        preference, value = message.preference, message.value
        self.keeper.ask(lambda library: note_preference(library, preference, value))

    def _keep_place(self) -> None:
        """Remember where the article being read stands; at its end it counts as read."""
        before, reader = self.opened, self.reader
        if before is None:
            return
        position, progress = reader.position, reader.progress
        self.opened = replace(before, position=position, progress=progress)
        if (position, progress) != (before.position, before.progress):
            self.keeper.remember(before.id, position, progress)
        if not before.read and before.progress < READ_AT <= progress:
            self.opened = replace(self.opened, read=True)
            self.keeper.ask(lambda library: library.mark(before.id, read=True))

    def _leave_article(self) -> None:
        """What was on screen last is kept, also of an article so short that nobody moved in it."""
        entry = self.opened
        if entry is None or self._reader is None or not self._reader.is_attached:
            return
        if self._reader.position != entry.position or self._reader.progress >= READ_AT:
            self._keep_place()

    async def action_back(self) -> None:
        self._leave_article()
        if self.opened is not None:
            self.list.show_entry(self.opened)
        self._go_to(self.list)

    async def on_article_list_chosen(self, message: ArticleList.Chosen) -> None:
        await self.open_article(message.entry.id)

    async def on_back(self, message: "Back") -> None:
        await self.action_back()

    def on_article_list_context_changed(self, message: ArticleList.ContextChanged) -> None:
        self.hints.show_context(self.key_context or TYPING)

    def on_context_changed(self, message: "ContextChanged") -> None:
        self.arrange()
        chooses = self.at_reader and not self.reader.typed_into
        self.hints.show_context(self.key_context or (CHOOSING if chooses else TYPING))

    def on_article_list_said(self, message: ArticleList.Said) -> None:
        self.say(message.sentence)

    def on_said(self, message: "Said") -> None:
        self.say(message.sentence)

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
        which, way = ("next", "article.previous") if rows > 0 else ("previous", "article.next")
        back = self.list.keys.get(way, "")
        self.say(f"The {which} article; {back} returns." if back else f"The {which} article.")


def _fill_with_samples(library: Library) -> None:
    # Imported in the library's thread, after the first paint: it brings the whole of capture along.
    from articles.saving import fill_with_samples

    fill_with_samples(library)
