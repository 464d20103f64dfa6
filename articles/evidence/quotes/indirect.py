"""The clauses that a sentence reports with a verb of saying and without quotation marks."""

from articles.evidence.languages.speech import Speech
from articles.evidence.quotes.bare_clauses import bare_clause, comma_clause, infinitive
from articles.evidence.quotes.clauses import (
    MIN_WORDS,
    Parts,
    Reported,
    clause_end,
    continues,
    has_clause,
    past_openers,
    trimmed,
    words_between,
)
from articles.evidence.quotes.cues import Cue
from articles.evidence.quotes.lexicon import (
    ADVERB,
    AND,
    AS,
    AUX,
    CLITIC,
    CUE,
    DATA,
    DETERMINER,
    FINITE,
    FIRST_PERSON,
    INDEFINITE,
    KONJ,
    KONJ_WEAK,
    NEGATION,
    NOUN_TOO,
    OF,
    PARTICIPLE,
    PAST,
    PREPOSITION,
    PRONOUN,
    QUESTION,
    REFLEXIVE,
    RELATIVE,
    ROLE,
    SAY,
    SUBORDINATE,
    THAT,
    TIME,
    TOLD,
    WHETHER,
    Lexicon,
)
from articles.evidence.quotes.mentions import Mention
from articles.evidence.quotes.prepositions import by_preposition
from articles.evidence.quotes.scene import Scene
from articles.evidence.quotes.sentences import Token
from articles.evidence.quotes.subjects_after import past_times

_REACH = 25
_NOBODY = Mention(0, 0, "", "nobody")


def reported(scene: Scene, cue: Cue) -> Reported | None:
    """What a cue reports in its sentence, if it reports without marks."""
    if cue.kind == "voice" or cue.negated or not scene.reports(cue):
        return None
    if cue.kind in ("according", "comma", "after", "so"):
        if (cue.used and not _quote_after_colon(scene, cue)) or _is_unspoken(scene, cue):
            return None
        return by_preposition(scene, cue)
    mention = scene.subject(cue)
    if mention is not None and (mention.kind == "nobody" or _is_data(scene, mention)):
        return None
    if (
        mention is None
        and not cue.impersonal
        and not scene.lexicon.speech.null_subject
        and not cue.participle
    ):
        return None
    after = _after(scene, cue, mention)
    if any(t.flags & NEGATION for t in scene.tokens[after : after + 1]):
        return None
    if cue.used and not _quote_after_colon(scene, cue):
        return None
    if cue.impersonal and not cue.passive and _has_object(scene.tokens, after):
        return None
    if scene.tokens[cue.low].flags & REFLEXIVE and not cue.impersonal and scene.lexicon.speech.null_subject:
        return None
    if cue.kind == "think":
        found = _trailing(scene, cue, mention)
        if found is None or not any(
            t.flags & (KONJ | KONJ_WEAK) for low, high in found[0] for t in scene.tokens[low:high]
        ):
            return None
        return Reported(found[0], mention, found[1])
    found = (
        _as_clause(scene, cue, mention)
        or _that_clause(scene, cue, after)
        or infinitive(scene, cue, after)
        or _trailing(scene, cue, mention)
        or bare_clause(scene, cue, mention, after)
        or comma_clause(scene, cue, after)
    )
    if found is None:
        return None
    parts, rule = found
    parts = [(low, _before_next(scene, low, high)) for low, high in parts]
    parts = [part for part in (trimmed(scene.tokens, low, high) for low, high in parts) if part[0] < part[1]]
    least = 2 if rule == "that-clause" else MIN_WORDS
    if not parts or sum(words_between(scene.tokens, low, high) for low, high in parts) < least:
        return None
    return Reported(parts, mention, rule)


def _before_next(scene: Scene, low: int, high: int) -> int:
    """`racconta che … | e fa sapere che …`: where the speaker's next reporting phrase begins."""
    tokens = scene.tokens
    for cue in scene.cues:
        inside = low < cue.low - 1 and cue.high < high and cue.high - cue.low > 1 and cue.is_verb
        if inside and tokens[cue.low - 1].flags & AND and tokens[cue.high].flags & THAT:
            return cue.low - 1
    unsaid = scene.lexicon.unsaid
    for k in range(low + 2, high - 1) if unsaid else ():
        if tokens[k].text == "," and tokens[k + 1].low in unsaid and _is_unsaid(tokens, k + 1, scene.lexicon):
            return k
    return high


