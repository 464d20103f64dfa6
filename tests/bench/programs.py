"""The programs that are measured, each set up over the same articles."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path

from tests.bench import prose

ROOT = Path(__file__).parents[2]
ARTICLES = 40
WIDTH = 72
DOWN = "\x1bOB"


@dataclass(frozen=True, slots=True)
class Program:
    """How to run a program, the keys that come before all others, and what is typed for each action."""

    name: str
    argv: list[str]
    keys: Mapping[str, str]
    environ: Mapping[str, str] = field(default_factory=dict)
    before: tuple[str, ...] = ()
    side_margins: bool = False


def programs(folder: Path) -> list[Program]:
    """Those that are here, over files written into `folder`."""
    found = [*_less(folder), *_newsboat(folder), *_bare()]
    if find_spec("tui.app") is not None:
        found += _pullquote(folder)
    return found


def library(folder: Path, count: int = ARTICLES) -> Path:
    """A library of `count` articles, made once."""
    path = folder / f"library-{count}.db"
    if not path.exists():
        prose.write_markdown(folder / f"articles-{count}", count)
        command = [
            sys.executable,
            "-m",
            "tui",
            "--library",
            str(path),
            "add",
            str(folder / f"articles-{count}"),
        ]
        if find_spec("tui.__main__") is None:
            command[1:3] = ["-c", "import sys; from tui.command import main; sys.exit(main())"]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd=ROOT)
    return path


def _less(folder: Path) -> list[Program]:
    if shutil.which("less") is None:
        return []
    from rich.console import Console

    from articles.evidence import extract
    from articles.library import Library
    from tui.reader import render_article

    with Library(library(folder)) as opened:
        article = opened.get(1).article
    console = Console(width=120, force_terminal=True, color_system="truecolor", highlight=False, record=False)
    with console.capture() as capture:
        console.print(render_article(article, extract(article.text), width=120), soft_wrap=True)
    path = folder / "article.ansi"
    path.write_text(capture.get(), encoding="utf-8")
    return [Program("less -R", ["less", "-R", str(path)], {"line": "j", "page": " "}, {"LESS": ""})]


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
    path = library(folder)
    argv = [sys.executable, "-c", "import sys; from tui.command import main; sys.exit(main())"]
    argv += ["--library", str(path)]
    keys = {"move": "j", "open": "\r", "line": "j", "page": " ", "next": "n"}
    environ = {"PYTHONPATH": str(ROOT), "XDG_STATE_HOME": str(folder), "XDG_CONFIG_HOME": str(folder)}
    plain = {**environ, "PULLQUOTE_DRIVER": "plain"}
    return [
        Program("pullquote", argv, keys, environ, ("\\",)),
        Program("pullquote, list beside", argv, keys, environ),
        Program("… and side margins", argv, keys, environ, side_margins=True),
        Program("pullquote, plain driver", argv, keys, plain, ("\\",)),
    ]


def variables() -> dict[str, str]:
    """The environment without what would make programs differ."""
    return {name: value for name, value in os.environ.items() if not name.startswith("PULLQUOTE")}
