"""Infinitives that report: `Et le patron d’ajouter : « … »`, `com o líder a dizer que …`"""

from articles.evidence.quotes.flags import ADDRESSEE, ANAPHOR, AND, BODY, OF, ROLE
from articles.evidence.quotes.sentences import Token


def narrated(tokens: list[Token], at: int) -> str:
    """The reporting words, the infinitive at `at` the last; nothing where it reports nothing."""
    if at < 2 or at + 1 >= len(tokens):
        return ""
    link, word = tokens[at - 1], tokens[at]
    if link.flags & ADDRESSEE:  # com o líder | a responder-lhe
        who = tokens[at - 2]
        told = who.is_capital or who.flags & (ROLE | BODY | ANAPHOR)
        return f"{link.text} {word.text[: -word.tail] if word.tail else word.text}" if told else ""
    if at < 3 or not tokens[0].flags & AND or not link.flags & OF:
        return ""
    return word.text if tokens[at + 1].text == ":" and all(t.is_word for t in tokens[:at]) else ""
