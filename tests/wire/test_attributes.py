"""What the terminal says of itself when it is asked for its attributes (DA1)."""

import pytest
from textual import events

from tui.wire.replies import ReplyParser


@pytest.mark.parametrize(
    ("answer", "speaks"),
    [
        ("\x1b[?62;4;6;22c", True),
        ("\x1b[?63;1;2;4c", True),
        ("\x1b[?1;2c", False),
        ("\x1b[?64;22;44c", False),
        ("\x1b[?4c", False),
    ],
)
def test_a_terminal_that_draws_sixel_says_so_and_nothing_is_typed(answer: str, speaks: bool) -> None:
    told: list[bool] = []
    parser = ReplyParser(lambda: None, lambda found: None, told.append)

    found = [message for message in parser.feed(answer + "j") if isinstance(message, events.Key)]

    assert told == [speaks]
    assert [key.key for key in found if key.key != "<ignore>"] == ["j"]
