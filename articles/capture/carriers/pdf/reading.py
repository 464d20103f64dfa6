"""A PDF to a draft."""

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import Any

from articles.article.hostile import clean_line
from articles.capture.carriers.document import Document
from articles.capture.carriers.pdf import words
from articles.capture.carriers.pdf.furniture import without_furniture
from articles.capture.carriers.pdf.lines import Line, Word, body_size, lines_of, pieces_of
from articles.capture.carriers.pdf.paragraphs import (
    Paragraph,
    markdown_of,
    paragraphs_of,
    text_of,
    words_of,
)
from articles.capture.draft import Draft
from articles.capture.errors import NoArticle
from articles.capture.metadata.authors import read_authors

SECONDS = 30.0
"""What the clock allows; the processor's time is limited too, and runs out first."""

_HEAD = 1024
_FEWEST_LETTERS = 20
_MAX_NAMES = 50
_LIGATURES = str.maketrans({"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"})
_C1 = re.compile("[\x80-\x9f]")
_LEADERS = re.compile(r"(?:[.·…] ?){4,}\s*[\divxlc]{1,6}\W*$", re.IGNORECASE)
_DATE = re.compile(r"D?:?(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2})?(?:(Z)|([+-]\d{2})'?(\d{2})?)?)?")
_NO_TITLE = re.compile(
    r"^(?:untitled|no ?title|title|document\d*|microsoft \w+ - .*|.*\.(?:docx?|pdf|indd|qxd|tex|dvi|rtf|odt|pptx?|xlsx?)|\W*)$",
    re.IGNORECASE,
)
_SURNAME_FIRST = re.compile(r"^([^\W\d_]+), ([^\W\d_]+)$")
_NO_AUTHOR = re.compile(r"^(?:user|admin\w*|unknown|author|owner|anonymous|\W*|.*\d{3,}.*)$", re.IGNORECASE)
_PROBLEMS = {
    "locked": "is locked with a password",
    "damaged": "is a damaged or cut-off PDF",
    "long": f"has more than {words.MAX_PAGES:,} pages, or more text than a book: too much for one article",
}


def is_pdf(document: Document) -> bool:
    """Whether the bytes are a PDF; some have a few bytes of something else in front."""
    return document.data.startswith(b"%PDF-") or (
        b"%PDF-" in document.data[:_HEAD] and b"\n%%EOF" in document.data[-_HEAD:]
    )


def read_pdf(document: Document, draft: Draft) -> None:
    """Fills the draft from a PDF. Raises `NoArticle` where there is no text in it."""
    head, *rest = _pages(document.data)
    pages = [pieces_of(_words(page["words"])) for page in rest]
    letters = (letter for pieces in pages for piece in pieces for letter in piece.text if letter.isalnum())
    if len(list(islice(letters, _FEWEST_LETTERS))) < _FEWEST_LETTERS:
        raise NoArticle("holds pictures of its pages but no text: it must be read by OCR first")
    kept: list[Line] = []
    heights = [page.get("height", 0.0) for page in rest]
    for number, pieces in enumerate(without_furniture(pages, heights, draft)):
        for line in lines_of(pieces):
            # A list of contents is for paper: its numbers lead nowhere.
            if _LEADERS.search(line.text):
                draft.cut("PDF: contents", line.text)
            else:
                kept.append(replace(line, page=number))
    paragraphs = paragraphs_of(kept)
    _read_metadata(head.get("metadata", {}), paragraphs, draft)
    draft.markdown = "\n\n".join(markdown_of(_without_title(paragraphs, draft.title)))
    draft.take("PDF: text", draft.markdown[:200])


def _pages(data: bytes) -> Iterator[dict[str, Any]]:
    """The lines that the process gives: the document's first, then the pages'."""
    command = [sys.executable, "-P", str(Path(words.__file__))]
    try:
        done = subprocess.run(command, input=data, capture_output=True, timeout=SECONDS, check=False)
    except subprocess.TimeoutExpired:
        raise NoArticle(f"took longer than {SECONDS:g} seconds to read") from None
    if done.returncode != 0:
        raise NoArticle("is damaged, or takes more time or memory to read than a PDF should")
    for line in done.stdout.splitlines():
        said: dict[str, Any] = json.loads(line)
        if "problem" in said:
            raise NoArticle(_PROBLEMS[said["problem"]])
        yield said


def _words(rows: list[list[Any]]) -> Iterator[Word]:
    for text, left, bottom, right, top, size, bold, ends in rows:
        yield Word(
            text=text if text.isascii() and text.isprintable() else clean_line(_mended(text)),
            left=left,
            bottom=bottom,
            right=right,
            top=top,
            size=max(size, 1.0) if top <= bottom else max(1.0, min(size or top - bottom, 2 * (top - bottom))),
            bold=bool(bold),
            ends=ends == words.LINE_END,
            hyphen=ends == words.HYPHEN,
        )


def _mended(text: str) -> str:
    """Ligatures as letters, halves of one character together, bytes of Windows' code page as meant."""
    text = text.translate(_LIGATURES)
    if text.isascii():
        return text
    text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return _C1.sub(lambda found: found[0].encode("latin-1").decode("cp1252", "replace"), text)


def _read_metadata(metadata: dict[str, str], paragraphs: list[Paragraph], draft: Draft) -> None:
    title, author = clean_line(metadata.get("Title", "")), clean_line(metadata.get("Author", ""))
    draft.title = title if title and not _NO_TITLE.match(title) else _largest(paragraphs)
    if not _NO_AUTHOR.match(author):
        draft.authors = read_authors(_SURNAME_FIRST.sub(r"\2 \1", author))
    draft.published = _date(metadata.get("CreationDate", ""))
    draft.description = clean_line(metadata.get("Subject", "")) or None
    draft.tags = tuple(
        filter(None, (tag.strip() for tag in re.split(r"[,;]", metadata.get("Keywords", ""))))
    )[:_MAX_NAMES]


def _largest(paragraphs: list[Paragraph]) -> str | None:
    """The largest words on the first page, where they are larger than the text."""
    first = [p for p in paragraphs if not p.rows and p.lines[0].page == 0]
    if not first:
        return None
    largest = max(first, key=lambda paragraph: paragraph.size)
    body = body_size(line for paragraph in paragraphs for line in paragraph.lines)
    text = text_of(largest, words_of(paragraphs))
    return text if largest.size > 1.15 * body and len(text) <= 300 else None


def _without_title(paragraphs: list[Paragraph], title: str | None) -> list[Paragraph]:
    """The paragraphs without the one that only repeats the title."""
    key = _key(title or "")
    for index, paragraph in enumerate(paragraphs[:6]):
        if key and not paragraph.rows and _key(" ".join(line.text for line in paragraph.lines)) == key:
            return paragraphs[:index] + paragraphs[index + 1 :]
    return paragraphs


def _key(text: str) -> str:
    return "".join(letter for letter in text.casefold() if letter.isalnum())


def _date(text: str) -> str | None:
    """ISO 8601 of a PDF's own way to write dates (ISO 32000-1, 7.9.4)."""
    found = _DATE.match(text.strip())
    if not found:
        return None
    year, month, day, hour, minute, second, utc, zone, minutes = found.groups()
    if not (1 <= int(month) <= 12 and 1 <= int(day) <= 31):
        return None
    date = f"{year}-{month}-{day}"
    if hour is None or int(hour) > 23 or int(minute) > 59:
        return date
    offset = "+00:00" if utc else f"{zone}:{minutes or '00'}" if zone else ""
    return f"{date}T{hour}:{minute}:{second or '00'}{offset}"
