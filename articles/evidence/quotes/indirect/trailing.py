"""Clauses that stand before who reports them: `…, he said.`, `…, wie das Team berichtet.`"""

from articles.evidence.quotes.clauses import (
    MIN_WORDS,
    Parts,
    clause_end,
    continues,
    has_clause,
    past_openers,
    trimmed,
    words_between,
)
from articles.evidence.quotes.cues import Cue
from articles.evidence.quotes.flags import (
    ADVERB,
    AND,
    AS,
    AUX,
    BARRED,
    BUT,
    CLITIC,
    DETERMINER,
    FINITE,
    INDEFINITE,
    KONJ,
    KONJ_WEAK,
    NEGATION,
    PARTICIPLE,
    PAST,
    PREPOSITION,
    PRONOUN,
    QUESTION,
    REFLEXIVE,
    RELATIVE,
    SAY,
    SO,
    SUBORDINATE,
    THAT,
    TIME,
    TOLD,
    WHETHER,
)
from articles.evidence.quotes.indirect.prepositions import past_apposition
from articles.evidence.quotes.indirect.subjunctive import subjunctive_part
from articles.evidence.quotes.lexicon import endings_of, listed
from articles.evidence.quotes.mentions import Mention
from articles.evidence.quotes.sentences import Token
from articles.evidence.quotes.subjects import Scene

_NOBODY = Mention(0, 0, "", "nobody")


def as_clause(scene: Scene, cue: Cue, mention: Mention | None) -> Parts | None:
    """`…, wie das Team berichtet.` and `Comme l'a dit X, …`."""
    tokens = scene.tokens
    bare = mention is None or (mention.last < cue.low and tokens[cue.low - 1].flags & AS)
    first = cue.low if bare or mention is None else min(cue.low, mention.first)
    j = first - 1
    while j >= 0 and (tokens[j].flags & (ADVERB | AUX | CLITIC | REFLEXIVE)) and not (tokens[j].flags & AS):
        j -= 1
    if j < 0 or not tokens[j].flags & AS:
        return None
    end = max(cue.high, mention.last if mention is not None else 0)
    if j == 0 or all(not t.is_word for t in tokens[:j]):
        comma = next((k for k in range(end, len(tokens)) if tokens[k].text == ","), None)
        if comma is None:
            return None
        if comma == end and mention is not None and mention.first >= cue.high:
            comma = past_apposition(scene, comma, mention)  # Según confirmó X, director de …, | el plan …
        return [(comma + 1, clause_end(tokens, comma + 1))], "as-clause-first"
    if tokens[j - 1].text in ",–—" and words_between(tokens, 0, j) >= MIN_WORDS:
        if (
            scene.lexicon.traits.name_chain
            and end < len(tokens)
            and tokens[end].text == ","
            and _is_relative(scene, j - 2)
        ):
            high = clause_end(tokens, end + 1)
            return [(end + 1, high)], "as-clause-inside"  # los daños que, según expuso, | causó el agua
        parts = [(past_openers(tokens, 0, j), j - 1)]
        comma = next((k for k in range(end, len(tokens)) if tokens[k].text in ",–—"), None)
        if comma is not None and continues(tokens, comma + 1, scene.lexicon):
            parts.append((comma + 1, clause_end(tokens, comma + 1)))
        return parts, "as-clause"
    return None


def _parts_clauses(tokens: list[Token], k: int) -> bool:
    """Whether a semicolon or a colon stands there, and not that of a clock: `às 12:30`."""
    if tokens[k].text not in (";", ":"):
        return False
    return not (k and tokens[k - 1].text[-1:].isdigit() and tokens[k].end == tokens[k + 1].start)


