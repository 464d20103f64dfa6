"""Attributions inside the marks: `« A, explique X. B »`, `«A – spiega X – B»`."""

from articles.evidence.quotes.cues import Cue, cues_of, has_trigger, may_report
from articles.evidence.quotes.flags import (
    ADDRESSEE,
    ADVERB,
    ANAPHOR,
    AND,
    AUX,
    BODY,
    DEFINITE,
    FINITE,
    INDEFINITE,
    NEGATION,
    NOUN_TOO,
    OF,
    PAST,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    ROLE,
    SAY,
    SO,
    THAT,
    VOICE,
)
from articles.evidence.quotes.lexicon import Lexicon, endings_of
from articles.evidence.quotes.marks import Quoted, without_blanks
from articles.evidence.quotes.mentions import Mention, hung_pronoun
from articles.evidence.quotes.sentences import Token, some_are, words_of
from articles.evidence.quotes.subjects import subject_after
from articles.evidence.quotes.subjects.passing import past_asides, past_insertion
from articles.evidence.tokens import Tokens

_LEADS = frozenset(",–—-!?…")
_MIN = 20
_MAX = 4000
_MAX_PARTS = 4
_REACH = 25
_ASIDE = 8
_BRIEF = 2
"""Words that are no clause, at most."""
_MIN_CLAUSE = 4
"""Words before a verb that stands alone, at least."""


def part_incises(tokens: Tokens, quoted: list[Quoted], lexicon: Lexicon) -> list[Quoted]:
    """The same stretches, those with an attribution inside parted around it."""
    if not lexicon.traits.incise:
        return quoted
    found: list[Quoted] = []
    for one in quoted:
        found += _parts(tokens, one, lexicon)
    return found


def _parts(tokens: Tokens, one: Quoted, lexicon: Lexicon) -> list[Quoted]:
    text = tokens.text
    parts: list[Quoted] = []
    while _MIN <= one.end - one.start <= _MAX and len(parts) < _MAX_PARTS:
        unmarked = _LEADS.isdisjoint(text[one.start : one.end - 1])
        if unmarked or not has_trigger(tokens, one.start, one.end, lexicon):
            break
        split = _incise(text, one, lexicon)
        if split is None:
            break
        low, high = split
        end = without_blanks(text, one.start, low)[1]
        parts.append(Quoted(one.left, low, one.start, end, one.single, one.continues, dash=one.dash))
        rest = without_blanks(text, high, one.end)[0]
        if rest >= one.end:
            return parts
        one = Quoted(rest, one.right, rest, one.end, one.single, unclosed=one.unclosed, dash=one.dash)
    return [*parts, one]


def _incise(text: str, one: Quoted, lexicon: Lexicon) -> tuple[int, int] | None:
    """Where the first attribution inside a stretch stands, its comma or dash left out."""
    words = words_of(text, one.start, one.end, [], lexicon)
    reporting = may_report(words, lexicon)
    if _LEADS.isdisjoint(words.texts[1 : max(reporting, default=0)]):
        return None  # no mark that an attribution may stand behind
    tokens = words.tokens(0, len(words.texts))
    for cue in cues_of(tokens, reporting, text, lexicon):
        lead = cue.low - 1
        if not cue.is_verb or cue.participle or lead < 1 or tokens[lead].text not in _LEADS:
            continue
        mention = _subject(tokens, cue, lexicon)
        alone = _stands_alone(tokens, cue, lexicon) or _is_parenthesis(tokens, cue)
        if mention is None and not alone:
            continue
        dashed = tokens[lead].text in "–—-"
        while tokens[lead].text == "-" and lead > 1 and tokens[lead - 1].text == "-":
            lead -= 1  # El gobierno --asegura el portavoz-- miente
        low = tokens[lead].start if tokens[lead].text in ",–—-" else tokens[lead].end
        after = max(mention.last if mention is not None else 0, cue.high)
        high = _end(tokens, after, dashed, mention is not None, one.end, lexicon)
        while dashed and high < one.end and text[high] == "-":
            high += 1
        return low, high
    return None


def _subject(tokens: list[Token], cue: Cue, lexicon: Lexicon) -> Mention | None:
    for i in range(cue.low, cue.high):
        hung = hung_pronoun(tokens, i, lexicon) if tokens[i].hung else None
        if hung is not None:
            return hung if hung.gender or hung.plural else None
    at = past_asides(tokens, cue.high, lexicon) if tokens[cue.verb].flags & (SAY | VOICE) else cue.high
    while at < len(tokens) and _is_adverb(tokens[at], lexicon):
        at += 1  # affirme | ainsi | X, répond | calmement | X
    if at >= len(tokens):
        return None
    if tokens[at].text == "," and tokens[cue.verb].flags & (SAY | PAST):
        at = past_insertion(tokens, at, lexicon)  # a rétorqué, furieux, X
    after = tokens[at]
    if not (after.is_capital or after.flags & (DEFINITE | INDEFINITE | POSSESSIVE | PRONOUN)):
        return None
    mention = subject_after(tokens, at, lexicon)
    if mention is None or mention.kind == "nobody":
        return None
    words = tokens[mention.first : mention.last]
    if mention.kind != "description" or some_are(words, ROLE | ANAPHOR):
        return mention
    verb = tokens[cue.verb].flags
    closing = tokens[mention.last].text if mention.last < len(tokens) else ""
    plain = verb & SAY and (not verb & NOUN_TOO or (closing == "." and not after.flags & INDEFINITE))
    plain = plain or (verb & PAST and cue.verb > cue.low)  # hanno detto altri vicini
    return mention if plain and closing and closing in ",.!?…" and not after.flags & POSSESSIVE else None


