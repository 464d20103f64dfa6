"""What a number that lends its unit to another gives it, and whether the two are of a size."""

from decimal import Decimal

from articles.evidence.figures.quantity import Quantity

TOLD = ("money", "percent", "measure", "duration")
"""The kinds that have a unit to lend."""
_MOST = 20
"""How many times as much, or as little, a number may be to be taken for the same."""
_HOTTEST = 60


def lend(lender: Quantity, borrower: Quantity) -> None:
    """Give a bare number the unit of another, and its scale where that fits."""
    if borrower.bare and not lender.bare and lender.kind != "ratio":
        borrower.kind, borrower.unit, borrower.rule = lender.kind, lender.unit, "carried"
        amount, ceiling = _amount(borrower), (_amount(lender) or 0) / lender.scale * _MOST
        millions = lender.scale > 1 and borrower.scale == 1 and amount is not None and amount < ceiling
        cents = lender.scale < 1 and lender.kind == "money"  # 38 centimes, contre 44,5
        if millions or cents:
            _multiply(borrower, lender.scale)


def _multiply(quantity: Quantity, scale: Decimal) -> None:
    """Give a number, or both ends of a range, the scale that was left out."""
    ends = (end and end * scale for end in (quantity.value, quantity.low, quantity.high))
    quantity.value, quantity.low, quantity.high = ends
    quantity.scale = scale


def alike(lender: Quantity, quantity: Quantity) -> bool:
    """Whether two numbers are of a size, the scale of the first taken for said of the second too."""
    whole, part = _amount(lender), _amount(quantity)
    if whole is None or part is None or quantity.scale not in (1, lender.scale):
        return False
    if lender.unit in ("°C", "°F"):
        return abs(part) <= _HOTTEST and abs(whole) <= _HOTTEST
    if lender.unit == "%":
        return 0 < part <= 100
    if (lender.scale > 1 and part < 1000) or lender.scale < 1:
        part *= lender.scale / quantity.scale  # 90 Cent, 2022 waren es 62
    return part > 0 and whole / _MOST <= part <= whole * _MOST


def _amount(quantity: Quantity) -> Decimal | None:
    return quantity.high if quantity.value is None else quantity.value
