"""Who stands before a reporting verb: the noun phrase that is its subject, over relative clauses,
appositions and asides."""

from articles.evidence.quotes.flags import (
    ABBREVIATION,
    ADVERB,
    ANAPHOR,
    AND,
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
    NOUN_TOO,
    OF,
    OPENER,
    PAST,
    PAST_VOICE,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    ROLE,
    SUBORDINATE,
    TERM,
    THAT,
    TIME,
    TITLE,
)
from articles.evidence.quotes.lexicon import Lexicon, endings_of, listed
from articles.evidence.quotes.mentions import (
    Mention,
    is_nickname,
    mention_of,
    plain_mention,
    pronoun,
)
from articles.evidence.quotes.sentences import Token
from articles.evidence.quotes.subjects.phrases import phrase_before

_WALK = 40
_SHORT_NOUN = 5
"""Letters of a noun in the plural, which may stand without article, are more."""
_SEGMENTS = 8
_NICKNAME = 15
"""Letters of a nickname in marks, fewer than which it has."""
_COMMAS = frozenset(",–—)-")


def subject_before(tokens: list[Token], at: int, floor: int, lexicon: Lexicon) -> Mention | None:
    """The subject that ends just before token `at`, looking back no further than `floor`."""
    i = at - 1
    while (
        i >= floor and tokens[i].flags & (ADVERB | CLITIC | AUX | NEGATION) and not tokens[i].flags & PRONOUN
    ):
        if tokens[i].is_capital and i > floor and not tokens[i].flags & (ADVERB | AUX):
            break
        i -= 1
    if i > floor and not tokens[i].flags and tokens[i].low.endswith(endings_of(lexicon.forms.adverb_ending)):
        i -= not tokens[i].is_capital  # the minister | tersely | said
    if i > floor + 1 and tokens[i - 1].flags & TIME and tokens[i].low in listed(lexicon.grammar.time_nouns):
        i -= 2  # Amazon, the retailer, | last year | pledged
    while i > floor and (
        tokens[i].flags & TIME or (tokens[i].flags & PREPOSITION and tokens[i + 1].flags & TIME)
    ):
        i -= 1  # Rishi Sunak | on Thursday | said
    if i > floor + 2 and tokens[i].flags & DOCUMENT and tokens[i].is_word:
        k = i - 1 if tokens[i - 1].flags & INDEFINITE else i
        in_it = tokens[k - 1].flags & PREPOSITION and not tokens[k - 1].flags & (OF | SUBORDINATE)
        if in_it and tokens[k - 2].is_word:
            i = k - 2  # Edilgarza | in una nota | sostiene che
    if i < floor:
        return None
    token = tokens[i]
    if token.text == ")":
        while i > floor and tokens[i].text != "(":
            i -= 1
        i -= 1
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
        return _past_apposition(tokens, i, floor, lexicon)
    if token.flags & RELATIVE:
        return antecedent(tokens, i, floor, lexicon)
    if token.quoted is not None:
        noun = lexicon.traits.nouns_capital and i > floor + 1 and tokens[i - 1].is_capital
        if not noun:
            return quoted_name(token, i) or _before_quoting_relative(tokens, i, floor, lexicon)
        i -= 1  # Karl Weber, Gründer der Partei | „Morgenröte“ | sagte
    found = phrase_before(tokens, i, floor, lexicon)
    if found is None:
        return None
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
        head = _past_apposition(tokens, at, floor, lexicon)
        if head is not None and head.kind == "name":
            return head  # “…,” Ada Hale, head of Fenn, a firm in Hull | told us
    if _is_bare(tokens, found, lexicon):
        return None  # poi | nel suo libro intervista | promette
    clause = _relative_before(tokens, found.first, i, floor, lexicon)
    return found if clause is None else phrase_before(tokens, clause - 1, floor, lexicon) or found


def _is_bare(tokens: list[Token], found: Mention, lexicon: Lexicon) -> bool:
    """Whether a noun stands there without article, as no subject of one does before its verb in Romance."""
    head = tokens[found.first]
    if not lexicon.traits.null_subject or found.kind != "description" or head.is_capital:
        return False
    known = DETERMINER | ROLE | BODY | ANAPHOR | DOCUMENT | INDEFINITE
    source = head.low in listed(lexicon.attribution.sources)
    several = head.low.endswith(endings_of(lexicon.forms.plural_ending)) and len(head.low) > _SHORT_NOUN
    return not (head.flags & known or source or several or head.text[0].isdigit())


