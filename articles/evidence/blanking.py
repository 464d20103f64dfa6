"""What an article's shape keeps from being evidence: code, and the marks that call a footnote."""

from collections.abc import Iterable

from articles.article import Article


def silent_ranges(article: Article) -> tuple[tuple[int, int], ...]:
    """The ranges of the article's text that state nothing."""
    code = ((block.start, block.end) for block in article.blocks if block.kind == "code")
    spans = (
        (span.start, span.end)
        for block in article.blocks
        for span in block.spans
        if span.kind in ("footnote", "code")
    )
    return tuple(sorted((*code, *spans)))


def quoted_blocks(article: Article) -> tuple[tuple[int, int], ...]:
    """The ranges of the article's block quotes, each one from its first block to its last."""
    ranges: dict[int, tuple[int, int]] = {}
    for block in article.blocks:
        outer = next((c.id for c in block.containers if c.kind == "quote"), None)
        if outer is not None and block.end > block.start:
            start = ranges.get(outer, (block.start, 0))[0]
            ranges[outer] = (start, block.end)
    return tuple(ranges.values())


def blank(text: str, ranges: Iterable[tuple[int, int]]) -> str:
    """The text with those ranges empty, every other offset as it was."""
    parts: list[str] = []
    at = 0
    for start, end in ranges:
        if start >= at:
            parts += (text[at:start], " " * (end - start))
            at = end
    return "".join((*parts, text[at:])) if parts else text
