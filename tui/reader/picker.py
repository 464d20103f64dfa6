"""A picker: a list at the side to filter by typing and to jump by. The rail, the contents."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from tui.direction import as_seen, has_rtl
from tui.prompt import Prompt
from tui.reader.clipping import clipped, clipped_note
from tui.reader.finding import Folded
from tui.reader.typesetting.breaking import break_lines
from tui.themes import Role

StyleOf = Callable[..., Style]
STEPS = {"j": 1, "k": -1}
"""Letters that step from row to row while nothing is typed."""


@dataclass(frozen=True, slots=True)
class Item:
    """One row: what it says, where in the text it leads; a heading leads nowhere.

    `note` stands before the text in its own role, which `marked`, a range of the text, has too: what
    is clipped is clipped around it. `whole` is what is copied, where the text is less. Two items with
    the same offset are told apart by their key.
    """

    text: str
    offset: int = -1
    note: str = ""
    role: Role = "text"
    note_role: Role = "quiet"
    heading: bool = False
    key: object = None
    marked: tuple[int, int] = (0, 0)
    whole: str = ""


Grouping = tuple[str, Callable[[], Sequence[Item]]]


@dataclass(slots=True)
class Picker:
    """The rows in one of several groupings, narrowed by what is typed, with a cursor on one of them.

    Until `typing` begins, a letter may be a key. `j` and `k` step then, as they do everywhere; but a
    single one with another letter right behind it was the first letter of a word, and is typed after all.
    """

    title: str
    groupings: Sequence[Grouping]
    grouping: int = 0
    prompt: Prompt = field(default_factory=lambda: Prompt(""))
    cursor: int = 0
    top: int = 0
    active: bool = True
    typing: bool = False
    stepped: str = ""
    """The letters that have just stepped."""
    _items: list[Item] = field(default_factory=list)
    _shown: list[Item] = field(default_factory=list)
    _spoken_row: int = 0

    def __post_init__(self) -> None:
        self._items = list(self.groupings[self.grouping][1]())
        self._narrow()

    @property
    def items(self) -> list[Item]:
        """The rows that are shown."""
        return self._shown

    @property
    def current(self) -> Item | None:
        """The row under the cursor."""
        return self._shown[self.cursor] if self._shown else None

    def regroup(self, step: int = 1) -> None:
        """Show the next grouping, the cursor on the same row's place in it; 0 reads the present one anew."""
        kept = self.current
        self.grouping = (self.grouping + step) % len(self.groupings)
        self._items = list(self.groupings[self.grouping][1]())
        self._narrow()
        if kept is not None:
            self.stand_on(kept.offset, kept.key)

    def step(self, letter: str | None) -> bool:
        """Move by a letter, if it is one that steps now."""
        if self.typing or letter not in STEPS:
            return False
        self.stepped += letter
        self.move(STEPS[letter])
        return True

    @property
    def may_be_word(self) -> bool:
        """Whether what has just stepped may be the first letter of a word."""
        return len(self.stepped) == 1

    def type(self, key: str, character: str | None) -> bool:
        """Take a key that edits the filter; False for another."""
        before = self.prompt.text
        if self.may_be_word and character is not None and character.isalnum():
            self.prompt.insert(self.stepped)
        taken = self.prompt.edit(key, character)
        if self.prompt.text != before:
            self.typing = True
            self._narrow()
        return taken

    def paste(self, text: str) -> None:
        self.prompt.insert(text)
        self.typing = True
        self._narrow()

    def move(self, rows: int) -> None:
        """Move the cursor, over headings."""
        places = [place for place, item in enumerate(self._shown) if not item.heading]
        if not places:
            return
        nearest = min(range(len(places)), key=lambda number: abs(places[number] - self.cursor))
        self.cursor = places[max(0, min(len(places) - 1, nearest + rows))]

    def stand_on(self, offset: int, key: object = None) -> None:
        """Put the cursor on the row of that key, else on the last row that begins at or before the offset."""
        best = -1
        for place, item in enumerate(self._shown):
            if item.heading:
                continue
            if key is not None and item.key is key:
                self.cursor = place
                return
            if item.offset <= offset and (best < 0 or item.offset >= self._shown[best].offset):
                best = place
        if best < 0:
            best = next((place for place, item in enumerate(self._shown) if not item.heading), 0)
        self.cursor = best

    def _narrow(self) -> None:
        words = Folded.of(self.prompt.text).text.casefold().split()
        kept: list[Item] = []
        for item in self._items:
            if item.heading:
                if kept and kept[-1].heading:
                    kept.pop()
                kept.append(item)
                continue
            text = Folded.of(f"{item.note} {item.text}").text.casefold()
            if all(word in text for word in words):
                kept.append(item)
        if kept and kept[-1].heading:
            kept.pop()
        self._shown = kept
        self.cursor = min(self.cursor, max(0, len(kept) - 1))
        self.move(0)

    @property
    def cursor_row(self) -> int:
        """The row of the picker, as it was drawn last, that the cursor is on."""
        return self._spoken_row or 2 + self.cursor - self.top

    def strips(self, width: int, height: int, style: StyleOf, *, plain: bool = False) -> list[Strip]:
        """The picker drawn: a head with the title and the filter, then as many rows as there is room.
        Set `plain`, without a rule and a bar, and each row to its end, on as many lines as it takes."""
        rows = max(1, height - 2)
        if plain:
            return self._in_full(width, rows, style)[:height]
        if self.cursor < self.top + 1:
            self.top = max(0, self.cursor - 1)  # a heading above the cursor is seen too
        if self.cursor >= self.top + rows:
            self.top = self.cursor - rows + 1
        self.top = max(0, min(self.top, len(self._shown) - rows))
        rule = Strip([Segment("─" * width, style("rule"))])
        strips = [self._head(width, style), rule.adjust_cell_length(width, style())]
        for place in range(self.top, self.top + rows):
            item = self._shown[place] if place < len(self._shown) else None
            strips.append(self._row(item, place == self.cursor, width, style, "▌"))
        if not self._shown:
            strips[2] = self._nothing(width, style)
        return strips[:height]

    def _nothing(self, width: int, style: StyleOf) -> Strip:
        text = "Nothing matches." if self.prompt.text else "Nothing here."
        return Strip([Segment(f" {text}", style("quiet"))]).adjust_cell_length(width, style())

    def _in_full(self, width: int, rows: int, style: StyleOf) -> list[Strip]:
        strips = [self._head(width, style), Strip.blank(width, style())]
        if not self._shown:
            return [*strips, self._nothing(width, style)]
        self.top = max(min(self.top, self.cursor), self.cursor - rows)
        while (
            self.top < self.cursor
            and sum(len(_spoken_lines(item, width)) for item in self._shown[self.top : self.cursor + 1])
            > rows
        ):
            self.top += 1
        for place, item in enumerate(self._shown[self.top : self.top + rows], self.top):
            if place == self.cursor:
                self._spoken_row = len(strips)
            role: Role = "subheading" if item.heading else item.role
            strips += [
                Strip([Segment(line, style(role))]).adjust_cell_length(width, style())
                for line in _spoken_lines(item, width)
            ]
        return [*strips, *[Strip.blank(width, style())] * (rows + 2 - len(strips))]

    def _head(self, width: int, style: StyleOf) -> Strip:
        count = sum(1 for item in self._shown if not item.heading)
        name = self.groupings[self.grouping][0]
        right = f"{count} {name} " if name else f"{count} "
        pieces = [Segment(f" {self.title} ", style("bar.strong"))]
        if self.active:
            text = self.prompt.text
            room = width - sum(cell_len(piece.text) for piece in pieces) - cell_len(right) - 2
            asked = next((words for words in ("type to filter", "filter") if cell_len(words) <= room), "")
            pieces.append(Segment(text or asked, style("text" if text else "faint")))
            if text:
                pieces.append(Segment(" ", style("current")))
        elif self.prompt.text:
            pieces.append(Segment(self.prompt.text, style("text")))
        strip = Strip(pieces)
        strip = strip.adjust_cell_length(max(0, width - cell_len(right)), style())
        return Strip([*strip, Segment(right, style("quiet"))]).adjust_cell_length(width, style())

    def _row(self, item: Item | None, here: bool, width: int, style: StyleOf, sign: str) -> Strip:
        if item is None:
            return Strip.blank(width, style())
        if item.heading:
            text = clipped(" " + item.text, width)
            return Strip([Segment(text, style("subheading"))]).adjust_cell_length(width, style())
        if here and self.active:  # of one colour: reversed, its pieces would be patches
            item = replace(item, role="text", note_role="bar.strong")
        over: tuple[Role, ...] = ("current",) if here and self.active else ()
        bar = Segment(sign if here else " " * len(sign), style("row.bar"))
        cut = clipped_note if item.note_role == "speaker" else clipped
        note = cut(item.note, max(12, width // 2))
        room = max(1, width - 2 - cell_len(note) - (1 if note else 0))
        before, marked, after = _clipped_around(item.text, *item.marked, room)
        pieces = [bar, Segment(note, style(item.note_role, *over))]
        if item.note:
            pieces.append(Segment(" ", style("text", *over)))
        if has_rtl(item.text):  # in one piece: what is marked in it need not be one range as it is seen
            before, marked, after = as_seen(clipped(item.text, room)), "", ""
        pieces.append(Segment(before, style(item.role, *over)))
        pieces.append(Segment(marked, style(item.note_role, *over)))
        pieces.append(Segment(after, style(item.role, *over)))
        return Strip(pieces).adjust_cell_length(width, style())


def _spoken_lines(item: Item, width: int) -> list[str]:
    """A row as lines: its note, then its text, both to their ends."""
    said = ": ".join(filter(None, (item.note, item.text)))
    return [said[start:end] for start, end, _ in break_lines(said, 0, len(said), width)]


def _clipped_around(text: str, start: int, end: int, width: int) -> tuple[str, str, str]:
    """The text before a range of it, in it and after it, in no more than `width` cells in all.

    What comes before has half the room that the range leaves, or what the text after it does not need.
    """
    before, marked, after = text[:start], clipped(text[start:end], width), text[end:]
    if cell_len(text[start:end]) > width:
        return "", marked, ""
    spare = width - cell_len(marked)
    room = max(spare // 2, spare - cell_len(after))
    if cell_len(before) > room:
        while before and cell_len(before) >= room:
            before = before.partition(" ")[2]
        before = "…" * (room > 0) + before
    return before, marked, clipped(after, spare - cell_len(before)) if spare > cell_len(before) else ""