def _named_before(tokens: list[Token], low: int, floor: int, lexicon: Lexicon) -> Mention | None:
    """`Gabi Schwab, | Schulleiterin der Mittelschule | sagte`: the name, where no comma closes the office."""
    if low < floor + 3 or tokens[low - 1].text != "," or not tokens[low - 2].is_capital:
        return None
    name = phrase_before(tokens, low - 2, floor, lexicon)
    if name is None or name.kind != "name" or " " not in name.text or name.first != floor:
        return None
    return name


def quoted_name(token: Token, i: int) -> Mention | None:
    """`“JOH” (como se le conoce) contestó que …`: a name in marks as the subject."""
    quoted = token.quoted
    name = token.text.strip("„“”\"«»‚‘’‹›' \u00a0\u202f")
    if quoted is None or quoted.end - quoted.start > 25 or not name[:1].isupper():
        return None
    return (
        Mention(quoted.start, quoted.end, name, "name", first=i, last=i + 1) if name[-1:].isalnum() else None
    )


def _before_quoting_relative(tokens: list[Token], i: int, floor: int, lexicon: Lexicon) -> Mention | None:
    """`La procureure | qui laisse de côté cette « histoire de jardin » rappelle …`"""
    for r in range(i - 1, max(floor, i - 12), -1):
        if not tokens[r].is_word:
            return None
        if lexicon.pronouns.get(tokens[r].low) == "r" and not tokens[r].flags & THAT:
            return phrase_before(tokens, r - 1, floor, lexicon)
    return None


def _relative_before(tokens: list[Token], first: int, end: int, floor: int, lexicon: Lexicon) -> int | None:
    """Where a relative clause begins that holds the phrase at `first` (`the man | who defends X | said`)."""
    for r in range(first - 1, max(floor, first - 12), -1):
        token = tokens[r]
        if not token.is_word or token.is_capital:
            return None
        if token.flags & (RELATIVE | THAT) or lexicon.pronouns.get(token.low) == "r":
            before, after = tokens[r - 1], tokens[r + 1]
            if not before.is_word or before.flags & (CUE | PAST | ADVERB | PREPOSITION | AND):
                return None
            starts = after.flags & (DETERMINER | PRONOUN) or after.is_capital
            if r == first - 1 and starts:
                return r if _ends_in_verb(tokens, first, end, lexicon) else None
            return r
        if token.flags & CUE and tokens[r - 1].flags & RELATIVE and r - 1 > floor:
            continue  # an officer | who asked me not to use her name | said
        if token.flags & (THAT | SUBORDINATE | CUE):
            return None
    return None


def _ends_in_verb(tokens: list[Token], first: int, end: int, lexicon: Lexicon) -> bool:
    """`de commissie die | de ramp onderzocht | had geconcludeerd`: an object and its verb, no subject."""
    last = tokens[end]
    return (
        lexicon.traits.verb_second
        and end - first >= 2
        and not last.is_capital
        and not last.flags & ~(PAST | CUE)
    )


def _governed_noun(tokens: list[Token], i: int, floor: int) -> int:
    """Where the noun begins that a preposition governs, the last one before a comma."""
    for p in range(i, max(floor, i - 5), -1):
        led = tokens[p].flags & DETERMINER and tokens[p - 1].flags & PREPOSITION
        if led and not (tokens[p].flags | tokens[p - 1].flags) & OF:
            return p
        if tokens[p].flags & (PREPOSITION | OF) or not tokens[p].is_word:
            return floor
    return floor


