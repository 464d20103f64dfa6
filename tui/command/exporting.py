"""`export` and `marks`: what was read and marked here, for other programs."""

import os
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from articles.article.hostile import clean_line
from articles.export.choice import ENDINGS, FORMATS, PARTS
from tui.command.paging import page
from tui.command.printing import counted, print_json, print_json_rows, print_line
from tui.command.program import complete_id, json_option, library_option, open_library, program

if TYPE_CHECKING:
    from articles.export import Format, Part
    from articles.library import Saved


@program.command()
@click.argument("ids", nargs=-1, type=int, metavar="ID...", shell_complete=complete_id)
@click.option("--all", "everything", is_flag=True, help="Every article of the library.")
@click.option(
    "--format", "form", type=click.Choice(FORMATS), default="markdown", show_default=True, help="How."
)
@click.option(
    "--only",
    type=click.Choice([part for part in PARTS if part != "all"]),
    help="Not the article itself: figures and quotes alone, or your marks alone.",
)
@click.option(
    "-o",
    "--output",
    type=click.Path(allow_dash=True),
    metavar="FILE|FOLDER|-",
    help="Where to; else a file for each article, here. “-” prints.",
)
@json_option
@library_option
def export(
    ids: Sequence[int],
    everything: bool,
    form: "Format",
    only: "Part | None",
    output: str | None,
    as_json: bool,
) -> None:
    """Write articles with their figures, quotes and your marks into files.

    Markdown with front matter, for keepers of notes; JSON; or CSV with a row for each mark,
    figure, date and quote. A file that is there already is never written over: the new one gets
    another name, and the name is printed.
    """
    from articles.export import export, file_name

    if not ids and not everything:
        raise click.UsageError("Name at least one article by its id, or --all.")
    library = open_library()
    wanted = dict.fromkeys(ids or library.ids())
    articles = (library.get(article_id) for article_id in wanted)
    part = only or "all"
    if output == "-":
        click.echo(export(list(articles), form, part), nl=False)
        return
    place = Path(os.path.expanduser(output or "."))  # a name, where there is nobody of that name
    rows: list[dict[str, Any]] = []
    if output is not None and not place.is_dir() and not output.endswith(("/", "\\")):
        path = _keep(export(list(articles), form, part), place)
        rows = [{"id": article_id, "path": str(path)} for article_id in wanted]
        if not as_json:
            print_line(path, counted(len(wanted), "article"))
    else:
        for saved in articles:
            name = file_name(saved.article.title, saved.entry.id, ENDINGS[form])
            path = _keep(export([saved], form, part), place / name)
            rows.append({"id": saved.entry.id, "path": str(path)})
            if not as_json:
                print_line(path, saved.article.title)
    if as_json:
        print_json(rows)


def _keep(text: str, path: Path) -> Path:
    from articles.export import keep_export

    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        return keep_export(text, path)
    except OSError as error:
        raise click.ClickException(f"{path} cannot be written: {error.strerror}.") from error


@program.command()
@click.argument("words", nargs=-1)
@json_option
@library_option
def marks(words: tuple[str, ...], as_json: bool) -> None:
    """List what you have marked, in all articles.

    Each article with marks that hold all of WORDS, in their words or in your notes, and under it a line for
    each mark: its colour, the words, and your note.
    """
    found = _marked([word.casefold() for word in words])
    if as_json:
        print_json_rows(
            {"article": saved.entry.id, "title": saved.article.title, "url": saved.article.url, **mark}
            for saved, marks in found
            for mark in marks
        )
        return
    first = next(found, None)
    if first is not None:
        page(_lines(chain([first], found)))
    elif words:
        click.echo(f"No mark of yours has “{clean_line(' '.join(words))}” in its words or note.", err=True)
    else:
        click.echo("Nothing is marked yet: `m` marks a figure or a quote, `v` words.", err=True)


def _marked(words: list[str]) -> "Iterator[tuple[Saved, list[dict[str, Any]]]]":
    from articles.export.fields import passage_fields

    library = open_library()
    for article_id in library.marked():
        saved = library.get(article_id)
        rows = passage_fields(
            one
            for one in saved.passages
            if all(word in f"{one.words} {one.note}".casefold() for word in words)
        )
        if rows:
            yield saved, rows


def _lines(found: "Iterable[tuple[Saved, list[dict[str, Any]]]]") -> Iterator[str]:
    for number, (saved, rows) in enumerate(found):
        yield ("\n" if number else "") + f"{saved.entry.id}  {clean_line(saved.article.title)}"
        for row in rows:
            note = f"  ·  {clean_line(row['note'])}" if row["note"] else ""
            gone = "  (not in the article as it is now)" if row["start"] is None else ""
            yield f"    {row['colour']:<6}  “{clean_line(row['words'])}”{note}{gone}"
