"""What an article says more of a noun than where it speaks: `the jury` is a `jury of the court of Vale`."""

import re
from itertools import islice

from articles.evidence.quotes.flags import (
    ANAPHOR,
    BODY,
    DATA,
    DEFINITE,
    DEMONSTRATIVE,
    DOCUMENT,
    OF,
    QUANTIFIER,
    ROLE,
    TITLE,
)
from articles.evidence.quotes.lexicon import Lexicon, bits_in_singular, endings_of
from articles.evidence.quotes.mentions import is_demonym
from articles.evidence.quotes.speakers.occurrences import ends_of, goes_on

_WORD = re.compile(r" ?([^\W\d_]+(?:-[^\W\d_]+)*)(['’]?)")
_AHEAD = re.compile(r"(?<=[\w,] )[^\W\d_a-zß-ÿ][\w-]*+(?= $)")
_LONGEST = 30
"""Letters of a word before a noun that are looked at, at most."""
_MOST_TIMES = 12
"""Times that a noun is looked at, at most."""
_MOST_LINKS = 4
"""Nouns behind each other, at most: `jury of the court of assizes of Vale`."""
_IN_ROW = 3
"""Words of what somebody is of, or before a noun, at most."""


def whole_of(noun: str, small: str, text: str, lexicon: Lexicon) -> str:
    """A noun with what stands behind it where it is brought in, or with capitals before it, if the article
    gives it one such wording alone."""
    bits = lexicon.flags.get(noun.lower(), 0) | bits_in_singular(noun.lower(), lexicon)
    if bits & (DOCUMENT | DATA):
        return noun
    found: set[str] = set()
    brought_in = False
    for end in islice(ends_of(noun.lower(), small), _MOST_TIMES):
        if goes_on(text, end):
            continue
        start = end - len(noun)
        same = bits & BODY and text.startswith(noun[0], start)  # the Supreme | Court | … the court
        first = _where_capitals_begin(text, start, lexicon) if same else start
        from_there = _past_origin(text, end, lexicon) if bits & BODY else _past_rank(text, end, lexicon)
        last = end_of_complement(text, from_there, lexicon)
        if last > from_there and not found and brought_in:
            last = from_there  # De oppositie klaagt. … de oppositie | van de gemeenteraad
        if last > end or first < start:
            found.add(text[first:start] + noun + text[end:last])
        brought_in = True
    return found.pop() if len(found) == 1 else noun


def titled(words: list[str], text: str, lexicon: Lexicon) -> str | None:
    """`coroner’s office` as the end of a name: `Marlow County` **`Coroner’s Office`**; the first such."""
    name = " ".join(word[0].upper() + word[1:] for word in words)
    at = text.find(f" {name}") + 1
    start = _where_capitals_begin(text, at, lexicon) if at else at
    return text[start:at] + name if start < at else None


def _where_capitals_begin(text: str, start: int, lexicon: Lexicon) -> int:
    """Back over `Brussels` before `parket`, in a language whose adjectives stand there."""
    if not _adjectives_first(lexicon):
        return start
    weak = endings_of(lexicon.forms.genitive_adjectives) if lexicon.traits.nouns_capital else ()
    for _ in range(_IN_ROW):
        word = _AHEAD.search(text, max(0, start - _LONGEST), start)
        if word is None or word[0].endswith(weak or "\n"):
            break
        if lexicon.flags.get(word[0].lower(), 0) & ~(BODY | ANAPHOR):
            break
        start = word.start()
    return start


def _adjectives_first(lexicon: Lexicon) -> bool:
    """Whether what tells more of a noun stands before it."""
    return not (lexicon.traits.name_chain or lexicon.traits.offices_first)


def end_of_complement(text: str, end: int, lexicon: Lexicon) -> int:
    """Where ` of the court of Vale` ends behind a noun; its start, where nothing of the kind is there."""
    at = end
    for _ in range(_MOST_LINKS):
        link = _WORD.match(text, at)
        if link is None or link[1][0].isupper() or not lexicon.flags.get(_low(link), 0) & OF:
            return at
        last = _end_of_noun(text, link.end(), lexicon)
        if last < 0:
            return at
        at = last
    return at


def _past_origin(text: str, end: int, lexicon: Lexicon) -> int:
    """Past where a body is from: `el ejército` **`israelí`**."""
    word = _WORD.match(text, end)
    if word is None or not word[1].islower() or _adjectives_first(lexicon):
        return end
    origin = lexicon.flags.get(_low(word), 0) == ANAPHOR or is_demonym(word[1], lexicon)
    return word.end() if origin else end


def _past_rank(text: str, end: int, lexicon: Lexicon) -> int:
    """Past a second office of one: `a juíza` **`titular`** `do processo`."""
    word = _WORD.match(text, end)
    if word is None or not word[1].islower() or _adjectives_first(lexicon):
        return end
    if not lexicon.flags.get(_low(word), 0) & ROLE:
        return end
    return word.end() if end_of_complement(text, word.end(), lexicon) > word.end() else end


def _end_of_noun(text: str, at: int, lexicon: Lexicon) -> int:
    """Where the noun behind `of` ends, past its article; -1 if that does not show."""
    infinitives = tuple(end for end in lexicon.verbs.endings if end) or ("\n",)
    adjectives, count, last = _adjectives_first(lexicon), 0, -1
    proper = False
    while (word := _WORD.match(text, at)) is not None:
        bits, capital = lexicon.flags.get(_low(word), 0), word[1][0].isupper()
        if not count and bits & (DEFINITE | QUANTIFIER) and not capital:
            if bits & DEMONSTRATIVE:
                return -1
            at = word.end()
            continue
        if not capital and bits & ~(BODY | ROLE | ANAPHOR | TITLE):
            break
        if not capital and count and word[1].endswith(endings_of(lexicon.forms.finite_endings)):
            break
        if not capital and count and not adjectives:
            return last if proper else -1  # the people of more | age: an adjective may stand first
        if count == _IN_ROW or (not capital and not adjectives and word[1].endswith(infinitives)):
            return -1  # acusado de | mentir
        count, proper = count + 1, capital
        at = last = word.end()
    return last


def _low(word: re.Match[str]) -> str:
    return word[1].lower() + word[2].replace("’", "'")
