"""Right-to-left text stands in the order in which it is read, its offsets where they were."""

import pytest
from bidi import get_display
from hypothesis import given
from hypothesis import strategies as st

from tui.direction import in_order, levels, turned, turns_lines, turns_what_is_printed

LETTERS = "abz אבגש عربى 129 ٣٤ ,.:-%$()[]"


def bare(text: str) -> str:
    """Without the brackets' direction: the oracle does not mirror them."""
    return text.translate(str.maketrans("()[]", "(([["))


@given(st.text(LETTERS, max_size=40))
def test_lines_are_turned_as_the_unicode_algorithm_says(text: str) -> None:
    assert bare(turned(text)) == bare(get_display(text))


@given(st.text(LETTERS + "\u200c\u0301", max_size=40))
def test_no_character_is_lost_and_none_is_shown_twice(text: str) -> None:
    base, level = levels(text)

    places = sorted(place for part in in_order(0, len(text), level, base) for place in range(*part[:2]))

    assert places == list(range(len(text)))


def test_brackets_are_mirrored_and_marks_stay_on_their_letters() -> None:
    assert turned("שָׁ (ב)") == "(ב) שָׁ"


@pytest.mark.parametrize(
    ("environ", "ours"),
    [
        ({"TERM": "xterm-256color"}, True),
        ({"TERM": "xterm-kitty"}, True),
        ({"TERM": "xterm-256color", "VTE_VERSION": "7600"}, True),  # told so by EXPLICIT
        ({"TERM": "tmux-256color", "VTE_VERSION": "7600"}, False),  # which tmux keeps to itself
        ({"TERM": "tmux-256color"}, True),
        ({"TERM": "mlterm"}, False),
        ({"TERM": "xterm-256color", "KONSOLE_VERSION": "230804"}, False),
        ({"TERM": "xterm-256color", "TERM_PROGRAM": "Apple_Terminal"}, False),
        ({"TERM": "mlterm", "PULLQUOTE_BIDI": "on"}, True),
        ({"TERM": "xterm", "PULLQUOTE_BIDI": "off"}, False),
    ],
)
def test_lines_are_turned_here_only_where_the_terminal_does_not(environ: dict[str, str], ours: bool) -> None:
    assert turns_lines(environ) is ours


@pytest.mark.parametrize(
    ("environ", "turned"),
    [
        ({"TERM": "xterm-kitty"}, True),
        ({"TERM": "xterm-256color"}, False),  # VTE, perhaps, at the other end of a line
        ({"TERM": "xterm-256color", "PULLQUOTE_BIDI": "on"}, True),
        ({"TERM": "foot", "PULLQUOTE_BIDI": "off"}, False),
    ],
)
def test_what_is_printed_is_turned_only_for_terminals_that_surely_do_not(
    environ: dict[str, str], turned: bool
) -> None:
    assert turns_what_is_printed(environ) is turned
