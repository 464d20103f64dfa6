"""What stands before words in marks and does not say them: a topic, what bears them, what they are called."""

from articles.evidence.quotes.flags import AUX, CUE, DETERMINER, FINITE, OF, PREPOSITION
from articles.evidence.quotes.lexicon import listed
from articles.evidence.quotes.mentions import Mention
from articles.evidence.quotes.subjects import Attribution, Scene, speaker_after

BORNE, CALLED, TOPIC = "borne", "called", "topic"
"""The rules of words on a banner, of those called somebody's reply, and of what somebody who just spoke says
on another topic."""
_LONGEST = 14
"""Words of what somebody speaks about, before a colon, at most."""
_NEAR = 8
"""Words between words in marks and what bears them, at most."""


def is_topic(scene: Scene, colon: int) -> bool:
    """`Über die Rote Karte gegen Jonas Huber: „…“`: what somebody heard before speaks about."""
    words = [t for t in scene.tokens[:colon] if t.is_word]
    if not words or len(words) > _LONGEST or words[0].low not in listed(scene.lexicon.attribution.about):
        return False
    if any(t.text == "," for t in scene.tokens[:colon]):
        return False  # Sobre el penalti, | Iván Gil |: «…»
    verbal = FINITE | AUX | CUE
    if any(t.flags & verbal and not t.flags & (DETERMINER | PREPOSITION) for t in words):
        return False
    name = len(words) - 1
    while name and words[name].is_capital:
        name -= 1
    return name == len(words) - 1 or bool(words[name].flags & (PREPOSITION | DETERMINER))


def whose_words(scene: Scene, colon: int) -> Mention | None:
    """`Réponse de | l’intéressé |: « … »`, `Zuruf von | der CDU |: „…“`: whose words they are called."""
    tokens = scene.tokens[:colon]
    noun = next((k + 1 for k in range(colon - 1, -1, -1) if tokens[k].quoted is not None), 0)
    noun += noun < colon and bool(tokens[noun].flags & DETERMINER)
    if noun + 2 >= colon or tokens[noun].low not in listed(scene.lexicon.attribution.utterances):
        return None
    if not tokens[noun + 1].flags & OF:
        return None
    found = speaker_after(tokens, noun + 2, scene.lexicon)
    ends = found is not None and (found.last >= colon or not tokens[found.last].is_word)
    return found if ends else None


def _stands(scene: Scene, verb: int) -> bool:
    """`„…“, | stand | auf einem Transparent`: a verb that is listed, and tells of no speaker."""
    return bool(scene.lexicon.flags.get(scene.tokens[verb].low, 0) & (FINITE | AUX))


def is_borne(scene: Scene, at: int, found: Attribution | None) -> bool:
    """`Une banderole | « … »`, `Auf einem Transparent stand: | „…“`: words that nobody is told to say."""
    tokens, bearers = scene.tokens, listed(scene.lexicon.attribution.bearers)
    mention, cue = (found.mention, found.cue) if found is not None else (None, None)
    if cue is not None and mention is None and not cue.impersonal:
        return False  # «…», decretó sobre la pancarta
    low = at - 1 - (at > 1 and tokens[at - 1].text == ":")
    for k in range(max(0, at - _NEAR), min(len(tokens), at + _NEAR)):
        if tokens[k].low in bearers and (k >= at or all(t.is_word for t in tokens[k : low + 1])):
            led = any(t.flags & PREPOSITION for t in tokens[max(0, k - 2) : k])
            itself = mention is None or mention.first <= k < mention.last
            stands = k < at or cue is not None or _stands(scene, at + 2)
            if itself and stands and (led or (k == low and mention is None)):
                return True
    return False
