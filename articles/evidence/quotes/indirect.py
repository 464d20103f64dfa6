"""The clauses that a sentence reports without quotation marks."""

from dataclasses import dataclass

from articles.evidence.quotes.attribution import Scene
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
    INFINITIVE,
    KONJ,
    KONJ_WEAK,
    NEGATION,
    NOUN_TOO,
    OF,
    OPENER,
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
    VOICE,
    WHETHER,
    Lexicon,
)
from articles.evidence.quotes.mentions import Mention, past_times, subject_after
from articles.evidence.quotes.sentences import Token

_REACH = 25
_MIN_WORDS = 3


@dataclass(slots=True)
class Reported:
    """A reported clause, `tokens[low:high]`, or its parts around the attribution."""

    parts: list[tuple[int, int]]
    mention: Mention | None
    rule: str


def reported(scene: Scene, cue: Cue) -> Reported | None:
    """What a cue reports in its sentence, if it reports without marks."""
    if cue.kind == "voice" or cue.negated or not scene.reports(cue):
        return None
    if cue.kind in ("according", "comma", "after", "so"):
        return None if cue.used and not _quote_after_colon(scene, cue) else _by_preposition(scene, cue)
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
        or _infinitive(scene, cue, after)
        or _trailing(scene, cue, mention)
        or _bare_clause(scene, cue, mention, after)
        or _comma_clause(scene, cue, after)
    )
    if found is None:
        return None
    parts, rule = found
    parts = [part for part in (_trimmed(scene.tokens, low, high) for low, high in parts) if part[0] < part[1]]
    least = 2 if rule == "that-clause" else _MIN_WORDS
    if not parts or sum(_words(scene.tokens, low, high) for low, high in parts) < least:
        return None
    return Reported(parts, mention, rule)


def _has_object(tokens: list[Token], after: int) -> bool:
    """`heißt es jetzt Verantwortung zu übernehmen` reports nothing."""
    while after < len(tokens) and tokens[after].flags & ADVERB:
        after += 1
    return after < len(tokens) and tokens[after].is_word and not tokens[after].flags & (THAT | PREPOSITION)


def _quote_after_colon(scene: Scene, cue: Cue) -> bool:
    """`Gluten serait néfaste, selon X : « … »`: one cue for a reported clause and a quote."""
    tokens = scene.tokens
    return any(
        t.text == ":" and k + 1 < len(tokens) and tokens[k + 1].quoted is not None
        for k, t in enumerate(tokens)
        if k >= cue.high
    )


Parts = tuple[list[tuple[int, int]], str]


def _is_data(scene: Scene, mention: Mention) -> bool:
    """`les statistiques indiquent que` has no speaker."""
    return any(t.flags & DATA for t in scene.tokens[mention.first : mention.last][:4])


def _after(scene: Scene, cue: Cue, mention: Mention | None) -> int:
    """The index after the cue, its subject and what belongs to them."""
    if mention is not None and mention.first >= cue.high:
        return mention.last
    return past_times(scene.tokens, cue.high)


def _words(tokens: list[Token], low: int, high: int) -> int:
    return sum(t.is_word for t in tokens[low:high])


def _trimmed(tokens: list[Token], low: int, high: int) -> tuple[int, int]:
    while (
        low < high
        and not tokens[low].is_word
        and tokens[low].quoted is None
        and tokens[low].text not in "(¿¡$€£"
    ):
        low += 1
    while high > low and tokens[high - 1].text in (".", ",", ";", ":", "–", "—", "-", "!", "…"):
        high -= 1
    return low, high


def _opening(tokens: list[Token], low: int, high: int) -> int:
    """Past the words that link a sentence to the one before: `And | the stuff …`."""
    low = start = _past_dateline(tokens, low, high)
    while low < high and tokens[low].flags & (OPENER | AND) and not tokens[low].flags & DETERMINER:
        low += 1
        if low < high and tokens[low].text == ",":
            low += 1
    return low if low < high else start


def _past_dateline(tokens: list[Token], low: int, high: int) -> int:
    """Past `PARIS (Reuters) - `, at the head of an article."""
    if low or not tokens[0].text.isupper() or len(tokens[0].text) < 3:
        return low
    return next((k + 1 for k in range(1, min(high, 12)) if tokens[k].text in "-–—"), low)


