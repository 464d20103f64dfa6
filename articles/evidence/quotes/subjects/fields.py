"""Bodies whose name lists what they are for: `el Ministerio de Industria, | Comercio y Turismo |, dijo`."""

from dataclasses import replace

from articles.evidence.quotes.flags import (
    AND,
    BODY,
    BUT,
    DATA,
    DETERMINER,
    DOCUMENT,
    NOUN_TOO,
    OF,
    PREPOSITION,
    ROLE,
    TERM,
    TIME,
)
from articles.evidence.quotes.lexicon import Lexicon
from articles.evidence.quotes.mentions import Mention, is_body, plain_mention
from articles.evidence.quotes.sentences import Token
from articles.evidence.quotes.subjects.phrases import phrase_before

_FIELDS = 4
"""Fields behind the first, at most."""
_NOUNS = BODY | DATA | DOCUMENT | NOUN_TOO | TERM
_WORDS = 3
"""Words of one of them, at most."""


def with_fields(tokens: list[Token], found: Mention, comma: int, lexicon: Lexicon) -> Mention | None:
    """A body with the fields that follow the comma behind it, where they end what is said of it."""
    end = _fields_end(tokens, comma, lexicon) if _is_body_of(tokens, found, lexicon) else 0
    after = tokens[end] if end < len(tokens) else None
    closed = after is None or not after.is_word or after.flags & (PREPOSITION | TIME)
    return _whole(tokens, found, end) if end and (closed or lexicon.traits.verb_second) else None


def before_fields(
    tokens: list[Token], found: Mention, i: int, floor: int, lexicon: Lexicon
) -> Mention | None:
    """The same where `found`, the last of the fields, ends at token `i`, before a verb."""
    comma = found.first - 1
    while comma > floor and tokens[comma].flags & (OF | DETERMINER):
        comma -= 1
    for _ in range(_FIELDS):
        if comma <= floor + 1 or tokens[comma].text != ",":
            return None
        head = phrase_before(tokens, comma - 1, floor, lexicon)
        if head is None:
            return None
        if _is_body_of(tokens, head, lexicon):
            return _whole(tokens, head, i + 1) if _fields_end(tokens, comma, lexicon) == i + 1 else None
        comma = head.first - 1
    return None


def _whole(tokens: list[Token], found: Mention, end: int) -> Mention:
    own = next(k for k in range(found.first, end) if tokens[k].start >= found.start)
    whole = plain_mention(tokens, own, end, found.kind)
    return replace(found, text=whole.text, end=whole.end, last=end)


def _is_body_of(tokens: list[Token], found: Mention, lexicon: Lexicon) -> bool:
    """Whether a phrase is a body and what it is for, so far: `le ministère | du Travail`."""
    words = tokens[found.first : found.last]
    head = next((k for k, t in enumerate(words) if is_body(t, lexicon)), len(words))
    return found.kind != "pronoun" and any(t.flags & PREPOSITION for t in words[head + 1 :])


def _fields_end(tokens: list[Token], comma: int, lexicon: Lexicon) -> int:
    """Where a list of fields ends that begins behind a comma; 0 if none does."""
    if comma >= len(tokens) or tokens[comma].text != ",":
        return 0
    k = comma
    for _ in range(_FIELDS):
        last = bool(tokens[k].flags & AND)
        k = _field_end(tokens, k + 1, lexicon)
        if not k or last:
            return k
        if k >= len(tokens) or not (tokens[k].text == "," or tokens[k].flags & (AND | BUT) == AND):
            return 0
    return 0


def _field_end(tokens: list[Token], at: int, lexicon: Lexicon) -> int:
    """Where one field ends: capitals, or small words behind the preposition that the first has too."""
    low = at
    while low < len(tokens) and tokens[low].flags & (OF | DETERMINER) and not tokens[low].is_capital:
        low += 1
    led = low > at and bool(tokens[at].flags & OF)
    high = low
    while high < min(len(tokens), low + _WORDS) and _may_be_field(tokens[high], lexicon, small=led):
        high += 1
    return high if high > low and (led or low == at) else 0


def _may_be_field(token: Token, lexicon: Lexicon, *, small: bool) -> bool:
    if not token.is_word or token.low in lexicon.given or token.flags & (ROLE | TIME):
        return False
    return token.is_capital or (small and token.text.islower() and not token.flags & ~_NOUNS)
