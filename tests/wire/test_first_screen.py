"""The list is on the screen before Textual is loaded, and is what the app would have painted."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from articles.library import Library
from tests.bench import prose
from tests.bench.emulator import Emulator
from tests.bench.session import Session
from tui.command import main

ROOT = Path(__file__).parents[2]
PROGRAM = [sys.executable, "-c", "import sys; from tui.command import main; sys.exit(main())"]
TRUE, SIXTEEN = {"COLORTERM": "truecolor"}, {"COLORTERM": "", "TERM": "xterm-16color"}


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A home with a few articles, in every state that the list shows."""
    prose.write_markdown(tmp_path / "articles", 4)
    assert main(["--library", str(tmp_path / "library.db"), "add", str(tmp_path / "articles")]) == 0
    with Library(tmp_path / "library.db") as library:
        library.mark(1, starred=True, position=40, progress=0.3)
        library.mark(2, read=True)
        library.mark(3, archived=True)
    return tmp_path


@pytest.fixture
def before_textual(tmp_path: Path) -> Path:
    """A folder that ends the program where asyncio is imported, which Textual does first of all."""
    stub = tmp_path / "stub" / "asyncio"
    stub.mkdir(parents=True)
    (stub / "__init__.py").write_text("import os\nos._exit(3)\n", encoding="utf-8")
    return stub.parent


def _reader(home: Path, *arguments: str, size: tuple[int, int] = (90, 24), **environ: str) -> Session:
    variables = {"PYTHONPATH": str(ROOT), "PULLQUOTE_NO_SNAPSHOT": "1", "HOME": str(home)}
    variables |= {name: str(home) for name in ("XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME")}
    argv = [*PROGRAM, "--library", str(home / "library.db"), *arguments]
    return Session(argv, columns=size[0], lines=size[1], environ={**variables, **environ})


def _first(home: Path, stub: Path, *arguments: str, **more: object) -> Emulator:
    """The screen as it stands when Textual would be loaded."""
    with _reader(home, *arguments, PYTHONPATH=f"{stub}:{ROOT}", **more) as session:  # type: ignore[arg-type]
        assert session.ended(20.0)
        session.settle()
        return session.emulator


@pytest.mark.parametrize(
    ("arguments", "more"),
    [
        ((), {"size": (120, 40), **TRUE}),
        ((), {"size": (60, 12), **TRUE}),
        ((), {"size": (24, 6), **SIXTEEN}),
        ((), SIXTEEN),
        ((), {"NO_COLOR": "1"}),
        (("--theme", "light"), TRUE),
        (("--theme", "high-contrast"), TRUE),
    ],
)
def test_the_first_screen_is_what_a_full_repaint_gives(
    home: Path, before_textual: Path, arguments: tuple[str, ...], more: dict[str, object]
) -> None:
    first = _first(home, before_textual, *arguments, **more)

    assert "The harbour wall" in "".join(first.text)
    with _reader(home, *arguments, **more) as session:  # type: ignore[arg-type]
        assert session.until(lambda screen: b"\x1b[?2026$p" in session.sent)  # the app is there
        session.type(b"\x0c")  # ctrl+l
        assert session.until(lambda screen: session.sent.count(b"\x1b[2J") == 2)
        assert session.until(lambda screen: screen.cells() == first.cells())


def test_without_keys_at_the_foot_the_list_has_all_lines(home: Path, before_textual: Path) -> None:
    (home / "pullquote").mkdir()
    (home / "pullquote" / "config.toml").write_text("hints = false\n", encoding="utf-8")

    first = _first(home, before_textual, size=(90, 8))

    assert "figures" in first.text[-2]
    assert not first.text[-1].strip()


def test_an_empty_shelf_says_so_at_once(home: Path, before_textual: Path) -> None:
    with Library(home / "library.db") as library:
        for number in range(1, 5):
            library.mark(number, archived=True)

    first = _first(home, before_textual)

    assert "Your inbox is empty" in "".join(first.text)


def test_the_app_takes_it_over_without_sending_it_again(home: Path) -> None:
    with _reader(home) as session:
        assert session.until(lambda screen: "part 4" in screen.text[1])
        assert session.until(lambda screen: b"\x1b[?2026$p" in session.sent)
        session.type(b"j")
        assert session.until(lambda screen: screen.text[3].startswith("▌"))

        assert session.sent.count(b"\x1b[2J") == 1
        assert session.sent.count(b"part 1") == 1


def test_keys_typed_before_the_app_is_there_are_not_lost(home: Path) -> None:
    with _reader(home) as session:
        session.type(b"j")

        assert session.until(lambda screen: screen.text[3].startswith("▌"))


def test_a_snapshot_that_is_no_longer_true_is_set_right_before_textual_is_loaded(
    home: Path, before_textual: Path
) -> None:
    with _reader(home, PULLQUOTE_NO_SNAPSHOT="") as session:
        assert session.until(lambda screen: b"\x1b[?2026$p" in session.sent)
        session.type(b"Q")
        assert session.ended(20.0)
    assert list((home / "pullquote").glob("screen-*"))
    with Library(home / "library.db") as library:
        library.remove(4)

    first = _first(home, before_textual, PULLQUOTE_NO_SNAPSHOT="")

    assert "part 1" in "".join(first.text)
    assert "part 4" not in "".join(first.text)


def test_what_comes_first_in_plain_mode_is_the_apps(home: Path, before_textual: Path) -> None:
    first = _first(home, before_textual, PULLQUOTE_PLAIN="1")

    assert not "".join(first.text).strip()
