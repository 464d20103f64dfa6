"""Laws that hold for the quotes of any text."""

import time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from articles.evidence.quotes import find_quotes

MARKS = "“”‘’„«»\"'″—–-,.;:?!()…\n\u00a0\u202f\u200f"
WORDS = """
said sagte dit dijo disse zei selon laut according to that que dass whether he il sie Maria Rossi Dr. M.
minister the la der a says, so wie comme sei habe könnte informó se nach Angaben von teilte mit @x (@x)
5'10" I we adding soulignant a-t-il dit-elle 12
"""
PIECES = [*MARKS, *WORDS.split()]
hostile_text = st.lists(st.sampled_from(PIECES) | st.text(max_size=4), max_size=60).map(" ".join)
languages = st.sampled_from(["en", "fr", "de", "es", "it", "pt", "nl", None, "sv", "zh"])


@given(hostile_text, languages)
@example("«\x1f said said said said said", "en")
@example("The report by the union claims. It goes on.", "en")
@settings(max_examples=400, deadline=None)
def test_rows_are_valid_ranges_in_order(text: str, language: str | None) -> None:
    quotes = find_quotes(text, language)

    assert list(quotes) == sorted(quotes, key=lambda quote: quote.start)
    for quote in quotes:
        assert 0 <= quote.start < quote.end <= len(text)
        assert text[quote.start : quote.end].strip() == text[quote.start : quote.end]
        assert (quote.speaker_start is None) == (quote.speaker_end is None)
        if quote.speaker_start is not None and quote.speaker_end is not None:
            assert 0 <= quote.speaker_start < quote.speaker_end <= len(text)
        assert quote.rule


@given(hostile_text, languages)
@settings(max_examples=100, deadline=None)
def test_the_same_text_gives_the_same_rows(text: str, language: str | None) -> None:
    assert find_quotes(text, language) == find_quotes(text, language)


@given(st.text(max_size=200), languages)
@settings(max_examples=200, deadline=None)
def test_no_text_raises(text: str, language: str | None) -> None:
    find_quotes(text, language)


@given(hostile_text)
@settings(max_examples=100, deadline=None)
def test_a_language_without_data_gives_only_marked_words(text: str) -> None:
    assert all(quote.kind != "indirect" for quote in find_quotes(text, None))


LONG = 120_000
HOSTILE = {
    "opening marks": "“",
    "straight marks": '"',
    "guillemets": "« ",
    "pairs": "«a»",
    "single marks": "'a ",
    "words": "a a ",
    "dashes": "— ",
    "dialogue": "— A b c?\n",
    "cues": "said, he said ",
    "prepositions": "selon X, ",
    "conjunctions": "dit que ",
    "quotes": "“A b,” said X. ",
    "open paragraphs": "“Abc def ghi\n\n",
    "incises": "« abc, dit X, ",
    "names": "Aaa Bbb ",
    "acronyms": "Ab Cd (AC) ",
    "hyphens": "a-",
    "dots": "A.",
    "posts": "— A (@abc)\n",
    "brackets": "a (b ",
    "subjunctives": "er sei ",
    "trades": "Paul Rey parle. « Il fait beau et chaud », dit le berger. ",
    "several": "Les bergers dorment, selon eux, et tout va bien ici. ",
    "leaders": "Paul Rey dort. « Il fait beau ici », dit le fondateur du club. ",
    "subheadings": "« Il fait beau et chaud ici »\n\n",
}


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize("language", ["en", "fr", "de"])
def test_time_grows_with_the_text_and_not_with_its_square(name: str, language: str) -> None:
    piece = HOSTILE[name]

    def spent(length: int) -> float:
        text = piece * (length // len(piece))
        begin = time.process_time()
        find_quotes(text, language)
        return time.process_time() - begin

    short = spent(LONG // 8)
    assert spent(LONG) < max(16 * short, 0.5) + 0.3


@pytest.mark.parametrize("piece", ["A-", "Ab-", "Ab’Cd-"])
def test_a_chain_of_hyphens_beside_a_quote_takes_linear_time(piece: str) -> None:
    def spent(length: int) -> float:
        text = piece * (length // len(piece)) + " “It rains a lot here,” said Ann Bell."
        begin = time.process_time()
        find_quotes(text, "en")
        return time.process_time() - begin

    short = spent(LONG // 8)
    assert spent(LONG) < max(16 * short, 0.5) + 0.3
