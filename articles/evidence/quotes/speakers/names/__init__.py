"""The names that an article gives, from its runs of capitals.

`capitals` finds the runs, `parts` tells the name in each from titles and offices, `offices` keeps who
holds which, `unlisted` tells who is a person though no list holds the given name, `gathering`
reads them all once, `forms` gives the fullest form of each, and `places` tells where each is named.
"""

from articles.evidence.quotes.speakers.names.capitals import initials_for_surnames
from articles.evidence.quotes.speakers.names.parts import is_role, is_trade, surname
from articles.evidence.quotes.speakers.names.places import Names
from articles.evidence.quotes.speakers.names.shown import opens_report
from articles.evidence.quotes.speakers.names.unlisted import has_noun_first

__all__ = [
    "Names",
    "has_noun_first",
    "initials_for_surnames",
    "is_role",
    "is_trade",
    "opens_report",
    "surname",
]
