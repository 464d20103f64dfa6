"""How like a given name a word is, by its letters."""

from functools import cache, lru_cache

from articles.evidence.languages.given_letters import FIRST, LETTERS

SCALE = 10
"""Parts of a logit that likeness is told in."""
_LONGEST = 4
"""Letters of a run, at most."""


def letters_of(word: str) -> set[str]:
    """The runs of letters in a word, `^` for its beginning and `$` for its end among them."""
    whole = f"^{word}$"
    lengths = range(1, _LONGEST + 1)
    return {whole[at : at + length] for length in lengths for at in range(len(whole) - length + 1)} - {
        "^",
        "$",
    }


@cache
def _weights() -> dict[str, int]:
    return {run: weight for weight, runs in LETTERS.items() for run in runs.split()}


@lru_cache(maxsize=1024)  # a name's first word is asked for each time the name stands somewhere
def likeness(word: str) -> int:
    """By how much a word, or its first part before a hyphen, is rather a given name than another word."""
    weights, low = _weights(), word.lower()
    return max(
        FIRST + sum(weights.get(run, 0) for run in letters_of(part)) for part in {low, low.partition("-")[0]}
    )
