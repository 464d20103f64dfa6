"""Who stands before a reporting verb: the noun phrase that is its subject, over relative clauses,
appositions and asides."""

from articles.evidence.languages.world import POSSESSIVES
from articles.evidence.quotes.flags import (
    ADVERB,
    ANAPHOR,
    ARTICLE,
    AS,
    AUX,
    BODY,
    CLITIC,
    DETERMINER,
    DOCUMENT,
    FIRST_PERSON,
    INDEFINITE,
    LINK,
    NEGATION,
    OF,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    ROLE,
    TIME,
)
from articles.evidence.quotes.lexicon import Lexicon, endings_of, listed
from articles.evidence.quotes.mentions import Mention, plain_mention, pronoun
from articles.evidence.quotes.sentences import Token
from articles.evidence.quotes.subjects.antecedents import (
    antecedent,
    name_before,
    relative_before,
)
from articles.evidence.quotes.subjects.apposition import past_apposition
from articles.evidence.quotes.subjects.phrases import phrase_before

_SHORT_NOUN = 5
"""Letters of a noun in the plural, which may stand without article, are more."""
_COMMAS = frozenset(",–—)-")


def subject_before(tokens: list[Token], at: int, floor: int, lexicon: Lexicon) -> Mention | None:
    """The subject that ends just before token `at`, looking back no further than `floor`."""
    i = _past_adverbials(tokens, at, floor, lexicon)
    if i >= floor and tokens[i].text == ")":
        i = next((k for k in range(i, floor, -1) if tokens[k].text == "("), floor) - 1
    if i < floor:
        return None
    token = tokens[i]
    if token.flags & FIRST_PERSON:
        return plain_mention(tokens, i, i + 1, "nobody")
    if token.flags & AS and not token.flags & DETERMINER:
        return None  # comme | l’a confirmé le maire
    named = token.is_capital and i > floor and (tokens[i - 1].is_capital or tokens[i - 1].flags & LINK)
    if token.flags & PRONOUN and not (token.flags & RELATIVE or named):  # Mirjam ter | Haar
        return pronoun(tokens, i, token.low, lexicon)
    if token.text in _COMMAS:
        return past_apposition(tokens, i, floor, lexicon)
    if token.flags & RELATIVE:
        return antecedent(tokens, i, floor, lexicon)
    if token.quoted is not None:
        noun = lexicon.traits.nouns_capital and i > floor + 1 and tokens[i - 1].is_capital
        if not noun:
            return quoted_name(token, i)
        i -= 1  # Karl Weber, Gründer der Partei | „Morgenröte“ | sagte
    found = phrase_before(tokens, i, floor, lexicon)
    return _or_around(tokens, found, floor, lexicon) if found is not None else None


def _past_adverbials(tokens: list[Token], at: int, floor: int, lexicon: Lexicon) -> int:
    """The last word before token `at` that is no adverb, pronoun of an object, auxiliary or time."""
    i = at - 1
    while (
        i >= floor and tokens[i].flags & (ADVERB | CLITIC | AUX | NEGATION) and not tokens[i].flags & PRONOUN
    ):
        if tokens[i].is_capital and i > floor and not tokens[i].flags & (ADVERB | AUX):
            break
        if tokens[i].flags & CLITIC and i > floor and tokens[i - 1].flags & OF:
            break  # One of | them | said
        i -= 1
    if i > floor and not tokens[i].flags and tokens[i].low.endswith(endings_of(lexicon.forms.adverb_ending)):
        # the minister | tersely | said, not the | family | said
        owned = tokens[i - 1].low.endswith(POSSESSIVES)  # Rowe’s | family | said
        i -= not (tokens[i].is_capital or tokens[i - 1].flags & ARTICLE or owned)
    if i > floor + 1 and tokens[i - 1].flags & TIME and tokens[i].low in listed(lexicon.grammar.time_nouns):
        i -= 2  # Amazon, the retailer, | last year | pledged
    while i > floor and (
        tokens[i].flags & TIME
        or (tokens[i].flags & (PREPOSITION | DETERMINER) and tokens[i + 1].flags & TIME)
        or (tokens[i].flags & ADVERB and tokens[i + 1].flags & DETERMINER)  # Eerder | deze week | zei
    ):
        i -= 1  # Rishi Sunak | on Thursday | said
    return i


def _or_around(tokens: list[Token], found: Mention, floor: int, lexicon: Lexicon) -> Mention | None:
    """The phrase `found`, or the subject before a phrase or clause that it is in."""
    if found.kind == "description" and found.roles and not tokens[found.first].flags & DETERMINER:
        holder = name_before(tokens, found.first - 1, floor, lexicon)
        if holder is not None and (holder.first == floor or tokens[holder.first - 1].text == ","):
            return holder  # Gabi Schwab, | Schulleiterin der Mittelschule | sagte
    if _is_bare(tokens, found, lexicon):
        return None  # poi | nel suo diario ricettario | promette
    clause = relative_before(tokens, found, floor, lexicon)
    return found if clause is None else phrase_before(tokens, clause - 1, floor, lexicon) or found


def _is_bare(tokens: list[Token], found: Mention, lexicon: Lexicon) -> bool:
    """Whether a noun stands there without article, as no subject of one does before its verb in Romance."""
    head = tokens[found.first]
    if not lexicon.traits.null_subject or found.kind != "description" or head.is_capital:
        return False
    known = DETERMINER | ROLE | BODY | ANAPHOR | DOCUMENT | INDEFINITE
    source = head.low in listed(lexicon.attribution.sources)
    several = head.low.endswith(endings_of(lexicon.forms.plural_ending)) and len(head.low) > _SHORT_NOUN
    return not (head.flags & known or source or several or head.text[0].isdecimal())


def quoted_name(token: Token, i: int) -> Mention | None:
    """`“JOH” (como se le conoce) contestó que …`: a name in marks as the subject."""
    quoted = token.quoted
    name = token.text.strip("„“”\"«»‚‘’‹›' \u00a0\u202f")
    if quoted is None or quoted.end - quoted.start > 25 or not name[:1].isupper():
        return None
    return (
        Mention(quoted.start, quoted.end, name, "name", first=i, last=i + 1) if name[-1:].isalnum() else None
    )