def clause_end(tokens: list[Token], low: int) -> int:
    """Where a reported clause ends: the sentence's end, or a fresh reporting verb of the speaker."""
    count = len(tokens)
    for j in range(low, count):
        token = tokens[j]
        if token.text == ";" or (token.text == ":" and j + 1 < count and tokens[j + 1].quoted is not None):
            return j
        if j == low:
            continue
        following = tokens[j + 1] if j + 1 < count else None
        if following is None:
            break
        if token.text in ",–—":
            k = j + 1
            while (
                k < min(count, j + 4) and tokens[k].flags & (ADVERB | AND | AUX) and not tokens[k].flags & CUE
            ):
                k += 1
            if k < count and tokens[k].flags & PARTICIPLE and tokens[k].flags & SAY:
                return j
            if (
                k < count
                and tokens[k].flags & (CUE | PAST)
                and not (tokens[k].flags & NOUN_TOO and not tokens[k].flags & PAST)
                and k + 1 < count
                and (tokens[k + 1].flags & (THAT | AND) or tokens[k + 1].text == ":")
            ):
                return j
        elif token.flags & AND and _reports_anew(tokens, j + 1):
            return j
    return count


def _reports_anew(tokens: list[Token], j: int) -> bool:
    """`… and said that`, `… e ha aggiunto che`, `… y dijo: “…”`: the speaker's next verb."""
    while j < len(tokens) - 1 and tokens[j].flags & (ADVERB | AUX) and not tokens[j].flags & (CUE | PRONOUN):
        j += 1
    if j + 1 >= len(tokens) or not tokens[j].flags & (CUE | PAST):
        return False
    after = tokens[j + 1]
    if tokens[j].flags & QUESTION:
        return True
    if after.flags & THAT or after.text == ":" or after.quoted is not None:
        return True
    asks = tokens[j].flags & (SAY | VOICE) and not tokens[j].flags & (NOUN_TOO | PREPOSITION)
    return bool(asks) and bool(after.flags & (DETERMINER | PRONOUN)) and tokens[j].low.endswith("ed")


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
            return [(low, clause_end(tokens, low))], "that-clause"
        if flags & WHETHER and j <= after + 2 and not flags & PREPOSITION:
            if (cue.low == 0 and lexicon.speech.zero_that) or tokens[j - 1].flags & FIRST_PERSON:
                return None  # Asked what people should do, Pym did not hesitate
            if flags & RELATIVE and tokens[j - 1].text == ",":
                return None
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


def _is_demonstrative(tokens: list[Token], j: int) -> bool:
    """`said that was enough`: `that` is the subject."""
    return j + 1 < len(tokens) and bool(tokens[j + 1].flags & (FINITE | AUX))


