"""Whether somebody may be a verb's subject: both agree in number, and no thing behind a verb denounces."""

from itertools import pairwise

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
from articles.evidence.quotes.sentences import some_are
from articles.evidence.quotes.subjects.scene import Scene

_SPEAKS = ROLE | BODY | ANAPHOR | DOCUMENT | TITLE


def agrees(scene: Scene, cue: Cue, found: Mention) -> bool:
    """False where both show their number and it differs: `que las provincias no pueden y | alertó`."""
    verb = plural_verb(scene, cue)
    if verb is None or (found.kind == "name" and not verb):
        return True  # a name is of one, if it shows its number at all
    several = _several(scene, found)
    return several is None or several == verb


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


def is_named(scene: Scene, cue: Cue, found: Mention) -> bool:
    """`Roth bestritt alles, nannte | die Erklärung | „dreist“`, `chamou | a nota | de “leviana”`: what a
    verb that goes on gives a name."""
    tokens, at, before = scene.tokens, found.last, scene.tokens[cue.low - 1] if cue.low else None
    so = cue.kind == "voice" and at < len(tokens) and tokens[at].flags & AS  # descreveu Ana | como “leve”
    if not (so or tokens[cue.verb].flags & NAMING) or found.kind == "pronoun" or before is None:
        return False
    if before.text != "," and not before.flags & AND:
        return False
    at += at < len(tokens) and bool(tokens[at].flags & (AS | SUBORDINATE | OF))
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
    counted = some_are(tokens, OF)  # la mayoría de los vecinos, un grupo de vecinos
    return False if head.flags & (DEFINITE | INDEFINITE) and not counted else None


def is_accused(scene: Scene, found: Mention) -> bool:
    """`Ha poi accusato | Bonetti | di aver fatto “…”`: whom a verb tells what he did."""
    infinitives = listed(scene.lexicon.clauses.infinitives)
    behind = pairwise(scene.tokens[found.first + 1 : found.last + 2])
    return any(of.flags & OF and verb.low in infinitives for of, verb in behind)
