"""How the names of bodies are written: capitals, the small words among and behind them, the form in law."""

import re
from functools import cache

from articles.evidence.languages.world import LEGAL_FORMS

FORM = re.compile(rf",? (?:{'|'.join(map(re.escape, LEGAL_FORMS))})(?![\w-])")
"""Behind the name of a firm, and part of it: `Fenn Caffè` **`spa`**."""
APPOSED = re.compile(r", ([^\W\d_]{1,5}['’]?)(?:(?<=['’])| )([^\W\d_]+)(?: ([^\W\d_]+))?")
"""An article with the two words behind it, after a name and its comma."""


@cache
def run_of(of: str, with_: str, articles: str, and_: str) -> re.Pattern[str]:
    """Capitals, with `of the` or `for` between them: `Bank of Pell`, `Office for Roads, Quays and Ferries`.

    Kept for each language.
    """
    gap = "(?:(?<=['’])| )"
    before, after, the, also = (
        "|".join(re.escape(word).replace("'", "[’']") for word in words.split())
        for words in (of, with_, articles, and_)
    )
    article = f"(?:(?:{the}){gap})?" if the else ""
    first, rest = r"[^\W\d_a-zß-ÿ]", r"[\w&-]*+(?:['’]s(?= [^\W\d_a-zß-ÿ]))?"  # St | Bride's | Hospital
    capital = first + rest
    more = f"(?: {capital})*+"
    capitals = capital + more
    whole = rf"(?: (?:{also}))? (?:{before}){gap}{article}{capitals}" if before else "(?!)"
    several = (
        rf" (?:{after}) {article}{capitals}(?:(?:, {capital})*+ (?:{also}) {capital})?" if after else "(?!)"
    )
    # The capital comes first and what may not stand before it next: the engine looks at capitals alone.
    return re.compile(rf"(?P<first>{first}(?<![\w-].){rest}{more})(?:{several}|{whole})*+")


@cache
def behind_noun(of: str, for_: str, articles: str, and_: str) -> re.Pattern[str]:
    """What follows the noun that begins a name, small words and all: ` régionale du Morvan`, ` nazionale di
    idrologia`. Kept for each language."""
    gap = "(?:(?<=['’])| )"
    before, after, the, also = (
        "|".join(re.escape(word).replace("'", "[’']") for word in words.split())
        for words in (of, for_, articles, and_)
    )
    word, capital = r"[^\W\d_]{3,}(?:-[^\W\d_]+)*(?![\w-])", r"(?=[^\W\d_a-zß-ÿ])"
    link = rf"(?:{before}){gap}(?:(?:{the}){gap})?|(?:{after}) (?:(?:{the}){gap})?{capital}"
    small = rf"(?: (?:{also}))? (?:{link}){word}(?: [^\W\d_a-zß-ÿ][\w’-]+)*+"
    return re.compile(rf"(?P<adjectives>(?: {word}){{0,2}}?)(?:{small}){{1,3}}")
