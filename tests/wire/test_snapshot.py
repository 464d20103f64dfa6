"""The last screen of the last session is there at once, for the right eyes only."""

from __future__ import annotations

import os
import shutil
import stat
import sys
from pathlib import Path

import pytest

from tests.bench.session import Session

ROOT = Path(__file__).parents[2]
LITTLE = Path(__file__).with_name("little.py")


def _session(folder: Path, columns: int = 60, **environ: str) -> Session:
    argv = [sys.executable, str(LITTLE), str(folder.parent / "told"), str(folder)]
    return Session(argv, columns=columns, lines=12, environ={"PYTHONPATH": str(ROOT), **environ})


def _ready(session: Session) -> None:
    assert session.until(lambda screen: "ready" in screen.text[0])
    session.settle()


@pytest.fixture(scope="module")
def session_before(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the snapshot of a session in which `a` was typed."""
    folder = tmp_path_factory.mktemp("before") / "kept"
    with _session(folder) as session:
        _ready(session)
        session.press("a")
        session.press("q")
        assert session.ended()
    return folder


@pytest.fixture
def kept(session_before: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(session_before, tmp_path / "kept"))


def test_the_last_screen_is_painted_and_taken_over_without_a_flicker(kept: Path) -> None:
    with _session(kept) as session:
        assert session.until(lambda screen: "typed a" in screen.text[1])
        painted = len(session.sent)
        _ready(session)

        later = bytes(session.sent[painted:])
        assert b"\x1b[2J" not in later
        assert b"ready" not in later
        assert b"\x1b[?1049h" not in later


def test_keys_typed_meanwhile_are_not_lost_or_echoed(kept: Path) -> None:
    with _session(kept) as session:
        assert session.until(lambda screen: "typed a" in screen.text[1])
        os.write(session.fileno, b"xyz")

        assert session.until(lambda screen: "typed x y z" in screen.text[1])
        assert b"xyz" not in bytes(session.sent)


def test_the_terminal_is_given_back_as_it_was_before_the_snapshot(kept: Path) -> None:
    import termios

    with _session(kept) as session:
        before = termios.tcgetattr(session.fileno)
        _ready(session)
        session.press("q")
        assert session.ended()

        assert termios.tcgetattr(session.fileno) == before


def test_a_start_that_fails_gives_the_terminal_back_and_leaves_its_message(kept: Path) -> None:
    with _session(kept, LITTLE_FAILS="1") as session:
        assert session.until(lambda screen: "typed a" in screen.text[1])
        session.ended()
        session.settle()

        assert b"\x1b[?1049l" in bytes(session.sent)


@pytest.mark.parametrize("other", [{"columns": 61}, {"TERM": "screen-256color"}], ids=["size", "kind"])
def test_another_terminal_shows_no_snapshot(kept: Path, other: dict[str, object]) -> None:
    with _session(kept, **other) as session:
        _ready(session)

        assert b"typed a" not in bytes(session.sent)


def test_a_snapshot_is_for_its_owner_only(kept: Path) -> None:
    [file] = kept.iterdir()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(kept.stat().st_mode) == 0o700

    file.chmod(0o644)

    with _session(kept) as session:
        _ready(session)
        assert b"typed a" not in bytes(session.sent)


def test_a_broken_snapshot_is_passed_over(kept: Path) -> None:
    [file] = kept.iterdir()
    file.write_bytes(b"\xff\xfe garbage \x00" * 100)

    with _session(kept) as session:
        _ready(session)

        assert b"garbage" not in bytes(session.sent)


def test_snapshots_are_gone_when_told(kept: Path) -> None:
    from tui.wire import snapshot

    snapshot.remove(str(kept))

    assert not list(kept.iterdir())
