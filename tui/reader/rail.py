"""What the pickers list: this article's figures and quotes, and its headings."""

from collections.abc import Sequence

from articles.article import Article
from articles.evidence import Figure
from tui.reader.highlights import FIGURE_ROLES, QUOTE_ROLES
from tui.reader.marks import Mark, Marks, Utterance
from tui.reader.picker import Grouping, Item, Picker
from tui.reader.values import short_value

KINDS = {
    "money": "Money",
    "percent": "Percentages",
    "ratio": "Ratios",
    "measure": "Measures",
    "duration": "Durations",
    "count": "Counts",
}
NOBODY = "Speaker not named"
_EXCERPT = 200


def rail(article: Article, marks: Marks) -> Picker:
    """The evidence in order, by kind, or by speaker."""
    groupings: Sequence[Grouping] = (
        ("in order", lambda: [_item(mark, article) for mark in marks.both]),
        ("by kind", lambda: _by_kind(article, marks)),
        ("by speaker", lambda: _by_speaker(article, marks)),
    )
    return Picker("Evidence", groupings)


def contents(article: Article) -> Picker:
    """The article's headings, indented by their level."""
    headings = [block for block in article.blocks if block.kind == "heading"]
    least = min((block.level for block in headings), default=1)
    items = [
        Item(
            _one_line(article.text[block.start : block.end]),
            block.start,
            indent=2 * (block.level - least),
            key=block,
        )
        for block in headings
    ]
    return Picker("Contents", ((("headings" if len(items) != 1 else "heading"), lambda: items),))


def _item(mark: Mark, article: Article, *, with_speaker: bool = True) -> Item:
    if isinstance(mark, Figure):
        written = article.text[mark.start : mark.end]
        text = " ".join(filter(None, (_one_line(written), _one_line(mark.subject or ""))))
        return Item(text, mark.start, short_value(mark), "quiet", FIGURE_ROLES[mark.kind], key=mark)
    first = mark.parts[0]
    words = "“" + _one_line(article.text[first.start : first.start + _EXCERPT])
    speaker = _one_line(mark.speaker or "") if with_speaker else ""
    return Item(words, mark.start, speaker, QUOTE_ROLES[first.kind], "speaker", key=mark)


def _by_kind(article: Article, marks: Marks) -> list[Item]:
    items: list[Item] = []
    for kind, name in KINDS.items():
        own = [figure for figure in marks.figures if figure.kind == kind]
        if own:
            items.append(Item(f"{name} ({len(own)})", heading=True))
            items += [_item(figure, article) for figure in own]
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
