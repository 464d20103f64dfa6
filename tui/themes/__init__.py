"""How things look: named roles, and themes that give each role a Rich style.

The list, the reader and the command line ask a theme for `style("figure.money")` or, laid over
one another, `style("quote.direct", "figure.money")`, and write no colour themselves. Importing
this room imports neither Textual nor Rich.
"""

from tui.themes.builtin import THEMES
from tui.themes.choice import announces_truecolor, has_few_colours, in_sixteen, in_words, theme_for
from tui.themes.roles import FIGURES, QUOTES, ROLES, Role
from tui.themes.theme import Theme

__all__ = [
    "FIGURES",
    "QUOTES",
    "ROLES",
    "THEMES",
    "Role",
    "Theme",
    "announces_truecolor",
    "has_few_colours",
    "in_sixteen",
    "in_words",
    "theme_for",
]
