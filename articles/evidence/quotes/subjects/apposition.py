"""Over the commas before a verb: a name with what somebody is behind it, or the head of such a phrase."""

from articles.evidence.quotes.flags import (
    ABBREVIATION,
    CUE,
    DETERMINER,
    FINITE,
    INDEFINITE,
    NOUN_TOO,
    PREPOSITION,
    RELATIVE,
    SUBORDINATE,
    TERM,
    TIME,
    TITLE,
)
from articles.evidence.quotes.lexicon import Lexicon
from articles.evidence.quotes.mentions import Mention
from articles.evidence.quotes.sentences import Token
from articles.evidence.quotes.subjects.phrases import parts_fields, phrase_before

_WALK = 40
_SEGMENTS = 8
_TERM = 25
"""Letters of a nickname or a title in marks, at most, which nobody says."""


def past_apposition(tokens: list[Token], i: int, floor: int, lexicon: Lexicon) -> Mention | None:
    """`Jessica Caldwell, its director of analysis, said`: the name, or the head before the commas."""
    segments = _segments(tokens, i, floor, lexicon)
    if len(segments) < 2:
        return None  # Questionado sobre o futuro, respondeu: one comma makes no apposition
    return _leftmost_name(tokens, segments, lexicon) or _head(tokens, segments[1:], lexicon)


def _segments(tokens: list[Token], i: int, floor: int, lexicon: Lexicon) -> list[tuple[int, int]]:
    """What stands between the commas before token `i`, the last first, back to what ends a clause."""
    segments: list[tuple[int, int]] = []
    end = i
    j = i - 1
    lowest = max(floor, i - 4 * _WALK)
    depth = 0
    while j >= lowest and len(segments) < _SEGMENTS:
        text = tokens[j].text
        if text == ")":
            depth += 1
        elif text == "(":
            depth = max(0, depth - 1)
        elif text == "." and j and _is_abbreviated(tokens[j - 1]):
            pass  # One of its authors, Sen. | Scott Marsh
        elif not depth and (text in ":;." or (tokens[j].quoted is not None and len(text) > _TERM)):
            break
        elif not depth and text in ",–—" and not parts_fields(tokens, j, lexicon):
            if j + 1 < end:
                segments.append((j + 1, end))
            end = j
        j -= 1
    if len(segments) < _SEGMENTS and j + 1 < end:
        segments.append((j + 1, end))
    return segments


def _leftmost_name(tokens: list[Token], segments: list[tuple[int, int]], lexicon: Lexicon) -> Mention | None:
    """The name that opens the first segment without a verb."""
    for at in range(len(segments) - 1, -1, -1):
        low, high = segments[at]
        high = _before_nickname(tokens, low, _before_brackets(tokens, low, high))
        if low >= high or not _starts_phrase(tokens[low]):
            continue
        if any(
            t.flags & (FINITE | CUE) and not t.flags & NOUN_TOO and not t.is_capital for t in tokens[low:high]
        ):
            continue
        mention = phrase_before(tokens, high - 1, low, lexicon)
        if mention is None or mention.kind != "name" or mention.first > low + 6:
            continue
        return mention
    return None


def _head(tokens: list[Token], segments: list[tuple[int, int]], lexicon: Lexicon) -> Mention | None:
    """The phrase that stands before an apposition without a name."""
    for low, high in segments:
        if low >= high or not _starts_phrase(tokens[low]):
            continue
        inner = (low, high) != segments[-1]
        if inner and lexicon.pronouns.get(tokens[low].low) == "r":
            continue  # Vários passageiros, | que protestavam |, ao ponto de parar o serviço, disseram
        return phrase_before(tokens, high - 1, low, lexicon)
    return None


def is_within(tokens: list[Token], at: int) -> bool:
    """`Bos, | die Smit verdedigt in de ‘botenzaak’ |, zegt …`: a term that ends a relative clause."""
    if at < 2 or not tokens[at - 1].flags & (DETERMINER | PREPOSITION):
        return False
    comma = next((k for k in range(at - 1, 0, -1) if not tokens[k].is_word), 0)
    return comma > 0 and tokens[comma].text == "," and bool(tokens[comma + 1].flags & RELATIVE)


def _before_brackets(tokens: list[Token], low: int, high: int) -> int:
    """Where a segment ends whose last words stand in brackets or between dashes: `a Agência de Obras
    | (Ageo) |, informou`, `Omar Prado | -padre del arquero- |, dijo`."""
    opening = {")": "(", "-": "-"}.get(tokens[high - 1].text)
    if high - low < 3 or opening is None:
        return high
    return next((k for k in range(high - 2, low, -1) if tokens[k].text == opening), high)


def _before_nickname(tokens: list[Token], low: int, high: int) -> int:
    """Where a segment ends that closes with what somebody is called: `Gino Parodi | detto «Ginetto» |`."""
    if high - low < 2 or tokens[high - 1].quoted is None:
        return high
    called = tokens[high - 2].flags & (CUE | TERM) and not tokens[high - 2].is_capital
    return high - 1 - bool(called)


def _starts_phrase(token: Token) -> bool:
    if not token.is_word or token.text[0].isdecimal():
        return False
    if token.flags & PREPOSITION and not token.flags & INDEFINITE:
        return False  # Na Escola Pedro II, …
    if token.flags & DETERMINER:
        return True
    return not token.flags & (RELATIVE | SUBORDINATE | TIME)


def _is_abbreviated(token: Token) -> bool:
    """Whether a full stop behind a word ends no sentence: `Sen.`, `D. M. S.`"""
    return bool(token.flags & (ABBREVIATION | TITLE)) or (len(token.text) == 1 and token.is_capital)
