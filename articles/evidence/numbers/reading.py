"""The number that starts at a token."""

from dataclasses import dataclass, replace
from decimal import Decimal

from articles.evidence.languages.signs import PRICE_SIGNS
from articles.evidence.numbers.digits import Style, read_digits
from articles.evidence.numbers.lexicon import NumberWords
from articles.evidence.tokens import Tokens

_FRACTIONS = {
    "½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅖": (2, 5), "⅗": (3, 5),
    "⅘": (4, 5), "⅙": (1, 6), "⅚": (5, 6), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8), "⅞": (7, 8),
}  # fmt: skip
VULGAR = {sign: Decimal(top) / bottom for sign, (top, bottom) in _FRACTIONS.items()}
_HYPHENS = frozenset("-‐‑")
_HALF = Decimal("0.5")


@dataclass(slots=True)
class Numeral:
    """A number over the tokens from `i` up to `j`.

    `form` is how it is written: `digits`, `words`, `one` (which may be an article), `noun` (a
    dozen), `half` (which wants a unit), `share` (a fraction, hence a ratio). `scale` is what its
    scale words multiplied it by, so that a neighbour may borrow it.
    """

    i: int
    j: int
    value: Decimal
    form: str
    scale: Decimal = Decimal(1)
    rough: bool = False


def read(tokens: Tokens, i: int, words: NumberWords, style: Style) -> Numeral | None:
    """The number at token `i`, with its scale and its halves, or None."""
    first, low = tokens.raw[i], tokens.low
    if "0" <= first[:1] <= "9":
        return _digits(tokens, i, words, style)
    if first in VULGAR:
        return _scaled(tokens, Numeral(i, i + 1, VULGAR[first], "share"), words)
    if share := words.fraction_words.at(low, i):
        return _share_of_scale(tokens, Numeral(i, share[0], share[1], "share"), words)
    if half := words.halves.at(low, i):
        return _half(tokens, i, half[0], words)
    return _words(tokens, i, words) or _articled(tokens, i, words)


def _digits(tokens: Tokens, i: int, words: NumberWords, style: Style) -> Numeral | None:
    raw, j = tokens.raw, i + 1
    if not raw[i].isascii() and not all("0" <= char <= "9" or not char.isdecimal() for char in raw[i]):
        return None
    spaced = raw[j] == "." and len(raw[i]) == 1 and not tokens.glued(j + 1)
    marked = raw[i].isdecimal() and ((raw[j] == "," and style.decimal == ",") or spaced)
    if marked and tokens.glued(j) and len(raw[i]) <= 3 and _price(tokens, j + 1, words):
        # « 7, 50 € », « 3. 10 francs »: a price set with a space after its mark.
        return Numeral(i, j + 2, Decimal(f"{raw[i]}.{raw[j + 1]}"), "digits")
    value = read_digits(raw[i], style)
    if value is None:
        return None
    if _no_cents(tokens, j, words):
        return Numeral(i, j + 2, value, "digits")
    if raw[j] in VULGAR:
        value, j = value + VULGAR[raw[j]], j + 1
    elif _is_fraction(tokens, j):
        return Numeral(i, j + 3, value + Decimal(raw[j]) / Decimal(raw[j + 2]), "digits")
    elif (
        _is_fraction(tokens, i)
        and raw[j + 2] != "/"
        and not (raw[i - 1][-1:] in ("/", "-") and tokens.glued(i))
    ):
        return _scaled(tokens, Numeral(i, j + 2, Decimal(raw[i]) / Decimal(raw[j + 1]), "share"), words)
    share = _share(tokens, i, j, value, words)
    return share or _scaled(tokens, Numeral(i, j, value, "digits"), words)


def _price(tokens: Tokens, i: int, words: NumberWords) -> bool:
    raw = tokens.raw
    if len(raw[i]) != 2 or not raw[i].isdecimal():
        return False
    return raw[i + 1] in PRICE_SIGNS or raw[i + 1] in words.data.price_words


