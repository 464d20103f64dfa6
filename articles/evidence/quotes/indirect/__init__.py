"""What a sentence reports without quotation marks: from its reporting words to the clauses they report.

`reporting` asks in turn for a clause behind the cue (`that` and its like there, others in
`bare_clauses`), before it (`trailing`), and with a preposition (`prepositions`); in the language that
has one, a mood tells reported speech by itself (`subjunctive`).
"""

from articles.evidence.quotes.indirect.reporting import reported
from articles.evidence.quotes.indirect.subjunctive import carried_on, tail_after, told_so

__all__ = ["carried_on", "reported", "tail_after", "told_so"]
