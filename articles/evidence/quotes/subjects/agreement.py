"""Whether somebody may be a verb's subject: both agree in number, and no thing behind a verb denounces."""

from articles.evidence.quotes.cues import Cue
from articles.evidence.quotes.flags import (
    ANAPHOR,
    AND,
    AS,
    AUX,
    BODY,
    CLITIC,
    DEFINITE,
    DETERMINER,
    DETERMINER_P,
    DOCUMENT,
    INDEFINITE,
    NAMING,
    OF,
    PREPOSITION,
    QUANTIFIER,
    ROLE,
    SUBORDINATE,
    TITLE,
)
from articles.evidence.quotes.lexicon import bits_in_singular, endings_of, listed
from articles.evidence.quotes.mentions import Mention
from articles.evidence.quotes.subjects.before import subject_before
from articles.evidence.quotes.subjects.carried import carried_subject
from articles.evidence.quotes.subjects.phrases import phrase_before
from articles.evidence.quotes.subjects.scene import Scene
from articles.evidence.quotes.subjects.verb_second import can_tell

_SPEAKS = ROLE | BODY | ANAPHOR | DOCUMENT | TITLE


def agrees(scene: Scene, cue: Cue, found: Mention) -> bool:
    """False where both show their number and it differs: `que las provincias no pueden y | alertó`."""
    verb = plural_verb(scene, cue)
    several = _several(scene, found) if verb is not None else None
    return several is None or several == verb


def agreeing(scene: Scene, cue: Cue, found: Mention) -> Mention | None:
    """The subject that agrees with its verb, where the nearest does not."""
    near = phrase_before(scene.tokens, cue.low - 1, 0, scene.lexicon) if found.last < cue.low else None
    if near is not None and near.first and scene.tokens[near.first].flags & DETERMINER:
        joined = scene.tokens[near.first - 1].flags & AND
        if joined and agrees(scene, cue, near):
            return near  # o poço onde dorme uma cobra e | os pastores | afirmam que …
    other = carried_subject(scene, cue) if found.last <= cue.low else None
    return other if other is not None and agrees(scene, cue, other) else None


def is_object(scene: Scene, found: Mention) -> bool:
    """`Su libro cuenta | la vida de muchas mujeres |`: a thing behind its verb, where none needs one."""
    traits = scene.lexicon.traits
    if found.kind != "description" or not traits.name_chain or not traits.null_subject:
        return False
    for at, token in enumerate(scene.tokens[found.first : found.last]):
        if at and token.flags & (OF | PREPOSITION):
            return True
        if token.is_capital or (token.flags | bits_in_singular(token.low, scene.lexicon)) & _SPEAKS:
            return False
    return True


def is_accused(scene: Scene, found: Mention) -> bool:
    """`Ha poi accusato | Bonetti | di aver fatto “…”`: whom a verb tells what he did."""
    tokens, clauses = scene.tokens, scene.lexicon.clauses
    if not scene.lexicon.traits.null_subject:
        return False
    for k in range(found.first + 1, min(found.last + 1, len(tokens) - 1)):
        if tokens[k].flags & OF and tokens[k + 1].low in listed(clauses.infinitives):
            return True
    return False


def is_named(scene: Scene, cue: Cue, found: Mention) -> bool:
    """`Roth bestritt alles, nannte | die Erklärung | „dreist“`, `chamou | a nota | de “leviana”`: what a
    verb that goes on gives a name."""
    tokens, at, before = scene.tokens, found.last, scene.tokens[cue.low - 1] if cue.low else None
    if not tokens[cue.verb].flags & NAMING or found.kind == "pronoun" or before is None:
        return False
    called = at < len(tokens) and tokens[at].flags & (AS | SUBORDINATE)
    if before.text != "," and not before.flags & AND:
        first = subject_before(tokens, cue.low, 0, scene.lexicon) if called else None
        if first is None or not can_tell(scene, first):
            return False  # Das Studio würdigte | sie | als „Pionierin“
    of = at < len(tokens) and tokens[at].flags & OF and not scene.lexicon.traits.verb_second
    at += bool(of or called)
    return at < len(tokens) and tokens[at].quoted is not None


def plural_verb(scene: Scene, cue: Cue) -> bool | None:
    """Whether the verb tells of several; None where its form shows no number."""
    lexicon = scene.lexicon
    endings = endings_of(lexicon.forms.plural_verbs)
    if not endings or not cue.is_verb or cue.participle or cue.impersonal or cue.caused:
        return None
    words = scene.tokens[cue.low : cue.high]
    finite = next((t for t in words if not t.flags & CLITIC or t.flags & AUX), None)
    if (
        finite is None
        or not finite.is_word
        or finite.low.endswith(endings_of(lexicon.forms.infinitive_ending) or ("\n",))
    ):
        return None
    return finite.low.endswith(endings)


def _several(scene: Scene, found: Mention) -> bool | None:
    """Whether a mention is of several; None where its words leave that open."""
    tokens = scene.tokens[found.first : found.last]
    if found.kind not in ("name", "description") or not tokens:
        return None
    if any(t.flags & (AND | QUANTIFIER) or not t.is_word or t.text[0].isdecimal() for t in tokens):
        return None
    head = tokens[0]
    if found.kind == "name":
        return False if scene.is_human(found.text) and not head.flags & DETERMINER_P else None
    if not head.flags & DETERMINER or head.flags & OF:
        return None
    if head.flags & DETERMINER_P:
        return True
    counted = any(t.flags & OF for t in tokens)  # la mayoría de los vecinos, un grupo de vecinos
    return False if head.flags & (DEFINITE | INDEFINITE) and not counted else None
