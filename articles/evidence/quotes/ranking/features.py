"""What speaks for or against one candidate being the speaker of a quote.

Each feature is a name that holds or does not: how lately the candidate was named (`named 1 sentence off`),
whether it spoke last (`last`), whether gender agrees, what the rules of attribution concluded (`rule`). After
mention-ranking models of coreference (Denis and Baldridge, 2008), with O'Keefe et al. (2012) on quotes.
"""

from bisect import bisect_left
from dataclasses import dataclass, field
from itertools import islice

from articles.evidence.quotes.flags import ANAPHOR, BODY, DATA, DOCUMENT, PREPOSITION, ROLE
from articles.evidence.quotes.lexicon import Lexicon, endings_of
from articles.evidence.quotes.mentions import Mention, is_document
from articles.evidence.quotes.ranking.entities import Entities, Entity, last_before
from articles.evidence.quotes.speakers.names import is_role
from articles.evidence.records import Quote

NOBODY = ""
"""The candidate that stands for: the article does not say."""
# Distances are in characters.
_BACK = 2500
"""How far before a quote a candidate is named, at most."""
_AHEAD = 400
"""How far behind it."""
_NEAREST = 4
"""Candidates that were named last before it, at most."""
_SPOKE = 4
"""Quotes before it whose speakers are candidates, and quotes behind it that are looked at."""
_SUBJECT = 30
"""How far from a sentence's beginning its subject stands, at most."""
_PASSED = 600
"""How far before it others are named who have taken the place of who spoke last, at most."""
_BEHIND = 160
"""How far behind words in marks somebody is named who may say them, at most."""


@dataclass(slots=True)
class Spoken:
    """Who spoke so far, in the order of the rows; None where the article does not say."""

    speakers: list[str | None] = field(default_factory=list)
    times: dict[str, int] = field(default_factory=dict)
    places: dict[str, int] = field(default_factory=dict)
    """Where each was heard last."""
    shapes: dict[str, tuple[str, bool]] = field(default_factory=dict)
    """The gender of each, as far as a description shows it, and whether it is several."""

    def add(self, row: Quote, speaker: str | None, mention: Mention | None) -> None:
        self.speakers.append(speaker)
        if speaker is not None:
            self.times[speaker] = self.times.get(speaker, 0) + 1
            self.places[speaker] = max(row.end, row.speaker_end or 0)
            if mention is not None and mention.kind == "description":
                self.shapes[speaker] = mention.gender, mention.plural


def _from_here(most: int, name: str, unit: str) -> tuple[str, ...]:
    """One name for each distance in sentences or paragraphs; the last for all that are as far or farther."""
    more = (f"{name} {number} {unit}s off" for number in range(2, most + 1))
    return f"{name} this {unit}", f"{name} 1 {unit} off", *more


_SENTENCES, _LINES = _from_here(4, "named", "sentence"), _from_here(4, "named", "paragraph")
_SUBJECTS, _AFTER = _from_here(3, "subject", "sentence"), _from_here(3, "named later", "sentence")
_GAPS = _from_here(3, "last speaker", "paragraph")
_BETWEEN = tuple(f"{number} named since" for number in range(4))
_TIMES = ("never spoke", "spoke once", "spoke twice", "spoke often")
_WORDS = tuple(f"same words:{number}" for number in range(5))


