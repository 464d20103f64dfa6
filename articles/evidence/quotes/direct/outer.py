"""Which of two reporting verbs has the say: of nested ones the outer."""

from articles.evidence.quotes.cues import Cue
from articles.evidence.quotes.flags import (
    AND,
    AUX,
    CUE,
    DETERMINER,
    FINITE,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    THAT,
    TOLD,
)
from articles.evidence.quotes.lexicon import listed
from articles.evidence.quotes.sentences import Token
from articles.evidence.quotes.subjects import Scene, reports

_MOST_TOLD = 8
"""Words of who is told, at most."""


def outer(scene: Scene, cue: Cue) -> Cue:
    """The verb whose that-clause holds a cue: `a prévenu qu’il ne s’enchaînerait pas : « … »`."""
    if scene.tokens[cue.verb].low in listed(scene.lexicon.verbs.said):
        return cue  # A witness recalled that he said, “…”
    for other in scene.cues:
        if other.high > cue.low or not other.is_verb or not reports(scene, other):
            continue
        mention = scene.subject(other)
        after = max(other.high, mention.last if mention is not None and mention.first >= other.high else 0)
        after = _past_told(scene, other, _past_place(scene, after, cue.low), cue.low)
        follows = scene.tokens[after] if after < cue.low else None
        if _is_said_so(scene, other, cue, after):
            return other  # He said | the board | pledged to find a “clear path”
        if follows is not None and _opens_that_clause(scene, after):
            between = scene.tokens[after : cue.low]
            if cue.kind == "according" and other.kind == "say" and not _parts(between):
                return other  # A autarca disse que começou, segundo informações, “em dois sítios”
            parted = any(t.text in ",;" or t.flags & AND for t in between)
            if not cue.participle and (not parted or goes_on(scene.tokens, cue)):
                return other
    return cue


def _is_said_so(scene: Scene, holder: Cue, cue: Cue, after: int) -> bool:
    """Whether a reporting verb is that of a clause which another reports without a conjunction."""
    if not scene.lexicon.traits.zero_that or cue.participle or after >= cue.low:
        return False
    if holder.kind != "say" or scene.tokens[cue.verb].low in listed(scene.lexicon.verbs.said):
        return False
    between = scene.tokens[after : cue.low]
    if any(not t.is_word or t.flags & (AND | THAT | RELATIVE) & ~DETERMINER for t in between):
        return False
    found = scene.subject(cue)
    if found is None or found.kind == "pronoun":
        return False
    return found.first == after or (cue.kind == "voice" and bool(between[0].flags & DETERMINER))


def _parts(between: list[Token]) -> bool:
    """Whether a stretch holds more than one clause: a semicolon, or words in marks."""
    return any(t.text in ";:" or t.quoted is not None for t in between)


def _opens_that_clause(scene: Scene, at: int) -> bool:
    """Whether `that` is a conjunction there: not `said | that was why …`, `said | that man …`."""
    tokens = scene.tokens
    if not tokens[at].flags & THAT:
        return False
    if not tokens[at].flags & DETERMINER:
        return True
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    return after is not None and (after.is_capital or bool(after.flags & (DETERMINER | PRONOUN)))


def _past_place(scene: Scene, low: int, high: int) -> int:
    """Past where or how it was said, up to the conjunction: `arguing | in its letter | that …`."""
    tokens = scene.tokens
    if low >= high or not tokens[low].flags & PREPOSITION or tokens[low].flags & THAT:
        return low
    for k in range(low + 1, min(high, low + 6)):
        if _opens_that_clause(scene, k):
            return k
        if not tokens[k].is_word or tokens[k].flags & (CUE | FINITE | AUX):
            return low
    return low


def _past_told(scene: Scene, cue: Cue, low: int, high: int) -> int:
    """Past who is told, up to the conjunction: `told | officers who found her | that …`."""
    tokens = scene.tokens
    if not tokens[cue.verb].flags & TOLD or not scene.lexicon.traits.zero_that:
        return low
    for k in range(low, min(high, low + _MOST_TOLD)):
        if k > low and _opens_that_clause(scene, k):
            return k
        if not tokens[k].is_word or tokens[k].flags & (CUE | FINITE | AUX | AND):
            break
    return low


def goes_on(tokens: list[Token], cue: Cue) -> bool:
    """`… al sostener que es “político” | y que | responde a “…”`: the verb of another clause reported."""
    return cue.low > 1 and bool(tokens[cue.low - 1].flags & THAT and tokens[cue.low - 2].flags & AND)
