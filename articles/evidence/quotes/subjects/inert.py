"""Whether a reporting verb reports where it stands: not `was described as`, not `What X wrote …`."""

from articles.evidence.quotes.cues import Cue
from articles.evidence.quotes.flags import (
    ADVERB,
    AND,
    AS,
    DETERMINER,
    PREPOSITION,
    PRONOUN,
    SUBORDINATE,
    THAT,
    WHETHER,
)
from articles.evidence.quotes.lexicon import listed
from articles.evidence.quotes.subjects.scene import Scene

_LINKING = SUBORDINATE | PREPOSITION | AND | PRONOUN


def reports(scene: Scene, cue: Cue) -> bool:
    """Whether a cue reports here: not `was described as`, not `when X announced …, `."""
    if cue.phase:
        return False
    if cue.passive:
        scene.subject(cue)
        return cue.impersonal
    if scene.tokens[cue.verb].low in listed(scene.lexicon.verbs.finding) and not is_finder(scene, cue):
        return False
    return not (cue.is_verb and _is_subordinate(scene, cue))


def is_finder(scene: Scene, cue: Cue) -> bool:
    """Whether the subject of a verb decides things: a court, an inquiry."""
    found = scene.subject(cue)
    finders = listed(scene.lexicon.verbs.finders)
    return found is not None and any(t.low in finders for t in scene.tokens[found.first : found.last])


def _is_subordinate(scene: Scene, cue: Cue) -> bool:
    """`When Ghani announced the swap, he said …`: the first verb only sets the time."""
    tokens = scene.tokens
    reach = 25 if scene.lexicon.traits.nouns_capital else 12
    opens = tokens[0].flags & _LINKING == SUBORDINATE
    if not opens or cue.low >= reach:
        return False  # most often
    for j in range(cue.low - 1, max(-1, cue.low - reach), -1):
        text = tokens[j].text
        if text in ",;:()–—" or tokens[j].quoted is not None:
            return False
        if tokens[j].flags & SUBORDINATE and not tokens[j].flags & (PREPOSITION | AND | PRONOUN):
            begins = j == 0 or not tokens[j - 1].is_word
            if not begins and scene.lexicon.traits.nouns_capital:
                continue  # Wenn man Nora | als Pflegerin | fragt, …
            closed = any(t.text == "," for t in tokens[cue.high : cue.high + 25])
            return begins and j == 0 and closed and not hangs_on_main(scene, cue)
    return False


def hangs_on_main(scene: Scene, cue: Cue) -> bool:
    """`While the mayor | says that | it is safe, the board …`: a report that is told on the way."""
    tokens, at = scene.tokens, cue.high
    if not tokens[0].flags & SUBORDINATE or tokens[0].flags & (AND | PRONOUN | DETERMINER | AS | WHETHER):
        return False
    while at < len(tokens) - 1 and tokens[at].flags & (ADVERB | PREPOSITION) and not tokens[at].flags & THAT:
        at += 1
    if scene.lexicon.traits.comma_clause and tokens[at : at + 1] and tokens[at].text == ",":
        at += 1
    said = at < len(tokens) and tokens[at].flags & THAT
    return bool(said) and all(t.is_word for t in tokens[: cue.low])
