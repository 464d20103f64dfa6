"""An article that stands only in what a page's scripts start from.

Pages drawn by their scripts carry their text as JSON: a string of HTML, or a list of paragraphs in a
form of their own. It is looked into where the page itself shows next to nothing.
"""

import json
import re
from collections.abc import Iterable, Iterator
from functools import partial
from typing import Any

from articles.capture.escaping import escape

FEWEST_WORDS = 150
MAX_NODES = 400_000
_LONGEST_PARAGRAPH = 500
_SHORTEST_MEAN = 8
_LONG_TITLE = 12
_REACH = 5
"""Levels below an object that its title holds for."""

_MARKUP = re.compile(r"<(?:p|br|div|h[1-6]|li)\b", re.IGNORECASE)
_SENTENCE = re.compile(r"[.!?…。！？][\"'”’»)\]]*$")
_ADDRESS = re.compile(r"(?:https?:|mailto:|data:|//|/)\S*$")
_LETTERS = re.compile(r"\w+")
_TITLES = frozenset({"title", "headline", "name"})
_TEASER_KEYS = frozenset("title headline url href slug permalink date published publishedat image".split())
_NOT_TEXT = frozenset("id type class classname style src href url slug alt name key rel target".split())


def article_in(states: Iterable[str], title: str) -> str:
    """The longest text of that title in these scripts, as HTML or as paragraphs with empty lines between.

    Nothing where there is none: the state of a page holds other articles, too.
    """
    best, most = "", FEWEST_WORDS - 1
    for source in states:
        for text in _bodies(source, _normal(title)):
            words = len(re.sub(r"<[^>]{0,300}>", " ", text).split())
            if words > most:
                best, most = text, words
    return best


def _normal(text: str) -> str:
    return "".join(_LETTERS.findall(text.casefold()))


def _names(title: str, found: str) -> bool:
    """Whether what was found is the page's title, which may say the site's name, too."""
    return found == title or (len(found) >= _LONG_TITLE and found in title)


def _bodies(source: str, title: str) -> Iterator[str]:
    """Every text in one state that stands below an object of that title, and below none of another."""
    start = re.search(r"[{\[]", source)
    if start is None or not title:
        return
    try:
        state, _ = json.JSONDecoder().raw_decode(source, start.start())
    except (ValueError, RecursionError):
        return
    waiting: list[tuple[Any, int]] = [(state, 0)]
    for _ in range(MAX_NODES):
        if not waiting:
            return
        node, near = waiting.pop()  # how many levels further down the title still holds
        if isinstance(node, dict):
            titles = [
                _normal(value)
                for key, value in node.items()
                if key.lower() in _TITLES and isinstance(value, str)
            ]
            if titles:
                near = _REACH if any(map(partial(_names, title), titles)) else 0
            waiting += ((value, near - 1) for value in node.values())
        elif isinstance(node, list):
            waiting += ((value, near - 1) for value in node)
            if near > 0 and len(node) > 2:
                yield _paragraphs(node)
        elif near >= 0 and isinstance(node, str) and len(node) > 5 * FEWEST_WORDS:
            if len(_MARKUP.findall(node)) > 2:
                yield node
            elif node.count("\n") > 2:
                yield "\n\n".join(escape(" ".join(line.split())) for line in node.split("\n") if line.strip())


def _paragraphs(items: list[Any]) -> str:
    """A list of paragraphs as Markdown; nothing for a list of anything else."""
    teasers = sum(
        isinstance(item, dict) and len(_TEASER_KEYS & {key.lower() for key in item}) > 1 for item in items
    )
    texts = [" ".join("".join(_texts(item)).split()) for item in items]
    texts = [text for text in texts if " " in text]
    sentences = sum(_SENTENCE.search(text) is not None for text in texts)
    words = [len(text.split()) for text in texts]
    if not texts or 2 * teasers > len(items) or 2 * sentences < len(texts) or max(words) > _LONGEST_PARAGRAPH:
        return ""
    return "\n\n".join(map(escape, texts)) if sum(words) >= _SHORTEST_MEAN * len(texts) else ""


def _texts(item: Any, *, depth: int = 12) -> Iterator[str]:
    """The strings in a paragraph of any form, in order, without addresses and names of styles."""
    if isinstance(item, str):
        if not _ADDRESS.match(item):
            yield item
    elif isinstance(item, list) and depth:
        for part in item:
            yield from _texts(part, depth=depth - 1)
    elif isinstance(item, dict) and depth:
        for key, part in item.items():
            if key.lower() not in _NOT_TEXT:
                yield from _texts(part, depth=depth - 1)
