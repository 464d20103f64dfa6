"""Who stands behind a reporting verb: `a déclaré X`, `said X`, `sagte X am Montag`."""

from dataclasses import replace

from articles.evidence.quotes.lexicon import (
    ADDRESSEE,
    ADVERB,
    ANAPHOR,
    AND,
    ARTICLE,
    AUX,
    BODY,
    CLITIC,
    CUE,
    DEFINITE,
    DETERMINER,
    DETERMINER_P,
    DOCUMENT,
    FINITE,
    FIRST_PERSON,
    INDEFINITE,
    INFINITIVE,
    LINK,
    OF,
    OPENER,
    PASSIVE,
    PAST,
    PAST_VOICE,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    QUANTIFIER,
    REFLEXIVE,
    RELATIVE,
    ROLE,
    SUBORDINATE,
    THAT,
    TIME,
    TITLE,
    Lexicon,
    listed,
)
from articles.evidence.quotes.mentions import (
    Mention,
    is_nickname,
    mention_of,
    plain_mention,
    pronoun,
    shaped_pronoun,
)
from articles.evidence.quotes.naming import is_role
from articles.evidence.quotes.sentences import Token
from articles.evidence.quotes.subjects.before import quoted_name
from articles.evidence.quotes.subjects.noun_phrases import phrase_end

_CHARGE = 16
"""Words of what an office is in charge of, at most."""


def speaker_after(tokens: list[Token], at: int, lexicon: Lexicon) -> Mention | None:
    """The speaker after a preposition: `selon | lui`, `nach Angaben von | Experten`."""
    while at < len(tokens) and tokens[at].flags & OF and not tokens[at].flags & ARTICLE:
        if tokens[at].is_capital:
            break  # aldus Van Gaal
        at += 1
    if at >= len(tokens):
        return None
    marked = at + bool(at + 1 < len(tokens) and tokens[at].flags & ARTICLE)
    if tokens[marked].quoted is not None and lexicon.speech.nouns_capital:
        found = quoted_name(tokens[marked], marked)  # laut der | „Washington Post“
        return found if found is None else replace(found, first=at)
    shape = lexicon.obliques.get(tokens[at].low)
    alone = (
        at + 1 >= len(tokens)
        or not tokens[at + 1].is_word
        or not tokens[at].flags & ARTICLE
        or bool(tokens[at + 1].flags & (FINITE | AUX))
        # Volgens haar | melden zich …: a determiner or a preposition follows no noun so soon
        or (lexicon.speech.verb_second and _is_verb_between(tokens, at + 1))
    )
    if shape is not None and alone:
        return shaped_pronoun(tokens, at, shape)
    found = subject_after(tokens, _past_participle(tokens, at, lexicon), lexicon)
    if found is not None and found.first > at and tokens[at].flags & DEFINITE:
        found = replace(found, first=at, definite=True)
    if found is not None and lexicon.speech.nouns_capital and found.kind == "description":
        words = tokens[found.first : found.last]
        if not words[0].flags & (DETERMINER | QUANTIFIER) and not any(t.is_capital for t in words):
            return None  # Vorwürfe waren laut | geworden
    if found is not None and lexicon.speech.nouns_capital and found.last < len(tokens):
        medium = tokens[found.last - 1].low.rpartition("-")[2] in listed(lexicon.speech.terms)
        titled = quoted_name(tokens[found.last], found.last) if medium else None
        if titled is not None:
            return replace(titled, first=found.first)  # laut der Online-Zeitung | „Prawda“
    return found if found is None else _with_inner_article(tokens, found, lexicon)


def _past_participle(tokens: list[Token], at: int, lexicon: Lexicon) -> int:
    """`laut der von der Hamas kontrollierten | Behörde`: past what is said of it with a participle."""
    if not lexicon.speech.nouns_capital or at + 4 >= len(tokens) or not tokens[at].flags & DEFINITE:
        return at
    if not tokens[at + 1].flags & PREPOSITION or tokens[at + 1].is_capital:
        return at
    for k in range(at + 3, min(len(tokens), at + 12)):
        if not tokens[k].is_word:
            return at
        led = tokens[k - 1]
        small = led.flags & (DETERMINER | PREPOSITION | OF | AND)
        if tokens[k].is_capital and not small and led.text.islower():
            return k
    return at


