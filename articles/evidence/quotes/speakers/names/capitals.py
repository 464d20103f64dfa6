"""The capitals of a text: runs of them, which may be names, and acronyms in brackets."""

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from itertools import accumulate, islice

from articles.evidence.languages.world import (
    NAME_ARTICLES,
    NAME_JOINTS,
    NAME_PARTICLES,
    NAME_SUFFIXES,
    POSSESSIVES,
)
from articles.evidence.quotes.flags import (
    ADVERB,
    AND,
    DEFINITE,
    DETERMINER,
    LINK,
    OPENER,
    PREPOSITION,
    PRONOUN,
    SUBORDINATE,
    TIME,
)
from articles.evidence.quotes.lexicon import Lexicon
from articles.evidence.tokens import LETTER

_CAP = f"{LETTER[:-1]}a-zß-ÿ]"
# The capital comes first and what may not stand before it next, so that the engine looks at capitals
# alone: a twentieth of the text.
_FIRST = rf"{_CAP}(?<![\w.].)"
_POSSESSIVE = "|".join(POSSESSIVES)
# Bounded: in a chain of hyphens a word begins behind each of them.
_WORD = r"[a-z\w–-]{1,60}+"
_REST = (
    r"(?:(?<=[ ]de[ ]la[ ]O)\b"  # Jiménez de la O
    rf"|\.(?:{_CAP}\.)*+|(?:{_WORD}|[’']{_CAP}{_WORD})(?:(?:{_POSSESSIVE})\b|[’'](?:{_CAP}{_WORD}))?)"
)


@cache
def run_of(lexicon: Lexicon) -> re.Pattern[str]:
    """Two words or more with capitals, with what links and nicknames: `Ursula von der Leyen`."""
    return re.compile(
        _FIRST
        + _REST
        + rf"(?:[ \u00a0](?:&[ ])?(?:(?:{_links(lexicon)})[ ]){{0,2}}"
        + r"(?:[“\"«‘][\w ]{2,20}[”\"»’][ ])?"
        + rf"(?:{_CAP}[ ]){{0,2}}"  # Krishna S Dixit
        + rf"(?:{'|'.join(NAME_ARTICLES)})?"
        + _CAP
        + _REST
        + rf"){{1,9}}(?:\s(?:{'|'.join(NAME_SUFFIXES.split())})\.)?"
    )


def _links(lexicon: Lexicon) -> str:
    """The small words that a name may hold in a text of a language, as alternatives."""
    flags = lexicon.flags
    words = dict.fromkeys(f"{NAME_PARTICLES} {NAME_JOINTS} {lexicon.names.links}".split())
    links = [word for word in words if flags.get(word, 0) & (LINK | AND) == LINK]
    # von | der | Mühll; but: begründet | Arnold den Schritt
    behind = [word for word in links if lexicon.traits.nouns_capital and flags[word] & DEFINITE]
    alone = "|".join(word for word in links if word not in behind)
    articles = "|".join(behind)
    return rf"(?:{alone})(?:[ ](?:{articles}))?|(?<=V[ao]n[ ])(?:{articles})" if behind else alone


ACRONYM = re.compile(rf"\((?<=[ ]\()({_CAP}{LETTER}{{1,9}})\)")
_SUFFIXES = tuple(f" {suffix}{dot}" for suffix in NAME_SUFFIXES.split() for dot in ("", "."))

_CAPITAL = re.compile(rf"({_FIRST}{LETTER}++(?:[-–]{LETTER}++)*+)")


def capitals_of(text: str) -> dict[str, list[int]]:
    """Where each word with a capital stands, by its small form.

    The text falls into gaps and such words by turns, and their lengths tell the places.
    """
    places: defaultdict[str, list[int]] = defaultdict(list)
    pieces = _CAPITAL.split(text)
    starts = islice(accumulate(map(len, pieces)), 0, None, 2)
    for start, word in zip(starts, map(str.lower, pieces[1::2]), strict=False):
        places[word].append(start)
        led = text[start - 1] in "’'" and start > 1 and text[start - 2].isupper()
        if led and not text[max(0, start - 3) : start - 2].isalnum():  # O’Kelly
            places[f"{text[start - 2].lower()}'{word}"].append(start - 2)
        if "-" in word and word.startswith(NAME_ARTICLES):  # Al-Riyami, whose surname is Riyami
            places[word[3:]].append(start + 3)
    return dict(places)


_INITIAL = re.compile(r"\.(?<= ([A-ZÀ-Þ]\.))(?:(?=[,;:)”\"’»(])| (\w+) (\w+))")  # a quick search
_OPENS = DETERMINER | PRONOUN | PREPOSITION | OPENER | SUBORDINATE | ADVERB | TIME


def initials_for_surnames(text: str, lexicon: Lexicon) -> frozenset[str]:
    """The initials that stand for surnames, as in reports from court: `B.` of `Jos B. zweeg`."""
    alone = {match[1] for match in _INITIAL.finditer(text) if _is_alone(match, lexicon)}
    return frozenset(initial for initial in alone if any(_given_before(initial, text, lexicon)))


def _is_alone(initial: re.Match[str], lexicon: Lexicon) -> bool:
    """Whether no name goes on behind an initial, but its sentence, or another: `Jos B. De zaak loopt.`"""
    word, after = initial[2], initial[3]
    if word is None:
        return True
    bits = lexicon.flags.get(word.lower(), 0)
    if word.islower():
        return not bits & LINK or bool(bits & AND)
    if not bits & _OPENS:
        return False
    link = bits & LINK and lexicon.flags.get(after, 0) & LINK  # Ana B. De | la Cruz
    return not link and (after.islower() or lexicon.traits.nouns_capital)


def _given_before(initial: str, text: str, lexicon: Lexicon) -> Iterator[bool]:
    """Whether a given name stands before an initial, each time the initial stands there."""
    at = text.find(f" {initial}")
    while at >= 0:
        before = text[max(0, at - 25) : at].split()
        while before and lexicon.flags.get(before[-1], 0) & LINK:
            before.pop()  # Berend te | L.
        yield bool(before) and before[-1][0].isupper() and before[-1].lower() in lexicon.given
        at = text.find(f" {initial}", at + 1)


def cleaned(name: str) -> str:
    """A run of capitals without the genitive or full stop behind it"""
    if name.endswith(_SUFFIXES):
        return name if name.endswith(".") else name + "."
    if name[-3:-2] == " " and name.endswith("."):
        return name  # Jos B.
    name = name.rstrip(".")
    return (name[:-2] if name.endswith(POSSESSIVES) else name).rstrip("’'")


def initials(name: str) -> str:
    """`JOH` of `Juan Orlando Hernández`, `PGE` of `Procuradoria-Geral do Estado`."""
    return "".join(word[0] for word in name.replace("-", " ").split() if word[0].isupper())
