"""Markdown as people keep it: YAML or TOML front matter as metadata, the rest as it stands."""

import re
import tomllib
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from articles.capture.draft import Draft
from articles.capture.errors import NoArticle
from articles.capture.metadata.authors import read_authors
from articles.capture.metadata.dates import read_date
from articles.capture.page.inlaid import without_html

MAX_HEAD = 65_536

_YAML = re.compile(r"\s*---[ \t]*\n(.*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)", re.DOTALL)
_TOML = re.compile(r"\s*\+\+\+[ \t]*\n(.*?)\n\+\+\+[ \t]*(?:\n|$)", re.DOTALL)
_FIELDS: dict[str, tuple[str, ...]] = {
    "title": ("title", "headline", "name", "titre", "titel", "título", "titolo"),
    "authors": ("authors", "author", "by", "byline", "creator", "auteur", "autor", "autore"),
    "published": (
        "published",
        "date",
        "datepublished",
        "published_at",
        "publishdate",
        "pubdate",
        "date_published",
    ),
    "saved": ("created", "date_created", "clipped"),
    "site": ("site", "publisher", "publication", "site_name", "website"),
    "url": ("url", "source", "canonical", "canonical_url", "link", "source_url", "original", "canonicalurl"),
    "language": ("lang", "language", "locale"),
    "description": ("description", "summary", "excerpt", "subtitle", "abstract"),
    "lead_image": ("image", "cover", "thumbnail", "banner", "hero", "featured_image"),
    "caption": ("caption", "image_caption", "image-caption"),
    "tags": ("tags", "tag", "keywords", "categories", "topics"),
}
_FENCE = re.compile(r"^(`{3,}|~{3,})", re.MULTILINE)
_COMMENT = re.compile(r"<!--.*?-->|%%.*?%%", re.DOTALL)
_EMBED = re.compile(r"!\[\[([^\]|\n]{1,300})(?:\|([^\]\n]{0,300}))?\]\]")
_WIKI_LINK = re.compile(r"\[\[(?:[^\]|\n]{1,300}\|)?([^\]|\n]{1,300})\]\]")
_HEADING = re.compile(r"\s*(?:#[ \t]+(.+?)[ \t]*#*[ \t]*(?:\n|$)|(\S[^\n]{0,300})\n=+[ \t]*(?:\n|$))")
_GLANCE = 1000
_INLINE_MARKS = re.compile(r"!?\[([^\]]*)\]\([^)]*\)|(\*\*|__|[*_`~])")

_EXPORTED = re.compile(r"^## The article[ \t]*\n", re.MULTILINE)
_EXPORTED_TOO = re.compile(r"^---\n(?:[a-z]+: [^\n]*\n)*pullquote: ", re.MULTILINE)
_OWN_MARKS = "\n## Your marks\n"
# The lists that an export ends with, the last one first: nothing but their rows may follow their heading.
_LISTED = (
    re.compile(r"^## Figures \(\d+\)\n(?:\|[^\n]*\n?|\n)*\Z", re.MULTILINE),
    re.compile(r"^## Quotes \(\d+\)\n(?:>[^\n]*\n?|\n)*\Z", re.MULTILINE),
)


