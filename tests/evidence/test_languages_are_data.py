"""The machinery of the evidence asks no text for its language, and knows no ending of any."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import articles.evidence
from articles.evidence.languages import language_data

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
        assert data.SPEECH.say
