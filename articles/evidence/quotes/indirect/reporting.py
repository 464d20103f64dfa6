"""The clauses that a sentence reports with a verb of saying and without quotation marks."""

from itertools import islice

from articles.evidence.quotes.clauses import (
    MIN_WORDS,
    Parts,
    Reported,
    trimmed,
)
from articles.evidence.quotes.cues import Cue
from articles.evidence.quotes.flags import (
    ADVERB,
    AND,
    ATTACH,
    AUX,
    BUT,
    CLITIC,
    CUE,
    DATA,
    DEFINITE,
    DETERMINER,
    FINITE,
    INFINITIVE,
    ISSUED,
    KONJ,
    KONJ_WEAK,
    NEGATION,
    NOUN_TOO,
    OF,
    PARTICIPLE,
    PREPOSITION,
    PRETERITE,
    REFLEXIVE,
    RELATIVE,
    ROLE,
    THAT,
)
from articles.evidence.quotes.indirect.bare_clauses import bare_clause, infinitive
from articles.evidence.quotes.indirect.comma_clauses import comma_clause
from articles.evidence.quotes.indirect.prepositions import by_preposition, may_lead
from articles.evidence.quotes.indirect.setting import quote_after_colon
from articles.evidence.quotes.indirect.that_clauses import that_clause
from articles.evidence.quotes.indirect.trailing import as_clause, trailing
from articles.evidence.quotes.lexicon import Lexicon, endings_of, listed
from articles.evidence.quotes.mentions import Mention, is_body
from articles.evidence.quotes.sentences import Token, some_are
from articles.evidence.quotes.subjects import Scene, past_times, reports

_ASIDE = 6
"""Words that tell when somebody said more, at most."""


def is_idle(scene: Scene, cue: Cue) -> bool:
    """Whether a cue tells at most whose words in marks are, where it stands: most often `pour` or `para`."""
    return cue.kind in ("voice", "words") or (cue.kind == "comma" and not may_lead(scene, cue))


def reported(scene: Scene, cue: Cue) -> Reported | None:
    """What a cue reports in its sentence, if it reports without marks."""
    if is_idle(scene, cue) or cue.negated or not reports(scene, cue):
        return None
    if cue.used and not quote_after_colon(scene, cue):
        return None
    if cue.kind in ("according", "comma", "after", "so"):
        if _is_unspoken(scene, cue):
            return None
        return _before_quote(scene, by_preposition(scene, cue))
    mention = scene.subject(cue)
    if mention is not None and (mention.kind == "nobody" or _is_data(scene, mention)):
        return None
    if mention is not None and _is_ours(scene, mention):
        return None
    if (
        mention is None
        and not cue.impersonal
        and not scene.lexicon.traits.null_subject
        and not cue.participle
    ):
        return None
    if mention is not None and (_is_noun(scene, cue, mention) or _is_witness(scene, cue, mention)):
        return None
    if mention is not None and scene.lexicon.traits.nouns_capital and mention.kind != "pronoun":
        around = scene.tokens[max(0, mention.first - 1) : mention.first + 1]
        if some_are(around, NEGATION):
            return None  # Weder Renn noch andere | bestreiten, dass …
    after = _after(scene, cue, mention)
    if any(t.flags & (NEGATION | INFINITIVE) == NEGATION for t in scene.tokens[after : after + 1]):
        return None
    if cue.impersonal and not cue.passive and _has_object(scene.tokens, after):
        return None
    dares = scene.tokens[cue.high - 1].low in listed(scene.lexicon.verbs.infinitives)  # se atrevió a | decir
    reflexive = scene.tokens[cue.low].flags & REFLEXIVE and not (cue.impersonal or dares)
    if reflexive and scene.lexicon.traits.null_subject:
        return None
    if cue.kind == "think":
        found = trailing(scene, cue, mention)
        if found is None or not (
            _opines(scene, cue, mention)
            or any(t.flags & (KONJ | KONJ_WEAK) for low, high in found[0] for t in scene.tokens[low:high])
        ):
            return None
        return Reported(found[0], mention, found[1])
    found = (
        as_clause(scene, cue, mention)
        or _negated_infinitive(scene, cue, after)
        or that_clause(scene, cue, after)
        or infinitive(scene, cue, after)
        or trailing(scene, cue, mention)
        or bare_clause(scene, cue, mention, after)
        or comma_clause(scene, cue, after)
    )
    if found is None:
        return None
    parts, rule = found
    if cue.used and rule in ("comma-clause", "question-clause"):
        return None  # antwortete auf die Frage, ob das Gesetz komme: „…“
    parts = [(low, _before_next(scene, low, high)) for low, high in parts]
    parts = [part for part in (trimmed(scene.tokens, low, high) for low, high in parts) if part[0] < part[1]]
    least = 2 if rule in ("that-clause", "comma-clause") else MIN_WORDS
    words = (t for low, high in parts for t in scene.tokens[low:high] if t.is_word)
    if sum(1 for _ in islice(words, least)) < least:
        return None
    return Reported(parts, mention, rule)


