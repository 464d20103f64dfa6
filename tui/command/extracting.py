"""`extract`, `reextract`, `recapture` and `captures`: what is read from a page, and read again."""

from collections.abc import Iterator, Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

import click

from articles.article.hostile import clean_line
from articles.export.fields import article_fields, evidence_fields
from tui.command.faults import log_faults
from tui.command.printing import complain, counted, print_json
from tui.command.program import complete_id, json_option, library_option, open_library, program, source_type
from tui.command.progress import Progress
from tui.command.showing import show_article

if TYPE_CHECKING:
    from articles.article import Article
    from articles.evidence import DateMention, Evidence, Figure, Quote
    from articles.saving import Refreshed


@program.command()
@click.argument("source", type=source_type, metavar="FILE|URL|-")
@click.option("--explain", is_flag=True, help="Say which rule found each row.")
@click.option("--report", is_flag=True, help="Say what was taken from the page, what was cut, and why.")
@json_option
def extract(source: str, explain: bool, report: bool, as_json: bool) -> None:
    """Print the evidence in an article, without saving it.

    The article with its figures and quotes lit up, then a line for each figure, date and quote.
    """
    from articles.evidence import Evidence
    from articles.saving import examine

    log_faults()
    if report:
        _report(source, as_json)
        return
    examined = examine(source)
    found = [(each.article, each.evidence or Evidence()) for each in examined]
    if as_json:
        fields = [_fields(article, evidence, explain) for article, evidence in found]
        print_json(fields[0] if len(fields) == 1 else fields)
    else:
        for article, evidence in found:
            rows = "\n".join(_rows(evidence, article.text, explain))
            show_article(article, evidence, after=f"\n{rows}\n" if rows else "")
    unsearched = sum(each.evidence is None for each in examined)
    if unsearched:
        raise click.ClickException(f"{counted(unsearched, 'article')} too long to be searched for evidence.")


def _report(source: str, as_json: bool) -> None:
    """A line for each step of the capture: took or cut, by which step, and the text."""
    from articles.saving import report

    steps = [{"what": each.what, "by": each.by, "text": clean_line(each.text)} for each in report(source)]
    if as_json:
        print_json(steps)
        return
    for step in steps:
        click.echo(f"{step['what']:<4}  {step['by']:<28}  {step['text']}")


def _fields(article: "Article", evidence: "Evidence", explain: bool) -> dict[str, Any]:
    return {**article_fields(article), **evidence_fields(evidence, article.text, explain=explain)}


def _rows(evidence: "Evidence", text: str, explain: bool) -> Iterator[str]:
    """One line for each figure, date and quote: where, what, and what it means."""
    from articles.evidence import byline

    for figure in evidence.figures:
        value = figure.value if figure.low is None else f"{figure.low} to {figure.high}"
        modifier = "" if figure.modifier == "=" else figure.modifier
        meaning = f"{modifier}{value} {figure.unit or ''}".strip()
        about = f" · {figure.subject}" if figure.subject else ""
        yield _row(figure, text, figure.kind, meaning + about, explain=explain)
    for date in evidence.dates:
        yield _row(date, text, "date", date.value or "", explain=explain)
    for quote in evidence.quotes:
        said = f"{byline([quote]) or 'nobody named'}{f' ({quote.cue})' if quote.cue else ''}"
        yield _row(quote, text, quote.kind, said, explain=explain)


def _row(record: "Figure | DateMention | Quote", text: str, kind: str, *meanings: str, explain: bool) -> str:
    words = clean_line(text[record.start : record.end])
    rule = f"[{record.rule}]" if explain and record.rule else ""
    said = clean_line("  ".join(part for part in (*meanings, rule) if part))
    return (
        f"{record.start:>6}  {kind:<8}  {words}  =  {said}"
        if said
        else f"{record.start:>6}  {kind:<8}  {words}"
    )


@program.command()
@click.argument("ids", nargs=-1, type=int, metavar="[ID...]", shell_complete=complete_id)
@click.option("--all", "everything", is_flag=True, help="Every article, also those that are up to date.")
@json_option
@library_option
def reextract(ids: Sequence[int], everything: bool, as_json: bool) -> None:
    """Find the evidence in articles again.

    In those that an older Pullquote read, or in the ones named.
    May be stopped at any time; the next run goes on where this one was.
    """
    from articles.saving import reextract

    log_faults()
    library = open_library()
    wanted = ids or (library.ids() if everything else library.stale_evidence())
    _refresh(reextract(library, wanted), len(wanted), as_json)


@program.command()
@click.argument("ids", nargs=-1, type=int, metavar="[ID...]", shell_complete=complete_id)
@click.option("--all", "everything", is_flag=True, help="Every article, also those that are up to date.")
@json_option
@library_option
def recapture(ids: Sequence[int], everything: bool, as_json: bool) -> None:
    """Make articles again from their pages.

    Those that an older Pullquote made, or the ones named.
    Their ids, their marks and the place in the text stay. May be stopped at any time; the next
    run goes on where this one was.
    """
    from articles.saving import CAPTURE_VERSION, recapture

    log_faults()
    library = open_library()
    wanted = ids or (library.ids() if everything else library.stale_captures(CAPTURE_VERSION))
    _refresh(recapture(library, wanted), len(wanted), as_json)


@program.command()
@click.argument("article_id", type=int, metavar="ID", shell_complete=complete_id)
@click.option("--restore", "number", type=int, metavar="N", help="Make the article again from that one.")
@json_option
@library_option
def captures(article_id: int, number: int | None, as_json: bool) -> None:
    """List the captures of an article, or go back to one.

    A page that is saved again brings its article up to date, and the bytes of the page before are kept.
    With --restore the article is again what it was then; its marks and the place in the text stay.
    Another --restore takes that back. A star is the one that is shown.
    """
    log_faults()
    library = open_library()
    if number is not None:
        from articles.saving import bring_back

        problem = bring_back(library, article_id, number).problem
        if problem is not None:
            raise click.ClickException(problem)
    kept = library.captures(article_id)
    if as_json:
        print_json([asdict(capture) for capture in kept])
        return
    if not kept:
        click.echo(f"Article {article_id} was saved without the page that it came from.")
    for capture in kept:
        moment = capture.captured[:16].replace("T", " ")
        where = clean_line(capture.url or capture.name or "a pipe")
        click.echo(f"{capture.number:>3} {'*' if capture.shown else ' '} {moment}  {where}")


def _refresh(outcomes: "Iterator[Refreshed]", total: int, as_json: bool) -> None:
    rows: list[dict[str, Any]] = []
    with Progress(total) as progress:
        for outcome in outcomes:
            progress.step(outcome.entry.title if outcome.entry else str(outcome.id))
            rows.append({"id": outcome.id, "changed": outcome.changed, "problem": outcome.problem})
            if outcome.problem is not None:
                with progress.aside():
                    complain(outcome.problem)
    changed = sum(row["changed"] for row in rows)
    refused = sum(row["problem"] is not None for row in rows)
    if as_json:
        print_json(rows)
    elif refused < len(rows) or not rows:
        click.echo(f"{counted(len(rows) - refused, 'article')} read again, {changed} of them changed.")
    if refused:
        raise click.exceptions.Exit(1)
