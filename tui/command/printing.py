"""What the commands print: exact, and harmless to the terminal whatever an article holds."""

import json
import re
import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

import click

from articles.article.hostile import clean_line

if TYPE_CHECKING:
    from articles.library import Entry

_NOT_PLAIN = re.compile(r"[^\n\x20-\x7e]")


def complain(sentence: str) -> None:
    """Say on standard error what went wrong."""
    click.echo(f"pullquote: {clean_line(sentence)}", err=True)


def print_line(*parts: object) -> None:
    """Print one line of parts that may come from outside."""
    click.echo("  ".join(filter(None, (clean_line(str(part)) for part in parts))))


def print_json(value: Any) -> None:
    """Print a value as JSON, with every character that a terminal might obey written as `\\u…`."""
    click.echo(_harmless(json.dumps(value, ensure_ascii=False, indent=2)))


def print_json_rows(rows: Iterable[Any]) -> None:
    """Print a JSON array, one element a line, as they come."""
    before = "[\n"
    for row in rows:
        click.echo(before + _harmless(json.dumps(row, ensure_ascii=False)), nl=False)
        before = ",\n"
    click.echo("[]" if before == "[\n" else "\n]")


def _harmless(text: str) -> str:
    return _NOT_PLAIN.sub(_escape, text)


def _escape(match: re.Match[str]) -> str:
    character = match.group()
    if character.isprintable() and _speaks_unicode():
        return character
    units = character.encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[i]:02x}{units[i + 1]:02x}" for i in range(0, len(units), 2))


def _speaks_unicode() -> bool:
    encoding = getattr(sys.stdout, "encoding", None) or ""
    return encoding.casefold().startswith("utf")


def entry_line(entry: "Entry") -> str:
    """An entry of the list on one line: its id, its marks, then what it is."""
    marks = ("." if entry.read else "N") + ("*" if entry.starred else " ") + ("a" if entry.archived else " ")
    date = clean_line(entry.published or "undated")[:10]
    numbers = f"{entry.minutes:>3} min {entry.figures:>4}f {entry.quotes:>3}q"
    title = clean_line(f"{entry.title} · {entry.site}" if entry.site else entry.title)
    return f"{entry.id:>5} {marks} {date:<10} {numbers}  {title}"


def counted(number: int, thing: str) -> str:
    """How many there are of a thing: `1 quote`, `2 quotes`."""
    return f"{number} {thing}" if number == 1 else f"{number} {thing}s"


def is_watched() -> bool:
    """Whether standard output is a terminal."""
    return sys.stdout is not None and sys.stdout.isatty()  # none at all after `>&-`


def terminal_width() -> int | None:
    """Columns of the terminal that is printed to, None where it is a file or a pipe."""
    if not is_watched():
        return None
    import shutil

    return shutil.get_terminal_size().columns
