"""Who a relative clause is about: the one before its pronoun, or somebody the sentence told of already."""

from articles.evidence.quotes.cues import Cue
from articles.evidence.quotes.flags import (
    ADVERB,
    BODY,
    CLITIC,
    DEFINITE,
    LINK,
    OF,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    ROLE,
    SUBORDINATE,
)
from articles.evidence.quotes.lexicon import listed
from articles.evidence.quotes.mentioning import mention_of
from articles.evidence.quotes.mentions import Mention, is_any
from articles.evidence.quotes.subjects.antecedents import antecedent, head_of
from articles.evidence.quotes.subjects.before import subject_before
from articles.evidence.quotes.subjects.carried import carried_subject
from articles.evidence.quotes.subjects.governed import agent
from articles.evidence.quotes.subjects.passing import past_relative
from articles.evidence.quotes.subjects.phrases import phrase_before
from articles.evidence.quotes.subjects.scene import Scene
from articles.evidence.quotes.subjects.things import may_not_speak


def in_relative(scene: Scene, cue: Cue) -> Mention | None:
    """`X, who | said …`, `en Riazor, donde | negó que …`: the subject of a verb in a relative clause."""
    tokens = scene.tokens
    led = cue.low - 1
    while scene.lexicon.traits.zero_that and led > 0 and tokens[led].flags & ADVERB:
        led -= 1  # …, which only | adds to it
    while led > 0 and tokens[led].flags & CLITIC and not tokens[led].flags & PRONOUN:
        led -= 1  # recibió a Prado, que le | dijo
    ahead = tokens[max(0, led - 2) : led]
    if (
        len(ahead) == 2
        and ahead[0].text == ","
        and ahead[1].flags & DEFINITE
        and tokens[led].flags & RELATIVE
    ):
        return antecedent(tokens, led - 1, 0, scene.lexicon)  # Ha accolto Aldo Roi, | il quale | ha detto
    if _is_where(scene, cue.low - 1):
        return carried_subject(scene, cue)  # lamentó la derrota en Riazor, donde | negó que …
    if led >= 0 and scene.lexicon.pronouns.get(tokens[led].low) == "r" and not tokens[led].is_capital:
        return _before_pronoun(scene, cue, led + 1)
    return None


def _is_where(scene: Scene, relative: int) -> bool:
    """Whether a clause of place begins whose subject may be left out: `donde`, `um vídeo | no qual |`."""
    if relative < 1 or not scene.lexicon.traits.null_subject or scene.tokens[relative].is_capital:
        return False
    flags, sources = scene.tokens[relative].flags, scene.lexicon.attribution.impersonal_sources
    placed = flags & SUBORDINATE or scene.tokens[relative - 1].low in listed(sources)
    return bool(flags & RELATIVE and placed)


def _before_pronoun(scene: Scene, cue: Cue, at: int) -> Mention:
    """`Sarah Jones, who said …`; nobody where a thing is meant (`lo que indica`)."""
    found = subject_before(scene.tokens, at, 0, scene.lexicon)
    if found is None:
        found = antecedent(scene.tokens, at - 1, 0, scene.lexicon)  # Iturbe, que admite que …
        words = scene.tokens[found.first : found.last] if found is not None else []
        human = is_any(words, ROLE | BODY, scene.lexicon)
        if found is not None and found.kind != "name" and not human and _owner(scene, found) is None:
            found = agent(scene, at - 2)
    owner = _owner(scene, found) if found is not None else None
    if owner is not None:
        return owner
    if found is not None and (found.kind == "name" or (found.roles and found.kind == "description")):
        return found
    if scene.lexicon.traits.null_subject:
        for other in reversed(scene.cues):  # X reveló que …, lo que calificó de «…»
            if other.high < cue.low and other.is_verb and not other.participle:
                return scene.subject(other) or Mention(0, 0, "", "nobody")
    token = scene.tokens[at - 1]
    return Mention(token.start, token.end, token.text, "nobody", first=at - 1, last=at)


def _owner(scene: Scene, found: Mention) -> Mention | None:
    """`la candidatura di | Ada Roi |, che assicura …`: the one named whom a thing is of."""
    if not may_not_speak(scene.tokens, found, scene.lexicon):
        return None
    tokens, end = scene.tokens, found.last
    low = end
    while low > found.first and (tokens[low - 1].is_capital or tokens[low - 1].flags & LINK):
        low -= 1
    while low < end and not tokens[low].is_capital:
        low += 1
    owned = low > found.first and tokens[low - 1].flags & (OF | PREPOSITION)
    named = mention_of(tokens, low, end, scene.lexicon) if owned else None
    return named if named is not None and named.kind == "name" and scene.is_human(named.text) else None


def whom(scene: Scene, cue: Cue, floor: int) -> Mention | None:
    """`Luc Mestre, | pour qui « … »`, `la procura, | secondo la quale …`: the one before the comma."""
    tokens = scene.tokens
    at = past_relative(tokens, cue.high, scene.lexicon)
    if at == cue.high or cue.low < 2:
        return None
    end = cue.low - 1 if tokens[cue.low - 1].text == "," else cue.low
    found = phrase_before(tokens, end - 1, floor, scene.lexicon)
    if found is not None and found.kind == "description":
        found = head_of(tokens, found, floor, scene.lexicon) or found  # Luc Mestre, maire d’Ys, pour qui …
    return (found and _owner(scene, found)) or found
