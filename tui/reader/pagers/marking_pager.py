"""A pager in which words are chosen from the keyboard, to be copied or to be marked with a note."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from articles.article import Article
from articles.evidence import Evidence
from tui.reader.evidence.highlights import Layer, Stretch
from tui.reader.evidence.marks import ranges_of
from tui.reader.messages import PassageMarked
from tui.reader.pagers.noting_pager import COLOURS, NotingPager
from tui.reader.pagers.search_pager import CANCEL

if TYPE_CHECKING:
    from articles.library import Colour
    from tui.reader.selection import Selection

_COLOUR_KEYS: "dict[str, Colour]" = dict(zip("1234", COLOURS, strict=True))

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


class MarkingPager(NotingPager):
    """Chooses words. What is chosen is shown over everything else."""

    DEFAULT_CSS = """
    MarkingPager { width: 1fr; height: 1fr; }
    """

    selection: "Selection | None" = None

    def set_article(
        self, article: Article | None, evidence: Evidence | None = None, *, position: int = 0
    ) -> None:
        self.selection = None
        super().set_article(article, evidence, position=position)

    def passing_layers(self) -> list[Layer]:
        chosen = [Stretch(*self.selection.range, "selection")] if self.selection else []
        return [*super().passing_layers(), Layer(chosen)]

    # Choosing

    def action_select(self) -> None:
        """Put a cursor on a word: on the current figure or quote, else on the first on screen."""
        page = self.page
        if page is None or self.article is None:
            return
        from tui.reader.selection import Selection

        mark = self.mark_on_screen
        chosen = Selection(self.article, mark.start if mark else self.top_offset)
        if not chosen:
            self.refuse("There is nothing to choose.")
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
            self._end_selection()
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
