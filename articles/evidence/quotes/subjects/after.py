"""Who stands behind a reporting verb: `a déclaré X`, `said X`, `sagte X am Montag`."""

from dataclasses import replace

from articles.evidence.quotes.flags import (
    ADDRESSEE,
    ADVERB,
    ANAPHOR,
    AND,
    ARTICLE,
    AUX,
    BODY,
    CLITIC,
    CUE,
    DATA,
    DEFINITE,
    DETERMINER,
    DETERMINER_M,
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
    RELATIVE,
    ROLE,
    SUBORDINATE,
    THAT,
    TIME,
    TITLE,
)
from articles.evidence.quotes.lexicon import Lexicon, bits_in_singular, endings_of, listed
from articles.evidence.quotes.mentioning import mention_of
from articles.evidence.quotes.mentions import (
    Mention,
    is_nickname,
    plain_mention,
    pronoun,
    role_gender,
    shaped_pronoun,
)
from articles.evidence.quotes.naming import begins_surname, is_held, is_role
from articles.evidence.quotes.sentences import Token
from articles.evidence.quotes.subjects.before import quoted_name
from articles.evidence.quotes.subjects.noun_phrases import phrase_end
from articles.evidence.quotes.subjects.passing import (
    past_adjective,
    past_asides,
    past_manner,
    past_participle,
    past_times,
)
from articles.evidence.quotes.subjects.things import may_not_speak

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
    if tokens[marked].quoted is not None and lexicon.traits.nouns_capital:
        found = quoted_name(tokens[marked], marked)  # laut der | „Washington Post“
        return found if found is None else replace(found, first=at)
    shape = lexicon.obliques.get(tokens[at].low)
    alone = (
        at + 1 >= len(tokens)
        or not tokens[at + 1].is_word
        or not tokens[at].flags & ARTICLE
        or bool(tokens[at + 1].flags & (FINITE | AUX))
        or (tokens[at + 1].flags & AND and lexicon.traits.offices_first)  # selon | elle | et d’autres altos
    )
    if shape is not None and alone:
        return shaped_pronoun(tokens, at, shape)
    begin = at + bool(tokens[at].flags & THAT and at + 1 < len(tokens))  # volgens | dat | onderzoek
    found = subject_after(tokens, past_participle(tokens, begin, lexicon), lexicon)
    own = shape is not None and found is not None and tokens[at].flags & POSSESSIVE
    if shape is not None and own and found is not None and may_not_speak(tokens, found, lexicon):
        return shaped_pronoun(tokens, at, shape)  # volgen er volgens | haar | acties
    if found is not None and found.first > at and tokens[at].flags & DEFINITE:
        found = replace(found, first=at, definite=True)
    if found is not None and found.kind == "description" and _is_oblique(tokens[at], lexicon):
        found.gender = "".join(filter(None, [role_gender(role, lexicon) for role in found.roles[:1]]))
    if found is not None and lexicon.traits.nouns_capital and found.last < len(tokens):
        medium = tokens[found.last - 1].low.rpartition("-")[2] in listed(lexicon.names.terms)
        titled = quoted_name(tokens[found.last], found.last) if medium else None
        if titled is not None:
            return replace(titled, first=found.first)  # laut der Online-Zeitung | „Prawda“
    bare = found is not None and (found.kind == "description" or " " not in found.text)
    if found is not None and bare and lexicon.traits.nouns_capital:
        published = _published_by(tokens, found, lexicon)
        if published is not None:
            return published
    return found if found is None else _with_inner_article(tokens, found, lexicon)


def _is_oblique(article: Token, lexicon: Lexicon) -> bool:
    """Whether an article of a man is none behind a preposition: `nach Angaben | der | Stadtverwaltung`."""
    if not lexicon.traits.nouns_capital or not article.flags & DETERMINER_M:
        return False
    return article.low not in listed(lexicon.grammar.object_articles)


