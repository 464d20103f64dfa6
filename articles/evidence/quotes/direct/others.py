"""Whether somebody else than the subject before it speaks behind a verb of saying."""

from articles.evidence.quotes.cues import Cue
from articles.evidence.quotes.flags import ANAPHOR, AND, BODY, PREPOSITION, ROLE, THAT
from articles.evidence.quotes.mentions import Mention
from articles.evidence.quotes.naming import is_role
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


def behind_relative(scene: Scene, cue: Cue, at: int) -> Mention | None:
    """`Un chiffre que conteste | le maire |: « … »`: who speaks behind the verb of a clause on a thing, where
    nothing but a colon follows."""
    tokens, traits = scene.tokens, scene.lexicon.traits
    if traits.verb_second or traits.zero_that or not cue.low or tokens[at - 1].text != ":":
        return None
    relative = tokens[cue.low - 1]
    thing = scene.subject(cue)
    if not cue.is_verb or not relative.flags & THAT or (thing is not None and _speaks(scene, thing)):
        return None
    found = subject_after(tokens[: at - 1], cue.high, scene.lexicon)
    if found is None or found.first != cue.high or not _speaks(scene, found):
        return None
    return found if found.last == at - 1 or tokens[found.last].text in ",(" else None


def _speaks(scene: Scene, mention: Mention) -> bool:
    """Whether a mention is a person or a body by its words, or by the article."""
    words = scene.tokens[mention.first : mention.last]
    known = any(t.flags & (ROLE | BODY | ANAPHOR) or is_role(t, scene.lexicon) for t in words)
    return known or scene.is_human(mention.text)
