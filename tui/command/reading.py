"""`list`, `show` and `path`: what is in the library."""

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import TYPE_CHECKING

import click

from articles.article.hostile import clean_line
from articles.export.fields import entry_fields
from tui.command.paging import page
from tui.command.printing import (
    counted,
    entry_line,
    print_json,
    print_json_rows,
    terminal_width,
)
from tui.command.program import (
    complete_id,
    json_option,
    library_option,
    library_path,
    open_library,
    plain_option,
    program,
)
from tui.command.showing import show_article

if TYPE_CHECKING:
    from articles.library import Entry, Library, Order, Passage, Saved, Shelf

WINDOW = 500
"""Entries that are asked for at a time."""


@program.command("list")
@click.argument("words", nargs=-1)
@click.option(
    "--shelf",
    type=click.Choice(["inbox", "all", "starred", "archived", "unread"]),
    default="inbox",
    show_default=True,
    help="Which articles.",
)
@click.option(
    "--sort",
    type=click.Choice(["saved", "published", "title", "length"]),
    default="saved",
    show_default=True,
    help="Newest, longest, or A first.",
)
@click.option("--reverse", is_flag=True, help="The other way round.")
@click.option("-n", "--limit", type=click.IntRange(min=0), help="At most so many.")
@json_option
@library_option
def list_articles(
    words: tuple[str, ...], shelf: "Shelf", sort: "Order", reverse: bool, limit: int | None, as_json: bool
) -> None:
    """List the articles.

    All on the shelf, or those whose title, site or author holds all of WORDS. A line has the id,
    N for unread, * for starred, a for archived, the day it was published, the minutes to read, how many
    figures (f) and quotes (q), title and site.
    """
    library = open_library()
    entries = _entries(library, shelf, sort, reverse, " ".join(words), limit)
    if as_json:
        print_json_rows(entry_fields(entry) for entry in entries)
        return
    width = terminal_width()
    first = next(entries, None)
    if first is not None:
        page(_lines(chain([first], entries), width))
    elif limit != 0:
        click.echo(_nothing(library, shelf, " ".join(words)), err=True)


_SHELVES: "dict[Shelf, str]" = {
    "inbox": "the inbox",
    "all": "the library",
    "starred": "the starred articles",
    "archived": "the archive",
    "unread": "the unread articles",
}


def _nothing(library: "Library", shelf: "Shelf", match: str) -> str:
    """Why nothing was listed, and what to do."""
    if not library.count(shelf="all"):
        return "Nothing here. `pullquote add FILE|URL` saves an article."
    elsewhere = "" if shelf == "all" else " `--shelf all` looks everywhere."
    if match:
        where = f"No title, site or author in {_SHELVES[shelf]} has “{clean_line(match)}”."
        return where + (elsewhere if library.count(shelf="all", match=match) else "")
    return f"There is nothing in {_SHELVES[shelf]}.{elsewhere}"


def _lines(entries: "Iterable[Entry]", width: int | None) -> Iterator[str]:
    for entry in entries:
        line = entry_line(entry)
        yield line if width is None else _cropped(line, width)


def _entries(
    library: "Library", shelf: "Shelf", order: "Order", reverse: bool, match: str, limit: int | None
) -> "Iterator[Entry]":
    descending = (order == "title") if reverse else None
    offset = 0
    while limit is None or offset < limit:
        size = WINDOW if limit is None else min(WINDOW, limit - offset)
        window = library.list(
            shelf=shelf, order=order, descending=descending, match=match, limit=size, offset=offset
        )
        yield from window
        if len(window) < size:
            return
        offset += size


def _cropped(line: str, width: int) -> str:
    """The line, or as much of it as has room."""
    from wcwidth import wcswidth, wcwidth

    if wcswidth(line) <= width:
        return line
    used = 0
    for at, character in enumerate(line):
        used += max(0, wcwidth(character))
        if used >= width:
            return f"{line[:at]}…"
    return line


@program.command()
@click.argument("article_id", type=int, metavar="ID", shell_complete=complete_id)
@json_option
@plain_option
@library_option
def show(article_id: int, as_json: bool) -> None:
    """Print an article with its figures and quotes lit up.

    Its id and the passages that you have marked in it stand below.
    """
    saved = open_library().get(article_id)
    if as_json:
        from articles.export.jsons import saved_fields

        print_json(saved_fields(saved))
    else:
        show_article(saved.article, saved.evidence, after="\n" + "".join(_below(saved)))


def _below(saved: "Saved") -> Iterator[str]:
    """What stands below an article: its id, and a line for each passage marked in it."""
    marked = f", {counted(len(saved.passages), 'passage')} marked" if saved.passages else ""
    yield f"Article {saved.entry.id}{marked}\n"
    for passage in saved.passages:
        yield f"{_marked(passage)}\n"


def _marked(passage: "Passage") -> str:
    where = "gone" if passage.start is None else str(passage.start)
    note = f"  ·  {clean_line(passage.note)}" if passage.note else ""
    return f"{where:>6}  {passage.colour:<8}  {clean_line(passage.words)}{note}"


@program.command()
@json_option
@library_option
def path(as_json: bool) -> None:
    """Print where the library is."""
    if as_json:
        print_json({"path": str(library_path())})
    else:
        click.echo(str(library_path()))
