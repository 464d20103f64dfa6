"""Numbers in words that state no quantity: names, titles, and words that look like them."""

from articles.evidence.figures.lexicon import FigureWords
from articles.evidence.figures.nominal.ordinals import is_counted_off
from articles.evidence.figures.quantity import Quantity
from articles.evidence.figures.subjects import subject_of
from articles.evidence.tokens import Tokens

_HYPHENS = "-‐‑–"
_LINE = 12
"""Tokens to either side that tell whether a line has capitals throughout."""


def is_other_word(tokens: Tokens, quantity: Quantity, words: FigureWords) -> bool:
    """Number words inside hyphened words, or that are another word here (`neuf`, `sei`)."""
    low, raw, i, j = tokens.low, tokens.raw, quantity.i, quantity.j
    if tokens.glued(i) and raw[i - 1] in _HYPHENS and tokens.glued(i - 1) and raw[i - 2][:1].isalpha():
        return True
    if raw[j] == "-" and tokens.glued(j) and not (tokens.glued(j + 1) and raw[j + 1][:1].isalnum()):
        return words.data.nouns_capital  # `Ein-, Zwei- und Dreifamilienhäuser`
    named = _noun_of_number(tokens, quantity, words) or _is_capital(tokens, quantity, words)
    if named or _century(tokens, quantity, words) or is_counted_off(tokens, quantity, words):
        return True
    if _in_name(tokens, quantity, words):
        return True
    phrase = words.in_two.until(low, j) or words.labels.until(low, i)
    other = phrase or quantity.value == 0 or _is_homograph(tokens, quantity, words)  # net zero
    return bool(other) and subject_of(tokens, j, words, quantity) is None


def _is_homograph(tokens: Tokens, quantity: Quantity, words: FigureWords) -> bool:
    """`sei`, `neuf`, `elf`: a word that is another one as well, and nothing around tells the number."""
    low, data, i, j = tokens.low, words.data, quantity.i, quantity.j
    adjective = low[i] in data.number_adjectives and tokens.raw[i - 1][:1].isalpha()
    if j != i + 1 or quantity.kind == "duration" or not (adjective or low[i] in data.homographs):
        return False
    if low[i - 1] in data.plural_articles and tokens.raw[i].islower():
        return False
    if words.before.until(low, i) or low[j] in data.homograph_tails or words.of_which.until(low, i):
        return False
    if words.copulas.until(low, i) or words.said_again.until(low, i):
        return False  # von 64 Stellen sind | acht | unbesetzt
    joined = low[j] == "," or low[j] in words.conjunctions  # elf, zeven en vijf zetels
    return not (joined and low[j + 1] in words.numbers.openers)


def _is_capital(tokens: Tokens, quantity: Quantity, words: FigureWords) -> bool:
    """`the Big` **`Five`**, `Les Quatre Cents Coups`, `nell'` **`Ottocento`**."""
    raw, i = tokens.raw, quantity.i
    led = raw[i - 1 - (raw[i - 1] in ("'", "’"))]
    single = quantity.j == i + 1 and not words.data.nouns_capital
    return single and raw[i][0].isupper() and led[:1].islower()


def _century(tokens: Tokens, quantity: Quantity, words: FigureWords) -> bool:
    """`Nel` **`Novecento`** `la città crebbe`: named by its hundreds, at the start of a sentence too."""
    i = quantity.i
    led = tokens.low[i - 1 - (tokens.raw[i - 1] in ("'", "’"))]
    hundreds = quantity.j == i + 1 and (quantity.value or 0) in range(200, 1000, 100)
    return hundreds and tokens.raw[i].istitle() and (led in words.stops or led in words.determiners)


def _noun_of_number(tokens: Tokens, quantity: Quantity, words: FigureWords) -> bool:
    """`unterlag die` **`Elf`** `von Trainer Korn`, `würfelte eine` **`Sechs`**: a noun by its capital."""
    i = quantity.i
    if not words.data.nouns_capital or quantity.j != i + 1 or (quantity.value or 100) >= 100:
        return False
    led = tokens.raw[i - 1]
    within = led.isalpha() and (led.islower() or tokens.low[i - 1] in words.definite)  # Die | Elf | gewann
    return tokens.raw[i][:1].isupper() and within


def _in_name(tokens: Tokens, quantity: Quantity, words: FigureWords) -> bool:
    """`World War` **`Two`**, `Cooperativa` **`Tre`** `Ponti`, **`TROIS`**`-RIVIÈRES`."""
    raw, i, j = tokens.raw, quantity.i, quantity.j
    if words.data.nouns_capital or not raw[i][:1].isupper():
        return False
    if raw[j] == "-" and tokens.glued(j) and tokens.glued(j + 1) and raw[j + 1][:1].isupper():
        return True
    if not raw[i - 1][:1].isupper():
        return False
    if subject_of(tokens, j, words, quantity) is None:
        return True
    return raw[j][:1].isupper() and raw[i - 1].isalpha() and not _all_capitals(tokens, i)


def _all_capitals(tokens: Tokens, i: int) -> bool:
    """Whether the words around have capitals, as in `Police Arrest Three Men After Raid`."""
    nearby = tokens.raw[max(0, i - _LINE) : i + _LINE]
    return not any(word.islower() and len(word) > 3 for word in nearby)


def is_title(tokens: Tokens, quantity: Quantity, words: FigureWords) -> bool:
    """`wrote` **`One Hundred Years`** `of Solitude`, `hear The` **`Four`** `Seasons`: capitals throughout."""
    raw, i, j = tokens.raw, quantity.i, quantity.j
    if quantity.rule == "fused-unit" and raw[i][:1].isupper() and raw[i - 1][:1].isalpha():
        return raw[j][:1].isupper()  # im Dreißigjährigen Krieg
    if words.data.nouns_capital or not raw[i][:1].isupper() or i < 2:
        return False
    if j > i + 1 and raw[i - 1][:1].islower():
        return all(word[:1].isupper() for word in raw[i:j] if word.isalpha())
    article = raw[i - 1][:1].isupper() and tokens.low[i - 1] in words.determiners and raw[i - 2][:1].islower()
    return article and raw[j][:1].isupper()


def is_vague(tokens: Tokens, quantity: Quantity, words: FigureWords) -> bool:
    """`mehrere` **`tausend`** `Menschen`, `several dozen`; but `some two dozen`, `an die hundert Gäste`."""
    i, value = quantity.i, quantity.value
    if quantity.form == "words":
        told = quantity.j == i + 1 and value is not None and value >= 100 and value.log10() % 1 == 0
    else:
        told = quantity.form == "noun" and tokens.low[i] not in words.numbers.words.openers
    vague = words.vague.until(tokens.low, i) if told else None
    qualified = words.before.until(tokens.low, i) if vague else None
    return vague is not None and not (qualified and qualified[0] < vague[0])
