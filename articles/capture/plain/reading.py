"""Plain text to a draft."""

import re

from articles.capture.draft import Draft
from articles.capture.escaping import escape, escape_inline
from articles.capture.plain.book import CHAPTER, read_book
from articles.capture.plain.letter import read_letter
from articles.capture.plain.paragraphs import Paragraph, split_paragraphs
from articles.capture.plain.scraped import read_scraped

_BULLET = re.compile(r"^(?:[-*•–▪◦‣·]|(\d{1,3})[.)])\s+")
_EMPHASIS = re.compile(r"(?<![\w_])_([^\W_](?:[^_\n]{0,300}[^\s_])?)_(?![\w_])")
_RULE = re.compile(r"^\W*(?:[*_~=—-]\s*){3,}$")


def read_plain(text: str, draft: Draft) -> None:
    """Fills the draft from a plain text."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    book = read_book(text, draft)
    letter = read_letter(text, draft) if book is None else None
    body = next((part for part in (book, letter) if part is not None), text)
    paragraphs = split_paragraphs(body)
    if book is None and letter is None:
        paragraphs = read_scraped(paragraphs, draft)
    draft.markdown = _markdown(paragraphs, is_book=book is not None)
    for paragraph in paragraphs:
        draft.take("body", paragraph.text)


def _markdown(paragraphs: list[Paragraph], *, is_book: bool) -> str:
    parts: list[str] = []
    was_item = False
    for paragraph in paragraphs:
        is_item = bool(_BULLET.match(paragraph.text)) and len(paragraph.lines) == 1
        block = _block(paragraph, is_book)
        quote = "> " * paragraph.depth
        if quote:
            block = "\n".join(quote + line for line in block.split("\n"))
        separator = "\n" if is_item and was_item else "\n\n"
        if quote and parts and parts[-1].lstrip("\n").startswith(">"):
            separator = f"\n{quote.rstrip()}\n"
        parts.append(separator + block if parts else block)
        was_item = is_item
    return "".join(parts)


def _block(paragraph: Paragraph, is_book: bool) -> str:
    text = paragraph.text
    if _RULE.match(text):
        return "---"
    found = _BULLET.match(text)
    if found and len(paragraph.lines) == 1:
        mark = f"{found[1]}." if found[1] else "-"
        return f"{mark} {_inline(text[found.end() :], is_book)}"
    if is_book and CHAPTER.match(text):
        return "## " + escape_inline(text)
    if len(paragraph.lines) > 1:
        return "\\\n".join(escape(line) for line in paragraph.lines)
    return _inline(text, is_book)


def _inline(text: str, is_book: bool) -> str:
    escaped = escape(text)
    if is_book:  # Gutenberg writes italics between underscores
        escaped = re.sub(r"\\_(.+?)\\_", r"*\1*", escaped) if _EMPHASIS.search(text) else escaped
    return escaped
