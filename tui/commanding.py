"""Commands typed after `:`, and what they take: themes, shelves, orders, places, files, addresses."""

import os
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from textual import events

from articles.export.choice import ENDINGS, FORMATS, PARTS
from articles.library import Library, LibraryError
from tui.behind import behind
from tui.behind.adding import Adding, note, noted, nothing_in
from tui.keys import Action
from tui.keys.command_line import CommandLine
from tui.keys.commands import CommandError, completions, explained, names_of, read_command
from tui.keys.naming import written
from tui.list import ORDERS
from tui.list.view import SHELF_TITLES
from tui.prompt import Prompt
from tui.reading import ReadingRoom
from tui.start.beginning import note_commands, noted_commands

if TYPE_CHECKING:
    from articles.export import Format, Part
    from articles.library import Saved
    from tui.themes import Role

MOST_FILES = 200
NOTICE: "Role" = "notice"
ERROR: "Role" = "error"
EXPORTING, SAMPLES = "Exporting …", "Setting out the samples …"
_FORMATS: "dict[str, Format]" = {**{form: form for form in FORMATS}, "md": "markdown"}
_PARTS: "dict[str, Part]" = {part: part for part in PARTS}


class CommandingRoom(ReadingRoom):
    """A room that takes commands by their names."""

    adding: Adding
    _typed_before: list[str] | None = None
    """The commands of this session and those before it; None until the first is typed."""

    def on_load(self) -> None:
        self.adding = Adding()

    def _note_all(self) -> None:
        super()._note_all()
        lines = list(self._typed_before or ())
        if self._typed_before is not None:
            self.keeper.ask(lambda library: note_commands(library, lines))

    # The line

    async def action_command(self, begun: str = "") -> None:
        """Open the line after `:`, with what is begun already."""
        if self._typed_before is None:
            self._typed_before = await self.keeper.get(noted_commands)
        context = self.key_context or ("reader" if self.at_reader else "list")
        self.hints.command = CommandLine(
            lambda line: completions(line, self.keymap, context, self._values),
            lambda line: explained(line, self.keymap, context),
            self._typed_before,
            Prompt(":", begun, len(begun)),
        )
        self._command_context = context
        self.hints.hush()
        self.hints.appear()
        self.hints.refresh()

    async def on_event(self, event: events.Event) -> None:
        if self.leaving and isinstance(event, (events.InputEvent, events.Paste)):
            return  # typed ahead: there is nothing any more that it could be done to
        if isinstance(event, events.Key) and self._begins_command(event):
            await self.action_command()
        else:
            await super().on_event(event)

    def _begins_command(self, event: events.Key) -> bool:
        """Whether the key is for a command though a list in the reader has the keys: decided here, since
        what is typed behind it comes before any message of the reader's would."""
        reader = self._reader
        if self.hints.command is not None or reader is None or self.focused is not reader:
            return False
        if not reader.awaits_filter:
            return False
        command = next(action for action in self.keymap.actions if action.id == "app.command")
        return written(event.key, event.character) in self.keymap.keys_of(command)

    async def take_in_command(self, event: events.Key | events.Paste) -> None:
        command = self.hints.command
        if command is None:
            return
        if isinstance(event, events.Paste):
            command.prompt.insert(event.text)
            self.hints.refresh()
            return
        outcome = command.take(event.key, event.character)
        if outcome != "more":
            self.hints.command = None
            self.hints.appear()
        self.hints.refresh()
        if outcome == "run" and command.prompt.text.strip():
            await self.run_command(command.prompt.text)

    async def run_command(self, line: str) -> None:
        """Do what a line says, or say why not."""
        try:
            command = read_command(line, self.keymap, self._command_context)
        except CommandError as error:
            self.say(str(error), "error")
            return
        await self.do(command.action, command.count, command.argument)

    def _values(self, kind: str, typed: str) -> Iterable[str]:
        """What can stand for an argument of that kind."""
        if kind == "export":
            return [*FORMATS, *PARTS[1:], *_files(typed)]
        if kind == "source":
            return _files(typed)
        known: dict[str, Iterable[str]] = {
            "theme": self.themes,
            "order": ORDERS,
            "shelf": [title.lower() for title in SHELF_TITLES.values()],
        }
        return known.get(kind, ())

    async def choose(self, action: Action) -> None:
        """Do what was chosen by its name; what cannot be done without more asks for it."""
        if action.takes and not self.keymap.keys_of(action):
            await self.action_command(f"{names_of(action)[0]} ")
        else:
            await self.do(action)

    # What commands do

    def action_theme(self, name: str = "") -> None:
        """Wear the theme of that name."""
        theme = _meant(name, self.themes)
        if theme is None:
            self.say(f"The themes are {', '.join(self.themes)}.", "error")
        else:
            self.wear(self.themes[theme])

    async def action_open(self, which: str = "") -> None:
        """Read the article of that number, or the first whose title, site or author has those words."""
        if not which:
            self.say("Say which: open 12, or some words of its title.", "error")
            return
        found = await self.keeper.get(lambda library: _found(library, which))
        if found is None:
            self.say(f"No article is called “{which}”.", "error")
        else:
            await self.open_article(found)

    def action_samples(self) -> None:
        """Put the sample articles in, also where they were taken out."""
        self.say(SAMPLES)
        behind(self, self._samples, group="add")

    async def _samples(self) -> None:
        from articles.saving import fill_with_samples

        count = await self.keeper.get(lambda library: fill_with_samples(library, again=True))
        await self.list.reload(keep=self.list.current_id)
        self.count()
        self.tell(f"{count} sample articles are in the library.", after=SAMPLES)

    def action_add(self, source: str = "") -> None:
        """Save what is at an address or in a file."""
        source = _unquoted(source)
        if source in {"", "-"}:  # standard input is the keyboard here
            self.say("Say what: add https://…, or the name of a file.", "error")
            return
        place = source if "://" in source else os.path.abspath(os.path.expanduser(source))
        self._begin_adding(place)
        self.say(_saving(place))

    def _begin_adding(self, place: str) -> None:
        self.adding.begin(place)
        self.keeper.ask(lambda library: note(library, place))
        behind(self, self._add, place, group="add")

    def _settle(self) -> None:
        super()._settle()
        behind(self, self._go_on_adding, group="add")

    async def _go_on_adding(self) -> None:
        """Save what the last session was left before it had."""
        for place in await self.keeper.get(noted):
            self.tell(_saving(place))
            self._begin_adding(place)

    async def _add(self, place: str) -> None:
        from tui.behind.aside import aside

        said, role = nothing_in(place), ERROR
        try:
            kept, problems = await aside(self.adding.save, self.keeper.path, place)
            if len(kept) == 1:
                entry = await self.keeper.get(lambda library: library.entry(kept[0]))
                said, role = f"Saved: {entry.title}", NOTICE
            elif kept:
                said, role = f"Saved {len(kept)} articles.", NOTICE
            if problems:
                lost = f"{said} {len(problems)} could not be saved: {problems[0]}"
                said, role = lost if kept else problems[0], ERROR
            await self.list.reload(keep=self.list.current_id)
        except LibraryError as error:
            said, role = str(error), ERROR
        if self.leaving:
            return  # it is told when the screen has gone
        self.adding.told(place)
        self.tell(said, role, after=_saving(place))
        self.count()

    def action_export(self, wanted: str = "") -> None:
        """Write the article into a file: in which format, how much of it, and where to, in any order."""
        entry = self.opened if self.at_reader else self.list.current
        if entry is None:
            self.say("There is no article to export.")
            return
        self.say(EXPORTING)
        behind(self, self._export, entry.id, wanted, group="export")

    async def _export(self, article_id: int, wanted: str) -> None:
        from tui.behind.aside import aside

        try:
            saved = await self.keeper.get(lambda library: library.get(article_id))
        except LibraryError as error:
            self.tell(str(error), "error", after=EXPORTING)
            return
        self.tell(await aside(_exported, saved, wanted), after=EXPORTING)


