"""A page's source made fit for a parser: linear time on any input, nothing nested without end.

What is never text is dropped before parsing, by one pass from left to right: comments, scripts,
styles, drawings, giant attributes. Tags nested deeper than any page means are dropped, so that the
text in them survives (libxml2 would give up on the page).
"""

import re
from dataclasses import dataclass, field

from articles.capture.errors import NoArticle

MAX_DEPTH = 400
MAX_INLINE_DEPTH = 24
MAX_MARKUP = 8 * 1024 * 1024
"""Characters left after tidying, four times a long novel's; more would take minutes and gigabytes."""
MAX_ATTRIBUTE = 20_000
MAX_SCRIPT = 4_000_000

_OPENING = re.compile(
    r"<(!--|!\[CDATA\[|script|style|svg|template|canvas|object|audio)(?=[\s/>]|(?<=--)|(?<=\[))",
    re.IGNORECASE,
)
_CLOSING = {
    "!--": re.compile(r"--!?>"),
    "![cdata[": re.compile(r"\]\]>"),
    **{name: re.compile(rf"</{name}\s*>", re.IGNORECASE) for name in ("script", "style", "svg", "template", "canvas", "object", "audio")},
}  # fmt: skip
_KEPT_SCRIPT = re.compile(
    r"""type\s*=\s*["']?\s*(application/ld\+json|math/tex|math/asciimath)""", re.IGNORECASE
)
_STATE_SCRIPT = re.compile(r"""type\s*=\s*["']?\s*application/json""", re.IGNORECASE)
_ASSIGNED = re.compile(r"\s*+(?:(?:var|let|const)\s++)?[\w.$]{1,100}+\s*+=\s*+[{\[]")
_BLOCKS = (
    "div|section|article|main|aside|header|footer|nav|form|fieldset|center|ul|ol|li|dl|dd|dt|table|tbody|thead|tr|td|th|"
    "blockquote|figure|p|h[1-6]|details|address|body|html|noscript|pre|span|font|ins|label|picture"
)
_INLINE = "a|b|i|u|em|strong|s|strike|del|small|big|sub|sup|code|tt|kbd|samp|var|mark|q|cite|abbr|bdo|bdi|nobr|blink"
_TAG = re.compile(rf"<(/?)(?:({_BLOCKS})|({_INLINE})|([a-z][\w:-]*))(?=[\s/>])[^<>]*>", re.IGNORECASE)
_UNQUOTED = re.compile(rf"(?<![^\s\"'<>])[\w:.-]{{1,100}}=[^\s\"'<>]{{{MAX_ATTRIBUTE},}}")
_NUMERIC = re.compile(r"&#(?:(\d{1,60})|[xX]([0-9a-fA-F]{1,60}));?")
_VOID = frozenset(
    "area base br col embed hr img input link meta param source track wbr frame keygen basefont bgsound command".split()
)


@dataclass(slots=True)
class Tidied:
    """The markup that is left, the JSON-LD blocks that were in it, and what its scripts start from."""

    markup: str
    structured: list[str] = field(default_factory=list)
    states: list[str] = field(default_factory=list)


def tidy(text: str) -> Tidied:
    """The page without what is never text."""
    tidied = _without_dead_weight(text)
    if len(tidied.markup) > 1_000_000:
        tidied.markup = _without_giant_attributes(tidied.markup)
    if len(tidied.markup) > MAX_MARKUP:
        raise NoArticle(f"is {len(tidied.markup) >> 20} MB of text: too much for one article")
    tidied.markup = _NUMERIC.sub(_character, _flattened(tidied.markup))
    return tidied


def _character(found: re.Match[str]) -> str:
    """A numeric reference as it stands, unless it names no character of any text.

    128 to 159 are read as browsers read them: `&#146;` is an apostrophe of Windows.
    """
    code = int(found[1]) if found[1] else int(found[2], 16)
    if 128 <= code <= 159:
        return bytes([code]).decode("cp1252", "ignore")
    harmless = code in {9, 10, 13} or 32 <= code < 127 or 160 <= code < 0xD800 or 0xE000 <= code < 0xFFFE
    return found[0] if harmless or 0x10000 <= code <= 0x10FFFF else ""