def _published_by(tokens: list[Token], found: Mention, lexicon: Lexicon) -> Mention | None:
    """`laut Recherchen der | „Abendpost“`: whose paper it is, where its name stands in marks."""
    at = found.last
    if at + 1 >= len(tokens) or not tokens[at].flags & DETERMINER or tokens[at + 1].quoted is None:
        return None
    if any(is_role(t, lexicon) for t in tokens[found.first : found.last]):
        return None
    name = quoted_name(tokens[at + 1], at + 1)
    return name if name is None else replace(name, first=found.first)


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
    j = past_asides(tokens, past_times(tokens, at), lexicon)
    while j < count and tokens[j].flags & (ADVERB | CLITIC) and not tokens[j].flags & (PRONOUN | DETERMINER):
        j += 1
    if j >= count:
        return None
    j = past_manner(tokens, past_adjective(tokens, j, lexicon), lexicon)
    token, follows = tokens[j], tokens[j + 1] if j + 1 < count else None
    if follows is not None and follows.quoted is not None and token.flags & DEFINITE:
        called = lexicon.traits.name_chain or lexicon.traits.nouns_capital
        nickname = quoted_name(follows, j + 1) if called else None
        if nickname is not None:
            return nickname  # sostuvo el | “Vasco”, schreibt die | „Abendpost“
    contracted = _contracted(tokens, j, lexicon) or _oneself(tokens, j, lexicon)
    if contracted is not None:
        return contracted
    if token.flags & FIRST_PERSON and not token.flags & DETERMINER:
        return plain_mention(tokens, j, j + 1, "nobody")
    leads = follows is not None and follows.is_word and not follows.flags & CUE
    if token.flags & PRONOUN and not (token.flags & DETERMINER and leads):
        return pronoun(tokens, j, token.low, lexicon) if not token.flags & RELATIVE else None
    if _begins_nobody(tokens, j, lexicon):
        return None
    if not (token.flags & DETERMINER) and token.text[0].isdecimal():
        aged = lexicon.flags.get(token.low.rpartition("-")[2], 0) & ANAPHOR
        led = aged and j > at + 1 and tokens[j - 2].flags & DEFINITE
        return replace(plain_mention(tokens, j, j + 1, "description"), definite=True) if led else None
    k = phrase_end(tokens, j, lexicon)
    mention = mention_of(tokens, j, k, lexicon) if k > j else None
    if mention is not None and mention.kind == "name":
        return _past_body(tokens, j, k, mention, lexicon) or mention
    if mention is None or mention.kind != "description":
        return mention
    return _apposed(tokens, j, k, mention, lexicon) or mention


def _begins_nobody(tokens: list[Token], j: int, lexicon: Lexicon) -> bool:
    """Whether no subject begins at token `j`: a participle, a conjunction, a preposition, a bare noun."""
    token, follows = tokens[j], tokens[j + 1] if j + 1 < len(tokens) else None
    if j == 0 and token.flags & (PAST | PAST_VOICE) and not token.flags & (DETERMINER | ROLE | CUE):
        return True  # Questionado sobre o futuro, respondeu: …
    opens = j == 0 and lexicon.traits.name_chain
    asked = opens and token.low.endswith(endings_of(lexicon.forms.participle_endings))
    if asked and follows is not None and follows.flags & (PREPOSITION | OF) == PREPOSITION:
        return True  # Entrevistado por la radio, señaló que …
    if opens and token.flags & FINITE and not token.flags & (DETERMINER | ROLE):
        return True  # | Cumple | todas las condiciones: “…”, declara
    if token.flags & THAT and token.flags & DETERMINER and _opens_clause(tokens, j, lexicon):
        return True  # zegt | dat er te weinig bedden zijn
    if not token.is_word or (
        token.flags & (THAT | SUBORDINATE | RELATIVE | TIME | FINITE | CUE | AND)
        and not (token.flags & (DETERMINER | ROLE) or (token.is_capital and not token.flags & TIME))
    ):
        return True
    if token.flags & PREPOSITION and not token.flags & INDEFINITE and not begins_surname(tokens, j):
        return True  # dijo | al auditorio
    if token.flags & ADDRESSEE and follows is not None and _are_several(token, follows, lexicon):
        return True  # disse | a jornalistas
    if token.flags & (AND | OPENER | ADVERB | INFINITIVE | AUX | PASSIVE) and not token.flags & DETERMINER:
        return True  # Pero | también recordó
    contracted_before = lexicon.traits.offices_first and j and tokens[j - 1].flags & DETERMINER  # dit-on au |
    if not contracted_before and not _can_stand_bare(token, lexicon):
        return True
    dated = token.flags & DETERMINER and follows is not None and follows.text.isdecimal()
    return bool(dated) and not _counts(tokens, j + 1, lexicon)  # estalló | el 8 de mayo


def _opens_clause(tokens: list[Token], j: int, lexicon: Lexicon) -> bool:
    """Whether what may be a demonstrative opens a clause: no noun follows, or a noun and more."""
    follows = tokens[j + 1] if j + 1 < len(tokens) else None
    small = ADVERB | PRONOUN | DETERMINER | AUX | FINITE | PREPOSITION
    if follows is None or follows.is_capital or follows.flags & small:
        return True
    k = phrase_end(tokens, j, lexicon)
    return k < len(tokens) and tokens[k].is_word and not tokens[k].flags & (PREPOSITION | TIME | AND)


