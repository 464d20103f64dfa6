"""Whether somebody else acts between a verb of saying and the words in marks behind it."""

from articles.evidence.quotes.cues import Cue
from articles.evidence.quotes.flags import AND, PREPOSITION
from articles.evidence.quotes.subjects import Scene, subject_after


def another_acts(scene: Scene, cue: Cue, at: int) -> bool:
    """`X sprach von Zorn, | Y fühlte sich | „überfahren“`: another's clause between a verb and a quote."""
    if not scene.lexicon.traits.nouns_capital or not cue.is_verb:
        return False
    tokens = scene.tokens
    for comma in range(cue.high, at - 3):
        if tokens[comma].text != ",":
            continue
        low = comma + 1 + bool(tokens[comma + 1].flags & AND)
        found = subject_after(tokens[:at], low, scene.lexicon)
        if found is None or found.kind != "name" or " " not in found.text or found.last >= at - 1:
            continue
        verb = tokens[found.last]
        if (
            scene.is_human(found.text)
            and verb.is_word
            and verb.text.islower()
            and not verb.flags & PREPOSITION
        ):
            return True
    return False