def _is_adverb(token: Token, lexicon: Lexicon) -> bool:
    if token.flags & (ADVERB | SO):
        return not token.flags & (DEFINITE | OF)
    manner = token.low.endswith(endings_of(lexicon.forms.adverb_ending))
    return manner and not token.flags and token.text.islower()


def _stands_alone(tokens: list[Token], cue: Cue, lexicon: Lexicon) -> bool:
    """`«A, explica, B»`: a verb alone between commas, in a language that leaves its subject out."""
    if not lexicon.traits.null_subject or cue.high >= len(tokens):
        return False
    dashed = tokens[cue.low - 1].text in "–—-"
    told = _past_addressee(tokens, cue.high, lexicon)
    if told >= len(tokens) or tokens[told].text not in ("–—-" if dashed else ",.!?…"):
        return False
    said = bool(tokens[cue.verb].flags & (SAY | PAST))
    clause = next((k for k in range(cue.low - 2, -1, -1) if tokens[k].text in ",.!?…:;"), -1)
    before = tokens[clause + 1 : cue.low - 1]
    if len(before) == _MIN_CLAUSE - 1 and not dashed:  # «È tutto falso, ride, anche la firma»
        verbal = any(t.flags & (FINITE | AUX) and not t.flags & DEFINITE for t in before)
        behind = tokens[told + 1 : told + 2]
        return verbal and some_are(behind, ADVERB | PREPOSITION | AND | OF)
    return said and (dashed or len(before) >= _MIN_CLAUSE)


def _is_parenthesis(tokens: list[Token], cue: Cue) -> bool:
    """`– ha scritto su Facebook Nadia Ferro –`, `- ha aggiunto con la moglie -`: one verb."""
    if tokens[cue.low - 1].text not in "–—-" or cue.kind != "say":
        return False
    for token in tokens[cue.high : cue.high + _REACH]:
        if token.text in "–—-":
            return True
        if (not token.is_word and token.text != ",") or token.flags & (FINITE | AUX | THAT | RELATIVE):
            return False
    return False


def _past_addressee(tokens: list[Token], j: int, lexicon: Lexicon) -> int:
    """Past the one spoken to, or the place: `ha spiegato | ai cronisti |, …`."""
    led = tokens[j].flags & ADDRESSEE or any(
        all(t.low == w for t, w in zip(tokens[j : j + len(words)], words, strict=False))
        for words in lexicon.asides.get(tokens[j].low, ())
    )
    if not led:
        return j
    stop = next((k for k in range(j, min(len(tokens), j + _ASIDE)) if not tokens[k].is_word), j)
    return j if any(t.flags & (FINITE | AUX) and not t.flags & OF for t in tokens[j:stop]) else stop


def _end(tokens: list[Token], at: int, dashed: bool, named: bool, limit: int, lexicon: Lexicon) -> int:
    """The place after an attribution: past its closing dash, full stop, or comma."""
    for j in range(at, min(len(tokens), at + _REACH)):
        text = tokens[j].text
        if dashed:
            if text in "–—-":
                dot = tokens[j + 1 : j + 2]  # – promette l’allenatore –. Mancano …
                return dot[0].end if dot and dot[0].text == "." else tokens[j].end
            continue
        if text in ".!?…":
            return tokens[j].end
        if text == "," and not (named and _apposition(tokens, j + 1, lexicon)):
            return tokens[j].end
    if dashed:
        return next((t.end for t in tokens[at:] if t.text in ".,"), limit)
    return limit


def _apposition(tokens: list[Token], j: int, lexicon: Lexicon) -> bool:
    """`Samir Belkhodja, livreur, 29 ans.`: more of the speaker, up to a comma or full stop."""
    stop = next((k for k in range(j, min(len(tokens), j + 14)) if tokens[k].text in ",."), len(tokens))
    if stop + 1 >= len(tokens):
        return False  # “…, dit Roux, et les autres suivront.”
    first, noun = tokens[j], tokens[min(j + 1, stop - 1)]
    if first.flags & (ROLE | ANAPHOR | RELATIVE) or first.text[0].isdecimal() or stop - j <= _BRIEF:
        return True
    if first.low in lexicon.obliques:
        return True  # relativise Esteban, lui aussi interne.
    if lexicon.pronouns.get(first.low) == "r" or (first.flags & DEFINITE and noun.flags & ROLE):
        return True  # racconta Sabrina Oddo, che guida il comitato.
    house = first.flags & OF and some_are(tokens[j:stop], BODY)
    verbal = any(t.flags & (FINITE | AUX | NEGATION) and not t.flags & DEFINITE for t in tokens[j:stop])
    told = some_are(tokens[j:stop], ROLE) or (noun.flags & OF and not verbal)
    trade = not first.flags and first.text.islower() and told  # dit Anne Petit, originaire de Lille. …
    return bool(house or trade) or _is_manner(tokens, j, stop, lexicon)


def _is_manner(tokens: list[Token], j: int, stop: int, lexicon: Lexicon) -> bool:
    """`a soufflé X, | le visage gris de poussière |. À 500 mètres …`: how it was said, without a verb."""
    led = any(
        all(t.low == word for t, word in zip(tokens[j : j + len(words)], words, strict=False))
        for words in lexicon.manners
    )
    return led and not any(t.flags & (FINITE | AUX) and not t.flags & DEFINITE for t in tokens[j:stop])
