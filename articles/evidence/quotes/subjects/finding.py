"""The subject of reporting words: each place where it may stand, in the order they are looked through."""

from articles.evidence.quotes.clauses import past_dateline
from articles.evidence.quotes.compiling import pairs
from articles.evidence.quotes.cues import Cue
from articles.evidence.quotes.cues.views import in_nominative, owner_of
from articles.evidence.quotes.flags import (
    ADVERB,
    AND,
    AS,
    AUX,
    BODY,
    CLITIC,
    DEFINITE,
    DETERMINER,
    INDEFINITE,
    PASSIVE,
    POSSESSIVE,
    PREPOSITION,
    REFLEXIVE,
    RELATIVE,
    ROLE,
    THAT,
)
from articles.evidence.quotes.lexicon import endings_of, listed
from articles.evidence.quotes.mentions import Mention, hung_pronoun, shaped_pronoun
from articles.evidence.quotes.sentences import Token, some_are
from articles.evidence.quotes.subjects.after import speaker_after
from articles.evidence.quotes.subjects.agreement import agrees, is_accused, is_named, is_object
from articles.evidence.quotes.subjects.as_told import after_as, is_bare_as
from articles.evidence.quotes.subjects.before import subject_before
from articles.evidence.quotes.subjects.carried import carried_subject
from articles.evidence.quotes.subjects.governed import (
    from_body,
    from_body_behind,
    is_governed,
    is_narrated,
    narrator,
)
from articles.evidence.quotes.subjects.inversion import is_inverted
from articles.evidence.quotes.subjects.relatives import in_relative, whom
from articles.evidence.quotes.subjects.scene import Scene
from articles.evidence.quotes.subjects.sources import by_own_account, issuing, mouth_of, source_of
from articles.evidence.quotes.subjects.things import is_told_thing
from articles.evidence.quotes.subjects.together import together
from articles.evidence.quotes.subjects.verb_second import (
    behind_auxiliary,
    behind_thing,
    linked_name,
    of_relative,
    subject_behind,
    turned,
    verb_last,
)

_CLAUSE = 5
"""Tokens before a verb that closes its sentence, at least."""
_INSIDE = 3
"""… and before one that stands within it, between commas."""


def find_subject(scene: Scene, cue: Cue, floor: int) -> Mention | None:
    """The subject of a cue, no word of it before `floor`; `cue.impersonal` is set where it has none."""
    verb = cue.is_verb
    found = _of_verb(scene, cue, floor) if verb and not cue.own else _of_phrase(scene, cue, floor)
    if found is None:
        return None
    if verb and found.kind == "pronoun" and _is_anyone(scene, cue, found):
        source = source_of(scene, cue)
        cue.impersonal = cue.anyone = source is None
        return source
    if found.first >= cue.high and verb and (is_accused(scene, found) or is_named(scene, cue, found)):
        return carried_subject(scene, cue)
    found = mouth_of(scene, found) or found
    found = together(scene, cue, found) or found
    if is_told_thing(scene, cue, found):
        return carried_subject(scene, cue)
    if not agrees(scene, cue, found):
        return None
    if found.kind == "pronoun":
        _complete(scene, cue, found)
    return found


def _is_anyone(scene: Scene, cue: Cue, pronoun: Mention) -> bool:
    """`| on | lui a dit que …`, `lit-| on | dans un commentaire`: nobody whom the text knows."""
    word, lexicon = pronoun.text.lower(), scene.lexicon
    between = scene.tokens[pronoun.last : cue.verb]
    therein = listed(lexicon.attribution.therein)
    in_it = any(t.low in therein for t in between)  # On y apprend que …
    behind = scene.tokens[cue.high : cue.high + 1]
    closed = not between and not some_are(behind, PREPOSITION)  # « … », répond-on.
    anyone = lexicon.pronouns.get(word) == "a" and (word,) in lexicon.impersonal
    return anyone and lexicon.traits.offices_first and not (in_it or closed)


def _complete(scene: Scene, cue: Cue, pronoun: Mention) -> None:
    """What the verb tells of its pronoun: `sagt sie` is a woman, `sagen sie` several."""
    if pronoun.gender == "v":
        pronoun.plural = _finite(scene, cue).low.endswith(endings_of(scene.lexicon.forms.plural_verb))
        pronoun.gender = "" if pronoun.plural else "f"


def _finite(scene: Scene, cue: Cue) -> Token:
    """The verb that shows the number: `haben sie | gesagt`, `wie sie verraten | hat`."""
    near = (cue.low, *range(cue.high, min(cue.high + 1, len(scene.tokens))))
    helps = (scene.tokens[at] for at in near if scene.tokens[at].flags & AUX)
    return next(helps, scene.tokens[cue.verb])


