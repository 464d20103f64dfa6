"""The words of a counted noun, and what is attached to it: `members` **`of the team`**."""

from articles.evidence.figures.lexicon import FigureWords
from articles.evidence.tokens import Tokens


def is_word(tokens: Tokens, k: int, words: FigureWords) -> bool:
    word = tokens.low[k]
    if not word[:1].isalpha() or word.startswith(("http", "www")):
        return False
    hyphened = tokens.raw[k + 1] in ("-", "‑") and tokens.glued(k + 1)  # `high-ranking`
    return hyphened or word not in words.stops


def word_end(tokens: Tokens, k: int) -> int:
    """The index behind a word and what is hyphened to it: `high-ranking`, `moto-taxi`."""
    k += 1
    while (
        tokens.raw[k]
        and tokens.raw[k] in "-‐‑"
        and tokens.glued(k)
        and tokens.raw[k + 1][:1].isalnum()
        and tokens.glued(k + 1)
    ):
        k += 2
    return k


def is_plural(word: str, words: FigureWords) -> bool:
    if word in words.irregular_plurals:
        return True
    endings = words.data
    if endings.not_plural_endings and word.endswith(endings.not_plural_endings):
        return False
    return len(word) > 2 and word.endswith(endings.plural_endings)


def with_of(tokens: Tokens, end: int, words: FigureWords) -> int:
    """`members` **`of the team`**."""
    low = tokens.low
    if low[end] not in words.of:
        return end
    k = end + 1
    if low[k] in words.determiners:
        k += 1
    last = None
    for _ in range(4):
        if not is_word(tokens, k, words) or low[k] in words.numbers.openers:
            break
        k = word_end(tokens, k)
        last = k
        if is_plural(low[k - 1], words):
            break
    if last is None or low[last] in ("'", "’"):
        return end
    return last


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
    if low[end] not in words.of and not of_bare:
        return end
    k = end + 1
    if of_bare and (
        low[k] in words.determiners or raw[k][:1].isupper() or low[k].endswith(data.infinitive_endings)
    ):
        return end  # deux agents à former
    if raw[k] in ("'", "’"):
        k += 1
    while low[k] in words.determiners or low[k] in data.own:
        k += 1
        if raw[k] in ("'", "’"):
            k += 1
    named = raw[k][:1].isupper() and raw[k + 1][:1].isupper()  # jogadores do São Tomé
    if not (named or is_word(tokens, k, words)):
        return end
    if low[k] in words.numbers.openers or low[k] in data.not_attached:
        return end
    if _is_infinitive(tokens, end, k, words):
        return end
    while low[k] in data.leading and raw[k].islower() and is_word(tokens, k + 1, words):
        k += 1  # de la `misma` edad
    last = word_end(tokens, k)
    if raw[k][0].isupper():
        return past_name(tokens, last)
    for _ in range(2):
        if not is_word(tokens, last, words) or len(low[last]) < 5:
            break
        if not low[last].endswith(
            data.adjective_endings_singular + data.adjective_endings + data.participle_endings
        ):
            break
        after = low[word_end(tokens, last)]
        if low[last].endswith(data.participle_endings) and (after in data.complements or after in words.of):
            break
        last = word_end(tokens, last)
    return past_name(tokens, last) if data.of else last


def _is_infinitive(tokens: Tokens, end: int, k: int, words: FigureWords) -> bool:
    """`homens acusados de` **`vender`** `droga`: behind a participle, a clause begins."""
    low, data = tokens.low, words.data
    return (
        k == end + 1
        and low[end - 1].endswith(data.participle_endings)
        and low[k].endswith(data.infinitive_endings)
    )


def past_name(tokens: Tokens, k: int) -> int:
    """`du peintre` **`Anselme Courcy`**, `pays du` **`G7`**."""
    while tokens.raw[k][:1].isupper() and tokens.raw[k].isalpha():
        k = word_end(tokens, k)
    coded = tokens.raw[k][:1].isdecimal() and tokens.glued(k) and tokens.raw[k - 1].isupper()
    return k + 1 if coded else k
