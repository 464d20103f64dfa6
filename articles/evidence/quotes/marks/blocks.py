"""Block quotes: somebody's words that the page's shape marks, with no quotation marks needed."""

from collections.abc import Iterable

from articles.evidence.records import Quote


def with_block_quotes(quotes: tuple[Quote, ...], blocks: Iterable[tuple[int, int]]) -> tuple[Quote, ...]:
    """The quotes and a direct one for each block quote that has no quotation marks of its own.

    A block quote says no speaker by itself, so none is given; what was taken for reported speech
    inside it is part of it.
    """
    rows = list(quotes)
    next_id = max((quote.quote_id for quote in rows), default=-1) + 1
    for start, end in blocks:
        inside = [quote for quote in rows if quote.start < end and start < quote.end]
        if any(quote.kind != "indirect" for quote in inside):
            continue
        rows = [quote for quote in rows if quote not in inside]
        rows.append(Quote(start, end, "direct", next_id, rule="block-quote"))
        next_id += 1
    return tuple(sorted(rows, key=lambda quote: quote.start))
