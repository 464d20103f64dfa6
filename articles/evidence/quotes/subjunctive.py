"""German marks reported speech by the subjunctive: such a sentence needs no verb of saying."""

from articles.evidence.quotes.lexicon import FIRST_PERSON, KONJ, KONJ_WEAK, SUBORDINATE
from articles.evidence.quotes.scene import Scene


def carried_on(scene: Scene, reported: bool) -> tuple[int, int] | None:
    """The tokens of a sentence in the subjunctive (`Wettbewerb zwinge die Bahn …`), else None.

    Right after a reported sentence, the forms that are as often a conditional (`könnten`) will do.
    """
    if not scene.lexicon.speech.subjunctive:
        return None
    tokens = scene.tokens
    strong = weak = False
    for j, token in enumerate(tokens):
        if token.flags & FIRST_PERSON:
            return None
        if token.quoted is not None and token.end - token.start > 60:
            return None
        if token.flags & KONJ and not token.is_capital:
            around = {(token.low, t.low) for t in tokens[j + 1 : j + 2]}
            around |= {(t.low, token.low) for t in tokens[max(0, j - 1) : j]}
            if around & scene.lexicon.no_subjunctive:
                continue  # es sei denn
            strong = True
        elif token.flags & KONJ_WEAK and reported:
            weak = True
    if not strong and not weak:
        return None
    if not strong and tokens[0].flags & SUBORDINATE:
        return None
    high = len(tokens)
    while high and not tokens[high - 1].is_word and tokens[high - 1].quoted is None:
        high -= 1
    low = 0
    while low < high and not tokens[low].is_word and tokens[low].quoted is None:
        low += 1
    return (low, high) if high - low > 2 else None
