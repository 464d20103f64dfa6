"""Clauses that are reported without a conjunction: `she said the bridge was safe`, `il dit craindre`."""

from articles.evidence.quotes.clauses import (
    Parts,
    clause_end,
)
from articles.evidence.quotes.cues import Cue
from articles.evidence.quotes.flags import (
    ADJECTIVE,
    ADVERB,
    AND,
    AUX,
    BODY,
    CUE,
    DEFINITE,
    DETERMINER,
    DOCUMENT,
    FINITE,
    FIRST_PERSON,
    INFINITIVE,
    NEGATION,
    NOUN_TOO,
    OF,
    PREPOSITION,
    PRETERITE,
    PRONOUN,
    QUESTION,
    RELATIVE,
    ROLE,
    SAY,
    SUBORDINATE,
    THAT,
    TIME,
    TOLD,
    WHETHER,
)
from articles.evidence.quotes.indirect.trailing import opens_amount
from articles.evidence.quotes.lexicon import Lexicon, bits_in_singular, endings_of, listed
from articles.evidence.quotes.mentions import Mention
from articles.evidence.quotes.sentences import Token, some_are
from articles.evidence.quotes.subjects import Scene, subject_after


def infinitive(scene: Scene, cue: Cue, after: int) -> Parts | None:
    """`a confié avoir brûlé ses brioches`; `ha detto di voler …`."""
    lexicon = scene.lexicon
    tokens = scene.tokens
    if not lexicon.clauses.infinitives or not cue.is_verb:
        return None
    j = after
    while j < len(tokens) and j < after + 10 and not tokens[j].flags & INFINITIVE:
        if tokens[j].flags & (THAT | FINITE) or tokens[j].quoted is not None or tokens[j].text in ".:;":
            return None
        if tokens[j].flags & AND and j > after and tokens[j - 1].text == ",":
            return None  # …, disse Ramos, e ela | não é moral
        if j == after and (tokens[j].is_capital or tokens[j].flags & (DEFINITE | PREPOSITION) == DEFINITE):
            return None  # a accusé | Ravel | d’avoir menti
        j += 1
    if j >= len(tokens) or not tokens[j].flags & INFINITIVE:
        return None
    if tokens[j].flags & NEGATION and tokens[j - 1].text == ",":
        return None  # recordó, no obstante, …
    if j > after and tokens[j].flags & NEGATION and some_are(tokens[j + 1 : j + 2], FINITE):
        return None  # ha confermato le voci per cui la donna | non avrebbe saputo nulla
    if tokens[j].flags & NEGATION and any(t.text == "," for t in tokens[after:j]):
        return None  # I colleghi, aggiunge, per mesi | non le hanno rivolto la parola
    low = j
    before = tokens[j - 1] if j else None
    if before is not None and before.low == lexicon.clauses.infinitive_link:
        low = j
    elif j > after and before is not None and before.flags & PREPOSITION:
        return None
    return [(low, clause_end(tokens, low))], "infinitive"