def _begins_object(scene: Scene, cue: Cue, j: int) -> bool:
    """`señaló la confianza que …`: an object, not a reported clause; `told the paper that …` has both."""
    token = scene.tokens[j]
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
    while (
        j >= 0
        and (tokens[j].flags & (ADVERB | AUX) or tokens[j].low in ("l'", "lo", "le", "o", "ya", "già", "se"))
        and not (tokens[j].flags & AS)
    ):
        j -= 1
    if j < 0 or not tokens[j].flags & AS:
        return None
    end = max(cue.high, mention.last if mention is not None else 0)
    if j == 0 or all(not t.is_word for t in tokens[:j]):
        comma = next((k for k in range(end, len(tokens)) if tokens[k].text == ","), None)
        if comma is None:
            return None
        return [(comma + 1, clause_end(tokens, comma + 1))], "as-clause-first"
    if tokens[j - 1].text in ",–—" and _words(tokens, 0, j) >= _MIN_WORDS:
        parts = [(_opening(tokens, 0, j), j - 1)]
        comma = next((k for k in range(end, len(tokens)) if tokens[k].text in ",–—"), None)
        if comma is not None and _continues(tokens, comma + 1):
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
    low = _opening(tokens, clause, comma)
    if _words(tokens, low, comma) < 2 or any(
        t.quoted is not None and t.end - t.start > 60 for t in tokens[:comma]
    ):
        return None
    end = max(cue.high, mention.last if mention is not None else 0)
    rest = tokens[end:]
    if any(t.text == ":" for t in rest[-1:]):
        rest = rest[:-1]
    short = _words(tokens, low, comma) < 5 and not _has_clause(tokens[low:comma], scene.lexicon)
    if short and rest and rest[0].text == "," and _words(tokens, end, len(tokens)) > 1:
        # La fiesta, admitió, costará …: the clause goes on
        return [(low, comma), (end + 1, clause_end(tokens, end + 1))], "trailing-inside"
    if _has_clause(rest, scene.lexicon):
        comma_after = next((k for k in range(end, len(tokens)) if tokens[k].text in ",–—"), None)
        if comma_after is None or _has_clause(tokens[end:comma_after], scene.lexicon):
            return None
        if not _continues(tokens, comma_after + 1):
            return [(low, comma)], "trailing"
        if comma_after == end or _words(tokens, end, comma_after) < 8:
            return [(low, comma), (comma_after + 1, clause_end(tokens, comma_after + 1))], "trailing-inside"
        return [(low, comma)], "trailing"
    named = mention is not None and mention.first >= cue.high
    if not named and not _has_clause(tokens[low:comma], scene.lexicon) and _words(tokens, low, comma) < 4:
        return None
    if (
        tokens[low].flags & (SUBORDINATE | PREPOSITION)
        and not tokens[low].flags & DETERMINER
        and not any(t.text == "," for t in tokens[low:comma])
        and _words(tokens, low, comma) < 8
        and not any(t.flags & (FINITE | KONJ | KONJ_WEAK) for t in tokens[low:comma])
    ):
        return None
    return [(low, comma)], "trailing"


def _has_clause(tokens: list[Token], lexicon: Lexicon) -> bool:
    """Whether a stretch holds a finite verb, as far as the words tell."""
    for j, token in enumerate(tokens):
        flags = token.flags
        if flags & THAT and not flags & DETERMINER:
            return True
        if flags & (FINITE | AUX | KONJ) and not flags & (DETERMINER | PREPOSITION):
            return True
        if flags & PRONOUN and not flags & (DETERMINER | RELATIVE | PREPOSITION) and j + 1 < len(tokens):
            return True
    return False


def _continues(tokens: list[Token], low: int) -> bool:
    """Whether what follows an attribution inside a clause goes on with that clause."""
    if low >= len(tokens) or not tokens[low].is_word:
        return False
    flags = tokens[low].flags
    if flags & (PARTICIPLE | RELATIVE | SUBORDINATE | PREPOSITION | TIME) and not flags & DETERMINER:
        return False
    return _words(tokens, low, len(tokens)) >= 2


def _infinitive(scene: Scene, cue: Cue, after: int) -> Parts | None:
    """`a confié avoir mobilisé ses inspecteurs`; `ha detto di voler …`."""
    speech = scene.lexicon.speech
    tokens = scene.tokens
    if not speech.infinitives or not cue.is_verb:
        return None
    j = after
    while j < len(tokens) and j < after + 10 and not tokens[j].flags & INFINITIVE:
        if tokens[j].flags & (THAT | FINITE) or tokens[j].quoted is not None or tokens[j].text in ".:;":
            return None
        j += 1
    if j >= len(tokens) or not tokens[j].flags & INFINITIVE:
        return None
    low = j
    before = tokens[j - 1] if j else None
    if before is not None and before.low == speech.infinitive_link:
        low = j
    elif (
        j > after
        and not any(t.text == "," for t in tokens[after:j])
        and before is not None
        and before.flags & PREPOSITION
    ):
        return None
    return [(low, clause_end(tokens, low))], "infinitive"


