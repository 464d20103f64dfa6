"""Who a relative clause is about: the one before its pronoun, or somebody the sentence told of already."""

from articles.evidence.quotes.cues import Cue
from articles.evidence.quotes.flags import (
    ADVERB,
    AUX,
    BODY,
    CLITIC,
    CUE,
    DEFINITE,
    DETERMINER,
    DOCUMENT,
    FINITE,
    LINK,
    NOUN_TOO,
    OF,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    ROLE,
    SUBORDINATE,
)
from articles.evidence.quotes.lexicon import bits_in_singular, listed
from articles.evidence.quotes.mentioning import mention_of
from articles.evidence.quotes.mentions import Mention, plain_mention
from articles.evidence.quotes.sentences import Token
from articles.evidence.quotes.subjects.antecedents import antecedent, head_of
from articles.evidence.quotes.subjects.before import subject_before
from articles.evidence.quotes.subjects.carried import carried_subject
from articles.evidence.quotes.subjects.governed import agent
from articles.evidence.quotes.subjects.passing import past_relative
from articles.evidence.quotes.subjects.phrases import phrase_before
from articles.evidence.quotes.subjects.scene import Scene
from articles.evidence.quotes.subjects.things import may_not_speak

_CLOSED = 4
"""Words of a subject and the relative clause behind it, at least."""
_WHICH = 5
"""Words between a relative with its article and its verb, at most."""
_INSERTED = 30
"""Words of what is inserted behind a relative pronoun, at most."""
_CIRCUMSTANCE = 9
"""Words between a relative pronoun and its verb that tell where and how, at most."""


def in_relative(scene: Scene, cue: Cue) -> Mention | None:
    """`X, who | said …`, `en Riazor, donde | negó que …`: the subject of a verb in a relative clause."""
    tokens = scene.tokens
    led = cue.low - 1
    while scene.lexicon.traits.zero_that and led > 0 and tokens[led].flags & ADVERB:
        led -= 1  # …, which only | adds to it
    while led > 0 and tokens[led].flags & CLITIC and not tokens[led].flags & PRONOUN:
        led -= 1  # recibió a Prado, que le | dijo
    if scene.lexicon.traits.null_subject:
        led = _past_circumstance(scene, led)
    if led > 0 and tokens[led].text == ",":
        led = _past_insertion(scene, led)
    which = _behind_which(scene, led)
    if which is not None:
        return which
    if led >= 0 and scene.lexicon.pronouns.get(tokens[led].low) == "r" and not tokens[led].is_capital:
        return _before_pronoun(scene, cue, led + 1)
    if cue.low and (_is_there(scene, tokens[cue.low - 1]) or _is_what(scene, cue.low - 1)):
        return carried_subject(scene, cue)  # lamentó la derrota en Riazor, donde | negó que …
    return None


def _behind_which(scene: Scene, led: int) -> Mention | None:
    """`Ha accolto Aldo Roi, | il quale | ha risposto che …`: whom a relative with its article tells of."""
    tokens = scene.tokens
    for k in range(led, max(2, led - _WHICH), -1):
        if not tokens[k].is_word:
            return None
        if tokens[k].flags & RELATIVE and tokens[k - 1].flags & DEFINITE and tokens[k - 2].text == ",":
            if tokens[k - 1].flags & PREPOSITION or tokens[k].flags & DEFINITE:
                return None  # …, alla quale ha detto che …
            found = antecedent(tokens, k - 1, 0, scene.lexicon)
            return (found and _owner(scene, found)) or found
    return None


def _past_insertion(scene: Scene, comma: int) -> int:
    """`el alcalde que, tras dos horas de pleno, | aseguró …`: back to the pronoun before both commas."""
    tokens = scene.tokens
    for k in range(comma - 1, max(1, comma - _INSERTED), -1):
        token = tokens[k]
        if token.text in ":;()" or token.quoted is not None or token.flags & CUE:
            return comma
        relative = token.text == "," and scene.lexicon.pronouns.get(tokens[k - 1].low) == "r"
        if relative and not tokens[k - 1].is_capital:
            told = tokens[k - 2]
            named = told.is_capital or told.text == "," or told.flags & (ROLE | BODY)
            return k - 1 if named else comma
    return comma


