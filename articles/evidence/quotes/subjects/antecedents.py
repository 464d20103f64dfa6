"""Over a relative clause: the phrase that it tells of, which stands before its pronoun."""

from dataclasses import replace

from articles.evidence.quotes.flags import (
    ADVERB,
    AND,
    AUX,
    BODY,
    CUE,
    DEFINITE,
    DETERMINER,
    FINITE,
    INDEFINITE,
    OF,
    PAST,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    ROLE,
    SUBORDINATE,
    THAT,
)
from articles.evidence.quotes.lexicon import Lexicon, bits_in_singular, listed
from articles.evidence.quotes.mentioning import mention_of
from articles.evidence.quotes.mentions import Mention, plain_mention
from articles.evidence.quotes.sentences import Token
from articles.evidence.quotes.subjects.phrases import phrase_before

_BESIDE = 6
"""Words of what somebody is besides, at most."""


def antecedent(tokens: list[Token], i: int, floor: int, lexicon: Lexicon) -> Mention | None:
    """`Sarah Jones, who said …`"""
    thing = tokens[i].flags & RELATIVE and not tokens[i].flags & PRONOUN
    i -= 1
    if i >= floor and tokens[i].text == ",":
        i -= 1
    if i > floor and tokens[i].text == ")":  # o deputado Rui Prado (PXB-RJ), que insistiu
        i = next((k - 1 for k in range(i - 1, floor, -1) if tokens[k].text == "("), i)
    if lexicon.traits.name_chain and not thing and tokens[i].is_word and tokens[i + 1].text == ",":
        floor = _governed_noun(tokens, i, floor)  # …, que no escapó al | mandatario |, quien …
    found = phrase_before(tokens, i, floor, lexicon) if i >= floor else None
    if found is not None and found.kind == "description" and lexicon.traits.name_chain and not thing:
        found = head_of(tokens, found, floor, lexicon) or found
    inner = _one_within(tokens, found, lexicon) if found is not None else None
    if inner is not None:
        return inner
    named = _apposed_name(tokens, found, floor, lexicon) if found is not None else None
    if named is not None:
        return named
    if found is None or not thing or found.kind != "description" or not lexicon.traits.zero_that:
        return found
    office = any(t.flags & ROLE for t in tokens[found.first : found.last])
    of = next((k for k in range(found.first, found.last) if tokens[k].flags & OF), 0) if office else 0
    inner = mention_of(tokens, of + 1, found.last, lexicon) if of else None
    return inner or found  # the head of | the Relief Group |, which says …


def head_of(tokens: list[Token], found: Mention, floor: int, lexicon: Lexicon) -> Mention | None:
    """`| Luis Prada |, fundador de la red, quien …`, `| vecinos | que fueron desalojados, quienes …`"""
    before = _before_apposition(tokens, found.first - 1, floor)
    if before > floor and tokens[before].text == "," and tokens[before - 1].is_capital and found.roles:
        return _name_ending(tokens, before, floor, lexicon)
    if before > floor + 1 and tokens[before].flags & (AUX | FINITE):
        that = next((k for k in range(before - 1, max(floor, before - 3), -1) if tokens[k].flags & THAT), 0)
        head = phrase_before(tokens, that - 1, floor, lexicon) if that > floor else None
        return head and (_people_of(tokens, head, lexicon) or head)
    return None


def _before_apposition(tokens: list[Token], at: int, floor: int) -> int:
    """`Ada Gil | , poeta y | autora de la obra, quien …`: back over another thing that somebody is."""
    if at < floor or not tokens[at].flags & AND:
        return at
    for k in range(at - 1, max(floor, at - _BESIDE), -1):
        if not tokens[k].is_word:
            return k
        if tokens[k].is_capital or tokens[k].flags & (DETERMINER | FINITE | AUX | CUE) & ~OF:
            return at
    return at


def _name_ending(tokens: list[Token], end: int, floor: int, lexicon: Lexicon) -> Mention | None:
    """The name of a person that ends before token `end`: `critiqué par | Luc Roy |, maire, pour qui …`."""
    named = phrase_before(tokens, end - 1, floor, lexicon)
    if named is None or named.kind != "name":
        low = end - 1
        while low > floor and tokens[low - 1].is_capital:
            low -= 1
        named = mention_of(tokens, low, end, lexicon)
    return named if named is not None and named.kind == "name" and " " in named.text else None


