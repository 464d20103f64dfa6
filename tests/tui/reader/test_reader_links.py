"""Links lead to the web and nowhere else, and no browser is started where it could not be seen."""

import pytest

from tui.reader.links import browser_at_hand, web_address


@pytest.mark.parametrize(
    ("target", "address"),
    [
        ("https://example.org/a?b=c#d", "https://example.org/a?b=c#d"),
        ("http://example.org/a b", "http://example.org/a%20b"),
        ("https://example.org/\x1b]52;c;x\x07", "https://example.org/"),
        ("javascript:alert(1)", None),
        ("file:///etc/passwd", None),
        ("--help", None),
        ("https://[", None),
        ("#note", None),
        ("", None),
        (None, None),
    ],
)
def test_only_addresses_of_the_web_are_opened(target: str | None, address: str | None) -> None:
    assert web_address(target) == address


@pytest.mark.parametrize(
    ("environ", "platform", "at_hand"),
    [
        ({"DISPLAY": ":0"}, "linux", True),
        ({"DISPLAY": ":10", "SSH_CONNECTION": "a b"}, "linux", False),
        ({}, "linux", False),
        ({}, "darwin", True),
        ({"SSH_TTY": "/dev/ttys1"}, "darwin", False),
    ],
)
def test_a_browser_is_at_hand_only_where_the_reader_sits(
    environ: dict[str, str], platform: str, at_hand: bool
) -> None:
    assert browser_at_hand(environ, platform) is at_hand
