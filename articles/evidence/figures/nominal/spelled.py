"""Numbers in words that state no quantity: names, titles, and words that look like them."""

from decimal import Decimal

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
    low, i, j = tokens.low, quantity.i, quantity.j
    if (
        tokens.glued(i)
        and tokens.raw[i - 1] in _HYPHENS
        and tokens.glued(i - 1)
        and tokens.raw[i - 2][:1].isalpha()
    ):
        return True
    if (
        tokens.raw[j] == "-"
        and tokens.glued(j)
        and quantity.kind == "count"
        and (not tokens.glued(j + 1) or not tokens.raw[j + 1][:1].isalnum())
    ):
        return words.data.nouns_capital  # `Ein-, Zwei- und Dreifamilienhäuser`
    adjective = low[i] in words.data.number_adjectives and tokens.raw[i - 1][:1].isalpha()
    several = low[i - 1] in words.data.plural_articles and tokens.raw[i].islower()
    if _noun_of_number(tokens, quantity, words):
        return True
    qualified = words.before.until(low, i) is not None or low[j] in words.data.homograph_tails
    qualified = qualified or words.of_which.until(low, i) is not None
    joined = low[j] == "," or low[j] in words.conjunctions
    qualified = qualified or (joined and low[j + 1] in words.numbers.openers)  # elf, zeven en vijf zetels
    homograph = (
        j == i + 1
        and not several
        and not qualified
        and (adjective or low[i] in words.data.homographs)
        and quantity.kind != "duration"
    )
    if homograph and not subject_of(tokens, j, words, quantity):
        return True
    if (
        j == i + 1
        and tokens.raw[i][0].isupper()
        and tokens.raw[i - 1 - (tokens.raw[i - 1] in ("'", "’"))][:1].islower()
        and not words.data.nouns_capital
    ):
        return True  # `the Big Five`, `Les Quatre Cents Coups`, `nell'Ottocento`
    if _century(tokens, quantity, words):
        return True
    if words.in_two.until(low, j) and not subject_of(tokens, j, words, quantity):
        return True
    if quantity.value == 0 and not subject_of(tokens, j, words, quantity):
        return True  # `net zero`
    if _in_name(tokens, quantity, words) or is_counted_off(tokens, quantity, words):
        return True
    label = words.labels.until(low, i)
    return label is not None and not subject_of(tokens, j, words, quantity)


def _century(tokens: Tokens, quantity: Quantity, words: FigureWords) -> bool:
    """`Nel` **`Novecento`** `la città crebbe`: named by its hundreds, at the start of a sentence too."""
    i = quantity.i
    led = i - 2 if tokens.raw[i - 1] in ("'", "’") else i - 1
    hundreds = quantity.j == i + 1 and (quantity.value or 0) in range(200, 1000, 100)
    return hundreds and tokens.raw[i].istitle() and tokens.low[led] in (*words.stops, *words.determiners)


def _noun_of_number(tokens: Tokens, quantity: Quantity, words: FigureWords) -> bool:
    """`unterlag die` **`Elf`** `von Trainer Korn`, `würfelte eine` **`Sechs`**: a noun by its capital."""
    i = quantity.i
    if not words.data.nouns_capital or quantity.j != i + 1 or (quantity.value or 100) >= 100:
        return False
    return tokens.raw[i][:1].isupper() and tokens.raw[i - 1].isalpha() and tokens.raw[i - 1].islower()


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
    raw = tokens.raw
    for step in (-1, 1):
        for k in range(i + step, max(-1, min(i + step * _LINE, tokens.count)), step):
            if raw[k][:1] == "\n" or raw[k] == ".":
                break
            if raw[k].islower() and len(raw[k]) > 3:
                return False
    return True


def is_title(tokens: Tokens, quantity: Quantity, words: FigureWords) -> bool:
    """`wrote` **`One Hundred Years`** `of Solitude`, `hear The` **`Four`** `Seasons`: capitals throughout."""
    raw, i, j = tokens.raw, quantity.i, quantity.j
    if quantity.rule == "fused-unit" and raw[i][:1].isupper() and raw[i - 1][:1].isalpha():
        return raw[j][:1].isupper()  # im Dreißigjährigen Krieg
    if words.data.nouns_capital or quantity.form == "digits" or not raw[i][:1].isupper() or i < 2:
        return False
    if j > i + 1 and raw[i - 1][:1].islower():
        return all(word[:1].isupper() for word in raw[i:j] if word.isalpha())
    article = raw[i - 1][:1].isupper() and tokens.low[i - 1] in words.determiners and raw[i - 2][:1].islower()
    return article and raw[j][:1].isupper()


def is_vague(tokens: Tokens, quantity: Quantity, words: FigureWords) -> bool:
    if quantity.form not in ("words", "noun"):
        return False
    value = quantity.value or Decimal(0)
    bare_scale = quantity.j == quantity.i + 1 and value >= 100 and value.log10() % 1 == 0
    if quantity.form == "words" and not bare_scale:
        return False
    if quantity.form == "noun" and tokens.low[quantity.i] in words.numbers.words.openers:
        return False  # some two dozen
    vague = words.vague.until(tokens.low, quantity.i)
    qualified = words.before.until(tokens.low, quantity.i)  # an die hundert Gäste
    return vague is not None and not (qualified and qualified[0] < vague[0])
