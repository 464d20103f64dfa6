"""What is sent is little, and nothing that is sent is more than it seems."""

from __future__ import annotations

import pytest

from tests.wire.frames import Wire
from tui.wire.drawing import Clusters, Painter, Screen, Styles
from tui.wire.terminal import Terminal


def _rows(*rows: str) -> str:
    return "\n".join(f"\x1b[{at};1H{row}" for at, row in enumerate(rows, 1)) + "\x1b[1;1H"


@pytest.fixture
def wire() -> Wire:
    return Wire(40, 10, Terminal(raw_newline=True))


def _numbered(start: int) -> str:
    return _rows(*[f"   line number {at:<23}" for at in range(start, start + 10)])


def test_an_unchanged_frame_sends_nothing(wire: Wire) -> None:
    wire.show(_numbered(0))

    assert wire.show(_numbered(0)) == ""


def test_rows_that_move_up_are_scrolled(wire: Wire) -> None:
    wire.show(_numbered(10))

    assert len(wire.show(_numbered(11))) < 30
    assert "line number 20" in wire.emulator.text[-1]


def test_the_next_row_costs_its_text_and_a_line_feed(wire: Wire) -> None:
    for start in range(10, 14):
        sent = wire.show(_numbered(start))

    assert len(sent) <= len("line number 21") + 6


def test_a_tail_that_becomes_blank_is_erased(wire: Wire) -> None:
    wire.show(_rows("a long line of many words to read"))

    assert wire.show(_rows("a long line" + " " * 29)).endswith("\x1b[K")


def test_an_emphasis_that_ends_changes_only_itself(wire: Wire) -> None:
    wire.show(_rows("\x1b[1;38;2;10;20;30mbold\x1b[0m\x1b[38;2;10;20;30m and not\x1b[0m"))

    sent = wire.show(_rows("\x1b[1;38;2;10;20;30mbald\x1b[0m\x1b[38;2;10;20;30m end not\x1b[0m"))

    assert sent.count("38;2") <= 1


def test_controls_and_bidi_overrides_in_text_are_not_sent(wire: Wire) -> None:
    sent = wire.show(_rows("safe\x9b31m\u202e\u2066\x07\x00 words\x7f"))

    assert not set(sent) & set("\x9b\u202e\u2066\x07\x00\x7f")
    assert "safe31m words" in wire.emulator.text[0]


def test_a_tower_of_marks_is_cut(wire: Wire) -> None:
    assert len(wire.show(_rows("z" + "\u0301" * 5000 + "!"))) < 200


def test_a_doubtful_cluster_is_followed_by_a_new_cursor_position(wire: Wire) -> None:
    sent = wire.show(_rows("👩‍👩‍👧 family"))

    assert "👩‍👩‍👧\x1b[" in sent


@pytest.mark.parametrize(
    "sequence",
    [
        "\x1b]52;c;d29yZHM=\x07",
        "\x1b[?1000h",
        "\x1b]22;pointer\x07",
        "\x1b_Ga=T,f=100;AAAA\x1b\\",
        "\x1bP0;1q#0;2;0;0;0~-\x1b\\",
    ],
    ids=["clipboard", "mode", "pointer", "kitty image", "sixel"],
)
def test_what_is_not_painting_is_handed_on_whole_and_in_its_place(sequence: str) -> None:
    handed: list[tuple[str, int, int]] = []
    styles, clusters = Styles(), Clusters()
    screen = Screen(20, 5)
    painter = Painter(screen, styles, clusters, lambda *what: handed.append(what))

    painter.paint(f"\x1b[2;3Hab{sequence}cd\x1b[1;1H")

    assert handed == [(sequence, 1, 4)]
    assert screen.texts[1].startswith("  abcd")


def test_a_bell_rings_by_itself_but_not_in_a_text() -> None:
    handed: list[str] = []
    painter = Painter(Screen(20, 5), Styles(), Clusters(), lambda sequence, *_: handed.append(sequence))

    painter.paint("\x1b[1;1Hding\x07dong\x1b[1;1H")
    painter.paint("\x07")

    assert handed == ["\x07"]