def _is_verb_between(tokens: list[Token], k: int) -> bool:
    """Whether a small word before a determiner, a pronoun or a reflexive can only be a verb."""
    if k + 1 >= len(tokens) or tokens[k].is_capital or tokens[k].flags & (PREPOSITION | AND):
        return False
    after = tokens[k + 1]
    return bool(after.flags & (DETERMINER | PRONOUN | REFLEXIVE)) and not after.flags & OF


def _with_inner_article(tokens: list[Token], found: Mention, lexicon: Lexicon) -> Mention:
    """`according to | Breaking the Silence`: one capital, an article, and capitals go on with the name."""
    low, article = found.first, found.last
    if article != low + 1 or article + 1 >= len(tokens) or not tokens[low].is_capital:
        return found
    inner = tokens[article]
    if not inner.flags & DEFINITE or inner.is_capital or tokens[low].low in lexicon.given:
        return found
    high = article + 1
    while high < len(tokens) and tokens[high].is_capital:
        high += 1
    closed = high == len(tokens) or not tokens[high].is_word or bool(tokens[high].flags & (FINITE | AUX))
    if high == article + 1 or not closed:
        return found
    return plain_mention(tokens, low, high, "name")


def subject_after(tokens: list[Token], at: int, lexicon: Lexicon) -> Mention | None:
    """The subject that begins at token `at`: `said | a spokesman for the ministry | on Monday`."""
    count = len(tokens)
    j = _past_asides(tokens, past_times(tokens, at), lexicon)
    while j < count and tokens[j].flags & (ADVERB | CLITIC) and not tokens[j].flags & (PRONOUN | DETERMINER):
        j += 1
    if j >= count:
        return None
    j = _past_adjective(tokens, j, lexicon)
    token = tokens[j]
    if j + 1 < count and tokens[j + 1].quoted is not None and token.flags & DEFINITE:
        nickname = quoted_name(tokens[j + 1], j + 1) if lexicon.speech.name_chain else None
        if nickname is not None:
            return nickname  # sostuvo el | “Vasco”
    contracted = _contracted(tokens, j, lexicon)
    if contracted is not None:
        return contracted
    if token.flags & FIRST_PERSON and not token.flags & DETERMINER:
        return plain_mention(tokens, j, j + 1, "nobody")
    follows = tokens[j + 1] if j + 1 < count else None
    if token.flags & PRONOUN and not (
        token.flags & DETERMINER and follows is not None and follows.is_word and not follows.flags & CUE
    ):
        return pronoun(tokens, j, token.low, lexicon) if not token.flags & RELATIVE else None
    if j == 0 and token.flags & (PAST | PAST_VOICE) and not token.flags & (DETERMINER | ROLE | CUE):
        return None  # Questionado sobre o futuro, respondeu: …
    asked = j == 0 and lexicon.speech.name_chain and token.low.endswith(lexicon.participles)
    if asked and follows is not None and follows.flags & (PREPOSITION | OF) == PREPOSITION:
        return None  # Entrevistado por la radio, señaló que …
    if not token.is_word or (
        token.flags & (THAT | SUBORDINATE | RELATIVE | TIME | FINITE | CUE | AND)
        and not (token.flags & (DETERMINER | ROLE) or (token.is_capital and not token.flags & TIME))
    ):
        return None
    proper = token.is_capital and follows is not None and follows.is_capital  # Van Gaal
    if token.flags & PREPOSITION and not token.flags & INDEFINITE and not proper:
        return None  # dijo | al auditorio
    if token.flags & ADDRESSEE and follows is not None and _are_several(token, follows, lexicon):
        return None  # disse | a jornalistas
    if token.flags & (AND | OPENER | ADVERB | INFINITIVE | AUX | PASSIVE) and not token.flags & DETERMINER:
        return None  # Pero | también recordó
    contracted_before = lexicon.speech.offices_first and j and tokens[j - 1].flags & DETERMINER  # dit-on au |
    if not contracted_before and not _can_stand_bare(token, lexicon):
        return None
    if (
        token.flags & DETERMINER
        and follows is not None
        and (follows.text[0].isdigit() and follows.text.isdigit())
        and not _counts(tokens, j + 1, lexicon)
    ):
        return None  # estalló | el 8 de mayo
    if not (token.flags & DETERMINER) and token.text[0].isdigit():
        return None
    k = phrase_end(tokens, j, lexicon)
    if k <= j:
        return None
    mention = mention_of(tokens, j, k, lexicon)
    if mention is None:
        return None
    sources = tokens[mention.first].low in listed(lexicon.speech.sources)
    if mention.kind == "description" and k < count and tokens[k].text in ",(" and not sources:
        named = _named_after(tokens, j, k, lexicon)
        if named is not None:
            named.first, named.roles = j, mention.roles
            return named
    if mention.kind == "description" and mention.roles and lexicon.speech.name_chain and mention.definite:
        comma = _end_of_office(tokens, k)
        named = _named_after(tokens, j, comma, lexicon) if comma > k else None
        if named is not None:
            named.first, named.roles = j, mention.roles
            return named
    return mention