def bare_clause(scene: Scene, cue: Cue, mention: Mention | None, after: int) -> Parts | None:
    """`said the case highlights …`: a clause without conjunction."""
    if not scene.lexicon.traits.zero_that or mention is None:
        return None
    tokens = scene.tokens
    if mention is not None and mention.first >= cue.high:
        return None  # said Walt Brannigan, 67, …: nothing reported follows an inverted subject
    if cue.participle and cue.low and tokens[cue.low - 1].flags & OF:
        return None  # the importance of | maintaining | the harbour's integrity
    verb = tokens[cue.verb]
    noun = verb.flags & NOUN_TOO and not verb.flags & PRETERITE
    if noun and mention.kind != "pronoun" and not _surely_says(scene, cue, mention, after):
        return None  # entered state debating contests
    if _tells_of_it(scene, cue, mention):
        return None
    if tokens[cue.verb].flags & QUESTION or (cue.low == 0 and not cue.participle):
        return None
    if cue.high < len(tokens) and tokens[cue.high].flags & FIRST_PERSON:
        return None  # tells you what it is worth
    low = _past_adverbials(scene, after)
    if low >= len(tokens) or not tokens[low].is_word:
        return None
    if tokens[low].low in listed(scene.lexicon.clauses.story_topics):
        return None  # describing how eels swim
    said = tokens[cue.verb].low in listed(scene.lexicon.verbs.said)
    parted = tokens[cue.high].text == "," and (low == cue.high + 1 or tokens[low - 1].text != ",")
    if parted and not said:
        return None  # Of the goals his side conceded, | he said …
    flags = tokens[low].flags
    amount = opens_amount(scene, low)
    if (flags & PREPOSITION and not flags & DETERMINER and not amount) or flags & (
        AND | RELATIVE | INFINITIVE
    ):
        return None
    if any(
        tokens[k].flags & THAT and tokens[k - 1].flags & PREPOSITION and tokens[k + 1].flags
        for k in range(after + 1, low)
    ):
        return None  # told me, for no better reason than that | he wanted to see it
    if low > after and flags & THAT and tokens[low - 1].text != ",":
        return None  # wrote for the majority opinion | that was signed by four
    if tokens[low - 1].text == "," and flags & (SUBORDINATE | ADVERB) and not flags & WHETHER:
        return None  # Hale answered, though that changed nothing; Hale, who ruled long, often wrote
    end = clause_end(tokens, low)
    if _in_relative(tokens, cue, mention):  # The storm, which experts say is the worst, | killed four
        end = next((k for k in range(low, end) if tokens[k].text == ","), end)
    clause = tokens[low:end]
    if len(clause) < 3:
        return None
    if not said and _is_object(clause, scene.lexicon):
        return None
    if tokens[cue.verb].low in listed(scene.lexicon.verbs.objects) and not _opens_clause(
        clause, not clause[0].flags and clause[0].low.endswith(endings_of(scene.lexicon.forms.plural_ending))
    ):
        return None
    colon = next((k for k, t in enumerate(clause) if t.text == ":"), len(clause))
    if not some_are(clause[1:colon], FINITE | AUX | PRONOUN) and colon < len(clause):
        return None  # answered a card in the window: | Young person wanted
    gerund = endings_of(scene.lexicon.forms.gerund_ending)
    verbal = (
        any(t.flags & (FINITE | AUX) and not t.low.endswith(gerund) for t in clause[1:])
        or clause[0].flags & PRONOUN
    )
    if not verbal and not (said and len(clause) > 4):
        return None
    return [(low, end)], "bare-clause"


def _tells_of_it(scene: Scene, cue: Cue, mention: Mention) -> bool:
    """`The report, | submitted to the board, …`: a comma alone parts subject and verb."""
    tokens = scene.tokens
    parted = mention.last == cue.low - 1 and tokens[cue.low - 1].text == "," and mention.first >= 0
    told = parted and (not mention.first or tokens[mention.first - 1].text != ",")
    return told and bool(tokens[cue.verb].flags & PRETERITE) and mention.kind == "description"


def _surely_says(scene: Scene, cue: Cue, mention: Mention, after: int) -> bool:
    """`The report by the union | claims | universities have …`: a speaker, and a clause right behind."""
    tokens = scene.tokens
    if mention.last != cue.low:
        return False
    heads = tokens[mention.first : mention.last]
    one = tokens[cue.verb].low.endswith(endings_of(scene.lexicon.forms.third_person))
    several = mention.plural or (len(heads) == 1 and heads[0].flags & BODY)  # Police | claim | he …
    if not (one or (several and tokens[cue.verb].flags & SAY)):
        return False
    speaker = scene.is_human(mention.text) or any(
        (t.flags | bits_in_singular(t.low, scene.lexicon)) & (DOCUMENT | BODY | ROLE) for t in heads
    )
    return speaker and after == cue.high and _opens_clause(tokens[after : clause_end(tokens, after)])


def _in_relative(tokens: list[Token], cue: Cue, mention: Mention | None) -> bool:
    """Whether a cue stands in a relative clause between commas."""
    first = cue.low if mention is None or mention.first > cue.low else min(cue.low, mention.first)
    for j in (cue.low - 1, first - 1):
        if j > 0 and tokens[j].flags & RELATIVE and tokens[j - 1].text == ",":
            return True
    return False