def reports_of(scene: Scene) -> list[tuple[Cue, Reported]]:
    """What each cue of a sentence reports; where one closes the sentence and reports all of it, it alone:
    `La mairie dit que le pont est sûr, | rapporte Le Courrier`."""
    found = [(cue, told) for cue in scene.cues if (told := reported(scene, cue)) is not None]
    if len(found) < 2:
        return found
    told = found[-1][1]
    whole = told.rule in ("trailing", "as-clause") and len(told.parts) == 1
    low, high = told.parts[0]
    inner = [other for other, _ in found[:-1] if low <= other.low < high and not other.participle]
    return found[-1:] if whole and len(inner) == len(found) - 1 else found


def _is_noun(scene: Scene, cue: Cue, mention: Mention) -> bool:
    """`A battle over facts looms: | comments | that he made …`, `put it into a calm | state |, and that …`:
    a form that is a noun as often is a verb only right behind its subject."""
    tokens = scene.tokens
    verb = tokens[cue.verb]
    noun = verb.flags & NOUN_TOO and not verb.flags & PRETERITE and cue.high == cue.low + 1
    if not noun or not scene.lexicon.traits.zero_that or mention.kind == "pronoun" or mention.first > cue.low:
        return False
    if not all(t.flags & ADVERB for t in tokens[mention.last : cue.low]):
        return not tokens[cue.low - 1].flags & AND
    heads = tokens[mention.first : mention.last]
    led = any(t.flags & PREPOSITION and not t.flags & (OF | ATTACH | ISSUED) for t in heads)
    return mention.kind == "description" and led


def _is_ours(scene: Scene, mention: Mention) -> bool:
    """`| Our correspondent | had reported that …`: the paper, which tells of itself."""
    lexicon, words = scene.lexicon, scene.tokens[max(0, mention.first - 1) : mention.last]
    own = any(t.low in listed(lexicon.attribution.ours) for t in words[:2])
    return own and any(t.low in listed(lexicon.bodies.reporters) for t in words)


def _is_witness(scene: Scene, cue: Cue, mention: Mention) -> bool:
    """`Le pont est fermé, a constaté | un journaliste de l’AFP |.`: what the paper's own people saw."""
    if scene.tokens[cue.verb].low not in listed(scene.lexicon.verbs.witnessed):
        return False
    wires = listed(scene.lexicon.bodies.wires)
    return any(t.low.rpartition("'")[2] in wires for t in scene.tokens[mention.first : mention.last])


def _opines(scene: Scene, cue: Cue, mention: Mention | None) -> bool:
    """`Der Teig muss ruhen, | findet Brömmel |.`: a verb of opinion and its subject close the sentence."""
    tokens = scene.tokens
    if mention is None or tokens[cue.verb].low not in listed(scene.lexicon.verbs.opining):
        return False
    return mention.last >= len(tokens) or not tokens[mention.last].is_word


