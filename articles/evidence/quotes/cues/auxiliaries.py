"""What belongs to a reporting verb and stands before it: its auxiliary, `a également | déclaré` first."""

from articles.evidence.quotes.flags import (
    ADVERB,
    AUX,
    CAUSE,
    CLITIC,
    CUE,
    DETERMINER,
    FINITE,
    NEGATION,
    PASSIVE,
    PAST,
    PAST_VOICE,
    PRONOUN,
    REFLEXIVE,
    SUBORDINATE,
    THAT,
)
from articles.evidence.quotes.lexicon import Lexicon, endings_of
from articles.evidence.quotes.sentences import Token

_AUX_REACH = 5
_ASIDE = 7


def behind_causing(tokens: list[Token], at: int) -> int:
    """The index after the verb in `prompted | the judge to quip`, 0 if there is none."""
    for j in range(at - 2, max(-1, at - 8), -1):
        if tokens[j].flags & CAUSE:
            return j + 1
        if not tokens[j + 1].is_word or tokens[j].flags & (FINITE | SUBORDINATE | THAT):
            return 0
    return 0


def helped_from_afar(tokens: list[Token], at: int, lexicon: Lexicon) -> bool:
    """`… hat der Minister am Montag gesagt`: the auxiliary stands before the subject."""
    if not lexicon.traits.verb_second:
        return False
    return any(t.flags & AUX and not t.flags & PASSIVE for t in tokens[max(0, at - 20) : at])


def with_auxiliary(tokens: list[Token], at: int, lexicon: Lexicon) -> int:
    """Where the verb group begins: `a également | déclaré` at the auxiliary, `s'est | exclamé` at `s'`."""
    j = at - 1
    low = at
    for _ in range(_AUX_REACH):
        if j < 0:
            break
        token = tokens[j]
        if token.text == "," and not tokens[at].flags & (PAST | PAST_VOICE):
            break  # Die Arbeit habe zugenommen, | erklärte X
        if token.text == "," or token.low in lexicon.adverb_phrases:
            j = before_aside(tokens, j, lexicon)
            token = tokens[j]
        if (token.flags & AUX and not token.flags & (CUE | DETERMINER)) or (token.hung and token.flags & AUX):
            low = j
            while low and tokens[low - 1].flags & AUX and not tokens[low - 1].flags & (CUE | DETERMINER):
                low -= 1
            break
        if (
            not token.flags
            and j
            and token.low.endswith(endings_of(lexicon.forms.adverb_ending))
            and not token.is_capital
        ):
            j -= 1
            continue
        if not token.flags & (ADVERB | NEGATION | CLITIC) or (
            token.flags & PRONOUN and not token.flags & CLITIC
        ):
            break
        j -= 1
    if low and tokens[low - 1].flags & REFLEXIVE:
        low -= 1
    return low


def before_aside(tokens: list[Token], j: int, lexicon: Lexicon) -> int:
    """The index before the words that part an auxiliary from its verb: `a | par ailleurs | annoncé`,
    `a | , lui, | estimé`."""
    if tokens[j].text == ",":
        opening = next((k for k in range(j - 1, max(0, j - _ASIDE), -1) if tokens[k].text == ","), 0)
        helped = (
            opening > 0
            and tokens[opening - 1].flags & AUX
            and all(t.is_word and not t.flags & FINITE for t in tokens[opening + 1 : j])
        )
        return opening - 1 if helped else j
    for words in lexicon.adverb_phrases.get(tokens[j].low, ()):
        first = j - len(words) + 1
        if first > 0 and all(t.low == w for t, w in zip(tokens[first:j], words, strict=False)):
            return first - 1
    return j
