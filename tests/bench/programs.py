"""The programs that are measured, each set up over the same articles."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from tests.bench import prose

ROOT = Path(__file__).parents[2]
ARTICLES = 40
READ = ARTICLES - 1
"""The article that is read: the newest comes first in a list, and one row down is the one before it."""
WIDTH = 72
DOWN = "\x1bOB"
READY = b"\x1b[?2026$p"
"""A question that Textual asks when it takes the terminal."""
PULLQUOTE = [sys.executable, "-c", "import sys; from tui.command import main; sys.exit(main())"]


@dataclass(frozen=True, slots=True)
class Program:
    """How to run a program, the keys that come before all others, and what is typed for each action."""

    name: str
    argv: list[str]
    keys: Mapping[str, str]
    environ: Mapping[str, str] = field(default_factory=dict)
    before: tuple[str, ...] = ()
    side_margins: bool = False
    library: tuple[Path, Path] | None = None
    """A library, and the copy of it that each session has for itself."""
    ready: bytes = b""
    """What is sent once keys are taken, where the first screen stands before that."""
    rehearsed: str = ""
    """Keys of a session that comes before the measured one, and leaves a snapshot."""

    def prepare(self) -> None:
        """Give the next session a library that nobody has read in."""
        if self.library is not None:
            whole, copy = self.library
            for name in copy.parent.glob(f"{copy.name}*"):
                name.unlink()
            shutil.copy(whole, copy)


def programs(folder: Path, *, large: bool = False) -> list[Program]:
    """Those that are here, over files written into `folder`; `large` adds a library of 100,000."""
    found = [*_less(folder), *_newsboat(folder), *_imports(), *_bare(), *_pullquote(folder)]
    return [*found, _large(folder)] if large else found


def library(folder: Path, count: int = ARTICLES) -> Path:
    """A library of `count` articles, made once."""
    path = folder / f"library-{count}.db"
    if not path.exists():
        prose.write_markdown(folder / f"articles-{count}", count)
        command = [*PULLQUOTE, "--library", str(path), "add", str(folder / f"articles-{count}")]
        quiet = subprocess.DEVNULL
        subprocess.run(command, check=True, stdout=quiet, stderr=quiet, cwd=ROOT)
    return path


def _less(folder: Path) -> list[Program]:
    if shutil.which("less") is None:
        return []
    from rich.console import Console

    from articles.evidence import extract
    from articles.library import Library
    from tui.reader import render_article
    from tui.themes import THEMES

    with Library(library(folder)) as opened:
        article = opened.get(READ).article
    console = Console(width=120, force_terminal=True, color_system="truecolor", highlight=False, record=False)
    found = []
    for name, theme in (("less -R", "ansi"), ("less -R, truecolor", "dark")):
        drawn = render_article(article, extract(article.text), width=120, theme=THEMES[theme])
        with console.capture() as capture:
            console.print(drawn, soft_wrap=True)
        path = folder / f"{theme}.ansi"
        path.write_text(capture.get(), encoding="utf-8")
        keys = {"line": "j", "page": " ", "top": "g"}
        found.append(Program(name, ["less", "-R", str(path)], keys, {"LESS": ""}))
    return found


def _newsboat(folder: Path) -> list[Program]:
    if shutil.which("newsboat") is None:
        return []
    prose.write_feed(folder / "feed.xml", ARTICLES)
    (folder / "urls").write_text(f"file://{folder / 'feed.xml'}\n", encoding="utf-8")
    settings = f"text-width {WIDTH}\nconfirm-exit no\nshow-read-articles yes\n"
    (folder / "newsboat").write_text(settings, encoding="utf-8")
    # A keyless start writes the feed into the cache, so that a measured one reads no feed.
    argv = ["newsboat", "-u", folder / "urls", "-C", folder / "newsboat", "-c", folder / "cache.db"]
    subprocess.run([*map(str, argv), "-x", "reload"], check=False, capture_output=True)
    keys = {"move": DOWN, "open": "\r", "line": DOWN, "page": " ", "next": "n"}
    return [Program("newsboat", list(map(str, argv)), keys, before=("\r",))]


def _imports() -> list[Program]:
    done = "import textual.app, time; print('imported', flush=True); time.sleep(60)"
    return [Program("import textual.app", [sys.executable, "-c", done], {})]


def _bare() -> list[Program]:
    argv = [sys.executable, "-m", "tests.bench.bare"]
    keys = {"line": "j", "page": " ", "next": "n"}
    environ = {"PYTHONPATH": str(ROOT)}
    return [
        Program("Textual, plain", argv, keys, environ),
        Program("Textual, this driver", [*argv, "--driver"], keys, environ),
        Program("… a list beside", [*argv, "--driver", "--beside"], keys, environ),
        Program("… and side margins", [*argv, "--driver", "--beside"], keys, environ, side_margins=True),
    ]


def _pullquote(folder: Path) -> list[Program]:
    copy = folder / "read.db"
    argv = PULLQUOTE
    keys = {"move": "j", "open": "\r", "line": "j", "page": " ", "next": "n", "top": "g"}
    shared = {
        "PYTHONPATH": str(ROOT),
        "PULLQUOTE_LIBRARY": str(copy),
        "XDG_STATE_HOME": str(folder),
        "XDG_CACHE_HOME": str(folder),
        "XDG_CONFIG_HOME": str(folder),
    }
    alone = {**shared, "PULLQUOTE_NO_SNAPSHOT": "1"}
    ansi = {**alone, "COLORTERM": "", "TERM": "xterm-16color"}
    plain = {**alone, "PULLQUOTE_DRIVER": "plain"}
    made = library(folder), copy
    return [
        Program("pullquote", argv, keys, alone, ("\\",), library=made, ready=READY),
        Program("pullquote, 16 colours", argv, keys, ansi, ("\\",), library=made, ready=READY),
        Program("pullquote, list beside", argv, keys, alone, library=made, ready=READY),
        Program("pullquote, and margins", argv, keys, alone, side_margins=True, library=made, ready=READY),
        Program("pullquote, snapshot", argv, {}, shared, library=made, ready=READY, rehearsed="Q"),
        Program(
            "pullquote, plain driver",
            argv,
            keys,
            plain,
            ("\\",),
            library=made,
        ),
    ]


def _large(folder: Path) -> Program:
    from articles.article import compose
    from articles.evidence import Evidence
    from articles.library import Library

    path = folder / "large.db"
    with Library(path) as opened, opened.batch():
        for number in range(100_000):
            opened.add(compose(f"{prose.title(number)}", f"The body of article {number}."), Evidence())
    environ = {"PYTHONPATH": str(ROOT), "PULLQUOTE_LIBRARY": str(path), "PULLQUOTE_NO_SNAPSHOT": "1"}
    return Program("pullquote, 100,000", PULLQUOTE, {"move": "j"}, environ)
