"""Bytes to an article: decode, tell the kind, let the kind's room fill a draft, compose."""

import re
from collections.abc import Iterator

from articles.article import Article, compose, count_words
from articles.article.hostile import clean_line
from articles.capture.addresses import web_address
from articles.capture.carriers import Document, bound_reader, open_carrier, unwrap
from articles.capture.decoding import decode
from articles.capture.draft import Draft
from articles.capture.errors import CaptureError, NoArticle
from articles.capture.front_matter import read_markdown
from articles.capture.kinds import Kind, data_in, kind_of, signature
from articles.capture.metadata.dates import read_date
from articles.capture.page import read_page
from articles.capture.plain import read_plain
from articles.capture.saved import saved_moment
from articles.language import detect

MAX_TITLE = 500
MAX_TEXT = 6 * 1024 * 1024
"""Characters of plain text or Markdown: a longer one is no article and not even a book."""
_FIRST_WORDS = 10
_LANGUAGE = re.compile(r"^([a-z]{2})(?:[-_].*)?$", re.IGNORECASE)


def read_article(
    data: bytes, *, url: str | None = None, name: str | None = None, charset: str | None = None
) -> Article:
    """The article in `data`: HTML, Markdown, plain text or what carries them, told from the content.

    Of an archive it is the first one; `read_articles` gives them all. `name` (a file's) is a hint and a last resort for the title; `url` is where the bytes came from;
    `charset` what an HTTP header declared. Raises `CaptureError`, one sentence, where there is none.
    """
    return read_draft(data, url=url, name=name, charset=charset)[0]


def read_draft(
    data: bytes, *, url: str | None = None, name: str | None = None, charset: str | None = None
) -> tuple[Article, Draft]:
    """The article, and the draft whose `steps` say what was taken and what was cut."""
    refusal: CaptureError | None = None
    for document in open_carrier(data, name=name, url=url, charset=charset):
        try:
            return _read(document)
        except CaptureError as error:
            refusal = refusal or error
    raise refusal or CaptureError(f"{name or url or 'The input'} holds no article.")


def read_articles(
    data: bytes, *, url: str | None = None, name: str | None = None, charset: str | None = None
) -> Iterator[Article]:
    """Every article in `data`: one in a page, a book or a PDF, any number in an archive.

    What is no article in an archive of many is passed over; raises `CaptureError` where all is.
    """
    refusal: CaptureError | None = None
    found = False
    for document in open_carrier(data, name=name, url=url, charset=charset):
        try:
            article = _read(document)[0]
        except CaptureError as error:
            refusal = refusal or error
        else:
            found = True
            yield article
    if refusal and not found:
        raise refusal


def _read(document: Document) -> tuple[Article, Draft]:
    """The article in one document."""
    if document.problem:
        raise CaptureError(document.problem)
    document = unwrap(document)
    draft = Draft(url=web_address(document.url))
    read = bound_reader(document) or _read_text
    try:
        read(document, draft)
    except NoArticle as reason:
        raise CaptureError(f"{document.label} {reason}.") from None
    draft.title = draft.title or document.title
    draft.authors = draft.authors or document.authors
    draft.published = draft.published or read_date(document.published)
    draft.saved = saved_moment(draft.saved or document.saved)
    article = _compose(draft, document.name)
    if not any(character.isalnum() for character in article.text):
        raise CaptureError(f"{document.label} holds no article: no text is left of it.")
    return article, draft


def _read_text(document: Document, draft: Draft) -> None:
    text = _text(document.data, document.charset, document.label)
    kind = kind_of(text, document.name)
    if kind != "html" and len(text) > MAX_TEXT:
        raise NoArticle(f"is {len(text) >> 20} MB of text: too much for one article")
    data = data_in(text) if kind == "text" else None
    if data:
        raise NoArticle(f"is {data}, not an article")
    _READERS[kind](text, draft)


def _text(data: bytes, charset: str | None, source: str) -> str:
    if not data.strip(b" \t\r\n\0\x0c"):
        raise CaptureError(f"{source} is empty: there is nothing to read.")
    other = signature(data)
    if other:
        raise CaptureError(f"{source} is {other}, not an article.")
    text = decode(data, charset=charset, source=source).replace("\0", "")
    if not text.strip():
        raise CaptureError(f"{source} is empty: there is nothing to read.")
    return text


_READERS = {"html": read_page, "markdown": read_markdown, "text": read_plain}
assert set(_READERS) == set(Kind.__args__)  # type: ignore[attr-defined]


def _compose(draft: Draft, name: str | None) -> Article:
    article = compose(
        "",
        draft.markdown,
        authors=tuple(filter(None, map(clean_line, draft.authors))),
        published=draft.published,
        site=_line(draft.site),
        url=_line(draft.url),
        caption=_line(draft.caption),
        lead_image=_line(draft.lead_image),
        description=_line(draft.description),
        tags=tuple(filter(None, map(clean_line, draft.tags))),
        language=None,
    )
    from dataclasses import replace

    title = _line(draft.title) or _title_from(article.text) or name or "Untitled"
    return replace(article, title=title[:MAX_TITLE], language=_language(draft.language, article.text, title))


def _line(text: str | None) -> str | None:
    return (clean_line(text) or None) if text else None


def _title_from(text: str) -> str | None:
    """The first words of a text that has no title."""
    first = next((line.strip() for line in text.split("\n") if line.strip()), "")
    words = first.split()
    if len(words) <= _FIRST_WORDS and len(first) <= 100:
        return first or None
    return " ".join(words[:_FIRST_WORDS])[:100].rstrip(" ,;:–—-") + "…"


def _language(declared: str | None, text: str, title: str) -> str | None:
    """The language that the text shows; what is declared where the text is too short to tell."""
    found = _LANGUAGE.match((declared or "").strip())
    code = found[1].lower() if found else None
    if code and count_words(text) < 20:
        return code
    return detect(text) or code or detect(title)
