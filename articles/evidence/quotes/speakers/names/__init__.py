"""The names that an article gives, from its runs of capitals.

`capitals` finds the runs, `parts` tells the name in each from titles and offices, `offices` keeps who
holds which, `gathering` reads them all once, `forms` gives the fullest form of each, and `places` tells
where each is named.
"""

from articles.evidence.quotes.speakers.names.capitals import initials_for_surnames
from articles.evidence.quotes.speakers.names.parts import is_role, is_trade, surname
from articles.evidence.quotes.speakers.names.places import Names

__all__ = ["Names", "initials_for_surnames", "is_role", "is_trade", "surname"]
