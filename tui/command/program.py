"""The program: its options, and what it does when no command is named."""

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from articles.article.hostile import clean_line
from tui.command import location
from tui.themes import THEMES

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

    from articles.library import Library

NAME = "pullquote"

MOST_COMPLETED = 200
"""Articles that a shell is offered."""

_COMPLETION = """\b
To complete commands with the Tab key, put one line into your shell's start-up file:
  bash  eval "$(_PULLQUOTE_COMPLETE=bash_source pullquote)"
  zsh   eval "$(_PULLQUOTE_COMPLETE=zsh_source pullquote)"
  fish  _PULLQUOTE_COMPLETE=fish_source pullquote | source
"""


_ROOMS = {
    "add": "saving",
    "captures": "extracting",
    "config": "configuring",
    "export": "exporting",
    "extract": "extracting",
    "list": "reading",
    "marks": "exporting",
    "open": "opening",
    "path": "reading",
    "recapture": "extracting",
    "reextract": "extracting",
    "rm": "saving",
    "samples": "saving",
    "show": "reading",
}
"""The module that adds each command to the program; only that of the command asked for is loaded."""


class Program(click.Group):
    """What is no command is something to read: `pullquote page.html` opens that page."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(_ROOMS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name in _ROOMS and cmd_name not in self.commands:
            import_module(f"tui.command.{_ROOMS[cmd_name]}")
        return super().get_command(ctx, cmd_name)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        word = args[0]
        if word in _ROOMS or (word.startswith("-") and word != "-"):
            return super().resolve_command(ctx, args)
        if not _may_be_a_source(word):
            raise click.UsageError(f"There is no command and no file named “{word}”.", ctx)
        return "open", self.get_command(ctx, "open"), args

    def shell_complete(self, ctx: click.Context, incomplete: str) -> "list[CompletionItem]":
        return [
            *super().shell_complete(ctx, incomplete),
            *source_type.shell_complete(ctx, self.params[0], incomplete),
        ]


def _may_be_a_source(word: str) -> bool:
    return word == "-" or "." in word or "/" in word or Path(word).exists()


def _remember(context: click.Context, parameter: click.Parameter, value: Any) -> None:
    """Options that stand before the command or after it mean the same; the environment yields."""
    if value:
        context.meta[str(parameter.name)] = value


def _known_theme(context: click.Context, parameter: click.Parameter, value: str | None) -> None:
    """Refuse a theme that neither Pullquote nor the user's own settings know."""
    if value is not None and value not in THEMES:
        import os

        from tui.config import config_path, read_config

        themes = read_config(config_path(os.environ)).themes
        if value not in themes:
            raise click.BadParameter(f"there is no theme “{value}”; there are {', '.join(themes)}.")
    _remember(context, parameter, value)


library_option = click.option(
    "--library",
    type=click.Path(),
    metavar="PATH",
    expose_value=False,
    is_eager=True,
    callback=_remember,
    help="The library to use; else PULLQUOTE_LIBRARY, else your own.",
)
mouse_option = click.option(
    "--mouse",
    is_flag=True,
    expose_value=False,
    is_eager=True,
    callback=_remember,
    help="Take the mouse too: click and scroll.",
)
theme_option = click.option(
    "--theme",
    metavar="NAME",
    expose_value=False,
    is_eager=True,
    callback=_known_theme,
    help=f"How it looks: {', '.join(THEMES)}, or your own; else what the terminal announces.",
)
plain_option = click.option(
    "--plain",
    is_flag=True,
    expose_value=False,
    is_eager=True,
    callback=_remember,
    help="For screen readers and Braille: words for signs, the cursor at what is read.",
)
no_snapshot_option = click.option(
    "--no-snapshot",
    is_flag=True,
    expose_value=False,
    is_eager=True,
    callback=_remember,
    help="Keep no picture of the last screen for a quicker start, and remove those kept.",
)


class _Source(click.Path):
    """A file, a folder, an address, or `-`; a name of nothing would be taken for the folder one is in."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        if not str(value).strip():
            raise click.ClickException(
                "An empty name is no file and no address: name one, or - for what is piped in."
            )
        return super().convert(value, param, ctx)


source_type = _Source(allow_dash=True)
"""Whatever can be read; shells complete it as a file."""

json_option = click.option("--json", "as_json", is_flag=True, help="Print JSON, for programs.")


def complete_id(
    context: click.Context, parameter: click.Parameter, incomplete: str
) -> "list[CompletionItem]":
    """The ids of the newest articles that begin so, with their titles, for a shell."""
    from click.shell_completion import CompletionItem

    from articles.library import Library, LibraryError

    try:
        with Library(location.library_path(context.meta.get("library"))) as library:
            entries = library.list(shelf="all", limit=MOST_COMPLETED)
    except LibraryError:
        return []  # A shell has no place for sentences.
    return [
        CompletionItem(str(entry.id), help=clean_line(entry.title))
        for entry in entries
        if str(entry.id).startswith(incomplete)
    ]


def library_path() -> Path:
    """The library that the command line asks for."""
    return location.library_path(click.get_current_context().meta.get("library"))


def open_library() -> "Library":
    """The library that the command line asks for, open; it closes with the command."""
    from articles.library import Library

    return click.get_current_context().with_resource(Library(library_path()))


@click.group(
    cls=Program,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog=_COMPLETION,
)
@library_option
@mouse_option
@theme_option
@plain_option
@no_snapshot_option
@click.version_option(package_name=NAME, prog_name=NAME)
@click.pass_context
def program(context: click.Context) -> None:
    """Read your saved articles, with every figure and every quote lit up.

    \b
    pullquote                opens the reader
    pullquote FILE or URL    saves that article and opens it
    pullquote -              the same with what is piped in
    """
    if context.invoked_subcommand is None:
        from tui.command.reader import open_reader

        open_reader()
