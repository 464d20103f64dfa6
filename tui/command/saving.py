"""`add`, `rm` and `samples`: what goes into the library and out of it."""

import os
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING, Any, TextIO

import click

from tui.command.faults import log_faults
from tui.command.printing import complain, counted, print_json, print_line
from tui.command.program import complete_id, json_option, library_option, open_library, program, source_type
from tui.command.progress import FEW, Progress
from tui.start import last_screen

if TYPE_CHECKING:
    from articles.library import Entry
    from articles.saving import Kept, Outcome, Refused


@program.command()
@click.argument("sources", nargs=-1, type=source_type, metavar="FILE|URL|-...")
@click.option(
    "--from",
    "lists",
    multiple=True,
    type=click.File(errors="surrogateescape"),
    help="Also what this file lists, a file or an address on each line.",
)
@click.option("--chapters", is_flag=True, help="Make an article of each chapter of a book.")
@json_option
@library_option
def add(sources: Sequence[str], lists: Sequence[TextIO], chapters: bool, as_json: bool) -> None:
    """Save articles.

    From files, folders of files, web addresses, or “-” for what is piped in: pages, Markdown,
    plain text, PDF, EPUB, MHTML, mail, and archives of any of them (zip, gzip, WARC, WACZ). Prints
    a line for each: its id, title, words, figures and quotes. An article that the library has already is
    brought up to date, and stays read, starred and archived as it was.
    """
    from articles.saving import Refused, expanded, is_address, save

    wanted = expanded([*sources, *(source for each in lists for source in _listed(each))])
    if not wanted:
        raise click.UsageError("Name at least one file or address.")
    log_faults()
    library = open_library()
    rows: list[dict[str, Any]] = []
    account: Counter[str] = Counter()
    left = set(wanted)
    try:
        with Progress(len(wanted), slow=any(map(is_address, wanted))) as progress:
            for outcome in save(library, wanted, chapters=chapters):
                progress.step(outcome.source)
                rows.append(_fields(outcome))
                account[_became(outcome)] += 1
                left.discard(outcome.source)
                with progress.aside():
                    if isinstance(outcome, Refused):
                        complain(_which_and_why(outcome))
                    elif not as_json:
                        _print(outcome)
    finally:
        if account.total() > FEW or len(wanted) > FEW:
            click.echo(_summary(account, len(left)), err=True)
    if as_json:
        print_json(rows)
    if account["refused"]:
        raise click.exceptions.Exit(1)


def _listed(lines: Iterable[str]) -> Iterator[str]:
    """The sources on the lines of a list; empty lines and those that begin with # say nothing."""
    return (line for line in map(str.strip, lines) if line and not line.startswith("#"))


_BECAME = {
    "added": "",
    "updated": "(updated)",
    "unchanged": "(unchanged)",
    "kept": "(kept as it was: the page has lost most of it)",
    "refused": "",
}
"""What can become of a source, and what is said of it after an article's line."""


def _became(outcome: "Outcome") -> str:
    from articles.saving import Refused

    if isinstance(outcome, Refused):
        return "refused"
    if outcome.added.created:
        return "added"
    if outcome.added.poorer:
        return "kept"
    return "updated" if outcome.added.changed else "unchanged"


def _summary(account: Counter[str], left: int) -> str:
    """The closing account: `97 added, 2 updated, 1 refused`."""
    said = [f"{account[name]} {name}" for name in _BECAME if account[name]]
    return ", ".join([*said, f"{left} left: the same again goes on"] if left else said)


def _print(kept: "Kept") -> None:
    entry = kept.entry
    became = _BECAME[_became(kept)]
    counts = {"word": entry.words, "figure": entry.figures, "quote": entry.quotes}
    numbers = ", ".join(counted(number, thing) for thing, number in counts.items())
    later = "" if kept.searched else f"(too long to be searched now: `pullquote reextract {entry.id}` does)"
    print_line(entry.id, entry.title, numbers, became, later)


def _fields(outcome: "Outcome") -> dict[str, Any]:
    from articles.saving import Refused

    if isinstance(outcome, Refused):
        return asdict(outcome)
    entry = outcome.entry
    return {
        "source": outcome.source,
        "id": entry.id,
        "title": entry.title,
        "words": entry.words,
        "figures": entry.figures,
        "quotes": entry.quotes,
        "created": outcome.added.created,
        "changed": outcome.added.changed,
        "searched": outcome.searched,
    }


def _which_and_why(refused: "Refused") -> str:
    """The sentence, with the whole of the source in it."""
    from articles.saving import STDIN

    source, problem = refused.source, refused.problem
    name = os.path.basename(source)
    if source == STDIN or source in problem:
        return problem
    return f"{source}{problem.removeprefix(name) if name and problem.startswith(name) else f': {problem}'}"


@program.command("rm")
@click.argument("ids", nargs=-1, type=int, metavar="ID...", shell_complete=complete_id)
@click.option("--undo", is_flag=True, help="Bring articles back: these, or without any the last removed.")
@json_option
@library_option
def remove(ids: Sequence[int], undo: bool, as_json: bool) -> None:
    """Remove articles; `rm --undo` brings them back.

    That can be done for thirty days at least.
    """
    from articles.library import LibraryError

    if not (ids or undo):
        raise click.UsageError("Name at least one article by its id.")
    library = open_library()
    wanted = list(dict.fromkeys(ids or library.last_removed()))
    if not wanted:
        raise click.ClickException("Nothing has been removed that could come back.")
    last_screen.clear()
    entries: list[Entry] = []
    for article_id in wanted:
        try:
            entries.append(library.restore(article_id) if undo else library.entry(article_id))
        except LibraryError as error:
            complain(str(error))
    if not undo:
        library.remove(*(entry.id for entry in entries))
    if as_json:
        print_json([{"id": entry.id, "title": entry.title, "removed": not undo} for entry in entries])
    else:
        for entry in entries:
            print_line(entry.id, entry.title, "(back)" if undo else "(removed)")
    if len(entries) < len(wanted):
        raise click.exceptions.Exit(1)


@program.command()
@click.option("--remove", is_flag=True, help="Take the sample articles out again.")
@json_option
@library_option
def samples(remove: bool, as_json: bool) -> None:
    """Put the sample articles in, or take them out.

    The reader puts them into a library that has had no article yet. One that began with an
    article of your own has them only if you ask for them here. Those that you have marked or
    starred are not taken out.
    """
    from articles.saving import fill_with_samples

    log_faults()
    library = open_library()
    last_screen.clear()
    count, left = library.remove_samples() if remove else (fill_with_samples(library, again=True), 0)
    if as_json:
        print_json({"samples": count, "removed": remove, **({"stay": left} if left else {})})
        return
    done = f"{counted(count, 'sample article')} {'removed' if remove else 'added'}"
    stay = f"; {left} that you marked or starred {'stays' if left == 1 else 'stay'}" if left else ""
    click.echo(f"{done}{stay}.")
