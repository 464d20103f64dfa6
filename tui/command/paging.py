"""Long output through a pager where somebody looks on: `PAGER`, or `less` as git calls it."""

import os
from collections.abc import Iterable, Iterator, Mapping

import click

from tui.command.printing import is_watched

LESS = "FRX"
"""Leave at once what fits the screen, let colours through, and leave the text on the screen.

Only where `LESS` does not say otherwise, and with `R` in any case: the colours are ours."""

NO_PAGER = {"", "dumb", "emacs", "unknown"}
"""Terminals, by `TERM`, on which a pager does not work."""


def page(lines: Iterable[str]) -> None:
    """Print lines, or whole texts, with their styles unless `NO_COLOR` forbids them."""
    styled = is_watched() and not os.environ.get("NO_COLOR")
    if not is_watched() or os.environ.get("TERM", "") in NO_PAGER:
        for line in lines:
            click.echo(line, color=styled)
        return
    options = os.environ.get("LESS")
    os.environ["LESS"] = LESS if options is None else f"{options} -R".strip()
    click.echo_via_pager(_joined(lines), color=styled)


def passes_links(environ: Mapping[str, str]) -> bool:
    """Whether what is printed comes to the terminal with its links: less has let them through since 566."""
    if environ.get("TERM", "") in NO_PAGER:
        return True
    import re
    import shlex
    import subprocess

    try:
        program, *_ = shlex.split(environ.get("PAGER") or "less")
        said = subprocess.run([program, "--version"], capture_output=True, text=True, timeout=2, check=False)
    except (OSError, ValueError, subprocess.SubprocessError):
        return False
    version = re.match(r"less (\d+)", said.stdout)
    return version is not None and int(version[1]) >= 566


def _joined(lines: Iterable[str]) -> Iterator[str]:
    """The lines with their ends, but for the last: click adds that by itself."""
    end = ""
    for line in lines:
        yield end + line
        end = "\n"
