"""Who speaks where a phrase found as a subject may not."""

from articles.evidence.quotes.clauses import past_dateline
from articles.evidence.quotes.cues import Cue
from articles.evidence.quotes.flags import (
    AND,
    AUX,
    BUT,
    DETERMINER,
    DETERMINER_P,
    FINITE,
    OF,
    OPENER,
    POSSESSIVE,
    PREPOSITION,
    SUBORDINATE,
)
from articles.evidence.quotes.mentioning import mention_of
from articles.evidence.quotes.mentions import Mention
from articles.evidence.quotes.subjects.after import subject_after
from articles.evidence.quotes.subjects.agreement import plural_verb
from articles.evidence.quotes.subjects.scene import Scene
from articles.evidence.quotes.subjects.things import may_not_speak


def opening_instead(scene: Scene, cue: Cue, found: Mention) -> Mention | None:
    """`The man accused of throwing | a stone | denied …`: who opens the sentence, for a thing inside it."""
    tokens = scene.tokens
    if found.last > cue.low or cue.participle or not found.first or not tokens[found.first - 1].is_word:
        return None
    if scene.lexicon.pronouns.get(tokens[cue.low - 1].low) == "r":
        return None
    second = _is_second_office(scene, cue, found)
    if not second and not may_not_speak(tokens, found, scene.lexicon):
        return None
    first = past_dateline(tokens, 0, cue.low)
    opens = OPENER | AND
    while first < found.first and tokens[first].flags & opens and not tokens[first].flags & DETERMINER:
        first += 1
    if first + 1 >= found.first or _has_verb(scene, first, found.first) or _begins_clause(scene, found):
        return None
    head = subject_after(tokens, first, scene.lexicon)
    if head is None or head.first != first or (second and tokens[head.last].text != ","):
        return None
    if head.last >= found.first:
        head = _cut(scene, head, found.first)
    if head is None or head.kind == "name":
        return head if head is not None and scene.is_human(head.text) else None
    known = head.kind == "description" and tokens[first].flags & DETERMINER
    return head if known and not may_not_speak(tokens, head, scene.lexicon) else None


def _has_verb(scene: Scene, low: int, high: int) -> bool:
    """Whether a verb that reports stands there, which is no participle: not `The man | accused | of …`."""
    ends = (c.high < len(scene.tokens) and scene.tokens[c.high].flags & OF for c in scene.cues)
    verbs = (c for c, of in zip(scene.cues, ends, strict=True) if c.is_verb and not of)
    return any(low <= c.low < high for c in verbs)


def _is_second_office(scene: Scene, cue: Cue, found: Mention) -> bool:
    """`Ada Roi, del Politecnico e | una delle autrici |, dice`: what else somebody is, as one speaks."""
    joined = scene.tokens[found.first - 1].flags & (AND | BUT) == AND
    return joined and found.kind == "description" and plural_verb(scene, cue) is False


def _begins_clause(scene: Scene, found: Mention) -> bool:
    """`Roe was late, but | his watch | indicated …`: a thing behind a conjunction, with a verb before it."""
    tokens = scene.tokens
    joined = tokens[found.first - 1].flags & AND and not tokens[found.first - 1].flags & DETERMINER
    return bool(joined) and any(t.flags & (FINITE | AUX) for t in tokens[: found.first])


def _cut(scene: Scene, head: Mention, at: int) -> Mention | None:
    """`El acusado | de lanzar una piedra`: the head of a phrase that what follows does not end."""
    tokens = scene.tokens
    end = next((k for k in range(head.first + 1, at) if tokens[k].flags & (OF | PREPOSITION)), 0)
    return mention_of(tokens, head.first, end, scene.lexicon) if end else None


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
