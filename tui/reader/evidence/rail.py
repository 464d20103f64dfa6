"""What the pickers list: this article's figures and quotes, and its headings."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from articles.article import Article
from articles.evidence import PROBABLY, Figure
from tui.reader.clipping import clipped
from tui.reader.copying import GAP
from tui.reader.evidence.highlights import FIGURE_ROLES, QUOTE_ROLES
from tui.reader.evidence.marks import Mark, Marks, Own, Utterance
from tui.reader.evidence.values import short_value, spoken_value
from tui.reader.pagers.noting_pager import MARKS
from tui.reader.picker import Grouping, Item, Picker

if TYPE_CHECKING:
    from articles.library import Passage

RAIL = "Evidence"
KINDS = {
    "money": "Money",
    "percent": "Percentages",
    "ratio": "Ratios",
    "measure": "Measures",
    "duration": "Durations",
    "count": "Counts",
}
NOBODY = "Speaker not named"
THEIRS = f"{PROBABLY} theirs"
"""What is said of a quote that is listed under the speaker whose it is by guess."""
LOST = "Marked in an earlier version"
_SHORT = 24
"""Characters of a mark below which the words around it are shown too."""
_EXCERPT, _BEFORE = 200, 80
"""Characters of the text that a row has: of a quote or after a figure, and before a figure."""


def rail(
    article: Article, marks: Marks, passages: "Callable[[], Iterable[Passage]]", *, plain: bool = False
) -> Sequence[Grouping]:
    """The evidence and the reader's own marks in order, by kind, or by speaker; or those marks alone. Set
    `plain` what figures come to, and whose name is a guess, is said in words."""
    groupings = _groupings(article, marks, passages)
    return [(name, partial(_spoken, items)) for name, items in groupings] if plain else groupings


def _spoken(items: Callable[[], Sequence[Item]]) -> list[Item]:
    def said(item: Item) -> str:
        if isinstance(item.key, Figure):
            return spoken_value(item.key)
        if isinstance(item.key, Utterance):
            of_speaker = item.note_role == "speaker"
            if of_speaker:
                return _one_line(item.key.byline or "")
            return THEIRS if item.key.guessed else ""
        return item.note

    return [replace(item, note=said(item)) for item in items()]


def _groupings(
    article: Article, marks: Marks, passages: "Callable[[], Iterable[Passage]]"
) -> Sequence[Grouping]:
    return (
        ("in order", lambda: _in_order(article, marks, passages())),
        ("by kind", lambda: _by_kind(article, marks, passages())),
        ("by speaker", lambda: _by_speaker(article, marks)),
        ("yours", lambda: _yours(article, marks, passages())),
    )


def contents(article: Article, title: str) -> Picker:
    """The article's headings, indented by their level, under that title."""
    headings = [block for block in article.blocks if block.kind == "heading"]
    least = min((block.level for block in headings), default=1)
    items = [
        Item(
            "  " * (block.level - least) + _one_line(article.text[block.start : block.end]),
            block.start,
            f"{100 * block.start // max(1, len(article.text)):>3}%",
            key=block,
        )
        for block in headings
    ]
    return Picker(title, ((("headings" if len(items) != 1 else "heading"), lambda: items),))


def _item(mark: Mark, article: Article, *, with_speaker: bool = True) -> Item:
    if isinstance(mark, Own):
        return _own(mark, article)
    if isinstance(mark, Figure):
        text, marked = _in_its_words(mark.start, mark.end, article.text)
        return Item(
            text, mark.start, short_value(mark), "quiet", FIGURE_ROLES[mark.kind], key=mark, marked=marked
        )
    parts = [_one_line(article.text[part.start : part.end]) for part in mark.parts]
    words, whole = f"“{clipped(parts[0], _EXCERPT)}”", f"“{GAP.join(parts)}”"
    role = QUOTE_ROLES[mark.parts[0].kind]
    if not with_speaker:
        theirs = f"{THEIRS}:" if mark.guessed else ""
        return Item(words, mark.start, theirs, role, key=mark, whole=whole)
    speaker = _one_line(mark.short_byline or "")
    return Item(words, mark.start, speaker, role, "speaker", key=mark, whole=whole)


