"""Any saved page to an article: bytes in, a clean `Article` out.

`open_carrier` opens what pages travel in. `read_article` decodes the bytes and tells HTML, Markdown
and plain text apart; `page`, `plain` and `front_matter` each fill a `Draft`;
`articles.article.compose` makes it an article. `fetch` brings the bytes from the web. Whatever
cannot be read raises `CaptureError`, one sentence.
"""

from typing import TYPE_CHECKING, Any

from articles.capture.errors import CaptureError

if TYPE_CHECKING:
    from articles.capture.carriers import (
        Document,
        is_beside_the_point,
        may_hold_an_article,
        open_carrier,
        open_chapters,
        shortcut_address,
    )
    from articles.capture.draft import Draft, Step
    from articles.capture.reading import read_article, read_articles, read_draft
    from articles.capture.saved import saved_moment
    from articles.capture.web import (
        Fetched,
        fetch,
        fetch_picture,
        leads_home,
        lighter_version,
        page_proper,
        picture_address,
    )

__all__ = [
    "CaptureError",
    "Document",
    "Draft",
    "Fetched",
    "Step",
    "fetch",
    "fetch_picture",
    "is_beside_the_point",
    "leads_home",
    "lighter_version",
    "may_hold_an_article",
    "open_carrier",
    "open_chapters",
    "page_proper",
    "picture_address",
    "read_article",
    "read_articles",
    "read_draft",
    "saved_moment",
    "shortcut_address",
]

_ROOMS = {
    "Document": "carriers",
    "Draft": "draft",
    "Fetched": "web",
    "Step": "draft",
    "fetch": "web",
    "fetch_picture": "web",
    "is_beside_the_point": "carriers",
    "leads_home": "web",
    "lighter_version": "web",
    "may_hold_an_article": "carriers",
    "open_carrier": "carriers",
    "open_chapters": "carriers",
    "page_proper": "web",
    "picture_address": "web",
    "read_article": "reading",
    "read_articles": "reading",
    "read_draft": "reading",
    "saved_moment": "saved",
    "shortcut_address": "carriers",
}


def __getattr__(name: str) -> Any:
    # The rooms behind the face are loaded when first asked for: parsers and HTTP are heavy.
    if name not in _ROOMS:
        raise AttributeError(name)
    from importlib import import_module

    return getattr(import_module(f"articles.capture.{_ROOMS[name]}"), name)
