"""Bytes to text: byte order mark, then what the bytes themselves show, then what is declared.

UTF-8 is tried before any declaration, because text in another encoding is almost never valid UTF-8
by accident while UTF-8 under a wrong label is common.
"""

import codecs
import re
from collections import Counter

from articles.capture.errors import CaptureError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
    (b"\x84\x31\x95\x33", "gb18030"),
)
# What a browser reads under each label (WHATWG Encoding), where Python's own reading is narrower.
_LABELS = {
    "iso-8859-1": "cp1252",
    "iso8859-1": "cp1252",
    "latin1": "cp1252",
    "latin-1": "cp1252",
    "us-ascii": "cp1252",
    "ascii": "cp1252",
    "windows-1252": "cp1252",
    "x-ansi": "cp1252",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "x-gbk": "gb18030",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "x-sjis": "cp932",
    "sjis": "cp932",
    "euc-kr": "cp949",
    "ks_c_5601-1987": "cp949",
    "big5": "big5hkscs",
    "iso-8859-9": "cp1254",
    "iso-8859-11": "cp874",
    "tis-620": "cp874",
    "x-user-defined": "cp1252",
    "unicode": "utf-16",
}
_DECLARED = re.compile(
    rb"""<meta[^>]{0,400}?charset\s*=\s*["']?\s*([\w.:-]+)|<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]+)""",
    re.IGNORECASE,
)
_TAG_OR_ASCII_RUN = re.compile(rb"<[^>]{0,2000}>|[\x00-\x40\x5b-\x60\x7b-\x7f]{40,}")
# What Python calls encodings and no page is written in: some take quadratic time, some obey escapes.
_NO_ENCODINGS = frozenset("idna punycode undefined unicode-escape raw-unicode-escape utf-7 mbcs oem".split())
_CANDIDATES = [
    "cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "cp1258",
    "koi8_r", "iso8859_2", "iso8859_5", "iso8859_7", "mac_roman", "cp874",
    "gb18030", "big5", "cp932", "euc_jp", "cp949",
]  # fmt: skip
_SAMPLE = 60_000
_HEAD = 8192
_CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")


