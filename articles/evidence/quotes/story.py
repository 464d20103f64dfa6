"""An article read sentence by sentence: who is speaking, and which words are parts of one utterance."""

from bisect import bisect_left
from collections.abc import Sequence
from functools import partial

from articles.evidence.quotes.afterwards import tell_back
from articles.evidence.quotes.cues import Cue, cues_of, may_report
from articles.evidence.quotes.direct import pointing_ahead
from articles.evidence.quotes.flags import AND, THAT
from articles.evidence.quotes.indirect import is_nested, may_be_subjunctive, reports_of
from articles.evidence.quotes.lately import Lately
from articles.evidence.quotes.lexicon import Lexicon, listed
from articles.evidence.quotes.marks import Quoted
from articles.evidence.quotes.mentions import Mention
from articles.evidence.quotes.quotation import Quotations
from articles.evidence.quotes.sentences import Words, sentences_of, words_of
from articles.evidence.quotes.subjects import Attribution, Scene, find_subject
from articles.evidence.quotes.unmarked import add_again, add_beside, add_reported, add_tail, carry_on
from articles.evidence.quotes.utterances import Utterances
from articles.evidence.quotes.voice import Voice

_BRIEF = 6
"""Words of a sentence that only leads up to the next, at most, where no colon says so."""
_NAMED = 3
"""Words behind the first of a sentence among which what it calls somebody's words stands."""
_MOST_CUES = 30
"""Reporting words of one sentence, at most: prose has a handful."""


