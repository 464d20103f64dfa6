"""Numbers in words that state no quantity: names, titles, and words that look like them."""

from decimal import Decimal

from articles.evidence.figures.lexicon import FigureWords
from articles.evidence.figures.quantity import Quantity
from articles.evidence.figures.subjects import subject_of
from articles.evidence.tokens import Tokens

_HYPHENS = "-‐‑–"


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
    if words.in_two.until(low, j) and not subject_of(tokens, j, words, quantity):
        return True
    if quantity.value == 0 and not subject_of(tokens, j, words, quantity):
        return True  # `net zero`
    titled = tokens.raw[i][0].isupper() and tokens.raw[i - 1][:1].isupper() and not words.data.nouns_capital
    if titled and not subject_of(tokens, j, words, quantity):
        return True  # `World War Two`
    label = words.labels.until(low, i)
    return label is not None and not subject_of(tokens, j, words, quantity)


def _noun_of_number(tokens: Tokens, quantity: Quantity, words: FigureWords) -> bool:
    """`unterlag die` **`Elf`** `von Trainer Korn`, `würfelte eine` **`Sechs`**: a noun by its capital."""
    i = quantity.i
    if not words.data.nouns_capital or quantity.j != i + 1 or (quantity.value or 100) >= 100:
        return False
    return tokens.raw[i][:1].isupper() and tokens.raw[i - 1].isalpha() and tokens.raw[i - 1].islower()


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