def _past_body(tokens: list[Token], j: int, k: int, body: Mention, lexicon: Lexicon) -> Mention | None:
    """`ha detto il presidente della commissione | Lavoro del Consiglio |, Anna Loi`: whose office it is."""
    if k >= len(tokens) or tokens[k].text not in ",(":
        return None
    own = next((i for i in range(j, k) if tokens[i].start == body.start), j)
    if not body.roles and not tokens[own - 1].flags & BODY:
        return None
    if not any(t.flags & OF for t in tokens[j + 1 : own]) or not is_held(tokens, own, lexicon):
        return None
    named = _named_after(tokens, j, k, lexicon)
    if named is None or " " not in named.text or not all(w[0].isupper() for w in named.text.split()):
        return None
    given = named.text.partition(" ")[0].lower() in lexicon.given
    sure = body.roles and tokens[j].flags & DEFINITE and tokens[own].low not in lexicon.given
    if not given and not sure:
        return None
    named.first, named.roles = j, body.roles
    return named


def _apposed(tokens: list[Token], j: int, k: int, office: Mention, lexicon: Lexicon) -> Mention | None:
    """`dijo el ministro de Sanidad, | Luis Prada`: the name behind an office that ends at token `k`."""
    named = None
    sources = tokens[office.first].low in listed(lexicon.attribution.sources)
    if k < len(tokens) and tokens[k].text in ",(" and not sources:
        named = _named_after(tokens, j, k, lexicon)
    long_offices = lexicon.traits.name_chain or lexicon.traits.offices_first
    if named is None and office.roles and long_offices and office.definite:
        comma = _end_of_office(tokens, k)
        named = _named_after(tokens, j, comma, lexicon) if comma > k else None
    if named is not None:
        named.first, named.roles = j, office.roles
    return named


def _counts(tokens: list[Token], j: int, lexicon: Lexicon) -> bool:
    """Whether a number counts speakers or dates a paper, and is no day of a month: `unterstreichen die | 16
    | Institute`, `according to a | 2017 | analysis`."""
    after = tokens[j + 1] if j + 1 < len(tokens) else None
    if after is None or not after.is_word or after.flags & TIME:
        return False
    return lexicon.traits.nouns_capital or (lexicon.traits.zero_that and not after.is_capital)


def _end_of_office(tokens: list[Token], k: int) -> int:
    """The comma or bracket behind what an office is in charge of: `o vereador | com o pelouro |, X`."""
    if k >= len(tokens) or not tokens[k].flags & PREPOSITION:
        return 0
    for end in range(k + 1, min(len(tokens) - 2, k + _CHARGE)):
        token = tokens[end]
        if token.text in ",(":
            return end
        if token.flags & ROLE and tokens[end - 1].flags & DEFINITE:
            return 0  # disse o líder depois do almoço com | o ministro |, Hugo Prado
        if not token.is_word or token.flags & (THAT | FINITE | AUX | RELATIVE | CUE) & ~DETERMINER:
            return 0
    return 0


def _oneself(tokens: list[Token], j: int, lexicon: Lexicon) -> Mention | None:
    """`confessa | o próprio |, a rir`: what behind an article and before no noun is a pronoun."""
    if not tokens[j].flags & DEFINITE or j + 1 >= len(tokens) or tokens[j + 1].low not in lexicon.selves:
        return None
    if j + 2 < len(tokens) and tokens[j + 2].is_word:
        return None
    return replace(shaped_pronoun(tokens, j + 1, lexicon.selves[tokens[j + 1].low]), first=j)


def _contracted(tokens: list[Token], j: int, lexicon: Lexicon) -> Mention | None:
    """The pronoun of `he’s`, `I’m`, which holds its verb too."""
    if not tokens[j].flags & (FINITE | AUX) or "'" not in tokens[j].low:
        return None
    word, _, tail = tokens[j].low.partition("'")
    if not tail:
        return None
    if lexicon.flags.get(word, 0) & FIRST_PERSON:
        return plain_mention(tokens, j, j + 1, "nobody")
    mention = pronoun(tokens, j, word, lexicon) if word in lexicon.pronouns else None
    if mention is not None:
        mention.end, mention.text = mention.start + len(word), tokens[j].text[: len(word)]
    return mention


