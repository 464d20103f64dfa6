"""Who speaks where a phrase found as a subject may not."""

from articles.evidence.quotes.cues import Cue
from articles.evidence.quotes.flags import (
    AUX,
    DETERMINER_P,
    FINITE,
    POSSESSIVE,
    SUBORDINATE,
)
from articles.evidence.quotes.mentions import Mention
from articles.evidence.quotes.subjects.scene import Scene
from articles.evidence.quotes.subjects.things import may_not_speak


def is_told_thing(scene: Scene, cue: Cue, found: Mention) -> bool:
    """`Criticó | la falta de remos |: “…”`, `Cuando le devolvieron | la bolsa | respondió que …`: a thing
    behind a verb whose subject is left out, or in the clause before it."""
    tokens = scene.tokens
    if not scene.lexicon.traits.null_subject or not cue.is_verb:
        return False
    if found.first < cue.high:
        inside = tokens[0].flags & SUBORDINATE and any(
            t.flags & (FINITE | AUX) for t in tokens[: found.first]
        )
        return bool(inside) and may_not_speak(tokens, found, scene.lexicon)
    if (
        cue.kind == "say"
        and cue.low
        and tokens[cue.low - 1].text == ","
        and tokens[found.first].flags & DETERMINER_P
    ):
        return False  # Il ponte chiude, | dicono | i residenti
    owned = any(
        t.flags & POSSESSIVE for t in tokens[found.first : found.first + 2]
    )  # “…”, resume | a sua labuta
    if not owned and any(t.quoted is not None for t in tokens[: cue.low]):
        return False
    return may_not_speak(tokens, found, scene.lexicon)
