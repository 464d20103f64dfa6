"""Copying reaches the clipboard of the terminal, through tmux and screen, or a file in its place."""

import base64
from collections.abc import Callable
from pathlib import Path

import pytest

from tui.reader.copying import clipboard_sequence, save_instead


def test_a_plain_terminal_gets_one_sequence() -> None:
    sequence = clipboard_sequence("déjà vu", {"TERM": "xterm-256color"})

    assert sequence == f"\x1b]52;c;{base64.b64encode('déjà vu'.encode()).decode()}\x07"


def test_in_tmux_it_is_sent_for_tmux_and_for_the_terminal_round_it() -> None:
    sequence = clipboard_sequence("a", {"TERM": "tmux-256color", "TMUX": "/tmp/tmux"})

    assert sequence == "\x1b]52;c;YQ==\x07\x1bPtmux;\x1b\x1b]52;c;YQ==\x07\x1b\\"


def test_in_screen_it_is_cut_into_pieces_that_screen_can_hold() -> None:
    sequence = clipboard_sequence("a" * 1000, {"TERM": "screen", "STY": "1"})

    assert sequence is not None
    pieces = sequence.split("\x1b\\")[:-1]
    assert all(piece.startswith("\x1bP") and len(piece) <= 254 for piece in pieces)
    assert "".join(piece[2:] for piece in pieces) == clipboard_sequence("a" * 1000, {})


def test_a_text_too_long_for_terminals_is_not_sent() -> None:
    assert clipboard_sequence("a" * 60_000, {}) is None


def test_a_saved_text_is_its_owners_alone_and_replaces_no_other(tmp_path: Path) -> None:
    paths = [save_instead(text, tmp_path / "new") for text in ("one", "two")]

    assert [path.read_text() for path in paths] == ["one", "two"]
    assert {path.stat().st_mode & 0o777 for path in paths} == {0o600}


SOURCE = "“A port counts its losses”, The Packet, 2026-02-17, https://example.org/port\n"


@pytest.mark.parametrize(
    ("keys", "copied"),
    [
        (["3", "f", "y"], f"$5.5 billion\n\n— {SOURCE}"),
        (
            ["'", "y"],
            f"“We saw it come, […] We had 90 minutes to move 12,000 people.”\n\n— Ines Calder, {SOURCE}",
        ),
    ],
)
async def test_a_mark_is_copied_unwrapped_with_its_source(
    room: Callable[..., object], keys: list[str], copied: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = room()
    sent: list[str] = []
    monkeypatch.setattr(app.reader, "copy", lambda text, what: sent.append(text))
    async with app.run_test(size=(80, 30)) as pilot:
        await pilot.press(*keys)

    assert sent == [copied]


async def test_without_a_mark_the_paragraph_on_screen_is_copied(
    room: Callable[..., object], monkeypatch: pytest.MonkeyPatch
) -> None:
    app = room()
    sent: list[str] = []
    monkeypatch.setattr(app.reader, "copy", lambda text, what: sent.append(text))
    async with app.run_test(size=(60, 30)) as pilot:
        await pilot.press("y")

    assert sent[0].startswith(
        "The port of Sorrel lost 40 ships in one night, officials said on Monday, and about"
    )


async def test_what_is_too_long_is_saved_and_the_file_is_named(
    room: Callable[..., object], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("platformdirs.user_cache_path", lambda name: tmp_path)
    app = room()
    async with app.run_test(size=(60, 30)) as pilot:
        app.reader.copy("x" * 80_000, "the paragraph")
        await pilot.pause()

    (saved,) = tmp_path.iterdir()
    assert saved.read_text() == "x" * 80_000
    assert str(saved) in app.said[0]
