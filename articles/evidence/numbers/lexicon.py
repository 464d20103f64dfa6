"""A language's number words, compiled once."""

from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from articles.evidence.languages import language_data
from articles.evidence.languages.numbers import Numbers
from articles.evidence.tokens import Phrases, phrases_in, with_lists

_FUSED_LONGEST = 60


@dataclass(slots=True)
class NumberWords:
    """What the reading of numbers looks up."""

    data: Numbers
    words: Phrases[int]
    behind: frozenset[str]
    """Every word that may carry a number on behind its digits: a scale, a hyphen, `and a half`."""
    scales: Phrases[int]
    short_scales: Phrases[int]
    money_scales: Phrases[int]
    links: frozenset[str]
    ones: frozenset[str]
    articles: frozenset[str]
    nouns: Phrases[tuple[int, bool]]
    """Dozens and their like: the number, and whether the noun means about."""
    fractions: Phrases[int]
    fraction_words: Phrases[Decimal]
    halves: Phrases[None]
    and_half: Phrases[None]
    and_quarter: Phrases[None]
    of_scale: Phrases[None]
    lengths: tuple[int, ...]
    """How long the parts of compounds are, the longest first."""
    heads: frozenset[str]
    openers: frozenset[str]
    """Every word at which a number in words may start."""
    fused: dict[str, Decimal | None]
    """Words taken apart before; emptied when it grows past some thousands."""

    def fused_value(self, word: str) -> Decimal | None:
        """The number that one word says by its parts (`einundzwanzigtausend`), or None."""
        if word[:3] not in self.heads:
            return None
        if word not in self.fused:
            if len(self.fused) > 4000:
                self.fused.clear()
            self.fused[word] = self._take_apart(word)
        return self.fused[word]

    def elided_value(self, word: str) -> Decimal | None:
        """The number that a word says with its last vowel restored (`quarantott'`), or None."""
        values = (self.fused_value(word + vowel) for vowel in self.data.elided)
        return next((value for value in values if value is not None), None)

    def _take_apart(self, word: str) -> Decimal | None:
        values = [Decimal(str(self.data.parts[part])) for part in self._parts_of(word)]
        if not values or not values[0] or not values[-1]:
            return None
        if len(values) == 1:
            return values[0] if values[0] >= 1 else None
        total = hundreds = tail = Decimal(0)
        for value in values:
            if value == 1000:
                total += (hundreds + tail or Decimal(1)) * 1000
                hundreds = tail = Decimal(0)
            elif value == 100:
                hundreds, tail = (tail or Decimal(1)) * 100, Decimal(0)
            else:
                tail += value
        return total + hundreds + tail

    def _parts_of(self, word: str) -> list[str]:
        """The parts that make up a word, none where they do not: `sette cent ottanta mila`."""
        if len(word) > _FUSED_LONGEST:
            return []
        ways: list[list[str] | None] = [None] * len(word) + [[]]
        for at in range(len(word) - 1, -1, -1):
            for length in self.lengths:
                rest = ways[at + length] if at + length <= len(word) else None
                if rest is not None and word[at : at + length] in self.data.parts:
                    ways[at] = [word[at : at + length], *rest]
                    break
        return ways[0] or []


@lru_cache(maxsize=16)
def number_words(language: str | None) -> NumberWords:
    """The number words of a language; kept for as long as the program runs."""
    data = language_data(language).NUMBERS
    words, scales = Phrases.of(data.words), Phrases.of(data.scales)
    nouns = Phrases(
        [(word, (value, False)) for word, value in data.dozens.items()]
        + [(word, (value, True)) for word, value in data.roughly.items()]
    )
    fractions = Phrases.of({word: Decimal(str(value)) for word, value in data.fraction_words.items()})
    halves, and_half = phrases_in(data.halves), phrases_in(data.and_half)
    short_scales = Phrases.of(data.short_scales, exact=True)
    opening = (words, fractions, halves, nouns)
    small = (*data.ones, *data.articles, *data.half_words)
    short = (word.lower() for word in short_scales.openers)
    return with_lists(
        NumberWords,
        data,
        data=data,
        words=words,
        behind=frozenset({*"-‐‑", *scales.openers, *and_half.openers, *short}),
        scales=scales,
        short_scales=short_scales,
        money_scales=Phrases.of(data.money_scales, exact=True),
        nouns=nouns,
        fractions=Phrases.of(data.fractions),
        fraction_words=fractions,
        halves=halves,
        and_half=and_half,
        lengths=tuple(sorted({len(part) for part in data.parts}, reverse=True)),
        heads=frozenset(part[:3] for part, value in data.parts.items() if value >= 1),
        openers=frozenset({*small, *(word for phrases in opening for word in phrases.openers)}),
        fused={},
    )
