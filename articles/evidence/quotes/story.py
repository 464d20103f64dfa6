"""An article read sentence by sentence: who is speaking, and which words are parts of one utterance."""

from bisect import bisect_left
from dataclasses import replace

from articles.evidence.quotes.attribution import attribute
from articles.evidence.quotes.clauses import MIN_WORDS, Reported, past_dateline, trimmed, words_between
from articles.evidence.quotes.cues import cues_of, may_report
from articles.evidence.quotes.indirect import (
    carried_on,
    carries,
    is_nested,
    reported,
    tail_after,
    teller_of,
    told_so,
)
from articles.evidence.quotes.kinds import is_quote, kind_of
from articles.evidence.quotes.lexicon import ADVERB, AND, KONJ, KONJ_WEAK, OPENER, Lexicon, listed
from articles.evidence.quotes.marks import Quoted
from articles.evidence.quotes.mentions import Mention, mention_of
from articles.evidence.quotes.pointing import pointing_ahead, pointing_back, tells_unmarked, verb_before
from articles.evidence.quotes.scene import Attribution, Scene
from articles.evidence.quotes.sentences import Token, Words, sentences_of, words_of
from articles.evidence.quotes.speakers import People, Person
from articles.evidence.quotes.voice import Voice
from articles.evidence.records import Quote, QuoteKind

_FRAGMENT = 3
"""Words of a fragment that is a quote only with a verb of saying."""
_LONG = 60
"""Words in marks that open a paragraph and nobody says are the last speaker's, if they are so long."""
_MOST_CUES = 30
"""Reporting words of one sentence, at most: prose has a handful."""


def _only_links(tokens: list[Token]) -> bool:
    """Whether a sentence has nothing before its quotation but `and`, `then`, `again`."""
    return all(not t.is_word or t.flags & (AND | OPENER | ADVERB) for t in tokens)


