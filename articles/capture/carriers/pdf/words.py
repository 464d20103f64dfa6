"""The words of a PDF with their places on the page, found by PDFium in a process of its own.

PDFium is quick and has been fuzzed for years, but it is C++ and can neither be stopped from within
nor told how much it may take. So this file is run as a program with limits, and imports nothing of
ours: PDF on standard input; on standard output a line of JSON for the document, then one a page:
a list of `[text, left, bottom, right, top, size, bold, break]` in the order of the file. `break`
is 1 where the line ends after the word, 2 where it ends within it, at a hyphen.
"""

import json
import sys
from collections.abc import Iterator
from ctypes import byref, c_int, create_string_buffer
from typing import Any

MEMORY = 1024**3
SECONDS = 10
"""What reading may take: bytes, and seconds of the processor."""
MAX_PAGES = 3000
MAX_CHARACTERS = 3_000_000

LINE_END, HYPHEN = 1, 2
_BREAKS = frozenset({"\r", "\n"})
_HYPHENS = frozenset({"\x02", "\ufffe", "\u00ad"})
_BOLD = 600


def main() -> int:
    """Read the PDF on standard input; what cannot be read is said in the first line."""
    _limit()
    import pypdfium2

    data = sys.stdin.buffer.read()
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        _say({"problem": "locked" if "assword" in str(error) else "damaged"})
        return 0
    pages = len(document)
    if pages > MAX_PAGES:
        _say({"problem": "long", "pages": pages})
        return 0
    _say({"pages": pages, "metadata": document.get_metadata_dict(skip_empty=True)})
    left = MAX_CHARACTERS
    for number in range(pages):
        try:
            page = document[number]
        except pypdfium2.PdfiumError:
            _say({"words": []})
            continue
        width, height = page.get_size()
        text = page.get_textpage()
        left -= text.count_chars()
        if left < 0:
            _say({"problem": "long", "pages": pages})
            return 0
        _say({"width": width, "height": height, "words": list(_words(text, pypdfium2.raw))})
        text.close()
        page.close()
    return 0


def _limit() -> None:
    try:
        import resource
    except ImportError:  # there are no limits on Windows but the parent's clock
        return
    for limit, most in ((resource.RLIMIT_AS, MEMORY), (resource.RLIMIT_CPU, SECONDS)):
        _, hard = resource.getrlimit(limit)
        soft = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(limit, (soft, hard))


def _say(what: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(what, separators=(",", ":")) + "\n")


def _words(text: Any, raw: Any) -> Iterator[list[Any]]:
    """The words of a page; boxes are asked for at their ends only, since each call costs."""
    count = text.count_chars()
    begun: int | None = None
    letters: list[str] = []
    for index in range(count + 1):
        code = raw.FPDFText_GetUnicode(text, index) if index < count else 0x20
        letter = chr(code) if code < 0x110000 else "\ufffd"
        if letter in _HYPHENS or (letter == "-" and raw.FPDFText_IsHyphen(text, index) == 1):
            ends = HYPHEN
        elif letter in _BREAKS:
            ends = LINE_END
        elif letter == "\0":
            continue
        elif not letter.isspace():
            if begun is not None and letter.isdigit() and _is_smaller(text, raw, begun, index):
                # The number of a note, set against the word without a space.
                yield [*_placed(text, raw, "".join(letters), begun, index - 1), LINE_END]
                begun, letters = None, []
            begun = index if begun is None else begun
            letters.append(letter)
            continue
        else:
            ends = 0
        if begun is not None:
            yield [*_placed(text, raw, "".join(letters), begun, index - 1), ends]
        elif ends == LINE_END:
            yield ["", 0, 0, 0, 0, 0, 0, ends]
        begun, letters = None, []


def _is_smaller(text: Any, raw: Any, first: int, index: int) -> bool:
    return bool(raw.FPDFText_GetFontSize(text, index) < 0.85 * raw.FPDFText_GetFontSize(text, first))


def _placed(text: Any, raw: Any, letters: str, first: int, last: int) -> list[Any]:
    size = raw.FPDFText_GetFontSize(text, first)
    left, bottom, right, top = _box(text, raw, first)
    if last > first:
        other = _box(text, raw, last)
        right, bottom, top = max(right, other[2]), min(bottom, other[1]), max(top, other[3])
    angle = raw.FPDFText_GetCharAngle(text, first)
    if 0.1 < angle < 6.18:
        letters = ""  # a stamp along the margin
    return [
        letters,
        *(round(side, 1) for side in (left, bottom, right, top)),
        round(size, 1),
        _is_bold(text, raw, first),
    ]


def _box(text: Any, raw: Any, index: int) -> tuple[float, float, float, float]:
    rectangle = raw.FS_RECTF()
    if raw.FPDFText_GetLooseCharBox(text, index, byref(rectangle)):
        return rectangle.left, rectangle.bottom, rectangle.right, rectangle.top
    return 0.0, 0.0, 0.0, 0.0


def _is_bold(text: Any, raw: Any, index: int) -> int:
    name, flags = create_string_buffer(128), c_int()
    raw.FPDFText_GetFontInfo(text, index, name, 128, byref(flags))
    heavy = raw.FPDFText_GetFontWeight(text, index) >= _BOLD
    return int(heavy or any(word in name.value for word in (b"Bold", b"Black", b"Heavy", b"Semibold")))


if __name__ == "__main__":
    sys.exit(main())
