import json
import sys
from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO, TextIOWrapper
from pathlib import Path
from typing import Any

import pytest

from tui.command import main


@dataclass(frozen=True)
class Ran:
    """What a command printed, and the code that it ended with."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


Run = Callable[..., Ran]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run `pullquote` with these arguments on a library of the test's own."""
    monkeypatch.setenv("PULLQUOTE_LIBRARY", str(tmp_path / "library.db"))

    def run(*arguments: object, stdin: bytes = b"") -> Ran:
        monkeypatch.setattr(sys, "stdin", TextIOWrapper(BytesIO(stdin)))
        code = main([str(argument) for argument in arguments])
        return Ran(code, *capsys.readouterr())

    return run


@pytest.fixture
def page(tmp_path: Path) -> Callable[..., Path]:
    """A Markdown file of an article."""

    def page(title: str = "The bridge", body: str = "") -> Path:
        path = tmp_path / f"{len(list(tmp_path.iterdir()))}.md"
        body = body or f"The council met on Monday and spoke of {title} at some length.\n"
        path.write_text(f"# {title}\n\n{body}\n")
        return path

    return page