class Story:
    """Reads the paragraphs in order, and hands what is said there to `said`."""

    def __init__(self, text: str, lexicon: Lexicon) -> None:
        self.text = text
        self.lexicon = lexicon
        self.said = Utterances(text, lexicon)
        self.lately = Lately(self.said)
        self.announced: Voice | None = None
        self.words = Words()
        """Those of the paragraph."""

    def read(self, number: int, start: int, end: int, quoted: list[Quoted]) -> None:
        """One paragraph, `text[start:end]`, with the quotations in it."""
        self.said.paragraph, self.said.sentence = number, -1
        if self.announced is not None and self.announced.paragraph < number - 1:
            self.announced = None
        words = self.words = words_of(self.text, start, end, quoted, self.lexicon)
        self.said.opening = words.starts[0] if words.starts else start
        reporting = may_report(words, self.lexicon)
        for low, high in sentences_of(words, self.text, self.lexicon, self.said.people.initials):
            self.said.sentence += 1
            here = reporting[bisect_left(reporting, low) : bisect_left(reporting, high)]
            places = [at - low for at in words.quotations(low, high)]
            if here or places or not self._is_quiet(low, high):
                self._read_sentence(low, high, [at - low for at in here], places)
                continue
            self._pass_over(low, high)
            self.said.passed = partial(self._scene, words, low, high)

    def _is_quiet(self, low: int, high: int) -> bool:
        """Whether a sentence without quotations or reporting words has nothing else that may matter."""
        words, lexicon = self.words, self.lexicon
        if words.lows[low] in lexicon.pointing or words.texts[high - 1] == ":":
            return False
        if not listed(lexicon.attribution.utterances).isdisjoint(words.lows[low + 1 : low + 1 + _NAMED]):
            return False  # La frase es de X.
        if words.flags[low] & AND and low + 1 < high and words.flags[low + 1] & THAT:
            return False
        return not lexicon.forms.subjunctive or not self._may_be_carried(low, high)

    def _pass_over(self, low: int, high: int) -> None:
        self.announced, self.said.place = None, self.words.starts[low]
        self.lately.pass_by(self.words, low, high)

    def _may_be_carried(self, low: int, high: int) -> bool:
        """Whether what was said before may go on in a sentence: `Das koste Millionen.`"""
        last = self.said.voice
        heard = last is not None and (last.subjunctive or (last.marked and last.person is not None))
        if last is not None and heard and self.said.just_before(last):
            return True
        return may_be_subjunctive(self.words, low, high, self.lexicon)

    def _scene(self, words: Words, low: int, high: int, reporting: Sequence[int] = ()) -> Scene:
        """The sentence `words[low:high]`, with the reporting words that begin at some of its words."""
        tokens = words.tokens(low, high)
        cues = cues_of(tokens, reporting, self.text, self.lexicon)[:_MOST_CUES]
        return Scene(tokens, cues, self.text, self.lexicon, self.said.people.is_human, find_subject)

    def _read_sentence(self, low: int, high: int, reporting: list[int], places: list[int]) -> None:
        scene = self._scene(self.words, low, high, reporting)
        tokens = scene.tokens
        if self.lexicon.forms.subjunctive and scene.cues:
            scene.cues = self._outer_cues(scene)
        announced, self.announced = self.announced, None
        self.said.reading, self.said.place = scene, tokens[0].start
        tell_back(self.said, self.lately, scene, places)
        began = len(self.said.rows)
        alone = bool(places) and not any(t.is_word for t in tokens)
        voices: dict[int, Voice] = {}
        taken: list[tuple[int, int]] = []
        if places:
            quotations = Quotations(self.said, self.lately, scene, alone, announced, voices)
            taken = [(tokens[at].start, tokens[at].end) for at in places if quotations.add(at)]
        if not alone:
            self._read_words(scene, places, taken, voices)
        if not taken and len(self.said.rows) == began:
            self.lately.pass_by(self.words, low, high)
        if not places:
            self._announce(scene, high in self.words.quoted)
        self.said.scene = scene

    def _outer_cues(self, scene: Scene) -> list[Cue]:
        """Reporting words that are not themselves reported: `habe X betont, dass …, | sagte | Y`."""
        last = self.said.voice
        told = [cue for cue in scene.cues if not is_nested(scene, cue.verb)]
        carried = last is not None and last.subjunctive and self.said.just_before(last)
        if carried or any(cue.kind == "say" for cue in told):
            return told
        return scene.cues[:1] + [cue for cue in told if cue is not scene.cues[0]]

    def _read_words(
        self, scene: Scene, places: list[int], taken: list[tuple[int, int]], voices: dict[int, Voice]
    ) -> None:
        """What is said outside the quotation marks, where `taken` spans of the text are in them."""
        before, heard = len(self.said.rows), self.said.voice if taken else None
        for cue, found in reports_of(scene):
            add_reported(self.said, scene, cue.verb, found, taken, voices)
        if heard is not None:
            self.said.voice = heard  # Volgens buren was het druk: “…”, zegt Jan. “…”
        if taken:
            add_beside(self.said, scene, places, taken, voices)
            add_tail(self.said, scene, voices)
        elif len(self.said.rows) == before:
            self._go_on(scene)

    def _go_on(self, scene: Scene) -> None:
        """A sentence that quotes nobody: what was said before goes on, or it names who may speak next."""
        before = len(self.said.rows)
        carry_on(self.said, scene)
        if len(self.said.rows) == before:
            add_again(self.said, scene)
        if len(self.said.rows) == before:
            self._notice(scene)

    def _notice(self, scene: Scene) -> None:
        """The named subject of a reporting verb that reports nothing: `he` may be that one now."""
        for cue in scene.cues:
            mention = scene.subjects.get(cue.verb)
            if cue.kind != "say" or cue.participle or mention is None:
                continue
            unsure = self.lexicon.traits.nouns_capital and not self.said.people.may_go_on(mention.text)
            if (mention.kind == "name" and not unsure) or self._is_office(mention):
                person = self.said.people.resolve(mention)
                if person is not None:
                    self.said.people.spoke(person)

    def _is_office(self, mention: Mention) -> bool:
        """`El fiscal | respondió. “…”`"""
        office = mention.definite and not mention.plural and self.lexicon.traits.name_chain
        return office and any(map(self.said.people.is_office, mention.roles[:1]))

    def _announce(self, scene: Scene, quoted_next: bool) -> None:
        """A sentence that leads up to the quote of the next one: its speaker, kept for that."""
        tokens = scene.tokens
        cue = scene.cues[-1] if scene.cues else None
        closes = cue is not None and quoted_next and cue.high == len(tokens) - 1 <= _BRIEF
        closes = closes and cue is not None and cue.kind == "say" and not (cue.used or cue.negated)
        if cue is not None and (closes or tokens[-1].text == ":"):  # Poi chiarisce. «…»
            found = Attribution(cue, scene.subject(cue), "announced")
            self.announced = self.said.speak(found, cue.text, True)
        elif tokens[-1].text == ":":
            mention = pointing_ahead(scene, len(tokens) - 1)
            person = self.said.people.resolve(mention) or self.said.latest()
            self.announced = self.said.fresh(person, mention)
