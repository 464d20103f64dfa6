"""What figures are measured in: units and currencies, under the names that a language gives them."""

from articles.evidence.figures.units.currencies import Currencies, currencies_of, home_currency
from articles.evidence.figures.units.units import (
    FLOWING,
    SIDES,
    SMALLER_UNITS,
    SPEEDS,
    SYMBOLS,
    Unit,
    unit_names,
)

__all__ = [
    "FLOWING",
    "SIDES",
    "SMALLER_UNITS",
    "SPEEDS",
    "SYMBOLS",
    "Currencies",
    "Unit",
    "currencies_of",
    "home_currency",
    "unit_names",
]
