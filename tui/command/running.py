"""Running the program, and every way in which it can end."""

import os
import sys
from collections.abc import Sequence

INTERRUPTED = 130
PIPE_CLOSED = 141
"""What a shell reports of a program that ended by SIGINT, and by SIGPIPE."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run `pullquote` with these arguments, or those of the process; the exit code."""
    try:
        code = _run(list(sys.argv[1:] if arguments is None else arguments))
        sys.stdout.flush()
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # `pullquote list | head` has what it wants. The interpreter flushes once more at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return PIPE_CLOSED
    return code


def _run(arguments: list[str]) -> int:
    import click

    from tui.command import extracting, opening, reading, saving  # noqa: F401  (each adds its commands)
    from tui.command.printing import complain
    from tui.command.program import NAME, program

    if f"_{NAME.upper()}_COMPLETE" in os.environ:
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
    except Exception as error:
        sentence = _trouble(error)
        if sentence is None:
            raise
        complain(sentence)
        return 1
    return 0


def _trouble(error: Exception) -> str | None:
    """The sentence for trouble with what the program was given; None where it is a fault of ours."""
    from articles.capture.errors import CaptureError
    from articles.library.errors import LibraryError

    return str(error) if isinstance(error, (CaptureError, LibraryError)) else None
