"""The names that an article gives, from its runs of capitals.

`capitals` finds the runs, `parts` tells the name in each from titles and offices, `offices` keeps who
holds which, and `gathering` joins short forms to the fullest.
"""

from articles.evidence.quotes.speakers.names.gathering import Names
from articles.evidence.quotes.speakers.names.parts import is_role, is_trade, surname

__all__ = ["Names", "is_role", "is_trade", "surname"]
