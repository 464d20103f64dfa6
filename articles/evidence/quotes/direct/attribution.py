"""Which reporting words and which speaker belong to a quotation."""

from articles.evidence.quotes.cues import Cue
from articles.evidence.quotes.direct.agents import by_agent
from articles.evidence.quotes.direct.behind import pointed_behind
from articles.evidence.quotes.direct.others import another_acts, behind_relative
from articles.evidence.quotes.direct.outer import goes_on, outer
from articles.evidence.quotes.direct.pointing import pointing_ahead
from articles.evidence.quotes.direct.unlisted import unlisted_verb
from articles.evidence.quotes.flags import (
    ADVERB,
    ANAPHOR,
    AND,
    AS,
    AUX,
    BODY,
    CLITIC,
    CUE,
    DETERMINER,
    FINITE,
    OPENER,
    PREPOSITION,
    PRONOUN,
    REFLEXIVE,
    RELATIVE,
    ROLE,
    SO,
    SUBORDINATE,
    THAT,
)
from articles.evidence.quotes.lexicon import endings_of, listed
from articles.evidence.quotes.naming import is_role
from articles.evidence.quotes.sentences import some_are
from articles.evidence.quotes.subjects import (
    Attribution,
    Scene,
    is_finder,
    is_within,
    of_relative,
    quoted_name,
    reports,
)

_FAR = 25
"""Words between a verb and what it reports, at most, where no colon leads to it."""


def attribute(scene: Scene, at: int) -> Attribution | None:
    """The attribution of the quotation at token `at`, within its sentence."""
    follows = scene.tokens[at + 1] if at + 1 < len(scene.tokens) else None
    if follows is not None and follows.text == "(" and quoted_name(scene.tokens[at], at) is not None:
        return None  # “JOH” (como se le conoce) contestó que …
    close = _right_after(scene, at)
    ahead = _before(scene, at)
    if close is not None and ahead is None and at and scene.tokens[at - 1].text == ":":
        # Rossi mostrou-se feliz: “…”, começou por explicar
        close.mention = close.mention or pointing_ahead(scene, at - 1)
    if close is None and ahead is None and at + 2 < len(scene.tokens) and scene.tokens[at + 1].text in ":,":
        close = pointed_behind(scene, at + 2)
        if close is not None:
            return close
    if close is None:
        return ahead or by_agent(scene, at) or _later(scene, at)
    if ahead is None or ahead.rule == "cue-before-far":
        return close
    assert close.cue is not None
    if ahead.cue is None:
        return close
    if close.cue.kind == "according" and close.mention is None and ahead.mention is not None:
        return ahead  # X ha dicho que no hay «nada nuevo», según figura en el acta
    if (
        close.rule == "cue-after"
        and close.mention is not None
        and close.cue.kind == "say"
        and not close.cue.participle
    ):
        return close  # Palazzo Chigi smentisce crisi: «…», assicura una fonte
    if scene.lexicon.traits.nouns_capital and close.rule == "speaker-cue-after":
        return ahead  # … nannte sie „…“, die Linke warf ihr vor, …
    if close.rule == "speaker-cue-after" and some_are(scene.tokens[at + 1 : at + 3], AND):
        return ahead  # a reconnu avoir « donné des conseils », mais il nie …
    if close.cue.participle or (close.cue.kind == "voice" and close.mention is None):
        return ahead
    return ahead if _adjacent(scene, ahead, at) else close


def _adjacent(scene: Scene, found: Attribution, at: int) -> bool:
    """Whether nothing but a colon, comma or conjunction parts the cue or its subject from the quote."""
    assert found.cue is not None
    end = max(found.cue.high, found.mention.last if found.mention is not None else 0)
    between = scene.tokens[end:at]
    return all(not t.is_word or t.flags & THAT for t in between) or (
        at > 0 and scene.tokens[at - 1].text == ":"
    )


