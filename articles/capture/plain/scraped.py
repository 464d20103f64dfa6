"""A page saved as text: which paragraph is the headline, the byline, the caption, and which none of it.

The order is free. A headline is a short paragraph that does not end like a sentence; what reads as a
full sentence before it is a caption; a name alone is a byline.
"""

import re

from articles.capture.draft import Draft
from articles.capture.metadata.authors import is_byline, read_authors
from articles.capture.metadata.dates import is_date_line, read_date
from articles.capture.plain.paragraphs import Paragraph
from articles.capture.wording import Sort, furniture
from articles.language import detect

HEAD = 12
"""So many paragraphs may stand before the body: caption, bylines, dates, share bars."""

_ENDS = re.compile(r"[.…;,]['\"”’»)\]]*$")
_ENDS_SENTENCE = re.compile(r"[.!?…]['\"”’»)\]]*$|[。！？]$")
_CREDITED = re.compile(
    r"(?:/\s?(?:AFP|AP|EPA|EFE|ANSA|dpa|Reuters|Getty[^/]*|Lusa|ANP|Belga)|©\s?[^©]{2,60}|"
    r"\((?:Photo|Image|Foto|Crédit|Credit|AP|AFP|Bild|Imagen|Beeld)\b[^)]*\)|"
    r"\b(?:Photo|Foto|Image|Imagen|Bild|Crédit|Credit|Photograph)\s?:.{2,60})\W*$",
    re.IGNORECASE,
)
_LABEL = re.compile(r"^(?:title|headline|titre|titel|título|titolo)\s*:\s*(?=\S)", re.IGNORECASE)
_MAX_HEADLINE = 220
_MAX_CAPTION = 60
"""Words of prose that may stand above a headline."""
_CUT_ANYWHERE: frozenset[Sort] = frozenset(
    [
        "captcha",
        "comments",
        "newsletter",
        "read_more",
        "share",
        "cookies",
        "copyright",
        "reading_time",
        "tags",
        "credit",
    ]
)


def read_scraped(paragraphs: list[Paragraph], draft: Draft) -> list[Paragraph]:
    """The body's paragraphs; title, authors, date and caption go to the draft."""
    paragraphs = _without_furniture(paragraphs, draft)
    at = _headline(paragraphs)
    if at is None:
        return paragraphs
    draft.title = _LABEL.sub("", paragraphs[at].text).strip()
    draft.take("headline", draft.title)
    for paragraph in paragraphs[:at]:
        _read_before(paragraph, draft)
    rest = _read_after(paragraphs[at + 1 :], draft)
    return _without_signature(rest, draft)


def _without_furniture(paragraphs: list[Paragraph], draft: Draft) -> list[Paragraph]:
    total = sum(paragraph.words for paragraph in paragraphs)
    kept: list[Paragraph] = []
    words = 0
    for index, paragraph in enumerate(paragraphs):
        sort = furniture(paragraph.text) if paragraph.words <= 40 else None
        if sort == "comments" and words * 2 > total:
            # Below a comment form stand comments, and nothing else.
            for cut in paragraphs[index:]:
                draft.cut("comments", cut.text)
            break
        if sort in _CUT_ANYWHERE and not (sort == "credit" and _ENDS_SENTENCE.search(paragraph.text)):
            draft.cut(sort, paragraph.text)
            continue
        words += paragraph.words
        kept.append(paragraph)
    return kept


def _headline(paragraphs: list[Paragraph]) -> int | None:
    candidates: list[int] = []
    sentences = 0
    for index, paragraph in enumerate(paragraphs[:HEAD]):
        if _LABEL.match(paragraph.text):
            return index
        if _may_be_headline(paragraph) and index + 1 < len(paragraphs):
            candidates.append(index)
        elif _is_prose(paragraph):
            sentences += 1
            if candidates or sentences > 2 or paragraph.words > _MAX_CAPTION:
                break  # prose so long is no caption above a headline: the text has begun
    if not candidates:
        return None
    first = candidates[0]
    # A kicker ("Politics") stands above the headline and is shorter.
    for index in candidates[1:]:
        if index - first <= 2 and paragraphs[first].words <= 3 < paragraphs[index].words:
            return index
    return first


def _may_be_headline(paragraph: Paragraph) -> bool:
    text = paragraph.text
    return (
        len(paragraph.lines) == 1
        and paragraph.depth == 0
        and 4 <= len(text) <= _MAX_HEADLINE
        and (not _ENDS.search(text) or text.endswith(("...", "…")))
        and any(character.isalpha() for character in text)
        and not is_byline(text)
        and not is_date_line(text)
        and not text.startswith(("- ", "* ", "• "))
    )


def _is_prose(paragraph: Paragraph) -> bool:
    return paragraph.words >= 8 and bool(_ENDS_SENTENCE.search(paragraph.text))


def _read_before(paragraph: Paragraph, draft: Draft) -> None:
    text = paragraph.text
    if is_byline(text) and not draft.authors:
        _take_authors(text, draft)
    elif is_date_line(text):
        _take_date(text, draft)
    elif _is_prose(paragraph) and draft.caption is None:
        _take_caption(text, draft)
    else:
        draft.cut("before the headline", text)


def _read_after(paragraphs: list[Paragraph], draft: Draft) -> list[Paragraph]:
    """What follows the headline, without the byline, dates and captions that stand above the body."""
    body_language = detect(" ".join(paragraph.text for paragraph in paragraphs))
    kept: list[Paragraph] = []
    for index, paragraph in enumerate(paragraphs[:HEAD]):
        text = paragraph.text
        prose = sum(_is_prose(earlier) for earlier in kept)
        if prose > 1:
            return [*kept, *paragraphs[index:]]
        if is_byline(text) and (not draft.authors or paragraph.words < 8):
            _take_authors(text, draft)
        elif is_date_line(text):
            _take_date(text, draft)
        elif text.strip() == draft.title:
            draft.cut("headline repeated", text)
        elif _is_caption(text, body_language) and draft.caption is None:
            _take_caption(text, draft)
        else:
            kept.append(paragraph)
    return [*kept, *paragraphs[HEAD:]]


def _is_caption(text: str, body_language: str | None) -> bool:
    if len(text) > 400:
        return False
    return bool(_CREDITED.search(text)) or detect(text) not in (None, body_language)


def _without_signature(paragraphs: list[Paragraph], draft: Draft) -> list[Paragraph]:
    """The body without names and dates alone at its end."""
    while len(paragraphs) > 2 and (is_byline(paragraphs[-1].text) or is_date_line(paragraphs[-1].text)):
        text = paragraphs[-1].text
        if is_date_line(text):
            _take_date(text, draft)
        elif not draft.authors:
            _take_authors(text, draft)
        else:
            draft.cut("byline", text)
        paragraphs = paragraphs[:-1]
    return paragraphs


def _take_authors(text: str, draft: Draft) -> None:
    draft.authors = tuple(dict.fromkeys([*draft.authors, *read_authors(text)]))
    draft.take("byline", text)
    if draft.published is None:
        draft.published = read_date(text)


def _take_date(text: str, draft: Draft) -> None:
    draft.take("date", text)
    draft.published = draft.published or read_date(text)


def _take_caption(text: str, draft: Draft) -> None:
    draft.caption = text
    draft.take("caption", text)
