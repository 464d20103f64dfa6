"""Where sentences end, as a table: each case is a text with a bar where one ends."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.article.sentences import sentence_at, sentences

CASES = [
    "First.|Second!|Third?",
    "It rose 3.5 percent.|It fell again.",
    "Mr. Smith came.|So did J. R. Jones.",
    "“It is over.”|She left.",
    "« C’est fini. »|Elle partit.",
    "He waited…|Nobody came.",
    "Er kam am 3. Mai an.|Dann ging er.",
    "¿Quién?|¡Nadie!",
    "東京です。|大阪では「はい。」|終わり",
    "Costs e.g. for fuel rose.|Then 40 people left.",
    "A line\n|another line",
    "No end",
]


@pytest.mark.parametrize("written", CASES)
def test_sentences_end_where_a_reader_would_end_them(written: str) -> None:
    parts = written.split("|")
    spaced = [part if part.endswith("\n") or "。" in part else part + " " for part in parts]
    text = "".join(spaced)

    found = [text[start:end] for start, end in sentences(text, 0, len(text))]

    assert found == [part.strip() for part in parts]


@given(st.text(max_size=120))
def test_sentences_leave_out_nothing_but_white_space(text: str) -> None:
    ranges = list(sentences(text, 0, len(text)))

    covered = {place for start, end in ranges for place in range(start, end)}
    assert ranges == sorted(ranges)
    assert not "".join(text[place] for place in set(range(len(text))) - covered).strip()


@given(st.text(min_size=1, max_size=120), st.integers(0, 119))
def test_the_sentence_at_a_place_is_one_of_them(text: str, offset: int) -> None:
    found = sentence_at(text, 0, len(text), min(offset, len(text) - 1))

    assert found in [*sentences(text, 0, len(text)), (0, len(text))]
