"""Who speaks: the people and bodies that an article names, and whom each mention means.

`names` gathers what the article calls them, and `cast` keeps one person for each. A mention is
resolved by its name (`people`), as a pronoun (`pronouns`) or as a description (`descriptions`), which
may be of a body (`bodies`) or of several (`groups`). What descriptions of a person are resolved by is
layered, each file a class upon the one before: the words around (`surroundings`), who holds an office
(`holders`), whom the text is about (`focus`).
"""

from articles.evidence.quotes.speakers.cast import Person
from articles.evidence.quotes.speakers.people import People

__all__ = ["People", "Person"]
