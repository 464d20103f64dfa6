"""Somebody speaking, for as long as an utterance lasts."""

from dataclasses import dataclass

from articles.evidence.quotes.mentions import Mention
from articles.evidence.quotes.speakers import Person


@dataclass(slots=True)
class Voice:
    """Somebody speaking: what the rows of one utterance share."""

    quote_id: int
    person: Person | None
    mention: Mention | None
    cue: str | None
    marked: bool
    """Whether its last words stood in quotation marks."""
    paragraph: int
    sentence: int
    subjunctive: bool = False
    """Whether its last sentence was in the subjunctive of reported speech."""
    anyone: bool = False
    """Whether it is whoever it may be, who does not speak on: `on lui a dit que …`."""