def trailing(scene: Scene, cue: Cue, mention: Mention | None) -> Parts | None:
    """`…, he said.`; `…, explicó el alcalde.`; `The plan, he said, would fail.`"""
    tokens = scene.tokens
    if cue.participle or (cue.low and _is_relative(scene, cue.low - 1)):
        return None  # Fenn, who | ruled in exile, often took a softer line
    first = cue.low if mention is None else min(cue.low, mention.first)
    aside = first > 0 and tokens[first - 1].flags & AUX and first < cue.low  # …, heeft minister X gezegd
    if aside:
        first -= 1
    elif first < cue.low and not scene.lexicon.traits.zero_that:
        return None  # Romance and German put the verb first: …, explicó el alcalde
    while first > 0 and tokens[first - 1].flags & (ADVERB | SO) and tokens[first - 1].text != ",":
        first -= 1
    points = first > 1 and tokens[first - 1].low in listed(scene.lexicon.attribution.pointing_said)
    if points and tokens[cue.verb].low in listed(scene.lexicon.attribution.pointing_verbs):
        first -= 1  # …, das bestätigte der Klub
    comma = first - 1
    if comma < 1 or tokens[comma].text not in ",–—-":
        return None
    hyphen = tokens[comma].text == "-"  # La vendemmia - sottolinea la Coldiretti - si è conclusa
    if hyphen and (
        tokens[comma].start == tokens[comma - 1].end or tokens[comma].end == tokens[comma + 1].start
    ):
        return None
    stops = ",–—-" if hyphen else ",–—"
    clause = max((k + 1 for k in range(comma) if _parts_clauses(tokens, k)), default=0)
    low = subjunctive_part(scene, past_openers(tokens, clause, comma), comma)
    that = tokens[low].flags & THAT and not tokens[low].flags & DETERMINER
    if that and scene.lexicon.traits.nouns_capital and not _is_told(tokens[low:comma]):
        return None  # Dass sie erlaubt war, erklärt X mit dem Gesetz: „…“
    if tokens[low].flags & AS and any(low < other.low < comma for other in scene.cues):
        return None  # Wie X damals berichtete, wies das Gericht die Klage zurück
    behind = max(cue.high, mention.last if mention is not None else 0)
    turned = any(t.hung for t in tokens[cue.low : cue.high])  # En attendant, soutient-il, la grève …
    turned = turned or (scene.lexicon.traits.null_subject and mention is not None and comma > low + 3)
    inside = turned and behind < len(tokens) - MIN_WORDS and tokens[behind].text == ","
    inside = inside and not tokens[behind + 1].flags & (RELATIVE | SUBORDINATE | AND | PARTICIPLE)
    if _is_carried_on(tokens, cue, mention) or (not inside and _sets_scene(scene, cue, low, comma)):
        return None
    one = tokens[low].flags & (PRONOUN | DETERMINER) or scene.is_human(tokens[low].text)
    alone = low + 1 == comma and one  # This, he says, is part of it; Arrighi, fa sapere il legale, risponderà
    if (words_between(tokens, low, comma) < 2 and not alone) or any(
        t.quoted is not None and t.end - t.start > 60 for t in tokens[:comma]
    ):
        return None
    end = max(cue.high, mention.last if mention is not None else 0)
    if end > cue.high and end < len(tokens) and cue.text.endswith(f" {tokens[end].text}"):
        end += 1  # …, liet Marjolein Dekker | weten
    closes = next((k for k in range(end, len(tokens)) if tokens[k].text == ";"), len(tokens))
    rest = tokens[end:closes]
    if _takes_object(scene, cue, mention, rest):
        return None
    before = tokens[comma - 1]
    relative = scene.lexicon.pronouns.get(before.low) == "r"  # el negocio que, aseguran, …
    linked = before.flags & AND or relative
    if before.flags & SUBORDINATE and len(rest) > 1 and rest[0].text == "," and rest[1].quoted is not None:
        return None  # …, anche se, ha precisato il sindaco, «…»
    if linked and rest and rest[0].text == ",":
        return [(end + 1, clause_end(tokens, end + 1))], "trailing-inside"  # …, but, he said, it holds
    if any(t.text == ":" for t in rest[-1:]):
        rest = rest[:-1]
    words = words_between(tokens, low, comma)
    short = words < 5 and (words < 4 or not has_clause(tokens[low:comma], scene.lexicon))
    goes_on = len(rest) > 2 and rest[0].text == "," and not rest[1].flags & (SUBORDINATE | PARTICIPLE)
    goes_on = goes_on and scene.lexicon.pronouns.get(rest[1].low) != "r"  # …, diz ela, que já cruzava
    headed = inside and tokens[low].flags & PREPOSITION and not has_clause(tokens[low:comma], scene.lexicon)
    if (short or headed) and goes_on:
        # La fiesta, admitió, costará …: the clause goes on
        return [(low, comma), (end + 1, clause_end(tokens, end + 1))], "trailing-inside"
    if has_clause(rest, scene.lexicon):
        comma_after = next((k for k in range(end, len(tokens)) if tokens[k].text in stops), None)
        if comma_after is None or has_clause(tokens[end:comma_after], scene.lexicon):
            return None
        if not continues(tokens, comma_after + 1, scene.lexicon):
            return [(low, comma), *_belated(scene, end)], "trailing"
        if comma_after == end or words_between(tokens, end, comma_after) < 8:
            return [(low, comma), (comma_after + 1, clause_end(tokens, comma_after + 1))], "trailing-inside"
        return [(low, comma), *_belated(scene, end)], "trailing"
    named = mention is not None and mention.first >= cue.high
    if (
        not named
        and not has_clause(tokens[low:comma], scene.lexicon)
        and words_between(tokens, low, comma) < 4
    ):
        return None
    if (
        tokens[low].flags & (SUBORDINATE | PREPOSITION)
        and not tokens[low].flags & DETERMINER
        and not opens_amount(scene, low)  # Around 19 missiles failed, the army said
        and not any(t.text == "," for t in tokens[low:comma])
        and words_between(tokens, low, comma) < 8
        and not any(t.flags & (FINITE | KONJ | KONJ_WEAK) for t in tokens[low:comma])
    ):
        return None
    if _is_subordinate(tokens, low, comma):
        return None
    return [(low, comma), *_belated(scene, end)], "trailing"


