"""The command line: a thin skin over `articles`, and the door to the reader.

`main` is what `pullquote` runs. Every command is a few lines: it asks the library, or the saving
room, and prints. What is printed for people has a `--json` twin for programs; trouble is one
sentence on standard error. Exit codes: 0, 1 for trouble with what was given (the rest is still
done), 2 for a command line that makes no sense, 130 after Ctrl+C. Nothing here imports Textual
before the reader opens, or Rich before something is shown in colour.
"""

from tui.command.running import main

__all__ = ["main"]
