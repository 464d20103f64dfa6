"""Whose `own account` a sentence gives: its subject's."""

from articles.evidence.quotes.cues import Cue
from articles.evidence.quotes.mentions import Mention
from articles.evidence.quotes.subjects.after import subject_after
from articles.evidence.quotes.subjects.scene import Scene
from articles.evidence.quotes.subjects.verb_second import can_tell, subject_behind


def by_own_account(scene: Scene, cue: Cue) -> Mention | None:
    """`| Die Polizei | nahm nach eigenen Angaben …`; `Nach eigenen Angaben nahm | die Polizei | …`"""
    tokens = scene.tokens
    begun = max((k + 1 for k in range(cue.low) if tokens[k].text in ",;:–—"), default=0)
    opens = begun >= cue.low  # the verb stands behind the phrase
    found = subject_behind(scene, cue.high + 1) if opens else subject_after(tokens, begun, scene.lexicon)
    return found if found is not None and can_tell(scene, found) else None
