"""What a text shows around a place: where words stand, whether in quotation marks, what articles tell."""

import re
from collections.abc import Collection, Iterator
from functools import cache, lru_cache
from itertools import islice

from articles.evidence.quotes.flags import DETERMINER_F, DETERMINER_M, DETERMINER_P
from articles.evidence.quotes.lexicon import Lexicon, listed
from articles.evidence.tokens import LETTER

NEAR = 1500
"""Characters in which somebody spoken of is still in mind."""
JUST_BEFORE = 220
"""As far as one long sentence reaches."""
WORD = re.compile(f"{LETTER}+")
_LONGEST = 500
"""Characters of a sentence that are looked through for its head, at most."""
_LOOK_BACK = 4000
"""How far back quotation marks are sought in one paragraph: it may be a whole book."""
_FEW = 20
"""Words that are sought each by itself, at most; to part the text costs as much."""
_MOST_TIMES = 40
"""Places of a word that are looked at, at most."""


def ends_of(word: str, text: str) -> Iterator[int]:
    """Where a word ends in a text, each time; something may go on behind it.

    By search for the bare word: an expression made for it would be compiled and tried at each letter.
    """
    at = text.find(word)
    while at >= 0:
        end = at + len(word)
        if not at or not goes_on(text, at - 1):
            yield end
        at = text.find(word, end)


def goes_on(text: str, at: int) -> bool:
    """Whether a letter or a digit stands there."""
    return text[at : at + 1].isalnum() or text[at : at + 1] == "_"


@lru_cache(maxsize=1)  # asked for the names of an article, one after the other
def written_in(text: str) -> frozenset[str]:
    """What stands between spaces: `Marrowick Foods … its` **`foods`** `are sold`."""
    return frozenset(text.split())


def standing_alone(words: Collection[str], text: str) -> set[str]:
    """Those of some words that stand between spaces."""
    if len(words) > _FEW:
        return set(words) & written_in(text)
    return {word for word in words if _stands_alone(word, text)}


def _stands_alone(word: str, text: str) -> bool:
    at = text.find(word)
    while at >= 0:
        end = at + len(word)
        if (not at or text[at - 1].isspace()) and (end == len(text) or text[end].isspace()):
            return True
        at = text.find(word, end)
    return False


def sentence_before(text: str, place: int) -> int:
    """Where the sentence of a place begins, as far as full stops tell."""
    floor = max(0, place - _LONGEST)
    return max(floor - 1, *(text.rfind(stop, floor, place) for stop in (". ", "\n", "” ", "? ", "! ")))


def is_quoted(text: str, place: int) -> bool:
    """Whether a place stands in quotation marks that opened in its paragraph."""
    floor = max(0, place - _LOOK_BACK)
    before = text[max(floor, text.rfind("\n", floor, place) + 1) : place]
    low = "„" in before  # „…“ and »…« close with what elsewhere opens
    turned = -1 < before.find("»") < before.find("«") or ("»" in before and "«" not in before)
    opened = max(before.rfind("„" if low else "“"), before.rfind("»" if turned else "«"))
    closed = max(before.rfind("“") if low else -1, before.rfind("”"), before.rfind("«" if turned else "»"))
    return opened > closed or before.count('"') % 2 == 1


@cache
def genders_of(words: str) -> dict[str, str]:
    """Words with the gender that each shows, `último:m última:f`; parted once for each language."""
    return dict(entry.split(":") for entry in words.split())


def shape(bits: int) -> tuple[str, bool]:
    """The gender and the number that a determiner shows."""
    gender = "m" if bits & DETERMINER_M else "f" if bits & DETERMINER_F else ""
    return "" if bits & DETERMINER_M and bits & DETERMINER_F else gender, bool(bits & DETERMINER_P)


def without_genitive(word: str, text: str, lexicon: Lexicon) -> str:
    """`nach Angaben des Fanverbands` → `Fanverband`, but `der` **`Fonds`**, which stands behind an article of
    no genitive too."""
    bare = lexicon.genitive_endings.sub("", word, count=1) if lexicon.genitive_endings else word
    articles = listed(lexicon.grammar.masculine)
    starts = (end - len(word) for end in islice(ends_of(word, text) if bare != word else (), _MOST_TIMES))
    before = (text[max(0, start - 6) : start].lower().split() for start in starts)
    return word if any(words[-1:] and words[-1] in articles for words in before) else bare