def _counts(tokens: list[Token], j: int, lexicon: Lexicon) -> bool:
    """Whether a number counts speakers: `unterstreichen die | 16 | Institute`, no day of a month."""
    after = tokens[j + 1] if j + 1 < len(tokens) else None
    return lexicon.speech.nouns_capital and after is not None and after.is_word and not after.flags & TIME


def _end_of_office(tokens: list[Token], k: int) -> int:
    """The comma or bracket behind what an office is in charge of: `o vereador | com o pelouro |, X`."""
    if k >= len(tokens) or not tokens[k].flags & PREPOSITION:
        return 0
    for end in range(k + 1, min(len(tokens) - 2, k + _CHARGE)):
        token = tokens[end]
        if token.text in ",(":
            return end
        if not token.is_word or token.flags & (THAT | FINITE | AUX | RELATIVE | CUE) & ~DETERMINER:
            return 0
    return 0


def _contracted(tokens: list[Token], j: int, lexicon: Lexicon) -> Mention | None:
    """The pronoun of `he’s`, `I’m`, which holds its verb too."""
    word, apostrophe, tail = tokens[j].low.partition("'")
    if not apostrophe or not tail or not tokens[j].flags & (FINITE | AUX):
        return None
    if lexicon.flags.get(word, 0) & FIRST_PERSON:
        return plain_mention(tokens, j, j + 1, "nobody")
    mention = pronoun(tokens, j, word, lexicon) if word in lexicon.pronouns else None
    if mention is not None:
        mention.end, mention.text = mention.start + len(word), tokens[j].text[: len(word)]
    return mention


def _past_asides(tokens: list[Token], j: int, lexicon: Lexicon) -> int:
    """Past what stands between a verb and its subject: `résume | quant à elle | X`, `| à l’AFP | X`."""
    for words in lexicon.asides.get(tokens[j].low, ()) if j < len(tokens) else ():
        high = j + len(words)
        if high < len(tokens) and all(t.low == w for t, w in zip(tokens[j:high], words, strict=True)):
            return high
    past = _past_adverbial(tokens, j, lexicon)
    if past > j:
        return past
    if j >= len(tokens) or not tokens[j].flags & ADDRESSEE or tokens[j].is_capital:
        return j
    k = j + 1
    while k < len(tokens) and tokens[k].flags & ARTICLE and not tokens[k].is_capital:
        k += 1
    k += 1
    while k + 2 < len(tokens) and tokens[k].flags & OF and not tokens[k - 1].is_capital:
        k += 2 + bool(tokens[k + 1].flags & ARTICLE)  # dijo | a las puertas de la escuela | el alcalde
    while (
        k < min(len(tokens), j + 5)
        and tokens[k].is_capital
        and tokens[k - 1].is_capital
        and (tokens[k].text.isupper() or not tokens[k - 1].text.isupper() or not _is_named(tokens, k))
        and (tokens[k].text.isupper() or k + 1 >= len(tokens) or not tokens[k + 1].is_capital)
    ):
        k += 1
    if k < len(tokens) and tokens[k].text.isdigit() and tokens[k - 1].is_capital:
        k += 1  # confie à Alpes 1 | Anne Berry
    follows = tokens[k] if k < len(tokens) else None
    if follows is None or not follows.is_word:
        return j
    named = follows.is_capital or follows.low in listed(lexicon.speech.sources)  # a EFE | fuentes médicas
    return k if named or (follows.flags & ARTICLE and not follows.flags & PREPOSITION) else j


def _is_named(tokens: list[Token], k: int) -> bool:
    """Whether a name of several words begins: `a EFE | Zaher al Wadi`, unlike `à BBC | Brasil`."""
    return k + 1 < len(tokens) and (tokens[k + 1].is_capital or bool(tokens[k + 1].flags & LINK))


