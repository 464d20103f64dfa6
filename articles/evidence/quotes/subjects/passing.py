"""Past what may stand between a verb and who speaks: times, asides, addressees, adjectives."""

from articles.evidence.quotes.flags import (
    ADDRESSEE,
    ADVERB,
    ANAPHOR,
    AND,
    ARTICLE,
    AUX,
    BODY,
    DEFINITE,
    DETERMINER,
    FINITE,
    INDEFINITE,
    OF,
    PAST,
    PAST_VOICE,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    ROLE,
    TERM,
    THAT,
    TIME,
    TITLE,
)
from articles.evidence.quotes.lexicon import Lexicon, bits_in_singular, listed
from articles.evidence.quotes.naming import is_role
from articles.evidence.quotes.sentences import Token, some_are

_DATING = TIME | PREPOSITION | DETERMINER
_SAID_OF_IT = 12
"""Words between an article and its noun, at most."""
_MOOD = 8
"""Words between commas of how somebody speaks, at most, and the comma."""
_WHOSE = 6
"""Words of whose an aside is, at most."""
_LENGTH = 4
"""Words of how much later something was, at most."""
_NO_LENGTH = DEFINITE | PREPOSITION | OF | AND | THAT | PRONOUN | ROLE | BODY | ANAPHOR | AUX | FINITE
_SAID = 6
"""Tokens before them in which what is said ends, at most."""


def past_participle(tokens: list[Token], at: int, lexicon: Lexicon) -> int:
    """Past what is said of a noun with a participle: `laut der | von der Stadt bezahlten | Studie`."""
    placed = tokens[at + 1 : at + 2]
    if not lexicon.traits.nouns_capital or not placed or not tokens[at].flags & DEFINITE:
        return at
    if not placed[0].flags & PREPOSITION or placed[0].is_capital:
        return at
    small = DETERMINER | PREPOSITION | OF | AND
    for k in range(at + 3, min(len(tokens), at + _SAID_OF_IT)):
        if not tokens[k].is_word:
            return at
        if tokens[k].is_capital and tokens[k - 1].text.islower() and not tokens[k - 1].flags & small:
            return k
    return at


def past_asides(tokens: list[Token], j: int, lexicon: Lexicon) -> int:
    """Past what stands between a verb and its subject: `résume | quant à elle | X`, `| à l’AFP | X`."""
    for words in lexicon.asides.get(tokens[j].low, ()) if j < len(tokens) else ():
        high = j + len(words)
        if high < len(tokens) and tuple([t.low for t in tokens[j:high]]) == words:
            return _past_whose(tokens, high)
    past = _past_adverbial(tokens, j, lexicon)
    if past > j:
        return past
    if j >= len(tokens) or not tokens[j].flags & ADDRESSEE or tokens[j].is_capital:
        return j
    k = j + 1
    bare = tokens[j].flags & (DEFINITE | PREPOSITION) == DEFINITE and k < len(tokens)
    if bare and (tokens[k].flags & (ROLE | ANAPHOR | BODY | ADVERB) or is_role(tokens[k], lexicon)):
        return j  # disse | a diretora da empresa, acrescentou | a mesma fonte
    while k < len(tokens) and tokens[k].flags & ARTICLE and not tokens[k].is_capital:
        k += 1
    k += 1
    while k + 2 < len(tokens) and tokens[k].flags & OF and not tokens[k - 1].is_capital:
        k += 2 + bool(tokens[k + 1].flags & ARTICLE)  # dijo | a las orillas de la dársena | el alcalde
    while (
        k < min(len(tokens), max(j, k - 3) + 5)
        and tokens[k].is_capital
        and tokens[k - 1].is_capital
        and (tokens[k].text.isupper() or k + 1 >= len(tokens) or not tokens[k + 1].is_capital)
    ):
        k += 1
    follows = tokens[k] if k < len(tokens) else None
    if follows is None or not follows.is_word:
        return j
    source = follows.low in listed(lexicon.attribution.sources)  # a EFE | fuentes médicas
    if follows.is_capital and not tokens[k - 1].is_capital:
        beside = tokens[k - 1].flags & (ROLE | TITLE)  # ha aggiunto | assieme alla moglie Ada
        return j if beside else _past_name(tokens, k, lexicon)
    named = follows.is_capital or source
    return k if named or (follows.flags & ARTICLE and not follows.flags & PREPOSITION) else j