def _are_several(article: Token, noun: Token, lexicon: Lexicon) -> bool:
    """Whether what could be an article in the singular stands before a plural, and so is none."""
    plural = noun.low.endswith(endings_of(lexicon.forms.plural_ending))
    return plural and not article.flags & DETERMINER_P and not noun.is_capital and not noun.flags & ROLE


def _can_stand_bare(token: Token, lexicon: Lexicon) -> bool:
    """Whether a noun phrase can begin with a word: small ones without article are rare in Romance."""
    if token.is_capital or token.flags & (DETERMINER | BODY | ANAPHOR) or is_role(token, lexicon):
        return True
    if lexicon.traits.name_chain and token.flags & (DOCUMENT | DATA):
        return True  # segundo | levantamento da consultoria Prado
    if token.low in listed(lexicon.attribution.sources):
        return True
    if lexicon.traits.offices_first:
        return False  # rappelle | sérieusement que …
    several = token.low.endswith(endings_of(lexicon.forms.plural_ending)) and len(token.low) > 5
    if several and lexicon.traits.name_chain:  # apontam | pagamentos ilícitos: nobody
        several = bool(bits_in_singular(token.low, lexicon) & (ROLE | ANAPHOR | BODY | DOCUMENT))
    return several or not lexicon.traits.null_subject


def _is_initial(tokens: list[Token], dot: int) -> bool:
    """`John | F.` Kennedy; not the full stop of `Paulo Quintela.`"""
    return tokens[dot].text == "." and len(tokens[dot - 1].text) < 3 and dot + 1 < len(tokens)


def _named_after(tokens: list[Token], first: int, k: int, lexicon: Lexicon) -> Mention | None:
    """The name of `the secretary general of NATO, | Jens Stoltenberg |, …`."""
    if tokens[k].text == "(":
        while k < len(tokens) and tokens[k].text != ")":
            k += 1
        k += 1
        if lexicon.traits.offices_first and k < len(tokens) and tokens[k].flags & OF:
            stop = min(len(tokens), k + 6)  # le maire (PS) | de Reuil |, Gilles Retier
            k = next((i for i in range(k, stop) if not tokens[i].is_word), k)
        if k >= len(tokens) or tokens[k].text != ",":
            return None
    low = k + 1
    if any(t.low in listed(lexicon.people.proxies) for t in tokens[first : first + 3]):
        return None  # l’entourage de la ministre, | Hélène Roussel
    office = any(is_role(t, lexicon) for t in tokens[first:k])
    if office and low < len(tokens) and tokens[low].flags & DEFINITE:
        end = phrase_end(tokens, low, lexicon)  # dessen Präsidentin, | die Ökonomin Carla Wendisch
        titled = mention_of(tokens, low, end, lexicon) if end > low else None
        person = titled is not None and titled.kind == "name" and " " in titled.text
        plain = titled is not None and not titled.roles and lexicon.traits.name_chain
        if plain and titled is not None and titled.text.partition(" ")[0].lower() not in lexicon.given:
            return None  # Segundo o presidente, | o Estado de Direito “não cede”
        return titled if person else None
    high = low
    while high < len(tokens) and (
        tokens[high].is_capital
        or tokens[high].flags & LINK
        or (_is_initial(tokens, high) and tokens[high + 1].is_capital)
        or is_nickname(tokens, high)
    ):
        high += 1
    lone = high == low + 1 and lexicon.traits.nouns_capital and is_role(tokens[k - 1], lexicon)
    if lone and high < len(tokens) and tokens[high].text == "," and tokens[low].is_capital:
        return mention_of(tokens, low, high, lexicon)  # die Sprecherin, | Polat |, …
    alone = high == low + 1 and (high >= len(tokens) or not tokens[high].is_word)
    told = BODY | ROLE | ANAPHOR | DOCUMENT | TITLE
    if alone and tokens[first].flags & DEFINITE and not any(t.flags & told for t in tokens[first:k]):
        return mention_of(tokens, low, high, lexicon)  # le fournisseur de l’embarcadère, | Morvanel |.
    kin = high == low + 1 and tokens[first].flags & POSSESSIVE and tokens[low].low in lexicon.given
    if (high < low + 2 and not kin) or (
        high < len(tokens) and tokens[high].is_word and not tokens[high].flags & PREPOSITION
    ):
        return None
    if high < len(tokens) and tokens[high].quoted is not None:
        return None  # Segundo o procurador, | Eduardo Fontes “tinha conhecimento do esquema”
    mention = mention_of(tokens, low, high, lexicon)
    return mention if mention is not None and mention.kind == "name" else None
