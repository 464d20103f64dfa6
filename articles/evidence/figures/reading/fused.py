"""Number and unit in one word: `30-jährige`, `dreitägige`, `five-fold`, `ventenne`, `fünfmal`."""

from decimal import Decimal

from articles.evidence.figures.lexicon import FigureWords
from articles.evidence.figures.quantity import Quantity
from articles.evidence.records import FigureKind
from articles.evidence.tokens import Tokens


def fold_behind(tokens: Tokens, quantity: Quantity, words: FigureWords, *, hyphen: bool) -> None:
    """`five-fold`, `3x`, `500-fach`, and what is fused with digits: `30-jährige`, `72-prozentigen`."""
    low, data, k = tokens.low, words.data, quantity.j + hyphen
    if not (hyphen or tokens.glued(k)):
        return
    if quantity.form == "digits" and low[k] in data.roughly_fused:
        quantity.j, quantity.rough = k + 1, True  # een 40-tal
        quantity.i -= low[quantity.i - 1] in words.numbers.ones
        return
    fold = words.fold.at(low, k)
    times = low[k] in ("x", "×") and not tokens.raw[k + 1][:1].isdecimal()
    if quantity.kind == "count" and (fold or times):
        quantity.kind, quantity.j, quantity.rule = "ratio", fold[0] if fold else k + 1, "fold"
    elif low[k] in data.times_fused and low[k + 1] in words.times_more:
        quantity.kind, quantity.j, quantity.rule = "ratio", k + 1, "times"  # `25mal häufiger`
    elif unit := _fused_unit(low[k], words):
        quantity.kind, quantity.unit = unit
        quantity.j, quantity.rule = k + 1, "fused-unit"


def fused_at(tokens: Tokens, i: int, words: FigureWords) -> Quantity | None:
    """`dreitägige`, `fünfjährige`, `dreifach`: number and unit in one word."""
    numbers, data, word = words.numbers, words.data, tokens.low[i]
    if word[:3] not in numbers.heads or len(word) > 40:
        return None
    for ending in data.times_fused if tokens.low[i + 1] in words.times_more else ():
        value = numbers.fused_value(word.removesuffix(ending)) if word.endswith(ending) else None
        if value is not None and value > 1:
            return Quantity(i, i + 1, value, "words", "ratio", number_end=i + 1, rule="times", tail=i + 1)
    for stem in (*words.fused_unit_stems, *data.fused_counts, *data.fold_fused):
        at = word.find(stem, 2)
        value = _value(word[:at], words) if at > 0 and word[at + len(stem) :] in data.fused_endings else None
        if value is None:
            continue
        kind, unit = _meaning(stem, words)
        if kind == "ratio" and value < 2:
            return None
        end = i + 1
        return Quantity(i, end, value, "words", kind, unit, number_end=end, rule="fused-unit", tail=end)
    return None


def _value(number: str, words: FigureWords) -> Decimal | None:
    numbers = words.numbers
    value = numbers.fused_value(number)
    if value is None and number in numbers.data.words:
        value = Decimal(numbers.data.words[number])
    return numbers.elided_value(number) if value is None else value


def _fused_unit(word: str, words: FigureWords) -> tuple[FigureKind, str] | None:
    """What `jährige` or `prozentigen` measures."""
    for stem in words.fused_unit_stems:
        if word.startswith(stem) and word[len(stem) :] in words.data.fused_endings:
            return words.data.fused_units[stem]
    return None


def _meaning(stem: str, words: FigureWords) -> tuple[FigureKind, str | None]:
    return words.data.fused_units.get(stem, ("count" if stem in words.data.fused_counts else "ratio", None))
