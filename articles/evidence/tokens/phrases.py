"""Phrases of one or more tokens, found at a place in a text."""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import fields
from typing import Any, Generic, TypeVar, cast

from articles.evidence.tokens.text import lowered, words_of

T = TypeVar("T")
R = TypeVar("R")

# By the token looked at: the phrase of that token alone, then the longer ones, by the token next to
# it and the longest first. So a look that finds nothing costs one or two look-ups, however many
# idioms begin with `a`.
_Longer = dict[str, list[tuple[int, list[str], T]]]
_Table = dict[str, tuple[tuple[T] | None, _Longer[T] | None]]


class Phrases(Generic[T]):
    """What some phrases stand for; the longest that fits wins, and of equals the first.

    `exact` phrases keep their case: `Mb` is not `MB`.
    """

    __slots__ = ("_backward", "_forward", "_listed", "exact")

    def __init__(self, phrases: Iterable[tuple[str, T]], *, exact: bool = False) -> None:
        self.exact = exact
        self._listed: list[tuple[list[str], T]] = []
        for phrase, value in phrases:
            words = words_of(phrase) if exact else lowered(words_of(phrase))
            if words:
                self._listed.append((words, value))
        self._forward: _Table[T] = _table(self._listed, 0, 1)
        self._backward: _Table[T] | None = None  # made when first asked for: few are looked at from behind

    @classmethod
    def of(cls, phrases: Mapping[str, T], *, exact: bool = False) -> "Phrases[T]":
        """The phrases of a mapping."""
        return cls(phrases.items(), exact=exact)

    @property
    def openers(self) -> Collection[str]:
        """The first tokens of all phrases."""
        return self._forward

    @property
    def listed(self) -> Iterable[list[str]]:
        """The tokens of each phrase."""
        return (words for words, _ in self._listed)

    def at(self, words: list[str], i: int) -> tuple[int, T] | None:
        """The phrase that starts at `i`: the index behind it, and what it stands for."""
        if words[i] not in self._forward:
            return None  # most often
        alone, longer = self._forward[words[i]]
        if longer is not None:
            for size, phrase, value in longer.get(words[i + 1], ()):
                if size == 2 or words[i : i + size] == phrase:
                    return i + size, value
        return None if alone is None else (i + 1, alone[0])

    def until(self, words: list[str], j: int) -> tuple[int, T] | None:
        """The phrase that ends right before `j`: its first index, and what it stands for."""
        if j <= 0:
            return None
        if self._backward is None:
            self._backward = _table(self._listed, -1, -2)
        if words[j - 1] not in self._backward:
            return None  # most often
        alone, longer = self._backward[words[j - 1]]
        if longer is not None and j > 1:
            for size, phrase, value in longer.get(words[j - 2], ()):
                if size == 2 or (size <= j and words[j - size : j] == phrase):
                    return j - size, value
        return None if alone is None else (j - 1, alone[0])


def _table(listed: list[tuple[list[str], T]], nearest: int, next_to_it: int) -> _Table[T]:
    table: _Table[T] = {}
    for words, value in listed:
        alone, longer = table.get(words[nearest], (None, None))
        if len(words) == 1:
            alone = alone or (value,)
        else:
            longer = {} if longer is None else longer
            longer.setdefault(words[next_to_it], []).append((len(words), words, value))
        table[words[nearest]] = alone, longer
    for _, longer in table.values():
        for entries in longer.values() if longer else ():
            entries.sort(key=lambda entry: -entry[0])
    return table


def words_in(words: Iterable[str]) -> frozenset[str]:
    """The words of a list, for looks at single tokens."""
    return frozenset(word.lower() for word in words)


def phrases_in(phrases: Iterable[str]) -> Phrases[None]:
    """The phrases of a list, which stand for nothing but themselves."""
    return Phrases((phrase, None) for phrase in phrases)


_SHAPES: dict[Any, Callable[[Iterable[str]], object]] = {frozenset[str]: words_in, Phrases[None]: phrases_in}


def with_lists(record: type[R], data: object, /, **made: object) -> R:
    """The record, whose fields that are not `made` hold the lists of that name of a language file."""
    wanted = [each for each in fields(cast(Any, record)) if each.name not in made]
    lists = {each.name: _SHAPES[each.type](getattr(data, each.name)) for each in wanted}
    return record(**lists, **made)
