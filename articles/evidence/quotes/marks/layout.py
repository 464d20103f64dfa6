"""Words that the layout marks as somebody's, without quotation marks: dialogue lines, signed posts."""

import re

from articles.evidence.quotes.lexicon import Lexicon
from articles.evidence.quotes.marks.pairing import Quoted, without_blanks

_DASH = re.compile(r"[—–―][ \u00a0]?")
_INNER = re.compile(r"[ \u00a0][—–―][ \u00a0]?(?=[^\W\d_A-ZÀ-Þ])")
_CLOSING = re.compile(r"[ \u00a0]?[—–―](?=[ \u00a0.,;:!?…]|$)[.,]?")
_POST = re.compile(r"[—–-][ \u00a0]?([^\n()—]{2,50}?) \(@\w{2,30}\)")
_SIGNATURE = re.compile(
    r"[—–][ \u00a0]?([^\W\d_a-zß-ÿ][\w.'’-]*"
    r"(?:(?: [^\W\d_a-zß-ÿ][\w.'’-]*){1,3}|(?=, [a-zß-ÿ])))(?:,.{0,60})?$"
)
_BESIDE = re.compile(
    r"[“\"«][ \u00a0]?([^“”\"«»\n]{20,600}?)[ \u00a0]?[”\"»][.]?[ \u00a0]?[—–-][ \u00a0](?:[^\W\d_]+ ){0,3}?"
    r"([^\W\d_a-zß-ÿ][\w.'’-]*(?:(?: [^\W\d_a-zß-ÿ][\w.'’-]*){1,3}|(?=, [a-zß-ÿ])))(?:,[^\n.]{0,60})?$"
)
"""A pulled quote, signed on its line: `«…» - Ana Roy, directrice`."""
_LINKS = re.compile(r"(?:\s*(?:https?://\S+|pic\.twitter\.com/\S+|#\w+))+\s*$")
_ENDS = '.!?…»”"'
_MIN_WORDS = 4
_SHORTEST = 5
"""Letters of a line of a dialogue, with its dash, at least: `– Si.`"""

Paragraph = tuple[int, int]


def laid_out(text: str, paragraphs: list[Paragraph], quoted: list[Quoted], lexicon: Lexicon) -> list[Quoted]:
    """`quoted` and what the layout adds, in order, none overlapping."""
    if not any(sign in text for sign in ("—", "–", "―", "(@", "» - ", '" - ', "” - ")):
        return quoted
    added = _signed(text, paragraphs)
    if lexicon.traits.dialogue_dash:
        added += _dialogue(text, paragraphs)
    if not added:
        return quoted
    merged: list[Quoted] = []
    for one in sorted(quoted + added, key=lambda q: (q.left, -q.right, q.outer is None)):
        if not merged or one.left >= merged[-1].right:
            merged.append(one)
    return merged


def _signed(text: str, paragraphs: list[Paragraph]) -> list[Quoted]:
    """A post or a pulled quote, signed on the line below: `— Dele (@dele_official) November 19, 2019`."""
    found = []
    for low, high in paragraphs:
        beside = (
            _BESIDE.match(text, low, high) if text[low] in '“"«' and text[high - 1] not in _ENDS else None
        )
        if beside is not None:
            found.append(Quoted(low, high, *beside.span(1), outer=beside.group(2)))
    for at in range(1, len(paragraphs)):
        start, end = paragraphs[at]
        if text[start] not in "—–-" or end - start > 160:
            continue
        name = _POST.match(text, start, end)
        if name is None and at + 1 < len(paragraphs) and text[paragraphs[at - 1][0]] not in "—–-":
            name = _SIGNATURE.match(text, start, end)
        if name is None:
            continue
        low, high = paragraphs[at - 1]
        links = _LINKS.search(text, max(low, high - 300), high)
        high = links.start() if links else high
        low, high = without_blanks(text, low, high, '“”"«»„>')
        if len(text[low:high].split()) >= _MIN_WORDS:
            found.append(Quoted(paragraphs[at - 1][0], paragraphs[at - 1][1], low, high, outer=name.group(1)))
    return found


def _dialogue(text: str, paragraphs: list[Paragraph]) -> list[Quoted]:
    """Lines that a dash opens, where they read as a dialogue: `—No sé —dijo Juan—. Mañana.`"""
    found: list[Quoted] = []
    run: list[Paragraph] = []
    for start, end in [*paragraphs, (0, 0)]:
        if end > start and _is_line(text, start, end):
            run.append((start, end))
            continue
        if run and any(_INNER.search(text, s + 2, e) or "?" in text[s:e] for s, e in run):
            for line in run:
                found += _pieces(text, *line)
        run = []
    return found


def _is_line(text: str, start: int, end: int) -> bool:
    opening = _DASH.match(text, start, end)
    if opening is None or opening.end() >= end or end - start < _SHORTEST:
        return False
    first = text[opening.end()]
    return (
        (first.isupper() or first in "¿¡…«“") and text[end - 1] in _ENDS and not _POST.match(text, start, end)
    )


def _pieces(text: str, start: int, end: int) -> list[Quoted]:
    """The spoken pieces of a dialogue line, around what the narrator puts between dashes."""
    opening = _DASH.match(text, start, end)
    low = opening.end() if opening else start
    left = start
    found = []
    while low < end:
        aside = _INNER.search(text, low, end)
        high = aside.start() if aside else end
        low, high = without_blanks(text, low, high)
        if high > low:
            found.append(Quoted(left, high, low, high, dash=True))
        if aside is None:
            break
        closing = _CLOSING.search(text, aside.end(), end)
        if closing is None:
            break
        left = low = without_blanks(text, closing.end(), end)[0]
    return found
