"""The words of a PDF with their places on the page, found by PDFium in a process of its own.

PDFium is quick and has been fuzzed for years, but it is C++ and can neither be stopped from within
nor told how much it may take. So this file is run as a program with limits, and imports nothing of
ours: PDF on standard input; on standard output a line of JSON for the document, then one a page:
a list of `[text, left, bottom, right, top, size, bold, break]` in the order of the file, on a page turned
upright. `break`
is 1 where the line ends after the word, 2 where it ends within it, at a hyphen.
"""

import gc
import json
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from ctypes import POINTER, byref, c_int, c_ushort, c_void_p, cast, create_string_buffer
from math import pi
from typing import Any

MEMORY = 1024**3
SECONDS = 8
"""What reading may take: bytes, and seconds of the processor."""
MAX_PAGES = 3000
MAX_CHARACTERS = 3_000_000

LINE_END, HYPHEN = 1, 2
_BREAKS = frozenset({"\r", "\n"})
_HYPHENS = frozenset({"\x02", "\ufffe", "\u00ad"})
_BOLD = 600
_QUARTER = pi / 2
_SLANT = 0.1
_ANY_WAY = -1
_ENTRY = 11.0
_MAX_FIELDS = 5000
_MAX_ENTRY = 200_000


def main() -> int:
    """Read the PDF on standard input; what cannot be read is said in the first line."""
    _limit()
    gc.set_threshold(200_000, 20, 100)  # there are a million small lists here, and few in a circle
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
    if document.get_formtype():
        document.init_forms()
    left = MAX_CHARACTERS
    for number in range(pages):
        try:
            page = document[number]
        except pypdfium2.PdfiumError:
            _say({"words": []})
            continue
        width, height = page.get_size()
        if page.get_rotation() in (90, 270):
            width, height = height, width  # places are told as if the page had not been turned
        text = page.get_textpage()
        left -= text.count_chars()
        if left < 0:
            _say({"problem": "long", "pages": pages})
            return 0
        words = [*_words(_Page(text, pypdfium2.raw)), *_entries(page, document.formenv, pypdfium2.raw)]
        _say(_upright(words, width, height))
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


def _upright(words: list[list[Any]], width: float, height: float) -> dict[str, Any]:
    """The page turned so that most of its words are upright; the others are stamps along the margin."""
    letters = Counter[int]()
    for word in words:
        letters[word[7]] += len(word[0])
    del letters[_ANY_WAY]
    turns = letters.most_common(1)[0][0] if letters else 0
    for word in words:
        if word.pop(7) not in (turns, _ANY_WAY):
            word[0] = ""
        left, bottom, right, top = word[1:5]
        if turns == 3:  # the text runs up: PDFium counts clockwise
            word[1:5] = bottom, width - right, top, width - left
        elif turns == 2:
            word[1:5] = width - right, height - top, width - left, height - bottom
        elif turns == 1:
            word[1:5] = height - top, left, height - bottom, right
    if turns % 2:
        width, height = height, width
    return {"width": width, "height": height, "words": words}


def _entries(page: Any, form: Any, raw: Any) -> Iterator[list[Any]]:
    """What has been filled into the fields of a form, each entry as one word."""
    if form is None:
        return
    for index in range(min(raw.FPDFPage_GetAnnotCount(page.raw), _MAX_FIELDS)):
        field = raw.FPDFPage_GetAnnot(page.raw, index)
        if not field:
            continue
        rectangle = raw.FS_RECTF()
        if raw.FPDFAnnot_GetSubtype(field) == raw.FPDF_ANNOT_WIDGET and raw.FPDFAnnot_GetRect(
            field, byref(rectangle)
        ):
            entry = _entry(field, form, raw)
            if entry:
                sides = (rectangle.left, rectangle.bottom, rectangle.right, rectangle.top)
                left, bottom, right, top = (round(side, 1) for side in sides)
                size = round(min(_ENTRY, max(1.0, 0.7 * (top - bottom))), 1)
                right = min(right, round(left + 0.5 * size * len(entry), 1))
                yield [entry, left, bottom, right, top, size, 0, _ANY_WAY, LINE_END]
        raw.FPDFPage_CloseAnnot(field)


def _entry(field: Any, form: Any, raw: Any) -> str:
    kind = raw.FPDFAnnot_GetFormFieldType(form.raw, field)
    if kind in (raw.FPDF_FORMFIELD_CHECKBOX, raw.FPDF_FORMFIELD_RADIOBUTTON):
        return "☒" if raw.FPDFAnnot_IsChecked(form.raw, field) else ""
    if kind not in (raw.FPDF_FORMFIELD_TEXTFIELD, raw.FPDF_FORMFIELD_COMBOBOX, raw.FPDF_FORMFIELD_LISTBOX):
        return ""
    size = raw.FPDFAnnot_GetFormFieldValue(form.raw, field, None, 0)
    if not 2 < size <= _MAX_ENTRY:
        return ""
    value = create_string_buffer(size)
    raw.FPDFAnnot_GetFormFieldValue(form.raw, field, cast(value, POINTER(c_ushort)), size)
    return " ".join(value.raw.decode("utf-16-le", "replace").rstrip("\0").split())


