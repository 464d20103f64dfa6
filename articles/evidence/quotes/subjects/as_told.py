"""Who tells what a clause with `as` reports: `…, wie das Team berichtet`, `…, segundo apontou, …`."""

from articles.evidence.quotes.cues import Cue
from articles.evidence.quotes.flags import AS, DETERMINER
from articles.evidence.quotes.mentions import Mention
from articles.evidence.quotes.subjects.after import subject_after
from articles.evidence.quotes.subjects.before import quoted_name
from articles.evidence.quotes.subjects.scene import Scene


def after_as(scene: Scene, cue: Cue) -> Mention | None:
    """`wie | die Bäckerin | in „Teigzeit“ berichtet`: the subject stands right after the conjunction."""
    tokens = scene.tokens
    bracketed = False
    for j in range(cue.low - 1, max(-1, cue.low - 20), -1):
        bracketed = tokens[j].text == ")" or (bracketed and tokens[j].text != "(")
        if bracketed:
            continue  # wie Minister Horst Weber (68, CSU) bekanntgab
        if tokens[j].text in ",.;:":
            return None
        if tokens[j].flags & AS:
            if j + 2 < cue.low and tokens[j + 1].flags & DETERMINER and tokens[j + 2].quoted is not None:
                return quoted_name(tokens[j + 2], j + 1)  # wie | der „Hofer Bote“ | berichtete
            found = subject_after(tokens, j + 1, scene.lexicon)
            if found is None or found.last > cue.low:
                return None
            return _called(scene, found, cue) or found
    return None


def _called(scene: Scene, found: Mention, cue: Cue) -> Mention | None:
    """`wie | das Magazin „Teigzeit“ | berichtet`: the name in marks of what a noun tells."""
    last = found.last
    if found.kind != "description" or last >= cue.low or scene.tokens[last].quoted is None:
        return None
    return quoted_name(scene.tokens[last], found.first)


def is_bare_as(scene: Scene, cue: Cue) -> bool:
    """`…, segundo | apontou, …`: nothing but the conjunction and the verb."""
    tokens = scene.tokens
    closed = cue.high >= len(tokens) or not tokens[cue.high].is_word
    return bool(cue.low and tokens[cue.low - 1].flags & AS) and closed and scene.lexicon.traits.null_subject
