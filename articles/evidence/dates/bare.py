"""Years that nothing leads up to, in a language that needs nothing for it: `brannte` **`1811`** `nieder`."""

from articles.evidence.dates.lexicon import DateWords
from articles.evidence.dates.mention import is_year
from articles.evidence.tokens import Tokens

_NEAR = 12
_ROUND = 50
"""What divides a number that is as likely rounded as it is a year."""


def is_bare_year(tokens: Tokens, i: int, words: DateWords, noun: tuple[int, int] | None) -> bool:
    """`wurde` **`1956`** `Bürgermeisterin`, `baute` **`1843`** `ein Meister`; not `wurden` `1956`
    `Stühle gezählt`. `noun` is what the number would count."""
    low, data = tokens.low, words.data
    value, beside = int(tokens.raw[i]), low[i + 1]
    if value % _ROUND == 0 or low[i - 1] in data.not_bare:
        return False
    counted = low[noun[1] - 1] if noun is not None and beside not in words.figures.stops else None
    if counted and (value < 1900 or counted in data.year_counts):
        return False
    if not low[i - 1].isalpha():
        opens = tokens.raw[i + 1].islower() and beside not in data.not_bare
        return opens or _is_parallel(tokens, i)
    return value >= 1900 or _in_sentence(tokens, i)


def _is_parallel(tokens: Tokens, i: int) -> bool:
    """`1968 war er Student,` **`1974`** `Abgeordneter`: a later year opens a clause as the first one did."""
    for k in range(i - 2, max(-1, i - _NEAR), -1):
        if tokens.raw[k] in (".", "!", "?"):
            return False
        if is_year(tokens.raw[k]):
            opens = not tokens.low[k - 1].isalpha() and tokens.raw[k + 1].islower()
            return opens and tokens.raw[k] < tokens.raw[i]
    return False


def _in_sentence(tokens: Tokens, i: int) -> bool:
    """Whether a word that is no noun stands close before, as in no table: `Zuschauer` `1345`."""
    return any(word.islower() and len(word) > 2 for word in tokens.raw[max(0, i - 5) : i])
