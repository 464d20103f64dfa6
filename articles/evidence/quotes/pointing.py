"""Sentences that tell who speaks beside them: `“…”. Lo ha detto il ministro.`, `X est plus nuancée : «…»`"""

from articles.evidence.quotes.lexicon import AUX, CLITIC, DEFINITE, FINITE, PREPOSITION, TIME
from articles.evidence.quotes.mentions import Mention
from articles.evidence.quotes.scene import Attribution, Scene
from articles.evidence.quotes.subjects_after import subject_after
from articles.evidence.quotes.subjects_before import subject_before


def pointing_back(scene: Scene) -> Attribution | None:
    """The attribution that such a sentence gives to the words before it."""
    tokens = scene.tokens
    for words in scene.lexicon.pointing.get(tokens[0].low, ()):
        high = len(words)
        if high >= len(tokens) or any(t.low != w for t, w in zip(tokens[:high], words, strict=False)):
            continue
        cue = next((c for c in scene.cues if c.is_verb and c.low <= high + 1), None)
        if cue is not None:
            between = tokens[high : cue.low]
            if any(not t.flags & CLITIC for t in between):
                return None
            return Attribution(cue, scene.subject(cue), "pointing-back")
        follows = tokens[high]
        if not follows.flags & DEFINITE or follows.flags & PREPOSITION:
            return None
        mention = subject_after(tokens, high, scene.lexicon)
        named = mention is not None and (mention.kind == "name" or mention.roles)
        return Attribution(None, mention, "pointing-back") if named else None
    return None


def tells_unmarked(scene: Scene, found: Attribution) -> bool:
    """Whether such a sentence tells that the one before it is somebody's words: `Dat meldt de gemeente.`

    Nothing follows the speaker but a place, a time or an occasion: `Dat vindt de gemeente | te duur`.
    """
    lexicon, tokens, cue, mention = scene.lexicon, scene.tokens, found.cue, found.mention
    if cue is None or cue.negated or mention is None or mention.kind not in ("name", "description"):
        return False
    if tokens[0].low not in lexicon.pointing_said or tokens[1].low not in lexicon.pointing_verbs:
        return False
    rest = mention.last
    while rest < len(tokens) and tokens[rest].low in cue.text.lower().split():
        rest += 1
    if rest >= len(tokens) or not tokens[rest].is_word:
        return all(t.text != ":" for t in tokens)
    told = tokens[rest].low in scene.lexicon.speech.object_articles.split()  # … sagte Keller | dem Sender
    return told or bool(tokens[rest].flags & (PREPOSITION | TIME))


def pointing_ahead(scene: Scene, colon: int) -> Mention | None:
    """The subject of a sentence that ends in a colon: `Joly-Gomez est plus nuancée : «…»`."""
    tokens = scene.tokens[:colon]
    for i, token in enumerate(tokens):
        if i and token.flags & (AUX | FINITE) and not token.is_capital:
            mention = subject_before(tokens, i, 0, scene.lexicon)
            if mention is not None and mention.kind != "nobody":
                return mention
    mention = subject_after(tokens, 0, scene.lexicon)
    if mention is None or mention.kind == "nobody":
        return None
    mention = scene.without_verb(mention)
    near = mention.last == colon or (mention.kind == "name" and mention.last >= colon - 8)
    return mention if near else None
