"""Laws that hold for the quotes of any text."""

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
@example("«Il ponte crolla\x0b- ha detto Maria Rossi -\x85e nessuno fa nulla\r»", "it")
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
@settings(max_examples=200, deadline=None)
def test_a_guess_is_of_somebody_and_of_all_parts_of_an_utterance(text: str, language: str | None) -> None:
    guesses: dict[int, set[bool]] = {}
    for quote in find_quotes(text, language):
        if quote.speaker is None:
            assert not quote.speaker_guessed
        else:
            guesses.setdefault(quote.quote_id, set()).add(quote.speaker_guessed)

    assert all(len(each) == 1 for each in guesses.values())


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
