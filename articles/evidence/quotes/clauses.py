"""Where a reported clause begins and ends."""

from dataclasses import dataclass

from articles.evidence.quotes.flags import (
    ADVERB,
    AND,
    AUX,
    BUT,
    CLITIC,
    CUE,
    DETERMINER,
    FINITE,
    KONJ,
    NEGATION,
    NOUN_TOO,
    OF,
    OPENER,
    PARTICIPLE,
    PASSIVE,
    PAST,
    PAST_VOICE,
    PREPOSITION,
    PRETERITE,
    PRONOUN,
    QUESTION,
    RELATIVE,
    SAY,
    SUBORDINATE,
    THAT,
    TIME,
    VOICE,
    WHETHER,
)
from articles.evidence.quotes.lexicon import Lexicon, endings_of
from articles.evidence.quotes.mentions import Mention
from articles.evidence.quotes.sentences import Token, some_are

_VERBAL = FINITE | AUX | KONJ
_SUBJECT = 7
"""Words up to the verb of a clause, at most."""
MIN_WORDS = 3
"""A reported clause has so many words at least."""


@dataclass(slots=True)
class Reported:
    """A reported clause, `tokens[low:high]`, or its parts around the attribution."""

    parts: list[tuple[int, int]]
    mention: Mention | None
    rule: str


Parts = tuple[list[tuple[int, int]], str]


def words_between(tokens: list[Token], low: int, high: int) -> int:
    return sum([t.is_word for t in tokens[low:high]])


def trimmed(tokens: list[Token], low: int, high: int) -> tuple[int, int]:
    while (
        low < high
        and not tokens[low].is_word
        and tokens[low].quoted is None
        and tokens[low].text not in "(¿¡$€£"
    ):
        low += 1
    while high > low and tokens[high - 1].text in (".", ",", ";", ":", "–", "—", "-", "!", "…"):
        high -= 1
    if high > low + 3 and tokens[high - 1].flags & THAT and not tokens[high - 1].flags & (DETERMINER | CUE):
        while high > low and tokens[high - 1].flags & (THAT | CLITIC | PREPOSITION):
            high -= 1  # …, | por lo que
        return trimmed(tokens, low, high)
    if high > low and tokens[high - 1].text == ")" and all(t.text != "(" for t in tokens[low:high]):
        return trimmed(tokens, low, high - 1)
    return low, high


def past_openers(tokens: list[Token], low: int, high: int) -> int:
    """Past the words that link a sentence to the one before: `And | the stuff …`."""
    low = start = past_dateline(tokens, low, high)
    keeps = DETERMINER | NEGATION | WHETHER  # Of de kade het houdt, weet niemand
    while low < high and tokens[low].flags & (OPENER | AND) and not tokens[low].flags & keeps:
        follows = tokens[low + 1].flags if low + 1 < high else 0
        if tokens[low].flags & PREPOSITION and not follows & OPENER:
            break  # En mai, les ventes …
        low += 2 if tokens[low].flags & PREPOSITION else 1  # En outre, les ventes …
        if low < high and tokens[low].text == ",":
            low += 1
    return low if low < high else start


def past_dateline(tokens: list[Token], low: int, high: int) -> int:
    """Past `PARIS (Reuters) - `, at the head of an article."""
    if low:
        return low
    if tokens[0].text == "(" and high > 3 and tokens[1].is_capital and tokens[2].text == ")":
        return 3  # (Montréal) | Le pont …
    if tokens[0].is_capital:
        for k in range(1, min(high - 1, 12)):
            if tokens[k].text in ".)" and tokens[k + 1].text in "-–—":
                return k + 2  # Cuernavaca, Mor.- | La difusión …
            if tokens[k].text in "-–—" and any(map(_is_year, tokens[:k])):
                # Viseu, 12 ago 2025 – | O fogo …; but: Lee, champion in 2012 – and mayor now – said …
                return low if any(t.text in "-–—" for t in tokens[k + 1 :]) else k + 1
            dated = tokens[k].text[0].isdecimal() or tokens[k - 1].text.isdecimal()
            small = tokens[k].is_word and not tokens[k].is_capital and not dated
            if small and not tokens[k].flags & (OF | TIME):
                break
    if not tokens[0].text.isupper() or not tokens[0].is_word:
        return low
    if len(tokens[0].text) < 3 and not (high > 1 and tokens[1].text.isupper() and len(tokens[1].text) > 2):
        return low  # DE BILT (ANP) -
    return next((k + 1 for k in range(1, min(high, 12)) if tokens[k].text in "-–—"), low)


