"""What a reader can stand on: the figures and utterances of an article, and the reader's own marks."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from articles.evidence import Evidence, Figure, Quote, byline, short_byline

if TYPE_CHECKING:
    from articles.library import Passage

Wanted = Literal["any", "figure", "quote", "own"]


@dataclass(frozen=True, slots=True)
class Utterance:
    """One quote with all its parts: what somebody said, though the text interrupts it."""

    parts: tuple[Quote, ...]

    @property
    def start(self) -> int:
        return self.parts[0].start

    @property
    def end(self) -> int:
        """The end of the last part."""
        return self.parts[-1].end

    @property
    def speaker(self) -> str | None:
        return self._named.speaker if self._named else None

    @property
    def byline(self) -> str | None:
        """The speaker, or `probably` the speaker."""
        return byline(self.parts)

    @property
    def short_byline(self) -> str | None:
        """The speaker, with `?` where it is a guess."""
        return short_byline(self.parts)

    @property
    def guessed(self) -> bool:
        """Whether the speaker is a guess: of the part that names the speaker, as the bylines are."""
        return self._named is not None and self._named.speaker_guessed

    @property
    def _named(self) -> Quote | None:
        return next((part for part in self.parts if part.speaker), None)


@dataclass(frozen=True, slots=True)
class Own:
    """A passage that the reader has marked, where it stands in the text."""

    passage: "Passage"
    start: int
    end: int


def own_marks(passages: "Iterable[Passage]") -> "list[Own]":
    """Those of the passages that the text still has, in its order."""
    return [Own(one, one.start, one.end) for one in passages if one.start is not None and one.end is not None]


Mark = Figure | Utterance | Own


def ranges_of(mark: Mark) -> list[tuple[int, int]]:
    """The ranges of the text that a mark fills."""
    if isinstance(mark, Utterance):
        return [(part.start, part.end) for part in mark.parts]
    return [(mark.start, mark.end)]


@dataclass(slots=True)
class Marks:
    """All marks of one article: the evidence (`both`), where a quote stands before the figures inside it,
    and what its reader has marked (`own`)."""

    figures: list[Figure] = field(default_factory=list)
    quotes: list[Utterance] = field(default_factory=list)
    both: list[Mark] = field(default_factory=list)
    own: list[Own] = field(default_factory=list)

    @classmethod
    def of(cls, evidence: Evidence | None) -> "Marks":
        """The marks in that evidence."""
        if evidence is None:
            return cls()
        parts: dict[int, list[Quote]] = {}
        for quote in sorted(evidence.quotes, key=lambda quote: quote.start):
            parts.setdefault(quote.quote_id, []).append(quote)
        figures = sorted(evidence.figures, key=lambda figure: (figure.start, -figure.end))
        quotes = sorted((Utterance(tuple(own)) for own in parts.values()), key=lambda quote: quote.start)
        both: list[Mark] = [*quotes, *figures]
        both.sort(key=lambda mark: (mark.start, isinstance(mark, Figure)))
        return cls(figures, quotes, both)

    def wanted(self, wanted: Wanted) -> Sequence[Mark]:
        """The marks of that kind, in order."""
        kinds: dict[Wanted, Sequence[Mark]] = {
            "any": self.both,
            "figure": self.figures,
            "quote": self.quotes,
            "own": self.own,
        }
        return kinds[wanted]

    def after(self, current: Mark | None, offset: int, wanted: Wanted, count: int = 1) -> Mark | None:
        """The mark `count` steps after `current`; without one, the first that begins at `offset` or
        later is the first step. None where there are no more, unless some steps could be taken."""
        marks = self.wanted(wanted)
        if current is not None and current in marks:
            place = marks.index(current) + count
        elif current is not None:
            place = bisect_right(marks, current.start, key=lambda mark: mark.start) + count - 1
        else:
            place = bisect_left(marks, offset, key=lambda mark: mark.start) + count - 1
        found = marks[min(place, len(marks) - 1)] if marks else None
        return None if found is None or found == current or _before(found, current, offset) else found

    def before(self, current: Mark | None, offset: int, wanted: Wanted, count: int = 1) -> Mark | None:
        """The mark `count` steps before `current`; without one, before `offset`."""
        marks = self.wanted(wanted)
        if current is not None and current in marks:
            place = marks.index(current) - count
        else:
            start = offset if current is None else current.start
            place = bisect_left(marks, start, key=lambda mark: mark.start) - count
        found = marks[max(place, 0)] if marks else None
        if found is None or found == current:
            return None
        return None if found.start >= (offset if current is None else current.start + 1) else found

    def at(self, offset: int) -> Mark | None:
        """The innermost mark at that offset: a figure before the quote that it stands in."""
        every = [*self.both, *self.own]
        here = [mark for mark in every for start, end in ranges_of(mark) if start <= offset < end]
        return min(here, key=lambda mark: (not isinstance(mark, Figure), mark.end - mark.start), default=None)

    def begun_by(self, offset: int) -> tuple[int, int]:
        """How many figures and how many quotes begin before `offset`."""
        return (
            bisect_left(self.figures, offset, key=lambda figure: figure.start),
            bisect_left(self.quotes, offset, key=lambda quote: quote.start),
        )


def _before(found: Mark, current: Mark | None, offset: int) -> bool:
    return found.start < (offset if current is None else current.start)
