"""Who speaks in marks that no reporting words stand beside: the one person the text is about there."""

from articles.evidence.languages.world import POSSESSIVES
from articles.evidence.quotes.mentioning import mention_of
from articles.evidence.quotes.mentions import Mention
from articles.evidence.quotes.sentences import Token
from articles.evidence.quotes.speakers import Person
from articles.evidence.quotes.subjects import Scene
from articles.evidence.quotes.utterances import Utterances

_HEADED = 40
"""Characters of a sentence that may head what somebody says, at least …"""
_HEAD = 30
"""… and before the name in it, at most."""
_FIRST = 60
"""Rows that show whom an article portrays."""
_PORTRAIT = 2
"""So many quotes of one person alone make an article that person's portrait."""


def told_of(said: Utterances) -> Person | None:
    """`Sprecher Karl Weber ist seit 2003 dabei. | Man sei zufrieden.`: whom a paragraph tells of so far."""
    start = said.people.text.rfind("\n", 0, said.place) + 1
    if said.place > start:
        return _only_subject(said, start, said.place)
    return _led_before(said, start)


def spoken_of(said: Utterances, start: int, place: int) -> Person | None:
    """The one whom a paragraph, from `start`, tells of before a place, or whom the article portrays."""
    last = said.voice
    if last is not None and last.person is not None and last.paragraph == said.paragraph:
        return None
    named = (
        _only_subject(said, start, place)
        or _pronoun_ahead(said, start, place)
        or _brought_in(said, start, place)
    )
    if named is not None or (last is not None and last.paragraph >= said.paragraph - 1):
        return named
    led = _led_before(said, start) if start == place else None
    if led is not None:
        return led
    heard = [row.speaker for row in said.rows[:_FIRST] if row.kind == "direct" and row.speaker is not None]
    alone = len(heard) >= _PORTRAIT and len(set(heard)) == 1
    person = said.people.known.get(heard[0].lower()) if alone else None
    return person if person is not None and person.human else None


def _brought_in(said: Utterances, start: int, place: int) -> Person | None:
    """`La tournée s’arrête pour Marc, | facteur |. « … »`: the only one of a sentence, named first there and
    described at once."""
    text, names = said.people.text, said.people.names
    begin = max(start, text.rfind(". ", start, max(start, place - _PORTRAIT)) + 1)
    named = [(at, name) for at, name in names.within(begin, place) if name in names.humans]
    if len(named) != 1 or not said.lexicon.traits.offices_first:
        return None
    at, name = named[0]
    last = at + len(name.split()[-1])
    new = names.places.get(name, -1) + len(name) == last and names.offices.roles_of.get(name)
    return said.people.named(at, name) if new and text.startswith(", ", last) else None


def _pronoun_ahead(said: Utterances, start: int, place: int) -> Person | None:
    """`Il réclame des bancs depuis trois ans. « … »`: who heads the paragraph, by a pronoun alone."""
    lexicon, text = said.lexicon, said.people.text
    words = text[start : min(place, start + _HEADED)].lower().split()
    if not lexicon.traits.offices_first or len(words) < _PORTRAIT:
        return None
    shape = lexicon.pronouns.get(words[0], "a")
    if shape[0] not in "mf" or shape[1:] == "p":
        return None
    end = start + len(words[0])
    return said.people.resolve(Mention(start, end, text[start:end], "pronoun", gender=shape[0]))


def _led_before(said: Utterances, start: int) -> Person | None:
    """`Tolley meanwhile tied up her ferry.¶“It is calm …”`: who heads the sentence before a paragraph."""
    text, names = said.people.text, said.people.names
    end = start
    while end and text[end - 1].isspace():
        end -= 1
    paragraph = text.rfind("\n", 0, end) + 1
    begin = max(paragraph, text.rfind(". ", paragraph, end - 1) + 2)
    if end - begin < _HEADED or text[end - 1] not in ".!?":
        return None  # a subheading
    if said.rows and said.rows[-1].end > begin:
        return None
    found = next(((at, name) for at, name in names.within(begin, end) if name in names.humans), None)
    if found is None:
        return _pronoun_ahead(said, begin, end)
    if found[0] > begin + _HEAD or not names.leads(found[0]):
        return None
    if text.startswith(POSSESSIVES, found[0] + len(found[1].split()[-1])):
        return None  # Hale’s latest budget shows …
    return said.people.named(*found)


def another_told(said: Utterances, scene: Scene, place: int) -> Person | None:
    """`„A“, sagte Weber, und | Karl Renn | brachte es auf den Punkt: „B“`: somebody new before a colon."""
    if not scene.lexicon.traits.nouns_capital or not said.rows:
        return None
    names, last = said.people.names, said.rows[-1]
    since = [
        (at, name) for at, name in names.within(last.end, scene.tokens[place].start) if name != last.speaker
    ]
    named = {name: at for at, name in since if name in names.humans}
    return said.people.named(*named.popitem()[::-1]) if len(named) == 1 else None


def _only_subject(said: Utterances, start: int, place: int) -> Person | None:
    """`Regisseur Jens Siemssen führte Interviews. Nun lebt alles wieder auf. „…“`"""
    names = said.people.names
    named = {name for _, name in names.within(start, place) if name in names.humans}
    found = names.subject_before(place, "", place - start + 1) if len(named) == 1 else None
    return said.people.named(*found) if found is not None and found[1] in named else None


def named_in(said: Utterances, tokens: list[Token]) -> tuple[Person, Mention] | None:
    """The one person whom a sentence names: `… presentó | Enrique Gómez |. “…”`"""
    people = said.people
    named = {name: place for place, name in people.names.within(tokens[0].start, tokens[-1].end)}
    named = {name: place for name, place in named.items() if name in people.names.humans}
    if len(named) != 1:
        return None
    (name, place), *_ = named.items()
    low = next((i for i, t in enumerate(tokens) if t.end > place), None)
    if low is None:
        return None
    while low and tokens[low - 1].is_capital and tokens[low - 1].text in name.split():
        low -= 1
    high = low
    while high < len(tokens) and tokens[high].text in name.split():
        high += 1
    mention = mention_of(tokens, low, high, said.lexicon) if high > low else None
    return (people.person(name, mention), mention) if mention is not None else None
