"""What a sentence reports without quotation marks: from its reporting words to the clauses they report.

`reporting` asks in turn for a clause behind the cue (`that_clauses`, `bare_clauses`, `comma_clauses`),
before it (`trailing`), and with a preposition (`prepositions`, `leading`); in the language that has one,
a mood tells reported speech by itself (`subjunctive`).
"""

from articles.evidence.quotes.indirect.reporting import is_idle, reports_of
from articles.evidence.quotes.indirect.subjunctive import (
    carried_on,
    carries,
    may_be_subjunctive,
    tail_after,
    teller_behind,
    told_so,
)
from articles.evidence.quotes.indirect.telling import is_nested, teller_of

__all__ = [
    "carried_on",
    "carries",
    "is_idle",
    "is_nested",
    "may_be_subjunctive",
    "reports_of",
    "tail_after",
    "teller_behind",
    "teller_of",
    "told_so",
]
