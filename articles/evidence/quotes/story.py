"""An article read sentence by sentence: who is speaking, and which words are parts of one utterance."""

from bisect import bisect_left
from dataclasses import replace

from articles.evidence.quotes.anew import may_tell_on, named_since, tell_opening
from articles.evidence.quotes.clauses import MIN_WORDS, only_links, past_dateline, trimmed, words_between
from articles.evidence.quotes.cues import cues_of, may_report
from articles.evidence.quotes.direct import (
    attribute,
    is_quote,
    kind_of,
    pointing_ahead,
    pointing_back,
    tells_unmarked,
    verb_before,
)
from articles.evidence.quotes.echoes import HEADING, is_heading
from articles.evidence.quotes.flags import AND, THAT
from articles.evidence.quotes.indirect import carries, is_nested, reported
from articles.evidence.quotes.lexicon import Lexicon, listed
from articles.evidence.quotes.marks import Quoted
from articles.evidence.quotes.mentions import Mention
from articles.evidence.quotes.nameless import led_to, named_in, office_in, spoken_of, subject_of
from articles.evidence.quotes.sentences import Words, sentences_of, words_of
from articles.evidence.quotes.speakers import Person
from articles.evidence.quotes.speakers.names import initials_for_surnames
from articles.evidence.quotes.subjects import Attribution, Scene, find_subject
from articles.evidence.quotes.unmarked import add_again, add_beside, add_reported, add_tail, carrier, carry_on
from articles.evidence.quotes.utterances import Utterances
from articles.evidence.quotes.voice import Voice

_FRAGMENT = 3
"""Words of a fragment that is a quote only with a verb of saying."""
_LONG = 60
"""Words in marks that open a paragraph and nobody says are the last speaker's, if they are so long."""
_BRIEF = 6
"""Words of a sentence that only leads up to the next, at most, where no colon says so."""
_MOST_CUES = 30
"""Reporting words of one sentence, at most: prose has a handful."""


