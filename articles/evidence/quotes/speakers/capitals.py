"""The capitals of a text: runs of them, which may be names, and acronyms in brackets."""

import re

# Small letters, spaces and marks are named beside `\W`, so that one look at a table passes over them.
_CAP = r"[^\W\d_a-zß-ÿ ,.'’\n-]"
# The capital comes first and what may not stand before it next, so that the engine looks at capitals
# alone: a twentieth of the text.
_FIRST = rf"{_CAP}(?<![\w.].)"
_REST = rf"(?:\.|(?:[\w-]+|[’']{_CAP}[\w-]+)(?:[’'](?:s\b|{_CAP}[\w-]+))?)"
RUN = re.compile(
    _FIRST
    + _REST
    + r"(?:[ \u00a0](?:(?:de|da|do|dos|das|del|della|di|du|la|las|los|van|von|der|den|zu|al|el|bin|ten"
    r"|ter|'t)[ ]){0,2}(?:[“\"«‘][\w ]{2,20}[”\"»’][ ])?" + _CAP + _REST + r"){1,9}(?:\s[JS]r\.)?"
)
"""Two words or more with capitals, with what links and nicknames: `Ursula von der Leyen`."""

ACRONYM = re.compile(r"\((?<=[ ]\()([A-ZÄÖÜÉ][A-Za-zÄÖÜäöüé]{1,9})\)")

_CAPITAL = re.compile(rf"{_FIRST}[^\W\d_]+(?:-[^\W\d_]+)*")


def capitals_of(text: str) -> dict[str, list[int]]:
    """Where each word with a capital stands, by its small form."""
    places: dict[str, list[int]] = {}
    for found in _CAPITAL.finditer(text):
        places.setdefault(found[0].lower(), []).append(found.start())
    return places


def cleaned(name: str) -> str:
    """A run of capitals without the genitive or full stop behind it"""
    if name.endswith((" Jr", " Sr", " Jr.", " Sr.")):
        return name if name.endswith(".") else name + "."
    name = name.rstrip(".")
    return (name[:-2] if name.endswith(("'s", "’s")) else name).rstrip("’'")


def initials(name: str) -> str:
    """`JOH` of `Juan Orlando Hernández`."""
    return "".join(word[0] for word in name.split() if word[0].isupper())
