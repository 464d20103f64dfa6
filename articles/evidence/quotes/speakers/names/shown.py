"""Lone names that the words beside them show to be somebody's: an age behind them, a title before them."""

import re
from functools import cache

from articles.evidence.quotes.flags import BODY, ROLE, TITLE
from articles.evidence.quotes.lexicon import Lexicon
from articles.evidence.tokens import LETTER

_AGE_BEHIND = re.compile(r", [1-9]\d [^\W\d_]{3,5}[,.]")
"""`Éva` **`, 29 ans,`**: behind a first name, whether it is listed or not."""
_INITIALS = re.compile(r"(?<![\w.])(?:[A-ZÀ-Þ]\.[ \u00a0]?){2,3}(?=(?:, | \()(?:[^\W\d_]+ )?[1-9]\d\b)")
_LONGEST = 30
"""Letters of a first name, at most."""


def aged(text: str) -> set[str]:
    """The words with a capital that an age stands behind, in small letters."""
    ends = (found.start() for found in _AGE_BEHIND.finditer(text))
    before = (text[max(0, end - _LONGEST) : end].split()[-1:] for end in ends)
    return {words[0].lower() for words in before if words and words[0][0].isupper()}


def initialled(text: str) -> set[str]:
    """Those whom a report from court names by initials, before their age: `R.B., 29 ans`, `M. R. (41)`."""
    return set(_INITIALS.findall(text))


def titled(text: str, lexicon: Lexicon) -> set[str]:
    """Those that a title of a man or a woman stands before: `le docteur` **`Lahitte`**."""
    found = {
        word.lower() for word in _behind_title(lexicon.offices.titles).findall(text) if word[0].isupper()
    }
    return {word for word in found if not lexicon.flags.get(word, 0) & (BODY | ROLE | TITLE)}


@cache
def _behind_title(titles: str) -> re.Pattern[str]:
    """The first letters of titles come first, so that the engine looks at those alone."""
    gendered = [word for word, _, gender in (title.partition(":") for title in titles.split()) if gender]
    rests = "|".join(rf"(?<={word[0]}){re.escape(word[1:])}" for word in gendered) or r"(?!)"
    heads = "".join(sorted({word[0] for word in gendered})) or "."
    return re.compile(rf"[{heads}](?<!\w.)(?:{rests})[ ]({LETTER}++)")
