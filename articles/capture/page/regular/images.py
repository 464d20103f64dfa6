"""Which address an image really has, and which images are only decoration."""

import re

from lxml import etree

from articles.capture.addresses import is_placeholder, path_of

_LAZY = (
    "data-src", "data-original", "data-lazy-src", "data-lazy", "data-original-src", "data-hi-res-src", "data-url",
    "data-image", "data-img-src", "data-full-src", "data-echo", "data-zoom-src", "data-pin-media", "data-actualsrc",
)  # fmt: skip
_LAZY_SETS = ("srcset", "data-srcset", "data-lazy-srcset", "data-responsive")
_DECORATION = re.compile(
    r"(?:^|[/_.\-\s])(?:logos?|icons?|sprites?|avatars?|gravatar|emojis?|badges?|buttons?|spacer|pixel|tracking|"
    r"share|social|facebook|twitter|whatsapp|ads?|doubleclick|captcha|smil(?:ey|ie)s?|loading|spinner)(?:[/_.\-\s\d]|$)",
    re.IGNORECASE,
)
_CANDIDATE = re.compile(r"(\S*[^,\s])(?:\s+([\d.]+)([wxh]))?\s*(?:,|$)")


def image_source(element: "etree._Element") -> str | None:
    """The address of the picture that a reader would see: lazy and responsive ones found out."""
    plain = (element.get("src") or "").strip()
    for name in _LAZY:
        value = (element.get(name) or "").strip()
        if value and not value.startswith("data:") and not value.startswith("{"):
            return value.split()[0]
    sets = [element.get(name) for name in _LAZY_SETS]
    # libxml2 does not know `source` as void: the image stands inside the last of them.
    picture = next((above for above in element.iterancestors() if above.tag == "picture"), None)
    if picture is not None:
        sets += [source.get("srcset") or source.get("data-srcset") for source in picture.iter("source")]
    if plain and not is_placeholder(plain):
        return plain
    for candidates in sets:
        best = _largest(candidates)
        if best:
            return best
    return plain if plain and not plain.startswith("data:") else None


def _largest(srcset: str | None) -> str | None:
    if not srcset or srcset.startswith("data:"):
        return None
    candidates = [
        (float(size) if re.fullmatch(r"\d+(?:\.\d+)?", size) else 1.0, address)
        for address, size, _ in _CANDIDATE.findall(srcset[:8000])
        if address and not address.startswith("data:")
    ]
    return max(candidates, key=lambda candidate: candidate[0])[1] if candidates else None


def is_decoration(element: "etree._Element", source: str) -> bool:
    """Whether an image is an icon, a logo, a face beside a byline or a counting pixel."""
    for name in ("width", "height"):
        size = re.match(r"\d+", element.get(name) or "")
        if size and int(size[0]) <= 48:
            return True
    words = f"{element.get('class', '')} {element.get('id', '')}"
    if _DECORATION.search(words):
        return True
    path = path_of(source)
    return bool(_DECORATION.search(path.rpartition("/")[2])) or path.endswith(".svg")
