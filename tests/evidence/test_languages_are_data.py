"""The machinery of the evidence asks no text for its language, and knows no ending of any."""

import ast
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest

import articles.evidence
from articles.evidence.languages import language_data
from articles.evidence.languages.homes import PEOPLES, PLACES

_ROOM = Path(articles.evidence.__file__).parent
_MACHINERY = sorted(path for path in _ROOM.rglob("*.py") if "languages" not in path.parts)
_LANGUAGES = {path.stem for path in (_ROOM / "languages").glob("??.py")}
_TRIMMING = {"startswith", "endswith", "removeprefix", "removesuffix", "strip", "lstrip", "rstrip"}
_ADDRESSES = {"http", "https", "www", "www."}


def _words(node: ast.AST) -> Iterator[str]:
    for inner in ast.walk(node):
        if isinstance(inner, ast.Constant) and isinstance(inner.value, str):
            yield inner.value


@pytest.mark.parametrize("path", _MACHINERY, ids=lambda path: str(path.relative_to(_ROOM)))
def test_no_machinery_compares_with_a_language_or_takes_off_an_ending(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))

    compared = [word for node in ast.walk(tree) if isinstance(node, ast.Compare) for word in _words(node)]
    trimmed = [
        word
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in _TRIMMING
        for argument in node.args
        for word in _words(argument)
    ]

    assert not _LANGUAGES.intersection(compared)
    assert [word for word in trimmed if any(map(str.isalpha, word)) and word not in _ADDRESSES] == []


def test_every_language_says_something_about_numbers_figures_dates_and_speech() -> None:
    assert {"en", "fr", "de", "es", "it", "pt", "nl"} <= _LANGUAGES

    for language in _LANGUAGES:
        data = language_data(language)

        assert data.NUMBERS.words
        assert data.FIGURES.locales
        assert data.DATES.months
        assert data.SPEECH.verbs.say


def _lists(data: Any) -> Iterator[tuple[str, list[str]]]:
    """Every list of a language file, by its name: of words, of phrases, of rows."""
    parts = _parts(data)
    for record in (data.NUMBERS, data.FIGURES, data.DATES, *parts):
        for field in fields(record):
            value = getattr(record, field.name)
            for group, words in (value if isinstance(value, Mapping) else {"": value}).items():
                name = f"{type(record).__name__}.{field.name} {group}"
                if record in parts and isinstance(words, str):
                    yield name, _entries(words)
                elif isinstance(words, tuple) and all(isinstance(word, str) for word in words):
                    yield name, list(words)


def _parts(data: Any) -> list[Any]:
    return [getattr(data.SPEECH, field.name) for field in fields(data.SPEECH)]


def _entries(words: str) -> list[str]:
    """What a list is made of: rows by semicolons, else phrases by commas, else pairs or words by spaces."""
    mark = ";" if ";" in words else None if ":" in words or "," not in words else ","
    return [" ".join(entry.split()) for entry in words.split(mark)]


@pytest.mark.parametrize("language", sorted(_LANGUAGES))
def test_no_list_of_a_language_holds_a_word_twice(language: str) -> None:
    repeated = {
        name: [word for word, times in Counter(words).items() if times > 1]
        for name, words in _lists(language_data(language))
    }

    assert {name: words for name, words in repeated.items() if words} == {}


@pytest.mark.parametrize("language", sorted(_LANGUAGES))
def test_a_language_file_says_everything_in_the_order_of_its_records(language: str) -> None:
    data = language_data(language)
    tree = ast.parse((_ROOM / "languages" / f"{language}.py").read_text(encoding="utf-8"))
    records = {type(record).__name__: record for record in (data.NUMBERS, data.FIGURES, data.DATES)}
    records |= {type(part).__name__: part for part in _parts(data)}

    said = {
        call.func.id: [keyword.arg for keyword in call.keywords]
        for call in ast.walk(tree)
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id in records
    }

    assert list(said) == [name for name in records if name in said]
    for name, names in said.items():
        assert names == [field.name for field in fields(records[name]) if field.name in names]


def test_no_place_and_no_people_pays_in_two_currencies() -> None:
    places = Counter(place.strip() for row in PLACES.values() for place in row.split(","))
    peoples = Counter(stem for row in PEOPLES.values() for stem in row.split())

    assert [name for name, times in (places + peoples).items() if times > 1] == []
