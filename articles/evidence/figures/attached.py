"""The words of a counted noun, and what is attached to it: `members` **`of the team`**."""

from articles.evidence.figures.lexicon import HYPHENS, FigureWords
from articles.evidence.tokens import Tokens


def is_word(tokens: Tokens, k: int, words: FigureWords) -> bool:
    """Whether a noun or an adjective may stand at `k`, and no small word: `high-ranking` begins with none."""
    word = tokens.low[k]
    if not word[:1].isalpha() or word.startswith(("http", "www")):
        return False
    return word not in words.stops or (tokens.raw[k + 1] in HYPHENS and tokens.glued(k + 1))


def word_end(tokens: Tokens, k: int) -> int:
    """The index behind a word and what is hyphened to it: `high-ranking`, `moto-taxi`."""
    raw, glued = tokens.raw, tokens.glued
    k += 1
    while raw[k] in HYPHENS and glued(k) and glued(k + 1) and raw[k + 1][:1].isalnum():
        k += 2
    return k


def is_plural(word: str, words: FigureWords) -> bool:
    data = words.data
    regular = word.endswith(data.plural_endings) and not word.endswith(data.not_plural_endings)
    return word in words.irregular_plurals or (regular and len(word) > 2)


def with_of(tokens: Tokens, end: int, words: FigureWords) -> int:
    """`members` **`of the team`**."""
    low = tokens.low
    if low[end] not in words.of:
        return end
    start = k = end + 1 + (low[end + 1] in words.determiners)
    for _ in range(4):
        if not is_word(tokens, k, words) or low[k] in words.numbers.openers:
            break
        k = word_end(tokens, k)
        if is_plural(low[k - 1], words):
            break
    return end if k == start or low[k] in ("'", "’") else k


def with_attached(tokens: Tokens, end: int, words: FigureWords) -> int:
    """`stations` **`à essence`**, `vecinos` **`del barrio de Las Lomas`**, `villes` **`d'Ukraine`**."""
    for bare in (True, False, False, False):
        after = _attached(tokens, end, words, bare=bare)
        if after == end:
            break
        end = after
    return end


def _attached(tokens: Tokens, end: int, words: FigureWords, *, bare: bool) -> int:
    """The index behind one noun that is attached at `end`, or `end`."""
    low, raw, data = tokens.low, tokens.raw, words.data
    of_bare = bare and low[end] in words.of_bare
    k = end + 1
    known = low[k] in words.determiners or raw[k][:1].isupper() or low[k].endswith(data.infinitive_endings)
    if (of_bare and known) or not (of_bare or low[end] in words.of):
        return end  # deux agents à former
    while low[k] in words.determiners or low[k] in data.own or raw[k] in ("'", "’"):
        k += 1
    named = raw[k][:1].isupper() and raw[k + 1][:1].isupper()  # jogadores do São Tomé
    if not (named or is_word(tokens, k, words)) or _is_infinitive(tokens, end, k, words):
        return end
    if low[k] in words.numbers.openers or low[k] in data.not_attached:
        return end
    while low[k] in data.leading and raw[k].islower() and is_word(tokens, k + 1, words):
        k += 1  # de la `misma` edad
    last = word_end(tokens, k)
    adjectives = data.adjective_endings_singular + data.adjective_endings + data.participle_endings
    for _ in range(0 if raw[k][0].isupper() else 2):
        after = low[word_end(tokens, last)]
        if not is_word(tokens, last, words) or len(low[last]) < 5 or not low[last].endswith(adjectives):
            break
        if low[last].endswith(data.participle_endings) and (after in data.complements or after in words.of):
            break
        last = word_end(tokens, last)
    return past_name(tokens, last)


def _is_infinitive(tokens: Tokens, end: int, k: int, words: FigureWords) -> bool:
    """`homens acusados de` **`vender`** `droga`: behind a participle, a clause begins."""
    low, data = tokens.low, words.data
    led = k == end + 1 and low[end - 1].endswith(data.participle_endings)
    return led and low[k].endswith(data.infinitive_endings)


def past_name(tokens: Tokens, k: int) -> int:
    """`du peintre` **`Anselme Courcy`**, `pays du` **`G7`**."""
    while tokens.raw[k][:1].isupper() and tokens.raw[k].isalpha():
        k = word_end(tokens, k)
    return k + (tokens.raw[k].isdecimal() and tokens.glued(k) and tokens.raw[k - 1].isupper())
