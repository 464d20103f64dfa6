"""What kind of thing the bytes are: told from the content, with the name as a hint."""

import re
from typing import Literal

Kind = Literal["html", "markdown", "text"]

SIGNATURES: tuple[tuple[bytes, str], ...] = (
    (b"\x89PNG\r\n\x1a\n", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF87a", "a GIF image"),
    (b"GIF89a", "a GIF image"),
    (b"BM", "a bitmap image"),
    (b"II*\x00", "a TIFF image"),
    (b"MM\x00*", "a TIFF image"),
    (b"\x00\x00\x01\x00", "an icon"),
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a zip archive"),
    (b"PK\x05\x06", "an empty zip archive"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ\x00", "an xz archive"),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive"),
    (b"Rar!\x1a\x07", "a RAR archive"),
    (b"\x28\xb5\x2f\xfd", "a zstd archive"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90\x00", "a program"),
    (b"\xca\xfe\xba\xbe", "a program"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office document"),
    (b"{\\rtf", "a rich-text document"),
    (b"SQLite format 3\x00", "a database"),
    (b"ID3", "an audio file"),
    (b"OggS", "an audio or video file"),
    (b"fLaC", "an audio file"),
    (b"\x1aE\xdf\xa3", "a video file"),
    (b"wOFF", "a font"),
    (b"wOF2", "a font"),
    (b"bplist00", "a binary property list"),
)
_RIFF = {b"WEBP": "a WebP image", b"WAVE": "an audio file", b"AVI ": "a video file"}

_HTML = re.compile(r"<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)
_HTML_TAG = re.compile(
    r"</?(?:p|div|a|br|h[1-6]|article|section|span|table|tr|td|ul|ol|li|img|b|i|em|strong|meta|title|link|"
    r"script|style|blockquote|figure|pre|center|font|main|header|footer|nav)(?:\s[^<>]*)?/?>",
    re.IGNORECASE,
)
_FRAGMENT = re.compile(
    r"<(?:!--|(?:script|style|template|noscript|svg|div|article|section|main|header|p|img|h[1-6])[\s>/])",
    re.IGNORECASE,
)
_CLOSING = re.compile(r"</(?:p|div|article|section|main)>", re.IGNORECASE)
_MARKDOWN = re.compile(
    r"^#{1,6} \S|^\s{0,3}(?:[-*+]|\d+\.) +\S|^```|^> |^\|.*\||\]\([^)\s]+\)|\*\*\S|^[=-]{3,}\s*$|^\[\^?[^\]]+\]:",
    re.MULTILINE,
)
_HEADING = re.compile(r"^#{1,6} \S|^\S.*\n={3,}\s*$|\]\([^)\s]+\)", re.MULTILINE)
_BEGINS_HEADED = re.compile(r"# \S.{0,200}\r?\n[ \t]*\r?\n")
_HEADED = re.compile(rf"{_BEGINS_HEADED.pattern}\s*\w")
_FRONT_MATTER = re.compile(r"\s*(?:---[ \t]*\r?\n(?:.*\r?\n)*?(?:---|\.\.\.)|\+\+\+[ \t]*\r?\n)")
_OWN_TABLE = "article_id,title,site,"
_MARKDOWN_NAMES = (".md", ".markdown", ".mdown", ".mkd", ".mdx", ".qmd", ".rmd")


def signature(data: bytes) -> str | None:
    """What a file of some other sort is, in words: "a PNG image"."""
    if data[:4] == b"RIFF":
        return _RIFF.get(data[8:12], "an audio or video file")
    if data[4:8] == b"ftyp":
        return "a video file"
    if data[:2] == b"BM" and data[6:10] != b"\0\0\0\0":
        return None  # a text that begins with the letters BM
    if data[:3] == b"ID3" and data[3:4] > b"\x0a":
        return None
    return next((words for mark, words in SIGNATURES if data.startswith(mark)), None)


def data_in(text: str) -> str | None:
    """What a text is that holds data and not words to read: "JSON". None for any other.

    A page's source in JavaScript's notation is not looked into; what this program exports is named.
    """
    head = text[:200].lstrip("\ufeff \t\r\n")
    if head.startswith(_OWN_TABLE):
        return "an export of marks and evidence"
    if not head.startswith(("{", "[{", "[\n", "[ ")):
        return None
    lines = (text, text.partition("\n")[0])  # one document, or one on each line
    return "JSON" if any(map(_is_json, lines)) else None


def _is_json(text: str) -> bool:
    import json

    try:
        return isinstance(json.loads(text), dict | list)
    except (ValueError, RecursionError):
        return False


def kind_of(text: str, name: str | None) -> Kind:
    """Whether a text is HTML, Markdown or plain."""
    head = text[:20_000].lstrip("\ufeff \t\r\n")
    if _FRONT_MATTER.match(head):
        return "markdown"
    if _HTML.search(head[:3000]) and head.startswith("<"):
        return "html"
    named = (name or "").lower()
    if named.endswith(_MARKDOWN_NAMES) and _HEADING.search(head):
        return "markdown"  # with some HTML in it, if only for its pictures
    tags = len(_HTML_TAG.findall(head))
    if head.startswith("<") and (tags > 1 or head[:5].lower() in {"<?xml", "<!doc", "<!-- "}):
        return "html"
    if named.endswith(_MARKDOWN_NAMES):
        return "markdown"
    if _FRAGMENT.match(head) and _CLOSING.search(text):
        return "html"  # a piece of a page, whose first element may be longer than the head
    if _BEGINS_HEADED.match(head) and not named.endswith((".txt", ".html", ".htm")) and _has_marks(head):
        return "markdown"  # with some HTML in it: no page begins with such a heading
    if tags > 4 and tags * 250 > len(head):
        return "html"
    if named.endswith(".txt"):
        return "markdown" if len(_HEADING.findall(head)) > 1 else "text"
    if _HEADED.match(head):
        return "markdown"
    return "markdown" if _HEADING.search(head) and _has_marks(head) else "text"


def _has_marks(head: str) -> bool:
    return len(_MARKDOWN.findall(head)) > 1
