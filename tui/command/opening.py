"""The reader opened: from the library's list, or at an article that is saved on the way."""

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
    from tui.opening import check_terminal

    check_terminal()
    log_faults()
    [outcome, *_] = save(open_library(), [source])
    if isinstance(outcome, Refused):
        raise click.ClickException(outcome.problem)
    open_reader(outcome.entry.id)


def open_reader(article_id: int | None = None) -> None:
    """Open the reader as the command line asks for it, at an article if one is given."""
    from tui import opening

    context = click.get_current_context()
    mouse, theme = bool(context.meta.get("mouse")), context.meta.get("theme")
    context.exit(opening.open_reader(library_path(), article_id, mouse, theme=theme))
