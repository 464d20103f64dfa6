"""Who said a quote, as its reader is told it: a name that is a guess says so."""

from collections.abc import Iterable

from articles.evidence.records import Quote

PROBABLY = "probably"


def byline(parts: Iterable[Quote]) -> str | None:
    """Whose the parts of one utterance are: `Ada Quill`, `probably Ada Quill`; None where nobody is named."""
    part = _named(parts)
    if part is None:
        return None
    return f"{PROBABLY} {part.speaker}" if part.speaker_guessed else part.speaker


def short_byline(parts: Iterable[Quote]) -> str | None:
    """The same where room is scarce: `Ada Quill`, `Ada Quill?`."""
    part = _named(parts)
    if part is None:
        return None
    return f"{part.speaker}?" if part.speaker_guessed else part.speaker


def _named(parts: Iterable[Quote]) -> Quote | None:
    return next((part for part in parts if part.speaker), None)
