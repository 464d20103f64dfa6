"""One quotation of a sentence: whether somebody says it, and who, in the order in which a text tells."""

from dataclasses import dataclass, replace

from articles.evidence.quotes.afterwards import CARRIED_OVER
from articles.evidence.quotes.direct import (
    BORNE,
    CALLED,
    TOPIC,
    acting_before,
    attribute,
    is_borne,
    is_quote,
    is_topic,
    kind_of,
    pointing_ahead,
    verb_before,
    whose_words,
)
from articles.evidence.quotes.echoes import HEADING, is_heading
from articles.evidence.quotes.exchange import ANSWER, asked_of, is_reply, may_answer
from articles.evidence.quotes.indirect import carries
from articles.evidence.quotes.lately import Lately, spoken_of
from articles.evidence.quotes.lexicon import listed
from articles.evidence.quotes.marks import Quoted
from articles.evidence.quotes.mentions import Mention
from articles.evidence.quotes.speakers import Person
from articles.evidence.quotes.subjects import Attribution, Scene
from articles.evidence.quotes.unmarked import carrier
from articles.evidence.quotes.utterances import Utterances
from articles.evidence.quotes.voice import Voice
from articles.evidence.records import QuoteKind

_FRAGMENT = 3
"""Words of a fragment that is a quote only with a verb of saying."""
_TOLD_BEHIND = ("trailing", "as-clause")
"""Rules of reports whose verb stands behind them, and so right before what is said on …"""
_TOLD_BEFORE = ("cue-before", "subjunctive", "trailing-inside")
"""… and of those whose verb stands before them, or nowhere."""
_LONG = 60
"""Words in marks that open a paragraph and nobody says are the last speaker's, if they are so long."""


