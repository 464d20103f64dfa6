"""Links lead to the web and nowhere else, and no browser is started where it could not be seen."""

import io
import re

import pytest
from rich.console import Console

from articles.article import compose
from tui.reader import render_article
from tui.reader.hyperlinks import are_taken, link_address
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


@pytest.mark.parametrize(
    ("environ", "taken"),
    [
        ({"TERM": "xterm-kitty"}, True),
        ({"TERM": "xterm-256color", "VTE_VERSION": "7600"}, True),
        ({"TERM": "xterm-256color", "VTE_VERSION": "5000"}, False),
        ({"TERM": "xterm-256color", "TERM_PROGRAM": "iTerm.app"}, True),
        ({"TERM": "xterm-256color"}, False),
        ({"TERM": "xterm-256color", "LC_TERMINAL": "iTerm2"}, True),
        ({"TERM": "linux", "FORCE_HYPERLINKS": "1"}, True),
        ({"TERM": "foot", "NO_HYPERLINKS": "1", "FORCE_HYPERLINKS": "1"}, False),
        ({"TERM": "tmux-256color", "TERM_PROGRAM": "tmux", "TERM_PROGRAM_VERSION": "3.4"}, True),
        ({"TERM": "tmux-256color", "TERM_PROGRAM": "tmux", "TERM_PROGRAM_VERSION": "3.3a"}, False),
        ({"TERM": "screen-256color", "VTE_VERSION": "7600", "TERM_PROGRAM": "ghostty"}, False),
        ({}, False),
    ],
)
def test_only_terminals_that_are_known_to_open_links_are_handed_any(
    environ: dict[str, str], taken: bool
) -> None:
    assert are_taken(environ) is taken


@pytest.mark.parametrize(
    ("target", "address"),
    [
        ("https://example.org/a?b=c#d", "https://example.org/a?b=c#d"),
        ("mailto:ada@example.org", "mailto:ada@example.org"),
        ("https://example.org/a b;ü", "https://example.org/a%20b;%C3%BC"),
        ("https://example.org/\x1b]8;;http://evil.example\x07", "https://example.org/"),
        ("https://example.org/" + "a" * 3000, None),
        ("javascript:alert(1)", None),
        ("file:///etc/passwd", None),
        (None, None),
    ],
)
def test_an_address_handed_to_the_terminal_is_short_and_harmless(
    target: str | None, address: str | None
) -> None:
    assert link_address(target) == address


LINKED = compose("Links", "See [the harbour ledger](https://example.org/ledger), [no link](javascript:x).")


def linked_lines(*, hyperlinks: bool) -> str:
    console = Console(file=io.StringIO(), force_terminal=True, color_system="standard", width=40)
    console.print(render_article(LINKED, width=40, hyperlinks=hyperlinks), end="")
    return console.file.getvalue()  # type: ignore[attr-defined]


def test_what_is_printed_carries_links_only_where_they_are_asked_for() -> None:
    assert "example.org" not in linked_lines(hyperlinks=False)

    printed = linked_lines(hyperlinks=True)

    assert re.search(r"\x1b]8;id=\d+;https://example.org/ledger\x1b\\.*the harbour", printed)
    assert "javascript" not in printed
