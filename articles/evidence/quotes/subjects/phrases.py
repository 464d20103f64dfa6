"""The noun phrase that ends at a word: back over its brackets, its `and` and what belongs to it."""

from articles.evidence.quotes.compiling import endings_of
from articles.evidence.quotes.flags import (
    ADJECTIVE,
    ADVERB,
    AND,
    AUX,
    BARRED,
    BODY,
    BUT,
    CUE,
    DEFINITE,
    DETERMINER,
    FINITE,
    INDEFINITE,
    LINK,
    NEGATION,
    NOUN_TOO,
    OF,
    OPENER,
    PAST,
    PAST_VOICE,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    ROLE,
    SUBORDINATE,
    THAT,
    TIME,
)
from articles.evidence.quotes.lexicon import Lexicon, listed
from articles.evidence.quotes.mentioning import mention_of
from articles.evidence.quotes.mentions import Mention, is_body, is_doing, is_nickname
from articles.evidence.quotes.naming import is_role
from articles.evidence.quotes.sentences import Token, some_are

_LINKING = SUBORDINATE | THAT | RELATIVE
_OPENING = AND | OPENER | ADVERB | NEGATION
_FIELDS = 14
"""Tokens of what a body or an office is for, at most."""
_WALK = 40
"""Tokens of a noun phrase, at most."""


def phrase_before(tokens: list[Token], i: int, floor: int, lexicon: Lexicon) -> Mention | None:
    """The noun phrase whose last token is `i`."""
    j = i
    lowest, free_relatives = max(floor, i - _WALK), listed(lexicon.clauses.free_relatives)
    while j >= lowest:
        token = tokens[j]
        flags = token.flags
        if token.quoted is not None:
            if j == i or not (is_nickname(tokens, j) or tokens[j].end - tokens[j].start < 25):
                break
        elif not token.is_word:
            if token.text == ")":
                opening = next((k for k in range(j, lowest - 1, -1) if tokens[k].text == "("), -1)
                if opening < 0:
                    break
                j = opening
            elif token.text not in "&.'’/%$€£" and not (
                _cuts_compound(tokens, j) or parts_fields(tokens[: i + 1], j, lexicon)
            ):
                break
        elif (
            (flags & _LINKING and not token.is_capital and not flags & (OF | DETERMINER))
            or (
                flags & CUE
                and not flags & NOUN_TOO
                and not token.is_capital
                and not flags & ROLE
                and not _is_done(tokens, j, i, lexicon)
            )
            or (flags & (FINITE | AUX) and not token.is_capital and not flags & (OF | DETERMINER))
            or (flags & PRONOUN and not flags & DETERMINER and not token.is_capital)
            or (flags & AND and not joins(tokens, j, i, floor))
            or (token.low in free_relatives and not token.is_capital)
            or (flags & SUBORDINATE and not flags & (OF | DETERMINER | PREPOSITION) and j == 0 < i)
        ):
            break
        j -= 1
    low = j + 1
    while low <= i and tokens[low].flags & _OPENING and not (tokens[low].flags & DETERMINER):
        low += 1
    if low > i:
        return None
    if low == 0 and _opens_with_participle(tokens, lexicon):
        return None  # Interrogato dalla Voce | ha spiegato che …
    first = _head_start(tokens, low, i, lexicon)
    return mention_of(tokens, first, i + 1, lexicon)


def _is_done(tokens: list[Token], j: int, i: int, lexicon: Lexicon) -> bool:
    """`A report | submitted | to the mayor said`: what may be a verb is a participle before a preposition."""
    if not lexicon.traits.zero_that or not tokens[j].low.endswith(endings_of(lexicon.forms.past_ending)):
        return False
    if j + 1 >= i or not tokens[j + 1].flags & PREPOSITION:
        return False
    link, goal = tokens[j + 1 : j + 3]
    return not link.flags & BARRED or goal.is_capital or bool(goal.flags & DETERMINER)  # vowed to | fine


def _opens_with_participle(tokens: list[Token], lexicon: Lexicon) -> bool:
    """Whether a sentence opens with a participle and a preposition: nobody stands there."""
    head, link = tokens[0], tokens[1] if len(tokens) > 1 else None
    if link is None or link.flags & (PREPOSITION | OF) != PREPOSITION or head.flags & (DETERMINER | ROLE):
        return False
    return bool(head.flags & (PAST | PAST_VOICE)) or head.low.endswith(
        endings_of(lexicon.forms.participle_endings) or ("\n",)
    )


