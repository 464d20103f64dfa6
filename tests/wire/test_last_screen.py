"""The reader's last screen is there at once when `pullquote` starts again."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest

from tests.bench import prose
from tests.bench.session import Session
from tui.command import main

ROOT = Path(__file__).parents[2]
PROGRAM = [sys.executable, "-c", "import sys; from tui.command import main; sys.exit(main())"]


@pytest.fixture(scope="module")
def left(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home in which an article was opened, and the program left while it was being read."""
    home = tmp_path_factory.mktemp("home")
    prose.write_markdown(home / "articles", 3)
    assert main(["--library", str(home / "library.db"), "add", str(home / "articles")]) == 0
    with _reader(home) as session:
        assert session.until(lambda screen: "part 3" in "".join(screen.text))
        session.press("\r")
        session.press(" ")
        session.press("Q")
        assert session.ended()
    return home


@pytest.fixture
def home(left: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(left / "cache"))
    kept = left / "kept"
    if not kept.exists():
        shutil.copytree(left / "cache", kept)
    shutil.rmtree(left / "cache")
    shutil.copytree(kept, left / "cache")
    return left


def _reader(home: Path, *arguments: str, **environ: str) -> Session:
    variables = {"PYTHONPATH": str(ROOT), "XDG_CACHE_HOME": str(home / "cache"), "HOME": str(home)}
    argv = [*PROGRAM, "--library", str(home / "library.db"), *arguments]
    return Session(argv, columns=90, lines=24, environ={**variables, **environ})


def _screens(home: Path) -> list[Path]:
    return sorted((home / "cache" / "pullquote").glob("screen-*"))


def test_the_screen_is_painted_before_the_command_line_is_loaded(home: Path, tmp_path: Path) -> None:
    click = tmp_path / "click"  # in the way of the real one: the program ends where it is imported
    click.mkdir()
    (click / "__init__.py").write_text("import os\nos._exit(3)\n", encoding="utf-8")

    with _reader(home, PYTHONPATH=f"{tmp_path}:{ROOT}") as session:
        assert session.until(lambda screen: "left" in screen.text[-2])


def test_the_screen_that_was_left_is_painted_and_then_taken_over(home: Path) -> None:
    with _reader(home) as session:
        assert session.until(lambda screen: "left" in screen.text[-2])
        session.settle()

        assert bytes(session.sent).count(b"\x1b[2J") == 1
        session.press("j")
        assert session.until(lambda screen: "left" in screen.text[-2])


def test_another_library_in_its_place_shows_nothing_of_it(home: Path) -> None:
    library = home / "library.db"
    library.rename(home / "moved.db")
    try:
        with _reader(home) as session:
            session.until(
                lambda screen: "Setting out" in "".join(screen.text) or "samples" in screen.text[-1]
            )

            assert b"harbour" not in bytes(session.sent)[:600]
    finally:
        for file in home.glob("library.db*"):
            file.unlink()  # with the other library's log, which is none of this one's
        (home / "moved.db").rename(library)


def test_removing_an_article_removes_the_screens_it_may_stand_on(home: Path) -> None:
    arguments = ["--library", str(home / "library.db")]

    assert main([*arguments, "rm", "1"]) == 0

    assert not _screens(home)
    assert main([*arguments, "rm", "--undo", "1"]) == 0


def test_a_library_that_fails_says_so_on_the_screen_it_found(home: Path) -> None:
    library = home / "library.db"
    whole = library.read_bytes()
    library.write_bytes(b"no library at all " * 100)
    try:
        with _reader(home) as session:
            assert session.ended()
            session.settle()

            assert b"harbour" in bytes(session.sent)
            assert not session.emulator.text[0].startswith("The harbour wall")
            assert b"\x1b[?1049l" in bytes(session.sent)
            assert bytes(session.sent).rstrip().endswith(b".")
    finally:
        library.write_bytes(whole)


def test_other_commands_paint_nothing(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["--library", str(home / "library.db"), "list"])

    assert "\x1b[?1049h" not in capsys.readouterr().out
