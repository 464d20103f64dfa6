"""A pager in which words are chosen from the keyboard, to be copied or to be marked with a note."""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from articles.article import Article
from articles.evidence import Evidence
from tui.prompt import Prompt
from tui.reader.evidence.highlights import Layer, Stretch
from tui.reader.evidence.marks import ranges_of
from tui.reader.messages import PassageMarked
from tui.reader.pagers.search_pager import CANCEL, SearchPager
from tui.themes import Role

if TYPE_CHECKING:
    from articles.library import Colour, Passage
    from tui.reader.selection import Range, Selection

MARKS: "dict[Colour, Role]" = {
    "yellow": "mark.yellow",
    "green": "mark.green",
    "blue": "mark.blue",
    "pink": "mark.pink",
}
_COLOUR_KEYS: "dict[str, Colour]" = dict(zip("1234", MARKS, strict=True))

_MOVES: "dict[str, Callable[[Selection], None]]" = {
    **dict.fromkeys(("l", "right", "w", "e"), lambda chosen: chosen.move(1)),
    **dict.fromkeys(("h", "left", "b"), lambda chosen: chosen.move(-1)),
    ")": lambda chosen: chosen.move_by_sentences(1),
    "(": lambda chosen: chosen.move_by_sentences(-1),
    "}": lambda chosen: chosen.move_by_paragraphs(1),
    "{": lambda chosen: chosen.move_by_paragraphs(-1),
    "s": lambda chosen: chosen.take_sentence(),
    "p": lambda chosen: chosen.take_paragraph(),
    "o": lambda chosen: chosen.swap(),
}
MOVING = "h j k l ( ) { } move · v begin here · s sentence · p paragraph · Esc"
CHOOSING = "y copy · m mark with a note · 1 2 3 4 in a colour · o other end · Esc"


class MarkingPager(SearchPager):
    """Chooses and marks. The passages marked are shown over the evidence; keeping them is the app's."""

    DEFAULT_CSS = """
    MarkingPager { width: 1fr; height: 1fr; }
    """

    selection: "Selection | None" = None
    noting: "tuple[Prompt, Range] | None" = None
    passages: "tuple[Passage, ...]" = ()

    def set_article(
        self, article: Article | None, evidence: Evidence | None = None, *, position: int = 0
    ) -> None:
        self.selection = self.noting = None
        self.passages = ()
        super().set_article(article, evidence, position=position)

    def set_passages(self, passages: "tuple[Passage, ...]") -> None:
        """Show these as marked."""
        self.passages = passages
        self.reset_page()

    def notes(self) -> Iterable[tuple[int, str]]:
        return [(one.start, one.note) for one in self.passages if one.start is not None and one.note]

    def passing_layers(self) -> list[Layer]:
        passages = [
            Stretch(one.start, one.end, MARKS.get(one.colour, "mark.yellow"))
            for one in self.passages
            if one.start is not None and one.end is not None
        ]
        chosen: list[Stretch] = []
        if self.noting:
            chosen.append(Stretch(*self.noting[1], "selection"))
        elif self.selection:
            chosen.append(Stretch(*self.selection.range, "selection"))
        return [Layer(passages), *super().passing_layers(), Layer(chosen)]

    # Choosing

    def action_select(self) -> None:
        """Put a cursor on a word: on the current figure or quote, else on the first on screen."""
        page = self.page
        if page is None or self.article is None:
            return
        from tui.reader.selection import Selection

        mark = self.mark_on_screen
        chosen = Selection(self.article, mark.start if mark else page.layout.offset_of(self.top))
        if not chosen:
            self.say("There is nothing to choose.")
            return
        while not self.sees(chosen.cursor[0]) and chosen.cursor[0] < self.bottom_offset:
            chosen.move(1)
        if mark:
            chosen.take(*ranges_of(mark)[0])
        self.selection = chosen
        self.lay_over()
        self.refresh_offsets([chosen.range])
        self.context_changed()

    def take_in_selection(self, chosen: "Selection", key: str, character: str | None) -> None:
        """Take a key while words are being chosen."""
        key = character if character and character.isprintable() and character != " " else key
        before = chosen.range
        if key in _MOVES:
            _MOVES[key](chosen)
        elif key in {"j", "down", "k", "up"}:
            self._move_by_line(chosen, 1 if key in {"j", "down"} else -1)
        elif key in {"v", "space"} and not chosen.fixed:
            chosen.fix()
            self.refresh_status()
        elif key == "y" and self.article:
            from tui.reader.copying import with_source

            self.copy(with_source([chosen.text], self.article), "it with its source")
            self._end_selection()
        elif key in {"m", "enter"}:
            self.ask_for_note(chosen.range)
        elif key in _COLOUR_KEYS:
            self.post_message(PassageMarked(*chosen.range, "", _COLOUR_KEYS[key]))
            self._end_selection()
        elif key in CANCEL or key in {"q", "v"}:
            self._end_selection()
        if self.selection:
            self.reveal(chosen.cursor[0])
            self.lay_over()
            self.refresh_offsets([before, chosen.range])

    def _move_by_line(self, chosen: "Selection", rows: int) -> None:
        page = self.page
        if page is None:
            return
        layout = page.layout
        here = chosen.cursor[0]
        row, column = layout.row_of(here) + rows, layout.column_of(here)
        while 0 <= row < len(layout) and layout.rows[row].end <= layout.rows[row].start:
            row += rows
        if 0 <= row < len(layout):
            chosen.go_to(layout.offset_at(row, column))

    def _end_selection(self) -> None:
        chosen, self.selection = self.selection, None
        self.lay_over()
        if chosen:
            self.refresh_offsets([chosen.range])
        self.context_changed()

    def copy(self, text: str, what: str) -> None:
        """Put the text into the terminal's clipboard, or into a file where it is too long for it."""
        from tui.reader.copying import copy_out

        self.say(copy_out(self.app, text, what))

    # Marking

    def action_mark(self) -> None:
        """Mark the current figure or quote, with a note."""
        mark = self.mark_on_screen
        if mark is None:
            self.say("Stand on a figure or a quote to mark it, or choose words with v.")
            return
        first, *_, last = [*ranges_of(mark), ranges_of(mark)[-1]]
        self.ask_for_note((first[0], last[1]))

    def ask_for_note(self, chosen: "Range") -> None:
        """Ask for the note that goes with a passage to be marked."""
        self.selection = None
        self.noting = Prompt("Note (Enter for none): "), chosen
        self.lay_over()
        self.refresh_offsets([chosen])
        self.context_changed()

    def take_in_note(self, prompt: Prompt, chosen: "Range", key: str, character: str | None) -> None:
        """Take a key while a note is being written."""
        if key == "enter":
            self.post_message(PassageMarked(*chosen, prompt.text.strip(), "yellow"))
        elif key not in CANCEL:
            prompt.edit(key, character)
            self.refresh_status()
            return
        self.noting = None
        self.lay_over()
        self.refresh_offsets([chosen])
        self.context_changed()