def _no_cents(tokens: Tokens, j: int, words: NumberWords) -> bool:
    """`45`**`,–`** `€`, `45`**`.-`** `Franken`: a dash that stands for the cents."""
    raw = tokens.raw
    if raw[j] not in (".", ",") or raw[j + 1] not in ("-", "–", "—") or not tokens.glued(j + 1):
        return False
    return raw[j + 2] in PRICE_SIGNS or raw[j + 2] in words.data.price_words


def _is_fraction(tokens: Tokens, j: int) -> bool:
    """`2 1/2`: a small fraction behind a whole number."""
    top, bottom = tokens.raw[j], tokens.raw[j + 2]
    if tokens.raw[j + 1] != "/" or top not in ("1", "2", "3") or bottom not in ("2", "3", "4", "8"):
        return False
    return top < bottom and tokens.glued(j + 1) and tokens.glued(j + 2) and not tokens.glued(j + 3)


def _words(tokens: Tokens, i: int, words: NumberWords) -> Numeral | None:
    """`two hundred and fifty thousand`, `vingt et un`, `einundzwanzigtausend Millionen`."""
    low = tokens.low
    if low[i] in words.data.half_words:
        numeral = Numeral(i, i + 1, Decimal(str(words.data.half_words[low[i]])), "words")
        return _scaled(tokens, numeral, words)
    found = _cardinal(tokens, i, words)
    if found is None:
        return None
    j, value = found
    only_one = value == 1 and low[i] in words.ones and j == i + 1
    if share := _share(tokens, i, j, value, words):
        return share
    if only_one and low[j] in words.data.noun_adjectives:
        return _articled(tokens, i, words)
    # Thousands in words lend their scale: `tra le quattro e le cinquemila persone`.
    scale = Decimal(1000) if value >= 1000 and value % 1000 == 0 else Decimal(1)
    numeral = _scaled(tokens, Numeral(i, j, value, "one" if only_one else "words", scale), words)
    noun = words.nouns.at(low, j) if numeral.j == j else None
    if noun:
        number, rough = noun[1]
        rough = rough and value == 1  # `tres decenas` are thirty
        return _scaled(tokens, Numeral(i, noun[0], value * number, "noun", Decimal(1), rough), words)
    if only_one and numeral.j > j:
        numeral.form = "words"
    return numeral


def _cardinal(tokens: Tokens, i: int, words: NumberWords) -> tuple[int, Decimal] | None:
    """Words below a million, added and multiplied as far as they make one number."""
    found = _atom(tokens, i, words)
    if found is None:
        return None
    j, group = found  # what is being built below the next scale word
    total, ceiling = Decimal(0), Decimal(10) ** 30
    if group >= 1000:  # `mille deux cents`
        total, group, ceiling = group, Decimal(0), Decimal(1000)
    while True:
        k = _past_link(tokens, j, words)
        scale = words.scales.at(tokens.low, k if k == j or tokens.raw[k - 1] in _HYPHENS else j)
        if scale and scale[1] == 100 and 0 < group < 100:
            j, group = scale[0], group * 100
            continue
        if scale and 100 < scale[1] < 10**6 and scale[1] < ceiling and group > 0:
            j, total, group, ceiling = scale[0], total + group * scale[1], Decimal(0), Decimal(scale[1])
            continue
        following = _atom(tokens, k, words) if k > j or tokens.starts[k] > tokens.ends[k - 1] else None
        if following is None or not _fits(group, following[1], total, words, linked=k > j):
            return j, total + group
        after = words.scales.at(tokens.low, following[0]) if group == 0 else None
        if after and after[1] >= 1000:
            return j, total + group  # `entre dos mil y tres mil`
        j = following[0]
        if following[1] >= 1000:
            total, group = total + (group or Decimal(1)) * following[1], Decimal(0)
        else:
            group += following[1]


