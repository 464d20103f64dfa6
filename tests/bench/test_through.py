"""The reader through mosh and through screen on this machine: the screens are those of a direct line."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.bench.programs import PULLQUOTE, ROOT, library
from tests.bench.session import BYTE_CODE, Session

pytestmark = pytest.mark.bench
KEYS = ["j", "\r", "j", "j", "j", " ", "k", "n", "j", "b", "?", "q", "\\", "j"]


def _reader(folder: Path, name: str) -> list[str]:
    path = folder / f"{name}.db"
    shutil.copy(library(folder, 8), path)
    told = ["PULLQUOTE_NO_SNAPSHOT=1", f"PYTHONPYCACHEPREFIX={BYTE_CODE}", f"XDG_CONFIG_HOME={folder}"]
    return ["env", "-C", str(ROOT), *told, *PULLQUOTE, "--library", str(path)]


def _screens(session: Session) -> Iterator[list[str]]:
    """The screen after each key, once it stands still."""
    assert session.until(lambda screen: "Inbox" in screen.text[0], 20.0), session.emulator.text
    session.settle(6.0)
    for key in KEYS:
        session.press(key)
        yield [line.rstrip() for line in session.emulator.text]


def _direct(folder: Path) -> list[list[str]]:
    with Session(_reader(folder, "direct"), environ={"LC_ALL": "C.UTF-8"}) as session:
        return list(_screens(session))


def _free_port() -> int:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as taken:
        taken.bind(("127.0.0.1", 0))
        port: int = taken.getsockname()[1]
        return port


def test_through_mosh_the_screens_are_the_same(tmp_path: Path) -> None:
    if not shutil.which("mosh-server") or not shutil.which("mosh-client"):
        pytest.skip("mosh is not here")
    environ = os.environ | {"LC_ALL": "C.UTF-8", "TERM": "xterm-256color"}
    server = ["mosh-server", "new", "-i", "127.0.0.1", "-p", str(_free_port()), "-c", "256", "--"]
    told = subprocess.run(
        [*server, *_reader(tmp_path, "mosh")],
        env=environ,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=True,
    )
    _, _, port, key = next(
        line for line in told.stdout.splitlines() if line.startswith("MOSH CONNECT")
    ).split()

    near = {"LC_ALL": "C.UTF-8", "MOSH_KEY": key, "MOSH_PREDICTION_DISPLAY": "never"}
    server_pid = int(told.stderr.rpartition("pid = ")[2].split("]")[0])
    try:
        with Session(["mosh-client", "127.0.0.1", port], environ=near, quiet=0.6) as session:
            through = list(_screens(session))
    finally:
        os.kill(server_pid, signal.SIGTERM)  # It waits for its client to come back.

    assert through == _direct(tmp_path)


def test_through_screen_the_screens_are_the_same(tmp_path: Path) -> None:
    if not shutil.which("screen"):
        pytest.skip("screen is not here")
    folder = tmp_path / "screens"
    folder.mkdir(mode=0o700)
    (tmp_path / "screenrc").write_text("startup_message off\ndefutf8 on\naltscreen on\n")
    named = ["screen", "-S", "bench"]
    argv = [*named, "-U", "-c", str(tmp_path / "screenrc"), *_reader(tmp_path, "screen")]
    environ = {"LC_ALL": "C.UTF-8", "SCREENDIR": str(folder)}

    try:
        with Session(argv, environ=environ, quiet=0.6) as session:
            through = list(_screens(session))
    finally:
        # It outlives its terminal, with the reader in it.
        subprocess.run([*named, "-X", "quit"], env=os.environ | environ, check=False, capture_output=True)

    assert through == _direct(tmp_path)
