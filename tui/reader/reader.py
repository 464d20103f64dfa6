"""The reader: what can be opened over the text and typed into it. Cards, find, hints, rail, copying."""

from typing import TYPE_CHECKING

from textual import events
from textual.strip import Strip

from articles.article import Article, count_words, reading_minutes, whole_percent
from articles.evidence import Evidence, Figure
from tui.reader.evidence.marks import Mark, Own, Utterance, ranges_of
from tui.reader.messages import Back, LinkWanted, PictureWanted
from tui.reader.pagers.marking_pager import CHOOSING, MOVING
from tui.reader.pagers.picking_pager import PickingPager
from tui.reader.percent import Percent
from tui.reader.stamps import Stamps, card_stamps, hint_stamps, rows_for_card
from tui.reader.status import DOT, Piece, counts, prompt_strip, said_where, status_strip

if TYPE_CHECKING:
    from articles.library import Saved
    from tui.reader.caret import Cell
    from tui.reader.evidence.cards import Card
    from tui.reader.hints import Hints
    from tui.reader.picker import Picker
    from tui.reader.pictures.finding import Picture

WHEEL = 3
"""Rows to a notch of the mouse's wheel."""

_LIT = {"all": "", "figures": "only figures lit", "quotes": "only quotes lit", "nothing": "nothing lit"}


