"""Which reporting words and which speaker belong to a quotation."""

from articles.evidence.quotes.cues import Cue
from articles.evidence.quotes.direct.agents import by_agent
from articles.evidence.quotes.direct.behind import pointed_behind
from articles.evidence.quotes.direct.others import another_acts
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
    NAMING,
    NOUN_TOO,
    OPENER,
    PREPOSITION,
    PRETERITE,
    PRONOUN,
    REFLEXIVE,
    RELATIVE,
    ROLE,
    SO,
    SUBORDINATE,
    THAT,
)
from articles.evidence.quotes.lexicon import endings_of, listed
from articles.evidence.quotes.mentioning import mention_of
from articles.evidence.quotes.mentions import Mention
from articles.evidence.quotes.naming import is_role
from articles.evidence.quotes.subjects import (
    Attribution,
    Scene,
    is_finder,
    is_within,
    of_relative,
    quoted_name,
    reports,
)

_ASIDE = 8
"""Words of an aside that names something, at most."""
_MIN_LEAD = 6
"""Words before a verb that reports them, at least."""


def attribute(scene: Scene, at: int) -> Attribution | None:
    """The attribution of the quotation at token `at`, within its sentence."""
    follows = scene.tokens[at + 1] if at + 1 < len(scene.tokens) else None
    if follows is not None and follows.text == "(" and quoted_name(scene.tokens[at], at) is not None:
        return None  # “JOH” (como se le conoce) contestó que …
    close = _right_after(scene, at)
    ahead = _before(scene, at)
    if close is not None and ahead is None and at and scene.tokens[at - 1].text == ":":
        # Rossi mostrou-se feliz: “…”, começou por explicar
        named = _at_colon(scene, close, at - 1)
        close.mention = named or close.mention or pointing_ahead(scene, at - 1)
    if close is None and ahead is None and at + 2 < len(scene.tokens) and scene.tokens[at + 1].text in ":,":
        close = pointed_behind(scene, at + 2)
        if close is not None:
            return close
    if close is None:
        return (ahead and _around(scene, ahead, at)) or ahead or by_agent(scene, at) or _later(scene, at)
    used = ahead is not None and ahead.cue is not None and ahead.cue.used
    if used and _is_sourced(scene, close):
        return ahead  # X ha dicho que es «bueno» y que sería «…», según informa Radio Y
    if ahead is None or ahead.rule == "cue-before-far":
        return close
    assert close.cue is not None
    if _is_named_so(scene, close, ahead, at):
        return ahead
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
    if close.rule == "speaker-cue-after" and any(t.flags & AND for t in scene.tokens[at + 1 : at + 3]):
        return ahead  # a reconnu avoir « donné des conseils », mais il nie …
    if close.cue.participle or (close.cue.kind == "voice" and close.mention is None):
        return ahead
    if (
        ahead.cue is not None
        and ahead.cue.kind == "voice"
        and close.cue.kind == "say"
        and close.mention is not None
    ):
        return close  # Das Institut freut sich: «…», sagt X
    return ahead if _adjacent(scene, ahead, at) else close


def _is_named_so(scene: Scene, close: Attribution, ahead: Attribution, at: int) -> bool:
    """`A judge described as “very serious” | claims that …`: what is called so, and no verb."""
    if ahead.cue is None or close.cue is None or not scene.lexicon.traits.zero_that:
        return False
    noun = scene.tokens[close.cue.verb].flags & (NOUN_TOO | PRETERITE) == NOUN_TOO
    return bool(noun and scene.tokens[ahead.cue.verb].flags & NAMING) and _adjacent_as(scene, ahead.cue, at)


def _adjacent_as(scene: Scene, cue: Cue, at: int) -> bool:
    """Whether nothing but `as` parts a verb from what it calls somebody."""
    return all(t.flags & AS for t in scene.tokens[cue.high : at])


