"""The reader opened: from the library's list, or at an article that is saved on the way."""

import os
import sys
from pathlib import Path

import click

from tui.command.faults import log_faults
from tui.command.program import library_option, library_path, open_library, program


@program.command("open", hidden=True)
@click.argument("source", metavar="FILE|URL|-")
@library_option
def open_source(source: str) -> None:
    """Save an article and open it."""
    from articles.saving import Refused, save

    _require_terminal()
    log_faults()
    [outcome, *_] = save(open_library(), [source])
    if isinstance(outcome, Refused):
        raise click.ClickException(outcome.problem)
    open_reader(library_path(), outcome.entry.id)


def open_reader(path: Path, article_id: int | None = None) -> None:
    """Open the reader on the library at `path`, at an article if one is given."""
    _require_terminal()
    _take_keys_from_terminal()
    from importlib import import_module

    import_module("tui.app").PullquoteApp(path, open_id=article_id).run()


def _require_terminal() -> None:
    if not sys.stdout.isatty():
        raise click.ClickException(
            "The reader needs a terminal; `pullquote list` and `pullquote show ID` print instead."
        )


def _take_keys_from_terminal() -> None:
    """Where an article was piped in, the keys still come from the terminal, as with less."""
    if sys.stdin is not None and sys.stdin.isatty():
        return
    try:
        terminal = os.open("/dev/tty", os.O_RDWR)
    except OSError as error:
        raise click.ClickException("There is no terminal to take keys from.") from error
    os.dup2(terminal, 0)
    os.close(terminal)
