"""Text from outside made harmless: nothing in it may steer a terminal or turn the writing round."""

import re

# Everything a terminal or a layout obeys rather than shows: C0 but newline (tab becomes spaces),
# DEL and C1, bidi embeddings, overrides and isolates, line and paragraph separators, byte order
# marks, interlinear annotation, tag characters, noncharacters, and surrogates that have no partner.
# Zero-width joiner and non-joiner stay: emoji, Persian and Indic scripts are written with them.
_UNSAFE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f"
    "\ufeff\ufff9-\ufffb\ufdd0-\ufdef\ufffe\uffff\ud800-\udfff\U000e0000-\U000e007f]"
)
# Whole control sequences, ECMA-48: what stands in them was never meant to be read, and the `31m` of a
# colour would be 31 metres. A string that is not closed on its line is left to be read as text.
_SEQUENCES = re.compile(
    r"\x1b\[[0-?]*[ -/]*[@-~]"
    r"|\x9b[0-?]+[ -/]*[@-~]"
    r"|(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x90\x98\x9c-\x9f\n]{0,4096}(?:\x07|\x1b\\|\x9c)"
    r"|\x1b[ -/]+[0-~]|\x1b[0-Z\\^_`a-~]"
)
_LINE_ENDS = re.compile("\r\n?|[\u0085\u2028\u2029\x0b\x0c]")
# More than a dozen marks on one letter is never a language: it climbs out of its line.
_STACKED_MARKS = re.compile(
    "([\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff]{8})[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff]+"
)


def clean_text(text: str) -> str:
    """The text without soft hyphens and without any control character but the newline."""
    if text.isascii() and text.isprintable():
        return text
    text = _LINE_ENDS.sub("\n", _SEQUENCES.sub("", text)).expandtabs(4).replace("\u00ad", "")
    return _STACKED_MARKS.sub(r"\1", _UNSAFE.sub("", text))


def clean_line(text: str) -> str:
    """The text made harmless and put on one line, its white space single: a title, a name."""
    return " ".join(clean_text(text).split())
