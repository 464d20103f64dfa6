"""Whether a form that may report is a noun where it stands: `the asking price`, `council claims`."""

from articles.evidence.quotes.flags import (
    ADJECTIVE,
    ADVERB,
    AND,
    AS,
    AUX,
    BODY,
    CLITIC,
    CUE,
    DETERMINER,
    DOCUMENT,
    FINITE,
    NOUN_TOO,
    PARTICIPLE,
    PAST,
    PAST_VOICE,
    PREPOSITION,
    PRETERITE,
    PRONOUN,
    QUANTIFIER,
    QUESTION,
    REFLEXIVE,
    RELATIVE,
    ROLE,
    SAY,
    SUBORDINATE,
    THAT,
    TIME,
    TOLD,
)
from articles.evidence.quotes.lexicon import Lexicon, endings_of, listed
from articles.evidence.quotes.sentences import Token, some_are

_NOUNS = 4
"""Words of a noun phrase before its head, at most."""
_NO_NOUN = PREPOSITION | SUBORDINATE | AND | PRONOUN | THAT | RELATIVE | ADVERB | TIME | AUX


def is_noun_here(flags: int, before: Token) -> bool:
    """`the asking price`, `a report`: after a determiner or a preposition stands no verb."""
    if before.flags & (CLITIC | REFLEXIVE | AS) and flags & CUE and not flags & NOUN_TOO:
        return False  # según | explicó la portavoz
    if before.flags & QUANTIFIER and flags & CUE and not flags & (NOUN_TOO | TOLD):
        return False  # the mother of two | said; but All | told
    if before.text.isdecimal() and flags & NOUN_TOO:
        return True  # 311 | berichten
    if before.flags & DETERMINER and not before.flags & (PRONOUN | CLITIC):
        return True
    if before.flags & DETERMINER and flags & NOUN_TOO:
        return True
    return bool(
        before.flags & PREPOSITION
        and not before.flags & ADVERB
        and (flags & NOUN_TOO or not flags & PARTICIPLE)
    )


def is_verb_there(tokens: list[Token], at: int) -> bool:
    """Whether a verb of saying stands there, maybe with its auxiliary: `según | ha dicho X`."""
    helped = False
    while at < len(tokens) - 1 and tokens[at].flags & (AUX | CLITIC) and not tokens[at].flags & CUE:
        helped = helped or bool(tokens[at].flags & AUX)
        at += 1
    verb = SAY | PAST | PAST_VOICE if helped else SAY
    return at < len(tokens) and bool(tokens[at].flags & verb) and not tokens[at].is_capital


def is_noun_after_all(tokens: list[Token], at: int, lexicon: Lexicon) -> bool:
    """`an earlier report`, `closing remarks`, `client’s answers`: a bare form there is a noun."""
    token = tokens[at]
    bare = token.flags & NOUN_TOO and not token.flags & PRETERITE
    if at + 2 < len(tokens) and tokens[at + 1].text == ":" and tokens[at + 2].quoted is not None:
        return False  # A sign at the gate | read |: “…”
    if at > 2 and tokens[at - 3].quoted is not None and not any(t.is_word for t in tokens[at + 1 : at + 2]):
        return False  # “…,” the sign | read |.
    others = listed(lexicon.verbs.otherwise)
    if others and at + 1 < len(tokens) and f"{token.low}:{tokens[at + 1].low}" in others:
        return True  # a mostra | conta | com dez quadros
    if not at or not (bare or token.flags & PARTICIPLE):
        return False
    before, follows = tokens[at - 1], tokens[at + 1] if at + 1 < len(tokens) else None
    if bare and (_is_genitive(before, lexicon) or (before.flags & ADJECTIVE and at > 1)):
        return True  # esta quinta | cita
    if not lexicon.traits.zero_that:
        return False
    if bare and _is_led(tokens, at, lexicon):
        return True
    if bare and at > 1 and before.flags & TIME and tokens[at - 2].flags & DETERMINER:
        return True  # in a June | report that Hale was able to leave
    if before.is_capital:
        return False
    if follows is not None and follows.flags & THAT:
        return not bare and _heads_relative(tokens, at)
    if not bare and follows is not None and follows.flags & (PRONOUN | DETERMINER | CLITIC) == PRONOUN:
        return False  # sought to block the deal | saying | it would hurt buyers
    said = token.low in listed(lexicon.verbs.said) and before.flags & (BODY | ROLE)
    if not bare and said and follows is not None and follows.is_word:
        return False  # with the board | saying | ships had no room
    if before.flags & ADJECTIVE or (
        bare
        and before.low.endswith(endings_of(lexicon.forms.gerund_ending))
        and not before.flags & (ROLE | DOCUMENT)
    ):
        return True
    if at < 2:
        return False
    lead = tokens[at - 2]
    if lead.flags & DETERMINER or (_is_genitive(lead, lexicon) and before.is_word):
        past = before.low.endswith(endings_of(lexicon.forms.past_ending)) and not before.is_capital
        told = bool(lead.flags & DETERMINER) and (before.flags & PRETERITE or past)  # the leaked | comments
        return bool(told) or not token.low.endswith(endings_of(lexicon.forms.third_person))
    return bool(bare) and lead.flags & (PREPOSITION | SUBORDINATE) == PREPOSITION and not before.flags & ~BODY


def _is_led(tokens: list[Token], at: int, lexicon: Lexicon) -> bool:
    """`rejected | recent council claims that …`, `apart from corporate | pledges which …`: a verb or a
    preposition leads the words before it, or a relative clause tells of it."""
    several = tokens[at].low.endswith(endings_of(lexicon.forms.third_person))
    follows = tokens[at + 1].flags if at + 1 < len(tokens) else 0
    if several and follows & RELATIVE and not tokens[at].flags & QUESTION:
        return True
    j = at - 1
    while j > 0 and at - j <= _NOUNS and _in_noun_phrase(tokens[j]):
        j -= 1
    lead = tokens[j]
    if not 0 < j < at - 1 or lead.is_capital or not lead.is_word or lead.flags & (DETERMINER | NOUN_TOO):
        return False
    if lead.flags & (PREPOSITION | SUBORDINATE | ADVERB) == PREPOSITION:
        return several and not follows & THAT
    verb = lead.flags & (FINITE | AUX) == FINITE or (lead.flags & CUE and lead.flags & PRETERITE)
    return bool(verb) and lead.low not in listed(lexicon.verbs.said)


def _in_noun_phrase(token: Token) -> bool:
    if not token.is_word or token.flags & DETERMINER or token.flags & _NO_NOUN:
        return False
    return not token.flags & (CUE | FINITE) or bool(token.flags & (NOUN_TOO | ROLE))


def _heads_relative(tokens: list[Token], at: int) -> bool:
    """`the public offering that | made hundreds rich`: a noun, and `that` the subject of a verb."""
    if at < 2 or at + 2 >= len(tokens) or not tokens[at - 1].is_word:
        return False
    led = some_are(tokens[max(0, at - 3) : at], DETERMINER)
    return led and bool(tokens[at + 2].flags & (FINITE | AUX)) and not tokens[at + 2].flags & DETERMINER


def _is_genitive(token: Token, lexicon: Lexicon) -> bool:
    """`client’s`, `lawyers’`; not `he’s`."""
    return (
        token.quoted is None
        and token.low.endswith(endings_of(lexicon.forms.possessives))
        and not token.flags & (FINITE | PRONOUN | AUX)
    )
