"""How far around a pronoun or a description the text is looked through, in characters, and for what."""

import re

from articles.evidence.tokens import LETTER

NEAR = 1500
"""Where somebody spoken of is still in mind."""
JUST_BEFORE = 220
"""As far as one long sentence reaches."""
WORD = re.compile(f"{LETTER}+")
SENTENCE = re.compile(r"(?:^|(?<=[.!?] )|(?<=[.!?][”\"’»] ))[^\n]{2,90}", re.M)
"""The head of a sentence, within a paragraph."""
