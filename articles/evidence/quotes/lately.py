"""Whom the text before words in marks told of, who may be the one who speaks now."""

from articles.evidence.quotes.direct import pointing_ahead
from articles.evidence.quotes.flags import ANAPHOR
from articles.evidence.quotes.lexicon import endings_of
from articles.evidence.quotes.marks import Quoted
from articles.evidence.quotes.mentioning import mention_of
from articles.evidence.quotes.mentions import Mention
from articles.evidence.quotes.naming import is_role
from articles.evidence.quotes.sentences import Token, Words
from articles.evidence.quotes.speakers import Person
from articles.evidence.quotes.subjects import Scene, find_subject
from articles.evidence.quotes.utterances import Utterances
from articles.evidence.quotes.voice import Voice

_SPOKEN = 50
"""Characters of a quotation in which it may tell of somebody by a pronoun."""


class Lately:
    """What is kept of the latest sentences beside what was said in them."""

    def __init__(self, said: Utterances) -> None:
        self.said = said
        self._words = Words()
        self._lead = (-1, -1, 0, 0)
        """The latest sentence without quotation marks: its paragraph, its number there, its first and last
        words."""

    def pass_by(self, words: Words, low: int, high: int) -> None:
        """Keep a sentence without quotation marks, `words[low:high]` of its paragraph."""
        self._lead = (self.said.paragraph, self.said.sentence, low, high)
        self._words = words

    def tokens(self) -> list[Token] | None:
        """The sentence right before this one, in its paragraph, if it had no quotation marks."""
        paragraph, sentence, *lead = self._lead
        if (paragraph, sentence) != (self.said.paragraph, self.said.sentence - 1):
            return None
        return self._words.tokens(*lead)

    def just_told(self, quoted: Quoted) -> Voice | None:
        """Whom the sentence before is about, who may speak now."""
        tokens = self.tokens()
        if tokens is None:
            paragraph, _, *lead = self._lead
            if not self._opens_alone(paragraph):
                return None
            tokens = self._words.tokens(*lead)
        told = named_in(self.said, tokens) or self._described_in(tokens)
        if told is None or self.is_spoken_of(told[0], quoted):
            return None
        return self.said.fresh(*told)

    def _described_in(self, tokens: list[Token]) -> tuple[Person, Mention] | None:
        """`De advocaat | ging in de verdediging. “…”`: the office or the person that a sentence is about."""
        people = self.said.people
        scene = Scene(tokens, [], people.text, self.said.lexicon, people.is_human, find_subject)
        mention = pointing_ahead(scene, len(tokens) - 1)
        if mention is None or mention.kind != "description" or mention.plural or mention.first > 2:
            return None
        words = tokens[mention.first : mention.last]
        known = any(t.flags & ANAPHOR or is_role(t, self.said.lexicon) for t in words)
        person = people.resolve(mention) if known else None
        return (person, mention) if person is not None else None

    def is_spoken_of(self, person: Person, quoted: Quoted) -> bool:
        """`E lá vai Rui de novo. “Até | ele | fazer um ano, rezamos.”`: whether they tell of that one."""
        lexicon = self.said.lexicon
        if not person.gender or not lexicon.traits.null_subject:
            return False
        words = self.said.people.text[quoted.start : quoted.start + _SPOKEN].lower().split()[:-1]
        links = endings_of(lexicon.forms.elisions)
        bare = (
            word[1:] if word.startswith(links) and word not in lexicon.pronouns else word for word in words
        )
        return any(lexicon.pronouns.get(word, "")[:1] == person.gender for word in bare)

    def _opens_alone(self, paragraph: int) -> bool:
        """Whether a quote opens its paragraph, and nobody spoke in the one before."""
        last = self.said.voice
        quiet = last is None or last.person is None or last.paragraph < paragraph
        return quiet and 0 <= paragraph == self.said.paragraph - 1 and not self.said.sentence


def spoken_of(said: Utterances, start: int, place: int) -> Person | None:
    """`Regisseur Jens Siemssen führte Interviews. Nun lebt alles wieder auf. „…“`: the one person whom a
    paragraph, from `start`, names before a place, as a subject."""
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