def _of_phrase(scene: Scene, cue: Cue, floor: int) -> Mention | None:
    """Whom a phrase that attributes names: `selon X`, `X zufolge`, `a su juicio`."""
    tokens, lexicon = scene.tokens, scene.lexicon
    if cue.own:
        return by_own_account(scene, cue)
    if cue.owner:
        return owner_of(tokens, cue.owner, lexicon)
    if cue.kind == "words":
        return speaker_after(tokens, cue.high + 1, lexicon)  # il commento del | presidente
    if cue.kind == "after":
        return _before_postposition(scene, cue, floor)
    own = next((i for i in range(cue.low, cue.high) if _is_own(scene, tokens[i])), None)
    if own is not None:
        shape = pairs(lexicon.people.possessive_shapes).get(tokens[own].low, "as")
        return shaped_pronoun(tokens, own, shape)  # a su juicio, nach ihren Worten
    found = whom(scene, cue, floor) or linked_name(scene, cue.high) or _with_article(scene, cue)
    return found and in_nominative(tokens, cue, found, lexicon, scene.text)


def _before_postposition(scene: Scene, cue: Cue, floor: int) -> Mention | None:
    """`dem Sender | zufolge`; `eine Erhebung, | der zufolge …`"""
    tokens = scene.tokens
    oblique = scene.lexicon.obliques.get(tokens[cue.low - 1].low) if cue.low else None
    if oblique is not None and (cue.low < 2 or not tokens[cue.low - 2].is_word):
        return shaped_pronoun(tokens, cue.low - 1, oblique)  # Ihm | zufolge
    if cue.low > 1 and tokens[cue.low - 1].text == ",":
        return issuing(scene, cue)
    comma = cue.low - 2
    relative = comma > 0 and tokens[comma].text == "," and tokens[comma + 1].flags & (DEFINITE | RELATIVE)
    return subject_before(tokens, comma if relative else cue.low, floor, scene.lexicon)


def _is_own(scene: Scene, token: Token) -> bool:
    """Whether a phrase is of the one it is about: `a` **`su`** `juicio`, `naar` **`eigen`** `zeggen`."""
    return bool(token.flags & POSSESSIVE) or token.low in listed(scene.lexicon.people.own)


def _with_article(scene: Scene, cue: Cue) -> Mention | None:
    """`na opinião do | advogado`: the article that ends the reporting words is the speaker's."""
    found = speaker_after(scene.tokens, cue.high, scene.lexicon)
    article = scene.tokens[cue.high - 1].flags & DEFINITE
    if article and found is not None and found.first == cue.high and found.kind == "description":
        found.definite = True
    return found


def _of_verb(scene: Scene, cue: Cue, floor: int) -> Mention | None:
    """The subject of a verb: told by its form, carried from another verb, or beside it."""
    if cue.impersonal:
        return source_of(scene, cue)
    if is_narrated(scene, cue):
        return narrator(scene, cue, floor)
    hung = _hung_on(scene, cue)
    if hung is not None:
        return hung
    if _is_impersonal(scene, cue):
        cue.impersonal = True
        return source_of(scene, cue)
    if cue.caused:
        return subject_before(scene.tokens, cue.low - 1, cue.caused, scene.lexicon)
    told = after_as(scene, cue)
    if told is not None:
        return told
    if is_bare_as(scene, cue):
        heard = [c for c in scene.cues if c.high < cue.low and c.kind == "say" and not c.participle]
        # O vento vai, segundo apontou, ajudar; dijo que los turnos, según ha explicado, son …
        return carried_subject(scene, cue) if heard else None
    if cue.participle or _is_joined(scene, cue):
        carried = carried_subject(scene, cue)
        if carried is not None or cue.participle:
            return carried
    return in_relative(scene, cue) or _in_clause(scene, cue, max(floor, _clause_start(scene, cue.low)))


def _hung_on(scene: Scene, cue: Cue) -> Mention | None:
    """`dit-| il`"""
    if scene.lexicon.inverted is None:
        return None
    tokens, at = scene.tokens, range(cue.low, cue.high)
    return next((hung_pronoun(tokens, i, scene.lexicon) for i in at if tokens[i].hung), None)


def _is_impersonal(scene: Scene, cue: Cue) -> bool:
    """`se informó que`, `il a été annoncé`, `it was said`."""
    tokens = scene.tokens
    reflexive = tokens[cue.low].flags & REFLEXIVE and scene.lexicon.traits.null_subject
    if reflexive and tokens[cue.high - 1].low not in listed(scene.lexicon.verbs.infinitives):
        j = cue.high
        while j < len(tokens) and tokens[j].flags & ADVERB:
            j += 1
        aside = cue.low > 0 and tokens[cue.low - 1].flags & AS and (j >= len(tokens) or not tokens[j].is_word)
        return bool(aside) or (j < len(tokens) and bool(tokens[j].flags & THAT))
    if not cue.passive:
        return False
    at = cue.high + some_are(tokens[cue.high : cue.high + 1], PASSIVE)
    clause = [t.flags & THAT for t in tokens[at + 1 : at + 2]]
    if scene.lexicon.traits.verb_second and any(clause) and tokens[at].text == ",":
        return True  # Dabei war kritisiert worden, dass …
    return any(
        cue.low >= len(words)
        and all(t.low == w for t, w in zip(tokens[cue.low - len(words) : cue.low], words, strict=True))
        for words in scene.lexicon.impersonal
    )


