"""Whom a sentence before a colon is about, who speaks behind it: `X est plus nuancée : «…»`"""

from collections.abc import Iterator

from articles.evidence.quotes.flags import (
    ADJECTIVE,
    ADVERB,
    ANAPHOR,
    AS,
    AUX,
    BODY,
    DEFINITE,
    DETERMINER,
    FINITE,
    OF,
    PASSIVE,
    PREPOSITION,
    ROLE,
    TIME,
    TITLE,
)
from articles.evidence.quotes.lexicon import listed
from articles.evidence.quotes.mentions import Mention, is_body
from articles.evidence.quotes.naming import is_role
from articles.evidence.quotes.subjects import Scene, subject_after, without_verb

_REACH = 60
"""Words before a colon in which a speaker is looked for, at most."""
_ASIDE = 18
"""How many words on the one may stand who is pointed at."""
_LEADING = PREPOSITION | OF | DETERMINER | ADJECTIVE | TITLE | AS
"""What stands before the words of a phrase, or leads it."""


def past_aside(scene: Scene, at: int) -> int:
    """Past `stamani è stato`, `, a margine della riunione,` to the one who speaks."""
    tokens = scene.tokens
    while at < len(tokens) - 1 and tokens[at].flags & (AUX | PASSIVE | ADVERB | TIME):
        if tokens[at].flags & DETERMINER:
            break
        at += 1
    if at > 1 and tokens[at].is_capital:
        links = (k for k in range(at + 1, min(at + 4, len(tokens) - 1)) if tokens[k].flags & (AUX | FINITE))
        return next((k + 1 for k in links), at)  # A lodare Ravelli è | la direttrice Ilda Monti
    if tokens[at].text != "," and not tokens[at].flags & PREPOSITION:
        return at
    for k in range(at + 1, min(len(tokens) - 1, at + _ASIDE)):
        token, follows = tokens[k], tokens[k + 1]
        if token.flags & DEFINITE and not token.flags & PREPOSITION and follows.flags & (ROLE | TITLE | BODY):
            return k
        alone = tokens[k - 1].text == "," or tokens[k - 1].flags & TITLE
        if token.is_capital and follows.is_capital and alone:
            return k
    return at


def verb_before(scene: Scene, colon: int, mention: Mention | None) -> str | None:
    """`Rehm | konterte |: „…“`: between a speaker and a colon stands a verb, listed or not."""
    if mention is None or mention.last != colon - 1 or not scene.lexicon.traits.nouns_capital:
        return None
    verb = scene.tokens[colon - 1]
    return verb.text if verb.is_word and verb.text.islower() and not verb.flags else None


def pointing_ahead(scene: Scene, colon: int) -> Mention | None:
    """The first in a sentence before a colon who can speak; one that stands right before it goes first."""
    tokens = scene.tokens[:colon]
    for words in scene.lexicon.pointing.get(tokens[0].low, ()) if tokens else ():
        if len(words) > 1 and tuple(t.low for t in tokens[: len(words)]) == words:
            return subject_after(tokens, past_aside(scene, len(words)), scene.lexicon)  # A farle eco è X: «…»
    first = None
    for mention in _subjects(scene, colon):
        if _may_speak(scene, mention, colon):
            apart = mention.kind == "name" or not mention.first or not tokens[mention.first - 1].is_word
            if mention.last == colon and apart:
                return mention
            first = first or mention
    return first


def _subjects(scene: Scene, colon: int) -> Iterator[Mention]:
    """What no preposition leads, from the beginning of the sentence on."""
    tokens, i = scene.tokens[:colon], max(0, colon - _REACH)
    while i < colon:
        led = i and tokens[i - 1].is_word and tokens[i - 1].flags & _LEADING
        mention = None if led else subject_after(tokens, i, scene.lexicon)
        i += 1
        if mention is not None and mention.first == i - 1 and mention.kind != "nobody":
            i = max(i, mention.last)
            yield without_verb(scene, mention)


def _may_speak(scene: Scene, mention: Mention, colon: int) -> bool:
    """Whether it is a person or a body, as far as its words or the article show."""
    if mention.kind == "pronoun":
        return mention.gender in ("m", "f") or mention.plural
    lexicon, text = scene.lexicon, scene.text
    phrase = scene.tokens[mention.first : mention.last]
    words = [t for t in phrase if t.start >= mention.start]
    if mention.kind == "description":
        if any(t.text[0].isdecimal() or t.low in lexicon.numbers for t in words):
            return False  # Cinq personnes sont mortes : «…»
        if any(is_role(t, lexicon) or t.flags & (ROLE | ANAPHOR) for t in words):
            return len(words) < len(phrase) or not mention.first or mention.last == colon  # not: als Arzt
        return mention.definite and (
            any(is_body(t, lexicon) for t in words) or words[-1].low in listed(lexicon.bodies.outspoken)
        )
    if scene.is_human(mention.text):
        return len(words) == len(phrase) or bool(mention.roles)  # not: Il caso | Carlo Brandi |: «…»
    if any(is_body(t, lexicon) for t in words):
        return True
    if mention.last < colon or lexicon.traits.nouns_capital:
        return False
    headline = "\n" in text[mention.end :] and "\n" not in text[: mention.start]
    return not headline or mention.text in text[mention.end :]  # not: Inondations : «…»
