"""Skimming: which sentences to dim so that those with figures and quotes stand out."""

from collections.abc import Iterable, Iterator

from articles.article import Article
from articles.article.sentences import sentences
from tui.reader.evidence.highlights import Layer, Stretch
from tui.reader.evidence.marks import Mark, ranges_of


def without_evidence(article: Article, marks: Iterable[Mark]) -> Iterator[Stretch]:
    """The sentences that hold none of the marks, to be dimmed. Headings and code are left alone."""
    held = Layer(Stretch(start, end, "text") for mark in marks for start, end in ranges_of(mark))
    for block in article.blocks:
        if block.kind in {"heading", "code", "rule"}:
            continue
        for start, end in sentences(article.text, block.start, block.end):
            if next(held.within(start, end), None) is None:
                yield Stretch(start, end, "dimmed")
