"""Where the noun phrase that follows a verb ends: `said | a spokesman for the ministry | on Monday`."""

from articles.evidence.quotes.flags import (
    ABBREVIATION,
    ADVERB,
    ANAPHOR,
    AND,
    AS,
    AUX,
    BODY,
    BUT,
    CLITIC,
    CUE,
    DEFINITE,
    DETERMINER,
    FINITE,
    GENITIVE,
    INDEFINITE,
    LINK,
    NEGATION,
    NOUN_TOO,
    OF,
    PARTED,
    PAST,
    PAST_VOICE,
    PREPOSITION,
    PRONOUN,
    REFLEXIVE,
    RELATIVE,
    ROLE,
    SUBORDINATE,
    THAT,
    TIME,
    TITLE,
)
from articles.evidence.quotes.lexicon import Lexicon, endings_of, listed
from articles.evidence.quotes.mentions import is_demonym, is_document, is_nickname
from articles.evidence.quotes.naming import is_role
from articles.evidence.quotes.sentences import Token, some_are
from articles.evidence.quotes.subjects.belonging import belongs, tells_purpose
from articles.evidence.quotes.subjects.phrases import joins, parts_fields

_LINKING = THAT | SUBORDINATE | RELATIVE | TIME | NEGATION | REFLEXIVE
_VERBAL = FINITE | AUX | ADVERB | PRONOUN | CLITIC
_WALK = 40
"""Tokens of a noun phrase, at most."""


def phrase_end(tokens: list[Token], j: int, lexicon: Lexicon) -> int:
    """The index after the noun phrase that begins at `j`."""
    count = min(len(tokens), j + _WALK)
    k = j
    while k < count and tokens[k].flags & DETERMINER:
        opens = k == j == 0 and k + 1 < count and not tokens[k + 1].is_capital  # Her | counterpart at Fenn
        if tokens[k].is_capital and not opens:
            break
        k += 1
    begun = k
    if (
        j < k < count - 1
        and tokens[k].flags & ADVERB
        and tokens[k - 1].flags & DEFINITE
        and tokens[k + 1].is_word
    ):
        k += 1  # de acordo com | o mesmo parlamentar
    while k < count and _goes_on(tokens, k, j, begun, lexicon):
        k += 1
    while k > begun and tokens[k - 1].flags & (PREPOSITION | AND | OF | AS) and not tokens[k - 1].is_capital:
        k -= 1
    return k if k > begun else j


def _goes_on(tokens: list[Token], k: int, j: int, begun: int, lexicon: Lexicon) -> bool:
    """Whether the noun phrase that begins at `j`, its first word at `begun`, still holds token `k`."""
    token = tokens[k]
    flags = token.flags
    after = tokens[k + 1] if k + 1 < len(tokens) else None
    if token.quoted is not None:
        return is_nickname(tokens, k)
    if not token.is_word:
        return _holds_mark(tokens, k, lexicon)
    if token.is_capital and not flags & (TIME | PREPOSITION):
        return True
    if flags & AND:
        return _holds_and(tokens, k, j, begun, lexicon)
    if lexicon.traits.nouns_capital and k > begun and tokens[k - 1].is_capital and not flags & PREPOSITION:
        # Laut Scheuer | könnten …: after the noun comes the verb, if not a genitive
        if _tells_paper(tokens, begun, k, lexicon):
            return False
        owned = bool(flags & (OF | GENITIVE)) and _takes_genitive(tokens, j, begun, k, lexicon)
        return owned or _is_between(tokens, k, lexicon)
    if flags & PREPOSITION and tells_purpose(tokens, k, begun, lexicon):
        return True
    if flags & _LINKING and not flags & (OF | LINK | DETERMINER):
        return bool(flags & SUBORDINATE) and bool(tokens[k - 1].flags & OF)  # o relator do caso
    if flags & OF or (flags & LINK and after is not None and after.is_capital):
        return after is not None and after.is_word and not after.flags & TIME
    if flags & PREPOSITION:
        return belongs(tokens, k, begun, lexicon)
    if flags & PRONOUN and tokens[k - 1].flags & OF and tokens[j].flags & INDEFINITE:
        return k == begun + 1  # uno de | ellos
    if flags & _VERBAL and not flags & (DETERMINER | ROLE):
        return False
    if flags & CUE and k > begun and not flags & (ROLE | NOUN_TOO):
        return False
    if _is_verb_or_aside(tokens, k, j, begun, lexicon):
        return False
    return not (flags & DETERMINER and k > begun and not tokens[k - 1].flags & (PREPOSITION | AND | OF))


def _is_between(tokens: list[Token], k: int, lexicon: Lexicon) -> bool:
    """`Juhnkes | langjähriger | Manager Peter Wolf`: between whose office it is and the office."""
    owner, after = tokens[k - 1], tokens[k + 1] if k + 1 < len(tokens) else None
    plain = not tokens[k].flags and tokens[k].text.islower()
    owned = owner.low.endswith(lexicon.forms.genitive_ending) and not is_role(owner, lexicon)
    return plain and owned and after is not None and after.is_capital and is_role(after, lexicon)


