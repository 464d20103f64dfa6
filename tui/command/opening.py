"""The reader opened: from the library's list, or at an article that is saved on the way."""

import os

import click

from tui.command.faults import log_faults
from tui.command.program import (
    library_option,
    mouse_option,
    no_snapshot_option,
    open_library,
    program,
    source_type,
    theme_option,
)
from tui.command.progress import Progress


@program.command("open", hidden=True)
@click.argument("source", type=source_type, metavar="FILE|URL|-")
@library_option
@mouse_option
@theme_option
@no_snapshot_option
def open_source(source: str) -> None:
    """Save an article and open it."""
    from articles.saving import Refused, check_source, is_address, save
    from tui.opening import check_terminal

    check_source(source)
    check_terminal()
    log_faults()
    with Progress(1, slow=is_address(source)):
        [outcome, *_] = save(open_library(), [source])
    if isinstance(outcome, Refused):
        raise click.ClickException(outcome.problem)
    open_reader(outcome.entry.id)


def open_reader(article_id: int | None = None) -> None:
    """Open the reader as the command line asks for it, at an article if one is given."""
    from tui import last_screen, opening

    context = click.get_current_context()
    meta = context.meta
    if meta.get("no_snapshot"):
        os.environ[last_screen.NOT_WANTED] = "1"
    mouse, theme = bool(meta.get("mouse")), meta.get("theme")
    context.exit(opening.open_reader(meta.get("library"), article_id, mouse, theme=theme))