def _people_of(tokens: list[Token], found: Mention, lexicon: Lexicon) -> Mention | None:
    """`Declaraciones de | vecinos | que …, quienes dicen`: those whom a thing is of."""
    of = next((k for k in range(found.first, found.last - 1) if tokens[k].flags & OF), 0)
    if not of or any(bits_in_singular(t.low, lexicon) & (ROLE | BODY) for t in tokens[found.first : of]):
        return None
    if not bits_in_singular(tokens[of + 1].low, lexicon) & ROLE:
        return None
    people = plain_mention(tokens, of + 1, found.last, "description")
    return replace(people, plural=True, roles=(tokens[of + 1].low,))


def _apposed_name(tokens: list[Token], found: Mention, floor: int, lexicon: Lexicon) -> Mention | None:
    """`said Ada Rowe |, a retired sailor | who said …`: the name before the comma."""
    at = found.first - 1
    if not lexicon.traits.zero_that or found.kind != "description" or at < floor + 1:
        return None
    if not tokens[found.first].flags & INDEFINITE or tokens[at].text != "," or not tokens[at - 1].is_capital:
        return None
    named = phrase_before(tokens, at - 1, floor, lexicon)
    return named if named is not None and named.kind == "name" and " " in named.text else None


def _governed_noun(tokens: list[Token], i: int, floor: int) -> int:
    """Where the noun begins that a preposition governs, the last one before a comma."""
    for p in range(i, max(floor, i - 5), -1):
        led = tokens[p].flags & DETERMINER and tokens[p - 1].flags & PREPOSITION
        if led and not (tokens[p].flags | tokens[p - 1].flags) & OF:
            return p
        if tokens[p].flags & (PREPOSITION | OF) or not tokens[p].is_word:
            return floor
    return floor


def _one_within(tokens: list[Token], found: Mention, lexicon: Lexicon) -> Mention | None:
    """`o recado de | uma regente | que jurou …`: somebody new whom a thing is of."""
    if not lexicon.traits.null_subject or found.kind != "description" or found.roles[:1] != found.roles:
        return None
    verb = not tokens[found.first].flags and not tokens[found.first].is_capital
    for k in range(found.last - 2, found.first + 1, -1):
        if verb and tokens[k].flags & (DEFINITE | INDEFINITE) and tokens[k - 1].flags & PREPOSITION:
            return mention_of(tokens, k, found.last, lexicon)  # o barco que | corria contra | um grupo que …
        if tokens[k].flags & INDEFINITE and tokens[k - 1].flags & OF:
            return mention_of(tokens, k, found.last, lexicon) if tokens[k + 1].flags & ROLE else None
    return None


def before_quoting_relative(tokens: list[Token], i: int, floor: int, lexicon: Lexicon) -> Mention | None:
    """`La boulangère | qui garde en tête cette « valse des mouettes » raconte …`"""
    for r in range(i - 1, max(floor, i - 12), -1):
        if not tokens[r].is_word:
            return None
        if lexicon.pronouns.get(tokens[r].low) == "r" and not tokens[r].flags & THAT:
            return phrase_before(tokens, r - 1, floor, lexicon)
    return None


def relative_before(tokens: list[Token], first: int, end: int, floor: int, lexicon: Lexicon) -> int | None:
    """Where a relative clause begins that holds the phrase at `first` (`the man | who defends X | said`)."""
    times = listed(lexicon.grammar.time_nouns)
    for r in range(first - 1, max(floor, first - 12), -1):
        token = tokens[r]
        if not token.is_word or token.is_capital:
            return None
        if token.flags & (RELATIVE | THAT) or lexicon.pronouns.get(token.low) == "r":
            before, after = tokens[r - 1], tokens[r + 1]
            if token.flags & DETERMINER and tokens[first - 1].flags & AND and after.low in times:
                return None  # They won | that day | and Paul Rowe says …
            bracketed = before.text == ")" and lexicon.traits.name_chain  # … de Olmo (Soria) | que vende pan
            if not (before.is_word or bracketed) or before.flags & (CUE | PAST | ADVERB | PREPOSITION | AND):
                return None
            starts = after.flags & (DETERMINER | PRONOUN) or after.is_capital
            if r == first - 1 and starts:
                return r if _ends_in_verb(tokens, first, end, lexicon) else None
            return r
        if token.flags & CUE and tokens[r - 1].flags & RELATIVE and r - 1 > floor:
            continue  # an officer | who asked me not to use her name | said
        if token.flags & (THAT | SUBORDINATE | CUE):
            return None
    return None


def _ends_in_verb(tokens: list[Token], first: int, end: int, lexicon: Lexicon) -> bool:
    """`de commissie die | de ramp onderzocht | had geconcludeerd`: an object and its verb, no subject."""
    last = tokens[end]
    return (
        lexicon.traits.verb_second
        and end - first >= 2
        and not last.is_capital
        and not last.flags & ~(PAST | CUE)
    )
