"""Those who speak together: `Pilots and aviation experts said`, `la Cgil e la Uil hanno annunciato`."""

from dataclasses import replace

from articles.evidence.quotes.cues import Cue
from articles.evidence.quotes.flags import (
    ANAPHOR,
    AND,
    AUX,
    BODY,
    BUT,
    CLITIC,
    CUE,
    DETERMINER,
    FINITE,
    LINK,
    NEGATION,
    NOUN_TOO,
    OF,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    ROLE,
    SUBORDINATE,
    THAT,
    TIME,
    TITLE,
)
from articles.evidence.quotes.lexicon import Lexicon, endings_of
from articles.evidence.quotes.mentioning import mention_of
from articles.evidence.quotes.mentions import Mention, is_any, plain_mention
from articles.evidence.quotes.naming import is_given, is_role
from articles.evidence.quotes.sentences import Token
from articles.evidence.quotes.subjects.agreement import plural_verb
from articles.evidence.quotes.subjects.scene import Scene

_REACH = 14
"""Tokens that stand before the last of them, at most."""
_BRACKET = 7
"""Tokens of a party or a place in brackets, at most."""
_WORDS = 4
"""Words for one of them, at most."""
_PLURAL = 5
"""Letters of a noun in the plural that stands without an article, at least."""
_PEOPLE = ROLE | BODY | ANAPHOR | TITLE
_SMALL = NEGATION | CLITIC | TIME | PREPOSITION
_VERBAL = FINITE | AUX | CUE | PRONOUN | THAT | SUBORDINATE | RELATIVE | _SMALL


def together(scene: Scene, cue: Cue, found: Mention) -> Mention | None:
    """Who speaks along with the subject found, and it, where a conjunction joins them and the verb agrees."""
    tokens, lexicon = scene.tokens, scene.lexicon
    if found.kind not in ("name", "description") or not (cue.is_verb or cue.kind == "according"):
        return None
    behind = _one_more(scene, cue, found)
    if behind is not None:
        return behind
    own = next((k for k in range(found.first, found.last) if tokens[k].start >= found.start), found.first)
    floor = cue.high if own >= cue.high else 0
    at = _conjunction(tokens, own, floor)
    several = plural_verb(scene, cue) if at is not None else False
    if at is None or several is False:
        return None
    start = end = at
    stretches = [(own, found.last)]
    k, lowest = at - 1, max(floor, at - _REACH) - 1
    while k >= lowest:
        if k >= floor and tokens[k].text == ")":
            k = next((o for o in range(k, lowest, -1) if tokens[o].text == "("), lowest)
        elif k < floor or tokens[k].text == ",":
            high = _before_bracket(tokens, k + 1, end)
            if not _is_one(tokens, k + 1, high, lexicon, several=several):
                break
            stretches.insert(0, (k + 1, high))
            start, end = k + 1, k
        k -= 1
    if start == at:
        return None
    if found.kind == "name" and _are_of_one(scene, stretches, at):
        return None  # Moderator and | author Ada Hale | asked …
    while tokens[start].flags & DETERMINER and not (
        tokens[start].is_capital and tokens[start + 1].is_capital
    ):
        start += 1
    last = next(k for k in range(own, found.last + 1) if k == found.last or tokens[k].start >= found.end)
    whole = plain_mention(tokens, start, last, found.kind)
    each = [mention_of(tokens, *stretch, lexicon) for stretch in stretches]
    names = [one.text for one in each if one is not None and scene.is_human(one.text)]
    if len(names) == len(each):  # the names alone, without offices and parties
        whole.text = f"{', '.join(names[:-1])} {tokens[at].text} {names[-1]}"
    whole.first, whole.last, whole.plural, whole.definite = start, found.last, True, found.definite
    return whole


