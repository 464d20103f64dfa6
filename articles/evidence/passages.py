"""Parts of a text that are in another language than the rest: a tweet, a poem, a statement in full."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace

from articles.evidence.records import Quote
from articles.evidence.tokens import Tokens
from articles.language import detect, other_languages, plain_languages

SHORTEST = 80
"""Characters; of less, names and loan words decide more than the language does.

Near relatives (Catalan beside French, Galician beside Portuguese) share so many words that a guess
is not enough: a passage is foreign only where it is plainly so, in words that no other language has."""

_PARAGRAPH = re.compile(r"[^\n]+")


def foreign_passages(tokens: Tokens, language: str | None) -> tuple[tuple[int, int, str], ...]:
    """The paragraphs `text[start:end]` in another language than the text's, and which it is."""
    if not other_languages(tokens.vocabulary, language):
        return ()
    text, found = tokens.text, []
    for paragraph in _PARAGRAPH.finditer(text):
        start, end = paragraph.span()
        plainly = plain_languages(paragraph[0]) if end - start >= SHORTEST else set()
        if plainly and language not in plainly:
            own = detect(paragraph[0])
            if own in plainly:
                found.append((start, end, own))
    return tuple(found)


def with_passage_quotes(
    quotes: Sequence[Quote], passages: Sequence[tuple[int, int, Sequence[Quote]]]
) -> tuple[Quote, ...]:
    """The quotes of a text, those of its passages `text[start:end]` as each one's own language has them.

    Words in quotation marks stay as the text has them, since the one who speaks them may be named
    outside the passage; but if only its own language tells who says them, that row stands.
    """
    if not passages:
        return tuple(quotes)
    starts = [quote.start for quote in quotes]
    merged: list[Quote] = []
    behind, number = 0, max((quote.quote_id for quote in quotes), default=-1) + 1
    for start, end, own in passages:
        first, last = bisect_left(starts, start), bisect_left(starts, end)
        told = [_moved(q, start, number) for q in own if q.kind == "indirect" or q.cue is not None]
        number += max((quote.quote_id for quote in own), default=-1) + 1
        marked = [quote for quote in quotes[first:last] if quote.kind != "indirect"]
        kept = [q for q in marked if q.cue is not None] + _apart([q for q in marked if q.cue is None], told)
        kept.sort(key=_start)
        merged += [*quotes[behind:first], *sorted([*kept, *_apart(told, kept)], key=_start)]
        behind = last
    return (*merged, *quotes[behind:])


def _start(quote: Quote) -> int:
    return quote.start


def _moved(quote: Quote, by: int, number: int) -> Quote:
    start, end = quote.speaker_start, quote.speaker_end
    return replace(
        quote,
        start=quote.start + by,
        end=quote.end + by,
        quote_id=quote.quote_id + number,
        speaker_start=None if start is None else start + by,
        speaker_end=None if end is None else end + by,
    )


def _apart(quotes: Sequence[Quote], others: Sequence[Quote]) -> list[Quote]:
    """Those that overlap none of the others, which stand in order."""
    ends = [other.end for other in others]
    found = []
    for quote in quotes:
        at = bisect_right(ends, quote.start)
        if at == len(others) or others[at].start >= quote.end:
            found.append(quote)
    return found