def _opens_clause(clause: list[Token], several: bool = False) -> bool:
    """Whether a stretch begins like a clause, a short subject and its verb; not `new details on …`."""
    if not clause:
        return False  # The report by the union claims.
    if clause[0].flags & PRONOUN and not clause[0].flags & DETERMINER:
        return True
    for k, token in enumerate(clause[: 11 if several else 7]):
        if k and token.flags & (FINITE | AUX) and not token.flags & DETERMINER:
            return True
        governed = token.flags & PREPOSITION and not several
        if not token.is_word or governed or token.flags & (RELATIVE | THAT) & ~DETERMINER:
            return False
    return False


def _is_object(clause: list[Token], lexicon: Lexicon) -> bool:
    """`denied the charge and was cleared`, `concluded the talk by asking whether it was so`: no clause.

    Its only finite verb is the reporter's own, after `and`, or that of a clause inside the object.
    """
    if clause[0].flags & PRONOUN and not clause[0].flags & DETERMINER:
        return False
    verbs = [
        k
        for k, t in enumerate(clause)
        if k and (t.flags & (FINITE | AUX) or _is_past_verb(clause, k, lexicon)) and not t.flags & DETERMINER
    ]
    finite = [k for k in verbs if k - 1 not in verbs]  # was signed: one verb
    if not finite:
        return False
    first = finite[0]
    while first > 1 and clause[first - 1].flags & ADVERB and not clause[first - 1].flags & AND:
        first -= 1
    if clause[first - 1].flags & AND:
        return True
    while (
        first > 1
        and clause[first - 1].flags & (PRONOUN | DETERMINER)
        and not clause[first - 1].flags & (THAT | RELATIVE)
    ):
        first -= 1
    opener = clause[first - 1]
    inside = opener.flags & (THAT | WHETHER | SUBORDINATE) and opener.flags & (PRONOUN | RELATIVE) != PRONOUN
    verb = first > 2 and clause[first - 2].flags & CUE  # … by asking him to confirm | that it was so
    return first > 1 and bool(inside) and bool(verb or len(finite) == 1)


def _is_past_verb(clause: list[Token], k: int, lexicon: Lexicon) -> bool:
    """`the bridge leaked`, unlike `the leaked report`."""
    before = clause[k - 1]
    plain = before.is_word and not before.flags & (DETERMINER | ADVERB | AND | PREPOSITION)
    return (
        clause[k].low.endswith(endings_of(lexicon.forms.past_ending))
        and plain
        and not clause[k].flags & ADJECTIVE
    )


def _past_adverbials(scene: Scene, low: int) -> int:
    """Past `on Monday`, `in a statement`, `reporters`, up to the reported clause."""
    tokens = scene.tokens
    count = len(tokens)
    if tokens[low - 1].flags & TOLD and low < count:
        obj = subject_after(tokens, low, scene.lexicon)
        follows = tokens[obj.last] if obj is not None and obj.last < count else None
        if follows is not None and follows.flags & (FINITE | AUX) and not follows.flags & DETERMINER:
            return low  # warned | a longer wait could hurt
        if obj is not None and obj.last < count:
            low = obj.last
        elif low + 1 < count:
            low += 1
    about = listed(scene.lexicon.clauses.told_about)
    while low < count and not opens_amount(scene, low):
        flags = tokens[low].flags
        if tokens[low].text == ",":
            low += 1
            continue
        if flags & TIME and not flags & DETERMINER:
            past = _past_time(scene, low)
            if past == low:
                return low
            low = past
            continue
        if tokens[low].low in about:
            return low
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


def _past_time(scene: Scene, low: int) -> int:
    """Past `Monday` or `last week`, where a clause stands behind: not `said | last week was hard`."""
    tokens, nouns = scene.tokens, listed(scene.lexicon.grammar.time_nouns)
    high = low + 1 + any(t.low in nouns for t in tokens[low + 1 : low + 2])
    follows = tokens[high] if high < len(tokens) else None
    opens = PRONOUN | DETERMINER | PREPOSITION | TIME | THAT
    led = follows is not None and (follows.flags & opens or follows.is_capital or follows.text == ",")
    return high if led else low
