"""How the rows of a list in the reader look when they lack room."""

from rich.style import Style

from tui.reader.picker import Item, Picker
from tui.themes import THEMES

LONG = Item(
    "$420 million to $460 million in damage", 3, "420M–460M USD", "quiet", "figure.money", marked=(0, 28)
)


def row(picker: Picker, width: int, y: int) -> list[tuple[str, Style | None]]:
    strip = picker.strips(width, 6, THEMES["dark"].painted)[y]
    return [(segment.text, segment.style) for segment in strip]


def test_a_row_cut_off_ends_in_one_ellipsis() -> None:
    for width in range(24, 60):
        text = "".join(text for text, _ in row(Picker("Evidence", [("in order", lambda: [LONG])]), width, 2))

        assert "……" not in text


def test_the_row_under_the_cursor_is_of_one_colour_with_its_note_in_bold() -> None:
    pieces = row(Picker("E", [("", lambda: [LONG])]), 60, 2)[1:]
    styles = {(style.color, style.reverse) for text, style in pieces if style and text.strip()}

    assert len(styles) == 1
    assert next(iter(styles))[1]


def test_the_head_leaves_a_gap_before_the_count_or_says_less() -> None:
    items = [LONG] * 100
    for width in range(20, 60):
        head = "".join(text for text, _ in row(Picker("Evidence", [("by speaker", lambda: items)]), width, 0))

        assert "filter100" not in head
        assert "100 by speaker" in head
