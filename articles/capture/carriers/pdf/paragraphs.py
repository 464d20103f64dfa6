"""Lines into paragraphs, headings, lists and tables."""

import itertools
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from statistics import median

from articles.capture.carriers.pdf.lines import Line, body_size
from articles.capture.carriers.pdf.tables import table_at
from articles.capture.escaping import escape

_TERMINAL = re.compile(r"[.!?:;…。！？][\"”’»)\]¹²³⁰-⁹]*$")
_ITEM = re.compile(r"^(?:[•●▪■◦‣∙·\uf0b7\uf0a7–—-])\s*(?=\S)")
_NUMBERED = re.compile(r"^\(?(?:\d{1,2}|[a-z])[.)]\s+\S")
_BROKEN = re.compile(r"[^\W\d_]-$")
_INDENT = 0.9
_SHORT = 0.12
_LOOSE = 1.35
_MAX_HEADING = 200
_LARGER = 1.12


@dataclass(slots=True)
class Paragraph:
    """Lines that belong together, or the rows of a table."""

    lines: list[Line] = field(default_factory=list)
    rows: list[list[str]] = field(default_factory=list)

    @property
    def size(self) -> float:
        return self.lines[0].size

    @property
    def bold(self) -> bool:
        return all(line.bold for line in self.lines)

    @property
    def is_broken(self) -> bool:
        """Whether its last word is broken off at a hyphen."""
        return self.lines[-1].hyphen or bool(_BROKEN.search(self.lines[-1].text))

    @property
    def is_open(self) -> bool:
        """Whether it breaks off: it goes on in the next column or on the next page."""
        return not self.rows and (self.is_broken or not _TERMINAL.search(self.lines[-1].text))


def paragraphs_of(lines: list[Line]) -> list[Paragraph]:
    """The paragraphs, in order; one that goes on across a column or a page is one."""
    pitch, body = _pitch(lines), body_size(lines)
    found: list[Paragraph] = []
    index = 0
    while index < len(lines):
        table = table_at(lines, index)
        if table:
            found.append(Paragraph(lines[index : index + len(table)], rows=table))
            index += len(table)
            continue
        line = lines[index]
        if not found or found[-1].rows or _begins(found[-1], line, pitch, body):
            found.append(Paragraph([line]))
        else:
            found[-1].lines.append(line)
        index += 1
    return _rejoined(found, body)


def _pitch(lines: list[Line]) -> float:
    """The distance of lines within a paragraph, in their own size."""
    steps = [
        (one.bottom - other.bottom) / one.size
        for one, other in itertools.pairwise(lines)
        if one.flow == other.flow and one.page == other.page and one.size == other.size and one.size > 0
    ]
    near = [step for step in steps if 0.8 < step < 2.6]
    return median(near) if near else 1.2


def _begins(paragraph: Paragraph, line: Line, pitch: float, body: float) -> bool:
    """Whether a line begins a paragraph after this one."""
    last = paragraph.lines[-1]
    if abs(line.size - last.size) > 0.08 * last.size or (
        line.bold != last.bold and paragraph.bold != line.bold
    ):
        return True
    if _ITEM.match(line.text):
        return True
    indented = line.left > line.margins[0] + _INDENT * line.size
    if line.page != last.page or line.flow != last.flow:
        return not paragraph.is_open or line.size > _LARGER * body or (indented and not paragraph.is_broken)
    if last.bottom - line.bottom > _LOOSE * pitch * last.size or line.bottom > last.bottom:
        return True
    ended = bool(_TERMINAL.search(last.text))
    if _NUMBERED.match(line.text) and (ended or _is_short(last)):
        return True
    was_indented = last.left > last.margins[0] + _INDENT * last.size
    if (
        indented
        and not was_indented
        and line.left - last.left > _INDENT * line.size
        and not paragraph.is_broken
    ):
        return ended or _is_short(last)
    return ended and _is_short(last)


def _is_short(line: Line) -> bool:
    left, right = line.margins
    return right - line.right > _SHORT * (right - left)