def _past_whose(tokens: list[Token], k: int) -> int:
    """Past whose an aside is, where an article follows: `ai microfoni | della RSI | il capitano`."""
    if not tokens[k].flags & OF:
        return k
    for end in range(k + 2, min(len(tokens) - 1, k + _WHOSE)):
        if tokens[end].flags & (DEFINITE | INDEFINITE) and not tokens[end].flags & PREPOSITION:
            return end
        if not tokens[end].is_word or tokens[end].flags & (AUX | FINITE | THAT | RELATIVE):
            return k
    return k


def _past_name(tokens: list[Token], k: int, lexicon: Lexicon) -> int:
    """Past the name of who is told, where an office or a source follows: `disse à agência | Lume | o
    presidente`, `dijo a la agencia | Lume | una fuente`."""
    end = k
    while end < len(tokens) and tokens[end].is_capital:
        end += 1
    sources = listed(lexicon.attribution.sources)
    if end < len(tokens) and tokens[end].low in sources:
        return end
    if end >= len(tokens) or not tokens[end].is_word:
        alone = tokens[k].low not in lexicon.given and (tokens[k - 1].flags & BODY or end == k + 1)
        return end if alone else k  # conta à agência | Lusa |.
    if end + 1 >= len(tokens) or not tokens[end].flags & (DEFINITE | INDEFINITE):
        return k
    speaks = is_role(tokens[end + 1], lexicon) or tokens[end + 1].low in sources
    return end if speaks and not tokens[end].flags & PREPOSITION else k


def _past_adverbial(tokens: list[Token], j: int, lexicon: Lexicon) -> int:
    """Past a place or manner before the subject: `a raconté | sur place | X`, `disse | , em nota, | a Y`."""
    if j < len(tokens) and tokens[j].text == ",":
        said = any(t.quoted is not None for t in tokens[max(0, j - _SAID) : j])
        placed = some_are(tokens[j + 1 : j + 2], PREPOSITION | TIME | DETERMINER)
        return past_insertion(tokens, j, lexicon) if said or placed else j
    if j >= len(tokens) or not tokens[j].flags & PREPOSITION or tokens[j].is_capital:
        return j
    if tokens[j].flags & (ADDRESSEE | INDEFINITE):
        return j
    for k in range(j + 1, min(len(tokens), j + 7)):
        token = tokens[k]
        follows = tokens[k + 1] if k + 1 < len(tokens) else None
        article = token.flags & (DEFINITE | INDEFINITE) and not token.flags & PREPOSITION
        article = article and not (token.is_capital and tokens[k - 1].flags & TERM)  # la revue | Le Bac
        if token.flags & INDEFINITE and tokens[k - 1].is_capital and follows is not None:
            held = follows.flags | bits_in_singular(follows.low, lexicon)
            if held & (ROLE | ANAPHOR | BODY):
                return k  # écrivent | dans la revue Bac | des chercheurs
        if article and k > j + 1 and follows is not None and tokens[k - 1].is_word:
            if tokens[k - 1].flags & OF:
                continue  # crie | du fond de la salle | Marie Roux
            human = any(t.flags & (ROLE | ANAPHOR | BODY) or t.is_capital for t in tokens[k + 1 : k + 4])
            return k if human and not tokens[k - 1].flags & PREPOSITION else j
        if token.is_capital and follows is not None and follows.is_capital and k > j + 1:
            inside = tokens[k - 1].is_capital or tokens[k - 1].flags & (OF | TERM)
            if inside and token.low not in lexicon.given:
                continue  # a dit | sur les ondes de Radio Val | Rémi Tardieu
            if tokens[j].flags & ARTICLE and token.low not in lexicon.given:
                return j  # afirmou | no evento Brazil Conference
            held = PREPOSITION | ARTICLE | ROLE | TITLE  # dijo sobre el plan de la ministra Ada Rey
            return k if not tokens[k - 1].flags & held else j
        if not token.is_word or token.flags & (THAT | FINITE | AUX | RELATIVE):
            return j
    return j


