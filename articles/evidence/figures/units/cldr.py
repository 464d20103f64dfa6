"""What CLDR calls the units, currencies and countries of the world in one language, from Babel's files.

They are read here, and not by `babel.Locale`, which merges all that CLDR knows of a language and looks up the
machine's time zone besides: a process waited nearly twice as long for its first article. Where a file is not
what this reader expects, as a later Babel may have it, Babel's own loader reads all of it.
"""

import pickle
from collections.abc import Callable
from contextlib import suppress
from functools import lru_cache
from typing import Any

from babel import localedata
from babel.core import get_global

_TABLES = (
    "unit_patterns",
    "unit_display_names",
    "currency_names",
    "currency_names_plural",
    "territories",
    "plural_form",
)


class _Pattern:
    """Stands for how dates and numbers are written, which nobody asks for here."""

    def __init__(self, *_: object) -> None:
        pass

    def __setstate__(self, _: object) -> None:
        pass


class _Reader(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> Any:
        return _Pattern if module in ("babel.dates", "babel.numbers") else super().find_class(module, name)


class Cldr:
    """The tables of one locale."""

    def __init__(self, name: str) -> None:
        tables = localedata.LocaleDataDict(_read(name))
        self.unit_patterns, self.unit_names = tables["unit_patterns"], tables["unit_display_names"]
        self.currencies, self.territories = tables["currency_names"], tables["territories"]
        self._counted = tables["currency_names_plural"]
        form: Callable[[int], str] = tables["plural_form"]
        self.plurals = {count: form(count) for count in (1, 2, 5)}
        """The name of the form that some counts take: `one`, `few`, `other`."""

    def currency_names(self, code: str) -> set[str]:
        """What a currency is called, alone and for some counts of it."""
        alone: str = self.currencies.get(code, code)
        forms = self._counted.get(code, {})
        return {alone} | {forms.get(form, forms.get("other", alone)) for form in self.plurals.values()}


@lru_cache(maxsize=16)
def cldr(name: str) -> Cldr:
    """CLDR's tables of a locale; kept for as long as the program runs."""
    return Cldr(name)


def _read(name: str) -> dict[Any, Any]:
    """A locale's tables: these alone, and if they are not found so, by Babel's loader among all others."""
    with suppress(Exception):  # a file of another make may fail in any way
        tables = _tables(name)
        if tables.keys() >= set(_TABLES):
            return tables
    return localedata.load(name)


@lru_cache(maxsize=32)
def _tables(name: str) -> dict[Any, Any]:
    """What a locale's file says of them, and what it inherits."""
    with open(localedata.resolve_locale_filename(name), "rb") as file:
        own = _Reader(file).load()
    if name == "root":
        return {table: own[table] for table in _TABLES if table in own}
    parent = get_global("parent_exceptions").get(name) or name.rpartition("_")[0] or "root"
    tables = _tables(parent).copy()
    localedata.merge(tables, {table: own[table] for table in _TABLES if table in own})
    return tables
