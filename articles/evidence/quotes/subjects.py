"""Who stands with a reporting verb: the noun phrase before it, or after it."""

from articles.evidence.quotes.lexicon import (
    ABBREVIATION,
    ADDRESSEE,
    ADVERB,
    ANAPHOR,
    AND,
    ARTICLE,
    AUX,
    BODY,
    BUT,
    CLITIC,
    CUE,
    DEFINITE,
    DETERMINER,
    DOCUMENT,
    FINITE,
    FIRST_PERSON,
    INDEFINITE,
    INFINITIVE,
    LINK,
    NEGATION,
    NOUN_TOO,
    OF,
    OPENER,
    PASSIVE,
    PAST,
    PAST_VOICE,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    REFLEXIVE,
    RELATIVE,
    ROLE,
    SUBORDINATE,
    THAT,
    TIME,
    TITLE,
    Lexicon,
)
from articles.evidence.quotes.mentions import (
    Mention,
    is_nickname,
    is_role,
    mention_of,
    plain_mention,
    pronoun,
    shaped_pronoun,
)
from articles.evidence.quotes.sentences import Token

_WALK = 40
_SEGMENTS = 8
_COMMAS = frozenset(",–—)-")


def subject_before(tokens: list[Token], at: int, floor: int, lexicon: Lexicon) -> Mention | None:
    """The subject that ends just before token `at`, looking back no further than `floor`."""
    i = at - 1
    while i >= floor and tokens[i].flags & (ADVERB | CLITIC | AUX) and not tokens[i].flags & PRONOUN:
        if tokens[i].is_capital and i > floor and not tokens[i].flags & (ADVERB | AUX):
            break
        i -= 1
    while i > floor and (
        tokens[i].flags & TIME or (tokens[i].flags & PREPOSITION and tokens[i + 1].flags & TIME)
    ):
        i -= 1  # Rishi Sunak | on Thursday | said
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
    if token.flags & PRONOUN and not (token.flags & RELATIVE):
        return pronoun(tokens, i, token.low, lexicon)
    if token.text in _COMMAS:
        return _past_apposition(tokens, i, floor, lexicon)
    if token.flags & RELATIVE:
        return _antecedent(tokens, i, floor, lexicon)
    if token.quoted is not None:
        return _quoted_name(token, i)
    found = _phrase_before(tokens, i, floor, lexicon)
    if found is None:
        return None
    relative = _relative_before(tokens, found.first, floor, lexicon)
    return found if relative is None else _phrase_before(tokens, relative - 1, floor, lexicon) or found


def _quoted_name(token: Token, i: int) -> Mention | None:
    """`“JOH” (como se le conoce) contestó que …`: a name in marks as the subject."""
    quoted = token.quoted
    if quoted is None or quoted.end - quoted.start > 25 or not token.text.strip("“”\"«»‘’' ")[:1].isupper():
        return None
    name = token.text.strip("“”\"«»‘’' \u00a0\u202f")
    return (
        Mention(quoted.start, quoted.end, name, "name", first=i, last=i + 1) if name[-1:].isalnum() else None
    )


def _relative_before(tokens: list[Token], first: int, floor: int, lexicon: Lexicon) -> int | None:
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
            return None if r == first - 1 and starts else r
        if token.flags & (THAT | SUBORDINATE | CUE):
            return None
    return None


def _antecedent(tokens: list[Token], i: int, floor: int, lexicon: Lexicon) -> Mention | None:
    """`Sarah Jones, who said …`"""
    i -= 1
    if i >= floor and tokens[i].text == ",":
        i -= 1
    return _phrase_before(tokens, i, floor, lexicon) if i >= floor else None


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
        elif not depth and (text in ":;." or (tokens[j].quoted is not None and not is_nickname(tokens, j))):
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
    for low, high in reversed(segments):  # the leftmost name with no clause between
        low = _skip_links(tokens, low, high)
        if low >= high or not _starts_phrase(tokens[low]):
            continue
        if any(
            t.flags & (FINITE | CUE) and not t.flags & NOUN_TOO and not t.is_capital for t in tokens[low:high]
        ):
            continue
        mention = _phrase_before(tokens, high - 1, low, lexicon)
        if mention is not None and mention.kind == "name" and mention.first <= low + 6:
            return mention
    rest = segments[1:] if len(segments) > 1 else segments
    for low, high in rest:
        low = _skip_links(tokens, low, high)
        if low >= high or not _starts_phrase(tokens[low]):
            continue
        if tokens[low].flags & INDEFINITE and (low, high) != rest[-1]:
            continue
        return _phrase_before(tokens, high - 1, low, lexicon)
    return None