def _exported(saved: "Saved", wanted: str) -> str:
    """Write an export and say where it is."""
    from articles.export import export, file_name, keep_export

    form: Format | None = None
    part: Part = "all"
    places: list[str] = []
    for word in wanted.split():
        if not places and word in _FORMATS:
            form = _FORMATS[word]
        elif not places and word in _PARTS:
            part = _PARTS[word]
        else:
            places.append(word)  # a name may have blanks in it
    if form is None and len(places) == 1 and not set("/.~") & set(places[0]) and not Path(places[0]).is_dir():
        return "The formats are markdown, json and csv."
    place = Path(os.path.expanduser(" ".join(places)))
    by_ending = {ending: known for known, ending in ENDINGS.items()}
    form = form or by_ending.get(place.suffix.lower(), "markdown")
    if not places or place.is_dir():
        place /= file_name(saved.article.title, saved.entry.id, ENDINGS[form])
    elif not place.suffix:
        place = place.with_name(place.name + ENDINGS[form])
    try:
        kept = keep_export(export([saved], form, part), place)
    except (OSError, ValueError) as error:
        return f"{place} cannot be written: {getattr(error, 'strerror', None) or error}."
    return f"Exported: {kept.name} in {kept.absolute().parent}"


def _unquoted(source: str) -> str:
    """The source without the quotation marks that a shell would have taken."""
    quoted = len(source) > 1 and source[0] == source[-1] and source[0] in "'\""
    return (source[1:-1] if quoted else source).strip()


def _saving(source: str) -> str:
    return f"Saving {source} …"


def _meant(name: str, known: Iterable[str]) -> str | None:
    """The one that is called so, or the only one that begins so."""
    known = list(known)
    begun = [one for one in known if name and one.startswith(name.lower())]
    return name if name in known else begun[0] if len(begun) == 1 else None


def _found(library: Library, which: str) -> int | None:
    if which.isdecimal() and which.isascii():
        return library.entry(int(which[:18])).id
    entries = library.list(shelf="all", match=which, limit=1)
    return entries[0].id if entries else None


def _files(typed: str) -> list[str]:
    """The files and folders that a name begun so may become; folders end in a slash."""
    folder, _, begun = typed.rpartition("/")
    place = Path(os.path.expanduser(f"{folder}/" if folder or typed.startswith("/") else "."))
    try:
        with os.scandir(place) as entries:
            found = [
                entry
                for _, entry in zip(range(MOST_FILES * 10), entries, strict=False)
                if entry.name.startswith(begun)
                and entry.name.isprintable()
                and (begun or not entry.name.startswith("."))
            ]
            prefix = typed[: len(typed) - len(begun)]
            return sorted(f"{prefix}{one.name}{'/' * one.is_dir()}" for one in found)[:MOST_FILES]
    except OSError:
        return []  # nothing to offer there