def _negated_infinitive(scene: Scene, cue: Cue, after: int) -> Parts | None:
    """`assure | ne plus s’endormir en cours`: before `s’` could be read as `si`."""
    here = scene.tokens[after : after + 1]
    return infinitive(scene, cue, after) if here and here[0].flags & NEGATION else None


def _before_next(scene: Scene, low: int, high: int) -> int:
    """`racconta che … | e fa sapere che …`: where the speaker's next reporting phrase begins."""
    tokens = scene.tokens
    for cue in scene.cues:
        inside = low < cue.low - 1 and cue.high < high and cue.high - cue.low > 1 and cue.is_verb
        if inside and tokens[cue.low - 1].flags & AND and tokens[cue.high].flags & THAT:
            return cue.low - 1
        if low < cue.low - 1 and cue.high < high and _goes_on_to(scene, cue, low):
            return cue.low - 1
        if low < cue.low - 1 and cue.high < high and scene.lexicon.traits.zero_that:
            ends = _where_another_speaks(scene, cue, low)
            if ends:
                return ends
        if low < cue.low - 1 and cue.high < high:
            ends = _where_contrasted(scene, cue, low)
            if ends:
                return ends
        if low < cue.low - 1 and cue.high < high and scene.lexicon.traits.offices_first:
            ends = _where_next_begins(scene, cue)
            if ends > low + 1:
                return ends
    high = _before_relative(scene, low, _before_main_verb(scene, low, _before_same_tense(scene, low, high)))
    high = _before_main_clause(scene, low, high)
    unsaid = scene.lexicon.unsaid
    for k in range(low + 2, high - 1) if unsaid else ():
        if tokens[k].text == "," and tokens[k + 1].low in unsaid and _is_unsaid(tokens, k + 1, scene.lexicon):
            return k
    return high


def _goes_on_to(scene: Scene, cue: Cue, low: int) -> bool:
    """`precisó que seguirá hasta mayo | y agradeció | la ayuda`: the next thing that the same one says, its
    verb in the tense of the first, and the clause between in another."""
    tokens, lexicon = scene.tokens, scene.lexicon
    past = endings_of(lexicon.forms.finite_endings)
    first = next((c for c in reversed(scene.cues) if c.high <= low and c.is_verb and c.kind == "say"), None)
    if first is None or not past or not lexicon.traits.name_chain or not cue.is_verb or cue.participle:
        return False
    link, verb = tokens[cue.low - 1], tokens[cue.verb]
    if not link.flags & AND or link.flags & BUT or verb.flags & NOUN_TOO or cue.low != cue.verb:
        return False
    if not tokens[first.verb].low.endswith(past) or not verb.low.endswith(past):
        return False
    between = tokens[low : cue.low - 1]
    return not any(t.low.endswith(past) and not t.is_capital and not t.flags & AND for t in between)


def _before_same_tense(scene: Scene, low: int, high: int) -> int:
    """`has said it is late |, and has left`: where the verb's own auxiliary comes back, the speaker acts."""
    tokens = scene.tokens
    cue = next((c for c in reversed(scene.cues) if c.high <= low and c.is_verb), None)
    if cue is None or cue.low == cue.verb or not scene.lexicon.traits.zero_that:
        return high
    for k in range(low + 2, high - 2):
        if tokens[k].text == "," and tokens[k + 1].flags & AND and tokens[k + 2].low == tokens[cue.low].low:
            return k
    return high


