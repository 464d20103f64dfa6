"""When two captures are the same article: by address, by content, by the bytes they came from."""

from hashlib import blake2b
from urllib.parse import parse_qsl, urlencode, urlsplit

from articles.article import Article

# Parameters that say where a reader came from, never what is read.
_TRACKERS = frozenset(
    {"fbclid", "gclid", "dclid", "gbraid", "wbraid", "msclkid", "yclid", "twclid", "igshid", "xtor"}
    | {"mc_cid", "mc_eid", "ns_campaign", "ns_mchannel", "ns_source", "cmpid", "_hsenc", "_hsmi"}
    | {"at_medium", "at_campaign", "at_custom1", "at_custom2", "at_custom3", "at_custom4"}
    | {"vero_id", "oly_anon_id", "oly_enc_id"}
)
_DEFAULT_PORTS = {"http": 80, "https": 443}


def address(url: str | None) -> str | None:
    """A web address reduced to what tells articles apart, or None where there is none.

    Scheme, case of the host, default port, fragment, trailing slashes and tracking parameters
    make no difference; `#!` fragments do, since pages that use them live behind them.
    """
    if not url:
        return None
    try:
        parts = urlsplit(url.strip())
        port = parts.port
    except ValueError:
        return url.strip()
    if parts.scheme not in _DEFAULT_PORTS or not parts.hostname:
        return url.strip() if parts.scheme else None
    host = parts.hostname.rstrip(".")
    if port and port != _DEFAULT_PORTS[parts.scheme]:
        host = f"{host}:{port}"
    query = [(name, value) for name, value in parse_qsl(parts.query, keep_blank_values=True) if _tells(name)]
    fragment = f"#{parts.fragment}" if parts.fragment.startswith("!") else ""
    return f"{host}{parts.path.rstrip('/')}{'?' if query else ''}{urlencode(query)}{fragment}"


def on_one_site(one: str | None, other: str | None) -> bool:
    """Whether two addresses are of the same host, `www.` aside, or one of a host below the other's."""
    first, second = _host(one), _host(other)
    return first == second or first.endswith(f".{second}") or second.endswith(f".{first}")


def _host(url: str | None) -> str:
    try:
        host = urlsplit(url or "").hostname or ""
    except ValueError:
        return ""
    return host.rstrip(".").removeprefix("www.")


def _tells(parameter: str) -> bool:
    name = parameter.casefold()
    return not name.startswith("utm_") and name not in _TRACKERS


def fingerprint(article: Article) -> bytes:
    """The same for two captures with the same title and text, however their white space falls."""
    content = "\0".join((" ".join(article.title.split()), *article.text.split()))
    return digest(content.encode("utf-8", "replace"))


def digest(data: bytes) -> bytes:
    """Sixteen bytes that stand for the data."""
    return blake2b(data, digest_size=16).digest()
