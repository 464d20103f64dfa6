"""Who may be speaking in a report without reporting words: the one who took a stand just before it."""

from articles.evidence.quotes.flags import AUX, CUE, FINITE, KONJ, PAST, PAST_VOICE, PREPOSITION
from articles.evidence.quotes.lexicon import listed
from articles.evidence.quotes.mentions import Mention
from articles.evidence.quotes.subjects import Scene, can_tell, subject_after

_NESTED = 20
"""Words between the auxiliary and the verb of a report that is itself reported, at most."""


def teller_of(scene: Scene) -> Mention | None:
    """Who takes a stand in a sentence, whose words may follow: `Der Psychiater wehrt sich. | Er habe …`"""
    tokens, lexicon = scene.tokens, scene.lexicon
    for cue in scene.cues:
        found = scene.subject(cue) if cue.is_verb and not cue.passive else None
        if found is not None and found.kind != "nobody" and can_tell(scene, found):
            return found
    if listed(lexicon.verbs.stances).isdisjoint(t.low for t in tokens):
        return None
    verbs = [i for i, t in enumerate(tokens) if i and t.flags & (FINITE | AUX | CUE) and not t.is_capital]
    for at in [
        0,
        *(i + 1 for i in verbs[:2]),
        *(i + 1 for i, t in enumerate(tokens) if t.low in listed(lexicon.verbs.stances)),
    ]:
        found = subject_after(tokens, at, lexicon) if at < len(tokens) else None
        if found is not None and can_tell(scene, found):
            return found
    for at, token in enumerate(tokens[1:], 1):
        if token.is_capital and not tokens[at - 1].is_capital and not tokens[at - 1].flags & PREPOSITION:
            found = subject_after(tokens, at, lexicon)  # Zum Ende zog | Pressesprecher Karl Weber | ein Fazit
            if found is not None and found.kind == "name" and scene.is_human(found.text):
                return found
    return None


def is_nested(scene: Scene, verb: int) -> bool:
    """`In Vernehmungen habe die Mutter | angegeben |, …`: a report that is itself reported."""
    tokens = scene.tokens
    last = verb + 1 >= len(tokens) or not tokens[verb + 1].is_word  # habe den Prozess | kommentiert |, …
    if not tokens[verb].flags & (PAST | PAST_VOICE) and not (last and scene.lexicon.traits.nouns_capital):
        return False
    for j in range(verb - 1, max(-1, verb - _NESTED), -1):
        if not tokens[j].is_word:
            return False
        if tokens[j].flags & AUX:
            return bool(tokens[j].flags & KONJ)
    return False