def _holds_mark(tokens: list[Token], k: int, lexicon: Lexicon) -> bool:
    """Whether a mark belongs to the words beside it: of an abbreviation, a hyphen, an apostrophe."""
    text = tokens[k].text
    before, after = tokens[k - 1], tokens[k + 1] if k + 1 < len(tokens) else None
    if after is None or not after.is_word:
        return False
    if parts_fields(tokens, k, lexicon):
        return True
    if text == "-" and after.flags & AND:
        return before.is_capital  # die Industrie- | und Handelskammer
    if text == ".":  # Dr. Amy Chen
        return bool(before.flags & (TITLE | ABBREVIATION)) and (after.is_capital or bool(after.flags & TITLE))
    return text in "&/" or (text in "‘’'" and after.is_capital)


def _holds_and(tokens: list[Token], k: int, j: int, begun: int, lexicon: Lexicon) -> bool:
    """Whether a conjunction joins what is part of the phrase."""
    after = tokens[k + 1] if k + 1 < len(tokens) else None
    if after is None:
        return False
    offices = is_role(after, lexicon) and (j < begun or some_are(tokens[begun:k], ROLE))
    if offices and not tokens[k].flags & BUT:
        return True  # l’intervenante | et porte-parole, il capitano della Lucciola | e direttore di Remiamo
    return joins(tokens, k, k + 2, j)


def _is_verb_or_aside(tokens: list[Token], k: int, j: int, begun: int, lexicon: Lexicon) -> bool:
    """Whether a word that no list tells to end a phrase is no part of it all the same, by its place."""
    if k == begun:
        return False
    token, before, traits = tokens[k], tokens[k - 1], lexicon.traits
    if traits.name_chain and before.is_capital and token.low in listed(lexicon.grammar.time_nouns):
        return True  # disse Prado | horas depois
    after = tokens[k + 1] if k + 1 < len(tokens) else None
    gerund = token.low.endswith(endings_of(lexicon.forms.gerund_ending)) and not token.flags & ROLE
    if gerund and after is not None and after.flags & (DETERMINER | PRONOUN | THAT):
        return True  # says a report | highlighting the danger
    if token.flags and not token.flags & (PAST | PAST_VOICE | PARTED):
        return False
    said = j and tokens[j - 1].flags & CUE
    second = k == begun + 1 > j + 1
    own = token.low.endswith(lexicon.forms.inflection) and after is not None and after.is_capital
    if said and second and own and lexicon.forms.inflection and not before.flags:
        return False  # zegt een zichtbaar | geroerde | Ada Roos
    if not traits.nouns_capital and _ends_like_verb(token, before, lexicon):
        return True  # la Asl | toccherà solo a pochi
    return traits.verb_second and _is_second(tokens, k, lexicon)


def _ends_like_verb(token: Token, before: Token, lexicon: Lexicon) -> bool:
    """Whether a word behind a noun is its verb: `la procura` **`sospettava`**, not `il capo della` `Sava`."""
    if before.flags & (OF | PREPOSITION | DETERMINER):
        return False
    return token.low.endswith(endings_of(lexicon.forms.verb_endings))


def _is_second(tokens: list[Token], k: int, lexicon: Lexicon) -> bool:
    """`Volgens de inspectie | voldoet de sluiting niet`: the verb behind what opens its sentence."""
    before, after = tokens[k - 1], tokens[k + 1] if k + 1 < len(tokens) else None
    origin = k > 1 and tokens[k - 2].flags & DEFINITE
    origin = origin and (before.flags & ANAPHOR or is_demonym(before.text, lexicon))  # de Zeeuwse krant
    if before.is_capital and not origin and not is_role(tokens[k], lexicon):  # Vlaams fractieleider
        return True  # Volgens Rijkswaterstaat | brandden alle lichten
    if before.flags & ROLE:
        return True  # De dirigent | toonde in de bakkerij zijn kaart
    if after is None:
        return False
    opens = after.flags & DETERMINER and not (after.flags & OF or after.is_capital)
    return bool(opens) or (after.low,) in lexicon.qualifiers or after.text[0].isdecimal()


def _takes_genitive(tokens: list[Token], j: int, begun: int, k: int, lexicon: Lexicon) -> bool:
    """`der Sprecher | der Polizei` is one phrase; `sagte Müller | der Zeitung` is not."""
    heads = tokens[begun:k]
    return (
        begun > j
        or any(is_role(t, lexicon) or t.flags & BODY or is_document(t.text, lexicon) for t in heads)
        or not tokens[k].flags & DETERMINER
    )


def _tells_paper(tokens: list[Token], begun: int, k: int, lexicon: Lexicon) -> bool:
    """`sagte eine Sprecherin | der Nachrichtenagentur Norda |`: to whom she spoke."""
    if not tokens[k].flags & DETERMINER or any(
        t.low.endswith(endings_of(lexicon.bodies.writers)) for t in tokens[begun:k]
    ):
        return False
    paper = next((t for t in tokens[k + 1 : k + 4] if t.low.endswith(endings_of(lexicon.bodies.press))), None)
    return paper is not None