def antecedent(tokens: list[Token], i: int, floor: int, lexicon: Lexicon) -> Mention | None:
    """`Sarah Jones, who said …`"""
    thing = tokens[i].flags & RELATIVE and not tokens[i].flags & PRONOUN
    i -= 1
    if i >= floor and tokens[i].text == ",":
        i -= 1
    if lexicon.traits.name_chain and not thing and tokens[i].is_word and tokens[i + 1].text == ",":
        floor = _governed_noun(tokens, i, floor)  # …, que no escapó al | mandatario |, quien …
    found = phrase_before(tokens, i, floor, lexicon) if i >= floor else None
    inner = _one_within(tokens, found, lexicon) if found is not None else None
    if inner is not None:
        return inner
    if found is None or not thing or found.kind != "description" or not lexicon.traits.zero_that:
        return found
    office = any(t.flags & ROLE for t in tokens[found.first : found.last])
    of = next((k for k in range(found.first, found.last) if tokens[k].flags & OF), 0) if office else 0
    inner = mention_of(tokens, of + 1, found.last, lexicon) if of else None
    return inner or found  # the head of | the Relief Group |, which says …


def _one_within(tokens: list[Token], found: Mention, lexicon: Lexicon) -> Mention | None:
    """`o pedido de | uma advogada | que alegou …`: somebody new whom a thing is of."""
    if not lexicon.traits.null_subject or found.kind != "description" or found.roles[:1] != found.roles:
        return None
    for k in range(found.last - 2, found.first + 1, -1):
        if tokens[k].flags & INDEFINITE and tokens[k - 1].flags & OF:
            return mention_of(tokens, k, found.last, lexicon) if tokens[k + 1].flags & ROLE else None
    return None


def _past_apposition(tokens: list[Token], i: int, floor: int, lexicon: Lexicon) -> Mention | None:
    """`Jessica Caldwell, its director of analysis, said`: the name, or the head before the commas."""
    segments: list[tuple[int, int]] = []
    end = i
    j = i - 1
    lowest = max(floor, i - 4 * _WALK)
    depth = 0
    while j >= lowest and len(segments) < _SEGMENTS:
        text = tokens[j].text
        if text == ")":
            depth += 1
        elif text == "(":
            depth = max(0, depth - 1)
        elif text == "." and j and tokens[j - 1].flags & (ABBREVIATION | TITLE):
            pass  # One of its authors, Sen. | Scott Marsh
        elif not depth and (text in ":;." or _speaks(tokens, j)):
            break
        elif not depth and text in ",–—":
            if j + 1 < end:
                segments.append((j + 1, end))
            end = j
        j -= 1
    if len(segments) < _SEGMENTS and j + 1 < end:
        segments.append((j + 1, end))
    if len(segments) < 2:
        return None  # Questionado sobre o futuro, respondeu: one comma makes no apposition
    if len(segments) > 2:
        segments = _without_portfolios(tokens, segments)
    for at in range(len(segments) - 1, -1, -1):  # the leftmost name with no clause between
        low, high = segments[at]
        low, high = _skip_links(tokens, low, high), _before_brackets(tokens, low, high)
        if low >= high or not _starts_phrase(tokens[low]):
            continue
        if any(
            t.flags & (FINITE | CUE) and not t.flags & NOUN_TOO and not t.is_capital for t in tokens[low:high]
        ):
            continue
        mention = phrase_before(tokens, high - 1, low, lexicon)
        governed = lexicon.traits.nouns_capital and any(
            t.flags & (PREPOSITION | NEGATION) and not t.is_capital for t in tokens[low : high - 1]
        )
        if mention is not None and _is_told_of(tokens, low, mention, lexicon):
            continue  # Contactado pela | Lusa |, o comandante, da Proteção Civil, explicou
        if governed:
            continue  # …, schwebe aber nicht in | Lebensgefahr |, sagte der Arzt
        if mention is not None and mention.kind == "name" and mention.first <= low + 6:
            if at and mention.roles:
                mention = _named_behind(tokens, mention, *segments[at - 1], lexicon) or mention
            mention.roles = mention.roles or _office(tokens, segments[-1][0], mention.first)
            return mention
    rest = segments[1:] if len(segments) > 1 else segments
    for low, high in rest:
        low = _skip_links(tokens, low, high)
        if low >= high or not _starts_phrase(tokens[low]):
            continue
        if tokens[low].flags & INDEFINITE and (low, high) != rest[-1]:
            continue
        if lexicon.traits.zero_that and any(t.flags & AUX and not t.is_capital for t in tokens[low:high]):
            continue  # Fenn did not appear, but, in a letter, | rejected …
        return phrase_before(tokens, high - 1, low, lexicon)
    return None


