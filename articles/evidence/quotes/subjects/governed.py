"""Subjects and prepositions: what one governs is no subject (`A modo de | estribillo | agregó que …`), but
for those that tell whom somebody speaks for (`“…”, subrayan desde | el sindicato`)."""

from dataclasses import replace

from articles.evidence.quotes.cues import Cue
from articles.evidence.quotes.flags import (
    ADDRESSEE,
    BODY,
    DETERMINER,
    NARRATED,
    OF,
    PREPOSITION,
    ROLE,
)
from articles.evidence.quotes.lexicon import Lexicon, endings_of, listed
from articles.evidence.quotes.mentioning import mention_of
from articles.evidence.quotes.mentions import Mention, is_any, plain_mention
from articles.evidence.quotes.sentences import Token
from articles.evidence.quotes.subjects.after import speaker_after
from articles.evidence.quotes.subjects.before import subject_before
from articles.evidence.quotes.subjects.scene import Scene

_LED = 12
"""Words of whoever is said to speak by an infinitive, at most."""


def is_governed(tokens: list[Token], found: Mention, lexicon: Lexicon) -> bool:
    """Whether a preposition leads it, where the subject may be left out: `En este | punto | indicó que …`;
    who speaks for a body (`desde el Gobierno`) is its subject."""
    at, traits = found.first, lexicon.traits
    if not (traits.name_chain and traits.null_subject) or at < 1 or found.kind == "pronoun":
        return False
    told = tokens[at].flags & ADDRESSEE and tokens[at].flags & PREPOSITION
    if told and found.kind == "description" and not tokens[at].is_capital:
        return True  # …; | ai cronisti | ha detto soltanto …
    if found.kind == "name":  # Por otra parte | García | considera
        at = next((k for k in range(at, found.last) if tokens[k].start == found.start), at)
    led = at - 1
    while led > 0 and tokens[led].flags & DETERMINER and not tokens[led].flags & PREPOSITION:
        led -= 1  # En este | punto | indicó que
    before = tokens[led]
    if before.is_capital and tokens[at].is_capital:
        return False  # Di Stéfano
    return bool(before.flags & PREPOSITION) and before.low not in listed(lexicon.grammar.agents)


def from_body(scene: Scene, cue: Cue, floor: int) -> Mention | None:
    """`Dal | Comune | fanno sapere`: those whom a phrase at the clause's head speaks for."""
    tokens, lexicon = scene.tokens, scene.lexicon
    if not lexicon.grammar.agents or not lexicon.traits.null_subject or cue.low < floor + 2:
        return None
    near = tokens[floor].low in listed(lexicon.grammar.nearby) and bool(tokens[floor + 1].flags & OF)
    if not near and tokens[floor].low not in listed(lexicon.grammar.agents):
        return None
    found = _spoken_for(scene, floor)
    if found is None or found.last != cue.low or not near:
        return found if found is not None and found.last == cue.low else None
    several = tokens[cue.verb].low.endswith(endings_of(lexicon.forms.plural_verbs))
    around = plain_mention(tokens, floor, found.last, "description")
    return replace(around, plural=True) if several else None  # | Cerca de la ministra | advierten que …


def from_body_behind(scene: Scene, cue: Cue) -> Mention | None:
    """The body behind a verb of several: `“…”, subrayan desde | Renta 4`."""
    tokens, lexicon, at = scene.tokens, scene.lexicon, cue.high
    agents = listed(lexicon.grammar.agents)
    if not lexicon.traits.null_subject or at >= len(tokens) or tokens[at].low not in agents:
        return None
    several = tokens[cue.verb].low.endswith(endings_of(lexicon.forms.plural_verbs))
    return _spoken_for(scene, at) if several else None


def _spoken_for(scene: Scene, at: int) -> Mention | None:
    """The body, office or name behind the preposition at a token."""
    found = speaker_after(scene.tokens, at + 1, scene.lexicon)
    if found is None or found.kind in ("name", "pronoun"):
        return found if found is not None and found.kind == "name" else None
    words = scene.tokens[found.first : found.last]
    return found if is_any(words, BODY | ROLE, scene.lexicon) else None


def is_narrated(scene: Scene, cue: Cue) -> bool:
    """Whether an infinitive reports: `com o líder | a dizer | que …`."""
    tokens = scene.tokens
    return bool(tokens[cue.verb].flags & NARRATED and tokens[cue.low].flags & ADDRESSEE)


def narrator(scene: Scene, cue: Cue, floor: int) -> Mention | None:
    """Who speaks there: from the preposition on."""
    tokens = scene.tokens
    for k in range(cue.low - 1, max(floor, cue.low - _LED), -1):
        if tokens[k].flags & PREPOSITION and not tokens[k].flags & DETERMINER:
            floor = k + 1
            break
    return subject_before(tokens, cue.low, floor, scene.lexicon)


def agent(scene: Scene, at: int) -> Mention | None:
    """`foi corrigido por | Prado-Tojal |, que lembrou …`: a name behind its preposition."""
    tokens = scene.tokens
    at -= at > 0 and not tokens[at].is_word
    low = at
    while low > 0 and tokens[low].is_capital:
        low -= 1
    named = low < at and tokens[low].flags & PREPOSITION and not tokens[low].flags & OF
    return mention_of(tokens, low + 1, at + 1, scene.lexicon) if named else None
