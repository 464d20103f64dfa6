"""Who does something in a sentence before a colon, and says what stands behind it."""

from articles.evidence.quotes.flags import (
    ANAPHOR,
    AND,
    AUX,
    CUE,
    FINITE,
    INDEFINITE,
    OF,
    PREPOSITION,
    RELATIVE,
    ROLE,
    THAT,
)
from articles.evidence.quotes.mentions import Mention
from articles.evidence.quotes.sentences import Token
from articles.evidence.quotes.subjects import Scene, subject_after, without_verb

_PLACE = 7
"""Words of a place that opens a sentence, at most, and the article behind it."""


def brought_in(scene: Scene, colon: int) -> Mention | None:
    """`Accanto a lei | un altro cliente | scuote la testa: «…»`: somebody unnamed behind a place."""
    tokens = scene.tokens[:colon]
    for i in range(1, min(_PLACE, colon - 2)):
        if not tokens[i - 1].is_word or tokens[i - 1].flags & (FINITE | AUX | CUE):
            return None
        if tokens[i].flags & INDEFINITE and not tokens[i].flags & PREPOSITION:
            found = subject_after(tokens, i, scene.lexicon)
            found = found and without_verb(scene, found)
            return found if found is not None and acts(scene, found, colon, i) else None
    return None


def acts(scene: Scene, mention: Mention, colon: int, begun: int = 0) -> bool:
    """`Een bakker | zwaait op de veerpont: “…”`, `Il parroco | allarga le braccia: «…»`."""
    tokens = scene.tokens[:colon]
    if mention.kind != "description" or mention.first > begun or mention.plural or mention.last >= colon:
        return False
    person = any(t.flags & (ROLE | ANAPHOR) for t in tokens[begun : mention.last])
    at = _past_relative(tokens, mention.last)
    verb = tokens[at]
    plain = (
        verb.is_word and not verb.is_capital and not verb.flags & (OF | PREPOSITION | AND | RELATIVE | THAT)
    )
    return person and plain and all(t.text != "," for t in tokens[at:])


def _past_relative(tokens: list[Token], at: int) -> int:
    """`Un cliente |, che preferisce non dare il nome, | scuote la testa: «…»`"""
    if at + 2 >= len(tokens) or tokens[at].text != "," or not tokens[at + 1].flags & (RELATIVE | THAT):
        return at
    return next((k + 1 for k in range(at + 2, len(tokens) - 1) if tokens[k].text == ","), at)