def _belated(scene: Scene, end: int) -> list[tuple[int, int]]:
    """What is still said behind the speaker: `…, findet Gamper, | sondern der Kader`."""
    tokens = scene.tokens
    if end + 2 >= len(tokens) or tokens[end].text != ",":
        return []
    low, high = trimmed(tokens, end + 1, clause_end(tokens, end + 1))
    head, part = tokens[end + 1], tokens[low:high]
    opposed = head.low in listed(scene.lexicon.grammar.instead) or (
        len(part) > 1 and part[1].flags & NEGATION
    )
    contrast = head.flags & BUT and opposed and not has_clause(part, scene.lexicon)
    reported = head.flags & SUBORDINATE and any(t.flags & (KONJ | KONJ_WEAK) for t in part[-2:])
    if not (contrast or reported) or any(t.quoted is not None for t in part):
        return []
    return [(low, high)] if words_between(tokens, low, high) > 2 else []


def _is_relative(scene: Scene, at: int) -> bool:
    token = scene.tokens[at]
    return scene.lexicon.pronouns.get(token.low) == "r" and not token.is_capital


def _is_told(clause: list[Token]) -> bool:
    """Whether a clause has a verb in the mood of reported speech, or one that may be."""
    return any(t.flags & (KONJ | KONJ_WEAK) for t in clause)


def _takes_object(scene: Scene, cue: Cue, mention: Mention | None, rest: list[Token]) -> bool:
    """`As it grew, the firm added | a layer of managers`; `…, all engineers would report | to one man`."""
    if not scene.lexicon.traits.zero_that or not rest or scene.tokens[cue.verb].flags & TOLD:
        return False
    if scene.tokens[cue.low].flags & BARRED and cue.low < cue.verb:
        return mention is None or mention.kind == "description"
    behind = mention is not None and mention.first >= cue.high
    bare = not rest[0].flags and rest[0].text.isalpha() and rest[0].text.islower()
    how = rest[0].low.endswith(
        (*endings_of(scene.lexicon.forms.adverb_ending), *endings_of(scene.lexicon.forms.gerund_ending))
    )
    if bare and not how and not behind and scene.tokens[cue.verb].low not in listed(scene.lexicon.verbs.said):
        return True  # On having broken the rules, the firm claimed | ignorance
    return not behind and bool(rest[0].flags & DETERMINER) and not rest[0].flags & (TIME | THAT | PRONOUN)


def _is_subordinate(tokens: list[Token], low: int, comma: int) -> bool:
    """`After the hearing began, the judge asked for calm`: one clause, and that of time or reason."""
    while low + 1 < comma and tokens[low].is_word and tokens[low + 1].text == ",":
        low += 2  # Indeed, as soon as …
    head = tokens[low]
    if not head.flags & SUBORDINATE or head.flags & (DETERMINER | THAT) or low + 1 >= comma:
        return False
    clause = tokens[low + 1 : comma]
    if clause[0].flags & (AUX | FINITE) or any(t.text == "," for t in clause):
        return False  # When will it open, he asked
    verbs, before = 0, False
    for at, token in enumerate(clause):
        anew = verbs and not before and not clause[at - 1].flags & PREPOSITION
        if anew and token.flags & PRONOUN and not token.flags & DETERMINER and at + 1 < len(clause):
            return False  # Because it was not safe | it closed
        verb = bool(token.flags & (FINITE | AUX | KONJ | PAST)) and not token.flags & (
            DETERMINER | PREPOSITION
        )
        verbs += verb and not before
        before = verb or (before and bool(token.flags & (ADVERB | NEGATION)))
    return verbs < 2