def _skip_links(tokens: list[Token], low: int, high: int) -> int:
    while low < high and tokens[low].flags & (AND | OPENER) and not tokens[low].flags & DETERMINER:
        low += 1
    return low


def _starts_phrase(token: Token) -> bool:
    if not token.is_word or token.text[0].isdigit():
        return False
    if token.flags & PREPOSITION and not token.flags & INDEFINITE:
        return False  # Na Escola Pedro II, …
    if token.flags & DETERMINER:
        return True
    return not token.flags & (RELATIVE | SUBORDINATE | TIME)


def _phrase_before(tokens: list[Token], i: int, floor: int, lexicon: Lexicon) -> Mention | None:
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
            or (flags & AND and not _joins(tokens, j, i, floor))
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
    return mention_of(tokens, first, i + 1, lexicon)


def _joins(tokens: list[Token], j: int, i: int, floor: int) -> bool:
    """Whether `and` at `j` joins two names (`King and Weeks`), not two clauses."""
    if j <= floor or j >= i:
        return False
    before, after = tokens[j - 1], tokens[j + 1]
    if tokens[j].flags & BUT:
        return False
    if after.flags & POSSESSIVE:
        return True
    if after.flags & OF and not after.is_capital:  # l’Agence de soutien et d’acquisition
        return any(t.flags & OF for t in tokens[max(floor, j - 4) : j])
    return before.is_capital and (after.is_capital or bool(after.flags & DEFINITE)) and i - j < 12


def _head_start(tokens: list[Token], low: int, i: int) -> int:
    """Where the last full noun phrase of `low…i` begins: `In a statement | the ministry of Health`."""
    for p in range(i, low - 1, -1):
        flags = tokens[p].flags
        if not flags & DETERMINER or (flags & OF and p > low):
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


def speaker_after(tokens: list[Token], at: int, lexicon: Lexicon) -> Mention | None:
    """The speaker after a preposition: `selon | lui`, `nach Angaben von | Experten`."""
    while at < len(tokens) and tokens[at].flags & OF and not tokens[at].flags & ARTICLE:
        if tokens[at].is_capital:
            break  # aldus Van Gaal
        at += 1
    if at >= len(tokens):
        return None
    shape = lexicon.obliques.get(tokens[at].low)
    alone = (
        at + 1 >= len(tokens)
        or not tokens[at + 1].is_word
        or not tokens[at].flags & ARTICLE
        or bool(tokens[at + 1].flags & (FINITE | AUX))
    )
    if shape is not None and alone:
        return shaped_pronoun(tokens, at, shape)
    found = subject_after(tokens, at, lexicon)
    return found if found is None else _with_inner_article(tokens, found, lexicon)


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
    token = tokens[j]
    if token.flags & FIRST_PERSON and not token.flags & DETERMINER:
        return plain_mention(tokens, j, j + 1, "nobody")
    follows = tokens[j + 1] if j + 1 < count else None
    if token.flags & PRONOUN and not (
        token.flags & DETERMINER and follows is not None and follows.is_word and not follows.flags & CUE
    ):
        return pronoun(tokens, j, token.low, lexicon) if not token.flags & RELATIVE else None
    if not token.is_word or (
        token.flags & (THAT | SUBORDINATE | RELATIVE | TIME | FINITE | CUE | AND)
        and not (token.flags & (DETERMINER | ROLE) or (token.is_capital and not token.flags & TIME))
    ):
        return None
    proper = token.is_capital and follows is not None and follows.is_capital  # Van Gaal
    if token.flags & PREPOSITION and not token.flags & INDEFINITE and not proper:
        return None  # dijo | al auditorio
    if token.flags & (AND | OPENER | ADVERB | INFINITIVE | AUX | PASSIVE) and not token.flags & DETERMINER:
        return None  # Pero | también recordó
    if not _can_stand_bare(token, lexicon):
        return None
    if (
        token.flags & DETERMINER
        and follows is not None
        and (follows.text[0].isdigit() and follows.text.isdigit())
    ):
        return None  # estalló | el 8 de mayo
    if not (token.flags & DETERMINER) and token.text[0].isdigit():
        return None
    k = _phrase_end(tokens, j, lexicon)
    if k <= j:
        return None
    mention = mention_of(tokens, j, k, lexicon)
    if mention is None:
        return None
    if mention.kind == "description" and k < count and tokens[k].text in ",(":
        named = _named_after(tokens, k, lexicon)
        if named is not None:
            named.first, named.roles = j, mention.roles
            return named
    return mention


