"""JSON-LD: the node that is the article, and its fields."""

import html
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from articles.capture.metadata.titles import normal

_ARTICLE = re.compile(
    r"(?:Article|BlogPosting|Posting|Report|Review|Recipe|Story|CreativeWork|Interview|OpinionNews|Chapter|QAPage|"
    r"VideoObject|PodcastEpisode|WebPage)$"
)
_BEST = re.compile(r"(?:Article|BlogPosting|LiveBlogPosting|Report|Review)$")
_CONTROL = re.compile(r"[\x00-\x1f]+")
_TRAILING_COMMA = re.compile(r",(?=\s*[}\]])")
_MAX_NODES = 5000


@dataclass(slots=True)
class Structured:
    """What structured data says; lists in the order of the page."""

    headline: str | None = None
    authors: list[str] = field(default_factory=list)
    organisations: list[str] = field(default_factory=list)
    published: str | None = None
    modified: str | None = None
    publisher: str | None = None
    site: str | None = None
    language: str | None = None
    url: str | None = None
    image: str | None = None
    caption: str | None = None
    description: str | None = None
    body: str | None = None
    keywords: list[str] = field(default_factory=list)
    is_free: bool = True
    is_article: bool = False


def read_structured(sources: list[str], page_titles: str = "") -> Structured:
    """What the page's JSON-LD says of its article.

    Lists of other articles may stand beside it; the one whose headline is in `page_titles` is meant.
    """
    titles = normal(page_titles)
    nodes = [node for source in sources for node in _nodes(_parsed(source))]
    by_id = {node["@id"]: node for node in nodes if isinstance(node.get("@id"), str) and len(node) > 1}
    articles = [node for node in nodes if any(_ARTICLE.search(kind) for kind in _types(node))]
    articles.sort(key=lambda node: _rank(node, titles), reverse=True)
    found = Structured()
    for node in nodes:
        if "WebSite" in _types(node):
            found.site = found.site or _text(node.get("name"))
    if articles:
        _read(articles[0], by_id, found)
    return found


def _parsed(source: str) -> Any:
    source = source.strip().removeprefix("<!--").removesuffix("-->").strip().rstrip(";")
    source = source.removeprefix("//<![CDATA[").removesuffix("//]]>").strip()
    for attempt in (source, _TRAILING_COMMA.sub("", _CONTROL.sub(" ", source)), html.unescape(source)):
        try:
            return json.loads(attempt, strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _nodes(value: Any) -> Iterator[dict[str, Any]]:
    """Every typed object, from the top down."""
    waiting = [value]
    seen = 0
    while waiting and seen < _MAX_NODES:
        value = waiting.pop(0)
        seen += 1
        if isinstance(value, list):
            waiting = [*value[:500], *waiting] if seen == 1 else [*waiting, *value[:500]]
        elif isinstance(value, dict):
            if "@type" in value:
                yield value
            waiting += [inner for inner in value.values() if isinstance(inner, dict | list)]


def _types(node: dict[str, Any]) -> list[str]:
    kind = node.get("@type")
    return [str(part) for part in kind] if isinstance(kind, list) else [str(kind)]


def _rank(node: dict[str, Any], titles: str) -> tuple[bool, bool, bool, int]:
    kinds = _types(node)
    filled = sum(
        1 for key in ("headline", "author", "datePublished", "articleBody", "image") if node.get(key)
    )
    headline = normal(_text(node.get("headline") or node.get("name")) or "")
    is_article = any(_BEST.search(kind) for kind in kinds)
    meant = len(headline) > 7 and headline in titles
    return is_article and meant, is_article, "headline" in node, filled


def _read(node: dict[str, Any], by_id: dict[str, dict[str, Any]], found: Structured) -> None:
    def whole(value: Any) -> Any:
        if isinstance(value, dict) and set(value) == {"@id"} and isinstance(value["@id"], str):
            return by_id.get(value["@id"], value)
        return value

    found.is_article = any(_BEST.search(kind) for kind in _types(node))
    found.headline = _text(node.get("headline")) or (_text(node.get("name")) if found.is_article else None)
    for author in _each(node.get("author") or node.get("creator")):
        author = whole(author)
        names = _names(author)
        is_group = isinstance(author, dict) and any("Organi" in kind for kind in _types(author))
        (found.organisations if is_group else found.authors).extend(names)
    found.published = (
        _text(node.get("datePublished")) or _text(node.get("uploadDate")) or _text(node.get("dateCreated"))
    )
    found.modified = _text(node.get("dateModified"))
    publisher = whole(next(iter(_each(node.get("publisher"))), None))
    found.publisher = _text(publisher.get("name")) if isinstance(publisher, dict) else _text(publisher)
    found.language = _text(node.get("inLanguage"))
    page = whole(node.get("mainEntityOfPage"))
    found.url = _text(node.get("url")) or _text(
        page.get("@id") or page.get("url") if isinstance(page, dict) else page
    )
    image = whole(next(iter(_each(node.get("image") or node.get("thumbnailUrl"))), None))
    if isinstance(image, dict):
        found.image = _text(image.get("url") or image.get("contentUrl") or image.get("@id"))
        found.caption = _text(image.get("caption") or image.get("description"))
    else:
        found.image = _text(image)
    found.description = _text(node.get("description"))
    found.body = _body(node.get("articleBody") or node.get("text"))
    for words in _each(node.get("keywords")):
        found.keywords += [word.strip() for word in (_text(words) or "").split(",") if word.strip()]
    found.is_free = str(node.get("isAccessibleForFree", "true")).lower() not in {"false", "0", "no"}


def _each(value: Any) -> list[Any]:
    return value if isinstance(value, list) else ([] if value is None else [value])


def _names(author: Any) -> list[str]:
    if isinstance(author, dict):
        return [name for part in _each(author.get("name")) if (name := _text(part))]
    name = _text(author)
    return [name] if name else []


def _text(value: Any) -> str | None:
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, dict):
        value = value.get("@value") or value.get("name") or value.get("alternateName")
    if not isinstance(value, str | int):
        return None
    return " ".join(html.unescape(str(value)).split()) or None


def _body(value: Any) -> str | None:
    if isinstance(value, list):
        value = "\n\n".join(part for part in value if isinstance(part, str))
    return html.unescape(value) if isinstance(value, str) and len(value) > 200 else None
