"""Whether a phrase found as a subject is a thing, which may not speak."""

from articles.evidence.quotes.cues import Cue
from articles.evidence.quotes.flags import (
    ANAPHOR,
    AUX,
    BODY,
    DATA,
    DETERMINER,
    DETERMINER_P,
    DOCUMENT,
    FINITE,
    OF,
    POSSESSIVE,
    PREPOSITION,
    ROLE,
    SUBORDINATE,
    TITLE,
)
from articles.evidence.quotes.lexicon import Lexicon, bits_in_singular, listed
from articles.evidence.quotes.mentions import Mention, is_demonym, is_document
from articles.evidence.quotes.naming import is_role
from articles.evidence.quotes.sentences import Token, some_are
from articles.evidence.quotes.subjects.scene import Scene

_SPEAKS = ROLE | BODY | ANAPHOR | DOCUMENT | DATA | TITLE


def may_not_speak(tokens: list[Token], found: Mention, lexicon: Lexicon) -> bool:
    """Whether a description's head is no word for somebody, some body or a document, as far as is known."""
    if found.kind != "description" or lexicon.traits.nouns_capital:
        return False
    low = found.first
    while low < found.last and tokens[low].flags & DETERMINER:
        low += 1  # os dois
    for at in range(low, found.last):
        token = tokens[at]
        if at > low and token.flags & (OF | PREPOSITION):
            break
        if token.is_capital or not token.is_word or is_role(token, lexicon):
            return False
        if (token.flags | bits_in_singular(token.low, lexicon)) & _SPEAKS or is_document(token.low, lexicon):
            return False
        if is_demonym(token.low, lexicon) or token.low in listed(lexicon.attribution.sources):
            return False
    return low < found.last


def is_told_thing(scene: Scene, cue: Cue, found: Mention) -> bool:
    """`Criticó | la falta de remos |: “…”`, `Cuando le devolvieron | la bolsa | respondió que …`: a thing
    behind a verb whose subject is left out, or in the clause before it."""
    tokens, low = scene.tokens, found.first
    thing = scene.lexicon.traits.null_subject and cue.is_verb and may_not_speak(tokens, found, scene.lexicon)
    if not thing:
        return False
    if low < cue.high:
        return bool(tokens[0].flags & SUBORDINATE) and some_are(tokens[:low], FINITE | AUX)
    if cue.kind == "say" and cue.low and tokens[cue.low - 1].text == "," and tokens[low].flags & DETERMINER_P:
        return False  # Il ponte chiude, | dicono | i residenti
    owned = some_are(tokens[low : low + 2], POSSESSIVE)  # “…”, resume | a sua labuta
    return owned or all(t.quoted is None for t in tokens[: cue.low])
