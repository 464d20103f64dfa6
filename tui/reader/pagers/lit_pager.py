"""A pager that knows the evidence: it lights it up, stands on one mark, and steps from mark to mark."""

from collections.abc import Iterable
from dataclasses import replace

from articles.article import Article
from articles.evidence import Evidence
from tui.reader.evidence.highlights import LIT, Highlighter, Layer, Lit, Stretch
from tui.reader.evidence.marks import Mark, Marks, Wanted, ranges_of
from tui.reader.finding import Search
from tui.reader.messages import Said
from tui.reader.pagers.page import MARGIN_FROM
from tui.reader.pagers.table_pager import TablePager

_NAMES: dict[Wanted, str] = {
    "any": "figure or quote",
    "figure": "figure",
    "quote": "quote",
    "own": "mark of yours",
}
_LIGHTS: dict[Lit, str] = {
    "all": "Figures and quotes are lit.",
    "figures": "Figures alone are lit.",
    "quotes": "Quotes alone are lit.",
    "nothing": "Nothing is lit.",
}
_MANY = 300
"""More ranges than these are not worth telling apart: everything is painted anew."""


class LitPager(TablePager):
    """Shows where the reader stands and what is searched for, over the evidence."""

    DEFAULT_CSS = """
    LitPager { width: 1fr; height: 1fr; }
    """

    marks = Marks()
    current: Mark | None = None
    skimming = False
    dates = False
    search = Search()
    _refused = False

    def set_article(
        self, article: Article | None, evidence: Evidence | None = None, *, position: int = 0
    ) -> None:
        self.marks = Marks.of(evidence)
        self.current = None
        self.search = Search()
        super().set_article(article, evidence, position=position)

    def action_percent(self, count: int = 0) -> None:
        if count:
            super().action_percent(count)
        else:
            self.say("Type a number first: 50% goes to the middle.")

    def action_goto(self, place: str = "") -> None:
        """Go to a line by its number from 1, or so many percent."""
        number, page = place.strip().rstrip("%"), self.page
        if page is None or not (number.isdecimal() and number.isascii() and len(number) < 10):
            self.say("Say where: a line, as 120, or a percentage, as 50%.")
        elif "%" in place:
            self.go_to_percent(min(100, int(number)))
        else:
            self.remember()
            self.go_to_row(int(number) - 1)

    def say(self, sentence: str) -> None:
        """Tell the person at the keyboard something."""
        self.post_message(Said(sentence))

    def refuse(self, sentence: str) -> None:
        """Say why something has not been opened. Escape right after it, pressed to close what is not there,
        closes nothing else."""
        self._refused = True
        self.say(sentence)

    def hear_refusal(self) -> bool:
        """Whether the last key was answered so; only the key after it is to be told."""
        refused, self._refused = self._refused, False
        return refused

    # Stepping

    def action_next_mark(self, count: int = 1) -> None:
        self.step(self.lit_marks, count)

    def action_previous_mark(self, count: int = 1) -> None:
        self.step(self.lit_marks, -count)

    def action_next_figure(self, count: int = 1) -> None:
        self.step("figure", count)

    def action_previous_figure(self, count: int = 1) -> None:
        self.step("figure", -count)

    def action_next_quote(self, count: int = 1) -> None:
        self.step("quote", count)

    def action_previous_quote(self, count: int = 1) -> None:
        self.step("quote", -count)

    @property
    def lit_marks(self) -> Wanted:
        """The marks that are lit up; all of them where none is."""
        wanted: dict[str, Wanted] = {"figures": "figure", "quotes": "quote"}
        return wanted.get(self.lit, "any")

    @property
    def mark_on_screen(self) -> Mark | None:
        """The current mark if any of it is on screen."""
        if self.current is None:
            return None
        seen = any(self.sees(place) for start, end in ranges_of(self.current) for place in (start, end - 1))
        return self.current if seen else None

    def step(self, wanted: Wanted, count: int) -> None:
        """Stand on the mark of that kind so many further on."""
        if self.page is None:
            return
        # From where the reader looks: the current mark while it is on screen, else the screen's top.
        current = self.mark_on_screen
        if count > 0:
            mark = self.marks.after(current, self.top_offset, wanted, count)
        else:
            mark = self.marks.before(current, self.top_offset, wanted, -count)
        if mark is None:
            self.say(f"No {_NAMES[wanted]} further {'down' if count > 0 else 'up'}.")
        else:
            self.stand_on(mark)

    def stand_on(self, mark: Mark | None) -> None:
        """Make that mark the current one and bring it on screen."""
        changed = [] if self.current is None else ranges_of(self.current)
        self.current = mark
        if mark is not None:
            first, last = ranges_of(mark)[0]
            if not self.sees(first):
                self.remember()
            self.reveal(first, end=last)
            changed += ranges_of(mark)
        self.lay_over()
        self.refresh_offsets(changed)

    # What lies over the evidence

    def make_painter(self) -> Highlighter:
        assert self.article is not None
        painter = Highlighter(
            self.article,
            self.evidence,
            self.paint_theme,
            lit=self.lit,
            dates=self.dates,
            hyperlinks=self.hyperlinks,
            dimmed=self._dimmed(self.article) if self.skimming else (),
        )
        painter.passing = self.passing_layers()
        return painter

    def _dimmed(self, article: Article) -> Iterable[Stretch]:
        from tui.reader.evidence.skimming import without_evidence

        return without_evidence(article, self.marks.wanted(self.lit_marks))

    def passing_layers(self) -> list[Layer]:
        """The layers over the evidence, the last on top."""
        found = self.search.current
        standing = [] if self.current is None else ranges_of(self.current)
        return [
            Layer(Stretch(start, end, "match") for start, end in self.search.matches),
            Layer([] if found is None else [Stretch(*found, "match.current")]),
            Layer(Stretch(start, end, "current") for start, end in standing),
        ]

    def lay_over(self) -> None:
        """Put the layers in place; the caller paints the lines anew that have changed."""
        page = self.page
        if page is not None:
            page.painter.passing = self.passing_layers()

    def set_search(self, search: Search) -> None:
        """Show other matches."""
        changed = self.search.matches + search.matches
        self.search = search
        if len(changed) > _MANY:
            self.repaint_all()
        else:
            self.lay_over()
            self.refresh_offsets(changed)

    def action_skim(self) -> None:
        """Dim every sentence without a figure or a quote, or light them all up again."""
        self.skimming = not self.skimming
        self.repaint_all()
        self.say("Skim: all else is dim." if self.skimming else "Skim off.")

    def action_dates(self) -> None:
        """Show dates and times too, or leave them quiet."""
        self.dates = not self.dates
        self.repaint_all()
        self.say("Dates are lit." if self.dates else "Dates are quiet.")

    def action_highlights(self) -> None:
        """Light up the next of all, figures, quotes, nothing."""
        self.lit = LIT[(LIT.index(self.lit) + 1) % len(LIT)]
        self.repaint_all()
        self.say(_LIGHTS[self.lit])

    def action_airy(self) -> None:
        """Set the lines apart, or close."""
        super().action_airy()
        self.say("Airy lines." if self.setting.airy else "Close lines.")

    def action_justify(self) -> None:
        """Set both edges straight, or the right one ragged."""
        super().action_justify()
        self.say("Both edges straight." if self.setting.justify else "The right edge is ragged.")

    def action_link_numbers(self) -> None:
        """Give links numbers, their addresses at the end; or leave them to their letters."""
        self.change(replace(self.setting, numbers=not self.setting.numbers))
        if self.setting.numbers and self.page is not None and not self.page.layout.numbered:
            self.say("Links have numbers; this article has none that would need one.")
            return
        self.say(
            "Links have numbers, their addresses stand at the end." if self.setting.numbers else "No numbers."
        )

    def action_margin(self) -> None:
        """Show speakers and values beside the lines, or leave them out."""
        super().action_margin()
        room = not self.paint_theme.plain and self.size.width >= MARGIN_FROM
        self.say("No margin." if not self.margin else "Margin." if room else "No room for the margin here.")