def _without_dead_weight(text: str) -> Tidied:
    kept: list[str] = []
    tidied = Tidied("")
    endless: set[str] = set()
    position = 0
    while True:
        opening = _OPENING.search(text, position)
        if opening is None:
            break
        name = opening[1].lower()
        closing = None if name in endless else _CLOSING[name].search(text, opening.end())
        kept.append(text[position : opening.start()])
        if closing is None:
            # A browser would read all the rest as the script's; a reader would rather have it.
            endless.add(name)
            end = text.find("<", opening.end())
            position = end if end >= 0 else len(text)
            continue
        if name == "script":
            kept.append(_script(text[opening.end() : closing.start()], tidied))
        elif name == "![cdata[":
            kept.append(text[opening.end() : closing.start()])
        else:
            kept.append(" " if name == "!--" else "")
        position = closing.end()
    kept.append(text[position:])
    tidied.markup = "".join(kept)
    return tidied


def _script(source: str, tidied: Tidied) -> str:
    """What a script leaves in the page: nothing, or the formula in it."""
    attributes, _, body = source.partition(">")
    if len(body) > MAX_SCRIPT:
        return ""
    kept = _KEPT_SCRIPT.search(attributes[:2000])
    if kept is None:
        if _STATE_SCRIPT.search(attributes[:2000]) or _ASSIGNED.match(body):
            tidied.states.append(body)
        return ""
    if "json" in kept[1].lower():
        tidied.structured.append(body)
        return ""
    import html

    return f"<span class='tex'>{html.escape(body)}</span>"


def _without_giant_attributes(text: str) -> str:
    for mark in "\"'":
        parts = text.split(mark)
        if len(max(parts, key=len)) <= MAX_ATTRIBUTE:
            continue
        for index in range(1, len(parts)):
            if len(parts[index]) > MAX_ATTRIBUTE and parts[index - 1].endswith("="):
                parts[index] = ""
        text = mark.join(parts)
    return _UNQUOTED.sub("", text)


def _flattened(text: str) -> str:
    """The markup with the tags dropped that would nest deeper than the cap."""
    kept: list[str] = []
    position = 0
    # Elements open now, by name, and those dropped; the cap on inline ones is lower, because pages
    # forget to close them and every one of them is opened anew in each paragraph after.
    opened: dict[str, int] = {}
    dropped: dict[str, int] = {}
    depth = inline_depth = 0
    for tag in _TAG.finditer(text):
        closes, block, inline, other = tag.groups()
        name = (block or inline or other).lower()
        if name in _VOID or (other and tag[0].endswith("/>")):
            continue
        if closes:
            if dropped.get(name):
                dropped[name] -= 1
            elif opened.get(name):
                opened[name] -= 1
                depth -= 1
                if inline:
                    inline_depth = max(0, inline_depth - 1)
                else:  # what is still open inside it ends with it
                    depth, inline_depth = max(0, depth - inline_depth), 0
                continue
            else:
                continue  # a stray closing tag does the parser no harm
        elif depth < MAX_DEPTH and (not inline or inline_depth < MAX_INLINE_DEPTH):
            opened[name] = opened.get(name, 0) + 1
            # A paragraph, item or cell that is not closed ends with the next one.
            if name in _SELF_CLOSING and opened[name] > _SELF_CLOSING[name]:
                opened[name] = _SELF_CLOSING[name]
            else:
                depth += 1
                inline_depth += bool(inline)
            continue
        else:
            dropped[name] = dropped.get(name, 0) + 1
        kept.append(text[position : tag.start()])
        # Where the dropped tag would have parted two words, they stay parted.
        if block and name not in {"span", "font"} and kept[-1].strip():
            kept.append("<br><br>")
        position = tag.end()
    kept.append(text[position:])
    return "".join(kept)


_SELF_CLOSING = {
    "a": 1,
    "p": 1,
    "li": 12,
    "td": 12,
    "th": 12,
    "tr": 12,
    "dd": 4,
    "dt": 4,
    "tbody": 12,
    "thead": 12,
}
