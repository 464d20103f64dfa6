"""Whom a sentence before a colon is about, who speaks behind it: `X est plus nuancée : «…»`"""

from collections.abc import Iterator

from articles.evidence.quotes.cues import closing
from articles.evidence.quotes.flags import (
    ADJECTIVE,
    ADVERB,
    ANAPHOR,
    AND,
    AS,
    AUX,
    BODY,
    DEFINITE,
    DETERMINER,
    FINITE,
    OF,
    PASSIVE,
    PREPOSITION,
    RELATIVE,
    ROLE,
    SUBORDINATE,
    THAT,
    TIME,
    TITLE,
)
from articles.evidence.quotes.lexicon import Lexicon, bits_in_singular, listed
from articles.evidence.quotes.mentioning import mention_of
from articles.evidence.quotes.mentions import Mention, is_body
from articles.evidence.quotes.naming import is_role
from articles.evidence.quotes.sentences import Token
from articles.evidence.quotes.subjects import Scene, subject_after, without_verb

_REACH = 60
"""Words before a colon in which a speaker is looked for, at most."""
_ASIDE = 18
"""How many words on the one may stand who is pointed at."""
_FIRST = 2
"""Words before the subject of a sentence that begins with it, at most."""
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
    if mention is None or not scene.lexicon.traits.verb_second:
        return None
    if mention.first and scene.tokens[mention.first - 1].text.islower():
        return None  # Nur das | blieb | Rehm lästig: „…“
    verb = scene.tokens[mention.last]
    more = closing(scene.tokens[: colon + 1], mention.last, scene.lexicon)
    alone = mention.last + len(more) == colon - 1 and verb.is_word and verb.text.islower() and not verb.flags
    return " ".join((verb.text, *more)) if alone else None


def pointing_ahead(scene: Scene, colon: int) -> Mention | None:
    """The first in a sentence before a colon who can speak; one that stands right before it goes first."""
    tokens = scene.tokens[:colon]
    for words in scene.lexicon.pointing.get(tokens[0].low, ()) if tokens else ():
        if len(words) > 1 and tuple(t.low for t in tokens[: len(words)]) == words:
            return subject_after(tokens, past_aside(scene, len(words)), scene.lexicon)  # A farle eco è X: «…»
    first = None
    for mention in _subjects(scene, colon):
        if _may_speak(scene, mention, colon):
            if mention.last == colon and (mention.kind == "name" or _is_apart(scene, mention)):
                return _named_before(scene, mention) or mention
            first = first or _named_behind(scene, mention, colon) or mention
    return first


def acting_first(scene: Scene) -> Mention | None:
    """`| Die Kette Billa | weist das zurück.`: the body, or who speaks for it, that begins a sentence."""
    for mention in _subjects(scene, len(scene.tokens) - 1):
        named = scene.tokens[mention.first : mention.last]
        if mention.first > _FIRST or any(
            is_body(t, scene.lexicon) or is_role(t, scene.lexicon) for t in named
        ):
            return mention if mention.first <= _FIRST else None
    return None


def acting_before(scene: Scene, at: int) -> Mention | None:
    """`| Die Gewerkschaft | verwies auf eine „seit Jahren …“`: who acts in the sentence of words in marks,
    described and first in it, if no passive tells of them."""
    tokens = scene.tokens
    mention = next(_subjects(scene, at), None)
    if mention is None or mention.kind != "description" or not mention.definite or mention.last >= at:
        return None
    behind = tokens[mention.last : at]
    if any(t.flags & PASSIVE or t.text in ":;" for t in behind) or not _may_speak(scene, mention, at):
        return None
    return mention


def _is_apart(scene: Scene, mention: Mention) -> bool:
    return not mention.first or not scene.tokens[mention.first - 1].is_word


def _named_before(scene: Scene, mention: Mention) -> Mention | None:
    """`Cifre contestate da | Mirko Tasi |, capogruppo dei Civici: «…»`: whom a description is added to."""
    at = end = mention.first - 1
    if mention.kind != "description" or mention.definite or at < 1 or scene.tokens[at].text not in ",–—-":
        return None
    while at and scene.tokens[at - 1].is_capital:
        at -= 1
    found = subject_after(scene.tokens[:end], at, scene.lexicon) if at < end else None
    return found if found is not None and scene.is_human(found.text) else None


