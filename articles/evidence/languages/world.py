"""What no one language owns: names and clocks that a text in any language may hold. Literals only.

A name keeps the small words of its own language wherever it is told of: `Ursula von der Leyen`,
`Luiz Inácio Lula da Silva` and `Lloyd's` stand so in English, French and Dutch texts alike.
"""

NAME_PARTICLES = "de da do dos das del della di du la las los van von der den zu al el bin ten ter 't"
"""Small words inside the names of people, from anywhere."""

NAME_ARTICLES = ("al-", "el-", "ad-", "as-", "ar-", "az-", "an-", "at-")
"""What may stand before the capital of an Arabic name: `Abdel Fattah` **`al-`** `Sisi`."""

SCREEN_LINES = frozenset({"1080", "1440", "2160", "4320"})
"""Lines of a screen, with a `p` behind them that is no penny: `1080p`."""

EMERGENCY_NUMBERS = frozenset({"911", "112", "999"})
"""Dialled in many countries and told of in more."""

NAME_SUFFIXES = "Jr Sr"
"""Behind a name and part of it, with a full stop."""

GENERATIONS = "jr sr ii iii"
"""The last words of names that are no surnames."""

POSSESSIVES = ("'s", "’s")
"""What a name may end in that is no part of it: `Reuters’s`, `Merkel's`."""

BODY_LINKS = "della del des de du di dos das do da per et y e la por para pour unas"
"""Small words inside the names of bodies: `Banco` **`de la`** `República`; the longer of two alike first."""

BODY_ELISIONS = "l d"
"""… and those that an apostrophe ties to the next: `Agence` **`d'`** `Urbanisme`."""

BODY_ANDS = "et y e und and"
"""Words between two small ones of a body's name: `Agence de soutien` **`et`** `conseil`."""

LEGAL_FORMS = "GmbH AG SE KG KGaA SA SARL Inc Ltd plc BV NV SpA SL Sàrl"
"""What a company is by law, behind its name."""

TIME_ZONES = ("gmt", "utc")
"""Behind four digits, which are a time: `0800 GMT`."""

POSTED_MONTHS = {
    "January": 1, "February": 2, "March": 3, "April": 4, "May": 5, "June": 6, "July": 7, "August": 8,
    "September": 9, "October": 10, "November": 11, "December": 12,
}  # fmt: skip
"""How embedded posts name their month, in an article of any language."""