def past_insertion(tokens: list[Token], comma: int, lexicon: Lexicon) -> int:
    """Past when, where and how somebody speaks, between commas and before an article or a name: `résume
    |, fataliste, | une cliente`, `disse |, em nota, | a prefeita`."""
    low = comma + 1
    end = next((k for k in range(low, min(len(tokens) - 1, low + _MOOD)) if tokens[k].text == ","), low)
    if end == low or low + 2 >= len(tokens) or not tokens[low].text.islower():
        return comma
    mood, behind = tokens[low:end], tokens[end + 1]
    placed = tokens[low].flags & PREPOSITION or past_times(tokens, low) > low
    if not placed and (not lexicon.traits.incise or tokens[low].flags & ~(ADVERB | PAST | PAST_VOICE)):
        return comma
    verbal = FINITE | AUX | THAT | RELATIVE | PRONOUN
    if any(not t.is_word or (t.flags & verbal and not t.flags & (PREPOSITION | DETERMINER)) for t in mood):
        return comma
    times = listed(lexicon.grammar.time_nouns)
    if any(t.flags & TIME or t.low in times for t in tokens[end + 1 : end + 4]):
        return comma  # dijo, cansado, | el mismo día
    article = behind.flags & (DEFINITE | INDEFINITE) and not behind.flags & (PREPOSITION | PRONOUN)
    return end + 1 if article or behind.is_capital else comma


def past_adjective(tokens: list[Token], j: int, lexicon: Lexicon) -> int:
    """Past what tells the speaker's mood: `interroge | étonné | le patron du bac`."""
    if (
        not lexicon.traits.incise
        or j + 1 >= len(tokens)
        or tokens[j].flags & ~(PAST | PAST_VOICE)
        or tokens[j].is_capital
    ):
        return j
    behind = tokens[j + 1].flags
    article = behind & (DEFINITE | INDEFINITE) and not behind & (PREPOSITION | OF)
    closed = j + 2 >= len(tokens) or not tokens[j + 2].is_word
    named = tokens[j + 1].is_capital and (closed or tokens[j + 1].low in lexicon.given)
    named = named and not tokens[j].flags  # lance | aussitôt | Paul Roy
    return j + 1 if (article or named) and tokens[j].text.isalpha() else j


def past_relative(tokens: list[Token], at: int, lexicon: Lexicon) -> int:
    """Past the relative pronoun after a preposition: `pour | qui | …`, `secondo | la quale | …`."""
    low = at + 1 if at < len(tokens) and tokens[at].flags & DEFINITE else at
    if low >= len(tokens) or not tokens[low].is_word:
        return at
    if low > at and tokens[low].flags & THAT:
        return at  # de acuerdo a | lo que vio la panadera
    relative = tokens[low].flags & RELATIVE or lexicon.pronouns.get(tokens[low].low) == "r"
    return low + 1 if relative and not tokens[low].flags & DETERMINER else at


def past_measured(tokens: list[Token], j: int, lexicon: Lexicon) -> int:
    """Past how much later it was: `matizó | un rato después | Ada Rey`, `sagte | Tage später | der Wirt`."""
    measured, nouns = listed(lexicon.grammar.measured), listed(lexicon.grammar.time_nouns)
    for k in range(j, min(len(tokens) - 1, j + _LENGTH)):
        token = tokens[k]
        if token.low in measured:  # but: a réagi peu | après la rencontre | le capitaine
            return j if token.flags & PREPOSITION and not tokens[k + 1].is_capital else k + 1
        if not token.is_word or token.flags & _NO_LENGTH or (token.is_capital and token.low not in nouns):
            return j
    return j


def past_times(tokens: list[Token], j: int) -> int:
    """Past the day between a verb and its subject: `informó | este martes | el ministerio`."""
    if j >= len(tokens) or not tokens[j].flags & _DATING:
        return j  # most often
    if tokens[j].flags & THAT:
        return j  # said | that last year sales fell
    dated = j + 1 < len(tokens) and tokens[j + 1].text.isdecimal()  # anunció | el 18 de mayo
    for k in range(j, min(len(tokens), j + 3 + dated)):
        flags = tokens[k].flags
        if flags & TIME and not flags & DETERMINER:
            bracketed = [t.text for t in tokens[k + 1 : k + 4]]
            if len(bracketed) == 3 and bracketed[0] == "(" and bracketed[2] == ")":
                return k + 4  # nesta quinta-feira (6)
            day = k + 1 < len(tokens) and tokens[k + 1].text.isdecimal()  # ce lundi 14 août
            return past_times(tokens, k + 1 + day)
        if not flags & (PREPOSITION | DETERMINER) and not (dated and k == j + 1):
            return j
    return j
