"""Nominal numbers: they name, order or place a thing and state no quantity, so they are no figures."""

from articles.evidence.figures.nominal.addresses import is_address, is_dated_name
from articles.evidence.figures.nominal.names import is_name

__all__ = ["is_address", "is_dated_name", "is_name"]