def _rejoined(paragraphs: list[Paragraph], body: float) -> list[Paragraph]:
    """Body text that a footnote, a caption or a table interrupts at the foot of a page, made one."""
    found: list[Paragraph] = []
    pending: int | None = None
    for paragraph in paragraphs:
        is_body = not paragraph.rows and abs(paragraph.size - body) < 0.06 * body and not paragraph.bold
        if not is_body:
            found.append(paragraph)
            continue
        before = found[pending] if pending is not None else None
        first = paragraph.lines[0]
        if (
            before is not None
            and before is not found[-1]
            and before.is_open
            and before.lines[-1].page != first.page
            and (before.is_broken or first.text[:1].islower())
        ):
            before.lines += paragraph.lines
            continue
        found.append(paragraph)
        pending = len(found) - 1
    return found


def words_of(paragraphs: Iterable[Paragraph]) -> Counter[str]:
    """How often each word stands in the text, to tell how a broken one is written."""
    counts: Counter[str] = Counter()
    for paragraph in paragraphs:
        for line in paragraph.lines:
            counts.update(word.strip(".,;:!?()[]“”\"'").casefold() for word in line.text.split())
    return counts


def text_of(paragraph: Paragraph, words: Counter[str]) -> str:
    """The paragraph on one line, the words that were broken at line ends whole again."""
    text, broken = "", False
    for line in paragraph.lines:
        own = line.text.strip()
        text = _unbroken(text, own, words) if broken else f"{text} {own}" if text else own
        broken = line.hyphen or bool(_BROKEN.search(text))
        text = text.removesuffix("-") if broken else text
    return f"{text}-" if broken else text


def _unbroken(before: str, after: str, words: Counter[str]) -> str:
    head, tail = before.rpartition(" ")[2], after.partition(" ")[0].rstrip(".,;:!?)”")
    whole, compound = (head + tail).casefold(), f"{head}-{tail}".casefold()
    keeps = words[compound] > words[whole] or tail[:1].isupper() or tail[:1].isdigit()
    return f"{before}-{after}" if keeps else before + after


def markdown_of(paragraphs: list[Paragraph]) -> Iterator[str]:
    """The Markdown of each paragraph; headings by their size, or by standing alone in bold."""
    lines = [line for paragraph in paragraphs for line in paragraph.lines]
    body = body_size(lines)
    larger = sorted({round(p.size) for p in paragraphs if _is_larger(p, body)}, reverse=True)
    words = words_of(paragraphs)
    for paragraph in paragraphs:
        if paragraph.rows:
            yield _table(paragraph.rows)
            continue
        text = text_of(paragraph, words)
        item = _ITEM.match(text)
        if _is_larger(paragraph, body):
            yield f"{'#' * min(6, 2 + larger.index(round(paragraph.size)))} {escape(text)}"
        elif _is_bold_heading(paragraph, text):
            yield f"{'#' * min(6, 2 + len(larger))} {escape(text)}"
        elif item and len(text) > item.end():
            yield f"- {escape(text[item.end() :])}"
        else:
            yield escape(text)


def _is_larger(paragraph: Paragraph, body: float) -> bool:
    if paragraph.rows or paragraph.size < _LARGER * body:
        return False
    size = sum(len(line.text) for line in paragraph.lines)
    return size <= _MAX_HEADING and any(letter.isalpha() for letter in paragraph.lines[0].text)


def _is_bold_heading(paragraph: Paragraph, text: str) -> bool:
    return (
        paragraph.bold
        and len(text) <= 120
        and len(paragraph.lines) <= 2
        and not text.endswith((".", ",", ";"))
    )


def _table(rows: list[list[str]]) -> str:
    written = [[escape(cell).replace("|", "\\|") for cell in row] for row in rows]
    head, *rest = [f"| {' | '.join(row)} |" for row in written]
    return "\n".join([head, "|" + " --- |" * len(rows[0]), *rest])
