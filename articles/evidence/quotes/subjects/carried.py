"""The subject that a verb carries on from elsewhere in its sentence: `Hale rose, | saying …`."""

from articles.evidence.quotes.clauses import past_dateline
from articles.evidence.quotes.cues import Cue
from articles.evidence.quotes.flags import (
    ADVERB,
    ANAPHOR,
    AND,
    AUX,
    BARRED,
    BODY,
    CUE,
    DEFINITE,
    DETERMINER,
    DOCUMENT,
    FINITE,
    INDEFINITE,
    NEGATION,
    OF,
    PREPOSITION,
    PRETERITE,
    PRONOUN,
    QUANTIFIER,
    RELATIVE,
    ROLE,
    SUBORDINATE,
    THAT,
    WHETHER,
)
from articles.evidence.quotes.lexicon import listed
from articles.evidence.quotes.mentions import Mention, is_any
from articles.evidence.quotes.subjects.after import subject_after
from articles.evidence.quotes.subjects.before import subject_before
from articles.evidence.quotes.subjects.scene import Scene
from articles.evidence.quotes.subjects.verbless import without_verb

_BESIDE = 8
"""Tokens from a preposition to the participle of the one it stands before, at most."""


def carried_subject(scene: Scene, cue: Cue) -> Mention | None:
    """The subject of the verb before it in the sentence, else of the sentence."""
    for other in reversed(scene.cues):
        if other.low < cue.low and other.is_verb and not other.participle:
            found = scene.subject(other)
            inside = found is None or _is_inside(scene, found) or _is_dealt_with(scene, other, found)
            if not inside:
                return found
    tokens = scene.tokens
    joining = listed(scene.lexicon.attribution.beside) if cue.participle else frozenset()
    at = next((k for k in range(cue.low - 2, max(0, cue.low - _BESIDE), -1) if tokens[k].low in joining), 0)
    near = subject_before(tokens, cue.low, at + 1, scene.lexicon) if at else None
    close = near is not None and near.first == at + 1 and tokens[cue.low - 1].is_word
    if near is not None and close and not tokens[at - 1].flags & DOCUMENT:
        return near  # It was put off, with | the board | saying …
    for i in _clause_heads(scene, cue):
        if any(c.low == i and c.is_verb for c in scene.cues) and scene.lexicon.traits.null_subject:
            continue  # Añade que ha “explorado” otras vías y asegura que …
        found = subject_after(tokens, i, scene.lexicon)
        if found is None or found.last > cue.low or found.kind == "nobody":
            continue
        if found.kind == "name" and _is_words(scene, cue, found):
            continue
        found = without_verb(scene, found)
        if found.kind != "description" or found.definite or _may_be_somebody(scene, found):
            return found
    first = past_dateline(tokens, 0, cue.low)
    if cue.participle and all(not t.is_word or t.flags & (ADVERB | AND) for t in tokens[first : cue.low]):
        return _of_main_clause(scene, cue)
    for i, token in enumerate(tokens[: cue.low]):
        if token.flags & FINITE and i:
            found = subject_before(tokens, i, 0, scene.lexicon)
            told = found is not None and (found.kind in ("name", "pronoun") or found.definite)
            told = told and found is not None and not _is_inside(scene, found)
            return found if told else None
    return None


def _is_inside(scene: Scene, found: Mention) -> bool:
    """`Montero recordó que | el presidente | fue y apuntó …`: the subject of a clause that a verb reports."""
    at = found.first - 1
    while at > 0 and scene.tokens[at].flags & (AND | NEGATION):
        at -= 1  # whether | or not | a guard was found
    opener = scene.tokens[at].flags if at >= 0 else 0
    return bool(opener & (THAT | WHETHER)) and not opener & (DETERMINER | RELATIVE)


def _may_be_somebody(scene: Scene, found: Mention) -> bool:
    """Whether a phrase without article is its sentence's subject, where it may be a verb: not `Pretendia
    construir ali …`."""
    known = DETERMINER | QUANTIFIER | ROLE | BODY | ANAPHOR | DOCUMENT
    words = scene.tokens[found.first : found.last]
    return not scene.lexicon.traits.null_subject or is_any(words, known, scene.lexicon)


def _is_words(scene: Scene, cue: Cue, found: Mention) -> bool:
    """`| Sostengo |, dijo, “que hablan de otra cosa”`, `| Visitó | el faro y dijo que …`: what opens a
    sentence, with a capital for that alone, is a verb, and nobody's name."""
    if not scene.lexicon.traits.null_subject or found.first or found.last != 1 or scene.is_human(found.text):
        return False
    after = scene.tokens[1]
    if after.text == ",":
        return cue.low == 2
    articled = after.flags & (DEFINITE | INDEFINITE) and not after.flags & (OF | PREPOSITION)
    return bool(articled) and not scene.tokens[0].flags and not found.text.isupper()


def _is_dealt_with(scene: Scene, cue: Cue, found: Mention) -> bool:
    """`Roe vowed to fine | anyone | found there, saying …`: the object of an infinitive."""
    if found.first < 2 or found.last != cue.low:
        return False
    to, verb = scene.tokens[found.first - 2 : found.first]
    infinitive = to.flags & BARRED and to.flags & PREPOSITION and verb.text.islower()
    return bool(infinitive) and not verb.flags & DETERMINER


def _of_main_clause(scene: Scene, cue: Cue) -> Mention | None:
    """`Declaring “the soul of the army” at stake, | Robert Gale | has ordered …`."""
    tokens = scene.tokens
    for comma in [i for i in range(cue.high, len(tokens) - 2) if tokens[i].text == ","]:
        found = subject_after(tokens, comma + 1, scene.lexicon)
        if found is None or found.kind == "nobody":
            continue
        found = without_verb(scene, found)
        follows = tokens[found.last] if found.last < len(tokens) else None
        verb = follows is not None and follows.flags & (FINITE | AUX | CUE | ADVERB | PRETERITE)
        if verb and (found.kind in ("name", "pronoun") or found.definite):
            return found
    return None


def _clause_heads(scene: Scene, cue: Cue) -> list[int]:
    """Where the phrase may begin whose verb a cue carries on: the main clause's first.

    `When Hale began explaining …`, `When the doors shut, Hale rose, saying …`
    """
    tokens = scene.tokens
    first = past_dateline(tokens, 0, cue.low)
    heads = [first, *(i for i in range(first + 1, cue.low) if tokens[i - 1].text == ",")]
    if tokens[first].flags & SUBORDINATE and not tokens[first].flags & (DETERMINER | PRONOUN):
        placed = tokens[first].flags & PREPOSITION and scene.lexicon.traits.null_subject
        heads = heads[1:] if placed else [*heads[1:], first + 1]  # Tras | la reunión |, aseguró que …
    return heads
