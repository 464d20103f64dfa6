"""Addresses as they come from outside: many are none."""

import re
from urllib.parse import urljoin, urlsplit

_MAX_LENGTH = 4000
_PLACEHOLDER = re.compile(
    r"^data:|blank\.|spacer|placeholder|pixel|transparent|loading\.|lazy|grey\.|1x1|empty\.|fallback|default[-_]image",
    re.IGNORECASE,
)
_NOTHING = re.compile(r"(?:1px|px|clear|dot|preload(?:er)?|trans)\.(?:gif|png|jpe?g)$", re.IGNORECASE)


def web_address(text: str | None) -> str | None:
    """The text, where it is an address on the web that can be taken apart."""
    text = (text or "").strip()
    if not text or len(text) > _MAX_LENGTH or not text.isprintable():
        return None
    try:
        parts = urlsplit(text)
        host = parts.hostname
    except ValueError:
        return None
    return text if host and parts.scheme in {"http", "https"} else None


def joined(base: str, address: str) -> str:
    """The address as seen from `base`; `base` where it is none, nothing where that is none either."""
    for one, other in ((base, address), (base, "")):
        try:
            return urljoin(one, other)
        except ValueError:
            continue
    return ""


def site_of(address: str) -> str:
    """What the addresses of a site begin with, up to the path; empty where it is none of the web."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return ""
    return f"{parts.scheme}://{parts.netloc}" if parts.scheme in {"http", "https"} and parts.netloc else ""


def path_of(address: str) -> str:
    """The path of an address, without its host and its query; all of it where it is none."""
    try:
        return urlsplit(address).path
    except ValueError:
        return address


def host_of(address: str | None) -> str:
    """The host of an address on the web, in small letters; nothing where it is none."""
    return (urlsplit(web_address(address) or "").hostname or "").lower()


def is_placeholder(address: str) -> bool:
    """Whether an address is of no picture: what stands in for one until a script has run, a counting pixel."""
    name = path_of(address).rpartition("/")[2]
    return bool(_PLACEHOLDER.search(address[:300]) or _NOTHING.match(name))
