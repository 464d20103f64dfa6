"""The clause that a conjunction opens behind a verb of saying: `said that …`, `fragte, ob …`."""

from articles.evidence.quotes.clauses import Parts, clause_end
from articles.evidence.quotes.cues import Cue
from articles.evidence.quotes.flags import (
    ADVERB,
    AND,
    AS,
    AUX,
    BODY,
    CLITIC,
    CUE,
    DETERMINER,
    FINITE,
    FIRST_PERSON,
    INFINITIVE,
    NAMING,
    NEGATION,
    NOUN_TOO,
    OF,
    PREPOSITION,
    PRONOUN,
    QUESTION,
    RELATIVE,
    ROLE,
    SO,
    SUBORDINATE,
    THAT,
    TIME,
    TOLD,
    WHETHER,
)
from articles.evidence.quotes.indirect.objects import (
    begins_late_object,
    begins_object,
    is_demonstrative,
    is_of_noun,
    is_of_object,
    is_pronoun,
    is_relative_that,
    resumes,
)
from articles.evidence.quotes.lexicon import Lexicon, endings_of, listed
from articles.evidence.quotes.sentences import Token
from articles.evidence.quotes.subjects import Scene, hangs_on_main

_REACH = 25
"""Words behind the verb, among which its conjunction is looked for."""

_ADVERB = 4
"""Words of an adverb of several, at most."""

_RELATIVE_REACH = 8
"""Words before a verb, among which the pronoun is looked for whose clause it closes."""


def that_clause(scene: Scene, cue: Cue, after: int) -> Parts | None:
    """`said on Monday that …`; `informó el ministerio que …`; `fragte, ob …`."""
    tokens, lexicon = scene.tokens, scene.lexicon
    plain = cue.text.rpartition(" ")[2].lower()  # spreekt; but spreekt tegen
    if plain in listed(lexicon.clauses.without_that) or _has_own_clause(scene, cue, after):
        return None
    after = _past_adverb(scene, after)
    commas = 0
    closed = after
    cued = {k for other in scene.cues for k in range(other.low, other.high)}
    for j in range(after, min(len(tokens), after + _REACH)):
        token = tokens[j]
        flags = token.flags
        if token.text == "(":
            closed = next((k for k in range(j, min(len(tokens), j + _REACH)) if tokens[k].text == ")"), j)
        if j < closed:
            continue  # em um ensaio da CBVT (Confraria das Boleiras de Vale Torto), que …
        if flags & SO and j + 1 < len(tokens) and not tokens[j + 1].flags & THAT:
            return None  # schreibt | so hohe Verluste, dass …
        if flags & THAT and not token.is_capital and not (flags & CUE):
            return _behind_that(scene, cue, after, j, commas)
        if flags & WHETHER and lexicon.traits.nouns_capital and tokens[j - 1].text != "," and j > after:
            return None  # Er meint damit Leute | wie sich selbst
        if flags & WHETHER and j <= after + 2 and not (flags | tokens[j - 1].flags & OF) & (PREPOSITION | OF):
            return _question(scene, cue, after, j)
        if j in cued or _ends_reach(scene, cue, after, j):
            return None
        if token.text == "," and tokens[j - 1].text != ",":
            commas += 1
    return None


def _past_adverb(scene: Scene, after: int) -> int:
    """Past an adverb: `ha ricordato | anche | i morti`, `repitió | una y otra vez | que …`."""
    tokens, phrases = scene.tokens, scene.lexicon.adverb_phrases
    if _is_romance(scene.lexicon) and after + 1 < len(tokens):
        after += bool(tokens[after].flags & ADVERB and tokens[after + 1].flags & DETERMINER)
    for k in range(after + 1, min(len(tokens), after + _ADVERB)):
        known = phrases.get(tokens[k].low)
        if known and tuple(t.low for t in tokens[after : k + 1]) in known:
            return k + 1
    return after


def _is_romance(lexicon: Lexicon) -> bool:
    """Whether a clause needs its conjunction, and its verb no fixed place."""
    return not lexicon.traits.zero_that and not lexicon.traits.verb_second