class Reader(PickingPager):
    """Reads one article. Its actions are the `reader.…` rows of `tui.keys`, called by the app.

    While something is typed into it (a search, a filter, hint letters) `context` is None and it
    takes the keys itself. It posts `PositionChanged` as it moves, `Back` when it is left,
    `LinkWanted` for a link, `Said` for a sentence to show, and `ContextChanged` when the keys come
    to mean something else.
    """

    DEFAULT_CSS = """
    Reader { width: 1fr; height: 1fr; }
    """

    card: "Card | None" = None
    hints: "Hints | None" = None
    _seen: "Picture | None" = None

    def show(self, saved: "Saved") -> None:
        """Show an article of the library where it was left."""
        self.set_article(saved.article, saved.evidence, position=saved.entry.position)
        self.set_passages(saved.passages)

    def set_article(
        self, article: Article | None, evidence: Evidence | None = None, *, position: int = 0
    ) -> None:
        self.card = self.hints = None
        self._words = count_words(article.text) if article else 0
        self._stamps: tuple[object, Stamps] = (None, {})
        self._percent = Percent()
        super().set_article(article, evidence, position=position)

    # Which keys hold

    @property
    def context(self) -> str | None:
        """The part of the table of actions that holds now; None while the reader takes keys itself."""
        typing = self.prompt or self.noting or self.selection or self.hints
        if typing or (self.picker and self.picker.active):
            return None
        if self.search.query:
            return "finding"
        return "searched" if self.searched_for else "reader"

    @property
    def typed_into(self) -> bool:
        """Whether a line is being typed: what to find, a note."""
        return bool(self.prompt or self.noting)

    @property
    def awaits_filter(self) -> bool:
        """Whether a list has the keys of which nothing has been typed yet: a letter may be a key."""
        picking = self.picker is not None and self.picker.active and not self.picker.typing
        return picking and not self.typed_into

    def on_key(self, event: events.Key) -> None:
        if self.take_key(event.key, event.character):
            event.stop()
            event.prevent_default()

    def take_key(self, key: str, character: str | None) -> bool:
        """Take a key that is typed into the reader; False when it is the app's to read."""
        if self.prompt:
            self.take_in_prompt(self.prompt, key, character)
        elif self.noting:
            self.take_in_note(self.noting, key, character)
        elif self.selection:
            self.take_in_selection(self.selection, key, character)
        elif self.hints:
            self._take_hint(self.hints, character or key)
        elif self.picker and self.picker.active:
            self.take_in_picker(self.picker, key, character)
        else:
            return False
        return True

    def on_paste(self, event: events.Paste) -> None:
        event.stop()
        if self.prompt:
            self.prompt.insert(event.text)
            self.look_for(self.prompt.text)
        elif self.noting:
            self.noting.prompt.insert(event.text)
            self.refresh_status()
        elif self.picker and self.picker.active:
            self.picker.paste(event.text)
            self.refresh()

    # Only with `--mouse` does Textual hear of these at all.

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        self._wheel(event, WHEEL)

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        self._wheel(event, -WHEEL)

    def _wheel(self, event: events.MouseEvent, rows: int) -> None:
        event.stop()
        if self.picker and self._over_picker(event.x):
            self.picker.move(rows)
            self.refresh()
        else:
            self.scroll_rows(rows)

    def _over_picker(self, x: int) -> bool:
        return self.picker is not None and (x >= self.text_width or not self.pane_width)

    def on_click(self, event: events.Click) -> None:
        """Go to the row of a list, open the card of a figure or a quote, or a link; elsewhere, close
        the open card."""
        from tui.reader.pointing import link_at, offset_clicked, row_clicked

        page, picker = self.page, self.picker
        if page is None or self.article is None or event.y >= self.body_height:
            return
        if picker and self._over_picker(event.x):
            if row_clicked(picker, event.y):
                self._choose(picker)
            return
        if self.prompt or self.noting or self.selection or self.hints:
            return
        offset = offset_clicked(page, self.top + event.y, event.x)
        mark = None if offset is None else self.marks.at(offset)
        link = None if offset is None or mark else link_at(self.article, offset)
        if link is not None:
            self.post_message(LinkWanted(link.target or ""))
        self.card = self._card_of(mark) if mark else None
        self.stand_on(mark)
        self.refresh()

    def action_back(self) -> None:
        """Close what is open, the nearest first; with nothing open, leave the article."""
        if self.card:
            self.card = None
            self.context_changed()
        elif self.picker:
            self.close_picker()
        else:
            self.post_message(Back())

    # Cards

    def action_card(self) -> None:
        """Open the card of the current mark, or of the first on screen; or close it."""
        if self.article is None or self.page is None:
            return
        if self.card:
            self.card = None
            self.refresh()
            return
        mark = self.mark_on_screen or self.marks.after(None, self.top_offset, self.lit_marks)
        if mark is None or not self.sees(mark.start):
            self.refuse("There is no figure and no quote on screen.")
            return
        self.card = self._card_of(mark)
        self.stand_on(mark)

    def _card_of(self, mark: Mark) -> "Card | None":
        from tui.reader.evidence.cards import card_of  # as with the rest that is opened: when it is wanted

        return card_of(mark, self.article) if self.article else None

    def stand_on(self, mark: Mark | None) -> None:
        if self.card and self.article:
            self.card = self._card_of(mark) if mark else None
            self.refresh()
        super().stand_on(mark)
        if self.card:
            self.scroll_rows(rows_for_card(self, self.card))

    def go_to_row(self, row: int) -> None:
        before = self.top
        super().go_to_row(row)
        if self.top != before and self.card and not self.sees(self.card.start):
            self.card = None

    def open_picker(self, picker: "Picker", key: object) -> None:
        self.card = None
        super().open_picker(picker, key)

    def action_select(self) -> None:
        self.card = None
        super().action_select()

    def action_find(self, words: str = "") -> None:
        self.card = None
        super().action_find(words)

    # Links and footnotes

    def action_links(self, count: int = 0) -> None:
        """Give every link and footnote on screen a letter to be chosen by; or open link `count`."""
        page = self.page
        if page is None or self.article is None:
            return
        if count:
            self._open_number(self.article, count)
            return
        start = self.top_offset
        from tui.reader.hints import Hints

        hints = Hints.between(self.article, start, max(start, self.bottom_offset))
        if not hints.spans:
            self.refuse("There is no link on screen.")
            return
        self.card = None
        self.hints = hints
        self.context_changed()

    def _open_number(self, article: Article, number: int) -> None:
        from tui.reader.typesetting.numbering import numbered

        addresses = numbered(article).addresses
        if number <= len(addresses):
            self.post_message(LinkWanted(addresses[number - 1]))
        else:
            self.refuse(f"There is no link {number}: this article has {len(addresses)}.")

    def _take_hint(self, hints: "Hints", key: str) -> None:
        here = key.isupper()
        if not hints.take(key.lower()):
            self.hints = None
        elif hints.chosen and self.article:
            span, self.hints = hints.chosen, None
            target = span.target or ""
            if span.kind == "link":
                self.post_message(LinkWanted(target, here))
            else:
                from tui.reader.evidence.cards import footnote_card

                self.card = footnote_card(target, self.article, span.start)
                if self.card is None:
                    self.say(f"Note {target} is not in this article.")
        self.context_changed()

    # Copying

    def action_copy(self) -> None:
        """Copy the current mark, or the paragraph at the top of the screen, with its source line."""
        from tui.reader.copying import GAP, paragraph_at, with_source

        article = self.article
        if article is None:
            return
        mark = self.mark_on_screen
        if mark is None:
            top = self.top_offset
            start, end = paragraph_at(article, top, self.sees)
            self.copy(with_source([article.text[start:end]], article), "the paragraph with its source")
            return
        passages = [article.text[start:end] for start, end in ranges_of(mark)]
        if isinstance(mark, Own):
            self.copy(with_source(passages, article), "what you marked, with its source")
        elif isinstance(mark, Figure):
            self.copy(with_source(passages, article), "the figure with its source")
        else:
            self.copy(
                with_source(["“" + GAP.join(passages) + "”"], article, mark.byline),
                "the quote with its source",
            )

    def action_picture(self) -> None:
        """Have a picture on screen shown; the same key again, after it, the next one."""
        from tui.reader.pictures.finding import pictures_between

        page, article = self.page, self.article
        if page is None or article is None:
            return
        on_screen = pictures_between(article, self.top_offset, self.bottom_offset)
        if not on_screen:
            self.refuse("There is no picture on screen.")
            return
        seen = on_screen.index(self._seen) + 1 if self._seen in on_screen else 0
        self._seen = on_screen[seen % len(on_screen)]
        self.post_message(PictureWanted(self._seen))

    @property
    def progress(self) -> float:
        page = self.page
        return 0.0 if page is None else self._percent.of(super().progress, self.row_reached(page))

    def go_to_percent(self, percent: int) -> None:
        super().go_to_percent(percent)
        if self.top > 0:
            self.tell_percent(percent)
        elif whole_percent(self.progress) > percent:
            self.say(f"The first screen ends at {whole_percent(self.progress)}% already.")

    def tell_percent(self, percent: int) -> None:
        """Tell so much as what has been read here: it was asked for, and this is its row."""
        page = self.page
        if page is not None and self.progress < 1:
            self._percent.ask(percent, self.row_reached(page))
            self.take_up()
            self.refresh_status()

    def action_where(self) -> None:
        """Say how far the reading is, and what the article has."""
        figures, quotes = len(self.marks.figures), len(self.marks.quotes)
        self.say(said_where(self.progress, self._words, figures, quotes))

    @property
    def caret(self) -> "Cell | None":
        """Where in the widget the terminal's cursor stands."""
        from tui.reader.caret import caret

        return caret(self)

    # Painting

    def status_strip(self, width: int) -> Strip:
        style = self.paint_theme.painted
        if self.prompt:
            found = self.search
            note = f"{found.place + 1}/{len(found.matches)}" if found.matches else ""
            note = note or ("not found" if self.prompt.text else "")
            return prompt_strip(width, self.prompt, note, style)
        if self.noting:
            return prompt_strip(width, self.noting.prompt, "", style)
        left, right = self._where() if self.article else ([], [])
        if self.selection:
            left, right = [(CHOOSING if self.selection.fixed else MOVING, "notice")], []
        elif self.hints:
            note = "A letter opens a link or a note, a capital opens it here · Esc back"
            left, right = [(note, "notice")], []
        elif self.picker and self.picker.active:
            left = [(self.picker_help(self.picker), "bar")]
        return status_strip(width, left, right, style)

    def _where(self) -> tuple[list[Piece], list[Piece]]:
        progress = self.progress
        left_words = round(self._words * (1 - progress))
        time = "end" if progress >= 1 else f"{reading_minutes(left_words)} min left"
        # As bright as the text, since it changes often, and colours cost more than a digit.
        left: list[Piece] = [(f"{whole_percent(progress)}%", "text"), (f"{DOT}{time}", "bar")]
        right: list[Piece] = []
        if self.search.query:
            found = self.search
            right.append((f"match {found.place + 1}/{len(found.matches)}  ", "bar.count"))
        if _LIT[self.lit]:
            right.append((f"{_LIT[self.lit]}  ", "bar"))
        return left, right + self._counts()

    def _counts(self) -> list[Piece]:
        mark = self.mark_on_screen
        kind = "figure" if isinstance(mark, Figure) else "quote" if isinstance(mark, Utterance) else ""
        begun = self.marks.begun_by(mark.start + 1) if mark else (0, 0)
        return counts(begun, (len(self.marks.figures), len(self.marks.quotes)), kind)

    @property
    def covered(self) -> bool:
        return bool(self.card or self.hints) or super().covered

    def over(self, y: int, strip: Strip) -> Strip:
        width = self.size.width
        strip = super().over(y, strip)
        for x, piece in self._stamps_now().get(y, ()) if self.card or self.hints else ():
            strip = Strip.join([strip.crop(0, x), piece, strip.crop(x + piece.cell_length, width)])
        return strip

    def _stamps_now(self) -> Stamps:
        """What lies over each row of the screen, and at which column: a card, hint letters."""
        typed = self.hints.typed if self.hints else None
        key = (self.top, self.size, id(self.card), id(self.hints), typed, self.paint_theme.name)
        if self._stamps[0] != key:
            self._stamps = (key, self._card_stamps() if self.card else hint_stamps(self, self.hints))
        return self._stamps[1]

    def _card_stamps(self) -> Stamps:
        return card_stamps(self, self.card) if self.card else {}
