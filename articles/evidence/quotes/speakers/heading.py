"""Somebody unnamed who heads a sentence, and is called by an age in the next: `Eine Lehrerin half.
„…“, sagte die 34-Jährige`, `A neighbour ran out. “…,” the 67-year-old said`."""

import re

from articles.evidence.quotes.flags import ANAPHOR, DEFINITE, INDEFINITE, OF, POSSESSIVE, PREPOSITION, ROLE
from articles.evidence.quotes.lexicon import Lexicon, endings_of, listed
from articles.evidence.quotes.mentions import Mention, role_gender
from articles.evidence.quotes.speakers.cast import Cast
from articles.evidence.quotes.speakers.gender import shape
from articles.evidence.quotes.speakers.names import is_role, is_trade
from articles.evidence.quotes.speakers.pronouns import is_quoted, sentence_before
from articles.evidence.quotes.speakers.whole import end_of_complement

_HEAD = re.compile(r"(?:^|(?<=[.!?] )|(?<=[.!?][“”\"’»] )|(?<= [–—-] ))(?=[A-ZÀ-Þ])", re.M)
_WORD = re.compile(r" ?([^\W_]+(?:[-’'][^\W_]+)*)")
_WORDS = 5
"""Words of a description with its determiner, at most: `A 34-year-old off-duty police officer`."""
_REACH = 700
"""How far before it that one is described, at most."""
_NO_ADJECTIVE = OF | PREPOSITION | POSSESSIVE | DEFINITE | INDEFINITE


def unnamed_subject(cast: Cast, mention: Mention) -> Mention | None:
    """The latest one without a name who heads a sentence of this paragraph or the one before, if nobody who
    may be meant is named since."""
    text, end = cast.text, sentence_before(cast.text, mention.start)
    floor = max(0, mention.start - _REACH)
    above = len(text[floor : max(floor, text.rfind("\n", floor, mention.start))].rstrip()) + floor
    floor = text.rfind("\n", floor, above) + 1 or floor
    heads = [_described(cast, mention, head.start()) for head in _HEAD.finditer(text, floor, max(floor, end))]
    found = next((head for head in reversed(heads) if head is not None), None)
    if found is None or is_quoted(text, found.start):
        return None
    named = cast.names.within(found.start, mention.start)
    return None if any(_fits(cast, name, mention) for _, name in named) else found


def _fits(cast: Cast, name: str, mention: Mention) -> bool:
    known = cast.names.gender_of(name)
    return name in cast.names.humans and known in ("", mention.gender or known)


def _described(cast: Cast, mention: Mention, start: int) -> Mention | None:
    """The description of one person at a place, if its gender fits."""
    text, lexicon = cast.text, cast.lexicon
    article = _WORD.match(text, start)
    bits = lexicon.flags.get(article[1].lower(), 0) if article is not None else 0
    if article is None or not bits & (DEFINITE | INDEFINITE) or bits & PREPOSITION:
        return None
    if article[1].lower() in listed(lexicon.grammar.object_articles):
        return None
    noun = _noun(lexicon, text, article.end())
    if noun is None or text[noun.end() + 1 : noun.end() + 2].isupper():
        return None
    low = noun[1].lower()
    shown = role_gender(low, lexicon) or shape(bits)[0]
    if shown not in ("", mention.gender or shown):
        return None
    begin, end = article.end() + 1, end_of_complement(text, noun.end(), lexicon)
    described = text[begin:end]
    told = bool(bits & DEFINITE)
    return Mention(begin, end, described, "description", gender=shown, definite=told, roles=(low,))


def _noun(lexicon: Lexicon, text: str, at: int) -> re.Match[str] | None:
    """The noun for a person behind an article and adjectives."""
    for _ in range(_WORDS - 1):
        word = _WORD.match(text, at)
        low = word[1].lower() if word is not None else ""
        bits = lexicon.flags.get(low, 0)
        if word is None or bits & _NO_ADJECTIVE:
            return None
        at = word.end()
        cased = word[1][0].isupper() or not lexicon.traits.nouns_capital
        female = low.endswith(endings_of(lexicon.people.trade_female)) and is_trade(low, lexicon)
        if cased and (female or bits & (ROLE | ANAPHOR) or is_role(low, lexicon)):
            return word
    return None