class _Page:
    """The characters of a page. Each call into PDFium costs, so what is the same for many is kept."""

    def __init__(self, text: Any, raw: Any) -> None:
        self._text, self._raw = text.raw, raw
        self._fonts: dict[int | None, tuple[float, int, float]] = {}
        self.count: int = text.count_chars()
        self.letters = self._letters()

    def _letters(self) -> Sequence[str]:
        units = create_string_buffer(2 * (self.count + 1))
        self._raw.FPDFText_GetText(self._text, 0, self.count, cast(units, POINTER(c_ushort)))
        found = units.raw.decode("utf-16-le", "surrogatepass")[: self.count].rstrip("\0")
        # Where it leaves something out, or joins the halves of a character, places would be wrong.
        if len(found) == self.count:
            return found
        codes = (self._raw.FPDFText_GetUnicode(self._text, index) for index in range(self.count))
        return [chr(code) if code < 0x110000 else "\ufffd" for code in codes]

    def is_hyphen(self, index: int) -> bool:
        """Whether a hyphen breaks a word at the end of a line."""
        return bool(self._raw.FPDFText_IsHyphen(self._text, index) == 1)

    def font(self, index: int) -> tuple[float, int, float]:
        """The size of a character's font, whether it is bold, and the angle at which it is set."""
        piece = cast(self._raw.FPDFText_GetTextObject(self._text, index), c_void_p).value
        known = self._fonts.get(piece) if piece else None
        if known is None:
            known = self._fonts[piece] = (
                self._raw.FPDFText_GetFontSize(self._text, index),
                self._is_bold(index),
                self._raw.FPDFText_GetCharAngle(self._text, index),
            )
        return known

    def box(self, index: int) -> tuple[float, float, float, float]:
        """Where a character stands: left, bottom, right, top."""
        rectangle = self._raw.FS_RECTF()
        if self._raw.FPDFText_GetLooseCharBox(self._text, index, byref(rectangle)):
            return rectangle.left, rectangle.bottom, rectangle.right, rectangle.top
        return 0.0, 0.0, 0.0, 0.0

    def _is_bold(self, index: int) -> int:
        name, flags = create_string_buffer(128), c_int()
        self._raw.FPDFText_GetFontInfo(self._text, index, name, 128, byref(flags))
        heavy = self._raw.FPDFText_GetFontWeight(self._text, index) >= _BOLD
        return int(heavy or any(word in name.value for word in (b"Bold", b"Black", b"Heavy", b"Semibold")))


def _words(page: _Page) -> Iterator[list[Any]]:
    """The words of a page, with the boxes of their first letters and their last."""
    begun: int | None = None
    letters: list[str] = []
    for index, letter in enumerate((*page.letters, " ")):
        if letter in _HYPHENS or (letter == "-" and page.is_hyphen(index)):
            ends = HYPHEN
        elif letter in _BREAKS:
            ends = LINE_END
        elif letter == "\0":
            continue
        elif not letter.isspace():
            if begun is None:
                begun = index
            elif letter.isdigit() and page.font(index)[0] < 0.85 * page.font(begun)[0]:
                # The number of a note, set against the word without a space.
                yield [*_placed(page, "".join(letters), begun, index - 1), LINE_END]
                begun, letters = index, []
            letters.append(letter)
            continue
        else:
            ends = 0
        if begun is not None:
            yield [*_placed(page, "".join(letters), begun, index - 1), ends]
        elif ends == LINE_END:
            yield ["", 0, 0, 0, 0, 0, 0, 0, ends]
        begun, letters = None, []


def _placed(page: _Page, letters: str, first: int, last: int) -> list[Any]:
    size, bold, angle = page.font(first)
    turns = round(angle / _QUARTER)
    left, bottom, right, top = page.box(first)
    if last > first:
        other = page.box(last)
        right, bottom, top = max(right, other[2]), min(bottom, other[1]), max(top, other[3])
        left = min(left, other[0]) if turns == 2 else left
    if abs(angle - turns * _QUARTER) > _SLANT:
        letters = ""  # a stamp across the page
    word = [letters, round(left, 1), round(bottom, 1), round(right, 1), round(top, 1), round(size, 1), bold]
    return [*word, turns % 4]


if __name__ == "__main__":
    sys.exit(main())
