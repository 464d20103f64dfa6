"""What figures are measured in: units and currencies, under the names that a language gives them."""

from articles.evidence.figures.units.currencies import Currencies, currencies_of, home_currency
from articles.evidence.figures.units.units import SMALLER_UNITS, SYMBOLS, Unit, unit_names

__all__ = ["SMALLER_UNITS", "SYMBOLS", "Currencies", "Unit", "currencies_of", "home_currency", "unit_names"]
