"""Clauses that stand before who reports them: `…, he said.`, `…, wie das Team berichtet.`"""

from articles.evidence.quotes.clauses import (
    MIN_WORDS,
    Parts,
    another_clause,
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
    ANAPHOR,
    AND,
    AS,
    AUX,
    BARRED,
    BODY,
    BUT,
    CLITIC,
    DEFINITE,
    DETERMINER,
    FINITE,
    KONJ,
    KONJ_WEAK,
    NEGATION,
    PARTICIPLE,
    PAST,
    PREPOSITION,
    PRONOUN,
    REFLEXIVE,
    RELATIVE,
    ROLE,
    SO,
    SUBORDINATE,
    THAT,
    TIME,
    TOLD,
)
from articles.evidence.quotes.indirect.leading import is_link, past_apposition, past_told
from articles.evidence.quotes.indirect.setting import sets_scene
from articles.evidence.quotes.indirect.subjunctive import subjunctive_part
from articles.evidence.quotes.lexicon import bits_in_singular, endings_of, listed
from articles.evidence.quotes.mentions import Mention
from articles.evidence.quotes.sentences import Token, some_are
from articles.evidence.quotes.subjects import Scene, subject_after

_CUT = 3
"""Words of a subject and its verb, which do not make a clause alone."""
_RELATIVE = 4
"""A comma and the words of a relative clause, at least."""


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
        cut = comma == end and words_between(tokens, *parts[0]) <= _CUT  # El gremio agrupa, según dijo, | a …
        if comma is not None and (cut or continues(tokens, comma + 1, scene.lexicon)):
            parts.append((comma + 1, clause_end(tokens, comma + 1)))
        return parts, "as-clause"
    return None


def _parts_clauses(tokens: list[Token], k: int) -> bool:
    """Whether a semicolon or a colon stands there, and not that of a clock: `às 12:30`."""
    if tokens[k].text not in (";", ":"):
        return False
    return not (k and tokens[k - 1].text[-1:].isdecimal() and tokens[k].end == tokens[k + 1].start)


def trailing(scene: Scene, cue: Cue, mention: Mention | None) -> Parts | None:
    """`…, he said.`; `…, explicó el alcalde.`; `The plan, he said, would fail.`"""
    tokens = scene.tokens
    comma = _comma_before(scene, cue, mention)
    if comma is None:
        return None
    clause = max((k + 1 for k in range(comma) if _parts_clauses(tokens, k)), default=0)
    low = subjunctive_part(scene, past_openers(tokens, clause, comma), comma)
    if _is_subject(scene, mention, low, comma):
        return None
    inside = _stands_inside(scene, cue, mention, low, comma)
    behind = max(cue.high, mention.last if mention is not None else 0)
    if is_link(scene, clause, comma) and _goes_on(scene, tokens[behind:]):
        return [(behind + 1, clause_end(tokens, behind + 1))], "trailing-inside"
    if _is_not_said(scene, cue, mention, low, comma, inside):
        return None
    end = max(cue.high, mention.last if mention is not None else 0)
    if end > cue.high and end < len(tokens) and cue.text.endswith(f" {tokens[end].text}"):
        end += 1  # …, liet Marjolein Dekker | weten
    end = past_told(scene, cue, mention, end)
    closes = next((k for k in range(end, len(tokens)) if tokens[k].text == ";"), len(tokens))
    rest = [] if _is_told_of_teller(scene, tokens[end:closes]) else tokens[end:closes]
    if _takes_object(scene, cue, mention, rest):
        return None
    relative = scene.lexicon.pronouns.get(tokens[comma - 1].low) == "r"  # el negocio que, aseguran, …
    linked = tokens[comma - 1].flags & AND or relative
    marked = len(rest) > 1 and rest[0].text == "," and rest[1].quoted is not None
    if marked and tokens[comma - 1].flags & SUBORDINATE:
        return None  # …, anche se, ha aggiunto la fornaia, «…»
    if linked and rest and rest[0].text == ",":
        return [(end + 1, clause_end(tokens, end + 1))], "trailing-inside"  # …, but, he said, it holds
    if any(t.text == ":" for t in rest[-1:]):
        rest = rest[:-1]
    if (
        _goes_on(scene, rest)
        and _only_opens(scene, low, comma, inside)
        and not _is_scene(scene, rest, comma - low)
    ):
        # La fiesta, admitió, costará …: the clause goes on
        return [(low, comma), (end + 1, clause_end(tokens, end + 1))], "trailing-inside"
    if has_clause(rest, scene.lexicon) or another_clause(tokens, end + 1, scene.lexicon):
        return _with_clause_behind(scene, low, comma, end)
    named = mention is not None and mention.first >= cue.high
    if _is_adverbial(scene, low, comma, named) or _is_subordinate(tokens, low, comma):
        return None
    return [(low, comma), *_belated(scene, end)], "trailing"