def _right_after(scene: Scene, at: int) -> Attribution | None:
    """`“…”, said X`; `“…”, X said`; `“…”, according to X`."""
    tokens = scene.tokens
    a = at + 1
    while a < len(tokens) and tokens[a].text in ",–—-.":
        a += 1
    points = a + 1 < len(tokens) and tokens[a].text == ":" and tokens[a + 1].flags & CLITIC
    if points and tokens[a + 1].low in scene.lexicon.pointing:
        a += 1  # «…»: lo ha detto Sinner
    if scene.lexicon.traits.zero_that and a == at + 1 and a < len(tokens) and tokens[a].is_word:
        quoted = tokens[at].quoted
        if quoted is not None and scene.text[quoted.end - 1].isalnum() and not tokens[a].flags & CUE:
            return None  # “Rivers” director Anna Moss said she was glad
    if tokens[at + 1 : a] and is_within(tokens, at):
        return None  # Bos, die sprak van een ‘schande’, | zegt dat hij vrij is
    if a >= len(tokens) or tokens[a].text == ";":
        return None  # parla di «una perdita»; | la Regione fa sapere che …
    skipped = a
    while (
        skipped < min(len(tokens) - 1, a + 3)
        and tokens[skipped].flags & (ADVERB | AS | CLITIC | SO)
        and not tokens[skipped].flags & CUE
    ):
        skipped += 1
    cue = next(
        (c for c in scene.cues if a <= c.low <= skipped and c.kind != "comma" and reports(scene, c)), None
    )
    if cue is not None and a == at + 1 and cue.kind == "voice" and not _ends_sentence(scene, at):
        cue = None  # «Les voix des femmes» appelle …: a name as the subject of its verb
    if cue is not None and not _is_bare(scene, cue, at):
        return Attribution(cue, scene.subject(cue, at + 1), "cue-after")
    later = [c for c in scene.cues if c.low > at and not _is_added(scene, c) and reports(scene, c)]
    main = [c for c in later if not tokens[c.low - 1].flags & RELATIVE]  # X, a resident who tweeted, | said
    cue = next(iter(main or later), None)
    if cue is not None and cue.is_verb and cue.low <= at + 60:
        between = tokens[at + 1 : cue.low]
        if tokens[a].flags & SUBORDINATE and not tokens[a].flags & (AS | PREPOSITION | PRONOUN):
            return None  # calificó de “dolorosa” el alza, | mientras que los hoteleros advirtieron que …
        if not any(t.quoted is not None and t.end - t.start > 40 for t in between):
            mention = scene.subject(cue, at + 1)
            near = mention is not None and (mention.first <= a + 2 or _is_described(scene, a, mention.first))
            if mention is not None and near and a <= mention.first < cue.low and not of_relative(scene, cue):
                return Attribution(cue, mention, "speaker-cue-after")
    return unlisted_verb(scene, a)


def _is_added(scene: Scene, cue: Cue) -> bool:
    """`“…”, a lo que | se añaden | “…”`: the reporter's own link."""
    relative = scene.lexicon.pronouns.get(scene.tokens[cue.low - 1].low) == "r" and cue.is_verb
    return relative and (bool(scene.tokens[cue.low].flags & REFLEXIVE) or goes_on(scene.tokens, cue))


def _is_bare(scene: Scene, cue: Cue, at: int) -> bool:
    """`He, called “a risk”, pleaded | guilty`: what stands behind the verb is no subject."""
    found = scene.subject(cue, at + 1) if cue.kind == "voice" and scene.lexicon.traits.zero_that else None
    if found is None or found.kind != "description" or found.first < cue.high or found.definite:
        return False
    named = scene.tokens[found.first : found.last]
    several = named[-1].low.endswith(endings_of(scene.lexicon.forms.plural_ending))
    return not several and not some_are(named, ROLE | BODY | DETERMINER)


def _is_described(scene: Scene, low: int, high: int) -> bool:
    """`“…,” | former engineer and | Gmail inventor Paul Moss told Fenn`: offices, and no other clause."""
    between = scene.tokens[low:high]
    verbs = FINITE | AUX | CUE | PREPOSITION | PRONOUN
    plain = all(t.is_word and not t.flags & verbs for t in between)
    return scene.lexicon.traits.zero_that and plain and some_are(between, ROLE)


def _ends_sentence(scene: Scene, at: int) -> bool:
    """Whether a quotation's words end like a sentence: `“Vous venez ?” demanda Paul`."""
    quoted = scene.tokens[at].quoted
    return quoted is not None and scene.text[quoted.end - 1] in ".,?!…"


