"""An export as Markdown: front matter, the reader's marks, the article, its quotes and its figures.

It reads well as it is, in Obsidian and the like, and `pullquote add` takes it back.
"""

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from articles.evidence import Figure, Quote, byline
from articles.export.choice import Part
from articles.library import Passage, Saved

# What Markdown, and the `==`, `%%`, `$` and `#tag` of its dialects, would take for its own.
_SPECIAL = re.compile(r"([\\`*_\[\]<>|#$]|~(?=~)|=(?==)|%(?=%)|&(?=\w|#))")
_LIST_MARK = re.compile(r"^(\s*\d*)([-+.)])(?=\s)")
_SIGNS = {"=": "", "~": "≈ ", ">": "> ", ">=": "≥ ", "<": "< ", "<=": "≤ "}


def as_markdown(articles: Sequence[Saved], part: Part) -> str:
    """The articles one after the other, each with its own front matter."""
    return "\n".join("\n".join(_lines(saved, part)) + "\n" for saved in articles)


def _lines(saved: Saved, part: Part) -> Iterator[str]:
    article = saved.article
    yield from _front_matter(saved)
    yield f"# {_escaped(_one_line(article.title)) or 'Untitled'}"
    if part != "evidence":
        yield from _marks(saved.passages)
    if part == "all":
        yield from ("", "## The article", "", article.markdown.strip())
    if part != "marks":
        yield from _quotes(saved.evidence.quotes, article.text)
        yield from _figures(saved.evidence.figures, article.text)


def _front_matter(saved: Saved) -> Iterator[str]:
    article, entry = saved.article, saved.entry
    facts: dict[str, Any] = {
        "title": article.title or "Untitled",
        "author": list(article.authors),
        "site": article.site,
        "published": article.published,
        "saved": entry.saved,
        "url": article.url,
        "language": article.language,
        "description": article.description,
        "tags": [_tag(tag) for tag in article.tags],
        "words": entry.words,
        "pullquote": entry.id,
    }
    yield "---"
    # JSON's texts, numbers and lists are YAML's too.
    yield from (f"{name}: {json.dumps(fact, ensure_ascii=False)}" for name, fact in facts.items() if fact)
    yield from ("---", "")


def _tag(tag: str) -> str:
    """A tag as keepers of notes take it: without blanks."""
    return "-".join(tag.split())


def _marks(passages: Iterable[Passage]) -> Iterator[str]:
    passages = list(passages)
    if passages:
        yield from ("", "## Your marks")
    for passage in passages:
        yield ""
        yield from (f"> {_escaped(line)}" if line.strip() else ">" for line in passage.words.split("\n"))
        lost = "; not in the article as it is now" if passage.start is None else ""
        yield from ("", f"- {_escaped(_one_line(passage.note)) or 'No note'} ({passage.colour}{lost})")


def _quotes(quotes: Iterable[Quote], text: str) -> Iterator[str]:
    said: dict[int, list[Quote]] = {}
    for quote in quotes:
        said.setdefault(quote.quote_id, []).append(quote)
    if said:
        yield from ("", f"## Quotes ({len(said)})")
    for parts in said.values():
        words = " […] ".join(_escaped(_one_line(text[part.start : part.end])) for part in parts)
        speaker = byline(parts) or "speaker not named"
        kinds = ", ".join(dict.fromkeys(part.kind for part in parts))
        marks = ("", "") if all(part.kind == "indirect" for part in parts) else ("“", "”")
        yield from ("", f"> {marks[0]}{words}{marks[1]}")
        yield from (">", f"> — {_escaped(_one_line(speaker))} ({kinds})")


def _figures(figures: Sequence[Figure], text: str) -> Iterator[str]:
    if not figures:
        return
    yield from ("", f"## Figures ({len(figures)})", "")
    yield "| Written | Value | Kind | Of what |"
    yield "| --- | ---: | --- | --- |"
    for figure in figures:
        value = figure.value if figure.value is not None else f"{figure.low} to {figure.high}"
        meaning = f"{_SIGNS[figure.modifier]}{value} {figure.unit or ''}".strip()
        cells = (text[figure.start : figure.end], meaning, figure.kind, figure.subject or "")
        yield f"| {' | '.join(_escaped(_one_line(cell)) for cell in cells)} |"


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _escaped(text: str) -> str:
    return _LIST_MARK.sub(r"\1\\\2", _SPECIAL.sub(r"\\\1", text))