def _bare_clause(scene: Scene, cue: Cue, mention: Mention | None, after: int) -> Parts | None:
    """`said the case highlights …`: a clause without conjunction."""
    if not scene.lexicon.speech.zero_that or (mention is None and not cue.participle):
        return None
    tokens = scene.tokens
    if mention is not None and mention.first >= cue.high:
        return None  # said Walt Brannigan, 67, …: nothing reported follows an inverted subject
    verb = tokens[cue.verb]
    noun = verb.flags & NOUN_TOO and not verb.low.endswith("ed")
    if noun and (mention is None or mention.kind != "pronoun"):
        return None  # entered state debating contests
    if tokens[cue.verb].flags & QUESTION or (cue.low == 0 and not cue.participle):
        return None
    if cue.high < len(tokens) and tokens[cue.high].flags & FIRST_PERSON:
        return None  # tells you what it is worth
    low = _past_adverbials(scene, after)
    if low >= len(tokens) or not tokens[low].is_word:
        return None
    flags = tokens[low].flags
    if (flags & PREPOSITION and not flags & DETERMINER) or flags & (AND | RELATIVE | INFINITIVE):
        return None
    end = clause_end(tokens, low)
    clause = tokens[low:end]
    if len(clause) < 3:
        return None
    said = tokens[cue.verb].low in scene.lexicon.speech.said.split()
    verbal = any(t.flags & (FINITE | AUX) for t in clause[1:]) or clause[0].flags & PRONOUN
    if not verbal and not (said and len(clause) > 4):
        return None
    return [(low, end)], "bare-clause"


def _past_adverbials(scene: Scene, low: int) -> int:
    """Past `on Monday`, `in a statement`, `reporters`, up to the reported clause."""
    tokens = scene.tokens
    count = len(tokens)
    if tokens[low - 1].low.startswith(("tell", "told", "inform", "remind", "assur", "warn")) and low < count:
        obj = subject_after(tokens, low, scene.lexicon)
        if obj is not None and obj.last < count:
            low = obj.last
        elif low + 1 < count:
            low += 1
    while low < count:
        flags = tokens[low].flags
        if (flags & (TIME | ADVERB) and not flags & DETERMINER) or tokens[low].text in ",":
            low += 1
            continue
        if flags & DETERMINER and low + 1 < count and tokens[low + 1].flags & TIME:
            low += 2
            continue
        if flags & PREPOSITION and not flags & DETERMINER and not flags & THAT:
            j = low + 1
            while j < count and tokens[j].flags & (DETERMINER | PREPOSITION):
                j += 1
            # the phrase ends before the subject of the clause: a determiner, a pronoun or a comma
            k = j + 1
            while k < count and k < j + 10:
                t = tokens[k]
                if t.text == "," or (
                    t.flags & (PRONOUN | DETERMINER) and not tokens[k - 1].flags & PREPOSITION
                ):
                    break
                if t.flags & (FINITE | AUX):
                    return low
                k += 1
            else:
                return k if k < count else count
            low = k
            continue
        break
    return low


def _comma_clause(scene: Scene, cue: Cue, after: int) -> Parts | None:
    """`X sagte am Montag, die Lage sei ernst`."""
    if not scene.lexicon.speech.comma_clause or cue.participle:
        return None
    tokens = scene.tokens
    comma = next((k for k in range(after, min(len(tokens), after + 20)) if tokens[k].text in ",:"), None)
    if comma is None or comma + 2 >= len(tokens) or tokens[comma + 1].quoted is not None:
        return None
    low = comma + 1
    if tokens[low].flags & (RELATIVE | SUBORDINATE | PREPOSITION) and not any(
        t.flags & KONJ for t in tokens[low:]
    ):
        return None
    clause = tokens[low : clause_end(tokens, low)]
    words = [t for t in clause if t.is_word]
    if (
        tokens[low].flags & DETERMINER
        and words[-1].flags & (FINITE | AUX)
        and not any(t.flags & (FINITE | AUX | KONJ | KONJ_WEAK) for t in words[:-1])
    ):
        return None  # der Manager, der nicht genannt werden will: a relative clause ends in its verb
    if tokens[comma].text == ":" and not any(t.flags & (KONJ | KONJ_WEAK) for t in clause):
        return None
    if not any(t.flags & (FINITE | AUX | KONJ | KONJ_WEAK) for t in clause[1:]):
        return None
    return [(low, low + len(clause))], "comma-clause"


