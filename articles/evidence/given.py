"""Given names of all languages, and the gender that each shows."""

from collections.abc import Container, Mapping
from functools import cache
from importlib import import_module
from unicodedata import normalize


class GivenNames(dict[str, str]):
    """Names in small letters with their genders, `m` or `f`, none where men and women bear them. A name with
    an accent that no list has is known by its bare letters, `Aïda` as `Aida`, unless it is one of a
    language's own `words`: `Según` is no `Segun`."""

    def __init__(self, names: Mapping[str, str], words: Container[str] = ()) -> None:
        super().__init__(names)
        self._words = words

    def __contains__(self, name: object) -> bool:
        return dict.__contains__(self, name) or (  # `super()` costs as much again
            isinstance(name, str) and not name.isascii() and dict.__contains__(self, self._bare(name))
        )

    def get(self, name: str, default: str = "") -> str:  # type: ignore[override]
        known = super().get(name)
        if known is None:
            return default if name.isascii() else super().get(self._bare(name), default)
        return known

    def _bare(self, name: str) -> str:
        return name if name in self._words else _bare(name)


@cache
def _bare(name: str) -> str:
    """Its letters without their accents."""
    return "".join(letter for letter in normalize("NFD", name) if letter.isalpha())


@cache
def given_names() -> dict[str, str]:
    """Those of all languages, as listed."""
    names = import_module("articles.evidence.languages.given_names")
    men, women = dict.fromkeys(names.MALE.split(), "m"), dict.fromkeys(names.FEMALE.split(), "f")
    given = men | women | dict.fromkeys(men.keys() & women.keys(), "")
    for name in [name for name in given if name[-1] == "*"]:
        del given[name]
        given[name[:-1]] = ""
    return given
