"""What is found in a text. Offsets are code points into that text, half-open: `text[start:end]`."""

from dataclasses import dataclass
from typing import Literal

FigureKind = Literal["money", "percent", "measure", "duration", "ratio", "count"]
QuoteKind = Literal["direct", "mixed", "indirect"]
Modifier = Literal["=", "~", ">", ">=", "<", "<="]

EXTRACTOR_VERSION = 12
"""Kept beside the rows in a library; raise it when the same text would give other rows."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A quantity that the text states; the span is number, scale and unit, never the noun counted.

    `value` is a decimal string with the scale applied (`5500000000`), fractions rounded to six
    places; a range, a score or odds has `low` and `high` instead, and no value. `unit` is an ISO
    4217 code for money, `%`, `pp` or `bp` for a percent, the usual English symbol or name for a
    measure or a duration, and None for a count or a ratio. `subject` is the noun phrase that a
    count counts, as written.
    """

    start: int
    end: int
    kind: FigureKind
    value: str | None
    low: str | None = None
    high: str | None = None
    unit: str | None = None
    modifier: Modifier = "="
    subject: str | None = None
    rule: str = ""


@dataclass(frozen=True, slots=True)
class DateMention:
    """A calendar date, a clock time or a part of one; `value` is ISO 8601, as far as it is known."""

    start: int
    end: int
    value: str | None = None
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Quote:
    """Somebody's words, without quotation marks, reporting verb or conjunction.

    `speaker` is the fullest name or description that the article gives; `speaker_start` and
    `speaker_end` are the mention that stands with the quote; `cue` is the reporting words as
    written. Parts of one utterance share a `quote_id`, which counts from 0 within the text.
    `speaker_guessed` says that no words beside the quote name the speaker, who is concluded from the rest
    of the article and may well be another.
    """

    start: int
    end: int
    kind: QuoteKind
    quote_id: int
    speaker: str | None = None
    speaker_start: int | None = None
    speaker_end: int | None = None
    cue: str | None = None
    rule: str = ""
    speaker_guessed: bool = False


@dataclass(frozen=True, slots=True)
class Evidence:
    """All that was found in one text, each layer in the order of the text."""

    figures: tuple[Figure, ...] = ()
    dates: tuple[DateMention, ...] = ()
    quotes: tuple[Quote, ...] = ()
    language: str | None = None
