"""What a noun phrase says of whom it means: a name, with its titles and offices aside, or a description."""

from articles.evidence.languages.world import POSSESSIVES
from articles.evidence.quotes.flags import (
    ADJECTIVE,
    ADVERB,
    ANAPHOR,
    ARTICLE,
    BODY,
    DEFINITE,
    DEMONSTRATIVE,
    DETERMINER,
    DETERMINER_F,
    DETERMINER_M,
    DETERMINER_P,
    GENITIVE,
    INDEFINITE,
    NOUN_TOO,
    OF,
    PAST,
    PAST_VOICE,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    QUANTIFIER,
    ROLE,
    TERM,
    TIME,
    TITLE,
)
from articles.evidence.quotes.lexicon import Lexicon, endings_of, listed
from articles.evidence.quotes.mentions import (
    Mention,
    is_demonym,
    is_document,
    is_doing,
    plain_mention,
    pronoun,
    role_gender,
)
from articles.evidence.quotes.naming import before_affiliation, is_given, is_role, name_within
from articles.evidence.quotes.sentences import Token, is_no_noun

_MEDIUM = 4
"""Words from a preposition up to the document in which somebody speaks, at most."""
_TIME = 3
"""Words of a time that opens a sentence, at most: `Begin vorig jaar`."""
_LONG = 5
"""Letters of a noun in the plural that stands without an article, at least."""


def mention_of(tokens: list[Token], low: int, high: int, lexicon: Lexicon) -> Mention | None:
    """The mention within a noun phrase: its name without titles, else its description."""
    if low >= high or _is_no_mention(tokens, low, high, lexicon):
        return None
    first, head = low, tokens[low]
    pronominal = head.flags & PRONOUN and not head.flags & DETERMINER
    if pronominal and all(t.flags & ADVERB for t in tokens[low + 1 : high]):
        return pronoun(tokens, low, head.low, lexicon)  # lei stessa
    while low < high and _is_article(tokens, low, first, high, lexicon):
        low += 1
    low = _past_count(tokens, low, high, lexicon)
    high = _without_tail(tokens, low, high, lexicon)
    opens = high == 1  # A | ello sumó que …
    small = low >= high or tokens[low].flags & (OF | PREPOSITION)
    if small and all(t.flags & (OF | PREPOSITION) and (opens or not t.is_capital) for t in tokens[low:high]):
        return None
    high = _without_verb(tokens, low, high, lexicon)
    run = name_within(tokens, low, high, lexicon)
    own = tokens[low : run or _own_end(tokens, low, high, lexicon)]
    roles = tuple(t.low for t in own if is_role(t, lexicon))
    if run is not None and _is_described(tokens, first, low, run, high, lexicon):
        run = None
    if run is not None:
        mention = plain_mention(tokens, run, high, "name")
    elif _is_adverbial(tokens, low, high, lexicon):
        return None
    else:
        high = _cut_aside(tokens, low, high, lexicon)
        if lexicon.traits.nouns_capital and first == low and not any(t.is_capital for t in tokens[low:high]):
            return None  # Vorwürfe waren laut | geworden; „A“, sagte | so mancher
        mention = plain_mention(tokens, low, high, "description")
        roles = roles or (tokens[low].low,)
        mention.plural = first == low and _are_several(tokens[low:high], lexicon)
    mention.plural = mention.plural or bool(head.flags & DETERMINER_P)
    mention.gender = _gender(tokens, first, run, head, roles, lexicon)
    mention.genitive = bool(head.flags & GENITIVE)
    mention.definite = first < low and not head.flags & INDEFINITE
    mention.pointing = bool(head.flags & DEMONSTRATIVE)
    mention.roles, mention.first, mention.last = roles, first, high
    return mention if mention.text else None  # a name that the page lost: `’s family said …`


def _is_no_mention(tokens: list[Token], low: int, high: int, lexicon: Lexicon) -> bool:
    """`Where there was no wind, say so; according to | new modelling that …`; `Horas | después escribió`."""
    head = tokens[low]
    if (low == 0 or high == low + 1) and is_no_noun(head):
        return True
    if low or not (high == 1 or (high <= _TIME and lexicon.traits.verb_second)):
        return False
    timed = not head.flags & DETERMINER and head.low not in lexicon.given
    return timed and tokens[high - 1].low in listed(lexicon.grammar.time_nouns)  # Vorig jaar, Letzte Woche


def _is_article(tokens: list[Token], low: int, first: int, high: int, lexicon: Lexicon) -> bool:
    """Whether the phrase begins with an article that is no part of a name, nor a pronoun before `of`."""
    token = tokens[low]
    if not token.flags & ARTICLE or _is_part_of_name(tokens, low, first, high, lexicon):
        return False
    if low + 1 == high and token.flags & QUANTIFIER:
        return False  # | Some | said it was late
    return not (low + 1 < high and tokens[low + 1].flags & OF and token.flags & INDEFINITE)


