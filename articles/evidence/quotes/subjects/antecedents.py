"""Over a relative clause: the phrase that it tells of, which stands before its pronoun."""

from articles.evidence.quotes.flags import (
    ADVERB,
    AND,
    CUE,
    DETERMINER,
    INDEFINITE,
    LINK,
    PAST,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    SUBORDINATE,
    THAT,
)
from articles.evidence.quotes.lexicon import Lexicon, listed
from articles.evidence.quotes.mentioning import mention_of
from articles.evidence.quotes.mentions import Mention
from articles.evidence.quotes.sentences import Token
from articles.evidence.quotes.subjects.phrases import phrase_before
from articles.evidence.quotes.subjects.things import may_not_speak

_BESIDE = 6
"""Words of what somebody is besides, at most."""


def antecedent(tokens: list[Token], i: int, floor: int, lexicon: Lexicon) -> Mention | None:
    """`Sarah Jones, who said …`"""
    thing = tokens[i].flags & RELATIVE and not tokens[i].flags & PRONOUN
    i -= 1
    if i >= floor and tokens[i].text == ",":
        i -= 1
    found = phrase_before(tokens, i, floor, lexicon) if i >= floor else None
    if found is not None and found.kind == "description" and not thing:
        head = head_of(tokens, found, floor, lexicon)
        known = head is not None and head.text.partition(" ")[0].lower() in lexicon.given
        if known or lexicon.traits.name_chain:  # In Port Brack, | the mayor |, who …
            found = head or found
    if found is not None and lexicon.traits.zero_that and tokens[found.first].flags & INDEFINITE:
        found = name_before(tokens, found.first - 1, floor, lexicon) or found
    return found  # said Ada Rowe, | a retired sailor | who said …


def head_of(tokens: list[Token], found: Mention, floor: int, lexicon: Lexicon) -> Mention | None:
    """`| Luis Prada |, fundador de la red, quien …`"""
    return name_before(tokens, found.first - 1, floor, lexicon) if found.roles else None


def name_before(tokens: list[Token], comma: int, floor: int, lexicon: Lexicon) -> Mention | None:
    """The name in full that stands before a comma, and before what somebody is."""
    if comma > floor and tokens[comma].flags & AND:  # Ada Gil, poeta | y autora de la obra, quien …
        comma = next((k for k in range(comma, max(floor, comma - _BESIDE), -1) if not tokens[k].is_word), 0)
    if comma <= floor or tokens[comma].text != ",":
        return None
    low = comma
    while low > floor and (tokens[low - 1].is_capital or (low < comma and tokens[low - 1].flags & LINK)):
        low -= 1
    while low < comma and not tokens[low].is_capital:
        low += 1
    named = mention_of(tokens, low, comma, lexicon)
    return named if named is not None and named.kind == "name" and " " in named.text else None


def relative_before(tokens: list[Token], found: Mention, floor: int, lexicon: Lexicon) -> int | None:
    """Where a relative clause begins that holds a phrase (`the man | who defends X | said`)."""
    first = found.first
    for r in range(first - 1, max(floor, first - 12), -1):
        token = tokens[r]
        if not token.is_word or token.is_capital:
            return None
        if token.flags & (RELATIVE | THAT) or lexicon.pronouns.get(token.low) == "r":
            before, after = tokens[r - 1], tokens[r + 1]
            if token.flags & DETERMINER and after.low in listed(lexicon.grammar.time_nouns):
                return None  # They won | that day | and Paul Rowe says …
            bracketed = before.text == ")" and lexicon.traits.name_chain  # … de Olmo (Soria) | que vende pan
            if not (before.is_word or bracketed) or before.flags & (CUE | PAST | ADVERB | PREPOSITION | AND):
                return None
            starts = after.flags & (DETERMINER | PRONOUN) or after.is_capital
            begins = r == first - 1 and starts and not may_not_speak(tokens, found, lexicon)
            return None if begins else r  # not: de man die | het ongeluk zag | zei
        if token.flags & CUE and tokens[r - 1].flags & RELATIVE and r - 1 > floor:
            continue  # an officer | who asked me not to use her name | said
        if token.flags & (THAT | SUBORDINATE | CUE):
            return None
    return None