def _past_adverbial(tokens: list[Token], j: int, lexicon: Lexicon) -> int:
    """Past a place or manner before the subject: `a raconté | sur place | X`, `disse | , em nota, | a Y`."""
    low = j + 1 if j < len(tokens) and tokens[j].text == "," else j
    cited = low > j and low < len(tokens) and tokens[low].flags & (PAST | PAST_VOICE)
    if low >= len(tokens) or not (cited or tokens[low].flags & PREPOSITION) or tokens[low].is_capital:
        return j
    if tokens[low].flags & (OF | ADDRESSEE | INDEFINITE):
        return j
    for k in range(low + 1, min(len(tokens), low + 7)):
        token = tokens[k]
        if low > j:
            if token.text == ",":
                return k + 1
            continue
        follows = tokens[k + 1] if k + 1 < len(tokens) else None
        article = token.flags & (DEFINITE | INDEFINITE) and not token.flags & PREPOSITION
        if article and k > low + 1 and follows is not None and tokens[k - 1].is_word:
            human = any(t.flags & (ROLE | ANAPHOR | BODY) or t.is_capital for t in tokens[k + 1 : k + 4])
            return k if human and not tokens[k - 1].flags & PREPOSITION else j
        if token.is_capital and follows is not None and follows.is_capital and k > low + 1:
            if tokens[low].flags & ARTICLE and token.low not in lexicon.given:
                return j  # afirmou | no evento Brazil Conference
            return k if not tokens[k - 1].flags & (PREPOSITION | ARTICLE) else j
        closed = token.text == "," and follows is not None and follows.is_capital and k + 2 < len(tokens)
        if closed and tokens[k + 2].is_capital and k > low + 1:
            return k + 1  # raconte | dans son vert de travail, | Paul Vedel
        if not token.is_word or token.flags & (THAT | FINITE | AUX | RELATIVE):
            return j
    return j


def _are_several(article: Token, noun: Token, lexicon: Lexicon) -> bool:
    """Whether what could be an article in the singular stands before a plural, and so is none."""
    plural = bool(lexicon.plural_ending) and noun.low.endswith(lexicon.plural_ending)
    return plural and not article.flags & DETERMINER_P and not noun.is_capital and not noun.flags & ROLE


def _past_adjective(tokens: list[Token], j: int, lexicon: Lexicon) -> int:
    """Past what tells the speaker's mood: `interroge | étonné | le président du tribunal`."""
    if (
        not lexicon.speech.incise
        or j + 1 >= len(tokens)
        or tokens[j].flags & ~(PAST | PAST_VOICE)
        or tokens[j].is_capital
    ):
        return j
    behind = tokens[j + 1].flags
    if behind & ADDRESSEE and not tokens[j].flags and tokens[j].text.isalpha():
        return _past_asides(tokens, j + 1, lexicon)  # confie | dépitée à la radio | Anne Berry
    article = behind & (DEFINITE | INDEFINITE) and not behind & (PREPOSITION | OF)
    return j + 1 if article and tokens[j].text.isalpha() else j


def past_relative(tokens: list[Token], at: int, lexicon: Lexicon) -> int:
    """Past the relative pronoun after a preposition: `pour | qui | …`, `secondo | la quale | …`."""
    low = at + 1 if at < len(tokens) and tokens[at].flags & DEFINITE else at
    if low >= len(tokens) or not tokens[low].is_word:
        return at
    if low > at and tokens[low].flags & THAT:
        return at  # de acuerdo a | lo que ha conocido este diario
    relative = tokens[low].flags & RELATIVE or lexicon.pronouns.get(tokens[low].low) == "r"
    return low + 1 if relative and not tokens[low].flags & DETERMINER else at


def past_times(tokens: list[Token], j: int) -> int:
    """Past the day between a verb and its subject: `informó | este martes | el ministerio`."""
    dated = j + 1 < len(tokens) and tokens[j + 1].text.isdigit()  # anunció | el 18 de mayo
    for k in range(j, min(len(tokens), j + 3 + dated)):
        flags = tokens[k].flags
        if flags & TIME and not flags & DETERMINER:
            bracketed = [t.text for t in tokens[k + 1 : k + 4]]
            if len(bracketed) == 3 and bracketed[0] == "(" and bracketed[2] == ")":
                return k + 4  # nesta quinta-feira (6)
            day = k + 1 < len(tokens) and tokens[k + 1].text.isdigit()  # ce lundi 14 août
            return past_times(tokens, k + 1 + day)
        if not flags & (PREPOSITION | DETERMINER) and not (dated and k == j + 1):
            return j
    return j


