"""Whether a phrase found as a subject may speak, and who does where it may not."""

from articles.evidence.quotes.clauses import past_dateline
from articles.evidence.quotes.cues import Cue
from articles.evidence.quotes.flags import (
    ANAPHOR,
    AND,
    BODY,
    DATA,
    DETERMINER,
    DOCUMENT,
    OF,
    OPENER,
    PREPOSITION,
    ROLE,
    TITLE,
)
from articles.evidence.quotes.lexicon import bits_in_singular, endings_of, listed
from articles.evidence.quotes.mentioning import mention_of
from articles.evidence.quotes.mentions import Mention, is_demonym, is_document
from articles.evidence.quotes.naming import is_role
from articles.evidence.quotes.subjects.after import subject_after
from articles.evidence.quotes.subjects.scene import Scene

_SPEAKS = ROLE | BODY | ANAPHOR | DOCUMENT | DATA | TITLE


def may_not_speak(scene: Scene, found: Mention) -> bool:
    """Whether a description's head is no word for somebody, some body or a document, as far as is known."""
    lexicon = scene.lexicon
    if found.kind != "description" or lexicon.traits.nouns_capital:
        return False
    for at in range(found.first, found.last):
        token = scene.tokens[at]
        if at > found.first and token.flags & (OF | PREPOSITION):
            break
        if token.is_capital or not token.is_word or is_role(token, lexicon):
            return False
        if (token.flags | bits_in_singular(token.low, lexicon)) & _SPEAKS or is_document(token.low, lexicon):
            return False
        if is_demonym(token.low, lexicon) or token.low in listed(lexicon.attribution.sources):
            return False
        if token.low.endswith(endings_of(lexicon.people.trade_endings) or ("\n",)):
            return False
    return True


def opening_instead(scene: Scene, cue: Cue, found: Mention) -> Mention | None:
    """`The man accused of throwing | a stone | denied …`: who opens the sentence, for a thing inside it."""
    tokens = scene.tokens
    if found.last > cue.low or cue.participle or not found.first or not tokens[found.first - 1].is_word:
        return None
    if scene.lexicon.pronouns.get(tokens[cue.low - 1].low) == "r" or not may_not_speak(scene, found):
        return None
    first = past_dateline(tokens, 0, cue.low)
    opens = OPENER | AND
    while first < found.first and tokens[first].flags & opens and not tokens[first].flags & DETERMINER:
        first += 1
    if first + 1 >= found.first or _has_verb(scene, first, found.first):
        return None
    head = subject_after(tokens, first, scene.lexicon)
    if head is None or head.first != first:
        return None
    if head.last >= found.first:
        head = _cut(scene, head, found.first)
    if head is None or head.kind == "name":
        return head if head is not None and scene.is_human(head.text) else None
    known = head.kind == "description" and tokens[first].flags & DETERMINER
    return head if known and not may_not_speak(scene, head) else None


def _has_verb(scene: Scene, low: int, high: int) -> bool:
    """Whether a verb that reports stands there, which is no participle: not `The man | accused | of …`."""
    ends = (c.high < len(scene.tokens) and scene.tokens[c.high].flags & OF for c in scene.cues)
    verbs = (c for c, of in zip(scene.cues, ends, strict=True) if c.is_verb and not of)
    return any(low <= c.low < high for c in verbs)


def _cut(scene: Scene, head: Mention, at: int) -> Mention | None:
    """`El acusado | de lanzar una piedra`: the head of a phrase that what follows does not end."""
    tokens = scene.tokens
    end = next((k for k in range(head.first + 1, at) if tokens[k].flags & (OF | PREPOSITION)), 0)
    return mention_of(tokens, head.first, end, scene.lexicon) if end else None
