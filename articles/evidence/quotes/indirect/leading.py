"""Past an attribution that opens its sentence, to the clause that it gives: `Selon X, maire de Y, | …`."""

from articles.evidence.quotes.clauses import MIN_WORDS, Reported, clause_end, trimmed, words_between
from articles.evidence.quotes.cues import Cue
from articles.evidence.quotes.flags import (
    ADVERB,
    AND,
    AUX,
    CUE,
    DEFINITE,
    DETERMINER,
    FINITE,
    INDEFINITE,
    OF,
    OPENER,
    PARTICIPLE,
    PAST,
    PAST_VOICE,
    PREPOSITION,
    RELATIVE,
    ROLE,
    THAT,
    TIME,
)
from articles.evidence.quotes.lexicon import endings_of
from articles.evidence.quotes.mentions import Mention
from articles.evidence.quotes.sentences import Token, some_are
from articles.evidence.quotes.subjects import Scene

_MOST_APPOSED = 3
"""How many things are said of a speaker between commas, at most."""


def leading(scene: Scene, cue: Cue, mention: Mention, end: int) -> Reported | None:
    """`Selon X, un expert, …`: past the speaker and what is said of it."""
    tokens = scene.tokens
    count = len(tokens)
    if cue.kind == "comma" and (end >= count or tokens[end].text != ","):
        return None
    verb_second = scene.lexicon.traits.verb_second
    j = end
    if cue.low < mention.first < cue.high < count:  # A su juicio | el plan …
        return one_clause(tokens, cue.high + (tokens[cue.high].text == ","), mention, "according-first")
    if verb_second and j < count and tokens[j].text == "(":
        j = past_brackets(tokens, j)  # Volgens wethouder Jan Prins | (Verkeer) | komt er …
    if verb_second and j < count and tokens[j].is_word:
        if scene.lexicon.pronouns.get(tokens[j].low) == "r" or tokens[j].flags & RELATIVE:
            j = next((k + 1 for k in range(j, min(count - 1, j + 20)) if tokens[k].text == ","), j)
        return one_clause(tokens, _past_place(tokens, j), mention, "according-first")
    comma = next((k for k in range(j, min(count, j + 60)) if tokens[k].text == ","), None)
    if comma is not None and comma > j and (clause := _begins_at_once(scene, j)):
        return one_clause(tokens, clause, mention, "according-first")
    if comma is None:
        return one_clause(tokens, j, mention, "according-first") if j < count else None
    return one_clause(tokens, past_apposition(scene, comma, mention) + 1, mention, "according-first")


def past_brackets(tokens: list[Token], at: int) -> int:
    """Past what stands in brackets behind a name: `laut Karl Weber | (SPD) | gezielt …`."""
    if at >= len(tokens) or tokens[at].text != "(":
        return at
    return next((k + 1 for k in range(at + 1, min(len(tokens), at + 7)) if tokens[k].text == ")"), at)


def _begins_at_once(scene: Scene, at: int) -> int:
    """`Secondo la procura | l’uomo, già noto, ha agito da solo`: where a clause begins without a comma."""
    tokens = scene.tokens
    if tokens[at].text == "(":
        at = next((k + 1 for k in range(at, len(tokens) - 1) if tokens[k].text == ")"), at)
    small = PREPOSITION | OF | AND | RELATIVE
    opens = tokens[at].flags & (DEFINITE | INDEFINITE) and not tokens[at].flags & small
    return at if opens and scene.lexicon.traits.null_subject else 0


def past_apposition(scene: Scene, comma: int, mention: Mention) -> int:
    """The comma behind which the clause begins: `Selon X, un expert |, …`."""
    tokens = scene.tokens
    again = _next_comma(tokens, comma)
    if again is not None and all(t.flags & (ADVERB | OPENER) for t in tokens[comma + 1 : again]):
        return again
    for _ in range(_MOST_APPOSED):
        if (
            again is None
            or not (_appositive(scene, comma + 1, mention) or _is_who(scene, comma + 1))
            or _is_bare_clause(scene, comma + 1, mention)
            or _holds_verb(tokens, comma + 1, again)
        ):
            break
        comma, again = again, _next_comma(tokens, again)
    return comma


def _next_comma(tokens: list[Token], comma: int) -> int | None:
    """The comma that may close what stands behind another."""
    count = len(tokens)
    reach = 40 if comma + 1 < count and tokens[comma + 1].flags & (INDEFINITE | RELATIVE) else 14
    return next((k for k in range(comma + 1, min(count, comma + reach)) if tokens[k].text == ","), None)


def _past_place(tokens: list[Token], at: int) -> int:
    """Past where a speaker stands, up to the verb: `een bron` | `binnen de coalitie` | `is …`."""
    if not tokens[at].flags & PREPOSITION:
        return at
    reach = min(len(tokens), at + 9)
    high = next((k for k in range(at, reach) if not tokens[k].is_word), reach)
    verb = next((k for k in range(at + 2, high) if tokens[k].flags & (FINITE | AUX)), None)
    named = (k for k in range(at + 2, high) if tokens[k - 1].is_capital and not tokens[k].is_capital)
    housed = at + 3 < high and tokens[at].flags & OF and tokens[at + 1].flags & DEFINITE
    return verb or next(named, at + 3 if housed else at)  # Jan Prins | van de coöperatie | haalt


