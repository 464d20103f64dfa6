"""Plain words as Markdown that reads back as the same words."""

import re

_SPECIAL = re.compile(
    r"[\\`*\[\]]"
    r"|(?<![^\W_])_|_(?![^\W_])"  # an underscore inside a word opens nothing
    r"|<(?=[a-zA-Z/!?])"
    r"|&(?=#?\w{1,40};)"
    r"|~(?=~)|(?<=~)~"
)
_LINE_START = re.compile(
    r"^([ \t]*)(#{1,6}(?=\s|$)|[-+](?=\s|$)|>|=+[ \t]*$|-{2,}[ \t]*$|~~~|:(?=\s))", re.MULTILINE
)
_NUMBERED = re.compile(r"^([ \t]*\d{1,9})([.)])(?=\s|$)", re.MULTILINE)
_RULE = re.compile(r"^([ \t]*)(-[ \t]*-[ \t]*-[-\s]*)$", re.MULTILINE)
_NEEDS_INLINE = re.compile(r"[\\`*\[\]_<&~]")
_NEEDS_LINE = re.compile(r"^[ \t]*[#\-+>=~:\d]", re.MULTILINE)


def escape_inline(text: str) -> str:
    """Escapes what Markdown would read inside a line."""
    return _SPECIAL.sub(r"\\\g<0>", text) if _NEEDS_INLINE.search(text) else text


def escape_line_starts(text: str) -> str:
    """Escapes what Markdown would read at the start of a line: headings, lists, quotes, rules."""
    if not _NEEDS_LINE.search(text):
        return text
    text = _RULE.sub(r"\1\\\2", text)
    return _NUMBERED.sub(r"\1\\\2", _LINE_START.sub(r"\1\\\2", text))


def escape(text: str) -> str:
    """A paragraph of plain text as Markdown; its newlines stay, as soft breaks."""
    return escape_line_starts(escape_inline(text))
