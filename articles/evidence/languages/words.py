"""How a language file writes words and phrases.

A phrase is written as a reader would write it (`"more than"`, `"plus d'"`); it is cut into tokens
by the same pass that cuts the text, so spacing and case do not matter.
"""

Words = tuple[str, ...]