def _is_subject(scene: Scene, mention: Mention | None, low: int, comma: int) -> bool:
    """`L’avocat du prévenu, 23 ans et condamné à Dax, | a plaidé | la relaxe`: what stands before the verb
    is who does it, with what is said of him, and what is behind it is nobody."""
    tokens, traits = scene.tokens, scene.lexicon.traits
    if mention is None or mention.kind != "description" or mention.first < comma:
        return False
    if traits.zero_that or traits.verb_second:
        return False  # The mill, which burnt down, was old, | said | officials
    told = ROLE | BODY | ANAPHOR
    heads = tokens[mention.first : mention.last]
    if any((t.flags | bits_in_singular(t.low, scene.lexicon)) & told for t in heads):
        return False
    first = subject_after(tokens, low, scene.lexicon)
    return first is not None and first.first == low and first.last < comma and tokens[first.last].text == ","


def _comma_before(scene: Scene, cue: Cue, mention: Mention | None) -> int | None:
    """The comma or dash that parts what was said from the verb, or from the subject before it."""
    tokens = scene.tokens
    if cue.participle or (cue.low and _is_relative(scene, cue.low - 1)):
        return None  # Fenn, who | ruled in exile, often took a softer line
    if _closes_source(scene, cue):
        return None  # …, ce qui, selon eux, | expliquerait | la panne
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
    acts = first < cue.low and tokens[first].flags & ADVERB and not tokens[first].flags & SO
    if acts and scene.lexicon.traits.nouns_capital and not points:
        return None  # Er prüfte den Fall, | nur meinte er | damit keine Pakete
    tied = tokens[comma].start == tokens[comma - 1].end or tokens[comma].end == tokens[comma + 1].start
    if tokens[comma].text == "-" and tied:
        return None
    return comma


def _closes_source(scene: Scene, cue: Cue) -> bool:
    """Whether a source with its preposition stands right before a verb, between two commas."""
    sources = (c for c in scene.cues if c.kind == "according" and c.high < cue.low)
    found = next((scene.subject(c) for c in sources), None)
    return found is not None and found.last == cue.low - 1


def _stands_inside(scene: Scene, cue: Cue, mention: Mention | None, low: int, comma: int) -> bool:
    """`En attendant, soutient-il, la grève …`: whether the clause may go on behind its attribution."""
    tokens = scene.tokens
    behind = max(cue.high, mention.last if mention is not None else 0)
    turned = any(t.hung for t in tokens[cue.low : cue.high])
    turned = turned or (scene.lexicon.traits.null_subject and mention is not None and comma > low + 3)
    if not turned or behind >= len(tokens) - MIN_WORDS or tokens[behind].text != ",":
        return False
    return not tokens[behind + 1].flags & (RELATIVE | SUBORDINATE | AND | PARTICIPLE)


def _is_not_said(scene: Scene, cue: Cue, mention: Mention | None, low: int, comma: int, inside: bool) -> bool:
    """Whether what stands before the comma is the reporter's: it sets the scene, or is too little."""
    tokens = scene.tokens
    that = tokens[low].flags & THAT and not tokens[low].flags & DETERMINER
    if that and scene.lexicon.traits.nouns_capital and not _is_told(tokens[low:comma]):
        return True  # Dass sie erlaubt war, erklärt X mit dem Gesetz: „…“
    if tokens[low].flags & AS and any(low < other.low < comma for other in scene.cues):
        return True  # Wie X damals berichtete, wies das Gericht die Klage zurück
    if _is_carried_on(tokens, cue, mention) or (not inside and sets_scene(scene, cue, low, comma)):
        return True
    one = tokens[low].flags & (PRONOUN | DETERMINER) or scene.is_human(tokens[low].text)
    alone = low + 1 == comma and one  # This, he says, is part of it; Arrighi, fa sapere il legale, risponderà
    if words_between(tokens, low, comma) < 2 and not alone:
        return True
    return any(t.quoted is not None and t.end - t.start > 60 for t in tokens[:comma])


