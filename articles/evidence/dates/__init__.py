"""The dates of a text."""

from articles.evidence.records import DateMention


def find_dates(text: str, language: str | None) -> tuple[DateMention, ...]:
    """Every one, in the order of the text."""
    return ()