def _holds_verb(tokens: list[Token], low: int, high: int) -> bool:
    """Whether a segment has a finite verb of its own, outside `who …` and `that …`."""
    for k in range(low, high):
        flags = tokens[k].flags
        if flags & (RELATIVE | THAT) and not flags & INDEFINITE:
            return False
        if k == low or not flags & (FINITE | AUX) or flags & (DETERMINER | PREPOSITION):
            continue
        participle = tokens[low].flags & INDEFINITE and not flags & AUX
        made_of = participle and k + 1 < len(tokens) and tokens[k + 1].flags & PREPOSITION
        if not made_of:  # a group | made up of former sailors
            return True
    return False


def _appositive(scene: Scene, low: int, mention: Mention) -> bool:
    """Whether a segment after a comma says more of the speaker: `relatif à …`, `a firm in …`, `who …`."""
    tokens = scene.tokens
    if low >= len(tokens):
        return False
    while low + 1 < len(tokens) and tokens[low].flags & ADVERB and tokens[low + 1].flags & ROLE:
        low += 1  # Pour X, également président de …, …
    token = tokens[low]
    known = mention.kind == "description" and mention.definite and mention.text.islower()
    if known and token.flags & INDEFINITE and scene.lexicon.traits.zero_that:
        return False  # According to the letter, | a goose boarded the ferry, …
    if token.flags & (RELATIVE | INDEFINITE | OF):
        return True
    if token.flags & ROLE and not token.flags & DETERMINER and mention.text.split()[-1][0].isupper():
        return True  # d’après le témoignage de Nicolas, habitant du quartier, …
    if token.flags & (DETERMINER | ROLE):
        named = mention.kind == "name" or mention.text.split()[-1][0].isupper()
        return named and some_are(tokens[low : low + 3], ROLE)
    led = tokens[low + 1] if low + 1 < len(tokens) else token
    if scene.lexicon.traits.zero_that and not (led.flags & (PREPOSITION | TIME) or led.text[0].isdecimal()):
        return False  # According to analysts, | combined reserves from the port, … could rise
    bare = not token.flags & ~(PAST | PAST_VOICE)  # el último informe de X, | difundido el lunes, …
    return token.is_word and not token.is_capital and bare and not token.text[0].isdecimal()


def _is_who(scene: Scene, low: int) -> bool:
    """`Segundo a polícia, | que atendeu a ocorrência |, …`"""
    relative = low < len(scene.tokens) and scene.lexicon.pronouns.get(scene.tokens[low].low) == "r"
    return relative and scene.lexicon.traits.null_subject


def _is_bare_clause(scene: Scene, low: int, mention: Mention) -> bool:
    """`Segundo a ordem, | reformas como a das pensões, | …`, `Para o técnico, | faltou calma, | …`: a word
    that nobody lists, and is neither the speaker's, being plural, nor followed by a preposition."""
    token, lexicon = scene.tokens[low], scene.lexicon
    if token.flags or not lexicon.traits.null_subject:
        return False
    if (
        endings_of(lexicon.forms.plural_ending)
        and token.low.endswith(endings_of(lexicon.forms.plural_ending))
        and not mention.plural
    ):
        return True
    follows = scene.tokens[low + 1] if low + 1 < len(scene.tokens) else None
    return follows is not None and not follows.flags & (PREPOSITION | OF | ADVERB)


def _whole_end(tokens: list[Token], low: int) -> int:
    """`Según la carta, los barqueros, de buen humor, aseguraron que …`: what others say in it too."""
    end, count = clause_end(tokens, low), len(tokens)
    if end + 2 >= count or tokens[end].text != ",":
        return end
    comma = next((k for k in range(end + 1, min(end + 8, count)) if tokens[k].text == ","), end)
    for k in (end + 1, comma + 1):
        says = k + 1 < count and tokens[k].flags & CUE and not tokens[k].flags & (AND | PARTICIPLE)
        if says and tokens[k + 1].flags & THAT:
            return clause_end(tokens, k + 2)
    return end


def one_clause(tokens: list[Token], low: int, mention: Mention, rule: str) -> Reported | None:
    low, high = trimmed(tokens, low, _whole_end(tokens, low) if low < len(tokens) else low)
    if words_between(tokens, low, high) < MIN_WORDS:
        return None
    return Reported([(low, high)], mention, rule)


def is_link(scene: Scene, low: int, comma: int) -> bool:
    """`D’un autre côté, estime X, le pont …`: what links the sentence to the one before, and is not said."""
    tokens, lexicon = scene.tokens, scene.lexicon
    words = tuple(t.low for t in tokens[low:comma])
    if len(words) == 1 and lexicon.traits.incise:
        return bool(tokens[low].flags & OPENER) and not tokens[low].flags & DETERMINER
    return bool(words) and words in lexicon.adverb_phrases.get(words[-1], ())


def past_told(scene: Scene, cue: Cue, mention: Mention | None, end: int) -> int:
    """Past what is said of a speaker: `…, estime X, professeure à Lyon, qui a lu le livre |.`"""
    tokens, lexicon = scene.tokens, scene.lexicon
    if mention is None or mention.first < cue.high or not mention.text[:1].isupper():
        return end
    at = end
    while at + 1 < len(tokens) and tokens[at].text == ",":
        first = tokens[at + 1]
        trade = first.flags & ROLE and not first.flags & DETERMINER and not first.is_capital
        if not trade and (at == end or lexicon.pronouns.get(first.low) != "r"):
            break
        at = next((k for k in range(at + 1, len(tokens)) if tokens[k].text in ",;"), len(tokens))
    ends = at < len(tokens) and tokens[at - 1].text in ".!?…"
    return at - 1 if ends else at