def _in_its_words(start: int, end: int, text: str) -> tuple[str, tuple[int, int]]:
    """A range as written, with the words on both sides of it in its paragraph, and where it stands there.

    Words from one side mislead: “40 civilians” may go on from “more than 130 soldiers and”.
    """
    first = max(0, start - _BEFORE)
    before = text[first:start].rpartition("\n")[2]
    if len(before) == _BEFORE and not text[first - 1 : first].isspace():
        before = before.partition(" ")[2]  # no half word
    before = _one_line(before) + " " * before[-1:].isspace()
    words = _one_line(text[start:end])
    after = text[end : end + _EXCERPT].partition("\n")[0]
    after = " " * after[:1].isspace() + _one_line(after)
    place = len(before.lstrip())
    return before.lstrip() + words + after, (place, place + len(words))


def _in_order(article: Article, marks: Marks, passages: "Iterable[Passage]") -> list[Item]:
    items = [_item(mark, article) for mark in [*marks.both, *marks.own]]
    items.sort(key=lambda item: item.offset)  # stable: a quote before the figures in it
    return items + _lost(passages)


def _lost(passages: "Iterable[Passage]") -> list[Item]:
    """The marks whose words the article has no more, under their heading: kept, and shown as lost."""
    lost = [_passage(one, -1) for one in passages if one.start is None]
    return [Item(f"{LOST} ({len(lost)})", heading=True), *lost] if lost else []


def _yours(article: Article, marks: Marks, passages: "Iterable[Passage]") -> list[Item]:
    return [_own(own, article) for own in marks.own] + _lost(passages)


def _own(own: Own, article: Article) -> Item:
    role = MARKS[own.passage.colour]
    if own.end - own.start < _SHORT:
        text, marked = _in_its_words(own.start, own.end, article.text)
        return Item(text, own.start, _named(own.passage), "quiet", role, key=own.passage, marked=marked)
    return _passage(own.passage, own.start)


def _passage(passage: "Passage", offset: int) -> Item:
    words, role = _one_line(passage.words), MARKS[passage.colour]
    text = clipped(words, _EXCERPT)
    return Item(text, offset, _named(passage), note_role=role, key=passage, whole=words)


def _named(passage: "Passage") -> str:
    return _one_line(passage.note) or passage.colour


def _by_kind(article: Article, marks: Marks, passages: "Iterable[Passage]") -> list[Item]:
    items: list[Item] = []
    if marks.own:
        items.append(Item(f"Your marks ({len(marks.own)})", heading=True))
        items += [_own(own, article) for own in marks.own]
    items += _lost(passages)
    for kind, name in KINDS.items():
        figures = [figure for figure in marks.figures if figure.kind == kind]
        if figures:
            items.append(Item(f"{name} ({len(figures)})", heading=True))
            items += [_item(figure, article) for figure in figures]
    if marks.quotes:
        items.append(Item(f"Quotes ({len(marks.quotes)})", heading=True))
        items += [_item(quote, article) for quote in marks.quotes]
    return items


def _by_speaker(article: Article, marks: Marks) -> list[Item]:
    speakers: dict[str, list[Utterance]] = {}
    for quote in marks.quotes:
        speakers.setdefault(_one_line(quote.speaker or NOBODY), []).append(quote)
    items: list[Item] = []
    for speaker, quotes in sorted(speakers.items(), key=lambda pair: (pair[0] == NOBODY, -len(pair[1]))):
        items.append(Item(f"{speaker} ({len(quotes)})", heading=True))
        items += [_item(quote, article, with_speaker=False) for quote in quotes]
    return items


def _one_line(text: str) -> str:
    return " ".join(text.split())