def _at_colon(scene: Scene, close: Attribution, colon: int) -> Mention | None:
    """`Deluso, invece, | Aldo Roi |: “…” ha affermato`: a full name before the colon, where the verb
    has nobody behind it."""
    if close.mention is not None and close.mention.last >= colon:
        return None
    low = colon
    while low and scene.tokens[low - 1].is_capital:
        low -= 1
    if low < 2 or colon - low < 2 or scene.tokens[low - 1].text != ",":
        return None
    found = mention_of(scene.tokens, low, colon, scene.lexicon)
    named = found is not None and found.kind == "name" and scene.is_human(found.text)
    return found if named and not (close.mention and scene.is_human(close.mention.text)) else None


def _is_sourced(scene: Scene, found: Attribution) -> bool:
    """Whether words like `según informa` name the paper that tells, in a language that says so."""
    cue = found.cue
    return cue is not None and cue.is_verb and cue.low > 0 and bool(scene.tokens[cue.low - 1].flags & AS)


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
    if a == at + 1 and a + 1 < len(tokens) and tokens[a].text == ";" and tokens[a + 1].flags & CUE:
        a += 1  # “…”; subrayó X
    if scene.lexicon.traits.zero_that and a == at + 1 and a < len(tokens) and tokens[a].is_word:
        quoted = tokens[at].quoted
        if quoted is not None and scene.text[quoted.end - 1].isalnum() and not tokens[a].flags & CUE:
            return None  # “Rivers” director Anna Moss said she was glad
    if tokens[at + 1 : a] and is_within(tokens, at):
        return None  # Bos, die sprak van een ‘schande’, | zegt dat hij vrij is
    if a >= len(tokens) or (tokens[a].text in "([" and not _is_attribution_alone(scene, a)):
        return None
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
    if tokens[a].flags & THAT and scene.lexicon.pronouns.get(tokens[a].low) == "r":
        return None  # “…”, che Trump ha rivendicato
    goes_on = a + 1 < len(tokens) and tokens[a].flags & AND and tokens[a + 1].flags & THAT
    if goes_on and not tokens[a + 1].flags & DETERMINER:
        return None  # annonce que le projet « empiète sur des terrains », et qu’on parle de …
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
    return not several and not any(t.flags & (ROLE | BODY | DETERMINER) for t in named)


def _is_described(scene: Scene, low: int, high: int) -> bool:
    """`“…,” | former engineer and | Gmail inventor Paul Moss told Fenn`: offices, and no other clause."""
    between = scene.tokens[low:high]
    verbs = FINITE | AUX | CUE | PREPOSITION | PRONOUN
    plain = all(t.is_word and not t.flags & verbs for t in between)
    return scene.lexicon.traits.zero_that and plain and any(t.flags & ROLE for t in between)


def _is_attribution_alone(scene: Scene, opening: int) -> bool:
    """Whether brackets hold an attribution and no more: `“…” (said X)`, not `“…” (models say that …)`."""
    tokens = scene.tokens
    closing = next((k for k in range(opening, len(tokens)) if tokens[k].text in ")]"), len(tokens))
    for cue in scene.cues:
        if opening < cue.low < closing:
            mention = scene.subject(cue, opening + 1)
            return max(cue.high, mention.last if mention is not None else 0) == closing
    return True


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
    if cue.participle:  # ha poi | concluso | ringraziando tutti: «…»
        told = (c for c in scene.cues if c.high == cue.low and c.kind == "say" and not c.participle)
        cue = next((c for c in told if not c.used), cue)
    if cue.kind == "voice" and at > cue.high + 1 and scene.lexicon.traits.offices_first:
        cue = _said_by_somebody(scene, cue, at)
    cue = _source_ahead(scene, cue, at) or outer(scene, cue)
    mention = scene.subject(cue)
    if cue.participle and mention is not None and cue.high <= mention.first < at:
        return None  # Declaring it lost, Gale ordered a review of what had been “an army”
    between = tokens[cue.high : at]
    if any(t.text == ";" for t in between) or another_acts(scene, cue, at):
        return None
    if mention is not None and _goes_beside(scene, cue, mention, at):
        return Attribution(None, mention, "beside")
    reach = 25 if cue.kind != "voice" else 12
    if cue.high < at and (tokens[cue.high].flags & THAT or not cue.is_verb):
        reach += 20
    far = len(between) > reach and tokens[at - 1].text != ":"
    if tokens[at - 1].text not in ":,":
        far = far or any(t.quoted is not None and t.end - t.start > 60 for t in between)
    return Attribution(cue, mention, "cue-before-far" if far else "cue-before")


