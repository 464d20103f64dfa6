"""The margin: the reader's notes, who speaks, and what each figure comes to, beside their lines."""

from collections.abc import Iterable

from articles.evidence import Evidence
from tui.direction import as_seen
from tui.reader.clipping import BETWEEN, OWN, clipped_note
from tui.reader.evidence.marks import Marks
from tui.reader.evidence.values import says_more, short_value
from tui.reader.typesetting.wrapped import Layout


class Margin:
    """The notes of a layout, worked out once: a speaker where a quote begins, values where they stand."""

    def __init__(
        self, layout: Layout, evidence: Evidence | None, notes: Iterable[tuple[int, str]], width: int
    ) -> None:
        self._width = width
        self._notes: dict[int, str] = {}
        speakers: dict[int, list[str]] = {}
        values: dict[int, list[str]] = {}
        marks = Marks.of(evidence)
        for quote in marks.quotes:
            speakers.setdefault(layout.row_of(quote.start), []).append(quote.short_byline or "")
        for figure in marks.figures:
            if says_more(figure, layout.article.text):
                values.setdefault(layout.row_of(figure.start), []).append(short_value(figure))
        for offset, text in notes:
            self._place(layout.row_of(offset), OWN + " ".join(text.split()))
        for row, names in speakers.items():
            self._place(row, BETWEEN.join(dict.fromkeys(filter(None, names))))
        for row, numbers in values.items():
            self._place(row, BETWEEN.join(numbers))

    def note(self, row: int) -> str | None:
        """The note beside that row, no wider than the margin."""
        text = self._notes.get(row)
        return None if text is None else as_seen(clipped_note(text, self._width))

    def _place(self, row: int, text: str) -> None:
        if not text:
            return
        before = self._notes.get(row)
        if before:
            text = before + BETWEEN + text
        self._notes[row] = text
