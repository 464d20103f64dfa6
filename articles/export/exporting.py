"""The ways to write an export, by their names."""

from collections.abc import Callable, Sequence

from articles.export.choice import Format, Part
from articles.export.jsons import as_json
from articles.export.notes import as_markdown
from articles.export.sheets import as_csv
from articles.library import Saved

_WRITERS: dict[Format, Callable[[Sequence[Saved], Part], str]] = {
    "markdown": as_markdown,
    "json": as_json,
    "csv": as_csv,
}


def export(articles: Sequence[Saved], form: Format = "markdown", part: Part = "all") -> str:
    """These articles as one text: one after the other in Markdown, one array in JSON (a single
    article stands alone), one table in CSV."""
    return _WRITERS[form](articles, part)
