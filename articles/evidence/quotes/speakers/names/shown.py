"""Lone names that the words beside them show to be somebody's: an age behind them, a title before them."""

import re
from functools import cache

from articles.evidence.quotes.flags import BODY, ROLE, TITLE
from articles.evidence.quotes.lexicon import Lexicon

_AGE_BEHIND = re.compile(r", [1-9]\d [^\W\d_]{3,5}[,.]")
"""`Éva` **`, 29 ans,`**: behind a first name, whether it is listed or not."""
_INITIALS = re.compile(
    r"\.(?<=(?<![\w.])[A-ZÀ-Þ]\.)"  # the full stop first: a quick search
    r"[ \u00a0]?(?:[A-ZÀ-Þ]\.[ \u00a0]?){1,2}(?=(?:, | \()(?:[^\W\d_]+ )?[1-9]\d\b)"
)
_DATELINE = re.compile(r"(?: \([^()\n]{2,25}\))? [–—-] ")
_KNOWN = BODY | ROLE | TITLE
_LONGEST = 30
"""Letters of a first name, at most."""


def aged(text: str) -> set[str]:
    """The words with a capital that an age stands behind, in small letters."""
    ends = (found.start() for found in _AGE_BEHIND.finditer(text))
    before = (text[max(0, end - _LONGEST) : end].split()[-1:] for end in ends)
    return {words[0].lower() for words in before if words and words[0][0].isupper()}


def initialled(text: str) -> set[str]:
    """Those whom a report from court names by initials, before their age: `R.B., 29 ans`, `M. R. (41)`."""
    return {text[found.start() - 1 : found.end()] for found in _INITIALS.finditer(text)}


def is_titled(word: str, places: list[int], text: str, lexicon: Lexicon) -> bool:
    """Whether a title of a man or a woman stands before a word: `le docteur` **`Lahitte`**."""
    if not word.isalpha() or lexicon.flags.get(word, 0) & _KNOWN:
        return False
    titles, whole = _gendered(lexicon.offices.titles)
    for place in places:
        if text.endswith(titles, 0, place) and whole.search(text, max(0, place - _LONGEST), place):
            return True
    return False


def opens_report(text: str, start: int, end: int) -> bool:
    """Whether a name tells where a report comes from: `Port Lorval` **` – `**, `Pell (AFI) - `."""
    return (not start or text[start - 1] == "\n") and _DATELINE.match(text, end) is not None


@cache
def _gendered(titles: str) -> tuple[tuple[str, ...], re.Pattern[str]]:
    """Titles that show a gender, as they end before a name, and an expression for one as a whole word."""
    words = [word for word, _, gender in (title.partition(":") for title in titles.split()) if gender]
    return tuple(f"{word} " for word in words), re.compile(
        rf"(?<!\w)(?:{'|'.join(map(re.escape, words)) or '(?!)'}) \Z"
    )
