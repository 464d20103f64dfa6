"""An article saved and opened at once."""

import click

from tui.command.faults import log_faults
from tui.command.program import (
    library_option,
    mouse_option,
    no_snapshot_option,
    open_library,
    plain_option,
    program,
    source_type,
    theme_option,
)
from tui.command.progress import Progress
from tui.command.reader import open_reader


@program.command("open", hidden=True)
@click.argument("source", type=source_type, metavar="FILE|URL|-")
@library_option
@mouse_option
@theme_option
@plain_option
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
