"""The utterances of an article so far: their rows, who spoke last, and who speaks where no name stands."""

from collections.abc import Callable

from articles.evidence.quotes.clauses import Reported
from articles.evidence.quotes.direct import acting_first
from articles.evidence.quotes.exchange import Asked
from articles.evidence.quotes.flags import CLITIC, OF, PREPOSITION, REFLEXIVE
from articles.evidence.quotes.indirect import teller_of
from articles.evidence.quotes.lexicon import Lexicon, endings_of, joined_phrases, listed
from articles.evidence.quotes.mentions import Mention, is_document
from articles.evidence.quotes.phrasing import Phrasing
from articles.evidence.quotes.speakers import People, Person
from articles.evidence.quotes.subjects import Attribution, Scene, subject_after
from articles.evidence.quotes.voice import Voice
from articles.evidence.records import Quote, QuoteKind

_STOPS = ("", ".", ",", ":", ";", "!", "?")
_NOT_LONG = 2
"""Sentences after which a body that spoke still goes on, at most."""


class Utterances:
    """What was said up to the sentence that is being read, and by whom."""

    def __init__(self, text: str, lexicon: Lexicon) -> None:
        self.lexicon = lexicon
        self.people = People(text, lexicon, Phrasing(text, lexicon).at)
        self.rows: list[Quote] = []
        self.voice: Voice | None = None
        self.next_id = 0
        self.recent: list[Person] = []
        """The two who spoke last in quotation marks, the latest last."""
        self.asked: Asked | None = None
        """The latest question that shows who answers it."""
        self.passed: Callable[[], Scene] | None = None
        """What makes a scene of the latest sentence, if it was passed over."""
        self.reading: Scene | None = None
        """The sentence that is being read."""
        self._scene: Scene | None = None
        self.paragraph = -1
        self.sentence = -1
        """The number of the sentence being read, in its paragraph."""
        self.opening = -1
        """Where its paragraph begins."""
        self.place = -1
        """Where that sentence begins."""

    @property
    def scene(self) -> Scene | None:
        """The latest sentence that was read, or passed over in a language that marks reported speech."""
        if self.passed is not None:
            self.scene = self.passed()
        return self._scene

    @scene.setter
    def scene(self, scene: Scene) -> None:
        self._scene, self.passed = scene, None

    def new_id(self) -> int:
        """The number of a fresh utterance."""
        self.next_id += 1
        return self.next_id - 1

    def fresh(self, person: Person | None, mention: Mention | None = None, cue: str | None = None) -> Voice:
        """A fresh utterance in quotation marks by somebody whom no reporting words name."""
        return Voice(self.new_id(), person, mention, cue, True, self.paragraph, self.sentence)

    def speak(self, found: Attribution | Reported, cue: str | None, marked: bool) -> Voice:
        """A fresh utterance by the one that an attribution names."""
        mention = found.mention
        impersonal = isinstance(found, Attribution) and found.cue is not None and found.cue.impersonal
        reactor = self._reactor(mention) if impersonal else None
        named = self.people.resolve(mention)
        person = named if reactor is None else reactor
        if mention is not None and mention.kind == "nobody":
            mention = None
        if person is not None and isinstance(found, Attribution) and found.cue is not None:
            # João, que acusa o ministro, Orlando Silva, afirmou …: João was heard of last
            person.place = max(person.place, found.cue.end)
        if person is not None and cue is not None and self._adds(person, mention, cue):
            person = self.voice.person if self.voice is not None else person
        if mention is None and cue is not None and not impersonal:
            person = self._unnamed(found)
        elif person is None and mention is None and impersonal and self._means_last(found):
            person = self.latest()
        voice = Voice(self.new_id(), person, mention, cue, marked, self.paragraph, self.sentence)
        voice.anyone = isinstance(found, Attribution) and found.cue is not None and found.cue.anyone
        return voice

    def _reactor(self, mention: Mention | None) -> Person | None:
        """`Die Stadt reagierte empört. …, hieß es`, `… in einer Mitteilung`: who took a stand in the sentence
        just before."""
        unsigned = self.lexicon.traits.verb_second if mention is None else self._is_unsigned(mention)
        scene = self.scene if self.sentence and unsigned else None
        if scene is None or any(map(str.isalnum, self.people.text[scene.tokens[-1].end : self.place])):
            return None
        return self.people.resolve(teller_of(scene) if mention is None else acting_first(scene))

    def _is_unsigned(self, mention: Mention) -> bool:
        """`hieß es in einer schriftlichen | Mitteilung |`: a document of which nothing tells whose it is."""
        if mention.definite:
            return False
        words = mention.text.split()
        turned = self.lexicon.traits.verb_second or self.lexicon.traits.zero_that
        head = words.pop(-1 if turned else 0)
        said = all(w.islower() and not self.lexicon.flags.get(w, 0) & (OF | PREPOSITION) for w in words)
        return said and is_document(head, self.lexicon)

    def _adds(self, person: Person, mention: Mention | None, cue: str) -> bool:
        """`«…», dice Salvi. Il leader della Lega aggiunge: «…»`: an office that nobody is said to hold goes
        on with what somebody without an office said just before."""
        last = self.voice.person if self.voice is not None else None
        if cue.rpartition(" ")[2] not in listed(self.lexicon.verbs.adding) or mention is None or last is None:
            return False
        if mention.kind != "description" or person.named or person.rows or not mention.definite:
            return False
        names = self.people.names
        near = self.voice is not None and self.voice.paragraph == self.paragraph
        plain = last.named and last.human and not names.offices.roles_of.get(last.name)
        fits = not (last.gender and person.gender) or last.gender == person.gender
        role = mention.text.partition(" ")[0].lower()
        added = near and plain and fits and self.people.is_office(role)
        if added and mention.text.lower() == role and last.name in names.humans:
            names.hold(role, mention.start, last.name)
        return added

    def _means_last(self, found: Attribution | Reported) -> bool:
        """`…, heißt es | darin`, `| weiter`: the one heard last; and a body that spoke just before, where
        nothing tells whence the words are: `…, teilte die Stadt mit. …, | hieß es |.`"""
        cue = found.cue if isinstance(found, Attribution) else None
        if cue is None:
            return False
        after = self.people.text[cue.end : cue.end + 12].lstrip()
        attribution = self.lexicon.attribution
        if after[:1] in _STOPS and cue.text.lower() in joined_phrases(attribution.impersonal_phrases):
            return self._is_body_here(self.voice)
        return after.partition(" ")[0].rstrip(".,;:") in listed(attribution.therein)

    def _is_body_here(self, voice: Voice | None) -> bool:
        """Whether a body spoke last, in this paragraph and not long before."""
        person = voice.person if voice is not None and voice.paragraph == self.paragraph else None
        if person is None or voice is None or self.sentence - voice.sentence > _NOT_LONG:
            return False
        document = is_document(person.name.partition(" ")[0], self.lexicon)
        return not (person.human or person.plural or document)

    def _unnamed(self, found: Attribution | Reported) -> Person | None:
        """Who speaks in `…, aseguró.`: the person the text is about just there."""
        cue = found.cue if isinstance(found, Attribution) else None
        if cue is None or not self.lexicon.traits.null_subject or self.place < 0:
            return self.latest()
        last = self.voice
        if self._goes_on(cue.text.rpartition(" ")[2]):
            return last.person if last is not None else None
        endings = endings_of(self.lexicon.forms.plural_verbs)
        small = CLITIC | REFLEXIVE
        verb = next((w for w in cue.text.lower().split() if not self.lexicon.flags.get(w, 0) & small), "")
        if endings and cue.is_verb and verb.endswith(endings):
            return self._several(last)  # El objetivo, sostuvieron, es …
        if last is not None and last.person is not None and not (last.person.named and last.person.human):
            just_before = (last.paragraph, last.sentence) == (self.paragraph, self.sentence - 1)
            if just_before and not self.people.names.within(last.person.place, self.place):
                return last.person  # Il nipote confessa che … «…», confida. A PM nega. Disse que …
        here = self.reading.tokens if self.reading is not None else []
        quoted = next((t.start for t in here if t.quoted), 0)
        named = [n for n in self.people.names.within(self.place, quoted) if n[1] in self.people.names.humans]
        if len(named) == 1:  # Il parroco, don Gino, ha aperto l’oratorio: «…», racconta.
            place, name = named[0]
            return self.people.person(name, Mention(place, place, name, "name"))
        before_colon = self._before_colon(cue.low)
        if before_colon is not None:
            return self.people.resolve(before_colon)
        return self.people.resolve(Mention(self.place, self.place, "", "pronoun"))

    def _before_colon(self, at: int) -> Mention | None:
        """`L’anziano non è d’accordo: gli orsi, | sbotta |, …`: the office that heads what a colon closes."""
        tokens = self.reading.tokens if self.reading is not None else []
        colon = next((k for k, t in enumerate(tokens[:at]) if t.text == ":"), 0)
        found = subject_after(tokens[:colon], 0, self.lexicon) if colon > 2 else None
        if found is None or found.first or found.last >= colon or found.kind != "description":
            return None
        office = any(map(self.people.is_office, found.roles[:1]))
        return found if found.definite and not found.plural and office else None

    def _goes_on(self, verb: str) -> bool:
        """`«…», dice la nota. Más adelante | agrega |: «…»`: who just spoke goes on, nobody being named."""
        last = self.voice
        if last is None or last.person is None or verb.lower() not in listed(self.lexicon.verbs.adding):
            return False
        if last.paragraph < self.paragraph - 1 or not self.rows:
            return False
        return not self.people.names.within(self.rows[-1].end, self.place + 1)

    def _several(self, last: Voice | None) -> Person | None:
        """The latest speaker who is several people, or a body: of whom a plural verb tells."""
        if last is not None and last.person is not None and (last.person.plural or not last.person.human):
            return last.person
        return next((p for p in reversed(self.people.recent[-4:]) if p.plural), None)

    def latest(self) -> Person | None:
        voice = self.voice
        if voice is not None and voice.paragraph >= self.paragraph - 2:
            return voice.person
        return None

    def add(self, start: int, end: int, kind: QuoteKind, voice: Voice, rule: str, shown: bool = True) -> None:
        """One more row of an utterance; its mention and verb stand beside it only where `shown`."""
        mention = voice.mention if shown else None
        self.rows.append(
            Quote(
                start=start,
                end=end,
                kind=kind,
                quote_id=voice.quote_id,
                speaker=voice.person.name if voice.person is not None else None,
                speaker_start=mention.start if mention is not None else None,
                speaker_end=mention.end if mention is not None else None,
                cue=voice.cue if shown else None,
                rule=rule,
            )
        )
        voice.paragraph, voice.sentence = self.paragraph, self.sentence
        if not (voice.anyone and voice.person is None):
            self.voice = voice
        if kind == "direct" and voice.person is not None and self.recent[-1:] != [voice.person]:
            self.recent = [*self.recent[-1:], voice.person]
        if voice.person is not None:
            self.people.spoke(voice.person)
            voice.person.end = max(voice.person.end, end)
            voice.person.rows += 1

    def answering(self) -> Voice | None:
        """Between two who talk with each other, a bare line after a question is the other's answer."""
        last = self.voice
        if last is None or last.paragraph != self.paragraph - 1 or not self.rows or len(self.recent) < 2:
            return None
        if self.people.text[self.rows[-1].end - 1] != "?" or self.recent[-1] is not last.person:
            return None
        return self.fresh(self.recent[-2])

    def just_asked(self) -> Asked | None:
        """The question, if it is the sentence right before this one."""
        asked = self.asked
        if asked is None or not self.rows or self.rows[-1].end > asked.end:
            return None
        return None if any(map(str.isalnum, self.people.text[asked.end : self.place])) else asked

    def just_before(self, voice: Voice) -> bool:
        """Whether somebody was last heard in the sentence before this one."""
        return (voice.paragraph, voice.sentence) == (self.paragraph, self.sentence - 1)
