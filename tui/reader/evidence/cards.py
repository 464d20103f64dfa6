"""Cards: a small box over the text which says what a figure, a quote or a footnote is."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from articles.article import Article
from articles.evidence import Figure
from tui.direction import as_seen
from tui.reader.clipping import clipped
from tui.reader.evidence.marks import Mark, Own, Utterance
from tui.reader.evidence.values import MODIFIERS, figure_value, grouped, share, short_value
from tui.reader.typesetting.breaking import break_lines
from tui.themes import Role

WIDEST = 56
MOST_LINES = 12
MOST_WORDS = 3
_EXCERPT = 160
_LOOK_BACK = 60

Line = list[tuple[str, Role]]
StyleOf = Callable[..., Style]

_KINDS = {"direct": "direct speech", "mixed": "partly in their own words", "indirect": "reported speech"}


@dataclass(frozen=True, slots=True)
class Card:
    """A title and lines of text, each a list of pieces with their roles. `start` and `end` are the
    range of the text that it is about."""

    title: str
    lines: tuple[Line, ...]
    start: int
    end: int


def card_of(mark: Mark, article: Article) -> Card:
    """The card of a figure, a quote or a mark of the reader's own."""
    if isinstance(mark, Own):
        return _own_card(mark)
    return _figure_card(mark, article) if isinstance(mark, Figure) else _quote_card(mark, article)


def footnote_card(label: str, article: Article, start: int) -> Card | None:
    """The footnote with that label, to be shown where it is called."""
    texts = [
        article.text[block.start : block.end]
        for block in article.blocks
        if any(one.kind == "footnote" and one.label == label for one in block.containers)
    ]
    if not texts:
        return None
    return Card(f"note {label}", tuple([(_one_line(text), "text")] for text in texts), start, start + 1)


def _figure_card(figure: Figure, article: Article) -> Card:
    value: Line = [(short_value(figure) if share(figure) else figure_value(figure), "bar.strong")]
    if share(figure) and figure.value:
        value += [("  ", "quiet"), (grouped(figure.value), "quiet")]  # the last piece is wrapped, and trimmed
    lines = [value]
    written = _one_line(article.text[figure.start : figure.end])
    if figure.modifier != "=":
        lines.append(_fact("reads as", MODIFIERS[figure.modifier]))
        # Whether « nearly » or « just over » was meant by it, the words before tell.
        written = " ".join([*_words_before(article.text, figure.start), written])
    if figure.subject:
        lines.append(_fact("counts", _one_line(figure.subject)))
    lines.append(_fact("written", written))
    return Card(_title(figure, written), tuple(lines), figure.start, figure.end)


def _title(figure: Figure, written: str) -> str:
    """What it is. Votes and games have a score, in whole numbers; `between one third and one half` is a
    share; what is written `3:1` or `60/40`, or comes to `2.5 to 1`, is a ratio."""
    if figure.kind != "ratio" or figure.low is None or figure.high is None or set(":/") & set(written):
        return figure.kind
    try:
        ends = [Decimal(figure.low), Decimal(figure.high)]
    except InvalidOperation:
        return figure.kind
    if not all(end.is_finite() for end in ends):
        return figure.kind
    if all(end == end.to_integral_value() for end in ends):
        return "score"
    return "share" if all(0 <= end <= 1 for end in ends) else figure.kind


def _words_before(text: str, place: int) -> list[str]:
    """The last few words of the sentence before that place, or of the clause: whole, and of its line."""
    start = max(0, place - _LOOK_BACK)
    start = max(start, text.rfind("\n", start, place) + 1)
    if start and not text[start - 1].isspace():
        while start < place and not text[start].isspace():
            start += 1
    words = text[start:place].split()
    begun = next((n for n, word in enumerate(reversed(words)) if not word[-1].isalnum()), len(words))
    return words[len(words) - min(begun, MOST_WORDS) :]


def _quote_card(quote: Utterance, article: Article) -> Card:
    first = quote.parts[0]
    lines: list[Line] = [[(_one_line(quote.byline or "speaker not named"), "bar.strong")]]
    if quote.guessed:
        lines.append(_fact("a guess", "no name stands beside it"))
    if first.speaker_start is not None and first.speaker_end is not None:
        mention = _one_line(article.text[first.speaker_start : first.speaker_end])
        if mention and mention != quote.speaker:
            lines.append(_fact("named as", mention))
    cues = dict.fromkeys(_one_line(part.cue) for part in quote.parts if part.cue)
    if cues:
        lines.append(_fact("cue", ", ".join(cues)))
    kinds = dict.fromkeys(_KINDS[part.kind] for part in quote.parts)
    lines.append(_fact("kind", ", ".join(kinds)))
    if len(quote.parts) > 1:
        for number, part in enumerate(quote.parts, 1):
            words = _one_line(article.text[part.start : part.end])
            lines.append(_fact(f"part {number}", clipped(words, _EXCERPT)))
    return Card("quote", tuple(lines), quote.start, quote.end)


def _own_card(own: Own) -> Card:
    note = _one_line(own.passage.note)
    lines: list[Line] = [[(note or "No note", "bar.strong" if note else "quiet")]]
    lines.append(_fact("marked", clipped(_one_line(own.passage.words), _EXCERPT // 2)))
    return Card(f"your mark, {own.passage.colour}", tuple(lines), own.start, own.end)


def _fact(label: str, text: str) -> Line:
    return [(f"{label:<9} ", "quiet"), (text, "text")]


def _one_line(text: str) -> str:
    return " ".join(text.split())


def box(card: Card, width: int, height: int, style: StyleOf) -> list[Strip]:
    """The card drawn at most `width` by `height` cells; its text wraps, what is too long ends in …"""
    inside = min(WIDEST, width) - 4
    if inside < 8:
        return []
    lines = [part for line in card.lines for part in _wrapped(line, inside)]
    most = max(1, min(MOST_LINES, height - 2))
    if len(lines) > most:
        lines = [*lines[: most - 1], [("…", "quiet")]]
    inside = max(24 if inside >= 24 else inside, *(_cells(line) for line in lines), cell_len(card.title) + 2)
    edge = style("card", "card.edge")
    title = f" {card.title} "
    top = Strip(
        [
            Segment("╭─", edge),
            Segment(title, style("card", "card.title")),
            Segment("─" * (inside + 1 - cell_len(title)) + "╮", edge),
        ]
    )
    bottom = Strip([Segment("╰" + "─" * (inside + 2) + "╯", edge)])
    body = [
        Strip(
            [
                Segment("│ ", edge),
                *(Segment(as_seen(text), style("card", role)) for text, role in line),
                Segment(" " * (inside - _cells(line)), style("card")),
                Segment(" │", edge),
            ]
        )
        for line in lines
    ]
    return [top, *body, bottom]


def _cells(line: Iterable[tuple[str, Role]]) -> int:
    return sum(cell_len(text) for text, _ in line)


def _wrapped(line: Line, width: int) -> list[Line]:
    """A line's last piece wrapped under itself."""
    *before, (text, role) = line
    indent = _cells(before)
    if width - indent < 8:
        before, indent = [], 0
    pieces = break_lines(text, 0, len(text), width - indent)
    lines: list[Line] = [[*before, (text[pieces[0].start : pieces[0].end], role)]]
    lines += [[(" " * indent, "text"), (text[start:end], role)] for start, end, _ in pieces[1:]]
    return lines
