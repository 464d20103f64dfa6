"""What a language file says about speech, in ten parts: each a record, each with its own file here.

A language file gives the parts in the order of `Speech`, and in each part the fields in the order of
its record. A word list is one string, its words parted by spaces, and it holds no word twice; where
words belong together, phrases are parted by commas and rows by semicolons.
"""

from dataclasses import dataclass, field

from articles.evidence.languages.speech.attribution import Attribution
from articles.evidence.languages.speech.bodies import Bodies
from articles.evidence.languages.speech.clauses import Clauses
from articles.evidence.languages.speech.forms import Forms
from articles.evidence.languages.speech.grammar import Grammar
from articles.evidence.languages.speech.names import Names
from articles.evidence.languages.speech.offices import Offices
from articles.evidence.languages.speech.people import People
from articles.evidence.languages.speech.traits import Traits
from articles.evidence.languages.speech.verbs import Verbs

__all__ = [
    "Attribution",
    "Bodies",
    "Clauses",
    "Forms",
    "Grammar",
    "Names",
    "Offices",
    "People",
    "Speech",
    "Traits",
    "Verbs",
]


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Speech:
    """The words around quotes in one language."""

    traits: Traits = field(default_factory=Traits)
    """What it does, yes or no."""
    forms: Forms = field(default_factory=Forms)
    """How its words end."""
    grammar: Grammar = field(default_factory=Grammar)
    """Its small words."""
    verbs: Verbs = field(default_factory=Verbs)
    """What reports."""
    clauses: Clauses = field(default_factory=Clauses)
    """What follows a verb that reports, or stands beside it."""
    attribution: Attribution = field(default_factory=Attribution)
    """What names a source without such a verb."""
    people: People = field(default_factory=People)
    """Who is spoken of without a name."""
    offices: Offices = field(default_factory=Offices)
    """What stands beside a name."""
    names: Names = field(default_factory=Names)
    """How a name is written."""
    bodies: Bodies = field(default_factory=Bodies)
    """Who speaks and is no person."""
