"""Whether a noun phrase before a verb cannot be its subject: `A modo de | explicación | agregó que …`."""

from articles.evidence.quotes.lexicon import AUX, DETERMINER, FINITE, PREPOSITION, Lexicon, listed
from articles.evidence.quotes.mentions import Mention
from articles.evidence.quotes.sentences import Token


def is_governed(tokens: list[Token], found: Mention, lexicon: Lexicon) -> bool:
    """Whether a preposition leads it, or it is what somebody was: `estaban | bebidos | se limitó a decir`.

    Told where the subject may be left out; who speaks for a body (`desde el Gobierno`) is its subject.
    """
    speech = lexicon.speech
    if not (speech.name_chain and speech.null_subject) or found.first < 1 or found.kind == "pronoun":
        return False
    at = found.first
    if found.kind == "name":  # Por otra parte | García | considera
        at = next((k for k in range(at, found.last) if tokens[k].start == found.start), at)
    first, before = tokens[at], tokens[at - 1]
    if before.is_capital and first.is_capital:
        return False  # Di Stéfano
    if before.flags & PREPOSITION and not before.flags & DETERMINER:
        return before.low not in listed(speech.agents)
    bare = not first.flags & DETERMINER and not first.is_capital
    return bare and bool(before.flags & (FINITE | AUX)) and found.last == at + 1