@dataclass(slots=True)
class Quotations:
    """The quotations of one sentence, `scene`, each of which `add` adds to `said` if somebody says it."""

    said: Utterances
    lately: Lately
    scene: Scene
    alone: bool
    """The sentence has no words outside them."""
    announced: Voice | None
    """Whom the sentence before led up to."""
    voices: dict[int, Voice]
    """Who speaks in this sentence, by the verb's token."""

    def add(self, place: int) -> bool:
        """Whether the quotation at `place` is somebody's words, which are added then."""
        quoted = self.scene.tokens[place].quoted
        assert quoted is not None
        if quoted.outer is not None:
            voice = self.said.fresh(self.said.people.resolve(Mention(0, 0, quoted.outer, "name")))
            self.said.add(quoted.start, quoted.end, "direct", voice, "signed")
            return True
        found = None if self.alone else attribute(self.scene, place)
        if quoted.continues and self.said.voice is not None and self.said.voice.marked:
            self._go_on(self.said.voice, quoted, found)
            return True
        if found is None and self.voices and place and self.scene.tokens[place - 1].text == ":":
            *_, voice = self.voices.values()  # « A », tempère-t-elle, avant d’ajouter : « B »
            voice = self._another(place, voice) or voice
            self.said.add(quoted.start, quoted.end, "direct", voice, "same-sentence")
            return True
        if found is not None and found.cue is None and self._words_in(quoted) > _FRAGMENT + 1:
            voice = self.said.speak(found, None, True)
            kind = kind_of(self.scene, place, quoted, found)
            self.said.add(quoted.start, quoted.end, kind, voice, found.rule)
            return True
        if found is None and place and not quoted.dash and self._is_carried():
            return self._carry(quoted)
        if not is_quote(self.scene, place, quoted, found, self._goes_on() or self._answers(quoted)):
            return False
        self._add_quote(place, quoted, found, kind_of(self.scene, place, quoted, found))
        return True

    def _another(self, place: int, voice: Voice) -> Voice | None:
        """`„A“, sagte Weber, und | Karl Renn | brachte es auf den Punkt: „B“`: a new one before a colon."""
        names = self.said.people.names
        since = names.within(self.said.rows[-1].end, self.scene.tokens[place].start)
        known = voice.person.name if voice.person is not None else None
        named = {name: at for at, name in since if name in names.humans and name != known}
        return self.said.fresh(self.said.people.named(*named.popitem()[::-1])) if len(named) == 1 else None

    def _add_quote(self, place: int, quoted: Quoted, found: Attribution | None, kind: QuoteKind) -> None:
        last = self.said.voice
        if not self.alone and is_borne(self.scene, place, found):
            cue = found.cue.text if found is not None and found.cue is not None else None
            self.said.add(quoted.start, quoted.end, kind, self.said.fresh(None, cue=cue), BORNE)
            self.said.voice = last
        elif found is not None and found.cue is not None:
            self._add_attributed(place, quoted, found, kind)
        elif self.alone and self.announced is None and self._heads(quoted):
            self.said.add(quoted.start, quoted.end, kind, self.said.fresh(None), HEADING)
            self.said.voice = last
        elif last is not None and last.marked and self._is_topic(place):
            self.said.add(quoted.start, quoted.end, kind, self.said.fresh(last.person), TOPIC)
        elif not ((self.alone or place == 0) and self._open(quoted, kind)):
            voice, rule = self._led_to(place)
            self.said.add(quoted.start, quoted.end, kind, voice, rule)

    def _is_topic(self, place: int) -> bool:
        """Whether what stands before a colon is what the one who spoke just before speaks about now."""
        last, colon = self.said.voice, place - 1
        near = last is not None and last.paragraph >= self.said.paragraph - 1
        return near and colon > 0 and self.scene.tokens[colon].text == ":" and is_topic(self.scene, colon)

    def _words_in(self, quoted: Quoted) -> int:
        return len(self.scene.text[quoted.start : quoted.end].split())

    def _goes_on(self) -> bool:
        """Whether somebody spoke in the sentence before."""
        return self.said.voice is not None and self.said.just_before(self.said.voice)

    def _answers(self, quoted: Quoted) -> bool:
        """`«Bene», dice Rossi. E il mercato? | «A gennaio» |.`: the reporter asked just before."""
        last, before = self.said.voice, self.scene.text[max(0, quoted.left - 2) : quoted.left]
        return last is not None and last.paragraph == self.said.paragraph and before.rstrip().endswith("?")

    def _go_on(self, voice: Voice, quoted: Quoted, found: Attribution | None) -> None:
        """A quote that an earlier paragraph began; its speaker may stand only here."""
        if found is None or found.cue is None or found.mention is None:
            self.said.add(quoted.start, quoted.end, "direct", voice, "goes-on", shown=False)
            return
        fresh = self.said.rows[-1].rule == CARRIED_OVER
        spoken = self.said.speak(found, found.cue.text, True)
        spoken.quote_id = self.said.new_id() if fresh else voice.quote_id
        found.cue.used = True
        if spoken.person is not None and (fresh or voice.person is None):
            name = spoken.person.name
            for at in range(len(self.said.rows) - 1, -1, -1):
                row = self.said.rows[at]
                if row.quote_id != voice.quote_id or (fresh and row.rule not in (CARRIED_OVER, "goes-on")):
                    break
                self.said.rows[at] = replace(row, speaker=name, quote_id=spoken.quote_id)
        self.said.add(quoted.start, quoted.end, "direct", spoken, found.rule)

    def _is_carried(self) -> bool:
        """Whether the reporter tells in the mood of reported speech what the last speaker said."""
        return bool(self.scene.lexicon.forms.subjunctive) and carries(self.scene, self._may_go_on())

    def _may_go_on(self) -> bool:
        """Whether somebody spoke in the sentence before, or closed the paragraph before."""
        last = self.said.voice
        if last is None or last.person is None:
            return False
        ends = self.said.sentence == 0 and last.paragraph == self.said.paragraph - 1
        rest = self.scene.text[self.said.rows[-1].end : self.said.place]
        return self.said.just_before(last) or (ends and not any(map(str.isalnum, rest)))

    def _carry(self, quoted: Quoted) -> bool:
        """`Es könne nicht sein, dass „…“ gespart wird`"""
        if self._words_in(quoted) <= _FRAGMENT:
            return False
        voice, shown = carrier(self.said)
        self.said.add(quoted.start, quoted.end, "mixed", voice, "subjunctive", shown=shown)
        voice.subjunctive = True
        return True

    def _add_attributed(self, place: int, quoted: Quoted, found: Attribution, kind: QuoteKind) -> None:
        """By the one whom reporting words of the sentence name."""
        assert found.cue is not None
        asked, rule = self.said.just_asked(), found.rule
        voice = self.voices.get(found.cue.verb) or self.said.speak(found, found.cue.text, True)
        self.voices[found.cue.verb] = voice
        if asked is not None and may_answer(asked, voice, self.said.lexicon):
            voice.person, rule = asked.of, ANSWER
        if found.cue.impersonal and voice.person is None and not found.cue.anyone:
            told = self.lately.just_told(quoted)
            voice.person = told.person if told is not None else None  # “…”, klonk het.
            last = self.said.voice
            if voice.person is None and last is not None and self.said.just_before(last):
                voice.person = last.person  # De stad meldt dat de brug dicht blijft. “…”, klinkt het.
        found.cue.used = True
        self.said.add(quoted.start, quoted.end, kind, voice, rule)
        voice.subjunctive = kind == "mixed" and carries(self.scene)
        if self.scene.text[quoted.end - 1] == "?":
            self.said.asked = asked_of(self.scene, place, found, voice, self.said.people)

    def _heads(self, quoted: Quoted) -> bool:
        """Whether a quotation is a subheading, and no line of a talk."""
        asked = bool(self.said.rows) and self.scene.text[self.said.rows[-1].end - 1] == "?"
        return not asked and is_heading(self.scene.text, quoted)

    def _is_near(self, last: Voice, quoted: Quoted) -> bool:
        """Whether somebody spoke in the paragraph before, or one further back and nobody is named since."""
        if last.paragraph >= self.said.paragraph - 1:
            return True
        names, person = self.said.people.names, last.person
        if last.paragraph < self.said.paragraph - 2 or person is None or not (person.human and last.marked):
            return False
        if not self.scene.lexicon.traits.zero_that or quoted.end - quoted.start < _LONG:
            return False
        return not any(name in names.humans for _, name in names.within(person.end, quoted.start))

    def _open(self, quoted: Quoted, kind: QuoteKind) -> bool:
        """Whether words in marks that open their sentence have a speaker from before; they are added then."""
        last = self.said.voice
        person = self._replying(quoted)
        if person is not None:
            self.said.add(quoted.start, quoted.end, kind, self.said.fresh(person), ANSWER)
            return True
        if last is not None and self._goes_on() and (last.marked or self.alone):
            before = next(row for row in reversed(self.said.rows) if row.quote_id == last.quote_id)
            behind = not before.rule.startswith(_TOLD_BEFORE) and (
                before.kind == "mixed" or before.rule.startswith(_TOLD_BEHIND)
            )
            shown = before.kind == "direct" or behind
            self.said.add(quoted.start, quoted.end, kind, last, "carried", shown=shown)
            last.marked = True
            return True
        announced = self.announced or (self._expected(quoted) if self.alone else None)
        if announced is not None:
            self.said.add(quoted.start, quoted.end, kind, announced, "announced")
            return True
        long = quoted.end - quoted.start >= _LONG and not self.scene.cues
        long = long and self.scene.lexicon.traits.null_subject
        over = self.alone or (long and last is not None and last.marked)
        if not over or last is None or not self._is_near(last, quoted):
            return False
        person = self.said.recent[-1] if self.said.recent else None
        body = last.person is not None and not last.person.human
        if body and person is not None and person.human:
            last = self.said.fresh(person)
        self.said.add(quoted.start, quoted.end, kind, last, CARRIED_OVER, shown=False)
        last.marked = True
        return True

    def _replying(self, quoted: Quoted) -> Person | None:
        """Who answers the question just before, or in a dialogue the line before."""
        asked, last = self.said.just_asked(), self.said.voice
        if asked is not None and asked.put:
            return asked.of if is_reply(quoted, self.scene.text) else None
        asked = self.said.asked
        if asked is None or last is None or not (quoted.dash and self.said.rows):
            return None
        since = self.scene.text[self.said.rows[-1].end : quoted.left]
        return None if any(map(str.isalnum, since)) else asked.other(last.person)

    def _expected(self, quoted: Quoted) -> Voice | None:
        """Whom the text before led up to, though it does not say that somebody speaks."""
        told = self.lately.just_told(quoted) or self.said.answering()
        if told is not None:
            return told
        last = self.said.voice
        if last is not None and last.person is not None and last.paragraph == self.said.paragraph:
            return None
        person = spoken_of(self.said, self.said.opening, quoted.left)
        if person is None or self.lately.is_spoken_of(person, quoted):
            return None
        return self.said.fresh(person)

    def _led_to(self, place: int) -> tuple[Voice, str]:
        """Who says words that no reporting words are beside, and by which rule."""
        people, before = (
            self.said.people,
            "" if self.alone or not place else self.scene.tokens[place - 1].text,
        )
        if before != ":":
            acting = acting_before(self.scene, place) if before else None
            return self.said.fresh(people.resolve(acting), acting), "marks"
        called = whose_words(self.scene, place - 1)
        mention = called or pointing_ahead(self.scene, place - 1)
        person = people.resolve(mention)
        if mention is None or (person is None and mention.kind == "pronoun"):
            person, mention = self._only_named(place), None
        cue = verb_before(self.scene, place - 1, mention)
        return self.said.fresh(person, mention, cue), CALLED if called else "colon" if person else "marks"

    def _only_named(self, place: int) -> Person | None:
        """`O presidente do banco, Rui Prado, recorreu a uma imagem: “…”`: the one person of the sentence,
        or whoever spoke or is told of in its paragraph where it names nobody."""
        tokens, people = self.scene.tokens, self.said.people
        topics = listed(self.scene.lexicon.attribution.topics)
        if not tokens[0].start or any(t.low in topics for t in tokens[:3]):
            return None  # a headline; Il caso Rossi: «…»
        named = {name for _, name in people.names.within(tokens[0].start, tokens[place - 1].start)}
        humans = named & people.names.humans
        if len(humans) == 1:
            return people.resolve(Mention(0, 0, humans.pop(), "name"))
        last = self.said.voice
        if named:
            return None
        if last is None or last.person is None or last.paragraph != self.said.paragraph:
            return spoken_of(self.said, self.said.opening, tokens[0].start)
        return last.person if last.person.human else None