def _is_year(token: Token) -> bool:
    return len(token.text) == 4 and token.text.isdecimal() and token.text[:2] in ("19", "20")


def clause_end(tokens: list[Token], low: int) -> int:
    """Where a reported clause ends: the sentence's end, or a fresh reporting verb of the speaker."""
    count = len(tokens)
    for j in range(low, count):
        token = tokens[j]
        if not token.flags & AND and token.text not in ",–—);:":
            continue  # most often
        if token.text == ")" and all(t.text != "(" for t in tokens[low:j]):
            return j
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
                k < min(count, j + 4)
                and tokens[k].flags & (ADVERB | AND | AUX | NEGATION)
                and not tokens[k].flags & CUE
            ):
                k += 1
            if k < count and tokens[k].flags & PARTICIPLE and tokens[k].flags & SAY:
                return j
            if _judged(tokens, j + 1):
                return j
            if _takes_back(tokens, j + 1) or _is_countered(tokens, j + 1) or _concedes(tokens, j + 1):
                return j
            verb = k < count and tokens[k].flags & (CUE | PAST | PAST_VOICE)
            noun = verb and tokens[k].flags & NOUN_TOO and not tokens[k].flags & (PAST | PAST_VOICE)
            but = tokens[j + 1].flags & BUT and tokens[j + 1].flags & AND
            if verb and not noun and but and not tokens[k].flags & PARTICIPLE:
                past = tokens[k].flags & PAST and tokens[k - 1].flags & AUX
                if (tokens[k].flags & (SAY | VOICE) and k == j + 2) or (past and k == j + 3):
                    return j  # …, mas reclamou de demora; …, ma ha dichiarato di voler capire
            if verb and not noun and k + 1 < count:
                if tokens[k + 1].flags & (THAT | AND) or tokens[k + 1].text == ":":
                    return j
                if k > j + 1 and any(t.quoted is not None for t in tokens[k + 1 : k + 8]):
                    return j  # …, ma ha definito la richiesta «…»
        elif token.flags & AND and (_reports_anew(tokens, j + 1) or _says_again(tokens, j + 1)):
            return j
    return count


def _concedes(tokens: list[Token], j: int) -> bool:
    """`no se atrevía a dar una fecha, | aunque precisó que …`: the speaker's next verb, without a subject."""
    if (
        j + 2 >= len(tokens)
        or not tokens[j].flags & SUBORDINATE
        or tokens[j].flags & (RELATIVE | PREPOSITION)
    ):
        return False
    small = NOUN_TOO | PARTICIPLE
    return bool(tokens[j + 1].flags & SAY and not tokens[j + 1].flags & small and tokens[j + 2].flags & THAT)


def _takes_back(tokens: list[Token], j: int) -> bool:
    """`said she was 15, | but she later acknowledged that …`: the speaker's next verb, with a pronoun."""
    if j + 3 >= len(tokens) or not tokens[j].flags & (BUT | AND):
        return False
    pronoun = tokens[j + 1].flags & (PRONOUN | DETERMINER | RELATIVE) == PRONOUN
    k = j + 2
    while k < len(tokens) - 1 and tokens[k].flags & (ADVERB | AUX) and not tokens[k].flags & CUE:
        k += 1
    return (
        pronoun and bool(tokens[k].flags & SAY) and bool(tokens[k + 1 : k + 2] and tokens[k + 1].flags & THAT)
    )


def _says_again(tokens: list[Token], j: int) -> bool:
    """`said it was late and | he said he was cold`: a pronoun, a verb of saying in the past, a clause."""
    if j + 2 >= len(tokens) or tokens[j].flags & (PRONOUN | DETERMINER | RELATIVE) != PRONOUN:
        return False
    opens = tokens[j + 2].flags & (PRONOUN | DETERMINER | THAT)
    return bool(opens and tokens[j + 1].flags & SAY and tokens[j + 1].flags & PRETERITE)


def _is_countered(tokens: list[Token], j: int) -> bool:
    """`… where possible, | though the board has since confirmed that …`: somebody else's report."""
    small = PREPOSITION | TIME | AND | DETERMINER | RELATIVE
    if not tokens[j].flags & SUBORDINATE or tokens[j].flags & small:
        return False
    for k in range(j + 2, min(len(tokens) - 1, j + 12)):
        if not tokens[k].is_word:
            return False
        if tokens[k].flags & SAY and not tokens[k].flags & (NOUN_TOO | PARTICIPLE | OF):
            return bool(tokens[k].flags & PRETERITE)
    return False