def decode(data: bytes, *, charset: str | None = None, source: str = "The input") -> str:
    """The text in `data`; `charset` is what the carrier declared (an HTTP header).

    Raises `CaptureError` where the bytes are text in no encoding.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace")
    wide = _wide(data)
    if wide:
        return data.decode(wide, "replace")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        text = _legacy(data, charset, source)
    if text.isascii() and "\x1b$" in text[:_SAMPLE]:
        text = _strict(data, "iso2022_jp") or text
    head = text[:_HEAD]
    if len(_CONTROL.findall(head)) * 4 > len(head):
        raise CaptureError(f"{source} holds binary data, not text.")
    return text


def _wide(data: bytes) -> str | None:
    """UTF-16 or UTF-32 without a byte order mark: every other byte of ASCII text is NUL."""
    head = data[:_HEAD]
    if len(head) < 8:
        return None
    half = len(head) // 2
    even, odd = head[0::2].count(0), head[1::2].count(0)
    if even + odd > 1.2 * half and head.count(b"\0\0\0") * 5 > len(head) // 4:
        return "utf-32-be" if head[0] == 0 else "utf-32-le"
    for encoding, nul, other in (("utf-16-le", odd, even), ("utf-16-be", even, odd)):
        if nul > 0.4 * half and other < 0.1 * half:
            text = head[: half * 2].decode(encoding, "replace")
            return encoding if len(_CONTROL.findall(text)) * 20 < len(text) else None
    return _wide_without_ascii(head)


def _wide_without_ascii(head: bytes) -> str | None:
    """UTF-16 of a script beyond ASCII: few high bytes, one of them on nearly every other place."""
    if b"\0" not in head:
        return None
    for encoding, high in (("utf-16-le", head[1::2]), ("utf-16-be", head[0::2])):
        text = head[: len(head) // 2 * 2].decode(encoding, "replace")
        spaces = text.count(" ") + text.count("\n")
        common = sum(count for _, count in Counter(high).most_common(3))
        if common > 0.9 * len(high) and spaces * 25 > len(text) and not _CONTROL.search(text):
            return encoding
    return None


def _legacy(data: bytes, charset: str | None, source: str) -> str:
    for label in (charset, _declared(data)):
        encoding = _python_name(label)
        if encoding and not encoding.startswith("utf"):
            text = _strict(data, encoding)
            if text is None and _mostly(data, encoding):
                text = data.decode(encoding, "replace")
            if text is not None and "\x81" not in text and "\x8d" not in text:
                return text
    if _mostly(data, "utf-8"):
        return data.decode("utf-8", "replace")
    encoding = _detected(data)
    if encoding is None:
        raise CaptureError(f"{source} is text in no encoding that I know, or not text at all.")
    return data.decode(encoding, "replace")


def _strict(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def _declared(data: bytes) -> str | None:
    found = _DECLARED.search(data[: 4 * _HEAD])
    return (found[1] or found[2]).decode("ascii", "replace") if found else None


def _is_text(encoding: str) -> bool:
    """Whether it is an encoding of text, and not one of the packers that Python keeps among them."""
    try:
        return isinstance(b"a".decode(encoding, "replace"), str)
    except (LookupError, ValueError):
        return False


def _python_name(label: str | None) -> str | None:
    if not label:
        return None
    label = label.strip().lower()
    try:
        found = _LABELS.get(label) or codecs.lookup(label).name
    except (LookupError, ValueError):
        return None
    return None if found in _NO_ENCODINGS or not _is_text(found) else found


def _mostly(data: bytes, encoding: str) -> bool:
    """Whether only a few stray bytes keep `data` from being in `encoding`."""
    sample = _around_high_bytes(data)
    wrong = sample.decode(encoding, "replace").count("\ufffd")
    high = len(sample) - len(sample.translate(None, bytes(range(128, 256))))
    return wrong * 12 < high


def _around_high_bytes(data: bytes) -> bytes:
    """The parts of the text that hold bytes beyond ASCII, markup left out."""
    start = next((i for i, byte in enumerate(data[: 4 * _SAMPLE]) if byte > 127), None)
    if start is None:
        found = re.search(rb"[\x80-\xff]", data)
        start = found.start() if found else 0
    piece = data[max(0, start - 200) : start + 4 * _SAMPLE]
    return _TAG_OR_ASCII_RUN.sub(b" ", piece)[:_SAMPLE]


def _detected(data: bytes) -> str | None:
    from charset_normalizer import from_bytes

    from articles.language import detect

    sample = _around_high_bytes(data)
    if len(_CONTROL.findall(sample.decode("latin-1"))) * 50 > len(sample):
        return None
    # Western Europe first: if words of a language that we know come out, no other guess is better.
    for encoding in ("cp1252", "cp1251", "cp932", "gb18030"):
        text = _strict(sample, encoding)
        if text and _reads(text, encoding, detect(text)):
            return encoding
    best = from_bytes(sample, cp_isolation=_CANDIDATES, enable_fallback=False).best()
    return best.encoding if best else None


_READS: dict[str, tuple[frozenset[str], re.Pattern[str]]] = {
    # Languages an encoding is used for, and the letters that real text in it is full of.
    "cp1252": (
        frozenset(["en", "fr", "de", "es", "it", "pt", "nl", "ca", "gl", "sv", "da", "no", "fi", "id"]),
        re.compile(
            "[a-zA-ZàâäåáãæçèéêëìíîïñòóôõöøœùúûüÿßÀÂÄÅÁÃÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØŒÙÚÛÜ’‘“”–—…«»•€©®°·¿¡ºª½£§\xa0]"
        ),
    ),
    "cp1251": (
        frozenset(["ru", "uk", "bg", "sr", "be", "mk"]),
        re.compile("[а-яёіїєґўА-ЯЁІЇЄҐЎ«»—–№…’“”\xa0]"),
    ),
    "cp932": (frozenset(["ja"]), re.compile("[ぁ-ヿ一-龥、。「」・ー]")),
    "gb18030": (frozenset(["zh"]), re.compile("[一-龥，。、“”：；？！（）]")),
}


def _reads(text: str, encoding: str, language: str | None) -> bool:
    languages, letters = _READS[encoding]
    beyond = [letter for letter in text if letter > "\x7f"]
    fitting = len(letters.findall("".join(beyond)))
    return language in languages and fitting > 0.97 * len(beyond) and _cased(beyond, encoding)


def _cased(beyond: list[str], encoding: str) -> bool:
    """Cyrillic in the wrong code page comes out with its capitals and small letters swapped."""
    if encoding != "cp1251":
        return True
    return sum(letter.islower() for letter in beyond) * 2 > len(beyond)
