"""A row from right to left as a line: its runs in the order in which they are seen, at the right edge."""

from functools import lru_cache

from rich.cells import cell_len

from articles.article import Article, Block
from tui.direction import LONGEST, has_rtl, in_order, levels, mirrored, turned
from tui.reader.typesetting.lines import Line, Row, Run, role_of, spread_runs


def turned_line(article: Article, row: Row, measure: int) -> Line | None:
    """The line of a row in which something is written from right to left; None for any other row."""
    text = article.text
    if row.runs is not None:
        if not any(has_rtl(run.text) for run in row.runs):
            return None
        return _line_of_runs(article, row, row.runs, measure)
    if row.start == row.end or not _has_rtl(text, article.blocks[row.block]):
        return None
    block = article.blocks[row.block]
    runs = _parts(article, Run(text[row.start : row.end], row.start, row.end, role_of(block)), block)
    if row.spread:
        runs = _spread(runs, spread_runs(text[row.start : row.end], row, role_of(block)))
    if row.hyphen:
        hyphen = Run("-", -1, -1, role_of(block))
        runs = [hyphen, *runs] if _base(text, block) else [*runs, hyphen]
    line = Line(row.start, row.end, row.block, (*row.lead, *runs))
    return _at_the_right(line, row, runs, measure) if _base(text, block) else line


def _line_of_runs(article: Article, row: Row, runs: tuple[Run, ...], measure: int) -> Line:
    """A title or a line of the head stands at the right; the cells of a table keep their columns."""
    block = article.blocks[row.block] if row.block >= 0 else None
    shown: list[Run] = []
    for run in runs:
        if run.start < 0:
            shown.append(run._replace(text=turned(run.text)) if has_rtl(run.text) else run)
        else:
            shown += _parts(article, run, block)
    line = Line(row.start, row.end, row.block, (*row.lead, *shown))
    alone = len(runs) == 1 and not (block and block.kind == "table")
    return _at_the_right(line, row, shown, measure) if alone and levels(runs[0].text)[0] else line


def _parts(article: Article, run: Run, block: Block | None) -> list[Run]:
    """The run in pieces of one direction each, as they are seen."""
    assert run.start >= 0
    text = article.text
    start, end = run.start, run.end
    if block is None or block.cells or block.end - block.start > LONGEST:
        base, found = levels(run.text)
    else:
        base, all_of = levels(text[block.start : block.end], 0 if block.kind == "code" else None)
        found = all_of[start - block.start : end - block.start]
    return [
        Run(text[first:last], first, last, run.role, back)
        for first, last, back in in_order(start, end, found, base)
    ]


def _spread(parts: list[Run], logical: tuple[Run, ...]) -> list[Run]:
    """The parts of a line, in the order in which they are seen, with their spaces as wide as in those runs,
    which are the same line in the order in which it is read."""
    out: list[Run] = []
    for part in parts:
        pieces: list[Run] = []
        for run in logical:
            first, last = max(run.start, part.start), min(run.end, part.end)
            if run.start < 0 or first >= last:
                continue
            wide = len(run.text) != run.end - run.start
            text = run.text if wide else run.text[first - run.start : last - run.start]
            pieces.append(part._replace(text=text, start=first, end=last))
        out += reversed(pieces) if part.turned else pieces
    return out


def _at_the_right(line: Line, row: Row, runs: list[Run], measure: int) -> Line:
    """The line flush right, with what stands at its beginning on its right."""
    lead = tuple(run._replace(text=_lead_turned(run.text)) for run in reversed(row.lead))
    width = sum(cell_len(run.text) for run in (*runs, *lead))
    return Line(line.start, line.end, line.block, (Run(" " * max(0, measure - width)), *runs, *lead))


def _lead_turned(text: str) -> str:
    """`1. ` is ` .1` at the right edge, and `12. ` is ` .12`."""
    mark = text.strip()
    turned_mark = "." + mark[:-1] if mark[:-1].isdecimal() and mark.endswith(".") else mirrored(mark)
    left, right = len(text) - len(text.lstrip()), len(text) - len(text.rstrip())
    return " " * right + turned_mark + " " * left if mark else text


@lru_cache(64)
def _base_of(text: str) -> int:
    return levels(text)[0]


def _base(text: str, block: Block) -> int:
    """1 where the paragraph runs from right to left: by its first letter (rule P2)."""
    return 0 if block.kind == "code" else _base_of(text[block.start : min(block.end, block.start + LONGEST)])


@lru_cache(512)
def _range_has_rtl(text: str) -> bool:
    return has_rtl(text)


def _has_rtl(text: str, block: Block) -> bool:
    return not text.isascii() and _range_has_rtl(text[block.start : block.end])
