"""The reader opened: from the library's list, or at an article that is saved on the way."""

from pathlib import Path

import click

from tui.command.faults import log_faults
from tui.command.program import (
    library_option,
    library_path,
    mouse_option,
    open_library,
    program,
    theme_option,
)


@program.command("open", hidden=True)
@click.argument("source", metavar="FILE|URL|-")
@library_option
@mouse_option
@theme_option
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
    from tui import opening

    chosen = click.get_current_context().meta
    try:
        code = opening.open_reader(
            path, article_id, mouse=bool(chosen.get("mouse")), theme=chosen.get("theme")
        )
    except opening.CannotOpen as error:
        raise click.ClickException(str(error)) from None
    click.get_current_context().exit(code)


def _require_terminal() -> None:
    from tui.opening import CannotOpen, check_terminal

    try:
        check_terminal()
    except CannotOpen as error:
        raise click.ClickException(str(error)) from None
