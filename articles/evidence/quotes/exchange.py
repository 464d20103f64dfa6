"""Who answers whom: a question in marks that is put to somebody, and the words right behind it."""

from dataclasses import dataclass

from articles.evidence.quotes.flags import DETERMINER
from articles.evidence.quotes.lexicon import Lexicon, listed
from articles.evidence.quotes.marks import Quoted
from articles.evidence.quotes.sentences import Token
from articles.evidence.quotes.speakers import People, Person
from articles.evidence.quotes.subjects import Attribution, Scene
from articles.evidence.quotes.voice import Voice

ANSWER = "answer"
"""The rule of what somebody says to whoever asked."""
_BEHIND = 3
"""Words behind a verb and its subject among which whom it asks may stand."""
_REACH = 2500
"""How far before a question the one may be named who answers it."""


@dataclass(slots=True)
class Asked:
    """A question, and who answers it."""

    by: Person
    of: Person
    put: bool
    """Whether it says that the one is asked: `l’interroge la présidente`, or a court asks the accused."""
    end: int
    """Where its sentence ends."""

    def other(self, person: Person | None) -> Person | None:
        """The one of the two who is not the other."""
        return self.of if person is self.by else self.by if person is self.of else None


def asked_of(scene: Scene, place: int, found: Attribution, voice: Voice, people: People) -> Asked | None:
    """Whom the question at token `place` is put to, as far as the article shows."""
    by, quoted = voice.person, scene.tokens[place].quoted
    if by is None or not by.human or quoted is None or not _says(voice, scene.lexicon.verbs.asking):
        return None
    shape, tried = _spoken_to(scene, place, found), people.descriptions.tried()
    officer = tried is not None and tried is not by and _is_officer(scene, found)
    of = tried if officer else _other(people, by, shape or "", quoted.start)
    if of is None or of is by:
        return None
    return Asked(by, of, officer or shape is not None, scene.tokens[-1].end)


def _spoken_to(scene: Scene, place: int, found: Attribution) -> str | None:
    """The gender that `ihn` of `fragte ihn die Richterin` shows; None if there is no such word."""
    cue, mention, tokens = found.cue, found.mention, scene.tokens
    if cue is None:
        return None
    shapes = _shapes(scene.lexicon)
    low, high = (mention.first, mention.last) if mention is not None else (cue.high, cue.high)
    for at in range(max(0, cue.low - 1), min(len(tokens), max(cue.high, high) + _BEHIND)):
        token = tokens[at]
        if low <= at < high or at == place:
            continue
        shape = shapes.get(token.low.rpartition("-")[2])
        beside = at == cue.low - 1 or not token.flags & DETERMINER or _closes(tokens, at)
        if shape is not None and beside:
            return shape
    return None


def _shapes(lexicon: Lexicon) -> dict[str, str]:
    return dict(entry.split(":") for entry in lexicon.people.spoken_to.split())


def _closes(tokens: list[Token], at: int) -> bool:
    """`asked | her |.`: nothing that it would be a determiner of stands behind it."""
    return at + 1 == len(tokens) or not tokens[at + 1].is_word


def _is_officer(scene: Scene, found: Attribution) -> bool:
    """Whether a court speaks, or who accuses there."""
    if found.mention is None:
        return False
    officers = tuple(scene.lexicon.people.officers.split())
    return any(t.low.endswith(officers) for t in scene.tokens[found.mention.first : found.mention.last])


def _other(people: People, by: Person, gender: str, place: int) -> Person | None:
    """Who spoke or was named last before a question, but for whoever asks it."""
    spoke = next((p for p in reversed(people.recent) if p is not by and _fits(p, gender)), None)
    for at, name in reversed(people.names.within(max(0, place - _REACH), place)):
        if spoke is not None and at < max(spoke.place, spoke.end):
            return spoke
        known = people.names.gender_of(name)
        if name in people.names.humans and name != by.name and (not known or not gender or known == gender):
            return people.named(at, name, gender)
    return spoke


def _fits(person: Person, gender: str) -> bool:
    same = not (person.gender and gender) or person.gender == gender
    return person.human and not person.plural and same


def _says(voice: Voice, verbs: str) -> bool:
    """Whether the reporting words hold one of some verbs."""
    return not listed(verbs).isdisjoint((voice.cue or "").lower().split())


def may_answer(asked: Asked, voice: Voice, lexicon: Lexicon) -> bool:
    """Whether `respondió`, `antwortete er` behind a question, taken for whoever asked, may be of the one
    who was."""
    mention = voice.mention
    if voice.person is not asked.by or _says(voice, lexicon.verbs.adding):
        return False
    if mention is not None and (mention.kind != "pronoun" or mention.plural):
        return False
    if mention is not None and mention.gender and asked.of.gender not in ("", mention.gender):
        return False
    return asked.put or _says(voice, lexicon.verbs.answering)


def is_reply(quoted: Quoted, text: str) -> bool:
    """Whether words in marks behind a question may answer it: a dash changes the speaker, marks may hold
    one question more."""
    return quoted.dash or text[quoted.end - 1] != "?"
