"""Number and unit in one word: `30-jährige`, `dreitägige`, `five-fold`, `ventenne`, `fünfmal`."""

from decimal import Decimal

from articles.evidence.figures.lexicon import FigureWords
from articles.evidence.figures.quantity import Quantity
from articles.evidence.records import FigureKind
from articles.evidence.tokens import Tokens


def fold_behind(tokens: Tokens, quantity: Quantity, words: FigureWords, *, hyphen: bool) -> None:
    """`five-fold`, `3x`, `500-fach`, and what is fused with digits: `30-jährige`, `72-prozentigen`."""
    j = quantity.j
    k = j + 1 if hyphen else j
    if quantity.form == "digits" and tokens.low[k] in words.data.roughly_fused and tokens.glued(k):
        quantity.j, quantity.rough = k + 1, True  # een 40-tal
        quantity.i -= tokens.low[quantity.i - 1] in words.numbers.ones
        return
    fold = words.fold.at(tokens.low, k)
    if fold and (hyphen or tokens.glued(k)) and quantity.kind == "count":
        quantity.kind, quantity.j, quantity.rule = "ratio", fold[0], "fold"
    elif (
        tokens.raw[k] in ("x", "X", "×")
        and tokens.glued(k)
        and not tokens.raw[k + 1][:1].isdecimal()
        and quantity.kind == "count"
    ):
        quantity.kind, quantity.j, quantity.rule = "ratio", k + 1, "fold"
    elif (
        tokens.glued(k) and tokens.low[k] in words.data.times_fused and tokens.low[k + 1] in words.times_more
    ):
        quantity.kind, quantity.j, quantity.rule = "ratio", k + 1, "times"  # `25mal häufiger`
    elif hyphen or tokens.glued(k):
        unit = _fused_unit(tokens.low[k], words)
        if unit:
            quantity.kind, quantity.unit, quantity.j, quantity.rule = (
                unit[0],
                unit[1],
                k + 1,
                "fused-unit",
            )


def fused_at(tokens: Tokens, i: int, words: FigureWords) -> Quantity | None:
    """`dreitägige`, `fünfjährige`, `dreifach`: number and unit in one word."""
    numbers = words.numbers
    word = tokens.low[i]
    if word[:3] not in numbers.heads or len(word) > 40:
        return None
    for ending in words.data.times_fused:
        if word.endswith(ending) and tokens.low[i + 1] in words.times_more:
            value = numbers.fused_value(word.removesuffix(ending))
            if value is not None and value > 1:
                return Quantity(i, i + 1, value, "words", "ratio", number_end=i + 1, rule="times", tail=i + 1)
    for stem in (*words.fused_unit_stems, *words.data.fused_counts, *words.data.fold_fused):
        at = word.find(stem, 2)
        if at > 0 and word[at + len(stem) :] in words.data.fused_endings:
            value = numbers.fused_value(word[:at])
            if value is None:
                value = Decimal(numbers.data.words[word[:at]]) if word[:at] in numbers.data.words else None
            if value is None:
                value = numbers.elided_value(word[:at])
            if value is None:
                continue
            kind, unit = _meaning(stem, words)
            if kind == "ratio" and value < 2:
                return None
            return Quantity(
                i, i + 1, value, "words", kind, unit, number_end=i + 1, rule="fused-unit", tail=i + 1
            )
    return None


def _fused_unit(word: str, words: FigureWords) -> tuple[FigureKind, str] | None:
    """What `jährige` or `prozentigen` measures."""
    for stem in words.fused_unit_stems:
        if word.startswith(stem) and word[len(stem) :] in words.data.fused_endings:
            return words.data.fused_units[stem]
    return None


def _meaning(stem: str, words: FigureWords) -> tuple[FigureKind, str | None]:
    return words.data.fused_units.get(stem, ("count" if stem in words.data.fused_counts else "ratio", None))