def _atom(tokens: Tokens, i: int, words: NumberWords) -> tuple[int, Decimal] | None:
    found = words.words.at(tokens.low, i)
    if found:
        return found[0], Decimal(found[1])
    if tokens.low[i] in words.ones:
        return i + 1, Decimal(1)
    fused = words.fused_value(tokens.low[i])
    if fused is None and words.data.elided and tokens.raw[i + 1] in ("'", "’") and tokens.glued(i + 1):
        fused = words.elided_value(tokens.low[i])
    return (i + 1, fused) if fused is not None else None


def _past_link(tokens: Tokens, j: int, words: NumberWords) -> int:
    """The index behind `and`, `et`, a hyphen, or `j` itself where there is none."""
    k = _past_hyphen(tokens, j)
    if tokens.low[k] not in words.links:
        return k
    return k + 2 if tokens.raw[k + 1] in ("-", "‑") and tokens.glued(k + 1) else k + 1


def _past_hyphen(tokens: Tokens, j: int) -> int:
    """The index behind a hyphen that joins two words, or `j` itself where there is none."""
    hyphen = tokens.raw[j] in _HYPHENS and tokens.glued(j) and tokens.glued(j + 1)
    return j + 1 if hyphen else j


def _fits(group: Decimal, part: Decimal, total: Decimal, words: NumberWords, *, linked: bool) -> bool:
    """Whether `part` may be added: `twenty five`, `hundred and five`, but not `five six`."""
    if group == 0:
        return total > 0 and part < 1000
    tens = group % 100
    if part >= 1000 or (0 < part < 10 and tens >= 20 and tens % 10 == 0):
        return part < 10
    hundreds = part < 100 and group >= 100 and group % 100 == 0
    return hundreds or (group >= 1000 and group % 1000 == 0)  # `mil e duzentas`


def _scaled(tokens: Tokens, numeral: Numeral, words: NumberWords) -> Numeral:
    """The number with the scale words, halves and further amounts that follow it."""
    if numeral.scale == 1 and tokens.low[numeral.j] not in words.behind:
        return numeral  # most often
    j, value, scale = numeral.j, numeral.value, numeral.scale
    while found := _scale(tokens, j, numeral.form, words):
        if scale >= found[1] and scale > 1000:
            break
        j, value, scale = found[0], value * found[1], scale * found[1]
    digits = tokens.raw[j].isdecimal() and len(tokens.raw[j]) == 3
    if scale == 1000 and digits and numeral.form in ("digits", "words"):
        larger = words.scales.at(tokens.low, j + 1)  # `12 mil 340`, `35 mil 292 millones`
        value, j = value + Decimal(tokens.raw[j]), j + 1
        if larger and larger[1] >= 10**6:
            value, j, scale = value * larger[1], larger[0], Decimal(larger[1])
        return replace(numeral, j=j, value=value, scale=scale)
    half = words.and_half.at(tokens.low, j) or words.and_half.at(tokens.low, _past_hyphen(tokens, j))
    if half and (scale > 1 or not value % 1):  # one half alone: `a half and a half and a half …`
        j, value = half[0], value + _HALF * scale
        if scale == 1:
            return _scaled(tokens, replace(numeral, j=j, value=value, form="words"), words)
    rest = _remainder(tokens, j, words) if scale >= 1000 and not half else None
    if rest and rest[1] < scale:
        j, value, scale = rest[0], value + rest[1], Decimal(1)
    numeral.j, numeral.value, numeral.scale = j, value, scale
    return numeral


def _scale(tokens: Tokens, j: int, form: str, words: NumberWords) -> tuple[int, int] | None:
    """The scale word at `j` or behind a hyphen, short ones behind digits alone: `5` **`bn`**."""
    k = _past_hyphen(tokens, j)
    short = words.short_scales.at(tokens.raw, k) if form == "digits" else None
    if short and tokens.glued(short[0]) and tokens.raw[short[0]][:1].isalnum():
        short = None
    return words.scales.at(tokens.low, k) or short