class Story:
    """Reads the paragraphs in order and gathers `rows`."""

    def __init__(self, text: str, lexicon: Lexicon) -> None:
        self.text = text
        self.lexicon = lexicon
        self.people = People(text, lexicon)
        self.rows: list[Quote] = []
        self.voice: Voice | None = None
        self.announced: Voice | None = None
        self.next_id = 0
        self.recent: list[Person] = []
        """The two who spoke last in quotation marks, the latest last."""
        self.words = Words([], [], [], [], [], {}, {})
        """Those of the paragraph."""
        self.heard: tuple[int, int, Mention | None] = (-1, -1, None)
        self.lead = (-1, -1, 0, 0)
        """The latest sentence without quotation marks: its paragraph, its number there, its first and last
        words."""
        self.scene: Scene | None = None
        """The latest sentence that was read."""
        self.paragraph = -1
        self.place = -1
        self.sentence = -1

    def read(self, number: int, start: int, end: int, quoted: list[Quoted]) -> None:
        """One paragraph, `text[start:end]`, with the quotations in it."""
        self.paragraph, self.sentence = number, -1
        if self.announced is not None and self.announced.paragraph < number - 1:
            self.announced = None
        words = self.words = words_of(self.text, start, end, quoted, self.lexicon)
        reporting = may_report(words, self.lexicon)
        for low, high in sentences_of(words, self.text, self.lexicon):
            self.sentence += 1
            here = reporting[bisect_left(reporting, low) : bisect_left(reporting, high)]
            places = [at - low for at in words.quotations(low, high)]
            if here or places or not self._pass_over(low, high):
                self._read_sentence(low, high, [at - low for at in here], places)

    def _pass_over(self, low: int, high: int) -> bool:
        """Pass over a sentence without quotations or reporting words, unless something else may matter."""
        words, lexicon = self.words, self.lexicon
        if words.lows[low] in lexicon.pointing or words.texts[high - 1] == ":" or lexicon.speech.subjunctive:
            return False
        self.announced, self.place = None, words.starts[low]
        self.lead = (self.paragraph, self.sentence, low, high)
        return True

    def _read_sentence(self, low: int, high: int, reporting: list[int], places: list[int]) -> None:
        tokens = self.words.tokens(low, high)
        cues = cues_of(tokens, reporting, self.text, self.lexicon)[:_MOST_CUES]
        scene = Scene(tokens, cues, self.text, self.lexicon, {}, self.people.is_human)
        if self.lexicon.speech.subjunctive and cues:
            carried = self.voice is not None and self.voice.subjunctive and self._just_before(self.voice)
            first = cues[0] if not carried else None
            scene.cues = cues = [cue for cue in cues if cue is first or not is_nested(scene, cue.verb)]
        announced, self.announced = self.announced, None
        self.place = tokens[0].start
        if not places:
            self._point_back(scene)
        taken: list[tuple[int, int]] = []
        voices: dict[int, Voice] = {}
        alone = bool(places) and not any(t.is_word for t in tokens)
        for place in places:
            if self._quotation(scene, place, alone, announced, voices):
                taken.append((tokens[place].start, tokens[place].end))
        if not alone:
            before = len(self.rows)
            for cue in cues:
                self._indirect(scene, cue.verb, reported(scene, cue), taken, voices)
            if taken:
                self._tail(scene, voices)
            if not taken and len(self.rows) == before:
                self._carried_on(scene)
            if not taken and len(self.rows) == before:
                self._notice(scene)
            if not places:
                self.lead = (self.paragraph, self.sentence, low, high)
                self._announce(scene)
        self.scene = scene

    def _point_back(self, scene: Scene) -> None:
        """`“…”. Lo ha detto il ministro.`: the words just before have their speaker only now."""
        found = pointing_back(scene)
        if found is None:
            return
        if found.cue is not None:
            found.cue.used = True
        last, mention = self.voice, found.mention
        if tells_unmarked(scene, found) and self._take_lead(found):
            return
        if last is None or not last.marked or last.cue is not None or mention is None:
            return
        if last.paragraph < self.paragraph - 1 or (
            last.paragraph == self.paragraph and last.sentence < self.sentence - 1
        ):
            return
        person = self.people.resolve(mention)
        if person is None or mention.kind == "nobody":
            return
        fresh = self.rows[-1].rule == "carried-over"
        number = self._new_id() if fresh else last.quote_id
        for at in range(len(self.rows) - 1, -1, -1):
            row = self.rows[at]
            if row.quote_id != last.quote_id or (fresh and row.rule != "carried-over"):
                break
            self.rows[at] = replace(
                row,
                quote_id=number,
                speaker=person.name,
                speaker_start=mention.start,
                speaker_end=mention.end,
                cue=found.cue.text if found.cue is not None else None,
                rule=found.rule,
            )
        self.voice = replace(last, quote_id=number, person=person, mention=mention)

    def _take_lead(self, found: Attribution) -> bool:
        """`De brug gaat dicht. Dat meldt de gemeente.`: the sentence before, if nobody else says it."""
        paragraph, sentence, *lead = self.lead
        if (paragraph, sentence) != (self.paragraph, self.sentence - 1) or found.cue is None:
            return False
        tokens = self.words.tokens(*lead)
        low, high = trimmed(tokens, past_dateline(tokens, 0, len(tokens)), len(tokens))
        if words_between(tokens, low, high) < MIN_WORDS + 1:
            return False
        start, end = tokens[low].start, tokens[high - 1].end
        if self.rows and self.rows[-1].end > start:
            return False
        voice = self._speak(found, found.cue.text, False)
        if voice.person is None:
            return False
        self._add(start, end, "indirect", voice, found.rule)
        voice.marked = False
        return True

    def _notice(self, scene: Scene) -> None:
        """The named subject of a reporting verb that reports nothing: `he` may be that one now."""
        for cue in scene.cues:
            mention = scene.subjects.get(cue.verb)
            if cue.kind == "say" and not cue.participle and mention is not None and mention.kind == "name":
                person = self.people.resolve(mention)
                self.heard = (self.paragraph, self.sentence, mention)
                if person is not None and self.people.is_human(person.name):
                    self.people.spoke(person)

    def _new_id(self) -> int:
        self.next_id += 1
        return self.next_id - 1

    def _speak(self, found: Attribution | Reported, cue: str | None, marked: bool) -> Voice:
        """A fresh utterance by the one that an attribution names."""
        mention = found.mention
        person = self.people.resolve(mention)
        if mention is not None and mention.kind == "nobody":
            mention = None
        if person is not None and isinstance(found, Attribution) and found.cue is not None:
            # João, que acusa o ministro, Orlando Silva, afirmou …: João was heard of last
            person.place = max(person.place, found.cue.end)
        impersonal = isinstance(found, Attribution) and found.cue is not None and found.cue.impersonal
        if mention is None and cue is not None and not impersonal:
            person = self._unnamed(found)
        elif (
            mention is None
            and impersonal
            and self.lexicon.stances
            and self.scene is not None
            and self.sentence
        ):
            person = self.people.resolve(teller_of(self.scene))
        here = (self.paragraph, self.sentence)
        return Voice(self._new_id(), person, mention, cue, marked, *here, attributed=here)

    def _is_told_on(self, scene: Scene) -> bool:
        """Whether a sentence without reporting words goes on with the last speaker's, in pieces:
        `En el este «falta una plaza», un plan que «nadie ha visto»`."""
        last, tokens = self.voice, scene.tokens
        if last is None or not last.marked or last.person is None or not last.person.human or scene.cues:
            return False
        if last.paragraph < self.paragraph - 1 or not self.lexicon.speech.null_subject:
            return False
        return not self.people.names.within(tokens[0].start, tokens[-1].end)

    def _unnamed(self, found: Attribution | Reported) -> Person | None:
        """Who speaks in `…, aseguró.`: the person the text is about just there."""
        cue = found.cue if isinstance(found, Attribution) else None
        if cue is None or not self.lexicon.speech.null_subject or self.place < 0:
            return self._latest()
        last = self.voice
        endings = tuple(self.lexicon.speech.plural_verbs.split())
        if endings and cue.is_verb and cue.text.partition(" ")[0].lower().endswith(endings):
            return self._several(last)  # El objetivo, sostuvieron, es …
        if last is not None and last.person is not None and not last.person.named:
            just_before = (last.paragraph, last.sentence) == (self.paragraph, self.sentence - 1)
            if just_before and not self.people.names.within(last.person.place, self.place):
                return last.person  # Il nipote confessa che … «…», confida.
        quoted = next((t.start for t in self.scene.tokens if t.quoted), 0) if self.scene is not None else 0
        named = [n for n in self.people.names.within(self.place, quoted) if n[1] in self.people.names.humans]
        if len(named) == 1:  # Il parroco, don Gino, ha aperto l’oratorio: «…», racconta.
            place, name = named[0]
            return self.people.person(name, Mention(place, place, name, "name"))
        return self.people.resolve(Mention(self.place, self.place, "", "pronoun"))

    def _several(self, last: Voice | None) -> Person | None:
        """The latest speaker who is several people, or a body: of whom a plural verb tells."""
        if last is not None and last.person is not None and (last.person.plural or not last.person.human):
            return last.person
        return next((p for p in reversed(self.people.recent[-4:]) if p.plural), None)

    def _latest(self) -> Person | None:
        voice = self.voice
        if voice is not None and voice.paragraph >= self.paragraph - 2:
            return voice.person
        return None

    def _add(
        self, start: int, end: int, kind: QuoteKind, voice: Voice, rule: str, shown: bool = True
    ) -> None:
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
        self.voice = voice
        if kind == "direct" and voice.person is not None and self.recent[-1:] != [voice.person]:
            self.recent = [*self.recent[-1:], voice.person]
        if voice.person is not None:
            self.people.spoke(voice.person)
            voice.person.end = max(voice.person.end, end)
            voice.person.rows += 1

    def _quotation(
        self, scene: Scene, place: int, alone: bool, announced: Voice | None, voices: dict[int, Voice]
    ) -> bool:
        quoted = scene.tokens[place].quoted
        assert quoted is not None
        if quoted.outer is not None:
            signed = Mention(0, 0, quoted.outer, "name")
            voice = Voice(
                self._new_id(), self.people.resolve(signed), None, None, True, self.paragraph, self.sentence
            )
            self._add(quoted.start, quoted.end, "direct", voice, "signed")
            return True
        if quoted.continues and self.voice is not None and self.voice.marked:
            self._go_on(scene, place, alone)
            return True
        found = None if alone else attribute(scene, place)
        if found is None and voices and place and scene.tokens[place - 1].text == ":":
            *_, voice = voices.values()  # « A », tempère-t-elle, avant d’ajouter : « B »
            self._add(quoted.start, quoted.end, "direct", voice, "same-sentence")
            return True
        last = self.voice
        goes_on = last is not None and self._just_before(last)
        if found is None and place and not quoted.dash and carries(scene):
            words = len(self.text[quoted.start : quoted.end].split())
            if words > _FRAGMENT:  # Es könne nicht sein, dass „…“ gespart wird
                voice, shown = self._carrier()
                self._add(quoted.start, quoted.end, "mixed", voice, "subjunctive", shown=shown)
                voice.subjunctive = True
            return words > _FRAGMENT
        if not is_quote(scene, place, quoted, found, goes_on):
            return False
        kind = kind_of(scene, place, quoted, found)
        if found is not None and found.cue is not None:
            voice = voices.get(found.cue.verb) or self._speak(found, found.cue.text, True)
            voices[found.cue.verb] = voice
            found.cue.used = True
            self._add(quoted.start, quoted.end, kind, voice, found.rule)
            return True
        if alone or place == 0:
            if last is not None and goes_on and (last.marked or alone):
                self._add(quoted.start, quoted.end, kind, last, "carried")
                last.marked = True
                return True
            if announced is None and alone:
                announced = self._just_heard() or self._just_named() or self._answering()
            if announced is not None:
                self._add(quoted.start, quoted.end, kind, announced, "announced")
                return True
            long = quoted.end - quoted.start >= _LONG and not scene.cues and self.lexicon.speech.null_subject
            over = alone or (long and last is not None and last.marked)
            if over and last is not None and last.paragraph >= self.paragraph - 1:
                self._add(quoted.start, quoted.end, kind, last, "carried-over", shown=False)
                last.marked = True
                return True
        person: Person | None = None
        mention: Mention | None = None
        before = scene.tokens[place - 1] if place and not alone else None
        if before is not None and before.text == ":":
            mention = pointing_ahead(scene, place - 1)
            person = self.people.resolve(mention)
            if mention is None and goes_on and last is not None and _only_links(scene.tokens[:place]):
                person = last.person  # E ancora: «…»
        elif before is not None and before.low in listed(self.lexicon.speech.reasons):
            who = pointing_ahead(scene, place - 1)
            resolved = self.people.resolve(who)
            if resolved is not None and resolved.human:
                person, mention = resolved, who
        elif before is not None and before.is_word and self._is_told_on(scene):
            person = self._latest()
        cue = verb_before(scene, place - 1, mention)
        voice = Voice(self._new_id(), person, mention, cue, True, self.paragraph, self.sentence)
        self._add(quoted.start, quoted.end, kind, voice, "colon" if person else "marks")
        return True

    def _go_on(self, scene: Scene, place: int, alone: bool) -> None:
        """A quote that an earlier paragraph began; its speaker may stand only here."""
        voice, quoted = self.voice, scene.tokens[place].quoted
        assert voice is not None
        assert quoted is not None
        found = None if alone or voice.person is not None else attribute(scene, place)
        if found is None or found.cue is None:
            self._add(quoted.start, quoted.end, "direct", voice, "goes-on", shown=False)
            return
        spoken = self._speak(found, found.cue.text, True)
        spoken.quote_id = voice.quote_id
        found.cue.used = True
        if spoken.person is not None:
            name = spoken.person.name
            for at in range(len(self.rows) - 1, -1, -1):
                if self.rows[at].quote_id != voice.quote_id:
                    break
                self.rows[at] = replace(self.rows[at], speaker=name)
        self._add(quoted.start, quoted.end, "direct", spoken, found.rule)

    def _announce(self, scene: Scene) -> None:
        """A sentence that leads up to the quote of the next one: its speaker, kept for that."""
        tokens = scene.tokens
        if tokens[-1].text == ":":
            cue = scene.cues[-1] if scene.cues else None
            mention = scene.subject(cue) if cue is not None else pointing_ahead(scene, len(tokens) - 1)
            person = self.people.resolve(mention) or self._latest()
            self.announced = Voice(
                self._new_id(),
                person,
                mention,
                cue.text if cue else None,
                True,
                self.paragraph,
                self.sentence,
            )

    def _answering(self) -> Voice | None:
        """Between two who talk with each other, a bare line after a question is the other's answer."""
        last = self.voice
        if last is None or last.paragraph != self.paragraph - 1 or not self.rows or len(self.recent) < 2:
            return None
        if self.text[self.rows[-1].end - 1] != "?" or self.recent[-1] is not last.person:
            return None
        return Voice(self._new_id(), self.recent[-2], None, None, True, self.paragraph, self.sentence)

    def _just_heard(self) -> Voice | None:
        """`Fenn laat weten de actie te respecteren. ‘…’`: who was just heard, with nothing reported."""
        paragraph, sentence, mention = self.heard
        if (paragraph, sentence) != (self.paragraph, self.sentence - 1) or mention is None:
            return None
        person = self.people.resolve(mention)
        return Voice(self._new_id(), person, mention, None, True, self.paragraph, self.sentence)

    def _just_named(self) -> Voice | None:
        """The one person of the sentence before, who may speak now: `… presentó Enrique Gómez. “…”`"""
        paragraph, sentence, *lead = self.lead
        if (paragraph, sentence) != (self.paragraph, self.sentence - 1):
            return None
        tokens = self.words.tokens(*lead)
        named = {name: place for place, name in self.people.names.within(tokens[0].start, tokens[-1].end)}
        named = {name: place for name, place in named.items() if name in self.people.names.humans}
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
        if high == low:
            return None
        mention = mention_of(tokens, low, high, self.lexicon)
        if mention is None:
            return None
        person = self.people.person(name, mention)
        return Voice(self._new_id(), person, mention, None, True, self.paragraph, self.sentence)

    def _indirect(
        self,
        scene: Scene,
        verb: int,
        found: Reported | None,
        taken: list[tuple[int, int]],
        voices: dict[int, Voice],
    ) -> None:
        if found is None:
            return
        tokens = scene.tokens
        spans = [(tokens[low].start, tokens[high - 1].end) for low, high in found.parts]
        low, high = spans[0][0], spans[-1][1]
        if any(low < right and left < high for left, right in taken):
            return
        voice = voices.get(verb)
        if voice is None:
            cue = next(c for c in scene.cues if c.verb == verb)
            voice = self._speak(Attribution(cue, found.mention, found.rule), cue.text, False)
            voices[verb] = voice
        for start, end in spans:
            self._add(start, end, "indirect", voice, found.rule)
        voice.marked = False
        voice.subjunctive = bool(self.lexicon.speech.subjunctive) and any(
            t.flags & (KONJ | KONJ_WEAK) for a, b in found.parts for t in tokens[a:b]
        )
        taken.append((low, high))

    def _tail(self, scene: Scene, voices: dict[int, Voice]) -> None:
        """`„…“, sagt Bünter, aber es sei ein Zeichen.`: the last utterance goes on unmarked."""
        cue = next((c for c in reversed(scene.cues) if c.verb in voices), None)
        if cue is None:
            return
        voice, mention = voices[cue.verb], scene.subject(cue)
        at = max(cue.high, mention.last if mention is not None else 0)
        if at < len(scene.tokens) and cue.text.endswith(f" {scene.tokens[at].text}"):
            at += 1  # kündigte die Ministerin | an |, denn dieser sei wichtig
        part = tail_after(scene, at)
        if part is None or self.rows[-1].end > scene.tokens[part[0]].start:
            return
        start, end = scene.tokens[part[0]].start, scene.tokens[part[1] - 1].end
        self._add(start, end, "indirect", voice, "tail")
        voice.marked, voice.subjunctive = False, True

    def _just_before(self, voice: Voice) -> bool:
        """Whether somebody was last heard in the sentence before this one."""
        return (voice.paragraph, voice.sentence) == (self.paragraph, self.sentence - 1)

    def _carrier(self) -> tuple[Voice, bool]:
        """Whose speech a sentence in the subjunctive carries on, and whether the mention stands beside it."""
        last = self.voice
        if last is not None and self._just_before(last):
            return last, last.attributed == (self.paragraph, self.sentence - 1)
        teller = teller_of(self.scene) if self.scene is not None and self.sentence else None
        person = self.people.resolve(teller)
        if person is not None and (last is None or last.person is not person):
            here = (self.paragraph, self.sentence)
            return Voice(self._new_id(), person, teller, None, False, *here, attributed=here), True
        if last is None or last.paragraph < self.paragraph - 1:
            return Voice(self._new_id(), None, None, None, False, self.paragraph, self.sentence), False
        return last, False

    def _carried_on(self, scene: Scene) -> None:
        """A sentence in the subjunctive of reported speech goes on with what was said before."""
        last = self.voice
        reported = last is not None and last.subjunctive and self._just_before(last)
        told = told_so(scene)
        if told is not None:
            low, high, teller = told
            voice = self._speak(Attribution(None, teller, "subjunctive"), None, False)
            voice.subjunctive = True
            self._add(scene.tokens[low].start, scene.tokens[high - 1].end, "indirect", voice, "subjunctive")
            voice.marked = False
            return
        part = carried_on(scene, reported)
        if part is None:
            return
        last, shown = self._carrier()
        low, high = part
        last.subjunctive = True
        start, end = scene.tokens[low].start, scene.tokens[high - 1].end
        self._add(start, end, "indirect", last, "subjunctive", shown=shown)
        last.marked = False
