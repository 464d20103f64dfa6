"""Figures and quotes in a few words for the margin, the rail and the card."""

from dataclasses import replace
from decimal import Decimal, InvalidOperation

from articles.evidence import Figure
from articles.evidence.records import Modifier

SIGNS: dict[Modifier, str] = {"=": "", "~": "≈ ", ">": "> ", ">=": "≥ ", "<": "< ", "<=": "≤ "}
MODIFIERS: dict[Modifier, str] = {
    "=": "exactly as written",
    "~": "about",
    ">": "more than",
    ">=": "at least",
    "<": "less than",
    "<=": "at most",
}
_PLURAL = {"second", "minute", "hour", "day", "week", "month", "year", "decade", "century"}


def grouped(value: str) -> str:
    """A decimal string with its thousands grouped: `5,500,000,000`. Anything else as it is."""
    try:
        number = Decimal(value)
    except InvalidOperation:
        return value
    if not number.is_finite() or abs(number.adjusted()) > 40:
        return value
    text = f"{number:,f}"
    return (text.rstrip("0").rstrip(".") if "." in text else text).replace("-", "−")


def figure_value(figure: Figure) -> str:
    """The figure's normalised value with its sign and unit: `≈ 5,500,000,000 USD`, `10–20 km`. What has two
    sides is `23 to 18`: with a colon a vote would read like the time of day. A share that lies between two
    is `0.25 to 0.5` likewise, and no score."""
    unit = figure.unit or ""
    if figure.value is not None:
        number = grouped(figure.value)
    elif figure.low is not None and figure.high is not None:
        number = grouped(figure.low) + (" to " if figure.kind == "ratio" else "–") + grouped(figure.high)
    else:
        number = grouped(figure.low or figure.high or "?")
    if unit in _PLURAL and number != "1":
        unit = "centuries" if unit == "century" else unit + "s"
    space = "" if unit in {"%", "°"} else "\u00a0"
    return f"{SIGNS[figure.modifier]}{number}{space + unit if unit else ''}"


_SPOKEN = (
    *((SIGNS[modifier], f"{words} ") for modifier, words in MODIFIERS.items() if SIGNS[modifier]),
    ("–", " to "),
    ("−", "minus "),
    ("…", ""),
)


def spoken_value(figure: Figure) -> str:
    """The same in words alone: `about 5,500,000,000 USD`, `10 to 20 km`, `3 to 1`."""
    if share(figure):
        return in_words(f"{SIGNS[figure.modifier]}{share(figure)}")
    return in_words(figure_value(figure))


def in_words(text: str) -> str:
    """Text that the reader has made, its signs said: no synthetic voice reads all of them."""
    for sign, words in _SPOKEN:
        text = text.replace(sign, words)
    return text


def short_value(figure: Figure) -> str:
    """The same in less room: `5.5B USD`, `420M–460M USD`, `19.17 ft`, a ratio as its share."""
    if share(figure):
        return f"{SIGNS[figure.modifier]}{share(figure)}"
    values = [None if value is None else _short(value) for value in (figure.value, figure.low, figure.high)]
    return figure_value(replace(figure, value=values[0], low=values[1], high=values[2]))


def _short(value: str) -> str:
    try:
        number = Decimal(value)
    except InvalidOperation:
        return value
    for power, letter in ((12, "T"), (9, "B"), (6, "M")):
        if number.is_finite() and power <= number.adjusted() < power + 3:
            return f"{_four_digits(number.scaleb(-power))}{letter}"
    if number.is_finite() and number != number.to_integral_value() and -3 <= number.adjusted() < 3:
        return _four_digits(number)
    return value


def says_more(figure: Figure, text: str) -> bool:
    """Whether the value tells what the words in the text do not: `70%` beside `70 percent` is noise."""
    return figure.modifier != "=" or differs(figure, text)


def differs(figure: Figure, text: str) -> bool:
    """Whether the number is written otherwise than its value: in words, with a scale, as a range."""
    return figure.value is None or _digits(figure.value) != _digits(text[figure.start : figure.end])


def _digits(text: str) -> str:
    return "".join(character for character in text if character.isdigit())


def _four_digits(number: Decimal) -> str:
    text = f"{number:.4g}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def share(figure: Figure) -> str:
    """A ratio as a percentage, `66.7%`; empty for anything else, and for a multiple such as fivefold."""
    if figure.kind != "ratio" or figure.value is None:
        return ""
    try:
        number = Decimal(figure.value)
    except InvalidOperation:
        return ""
    if not number.is_finite() or not 0 < number < 1:
        return ""
    return f"{(number * 100).quantize(Decimal('0.1')).normalize():f}%"