def _goes_on(scene: Scene, rest: list[Token]) -> bool:
    """Whether a comma follows the attribution, and no clause of its own: not `…, diz ela, que já cruzava`."""
    if len(rest) < 3 or rest[0].text != "," or rest[1].flags & (SUBORDINATE | PARTICIPLE):
        return False
    return scene.lexicon.pronouns.get(rest[1].low) != "r"


def _is_told_of_teller(scene: Scene, rest: list[Token]) -> bool:
    """`…, sagte Weber, | der bis 2010 Minister war |.`: a clause with its verb at the end is about him."""
    if len(rest) < _RELATIVE or rest[0].text != "," or not scene.lexicon.traits.verb_second:
        return False
    if not rest[1].flags & DEFINITE or not rest[1].flags & PRONOUN:
        return False
    end = next((k for k in range(2, len(rest)) if not rest[k].is_word), len(rest))
    last, inner = rest[end - 1], rest[2 : end - 1]
    finite = FINITE | AUX | KONJ
    unlisted = not last.flags and last.low.endswith(endings_of(scene.lexicon.forms.verb_endings))
    if last.is_capital or not (last.flags & finite or unlisted):
        return False
    return not any(t.flags & finite and not t.flags & (DETERMINER | PREPOSITION) for t in inner)


def _only_opens(scene: Scene, low: int, comma: int, inside: bool) -> bool:
    """Whether the words before an attribution only open a clause that goes on behind it."""
    tokens = scene.tokens
    words, clause = words_between(tokens, low, comma), has_clause(tokens[low:comma], scene.lexicon)
    return words < 4 or (not clause and (words < 5 or bool(inside and tokens[low].flags & PREPOSITION)))


def _is_scene(scene: Scene, rest: list[Token], words: int) -> bool:
    """`Das Geld reiche nicht, sagte Weber, | im Saal wurde gelacht`: the reporter's words, not in reported
    speech."""
    led = words > 3 and bool(scene.lexicon.forms.subjunctive) and rest[1].flags & PREPOSITION
    return bool(led) and not some_are(rest, KONJ)


def _with_clause_behind(scene: Scene, low: int, comma: int, end: int) -> Parts | None:
    """What is said where a clause follows the attribution: that clause too, or what stands before alone."""
    tokens = scene.tokens
    stops = ",–—-" if tokens[comma].text == "-" else ",–—"  # La vendemmia - dice Fenn - si è conclusa
    after = next((k for k in range(end, len(tokens)) if tokens[k].text in stops), None)
    if after is None or has_clause(tokens[end:after], scene.lexicon):
        return None
    goes_on = continues(tokens, after + 1, scene.lexicon)
    if goes_on and (after == end or words_between(tokens, end, after) < 8):
        return [(low, comma), (after + 1, clause_end(tokens, after + 1))], "trailing-inside"
    return [(low, comma), *_belated(scene, end)], "trailing"


def _is_adverbial(scene: Scene, low: int, comma: int, named: bool) -> bool:
    """`In a hall in Hull, she spoke`: words without a verb, where no speaker named behind makes them said."""
    tokens = scene.tokens
    part, words = tokens[low:comma], words_between(tokens, low, comma)
    if not named and words < 4 and not has_clause(part, scene.lexicon):
        return True
    led = part[0].flags & (SUBORDINATE | PREPOSITION) and not part[0].flags & DETERMINER
    if not led or words > 7 or opens_amount(scene, low):  # Around 19 missiles failed, the army said
        return False
    return not any(t.text == "," or t.flags & (FINITE | KONJ | KONJ_WEAK) for t in part)


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
    reported = head.flags & SUBORDINATE and some_are(part[-2:], KONJ | KONJ_WEAK)
    if not (contrast or reported) or any(t.quoted is not None for t in part):
        return []
    return [(low, high)] if words_between(tokens, low, high) > 2 else []


def _is_relative(scene: Scene, at: int) -> bool:
    token = scene.tokens[at]
    return scene.lexicon.pronouns.get(token.low) == "r" and not token.is_capital


def _is_told(clause: list[Token]) -> bool:
    """Whether a clause has a verb in the mood of reported speech, or one that may be."""
    return some_are(clause, KONJ | KONJ_WEAK)


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