def _by_preposition(scene: Scene, cue: Cue) -> Reported | None:
    """`Selon X, …`; `…, according to X.`; `Laut X hat …`; `Die Stadt hat laut X … gesperrt`."""
    tokens = scene.tokens
    if cue.kind == "after":
        mention = scene.subject(cue)
        end = cue.high
    else:
        mention = scene.subject(cue)
        end = mention.last if mention is not None else cue.high
    if mention is None or mention.kind == "nobody":
        return None
    if cue.kind == "comma" and not scene.may_think(mention):
        return None
    begin = min(cue.low, mention.first)
    clause = max((k + 1 for k in range(begin) if tokens[k].text in (":", ";")), default=0)
    leading = all(not t.is_word or t.flags & (OPENER | ADVERB | AND) for t in tokens[clause:begin])
    if leading:
        return _leading(scene, cue, mention, end)
    if cue.kind == "comma":
        return None
    low = _opening(tokens, 0, begin)
    head_end = begin
    while head_end > low and not tokens[head_end - 1].is_word:
        head_end -= 1
    if _words(tokens, low, head_end) < 1:
        return None
    parts = [(low, head_end)]
    rest = end
    if rest < len(tokens) and tokens[rest].text in ",–—":
        segment = rest + 1
        cut = _words(tokens, low, head_end) < 6 and not _has_clause(tokens[low:head_end], scene.lexicon)
        if cut and segment < len(tokens) and not tokens[segment].flags & RELATIVE:
            parts.append((segment, clause_end(tokens, segment)))  # Le pont, selon X, ouvrira …
        elif segment < len(tokens) and tokens[segment].flags & (FINITE | AUX):
            parts.append((segment, clause_end(tokens, segment)))
    elif scene.lexicon.speech.verb_second and rest < len(tokens) and tokens[rest].is_word:
        parts.append((rest, clause_end(tokens, rest)))
    parts = [p for p in (_trimmed(tokens, *part) for part in parts) if p[0] < p[1]]
    if sum(_words(tokens, *p) for p in parts) < _MIN_WORDS:
        return None
    return Reported(parts, mention, "according")


def _leading(scene: Scene, cue: Cue, mention: Mention, end: int) -> Reported | None:
    """`Selon X, un expert, …`: past the speaker and what is said of it."""
    tokens = scene.tokens
    count = len(tokens)
    if cue.kind == "comma" and (end >= count or tokens[end].text != ","):
        return None
    verb_second = scene.lexicon.speech.verb_second
    j = end
    if verb_second and j < count and tokens[j].is_word:
        return _one(tokens, j, mention, "according-first")
    comma = next((k for k in range(j, min(count, j + 60)) if tokens[k].text == ","), None)
    if comma is None:
        return _one(tokens, j, mention, "according-first") if j < count else None
    again = next((k for k in range(comma + 1, min(count, comma + 14)) if tokens[k].text == ","), None)
    if again is not None and all(t.flags & (ADVERB | OPENER) for t in tokens[comma + 1 : again]):
        return _one(tokens, again + 1, mention, "according-first")
    if (
        again is not None
        and _appositive(tokens, comma + 1, mention)
        and not any(
            t.flags & (FINITE | AUX) and not t.flags & (DETERMINER | PREPOSITION)
            for t in tokens[comma + 1 : again][1:]
            if not tokens[comma + 1].flags & RELATIVE
        )
    ):
        comma = again
    return _one(tokens, comma + 1, mention, "according-first")


def _appositive(tokens: list[Token], low: int, mention: Mention) -> bool:
    """Whether a segment after a comma says more of the speaker: `relatif à …`, `a firm in …`, `who …`."""
    if low >= len(tokens):
        return False
    token = tokens[low]
    if token.flags & (RELATIVE | INDEFINITE | OF):
        return True
    if token.flags & (DETERMINER | ROLE):
        return mention.kind == "name" and any(t.flags & ROLE for t in tokens[low : low + 3])
    return token.is_word and not token.is_capital and not token.flags and not token.text[0].isdigit()


def _one(tokens: list[Token], low: int, mention: Mention, rule: str) -> Reported | None:
    low, high = _trimmed(tokens, low, clause_end(tokens, low) if low < len(tokens) else low)
    if _words(tokens, low, high) < _MIN_WORDS:
        return None
    return Reported([(low, high)], mention, rule)


__all__ = ["Reported", "clause_end", "reported"]