def _before(scene: Scene, at: int) -> Attribution | None:
    """`X said: “…”`; `selon X, “…”`; `X called it “…”`."""
    tokens = scene.tokens
    cue = next((c for c in reversed(scene.cues) if c.high <= at and _can_lead(scene, c, at)), None)
    if cue is None:
        return None
    cue = _source_ahead(scene, cue, at) or outer(scene, cue)
    mention = behind_relative(scene, cue, at) or scene.subject(cue)
    if cue.participle and mention is not None and cue.high <= mention.first < at:
        return None  # Declaring it lost, Gale ordered a review of what had been “an army”
    between = tokens[cue.high : at]
    if any(t.text == ";" for t in between) or another_acts(scene, cue, at):
        return None
    far = len(between) > _FAR and tokens[at - 1].text != ":"
    if tokens[at - 1].text not in ":,":
        far = far or any(t.quoted is not None and t.end - t.start > 60 for t in between)
    return Attribution(cue, mention, "cue-before-far" if far else "cue-before")


def _source_ahead(scene: Scene, cue: Cue, at: int) -> Cue | None:
    """`Para ela, | o fermento sugere um “capricho”`: the view that opens the sentence, where the verb's
    subject is a thing."""
    tokens, lead = scene.tokens, scene.cues[0]
    if (
        lead is cue
        or not cue.is_verb
        or lead.kind not in ("according", "comma")
        or not _can_lead(scene, lead, at)
    ):
        return None
    if any(t.is_word and not t.flags & (OPENER | ADVERB | AND) for t in tokens[: lead.low]):
        return None
    view, subject = scene.subject(lead), scene.subject(cue)
    if view is not None and scene.lexicon.traits.verb_second and lead.kind == "according":
        turned = lead.high <= view.first and view.last < cue.low and tokens[view.last].flags & (AUX | FINITE)
        turned = turned and all(t.text not in ":;" for t in tokens[view.last : cue.low])
        return lead if turned else None  # Volgens X heeft Y gezegd dat “…”
    if view is None or view.first < lead.low or not any(t.text == "," for t in tokens[view.last : cue.low]):
        return None
    if subject is not None and (subject.kind != "description" or subject is view):
        return None
    named = tokens[subject.first : subject.last] if subject is not None else []
    return None if any(is_role(t, scene.lexicon) or t.flags & (BODY | ANAPHOR) for t in named) else lead


def _can_lead(scene: Scene, cue: Cue, at: int) -> bool:
    """Whether a cue before a quote can report it; `pour X, «` only with a name."""
    if scene.tokens[cue.verb].low in listed(scene.lexicon.verbs.opining):
        return False  # Gefunden wurde „…“, fand im Hof „…“ statt
    if scene.tokens[cue.verb].low in listed(scene.lexicon.verbs.finding) and not is_finder(scene, cue):
        return False  # said he would | find | it “hard”
    if cue.kind != "comma":
        here = not (cue.passive or cue.phase) and all(t.is_word for t in scene.tokens[cue.high : at])
        return reports(scene, cue) or here  # Though X said he knew that “…”, he went on
    mention = scene.subject(cue)
    if mention is None:
        return False
    before = scene.tokens[cue.low - 1] if cue.low else None
    if before is not None and before.is_word and not before.flags & (AND | THAT | RELATIVE):
        return False  # hanno chiesto | per Valerio | l’assoluzione «con formula piena»
    if scene.lexicon.traits.verb_second:  # Für Weber | ist das „ein Fehler“, Für Weber kein Thema: „…“
        follows = scene.tokens[mention.last]
        if cue.low or not (follows.flags & (FINITE | AUX) or scene.tokens[at - 1].text == ":"):
            return False
    short = mention.kind == "name" and mention.text.isupper()  # Pour la CGT, majoritaire ici, « … »
    return short or scene.may_think(mention)


def _later(scene: Scene, at: int) -> Attribution | None:
    """`The “new normal” is here, said X.`"""
    for cue in scene.cues:
        if cue.low <= at or cue.participle or cue.kind == "comma" or not reports(scene, cue):
            continue
        follows = scene.tokens[cue.high] if cue.high < len(scene.tokens) else None
        if cue.is_verb and follows is not None and follows.flags & THAT:
            return None  # no puede “confirmar” esto, y ha señalado que …
        if not cue.is_verb or _after_comma(scene, cue):
            return Attribution(cue, scene.subject(cue), "cue-later")
        return None
    return None


def _after_comma(scene: Scene, cue: Cue) -> bool:
    mention = scene.subject(cue)
    first = cue.low if mention is None else min(cue.low, mention.first)
    while first > 0 and scene.tokens[first - 1].flags & (ADVERB | AS | AND | CLITIC):
        first -= 1
    return first > 0 and scene.tokens[first - 1].text in ",–—"
