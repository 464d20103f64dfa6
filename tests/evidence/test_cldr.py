"""The tables that figures read of CLDR say what Babel, which reads all of it, says."""

import pickle
from pathlib import Path
from typing import Any

import pytest
from babel import Locale, localedata
from babel.numbers import get_currency_name

from articles.evidence.figures.units import cldr as reading
from articles.evidence.figures.units.cldr import Cldr, cldr
from articles.evidence.languages import language_data

LOCALES = [
    locale
    for language in ("en", "fr", "de", "es", "it", "pt", "nl")
    for locale in language_data(language).FIGURES.locales
]


@pytest.mark.parametrize("name", LOCALES)
def test_currencies_have_the_names_that_babel_gives(name: str) -> None:
    counts = (None, 1, 2, 5)

    for code in ("EUR", "USD", "GBP", "CHF", "MXN", "COP", "JPY", "HTG", "XPF", "DEM"):
        names = {get_currency_name(code, count, locale=name) for count in counts}
        assert cldr(name).currency_names(code) == names


@pytest.mark.parametrize("name", LOCALES)
def test_countries_units_and_plurals_are_those_of_babel(name: str) -> None:
    locale = Locale.parse(name)

    assert dict(cldr(name).territories) == dict(locale.territories)
    assert cldr(name).plurals == {count: locale.plural_form(count) for count in (1, 2, 5)}
    for unit in ("length-kilometer", "mass-tonne", "duration-decade", "speed-kilometer-per-hour"):
        assert cldr(name).unit_names[unit].get("long") == locale.unit_display_names[unit].get("long")


def _contents(tables: Cldr) -> list[object]:
    named = [dict(table) for table in (tables.territories, tables.currencies)]
    units = [{key: dict(forms) for key, forms in tables.unit_names.items()}]
    patterns = [tables.unit_patterns[unit]["long"]["other"] for unit in ("length-kilometer", "mass-tonne")]
    return [named, units, patterns, tables.plurals, [tables.currency_names(code) for code in ("EUR", "GBP")]]


@pytest.mark.parametrize("written", [None, b"", b"PK\x03\x04", pickle.dumps([]), pickle.dumps({})])
@pytest.mark.parametrize("name", ["en_GB", "de", "es_MX"])
def test_files_that_are_gone_or_of_another_make_are_left_to_babel(
    name: str, written: bytes | None, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    expected = _contents(Cldr(name))
    for parent in (name, "en_001", "en", "de", "es_419", "es", "root"):
        localedata.load(parent)  # Babel keeps them, wherever it has them from
        if written is not None:
            (tmp_path / f"{parent}.dat").write_bytes(written)
    monkeypatch.setattr(localedata, "resolve_locale_filename", lambda name: str(tmp_path / f"{name}.dat"))
    reading._tables.cache_clear()

    assert _contents(Cldr(name)) == expected
    reading._tables.cache_clear()


def test_a_babel_without_the_names_that_the_reader_asks_for_reads_its_files_itself(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def gone(*_: Any) -> None:
        raise AttributeError("resolve_locale_filename")

    expected = _contents(Cldr("nl"))
    localedata.load("nl")
    monkeypatch.setattr(localedata, "resolve_locale_filename", gone)
    reading._tables.cache_clear()

    assert _contents(Cldr("nl")) == expected
    reading._tables.cache_clear()
