"""Somebody described and never named, whom a pronoun means: `A woman sent money abroad. … She said …`"""

import re
from dataclasses import dataclass
from functools import cache

from articles.evidence.quotes.flags import (
    ANAPHOR,
    AND,
    AUX,
    DEFINITE,
    DETERMINER,
    FINITE,
    INDEFINITE,
    OF,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    ROLE,
)
from articles.evidence.quotes.lexicon import listed
from articles.evidence.quotes.mentions import Mention, role_gender
from articles.evidence.quotes.speakers.cast import Cast, Person
from articles.evidence.quotes.speakers.pronouns import is_quoted
from articles.evidence.quotes.speakers.reach import WORD
from articles.evidence.tokens import LETTER

_WORD = re.compile(rf"{LETTER}+(?:-{LETTER}+)*|\n")
_REACH = 700
"""How far before a pronoun somebody may be described."""
_BETWEEN = 3
"""Words between a determiner and the noun, at most: `a` **`senior police`** `officer`."""
_NO_ADJECTIVE = PREPOSITION | OF | AND | AUX | FINITE | PRONOUN | DETERMINER


@dataclass(slots=True)
class _Described:
    start: int
    end: int
    noun: str
    definite: bool
    others: bool
    """Whether it is of somebody of the other gender: `she sat with` **`her`** `son`."""


def unnamed_before(cast: Cast, mention: Mention, found: Person | None) -> Mention | None:
    """The description that a pronoun means rather than the one who was `found` for it, if any."""
    if mention.gender not in ("m", "f") or mention.plural or not mention.text:
        return None
    floor, known = max(0, mention.start - _REACH), False
    if found is not None and not _may_be_body(cast, found):
        named = cast.names.named_before(mention.start, mention.gender)
        floor = max(floor, found.place, named[0] if named is not None else 0)
        known = bool(found.rows or (cast.names.gender_of(found.name) if found.named else found.gender))
    near = _nearest(cast, mention, floor)
    if near is None or (known and not near.others):
        return None
    return Mention(
        near.start,
        near.end,
        cast.text[near.start : near.end],
        "description",
        gender=mention.gender,
        definite=near.definite,
        roles=(near.noun,),
    )


def _may_be_body(cast: Cast, found: Person) -> bool:
    """Whether a name is nobody's as far as the article shows: `Banking Ombudsman`."""
    return found.named and found.name not in cast.names.humans and not cast.names.gender_of(found.name)


def _nearest(cast: Cast, mention: Mention, floor: int) -> _Described | None:
    """The last one described before a pronoun whose gender fits."""
    people, offices = cast.lexicon.people, cast.lexicon.offices
    nouns, compounds = _telling(
        cast.lexicon.grammar.possessive, people.genders, people.kin, offices.roles_m, offices.roles_f
    )
    near = cast.text[floor : mention.start]
    if nouns.isdisjoint(WORD.findall(near)) and not any(compound in near for compound in compounds):
        return None  # most often
    text, flags, genders = cast.text, cast.lexicon.flags, _genders(cast.lexicon.people.genders)
    opened, bits, begin, last = -1, 0, 0, None
    count, possessive = 0, ""
    for word in _WORD.finditer(text, floor, mention.start):
        low = word[0].lower()
        own = flags.get(low, 0)
        if own & (DEFINITE | INDEFINITE | POSSESSIVE) and not own & PRONOUN:
            opened, bits, begin, count = word.start(), own, word.end() + 1, 0
            possessive = low
            continue
        plain = opened >= 0 and word[0].islower() and text[word.start() - 1] == " " and count <= _BETWEEN
        if plain and (own & (ROLE | ANAPHOR) or low in listed(cast.lexicon.people.kin)):
            goes_on = (
                text[word.end() : word.end() + 1] == " " and text[word.end() + 1 : word.end() + 2].isupper()
            )
            if not (goes_on or _is_named(text, word.end())):
                shown = genders.get(low) or role_gender(low, cast.lexicon)
                if shown in ("", mention.gender) and not is_quoted(text, word.start()):
                    owner = genders.get(possessive, "") if bits & POSSESSIVE else ""
                    others = bool(owner) and owner != mention.gender
                    if shown or others:
                        last = _Described(begin, word.end(), low, bool(bits & DEFINITE), others)
                opened = -1
            continue
        count += 1
        if not plain or own & _NO_ADJECTIVE:
            opened = -1
    return last


def _is_named(text: str, end: int) -> bool:
    """`her son, | Jack |, …`: whether a name follows."""
    return text.startswith(", ", end) and text[end + 2 : end + 3].isupper()


@cache
def _genders(words: str) -> dict[str, str]:
    """What a language's words tell, parted once."""
    return dict(pair.split(":") for pair in words.split())


@cache
def _telling(possessive: str, genders: str, *lists: str) -> tuple[frozenset[str], list[str]]:
    """The nouns that show a gender, and those of kin; those with a hyphen apart."""
    nouns = {*_genders(genders), *(word for words in lists for word in words.split())} - listed(possessive)
    return frozenset(nouns), sorted(noun for noun in nouns if "-" in noun)
