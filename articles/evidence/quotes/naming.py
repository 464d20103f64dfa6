"""The name that ends a noun phrase: past titles and offices, and before an affiliation."""

from articles.evidence.languages.world import POSSESSIVES, SAINTS
from articles.evidence.quotes.flags import (
    ANAPHOR,
    AND,
    ARTICLE,
    BODY,
    DEFINITE,
    DETERMINER,
    DETERMINER_P,
    GENITIVE,
    LINK,
    OF,
    OFFICE_ADJECTIVE,
    PREPOSITION,
    ROLE,
    TERM,
    TITLE,
)
from articles.evidence.quotes.lexicon import Lexicon, bits_in_singular, endings_by_tail, endings_of, listed
from articles.evidence.quotes.sentences import Token
from articles.evidence.quotes.speakers.names import has_noun_first

_QUALIFIED = 2
"""Words between an office and the article before it, at most: `des` **`früheren`** `Bürgermeisters`."""


_INITIAL = len("C.")
_NOUN = 4
"""Letters of a noun for a body, at least."""


def is_role(token: Token, lexicon: Lexicon) -> bool:
    """Whether a word names an office or a trade: `president`, `Sportdirektorin`."""
    if token.flags & ROLE:
        return True
    if lexicon.traits.name_chain and "-" in token.low:  # o diretor-superintendente
        return bool(lexicon.flags.get(token.low.partition("-")[0], 0) & ROLE)
    if not token.low.endswith(endings_by_tail(lexicon.offices.role_endings).get(token.low[-2:], ())):
        return False
    # ver.di-Chefin
    return not lexicon.traits.nouns_capital or token.text.rpartition("-")[2][:1].isupper()


def is_given(token: Token, lexicon: Lexicon) -> bool:
    """Whether a word is a given name, and no title: `Don` is one in Italian and Spanish."""
    known = token.low in lexicon.given or token.low.partition("-")[0] in lexicon.given
    return known and not token.flags & TITLE


def name_within(tokens: list[Token], low: int, high: int, lexicon: Lexicon) -> int | None:
    """Where the name that ends a phrase begins, past titles and offices; None if it ends in no name."""
    s = _where_capitals_begin(tokens, low, high)
    if s >= high:
        return None
    given = next(
        (p for p in range(s, high - 1) if is_given(tokens[p], lexicon) and not _is_saint(tokens, p)), None
    )
    if given is None and has_noun_first([token.text for token in tokens[s:high]], lexicon):
        given = s + 1  # il segretario della Filtrem | Nunzina Cortesi
    if given is not None and f"{tokens[given].low} {tokens[given + 1].low}" in lexicon.places:
        given = None  # la fornaia della vecchia | Emilia Romagna
    if given is not None:
        return _from_given(tokens, low, s, given, lexicon)
    role = _last_role(tokens, low, s, high, lexicon)
    if role is not None:
        if _is_anothers(tokens, low, role + 1, lexicon):
            return None
        titled = tokens[role - (tokens[role].text == ".")].flags & TITLE
        name = role + 1
        while titled and name < high - 1 and tokens[name].flags & LINK and not tokens[name].is_capital:
            name += 1  # Mme | de La Tour
        return role + 1 if name < high and tokens[name].is_capital else None
    return _from_capital(tokens, low, s, high, lexicon) if s > low else s


def _is_saint(tokens: list[Token], given: int) -> bool:
    """`el alcalde de San | Pedro | de Olmo`: a place is called after a saint, and no speaker."""
    return given > 0 and tokens[given - 1].low in SAINTS


def _where_capitals_begin(tokens: list[Token], low: int, high: int) -> int:
    """Back from the end of a phrase over capitals, and the small words and marks within a name."""
    s = high
    while s > low and _may_be_in_name(tokens, low, s - 1, high):
        s -= 1
    while s < high and not tokens[s].is_capital:
        s += 1
    return s


def _may_be_in_name(tokens: list[Token], low: int, at: int, high: int) -> bool:
    token = tokens[at]
    if token.is_capital and not (token.flags & PREPOSITION and token.flags & DETERMINER and at > low):
        return True
    if at + 1 >= high:
        return token.text == "." and at > low and len(tokens[at - 1].text) == 1  # D. M. | S. |, disse
    if token.quoted is not None or token.text in ".&":
        return True
    if not token.flags & LINK or at <= low:
        return False
    before = tokens[at - 1]
    if before.is_capital and not before.flags & (ROLE | DETERMINER):
        return True
    return at - 2 >= low and bool(before.flags & LINK) and tokens[at - 2].is_capital


