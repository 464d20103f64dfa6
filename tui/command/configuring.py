"""`config`: the file with the settings, written or looked over."""

import os

import click

from tui.command.printing import print_json
from tui.command.program import json_option, program


@program.command()
@json_option
def config(as_json: bool) -> None:
    """Write the file with the settings, or look over the one there is.

    A new file has every setting and every key, commented out. Of one that is there, all that is
    wrong is told by its line.
    """
    from tui.config import commented_config, config_path, read_config

    path = config_path(os.environ)
    written = not path.exists()
    if written:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(commented_config(), encoding="utf-8")
    read_config(path)
    if as_json:
        print_json({"path": str(path), "written": written})
    else:
        click.echo(f"Wrote {path}" if written else f"All is well with {path}")
