"""Opening the app from the command line: what must be so before Textual is imported."""

import os
import sys
from os import PathLike

TYPE_CHECKING = False  # Not from `typing`: the first screen waits for everything imported here.
if TYPE_CHECKING:
    from types import FrameType

    from tui.app import PullquoteApp
    from tui.config import Config


class CannotOpen(Exception):
    """The app cannot be shown here; the message is a sentence that says why and what to do."""


def open_reader(
    library_path: "str | PathLike[str] | None" = None,
    open_id: "int | None" = None,
    mouse: bool = False,
    *,
    theme: "str | None" = None,
) -> int:
    """Show the app until it is left; answers the exit code. Without a path, the user's own library.

    Where standard input is a pipe, keys come from the terminal itself. Raises `CannotOpen` where
    there is no terminal to show it on, `articles.library.LibraryError` for a library that fails.
    """
    check_terminal()
    take_keys_from_terminal()
    paint_on_terminal()
    from tui.start import last_screen

    chosen = None if library_path is None else os.fspath(library_path)
    try:
        last_screen.hush()
        if open_id is None:
            last_screen.paint(chosen, theme)
        config, app = _load(chosen, open_id, theme)
        app.run(mouse=mouse or config.mouse)
        _wait_for_what_is_under_way(app)
    finally:
        last_screen.give_back()
    if app.fault is not None:
        raise app.fault
    if app.return_code == 0:
        last_screen.keep(app, chosen, theme, wanted=config.snapshot and not app.look.plain)
    return app.return_code or 0


def _load(chosen: "str | None", open_id: "int | None", theme: "str | None") -> "tuple[Config, PullquoteApp]":
    import gc

    from tui.wire.lean import lean

    # Nothing that is loaded becomes garbage; the app turns it on again when its first screen stands.
    gc.disable()
    with lean():
        from tui.command.location import library_path
        from tui.config import config_path, read_config
        from tui.start import first_screen
        from tui.start.beginning import begin
        from tui.start.last_screen import in_words
        from tui.themes import has_few_colours, in_sixteen, theme_for
        from tui.themes import in_words as themes_in_words
        from tui.wire import driver_class

        config = read_config(config_path(os.environ))
        theme = theme or config.theme
        if theme is not None and theme not in config.themes:
            raise CannotOpen(f"There is no theme “{theme}”; there are {', '.join(config.themes)}.")
        plain = config.plain or in_words()
        if plain or config.bidi != "auto":  # what is read aloud is read in its own order
            os.environ["PULLQUOTE_BIDI"] = "off" if plain else config.bidi
        if config.links != "auto":
            os.environ["FORCE_HYPERLINKS" if config.links == "on" else "NO_HYPERLINKS"] = "1"
        themes = in_sixteen(config.themes) if has_few_colours(os.environ) else config.themes
        themes = themes_in_words(themes) if plain else themes
        path = library_path(chosen)
        beginning = begin(path, open_id)
        first_screen.paint(beginning, config.keymap, theme_for(os.environ, theme, themes), hints=config.hints)
        from tui.app import PullquoteApp

        driver = driver_class(spoken=plain)
    app = PullquoteApp(
        path,
        open_id,
        theme=theme,
        themes=themes,
        keymap=config.keymap,
        hints=config.hints,
        link_numbers=config.link_numbers,
        driver_class=driver,
        begin=beginning,
    )
    if driver is None:
        _save_when_told_to_end(app)  # our own driver sees to it itself
    return config, app


def _wait_for_what_is_under_way(app: "PullquoteApp") -> None:
    if "tui.behind.aside" in sys.modules:
        from tui.behind.aside import wait_for_the_last

        app.adding.wait(wait_for_the_last)


def check_terminal() -> None:
    """Raise `CannotOpen` unless there is a terminal that can show the app."""
    if not sys.stdout.isatty():
        raise CannotOpen(
            "The reader needs a terminal; `pullquote list` and `pullquote show ID` print instead."
        )
    if os.environ.get("TERM", "dumb") in {"dumb", "unknown", ""}:
        raise CannotOpen(
            "The reader needs a terminal that can move its cursor, and TERM says that this one cannot; "
            "`pullquote list` and `pullquote show ID` work here."
        )


def take_keys_from_terminal() -> None:
    """Make the terminal standard input where that is a pipe or a file."""
    if sys.stdin is not None and sys.stdin.isatty():
        return
    try:
        terminal = os.open("/dev/tty", os.O_RDWR)
    except OSError:
        raise CannotOpen(
            "The reader takes keys from a terminal, and there is none to take them from; "
            "`pullquote list` and `pullquote show ID` print instead."
        ) from None
    os.dup2(terminal, 0)
    os.close(terminal)
    sys.stdin = open(0, encoding="utf-8", errors="replace", closefd=False)  # noqa: SIM115


def paint_on_terminal() -> None:
    """Textual paints on standard error; where that goes to a file, standard output is the terminal."""
    if sys.__stderr__ is None or not sys.__stderr__.isatty():
        sys.__dict__["__stderr__"] = sys.__stdout__


def _save_when_told_to_end(app: "PullquoteApp") -> None:
    import signal

    def ended(number: int, frame: "FrameType | None") -> None:
        app.hang_up()
        app.exit(return_code=128 + number)

    for name in ("SIGHUP", "SIGTERM"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), ended)
