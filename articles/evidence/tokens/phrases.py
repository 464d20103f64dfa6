"""Phrases of one or more tokens, found at a place in a text."""

from collections.abc import Iterable, Mapping
from typing import Generic, TypeVar

from articles.evidence.tokens.text import cut

T = TypeVar("T")


class Phrases(Generic[T]):
    """What some phrases stand for; the longest that fits wins.

    `exact` phrases keep their case: `Mb` is not `MB`.
    """

    __slots__ = ("_backward", "_forward", "exact")

    def __init__(self, phrases: Iterable[tuple[str, T]], *, exact: bool = False) -> None:
        self.exact = exact
        self._forward: dict[str, list[tuple[tuple[str, ...], T]]] = {}
        self._backward: dict[str, list[tuple[tuple[str, ...], T]]] = {}
        for phrase, value in phrases:
            tokens = cut(phrase)
            words = tuple((tokens.raw if exact else tokens.low)[: tokens.count])
            if words:
                self._forward.setdefault(words[0], []).append((words, value))
                self._backward.setdefault(words[-1], []).append((words, value))
        for table in (self._forward, self._backward):
            for entries in table.values():
                entries.sort(key=lambda entry: -len(entry[0]))

    @classmethod
    def of(cls, phrases: Mapping[str, T], *, exact: bool = False) -> "Phrases[T]":
        """The phrases of a mapping."""
        return cls(phrases.items(), exact=exact)

    @property
    def openers(self) -> Iterable[str]:
        """The first tokens of all phrases."""
        return self._forward.keys()

    def at(self, words: list[str], i: int) -> tuple[int, T] | None:
        """The phrase that starts at `i`: the index behind it, and what it stands for."""
        entries = self._forward.get(words[i])
        if entries:
            for phrase, value in entries:
                size = len(phrase)
                if size == 1 or tuple(words[i : i + size]) == phrase:
                    return i + size, value
        return None

    def until(self, words: list[str], j: int) -> tuple[int, T] | None:
        """The phrase that ends right before `j`: its first index, and what it stands for."""
        if j <= 0:
            return None
        entries = self._backward.get(words[j - 1])
        if entries:
            for phrase, value in entries:
                size = len(phrase)
                if size == 1 or (size <= j and tuple(words[j - size : j]) == phrase):
                    return j - size, value
        return None
