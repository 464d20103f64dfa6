"""The reader, opened as the command line asks for it."""

import os

import click


def open_reader(article_id: int | None = None) -> None:
    """Open the reader and end with it, at an article if one is given."""
    from tui import opening
    from tui.start import last_screen

    context = click.get_current_context()
    meta = context.meta
    if meta.get("no_snapshot"):
        os.environ[last_screen.NOT_WANTED] = "1"
    if meta.get("plain"):
        os.environ[last_screen.IN_WORDS] = "1"
    mouse, theme = bool(meta.get("mouse")), meta.get("theme")
    context.exit(opening.open_reader(meta.get("library"), article_id, mouse, theme=theme))
