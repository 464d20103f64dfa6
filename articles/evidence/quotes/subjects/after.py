"""Who stands behind a reporting verb: `a déclaré X`, `said X`, `sagte X am Montag`."""

from dataclasses import replace

from articles.evidence.quotes.flags import (
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
from articles.evidence.quotes.naming import begins_surname, is_role
from articles.evidence.quotes.sentences import Token
from articles.evidence.quotes.subjects.before import quoted_name
from articles.evidence.quotes.subjects.noun_phrases import phrase_end
from articles.evidence.quotes.subjects.passing import (
    past_adjective,
    past_asides,
    past_measured,
    past_participle,
    past_times,
)
from articles.evidence.quotes.subjects.things import may_not_speak

_PARTING = THAT | SUBORDINATE | RELATIVE | TIME | FINITE | CUE | AND
"""Words that part a verb from what stands behind it."""
_OPENING = AND | OPENER | ADVERB | INFINITIVE | AUX | PASSIVE
"""Words that begin no noun phrase."""
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
    if tokens[marked].quoted is not None and (marked == at or lexicon.traits.nouns_capital):
        paper = quoted_name(tokens[marked], marked)  # laut | „Abendpost“, laut der | „Abendpost“
        return paper if paper is None else replace(paper, first=at)
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
    if found is not None and lexicon.traits.nouns_capital and found.kind == "description":
        found.gender = (
            role_gender(found.roles[0], lexicon) if found.roles else ""
        )  # nach Angaben | der | Stadt
    return found and (_published_by(tokens, found, lexicon) or found)


def _published_by(tokens: list[Token], found: Mention, lexicon: Lexicon) -> Mention | None:
    """The paper in marks that a noun without a name leads up to: `laut der Online-Zeitung | „Abendpost“`,
    `laut Recherchen des | „Boten“`."""
    at, head = found.last, tokens[found.last - 1]
    if not lexicon.traits.nouns_capital or at + 1 >= len(tokens):
        return None
    of = tokens[at].flags & DETERMINER and found.kind == "description"
    medium = head.low.rpartition("-")[2] in listed(lexicon.names.terms)
    if not (of or medium) or any(is_role(t, lexicon) for t in tokens[found.first : at]):
        return None
    at += bool(of)
    name = quoted_name(tokens[at], at)
    return name if name is None else replace(name, first=found.first)


def subject_after(tokens: list[Token], at: int, lexicon: Lexicon) -> Mention | None:
    """The subject that begins at token `at`: `said | a spokesman for the ministry | on Monday`."""
    count = len(tokens)
    low = past_asides(tokens, past_times(tokens, at), lexicon)
    j = past_measured(tokens, low, lexicon)
    while j < count and _is_aside(tokens[j], lexicon):
        j += 1
    if j > low:  # erklärte später | am Abend | Ada Roth
        j = past_asides(tokens, past_times(tokens, j), lexicon)
    if j >= count:
        return None
    j = past_adjective(tokens, j, lexicon)
    token, follows = tokens[j], tokens[j + 1] if j + 1 < count else None
    if follows is not None and follows.quoted is not None and token.flags & DEFINITE:
        nickname = quoted_name(follows, j + 1)
        if nickname is not None:
            return nickname  # sostuvo el | “Vasco”, schreibt die | „Abendpost“
    oneself = _oneself(tokens, j, lexicon)
    if oneself is not None:
        return oneself
    if token.flags & FIRST_PERSON and not token.flags & DETERMINER:
        return plain_mention(tokens, j, j + 1, "nobody")
    leads = follows is not None and follows.is_word and not follows.flags & CUE
    if token.flags & PRONOUN and not (token.flags & DETERMINER and leads):
        return pronoun(tokens, j, token.low, lexicon) if not token.flags & RELATIVE else None
    if _begins_nobody(tokens, j, lexicon):
        return None
    if not (token.flags & DETERMINER) and token.text[0].isdecimal():
        return None
    k = phrase_end(tokens, j, lexicon)
    mention = mention_of(tokens, j, k, lexicon) if k > j else None
    if mention is None or mention.kind != "description":
        return mention
    return _apposed(tokens, j, k, mention, lexicon) or mention


def _is_aside(token: Token, lexicon: Lexicon) -> bool:
    """Whether a word may part a verb from who speaks: `sagte | damals | der Wirt`."""
    if token.flags & (ADVERB | CLITIC):
        return not token.flags & (PRONOUN | DETERMINER)
    return lexicon.traits.nouns_capital and not token.flags and token.text.islower() and token.text.isalpha()


def _begins_nobody(tokens: list[Token], j: int, lexicon: Lexicon) -> bool:
    """Whether no subject begins at token `j`: a participle, a conjunction, a preposition, a bare noun."""
    token, follows = tokens[j], tokens[j + 1] if j + 1 < len(tokens) else None
    if j == 0 and token.flags & (PAST | PAST_VOICE) and not token.flags & (DETERMINER | ROLE | CUE):
        return True  # Questionado sobre o futuro, respondeu: …
    opens = j == 0 and lexicon.traits.name_chain
    asked = opens and token.low.endswith(endings_of(lexicon.forms.participle_endings))
    if asked and follows is not None and follows.flags & (PREPOSITION | OF) == PREPOSITION:
        return True  # Entrevistado por la radio, señaló que …
    if (
        token.flags & THAT
        and token.flags & DETERMINER
        and (follows is None or follows.flags or follows.is_capital)
    ):
        return True  # zegt | dat er te weinig bedden zijn
    if not token.is_word or (
        token.flags & _PARTING
        and not (token.flags & (DETERMINER | ROLE) or (token.is_capital and not token.flags & TIME))
    ):
        return True
    if token.flags & PREPOSITION and not token.flags & INDEFINITE and not begins_surname(tokens, j):
        return True  # dijo | al auditorio
    if token.flags & _OPENING and not token.flags & DETERMINER:
        return True  # Pero | también recordó
    contracted_before = lexicon.traits.offices_first and j and tokens[j - 1].flags & DETERMINER  # dit-on au |
    if not contracted_before and not _can_stand_bare(token, lexicon):
        return True
    dated = token.flags & DETERMINER and follows is not None and follows.text.isdecimal()
    return bool(dated) and lexicon.traits.name_chain  # estalló | el 8 de mayo


def _apposed(tokens: list[Token], j: int, k: int, office: Mention, lexicon: Lexicon) -> Mention | None:
    """`dijo el ministro de Sanidad, | Luis Prada`: the name behind an office that ends at token `k`."""
    named = None
    sources = tokens[office.first].low in listed(lexicon.attribution.sources)
    if k < len(tokens) and tokens[k].text in ",(" and not sources:
        named = _named_after(tokens, j, k, lexicon)
    if named is None and office.roles and office.definite:
        comma = _end_of_office(tokens, k)
        named = _named_after(tokens, j, comma, lexicon) if comma else None
    if named is not None:
        named.first, named.roles = j, office.roles
    return named


def _end_of_office(tokens: list[Token], k: int) -> int:
    """The comma behind what an office is in charge of: `o vereador | com o pelouro das festas |, X`."""
    if k >= len(tokens) or not tokens[k].flags & PREPOSITION:
        return 0
    verbal = THAT | FINITE | AUX | RELATIVE | CUE
    end = next((e for e in range(k, min(len(tokens) - 2, k + _CHARGE)) if not tokens[e].is_word), 0)
    verbs = any(t.flags & verbal and not t.flags & DETERMINER for t in tokens[k:end])
    other = any(t.flags & ROLE and tokens[e].flags & DEFINITE for e, t in enumerate(tokens[k + 1 : end], k))
    return 0 if verbs or other or tokens[end].text not in ",(" else end  # depois do almoço com | o ministro


def _oneself(tokens: list[Token], j: int, lexicon: Lexicon) -> Mention | None:
    """`confessa | o próprio |, a rir`: what behind an article and before no noun is a pronoun."""
    if not tokens[j].flags & DEFINITE or j + 1 >= len(tokens) or tokens[j + 1].low not in lexicon.selves:
        return None
    if j + 2 < len(tokens) and tokens[j + 2].is_word:
        return None
    return replace(shaped_pronoun(tokens, j + 1, lexicon.selves[tokens[j + 1].low]), first=j)


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


def _named_after(tokens: list[Token], first: int, k: int, lexicon: Lexicon) -> Mention | None:
    """The name of `the secretary general of NATO, | Jens Stoltenberg |, …`."""
    if tokens[k].text == "(":
        while k < len(tokens) and tokens[k].text != ")":
            k += 1
        k += 1
        if k >= len(tokens) or tokens[k].text != ",":
            return None
    low = k + 1
    if any(t.low in listed(lexicon.people.proxies) for t in tokens[first : first + 3]):
        return None  # l’entourage de la ministre, | Hélène Roussel
    office = any(is_role(t, lexicon) for t in tokens[first:k])
    if office and low < len(tokens) and tokens[low].flags & DEFINITE:
        end = phrase_end(tokens, low, lexicon)  # dessen Präsidentin, | die Ökonomin Carla Wendisch
        titled = mention_of(tokens, low, end, lexicon) if end > low else None
        if titled is None or titled.kind != "name" or " " not in titled.text:
            return None
        sure = titled.roles or titled.text.partition(" ")[0].lower() in lexicon.given
        return (
            titled if sure or not lexicon.traits.name_chain else None
        )  # Segundo o presidente, | o Estado de Direito “não cede”
    high = low
    while high < len(tokens) and (
        tokens[high].is_capital or tokens[high].flags & LINK or is_nickname(tokens, high)
    ):
        high += 1
    alone = high >= len(tokens) or not tokens[high].is_word
    kin = high == low + 1 and tokens[low].low in lexicon.given
    kin = kin and bool(tokens[first].flags & (POSSESSIVE | (DEFINITE if alone else 0)))
    kin = kin or (alone and high == low + 1 and _is_one_of(tokens, first))
    if (high < low + 2 and not kin) or (
        high < len(tokens) and tokens[high].is_word and not tokens[high].flags & PREPOSITION
    ):
        return None
    if high < len(tokens) and tokens[high].quoted is not None:
        return None  # Segundo o procurador, | Eduardo Fontes “tinha conhecimento do esquema”
    mention = mention_of(tokens, low, high, lexicon)
    return mention if mention is not None and mention.kind == "name" else None


def _is_one_of(tokens: list[Token], at: int) -> bool:
    """`uno di loro, | Aymen`: one of several, whose name follows."""
    one, of = tokens[at : at + 2]
    return bool(one.flags & INDEFINITE and of.flags & OF)
