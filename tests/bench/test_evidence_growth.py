"""How the evidence's time grows with the text, on texts made to be slow: in proportion, not with the square.

Run by hand: `uv run pytest -m bench tests/bench/test_evidence_growth.py`. Each text is read at two lengths in
the same run, by the process's own time; the least of some runs of the short one and the first quick enough
of the long one count, for a busy machine only ever adds to either.
"""

import time
from collections.abc import Callable

import pytest

from articles.evidence.dates import find_dates
from articles.evidence.figures import find_figures
from articles.evidence.quotes import find_quotes
from tests.evidence.hostile import NUMBERS, SPEECH

pytestmark = pytest.mark.bench

LANGUAGES = ("en", "fr", "de")


@pytest.mark.parametrize("piece", NUMBERS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_numbers(piece: str, language: str) -> None:
    def read(length: int) -> None:
        text = piece * (length // len(piece))
        find_figures(text, language, find_dates(text, language))

    assert_in_proportion(read, 100_000)


@pytest.mark.parametrize("name", SPEECH)
@pytest.mark.parametrize("language", LANGUAGES)
def test_speech(name: str, language: str) -> None:
    piece = SPEECH[name]

    assert_in_proportion(lambda length: find_quotes(piece * (length // len(piece)), language), 120_000)


@pytest.mark.parametrize("piece", ["A-", "Ab-", "Ab’Cd-"])
def test_a_chain_of_hyphens_beside_a_quote(piece: str) -> None:
    said = " “It rains a lot here,” said Ann Bell."

    assert_in_proportion(lambda length: find_quotes(piece * (length // len(piece)) + said, "en"), 120_000)


@pytest.mark.parametrize(
    ("part", "times"),
    [
        ("“It rains,” the old {0} said near {1}. ", 2000),
        ("he met Z{0} there, ", 8000),  # words with a capital, each of which is sought in small letters
        ("Z{0} Zcd met Z{0} & Co. ", 8000),  # namesakes: each company's last word
    ],
)
def test_words_that_are_new_each_time(part: str, times: int) -> None:
    def read(count: int) -> None:
        words = ("".join("bdfgklmnpr"[int(digit)] for digit in f"{number:04d}") for number in range(count))
        text = "".join(part.format(word, word.title()) for word in words)
        find_quotes(f"Anna Hale said “it rains”. {text}He said “it pours”. ", "en")

    assert_in_proportion(read, times)


def assert_in_proportion(read: Callable[[int], object], length: int, *, steps: int = 8) -> None:
    """Hold that a text so many times as long takes at most twice as many times as long."""
    read(length // 100)  # the first compiles the lexicon
    short = min(seconds(read, length // steps) for _ in range(3))
    allowed = 2 * steps * max(short, 0.02)  # less is noise, not work
    runs = []
    while len(runs) < 3 and min(runs, default=allowed) >= allowed:
        runs.append(seconds(read, length))
    assert min(runs) < allowed, f"{short:.3f} s for an eighth, {min(runs):.3f} s for the whole"


def seconds(read: Callable[[int], object], length: int) -> float:
    begun = time.process_time()
    read(length)
    return time.process_time() - begun