def _cuts_compound(tokens: list[Token], at: int) -> bool:
    """`die Industrie` **`-`** `und Handelskammer`: a hyphen that stands for what the next word ends in."""
    return 0 < at < len(tokens) - 1 and tokens[at].text == "-" and bool(tokens[at + 1].flags & AND)


def parts_fields(tokens: list[Token], comma: int, lexicon: Lexicon) -> bool:
    """`el Ministerio de Industria` **`,`** `Comercio y Turismo | dijo`: what a body or office is for."""
    if tokens[comma].text != "," or not _closes_fields(tokens, comma + 1, lexicon):
        return False
    led = False
    for token in reversed(tokens[max(0, comma - _FIELDS) : comma]):
        if led and (is_body(token, lexicon) or is_role(token, lexicon)):
            return True
        led = bool(token.flags & PREPOSITION) or (led and bool(token.flags & DETERMINER))
        if not led and not _is_field(token, lexicon) and token.text != ",":
            return False
    return False


def _closes_fields(tokens: list[Token], at: int, lexicon: Lexicon) -> bool:
    """Whether a list in capitals goes on there, whose `and` stands before its last, and no new clause."""
    count = len(tokens)
    inside = range(at, min(count, at + _FIELDS))
    joint = next((k for k in inside if not _is_field(tokens[k], lexicon) and tokens[k].text != ","), at)
    if joint == at or tokens[joint].flags & (AND | BUT) != AND:
        return False
    end = next((k for k in range(joint + 1, count) if not _is_field(tokens[k], lexicon)), count)
    after = tokens[end] if end < count else None
    closed = after is None or not after.is_word or after.flags & (PREPOSITION | TIME)
    return end > joint + 1 and bool(closed or lexicon.traits.verb_second)


def _is_field(token: Token, lexicon: Lexicon) -> bool:
    field = token.is_capital and token.low not in lexicon.given
    small = token.flags & (OF | DETERMINER | LINK) and not token.flags & AND
    return field or bool(small)


def joins(tokens: list[Token], j: int, i: int, floor: int) -> bool:
    """Whether `and` at `j` joins two names (`King and Weeks`), not two clauses."""
    if j <= floor or j >= i:
        return False
    before, after = tokens[j - 1], tokens[j + 1]
    if _cuts_compound(tokens, j - 1):
        return after.is_capital
    if after.flags & POSSESSIVE or (after.flags & ADJECTIVE and before.is_capital):
        return True  # the UN and | other ferry unions
    if after.flags & OF and not after.is_capital:  # l’Amicale de chant et d’aviron
        return some_are(tokens[max(floor, j - 4) : j], OF)
    return before.is_capital and (after.is_capital or bool(after.flags & DEFINITE)) and i - j < 12


def _is_within(tokens: list[Token], low: int, p: int, lexicon: Lexicon) -> bool:
    """Whether a noun with its article is no head of its own: `Lawyers representing | the families`,
    `Le collectif Sauvons | le bois`."""
    before, opening = tokens[p - 1], tokens[low].flags
    if before.is_capital:
        return bool(tokens[p - 2].flags & BODY and opening & DEFINITE) and not opening & PREPOSITION
    return lexicon.traits.zero_that and is_doing(before, lexicon)


def _head_start(tokens: list[Token], low: int, i: int, lexicon: Lexicon) -> int:
    """Where the last full noun phrase of `low…i` begins: `In a statement | the ministry of Health`."""
    for p in range(i, low - 1, -1):
        flags = tokens[p].flags
        if not flags & DETERMINER or (flags & OF and p > low):
            continue
        if tokens[p].is_capital and p > low and (tokens[p - 1].is_capital or tokens[p - 1].flags & LINK):
            continue
        if flags & PREPOSITION and not flags & INDEFINITE:
            continue  # l’assessore | al Commercio
        before = tokens[p - 1] if p > low else None
        joined = before is not None and before.flags & (PREPOSITION | AND | POSSESSIVE)
        if not joined and not (p > low + 1 and _is_within(tokens, low, p, lexicon)):
            return p
    if not tokens[low].flags & PREPOSITION or tokens[low].flags & DETERMINER:
        return low
    p = i
    p -= p > low and tokens[p].text.isdecimal() and tokens[p - 1].is_capital  # a bordo del | Boeing 747
    while (
        p > low
        and (tokens[p].is_capital or tokens[p].quoted is not None)
        and (tokens[p - 1].is_capital or tokens[p - 1].flags & LINK)
    ):
        p -= 1
    while p < i and tokens[p].flags & (PREPOSITION | TIME):
        p += 1
    return p