def read_markdown(text: str, draft: Draft) -> None:
    """Fills the draft from a Markdown text."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    head, body = _split(text)
    _read_head(head, draft)
    body = _exported(body) if "pullquote" in head else _outside_fences(body)
    body = without_html(body)
    found = _HEADING.match(body, _after_pictures(body))
    if found:
        heading = plain_inline(found[1] or found[2])
        if draft.title is None or heading.casefold() == draft.title.casefold():
            draft.title = draft.title or heading
            draft.take("first heading", heading)
            body = body[: found.start()] + body[found.end() :]
    draft.markdown = body.strip("\n")
    draft.take("body", body)


def _exported(body: str) -> str:
    """The article itself of an export of ours (`articles.export`), without what was listed around it.
    Raises `NoArticle` where the export holds marks or evidence alone, or several articles."""
    found = _EXPORTED.search(body)
    if found is None:
        raise NoArticle("is an export of marks or evidence: there is no article in it")
    if _EXPORTED_TOO.search(body):
        raise NoArticle("holds several exported articles: export them one by one to add them")
    article = body[found.end() :]
    for listed in _LISTED:
        *_, last = [None, *listed.finditer(article)]
        if last is not None:
            article = article[: last.start()]
    return f"{body[: found.start()].split(_OWN_MARKS)[0]}\n{article}"


def _after_pictures(body: str) -> int:
    """Where the text begins after the logo and the badges that many put above their heading."""
    at = 0
    while at < len(body):
        end = body.find("\n", at) + 1 or len(body)
        line = body[at : min(end, at + _GLANCE)].strip()
        if line and not line.startswith(("![", "[![")):
            return at
        at = end
    return 0


def plain_inline(markdown: str) -> str:
    """One line of Markdown without its marks."""
    return _INLINE_MARKS.sub(lambda found: found[1] or "", markdown).replace("\\", "").strip()


def _split(text: str) -> tuple[Mapping[str, Any], str]:
    for pattern, read in ((_YAML, _yaml), (_TOML, _toml)):
        found = pattern.match(text)
        if found and len(found[1]) <= MAX_HEAD:
            head = read(found[1])
            if head is not None:
                return head, text[found.end() :]
    return {}, text


def _yaml(text: str) -> Mapping[str, Any] | None:
    import yaml

    if re.search(r"(?m)[:\s-]\s[&*]\w+\s*(?:$|[\[{])", text):
        return None  # anchors and aliases have no use here, and can be made to explode
    try:
        head = yaml.safe_load(text)
    except (yaml.YAMLError, ValueError, RecursionError):
        return _lines(text)
    return head if isinstance(head, dict) else None


def _lines(text: str) -> Mapping[str, Any] | None:
    """Front matter that is not quite YAML (`title: Why: a question`), line by line."""
    pairs = re.findall(r"^([\w-]+):[ \t]*(\S.*)$", text, re.MULTILINE)
    return {key: value.strip("\"' ") for key, value in pairs} or None


def _toml(text: str) -> Mapping[str, Any] | None:
    try:
        return tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError):
        return None


def _read_head(head: Mapping[str, Any], draft: Draft) -> None:
    known = {str(key).lower().replace(" ", "_"): value for key, value in head.items()}

    def first(field: str) -> Any:
        return next((known[key] for key in _FIELDS[field] if known.get(key)), None)

    draft.title = _word(first("title"))
    draft.authors = read_authors(_words(first("authors")))
    draft.published = _day(first("published")) or None
    draft.site = _word(first("site"))
    url = _word(first("url"))
    draft.url = url if url and url.startswith(("http://", "https://")) else draft.url
    draft.language = _word(first("language"))
    draft.description = _word(first("description"))
    draft.lead_image = _word(first("lead_image"))
    draft.caption = _word(first("caption"))
    draft.tags = tuple(tag.lstrip("#") for tag in _words(first("tags")))[:50]
    if head:
        draft.take("front matter", ", ".join(known))


def _word(value: Any) -> str | None:
    if isinstance(value, Mapping):
        value = value.get("name") or value.get("url") or value.get("image")
    if isinstance(value, list):
        value = value[0] if value else None
    if value is None or isinstance(value, bool | Mapping | list):
        return None
    return _WIKI_LINK.sub(r"\1", str(value))[:2000].strip() or None


def _words(value: Any) -> list[str]:
    values = value if isinstance(value, list) else [value]
    words = [word for word in map(_word, values[:50]) if word]
    return [part.strip() for word in words for part in word.split(",")] if len(words) == 1 else words


def _day(value: Any) -> str | None:
    if isinstance(value, datetime | date):
        return value.isoformat()
    return read_date(str(value)) if value is not None else None


def _outside_fences(text: str) -> str:
    """The text with comments dropped and wiki links as words, code left alone."""
    pieces: list[str] = []
    position = 0
    while True:
        opening = _FENCE.search(text, position)
        end = opening.start() if opening else len(text)
        prose = _COMMENT.sub("", text[position:end])
        prose = _EMBED.sub(lambda found: f"![{found[2] or found[1]}](<{found[1]}>)", prose)
        pieces.append(_WIKI_LINK.sub(r"\1", prose))
        if not opening:
            return "".join(pieces)
        mark = opening[1]
        closing = re.compile(rf"^{re.escape(mark)}{re.escape(mark[0])}*[ \t]*$", re.MULTILINE).search(
            text, opening.end()
        )
        position = closing.end() if closing else len(text)
        pieces.append(text[opening.start() : position])