def _is_unsaid(tokens: list[Token], j: int, lexicon: Lexicon) -> bool:
    """`…, | sans convaincre les élus`, `…, | sin dar detalles`: the reporter's words, not the speaker's."""
    return any(
        all(t.low == word for t, word in zip(tokens[j : j + len(words)], words, strict=False))
        for words in lexicon.unsaid[tokens[j].low]
    )


def _has_object(tokens: list[Token], after: int) -> bool:
    """`heißt es jetzt Verantwortung zu übernehmen` reports nothing."""
    while after < len(tokens) and tokens[after].flags & ADVERB:
        after += 1
    return after < len(tokens) and tokens[after].is_word and not tokens[after].flags & (THAT | PREPOSITION)


def _quote_after_colon(scene: Scene, cue: Cue) -> bool:
    """`Gluten serait néfaste, selon X : « … »`: one cue for a reported clause and a quote."""
    tokens = scene.tokens
    return any(
        tokens[k].text == ":" and tokens[k + 1].quoted is not None for k in range(cue.high, len(tokens) - 1)
    )


def _is_data(scene: Scene, mention: Mention) -> bool:
    """`les statistiques indiquent que` has no speaker."""
    return any(t.flags & DATA for t in scene.tokens[mention.first : mention.last][:4])


def _is_unspoken(scene: Scene, cue: Cue) -> bool:
    """`according to the latest figures`; not `according to figures | from the ministry`."""
    mention = scene.subject(cue)
    if mention is None or mention.kind != "description":
        return False
    tokens, follows = scene.tokens, scene.tokens[mention.last : mention.last + 1]
    sourced = any(t.flags & (OF | PREPOSITION | DETERMINER) for t in follows)
    return not sourced and tokens[mention.last - 1].low in scene.lexicon.speech.unspoken.split()


def _after(scene: Scene, cue: Cue, mention: Mention | None) -> int:
    """The index after the cue, its subject and what belongs to them."""
    if mention is not None and mention.first >= cue.high:
        return mention.last
    return past_times(scene.tokens, cue.high)


def _that_clause(scene: Scene, cue: Cue, after: int) -> Parts | None:
    """`said on Monday that …`; `informó el ministerio que …`; `fragte, ob …`."""
    tokens, lexicon = scene.tokens, scene.lexicon
    commas = 0
    for j in range(after, min(len(tokens), after + _REACH)):
        token = tokens[j]
        flags = token.flags
        if flags & THAT and not token.is_capital and not (flags & CUE):
            if j > after and tokens[j - 1].flags & SUBORDINATE:
                return None  # …, a assuré une source, alors que …
            relative = lexicon.pronouns.get(token.low) == "r"
            if relative and ((commas == 1 and tokens[j - 1].text == ",") or tokens[j - 1].flags & DETERMINER):
                return None  # …, sostiene el tribunal, que aplica …: a relative clause
            if (
                flags & DETERMINER
                and j == after
                and lexicon.speech.zero_that
                and _is_demonstrative(tokens, j)
            ):
                return [(j, clause_end(tokens, j))], "bare-clause"
            low = j + 1
            if low < len(tokens) and tokens[low].quoted is not None:
                return None
            if (
                lexicon.speech.zero_that
                and j > after
                and _is_relative_that(tokens, cue, after, j, lexicon.speech)
            ):
                return None  # announced a plan that would close the bridge
            return [(low, clause_end(tokens, low))], "that-clause"
        if flags & WHETHER and j <= after + 2 and not flags & PREPOSITION:
            if (cue.low == 0 and lexicon.speech.zero_that) or tokens[j - 1].flags & FIRST_PERSON:
                return None  # Asked what people should do, Pym did not hesitate
            if flags & RELATIVE and (tokens[j - 1].text == "," or (j > after and not _asks(tokens, cue))):
                return None  # claimed the man who was there left early
            return [(j, clause_end(tokens, j))], "question-clause"
        if (token.quoted is not None and token.end - token.start > 40) or token.text in ":;":
            return None
        if any(c.low <= j < c.high for c in scene.cues):
            return None
        if token.text == "," and tokens[j - 1].text != ",":
            commas += 1
        if flags & (FINITE | AUX) and not flags & (DETERMINER | PREPOSITION | ROLE) and token.is_word:
            return None
        if flags & CUE and not flags & (NOUN_TOO | PREPOSITION | DETERMINER):
            return None
        if flags & PRONOUN and not flags & (DETERMINER | RELATIVE | CLITIC) and j > after:
            return None
        if j == after and _begins_object(scene, cue, j):
            return None
    return None


