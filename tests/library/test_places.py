"""The place in an article is found again in a newer capture of it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.library.places import carried_over

TEXT = " ".join(f"Sentence {n} of the article speaks of matter {n * 7}." for n in range(60))


@pytest.mark.parametrize(
    ("after", "words"),
    [
        (TEXT, "Sentence 30 of"),
        ("A line that stands before it now. " + TEXT, "Sentence 30 of"),
        (TEXT[TEXT.index("Sentence 20") :], "Sentence 30 of"),
        (TEXT.replace("Sentence 31", "Phrase 31"), "Sentence 30 of"),
        (TEXT.replace(" of the ", " of\nthe "), "Sentence 30 of"),
    ],
)
def test_the_place_moves_with_its_words(after: str, words: str) -> None:
    position = carried_over(TEXT.index(words), TEXT, after)

    assert after[position : position + len(words)].split() == words.split()


def test_where_its_words_are_gone_those_after_them_tell() -> None:
    start, end = TEXT.index("Sentence 30"), TEXT.index("Sentence 31")
    after = TEXT[:start] + TEXT[end:]

    position = carried_over(start, TEXT, after)

    assert abs(position - start) <= end - start


def test_in_another_text_it_is_as_far_as_it_was() -> None:
    assert carried_over(50, "x" * 100, "Nothing of this was there. " * 10) == 135


@given(st.text(max_size=60), st.text(max_size=60), st.integers(-5, 100))
def test_it_is_always_a_place_in_the_text(before: str, after: str, position: int) -> None:
    assert 0 <= carried_over(position, before, after) <= len(after)