def _last_role(tokens: list[Token], low: int, s: int, high: int, lexicon: Lexicon) -> int | None:
    """The last title or office among the capitals from `s`, if one is there that is no part of a name."""
    last = None
    for p in range(s, high):
        if tokens[p].low.endswith(POSSESSIVES):
            continue
        if tokens[p].flags & BODY and tokens[p].is_capital and lexicon.traits.name_chain:
            continue  # la | Guardia Civil
        if _ends_name(tokens, low, p, high, lexicon):
            continue
        demonym = p == s and p + 1 < high and lexicon.traits.demonyms_capital and tokens[p].flags & ANAPHOR
        if demonym or is_role(tokens[p], lexicon) or tokens[p].flags & TITLE:
            last = p
    if last is not None and last + 1 < high and tokens[last + 1].text == ".":
        last += 1
    while last is not None and last + 1 < high and tokens[last + 1].flags & OFFICE_ADJECTIVE:
        last += 1  # il Commissario | Straordinario | del Comune
    return last


def _from_given(tokens: list[Token], low: int, s: int, given: int, lexicon: Lexicon) -> int | None:
    """Where a name begins whose given name is known; None if it is of another than the one described."""
    before = tokens[given - 1] if given > low else None
    if before is not None and before.flags & (PREPOSITION | OF) and not before.is_capital:
        return None  # a spokesman for | Donald Trump
    if _is_anothers(tokens, low, given, lexicon):
        return None
    while given > s and tokens[given - 1].flags & LINK and tokens[given - 1].is_capital:
        given -= 1  # Abu | Hassan Amer
    return given


def _from_capital(tokens: list[Token], low: int, s: int, high: int, lexicon: Lexicon) -> int | None:
    """Where a name begins behind small words that need not be an office, as those words tell."""
    before = tokens[s - 1]
    if before.flags & (PREPOSITION | AND | DETERMINER):
        office = s + 2 < high and tokens[s].low in listed(lexicon.offices.portfolios)
        office = office and tokens[s + 1].is_capital  # ministerio de Exteriores | de Egipto
        return s + 1 if office else None  # ministre de l’Intérieur | Odilon Ould Merle
    if lexicon.traits.nouns_capital and not before.is_capital and not before.quoted:
        return None  # das zuständige Ministerium
    if _is_anothers(tokens, low, s, lexicon) or _is_headed(tokens, low, s, lexicon):
        return None
    street = s + 1 == high and not before.is_capital and not before.flags & (ROLE | TITLE | ANAPHOR)
    if street and any(
        t.flags & OF and not t.is_capital and not (tokens[low].flags & BODY and _is_bare(tokens, k))
        for k, t in enumerate(tokens[low : s - 1], low)
    ):
        return None  # les magistrats de la rue | Cambon
    return s


def _is_anothers(tokens: list[Token], low: int, name: int, lexicon: Lexicon) -> bool:
    """`l’avocat du maire | Paul Rey`, `die Anwältin des früheren Bürgermeisters | Renn`: whom the speaker
    speaks for; not `le président du syndicat des infirmiers | Paul Rey`."""
    held = name - 1
    if held <= low or not (tokens[held].flags & (ROLE | TITLE) or _is_role_of(tokens[held], lexicon)):
        return False
    for at in range(held - 1, max(low, held - _QUALIFIED - 1), -1):
        bits = tokens[at].flags
        if bits & (DETERMINER_P | AND) or not tokens[at].is_word:
            return False
        if bits & (OF | PREPOSITION | GENITIVE):
            several = not bits & GENITIVE and tokens[held].low.endswith(
                endings_of(lexicon.forms.plural_ending)
            )
            return not several and any(
                is_role(token, lexicon) or bits_in_singular(token.low, lexicon) & ROLE
                for token in tokens[low:at]
            )
    return False


