"""Verbs that stand before their subject: `“…”, dijo X`, `…, sagte X`, `The plan, said X, would …`"""

from articles.evidence.quotes.cues import Cue
from articles.evidence.quotes.flags import (
    ADVERB,
    ANAPHOR,
    AS,
    AUX,
    BODY,
    CLITIC,
    DETERMINER,
    DOCUMENT,
    FINITE,
    KONJ,
    KONJ_WEAK,
    LINK,
    OF,
    PAST,
    PAST_VOICE,
    PREPOSITION,
    ROLE,
    SO,
    THAT,
    TIME,
)
from articles.evidence.quotes.lexicon import Lexicon, endings_of, listed
from articles.evidence.quotes.mentions import Mention, is_any
from articles.evidence.quotes.sentences import Token, some_are
from articles.evidence.quotes.subjects.after import subject_after
from articles.evidence.quotes.subjects.apposition import is_within
from articles.evidence.quotes.subjects.before import subject_before


def subject_behind(tokens: list[Token], cue: Cue, lexicon: Lexicon) -> Mention | None:
    """What stands behind the verb, if its article can be a subject's: not `kritisierten | den Plan`."""
    found = subject_after(tokens, cue.high, lexicon)
    if found is None or tokens[found.first].low not in listed(lexicon.grammar.object_articles):
        return found
    return None


def is_inverted(tokens: list[Token], cue: Cue, floor: int, lexicon: Lexicon) -> bool:
    """Whether the verb follows its clause: `“…”, dijo X`, `…, sagte X`, `Dazu sagte X:`."""
    low = cue.low
    j = low - 1
    while j >= 0 and tokens[j].flags & (CLITIC | AS | SO) and not _is_article(tokens, j):
        j -= 1
    if j < 0:
        return not lexicon.traits.zero_that
    before = tokens[j]
    if before.text == ":" and j < low - 1 and lexicon.traits.nouns_capital:
        return True  # Es kam schlimmer: So | berichtete ein Zeuge, dass …
    if before.quoted is not None:
        that = cue.high < len(tokens) and tokens[cue.high].flags & THAT
        return not (that and lexicon.traits.zero_that)  # the author of “Rivers,” | argued that …
    if before.text in ",–—":
        if j == 0 or (tokens[j - 1].quoted is not None and not is_within(tokens, j - 1)):
            return True
        if lexicon.traits.zero_that:
            return _is_parenthesis(tokens, cue, lexicon)
        return _follows_clause(tokens, cue, j, lexicon)
    if lexicon.traits.verb_second and not cue.participle:
        while floor < low and not tokens[floor].is_word:
            floor += 1  # ’s Avonds zegt hij
        head = tokens[floor] if floor < low else None
        leads = (
            head is not None
            and head.flags & (PREPOSITION | ADVERB | TIME)
            and not head.flags & DETERMINER
            and not (head.flags & LINK and all(t.is_capital for t in tokens[floor:low]))  # Van Dam zegt
        )
        odd = head is not None and floor + 1 == low and not head.flags and head.low not in lexicon.given
        if odd and head is not None and head.low.endswith(endings_of(lexicon.forms.adverb_ending)):
            leads = True  # Überraschenderweise sprechen die Leute davon, dass …
        if leads and head is not None and head.flags & ADVERB and not head.flags & (PREPOSITION | TIME):
            alone = subject_before(tokens, low, floor + 1, lexicon)
            if alone is not None and alone.first == floor + 1:
                return False  # Auch der Verein lobt die Arbeit
        if leads and subject_behind(tokens, cue, lexicon) is not None:
            return True  # Auf die Frage nach den Kosten sagte Petersen: …
        first = subject_before(tokens, low, floor, lexicon)
        return first is None or bool(tokens[first.first - 1 if first.first else 0].flags & ADVERB)
    return False


def _is_article(tokens: list[Token], at: int) -> bool:
    """Whether a word before a verb may end a noun phrase; not: `«Vattene», | gli | urlò un vicino`."""
    opens = at > 0 and not tokens[at - 1].is_word and tokens[at].flags & CLITIC
    return bool(tokens[at].flags & DETERMINER) and not opens


def _is_parenthesis(tokens: list[Token], cue: Cue, lexicon: Lexicon) -> bool:
    """`The plan, said | Nagel |, would …`: a name between the verb and the next comma."""
    found = subject_after(tokens, cue.high, lexicon)
    if found is None:
        return False
    if tokens[cue.verb].low not in listed(lexicon.verbs.said):
        return False
    if found.kind == "description":  # …, says | a report | highlighting …
        heads = tokens[found.first : found.last]
        told = is_any(heads, DOCUMENT | ROLE | BODY, lexicon)
        closed = found.last >= len(tokens) or tokens[found.last].text in ",.–—)"
        gerund = not closed and tokens[found.last].low.endswith(endings_of(lexicon.forms.gerund_ending))
        return told and (closed or gerund)  # Roe, her aide, said | the minister | believed the plan …
    if found.kind != "name":
        return False
    if found.last >= len(tokens) or tokens[found.last].text in ",.–—)":
        return True
    follows = tokens[found.last + 1 : found.last + 2]
    affiliated = tokens[found.last].flags & OF and any(t.is_capital for t in follows)
    return bool(affiliated) and some_are(tokens[: cue.low], FINITE | AUX)


def _follows_clause(tokens: list[Token], cue: Cue, comma: int, lexicon: Lexicon) -> bool:
    """Whether a clause stands before a comma, not a subject with its apposition."""
    after = subject_after(tokens, cue.high, lexicon)
    if after is None:
        return False
    if after.kind == "pronoun":
        return after.gender != "n"  # Seine Kollegin, die schweigt, drückte | es | anders aus
    if some_are(tokens[:comma], KONJ | KONJ_WEAK):
        return True  # Die Branche stehe unter Druck, darunter leide auch die Qualität, sagte Vonarburg
    before = subject_before(tokens, cue.low, 0, lexicon)
    commas = sum(t.text == "," for t in tokens[: comma + 1])
    if before is not None and before.last <= comma and commas > 1:
        between = tokens[before.last : comma + 1]
        if between[0].text == "," and some_are(between[1:2], AUX):
            return True  # La edil, Ada Rey, | ha dejado el cargo |, confirmó la propia edil
        office = before.definite and tokens[before.first + 1].flags & ROLE
        told = office and not any(
            t.flags & ~(PAST | PAST_VOICE) for t in between[1:2]
        )  # …, eleito há um ano, …
        parted = between[0].text in ",–—" and sum(t.text == "," for t in between) < 3
        if parted and (before.kind == "name" or told):
            return False  # La maire, Solange Rey, juge la somme …
    if not lexicon.traits.verb_second:
        return True
    if not lexicon.traits.nouns_capital and _ends_with_teller(tokens, cue, after, lexicon):
        return True  # Een uur voordat het regent, kruipen slakken weg, schrijven de onderzoekers.
    # Müller, Chef von X, sagte der Zeitung: two commas around the apposition
    return sum(t.text == "," for t in tokens[:comma]) == 0 or some_are(tokens[:comma], FINITE)


def _ends_with_teller(tokens: list[Token], cue: Cue, after: Mention, lexicon: Lexicon) -> bool:
    """Whether a verb of saying and somebody who may say something close a sentence."""
    told = ROLE | BODY | DOCUMENT | ANAPHOR
    heads = tokens[after.first : after.last]
    teller = is_any(heads, told, lexicon)
    closed = after.last >= len(tokens) or tokens[after.last].text in ".!?"
    return cue.kind == "say" and closed and teller
