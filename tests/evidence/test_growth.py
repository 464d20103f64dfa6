"""Hostile text is read to its end, by work in proportion to its length.

Work is the number of calls, which is the same on every machine; what a regular expression does inside one
call does not show here, so `tests/bench/test_evidence_growth.py` measures the time as well.
"""

import sys
from collections.abc import Callable
from types import FrameType

import pytest

from articles.evidence.dates import find_dates
from articles.evidence.figures import find_figures
from articles.evidence.quotes import find_quotes
from tests.evidence.hostile import NUMBERS, SPEECH

SHORT, TIMES = 4_000, 4


@pytest.mark.parametrize("piece", NUMBERS)
@pytest.mark.parametrize("language", ["en", "fr", "de"])
def test_work_for_numbers_grows_with_the_text_and_not_with_its_square(piece: str, language: str) -> None:
    def read(length: int) -> None:
        text = piece * (length // len(piece))
        find_figures(text, language, find_dates(text, language))

    assert_in_proportion(read)


@pytest.mark.parametrize("name", SPEECH)
@pytest.mark.parametrize("language", ["en", "fr", "de"])
def test_work_for_speech_grows_with_the_text_and_not_with_its_square(name: str, language: str) -> None:
    piece = SPEECH[name]

    assert_in_proportion(lambda length: find_quotes(piece * (length // len(piece)), language))


@pytest.mark.parametrize("piece", ["A-", "Ab-", "Ab’Cd-"])
def test_work_for_a_chain_of_hyphens_beside_a_quote_grows_with_it(piece: str) -> None:
    said = " “It rains a lot here,” said Ann Bell."

    assert_in_proportion(lambda length: find_quotes(piece * (length // len(piece)) + said, "en"))


@pytest.mark.parametrize(
    "part",
    [
        "“It rains,” the old {0} said near {1}. ",
        "he met Z{0} there, ",  # words with a capital, each of which is sought in small letters
        "Z{0} Zcd met Z{0} & Co. ",  # namesakes: each company's last word
    ],
)
def test_work_for_words_that_are_new_each_time_grows_with_them(part: str) -> None:
    def read(length: int) -> None:
        words = (
            "".join("bdfgklmnpr"[int(digit)] for digit in f"{number:04d}") for number in range(length // 20)
        )
        text = "".join(part.format(word, word.title()) for word in words)
        find_quotes(f"Anna Hale said “it rains”. {text}He said “it pours”. ", "en")

    assert_in_proportion(read)


def assert_in_proportion(read: Callable[[int], object]) -> None:
    read(100)  # the first compiles the lexicon
    short, long = calls(read, SHORT), calls(read, SHORT * TIMES)
    assert long < 1.5 * TIMES * short + 500, f"{short} calls, and {long} for {TIMES} times the text"


def calls(read: Callable[[int], object], length: int) -> int:
    """How many functions, ours and the interpreter's, are called to read a text of that length."""
    count = 0

    def seen(_: FrameType, event: str, __: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(seen)
    try:
        read(length)
    finally:
        sys.setprofile(before)
    return count
