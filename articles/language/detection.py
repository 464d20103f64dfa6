"""Telling the language: by script where that decides, else by a vote of common words and letters."""

import re
from collections import Counter
from collections.abc import Set
from functools import cache
from math import log

from articles.language.profiles import LETTERS, WORDS
from articles.language.scripts import LANGUAGE, RANGES, TELLTALES

SAMPLE = 4000
"""Characters looked at: evenly from a longer text, because a page may open in another language."""

PLAIN = 3
"""Different words of a language's own that settle what a passage is in."""

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_UNKNOWN = log(2e-4)
_FOREIGN_LETTER = log(1e-4)
_OWN_LETTER = log(8e-3)


_BEYOND_LATIN = "\u0370"
_OTHER_SCRIPT = re.compile(f"[{''.join(f'{first}-{last}' for _, first, last in RANGES)}]")


def detect(text: str) -> str | None:
    """The ISO 639-1 code of the text's main language, or None where it cannot be told."""
    sample = _sample(text)
    script, share = _script(sample)
    if script is None:
        return None
    if script != "latin":
        return _by_letters(sample, script) if share else None
    return _by_words(sample.lower().replace("’", "'"))


def plain_languages(text: str) -> set[str]:
    """The languages of which a text has three words that are common in this one and in none else.

    What is not among them the text is not plainly in. A tenth of the price of `detect`.
    """
    return _plainly(_own_words().keys() & text.split())


def other_languages(words: Set[str], language: str | None) -> set[str]:
    """All but its own that `plain_languages` may give for parts of a text of these words, in lower case
    and cut at marks."""
    found = words & _words_of_others(language)
    if "'" in words:
        found |= {word for word, parts in _elided_words(language) if parts <= words}
    return _plainly(found)


def _plainly(own: Set[str]) -> set[str]:
    seen = Counter(map(_own_words().__getitem__, own))
    return {language for language, words in seen.items() if words >= PLAIN}


def _sample(text: str) -> str:
    if len(text) <= SAMPLE:
        return text
    piece = SAMPLE // 4
    step = (len(text) - piece) // 3
    return " ".join(text[start : start + piece] for start in range(0, 3 * step + 1, step))


def _script(text: str) -> tuple[str | None, int]:
    """The script that most letters are in, and how many of them."""
    if text.isascii():
        letters = sum(map(text.count, "aeiounrst")) if text else 0
        return ("latin", letters) if letters else (None, 0)
    if not _OTHER_SCRIPT.search(text):
        return (
            ("latin", 1) if any(letter < _BEYOND_LATIN and letter.isalpha() for letter in text) else (None, 0)
        )
    counts: dict[str, int] = {}
    for letter in text:
        if letter < _BEYOND_LATIN:
            if letter.isalpha():
                counts["latin"] = counts.get("latin", 0) + 1
            continue
        for name, first, last in RANGES:
            if first <= letter <= last:
                # A Han letter is about a word's worth of Latin ones.
                counts[name] = counts.get(name, 0) + (2 if name in {"han", "hangul"} else 1)
                break
    if not counts:
        return None, 0
    # Japanese is written mostly in Han characters; a tenth of kana betrays it.
    if counts.get("kana", 0) * 10 > counts.get("han", 0) > 0:
        counts["kana"] += counts.pop("han")
    script = max(counts, key=lambda name: counts[name])
    return script, counts[script]


def _by_letters(text: str, script: str) -> str:
    lower = text.lower()
    total = sum(letter.isalpha() for letter in lower)
    for language, letters in TELLTALES.get(script, ()):
        if sum(map(lower.count, letters)) * 200 > total:
            return language
    return LANGUAGE[script]


@cache
def _own_words() -> dict[str, str]:
    """For each word that is common in one language alone, that language."""
    seen = Counter(word for words in WORDS.values() for word in set(words.split()))
    return {word: language for language, words in WORDS.items() for word in words.split() if seen[word] == 1}


@cache
def _words_of_others(language: str | None) -> frozenset[str]:
    """The words that are common in one language alone, and not in this one."""
    return frozenset(word for word, other in _own_words().items() if other != language)


@cache
def _elided_words(language: str | None) -> list[tuple[str, frozenset[str]]]:
    """Those with an apostrophe, and their parts."""
    return [(word, frozenset(word.split("'"))) for word in _words_of_others(language) if "'" in word]


@cache
def _word_scores() -> dict[str, dict[str, float]]:
    """For each common word, how much it speaks for the languages that have it."""
    scores: dict[str, dict[str, float]] = {}
    for language, words in WORDS.items():
        for rank, word in enumerate(words.split()):
            # Zipf's law; the floor of `_UNKNOWN` is what a language without the word gives it.
            weight = log(0.05 / (rank + 1.5)) - _UNKNOWN
            scores.setdefault(word, {}).setdefault(language, max(0.5, weight))
    return scores


@cache
def _letter_scores() -> dict[str, list[str]]:
    scores: dict[str, list[str]] = {}
    for language, letters in LETTERS.items():
        for letter in letters:
            scores.setdefault(letter, []).append(language)
    return scores


def _by_words(text: str) -> str | None:
    votes = dict.fromkeys(WORDS, 0.0)
    scores = _word_scores()
    words = _WORD.findall(text)
    known = 0
    for word in words:
        found = scores.get(word)
        if found is None and "'" in word:
            # "l'OTAN", "dell'anno", "don't": the part before the apostrophe is the telling one.
            found = scores.get(word.split("'")[0]) or scores.get(word.split("'")[1])
        if found:
            known += 1
            for language, weight in found.items():
                votes[language] += weight
    if not text.isascii():
        for letter, languages in _letter_scores().items():
            seen = min(text.count(letter), 6)
            for language in languages if seen else ():
                votes[language] += seen * (_OWN_LETTER - _FOREIGN_LETTER) / 2
    ranked = sorted(votes, key=lambda language: -votes[language])
    best, second = ranked[0], ranked[1]
    if known < 2 or votes[best] < 6 or known * 12 < len(words):
        return None
    return best if votes[best] - votes[second] >= 1.0 else None
