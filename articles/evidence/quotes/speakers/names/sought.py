"""Names of bodies that are looked for in the text at need: by their first word, by their initials."""

import re

from articles.evidence.languages.world import BODY_ANDS, BODY_ELISIONS, BODY_LINKS
from articles.evidence.quotes.flags import OFFICE_ADJECTIVE
from articles.evidence.quotes.lexicon import Lexicon
from articles.evidence.quotes.speakers.names.capitals import initials
from articles.evidence.quotes.speakers.words import ends_of

_BODY_WORD = (
    rf"(?:[^\W\d_a-zß-ÿ][\w’'-]*|{'|'.join(BODY_LINKS.split())}|(?:{'|'.join(BODY_ELISIONS.split())})[’'][\w-]+"
    rf"|[a-zß-ÿ][\w’'-]{{3,}}(?=[ ](?:{'|'.join(BODY_ANDS.split())})[ ]))"
)
_ADJECTIVE = r"[a-zß-ÿ][a-zß-ÿ-]{5,}(?=[ ])"
"""A small word behind the first of a body's name: `Agenzia` **`regionale`** `per l’ambiente`."""
_REST = re.compile(rf"(?:[ ]({_ADJECTIVE}))?(?:[ ]{_BODY_WORD})+")
"""What stands behind the first word of a body's name."""
_SMALL_BETWEEN = r"(?:-| (?:[a-zß-ÿ]{1,5} ){0,2})"
_INITIALS = 3
"""Letters of initials that are looked for, at least: two fit too much."""


def body_with(text: str, word: str, lexicon: Lexicon) -> str | None:
    """The first name of a body that begins with a word."""
    head, behind = word.capitalize(), 0
    for end in ends_of(head, text):
        start = end - len(head)
        rest = _REST.match(text, end) if start >= behind else None
        if rest is None:
            continue
        behind = rest.end()
        verb = lexicon.traits.nouns_capital  # Der Thinktank der Organisation | betreibt | Projekte
        other = rest[1] and (verb or lexicon.flags.get(rest[1], 0) & ~OFFICE_ADJECTIVE)
        if not other and not _is_inside(text, start, lexicon):
            words = [head, *rest[0].split()]
            while words and not words[-1][0].isupper() and "’" not in words[-1] and "'" not in words[-1]:
                words.pop()
            return " ".join(words) if len(words) > 1 else None
    return None


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
    heads = [rf"{letters[0]}(?<![\w-].)", *letters[1:]]  # the letter first: a quick search
    words = _SMALL_BETWEEN.join(rf"{head}[a-zß-ÿ’']+" for head in heads)
    found = set(re.findall(rf"{words}(?![\w-])", text))
    return found.pop() if len(found) == 1 else None


def spelled_by(bodies: list[str], letters: str) -> str | None:
    """`PF` → `Polícia Federal`, `MP-GO` → `Ministério Público de Goiás`: the one body so spelt."""
    letters = letters.partition("-")[0]
    for fits in (str.__eq__, str.startswith):
        found = [body for body in bodies if fits(initials(body), letters)]
        if found:
            return found[0] if len(found) == 1 else None
    return None
