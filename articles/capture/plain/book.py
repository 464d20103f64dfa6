"""Project Gutenberg's form: the licence around the book left out, its head read as metadata."""

import re

from articles.capture.draft import Draft
from articles.capture.metadata.authors import read_authors
from articles.capture.metadata.dates import read_date

_START = re.compile(
    r"^\*\*\*\s?START OF (?:THE|THIS) PROJECT GUTENBERG.*?\*\*\*[ ]*$", re.MULTILINE | re.IGNORECASE
)
_END = re.compile(
    r"^(?:\*\*\*\s?END OF (?:THE|THIS) PROJECT GUTENBERG|End of (?:the )?Project Gutenberg).*$",
    re.MULTILINE | re.IGNORECASE,
)
_FIELD = re.compile(
    r"^(Title|Author|Release date|Language|Editor|Translator)\s*:\s*(\S.*)$", re.MULTILINE | re.IGNORECASE
)
CHAPTER = re.compile(
    r"^(?:(?:chapter|chapitre|kapitel|cap[ií]tulo|capitolo|hoofdstuk|book|part|act|scene|livre|partie|buch|teil|libro|parte)\s+"
    r"(?:[ivxlcdm]+|\d+|the \w+|\w+)\b.{0,70}|[IVXLC]{1,7}\.?|(?:preface|prologue|epilogue|contents|introduction|finis))$",
    re.IGNORECASE,
)


def read_book(text: str, draft: Draft) -> str | None:
    """The book between its markers, or None where they are missing."""
    start = _START.search(text)
    if not start:
        return None
    fields = {name.lower(): value.strip() for name, value in _FIELD.findall(text[: start.start()])}
    draft.title = fields.get("title")
    draft.authors = read_authors(fields.get("author"))
    draft.published = read_date(fields.get("release date"))
    end = _END.search(text, start.end())
    draft.cut("licence", text[: start.end()])
    if end:
        draft.cut("licence", text[end.start() :])
    return text[start.end() : end.start() if end else len(text)]
