"""Words that set the scene of an attribution, the reporter's own: `Asked about the quay, Reed said: …`"""

from itertools import pairwise

from articles.evidence.quotes.clauses import has_clause
from articles.evidence.quotes.cues import Cue
from articles.evidence.quotes.flags import (
    ADVERB,
    AND,
    DETERMINER,
    INDEFINITE,
    KONJ,
    KONJ_WEAK,
    NEGATION,
    PAST,
    PREPOSITION,
    QUESTION,
    RELATIVE,
    SAY,
    SUBORDINATE,
    TIME,
    TOLD,
    WHETHER,
)
from articles.evidence.quotes.lexicon import listed
from articles.evidence.quotes.mentions import Mention
from articles.evidence.quotes.sentences import some_are
from articles.evidence.quotes.subjects import Scene

_NOBODY = Mention(0, 0, "", "nobody")


def quote_after_colon(scene: Scene, cue: Cue) -> bool:
    """`Gluten serait néfaste, selon X : « … »`: one cue for a reported clause and a quote."""
    for token, after in pairwise(scene.tokens[cue.high :]):
        if after.quoted is not None and token.text == ":":
            return True
    return False


def sets_scene(scene: Scene, cue: Cue, low: int, comma: int) -> bool:
    """`In a video of May 23, 2015, X declared himself a candidate`: an adverbial before a whole clause."""
    tokens = scene.tokens
    head = tokens[low]
    if head.flags & PREPOSITION and any(
        t.low in listed(scene.lexicon.verbs.asked) for t in tokens[low:comma]
    ):
        return True  # A chi gli chiedeva se avesse paura, ha risposto: …
    asked = head.flags & PAST and not head.flags & (SAY | DETERMINER) and low + 1 < comma
    if low + 1 < comma and head.flags & QUESTION and tokens[low + 1].flags & (WHETHER | PREPOSITION):
        return True  # Asked whether the quay was safe, Reed said: …
    bare = tokens[low:comma]
    if any(t.flags & PAST and not t.flags & SAY for t in bare[:4]) and not has_clause(bare, scene.lexicon):
        return True  # Darauf angesprochen, sagte X, er bleibe
    if asked and (tokens[low + 1].flags & (WHETHER | ADVERB) or tokens[low + 1].text == ","):
        return True  # Gevraagd of hij spijt had, antwoordde X: …
    behind = max(cue.high, (scene.subject(cue) or _NOBODY).last)
    while behind < len(tokens) and tokens[behind].flags & (ADVERB | NEGATION):
        behind += 1
    led = behind < len(tokens) and (tokens[behind].text == ":" or tokens[behind].quoted is not None)
    led = led or (bool(head.flags & (WHETHER | RELATIVE)) and quote_after_colon(scene, cue))
    if head.flags & (PREPOSITION | WHETHER | RELATIVE) and not head.flags & INDEFINITE and led:
        return True  # Auf die Frage, ob er bleibe, sagte Weber nur: „…“
    if has_clause(tokens[low:comma], scene.lexicon) or some_are(tokens[low:comma], KONJ | KONJ_WEAK):
        return False
    mention = scene.subject(cue)
    end = max(cue.high, mention.last if mention is not None else 0)
    while end < len(tokens) and tokens[end].flags & ADVERB:
        end += 1
    follows = tokens[end] if end < len(tokens) else None
    if follows is not None and follows.text == ":":
        return True  # Sentencing him on Thursday, the judge said: …
    if not head.flags & PREPOSITION or head.flags & (DETERMINER | SUBORDINATE) == DETERMINER:
        return False
    if follows is None or tokens[cue.verb].flags & TOLD:
        return False
    return follows.quoted is not None or (
        follows.is_word and not follows.flags & (PREPOSITION | TIME | ADVERB | AND | SUBORDINATE)
    )
