"""A view whose words tell whose it is, or what kind: `nach Polizeiangaben`, `nach ersten Schätzungen`."""

import re
from dataclasses import replace

from articles.evidence.quotes.cues.cue import Cue
from articles.evidence.quotes.flags import DETERMINER, FINITE, OF, PREPOSITION, ROLE, SO
from articles.evidence.quotes.lexicon import Lexicon, endings_of, listed
from articles.evidence.quotes.mentions import Mention, plain_mention
from articles.evidence.quotes.sentences import Token

_WORDS = 4
"""Words of such a phrase behind its preposition, at most."""


def view_end(tokens: list[Token], at: int, lexicon: Lexicon) -> int:
    """Where the reporting words end that a preposition opens, 0 if it opens none."""
    if tokens[at].low not in listed(lexicon.attribution.viewing):
        return 0
    views = endings_of(lexicon.attribution.views)
    for k in range(at + 1, min(len(tokens), at + 1 + _WORDS)):
        token = tokens[k]
        if not token.is_word or token.flags & (PREPOSITION | FINITE) & ~DETERMINER:
            return 0
        if not token.is_capital:
            continue
        follows = tokens[k + 1] if k + 1 < len(tokens) else None
        whose = follows is not None and follows.flags & (DETERMINER | PREPOSITION)
        return k + 1 if is_compound(token.low, lexicon) or (whose and token.low in views) else 0
    return 0


def is_compound(word: str, lexicon: Lexicon) -> bool:
    """Whether one word tells a view and whose it is: `Polizeiangaben`."""
    views = endings_of(lexicon.attribution.views)
    return word.endswith(views) and word not in views  # Einschätzung is none of Schätzung


def owner_of(tokens: list[Token], at: int, lexicon: Lexicon) -> Mention:
    """Whose view it is: `Weber` of `nach | Webers | Ansicht`, `Polizei` of `nach | Polizeiangaben`."""
    found, views = plain_mention(tokens, at, at + 1, "name"), endings_of(lexicon.attribution.views)
    ending = next((end for end in views if tokens[at].low.endswith(end)), "")
    if ending:
        found.kind = "description"
    ending = ending or lexicon.forms.genitive_ending
    text = found.text[: -len(ending)].rstrip("-")
    return replace(found, text=text, end=found.start + len(text))


def in_nominative(tokens: list[Token], cue: Cue, found: Mention, lexicon: Lexicon, text: str) -> Mention:
    """Whose view it is, without the genitive's ending: `Weber` of `nach Angaben | Webers`."""
    if found.kind == "description" and tokens[found.first].flags & OF and not tokens[cue.low].flags & SO:
        return replace(found, plural=found.plural or _are_men(found, lexicon))
    ending = lexicon.forms.genitive_ending
    owned = ending and cue.high > cue.low + 1 and tokens[cue.high - 1].is_capital
    if not owned or found.kind != "name" or found.start != tokens[cue.high].start:
        return found
    name = found.text.removesuffix(ending)
    if name.endswith(ending) or found.text.isupper():
        return found  # nach Angaben | Voss |, nach Angaben | ARGUS |
    if not re.search(rf"(?<![\w-]){re.escape(name.split()[-1])}(?![\w-])", text):
        return found  # nach Angaben | Airbus |
    return replace(found, text=name, end=found.start + len(name))


def _are_men(found: Mention, lexicon: Lexicon) -> bool:
    """`nach Angaben der | Ermittler |`: behind an article that looks like a woman's, several men."""
    feminine, weak = lexicon.offices.feminine, lexicon.forms.genitive_adjectives
    role = found.roles[0] if feminine and found.roles else ""
    stems = (role, *(role.removesuffix(ending) for ending in endings_of(weak) if role.endswith(ending)))
    return bool(role) and any(_is_office(f"{stem}{feminine}", lexicon) for stem in stems)


def _is_office(word: str, lexicon: Lexicon) -> bool:
    """Whether a word is an office by itself or by how it ends."""
    return bool(lexicon.flags.get(word, 0) & ROLE) or word.endswith(endings_of(lexicon.offices.role_endings))
