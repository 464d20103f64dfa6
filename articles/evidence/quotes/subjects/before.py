"""Who stands before a reporting verb: the noun phrase that is its subject, over relative clauses,
appositions and asides."""

from articles.evidence.languages.world import POSSESSIVES
from articles.evidence.quotes.flags import (
    ADVERB,
    ANAPHOR,
    AND,
    ARTICLE,
    AS,
    AUX,
    BODY,
    CLITIC,
    CUE,
    DETERMINER,
    DOCUMENT,
    FINITE,
    FIRST_PERSON,
    INDEFINITE,
    LINK,
    NEGATION,
    OF,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    ROLE,
    SUBORDINATE,
    THAT,
    TIME,
)
from articles.evidence.quotes.lexicon import Lexicon, endings_of, listed
from articles.evidence.quotes.mentions import Mention, plain_mention, pronoun
from articles.evidence.quotes.sentences import Token
from articles.evidence.quotes.subjects.antecedents import (
    antecedent,
    before_quoting_relative,
    relative_before,
)
from articles.evidence.quotes.subjects.apposition import past_apposition
from articles.evidence.quotes.subjects.fields import before_fields
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
    if token.text == "," and i > floor and tokens[i - 1].flags & THAT and lexicon.traits.null_subject:
        return None  # …, por lo que, | enfatizó que
    if token.text in _COMMAS:
        return past_apposition(tokens, i, floor, lexicon)
    if token.flags & RELATIVE:
        return antecedent(tokens, i, floor, lexicon)
    if token.quoted is not None:
        noun = lexicon.traits.nouns_capital and i > floor + 1 and tokens[i - 1].is_capital
        if not noun:
            return quoted_name(token, i) or before_quoting_relative(tokens, i, floor, lexicon)
        i -= 1  # Karl Weber, Gründer der Partei | „Morgenröte“ | sagte
    found = phrase_before(tokens, i, floor, lexicon)
    whole = before_fields(tokens, found, i, floor, lexicon) if found is not None and found.first else None
    if whole is not None:
        return whole
    return _or_around(tokens, found, at, i, floor, lexicon) if found is not None else None


def _past_adverbials(tokens: list[Token], at: int, floor: int, lexicon: Lexicon) -> int:
    """The last word before token `at` that is no adverb, pronoun of an object, auxiliary or time."""
    i = at - 1
    while (
        i >= floor and tokens[i].flags & (ADVERB | CLITIC | AUX | NEGATION) and not tokens[i].flags & PRONOUN
    ):
        if tokens[i].is_capital and i > floor and not tokens[i].flags & (ADVERB | AUX):
            break
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
    if i > floor + 2 and tokens[i].flags & DOCUMENT and tokens[i].is_word:
        k = i - 1 if tokens[i - 1].flags & INDEFINITE else i
        in_it = tokens[k - 1].flags & PREPOSITION and not tokens[k - 1].flags & (OF | SUBORDINATE)
        if in_it and tokens[k - 2].is_word:
            i = k - 2  # Edilgarza | in una nota | sostiene che
    return i


