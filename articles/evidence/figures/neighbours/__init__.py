"""What numbers that stand near each other are to each other.

They are one figure together (`joining`: ranges, shares, `scores`; a `changes` pair is two), or one lends
the other its unit: next to it (`borrowing`), across a bracket (`bracketed`), from afar (`carrying`),
to where it is left out (`elided`), or to what has a sign (`signed`).
"""

from articles.evidence.figures.neighbours.borrowing import Borrower
from articles.evidence.figures.neighbours.bracketed import across_brackets
from articles.evidence.figures.neighbours.carrying import (
    as_points,
    carry_again,
    carry_costs,
    carry_dollars,
    carry_money,
    carry_prices,
)
from articles.evidence.figures.neighbours.elided import with_elided
from articles.evidence.figures.neighbours.joining import Joiner
from articles.evidence.figures.neighbours.scores import as_sets
from articles.evidence.figures.neighbours.signed import as_signed
from articles.evidence.figures.neighbours.tenths import as_tenths

__all__ = [
    "Borrower",
    "Joiner",
    "across_brackets",
    "as_points",
    "as_sets",
    "as_signed",
    "as_tenths",
    "carry_again",
    "carry_costs",
    "carry_dollars",
    "carry_money",
    "carry_prices",
    "with_elided",
]
