"""How a language writes numbers: marks, number words and fractions, as its file says it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from articles.evidence.languages.words import Words


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Numbers:
    """How numbers are written, in digits and in words."""

    grouping: str = ""
    """The mark between thousands, besides spaces and apostrophes; "" where either may be."""
    decimal: str = ""
    words: Mapping[str, int] = field(default_factory=dict)
    """Cardinals below a hundred, and whatever stands by itself as a number (`mil`, `doscientos`)."""
    scales: Mapping[str, int] = field(default_factory=dict)
    """What multiplies the number before it: `hundred`, `thousand`, `millions`, `mil millones`."""
    lone_scales: Words = ()
    """Those that are one of their kind behind an article: `supera el` **`millón`** `de euros`."""
    short_scales: Mapping[str, int] = field(default_factory=dict)
    """Case-sensitive abbreviations, after digits only: `bn`, `Mrd.`, `Md`."""
    price_words: Words = ()
    """Behind two digits, which are then cents however far they stand from the comma: `7, 50 euros`."""
    money_scales: Mapping[str, int] = field(default_factory=dict)
    """The same, beside a currency only: `$5m`, `3 M€`."""
    links: Words = ()
    """What may stand between the parts of one number: `and`, `et`, `y`."""
    parts: Mapping[str, float] = field(default_factory=dict)
    """Parts of numbers written as one word: `ein|und|zwanzig|tausend`; empty where there are none."""
    elided: Words = ()
    """Vowels that a number drops before another: `quarantott'ore`, `diciannovenne`."""
    ones: Words = ()
    """One, which is also an article or a pronoun."""
    articles: Words = ()
    """Articles that stand for one before a scale, a dozen or a fraction, and nowhere else."""
    dozens: Mapping[str, int] = field(default_factory=dict)
    """Nouns that are numbers, after an article or a number: `dozen`, `Dutzend`."""
    noun_adjectives: Mapping[str, str] = field(default_factory=dict)
    """Between the article and such a noun, a fraction or a unit, and what they make of it, if
    anything: `une` **`bonne`** `dizaine`, `eine` **`knappe`** `Stunde` (`~`)."""
    roughly: Mapping[str, int] = field(default_factory=dict)
    """The same, where the noun itself means about: `vingtaine`, `centinaia`."""
    fractions: Mapping[str, int] = field(default_factory=dict)
    """Denominators: `third`, `quarts`, `Drittel`."""
    rooms: Words = ()
    """Denominators that are rooms unless one of `share_of` follows: `uma casa de três` **`quartos`**."""
    share_of: Words = ()
    of_scale: Words = ()
    """Between a fraction and a scale: `a quarter` **`of a`** `million`."""
    fraction_words: Mapping[str, float] = field(default_factory=dict)
    """Whole shares, as they are written: `la moitié`, `one-half`, `driekwart`."""
    halves: Words = ()
    """Half before a scale, a dozen or a unit: `half a`, `une demi-`, `medio`."""
    and_half: Words = ()
    """Half after a number: `and a half`, `et demi`, `y medio`."""
    and_quarter: Words = ()
    """A quarter after hours: `deux heures` **`et quart`**."""
    half_words: Mapping[str, float] = field(default_factory=dict)
    """Numbers with a half in one word: `anderthalb`."""
    ordinal_endings: Words = ()
    """What makes digits an ordinal: `th`, `e`, `º`."""
    ordinal_words: Words = ()
    """How an ordinal in words ends, whose tens are a word of their own: `vingt-deux` **`ième`**."""
    ordinal_nouns: Words = ()
    """Behind digits with a full stop that are an ordinal: `im frühen 19.` **`Jahrhundert`**."""
    ordinal_dot: Words = ()
    """Words after which digits with a full stop are an ordinal: `der 3. Platz`; () for none."""