def _remainder(tokens: Tokens, j: int, words: NumberWords) -> tuple[int, Decimal] | None:
    """`two million` **`three hundred thousand`**, `2 millones` **`300 mil`**."""
    k = j + 1 if tokens.low[j] in words.links else j
    if tokens.raw[k].isdecimal() and tokens.raw[k].isascii() and len(tokens.raw[k]) <= 4:
        scale = words.scales.at(tokens.low, k + 1)
        return (scale[0], Decimal(tokens.raw[k]) * scale[1]) if scale else None
    found = _cardinal(tokens, k, words) if tokens.low[k] not in words.ones else None
    if found and k > j and found[1] < 20:
        return None  # `one million and three others`
    return found


def _share(tokens: Tokens, i: int, j: int, top: Decimal, words: NumberWords) -> Numeral | None:
    """`two-thirds`, `trois quarts`, `3 Viertel`; `11 cuartos` are rooms, two quarters of a game no half."""
    low, k = tokens.low, j + (tokens.raw[j] in _HYPHENS and tokens.glued(j))
    found = words.fractions.at(low, k)
    if found is None or not 1 <= top <= found[1] or top % 1 or (top == 2 and found[1] == 4):
        return None
    if low[k] in words.data.rooms and low[found[0]] not in words.data.share_of:
        return None
    return _share_of_scale(tokens, Numeral(i, found[0], top / found[1], "share"), words)


def _share_of_scale(tokens: Tokens, share: Numeral, words: NumberWords) -> Numeral:
    """`a quarter of a million`, `a quarter million`: a number after all."""
    of = words.of_scale.at(tokens.low, share.j)
    scale = words.scales.at(tokens.low, of[0] if of else share.j)
    if scale is None:
        return share
    factor = Decimal(scale[1])
    return replace(share, j=scale[0], value=share.value * factor, form="words", scale=factor)


def _half(tokens: Tokens, i: int, j: int, words: NumberWords) -> Numeral | None:
    """`half a million`, `ein halbes Dutzend`, `media hora`."""
    noun = words.nouns.at(tokens.low, j)
    if noun:
        number, rough = noun[1]
        return Numeral(i, noun[0], _HALF * number, "noun", Decimal(1), rough)
    numeral = _scaled(tokens, Numeral(i, j, _HALF, "half"), words)
    return replace(numeral, form="words") if numeral.j > j and numeral.scale > 100 else numeral


def _articled(tokens: Tokens, i: int, words: NumberWords) -> Numeral | None:
    """`a million`, `une vingtaine`, `a third`; a collective alone is no number."""
    low = tokens.low
    if low[i] not in words.articles and low[i] not in words.ones:
        return None
    adjective = low[i + 1] in words.data.noun_adjectives  # `une bonne dizaine`, `ein knappes Drittel`
    j = i + 1 + adjective
    if noun := words.nouns.at(low, j):
        number, rough = noun[1]
        return _scaled(tokens, Numeral(i, noun[0], Decimal(number), "noun", Decimal(1), rough), words)
    if half := words.halves.at(low, j):
        return _half(tokens, i, half[0], words)
    if fraction := words.fractions.at(low, j):
        return _share_of_scale(tokens, Numeral(i, fraction[0], Decimal(1) / fraction[1], "share"), words)
    numeral = _scaled(tokens, Numeral(i, j, Decimal(1), "words"), words)
    if adjective and numeral.j == j and low[i] in words.ones:
        return Numeral(i, j, Decimal(1), "one")  # `eine knappe Stunde`
    if numeral.j == j or numeral.scale == 1:
        return None
    rest = _remainder(tokens, numeral.j, words) if numeral.scale in (100, 1000) else None
    if rest and rest[1] < numeral.scale:  # `a hundred and twenty`
        return replace(numeral, j=rest[0], value=numeral.value + rest[1])
    return numeral