def _past_asides(tokens: list[Token], j: int, lexicon: Lexicon) -> int:
    """Past what stands between a verb and its subject: `résume | quant à elle | X`, `| à l’AFP | X`."""
    for words in lexicon.asides:
        high = j + len(words)
        if high < len(tokens) and all(t.low == w for t, w in zip(tokens[j:high], words, strict=True)):
            return high
    if j >= len(tokens) or not tokens[j].flags & ADDRESSEE or tokens[j].is_capital:
        return j
    k = j + 1
    while k < len(tokens) and tokens[k].flags & ARTICLE and not tokens[k].is_capital:
        k += 1
    k += 1
    while (
        k < min(len(tokens), j + 5)
        and tokens[k].is_capital
        and tokens[k - 1].is_capital
        and (tokens[k].text.isupper() or k + 1 >= len(tokens) or not tokens[k + 1].is_capital)
    ):
        k += 1
    follows = tokens[k] if k < len(tokens) else None
    if follows is None or not follows.is_word:
        return j
    return k if follows.is_capital or (follows.flags & ARTICLE and not follows.flags & PREPOSITION) else j


def past_times(tokens: list[Token], j: int) -> int:
    """Past the day between a verb and its subject: `informó | este martes | el ministerio`."""
    for k in range(j, min(len(tokens), j + 3)):
        flags = tokens[k].flags
        if flags & TIME and not flags & DETERMINER:
            return past_times(tokens, k + 1)
        if not flags & (PREPOSITION | DETERMINER):
            return j
    return j


def _can_stand_bare(token: Token, lexicon: Lexicon) -> bool:
    """Whether a noun phrase can begin with a word: small ones without article are rare in Romance."""
    if token.is_capital or token.flags & (DETERMINER | ROLE | BODY | ANAPHOR):
        return True
    return not lexicon.speech.null_subject or (token.low.endswith(("s", "i")) and len(token.low) > 5)


def _phrase_end(tokens: list[Token], j: int, lexicon: Lexicon) -> int:
    """The index after the noun phrase that begins at `j`."""
    count = min(len(tokens), j + _WALK)
    k = j
    while k < count and tokens[k].flags & DETERMINER and not tokens[k].is_capital:
        k += 1
    begun = k
    while k < count and _goes_on(tokens, k, j, begun, lexicon):
        k += 1
    while k > begun and tokens[k - 1].flags & (PREPOSITION | AND | OF) and not tokens[k - 1].is_capital:
        k -= 1
    return k if k > begun else j


