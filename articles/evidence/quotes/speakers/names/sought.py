"""Names of bodies that are looked for in the text at need: by their first word, by their initials."""

import re

from articles.evidence.languages.world import BODY_ANDS, BODY_ELISIONS, BODY_LINKS
from articles.evidence.quotes.flags import OFFICE_ADJECTIVE
from articles.evidence.quotes.lexicon import Lexicon
from articles.evidence.quotes.speakers.names.capitals import initials

_BODY_WORD = (
    rf"(?:[^\W\d_a-zß-ÿ][\w’'-]*|{'|'.join(BODY_LINKS.split())}|(?:{'|'.join(BODY_ELISIONS.split())})[’'][\w-]+"
    rf"|[a-zß-ÿ][\w’'-]{{3,}}(?=[ ](?:{'|'.join(BODY_ANDS.split())})[ ]))"
)
_ADJECTIVE = r"[a-zß-ÿ][a-zß-ÿ-]{5,}(?=[ ])"
"""A small word behind the first of a body's name: `Agenzia` **`regionale`** `per l’ambiente`."""
_SMALL_BETWEEN = r" (?:[a-zß-ÿ]{1,5} ){0,2}"
_INITIALS = 3
"""Letters of initials that are looked for, at least: two fit too much."""


def body_with(text: str, word: str, lexicon: Lexicon) -> str | None:
    """The first name of a body that begins with a word."""
    if f"{word.capitalize()} " not in text:
        return None
    first = re.escape(word.capitalize())  # and then what may not stand before it: a quick search
    matches = re.finditer(rf"{first}(?<!\w{first})(?:[ ]({_ADJECTIVE}))?(?:[ ]{_BODY_WORD})+", text)
    matches = (m for m in matches if not (m[1] and lexicon.flags.get(m[1], 0) & ~OFFICE_ADJECTIVE))
    found = next((m for m in matches if not _is_inside(text, m.start(), lexicon)), None)
    if found is None or " " not in found.group():
        return None
    words = found.group().split()
    while words and not words[-1][0].isupper() and "’" not in words[-1] and "'" not in words[-1]:
        words.pop()
    return " ".join(words) if len(words) > 1 else None


def _is_inside(text: str, place: int, lexicon: Lexicon) -> bool:
    """Whether a name goes on there that began before: `Local | Government Office`."""
    before = text[max(0, place - 24) : place].split()[-1:]
    if text[place - 1 : place] != " " or not before or not before[0][0].isupper():
        return False
    return before[0].isalpha() and not lexicon.flags.get(before[0].lower(), 0)


def spelled_out(text: str, letters: str) -> str | None:
    """The one run of capitals with these initials, small words between them left out."""
    if len(letters) < _INITIALS or not letters.isalpha():
        return None
    words = _SMALL_BETWEEN.join(rf"{letter}[a-zß-ÿ’']+" for letter in letters)
    found = set(re.findall(rf"(?<![\w-]){words}(?![\w-])", text))
    return found.pop() if len(found) == 1 else None


def spelled_by(bodies: list[str], letters: str) -> str | None:
    """`PF` → `Polícia Federal`, `MP-GO` → `Ministério Público de Goiás`: the one body so spelt."""
    letters = letters.partition("-")[0]
    for fits in (str.__eq__, str.startswith):
        found = [body for body in bodies if fits(initials(body), letters)]
        if found:
            return found[0] if len(found) == 1 else None
    return None
