"""Whether a preposition goes on with a noun phrase: `a spokesman` **`for the Kremlin`**, not `on Monday`."""

from itertools import pairwise, takewhile

from articles.evidence.quotes.flags import (
    ADDRESSEE,
    ANAPHOR,
    ARTICLE,
    AUX,
    BODY,
    CUE,
    DEFINITE,
    DETERMINER,
    FINITE,
    OF,
    ROLE,
    TERM,
    TIME,
)
from articles.evidence.quotes.lexicon import Lexicon, bits_in_singular, listed
from articles.evidence.quotes.mentions import is_body, is_document
from articles.evidence.quotes.naming import is_role
from articles.evidence.quotes.sentences import Token, some_are

_MEDIUM = 2
"""Words for where somebody posts: `en` **`Twitter`**."""


_GOAL = 7
"""Words of what a body is for, and the comma, at most."""


def tells_purpose(tokens: list[Token], k: int, begun: int, lexicon: Lexicon) -> bool:
    """`secondo l’Agenzia | per la casa |, …`, `die Fachstelle | für Wald`: what a body is for."""
    if tokens[k].low not in listed(lexicon.grammar.attach_to_bodies) or k == begun or k + 1 >= len(tokens):
        return False
    goal = tokens[k + 1]
    if goal.flags & TIME or not goal.is_word:
        return False
    if lexicon.traits.nouns_capital:
        return begun > 0 and bool(tokens[begun - 1].flags & DEFINITE) and goal.is_capital
    head = next((t for t in reversed(tokens[max(begun, 1) : k]) if not t.text.islower()), None)
    if head is None or not head.is_capital or not head.flags & BODY:
        return False
    ends = (t for t in tokens[k + 1 : k + _GOAL] if not t.is_word or t.flags & (AUX | CUE | FINITE))
    return next((t.text for t in ends), "") == ","


def belongs(tokens: list[Token], k: int, begun: int, lexicon: Lexicon) -> bool:
    """`a spokesman | for the Kremlin` is one phrase; `a spokesman | on Monday` is not."""
    if k == begun or k + 1 >= len(tokens):
        return False
    after = tokens[k + 1]
    if after.flags & TIME or not after.is_word or _tells_where(tokens, k, begun, lexicon):
        return False
    if _is_of_unnamed(tokens, k, begun, lexicon):
        return True
    if k == begun + 2 and tokens[begun].low in listed(lexicon.attribution.sources):
        return lexicon.traits.name_chain  # fuentes próximas | a la investigación
    attached = listed(lexicon.grammar.attach)
    if tokens[k].flags & ADDRESSEE and attached and tokens[k].low not in attached:
        return False  # een dirigent van de zangschool | tegen Omroep Veerdam
    heads = any(
        is_role(t, lexicon) or bits_in_singular(t.low, lexicon) & (ROLE | ANAPHOR) for t in tokens[begun:k]
    )
    if tokens[k].low in listed(lexicon.grammar.attach_to_bodies):
        heads = heads or any(is_body(t, lexicon) for t in tokens[begun:k])  # das Institut für Wirtschaft
    own = not lexicon.traits.nouns_capital and tokens[k].low in listed(lexicon.grammar.attach_to_bodies)
    capitals = [t for t in tokens[begun:k] if t.is_capital and not (own and tokens[k - 1].flags & BODY)]
    if lexicon.traits.offices_first:  # la secrétaire d’Etat | aux Chorales de l’estuaire
        inner = pairwise(tokens[begun:k])
        capitals = [b for a, b in inner if b.is_capital and not a.flags & OF]
    named = bool(capitals) and not lexicon.traits.nouns_capital  # el Comité | para la Merienda de …
    goal = after if not after.flags & DETERMINER or k + 2 >= len(tokens) else tokens[k + 2]
    before_bodies = listed(lexicon.grammar.attach_before_bodies)
    if before_bodies and tokens[k].low not in listed(lexicon.grammar.attach):
        inside = takewhile(lambda t: t is after or not t.flags & DETERMINER, tokens[k + 1 : k + 5])
        named_bodies = (t for t in inside if t.is_capital and is_body(t, lexicon))
        if tokens[k].low not in before_bodies or next(named_bodies, None) is None:
            return False  # der Trainer | nach dem Spiel, der Minister | in Wien
    when = tokens[k].low in listed(lexicon.grammar.time_prepositions)
    behind = tokens[k + 1 : k + 5]  # the lawyer for | former mayor John Hale
    someone = any(is_role(a, lexicon) and b.is_capital for a, b in pairwise(behind)) and goal.is_word
    someone = someone or _speaks_for(tokens, k, lexicon)
    return heads and not named and (goal.is_capital or someone) and not when


def _is_of_unnamed(tokens: list[Token], k: int, begun: int, lexicon: Lexicon) -> bool:
    """`dice un minero | en El Tambor`, `said a nurse | at a small clinic`: where somebody is of whom
    no more is said; behind `the nurse` it tells where the words were said."""
    if tokens[k].low not in listed(lexicon.grammar.within):
        return False
    head = tokens[begun]
    source = head.low in listed(lexicon.attribution.sources)
    if begun < k - 1 or is_document(head.low, lexicon):
        return False
    if head.is_capital and not lexicon.traits.nouns_capital:
        return False
    if source and tokens[k + 1].flags & DEFINITE:
        return True
    at = k + 1 + bool(tokens[k + 1].flags & DETERMINER)
    goal = tokens[at : at + 3]
    if goal and goal[0].is_capital and not lexicon.traits.nouns_capital:
        return not goal[0].flags & TERM and goal[0].low not in listed(lexicon.bodies.wires)
    for token in goal:
        if is_body(token, lexicon) or bits_in_singular(token.low, lexicon) & BODY:
            return True
        if not token.is_word or token.flags:
            break
    return False


def _tells_where(tokens: list[Token], k: int, begun: int, lexicon: Lexicon) -> bool:
    """`dijo el ministro | en Lirio`, `une voisine | sur Facebook`: where the words were said."""
    aside = (words for words in lexicon.asides.get(tokens[k].low, ()) if len(words) == _MEDIUM)
    if any(tokens[k + 1].low == words[1] for words in aside):
        return True
    place = tokens[k].low in listed(lexicon.grammar.within) and tokens[k + 1].is_capital
    if not place or lexicon.traits.zero_that or is_body(tokens[k + 1], lexicon):
        return False
    return begun > 1 and bool(tokens[begun - 1].flags & DEFINITE and tokens[begun - 2].flags & CUE)


def _speaks_for(tokens: list[Token], k: int, lexicon: Lexicon) -> bool:
    """`said a spokesman | for the hospital trust |`: a body or somebody, or one noun and no more."""
    if tokens[k].low not in listed(lexicon.grammar.attach_to_bodies) or lexicon.traits.name_chain:
        return False
    goal = tokens[k + 2 : k + 5]
    known = some_are(goal, BODY | ROLE | ANAPHOR)
    alone = bool(goal) and not goal[0].flags and not any(t.is_word for t in goal[1:2])
    return is_role(tokens[k - 1], lexicon) and bool(tokens[k + 1].flags & ARTICLE) and (known or alone)