class Place:
    """One quote, and what its place tells of the candidates for its speaker."""

    def __init__(
        self,
        entities: Entities,
        rows: list[Quote],
        at: int,
        mention: Mention | None,
        kind: str,
        spoken: Spoken,
    ) -> None:
        self.entities, self.rows, self.at, self.mention, self.kind = entities, rows, at, mention, kind
        self.spoken = spoken
        self.text = entities.text
        self.row = row = rows[at]
        self.place = row.start if row.speaker_start is None else row.speaker_start
        self.sentence, self.line = entities.sentence(self.place), entities.line(self.place)
        self.rule = row.speaker or NOBODY
        self.found_person = entities.is_human(self.rule)
        """Whether the rules find a person."""
        heard = [speaker for speaker in spoken.speakers[-_SPOKE:] if speaker and not self._holds(speaker)]
        self.last = heard[-1] if heard else None
        self.described = (
            mention.text if mention is not None and mention.kind in ("description", "name") else ""
        )
        self.head = _head_of(self.described, entities.lexicon) if self.described else ""
        self.words = self.described.split()
        low, known = {word.lower() for word in self.words}, entities.lexicon.stand_for
        self.roles = low.union(*(known.get(word, ()) for word in low))
        """What a description calls somebody, and the offices that it may stand for."""
        proper = any(w[0].isupper() for w in self.words[1:]) and not entities.lexicon.traits.nouns_capital
        self.size = f"{'proper' if proper else 'plain'}:{min(len(self.words), 3)}"
        """How many the words of a description are, and whether they name something."""
        self.candidates = self._candidates(heard)
        self.is_passed = self._is_passed()
        self.following = self._following()
        self.presented = self._presented()
        plural = endings_of(entities.lexicon.forms.plural_verbs)
        verb = (row.cue or "").rpartition(" ")[2].lower()
        self.several = kind == "unnamed" and bool(plural) and verb.endswith(plural)
        """Whether a verb without a subject is in the plural."""
        end = self.text.find("\n", row.end)
        self.around = (
            entities.sentences[entities.sentence(max(0, row.start - 2))],
            min(len(self.text) if end < 0 else end, row.end + _BEHIND),
        )
        """Where the sentence of the words begins, and as far as where one who says them may be named."""

    def _holds(self, speaker: str) -> bool:
        """Whether somebody is told by what the mention means: the `trust` is no `spokesman for the trust`."""
        if self.mention is None or not speaker[0].islower():
            return False
        flags, words = self.entities.lexicon.flags, speaker.lower().split()
        part = speaker.lower().endswith(f" {self.mention.text.lower()}")
        return part and any(flags.get(word, 0) & PREPOSITION for word in words)

    def _is_passed(self) -> bool:
        """Whether somebody else is named since the last speaker was named or heard."""
        if self.last is None:
            return False
        since = max(self.candidates[self.last][0] + 1, self.place - _PASSED)
        named = self.entities.before(self.place, self.place - since)
        return any(name != self.last and self.entities.is_human(name) for _, name in named)

    def _presented(self) -> Entity | None:
        """Whom a paragraph presents before anybody speaks: `Outside waits | Dora Hale |. “…”, she says`.

        The only person it names so far, if no paragraph named that one before.
        """
        entities, begins = self.entities, self.entities.lines[self.line]
        if self.at and self.rows[self.at - 1].end > begins:
            return None
        before = entities.before(self.place, self.place - begins)
        named = [(where, name) for where, name in before if entities.is_human(name)]
        one = entities.entity(named[0][1]) if len({name for _, name in named}) == 1 else None
        if one is None or one.first < begins or all(entities.is_led(where) for where, _ in named):
            return None
        return one

    def _following(self) -> str | None:
        """Who is said to speak next, in this paragraph or the next."""
        near = islice(self.rows, self.at + 1, self.at + 1 + _SPOKE)
        later = next((row for row in near if row.quote_id != self.row.quote_id), None)
        if later is None or later.speaker_start is None or later.speaker is None:
            return None
        return later.speaker if self.entities.line(later.start) - self.line < 2 else None

    def _candidates(self, heard: list[str]) -> dict[str, tuple[int, int, Entity | None]]:
        """The names of the candidates, each with where it was named or heard last, how many of its sort
        were since, and whom it is of."""
        found: dict[str, int] = {}
        others = self._others()
        for name in (self.rule, self.described, *heard):
            if name:
                found[name] = min(self.spoken.places.get(name, -1), self.place)
        nearest = 0
        for place, name in self.entities.before(self.place, _BACK):
            if place > found.get(name, -1) and name not in others:
                nearest += name not in found
                found[name] = place
            if nearest >= _NEAREST:
                break
        for _, name in self.entities.after(self.place, _AHEAD):
            if name not in others and self.entities.is_human(name):
                found.setdefault(name, -1)
        for name in self.entities.leading:
            if name not in others:
                found.setdefault(name, -1)
        since = {True: 0, False: 0}
        candidates: dict[str, tuple[int, int, Entity | None]] = {}
        for name in sorted(found, key=found.__getitem__, reverse=True):
            one = self.entities.entity(name)
            place = found[name]
            if place < 0 and one is not None:
                place = last_before(one.places, self.place)
            human = one is not None and one.human
            candidates[name] = place, since[human], one
            since[human] += 1
        candidates[NOBODY] = -1, 0, None
        return candidates

    def _others(self) -> set[str]:
        """Whom a description names besides the one it describes: `the lawyer of mayor | Anna Hale |`."""
        if self.row.speaker_end is None or not self.described:
            return set()
        named = self.entities.after(self.place, self.row.speaker_end - self.place)
        return {name for place, name in named if place > self.place and self.entities.is_led(place)}

    def may_mean(self, name: str) -> bool:
        """Whether the mention may stand for a candidate: a union is no person."""
        return self.head != "body noun" or name == self.rule or not self.entities.is_human(name)

    def features(self, name: str) -> list[str]:
        """Those of one candidate."""
        if name == NOBODY:
            return self._of_nobody()
        place, between, entity = self.candidates[name]
        human = entity is not None and entity.human
        sort = "person" if human else "body" if entity is not None or self._is_proper(name) else "words"
        found = [sort, _TIMES[min(self.spoken.times.get(name, 0), 3)]]
        if name == self.rule:
            found += ("rule", f"rule:{self.row.rule}", f"rule:{sort}")
        if name == self.last:
            gap = self.line - self.entities.line(self.rows[self.at - 1].start)
            found += ("last", _GAPS[min(gap, 3)])
            if self.is_passed:
                found.append("another named since")
        if name == self.following:
            found.append("speaks next")
        if place >= 0:
            back = self.sentence - self.entities.sentence(place)
            lines = self.line - self.entities.line(place)
            found += (_SENTENCES[min(back, 4)], _LINES[min(lines, 4)], _BETWEEN[min(between, 3)])
        if entity is not None:
            found += self.entities.features_of(entity)
            found += self._of_entity(entity)
        mention = self.mention
        if self.described:
            found += self._of_description(name, entity, sort)
        elif mention is None:
            found += self._of_marks(entity, *self.around)
        if mention is not None:
            if mention.plural and human:
                found.append("plural:person")
            elif not mention.plural and sort == "body":
                found.append("singular:body")
        elif self.several:
            found.append(f"several:{sort}")
        if entity is None and name in self.spoken.shapes and name != self.described:
            found += self._of_shape(*self.spoken.shapes[name])
        return found

    def _of_shape(self, gender: str, plural: bool) -> list[str]:
        """Whether somebody known by a description agrees with a mention."""
        mention = self.mention
        if mention is None:
            return ["one:several"] if plural and not self.several else []
        found = []
        if gender in ("m", "f") and mention.gender in ("m", "f"):
            found.append("agrees" if gender == mention.gender else "disagrees")
        if plural != mention.plural:
            found.append("other number")
        return found

    def _of_nobody(self) -> list[str]:
        """Those of the article's not saying who speaks."""
        found = ["nobody", f"nobody:{self.row.kind}"]
        if self.rule == NOBODY:
            found += ("rule", f"rule:{self.row.rule}")
        return found

    def _is_proper(self, name: str) -> bool:
        return name[0].isupper() and not self.entities.lexicon.traits.nouns_capital

    def _of_entity(self, entity: Entity) -> list[str]:
        """How somebody is named around the place."""
        entities = self.entities
        found = ["presented"] if entity is self.presented else []
        if entity.first > self.place:
            found.append("new")
        named = bisect_left(entity.places, self.place)
        if named:
            last = entity.places[named - 1]
            found += entities.told_at(last, entity.name)
            sentence = entities.sentence(last)
            if last - entities.sentences[sentence] < _SUBJECT:
                found.append(_SUBJECTS[min(self.sentence - sentence, 3)])
        elif entity.places:
            found += ("ahead", _AFTER[min(entities.sentence(entity.places[0]) - self.sentence, 3)])
        if entity.gender and self.mention is not None and self.mention.gender in ("m", "f"):
            found += ("agrees",) if self.mention.gender == entity.gender else self._of_other_gender(entity)
        return found

    def _of_other_gender(self, entity: Entity) -> tuple[str, ...]:
        """Those of a person whose name shows another gender than the mention: `il` **`ministro`** may be a
        woman who is one, no pronoun and no other noun tells of her so."""
        held = self.described and not entity.roles.isdisjoint(self.roles)
        return ("disagrees",) if held else ("disagrees", "of the other gender")

    def _of_description(self, name: str, entity: Entity | None, sort: str) -> list[str]:
        """How a description and a candidate fit."""
        mention = self.mention
        found = [f"{self.head}:{sort}", "plural:" + sort if mention and mention.plural else "single:" + sort]
        found.append(f"described:{'last' if name == self.last else sort}")
        found.append(f"{self.size}:{sort}")
        if name == self.rule:
            found.append(f"rule:{self.head}:{sort}")
        if name == self.last:
            found += (f"last:{self.head}:{sort}", f"last:{self.size}")
        if name == self.described:
            found += ("same", _WORDS[min(len(self.words), 4)])
            if name[0].isupper():
                found.append("same:capital")
        elif self.described in name:
            found.append("within")
        if entity is not None and entity.roles and entity.roles.isdisjoint(self.roles):
            found.append("other office")  # not: zijn advocaat, Ann Roos … de | raadsvrouw
        return found

    def _of_marks(self, entity: Entity | None, begins: int, stop: int) -> list[str]:
        """How words in quotation marks that nobody is said to say stand to a candidate."""
        if entity is None:
            return []
        found = ["sentence"] if last_before(entity.places, self.row.start) >= begins else []
        if last_before(entity.places, stop) >= self.row.end:
            found.append("next")
        return found


def _head_of(described: str, lexicon: Lexicon) -> str:
    """What the first noun of a description is: an office, a body, a document, any noun."""
    word = described.partition(" ")[0].lower().replace("’", "'").rpartition("'")[2]
    bits = lexicon.flags.get(word, 0)
    if bits & (ANAPHOR | DOCUMENT | DATA) or is_document(word, lexicon):
        return "other"
    if bits & ROLE or is_role(word, lexicon):
        return "office"
    return "body noun" if bits & BODY else "noun"
