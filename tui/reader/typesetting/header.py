"""The head of an article: title, standfirst, who wrote it, where and when, how long it takes.

None of this is in the article's text, so its runs have no offsets.
"""

from rich.cells import cell_len

from articles.article import Article, reading_minutes
from articles.article.hostile import clean_line
from tui.reader.typesetting.breaking import break_lines
from tui.reader.typesetting.lines import Row, Run
from tui.themes import Role

SEPARATOR = " · "


def header_rows(article: Article, measure: int, *, with_title: bool, plain: bool = False) -> list[Row]:
    """The rows above the article's first block. Without `with_title` the text has said it already.
    Set `plain`, nothing is drawn and the facts are parted by commas."""
    rows: list[Row] = []
    if with_title:
        rows += _wrapped(clean_line(article.title), measure, "title")
    standfirst = clean_line(article.description or "")
    if standfirst and not _repeats(standfirst, article):
        rows += _blank(rows) + _wrapped(standfirst, measure, "standfirst")
    byline = _join([", ".join(clean_line(author) for author in article.authors)], measure)
    rows += _blank(rows) + byline + _join(_facts(article), measure, ", " if plain else SEPARATOR)
    rows += [] if plain else [Row(0, 0, runs=(Run("─" * measure, role="rule"),))]
    caption = clean_line(article.caption or "")
    if caption and caption not in article.text:
        mark = Run("Image: " if plain else "▫ ", role="list.mark")
        rest = Run(" " * len(mark.text))
        lines = _wrapped(caption, measure - len(mark.text), "caption")
        rows += [Row(0, 0)]
        rows += [row._replace(lead=(rest if y else mark,)) for y, row in enumerate(lines)]
    return rows


def day(published: str | None) -> str:
    """The date of an ISO 8601 date and time, as it is: `2025-03-01`."""
    return clean_line(published or "")[:10]


def _facts(article: Article) -> list[str]:
    words = article.words
    minutes = f"{reading_minutes(words)} min"
    return [
        clean_line(article.site or ""),
        day(article.published),
        minutes,
        f"{words:,} word{'' if words == 1 else 's'}",
    ]


def _repeats(standfirst: str, article: Article) -> bool:
    """Whether the standfirst is only the article's beginning over again."""
    opening = " ".join(article.text[: len(standfirst) * 2 + 400].split())
    return standfirst.rstrip(".… ")[:120] in opening


def _blank(rows: list[Row]) -> list[Row]:
    return [Row(0, 0)] if rows else []


def _wrapped(text: str, measure: int, role: Role) -> list[Row]:
    if not text:
        return []
    return [
        Row(0, 0, runs=(Run(text[start:end], role=role),))
        for start, end, _ in break_lines(text, 0, len(text), measure)
    ]


def _join(facts: list[str], measure: int, separator: str = SEPARATOR) -> list[Row]:
    """The facts on as few lines as they need, parted by a dot, none cut in two if it fits a line."""
    lines: list[str] = []
    for fact in filter(None, facts):
        if lines and cell_len(lines[-1] + separator + fact) <= measure:
            lines[-1] += separator + fact
        else:
            lines.append(fact)
    return [row for line in lines for row in _wrapped(line, measure, "byline")]