def before_closed_relative(scene: Scene, cue: Cue) -> Mention | None:
    """`Een vrouw | die met een bord staat | vult aan`: past a relative clause that ends in its verb, without
    a comma."""
    tokens = scene.tokens
    if scene.lexicon.traits.nouns_capital or not scene.lexicon.traits.verb_second or cue.low < _CLOSED:
        return None
    if not tokens[cue.low - 1].flags & (FINITE | AUX | CUE):
        return None
    for k in range(cue.low - 2, max(0, cue.low - _CIRCUMSTANCE - _CLOSED), -1):
        if not tokens[k].is_word:
            return None
        if scene.lexicon.pronouns.get(tokens[k].low) == "r":
            found = phrase_before(tokens, k - 1, 0, scene.lexicon)
            return found if found is not None and found.first == 0 else None
    return None


def _past_circumstance(scene: Scene, at: int) -> int:
    """`il ministero, che | in una nota di tre righe | assicura …`: back to the pronoun behind its comma."""
    tokens = scene.tokens
    for k in range(at, max(1, at - _CIRCUMSTANCE), -1):
        token = tokens[k]
        verb = FINITE | AUX | (0 if token.flags & (DOCUMENT | NOUN_TOO) else CUE)
        if not token.is_word or token.flags & verb:
            return at
        if scene.lexicon.pronouns.get(tokens[k - 1].low) == "r" and tokens[k - 2].text == ",":
            return k - 1 if token.flags & PREPOSITION and k < at else at
    return at


def _before_pronoun(scene: Scene, cue: Cue, at: int) -> Mention:
    """`Sarah Jones, who said …`; nobody where a thing is meant (`lo que indica`)."""
    tokens, low = scene.tokens, at
    placed = low > 2 and tokens[low - 2].flags & DEFINITE and tokens[low - 3].flags & PREPOSITION
    placed = placed and not tokens[low - 3].flags & DETERMINER
    if (placed or _is_within(scene, low - 1)) and scene.lexicon.traits.null_subject:
        carried = carried_subject(scene, cue)  # publicó un vídeo en el que | asegura que …
        if carried is not None:
            return carried
    found = subject_before(scene.tokens, at, 0, scene.lexicon)
    if found is None:
        found = antecedent(scene.tokens, at - 1, 0, scene.lexicon)  # Iturbe, que admite que …
        human = found is not None and any(
            (t.flags | bits_in_singular(t.low, scene.lexicon)) & (ROLE | BODY)
            for t in scene.tokens[found.first : found.last]
        )
        if found is not None and found.kind != "name" and not human and _owner(scene, found) is None:
            found = agent(scene, at - 2)
    owner = _owner(scene, found) if found is not None else None
    if owner is not None:
        return owner
    if found is not None and (found.kind == "name" or (found.roles and found.kind == "description")):
        return found
    named = scene.tokens[at - 2] if at > 2 else None
    if named is not None and named.is_capital and scene.tokens[at - 3].flags & OF:
        return plain_mention(scene.tokens, at - 2, at - 1, "name")  # la fotografia di Coldiretti che …
    if scene.lexicon.traits.null_subject:
        for other in reversed(scene.cues):  # X reveló que …, lo que calificó de «…»
            if other.high < cue.low and other.is_verb and not other.participle:
                return scene.subject(other) or Mention(0, 0, "", "nobody")
        judged = any(t.text == "," for t in tokens[max(0, at - 3) : at - 1])  # …, algo que; …, lo que
        carried = carried_subject(scene, cue) if judged and cue.kind == "say" else None
        if carried is not None and carried.kind != "pronoun" and _may_judge(scene, carried):
            return carried  # El comité ha convocado un paro tras …, algo que | considera una «traición»
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


def _may_judge(scene: Scene, found: Mention) -> bool:
    """Whether a subject is a body, an office or a person, who may call something something."""
    words = scene.tokens[found.first : found.last]
    return scene.is_human(found.text) or any(t.flags & (BODY | ROLE) for t in words)


def _is_within(scene: Scene, relative: int) -> bool:
    """Whether a relative names where something is said: `um vídeo | no qual | afirmou que …`."""
    before = scene.tokens[relative - 1] if relative > 1 else None
    return before is not None and before.low in listed(scene.lexicon.attribution.impersonal_sources)


def _is_what(scene: Scene, relative: int) -> bool:
    """`um vídeo | no qual | afirmou`: a relative with its preposition, and the subject left out."""
    token = scene.tokens[relative]
    here = token.flags & RELATIVE and not token.flags & SUBORDINATE and not token.is_capital
    return bool(here) and scene.lexicon.traits.null_subject and _is_within(scene, relative)


def _is_there(scene: Scene, token: Token) -> bool:
    """Whether a clause of place or time begins whose subject may be left out: `donde`, `onde`."""
    link = token.flags & SUBORDINATE and token.flags & RELATIVE
    return bool(link) and scene.lexicon.traits.null_subject and not token.is_capital


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
