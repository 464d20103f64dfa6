"""The capitals of a text: runs of them, which may be names, and acronyms in brackets."""

import re

from articles.evidence.languages.world import NAME_ARTICLES, NAME_PARTICLES, NAME_SUFFIXES, POSSESSIVES

# Small letters, spaces and marks are named beside `\W`, so that one look at a table passes over them.
_CAP = r"[^\W\d_a-zß-ÿ ,.'’\n-]"
# The capital comes first and what may not stand before it next, so that the engine looks at capitals
# alone: a twentieth of the text.
_FIRST = rf"{_CAP}(?<![\w.].)"
_POSSESSIVE = "|".join(POSSESSIVES)
_REST = rf"(?:\.|(?:[\w-]+|[’']{_CAP}[\w-]+)(?:(?:{_POSSESSIVE})\b|[’'](?:{_CAP}[\w-]+))?)"
RUN = re.compile(
    _FIRST
    + _REST
    + rf"(?:[ \u00a0](?:(?:{'|'.join(NAME_PARTICLES.split())})[ ]){{0,2}}"
    + r"(?:[“\"«‘][\w ]{2,20}[”\"»’][ ])?"
    + rf"(?:{'|'.join(NAME_ARTICLES)})?"
    + _CAP
    + _REST
    + rf"){{1,9}}(?:\s(?:{'|'.join(NAME_SUFFIXES.split())})\.)?"
)
"""Two words or more with capitals, with what links and nicknames: `Ursula von der Leyen`."""

ACRONYM = re.compile(rf"\((?<=[ ]\()({_CAP}[^\W\d_]{{1,9}})\)")
_SUFFIXES = tuple(f" {suffix}{dot}" for suffix in NAME_SUFFIXES.split() for dot in ("", "."))

_CAPITAL = re.compile(rf"{_FIRST}[^\W\d_]+(?:-[^\W\d_]+)*")


def capitals_of(text: str) -> dict[str, list[int]]:
    """Where each word with a capital stands, by its small form."""
    places: dict[str, list[int]] = {}
    for found in _CAPITAL.finditer(text):
        places.setdefault(found[0].lower(), []).append(found.start())
    return places


def cleaned(name: str) -> str:
    """A run of capitals without the genitive or full stop behind it"""
    if name.endswith(_SUFFIXES):
        return name if name.endswith(".") else name + "."
    name = name.rstrip(".")
    return (name[:-2] if name.endswith(POSSESSIVES) else name).rstrip("’'")


def initials(name: str) -> str:
    """`JOH` of `Juan Orlando Hernández`."""
    return "".join(word[0] for word in name.split() if word[0].isupper())