def _where_another_speaks(scene: Scene, cue: Cue, low: int) -> int:
    """`argued that it works |, but Roe said it leaks`: where somebody else’s report begins, else 0."""
    if cue.kind != "say" or cue.participle or cue.passive or cue.phase:
        return 0
    mention = scene.subject(cue)
    if mention is None or not low + 2 < mention.first < cue.low:
        return 0
    tokens, at = scene.tokens, mention.first - 1
    if tokens[at].text == "," and tokens[cue.high].flags & THAT:
        at = next((k for k in range(at - 1, max(low, at - _ASIDE), -1) if tokens[k].flags & AND), at)
        return at - 1 if tokens[at - 1].text == "," else 0  # …, and on Monday, he said that …
    return at - 1 if tokens[at].flags & BUT and tokens[at - 1].text == "," else 0


def _where_contrasted(scene: Scene, cue: Cue, low: int) -> int:
    """`… que pararon |, mientras que la empresa sostuvo que …`: where the report of a body begins, else 0."""
    tokens = scene.tokens
    if cue.kind != "say" or cue.participle or not tokens[cue.high].flags & THAT:
        return 0
    mention = scene.subject(cue)
    if mention is None or not low < mention.first < mention.last <= cue.low:
        return 0
    words = tokens[mention.first : mention.last]
    if not words[0].flags & DEFINITE or some_are(words, ROLE):
        return 0
    if not any(is_body(t, scene.lexicon) for t in words):
        return 0  # a thing, or the speaker again
    comma = next((k for k in range(mention.first - 1, low, -1) if tokens[k].text == ","), 0)
    link = tokens[comma + 1 : mention.first]
    joins = len(link) == 1 and link[0].flags & AND
    contrasting = " ".join([t.low for t in link]) in scene.lexicon.grammar.contrasting
    return comma if comma and (joins or contrasting) else 0


def _where_next_begins(scene: Scene, cue: Cue) -> int:
    """`rappelle que A | et dénonce B`, `qui répondent que A |, elle explique que B`: 0 if it goes on."""
    tokens = scene.tokens
    bare = not tokens[cue.verb].flags & (NOUN_TOO | PARTICIPLE) and cue.high - cue.low == 1
    if bare and cue.is_verb and tokens[cue.low - 1].flags & AND and tokens[cue.high].flags & DETERMINER:
        return cue.low - 1
    mention = scene.subject(cue) if tokens[cue.high].flags & THAT else None
    if mention is None or mention.kind != "pronoun" or mention.last != cue.low:
        return 0
    return mention.first - 1 if tokens[mention.first - 1].text == "," else 0


def _before_quote(scene: Scene, found: Reported | None) -> Reported | None:
    if found is not None:
        found.parts = [(low, _before_relative(scene, low, high)) for low, high in found.parts]
    return found


def _before_relative(scene: Scene, low: int, high: int) -> int:
    """`According to her, May is best |, which Tessa says: “…”`: where what leads to a quote begins."""
    tokens = scene.tokens
    cue = next((c for c in scene.cues if low < c.low and c.high == high and c.is_verb), None)
    if cue is None or high + 1 >= len(tokens) or tokens[high].text != ":":
        return high
    found = scene.subject(cue)
    first = min(cue.low, found.first) if found is not None else cue.low
    first -= first > low and bool(tokens[first - 1].flags & RELATIVE)
    return first - 1 if first > low + 1 and tokens[first - 1].text == "," else high


def _before_main_verb(scene: Scene, low: int, high: int) -> int:
    """`João, que nega ter mentido |, mostra …`: a relative clause between commas ends at the second."""
    tokens, lexicon = scene.tokens, scene.lexicon
    cue = next((c for c in reversed(scene.cues) if c.high <= low and c.is_verb), None)
    if cue is None or cue.low < 2 or cue.low + 8 < low or not lexicon.traits.null_subject:
        return high
    link, before = tokens[cue.low - 1], tokens[cue.low - 2]
    if before.text != "," or lexicon.pronouns.get(link.low) != "r":
        return high
    if any(t.flags & (AUX | CUE) and not t.flags & DETERMINER for t in tokens[: cue.low - 2]):
        return high  # «…», han dicho los sindicatos, que sostienen que el plan, | de aprobarse, …
    return next((k for k in range(low + 1, high) if tokens[k].text == ","), high)