def _past_count(tokens: list[Token], low: int, high: int, lexicon: Lexicon) -> int:
    """`a number of | analysts`, `l’ensemble des | observateurs`: past how many they are."""
    if low + 1 >= high or tokens[low].low not in listed(lexicon.grammar.counting):
        return low
    noun = low + 1
    while noun < high - 1 and tokens[noun].flags & (OF | ARTICLE) and not tokens[noun].is_capital:
        noun += 1
    return noun if noun > low + 1 or lexicon.traits.verb_second else low


def _without_tail(tokens: list[Token], low: int, high: int, lexicon: Lexicon) -> int:
    """Where a phrase ends without the marks and letters of rank behind it."""
    while high > low and not tokens[high - 1].is_word and tokens[high - 1].text != ".":
        opening = next((k for k in range(low + 1, high) if tokens[k].text == "("), 0)
        high = opening if opening and tokens[high - 1].text == ")" else high - 1  # vecina de Olmo (Soria)
    told = low > 0 and tokens[low - 1].flags & DEFINITE  # the Fenn West | MP
    while high - low > 2 and not told and tokens[high - 1].text in listed(lexicon.names.post_nominals):
        high -= 1
    kind = tokens[high - 1] if lexicon.traits.zero_that and high - low > 2 else None
    if kind is not None and kind.flags & TERM and kind.text.islower() and tokens[high - 2].is_capital:
        high -= tokens[high - 3].is_capital  # the Fenn Herald | newspaper
    return high


def _without_verb(tokens: list[Token], low: int, high: int, lexicon: Lexicon) -> int:
    """Where a phrase ends before an affiliation, a verb or a participle that is not its own."""
    if low + 1 >= high or tokens[low + 1].low not in listed(lexicon.bodies.papers):  # La Gazzetta delle Valli
        high = before_affiliation(tokens, low, high, lexicon)
    while lexicon.traits.zero_that and high - low > 1 and _is_participle(tokens, high - 1, lexicon):
        high -= 1  # documents | obtained, officials | interviewed
    return high


def _is_described(tokens: list[Token], first: int, low: int, run: int, high: int, lexicon: Lexicon) -> bool:
    """Whether capitals are no name, but a description: `das Team`, `la ONG`, `l’Autrichien`."""
    token = tokens[run]
    if run > low and tokens[run - 1].text == ",":
        return True  # Ministerio de Industria, | Comercio y Turismo
    if run + 1 == high and first < low:
        compounded = lexicon.flags.get(token.low.rpartition("-")[2], 0)  # De VVR-bewindsvrouw
        if (token.flags | compounded) & (ROLE | ANAPHOR):
            return True
        if (token.flags & BODY and token.text.isupper()) or is_demonym(token.text, lexicon):
            return True
        behind = tokens[run - 1].flags & ROLE and not tokens[run - 1].is_capital
        if behind and token.text[1:] != token.text[1:].lower() and not lexicon.traits.zero_that:
            return True  # un élu | CFDT, il deputato | FdI
    last = tokens[high - 1]
    office = last.flags & (ROLE | ANAPHOR) or last.text in listed(lexicon.names.post_nominals)
    if lexicon.traits.zero_that and first < low and office:
        return True  # the Ohio Republican, the Fenn West MP
    if not lexicon.traits.nouns_capital or run != low or is_given(token, lexicon):
        return False
    # a German noun after its article is no name, but for a given name
    if first < low and (high - run < 2 or token.flags & BODY):
        return True
    return any(
        is_document(t.text, lexicon) for t in tokens[run:high]
    )  # Ersten Erkenntnissen der Polizei zufolge


def _is_adverbial(tokens: list[Token], low: int, high: int, lexicon: Lexicon) -> bool:
    """`Dos horas más tarde`, `párrafos más adelante`, `los últimos días`: a time or a place, and nobody."""
    times = listed(lexicon.grammar.time_nouns)
    if high - low > 1 and tokens[high - 1].low in listed(lexicon.grammar.measured):
        return True
    counts = QUANTIFIER | DETERMINER_P | ADJECTIVE
    while low + 1 < high and (tokens[low].flags & counts or tokens[low].text[0].isdecimal()):
        low += 1
    dated = high - low > 1 and tokens[low + 1].flags & TIME and not tokens[low].is_capital  # el pasado lunes
    return lexicon.traits.name_chain and bool(tokens[low].low in times or dated)


def _own_end(tokens: list[Token], low: int, high: int, lexicon: Lexicon) -> int:
    """Where the offices of the one described end: `l’avocate | du maire`."""
    for at in range(low + 1, high):
        if tokens[at].flags & (OF | PREPOSITION | GENITIVE) and is_role(tokens[at - 1], lexicon):
            return at
    return high