def _named_behind(scene: Scene, mention: Mention, colon: int) -> Mention | None:
    """`Il legale, | l’avvocato Rossi |, respinge le accuse: «…»`: who it is that a description tells of."""
    tokens = scene.tokens[:colon]
    if mention.kind != "description" or mention.last >= colon or tokens[mention.last].text != ",":
        return None
    found = subject_after(tokens, mention.last + 1, scene.lexicon) if mention.last + 1 < colon else None
    closed = found is not None and found.last < colon and tokens[found.last].text == ","
    return found if closed and found is not None and scene.is_human(found.text) else None


def _subjects(scene: Scene, colon: int) -> Iterator[Mention]:
    """What no preposition leads, from the beginning of the sentence on."""
    tokens = scene.tokens[:colon]
    i = max(0, colon - _REACH, _past_clause(scene, colon))
    while i < colon:
        mention = subject_after(tokens, i, scene.lexicon)
        led = i and tokens[i - 1].is_word and tokens[i - 1].flags & _LEADING
        i += 1
        if mention is not None and mention.first == i - 1 and mention.kind != "nobody":
            i = max(i, mention.last)
            if not led:
                yield _head_of(scene, without_verb(scene, mention))


def _past_clause(scene: Scene, colon: int) -> int:
    """Where the main clause begins behind one that opens the sentence: `Dass die Kammer darunter blieb, |
    nahm er gelassen: „…“`; 0 if none does."""
    tokens = scene.tokens
    opener, barred = tokens[0].flags, DETERMINER | PREPOSITION | AND | RELATIVE | THAT | SUBORDINATE
    if not scene.lexicon.traits.verb_second or not opener & (THAT | SUBORDINATE) or opener & DETERMINER:
        return 0
    commas = (k for k in range(1, colon - 1) if tokens[k].text == ",")
    return next((k + 1 for k in commas if tokens[k + 1].is_word and not tokens[k + 1].flags & barred), 0)


def _head_of(scene: Scene, mention: Mention) -> Mention:
    """`O irmão | Marcos | acena: “…”`, `Een | bakker | zwaait op de pont: ‘…’`: a person, without a verb that
    no list knows."""
    tokens, lexicon = scene.tokens, scene.lexicon
    if mention.kind != "description":
        return mention
    for at in range(mention.first, mention.last):
        person = scene.is_human(tokens[at].text) or tokens[at].low in lexicon.given
        if at > mention.first and person and tokens[at].is_capital and not lexicon.traits.nouns_capital:
            return mention_of(tokens, mention.first, at + 1, lexicon) or mention
    last = tokens[mention.last - 1]
    turned = lexicon.traits.verb_second or lexicon.traits.zero_that
    known = turned and mention.last - 2 >= mention.first and _is_person(tokens[mention.last - 2], lexicon)
    verbal = known and last.is_word and not last.flags and not last.is_capital
    return (mention_of(tokens, mention.first, mention.last - 1, lexicon) or mention) if verbal else mention


def _is_person(token: Token, lexicon: Lexicon) -> bool:
    known = (token.flags | bits_in_singular(token.low, lexicon)) & (ROLE | ANAPHOR)
    return bool(known) or is_role(token, lexicon) or token.low in listed(lexicon.bodies.outspoken)


def _may_speak(scene: Scene, mention: Mention, colon: int) -> bool:
    """Whether it is a person or a body, as far as its words or the article show."""
    if mention.kind == "pronoun":
        return mention.gender in ("m", "f") or mention.plural
    lexicon, text = scene.lexicon, scene.text
    phrase = scene.tokens[mention.first : mention.last]
    words = [t for t in phrase if t.start >= mention.start]
    if any(t.text[0].isdecimal() or t.low in lexicon.numbers for t in words):
        return False  # Cinq personnes sont mortes : «…»
    if words and words[-1].low in listed(lexicon.attribution.utterances):
        return False  # Risposta: «…»
    people = any(_is_person(t, lexicon) for t in words)
    if mention.kind == "description":
        if people:
            return len(words) < len(phrase) or not mention.first or mention.last == colon  # not: als Arzt
        return mention.definite and any(is_body(t, lexicon) for t in words)
    if scene.is_human(mention.text):
        return len(words) == len(phrase) or bool(mention.roles)  # not: Il caso | Carlo Brandi |: «…»
    if any(is_body(t, lexicon) for t in words) or (people and not mention.first and len(words) == 1):
        return True  # Farmers are worried: “…”
    if mention.last < colon or lexicon.traits.nouns_capital:
        return False
    headline = "\n" in text[mention.end :] and "\n" not in text[: mention.start]
    named = bool(mention.roles) or mention.text in text[mention.end :]
    return named or not headline  # not: Inondations : «…»
