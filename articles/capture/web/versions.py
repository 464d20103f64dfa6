"""Other versions of a page that it names itself: the page proper of an AMP or print version, and those.

What a page names is only followed to its own site. AMP is known by the attribute that its
specification asks for (https://amp.dev/documentation/guides-and-tutorials/learn/spec/amphtml/), a
print version by its address.
"""

import html
import re
from collections.abc import Iterator
from urllib.parse import parse_qsl, urlsplit

from articles.capture.addresses import host_of, joined, web_address

_HEAD = 512 * 1024
_IS_AMP = re.compile(rb"<html\b[^>]{0,1000}?\s(?:amp|\xe2\x9a\xa1)(?=[\s=>])", re.IGNORECASE)
_LINK = re.compile(rb"<link\b([^>]{1,4000})>", re.IGNORECASE)
_ATTRIBUTE = re.compile(rb"""(?<![a-z-])([a-z-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""", re.IGNORECASE)
_FOR_PRINT = frozenset(
    "print printable printer printversion print-version printview drucken druckversion imprimer imprimir stampa"
    " afdrukken".split()
)
_VARIANTS = frozenset({"www", "amp", "m", "mobile", "print"})


def page_proper(data: bytes, url: str) -> str | None:
    """The address of the page whose AMP or print version this is; None for any other page."""
    head = data[:_HEAD]
    if not (_IS_AMP.search(head) or _is_for_print(url)):
        return None
    return _first_on_site(url, (href for rel, _, href in _links(head) if "canonical" in rel))


def lighter_version(data: bytes, url: str) -> str | None:
    """The address of the AMP version, else of the print version, that the page names."""
    links = list(_links(data[:_HEAD]))
    amp = (href for rel, _, href in links if "amphtml" in rel)
    for_print = (href for rel, media, href in links if "alternate" in rel and "print" in media)
    return _first_on_site(url, [*amp, *for_print])


def _links(head: bytes) -> Iterator[tuple[list[str], str, str]]:
    """Of each link in the head: what it is, for which media, and where it leads."""
    for found in _LINK.finditer(head):
        attributes = {
            name.lower().decode(): html.unescape((a or b or c).decode("utf-8", "replace")).strip()
            for name, a, b, c in _ATTRIBUTE.findall(found[1])
        }
        if attributes.get("href"):
            rel = attributes.get("rel", "").casefold().split()
            yield rel, attributes.get("media", "").casefold(), attributes["href"]


def _first_on_site(url: str, hrefs: "Iterator[str] | list[str]") -> str | None:
    """The first of the addresses that is another page on the site of `url`."""
    for href in hrefs:
        address = web_address(joined(url, href).partition("#")[0])
        if address and address != url.partition("#")[0] and _site(address) == _site(url):
            return address
    return None


def _site(url: str) -> str:
    """The host, without what only tells its versions apart; an insecure page is no other site."""
    labels = host_of(url).split(".")
    while len(labels) > 2 and labels[0] in _VARIANTS:
        del labels[0]
    return ".".join(labels)


def _is_for_print(url: str) -> bool:
    parts = urlsplit(url)
    words = [*parts.path.casefold().split("/"), *sum(parse_qsl(parts.query.casefold(), True), ())]
    return not _FOR_PRINT.isdisjoint(word.removesuffix(".html") for word in words)