class Story:
    """Reads the paragraphs in order, and hands what is said there to `said`."""

    def __init__(self, text: str, lexicon: Lexicon) -> None:
        self.text = text
        self.lexicon = lexicon
        self.said = Utterances(text, lexicon)
        self.initials = initials_for_surnames(text, lexicon.given)
        self.announced: Voice | None = None
        self.words = Words([], [], [], [], [], {}, {})
        """Those of the paragraph."""
        self.heard: tuple[int, int, Mention | None] = (-1, -1, None)
        self.lead_words = self.words
        self.lead = (-1, -1, 0, 0)
        """The latest sentence without quotation marks: its paragraph, its number there, its first and last
        words."""

    def read(self, number: int, start: int, end: int, quoted: list[Quoted]) -> None:
        """One paragraph, `text[start:end]`, with the quotations in it."""
        self.said.paragraph, self.said.sentence = number, -1
        if self.announced is not None and self.announced.paragraph < number - 1:
            self.announced = None
        words = self.words = words_of(self.text, start, end, quoted, self.lexicon)
        reporting = may_report(words, self.lexicon)
        for low, high in sentences_of(words, self.text, self.lexicon, self.initials):
            self.said.sentence += 1
            here = reporting[bisect_left(reporting, low) : bisect_left(reporting, high)]
            places = [at - low for at in words.quotations(low, high)]
            if here or places or not self._pass_over(low, high):
                self._read_sentence(low, high, [at - low for at in here], places)

    def _pass_over(self, low: int, high: int) -> bool:
        """Pass over a sentence without quotations or reporting words, unless something else may matter."""
        words, lexicon = self.words, self.lexicon
        if words.lows[low] in lexicon.pointing or words.texts[high - 1] == ":" or lexicon.forms.subjunctive:
            return False
        if words.flags[low] & AND and low + 1 < high and words.flags[low + 1] & THAT:
            return False
        self.announced, self.said.place = None, words.starts[low]
        self.lead = (self.said.paragraph, self.said.sentence, low, high)
        self.lead_words = self.words
        return True

    def _read_sentence(self, low: int, high: int, reporting: list[int], places: list[int]) -> None:
        tokens = self.words.tokens(low, high)
        cues = cues_of(tokens, reporting, self.text, self.lexicon)[:_MOST_CUES]
        scene = Scene(tokens, cues, self.text, self.lexicon, self.said.people.is_human, find_subject)
        if self.lexicon.forms.subjunctive and cues:
            carried = (
                self.said.voice is not None
                and self.said.voice.subjunctive
                and self.said.just_before(self.said.voice)
            )
            told = [cue for cue in cues if not is_nested(scene, cue.verb)]
            outer = any(cue.kind == "say" for cue in told)  # habe X betont, dass …, | sagte | Y
            scene.cues = cues = told if carried or outer else cues[:1] + [c for c in told if c is not cues[0]]
        announced, self.announced = self.announced, None
        self.said.place = tokens[0].start
        self._point_back(scene, places)
        tell_opening(self.said, scene)
        taken: list[tuple[int, int]] = []
        began = len(self.said.rows)
        voices: dict[int, Voice] = {}
        alone = bool(places) and not any(t.is_word for t in tokens)
        for place in places:
            if self._quotation(scene, place, alone, announced, voices):
                taken.append((tokens[place].start, tokens[place].end))
        if not alone:
            before = len(self.said.rows)
            for cue in cues:
                add_reported(self.said, scene, cue.verb, reported(scene, cue), taken, voices)
            self._last_heard(began, voices)
            if taken:
                add_beside(self.said, scene, places, taken, voices)
                add_tail(self.said, scene, voices)
            for go_on in (carry_on, add_again):
                if not taken and len(self.said.rows) == before:
                    go_on(self.said, scene)
            if not taken and len(self.said.rows) == before:
                self._notice(scene)
            if not places:
                self.lead = (self.said.paragraph, self.said.sentence, low, high)
                self.lead_words = self.words
                self._announce(scene, high in self.words.quoted)
        self.said.scene = scene

    def _last_heard(self, began: int, voices: dict[int, Voice]) -> None:
        """`Volgens buren was het druk: “…”, zegt Jan: “…”`: the one heard last goes on."""
        rows = self.said.rows[began:]
        if len(voices) > 1 and rows:
            last = max(rows, key=lambda row: row.start).quote_id
            self.said.voice = next((v for v in voices.values() if v.quote_id == last), self.said.voice)

    def _point_back(self, scene: Scene, places: list[int]) -> None:
        """`“…”. Lo ha detto il ministro.`: the words just before have their speaker only now."""
        found = pointing_back(scene, places[0] if places else len(scene.tokens))
        if found is None:
            return
        if found.cue is not None:
            found.cue.used = True
        last, mention = self.said.voice, found.mention
        if tells_unmarked(scene, found) and self._take_lead(found):
            return
        if last is None or not last.marked or mention is None:
            return
        weak = last.mention is None or last.mention.end < self.said.rows[-1].start
        alone = weak and found.cue is None  # «…», risponde. Così Anna Loi al processo.
        if last.cue and self.said.rows[-1].rule != "carried-over" and not alone:
            return
        if last.paragraph < self.said.paragraph - 1 or (
            last.paragraph == self.said.paragraph and last.sentence < self.said.sentence - 1
        ):
            return
        person = self.said.people.resolve(mention)
        if person is None or mention.kind == "nobody":
            return
        fresh = self.said.rows[-1].rule == "carried-over"
        number = self.said.new_id() if fresh else last.quote_id
        for at in range(len(self.said.rows) - 1, -1, -1):
            row = self.said.rows[at]
            if row.quote_id != last.quote_id or (fresh and row.rule != "carried-over"):
                break
            self.said.rows[at] = replace(
                row,
                quote_id=number,
                speaker=person.name,
                speaker_start=mention.start,
                speaker_end=mention.end,
                cue=found.cue.text if found.cue is not None else row.cue,
                rule=found.rule,
            )
        self.said.voice = replace(last, quote_id=number, person=person, mention=mention)

    def _take_lead(self, found: Attribution) -> bool:
        """`De brug gaat dicht. Dat meldt de gemeente.`: the sentence before, if nobody else says it."""
        paragraph, sentence, *lead = self.lead
        if (paragraph, sentence) != (self.said.paragraph, self.said.sentence - 1) or found.cue is None:
            return False
        tokens = self.words.tokens(*lead)
        low, high = trimmed(tokens, past_dateline(tokens, 0, len(tokens)), len(tokens))
        if words_between(tokens, low, high) < MIN_WORDS + 1:
            return False
        start, end = tokens[low].start, tokens[high - 1].end
        if self.said.rows and self.said.rows[-1].end > start:
            return False
        voice = self.said.speak(found, found.cue.text, False)
        if voice.person is None:
            return False
        self.said.add(start, end, "indirect", voice, found.rule)
        voice.marked = False
        return True

    def _notice(self, scene: Scene) -> None:
        """The named subject of a reporting verb that reports nothing: `he` may be that one now."""
        for cue in scene.cues:
            mention = scene.subject(cue) if cue.negated else scene.subjects.get(cue.verb)
            if cue.kind != "say" or cue.participle or mention is None:
                continue
            if mention.kind == "name" or self._is_office(mention):
                person = self.said.people.resolve(mention)
                self.heard = (self.said.paragraph, self.said.sentence, mention)
                if person is not None and self.said.people.may_go_on(person.name):
                    self.said.people.spoke(person)

    def _is_office(self, mention: Mention) -> bool:
        """`El fiscal | respondió. “…”`"""
        office = mention.definite and not mention.plural and self.lexicon.traits.name_chain
        return office and any(map(self.said.people.is_office, mention.roles[:1]))

    def _is_told_on(self, scene: Scene) -> bool:
        """Whether a sentence without reporting words goes on with the last speaker's, in pieces:
        `En el este «falta una plaza», un plan que «nadie ha visto»`."""
        last, tokens = self.said.voice, scene.tokens
        if last is None or last.person is None or any(cue.is_verb for cue in scene.cues):
            return False
        if self.lexicon.traits.offices_first and self.said.just_before(last):
            return not self.said.people.names.within(tokens[0].start, tokens[-1].end)
        if not last.marked or not last.person.human or scene.cues:
            return False
        if last.paragraph < self.said.paragraph - 1 or not self.lexicon.traits.null_subject:
            return False
        return not self.said.people.names.within(tokens[0].start, tokens[-1].end)

    def _quotation(
        self, scene: Scene, place: int, alone: bool, announced: Voice | None, voices: dict[int, Voice]
    ) -> bool:
        quoted = scene.tokens[place].quoted
        assert quoted is not None
        if quoted.outer is not None:
            voice = self._voice(self.said.people.resolve(Mention(0, 0, quoted.outer, "name")))
            self.said.add(quoted.start, quoted.end, "direct", voice, "signed")
            return True
        if quoted.continues and self.said.voice is not None and self.said.voice.marked:
            self._go_on(scene, place, alone)
            return True
        found = None if alone else attribute(scene, place)
        if found is None and voices and place and scene.tokens[place - 1].text == ":":
            *_, voice = voices.values()  # « A », tempère-t-elle, avant d’ajouter : « B »
            self.said.add(quoted.start, quoted.end, "direct", voice, "same-sentence")
            return True
        if found is not None and found.cue is None and len(self.text[quoted.start : quoted.end].split()) > 4:
            voice = self.said.speak(found, None, True)
            kind = "mixed" if found.rule == "beside" else kind_of(scene, place, quoted, found)
            self.said.add(quoted.start, quoted.end, kind, voice, found.rule)
            return True
        last = self.said.voice
        goes_on = last is not None and self.said.just_before(last)
        if found is None and place and not quoted.dash and self._carries(scene):
            words = len(self.text[quoted.start : quoted.end].split())
            if words > _FRAGMENT:  # Es könne nicht sein, dass „…“ gespart wird
                voice, shown = carrier(self.said)
                self.said.add(quoted.start, quoted.end, "mixed", voice, "subjunctive", shown=shown)
                voice.subjunctive = True
            return words > _FRAGMENT
        if not is_quote(scene, place, quoted, found, goes_on):
            return False
        kind = kind_of(scene, place, quoted, found)
        if found is not None and found.cue is not None:
            voice = voices.get(found.cue.verb) or self.said.speak(found, found.cue.text, True)
            voices[found.cue.verb] = voice
            told = self._just_told(quoted) if found.cue.impersonal and voice.person is None else None
            voice.person = told.person if told is not None else voice.person  # “…”, klonk het.
            found.cue.used = True
            self.said.add(quoted.start, quoted.end, kind, voice, found.rule)
            voice.subjunctive = kind == "mixed" and carries(scene)
            return True
        if alone and announced is None and self._heads(quoted):
            self.said.add(quoted.start, quoted.end, kind, self._voice(None), HEADING)
            self.said.voice = last
            return True
        if alone or place == 0:
            if last is not None and goes_on and (last.marked or alone):
                self.said.add(quoted.start, quoted.end, kind, last, "carried")
                last.marked = True
                return True
            if announced is None and alone:
                announced = self._just_heard() or self._just_told(quoted) or self.said.answering()
            bare = alone and not announced
            person = spoken_of(self.said, self.words.starts[0], quoted.left) if bare else None
            if person is not None:
                announced = self._voice(person)
            newer = named_since(self.said, quoted.left) if alone and announced is None else None
            announced = announced if newer is None else self._voice(newer)
            if announced is not None:
                self.said.add(quoted.start, quoted.end, kind, announced, "announced")
                return True
            long = quoted.end - quoted.start >= _LONG and not scene.cues and self.lexicon.traits.null_subject
            over = alone or (long and last is not None and last.marked)
            if over and last is not None and last.paragraph >= self.said.paragraph - 1:
                self.said.add(quoted.start, quoted.end, kind, last, "carried-over", shown=False)
                last.marked = True
                return True
        person, mention = None, None
        before = scene.tokens[place - 1] if place and not alone else None
        if before is not None and before.text == ":":
            person, mention = led_to(self.said, scene, place)
            links = mention is None and person is None and only_links(scene.tokens[:place])
            if links and goes_on and last is not None:
                person = last.person  # E ancora: «…»
            elif mention is None and self.said.sentence and may_tell_on(scene):
                at = self.said.place  # On la sent épuisée : « … »: whom the paragraph is about
                person = self.said.people.resolve(Mention(at, at, "", "pronoun"))
        elif before is not None and before.low in listed(self.lexicon.clauses.reasons):
            who = pointing_ahead(scene, place - 1)
            resolved = self.said.people.resolve(who)
            if resolved is not None and resolved.human:
                person, mention = resolved, who
        elif before is not None and (before.is_word or before.text == ",") and self._is_told_on(scene):
            person = self.said.latest()
        elif before is not None:
            person, mention = subject_of(self.said, scene, place) or (None, None)
        cue = verb_before(scene, place - 1, mention)
        voice = Voice(self.said.new_id(), person, mention, cue, True, self.said.paragraph, self.said.sentence)
        self.said.add(quoted.start, quoted.end, kind, voice, "colon" if person else "marks")
        return True

    def _voice(self, person: Person | None) -> Voice:
        """A fresh utterance of somebody without a mention or a verb."""
        return Voice(self.said.new_id(), person, None, None, True, self.said.paragraph, self.said.sentence)

    def _heads(self, quoted: Quoted) -> bool:
        """Whether a quotation is a subheading, and no line of a talk."""
        asked = bool(self.said.rows) and self.text[self.said.rows[-1].end - 1] == "?"
        return not asked and is_heading(self.text, quoted)

    def _carries(self, scene: Scene) -> bool:
        return bool(self.lexicon.forms.subjunctive) and carries(scene, self._may_go_on())

    def _may_go_on(self) -> bool:
        """Whether somebody spoke in the sentence before, or closed the paragraph before."""
        last = self.said.voice
        if last is None or last.person is None:
            return False
        ends = self.said.sentence == 0 and last.paragraph == self.said.paragraph - 1
        rest = self.text[self.said.rows[-1].end : self.said.place]
        return self.said.just_before(last) or (ends and not any(map(str.isalnum, rest)))

    def _go_on(self, scene: Scene, place: int, alone: bool) -> None:
        """A quote that an earlier paragraph began; its speaker may stand only here."""
        voice, quoted = self.said.voice, scene.tokens[place].quoted
        assert voice is not None
        assert quoted is not None
        found = None if alone else attribute(scene, place)
        if found is None or found.cue is None or found.mention is None:
            self.said.add(quoted.start, quoted.end, "direct", voice, "goes-on", shown=False)
            return
        fresh = self.said.rows[-1].rule == "carried-over"
        spoken = self.said.speak(found, found.cue.text, True)
        spoken.quote_id = self.said.new_id() if fresh else voice.quote_id
        found.cue.used = True
        if spoken.person is not None and (fresh or voice.person is None):
            name = spoken.person.name
            for at in range(len(self.said.rows) - 1, -1, -1):
                row = self.said.rows[at]
                if row.quote_id != voice.quote_id or (fresh and row.rule not in ("carried-over", "goes-on")):
                    break
                self.said.rows[at] = replace(row, speaker=name, quote_id=spoken.quote_id)
        self.said.add(quoted.start, quoted.end, "direct", spoken, found.rule)

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
            self.announced = Voice(
                self.said.new_id(), person, mention, None, True, self.said.paragraph, self.said.sentence
            )

    def _just_heard(self) -> Voice | None:
        """`Fenn laat weten de actie te respecteren. ‘…’`: who was just heard, with nothing reported."""
        paragraph, sentence, mention = self.heard
        if (paragraph, sentence) != (self.said.paragraph, self.said.sentence - 1) or mention is None:
            return None
        person = self.said.people.resolve(mention)
        return Voice(self.said.new_id(), person, mention, None, True, self.said.paragraph, self.said.sentence)

    def _opens_alone(self, paragraph: int) -> bool:
        """Whether a quote opens its paragraph, and nobody spoke in the one before."""
        last = self.said.voice
        quiet = last is None or last.paragraph < paragraph
        return quiet and 0 <= paragraph == self.said.paragraph - 1 and not self.said.sentence

    def _just_told(self, quoted: Quoted) -> Voice | None:
        """Whom the sentence before is about, who may speak now."""
        paragraph, sentence, *lead = self.lead
        before = (paragraph, sentence) == (self.said.paragraph, self.said.sentence - 1)
        if not before and not self._opens_alone(paragraph):
            return None
        tokens = self.lead_words.tokens(*lead)
        told = named_in(self.said, tokens) or office_in(self.said, tokens, quoted.start)
        if told is None:
            return None
        return Voice(self.said.new_id(), *told, None, True, self.said.paragraph, self.said.sentence)