def _before_main_clause(scene: Scene, low: int, high: int) -> int:
    """`Salientando que a paz não parou |, referiu-se ao encontro`: a report that opens its sentence ends
    before the verb that it leads up to, or before that verb's subject."""
    tokens, lexicon = scene.tokens, scene.lexicon
    cue = next((c for c in reversed(scene.cues) if c.high <= low and c.is_verb), None)
    if cue is None or not cue.participle:
        return high
    if any(t.is_word and not t.flags & (AND | PREPOSITION | ADVERB) for t in tokens[: cue.low]):
        return high
    teller = scene.subject(cue)
    if teller is not None and low + 2 < teller.first < high and tokens[teller.first - 1].text == ",":
        return teller.first - 1
    ends = endings_of(lexicon.forms.finite_endings)
    for k in range(low + 2, high - 1) if lexicon.traits.null_subject else ():
        if tokens[k].text != ",":
            continue
        at = k + 1
        small = CLITIC | REFLEXIVE | ADVERB | NEGATION
        while at < high and tokens[at].flags & small and not tokens[at].flags & CUE:
            at += 1
        verb = tokens[at] if at < high else tokens[k]
        finite = verb.flags & (CUE | FINITE | AUX) and not verb.flags & (NOUN_TOO | PARTICIPLE | DETERMINER)
        if finite or (ends and verb.low.endswith(ends)) or verb.hung:
            return k
    return high


def _is_unsaid(tokens: list[Token], j: int, lexicon: Lexicon) -> bool:
    """`…, | sans convaincre les élus`, `…, | sin dar detalles`: the reporter's words, not the speaker's."""
    return any(
        all(t.low == word for t, word in zip(tokens[j : j + len(words)], words, strict=False))
        for words in lexicon.unsaid[tokens[j].low]
    )


def _has_object(tokens: list[Token], after: int) -> bool:
    """`heißt es jetzt Brezeln zu formen` reports nothing."""
    while after < len(tokens) and tokens[after].flags & ADVERB:
        after += 1
    return after < len(tokens) and tokens[after].is_word and not tokens[after].flags & (THAT | PREPOSITION)


def _is_data(scene: Scene, mention: Mention) -> bool:
    """`les statistiques indiquent que` has no speaker."""
    return some_are(scene.tokens[mention.first : min(mention.last, mention.first + 4)], DATA)


def _is_unspoken(scene: Scene, cue: Cue) -> bool:
    """`according to the latest figures`; not `according to figures | from the ministry`."""
    mention = scene.subject(cue)
    if mention is None or mention.kind != "description":
        return False
    tokens, follows = scene.tokens, scene.tokens[mention.last : mention.last + 1]
    sourced = some_are(follows, OF | PREPOSITION | DETERMINER)
    if scene.lexicon.traits.zero_that:
        sourced = some_are(follows, ISSUED | DETERMINER)  # data | on the hub
    words = tokens[mention.first : mention.last]
    if not scene.lexicon.traits.name_chain or any(t.flags & OF or t.is_capital for t in words):
        words = words[-1:]  # las primeras pesquisas oficiales
    return not sourced and any(t.low in listed(scene.lexicon.attribution.unspoken) for t in words)


def _after(scene: Scene, cue: Cue, mention: Mention | None) -> int:
    """The index after the cue, its subject and what belongs to them."""
    led = cue.participle and cue.high < len(scene.tokens) and scene.tokens[cue.high].flags & THAT
    if mention is None or mention.first < cue.high or led:
        return cue.high if scene.lexicon.traits.zero_that else past_times(scene.tokens, cue.high)
    parted = cue.text.rpartition(" ")[2] if cue.high == cue.low + 1 else ""
    for k in range(mention.last, min(len(scene.tokens), mention.last + 3) if parted else 0):
        if scene.tokens[k].text == parted:
            return k + 1  # laat het bedrijf nu weten | dat …
    return mention.last