def _are_several(named: list[Token], lexicon: Lexicon) -> bool:
    """`Russian authorities`, `Geólogos ouvidos pela rádio`: a plural without its article."""
    heads = next((k for k, t in enumerate(named) if t.flags & (PREPOSITION | OF)), len(named))
    noun = named[0] if lexicon.traits.name_chain else named[heads - 1]
    bare = lexicon.traits.name_chain and noun.is_capital and not noun.flags and not noun.text.isupper()
    if not bare and (not lexicon.traits.zero_that or not heads or noun.is_capital):
        return False
    several = noun.low.endswith(endings_of(lexicon.forms.plural_ending)) and len(noun.low) > _LONG
    return several and not noun.low.endswith(POSSESSIVES)


def _is_participle(tokens: list[Token], at: int, lexicon: Lexicon) -> bool:
    """Whether a word that ends a phrase belongs to what follows: `documents` **`obtained`** `by us`."""
    token, before = tokens[at], tokens[at - 1]
    past = token.low.endswith(endings_of(lexicon.forms.past_ending)) and not token.is_capital
    return past and not token.flags & (ROLE | ANAPHOR) and not before.flags & DETERMINER and before.is_word


def _is_part_of_name(tokens: list[Token], low: int, first: int, high: int, lexicon: Lexicon) -> bool:
    """`La Repubblica` inside a sentence: a capital article belongs to the name."""
    token = tokens[low]
    if low != first or not token.is_capital or high - low < 2 or not tokens[low + 1].is_capital:
        return False
    if len(token.text) > 1 and token.text.isupper() and is_role(tokens[low + 1], lexicon):
        return False  # SELON | LE PÈRE
    # Er meint: | Die | Stadt …
    begins = low > 0 and tokens[low - 1].text in ":–—-" and lexicon.traits.nouns_capital
    return (low > 0 and not begins) or tokens[low + 1].low in listed(lexicon.bodies.papers)


def _cut_aside(tokens: list[Token], low: int, high: int, lexicon: Lexicon) -> int:
    """Where a description ends in `marinero | de 47 años`, `testemunha | em seu depoimento`."""
    endings = endings_of(lexicon.forms.participle_endings)
    doc = (
        next((k for k in range(low, high) if is_document(tokens[k].low, lexicon)), None) if endings else None
    )
    if doc is not None:
        for p in range(doc + 1, high):
            if (
                tokens[p].low.endswith(endings)
                and not tokens[p].flags & ~(PAST | PAST_VOICE | NOUN_TOO)
                and not tokens[p].is_capital
            ):
                return p
    for p in range(low + 1, high - 1):
        if lexicon.traits.zero_that and _tells_deed(tokens, p, lexicon):
            return p
        if tokens[p].low not in listed(lexicon.grammar.within) or not tokens[p + 1].flags & DETERMINER:
            continue
        goal = tokens[p + 2 : min(high, p + _MEDIUM)]
        if any(is_document(t.low, lexicon) or t.flags & NOUN_TOO for t in goal):
            return p  # Hale’s aunt | in a comment about the crash
    for p in range(low + 1, high - 1) if lexicon.traits.name_chain else ():
        if not tokens[p].flags & PREPOSITION or tokens[p].is_capital:
            continue
        after = tokens[p + 1]
        if after.text[0].isdecimal() or (after.flags & POSSESSIVE and not tokens[p].flags & OF):
            done = p > low + 1 and tokens[p - 1].low.endswith(endings or ("\n",))
            return (
                p - 1 if done and not tokens[p - 1].flags & (ROLE | ANAPHOR) else p
            )  # jurado | integrado por
    return high


def _tells_deed(tokens: list[Token], p: int, lexicon: Lexicon) -> bool:
    """`lawyers | representing the families`, `the man | accused of it`: what somebody does or did."""
    token, after = tokens[p], tokens[p + 1].flags
    if is_doing(token, lexicon) and after & DETERMINER:
        return True
    past = token.low.endswith(endings_of(lexicon.forms.past_ending)) and token.text.islower()
    return past and bool(after & PREPOSITION) and not token.flags & (ROLE | ANAPHOR)


def _gender(
    tokens: list[Token], first: int, run: int | None, head: Token, roles: tuple[str, ...], lexicon: Lexicon
) -> str:
    """Gender as the name, the title, the office or the determiner shows it."""
    if run is not None:
        given = lexicon.given.get(tokens[run].low, "")
        if given:
            return given
        title = tokens[run - 1] if run > first else None
        if title is not None and title.text == "." and run - 2 >= first:
            title = tokens[run - 2]
        if title is not None and title.flags & TITLE and lexicon.gender.get(title.low.rstrip(".")):
            return lexicon.gender[title.low.rstrip(".")]
    both = head.flags & (DETERMINER_M | DETERMINER_F)  # la | portavoz del ministro
    shown = {DETERMINER_M: "m", DETERMINER_F: "f"}.get(both, "")
    letters = (role_gender(role, lexicon) for role in roles)
    if shown and (lexicon.traits.name_chain or lexicon.traits.offices_first):
        return shown  # la | legale
    return next(letters, "") or shown or next(filter(None, letters), "")