def _has_own_clause(scene: Scene, cue: Cue, after: int) -> bool:
    """`dicen | haber perdido bienes que …`; `La etapa, adelanta, incluirá a un grupo que …`"""
    tokens = scene.tokens
    if not _is_romance(scene.lexicon):
        return False
    if any(t.flags & INFINITIVE and not t.flags & NEGATION for t in tokens[after : after + 2]):
        return True
    aside = 0 < cue.low < after < len(tokens) - 1 and tokens[after].text == ","
    aside = aside and not tokens[after - 1].flags & TIME
    return aside and tokens[cue.low - 1].text == "," and not resumes(tokens, after)


def _behind_that(scene: Scene, cue: Cue, after: int, j: int, commas: int) -> Parts | None:
    """The clause that the conjunction at token `j` opens, if it is what was said; `commas` stand before."""
    tokens, lexicon = scene.tokens, scene.lexicon
    token, romance = tokens[j], _is_romance(lexicon)
    weighed = listed(lexicon.clauses.weighed) if j > 1 else ()
    if weighed and tokens[j - 2].low in weighed and tokens[cue.verb].flags & NAMING:
        return None  # Einiges spricht dagegen, dass …
    if j > after and tokens[j - 1].flags & (SUBORDINATE | AS) and not tokens[j - 1].flags & ADVERB:
        return None  # …, a assuré une source, alors que …; annonce la fermeture ainsi que l’arrêt
    joined = j > after + 2 and tokens[j - 2].flags & DETERMINER and tokens[j - 3].flags & AND
    if joined and lexicon.traits.zero_that:
        return None  # said based on the request and the fact | that …, it was wrong
    parted = lexicon.traits.zero_that and after < j and tokens[after].text == "," and tokens[j - 1].is_word
    if parted and commas == 1 and tokens[after + 1].flags & DETERMINER:
        return None  # To see that the work continues, | the order that was signed says …
    if j > after and lexicon.traits.zero_that and tokens[j - 1].flags & PREPOSITION:
        return None  # told me, for no better reason than | that he wanted to see it
    relative = lexicon.pronouns.get(token.low) == "r"
    if relative and (is_of_object(tokens, after, j) or is_of_noun(tokens, after, j, lexicon)):
        return None  # parlando | del ragazzo | che ha rubato
    if relative and romance and _goes_on_after_comma(scene, cue, j):
        return [(j + 1, clause_end(tokens, j + 1))], "that-clause"
    headed = j > cue.high and tokens[j - 1].flags & DETERMINER  # dijo la | que vive allí
    if romance and j > after and tokens[j - 1].text in "-–—(":
        return None  # considera a Zaplana -| que lo niega | - autor
    if relative and ((commas == 1 and tokens[j - 1].text == ",") or headed):
        return None  # …, sostiene el tribunal, que aplica …: a relative clause
    pointing = token.flags & DETERMINER
    if pointing and j == after and lexicon.traits.zero_that and is_demonstrative(tokens, j):
        return [(j, clause_end(tokens, j))], "bare-clause"
    if romance and j > after and tokens[j - 1].flags & AND:
        return None  # Cabe recordar que la mujer denunció al vecino | y que la policía …
    low = j + 1
    if low < len(tokens) and tokens[low].quoted is not None:
        return None
    if lexicon.traits.verb_second and pointing and is_pronoun(tokens, j, lexicon.clauses.infinitive_mark):
        return None  # ontkende, maar | dat | geloofde de rechter niet
    if lexicon.traits.zero_that and j > after and is_relative_that(tokens, cue, after, j, lexicon):
        return None  # announced a plan that would close the bridge
    high = clause_end(tokens, low)
    if _hangs_on_main(scene, cue):
        high = _before_main(tokens, low, high)
    return [(low, high)], "that-clause"


def _hangs_on_main(scene: Scene, cue: Cue) -> bool:
    """Whether the main clause is behind: `Tras asegurar que …, se fue`, `die toegaf dat …, ging`,
    `Mientras el portavoz dice que …, siguen las obras`."""
    tokens = scene.tokens
    if cue.led:
        return not cue.low or tokens[cue.low - 1].text == ","
    if hangs_on_main(scene, cue):
        return True
    if not scene.lexicon.traits.verb_second:
        return False
    for k in range(cue.low - 1, max(0, cue.low - _RELATIVE_REACH), -1):
        if not tokens[k].is_word or tokens[k].flags & CUE:
            return False
        if tokens[k].flags & RELATIVE and not tokens[k].flags & THAT:
            return True
    return False