def _asks(tokens: list[Token], cue: Cue) -> bool:
    """Whether one asks or tells somebody: `asked the mayor who had signed`."""
    return bool(tokens[cue.verb].flags & (QUESTION | TOLD))


def _is_relative_that(tokens: list[Token], cue: Cue, after: int, j: int, speech: Speech) -> bool:
    """Whether `that`, right before a verb, belongs to an object: `the plan that was made in May`."""
    head = tokens[after]
    begins = head.flags & DETERMINER and not head.flags & (TIME | PREPOSITION)
    taking = tokens[cue.verb].low in speech.objects.split()
    if taking and j > after + 1 and head.is_word and not head.flags & (TIME | PREPOSITION | ADVERB):
        return True  # revealed details on the role that Hale played
    within = head.flags & PREPOSITION and j > after + 2 and not tokens[j - 1].flags & TIME
    follows = tokens[j + 1] if j + 1 < len(tokens) else None
    if follows is None or not (begins or within):
        return False
    if follows.flags & (FINITE | AUX) and not follows.flags & DETERMINER:
        return True
    # reported on a plan that | occupied a floor
    ending = speech.past_ending
    next_one = tokens[j + 2] if j + 2 < len(tokens) else None
    past = bool(ending) and follows.low.endswith(ending) and not follows.flags
    return past and next_one is not None and bool(next_one.flags & (DETERMINER | PREPOSITION | PRONOUN))


def _is_demonstrative(tokens: list[Token], j: int) -> bool:
    """`said that was enough`: `that` is the subject."""
    return j + 1 < len(tokens) and bool(tokens[j + 1].flags & (FINITE | AUX))


def _begins_object(scene: Scene, cue: Cue, j: int) -> bool:
    """`señaló la confianza que …`: an object, not a reported clause; `told the paper that …` has both."""
    token = scene.tokens[j]
    article = token.flags & CLITIC and token.flags & DETERMINER and not token.flags & PREPOSITION
    if article and lexicon_relative(scene.lexicon):
        follows = scene.tokens[j + 1] if j + 1 < len(scene.tokens) else None
        return follows is not None and not follows.flags & TIME  # confirmó | los temores de que …
    if token.flags & (PREPOSITION | ADVERB | TIME | CLITIC) and not token.flags & INDEFINITE:
        return False
    if not (token.flags & DETERMINER or (token.is_capital and token.is_word)):
        return False
    if scene.lexicon.speech.zero_that:
        return scene.tokens[cue.verb].low in scene.lexicon.speech.said.split()
    return lexicon_relative(scene.lexicon)


def lexicon_relative(lexicon: Lexicon) -> bool:
    """Whether the language's `that` also begins relative clauses (`que`, `che`)."""
    return any(shape == "r" and lexicon.flags.get(word, 0) & THAT for word, shape in lexicon.pronouns.items())


def _as_clause(scene: Scene, cue: Cue, mention: Mention | None) -> Parts | None:
    """`…, wie das Team berichtet.` and `Comme l'a dit X, …`."""
    tokens = scene.tokens
    first = cue.low if mention is None else min(cue.low, mention.first)
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
        return [(comma + 1, clause_end(tokens, comma + 1))], "as-clause-first"
    if tokens[j - 1].text in ",–—" and words_between(tokens, 0, j) >= MIN_WORDS:
        parts = [(past_openers(tokens, 0, j), j - 1)]
        comma = next((k for k in range(end, len(tokens)) if tokens[k].text in ",–—"), None)
        if comma is not None and continues(tokens, comma + 1, scene.lexicon):
            parts.append((comma + 1, clause_end(tokens, comma + 1)))
        return parts, "as-clause"
    return None