def _is_headed(tokens: list[Token], low: int, name: int, lexicon: Lexicon) -> bool:
    """`the director of the company | Green Valley`: the name of a body whose office somebody holds."""
    noun = tokens[name - 1]
    if (noun.flags and not noun.flags & (BODY | TERM)) or not noun.text.islower() or len(noun.text) < _NOUN:
        return False
    of = next(
        (
            k
            for k in range(name - 2, max(low, name - 4), -1)
            if tokens[k].flags & (OF | GENITIVE | PREPOSITION)
        ),
        None,
    )
    return of is not None and any(is_role(token, lexicon) for token in tokens[low:of])


def _is_role_of(token: Token, lexicon: Lexicon) -> bool:
    """Whether a word is an office, maybe in the genitive: `Bürgermeisters`."""
    if is_role(token, lexicon):
        return True
    if lexicon.genitive_endings is None or not token.is_capital:
        return False
    bare = lexicon.genitive_endings.sub("", token.low)
    return bool(lexicon.flags.get(bare, 0) & ROLE) or bare.endswith(endings_of(lexicon.offices.role_endings))


def before_affiliation(tokens: list[Token], low: int, high: int, lexicon: Lexicon) -> int:
    """Where the person's name ends in `Gita Rao | of Ferncliff`, `Imke Trautholm | von der Fährschule`."""
    for p in range(low + 1, high):
        token = tokens[p]
        article = lexicon.traits.nouns_capital and token.flags & OF and token.flags & DEFINITE
        if not token.flags & (DEFINITE if article else PREPOSITION) or token.is_capital:
            continue
        run = name_within(tokens, low, p, lexicon)
        if run is None:
            return high
        if article and not token.flags & PREPOSITION:
            if p - run > 1 and is_given(tokens[run], lexicon) and tokens[p - 1].is_capital:
                return p  # gestand Karl-Heinz Brömmel | der Bäckerei zu
            continue
        led = run == low > 0 and tokens[low - 1].flags & DEFINITE
        if led and lexicon.traits.zero_that and not is_given(tokens[run], lexicon):
            return high  # the Regional District of Kettle Lake
        office = run > low and (is_role(tokens[run - 1], lexicon) or bool(tokens[run - 1].flags & TITLE))
        kinds = endings_of(lexicon.bodies.endings)  # der Fenner Landesanstalt | für Obst
        capitals = p - run > 1 and all(
            t.is_capital and not t.flags & BODY and not t.low.endswith(kinds) for t in tokens[run:p]
        )
        if not office and not capitals and not is_given(tokens[run], lexicon):
            return high
        named = next((t for t in tokens[p + 1 : high] if not t.flags & LINK or t.is_capital), None)
        link = token.flags & LINK and named is not None and named.is_capital
        belongs = token.low in listed(lexicon.names.affiliating)  # Andrea Pasa | della Fiom
        belongs = belongs or (named is not None and bool(named.flags & BODY))
        initial = tokens[p - 1].text.endswith(".") and len(tokens[p - 1].text) == _INITIAL
        if link and (p - run < 2 or initial or (lexicon.traits.name_chain and not belongs)):
            continue  # Ursula von der Leyen, Lucia M. | de Olivar Ott, Marcelino Nunes de Oliveira
        return p
    return high


def _ends_name(tokens: list[Token], low: int, p: int, high: int, lexicon: Lexicon) -> bool:
    """`Melo` **`Filho`**: a kinsman's word that ends a name without an article."""
    if not lexicon.traits.name_chain or p + 1 != high or p != low + 1:
        return False
    known = ROLE | TITLE | BODY | ANAPHOR | DETERMINER | PREPOSITION
    led = low and tokens[low - 1].flags & ARTICLE
    return not led and tokens[low].is_capital and not tokens[low].flags & known


def _is_bare(tokens: list[Token], of: int) -> bool:
    """`la compañía de | barcas isleña Marola`: `of` with a noun and no article tells a body's kind."""
    return not (tokens[of].flags | tokens[of + 1].flags) & DETERMINER and not tokens[of + 1].is_capital


def begins_surname(tokens: list[Token], at: int) -> bool:
    """Whether a preposition with a capital begins a surname: `said | Van Gaal`, `zei | Van der Have`."""
    behind = tokens[at + 1 : at + 3]
    if not tokens[at].is_capital or not behind:
        return False
    return behind[0].is_capital or (at > 0 and bool(behind[0].flags & LINK) and behind[-1].is_capital)
