"""Who stands before a reporting verb: the noun phrase that is its subject, over relative clauses,
appositions and asides."""

from articles.evidence.quotes.lexicon import (
    ABBREVIATION,
    ADJECTIVE,
    ADVERB,
    AND,
    AS,
    AUX,
    BUT,
    CLITIC,
    CUE,
    DEFINITE,
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
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    ROLE,
    SUBORDINATE,
    TERM,
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
)
from articles.evidence.quotes.sentences import Token

_WALK = 40
_SEGMENTS = 8
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
    if i > floor and not tokens[i].flags and tokens[i].low.endswith(lexicon.adverb_ending):
        i -= not tokens[i].is_capital  # the minister | tersely | said
    if i > floor + 1 and tokens[i - 1].flags & TIME and tokens[i].low in listed(lexicon.speech.time_nouns):
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
    if token.text in _COMMAS:
        return _past_apposition(tokens, i, floor, lexicon)
    if token.flags & RELATIVE:
        return antecedent(tokens, i, floor, lexicon)
    if token.quoted is not None:
        return quoted_name(token, i)
    found = phrase_before(tokens, i, floor, lexicon)
    if found is None:
        return None
    led = tokens[found.first - 1] if found.first > floor and lexicon.speech.null_subject else None
    if led is not None and led.flags & SUBORDINATE and led.flags & PREPOSITION and not led.flags & OF:
        before = found.first - 2  # Rossi, | dopo la gara, | ha detto; Rossi che | dopo la gara | ha detto
        if before >= floor and lexicon.pronouns.get(tokens[before].low) == "r":
            return antecedent(tokens, before, floor, lexicon)
        return subject_before(tokens, found.first - 1, floor, lexicon) if before >= floor else None
    if found.kind == "description" and found.roles and not tokens[found.first].flags & DETERMINER:
        holder = _named_before(tokens, found.first, floor, lexicon)
        if holder is not None:
            return holder
    clause = _relative_before(tokens, found.first, i, floor, lexicon)
    return found if clause is None else phrase_before(tokens, clause - 1, floor, lexicon) or found


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
        lexicon.speech.verb_second
        and end - first >= 2
        and not last.is_capital
        and not last.flags & ~(PAST | CUE)
    )


def antecedent(tokens: list[Token], i: int, floor: int, lexicon: Lexicon) -> Mention | None:
    """`Sarah Jones, who said …`"""
    thing = tokens[i].flags & RELATIVE and not tokens[i].flags & PRONOUN
    i -= 1
    if i >= floor and tokens[i].text == ",":
        i -= 1
    found = phrase_before(tokens, i, floor, lexicon) if i >= floor else None
    if found is None or not thing or found.kind != "description" or not lexicon.speech.zero_that:
        return found
    office = any(t.flags & ROLE for t in tokens[found.first : found.last])
    of = next((k for k in range(found.first, found.last) if tokens[k].flags & OF), 0) if office else 0
    inner = mention_of(tokens, of + 1, found.last, lexicon) if of else None
    return inner or found  # the head of | the Relief Group |, which says …


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
        governed = lexicon.speech.nouns_capital and any(
            t.flags & (PREPOSITION | NEGATION) and not t.is_capital for t in tokens[low : high - 1]
        )
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
        if lexicon.speech.zero_that and any(t.flags & AUX and not t.is_capital for t in tokens[low:high]):
            continue  # Fenn did not appear, but, in a letter, | rejected …
        return phrase_before(tokens, high - 1, low, lexicon)
    return None


def _named_behind(
    tokens: list[Token], found: Mention, low: int, high: int, lexicon: Lexicon
) -> Mention | None:
    """`Le capitaine du navire Punta del Viento, | Joan Enseñat |, admet …`: the name behind an office that
    ends in another."""
    words, whole = tokens[max(0, found.first - 4) : found.first], tokens[low:high]
    office = any(t.flags & OF for t in words) and lexicon.speech.offices_first
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
    titled = at > 0 and tokens[at - 1].flags & TERM and at + 1 < len(tokens) and tokens[at + 1].text == ","
    return not titled  # autora del libro | “La sed” |, opina


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