def _one_more(scene: Scene, cue: Cue, found: Mention) -> Mention | None:
    """`Volgens ministers Ada Roos (Zorg) en | Rik Tamm (Werk) |`: who follows a bracket and a conjunction."""
    tokens, at = scene.tokens, _past_bracket(scene.tokens, found.last)
    joined = found.kind == "name" and found.first >= cue.high and found.last < at < len(tokens) - 2
    if not joined or tokens[at].flags & (AND | BUT) != AND:
        return None
    several = cue.kind == "according" or plural_verb(scene, cue)
    if several is False:
        return None
    low = at + 1
    while low < len(tokens) - 1 and tokens[low].flags & (DETERMINER | ROLE | TITLE):
        low += 1
    high = next(
        (k for k in range(low, len(tokens)) if not tokens[k].flags & LINK and not tokens[k].is_capital),
        len(tokens),
    )
    name = mention_of(tokens, low, high, scene.lexicon) if high > low + 1 else None
    if name is None or name.kind != "name" or not scene.is_human(name.text):
        return None
    text = f"{found.text} {tokens[at].text} {name.text}"
    last = _past_bracket(tokens, high)
    if not several and last < len(tokens) and tokens[last].is_word:
        return None  # “…,” said Ada Hale (Green) and | Mark Tamm left
    return replace(found, end=name.end, text=text, last=last, plural=True, gender="")


def _past_bracket(tokens: list[Token], at: int) -> int:
    """Past a party or a place in brackets."""
    if at >= len(tokens) or tokens[at].text != "(":
        return at
    return next((k + 1 for k in range(at, min(len(tokens), at + _BRACKET)) if tokens[k].text == ")"), at)


def _before_bracket(tokens: list[Token], low: int, high: int) -> int:
    if tokens[high - 1].text != ")":
        return high
    return next((k for k in range(high - 1, low, -1) if tokens[k].text == "("), high)


def _are_of_one(scene: Scene, stretches: list[tuple[int, int]], at: int) -> bool:
    """`le maire et | député Paul Rey |`: the offices of one, of which the second has no article."""
    tokens, traits = scene.tokens, scene.lexicon.traits
    first = tokens[slice(*stretches[0])]
    bare = is_role(tokens[at + 1], scene.lexicon) and not tokens[at + 1].flags & DETERMINER
    articled = traits.nouns_capital or traits.name_chain or traits.offices_first
    return bare and articled and len(stretches) == 2 and not any(is_given(t, scene.lexicon) for t in first)


def _conjunction(tokens: list[Token], own: int, floor: int) -> int | None:
    """Where `and` stands before a name or noun, with its article and office between."""
    k = own
    while k > floor and tokens[k - 1].flags & (DETERMINER | ROLE | TITLE) and not tokens[k - 1].flags & AND:
        k -= 1
    if k - 1 <= floor or not tokens[k - 1].flags & AND or tokens[k - 1].flags & BUT:
        return None
    return k - 1 if tokens[k - 2].is_word or tokens[k - 2].text == ")" else None


def _is_one(tokens: list[Token], low: int, high: int, lexicon: Lexicon, *, several: bool | None) -> bool:
    """Whether a stretch is the noun phrase of somebody, and no clause."""
    articled = low < high and tokens[low].flags & DETERMINER and not tokens[low].flags & PREPOSITION
    while low < high and tokens[low].flags & DETERMINER and not tokens[low].is_capital:
        low += 1
    words = tokens[low:high]
    if not words or len(words) > _WORDS + 2 * bool(several) or not all(t.is_word for t in words):
        return False
    noun = NOUN_TOO | ROLE | OF | LINK | DETERMINER
    if any(t.flags & _VERBAL and not t.flags & noun and not t.is_capital for t in words):
        return False
    head = next((k for k, t in enumerate(words) if t.flags & (OF | LINK) and k), len(words))
    named = words[:head]
    if all(t.is_capital or t.flags & (OF | LINK) for t in words):
        return True
    last = named[-1]
    people = is_any(named, _PEOPLE, lexicon)
    if people or (articled and len(words) == 1) or (last.is_capital and lexicon.traits.nouns_capital):
        return True
    plural = last.low.endswith(endings_of(lexicon.forms.plural_ending)) and len(last.low) > _PLURAL
    return plural and (bool(several) or (not articled and len(named) == 1))
