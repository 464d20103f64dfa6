"""The body that the sentence before a noun names: `La Tornio ha chiuso. L’azienda sostiene che …`"""

import re
from collections.abc import Callable
from functools import cache

from articles.evidence.quotes.flags import BODY, DEFINITE, DETERMINER_P, OF, PREPOSITION
from articles.evidence.quotes.lexicon import listed
from articles.evidence.quotes.speakers.cast import Cast, Person

_SENTENCE = 400
"""Characters of a sentence that are looked at, at most."""
_SHORTEST = 3
"""Letters of a name, at least."""
_ENDS = re.compile(r"(?<=[.!?»”\"]) ")
_QUOTED = re.compile(r"«[^»]*»|“[^”]*”|\"[^\"]*\"")
_CAPITAL = r"[^\W\d_a-zß-ÿ][\w&’-]+"


@cache
def _named(of: str) -> re.Pattern[str]:
    """Capitals in a row, with one small word at most between two of them: `Bank of Pell`."""
    small = "|".join(map(re.escape, of.split()))
    run = rf"{_CAPITAL}(?: (?:(?:{small}) )?{_CAPITAL})*"
    return re.compile(rf"(?<![\w'’-]){run}|(?<=['’]){run}")


def body_before(place: int, cast: Cast, may_be_body: Callable[[Person], bool]) -> str | None:
    """The one body that the sentence names which a place is in, else the sentence before it."""
    text = cast.text
    begin = max(text.rfind("\n", 0, place) + 1, place - _SENTENCE)
    parts = _ENDS.split(text[begin:place])
    if len(parts) < 2 and text[begin - 1 : begin] == "\n":
        end = len(text[:begin].rstrip())
        above = text[max(text.rfind("\n", 0, end), end - _SENTENCE, 0) : end]
        parts = [_ENDS.split(above)[-1], *parts]
    found = (_named_in(part, cast, may_be_body) for part in parts[:-3:-1])
    return next(filter(None, found), None)


def _named_in(sentence: str, cast: Cast, may_be_body: Callable[[Person], bool]) -> str | None:
    """The one body that a part of a text names without a preposition before it."""
    flags, traits, found = cast.lexicon.flags, cast.lexicon.traits, set()
    sentence = _QUOTED.sub("", sentence)
    for run in _named(cast.lexicon.grammar.of).finditer(sentence):
        words = run[0].split()
        led = sentence[: run.start()].split()[-1:]
        while words and flags.get(words[0].lower(), 0) & ~BODY:
            led, words = words[:1], words[1:]
        if (led and led[0][-1].isdecimal()) or (words and words[0].lower() in cast.lexicon.numbers):
            continue  # höchstens 60 000 | Euro, | Sieben Niederlagen
        bits = flags.get(led[0].lower(), 0) if led else 0
        agent = bool(led) and led[0].lower() in listed(cast.lexicon.grammar.agents)  # detto | dalla Coldagri
        if bits & (PREPOSITION | OF | DETERMINER_P) and not agent:
            continue  # las Acequias … la organización
        article = bits & DEFINITE and (traits.name_chain or traits.offices_first)
        ahead = sentence[: run.start()].split()[-3:-1]
        if article and any(flags.get(word.lower(), 0) & PREPOSITION for word in ahead):
            continue  # in tutta la | Romagna
        if bits & DEFINITE and not article and len(words) < 2:
            continue  # the | Indonesian | pilot
        opens = len(words) > 1 and (not led or bits & DEFINITE)
        shown = article or opens or bits & BODY
        if shown or cast.text.count(" ".join(words)) > 1:
            found.add(_called(words, cast, may_be_body))
    found.discard(None)
    return found.pop() if len(found) == 1 else None


def _called(words: list[str], cast: Cast, may_be_body: Callable[[Person], bool]) -> str | None:
    """The full name of a body that some capitals name; none of a person or a place."""
    name, given = " ".join(words), cast.lexicon.given
    if len(name) < _SHORTEST or name.lower() in cast.lexicon.places:
        return None
    bodies = cast.lexicon.bodies
    if any(
        word.lower() in listed(bodies.papers) or word.lower() in listed(bodies.wires) for word in words[:2]
    ):
        return None  # El Eco de Vega publicó … La compañía lo niega
    body = cast.lexicon.flags.get(words[0].lower(), 0) & BODY
    if words[-1].lower() in given or (not body and any(word.lower() in given for word in words)):
        return None
    full = cast.names.fullest(name) or name
    if full in cast.names.humans and (" " not in full or not may_be_body(Person(full, human=True))):
        return None
    return full