def _or_around(
    tokens: list[Token], found: Mention, at: int, i: int, floor: int, lexicon: Lexicon
) -> Mention | None:
    """The phrase `found` that ends at token `i`, or the subject before a phrase or clause that it is in."""
    led = tokens[found.first - 1] if found.first > floor and lexicon.traits.null_subject else None
    if led is not None and led.flags & SUBORDINATE and led.flags & PREPOSITION and not led.flags & OF:
        before = found.first - 2  # Rossi, | dopo la gara, | ha detto; Rossi che | dopo la gara | ha detto
        if before >= floor and lexicon.pronouns.get(tokens[before].low) == "r":
            return antecedent(tokens, before, floor, lexicon)
        return subject_before(tokens, found.first - 1, floor, lexicon) if before >= floor else None
    inside = found.first - (not tokens[found.first].flags & PREPOSITION)
    placed = found.kind == "description" and inside > floor + 1 and tokens[inside].flags & PREPOSITION
    if placed and tokens[inside - 2].text == "," and tokens[inside - 1].flags & (RELATIVE | THAT):
        return antecedent(tokens, inside - 1, floor, lexicon)  # Celso, que | na véspera | havia chamado
    if found.kind == "description" and found.roles and not tokens[found.first].flags & DETERMINER:
        holder = _named_before(tokens, found.first, floor, lexicon)
        if holder is not None:
            return holder
    apposed = found.first > floor + 2 and tokens[found.first - 1].text == ","
    apposed = apposed and floor > 0 and tokens[floor - 1].quoted is not None
    if apposed and tokens[found.first].flags & INDEFINITE and lexicon.traits.zero_that:
        head = past_apposition(tokens, at, floor, lexicon)
        if head is not None and head.kind == "name":
            return head  # “…,” Ada Hale, head of Fenn, a firm in Hull | told us
    headed = _of_two_offices(tokens, found, floor, lexicon)
    if headed is not None:
        return headed
    if _is_bare(tokens, found, lexicon):
        return None  # poi | nel suo diario ricettario | promette
    clause = relative_before(tokens, found.first, i, floor, lexicon)
    return found if clause is None else phrase_before(tokens, clause - 1, floor, lexicon) or found


def _of_two_offices(tokens: list[Token], found: Mention, floor: int, lexicon: Lexicon) -> Mention | None:
    """`Ada Rowe, Harbour Manager | and | a Fenn native said`: the name, where no comma closes what she is."""
    at = found.first - 1
    if found.kind != "description" or not lexicon.traits.zero_that or at < floor + 3:
        return None
    if not tokens[found.first].flags & INDEFINITE or not tokens[at].flags & AND:
        return None
    comma = next((k for k in range(floor + 1, at) if tokens[k].text == ","), 0)
    verbs = FINITE | AUX | CUE | PRONOUN
    apposed = tokens[comma + 1 : at]
    if not comma or any(not t.is_word or (t.flags & verbs and not t.is_capital) for t in apposed):
        return None
    head = phrase_before(tokens, comma - 1, floor, lexicon)
    return head if head is not None and head.kind == "name" and head.first == floor else None


def _is_bare(tokens: list[Token], found: Mention, lexicon: Lexicon) -> bool:
    """Whether a noun stands there without article, as no subject of one does before its verb in Romance."""
    head = tokens[found.first]
    if not lexicon.traits.null_subject or found.kind != "description" or head.is_capital:
        return False
    known = DETERMINER | ROLE | BODY | ANAPHOR | DOCUMENT | INDEFINITE
    source = head.low in listed(lexicon.attribution.sources)
    several = head.low.endswith(endings_of(lexicon.forms.plural_ending)) and len(head.low) > _SHORT_NOUN
    return not (head.flags & known or source or several or head.text[0].isdecimal())


def _named_before(tokens: list[Token], low: int, floor: int, lexicon: Lexicon) -> Mention | None:
    """`Gabi Schwab, | Schulleiterin der Mittelschule | sagte`: the name, where no comma closes the office."""
    if low < floor + 3 or tokens[low - 1].text != "," or not tokens[low - 2].is_capital:
        return None
    name = phrase_before(tokens, low - 2, floor, lexicon)
    if name is None or name.kind != "name" or " " not in name.text:
        return None
    return name if name.first == floor or tokens[name.first - 1].text == "," else None


def quoted_name(token: Token, i: int) -> Mention | None:
    """`“JOH” (como se le conoce) contestó que …`: a name in marks as the subject."""
    quoted = token.quoted
    name = token.text.strip("„“”\"«»‚‘’‹›' \u00a0\u202f")
    if quoted is None or quoted.end - quoted.start > 25 or not name[:1].isupper():
        return None
    return (
        Mention(quoted.start, quoted.end, name, "name", first=i, last=i + 1) if name[-1:].isalnum() else None
    )