def _can_stand_bare(token: Token, lexicon: Lexicon) -> bool:
    """Whether a noun phrase can begin with a word: small ones without article are rare in Romance."""
    if token.is_capital or token.flags & (DETERMINER | ROLE | BODY | ANAPHOR):
        return True
    if token.low in listed(lexicon.speech.sources):
        return True
    if lexicon.speech.offices_first:
        return False  # rappelle | sérieusement que …
    return not lexicon.speech.null_subject or (
        token.low.endswith(lexicon.plural_ending) and len(token.low) > 5
    )


def _is_initial(tokens: list[Token], dot: int) -> bool:
    """`John | F.` Kennedy; not the full stop of `Paulo Quintela.`"""
    return tokens[dot].text == "." and len(tokens[dot - 1].text) < 3 and dot + 1 < len(tokens)


def _past_portfolios(tokens: list[Token], comma: int) -> int:
    """`la ministra de Inclusión, | Seguridad Social y Migraciones, | Elma Saiz`: the last of such commas."""
    if not tokens[comma - 1].is_capital or tokens[comma].text != ",":
        return comma
    joined = False
    for k in range(comma + 1, min(len(tokens), comma + 20)):
        token = tokens[k]
        if token.text == ",":
            if joined:
                return k
        elif not (token.is_capital or token.flags & (AND | OF | LINK)):
            return comma
        joined = joined or bool(token.flags & AND and not token.is_capital)
    return comma


def _named_after(tokens: list[Token], first: int, k: int, lexicon: Lexicon) -> Mention | None:
    """The name of `the secretary general of NATO, | Jens Stoltenberg |, …`."""
    if tokens[k].text == "(":
        while k < len(tokens) and tokens[k].text != ")":
            k += 1
        k += 1
        if lexicon.speech.offices_first and k < len(tokens) and tokens[k].flags & OF:
            stop = min(len(tokens), k + 6)  # le maire (PS) | de Reuil |, Gilles Retier
            k = next((i for i in range(k, stop) if not tokens[i].is_word), k)
        if k >= len(tokens) or tokens[k].text != ",":
            return None
    low = k + 1
    if any(is_role(t, lexicon) for t in tokens[first:k]):
        low = _past_portfolios(tokens, k) + 1
    if any(t.low in lexicon.proxies for t in tokens[first : first + 3]):
        return None  # l’entourage de la ministre, | Hélène Roussel
    office = any(is_role(t, lexicon) for t in tokens[first:k])
    if office and low < len(tokens) and tokens[low].flags & DEFINITE:
        end = phrase_end(tokens, low, lexicon)  # dessen Präsidentin, | die Ökonomin Carla Wendisch
        titled = mention_of(tokens, low, end, lexicon) if end > low else None
        return titled if titled is not None and titled.kind == "name" and " " in titled.text else None
    high = low
    while high < len(tokens) and (
        tokens[high].is_capital
        or tokens[high].flags & LINK
        or (_is_initial(tokens, high) and tokens[high + 1].is_capital)
        or is_nickname(tokens, high)
    ):
        high += 1
    lone = high == low + 1 and lexicon.speech.nouns_capital and is_role(tokens[k - 1], lexicon)
    if lone and high < len(tokens) and tokens[high].text == "," and tokens[low].is_capital:
        return mention_of(tokens, low, high, lexicon)  # die Sprecherin, | Polat |, …
    alone = high == low + 1 and (high >= len(tokens) or not tokens[high].is_word)
    told = BODY | ROLE | ANAPHOR | DOCUMENT | TITLE
    if alone and tokens[first].flags & DEFINITE and not any(t.flags & told for t in tokens[first:k]):
        return mention_of(tokens, low, high, lexicon)  # le concessionnaire de l’autoroute, | Vinci |.
    kin = high == low + 1 and tokens[first].flags & POSSESSIVE and tokens[low].low in lexicon.given
    if (high < low + 2 and not kin) or (
        high < len(tokens) and tokens[high].is_word and not tokens[high].flags & PREPOSITION
    ):
        return None
    if high < len(tokens) and tokens[high].quoted is not None:
        return None  # Segundo o procurador, | Eduardo Fontes “tinha conhecimento do esquema”
    mention = mention_of(tokens, low, high, lexicon)
    return mention if mention is not None and mention.kind == "name" else None