def _named_behind(
    tokens: list[Token], found: Mention, low: int, high: int, lexicon: Lexicon
) -> Mention | None:
    """`Le capitaine du navire Punta del Viento, | Joan Enseñat |, admet …`: the name behind an office that
    ends in another."""
    words, whole = tokens[max(0, found.first - 4) : found.first], tokens[low:high]
    office = any(t.flags & OF for t in words) and lexicon.traits.offices_first
    if not office or len(whole) < 2 or not all(t.is_capital and t.is_word for t in whole):
        return None
    mention = mention_of(tokens, low, high, lexicon)
    if mention is not None:
        mention.roles = found.roles
    return mention if mention is not None and mention.kind == "name" else None


def _without_portfolios(tokens: list[Token], segments: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """`La ministra de Inclusión | , Seguridad Social y Migraciones, | Elma Saiz`: no names in between."""
    for at in range(len(segments) - 1, 0, -1):
        low, high = segments[at]
        if not (tokens[high - 1].is_capital and any(t.flags & ROLE for t in tokens[low : low + 3])):
            continue
        for end in range(at - 1, 0, -1):
            words = tokens[slice(*segments[end])]
            if not all(t.is_capital or t.flags & (AND | OF | LINK) for t in words):
                break
            if any(t.flags & AND and not t.is_capital for t in words):
                return segments[:end] + segments[at:]
    return segments


def _speaks(tokens: list[Token], at: int) -> bool:
    """Whether words in marks may be somebody's, not a nickname or the title of a book."""
    if tokens[at].quoted is None or is_nickname(tokens, at):
        return False
    quoted = tokens[at].quoted
    if at and quoted is not None and quoted.end - quoted.start < _NICKNAME and tokens[at - 1].flags & OF:
        return not tokens[at - 1].flags & DETERMINER  # el técnico del “Millo” |, aseguró
    titled = at > 0 and tokens[at - 1].flags & TERM and at + 1 < len(tokens) and tokens[at + 1].text == ","
    return not titled  # autora del libro | “La sed” |, opina


def _is_told_of(tokens: list[Token], low: int, mention: Mention, lexicon: Lexicon) -> bool:
    """Whether a participle opens a segment and a preposition governs the name that ends it."""
    if not lexicon.traits.null_subject or mention.kind != "name" or low + 1 >= mention.last:
        return False
    head, link = tokens[low], tokens[low + 1]
    plain = not head.flags & ~(PAST | PAST_VOICE) and link.flags & PREPOSITION and not link.flags & OF
    return bool(plain) and mention.first >= low and not tokens[mention.last - 2].flags & ROLE


def _office(tokens: list[Token], low: int, high: int) -> tuple[str, ...]:
    """The office that opens a long description before a name: `La ministra de Hacienda y portavoz, | X`."""
    words = [k for k in range(low, min(high, low + 3)) if tokens[k].flags & ROLE]
    if not words or not tokens[low].flags & DETERMINER:
        return ()
    return tuple(tokens[k].low for k in words)


def _skip_links(tokens: list[Token], low: int, high: int) -> int:
    while low < high and (
        tokens[low].text == "-"  # (EFE).- Alberto González, entrenador de X, lamentó
        or (tokens[low].flags & (AND | OPENER) and not tokens[low].flags & DETERMINER)
    ):
        low += 1
    return low


def _before_brackets(tokens: list[Token], low: int, high: int) -> int:
    """Where a segment ends whose last words stand in brackets: `a Agência de Obras | (Ageo) |, informou`."""
    if high - low < 3 or tokens[high - 1].text != ")":
        return high
    return next((k for k in range(high - 2, low, -1) if tokens[k].text == "("), high)


def _starts_phrase(token: Token) -> bool:
    if not token.is_word or token.text[0].isdigit():
        return False
    if token.flags & PREPOSITION and not token.flags & INDEFINITE:
        return False  # Na Escola Pedro II, …
    if token.flags & DETERMINER:
        return True
    return not token.flags & (RELATIVE | SUBORDINATE | TIME)
