"""Whether a phrase found as a subject is a thing, which may not speak."""

from articles.evidence.quotes.flags import (
    ANAPHOR,
    BODY,
    DATA,
    DETERMINER,
    DOCUMENT,
    OF,
    PREPOSITION,
    ROLE,
    TITLE,
)
from articles.evidence.quotes.lexicon import Lexicon, bits_in_singular, listed
from articles.evidence.quotes.mentions import Mention, is_demonym, is_document
from articles.evidence.quotes.naming import is_role
from articles.evidence.quotes.sentences import Token

_SPEAKS = ROLE | BODY | ANAPHOR | DOCUMENT | DATA | TITLE


def may_not_speak(tokens: list[Token], found: Mention, lexicon: Lexicon) -> bool:
    """Whether a description's head is no word for somebody, some body or a document, as far as is known."""
    if found.kind != "description" or lexicon.traits.nouns_capital:
        return False
    low = found.first
    while low < found.last and tokens[low].flags & DETERMINER:
        low += 1  # os dois
    for at in range(low, found.last):
        token = tokens[at]
        if at > low and token.flags & (OF | PREPOSITION):
            break
        if token.is_capital or not token.is_word or is_role(token, lexicon):
            return False
        if (token.flags | bits_in_singular(token.low, lexicon)) & _SPEAKS or is_document(token.low, lexicon):
            return False
        if is_demonym(token.low, lexicon) or token.low in listed(lexicon.attribution.sources):
            return False
    return low < found.last
