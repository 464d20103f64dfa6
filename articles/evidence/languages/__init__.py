"""What each language does, as data: one file a language, and nothing about languages elsewhere.

A file holds literals in the shapes of `numbers`, `figures`, `dates` and `speech`; `und` stands in for
any other language: digits, symbols, currency codes. What all texts share is data too: `signs` (of
money and measure), `homes` (places and peoples, by their money), `world` (small words of names, clocks),
`given_names` and `given_letters`. To add a language is to add a file (and its cases under
`tests/evidence`). The records are never compared nor
printed, so their classes are made without what that takes: a fifth of the time of making them, in every
process.
"""

from functools import lru_cache
from importlib import import_module
from importlib.util import find_spec
from types import ModuleType

UNDETERMINED = "und"


@lru_cache(maxsize=64)
def language_data(language: str | None) -> ModuleType:
    """The data file of a language, by ISO 639-1 code (regions aside), or the neutral one."""
    code = (language or UNDETERMINED).lower().replace("_", "-").partition("-")[0]
    if not (code.isalpha() and code.isascii() and len(code) in (2, 3) and find_spec(f"{__name__}.{code}")):
        code = UNDETERMINED
    return import_module(f"{__name__}.{code}")