def _goes_on(tokens: list[Token], k: int, j: int, begun: int, lexicon: Lexicon) -> bool:
    """Whether the noun phrase that begins at `j` still holds token `k`."""
    token = tokens[k]
    flags = token.flags
    after = tokens[k + 1] if k + 1 < len(tokens) else None
    if token.quoted is not None:
        return is_nickname(tokens, k)
    if not token.is_word:
        if after is None or not after.is_word:
            return False
        if token.text == ".":  # Dr. Amy Chen
            return bool(tokens[k - 1].flags & (TITLE | ABBREVIATION)) and after.is_capital
        return token.text in "&/" or (token.text in "‘’'" and after.is_capital)
    if token.is_capital and not flags & (TIME | PREPOSITION):
        return True
    if flags & AND:
        return after is not None and _joins(tokens, k, k + 2, j)
    if lexicon.speech.nouns_capital and k > begun and tokens[k - 1].is_capital and not flags & PREPOSITION:
        # Laut Scheuer | könnten …: after the noun comes the verb, if not a genitive
        return bool(flags & OF) and _takes_genitive(tokens, j, begun, k, lexicon)
    if flags & (THAT | SUBORDINATE | RELATIVE | TIME | NEGATION | REFLEXIVE) and not flags & (
        OF | LINK | DETERMINER
    ):
        return False
    if flags & OF or (flags & LINK and after is not None and after.is_capital):
        return after is not None and after.is_word and not after.flags & TIME
    if flags & PREPOSITION:
        return _belongs(tokens, k, begun, lexicon)
    if flags & (FINITE | AUX | ADVERB | PRONOUN | CLITIC) and not flags & (DETERMINER | ROLE):
        return False
    if flags & CUE and k > begun and not flags & (ROLE | NOUN_TOO):
        return False
    bare = not flags or flags & (PAST | PAST_VOICE)
    if bare and k > begun + 1 and tokens[k - 1].is_capital and tokens[k - 2].is_capital:
        return False  # Lidia Marchetti | lasciando l’aula
    return not (flags & DETERMINER and k > begun and not tokens[k - 1].flags & (PREPOSITION | AND | OF))


def _takes_genitive(tokens: list[Token], j: int, begun: int, k: int, lexicon: Lexicon) -> bool:
    """`der Sprecher | der Polizei` is one phrase; `sagte Müller | der Zeitung` is not."""
    heads = tokens[begun:k]
    return (
        begun > j
        or any(is_role(t, lexicon) or t.flags & (DOCUMENT | BODY) for t in heads)
        or not tokens[k].flags & DETERMINER
    )


def _belongs(tokens: list[Token], k: int, begun: int, lexicon: Lexicon) -> bool:
    """`a spokesman | for the Kremlin` is one phrase; `a spokesman | on Monday` is not."""
    if k == begun or k + 1 >= len(tokens):
        return False
    after = tokens[k + 1]
    if after.flags & TIME or not after.is_word:
        return False
    heads = any(is_role(t, lexicon) for t in tokens[begun:k])
    named = any(t.is_capital for t in tokens[begun:k]) and not lexicon.speech.nouns_capital
    goal = after if not after.flags & DETERMINER or k + 2 >= len(tokens) else tokens[k + 2]
    return (
        heads and not named and goal.is_capital and tokens[k].low not in ("on", "after", "during", "before")
    )


def _named_after(tokens: list[Token], k: int, lexicon: Lexicon) -> Mention | None:
    """The name of `the secretary general of NATO, | Jens Stoltenberg |, …`."""
    if tokens[k].text == "(":
        while k < len(tokens) and tokens[k].text != ")":
            k += 1
        k += 1
        if k >= len(tokens) or tokens[k].text != ",":
            return None
    low = k + 1
    high = low
    while high < len(tokens) and (
        tokens[high].is_capital
        or tokens[high].flags & LINK
        or (tokens[high].text == "." and high + 1 < len(tokens) and tokens[high + 1].is_capital)
        or is_nickname(tokens, high)
    ):
        high += 1
    if high < low + 2 or (
        high < len(tokens) and tokens[high].is_word and not tokens[high].flags & PREPOSITION
    ):
        return None
    mention = mention_of(tokens, low, high, lexicon)
    return mention if mention is not None and mention.kind == "name" else None
