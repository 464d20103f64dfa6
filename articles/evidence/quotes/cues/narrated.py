"""Infinitives that report: `Et le patron d’ajouter : « … »`, `com o líder a dizer que …`"""

from articles.evidence.quotes.flags import ADDRESSEE, ANAPHOR, AND, BODY, OF, ROLE, THAT
from articles.evidence.quotes.sentences import Token


def narrated(tokens: list[Token], at: int) -> str:
    """The reporting words, the infinitive at `at` the last; nothing where it reports nothing."""
    if at < 2 or at + 1 >= len(tokens):
        return ""
    who, link, word = tokens[at - 2], tokens[at - 1], tokens[at]
    told = who.is_capital or who.flags & (ROLE | BODY | ANAPHOR)
    if link.flags & ADDRESSEE:  # com o líder | a responder-lhe
        return f"{link.text} {word.text[: -word.tail] if word.tail else word.text}" if told else ""
    if at < 3 or not tokens[0].flags & AND or not link.flags & OF:
        return ""
    said = told and tokens[at + 1].flags & THAT  # Et le maire de rappeler | que …
    opens = said or tokens[at + 1].text == ":"
    return word.text if opens and all(t.is_word for t in tokens[:at]) else ""
