"""A pager with a picker: the rail of evidence and the table of contents, beside the text or over it."""

from typing import TYPE_CHECKING

from rich.segment import Segment
from textual.strip import Strip

from articles.article import Article
from articles.evidence import Evidence
from tui.reader.evidence.marks import Mark, Utterance
from tui.reader.messages import PassageForgotten
from tui.reader.pagers.marking_pager import MarkingPager
from tui.reader.pagers.pager import Place
from tui.reader.pagers.search_pager import CANCEL

if TYPE_CHECKING:
    from articles.library import Passage
    from tui.reader.picker import Item, Picker

PANE_FROM = 100
"""From how many columns on a picker stands beside the text rather than in its place."""
PANE = 40
CONTENTS = "Contents"


class PickingPager(MarkingPager):
    """Lists what can be gone to. Beside the text, the list and the text follow each other."""

    DEFAULT_CSS = """
    PickingPager { width: 1fr; height: 1fr; }
    """

    picker: "Picker | None" = None

    def set_article(
        self, article: Article | None, evidence: Evidence | None = None, *, position: int = 0
    ) -> None:
        self.picker = None
        self._before_picker = Place(0, 0)
        self._mark_before: Mark | None = None
        self._pane: tuple[object, list[Strip]] = (None, [])
        super().set_article(article, evidence, position=position)

    @property
    def previewed_from(self) -> Place | None:
        active = self.picker is not None and self.picker.active
        return self._before_picker if active else super().previewed_from

    def stand_on(self, mark: Mark | None) -> None:
        if self.picker and mark:
            self.picker.stand_on(mark.start, mark)
            self.refresh()
        super().stand_on(mark)

    def go_to_row(self, row: int) -> None:
        before = self.top
        super().go_to_row(row)
        if self.top != before and self.picker and not self.picker.active:
            self.picker.stand_on(self._looked_at)

    @property
    def _looked_at(self) -> int:
        """The offset a third down the screen, where the eye is; the current mark's if there is one."""
        mark = self.mark_on_screen
        page = self.page
        if mark is not None or page is None:
            return mark.start if mark else 0
        row = min(self.top + self.body_height // 3, max(0, len(page) - 1))
        return page.layout.offset_of(row)

    def action_rail(self) -> None:
        """Open the list of figures and quotes, or go over to it."""
        if self.article is not None:
            from tui.reader.evidence.rail import RAIL, rail
            from tui.reader.picker import Picker

            plain = self.paint_theme.plain
            groupings = rail(self.article, self.marks, lambda: self.passages, plain=plain)
            self.open_picker(Picker(RAIL, groupings), self.current)

    def action_contents(self) -> None:
        """Open the table of contents."""
        if self.article is not None:
            from tui.reader.evidence.rail import contents

            self.open_picker(contents(self.article, CONTENTS), None)

    def open_picker(self, picker: "Picker", key: object) -> None:
        """Show a picker, or go over to the one that is there; its cursor at the row of that key."""
        if self.picker and self.picker.title == picker.title:
            picker = self.picker
            picker.active = True
        elif not picker.items:
            self.refuse("This article has no headings." if picker.title == CONTENTS else "Nothing was found.")
            return
        self._before_picker, self._mark_before = self.place, self.current
        picker.stand_on(self._looked_at, key)
        self.picker = picker
        self.context_changed()

    def close_picker(self) -> None:
        """Take the picker away."""
        self.picker = None
        self.context_changed()

    def take_in_picker(self, picker: "Picker", key: str, character: str | None) -> None:
        """Take a key while the picker has them."""
        steps = {"down": 1, "ctrl+n": 1, "up": -1, "ctrl+p": -1}
        page = max(1, self.body_height - 3)
        steps |= {
            "pagedown": page,
            "pageup": -page,
            "ctrl+d": page // 2,
            "ctrl+home": -(10**6),
            "ctrl+end": 10**6,
        }
        if picker.step(character):
            self._preview(picker)
            self.refresh()
            return
        if key in steps:
            picker.move(steps[key])
            self._preview(picker)
        elif key == "enter":
            self._choose(picker)
        elif key == "tab":
            picker.regroup()
        elif key == "ctrl+y":
            self._copy_rows(picker)
        elif key in {"delete", "ctrl+x"} and picker.current:
            self._forget(picker.current)
        elif key == "ctrl+e" and (passage := self._passage_of(picker.current)):
            self.change_note(passage)
        elif key == "y" and not picker.typing and not picker.may_be_word:
            self._copy_rows(picker)
        elif character == "/" and not picker.typing:
            picker.typing = True  # what is typed filters anyway; so a word can begin with y
        elif key == "escape" and picker.prompt.text:
            picker.type("ctrl+k", None)
            picker.type("ctrl+u", None)
            picker.typing = False
        elif key in CANCEL:
            self.close_picker()
            self.current = self._mark_before
            self.repaint_all()
            self.return_to(self._before_picker)
        elif picker.type(key, character):
            self._preview(picker)
        picker.stepped = ""
        self.refresh()

    def _copy_rows(self, picker: "Picker") -> None:
        """Copy the rows that are shown, one a line, with the article's source line."""
        if self.article is None:
            return
        from tui.reader.copying import with_source

        rows = [
            ": ".join(filter(None, (_told(item), item.whole or item.text)))
            for item in picker.items
            if not item.heading
        ]
        self.copy(
            with_source(["\n".join(rows)], self.article), "one row" if len(rows) == 1 else f"{len(rows)} rows"
        )

    def picker_help(self, picker: "Picker") -> str:
        """What the keys do in the picker, for the status row."""
        typed = picker.typing
        said = ["Enter goes there"]
        if self._passage_of(picker.current):
            said += ["^E note", "Del removes"]
        if picker.title != CONTENTS:
            said += ["^Y copies these" if typed else "y copies all"]
        said += ["Tab groups"] * (len(picker.groupings) > 1)
        last = "Esc clears" if typed else "Esc back"
        while len(said) > 1 and len(" · ".join([*said, last])) > self.size.width - 2:
            said.pop()
        return " · ".join([*said, last])

    def _passage_of(self, item: "Item | None") -> "Passage | None":
        """The reader's own mark that a row is about."""
        return next((one for one in self.passages if item is not None and one is item.key), None)

    def _forget(self, item: "Item") -> None:
        """Have a marked passage forgotten; figures and quotes stay what they are."""
        passage = self._passage_of(item)
        if passage is None:
            self.say("Only your own marks can be removed.")
        else:
            self.post_message(PassageForgotten(passage))

    def set_passages(self, passages: "tuple[Passage, ...]") -> None:
        super().set_passages(passages)
        if self.picker and self.article and self.picker.title != CONTENTS:
            self.picker.regroup(0)
            self._pane = (None, [])

    def _preview(self, picker: "Picker") -> None:
        """Show the text beside the list at the place of the row under the cursor."""
        item = picker.current
        if item is None or item.heading or item.offset < 0 or not self.pane_width:
            return
        self._stand_at(item.offset, item.key)

    def _stand_at(self, offset: int, key: object) -> None:
        mark: Mark | None = next((mark for mark in self.marks.both if mark is key), None)
        mark = mark or next((own for own in self.marks.own if own.passage is key), None)
        if mark is not None:
            MarkingPager.stand_on(self, mark)
        elif self.page is not None:
            self.go_to_row(self.page.layout.row_of(offset) - 1)

    def _choose(self, picker: "Picker") -> None:
        item = picker.current
        if item is None or item.heading:
            return
        if item.offset < 0:
            self.say("These words are no longer in the article; the mark is kept.")
            return
        before = self._before_picker
        picker.active = False
        if not self.pane_width or picker.title == CONTENTS:
            self.picker = None
        self.context_changed()
        self._stand_at(item.offset, item.key)
        if self.place != before:
            self.remember(before)
            self.take_up()

    # Painting

    @property
    def pane_width(self) -> int:
        """The columns of a picker that stands beside the text."""
        return PANE if self.picker and self.size.width >= PANE_FROM else 0

    def wants_width(self, width: int, wider: int) -> bool:
        """Whether the list that is open has no room beside the text in that width, but in the wider."""
        return self.picker is not None and not self.paint_theme.plain and width < PANE_FROM <= wider

    @property
    def text_width(self) -> int:
        return self.size.width - self.pane_width

    @property
    def covered(self) -> bool:
        return self.picker is not None

    def over(self, y: int, strip: Strip) -> Strip:
        picker = self.picker
        if picker is None:
            return strip
        pane = self._pane_strips(picker)
        if not self.pane_width:
            return pane[y] if y < len(pane) else self.blank_strip()
        if strip.cell_length > self.text_width:
            strip = strip.crop(0, self.text_width)
        return Strip.join([strip, pane[y]]) if y < len(pane) else strip

    def _pane_strips(self, picker: "Picker") -> list[Strip]:
        """The picker drawn, with a rule on its left where it stands beside the text."""
        state = (id(picker), picker.prompt.text, picker.cursor, picker.active, picker.grouping)
        key = (state, self.size, self.paint_theme.name)
        if self._pane[0] != key:
            style = self.paint_theme.painted
            width = self.pane_width
            room, plain = width - 2 if width else self.size.width, self.paint_theme.plain
            strips = picker.strips(room, self.body_height, style, plain=plain)
            if width:
                edge = Strip([Segment("│ ", style("rule"))])
                strips = [Strip.join([edge, strip]) for strip in strips]
            self._pane = (key, strips)
        return self._pane[1]


def _told(item: "Item") -> str:
    """What is copied with a row; a quote's speaker too, who may stand in a heading that is not copied."""
    return " ".join((item.key.byline or "").split()) if isinstance(item.key, Utterance) else item.note
