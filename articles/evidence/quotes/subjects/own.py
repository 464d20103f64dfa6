"""Whose `own account` a sentence gives: its subject's."""

from articles.evidence.quotes.cues import Cue
from articles.evidence.quotes.flags import AUX, FINITE, RELATIVE, SUBORDINATE, THAT
from articles.evidence.quotes.mentions import Mention
from articles.evidence.quotes.subjects.after import subject_after
from articles.evidence.quotes.subjects.scene import Scene
from articles.evidence.quotes.subjects.verb_second import can_tell, subject_behind


def by_own_account(scene: Scene, cue: Cue) -> Mention | None:
    """`| Die Polizei | nahm nach eigenen Angaben …`; `Nach eigenen Angaben nahm | die Polizei | …`"""
    tokens = scene.tokens
    begun = max((k + 1 for k in range(cue.low) if tokens[k].text in ",;:–—"), default=0)
    if begun < cue.low and tokens[begun].flags & (SUBORDINATE | THAT | RELATIVE):
        begun += 1
    if begun >= cue.low:
        turned = cue.high < len(tokens) and tokens[cue.high].is_word
        return _able(scene, subject_behind(scene, cue.high + 1)) if turned else None
    opening = _able(scene, subject_after(tokens, begun, scene.lexicon))
    if opening is not None and opening.last <= cue.low:
        return opening
    verbs = (k for k in range(begun, cue.low) if tokens[k].flags & (AUX | FINITE))
    verb = next(verbs, None)
    if verb is None:
        return None
    behind = _able(scene, subject_behind(scene, verb + 1))
    return behind if behind is not None and behind.last <= cue.low else None


def _able(scene: Scene, found: Mention | None) -> Mention | None:
    return found if found is not None and can_tell(scene, found) else None