def phrase_before(tokens: list[Token], i: int, floor: int, lexicon: Lexicon) -> Mention | None:
    """The noun phrase whose last token is `i`."""
    j = i
    lowest = max(floor, i - _WALK)
    while j >= lowest:
        token = tokens[j]
        flags = token.flags
        if token.quoted is not None:
            if j == i or not (is_nickname(tokens, j) or tokens[j].end - tokens[j].start < 25):
                break
        elif not token.is_word:
            if token.text == ")":
                opening = next((k for k in range(j, lowest - 1, -1) if tokens[k].text == "("), -1)
                if opening < 0:
                    break
                j = opening
            elif token.text not in "&.'’/%$€£":
                break
        elif (
            (
                flags & (SUBORDINATE | THAT | RELATIVE)
                and not token.is_capital
                and not flags & (OF | DETERMINER)
            )
            or (flags & CUE and not flags & NOUN_TOO and not token.is_capital and not flags & ROLE)
            or (flags & (FINITE | AUX) and not token.is_capital and not flags & (OF | DETERMINER))
            or (flags & PRONOUN and not flags & DETERMINER and not token.is_capital)
            or (flags & AND and not joins(tokens, j, i, floor))
            or (token.low in listed(lexicon.speech.free_relatives) and not token.is_capital)
            or (flags & SUBORDINATE and not flags & (OF | DETERMINER | PREPOSITION) and j == 0 < i)
        ):
            break
        j -= 1
    low = j + 1
    while (
        low <= i
        and tokens[low].flags & (AND | OPENER | ADVERB | NEGATION)
        and not (tokens[low].flags & DETERMINER)
    ):
        low += 1
    if low > i:
        return None
    first = _head_start(tokens, low, i)
    bracket = next((k for k in range(first + 1, i - 2) if tokens[k].text == "("), 0)
    closing = next((k for k in range(bracket, i) if tokens[k].text == ")"), i - 1)
    told = bracket and tokens[bracket - 1].is_capital and not tokens[closing + 1].flags & OF
    if told and lexicon.speech.name_chain:
        named = mention_of(tokens, first, bracket, lexicon)
        if named is not None and named.kind == "name":
            return named  # o ex-deputado | Pedro Correia | (PP-PE) condenado em março | afirmou
    return mention_of(tokens, first, i + 1, lexicon)


def joins(tokens: list[Token], j: int, i: int, floor: int) -> bool:
    """Whether `and` at `j` joins two names (`King and Weeks`), not two clauses."""
    if j <= floor or j >= i:
        return False
    before, after = tokens[j - 1], tokens[j + 1]
    if tokens[j].flags & BUT:
        return False
    if after.flags & POSSESSIVE or (after.flags & ADJECTIVE and before.is_capital):
        return True  # the UN and | other aid organisations
    placed = after.flags & PREPOSITION and not after.flags & (OF | INDEFINITE) and not after.is_capital
    if placed and _joins_places(tokens, floor, j, after):
        return True
    if after.flags & OF and not after.is_capital:  # l’Agence de soutien et d’acquisition
        return any(t.flags & OF for t in tokens[max(floor, j - 4) : j])
    return before.is_capital and (after.is_capital or bool(after.flags & DEFINITE)) and i - j < 12


def _joins_places(tokens: list[Token], floor: int, j: int, after: Token) -> bool:
    """`condenado no mensalão | e | na Lava Jato`: two phrases behind a preposition of one kind."""
    both = PREPOSITION | DEFINITE
    near = tokens[max(floor, j - 3) : j]
    return after.flags & both == both and any(t.flags & both == both and not t.flags & OF for t in near)


def _head_start(tokens: list[Token], low: int, i: int) -> int:
    """Where the last full noun phrase of `low…i` begins: `In a statement | the ministry of Health`."""
    for p in range(i, low - 1, -1):
        flags = tokens[p].flags
        if not flags & DETERMINER or (flags & OF and p > low):
            continue
        if tokens[p].is_capital and p > low and (tokens[p - 1].is_capital or tokens[p - 1].flags & LINK):
            continue
        if flags & PREPOSITION and not flags & INDEFINITE:
            continue  # l’assessore | al Commercio
        before = tokens[p - 1] if p > low else None
        if before is None or not (before.flags & (PREPOSITION | AND) or before.flags & POSSESSIVE):
            return p
    if not tokens[low].flags & PREPOSITION or tokens[low].flags & DETERMINER:
        return low
    p = i
    while (
        p > low
        and (tokens[p].is_capital or tokens[p].quoted is not None)
        and (tokens[p - 1].is_capital or tokens[p - 1].flags & LINK)
    ):
        p -= 1
    while p < i and tokens[p].flags & (PREPOSITION | TIME):
        p += 1
    return p