def _judged(tokens: list[Token], j: int) -> bool:
    """`…, | valor que classificou de «…»`, `…, | lo que calificó de «…»`: said of the clause before."""
    link = next((k for k in range(j, min(len(tokens) - 1, j + 4)) if tokens[k].flags & (THAT | RELATIVE)), 0)
    if not link or any(not t.is_word or t.flags & (CUE | AUX) for t in tokens[j:link]):
        return False
    k = link + 1
    while (
        k < len(tokens) - 1
        and tokens[k].flags & (PRONOUN | AUX | CLITIC | ADVERB)
        and not tokens[k].flags & CUE
    ):
        k += 1
    if not tokens[k].flags & (CUE | PAST | PAST_VOICE):
        return False
    return any(t.quoted is not None for t in tokens[k + 1 : k + 8])


def _reports_anew(tokens: list[Token], j: int) -> bool:
    """`… and said that`, `… e ha aggiunto che`, `… y dijo: “…”`: the speaker's next verb."""
    if j < len(tokens) and tokens[j].text == ",":  # y, con la voz rota, lanzó un recado: «…»
        j = next((k + 1 for k in range(j + 1, min(len(tokens), j + 9)) if tokens[k].text == ","), j)
    while j < len(tokens) - 1 and tokens[j].flags & (ADVERB | AUX) and not tokens[j].flags & (CUE | PRONOUN):
        j += 1
    if j + 1 >= len(tokens) or not tokens[j].flags & (CUE | PAST):
        return False
    after = tokens[j + 1]
    if tokens[j].flags & QUESTION:
        return True
    if after.flags & THAT or after.text == ":" or after.quoted is not None:
        return True
    if after.flags & OF and j + 2 < len(tokens) and tokens[j + 2].quoted is not None:
        return True  # … e parla di «una campagna»
    colon = next((k for k in range(j + 1, min(len(tokens) - 1, j + 8)) if tokens[k].text == ":"), 0)
    if colon and tokens[colon + 1].quoted is not None:
        return True
    aside = after.text == "," and tokens[j].flags & SAY and not tokens[j].flags & (NOUN_TOO | PAST)
    if aside and tokens[j + 2 : j + 3] and tokens[j + 2].flags & (ADVERB | OPENER | NEGATION):
        return True  # …, y anunció, además, dos tahonas
    asks = tokens[j].flags & (SAY | VOICE) and not tokens[j].flags & (NOUN_TOO | PREPOSITION)
    if tokens[j - 1].flags & PASSIVE:
        return False  # … but was told a tug was near
    return bool(asks) and bool(after.flags & (DETERMINER | PRONOUN)) and bool(tokens[j].flags & PRETERITE)


def has_clause(tokens: list[Token], lexicon: Lexicon) -> bool:
    """Whether a stretch holds a finite verb, as far as the words tell."""
    for j, token in enumerate(tokens):
        flags = token.flags
        if flags & THAT and not flags & DETERMINER:
            return True
        if flags & _VERBAL and not flags & (DETERMINER | PREPOSITION):
            return True
        if flags & PRONOUN and not flags & (DETERMINER | RELATIVE | PREPOSITION) and j + 1 < len(tokens):
            return True
    return False


def continues(tokens: list[Token], low: int, lexicon: Lexicon) -> bool:
    """Whether what follows an attribution inside a clause goes on with that clause."""
    if low < len(tokens) and lexicon.pronouns.get(tokens[low].low) == "r":
        return False  # …, ha ricordato la pm, che ha poi mostrato le foto
    if low >= len(tokens) or not tokens[low].is_word:
        return False
    flags = tokens[low].flags
    if flags & BUT and low + 1 < len(tokens) and tokens[low + 1].flags & (FINITE | AUX):
        return True  # The beads work on a pond, Hale said, | but are not suited to glaciers
    if another_clause(tokens, low, lexicon):
        return True
    if flags & (PARTICIPLE | RELATIVE | SUBORDINATE | PREPOSITION | TIME) and not flags & DETERMINER:
        return False
    if (
        not flags
        and tokens[low].low.endswith(endings_of(lexicon.forms.gerund_ending))
        and not tokens[low].is_capital
    ):
        return False  # It is paid for, he said, | swiping at his rival
    return words_between(tokens, low, len(tokens)) >= 2


def another_clause(tokens: list[Token], low: int, lexicon: Lexicon) -> bool:
    """`…, versprach sie, | im Fonds lägen noch Mittel`: a main clause, which its mood tells."""
    if not lexicon.traits.verb_second or low + 2 >= len(tokens):
        return False
    first = tokens[low].flags
    led = first & PREPOSITION and not first & (SUBORDINATE | RELATIVE)
    return bool(led) and some_are(tokens[low + 2 : low + _SUBJECT], KONJ)
