"""The reporting words of a sentence."""

from dataclasses import dataclass

from articles.evidence.quotes.lexicon import (
    ADVERB,
    AUX,
    CLITIC,
    CUE,
    DETERMINER,
    NEGATION,
    NOUN_TOO,
    PARTED,
    PARTICIPLE,
    PAST,
    PREPOSITION,
    SAY,
    SO,
    THINK,
    VOICE,
    Lexicon,
)
from articles.evidence.quotes.sentences import Token

_AUX_REACH = 5


@dataclass(slots=True)
class Cue:
    """Reporting words, `tokens[low:high]`. `kind`: say, voice, think, so, according, comma, after."""

    low: int
    high: int
    kind: str
    text: str
    verb: int = 0
    """The index of the verb itself, the auxiliary being before it."""
    participle: bool = False
    impersonal: bool = False
    negated: bool = False
    used: bool = False

    @property
    def is_verb(self) -> bool:
        return self.kind in ("say", "voice", "think")


def cues_of(tokens: list[Token], text: str, lexicon: Lexicon) -> list[Cue]:
    """Every group of reporting words, in order, none overlapping."""
    found: list[Cue] = []
    phrases = lexicon.phrases
    at, count = 0, len(tokens)
    while at < count:
        token = tokens[at]
        cue = None
        if token.low in phrases:
            cue = _phrase(tokens, at, text, lexicon)
        if cue is None and token.flags & (CUE | PARTED | SO | PAST):
            cue = _verb(tokens, at, text, lexicon)
        if cue is None:
            at += 1
            continue
        if found and cue.low < found[-1].high:
            cue.low = found[-1].high
        found.append(cue)
        at = cue.high if cue.high > at else at + 1
    return found


def _phrase(tokens: list[Token], at: int, text: str, lexicon: Lexicon) -> Cue | None:
    for words, kind in lexicon.phrases[tokens[at].low]:
        high = at + len(words)
        if high > len(tokens):
            continue
        if all(token.low == word for token, word in zip(tokens[at:high], words, strict=True)):
            if kind == "cue":
                low = _with_auxiliary(tokens, at)
                return Cue(low, high, "say", _between(text, tokens, low, high), verb=at)
            return Cue(at, high, kind, _between(text, tokens, at, high), verb=at)
    return None


def _between(text: str, tokens: list[Token], low: int, high: int) -> str:
    return " ".join(text[tokens[low].start : tokens[high - 1].end].split())


def _verb(tokens: list[Token], at: int, text: str, lexicon: Lexicon) -> Cue | None:
    token = tokens[at]
    flags = token.flags
    before = tokens[at - 1] if at else None
    if lexicon.speech.nouns_capital and token.is_capital and at and before is not None and before.is_word:
        return None  # die Sage, das Gebot: capitals are nouns
    if (
        flags & NOUN_TOO
        and before is not None
        and before.flags & (DETERMINER | PREPOSITION)
        and not (
            before.flags & CLITIC
            and flags & SAY
            and not before.flags & PREPOSITION
            and token.low not in _NOUNS
        )
    ):
        return None
    low = at
    if flags & PAST:
        low = _with_auxiliary(tokens, at)
        if low == at and not flags & (CUE & ~NOUN_TOO) and not lexicon.speech.verb_second:
            return None
        if (
            low == at
            and lexicon.speech.verb_second
            and not any(t.flags & AUX for t in tokens[max(0, at - 20) : at])
        ):
            return None
    elif flags & CUE:
        low = _with_auxiliary(tokens, at)
    if flags & SO and not flags & CUE:
        return _so(tokens, at, text)
    if flags & PARTED and not flags & CUE:
        return _parted(tokens, at, text, lexicon)
    if not flags & (CUE | PAST):
        return None
    kind = "say" if flags & (SAY | PAST) else "voice" if flags & VOICE else "think"
    if flags & PAST and not flags & SAY:
        kind = "say"
    cue = Cue(low, at + 1, kind, _between(text, tokens, low, at + 1), verb=at)
    if flags & THINK and not flags & (SAY | VOICE):
        cue.kind = "think"
    cue.participle = bool(flags & PARTICIPLE) and low == at
    cue.negated = any(t.flags & NEGATION for t in tokens[max(0, low - 2) : at])
    if not cue.negated and at + 1 < len(tokens):
        cue.negated = tokens[at + 1].low in ("nicht", "niet", "pas", "nothing", "nichts")
    if low and tokens[low - 1].low in _BARRED and not cue.participle:
        return None
    if token.low in lexicon.particles:
        whole = _parted(tokens, at, text, lexicon)
        return whole or cue
    return cue


_NOUNS: frozenset[str] = frozenset()
_BARRED = frozenset(
    ("to", "would", "could", "should", "will", "might", "must", "cannot", "can", "may", "shall")
)
_BE = frozenset(("was", "were", "is", "are", "been", "be", "being"))


def _with_auxiliary(tokens: list[Token], at: int) -> int:
    """Where the verb group begins: `a également | déclaré` at the auxiliary."""
    j = at - 1
    steps = 0
    while j >= 0 and steps < _AUX_REACH:
        token = tokens[j]
        if token.flags & AUX or token.hung:
            low = j
            while low and tokens[low - 1].flags & AUX:
                low -= 1
            return low
        if not token.flags & (ADVERB | NEGATION | CLITIC):
            return at
        j -= 1
        steps += 1
    return at


def _so(tokens: list[Token], at: int, text: str) -> Cue | None:
    """`…“, so Renkema`: right after a quote or a comma, and a speaker after it."""
    before = tokens[at - 1] if at else None
    if before is None or not (before.text in ",–—" or before.quoted is not None):
        return None
    if at + 1 >= len(tokens) or not (tokens[at + 1].is_capital or tokens[at + 1].flags & DETERMINER):
        return None
    return Cue(at, at + 1, "so", tokens[at].text, verb=at)


def _parted(tokens: list[Token], at: int, text: str, lexicon: Lexicon) -> Cue | None:
    """`teilte die Polizei mit`: the verb and its particle, at the clause's end."""
    particles = lexicon.particles[tokens[at].low].split(",")
    for j in range(at + 1, min(len(tokens), at + 25)):
        token = tokens[j]
        if token.low in particles and (
            j + 1 == len(tokens)
            or not tokens[j + 1].is_word
            or tokens[j + 1].flags & SAY
            or token.low not in _PREPOSITIONS
        ):
            if j == at + 1:
                return Cue(at, j + 1, "say", _between(text, tokens, at, j + 1), verb=at)
            return Cue(at, at + 1, "say", f"{tokens[at].text} {token.text}", verb=at)
        if token.text in ";:" or token.quoted is not None:
            return None
        if token.text == "," and j > at + 12:
            return None
    return None


_PREPOSITIONS = frozenset(
    ("mit", "an", "aus", "zu", "ein", "nach", "bei", "vor", "hin", "op", "toe", "uit", "aan")
)
