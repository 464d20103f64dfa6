"""A pager that shows the reader's own marks, stands on them, and asks for the note that goes with one."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from articles.article import Article
from articles.evidence import Evidence
from tui.prompt import Prompt
from tui.reader.evidence.highlights import Layer, Stretch
from tui.reader.evidence.marks import Own, own_marks, ranges_of
from tui.reader.messages import PassageChanged, PassageForgotten, PassageMarked
from tui.reader.pagers.search_pager import CANCEL, SearchPager
from tui.themes import Role

if TYPE_CHECKING:
    from articles.library import Colour, Passage
    from tui.reader.selection import Range

MARKS: "dict[Colour, Role]" = {
    "yellow": "mark.yellow",
    "green": "mark.green",
    "blue": "mark.blue",
    "pink": "mark.pink",
}
COLOURS: "tuple[Colour, ...]" = tuple(MARKS)


@dataclass(slots=True)
class Noting:
    """A note being written: for words to be marked, or for a mark that there is (`passage`)."""

    prompt: Prompt
    range: "Range | None"
    colour: "Colour" = "yellow"
    passage: "Passage | None" = None

    def turn_colour(self) -> None:
        """Take the next colour."""
        self.colour = COLOURS[(COLOURS.index(self.colour) + 1) % len(COLOURS)]
        self.label()

    def label(self) -> None:
        """Say which colour it is, and how to have another."""
        self.prompt.label = f"Note ({self.colour}; Tab another): "


class NotingPager(SearchPager):
    """The marks lie over the evidence; keeping them is the app's."""

    DEFAULT_CSS = """
    NotingPager { width: 1fr; height: 1fr; }
    """

    noting: Noting | None = None
    passages: "tuple[Passage, ...]" = ()

    def set_article(
        self, article: Article | None, evidence: Evidence | None = None, *, position: int = 0
    ) -> None:
        self.noting = None
        self.passages = ()
        super().set_article(article, evidence, position=position)

    def set_passages(self, passages: "tuple[Passage, ...]") -> None:
        """Show these as marked."""
        self.passages = passages
        self.marks.own = own_marks(passages)
        if isinstance(self.current, Own):
            number = self.current.passage.id
            self.current = next((own for own in self.marks.own if own.passage.id == number), None)
        self.reset_page()

    def notes(self) -> Iterable[tuple[int, str]]:
        return [(one.start, one.note) for one in self.passages if one.start is not None and one.note]

    def passing_layers(self) -> list[Layer]:
        owned = [Stretch(own.start, own.end, MARKS[own.passage.colour]) for own in self.marks.own]
        noted = self.noting.range if self.noting else None
        chosen = [] if noted is None else [Stretch(*noted, "selection")]
        return [Layer(owned), *super().passing_layers(), Layer(chosen)]

    def action_next_own(self, count: int = 1) -> None:
        if not isinstance(self.mark_on_screen, Own):
            # One that began above the screen and is still seen is the next one too.
            seen = next((own for own in self.marks.own if own.start < self.top_offset < own.end), None)
            if seen is not None and count == 1:
                self.stand_on(seen)
                return
        self.step("own", count)

    def action_previous_own(self, count: int = 1) -> None:
        self.step("own", -count)

    def action_mark(self) -> None:
        """Mark the current figure or quote, with a note; or change the note of the mark that is there."""
        mark = self.mark_on_screen
        if mark is None:
            self.refuse("Stand on a figure or a quote to mark it, or choose words with v.")
            return
        if isinstance(mark, Own):
            self.change_note(mark.passage)
            return
        first, *_, last = [*ranges_of(mark), ranges_of(mark)[-1]]
        self.ask_for_note((first[0], last[1]))

    def action_unmark(self) -> None:
        """Take away the mark that the reader stands on, or the one round the current figure or quote."""
        mark = self.mark_on_screen
        owned = mark if isinstance(mark, Own) else None
        if mark is not None and owned is None:
            owned = next((own for own in self.marks.own if own.start <= mark.start < own.end), None)
        if owned is None:
            self.refuse("There is no mark of yours here.")
        else:
            self.post_message(PassageForgotten(owned.passage))

    def ask_for_note(self, chosen: "Range") -> None:
        """Ask for the note that goes with a passage to be marked; one marked already keeps its own."""
        same = next((own for own in self.marks.own if (own.start, own.end) == chosen), None)
        if same is not None:
            self.change_note(same.passage)
            return
        self._ask(Noting(Prompt(""), chosen))

    def change_note(self, passage: "Passage") -> None:
        """Ask for another note, or another colour, of a mark."""
        start, end = passage.start, passage.end
        place = None if start is None or end is None else (start, end)
        note = Prompt("", passage.note, len(passage.note))
        self._ask(Noting(note, place, passage.colour, passage))

    def _ask(self, noting: Noting) -> None:
        noting.label()
        self.noting = noting
        self.lay_over()
        self.refresh_offsets([noting.range] if noting.range else [])
        self.context_changed()

    def take_in_note(self, noting: Noting, key: str, character: str | None) -> None:
        """Take a key while a note is being written."""
        if key == "tab":
            noting.turn_colour()
        elif key == "enter":
            self._noted(noting)
        elif key not in CANCEL:
            noting.prompt.edit(key, character)
        if key not in CANCEL and key != "enter":
            self.refresh_status()
            return
        self.noting = None
        self.lay_over()
        self.refresh_offsets([noting.range] if noting.range else [])
        self.context_changed()

    def _noted(self, noting: Noting) -> None:
        note = noting.prompt.text.strip()
        if noting.passage is not None:
            if (note, noting.colour) != (noting.passage.note, noting.passage.colour):
                self.post_message(PassageChanged(noting.passage, note, noting.colour))
        elif noting.range is not None:
            self.post_message(PassageMarked(*noting.range, note, noting.colour))
