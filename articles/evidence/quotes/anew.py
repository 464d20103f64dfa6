"""Who is spoken of anew beside words in marks that nobody is said to say."""

from dataclasses import replace

from articles.evidence.quotes.flags import INDEFINITE
from articles.evidence.quotes.lexicon import listed
from articles.evidence.quotes.mentions import Mention
from articles.evidence.quotes.speakers import Person
from articles.evidence.quotes.speakers.pronouns import is_quoted
from articles.evidence.quotes.speakers.several import several_before
from articles.evidence.quotes.subjects import Scene
from articles.evidence.quotes.utterances import Utterances

_HEAD = 12
_MARKS = ' .,”»"\n'
"""What may part words in marks from a sentence that points back to them."""
_OPENING = 3
"""How near its paragraph's head a quotation stands that opens it: behind a mark or two."""


def may_tell_on(scene: Scene) -> bool:
    """Whether a sentence may tell on of somebody: not `Un autre : « … »`."""
    return scene.lexicon.traits.offices_first and not scene.tokens[0].flags & INDEFINITE


def named_since(said: Utterances, place: int) -> Person | None:
    """`«…», annonce Edwige. Mateo pose ses courses. «…»`: who heads a sentence since the last words."""
    if not said.lexicon.traits.offices_first or not said.rows:
        return None
    names, last = said.people.names, said.rows[-1]
    found: dict[str, int] = {}
    for at, name in names.within(last.end, place):
        leads = names.leads(at - len(name) + len(name.split()[-1]))
        if name in names.humans and leads and not is_quoted(said.people.text, at):
            found[name] = at
    found = {name: at for name, at in found.items() if name != last.speaker}
    if len(found) == 1:
        (name, at), *_ = found.items()
        beside = last.speaker_start is not None and at < last.end + len(name) + 60
        return None if beside else said.people.person(name, Mention(at, at, name, "name"))
    several = several_before(said.people, Mention(place, place, "", "pronoun", plural=True))
    if several is None or several.start < last.end:
        return None
    return said.people.descriptions.person(several)


def _points_back(said: Utterances, start: int) -> bool:
    """`“…”.` **`Esta frase`** `de Prada resume el día; “…”.` **`Eso`** `es lo que mueve a Prada`"""
    head = said.people.text[start : start + _HEAD].lower().split()
    return bool(head) and head[0] in listed(said.lexicon.attribution.demonstratives)


def tell_opening(said: Utterances, start: int, end: int) -> None:
    """`« Nous sommes contre. » Secrétaire du comité, Jean Blanc exprime sa crainte`: who said the words
    that open the paragraph, if the next sentence names one person alone."""
    if not said.rows or said.rows[-1].speaker is not None:
        return
    points = said.lexicon.traits.name_chain and _points_back(said, start)
    if not (points or (said.sentence == 1 and said.lexicon.traits.offices_first)):
        return
    row = said.rows[-1]
    text = said.people.text
    if points and text[row.end : start].strip(_MARKS):
        return
    head = text.rfind("\n", 0, row.start) + 1
    if row.rule not in ("marks", "carried-over" if points else "") or row.start - head > _OPENING:
        return
    names = said.people.names
    found = [(at, name) for at, name in names.within(start, end) if name in names.humans]
    if len({name for _, name in found}) != 1:
        return
    (at, name), *_ = found
    if not points and not names.leads(at - len(name) + len(name.split()[-1])):
        return
    person = said.people.person(name, Mention(at, at, name, "name"))
    said.rows[-1] = replace(row, speaker=person.name, rule="told-behind")
    said.people.spoke(person)
