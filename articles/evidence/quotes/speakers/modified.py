"""What else a noun for somebody is called: `her son` is her `teenage son` elsewhere."""

import re
from itertools import islice

from articles.evidence.quotes.flags import DEFINITE, INDEFINITE, OF, POSSESSIVE
from articles.evidence.quotes.lexicon import Lexicon
from articles.evidence.quotes.speakers.occurrences import ends_of, goes_on

_MOST_TIMES = 12
"""Times that a noun is looked at for what else it is called, at most."""
_OF_WHOM = re.compile(r" ([a-z]+) ([a-z]+) [a-z]{3,}(?![\w’'])")


def modified(noun: str, text: str, lexicon: Lexicon) -> str:
    """`son` → `teenage son`, `mother` → `mother of the accused`, where that is said of one alone."""
    flags, found, several = lexicon.flags, set(), 0
    for end in islice(ends_of(noun, text), _MOST_TIMES):
        start = end - len(noun)
        if goes_on(text, end) or text[start - 1 : start] != " ":
            continue  # her per | son
        ahead = text[max(0, start - 40) : start]
        words = ahead.rpartition("\n")[2].split()
        at = len(words) - 1
        while at >= 0 and words[at].islower() and words[at].isalpha() and not flags.get(words[at], 0):
            at -= 1
        before = flags.get(words[at].lower(), 0) if at >= 0 and words[at].isalpha() else 0
        several += bool(before & INDEFINITE)
        if not before & (DEFINITE | INDEFINITE | POSSESSIVE) or len(words) - at > 3:
            continue
        whose = _OF_WHOM.match(text, end)
        links = whose is not None and flags.get(whose[1], 0) & OF and flags.get(whose[2], 0) & DEFINITE
        found.add(" ".join([*words[at + 1 :], noun]) + (whose[0] if links and whose is not None else ""))
    found.discard(noun)
    return found.pop() if len(found) == 1 and several < 2 else noun
