"""A text cut into tokens, once, for the passes that look around numbers.

A token is a word, a number in digits with its marks, a web address, a run of line breaks, or one
other character. Every pass then works by index: what stands before and after a number is a look
into a list, not a search, so the time is linear whatever the text. Phrases from the language files
are cut by the same expression and found by their first (or last) token.
"""

from articles.evidence.tokens.phrases import Phrases, phrases_in, with_lists, words_in
from articles.evidence.tokens.text import ALNUM, LETTER, Tokens, cut, lettered, lowered, words_of

__all__ = [
    "ALNUM",
    "LETTER",
    "Phrases",
    "Tokens",
    "cut",
    "lettered",
    "lowered",
    "phrases_in",
    "with_lists",
    "words_in",
    "words_of",
]
