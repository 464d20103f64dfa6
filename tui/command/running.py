"""Running the program, and every way in which it can end."""

import io
import os
import sys

INTERRUPTED = 130
PIPE_CLOSED = 141
"""What a shell reports of a program that ended by SIGINT, and by SIGPIPE."""

_COMPLETE = "_PULLQUOTE_COMPLETE"


def main(arguments: list[str] | None = None) -> int:
    """Run `pullquote` with these arguments, or those of the process; the exit code."""
    _speak_any_language()
    try:
        code = _run(sys.argv[1:] if arguments is None else arguments)
        if sys.stdout is not None:  # as it is after `>&-`
            sys.stdout.flush()
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # `pullquote list | head` has what it wants. The interpreter flushes once more at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return PIPE_CLOSED
    return code


def _speak_any_language() -> None:
    """Where standard output is in an encoding that has not every letter, print `?` for those."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper) and stream.errors == "strict":
            stream.reconfigure(errors="replace")


def _run(arguments: list[str]) -> int:
    try:
        if _COMPLETE not in os.environ and (options := _reader_options(arguments)) is not None:
            return _open_reader(**options)
        return _run_command(arguments)
    except BrokenPipeError:
        raise
    except Exception as error:
        from tui.command.printing import complain

        for sentence in _sentences(error):
            complain(sentence)
        return 1


def _reader_options(arguments: "list[str]") -> "dict[str, str] | None":
    """What is chosen where nothing but the reader is asked for; None for whatever click must look at."""
    if not arguments:
        return {}
    if len(arguments) == 1 and arguments[0].startswith("--library="):
        arguments = arguments[0].split("=", 1)
    if len(arguments) == 2 and arguments[0] == "--library" and arguments[1][:1] not in ("", "-"):
        return {"library_path": arguments[1]}
    return None


def _open_reader(library_path: "str | None" = None) -> int:
    """The reader over the list. Without click, whose loading would be seen before the first screen."""
    from tui.opening import open_reader

    return open_reader(library_path)


def _run_command(arguments: list[str]) -> int:
    import click

    from tui.command.printing import complain
    from tui.command.program import NAME, program

    if _COMPLETE in os.environ:
        program.main(arguments, NAME)  # click answers the shell, and exits
    try:
        with program.make_context(NAME, arguments) as context:
            program.invoke(context)
    except click.exceptions.Exit as exit_:
        return exit_.exit_code
    except click.Abort:
        return INTERRUPTED
    except click.UsageError as error:
        error.show()
        return error.exit_code
    except click.ClickException as error:
        complain(error.format_message())
        return error.exit_code
    return 0


def _sentences(error: Exception) -> list[str]:
    """What went wrong: trouble with what was given says so itself, a fault of ours goes to the log."""
    from articles.capture.errors import CaptureError
    from articles.library.errors import LibraryError
    from tui.config.reading import ConfigError
    from tui.opening import CannotOpen

    if isinstance(error, ConfigError):
        return str(error).splitlines()
    if isinstance(error, (CannotOpen, CaptureError, LibraryError)):
        return [str(error)]
    from tui.command.faults import log_fault

    return [log_fault(error)]
