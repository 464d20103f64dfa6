"""Links by numbers: `[3]` behind what is linked, and the addresses at the end, as on paper."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from rich.cells import cell_len

from articles.article import Article
from articles.article.hostile import clean_line
from tui.reader.typesetting.breaking import break_lines
from tui.reader.typesetting.lines import Row, Run


@dataclass(frozen=True, slots=True)
class Numbering:
    """The addresses that an article links to, each once, in order; and the marks by the last character that
    they stand behind. A link in a table has a number but no mark: its column has no room for one."""

    addresses: tuple[str, ...] = ()
    marks: Mapping[int, str] = field(default_factory=dict)
    in_tables: Mapping[str, str] = field(default_factory=dict)
    """What is linked, for the addresses that have no mark."""


def numbered(article: Article) -> Numbering:
    """The numbers of an article's links; what shows its own address has none, nor a place in the text."""
    numbers: dict[str, int] = {}
    marks: dict[int, str] = {}
    in_tables: dict[str, str] = {}
    for block in article.blocks:
        for span in block.spans:
            words = article.text[span.start : span.end].strip()
            target = clean_line(span.target or "")
            if span.kind != "link" or not words or not target or target.startswith("#"):
                continue
            if words == target or f"mailto:{words}" == target:
                continue
            number = numbers.setdefault(target, len(numbers) + 1)
            if block.kind == "table":
                in_tables.setdefault(target, " ".join(words.split()))
            else:
                marks[span.start + len(article.text[span.start : span.end].rstrip()) - 1] = f"[{number}]"
    marked = {addressed for addressed, number in numbers.items() if f"[{number}]" in marks.values()}
    return Numbering(
        tuple(numbers), marks, {one: said for one, said in in_tables.items() if one not in marked}
    )


def address_rows(numbering: Numbering, offset: int, measure: int, *, plain: bool = False) -> list[Row]:
    """The addresses as rows after the text, which ends at that offset."""
    if not numbering.addresses:
        return []
    rule = Run("Links", role="subheading") if plain else Run("─" * 12, role="rule")
    rows = [Row(offset, offset), Row(offset, offset, runs=(rule,)), Row(offset, offset)]
    widest = len(f"[{len(numbering.addresses)}] ")
    for number, address in enumerate(numbering.addresses, 1):
        said = numbering.in_tables.get(address)
        written = f"{said}: {address}" if said else address
        lead = f"[{number}]".ljust(widest)
        for start, end, _ in break_lines(written, 0, len(written), max(8, measure - widest)):
            rows.append(
                Row(offset, offset, runs=(Run(lead, role="footnote"), Run(written[start:end], role="quiet")))
            )
            lead = " " * widest
    return rows


def with_marks(runs: tuple[Run, ...], marks: Mapping[int, str]) -> tuple[Run, ...]:
    """The runs of a line with the marks behind the characters that they belong to."""
    out: list[Run] = []
    for run in runs:
        places = [] if run.start < 0 else [place for place in range(run.start, run.end) if place in marks]
        if not places:
            out.append(run)
            continue
        pieces: list[Run] = []
        at = run.start
        whole = len(run.text) == run.end - run.start
        for place in places if whole else []:
            pieces.append(
                run._replace(text=run.text[at - run.start : place + 1 - run.start], start=at, end=place + 1)
            )
            pieces.append(Run(marks[place], role="footnote"))
            at = place + 1
        if at < run.end:
            pieces.append(run._replace(text=run.text[at - run.start :], start=at))
        out += reversed(pieces) if run.turned else pieces
    return tuple(out)


def cells_of_marks(marks: Mapping[int, str], start: int, end: int) -> int:
    """How many cells the marks in that range take."""
    return sum(cell_len(mark) for place, mark in marks.items() if start <= place < end) if marks else 0
