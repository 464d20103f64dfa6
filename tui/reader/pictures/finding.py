"""Which pictures can be meant: those on screen, and at the beginning the one that leads the article."""

from dataclasses import dataclass

from articles.article import Article


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture of an article: what the page says it shows, how it names where it is, and its place."""

    source: str
    said: str
    start: int


def pictures_between(article: Article, start: int, end: int) -> list[Picture]:
    """The pictures in that range of the text, in order; the lead image stands before the first word."""
    found: list[Picture] = []
    if start == 0 and article.lead_image:
        found.append(Picture(article.lead_image, article.caption or article.title, -1))
    for block in article.blocks:
        if block.end < start or block.start > end:
            continue
        if block.kind == "image" and block.info:
            found.append(Picture(block.info, article.text[block.start : block.end], block.start))
        found += [
            Picture(span.target, article.text[span.start : span.end], span.start)
            for span in block.spans
            if span.kind == "image" and span.target and start <= span.start < end
        ]
    return found