def _before_main(tokens: list[Token], low: int, high: int) -> int:
    """The comma behind the clause `tokens[low:high]`, past what stands between two commas inside it."""
    commas = [k for k in range(low + 1, high - 1) if tokens[k].text == ","]
    while commas:
        comma = commas.pop(0)
        inner = tokens[comma + 1].flags & (RELATIVE | SUBORDINATE | AND | THAT)
        if not inner:
            return comma
        if len(commas) > 1:
            commas.pop(0)  # que la obra, que es cara |, acabará, …
    return high


def _question(scene: Scene, cue: Cue, after: int, j: int) -> Parts | None:
    """The question that the word at token `j` opens, if somebody asks or answers it here."""
    tokens, before = scene.tokens, scene.tokens[j - 1]
    opens = cue.low == 0 or (tokens[cue.low - 1].quoted is None and not tokens[cue.low - 1].is_word)
    asked = scene.subject(cue)
    opens = opens and (asked is None or asked.first > cue.low or tokens[cue.low - 1].text != ",")
    if (opens and scene.lexicon.traits.zero_that and not cue.participle) or before.flags & FIRST_PERSON:
        return None  # Asked what people should do, Pym did not hesitate
    if tokens[j].flags & RELATIVE and (before.text == "," or (j > after and not _asks(tokens, cue))):
        return None  # claimed the man who was there left early
    if _is_as(scene, j):
        return None  # propôs como pena a suspensão
    narrates = tokens[cue.verb].low in listed(scene.lexicon.verbs.narrates)
    if narrates and tokens[j].low in listed(scene.lexicon.clauses.story_topics):
        return None  # contó cómo empezó todo; but preguntó, explicó cómo …
    if cue.participle and asked is None:
        return None  # agents swindle kids, telling them what they want to hear
    return [(j, clause_end(tokens, j))], "question-clause"


def _is_as(scene: Scene, j: int) -> bool:
    """Whether `how` is `as`: a bare noun and its object follow, no verb."""
    tokens, lexicon = scene.tokens, scene.lexicon
    if not tokens[j].flags & AS or j + 2 >= len(tokens):
        return False
    noun, follows = tokens[j + 1], tokens[j + 2]
    verb = endings_of(lexicon.forms.finite_endings) + endings_of(lexicon.forms.plural_verbs)
    plain = noun.text.islower() and noun.is_word and not noun.flags & ~(NOUN_TOO | ROLE | BODY)
    if not plain or (verb and noun.low.endswith(verb)):
        return False
    return bool(follows.flags & DETERMINER and not follows.flags & (PREPOSITION | OF))


def _ends_reach(scene: Scene, cue: Cue, after: int, j: int) -> bool:
    """Whether a conjunction behind token `j` opens no clause of this verb any more."""
    token, flags = scene.tokens[j], scene.tokens[j].flags
    if (token.quoted is not None and token.end - token.start > 40) or token.text in ":;":
        return True
    if flags & (FINITE | AUX) and not flags & (DETERMINER | PREPOSITION | ROLE) and token.is_word:
        return True
    if flags & CUE and not flags & (NOUN_TOO | PREPOSITION | DETERMINER):
        return True
    if flags & PRONOUN and not flags & (DETERMINER | RELATIVE | CLITIC):
        return j > after or scene.lexicon.traits.zero_that  # said | she worked on a boat that leaks
    return begins_object(scene, cue, j) if j == after else begins_late_object(scene, after, j)


def _goes_on_after_comma(scene: Scene, cue: Cue, that: int) -> bool:
    """`También contó, | que en el valle no había luz`: a comma too many, where the verb opens its clause."""
    tokens = scene.tokens
    if that != cue.high + 1 or tokens[that - 1].text != "," or cue.kind != "say" or cue.participle:
        return False
    return not any(t.text in ",;–—" or t.quoted is not None for t in tokens[: cue.low])


def _asks(tokens: list[Token], cue: Cue) -> bool:
    """Whether one asks or tells somebody: `asked the mayor who had signed`."""
    return bool(tokens[cue.verb].flags & (QUESTION | TOLD))