def _said_by_somebody(scene: Scene, cue: Cue, at: int) -> Cue:
    """`X annonce que le projet justifiant cette hausse « empiète sur … »`: X says so, no project."""
    tokens, subject, before = scene.tokens, scene.subject(cue), scene.tokens[at - 1]
    if not before.is_word or before.flags & (DETERMINER | PREPOSITION | THAT | AS | ADVERB):
        return cue
    if subject is None or subject.kind != "description":
        return cue
    if any(
        is_role(t, scene.lexicon) or t.flags & (BODY | ANAPHOR) for t in tokens[subject.first : subject.last]
    ):
        return cue
    others = (c for c in reversed(scene.cues) if c.high <= cue.low and c.kind == "say")
    return next((c for c in others if _can_lead(scene, c, at)), cue)


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


def _goes_beside(scene: Scene, cue: Cue, mention: Mention, at: int) -> bool:
    """`…, a précisé X, rendant hommage au | « courage » | …`: the verb reports what stands before it."""
    tokens = scene.tokens
    behind = mention.last
    turned = scene.lexicon.traits.offices_first and cue.high <= mention.first and behind + 2 < at
    if not turned or cue.low < _MIN_LEAD or tokens[cue.low - 1].text != ",":
        return False
    if tokens[behind].text != "," or any(t.flags & THAT or t.text in ":," for t in tokens[behind + 1 : at]):
        return False
    led = not any(t.quoted is not None for t in tokens[max(0, at - 200) : at])
    return led and not any(c.low > behind and c.high <= at for c in scene.cues)


def _can_lead(scene: Scene, cue: Cue, at: int) -> bool:
    """Whether a cue before a quote can report it; `pour X, «` only with a name."""
    if scene.tokens[cue.verb].low in listed(scene.lexicon.verbs.opining):
        return False  # Gefunden wurde „…“, fand im Hof „…“ statt
    if scene.tokens[cue.verb].low in listed(scene.lexicon.verbs.finding) and not is_finder(scene, cue):
        return False  # said he would | find | it “hard”
    if _is_naming_aside(scene, cue, at):
        return False
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


def _is_naming_aside(scene: Scene, cue: Cue, at: int) -> bool:
    """`said the boat – | called | Alga – would be “fast”`: between two marks, how something is called."""
    tokens, mark = scene.tokens, scene.tokens[cue.low - 1].text if cue.low else ""
    if mark not in (",", "–", "—", "-") or not tokens[cue.verb].flags & NAMING or cue.low < cue.verb:
        return False
    closed = any(t.text == mark for t in tokens[cue.high : min(at, cue.high + _ASIDE)])
    return closed and scene.lexicon.traits.zero_that and not tokens[cue.high].flags & PRONOUN


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


def _around(scene: Scene, ahead: Attribution, at: int) -> Attribution | None:
    """`That Rowe announced it shows “courage” in her, | says Ada Hale |.`: who tells the whole sentence."""
    tokens = scene.tokens
    if ahead.cue is None or ahead.cue.used or any(t.quoted is not None for t in tokens[at + 1 :]):
        return None
    for cue in reversed(scene.cues):
        if cue.low <= at + 1 or not cue.is_verb or cue.kind != "say" or cue.participle or cue.impersonal:
            continue
        mention = scene.subject(cue)
        if mention is None or tokens[cue.low - 1].text != "," or mention.first != cue.high:
            continue
        closed = mention.last >= len(tokens) or not tokens[mention.last].is_word
        return Attribution(cue, mention, "cue-later") if closed and reports(scene, cue) else None
    return None


def _after_comma(scene: Scene, cue: Cue) -> bool:
    mention = scene.subject(cue)
    first = cue.low if mention is None else min(cue.low, mention.first)
    while first > 0 and scene.tokens[first - 1].flags & (ADVERB | AS | AND | CLITIC):
        first -= 1
    return first > 0 and scene.tokens[first - 1].text in ",–—"