def _is_joined(scene: Scene, cue: Cue) -> bool:
    """`X stood up and | said …`"""
    previous = scene.tokens[cue.low - 1].flags if cue.low else 0
    return bool(previous & AND) and not previous & DETERMINER


def _clause_start(scene: Scene, at: int) -> int:
    for j in range(at - 1, -1, -1):
        token = scene.tokens[j]
        if token.text in (":", ";") or (token.quoted is not None and token.end - token.start > 40):
            return j + 1
    first = past_dateline(scene.tokens, 0, at)
    return first + 2 if _is_deed_alone(scene, first) else first


def _is_deed_alone(scene: Scene, at: int) -> bool:
    """`| Reacting |, the head of the harbour, Mrs Ada Rowe, said …`: a participle that opens, and nobody."""
    head, mark = scene.tokens[at], scene.tokens[at + 1] if at + 1 < len(scene.tokens) else None
    if mark is None or mark.text != "," or head.flags & (DETERMINER | ROLE | BODY):
        return False
    forms = scene.lexicon.forms
    endings = (forms.gerund_ending, forms.past_ending, forms.participle_endings)
    done = any(head.low.endswith(endings_of(ending)) for ending in endings if ending)
    return done and head.low not in scene.lexicon.given and not scene.is_human(head.text)


def _in_clause(scene: Scene, cue: Cue, floor: int) -> Mention | None:
    """The subject that stands before or behind its verb, in the order that the language has."""
    tokens, lexicon = scene.tokens, scene.lexicon
    found = turned(scene, cue) or from_body(scene, cue, floor) or of_relative(scene, cue)
    found = found or from_body_behind(scene, cue)
    if found is not None:
        return found
    if is_inverted(tokens, cue, floor, lexicon):
        after = subject_behind(scene, cue.high)
        made = after is not None and cue.kind == "voice" and tokens[after.first].flags & INDEFINITE
        if after is not None and made and is_object(scene, after) and not _follows_words(scene, cue):
            after = None  # Además de recordar que es “viejo”, | pidió | una reforma
        after = after or behind_auxiliary(scene, cue) or verb_last(scene, cue)
        return after or subject_before(tokens, cue.low, floor, lexicon)
    helped = behind_auxiliary(scene, cue)
    if helped is not None:
        return helped
    before = subject_before(tokens, cue.low, floor, lexicon)
    objects = listed(lexicon.grammar.object_articles)  # ehe sie | jenen Satz | sprach
    if before is not None and (is_governed(tokens, before, lexicon) or tokens[before.first].low in objects):
        before = None
    if _closes(scene, cue, before):
        return None
    if before is not None:
        return behind_thing(scene, cue, before) or before
    return _left_out(scene, cue, floor)


def _follows_words(scene: Scene, cue: Cue) -> bool:
    """`«Vete», | le gritó | un tractorista`: a verb whose object, words in marks, opens its sentence."""
    at = cue.low - 1
    while (
        at > 0
        and (scene.tokens[at].flags & CLITIC or not scene.tokens[at].is_word)
        and scene.tokens[at].quoted is None
    ):
        at -= 1
    return at == 0 and scene.tokens[at].quoted is not None


def _closes(scene: Scene, cue: Cue, before: Mention | None) -> bool:
    """`La velocità salirà a 140 chilometri orari, | ha assicurato |.`: nobody is named beside it."""
    tokens, low = scene.tokens, cue.low
    inside = cue.high < len(tokens) and tokens[cue.high].text == ","  # La fiesta, admite, costará …
    if not scene.lexicon.traits.null_subject or low < (_INSIDE if inside else _CLAUSE):
        return False
    if tokens[low - 1].text != ",":
        return False
    behind = tokens[cue.high : cue.high + 2]
    goes_on = len(behind) > 1 and behind[0].flags & AND and behind[1].quoted is not None
    if behind and behind[0].text not in ".!?…," and not goes_on:  # La obra sigue, | agregó | y “…”
        return False
    if before is None or before.kind != "description":
        return before is None
    return not some_are(tokens[before.first : before.last], ROLE | BODY)


def _left_out(scene: Scene, cue: Cue, floor: int) -> Mention | None:
    """Nobody before the verb: who follows it, or the subject of the sentence so far."""
    traits = scene.lexicon.traits
    if traits.null_subject and cue.low and cue.low == floor and scene.tokens[cue.low - 1].text == ";":
        carried = carried_subject(scene, cue)
        if carried is not None:
            return carried  # O presidente fez um discurso; | cobrou provas; …
    after = None if traits.zero_that else subject_behind(scene, cue.high)
    if after is not None and is_object(scene, after):
        after = None
    return after or carried_subject(scene, cue)  # “called Omar a liar” is no inversion in English