def _trailing(scene: Scene, cue: Cue, mention: Mention | None) -> Parts | None:
    """`…, he said.`; `…, explicó el alcalde.`; `The plan, he said, would fail.`"""
    tokens = scene.tokens
    if cue.participle:
        return None
    first = cue.low if mention is None else min(cue.low, mention.first)
    aside = first > 0 and tokens[first - 1].flags & AUX and first < cue.low  # …, heeft minister X gezegd
    if aside:
        first -= 1
    elif first < cue.low and not scene.lexicon.speech.zero_that:
        return None  # Romance and German put the verb first: …, explicó el alcalde
    while first > 0 and tokens[first - 1].flags & ADVERB and tokens[first - 1].text != ",":
        first -= 1
    comma = first - 1
    if comma < 1 or tokens[comma].text not in ",–—":
        return None
    clause = max((k + 1 for k in range(comma) if tokens[k].text in (";", ":")), default=0)
    low = past_openers(tokens, clause, comma)
    if _is_carried_on(tokens, cue, mention) or _sets_scene(scene, cue, low, comma):
        return None
    alone = low + 1 == comma and tokens[low].flags & (PRONOUN | DETERMINER)  # This, he says, is part of it
    if (words_between(tokens, low, comma) < 2 and not alone) or any(
        t.quoted is not None and t.end - t.start > 60 for t in tokens[:comma]
    ):
        return None
    end = max(cue.high, mention.last if mention is not None else 0)
    if end > cue.high and end < len(tokens) and cue.text.endswith(f" {tokens[end].text}"):
        end += 1  # …, liet Marjolein Dekker | weten
    closes = next((k for k in range(end, len(tokens)) if tokens[k].text == ";"), len(tokens))
    rest = tokens[end:closes]
    before = tokens[comma - 1]
    if before.flags & AND and rest and rest[0].text == ",":
        return [(end + 1, clause_end(tokens, end + 1))], "trailing-inside"  # …, but, he said, it holds
    if any(t.text == ":" for t in rest[-1:]):
        rest = rest[:-1]
    words = words_between(tokens, low, comma)
    short = words < 5 and (words < 4 or not has_clause(tokens[low:comma], scene.lexicon))
    goes_on = len(rest) > 2 and rest[0].text == "," and not rest[1].flags & (SUBORDINATE | PARTICIPLE)
    goes_on = goes_on and scene.lexicon.pronouns.get(rest[1].low) != "r"  # …, diz ela, que já cruzava
    if short and goes_on:
        # La fiesta, admitió, costará …: the clause goes on
        return [(low, comma), (end + 1, clause_end(tokens, end + 1))], "trailing-inside"
    if has_clause(rest, scene.lexicon):
        comma_after = next((k for k in range(end, len(tokens)) if tokens[k].text in ",–—"), None)
        if comma_after is None or has_clause(tokens[end:comma_after], scene.lexicon):
            return None
        if not continues(tokens, comma_after + 1, scene.lexicon):
            return [(low, comma)], "trailing"
        if comma_after == end or words_between(tokens, end, comma_after) < 8:
            return [(low, comma), (comma_after + 1, clause_end(tokens, comma_after + 1))], "trailing-inside"
        return [(low, comma)], "trailing"
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
        and not any(t.text == "," for t in tokens[low:comma])
        and words_between(tokens, low, comma) < 8
        and not any(t.flags & (FINITE | KONJ | KONJ_WEAK) for t in tokens[low:comma])
    ):
        return None
    return None if _is_subordinate(tokens, low, comma) else ([(low, comma)], "trailing")


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


def _sets_scene(scene: Scene, cue: Cue, low: int, comma: int) -> bool:
    """`In a video of May 23, 2015, X declared himself a candidate`: an adverbial before a whole clause."""
    tokens = scene.tokens
    head = tokens[low]
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
    if head.flags & PREPOSITION and not head.flags & INDEFINITE and led:
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