def test_a_sequence_without_an_end_is_not_handed_on() -> None:
    handed: list[str] = []
    painter = Painter(Screen(20, 5), Styles(), Clusters(), lambda sequence, *_: handed.append(sequence))

    painter.paint("\x1b]52;c;d29yZHM=")
    painter.paint("\x1b[1;1Hwords\x1b[1;1H")

    assert not handed
    assert painter.screen.texts[0].startswith("words")


def test_links_are_told_apart_by_where_they_lead_not_by_the_name_textual_gives_them(wire: Wire) -> None:
    wire.show(_rows("\x1b]8;id=111;https://example.org\x1b\\here\x1b]8;;\x1b\\"))

    assert wire.show(_rows("\x1b]8;id=222;https://example.org\x1b\\here\x1b]8;;\x1b\\")) == ""


def test_words_in_dear_colours_are_painted_after_the_rest() -> None:
    wire = Wire(80, 10)
    text, name = "38;2;10;20;30", "4;38;2;200;20;30"
    rows = [f"\x1b[{text}mso said \x1b[0m\x1b[{name}mMaria\x1b[0m\x1b[{text}m that day\x1b[0m"] * 8

    sent = wire.show(_rows(*rows))

    assert sent.count(name) == 1
    assert sent.count(text) == 1
    assert wire.emulator.cells() == wire.repainted().cells()


def test_a_rule_is_sent_as_one_piece_and_a_count_where_the_terminal_repeats() -> None:
    wire = Wire(80, 10, Terminal(repeats=True))

    sent = wire.show(_rows("words", "─" * 70, "words"))

    assert sent.count("─") == 1
    assert wire.emulator.text[1].startswith("─" * 70)


def test_the_place_where_lines_begin_is_kept_by_a_terminal_that_can() -> None:
    wire = Wire(40, 10, Terminal(raw_newline=True, keeps_cursor=True))
    dear = "38;2;10;20;30"

    for start in range(4):
        rows = [f"   \x1b[{dear}mline {start + at:<20}\x1b[0m" for at in range(9)]
        sent = wire.show(_rows(*rows, f"\x1b[2m{start}\x1b[0m"))

    assert sent.startswith("\x1b8\n")
    assert dear not in sent


def test_for_whoever_hears_it_a_changed_row_is_written_whole() -> None:
    seen, heard = Wire(40, 10), Wire(40, 10, Terminal(whole_rows=True))
    for wire in (seen, heard):
        wire.show(_rows("the cat sat on the mat"))

    sent = [wire.show(_rows("the car sat on the mat")) for wire in (seen, heard)]

    assert "cat sat" not in sent[0]
    assert "sat" not in sent[0]
    assert "the car sat on the mat" in sent[1]


@pytest.mark.parametrize(
    ("said", "sent"),
    [
        ("38;2;95;215;175", "38;5;79"),
        ("48;2;28;28;28", "48;5;234"),
        ("38;2;215;215;215", "38;5;188"),
        ("38;2;95;215;174", "38;2;95;215;174"),
        ("38;2;0;0;95", "38;2;0;0;95"),  # number 17, which colour schemes redefine
        ("38;2;0;0;0", "38;2;0;0;0"),
    ],
)
def test_a_colour_of_xterms_palette_is_sent_by_its_number(wire: Wire, said: str, sent: str) -> None:
    assert f"\x1b[{sent}m" in wire.show(_rows(f"\x1b[{said}m word \x1b[0m"))


def test_cells_that_are_there_already_are_passed_over() -> None:
    wire = Wire(40, 2)
    wire.show(_rows("one        \x1b[1mtwo\x1b[0m"))

    sent = wire.show(_rows("ONE    abcd\x1b[1mtwo\x1b[0m   words     here"))

    assert "two" not in sent
    assert wire.emulator.text[0].rstrip() == "ONE    abcdtwo   words     here"
