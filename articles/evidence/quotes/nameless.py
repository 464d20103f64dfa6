"""Who speaks in marks that no reporting words stand beside: the one person the text is about there."""

from articles.evidence.quotes.direct import pointing_ahead
from articles.evidence.quotes.lexicon import DETERMINER
from articles.evidence.quotes.mentions import Mention, pronoun
from articles.evidence.quotes.speakers import Person
from articles.evidence.quotes.subjects import Scene
from articles.evidence.quotes.utterances import Utterances

_PORTRAIT = 2
"""So many quotes of one person alone make an article that person's portrait."""


def told_of(said: Utterances) -> Person | None:
    """`Sprecher Karl Weber ist seit 2003 dabei. | Man sei zufrieden.`: whom a paragraph tells of so far."""
    start = said.people.text.rfind("\n", 0, said.place) + 1
    return _only_subject(said, start, said.place) if said.place > start else None


def spoken_of(said: Utterances, start: int, place: int) -> Person | None:
    """The one whom a paragraph, from `start`, tells of before a place, or whom the article portrays."""
    last = said.voice
    if last is not None and last.person is not None and last.paragraph == said.paragraph:
        return None
    named = _only_subject(said, start, place)
    if named is not None or (last is not None and last.paragraph >= said.paragraph - 1):
        return named
    heard = [row.speaker for row in said.rows if row.kind == "direct" and row.speaker is not None]
    alone = len(heard) >= _PORTRAIT and len(set(heard)) == 1
    person = said.people.known.get(heard[0].lower()) if alone else None
    return person if person is not None and person.human else None


def subject_of(said: Utterances, scene: Scene, place: int) -> tuple[Person, Mention | None] | None:
    """`Ruhe findet Judy Lybke bei seiner Familie und „ich freue mich …“`: whom a sentence tells of."""
    if not scene.lexicon.speech.verb_second or any(cue.kind != "think" for cue in scene.cues):
        return None
    who = pointing_ahead(scene, place) or _pronoun_of(scene, place)
    told = who is not None and (who.kind == "pronoun" or (who.kind == "name" and scene.is_human(who.text)))
    person = said.people.resolve(who) if told else None
    if person is not None:
        return (person, who) if person.human else None
    start = scene.tokens[0].start
    person = _only_subject(said, start, scene.tokens[place].start)
    return (person, None) if person is not None else None


def _pronoun_of(scene: Scene, place: int) -> Mention | None:
    """`er` or `sie` near the head of a sentence."""
    for at, token in enumerate(scene.tokens[: min(place, 5)]):
        if not token.flags & DETERMINER and scene.lexicon.pronouns.get(token.low, "r")[0] in "mf":
            return pronoun(scene.tokens, at, token.low, scene.lexicon)
    return None


def _only_subject(said: Utterances, start: int, place: int) -> Person | None:
    """`Regisseur Jens Siemssen führte Interviews. Nun lebt alles wieder auf. „…“`"""
    names = said.people.names
    named = {name for _, name in names.within(start, place) if name in names.humans}
    found = names.subject_before(place, "", place - start) if len(named) == 1 else None
    return said.people.named(*found) if found is not None and found[1] in named else None