def _is_carried_on(tokens: list[Token], cue: Cue, mention: Mention | None) -> bool:
    """`…, Hale took a tone that was cross and assured`: no verb right behind its subject."""
    low = cue.low
    while low and tokens[low - 1].flags & ADVERB and not tokens[low - 1].flags & AND:
        low -= 1
    return mention is not None and mention.last < low and bool(tokens[low - 1].flags & AND)


def opens_amount(scene: Scene, low: int) -> bool:
    """`said` **`up to 40`** `ships still sailed`: the words that bound a number begin the clause."""
    tokens = scene.tokens
    for count in (1, 2, 3):
        number = tokens[low + count] if low + count < len(tokens) else None
        words = tuple(t.low for t in tokens[low : low + count])
        if number is not None and number.text[0] in "0123456789$€£" and words in scene.lexicon.qualifiers:
            return True
    return False


def quote_after_colon(scene: Scene, cue: Cue) -> bool:
    """`Gluten serait néfaste, selon X : « … »`: one cue for a reported clause and a quote."""
    tokens = scene.tokens
    return any(
        tokens[k].text == ":" and tokens[k + 1].quoted is not None for k in range(cue.high, len(tokens) - 1)
    )


def _sets_scene(scene: Scene, cue: Cue, low: int, comma: int) -> bool:
    """`In a video of May 23, 2015, X declared himself a candidate`: an adverbial before a whole clause."""
    tokens = scene.tokens
    head = tokens[low]
    if head.flags & PREPOSITION and any(
        t.low in listed(scene.lexicon.verbs.asked) for t in tokens[low:comma]
    ):
        return True  # A chi gli chiedeva se avesse paura, ha risposto: …
    asked = head.flags & PAST and not head.flags & (SAY | DETERMINER) and low + 1 < comma
    if low + 1 < comma and head.flags & QUESTION and tokens[low + 1].flags & (WHETHER | PREPOSITION):
        return True  # Asked whether the quay was safe, Reed said: …
    bare = tokens[low:comma]
    if any(t.flags & PAST and not t.flags & SAY for t in bare[:4]) and not has_clause(bare, scene.lexicon):
        return True  # Darauf angesprochen, sagte X, er bleibe
    if asked and (tokens[low + 1].flags & (WHETHER | ADVERB) or tokens[low + 1].text == ","):
        return True  # Gevraagd of hij spijt had, antwoordde X: …
    behind = max(cue.high, (scene.subject(cue) or _NOBODY).last)
    while behind < len(tokens) and tokens[behind].flags & (ADVERB | NEGATION):
        behind += 1
    led = behind < len(tokens) and (tokens[behind].text == ":" or tokens[behind].quoted is not None)
    led = led or (bool(head.flags & (WHETHER | RELATIVE)) and quote_after_colon(scene, cue))
    if head.flags & (PREPOSITION | WHETHER | RELATIVE) and not head.flags & INDEFINITE and led:
        return True  # Auf die Frage, ob er bleibe, sagte Weber nur: „…“
    if has_clause(tokens[low:comma], scene.lexicon) or any(
        t.flags & (KONJ | KONJ_WEAK) for t in tokens[low:comma]
    ):
        return False
    mention = scene.subject(cue)
    end = max(cue.high, mention.last if mention is not None else 0)
    while end < len(tokens) and tokens[end].flags & ADVERB:
        end += 1
    follows = tokens[end] if end < len(tokens) else None
    if follows is not None and follows.text == ":":
        return True  # Sentencing him on Thursday, the judge said: …
    if not head.flags & PREPOSITION or head.flags & (DETERMINER | SUBORDINATE) == DETERMINER:
        return False
    if follows is None or tokens[cue.verb].flags & TOLD:
        return False
    return follows.quoted is not None or (
        follows.is_word and not follows.flags & (PREPOSITION | TIME | ADVERB | AND | SUBORDINATE)
    )
