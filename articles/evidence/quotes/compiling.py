"""What a language file writes in short, made ready to look up: verb forms, phrases, patterns."""

import re
from collections.abc import Mapping
from functools import cache
from typing import TypeVar

from articles.evidence.languages.speech import Forms
from articles.evidence.languages.world import NAME_SUFFIXES
from articles.evidence.tokens import LETTER

Phrase = tuple[tuple[str, ...], str]
"""Its words, and what kind of phrase it is."""

_Known = TypeVar("_Known")


@cache
def listed(words: str) -> frozenset[str]:
    """The words of a list in a language's data, parted once and kept for as long as the program runs."""
    return frozenset(words.split())


@cache
def endings_of(words: str) -> tuple[str, ...]:
    """The endings of such a list, to be tried on a word all at once."""
    return tuple(words.split())


@cache
def endings_by_tail(words: str) -> dict[str, tuple[str, ...]]:
    """The endings of a long list by their last two letters, so that few are tried on a word: German has 140
    of offices."""
    found: dict[str, tuple[str, ...]] = {}
    for ending in words.split():
        found[ending[-2:]] = (*found.get(ending[-2:], ()), ending)
    return found


def pairs(words: str) -> dict[str, str]:
    """A list of `word:what`, as a table."""
    return dict(pair.split(":") for pair in words.split())


def rows(table: str) -> dict[str, frozenset[str]]:
    """A table of `;`-parted rows, `noun, noun: word word`: each noun with the words of its rows."""
    found: dict[str, frozenset[str]] = {}
    for nouns, _, words in (row.partition(":") for row in table.split(";")):
        for noun in (" ".join(noun.split()) for noun in nouns.split(",")):
            found[noun] = found.get(noun, frozenset()).union(words.split())
    return found


def together(table: str) -> dict[str, frozenset[str]]:
    """A table of `;`-parted rows of words and phrases: each with the single words of its rows."""
    found: dict[str, frozenset[str]] = {}
    for row in table.split(";"):
        nouns = [" ".join(noun.split()) for noun in row.split(",")]
        words = frozenset(noun for noun in nouns if " " not in noun)
        found |= {noun: found.get(noun, frozenset()) | words for noun in nouns}
    return found


def with_bare_capitals(words: dict[str, _Known], letters: str) -> dict[str, _Known]:
    """A table of words, and each as well without the accent that its first letter may lose in a capital."""
    for accented, letter in pairs(letters).items():
        bare = {letter + word[1:]: known for word, known in words.items() if word.startswith(accented)}
        words = bare | words
    return words


def forms(endings: Mapping[str, str], group: Mapping[str, str]) -> list[str]:
    """The forms that a verb group writes in short: each stem with its class's endings."""
    found: list[str] = []
    for kind, stems in group.items():
        tails = [e.strip("-") for e in endings.get(kind, "").split()] if kind else [""]
        found += [stem + tail for stem in stems.split() for tail in tails]
    return found


def token_pattern(elisions: list[str]) -> re.Pattern[str]:
    """A word, with its hyphens and apostrophes, or one mark; a text falls apart by it in one `split`.

    Each branch begins with a set of characters, so that the engine passes over a space in three
    looks; and most words end at a space or comma, which is looked for first. `elisions` are cut off
    as words of their own: `l'`, `qu'`.
    """
    heads = "".join(rf"|(?<=[{w[0]}{w[0].upper()}]){w[1:]}['’]" for w in elisions)
    suffixes = "".join(rf"|(?<={w[0]}){w[1:]}\." for w in NAME_SUFFIXES.split())
    return re.compile(
        rf"([A-Za-zªµºÀ-ÖØ-öø-ÿ][A-Za-zªµºÀ-ÖØ-öø-ÿ]++{LETTER}*+(?:(?=[ ,])|(?![\w.'’&/@‑–-]))"
        r"|['’]t(?= [A-ZÀ-Þ])"  # Piet van | 't | Hof
        r"|[.,;:()!?\"«»“”'’–—-]"
        rf"|[^\s_](?:(?<=[^\W_])(?:(?!){heads}"
        r"|(?<=[^\W\d_])\.(?:(?:[^\W\d_]\.)+|(?=\s?[^\W\d_]))"
        rf"{suffixes}"
        r"|[^\W_]*(?:(?:[-‑.'’&/@]|(?<=[a-zß-ÿ])–(?=[A-ZÀ-Þ])|(?<=\d)[,:](?=\d))[^\W_]+)*(?:['’](?=\s))?"
        r")|))"
    )


def clipped_pattern(forms: Forms) -> re.Pattern[str]:
    """`’90s`, `'em`, `'s ochtends`: no mark of quotation, though it stands before a word."""
    years = "|".join(forms.clipped_years.split()) or "(?!)"
    words = "|".join(forms.clipped.split()) or "(?!)"
    return re.compile(rf"['’]\d\d(?:{years})?\b|‘\d0(?:{years})\b|['’‘](?:{words})\b", re.I)


def phrases_of(text: str, token: re.Pattern[str]) -> list[tuple[str, ...]]:
    """The phrases of a list, parted by commas there, each cut into its words."""
    return [tuple(token.findall(phrase)) for phrase in text.split(",") if phrase.strip()]


@cache
def joined_phrases(text: str) -> frozenset[str]:
    """The phrases of such a list, each as it would be written."""
    return frozenset(" ".join(phrase.split()) for phrase in text.split(",") if phrase.strip())


def by_first_word(phrases: list[tuple[str, ...]]) -> dict[str, tuple[tuple[str, ...], ...]]:
    """Phrases by the word they begin with, longest first."""
    found: dict[str, tuple[tuple[str, ...], ...]] = {}
    for words in sorted(phrases, key=len, reverse=True):
        found[words[0]] = (*found.get(words[0], ()), words)
    return found


def by_last_word(phrases: list[tuple[str, ...]]) -> dict[str, tuple[tuple[str, ...], ...]]:
    """Phrases by the word they end in, longest first."""
    found: dict[str, tuple[tuple[str, ...], ...]] = {}
    for words in sorted(phrases, key=len, reverse=True):
        found[words[-1]] = (*found.get(words[-1], ()), words)
    return found


def by_second_word(phrases: list[Phrase]) -> dict[str, tuple[Phrase, ...]]:
    """Phrases by their second word, longest first; those of one word stand behind all others."""
    longest_first = sorted(phrases, key=lambda phrase: -len(phrase[0]))
    found: dict[str, list[Phrase]] = {}
    for phrase in longest_first:
        found.setdefault(phrase[0][1] if len(phrase[0]) > 1 else "", []).append(phrase)
    alone = found.get("", [])
    return {second: tuple(group if group is alone else group + alone) for second, group in found.items()}
